"""Numbers of four digits that are no time of what is told: a person's year of birth, a place in a list."""

from __future__ import annotations

from knowledge.grammar.period.lexicon import RANKINGS
from knowledge.grammar.period.tokens import Tokens

# With "sinh" behind it each of these is another word: "kỳ tuyển sinh 2018", "thí sinh năm 2018".
_NOT_BORN = frozenset("tuyển tuyen thí thi học hoc phát phat vệ ve hy giáng mưu muu tái hồi hộ môn sản cứu".split())


def is_birth(found: Tokens, start: int) -> bool:
    """Whether it is a person's year of birth, which dates nothing else: "sinh năm 1990", "SN 1990"."""
    born = start - 2 if found.word(start - 1) in {"năm", "nam"} else start - 1
    if found.word(born) == "sinh":
        return found.word(born - 1) not in _NOT_BORN
    return born == start - 1 and found.word(born) == "sn"


def is_rank(found: Tokens, start: int) -> bool:
    """Whether a number is a place in a list: "ở vị trí 1996", "được xếp hạng 2015"; not "bảng xếp hạng 2015"."""
    before = found.words[max(0, start - 3) : start]
    if before[-1:] == ["hạng"]:
        return RANKINGS.isdisjoint(before)
    return before[-2:] == ["vị", "trí"]
