"""Persons in a question: who is asked for by the full name is later told of by the last, "ông Trần Văn Mây" as "ông
Mây"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge.model import Form
from knowledge.question.token import Token
from knowledge.syllables import is_syllable
from knowledge.text import fold

# Whoever is called one of a row may be called the others of it as well.
_TITLES = {title: titles for titles in (("ông", "anh", "chú", "bác"), ("bà", "chị", "cô")) for title in titles}
_OF_THE_YOUNG = frozenset(["em", "bé", "cháu"])
# In small letters these are names rather than other words, which "hà", "từ" and "sơn" are not.
_FAMILIES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai lâm tô tạ cao".split()
)
_SHORTEST_NAME, _LONGEST_NAME = 2, 4
_USUAL_NAME = 3


def called(tokens: Sequence[Token], at_place: Mapping[int, tuple[int, object]]) -> dict[int, tuple[Form, ...]]:
    """By its position, each token of a person's name but the last, with the short ways to call the person by that.

    A name in small letters begins with a family's and has three syllables, as most have. Where a place is, as
    ``at_place`` tells, there is none: "nước Anh Pháp Đức".
    """
    placed = {at for start, (length, _) in at_place.items() for at in range(start, start + length)}
    found: dict[int, tuple[Form, ...]] = {}
    for at, token in enumerate(tokens):
        titles = _TITLES.get(token.marked, ())
        length = _length(tokens, at + 1) if titles and placed.isdisjoint((at, at + 1)) else 0
        if length:
            last = tokens[at + length].marked
            short = tuple(Form(fold(f"{title} {last}"), f"{title} {last}", exact=True) for title in titles)
            found |= dict.fromkeys(range(at + 1, at + length), short)
    return found


def is_title(word: str) -> bool:
    """Whether the ``word`` stands in front of a person's name."""
    return word.lower() in _TITLES or word.lower() in _OF_THE_YOUNG


def is_family(word: str) -> bool:
    """Whether the ``word`` is the name of a family, with its capital."""
    return word.istitle() and word.lower() in _FAMILIES


def _length(tokens: Sequence[Token], start: int) -> int:
    """The number of syllables of the person's name from ``start`` on; 0 where none stands there."""
    length = 0
    while length < _LONGEST_NAME and start + length < len(tokens) and _is_capital(tokens[start + length]):
        length += 1
    if length:
        return length if length >= _SHORTEST_NAME else 0
    small = tokens[start : start + _USUAL_NAME]
    # "Bà Mai sau đó bán ..." has no third syllable.
    whole = len(small) == _USUAL_NAME and not any(token.taken or token.bare or token.stop for token in small)
    return _USUAL_NAME if whole and small[0].marked in _FAMILIES else 0


def _is_capital(token: Token) -> bool:
    return token.surface.istitle() and not token.taken and is_syllable(token.folded)
