"""The period before one that is known, in words: what "quý trước thì sao?" asks for."""

from __future__ import annotations

from typing import Final

from knowledge.grammar.period.base import base_period
from knowledge.grammar.period.draft import Anchor
from knowledge.model import Period

_ROMAN: Final = ("I", "II", "III", "IV")
_YEAR_MONTHS: Final = 12


def previous(period: Period, words: str) -> str:
    """The period that ``words`` ("quý trước", "cùng kỳ năm trước") mean after ``period``, as one that stands by itself.

    It is what a change "so với" these words is measured against: "quý I/2023" for "quý trước" after quý II/2023. ""
    where none can be told, as for the months before "6 tháng đầu năm".
    """
    found = base_period(f"so với {words}", period, Anchor())
    return spoken(found) if found else ""


def spoken(period: Period) -> str:
    """``period`` in words that `periods` reads back to the same stretch, "" for an open or an odd one."""
    start, end = period.start, period.end
    if start is None or end is None:
        return ""
    match period.grain:
        case "day":
            return f"{end.day}/{end.month}/{end.year}"
        case "month":
            return f"tháng {end.month}/{end.year}"
        case "quarter":
            return f"quý {_ROMAN[(end.month - 1) // 3]}/{end.year}"
        case "year":
            return f"năm {end.year}"
        case "years":
            return f"giai đoạn {start.year}-{end.year}"
        case "half" | "months" if start.month == 1:
            return f"{end.month} tháng đầu năm {end.year}"
        case "half" | "months" if end.month == _YEAR_MONTHS:
            return f"{_YEAR_MONTHS + 1 - start.month} tháng cuối năm {end.year}"
    return ""
