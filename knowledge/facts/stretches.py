"""Stretches of time by themselves: the years and months in one, and the figures that are listed for each."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from knowledge.grammar.period import Anchor, base_period, is_feast
from knowledge.model import Period, Quantity

# "Tháng 8, 9, 10/2020", "T8-10/2020"; "9 tháng" is no list.
_LISTED_MONTHS = re.compile(r"(?:tháng |t)\d", re.IGNORECASE)

# How the year before is called.
_LAST_YEAR = frozenset({"năm ngoái", "năm trước", "năm qua", "năm vừa qua"})
# Nothing is reported yet of a stretch that is not older.
_JUST_BEGUN = timedelta(days=10)
# A stretch and the years that it is told of are at least so many.
_LEAST_LIST = 3


def assumed_year(against: Anchor) -> Period | None:
    """The year that an article speaks of, for figures that name no time at all; without words, for it says none."""
    return None if against.year is None else replace(year_of(date(against.year, 1, 1)), inferred=True)


def told_year(named: Period | None, against: Anchor) -> Period | None:
    """The time ``named`` in a title, but for another year the one that the article reports on: "Kinh tế Mây sẽ bật lên
    trong năm 2031" looks ahead, and its text tells of 2030."""
    reported = against.period
    if named and is_feast(named.surface):
        return reported
    if named and reported and named.grain == reported.grain == "year" and named.start != reported.start:
        return reported
    return named


def lies_ahead(period: Period, against: Anchor) -> bool:
    """Whether a part of a year has only begun, or not yet, when an article speaks at ``against``: "quyết đạt 10 tỷ USD
    quý cuối năm", in October, tells of no figure so far."""
    today = against.today()
    if today is None or period.start is None or period.grain in ("day", "year", "years"):
        return False
    return period.start > today - _JUST_BEGUN


def year_of(day: date) -> Period:
    """The year of the ``day``, without words, for none says it."""
    return Period("", date(day.year, 1, 1), date(day.year, 12, 31), "year")


def behind_base(period: Period, held: Collection[date | None]) -> Period:
    """ "Năm ngoái" as the year behind the one that its figures are ``held`` against, where it would be that itself:
    "đạt 545 tỷ USD trong năm ngoái, tăng 5,4% so với năm 2019"; any other period as it is."""
    relative = period.grain == "year" and period.relation == "in" and period.surface.lower() in _LAST_YEAR
    if not relative or period.start is None or period.start not in held:
        return period
    later = year_of(date(period.start.year + 1, 1, 1))
    return replace(later, surface=period.surface, inferred=True, span=period.span)


def each_part(period: Period) -> list[Period]:
    """The years of a stretch of whole years, the months of "tháng 8, 9, 10/2020", one by one and without words; any
    other period by itself."""
    if not (period.start and period.end):
        return [period]
    if period.grain == "years":
        return [year_of(date(year, 1, 1)) for year in range(period.start.year, period.end.year + 1)]
    if period.start.year != period.end.year or not _LISTED_MONTHS.match(period.surface):
        return [period]
    return [_month_of(period.start.year, month) for month in range(period.start.month, period.end.month + 1)]


def of_each_year(named: Sequence[Period], against: Anchor) -> list[Period]:
    """The stretch in front of a list of years in each of them, "quý I các năm 2022, 2023, 2024"; empty where it is no
    such list."""
    if len(named) < _LEAST_LIST or named[0].grain in {"year", "years", "day"}:
        return []
    first, *years = named
    if any(year.grain != "year" or year.start is None for year in years):
        return []
    moved = [(year, base_period(f"cùng kỳ năm {year.start.year}", first, against)) for year in years if year.start]
    return [replace(when, surface=f"{first.surface} {year.surface}") for year, when in moved if when]


def _month_of(year: int, month: int) -> Period:
    """This month, without words, for none says it alone."""
    return Period("", date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")


def contains(wide: Period, narrow: Period) -> bool:
    """Whether the ``narrow`` one lies within the ``wide`` one, as far as both are known."""
    if not (wide.start and wide.end and narrow.start and narrow.end):
        return False
    return wide.start <= narrow.start and narrow.end <= wide.end


def are_lists(found: Sequence[Quantity], size: int) -> bool:
    """Whether the figures are lists of this ``size`` one behind the other, each of figures of one kind."""
    lists = [found[at : at + size] for at in range(0, len(found), size)]
    alike = all(len({quantity.kind for quantity in each}) == 1 for each in lists)
    return alike and bool(found) and len(lists[-1]) == size
