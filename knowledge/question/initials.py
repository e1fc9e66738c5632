"""Provinces that a question has by an initial and the rest of their name: "Đ.Nai" is Đồng Nai, and so is "ĐNai"."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from knowledge.lexicon.places import PROVINCES, letters
from knowledge.question.person import is_family, is_title
from knowledge.text import CAPITALS, fold

# "Q.Bình Thạnh" is a "quận", and so is "q.binh thanh".
_SHORT: Final = re.compile(
    rf"(?<![\w./-])(?:[^\W\d_]\.[^\W\d_]+|[{CAPITALS}]{{2}}(?:(?![{CAPITALS}])[^\W\d_])+)"
    rf"(?![\w.]| [{CAPITALS}][^\W\d_A-Z]| (?:thanh|tan|chanh|tu liem)(?!\w))"
)
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+) $")


def _by_initial() -> dict[str, str]:
    """By its short form, folded, each name that no other province shares it with: "d.nai", and no "h.giang"."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for name, others in PROVINCES.items():
        for first, *rest in (surface.split() for surface in (name, *others)):
            if len(rest) == 1 and first.istitle() and rest[0].istitle():
                names[fold(f"{first[0]}.{rest[0]}")].setdefault(name, f"{first} {rest[0]}")
    return {short: next(iter(places.values())) for short, places in names.items() if len(places) == 1}


_NAMES: Final = _by_initial()


def by_initial(text: str) -> str:
    """``text`` with the provinces that it has by an initial written out, without marks where it has none."""
    return _SHORT.sub(lambda found: _named(found, text), text)


def _named(short: re.Match[str], text: str) -> str:
    """What a short form is written out as: itself where it is that of no province or of a person, "anh N.An"."""
    typed = f"{short[0][0]}.{short[0][1:].removeprefix('.')}"
    name = _NAMES.get(fold(typed))
    before = _WORD_BEFORE.search(text, 0, short.start())
    if name is None or (before and (is_title(before[1]) or is_family(before[1]))):
        return short[0]
    written = f"{name[:1]}.{name.rpartition(' ')[2]}"
    if not typed.isascii() and letters(typed) != letters(written):
        return short[0]
    return fold(name) if text == fold(text) else name
