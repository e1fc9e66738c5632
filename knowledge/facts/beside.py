"""Words elsewhere in its sentence that speak of a figure with a subject of its own, too."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.facts.bound import Binding
from knowledge.facts.lexicon import (
    CONTENT,
    NAMED_FIRST,
    NAMED_ONLY,
    NEXT_OF_SIZE,
    OPENING,
    OWNED_BY,
    PREDICATE,
    SIZE,
    VALUED,
    WITH,
)
from knowledge.facts.naming import trim
from knowledge.model import Quantity, Span


def beside_of(
    text: str, clause: Span, quantity: Quantity, bindings: Sequence[Binding], quantities: Sequence[Quantity]
) -> Span | None:
    """What stands in front of the figure before where nothing but "với" or "và" parts the two; and the things that it
    counts, where this one says what they are worth."""
    last = len(bindings) - 1
    if headed := _headed(text, clause, quantity, bindings[last], quantities[last]):
        return headed
    while last and OPENING.match(text, bindings[last].clause.start):
        # "543 hộ (đạt tỷ lệ 100%) với tổng số tiền 5 tỷ đồng": a bracket is passed over.
        last -= 1
    before, counted = bindings[last], quantities[last]
    owned = OWNED_BY.search(text, before.clause.start, counted.span.start)
    if owned and not trim(text[clause.start : quantity.span.start]):
        return before.clause
    if VALUED.fullmatch(text, clause.start, quantity.span.start):
        return _valued(quantity, bindings, quantities, last)
    front = clause.start, quantity.span.start
    size = SIZE.search(text, before.clause.start, counted.span.start) if counted.unit == quantity.unit else None
    if size and NEXT_OF_SIZE.fullmatch(text, *front) and not PREDICATE.search(text, *front):
        return Span(*size.span("size"))
    # "... 60 vụ với trị giá 2 tỷ đồng và 30 vụ khác": these are no part of the 60.
    if not WITH.fullmatch(text, *front) or VALUED.fullmatch(text, before.clause.start, counted.span.start):
        return None
    beside = before.beside or Span(before.clause.start, counted.span.start)
    return beside if CONTENT.search(beside.of(text).lower()) else None


def _valued(quantity: Quantity, bindings: Sequence[Binding], quantities: Sequence[Quantity], last: int) -> Span | None:
    """The clause of the things that the ``quantity`` says the worth of: the figure up to the ``last`` that counts or
    weighs them, "cá tra" in "Cá tra đạt 5 tấn, tăng 3%, trị giá 9 triệu đồng"; None for any other figure."""
    while quantities[last].change and (parent := bindings[last].parent) is not None:
        last = parent
    kind = quantities[last].kind
    things = kind == "count" != quantity.kind or (kind == "measure" and quantity.kind == "money")
    return bindings[last].clause if things else None


def _headed(text: str, clause: Span, quantity: Quantity, before: Binding, counted: Quantity) -> Span | None:
    """What heads a list of names, each with its number, for one behind the first: "người mất tích tập trung tại" in
    "người mất tích tập trung tại Mây 8 người, Gió 1 người"; None where the number is no item of such a list."""
    if (counted.kind, counted.unit) != (quantity.kind, quantity.unit) or quantity.change or counted.change:
        return None
    if not NAMED_ONLY.fullmatch(text, clause.start, quantity.span.start):
        return None
    if NAMED_ONLY.fullmatch(text, before.clause.start, counted.span.start):
        return before.beside
    first = NAMED_FIRST.search(text, before.clause.start, counted.span.start)
    head = Span(before.clause.start, first.start()) if first else None
    return head if head and CONTENT.search(head.of(text).lower()) else None
