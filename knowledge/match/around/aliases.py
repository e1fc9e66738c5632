"""Short names that an article gives its subjects, "Tập đoàn Hoa Sen (HSG)", and what they stand for."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.pattern import lazy
from knowledge.text import CAPITALS

# A bracket is found at once, and then the words in front of it up to a mark; so many hold the name and little else.
_SHORT = lazy(rf" \((?:(?:gọi|viết) tắt là )?(?P<short>[{CAPITALS}][\w&.-]{{1,11}})\)")
_NAME = lazy(r"[^\W\d_]\w*(?: [\w&/-]+){0,7}\Z")
_LONGEST_NAME = 200
_FEWEST_CAPITALS = 2


@lru_cache(maxsize=128)
def aliases(text: str) -> tuple[tuple[str, str], ...]:
    """The short names that ``text`` defines in brackets, each with the words in front of them."""
    found: list[tuple[str, str]] = []
    if " (" not in text:
        return ()
    for bracket in _SHORT.finditer(text):
        name = _NAME.search(text, max(0, bracket.start() - _LONGEST_NAME), bracket.start())
        if name and _is_short(bracket["short"]):
            found.append((bracket["short"], name[0]))
    return tuple(found)


def spelled_out(clause: str, text: str) -> list[str]:
    """What the short names that stand in ``clause`` mean by the article's ``text``."""
    return [
        name
        for short, name in aliases(text)
        if short in clause and name not in clause and re.search(rf"(?<!\w){re.escape(short)}(?!\w)", clause)
    ]


def _is_short(word: str) -> bool:
    """Whether a word in brackets is a short name: "HSG", "VnPost", not "Lạng"."""
    return sum(letter.isupper() for letter in word) >= _FEWEST_CAPITALS
