"""Whether a figure's period is the one a question asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from knowledge.grammar.period.draft import Anchor, Draft, resolve
from knowledge.grammar.period.parse import drafts
from knowledge.model import Period
from knowledge.text import fold

SAME = 1.0
NEARLY = 0.9  # the same stretch but for some days, or "đến năm 2025" against "năm 2025"
UNSAID = 0.8  # the same month or quarter, the year of one of them unknown
VAGUE = 0.6  # "đầu năm 2019" against "5 tháng đầu năm 2019"; a sum up to a month against that month
WITHIN = 0.5  # one is a part of the other's year, or a day of its month
UNKNOWN = 0.4  # nothing contradicts, nothing confirms
OVERLAP = 0.3  # "năm 2017" against "giai đoạn 2016-2020", or stretches that lie across each other's ends
APART = 0.0

_SOME_DAYS = 10
# Two stretches of an unsaid year are laid side by side in one.
_ANY_YEAR, _NOWHERE = 2001, Anchor()
# A report "giữa năm" is on its first half.
_MIDDLE_OF_YEAR, _FIRST_HALF = (5, 8), (1, 6)


def _same_shape(asked: Period, given: Period) -> float:
    """For periods of which one has no year: what their words alone say."""
    first, second = _draft(_spoken(asked)), _draft(_spoken(given))
    if first is None or second is None or first.timeless or second.timeless:
        return SAME if fold(asked.surface) == fold(given.surface) else UNKNOWN
    if (first.relation, first.first) == (second.relation, second.first) and first.relation == "since":
        # "Kể từ 20/11" is asked, "từ 20/11 đến nay" told.
        return UNSAID
    if first.now or second.now:
        # "Từ đầu năm đến nay" may be "từ đầu năm đến 16/12/2020" and is no December.
        return VAGUE if first.first == second.first and "day" not in {first.grain, second.grain} else APART
    if (first.first, first.last, first.open) == (second.first, second.last, second.open):
        return UNSAID if first.relation == second.relation else VAGUE
    if {"year", "years"} & {first.grain, second.grain}:
        return APART if _are_other_months(asked, given) else UNKNOWN
    # "Cuối năm" may be any of its last months, and "từ đầu năm" is so far.
    if any(draft.open and draft.relation != "since" for draft in (first, second)):
        return APART
    known = _of_one_year(asked, given)
    return min(UNSAID, known) if known >= VAGUE else APART


def _are_other_months(asked: Period, given: Period) -> bool:
    """Whether both are months or quarters and not the same ones: "cùng kỳ năm trước" of October is no "tháng 11"."""
    ends = last_month(asked), last_month(given)
    return asked.grain == given.grain in ("month", "quarter") and None not in ends and ends[0] != ends[1]


def _of_one_year(asked: Period, given: Period) -> float:
    """How far two periods agree if both are of the same year: "10 tháng" and "từ đầu năm đến 31/10/2020"."""
    one, other = _in_some_year(_spoken(asked)), _in_some_year(_spoken(given))
    return agree(one, other) if one and other and (one.start or one.end) and (other.start or other.end) else APART


@lru_cache(maxsize=256)
def _in_some_year(spoken: str) -> Period | None:
    """The period of these words as it lies in any year; those of two such periods are compared, and not their years."""
    draft = _draft(spoken)
    return resolve(replace(draft, year=_ANY_YEAR, until=None), spoken, _NOWHERE) if draft else None


@lru_cache(maxsize=256)
def _draft(spoken: str) -> Draft | None:
    return next(iter(drafts(spoken)), None)


def _spoken(period: Period) -> str:
    """The words of a period; a bare "15/4", which its text had a cue for, as a day."""
    return f"ngày {period.surface}" if period.grain == "day" and period.surface[:1].isdigit() else period.surface


def last_month(period: Period) -> int | None:
    """The month that a period without a year ends in, as far as its words or its bounds tell."""
    if period.end:
        return period.end.month
    draft = _draft(_spoken(period))
    counted = draft is None or draft.timeless or draft.open or draft.now or draft.months is not None
    return None if draft is None or counted else draft.last[0]


def _is_open(period: Period) -> bool:
    return period.relation == "in" and (period.start is None or period.end is None)


def _closed(period: Period) -> tuple[date, date]:
    """Both ends: what is summed up to a day starts with its year, what is open runs to its year's end."""
    start = period.start or date((period.end or date.min).year, 1, 1)
    return start, period.end or date(start.year, 12, 31)


def _whole_years(stretch: tuple[date, date]) -> int:
    """How many calendar years this is exactly; 0 if it is none."""
    start, end = stretch
    whole = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    return end.year - start.year + 1 if whole else 0


def _holds(whole: tuple[date, date], part: tuple[date, date]) -> bool:
    return whole[0] <= part[0] and part[1] <= whole[1]


