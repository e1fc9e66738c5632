"""Short names that an article gives its subjects, "Tập đoàn Hoa Sen (HSG)", and what they stand for."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.text import CAPITALS

# The words in front of the bracket up to a mark; so many hold the name and little else.
_GIVEN = re.compile(
    rf"(?P<name>[^\W\d_]\w*(?: [\w&/-]+){{0,7}}) \((?:(?:gọi|viết) tắt là )?(?P<short>[{CAPITALS}][\w&.-]{{1,11}})\)"
)
_FEWEST_CAPITALS = 2


@lru_cache(maxsize=128)
def aliases(text: str) -> tuple[tuple[str, str], ...]:
    """The short names that ``text`` defines in brackets, each with the words in front of them."""
    if "(" not in text:
        return ()
    return tuple((found["short"], found["name"]) for found in _GIVEN.finditer(text) if _is_short(found["short"]))


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
