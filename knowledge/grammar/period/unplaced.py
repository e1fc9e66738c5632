"""Stretches of time that no calendar places: those counted from the day on which a text speaks, "tuần qua",
"tuần này", "10 năm qua", "hôm qua", and the months of a company's own year, "6 tháng đầu niên độ"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.model import Grain, Period, Span
from knowledge.text import lower

# In small letters: a search that minds no case takes twice as long.
_COUNT = r"(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_UNPLACED = re.compile(
    rf"(?<![\w,./-])(?:(?:(?:hơn|gần|khoảng) )?{_COUNT} (?:giờ|tiếng|ngày|tuần|(?P<months>tháng)|(?P<years>năm)) "
    r"(?:(?:vừa )?qua|vừa rồi|(?:trở lại|gần) đây)"
    # The years of "niên độ 2020-2021" tell which it is.
    rf"|(?P<fiscal>(?:{_COUNT} tháng|nửa) (?:đầu|cuối) (?:của )?niên độ)(?! (?:tài chính |tài khóa )?\d)"
    r"|tuần (?:(?:vừa )?qua|vừa rồi|trước|này)|(?:(?:sáng|trưa|chiều|tối|đêm|ngày) )?hôm qua)"
    # "Hôm qua (3/11)" is the day that is named, "hai tuần trước khi" and "tuần trước đó" are counted from another.
    r"(?!\w)(?! (?:đó|khi|đêm)(?!\w))(?![\s,(]*(?:ngày )?\d{1,2}[/-]\d)"
)
# In front of one: what is told is a record of it, "mức cao nhất trong 10 năm qua"; it is compared with, "so với tuần
# trước", "cao hơn hôm qua"; or it is but an edge of it, or any of several: "phiên cuối tuần qua", "mỗi tuần qua".
_NOT_TOLD = re.compile(
    r"(?<!\w)(?:"
    r"(?:nhất|kỷ lục|đầu tiên|đỉnh|đáy|từng (?:có|thấy))(?: (?:mới|trong|của|suốt|vòng|kể từ|tính từ|sau))*"
    r"|(?:so(?: với)?|hơn|như|bằng|với)(?: (?:cùng|kỳ|thời điểm|mức|giá|cả|hồi|của|phiên|bình quân))*"
    r"|cuối|đầu|giữa|nửa|nhiều|mỗi|những|các|vài|mấy|từng|sau|\d+|hai|ba|bốn|năm|một"
    r") $"
)
_REACH = 40
# The last word of one: few stand in a text, and around each of them it is soon found. No stretch is longer, and what
# must not stand behind it is no farther off.
_LAST = re.compile(r" (?:qua|rồi|đây|độ|trước|(?<=tuần )này)(?!\w)")
_LONGEST, _BEHIND = 40, 20


def unplaced(text: str) -> list[Period]:
    """Such stretches of ``text``, each with its span; they have neither start nor end, and a figure told of one is of
    no other time."""
    lowered = lower(text)
    return [
        Period(text[found.start() : found.end()], None, None, _grain(found), span=Span(*found.span()))
        for found in _found(lowered)
        if not _NOT_TOLD.search(lowered, max(0, found.start() - _REACH), found.start())
    ]


def _found(lowered: str) -> Iterator[re.Match[str]]:
    reached = 0
    for last in _LAST.finditer(lowered):
        start = max(reached, last.start() - _LONGEST)
        found = _UNPLACED.search(lowered, start, last.end() + _BEHIND)
        if found and found.end() == last.end():
            reached = found.end()
            yield found


def is_unplaced(period: Period) -> bool:
    """Whether the period is one of these: "tuần qua"."""
    return not (period.start or period.end) and _UNPLACED.fullmatch(lower(period.surface)) is not None


def _grain(found: re.Match[str]) -> Grain:
    return "years" if found["years"] else "months" if found["months"] or found["fiscal"] else "day"