def _vague(open_one: Period, other: tuple[date, date]) -> float:
    """For "đầu năm" against a stretch that starts in its first quarter, "cuối năm" against one of its last
    four."""
    stretch = _closed(open_one)
    if not _holds(stretch, other):
        return OVERLAP if other[0] <= stretch[1] and stretch[0] <= other[1] else APART
    if _whole_years(other):
        return WITHIN
    near = other[1].month >= 9 if open_one.start is None else other[0].month <= 3
    return VAGUE if near else APART


def _stretches(asked: Period, given: Period) -> float:
    first, second = _closed(asked), _closed(given)
    differ = asked.relation != given.relation
    if first == second:
        return NEARLY if differ else SAME
    if differ and first[1] == second[1]:
        if _across(second if asked.relation == "by" else first):
            return OVERLAP
        return UNSAID if "day" in {asked.grain, given.grain} else VAGUE
    if differ and asked.grain == given.grain == "month" and _month(first[1]) == _month(second[1]):
        # "Tới giữa tháng 10" tells of "giữa tháng 10", which is read as its month.
        return VAGUE
    if {*map(_months, (first, second))} == {_MIDDLE_OF_YEAR, _FIRST_HALF}:
        return VAGUE
    longer = first[1] > first[0] < second[1]
    if longer and first[0] == second[0] and abs((first[1] - second[1]).days) <= _SOME_DAYS:
        return NEARLY
    if asked.relation == given.relation == "by" and asked.grain == given.grain:
        # What was so "đến hết quý 3" is not what was so "đến hết quý 4".
        return APART
    whole, part = (first, second) if _holds(first, second) else (second, first)
    if _holds(whole, part):
        years = _whole_years(whole)
        return WITHIN if years == 1 or part[0] == part[1] else OVERLAP if years or _across(whole) else APART
    if part[0] <= whole[1] and whole[0] <= part[1]:
        return OVERLAP if _across(first) or _across(second) else APART
    return APART


def _months(stretch: tuple[date, date]) -> tuple[int, int]:
    """The months in which it begins and ends, in one year; 0, 0 where it is of several years or of parts of months."""
    start, end = stretch
    whole = start.year == end.year and start.day == 1 and (end + timedelta(days=1)).day == 1
    return (start.month, end.month) if whole else (0, 0)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _across(stretch: tuple[date, date]) -> bool:
    """Whether it crosses a year's end or is no run of whole months: "từ 16/11/2018 đến 13/2/2019"."""
    start, end = stretch
    return start.year != end.year or (start.day != 1 and start != end)


def _bounds(asked: Period, given: Period) -> float:
    """For "trước 1/11/2020", "từ tháng 10/2018" and what they are held against."""
    if asked.relation == given.relation:
        if (asked.start, asked.end) == (given.start, given.end):
            return SAME
        # "Từ đầu năm 2020" is asked, "từ đầu năm đến nay" told in September.
        begun = asked.relation == "since" and asked.start == given.start and None in (asked.end, given.end)
        return NEARLY if begun else APART
    bound, other = (asked, given) if asked.relation in {"before", "since"} else (given, asked)
    stretch = _closed(other)
    if bound.relation == "before":
        return WITHIN if other.relation != "since" and bound.end and stretch[1] <= bound.end else APART
    if bound.start is None or other.relation == "before":
        return APART
    if stretch[0] != bound.start:
        return OVERLAP if stretch[1] >= bound.start else APART
    # "Từ đầu năm" sums up, as "từ đầu năm đến 15/9" and "8 tháng đầu năm" do.
    return NEARLY if bound.grain == "months" and other.grain in {"months", "half"} else VAGUE


def agree(asked: Period, given: Period) -> float:
    """How far ``given`` is the period that was ``asked`` for: 1 the same stretch, 0 another one.

    - 0.9 the same but for some days ("đến 26/8/2020", "8 tháng 2020") or as a bound ("đến năm 2025", "năm 2025");
    - 0.8 the same month or quarter, one of them without a year; or "đến 26/8" and "ngày 26/8";
    - 0.6 vague words that fit ("đầu năm 2019", "5 tháng đầu năm 2019"); "đến tháng 11" and "tháng 11";
    - 0.5 one is a part of the other's year, or a day within it;
    - 0.4 nothing is known that could contradict;
    - 0.3 one of several years ("năm 2017", "giai đoạn 2016-2020"), or stretches lying across each other;
    - 0 another year, month, quarter or stretch; so are "9 tháng" and "quý 3", "8 tháng" and "tháng 8".
    """
    if not (asked.start or asked.end) or not (given.start or given.end):
        return _same_shape(asked, given)
    bounds = [period for period in (asked, given) if period.relation == "before" or _runs_on(period)]
    if bounds:
        return _bounds(asked, given)
    vague = [period for period in (asked, given) if _is_open(period)]
    if not vague:
        return _stretches(asked, given)
    if (asked.start, asked.end) == (given.start, given.end):
        return SAME if len(vague) == 2 else NEARLY
    if len(vague) == 2:
        return APART
    return _vague(vague[0], _closed(given if vague[0] is asked else asked))


def _runs_on(period: Period) -> bool:
    return period.relation == "since" and period.end is None
