"""Which words of a sentence speak of which of its figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from knowledge.facts.beside import beside_of
from knowledge.facts.bound import Binding
from knowledge.facts.cuts import asides_in, shares
from knowledge.facts.heads import aspect_of, before_number, head_of, measured, named_in, told_of
from knowledge.facts.heirs import bearers, borne_by
from knowledge.facts.lexicon import (
    BREAKS,
    DASH,
    HEDGED,
    OPENING,
    PART,
    TWO_SIDES,
)
from knowledge.facts.limits import bounds_too, is_attached, is_limit, opens_bounded_item, without_limit
from knowledge.facts.naming import (
    end_of,
    has_subject,
    is_weighed,
    named_before,
    names_itself,
    planned,
    trim,
    without_base,
    without_time,
)
from knowledge.facts.owners import aged, owners_behind
from knowledge.facts.parents import alike, changed_from, opens_list, outside
from knowledge.facts.respective import respectively
from knowledge.model import Quantity, Span

# From the number of things to that of what is in them: "156 thùng chứa 390.000 khẩu trang".
_HOLDS = re.compile(r"\s+[^\W\d]+(?: carton| hàng)? (?:có )?(?:chứa|đựng|đóng)(?: (?:gần|hơn|khoảng|trên))*\s+")
# What joins two counts, and what happened to what was counted.
_AND = re.compile(rf"\s*và\s+{HEDGED}")
_HAPPENED = re.compile(
    r"(?<!\w)(?:đã|đang|sẽ|bị|được|thiệt mạng|tử vong|tử nạn|chết|mất tích|tham gia|tham dự|có mặt|hưởng|vay)(?!\w)"
)
# In front of what is counted.
_NUMBER = re.compile(r"\s*\d[\d.,]*\s+(?:(?:nghìn|ngàn|triệu|tỷ)\s+)?")


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
        before = changed_from(text, clause, quantity, quantities[:position])
        own = before is None and has_subject(text, clause, quantity, asides)
        parent = position - 1 if position and (not own or bracketed) else None
        limit = None
        while parent and attached[parent]:
            # "20% với kỳ hạn 5 năm và 10% ...": it goes on with the 20%; "12 tàu từ 24 mét trở lên đạt 8%": of these.
            if not BREAKS.search(text[end_of(text, quantities[parent]) : quantity.span.start]):
                limit = bindings[parent].clause
            parent -= 1
        if parent:
            outer = outside(brackets, quantity, quantities, parent)
            parent = parent if outer is None else outer
            parent = alike(text, clause, quantity, quantities, parent)
            parent = opens_list(text, [*(bound.clause for bound in bindings), clause], quantities, parent)
            parent = parent if before is None else before
        head = head_of(text, quantities, bindings, parent) if parent is not None and not own else None
        if head and parent is not None:
            times = without_base(asides, quantity)
            head = named_before(text, brackets, clause, bindings[-1].clause) or without_time(text, head, clause, times)
        aspect = aspect_of(text, clause, quantity)
        whole = None
        if head and parent is not None and aspect:
            whole = measured(text, quantities, bindings, parent) if parent else None
            whole = whole or named_in(quantities, bindings, aspect)
        head = whole or head
        listed = parent is not None and opens_bounded_item(text, clause, quantity, quantities[parent])
        if head and (listed or bounds_too(text, clause, quantity, [bound.clause for bound in bindings], quantities)):
            head = without_limit(text, head, quantities)
        part = parent is not None or bool(PART.search(text, clause.start, quantity.span.start))
        if part and parent is None and position:
            parent = position - 1
        beside = beside_of(text, clause, quantity, bindings, quantities) if position and head is None else limit
        if head and parent is not None and whole is None:
            head, beside = told_of(text, quantity, quantities[parent], bindings[parent], head, beside)
        part = part and quantity.change is None and not (head and head.end > quantities[position - 1].span.end)
        bindings.append(Binding(clause, head, parent, part, beside))
        attached.append(position > 0 and is_attached(text, clause, quantity, quantities[position - 1]))
    qualified = _qualified(text, quantities, bindings, attached)
    for position, item in respectively(text, sentence, quantities, [binding.clause for binding in qualified]).items():
        clause, head, beside = item.clause, item.head, item.beside
        qualified[position] = replace(qualified[position], clause=clause, head=head, beside=beside, whole=item.behind)
    qualified = _planned(text, quantities, qualified)
    qualified = _reopened(text, brackets, quantities, qualified)
    qualified = _together(text, quantities, _filled(text, quantities, _borne(text, sentence, quantities, qualified)))
    return _owned(text, sentence, quantities, _sided(text, sentence, quantities, qualified), asides)


def _planned(text: str, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings, with the plan that a sum behind a share of it is for what that is of, and what reached the share
    beside it: "Sở Mây thu 9 tỷ đồng, đạt 90% dự toán 10 tỷ đồng"."""
    told = list(bindings)
    for at, (share, quantity) in enumerate(pairwise(quantities), 1):
        plan = planned(text, share, quantity.span.start) if quantity.kind in ("money", "measure") else None
        if plan:
            reached = bindings[at - 1].head or Span(bindings[at - 1].clause.start, share.span.start)
            told[at] = replace(bindings[at], head=plan, parent=at - 1, part=False, beside=reached)
    return told


