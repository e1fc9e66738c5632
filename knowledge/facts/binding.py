"""Which words of a sentence speak of which of its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.facts.beside import beside_of
from knowledge.facts.bound import Binding
from knowledge.facts.cuts import asides_in, shares
from knowledge.facts.heirs import bearers, borne_by
from knowledge.facts.lexicon import (
    ASPECT,
    BREAKS,
    CONTENT,
    DASH,
    MEASURES_IT,
    ONWARD,
    OPENING,
    PART,
    PLAN,
    TWO_SIDES,
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
        beside = beside_of(text, clause, quantity, bindings, quantities) if position and head is None else limit
        if head and parent is not None:
            head, beside = _told_of(text, quantity, quantities[parent], bindings[parent], head, beside)
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


def _told_of(
    text: str, quantity: Quantity, counted: Quantity, before: Binding, head: Span, beside: Span | None
) -> tuple[Span, Span | None]:
    """The ``head`` of a figure that goes on with the ``counted`` one ``before``, and what is ``beside`` it: a share and
    a change are told of what was counted, too."""
    if beside is None and (quantity.kind == "percent" or quantity.change):
        beside = _object(text, counted, before)
        if beside and beside.holds(head):
            head, beside = beside, None
    if before.clause.start == head.start:
        # "Hộ dùng dưới 100 số chiếm 35% và trên 400 số chiếm 8%": both are of "hộ dùng"; "Chè đạt 3 tấn, trị giá 9
        # triệu đồng, tăng 5%": so much more was paid for tea.
        beside = beside or before.head or before.beside
    return head, beside


def _object(text: str, counted: Quantity, binding: Binding) -> Span | None:
    """What the ``counted`` figure counts, as far as that stands behind it: "chở 14 triệu lượt khách, bằng 98% kế hoạch"
    and "mở 29 tờ khai cho các hộ, tăng 22%" are told of "khách" and "tờ khai cho các hộ"; None for any other figure."""
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
