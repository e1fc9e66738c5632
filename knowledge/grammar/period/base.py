"""What a change is measured against: the period that "so với cùng kỳ" or "so với tháng trước" means."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from knowledge.grammar.period.draft import Anchor, Draft, resolve, same_stretch
from knowledge.grammar.period.parse import drafts
from knowledge.model import Grain, Period
from knowledge.text import fold

# "Một năm trước" is one; in "quý 1 năm trước" the 1 is the quarter's.
_SAME = re.compile(r"\b(?:cung (?:ky|thoi (?:diem|gian))|ck|(?<!thang )(?<!quy )(?:mot|1) nam truoc)\b")
_LAST = re.compile(r"\b(thang|quy|nam|ky|ngay)(?: lien| ke| ngay)* truoc\b")
_GRAINS: dict[str, Grain] = {"thang": "month", "quy": "quarter", "nam": "year", "ngay": "day"}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def is_same(period: Period) -> bool:
    """Whether it is "cùng kỳ", whose stretch only the one before it tells."""
    return period.surface.lower().startswith("cùng k")


def _spoken_at(period: Period | None, anchor: Anchor) -> Anchor:
    """The anchor for words about a figure of ``period``: its own time where known, else the article's."""
    if period is None or (period.end or period.start) is None:
        return anchor
    when = period.end or period.start
    return Anchor(when.year, when.month, when.day, period) if when else anchor


def _year_of(found: tuple[Draft, ...], at: Anchor) -> int | None:
    """The year that the surface names or counts, by default the one before the figure's."""
    for draft in found:
        if draft.year is not None:
            return draft.year
        if draft.years is not None and at.year is not None:
            return at.year + draft.years
    return at.year - 1 if at.year is not None else None


def _before(surface: str, grain: Grain, at: Anchor) -> Period:
    """The day, month, quarter, half or year right before the one that ``at`` lies in."""
    if at.year is None or (grain != "year" and at.month is None) or (grain == "day" and at.day is None):
        return Period(surface, None, None, grain)
    if grain == "day":
        eve = date(at.year, at.month or 1, at.day or 1) - timedelta(days=1)
        return Period(surface, eve, eve, grain, inferred=True)
    size = _MONTHS[grain]
    first = (at.year * 12 + (at.month or 1) - 1) // size * size
    start = date((first - size) // 12, (first - size) % 12 + 1, 1)
    end = date(first // 12, first % 12 + 1, 1) - timedelta(days=1)
    return Period(surface, start, end, grain, inferred=True)


def _earlier(draft: Draft, surface: str, period: Period | None, at: Anchor) -> Period:
    """What ``draft`` names; where its year is unsaid it lies before the figure ("so với tháng 12")."""
    found = resolve(draft, surface, at)
    unsaid = draft.year is None and draft.years is None and draft.months is None
    later = period and period.start and found.start and found.start > period.start
    if unsaid and later and at.year is not None:
        found = resolve(replace(draft, year=at.year - 1, lent=True), surface, at)
    return replace(found, surface=surface, span=None)


def base_period(surface: str, period: Period | None, anchor: Anchor) -> Period | None:
    """What the words of a comparison mean for a figure of ``period``; ``None`` if they name no time at all.

    "so với cùng kỳ" is the same stretch a year earlier, "so với cùng kỳ năm 2016" that of 2016, "so với
    tháng trước" the month before the figure's, "so với tháng 12" the last December, "so với đầu năm" has a
    start alone. Without a ``period`` the article's own time counts. Ends are ``None`` where the year cannot
    be known.
    """
    folded = fold(surface)
    found = drafts(surface)
    at = _spoken_at(period, anchor)
    period = period or anchor.period
    if _SAME.search(folded):
        exact = next((draft for draft in found if not draft.same and draft.grain != "year"), None)
        if exact is not None:
            return _earlier(exact, surface, period, at)
        year = _year_of(found, at)
        if year is None:
            return Period(surface, None, None, period.grain if period else "year")
        if period is None or (period.end or period.start) is None:
            return Period(surface, date(year, 1, 1), date(year, 12, 31), "year", inferred=True)
        return replace(same_stretch(period, year), surface=surface)
    if match := _LAST.search(folded):
        grain = _GRAINS.get(match[1]) or (period.grain if period and period.grain in _MONTHS else None)
        # "So với tháng 5 năm trước" names that month.
        named = found and (found[-1].open or (match[1] == "nam" and found[-1].grain in ("month", "quarter")))
        edge = found[-1] if named else None
        return _earlier(edge, surface, None, at) if edge else _before(surface, grain, at) if grain else None
    return _earlier(found[-1], surface, period, at) if found else None
