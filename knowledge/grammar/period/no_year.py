"""Numbers of four digits that are no time of what is told: a person's year of birth, a place in a list."""

from __future__ import annotations

from knowledge.grammar.period.lexicon import RANKINGS
from knowledge.grammar.period.tokens import Tokens


def is_birth(found: Tokens, start: int) -> bool:
    """Whether it is a person's year of birth, which dates nothing else: "sinh năm 1990", "SN 1990"."""
    return found.word(start - 1) in {"sinh", "sn"} or (
        found.word(start - 1) in {"năm", "nam"} and found.word(start - 2) == "sinh"
    )


def is_rank(found: Tokens, start: int) -> bool:
    """Whether a number is a place in a list: "ở vị trí 1996", "được xếp hạng 2015"; not "bảng xếp hạng 2015"."""
    before = found.words[max(0, start - 3) : start]
    if before[-1:] == ["hạng"]:
        return RANKINGS.isdisjoint(before)
    return before[-2:] == ["vị", "trí"]
