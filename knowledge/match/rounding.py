"""Whether an article tells one figure twice: "gần 11.000 doanh nghiệp" in its head, and 10.829 in its text."""

from __future__ import annotations

from decimal import Decimal

from knowledge.model import Fact
from knowledge.text import fold

__all__ = ["rounds"]

# By its hedge, from which to which part of a rounded figure the exact one may be; "khoảng" guesses as often as it
# rounds.
_LESS, _MORE, _ONE = Decimal("0.97"), Decimal("1.03"), Decimal(1)
_BOUNDS = {
    **dict.fromkeys(("gần", "ngót"), (_LESS, _ONE)),
    **dict.fromkeys(("hơn", "trên"), (_ONE, _MORE)),
}


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


def _are_of_one_time(one: Fact, other: Fact) -> bool:
    """Whether both may be of one time, which one of them may leave unsaid: "gần 20 tỷ đồng" of one year are no 19,8 of
    the next."""
    if one.period is None or other.period is None:
        return True
    return (one.period.start, one.period.end) == (other.period.start, other.period.end)


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)
