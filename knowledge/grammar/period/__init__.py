"""Periods: what "quý II/2023", "8 tháng đầu năm", "cùng kỳ" and "năm ngoái" mean, and whether two of them agree."""

from __future__ import annotations

from knowledge.grammar.period.agreement import agree, last_month
from knowledge.grammar.period.anchor import anchored, held
from knowledge.grammar.period.base import base_period, is_same
from knowledge.grammar.period.draft import Anchor, Draft, is_feast, resolve
from knowledge.grammar.period.parse import drafts
from knowledge.grammar.period.previous import previous, spoken
from knowledge.grammar.period.unplaced import is_unplaced, unplaced
from knowledge.model import Period, Span

__all__ = [
    "Anchor",
    "agree",
    "anchor",
    "base_period",
    "held_on",
    "is_feast",
    "is_same",
    "is_unplaced",
    "last_month",
    "month_counts",
    "origins",
    "periods",
    "previous",
    "spoken",
    "stretches",
]

_NOWHERE = Anchor()


def periods(text: str, start: int = 0, end: int | None = None, anchor: Anchor = _NOWHERE) -> list[Period]:
    """The periods and dates that lie in ``text[start:end]``, in order, none overlapping, each with its span.

    The whole text is read, so that "8 tháng" is known for a period when the text has "8 tháng đầu năm
    2018"; asking for the sentences of one text one by one costs little more than asking once. ``anchor``
    says when the text speaks; a period whose year neither the words nor the anchor give has neither start
    nor end.
    """
    stop = len(text) if end is None else end
    found = (draft for draft in drafts(text) if start <= draft.start and draft.end <= stop)
    return [resolve(draft, text, anchor) for draft in found if not draft.count or _reported(draft, anchor)]


def stretches(text: str, anchor: Anchor) -> list[Period]:
    """The `periods` of ``text`` and such as no calendar places ("tuần qua"), in order, each with its span; months are
    placed where it is known from when on they are counted ("5 tháng qua")."""
    named = {period.span.start: period for period in periods(text, anchor=anchor) if period.span}
    for period in unplaced(text):
        if period.span and not (period.grain == "months" and period.span.start in named):
            named[period.span.start] = period
    return [named[start] for start in sorted(named)]


def month_counts(text: str) -> list[Period]:
    """The bare "N tháng" of ``text``, each with its span, that may be the first months of a year ("xuất khẩu 8 tháng")
    or a length of time ("vay 8 tháng"): `periods` has those alone of which the text itself tells which."""
    return [resolve(draft, text, _NOWHERE) for draft in drafts(text) if draft.count]


def origins(text: str) -> frozenset[Span]:
    """Where those of the periods of ``text`` stand in which only a change began: "từ 25 tỷ đồng trong 9 tháng đầu năm
    2019 lên 142 tỷ đồng"."""
    return frozenset(Span(draft.start, draft.end) for draft in drafts(text) if draft.origin)


def anchor(title: str, text: str, published: str | None) -> Anchor:
    """When an article speaks and what it reports on; the parts that nothing proves are ``None``.

    ``published`` is an ISO date that may be partial. The order of evidence stands in the module `anchor`.
    """
    return anchored(title, text, published)


def held_on(title: str, text: str, published: str | None) -> str | None:
    """The ISO date of the day on which the article says its event happened; ``None`` if it does not or the
    year is unknown."""
    return held(title, text, published)


def _reported(draft: Draft, anchor: Anchor) -> bool:
    """Whether a bare "N tháng" is what the article reports on: said so, or the months of the year gone by; or a bare
    "trong tháng"."""
    if draft.count == 1:
        return anchor.period is not None and (anchor.period.grain, anchor.period.relation) == (draft.grain, "in")
    if anchor.period is not None and anchor.period.end is not None and anchor.period.grain == "months":
        return anchor.period.end.month == draft.count
    return anchor.month is not None and draft.count >= 5 and anchor.month - draft.count in {0, 1}