def _borne(text: str, sentence: Span, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings with those whose figures they are by the clause in front."""
    clauses = [binding.clause for binding in bindings]
    continued = {at: b.parent for at, b in enumerate(bindings) if b.head and b.parent is not None}
    borne = bearers(text, sentence, quantities, clauses, continued)
    return [
        replace(binding, bearer=borne[at]) if at in borne and _lacks(binding, borne[at]) else binding
        for at, binding in enumerate(bindings)
    ]


def _filled(text: str, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings, with what things hold given to their number: "12 thùng chứa 1.000 mũ" are twelve boxes of "mũ"."""
    filled = list(bindings)
    for at, (one, held) in enumerate(pairwise(quantities)):
        if one.kind == held.kind == "count" and _HOLDS.fullmatch(text, one.span.end, held.span.start):
            filled[at] = replace(
                bindings[at], whole=bindings[at].whole or Span(held.span.end, bindings[at + 1].clause.end)
            )
    return filled


def _together(text: str, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings, with what happened to both given to the first of two counts of one sort that "và" joins: "200 hộ
    Mây và 90 hộ Gió bị ngập"."""
    told = list(bindings)
    for at, (one, other) in enumerate(pairwise(quantities)):
        if not one.kind == other.kind == "count" or one.unit != other.unit or not _counts_behind(one, bindings[at]):
            continue
        joined = _AND.fullmatch(text, bindings[at + 1].clause.start, other.span.start)
        happened = _HAPPENED.search(text, other.span.end, bindings[at + 1].clause.end) if joined else None
        if happened and not _HAPPENED.search(text, one.span.end, bindings[at].clause.end):
            shared = Span(happened.start(), bindings[at + 1].clause.end)
            told[at] = replace(bindings[at], whole=bindings[at].whole or shared)
    return told


def _counts_behind(quantity: Quantity, binding: Binding) -> bool:
    """Whether what is counted stands behind its number: not that of "cấp huyện 139 và 3 thủ tục"."""
    counted = quantity.unit_span
    return counted is not None and quantity.span.end <= counted.start < binding.clause.end


def _lacks(binding: Binding, bearer: Span) -> bool:
    """Whether the ``binding`` has not the words of the ``bearer`` already."""
    if binding.head is None:
        return binding.beside is None
    return not binding.head.holds(bearer)


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
    clauses = [binding.clause for binding in bindings]
    owned = list(bindings)
    for at, owner in owners_behind(text, sentence, quantities, clauses, asides).items():
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
    left = binding.head or before_number(text, binding.clause.start, quantity)
    behind = quantity.span.end if names_itself(quantity) else end_of(text, quantity)
    left = Span(behind, binding.clause.end) if is_weighed(text, binding.clause, quantity) else left
    number = _NUMBER.match(text, left.start, left.end) if quantity.kind == "count" or quantity.change else None
    # "9 ngành chính chiếm 72%" is told of so many, and "44 hộ quay lại nghề, tăng 11%" of what these are.
    left = Span(number.end() if number else left.start, left.end)
    named = trim(left.of(text)) or trim(text[behind : binding.clause.end])
    if binding.bearer:
        named = borne_by(named, trim(binding.bearer.of(text)))
    aspect = aspect_of(text, binding.clause, quantity)
    # "Lượng chè (về lượng)" says it twice; "khối lượng và trị giá chè (về trị giá)" does not.
    said = "" if aspect.removeprefix("về ") in named and " và " not in named else aspect
    said = binding.side.of(text) if binding.side else said
    return f"{named} ({said})".strip() if said else named
