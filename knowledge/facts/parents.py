"""Which figure in front of it a number without a subject of its own goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.facts.cuts import within
from knowledge.facts.lexicon import AND_ALIKE, BREAKS
from knowledge.facts.naming import end_of
from knowledge.model import Quantity, Span


def outside(
    brackets: Sequence[tuple[int, int]], quantity: Quantity, quantities: Sequence[Quantity], parent: int
) -> int:
    """The last figure up to ``parent`` in no bracket that closes before the ``quantity``, else the ``parent``: behind
    "lượng xe là 80 chiếc (trong đó xe tải là 7 chiếc), giảm 9%" goes on what stands in front of the bracket."""
    closed = [bracket for bracket in brackets if bracket[1] <= quantity.span.start]
    before = (at for at in range(parent, -1, -1) if not within(quantities[at].span.start, closed))
    return next(before, parent)


def alike(text: str, clause: Span, quantity: Quantity, quantities: Sequence[Quantity], parent: int) -> int:
    """The figure that a number goes on with which only "và" leads to: the last one of its unit up to ``parent``, where
    that is of another, "4 tỷ đồng cho thợ ở 27 xã và 1 tỷ đồng cho chợ"; else the ``parent``."""
    sort = (quantity.kind, quantity.unit)
    if not AND_ALIKE.fullmatch(text, clause.start, quantity.span.start) or quantity.kind == "count":
        return parent
    if (quantities[parent].kind, quantities[parent].unit) == sort:
        return parent
    same = (at for at in range(parent - 1, -1, -1) if (quantities[at].kind, quantities[at].unit) == sort)
    found = next(same, parent)
    between = text[end_of(text, quantities[found], clause.start) : clause.start]
    return parent if BREAKS.search(between) else found
