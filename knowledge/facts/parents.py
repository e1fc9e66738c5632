"""Which figure in front of it a number without a subject of its own goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.facts.cuts import within
from knowledge.facts.lexicon import AND_ALIKE, BREAKS, CONTENT
from knowledge.facts.naming import end_of, is_weighed, opens_item
from knowledge.model import Quantity, Span


def outside(
    brackets: Sequence[tuple[int, int]], quantity: Quantity, quantities: Sequence[Quantity], last: int
) -> int | None:
    """The last figure up to ``last`` in no bracket that closes before the ``quantity``, None where all are in such:
    behind "lượng xe là 80 chiếc (trong đó xe tải là 7 chiếc), giảm 9%" goes on what stands in front of the bracket."""
    closed = [bracket for bracket in brackets if bracket[1] <= quantity.span.start]
    before = (at for at in range(last, -1, -1) if not within(quantities[at].span.start, closed))
    return next(before, None)


def alike(text: str, clause: Span, quantity: Quantity, quantities: Sequence[Quantity], parent: int) -> int:
    """The figure that a number goes on with which only "và" leads to, or a sum that opens an item: the last one of its
    unit up to ``parent``, where that is of another, "4 tỷ đồng cho thợ ở 27 xã và 1 tỷ đồng cho chợ"; else the
    ``parent``."""
    sort = (quantity.kind, quantity.unit)
    item = quantity.kind == "money" and text[clause.start - 1] == ";" and opens_item(text, clause, quantity)
    joined = AND_ALIKE.fullmatch(text, clause.start, quantity.span.start) is not None
    if not (item or joined) or quantity.kind == "count":
        return parent
    if (quantities[parent].kind, quantities[parent].unit) == sort:
        return parent
    same = (at for at in range(parent - 1, -1, -1) if (quantities[at].kind, quantities[at].unit) == sort)
    found = next(same, parent)
    between = text[end_of(text, quantities[found], clause.start) : clause.start]
    return parent if joined and BREAKS.search(between) else found


def changed_from(text: str, clause: Span, quantity: Quantity, before: Sequence[Quantity]) -> int | None:
    """The last figure ``before`` that a counted change is of, where its ``clause`` says nothing but how many of these
    there are more or fewer: "có 80 hộ làm chè, tăng 7 hộ"; None where it names others, "tăng 7 hộ làm quế"."""
    unit = quantity.unit_span if quantity.kind == "count" and quantity.change else None
    if unit is None or CONTENT.search(text[clause.start : quantity.span.start].lower()):
        return None
    base = quantity.base_span or Span(clause.end, clause.end)
    if CONTENT.search(f"{text[unit.end : base.start]} {text[base.end : clause.end]}".lower()):
        return None
    counted = (at for at in range(len(before) - 1, -1, -1) if before[at].unit == quantity.unit)
    return next((at for at in counted if not before[at].change), None)


def opens_list(text: str, clauses: Sequence[Span], quantities: Sequence[Quantity], last: int) -> int:
    """The figure up to the ``last`` that says what is told of all the items of a list that open with their numbers,
    where the one with the last of the ``clauses`` is such a weight: "thu giữ 2 kg" in "thu giữ 2 kg chè, 30 viên thuốc,
    3 kg gạo"; else the ``last``."""
    if not is_weighed(text, clauses[-1], quantities[len(clauses) - 1]):
        return last
    while last and text[clauses[last].start - 1] not in ";:":
        if not opens_item(text, clauses[last], quantities[last]):
            break
        last -= 1
    return last
