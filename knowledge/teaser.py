"""The teaser of an article that a feed prints behind its text."""

from __future__ import annotations

import re

from knowledge.model import Span
from knowledge.text import CAPITALS

# The word of the link to the rest of an article, glued to the teaser in front of which it stood, and the byline:
# "more(MÂY) – Theo Sở Gió, trong 8 tháng ...".
_MORE = re.compile(rf"\n\s*more(?=[(“\"\d{CAPITALS}])(?:\([^()\n]{{1,30}}\)\s*[–-]?\s*)?")
# So many of its first letters tell whether the text has it once more.
_SAME = 40


def teaser(text: str) -> Span | None:
    """The last paragraph of ``text`` where it is the lead, which its first ones go on with: "Trong đó, 5 vụ ... \\n
    more(MÂY) – Trong 8 tháng, cả tỉnh xử lý 40 vụ"; None for one that only says its first words again."""
    end = len(text.rstrip())
    found = _MORE.match(text, max(text.rfind("\n", 0, end), 0), end)
    if found is None or text.find(text[found.end() : found.end() + _SAME], 0, found.start()) >= 0:
        return None
    return Span(found.end(), end) if found.end() < end else None
