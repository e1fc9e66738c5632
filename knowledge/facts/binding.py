"""Which words of a sentence speak of which of its figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.facts.cuts import asides_in, shares
from knowledge.facts.heirs import bearers, borne_by
from knowledge.facts.lexicon import (
    ASPECT,
    BREAKS,
    CONTENT,
    DASH,
    MEASURES_IT,
    NAMED_FIRST,
    NAMED_ONLY,
    NEXT_OF_SIZE,
    ONWARD,
    OPENING,
    PART,
    PLAN,
    PREDICATE,
    SIZE,
    TWO_SIDES,
    VALUED,
    WITH,
)
from knowledge.facts.limits import bounds, bounds_too, is_attached, is_limit, without_limit
from knowledge.facts.naming import (
    end_of,
    has_subject,
    is_weighed,
    named_before,
    opens_list,
    trim,
    without_base,
    without_time,
)
from knowledge.facts.owners import aged, owners_behind
from knowledge.facts.parents import alike, outside
from knowledge.facts.respective import respectively
from knowledge.model import Quantity, Span
from knowledge.model.value import value

# Directly in front of a number: so many have what the next one tells of, "đàn lợn của 16 trại hiện có 5 triệu con".
_OWNED_BY = re.compile(r"(?<!\w)của\s+(?:(?:hơn|gần|khoảng|trên)\s+)?$", re.IGNORECASE)


@value
class Binding:
    """The share of a sentence that one figure has.

    ``clause`` is its own stretch; ``head`` the words in front of the number of an earlier figure whose subject it
    continues ("đạt 14,56 tỷ USD, tăng 30,4%"), None when it has a subject of its own. ``parent`` is the position of
    the figure that it is a part of or says more about, None when there is none. ``beside`` are words elsewhere that
    speak of this one too: "khởi tố" in "khởi tố 481 vụ với 651 đối tượng", what bounds the things told of ("nếu vi phạm
    từ 51 người"), what is told of all items of a list. ``side`` names one of the two prices of a counter,
    or whose a figure is where that stands behind it; ``whole`` is what the shares of a list are all shares of, or what
    goes on behind the bracket that breaks a number down or says it in other money.
    """

    clause: Span
    head: Span | None
    parent: int | None
    part: bool
    beside: Span | None = None
    side: Span | None = None
    whole: Span | None = None
    bearer: Span | None = None

    @property
    def scope(self) -> tuple[Span, ...]:
        """All words of the sentence that speak of the figure, its own clause first."""
        return tuple(span for span in (self.clause, self.head, self.beside, self.side, self.whole, self.bearer) if span)


def bind(text: str, sentence: Span, quantities: Sequence[Quantity], asides: Sequence[Span]) -> list[Binding]:
    """One binding for each of the ``quantities`` of ``sentence``, in order.

    ``asides`` are spans that make no subject (periods, bases of comparison). No two figures share their own words; what
    stands in front of the first clause is the topic of all of them.
    """
    bindings: list[Binding] = []
    attached: list[bool] = []
    brackets = asides_in(text, sentence.start, sentence.end)
    for position, clause in enumerate(shares(text, sentence, quantities, asides)):
        quantity = quantities[position]
        bracketed = OPENING.match(text, clause.start) is not None
        own = has_subject(text, clause, quantity, asides)
        parent = position - 1 if position and (not own or bracketed) else None
        limit = None
        while parent and attached[parent]:
            # "20% với kỳ hạn 5 năm và 10% ...": it goes on with the 20%; "12 tàu từ 24 mét trở lên đạt 8%": of these.
            if not BREAKS.search(text[end_of(text, quantities[parent]) : quantity.span.start]):
                limit = bindings[parent].clause
            parent -= 1
        if parent:
            parent = outside(brackets, quantity, quantities, parent)
            parent = alike(text, clause, quantity, quantities, parent)
            parent = opens_list(text, [*(bound.clause for bound in bindings), clause], quantities, parent)
        head = _head(text, quantities, bindings, parent) if parent is not None and not own else None
        head = _planned(text, clause, quantity, quantities, parent) or head
        if head and parent is not None:
            times = without_base(asides, quantity)
            head = named_before(text, brackets, clause, bindings[-1].clause) or without_time(text, head, clause, times)
        if head and parent and _aspect(text, clause, quantity):
            head = _measured(text, quantities, bindings, parent) or head
        if head and bounds_too(text, clause, quantity, [bound.clause for bound in bindings], quantities):
            head = without_limit(text, head, quantities)
        part = parent is not None or bool(PART.search(text, clause.start, quantity.span.start))
        if part and parent is None and position:
            parent = position - 1
        beside = _beside(text, clause, quantity, bindings, quantities) if position and head is None else limit
        told_of = quantity.kind == "percent" or quantity.change
        if head and parent is not None and beside is None and told_of:
            beside = _object(text, quantities[parent], bindings[parent])
            if beside and beside.holds(head):
                head, beside = beside, None
        if head and parent is not None and bindings[parent].clause.start == head.start:
            # "Hộ dùng dưới 100 số chiếm 35% và trên 400 số chiếm 8%": both are of "hộ dùng".
            beside = beside or bindings[parent].head
        part = part and quantity.change is None and not (head and head.end > quantities[position - 1].span.end)
        bindings.append(Binding(clause, head, parent, part, beside))
        attached.append(position > 0 and is_attached(text, clause, quantity, quantities[position - 1]))
    qualified = _qualified(text, quantities, bindings, attached)
    for position, item in respectively(text, sentence, quantities, [binding.clause for binding in qualified]).items():
        clause, head, beside = item.clause, item.head, item.beside
        qualified[position] = replace(qualified[position], clause=clause, head=head, beside=beside, whole=item.behind)
    qualified = _reopened(text, brackets, quantities, qualified)
    qualified = _borne(text, sentence, quantities, qualified)
    return _owned(text, sentence, quantities, _sided(text, sentence, quantities, qualified), asides)


def _borne(text: str, sentence: Span, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings with those whose figures they are by the clause in front."""
    clauses = [binding.clause for binding in bindings]
    continued = {at: b.parent for at, b in enumerate(bindings) if b.head and b.parent is not None}
    borne = bearers(text, sentence, quantities, clauses, continued)
    return [
        replace(binding, bearer=borne[at]) if at in borne and (binding.head or not binding.beside) else binding
        for at, binding in enumerate(bindings)
    ]


def _reopened(
    text: str, brackets: Sequence[tuple[int, int]], quantities: Sequence[Quantity], bindings: list[Binding]
) -> list[Binding]:
    """The bindings, with what goes on behind a bracket of parts, or of the same sum in other money, given to the figure
    in front of it: "20 người (18 nam, 2 nữ) bị bắt" tells of the 20, "9 triệu đồng (375 USD) từ quỹ" of the đồng."""
    reopened = list(bindings)
    for opens, closes in brackets:
        inside = [at for at, quantity in enumerate(quantities) if opens < quantity.span.start < closes]
        if not inside or inside[0] == 0:
            continue
        whole, last = inside[0] - 1, inside[-1]
        alike = quantities[whole].kind == quantities[last].kind and quantities[last].kind in ("count", "money")
        rest = Span(closes, max(closes, bindings[last].clause.end))
        beside = not text[end_of(text, quantities[whole]) : opens].strip()
        if alike and beside and any(map(str.isalpha, rest.of(text))):
            reopened[whole] = replace(bindings[whole], whole=bindings[whole].whole or rest)
    return reopened


def _owned(
    text: str, sentence: Span, quantities: Sequence[Quantity], bindings: list[Binding], asides: Sequence[Span]
) -> list[Binding]:
    """The bindings with the owners that stand behind their figures, and with the persons of whom the sentence tells."""
    own = [has_subject(text, bound.clause, q, asides) for bound, q in zip(bindings, quantities, strict=True)]
    owned = list(bindings)
    for at, owner in owners_behind(text, sentence, quantities, own).items():
        owned[at] = replace(owned[at], side=owned[at].side or owner)
    for at, person in aged(text, sentence, quantities).items():
        if owned[at].head is None:
            owned[at] = replace(owned[at], beside=owned[at].beside or person)
    return owned


def _qualified(
    text: str, quantities: Sequence[Quantity], bindings: Sequence[Binding], attached: Sequence[bool]
) -> list[Binding]:
    """The bindings, with the clause of a number that only says of which things is told given to the figure that it says
    so of: "phạt 5 triệu đồng nếu vi phạm từ 51 người", "tàu từ 24 mét trở lên có 12 chiếc"."""
    qualified = list(bindings)
    for at, binding in enumerate(bindings):
        if attached[at]:
            qualified[at - 1] = replace(qualified[at - 1], beside=qualified[at - 1].beside or binding.clause)
        elif (
            at + 1 < len(bindings) and bindings[at + 1].head is None and is_limit(text, quantities[at], binding.clause)
        ):
            between = text[end_of(text, quantities[at]) : quantities[at + 1].span.start]
            # "Vi phạm từ 51 người trở lên: phạt 5 triệu đồng": the colon only leads to what holds for these.
            if not BREAKS.search(between.lstrip(" :")):
                qualified[at + 1] = replace(qualified[at + 1], beside=qualified[at + 1].beside or binding.clause)
    return qualified


def _sided(text: str, sentence: Span, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings with the sides that a bracket gives the two prices in front of it; neither has the bracket."""
    sided = list(bindings)
    for found in TWO_SIDES.finditer(text, sentence.start, sentence.end):
        pair = [at for at, quantity in enumerate(quantities) if quantity.span.end <= found.start()][-2:]
        if len(pair) < 2 or not DASH.fullmatch(text, quantities[pair[0]].span.end, quantities[pair[1]].span.start):
            continue
        for at, side in zip(pair, ("first", "second"), strict=True):
            clause = bindings[at].clause
            clause = Span(clause.start, min(clause.end, found.start()))
            sided[at] = replace(bindings[at], clause=clause, side=Span(*found.span(side)))
    return sided


def _beside(
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
    owned = _OWNED_BY.search(text, before.clause.start, counted.span.start)
    if owned and not trim(text[clause.start : quantity.span.start]):
        return before.clause
    if VALUED.fullmatch(text, clause.start, quantity.span.start):
        return Span(counted.span.start, before.clause.end) if counted.kind == "count" != quantity.kind else None
    front = clause.start, quantity.span.start
    size = SIZE.search(text, before.clause.start, counted.span.start) if counted.unit == quantity.unit else None
    if size and NEXT_OF_SIZE.fullmatch(text, *front) and not PREDICATE.search(text, *front):
        return Span(*size.span("size"))
    if not WITH.fullmatch(text, *front):
        return None
    beside = before.beside or Span(before.clause.start, counted.span.start)
    return beside if CONTENT.search(beside.of(text).lower()) else None


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


def subject(text: str, binding: Binding, quantity: Quantity) -> str:
    """The words that name what the figure counts: those in front of the number, else the counted noun behind it; and in
    what respect, where the text says that: "cá tra (về lượng)"."""
    left = binding.head or _before_number(text, binding.clause.start, quantity)
    behind = quantity.span.end if quantity.kind == "count" else end_of(text, quantity)
    left = Span(behind, binding.clause.end) if is_weighed(text, binding.clause, quantity) else left
    named = trim(left.of(text)) or trim(text[behind : binding.clause.end])
    if binding.bearer:
        named = borne_by(named, trim(binding.bearer.of(text)))
    aspect = _aspect(text, binding.clause, quantity)
    # "Lượng chè (về lượng)" says it twice; "khối lượng và trị giá chè (về trị giá)" does not.
    said = "" if aspect.partition(" ")[2] in named and " và " not in named else aspect
    said = binding.side.of(text) if binding.side else said
    return f"{named} ({said})".strip() if said else named


def _measured(text: str, quantities: Sequence[Quantity], bindings: Sequence[Binding], parent: int) -> Span | None:
    """What a change is of whose respect stands behind it, where the ``parent`` only measures that: "12 hộ với tổng vốn
    5 tỷ đồng, tăng 9% về số hộ"."""
    clause, whole = bindings[parent].clause, parent - 1
    if not MEASURES_IT.match(text, clause.start) or text[clause.start - 1] in ";:":
        return None
    return bindings[whole].clause if quantities[whole].kind == "count" else _head(text, quantities, bindings, whole)


def _aspect(text: str, clause: Span, quantity: Quantity) -> str:
    """In what respect a change is told, in the words behind it, "" where they say nothing of that."""
    unit = quantity.unit_span
    found = ASPECT.match(text, max(quantity.span.end, unit.end if unit else 0), clause.end) if quantity.change else None
    return found["words"] if found else ""


def _before_number(text: str, start: int, quantity: Quantity) -> Span:
    """What stands from ``start`` to the number, without a base: "Giá bán, so với năm 2019 tăng 26,5%", "so với đầu năm,
    giá bán tăng 5%"."""
    base, number = quantity.base_span, quantity.span.start
    if base is None or not start <= base.start < number:
        return Span(start, number)
    if CONTENT.search(text[base.end : number].lower()):
        return Span(base.end, number)
    return Span(start, base.start)


def _head(text: str, quantities: Sequence[Quantity], bindings: Sequence[Binding], parent: int | None) -> Span | None:
    """The words in front of the parent's number, those that the parent itself inherits, or its counted noun.

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
    if quantities[parent].kind == "money" or CONTENT.search(text[start : number.start].lower()):
        return _before_number(text, start, quantities[parent])
    return Span(number.end, end_of(text, quantities[parent]))


def _object(text: str, counted: Quantity, binding: Binding) -> Span | None:
    """What the counting figure counts that a share or a change goes on with: "chở 14 triệu lượt khách, bằng 98% kế
    hoạch" and "mở 29 tờ khai cho các hộ, tăng 22%" are told of "khách" and "tờ khai cho các hộ"; None for any other
    figure."""
    if binding.head:
        return binding.beside
    named = Span(counted.span.end, binding.clause.end)
    counts = counted.kind in ("count", "measure") and CONTENT.search(named.of(text).lower())
    return named if counts else None


def _planned(
    text: str, clause: Span, quantity: Quantity, quantities: Sequence[Quantity], parent: int | None
) -> Span | None:
    """The plan that a bracket gives the sum of: of "đạt 74% chỉ tiêu Bộ giao (67 tỷ đồng)" what stands before it."""
    if parent is None or not OPENING.match(text, clause.start) or quantities[parent].kind != "percent":
        return None
    named = Span(end_of(text, quantities[parent]), clause.start)
    bare = CONTENT.search(text[clause.start : quantity.span.start].lower()) is None
    return named if bare and quantity.kind == "money" and PLAN.search(named.of(text)) else None
