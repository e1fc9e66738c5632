"""Stepping from one period to the one before it."""

from __future__ import annotations

from datetime import timedelta

from knowledge.model import Period

_GRAINS = {"quy": "quarter", "thang": "month", "nam": "year"}
_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}


def previous(period: Period, grain: str | None) -> str:
    """The period before ``period`` in words that the period grammar reads ("quý I/2023"), "" where none can be told.

    ``grain`` is the folded word that was typed ("quy", "thang", "nam"); None and "ky" mean the same stretch one year
    before for a year's part, and the year before for a year.
    """
    if period.start is None or period.end is None:
        return ""
    wanted = _GRAINS.get(grain or "", period.grain)
    if grain in (None, "ky", "nam"):
        return (
            period.surface.replace(str(period.end.year), str(period.end.year - 1))
            if grain != "nam"
            else str(f"năm {period.end.year - 1}")
        )
    day = period.start - timedelta(days=1)
    if wanted == "quarter":
        return f"quý {_ROMAN[(day.month + 2) // 3]}/{day.year}"
    if wanted == "month":
        return f"tháng {day.month}/{day.year}"
    return f"năm {day.year}"
