"""Ten years that are called by their first: "những năm 1990", "đầu những năm 1990"."""

from __future__ import annotations

from knowledge.grammar.period.draft import Draft
from knowledge.grammar.period.tokens import Tokens

_THE = frozenset({"những", "nhung"})
_YEARS = 10


def decade(found: Tokens, start: int, end: int) -> Draft | None:
    """The decade of the year whose words are the tokens from ``start`` up to ``end``; None where it is but a year."""
    year = found.value(end - 1) if found.kinds[end - 1] == "Y" else 1
    if found.word(start - 1) not in _THE or year % _YEARS:
        return None
    first = start - 2 if found.kind(start - 2) in "bme" else start - 1
    place = found.starts[first], found.ends[end - 1]
    return Draft(*place, (first, end), "years", year=year, until=year + _YEARS - 1)
