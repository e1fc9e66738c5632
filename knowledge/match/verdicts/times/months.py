"""Whether an article that tells of months and days tells of the month that is asked for."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.model import Article, Period
from knowledge.pattern import lazy

# "Tháng 4", "T4/2019", "ngày 7-8-2019", "quý III", "tháng Tư".
_NAMED = lazy(
    r"(?<!\w)(?:tháng |T)0?(?P<month>1[0-2]|[1-9])(?![\d,.]\d)(?:[-/.](?P<year>(?:19|20)\d\d))?(?!\w)"
    r"|(?<![\d/.,-])\d{1,2}[-/]0?(?P<of_day>1[0-2]|[1-9])(?:[-/](?P<year_of_day>(?:19|20)\d\d))?(?![\d/-])"
    # "5-7%", "1/2 số hộ" are no days.
    r"(?!,\d| ?(?:%|phần|số|triệu|tỷ|tỉ|nghìn|USD|đồng|điểm|tấn|lần|người|giờ|năm|tháng))"
    r"|(?<!\w)quý (?P<quarter>IV|I{1,3}|[1-4])(?!\w)"
    r"|(?<!\w)(?P<word>tháng (?:giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|này|trước|qua))(?!\w)",
    re.IGNORECASE,
)
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
_ANY = 0


def is_untold(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether only months are asked for of which the article tells none, though it tells of others: one that speaks on
    7/8/2019 has no price of "tháng 4/2019" that its sentence does not date."""
    months = {(wanted.end.month, wanted.end.year) for wanted in asked if _is_month(wanted) and wanted.end}
    if len(months) < len(asked):
        return False
    named = _months(scene.article.title, scene.article.text)
    if not named or (_ANY, 0) in named:
        return False
    return not any((month, told) in named for month, year in months for told in (year, 0)) and not any(
        _came_out_on(scene.article, *month) for month in months
    )


def _is_month(wanted: Period) -> bool:
    return wanted.grain == "month" and wanted.relation == "in"


def _came_out_on(article: Article, month: int, year: int) -> bool:
    """Whether the article came out in the month or in the one behind it."""
    published = [int(part) for part in (article.published or "").split("-")[:2] if part.isdecimal()]
    return len(published) > 1 and 0 <= (published[0] - year) * 12 + published[1] - month <= 1


# All the figures of an article are held against the same months.
@lru_cache(maxsize=256)
def _months(*texts: str) -> frozenset[tuple[int, int]]:
    """The months that the texts name, each with its year, 0 where none is said."""
    found = set()
    for said in (said for text in texts for said in _NAMED.finditer(text)):
        if said["word"]:
            found.add((_ANY, 0))
        elif quarter := said["quarter"]:
            last = 3 * (_QUARTERS.get(quarter.upper()) or int(quarter))
            found |= {(month, 0) for month in range(last - 2, last + 1)}
        else:
            found.add((int(said["month"] or said["of_day"]), int(said["year"] or said["year_of_day"] or 0)))
    return frozenset(found)
