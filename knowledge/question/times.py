"""The times that a question asks for: its periods, the days that are counted from today, and bare months of a year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from knowledge.grammar.period import Anchor, is_feast, month_counts, periods
from knowledge.model import Period, Span
from knowledge.text import fold, is_bare

_FROM_TODAY = re.compile(r"\b(?:nay|ngoai|qua|(?:nam|thang|quy|ky|tuan) (?:truoc|sau|toi|kia))\b")
# Who asks how things stand "đến hôm nay" asks for no day.
_OF_TODAY = re.compile(
    r"(?<!\w)(?<!đến )(?<!tới )(?<!den )(?<!toi )"
    r"(?:(?:hôm|sáng|chiều|tối|trưa|đêm) (?:nay|qua|kia)|(?:hom|sang|chieu) nay|hom (?:qua|kia))(?!\w)",
    re.IGNORECASE,
)
_DAYS_AGO = {"nay": 0, "qua": 1, "kia": 2}
_LAST_DAY = re.compile(r"(?<![\d/.,-])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?=[\s?.!]*$)")
# Laws are called by their year: "Luật Việc làm 2013" asks for no figure of 2013.
_LAW = re.compile(r"\b(?:luat|(?<!du toan )phap lenh)(?: [a-z]+){1,8} (?:nam )?$")
_TITLE = re.compile(r"[“\"][^”\"]+[”\"]")
# "Nghị quyết 27/NQ-CP ngày 21/2/2017" is called by the day too.
_DOCUMENT = re.compile(r"\b\d+(?:/\d{4})?/[a-z][a-z-]* $")
# "Nghị định 42 năm 2020", "nghị quyết 27/NQ-CP 2017": so is it by its year.
_NUMBERED_DOCUMENT = re.compile(
    r"\b(?:nghi dinh|nd|nghi quyet|nq|thong tu|tt|quyet dinh|qd|chi thi|cong van)(?: so)?:? \d+(?:/[a-z][a-z-]*)? "
    r"(?:nam )?$"
)
# How long something runs, and no stretch of the year: "vay 6 tháng", "phạt tù 6 tháng"; without marks "luong" is rather
# "lượng", and "Phat" a name.
_TERM = re.compile(
    r" (?:vay|gửi|gói|phạt|tù|giam|bảo hành|thời hạn|hợp đồng|lương|nghỉ|thai sản|thử việc|tước|đình chỉ|đáy|đỉnh"
    r"|cao nhất|thấp nhất|kéo dài|cách nhau|trước) $"
)
_BARE_TERM = re.compile(
    r" (?:vay|gui|phat tu|tam giam|bao hanh|(?:thoi|ky) han|hop dong|tien luong|nghi|thai san|thu viec|dinh chi"
    r"|cao nhat|thap nhat|keo dai|cach nhau|truoc|sau|hon|gan|moi|khoang|tren|duoi|trong vong|suot|toi thieu|toi da"
    r"|it nhat) $"
)
# Who asks for a rate of interest asks for that of a term, wherever it stands: "lãi suất tiền gửi của quỹ Mây 6 tháng".
_INTEREST = re.compile(
    r" (?:ky han|lai suat|tien gui|gui tien|gui tiet kiem|so tiet kiem|(?:an|chiu|tra|huong|tinh) lai|tin phieu) "
)
# What is counted, and no time: "ngồi ghế chủ tịch bao nhiêu năm rồi?", "trong bao nhiêu tháng tới giá chưa thể tăng?"
_COUNTED = re.compile(
    r"(?<!\w)(?:bao nhiêu|mấy|bao nhieu) (?:năm|nam|tháng|thang) (?:rồi|roi|qua|nay)(?!\w)"
    r"|(?<!\w)(?:trong|phải|phai|mất|mat|suốt|suot|cần|can)"
    r"(?: (?:vòng|vong|khoảng|khoang|chừng|chung|gần|gan|hơn|hon))*"
    r" (?:bao nhiêu|mấy|bao nhieu|may) (?:năm|nam|quý|quy|tháng|thang|tuần|tuan)"
    r" (?:tới|toi|sau|nữa|nua|liền|lien)(?!\w)"
)
_AGE_OR_WAGE = re.compile(r" ?(?:tuoi|luong|tro (?:len|xuong)|lien t|nua\b)")


def times_of(text: str, today: date | None) -> list[Period]:
    """The periods of a question, each with its span: counted from ``today`` where it says so ("năm ngoái", "hôm qua"),
    else of any year that fits.

    Who asks for "tháng 9" means the one that the briefings tell of, whatever today is. At the end of a question "15/4"
    is a day: nothing is counted behind it.
    """
    folded = fold(text)
    anchor = Anchor(today.year, today.month, today.day) if today else Anchor()
    dated = {period.span: period for period in periods(text, anchor=anchor)} if _FROM_TODAY.search(folded) else {}
    found = [
        dated[period.span] if period.span in dated and _FROM_TODAY.search(fold(period.surface)) else period
        for period in periods(text)
        if not (period.span and (_is_counted(text, period.span) or _names_document(folded, period, period.span)))
    ]
    found += (months for months in month_counts(text) if months.span and not _is_length(text, months.span))
    day = _LAST_DAY.search(text)
    if day and not any(p.span and p.span.end > day.start() for p in found):
        found.append(Period(f"ngày {day.group()}", None, None, "day", span=Span(*day.span())))
    # "Đại hội 2018: mục tiêu cả năm" asks for no year but that.
    named = any(period.grain == "year" and period.start for period in found)
    kept = [period for period in found if not (named and period.grain == "year" and not (period.start or period.end))]
    return [*kept, *(_of_today(days_of_today(text), today) if today else ())]


def in_named_year(text: str, asked: Sequence[Period]) -> tuple[Period, ...]:
    """The periods ``asked`` for, with the only year among them as that of all the others where these name none: who
    asks "quý I doanh thu năm 2030 đạt bao nhiêu?" means the first quarter of 2030."""
    parts = [period for period in asked if not (period.start or period.end)]
    years = [period.start.year for period in asked if period.start and period.grain == "year"]
    if len(years) != 1 or len(parts) + 1 != len(asked) or any(is_feast(period.surface) for period in asked):
        return tuple(asked)
    spans = {part.span for part in parts}
    dated = [period for period in periods(text, anchor=Anchor(years[0])) if period.span in spans and period.end]
    if not dated or len(dated) != len(parts):
        return tuple(asked)
    return tuple(replace(period, inferred=False) for period in dated)


def days_of_today(text: str) -> Iterable[re.Match[str]]:
    """Where ``text`` speaks of a day as it is counted from today: "hôm nay", "chiều qua"."""
    return _OF_TODAY.finditer(text)


def _is_length(text: str, span: Span) -> bool:
    """Whether "N tháng" says how long something runs, and not which months of the year are asked for."""
    before = f" {text[: span.start].lower()}"
    if _BARE_TERM.search(fold(before)) if is_bare(text) else _TERM.search(before):
        return True
    return _INTEREST.search(fold(before)) is not None or _AGE_OR_WAGE.match(fold(text), span.end) is not None


def _is_counted(text: str, span: Span) -> bool:
    return any(counted.start() < span.start < counted.end() for counted in _COUNTED.finditer(text.lower()))


def _of_today(days: Iterable[re.Match[str]], today: date) -> Iterator[Period]:
    """The ``days`` that are counted from ``today``: "hôm nay", "chiều qua"."""
    for said in days:
        day = today - timedelta(_DAYS_AGO[said.group().split()[-1].lower()])
        yield Period(said.group(), day, day, "day", inferred=True, span=Span(*said.span()))


def _names_document(folded: str, period: Period, span: Span) -> bool:
    """Whether the period is the year by which a law is called, the day of a document, or part of a title in quotes."""
    if period.grain != "year":
        return period.grain == "day" and _DOCUMENT.search(folded, 0, span.start) is not None
    titled = any(title.start() < span.start < title.end() for title in _TITLE.finditer(folded))
    return titled or any(called.search(folded, 0, span.start) for called in (_LAW, _NUMBERED_DOCUMENT))
