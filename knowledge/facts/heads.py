"""The words that a figure goes on with: what stands in front of the number of an earlier one, or what that counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.facts.bound import Binding
from knowledge.facts.lexicon import ASPECT, CONTENT, MEASURES_IT, ONWARD, OWNED_BY
from knowledge.facts.limits import bounds, bounds_too
from knowledge.facts.naming import end_of
from knowledge.model import Quantity, Span

# Directly behind a sum: for whom it is.
_FOR_WHOM = re.compile(r"\s+(?:cho|để)(?!\w)")


def head_of(text: str, quantities: Sequence[Quantity], bindings: Sequence[Binding], parent: int | None) -> Span | None:
    """The words in front of the parent's number, those that the parent itself inherits, or what it counts, with all
    that says which: "500 hộ thoát nghèo" of "500 hộ thoát nghèo, tăng 5%". A share that opens its clause gives none.

    A number that bounds what is counted belongs to its name: "hộ vay dưới 50 triệu đồng chiếm 12%".
    """
    if parent is None:
        return None
    start, number = bindings[parent].clause.start, quantities[parent].span
    before = [bound.clause for bound in bindings[:parent]]
    if bounds_too(text, bindings[parent].clause, quantities[parent], before, quantities):
        return Span(start, bindings[parent].clause.end)
    inherited = bindings[parent].head
    if inherited:
        return inherited
    if bounds(text, start, number.start) and not ONWARD.match(text, end_of(text, quantities[parent])):
        return Span(start, bindings[parent].clause.end)
    if quantities[parent].kind == "count" and OWNED_BY.search(text, start, number.start):
        # "Vốn điều lệ của 4 quán chè đạt 5 tỷ đồng".
        return bindings[parent].clause
    if quantities[parent].kind == "money" or CONTENT.search(text[start : number.start].lower()):
        return before_number(text, start, quantities[parent])
    if quantities[parent].kind == "percent":
        return None
    end = end_of(text, quantities[parent])
    return Span(number.start, max(end, bindings[parent].clause.end) if quantities[parent].kind == "count" else end)


def told_of(
    text: str, quantity: Quantity, counted: Quantity, before: Binding, head: Span, beside: Span | None
) -> tuple[Span, Span | None]:
    """The ``head`` of a figure that goes on with the ``counted`` one ``before``, and what is ``beside`` it: a share and
    a change are told of what was counted, too."""
    goes_on = quantity.kind in ("percent", "multiple") or quantity.change is not None
    if beside is None and goes_on:
        counts = object_of(text, counted, before)
        if counts and counts.holds(head):
            head = counts
        elif counts and not head.holds(counts):
            beside = counts
    if before.clause.start == head.start:
        # "Hộ dùng dưới 100 số chiếm 35% và trên 400 số chiếm 8%": both are of "hộ dùng"; "Chè đạt 3 tấn, trị giá 9
        # triệu đồng, tăng 5%": so much more was paid for tea.
        beside = beside or before.head or before.beside
    return head, beside


def object_of(text: str, counted: Quantity, binding: Binding) -> Span | None:
    """What the figure counts, weighs or pays that a share or a change goes on with: "chở 14 triệu lượt khách, bằng 98%
    kế hoạch" is told of "khách", "đạt 5 tỷ đồng doanh thu, giảm 9%" of "doanh thu"; None for any other figure, and for
    what only says for whom money is: "thu 5 tỷ đồng cho quỹ chè, tăng 22%"."""
    if binding.head:
        return binding.beside
    if counted.change or counted.kind not in ("count", "measure", "money"):
        return None
    behind = counted.span.end if counted.kind == "count" else end_of(text, counted)
    named = Span(behind, max(behind, binding.clause.end))
    if counted.kind == "money" and _FOR_WHOM.match(text, behind):
        return None
    return named if text[behind].isspace() and CONTENT.search(named.of(text).lower()) else None


def measured(text: str, quantities: Sequence[Quantity], bindings: Sequence[Binding], parent: int) -> Span | None:
    """What a change is of whose respect stands behind it, where the ``parent`` only measures that: "12 hộ với tổng vốn
    5 tỷ đồng, tăng 9% về số hộ"."""
    clause, whole = bindings[parent].clause, parent - 1
    if not MEASURES_IT.match(text, clause.start) or text[clause.start - 1] in ";:":
        return None
    return bindings[whole].clause if quantities[whole].kind == "count" else head_of(text, quantities, bindings, whole)


def named_in(quantities: Sequence[Quantity], bindings: Sequence[Binding], aspect: str) -> Span | None:
    """What a change is of whose ``aspect`` names the things that an earlier figure counts: "12 hộ vay 5 tỷ đồng, thuê
    40 thợ, giảm 2% về số hộ"; None where that names none."""
    for bound, quantity in zip(bindings, quantities, strict=False):
        if quantity.kind == "count" and quantity.change is None and aspect.endswith(f"số {quantity.unit}"):
            return bound.clause
    return None


def aspect_of(text: str, clause: Span, quantity: Quantity) -> str:
    """In what respect a change is told, in the words behind it, "" where they say nothing of that."""
    unit = quantity.unit_span
    found = ASPECT.match(text, max(quantity.span.end, unit.end if unit else 0), clause.end) if quantity.change else None
    return found["words"] if found else ""


def before_number(text: str, start: int, quantity: Quantity) -> Span:
    """What stands from ``start`` to the number, without a base: "Giá bán, so với năm 2019 tăng 26,5%", "so với đầu năm,
    giá bán tăng 5%"."""
    base, number = quantity.base_span, quantity.span.start
    if base is None or not start <= base.start < number:
        return Span(start, number)
    if CONTENT.search(text[base.end : number].lower()):
        return Span(base.end, number)
    return Span(start, base.start)
