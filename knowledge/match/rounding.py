"""Whether an article tells one figure twice: "gần 11.000 doanh nghiệp" in its head, and 10.829 in its text; "1.000 m
(3.300 ft)"."""

from __future__ import annotations

from decimal import Decimal

from knowledge.grammar.quantity.dimension import measure
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import fold

__all__ = ["converts", "rounds"]

# By its hedge, from which to which part of a rounded figure the exact one may be; "khoảng" guesses as often as it
# rounds.
_LESS, _MORE, _ONE = Decimal("0.97"), Decimal("1.03"), Decimal(1)
_BOUNDS = {
    **dict.fromkeys(("gần", "ngót"), (_LESS, _ONE)),
    **dict.fromkeys(("hơn", "trên"), (_ONE, _MORE)),
}

# What stands between a figure and the same one in another unit.
_IN_BRACKET = lazy(r"\s*\((?:(?:khoảng|tương đương|tương ứng|gần|hơn|trên|xấp xỉ|tức|quy đổi)(?: với)?\s+)*")


def rounds(rough: Fact, exact: Fact) -> bool:
    """Whether ``rough`` says with a hedge and fewer digits what ``exact`` says in the same article and unit."""
    one, other = rough.quantity, exact.quantity
    bounds = _BOUNDS.get(one.hedge.lower())
    if bounds is None or one.value is None or other.value is None or other.hedge:
        return False
    if rough.article != exact.article or fold(one.unit) != fold(other.unit) or not _are_of_one_time(rough, exact):
        return False
    if (one.kind, one.change, rough.modality) != (other.kind, other.change, exact.modality):
        return False
    least, most = bounds
    return _digits(one.value) < _digits(other.value) and least * one.value <= other.value <= most * one.value


def converts(again: Fact, told: Fact) -> bool:
    """Whether ``again`` says in a bracket, in another unit or currency, what ``told`` says right in front of it."""
    one, other = told.quantity, again.quantity
    if (told.article, told.field, told.sentence) != (again.article, again.field, again.sentence):
        return False
    end = max(one.span.end, one.unit_span.end if one.unit_span else 0) - told.sentence.start
    if one.unit == other.unit or not _IN_BRACKET.fullmatch(told.citation.sentence, end, again.offset):
        return False
    if one.kind == other.kind == "money":
        return True
    first, second = measure(one.unit), measure(other.unit)
    return first is not None and second is not None and first.dimension == second.dimension


def _are_of_one_time(one: Fact, other: Fact) -> bool:
    """Whether both may be of one time, which one of them may leave unsaid: "gần 20 tỷ đồng" of one year are no 19,8 of
    the next."""
    if one.period is None or other.period is None:
        return True
    return (one.period.start, one.period.end) == (other.period.start, other.period.end)


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)
