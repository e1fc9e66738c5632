"""A period as the words alone give it, before any article says which year "năm nay" is."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from knowledge.model import Grain, Period, Relation, Span
from knowledge.model.value import value

_FAR_APART, _EARLY = 6, 2


@dataclass(frozen=True, slots=True)
class Anchor:
    """When an article speaks: what its "năm nay", "tháng trước" and "tháng 9" are counted from.

    Each part is ``None`` where nothing is known. ``period`` is what the article reports on, if it says so;
    ``latest_month`` the last month of its year in which it can speak, where no more is known.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    period: Period | None = None
    latest_month: int | None = None

    def today(self) -> date | None:
        """The day on which it speaks, the last of its month where only that is known; None where not even that is."""
        if self.year is None or self.month is None:
            return None
        return _day(self.year, self.month, self.day or 0)


@value
class Draft:
    """Where a period stands, as offsets and as tokens, and what its words say.

    ``first`` and ``last`` are a month and a day each; a last day of 0 is the month's end. Years stand in
    ``year`` and ``until`` (the last one where they differ), or ``years`` counts them from the anchor's
    year, or ``months`` (and for a quarter its quarters) from the anchor's month. Where none of them is set
    the year is unsaid.
    """

    start: int
    end: int
    tokens: tuple[int, int]
    grain: Grain
    first: tuple[int, int] = (1, 1)
    last: tuple[int, int] = (12, 0)
    year: int | None = None
    until: int | None = None
    years: int | None = None
    months: int | None = None
    relation: Relation = "in"
    open: Literal["", "start", "end"] = ""
    """Which end is vague: "đầu năm" has no end, "cuối năm" no start."""
    now: bool = False
    """Whether it runs to the day of the article: "từ đầu năm đến nay"."""
    same: bool = False
    """Whether it is "cùng kỳ": the same stretch of another year."""
    like: Draft | None = None
    """The stretch spoken of before "cùng kỳ", which gives it its months."""
    timeless: bool = False
    """Whether no calendar can place it: "nhiệm kỳ IX", "ngày 15"."""
    count: int = 0
    """N of "N tháng" without "đầu năm": a period or a length of time, by what stands around it; 1 for the one month or
    quarter of "trong tháng"."""
    origin: bool = False
    """Whether a change began then: "từ 25 tỷ đồng trong 9 tháng đầu năm 2019 lên 142 tỷ đồng"."""
    lent: bool = False
    """Whether another mention of the same stretch in the text lent the year."""

    @property
    def dated(self) -> bool:
        """Whether the words themselves give the year."""
        return self.year is not None


def is_feast(surface: str) -> bool:
    """Whether a time is but a feast, which says little of when a text tells of: "gần Tết Tân Sửu" are weeks before."""
    return surface.lower().startswith(("tết", "tet "))


def _day(year: int, month: int, day: int) -> date:
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day, last) if day else last)


