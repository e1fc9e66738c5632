"""Numbers that say of which things another one is told: "hộ vay dưới 50 triệu đồng chiếm 12%", "tàu từ 24 mét trở
lên có 12 chiếc"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.facts.lexicon import AND_BOUND, AND_MORE, BOUND, BREAKS, MEASURE, QUALIFIES, TRAILING
from knowledge.facts.naming import end_of, trim
from knowledge.model import Quantity, Span

# All that stands between a count and the age of those counted: "5 trẻ em dưới 6 tuổi bị ốm".
_OF_AGE = re.compile(r"\s+(?:(?:dưới|trên|từ|trong độ tuổi)\s+)*")
# And between a share and the age of those that it is a share of: "59% trong tổng dân số dưới 30 tuổi".
_SHARE_OF_AGE = re.compile(r"\s+(?:[^\W\d]+\s+){0,5}(?:dưới|trên|từ|trong độ tuổi)\s+")


def bounds(text: str, start: int, number: int) -> bool:
    """Whether the ``number`` says of which things the next one is told: "hộ vay dưới 5 triệu đồng", not "có dưới 5
    hộ"."""
    found = BOUND.search(text, start, number)
    return found is not None and not TRAILING.search(text[start : found.start()].rstrip())


def bounds_too(
    text: str, clause: Span, quantity: Quantity, clauses: Sequence[Span], quantities: Sequence[Quantity]
) -> bool:
    """Whether a number behind "và" says of which things is told as one of its unit did before it, in its share of the
    ``clauses``: "dùng dưới 100 số chiếm 35% và trên 400 số chiếm 8%"."""
    if not AND_BOUND.fullmatch(text, clause.start, quantity.span.start):
        return False
    before = zip(clauses, quantities, strict=False)
    return any(other.unit == quantity.unit and bounds(text, own.start, other.span.start) for own, other in before)


def opens_bounded_item(text: str, clause: Span, quantity: Quantity, parent: Quantity) -> bool:
    """Whether the number opens the next item of a list behind a semicolon, as that of its ``parent`` does: "phạt từ 3
    đến 5 triệu đồng đối với hộ; từ 6 đến 8 triệu đồng đối với quán"."""
    led = BOUND.fullmatch(text[clause.start : quantity.span.start].lstrip())
    return led is not None and text[clause.start - 1] == ";" and quantity.unit == parent.unit


def is_limit(text: str, quantity: Quantity, clause: Span) -> bool:
    """Whether the number only says of which things is told: "hộ dưới 5 lao động", "tàu từ 24 mét trở lên"."""
    limited = AND_MORE.search(text, quantity.span.end, end_of(text, quantity)) is not None
    return limited or bounds(text, clause.start, quantity.span.start)


def is_attached(text: str, clause: Span, quantity: Quantity, before: Quantity) -> bool:
    """Whether a number only says of which things the figure ``before`` it is told."""
    start, number = clause.start, quantity.span.start
    of_age = {"count": _OF_AGE, "percent": _SHARE_OF_AGE}.get(before.kind)
    if of_age and quantity.unit == "tuổi" and of_age.fullmatch(text, end_of(text, before), number):
        return True
    if MEASURE.match(text, start):
        # "12 hộ với tổng vốn trên 5 tỷ đồng": so much they have.
        return False
    more = AND_MORE.search(text, number, end_of(text, quantity))
    opened = QUALIFIES.match(text, start) and (more or BOUND.search(text, start, number))
    bounded = BOUND.fullmatch(text[start:number].lstrip()) and more
    return bool(opened or bounded) and not BREAKS.search(text[end_of(text, before) : start])


def without_limit(text: str, head: Span, quantities: Sequence[Quantity]) -> Span:
    """The ``head`` of a number that says of which things is told, without another such number: of "hộ dùng dưới 100 số
    chiếm 35% và trên 400 số chiếm 8%" those above 400 are no "hộ dùng dưới 100 số"."""
    inside = (quantity.span.start for quantity in quantities if head.start <= quantity.span.start < head.end)
    found = next((found for number in inside if (found := BOUND.search(text, head.start, number))), None)
    return Span(head.start, found.start()) if found and trim(text[head.start : found.start()]) else head
