"""How things stood at a time: the turn or the middle of a month or a year, and what is no sum up to it."""

from __future__ import annotations

import re

from knowledge.grammar.period import is_feast, last_month
from knowledge.grammar.period.agreement import NEARLY
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.unsaid import day_of, same_year
from knowledge.match.verdicts.wording import folded_question
from knowledge.model import Fact, Period
from knowledge.pattern import lazy
from knowledge.text import fold

_AT_END, _BARE_UNTIL = lazy(r"(?:cuoi|het)\b"), lazy(r"(?:den|toi) thang\b")
_LAST_DAYS, _DECEMBER, _FEBRUARY = 28, 12, 2
_NEW_YEARS_DAY = lazy(r"\b(?:duong|tay)\b")
_NEW_YEAR = lazy(r"\b(?:cuoi|dau|het) nam\b|\b31[/-]12\b|\b0?1[/-]0?1\b")
_OVER = lazy(r"\b(?:ket thuc|khep lai|chot) nam\b")
_VAGUE = lazy(r"(?:(?:vao|hoi|den|toi|tinh den|tinh toi) )*(?P<part>dau|giua|cuoi) ")
# The days that may be called so; they overlap, as the words do.
_DAYS = {"dau": range(1, 13), "giua": range(8, 24), "cuoi": range(18, 32)}
# "Có giá 25.000 đồng", "bán với giá khoảng 5 triệu đồng"; "trị giá" and "giá trị" are worths, which are summed up.
_PRICE = lazy(
    r"(?<!\w)(?<!trị )(?<!đánh )giá(?: (?:bán|mua|bán lẻ|niêm yết|là|chỉ|từ|còn|khoảng|hơn|gần|trên))* $", re.IGNORECASE
)


def is_end(wanted: Period) -> bool:
    """Whether the words of a time ask for its end: "cuối tháng 9", "hết quý II"."""
    return _AT_END.match(fold(wanted.surface)) is not None


def in_part(wanted: Period, given: Period, question: str) -> float | None:
    """How far the time given lies in the vague one that is asked for, "tháng 6/2031" in "giữa năm 2031", "1/6" and not
    "25/6" in "đầu tháng 6"; None where none is vague or where they are of different months."""
    if _happened_in(wanted, given, question):
        return NEARLY
    if (feast := _around_feast(wanted, given)) is not None:
        return feast
    vague, first, last = _VAGUE.match(fold(wanted.surface)), given.start or given.end, given.end
    if vague is None or first is None or last is None or wanted.end is None:
        return None
    if wanted.grain != "month":
        return NEARLY if wanted.start and wanted.start <= first and last <= wanted.end else None
    days, month = _DAYS[vague["part"]], (wanted.end.year, wanted.end.month)
    if given.grain == "month" or any((day.year, day.month) != month for day in (first, last)):
        return None
    return NEARLY if first.day in days and last.day in days else 0.0


def _around_feast(wanted: Period, given: Period) -> float | None:
    """How far a time that runs over some days of January and February is that of the Tết asked for: "từ 20/1 đến
    19/2/2031" holds that of its year, and no first of January; None where it is no such time."""
    if not is_feast(wanted.surface) or not (wanted.end and given.start and given.end and given.start.day > 1):
        return None
    if (given.start.month, given.end.month) != (1, _FEBRUARY) or given.end.year != wanted.end.year:
        return None
    return 0.0 if _NEW_YEARS_DAY.search(fold(wanted.surface)) else NEARLY


def is_turn(wanted: Period, fact: Fact) -> bool:
    """Whether it is asked how things stood at the end of a month or a year, and the ``fact`` tells of that in other
    words."""
    given = fact.period
    return given is not None and (
        _ends_month(wanted, given)
        or _is_until_end(wanted, given)
        or _ends_year(wanted, fact)
        or _lasted_until(wanted, given, fact)
    )


def _lasted_until(wanted: Period, given: Period, fact: Fact) -> bool:
    """Whether it is asked how long something was by a time, and told from when to that time it was: "kỷ niệm 23 năm
    thành lập (3/2007 - 3/2030)"."""
    if fact.quantity.kind != "duration" or not (given.start and given.end and wanted.start):
        return False
    return given.start < wanted.start and given.end == wanted.end


def _happened_in(wanted: Period, given: Period, question: str) -> bool:
    """Whether it is asked what happened at some time of a month, "vụ cháy hồi tháng 2", and told of a day of it."""
    day = day_of(given) if (wanted.grain, given.grain, given.relation) == ("month", "day", "in") else None
    if day is None or day[1] != last_month(wanted) or not same_year(wanted, given):
        return False
    return re.search(rf"\bhoi {re.escape(fold(wanted.surface))}(?!\w)", folded_question(question)) is not None


def _ends_month(wanted: Period, given: Period) -> bool:
    """Whether the end of a month is asked for, and its last day told of, or what was up to it: "cuối tháng 9" and "ngày
    30/9"."""
    if not (given.grain == "day" or given.relation == "by") or wanted.grain != "month" or wanted.relation != "in":
        return False
    if not is_end(wanted):
        return False
    if wanted.end and given.end:
        return wanted.end == given.end
    day = day_of(given) if given.grain == "day" else None
    return last_month(wanted) == last_month(given) and (day is None or day[0] >= _LAST_DAYS)


def _is_until_end(wanted: Period, given: Period) -> bool:
    """Whether what is so by the end of a month is asked for, and told at its end: "tính đến cuối tháng 9" and "vào cuối
    tháng 9"."""
    if not wanted.grain == given.grain == "month" or (wanted.relation, given.relation) != ("by", "in"):
        return False
    if wanted.end and given.end and wanted.end != given.end:
        return False
    return is_end(given) and last_month(wanted) == last_month(given)


def _ends_year(wanted: Period, fact: Fact) -> bool:
    """Whether the end of a year is asked for, and how things stood told of that year when it was over, "kết thúc năm
    2019, tài sản đạt 5 tỷ đồng", or what had changed since the one before: "năm 2019 tài sản tăng 5% so với cuối năm
    2018"."""
    given, base = fact.period, fact.base_period
    if wanted.start or not wanted.end or wanted.relation != "in" or not given:
        return False
    if given.grain != "year" or given.relation != "in" or given.end != wanted.end:
        return False
    if _OVER.search(fold(fact.citation.sentence)):
        return True
    since = base and base.end and (base.end.year, base.end.month) == (wanted.end.year - 1, _DECEMBER)
    return bool(since) and _NEW_YEAR.search(fold(fact.quantity.base)) is not None


def is_level(scene: Scene, given: Period) -> bool:
    """Whether the figure says how things stood in a month ("đến tháng 4 tỷ lệ là 37%"), and sums up nothing; nor does a
    price up to its end: "ưu đãi đến hết tháng 12, mỗi hộp có giá 25.000 đồng"."""
    quantity = scene.fact.quantity
    if quantity.change is not None or given.grain != "month":
        return False
    if quantity.kind == "money" and _PRICE.search(scene.fact.before):
        return True
    return quantity.kind in ("percent", "points", "rate") and _BARE_UNTIL.match(fold(given.surface)) is not None