def _shifted(draft: Draft, anchor: Anchor) -> tuple[date, date] | None:
    """The month or quarter that lies ``draft.months`` of its kind from the anchor's, or from the one reported on."""
    if draft.months is None:
        return None
    year, month = anchor.year, anchor.month
    if month is None and anchor.period is not None and anchor.period.grain == draft.grain and anchor.period.end:
        year, month = anchor.period.end.year, anchor.period.end.month
    if year is None or month is None:
        return None
    size = 3 if draft.grain == "quarter" else 1
    first = (year * 12 + month - 1) // size * size + draft.months * size
    last = first + size - 1
    return _day(first // 12, first % 12 + 1, 1), _day(last // 12, last % 12 + 1, 0)


def _year(draft: Draft, anchor: Anchor) -> int | None:
    """The year of a draft's end: said, counted from the anchor, or the anchor's own.

    An article of January tells of "tháng 12" and "quý IV" of the year before, one of December seldom of "tháng 1" past.
    """
    if draft.year is not None:
        return draft.year
    # "Cùng kỳ năm ngoái" is a year before what it is like, "cùng kỳ năm nay" of the article's own.
    if draft.like is not None and draft.like.year is not None and draft.years:
        return draft.like.year + draft.years
    if anchor.year is None:
        return None
    if draft.years is not None:
        return anchor.year + draft.years
    if draft.timeless:
        return None
    month = anchor.month or anchor.latest_month
    if month is not None and draft.last[0] - month > _FAR_APART and _is_past(draft, month):
        return anchor.year - 1
    return anchor.year


def _is_past(draft: Draft, month: int) -> bool:
    """Whether a stretch late in the year was rather one of the last, for who speaks in this ``month``: from March on
    "quý IV" may be the next, and "nửa cuối năm" always."""
    if draft.grain in {"day", "month"}:
        return True
    told = draft.grain == "quarter" or (draft.grain == "months" and draft.first == (1, 1))
    return told and not draft.open and month <= _EARLY


def _stretch(draft: Draft, anchor: Anchor) -> tuple[date, date] | None:
    if draft.months is not None:
        return _shifted(draft, anchor)
    year = _year(draft, anchor)
    if year is None:
        return None
    until = year if draft.until is None else draft.until
    start, end = _day(year, *draft.first), _day(until, *draft.last)
    if start > end:
        start = _day(year - 1, *draft.first)
    return start, end


def same_stretch(period: Period, year: int) -> Period:
    """``period`` moved to ``year``: what "cùng kỳ năm 2016" means for a figure of "9 tháng 2017"."""
    end = period.end or period.start
    if end is None:
        return period
    by = year - end.year

    def move(when: date | None) -> date | None:
        if when is None:
            return None
        at_end = when.day == calendar.monthrange(when.year, when.month)[1]
        return _day(when.year + by, when.month, 0 if at_end else when.day)

    return Period(period.surface, move(period.start), move(period.end), period.grain, period.relation, True)


def resolve(draft: Draft, text: str, anchor: Anchor) -> Period:
    """The period of ``draft`` in an article that speaks at ``anchor``; its ends are ``None`` where that is
    unknown."""
    surface = text[draft.start : draft.end]
    span = Span(draft.start, draft.end)
    if reported := _reported_on(draft, anchor):
        return replace(reported, surface=reported.surface if draft.count else surface, inferred=True, span=span)
    inferred = draft.lent or not (draft.dated or draft.timeless)
    stretch = None if draft.timeless else _stretch(draft, anchor)
    if stretch is None:
        return Period(surface, None, None, draft.grain, draft.relation, False, span)
    start, end = stretch
    if draft.same and draft.like is None and anchor.period is not None and anchor.period.grain != "years":
        moved = same_stretch(anchor.period, end.year)
        return Period(surface, moved.start, moved.end, moved.grain, moved.relation, True, span)
    if draft.now:
        return Period(surface, start, _today(anchor, start), draft.grain, "since", inferred, span)
    opened = {"since": (start, None), "by": (None, end), "before": (None, _eve(start))}
    low, high = opened.get(draft.relation, (start, end))
    if draft.open == "start" and draft.relation in {"in", "since"}:
        low = None if draft.relation == "in" else _day(end.year, 10, 1)
    if draft.open == "end" and draft.relation in {"in", "by"}:
        high = None if draft.relation == "in" else _day(start.year, 3, 0)
    return Period(surface, low, high, draft.grain, draft.relation, inferred, span)


def _reported_on(draft: Draft, anchor: Anchor) -> Period | None:
    """What "tháng này", "quý vừa qua" mean where the article reports on a month or a quarter; None for all else."""
    unplaced = draft.timeless and draft.relation == "in" and draft.grain in {"month", "quarter"}
    reported = anchor.period
    if not unplaced or draft.first != (1, 1) or reported is None or reported.relation != "in":
        return None
    return reported if reported.grain == draft.grain else None


def _eve(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def _today(anchor: Anchor, start: date) -> date | None:
    today = anchor.today()
    return today if today and today >= start else None
