"""A day told by nothing but its number and that of its month: "giá vàng 14-10", "VN Index 29/10"."""

from __future__ import annotations

from knowledge.grammar.period.draft import Draft
from knowledge.grammar.period.lexicon import (
    ADDRESSED,
    DOCUMENTS,
    NOT_ADDRESSED,
    NOT_YEAR_AFTER,
    NOT_YEAR_BEFORE,
    RANGED,
    SCORED,
    TASKS,
)
from knowledge.grammar.period.productions import date
from knowledge.grammar.period.tokens import Tokens

_NOT_BEFORE = NOT_YEAR_BEFORE | SCORED | RANGED | DOCUMENTS
_NOT_AFTER = NOT_YEAR_AFTER | TASKS
_ALWAYS = ["24", "/", "7"]


def lone_day(found: Tokens, start: int, end: int) -> Draft | None:
    """The day: no stretch falls from 14 to 10, and no part is more than its whole. None where a value is told, a game
    is scored, a plan is outdone, a document numbered or a house, street or body named; "hỗ trợ 24/7" is always."""
    led, follows = found.word(start - 1) in _NOT_BEFORE, found.word(end) in _NOT_AFTER
    addressed = found.word(start - 1) in ADDRESSED and " ".join(found.words[start - 2 : start]) not in NOT_ADDRESSED
    if led or addressed or follows or found.words[start:end] == _ALWAYS:
        return None
    return date(found, start, end)
