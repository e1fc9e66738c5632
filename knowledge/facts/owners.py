"""Owners that stand behind their figures: "121 USD/tấn đối với than cám 1; 118 USD/tấn với than cám 2", and those whose
years a bracket tells: "bà Mây (48 tuổi) làm thợ, có 15 năm đóng bảo hiểm"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge.facts.lexicon import AGED, OF_THE_AGED, ONWARD, OWNED_BEHIND
from knowledge.facts.naming import end_of, has_subject
from knowledge.model import Quantity, Span

# So few letters stand between a level and where it rose to.
_FEW = 20


def owners_behind(
    text: str, sentence: Span, quantities: Sequence[Quantity], clauses: Sequence[Span], asides: Sequence[Span]
) -> Mapping[int, Span]:
    """By position, the words behind each of the ``quantities`` that say whose it is.

    Such a list has two of a unit, each with its owner; "đối với" says it of one alone that has no subject of its own in
    its one of the ``clauses``, ``asides`` aside: "tăng 6%, đặc biệt là 8% đối với Việt Nam".
    """
    named, alone = dict[int, Span](), set[int]()
    for at, quantity in enumerate(quantities):
        found = OWNED_BEHIND.match(text, end_of(text, quantity), sentence.end)
        owner = Span(*found.span("owner")) if found else None
        if found is None or owner is None or quantity.kind == "count":
            continue
        if any(owner.meets(other.span) for other in quantities):
            continue
        named[at] = owner
        if found["to"] and not has_subject(text, clauses[at], quantity, asides):
            alone.add(at)
    units = [quantities[at].unit for at in named]
    owned = {at: span for at, span in named.items() if at in alone or units.count(quantities[at].unit) > 1}
    # What is told of a level is told of the one that it rose or fell from.
    origins = {at - 1: span for at, span in owned.items() if at - 1 not in named and _is_origin(text, quantities, at)}
    return origins | owned


def _is_origin(text: str, quantities: Sequence[Quantity], at: int) -> bool:
    """Whether the quantity in front of the one at that position is what it rose from: "từ 3 đồng lên 5 đồng"."""
    if at == 0:
        return False
    origin, level = quantities[at - 1], quantities[at]
    between = Span(end_of(text, origin), level.span.start).of(text)
    led = text.endswith("từ ", 0, origin.span.start)
    return led and len(between) < _FEW and ONWARD.match(between) is not None


def aged(text: str, sentence: Span, quantities: Sequence[Quantity]) -> Mapping[int, Span]:
    """By position, whom a bracket that tells an age has named in front of each of the ``quantities``, as far as the
    sentence goes on about them: in "Ông Mây (48 tuổi) và bà Gió (52 tuổi)" up to "bà Gió"."""
    told = dict[int, Span]()
    if text.find("(", sentence.start, sentence.end) < 0:
        return told
    persons = list(AGED.finditer(text, sentence.start, sentence.end))
    ends = [*(other.start() for other in persons[1:]), sentence.end]
    for found, last in zip(persons, ends, strict=False):
        if not OF_THE_AGED.match(text, found.end(), last):
            continue
        end = text.find(";", found.end(), last)
        behind = Span(found.end(), end if end >= 0 else last)
        told |= {at: Span(*found.span("who")) for at, q in enumerate(quantities) if behind.holds(q.span)}
    return told
