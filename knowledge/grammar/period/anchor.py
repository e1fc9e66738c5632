"""When an article speaks, and what it reports on: the year behind its "năm nay" and its "tháng 9".

A wrong year is worse than none, so each kind of evidence says only what it can. In this order:

1. the day the text says it happened, near its head: "Sáng ngày 12/6/2023", "Hôm nay (30/8)"; often it has no
   year, and where the text tells of later years it is but the day of a document;
2. a full publication date;
3. the year of what the title reports on: "quý II/2023";
4. in the text, the latest year of a stretch reported on ("9 tháng năm 2017", "ngày 26/8/2020"), or the year
   after that of "cùng kỳ năm 2016", of "năm nay giảm so với năm 2016", of "6 tháng tăng so với 6 tháng năm 2016" or of
   "so với cuối năm 2016";
   bounds ("đến năm 2025", "từ 1/1/2021"), plans and days of documents prove nothing;
5. the latest plain year of which the text speaks twice; "tăng 9,8% so với năm 2014" speaks of 2015, and once is enough
   where it names no other year.

A publication date that gives a month or a year alone comes from a crawler and only means "not later than".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from knowledge.grammar.period.draft import Anchor, Draft, is_feast, resolve
from knowledge.grammar.period.lexicon import (
    AT_ONCE,
    BEGAN_WITH,
    DOCUMENTS,
    FORWARD,
    FULFILLED,
    HAPPENED,
    LEVEL_OF_THEN,
    RECALLED,
)
from knowledge.grammar.period.parse import drafts
from knowledge.grammar.period.published import Bound, bound_by
from knowledge.model import Period
from knowledge.model.value import value
from knowledge.teaser import teaser

_HEAD = 2500
_LEAD = 200
_BEFORE = 60
_WORDS = 8
_HALF_A_YEAR = 6
_REPORTED = frozenset({"month", "quarter", "months", "half"})


def _ending(words: Iterable[str], tail: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))}){tail}$")


_HAPPENED = _ending(HAPPENED, r"[\s,(]*")
_AT_ONCE = _ending(AT_ONCE, r"\s*")
_DOCUMENT = _ending((*DOCUMENTS, r"[\w/]*[/-][a-zđ]{2,}\w*"), r"(?: [\w/.-]+)?\s*[(]?")
# Right before a year: it is a part of the name of a law, "Bộ luật Lao động (BLLĐ) 2019", "Pháp lệnh Dân số năm 2003";
# not "theo pháp luật năm 2019", "chỉ tiêu pháp lệnh năm 2019", "thi hành Luật Đất đai trong năm 2019".
_LAW = re.compile(
    r"\b(?:(?:(?<!pháp )(?<!kỷ )luật|pháp lệnh(?! năm))(?: (?!(?:trong|từ|đến|tới|vào|của|có|được)\b)[^\W\d_]+){1,5}"
    r"(?: \([^()]{1,12}\))?"
    r"|bl(?:lđ|ds|hs)) $"
)
_SUMMED = tuple(form for word in ("tính", "lũy", "luỹ", "hết") for form in (word, word.capitalize()))
_LINE_HEAD = re.compile(r"(?:^|\n|[–-] |\. )\s*$")
# A caption tells of its picture alone: "Bắt giữ tháng 1/2019. Ảnh: ..."
_CAPTION = re.compile(r"[^.\n]{0,80}[.(]\s*Ảnh\b")
# Right before a period: then was what came before, "sau phục hồi trong tháng 7, xuất khẩu tháng 8 lại giảm", "trước đó,
# trận động đất cuối tháng 10/2020 ...", or what is as it was then, "giữ nguyên như danh sách năm 2019".
_RECALLED = re.compile(
    rf"(?<!\w)(?:trước đó,? (?:[^\s,.;:()]+ ){{0,6}}|{RECALLED}|(?<!nếu )như (?!vậy )(?:[^\W\d_]+ ){{0,3}})$"
)
# Right before a period: a change began with a level of then, "giảm từ mức kỷ lục 1.100 tỷ USD hồi tháng 10/2018".
_FORMER = re.compile(BEGAN_WITH + LEVEL_OF_THEN)
_AGAINST = re.compile(r"so với\s*(?:cả\s+)?$")
_AGAINST_TURN = re.compile(r"so với\s*(?:(?:thời điểm|hồi|mức|con số)\s+)*$")
# "Giảm so với cùng thời điểm hôm 31/12" happened on another day, "giảm so với thống kê hồi tháng 3" tells of later.
_COMPARED = re.compile(
    r"so với\s*(?:(?:cùng|thời điểm|thống kê|số liệu|giá|mức|hồi|cả|phiên|giao dịch|hôm|sáng|chiều|ngày)\s+)*$"
)
# Months come up to a whole year before them: "xuất khẩu 7 tháng bằng cả năm 2019"; not "bằng 61% kế hoạch cả năm 2020".
_AS_MUCH_AS = re.compile(
    r"(?<!\w)(?:bằng|ngang|tương đương|vượt|hơn)(?: với)?"
    r"(?: (?:khối lượng|sản lượng|kim ngạch|trị giá|giá trị|doanh thu|lợi nhuận|mức|con số|số|của|tổng|xuất khẩu"
    r"|nhập khẩu))* cả năm \d{4}$",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(r"\bnăm nay\b[^.\n]*$", re.IGNORECASE)
_SENTENCE = 300


@value
class _Mention:
    """A period in the text and the lower-case words right before it."""

    draft: Draft
    before: str
    forward: bool

    @property
    def year(self) -> int | None:
        """The last year that the words themselves give."""
        return self.draft.until if self.draft.until is not None else self.draft.year


def _is_forward(before: str) -> bool:
    """Whether these words look ahead: "dự kiến quý 4", "kế hoạch năm 2021"; not "đạt 97% kế hoạch năm 2020"."""
    words = re.split(r"[.;\n]", before)[-1].split()[-_WORDS:]
    near = f" {' '.join(words)} "
    if any(f" {word} " in near for word in FULFILLED):
        return False
    return bool(_AT_ONCE.search(before)) or any(f" {word} " in near for word in FORWARD)


def _mentions(text: str) -> list[_Mention]:
    found = []
    for draft in drafts(text):
        before = text[max(0, draft.start - _BEFORE) : draft.start].lower()
        found.append(_Mention(draft, before, _is_forward(before)))
    return found


def _happened(mentions: list[_Mention], text: str) -> tuple[Draft | None, bool]:
    """The day near the head of the text on which it says it happened, and whether words say so, not its place alone."""
    led = teaser(text)
    behind = led.start if led else len(text)
    days = [
        mention
        for mention in sorted(mentions, key=lambda mention: mention.draft.start < behind)
        if mention.draft.grain == "day" and mention.draft.relation == "in"
        if mention.draft.start < _HEAD or mention.draft.start >= behind
        if not (mention.draft.timeless or mention.forward or _COMPARED.search(mention.before))
    ]
    for cue in (_HAPPENED, _LINE_HEAD):
        for mention in days:
            if cue.search(mention.before):
                return mention.draft, cue is _HAPPENED
    return None, False


def _is_report(mention: _Mention, text: str) -> bool:
    """Whether it is a stretch of the past that the article reports on."""
    draft = mention.draft
    summed = draft.relation == "by" and text.startswith(_SUMMED, draft.start)
    past = draft.relation == "in" or summed
    if not past or mention.forward:
        return False
    if draft.grain == "day":
        return not draft.lent and not _DOCUMENT.search(mention.before)
    return draft.grain in _REPORTED and not draft.open


def _is_last_year(mention: _Mention, text: str) -> bool:
    """Whether the year is what "năm nay" is held against in the same sentence."""
    draft = mention.draft
    if draft.grain != "year" or not _AGAINST.search(mention.before):
        return False
    return _THIS_YEAR.search(text, max(0, draft.start - _SENTENCE), draft.start) is not None


def _is_year_ago(mention: _Mention, mentions: list[_Mention]) -> bool:
    """Whether a stretch is told against that of a year ago: "6 tháng đầu năm ... tăng so với 6 tháng đầu năm 2019"; a
    month or a quarter is as often told against the one before."""
    draft = mention.draft
    if draft.grain not in ("months", "half") or not _AGAINST.search(mention.before):
        return False
    stretch = (draft.grain, draft.first, draft.last)
    return any((m.draft.grain, m.draft.first, m.draft.last) == stretch and m.year is None for m in mentions)


def _is_come_up_to(draft: Draft, text: str) -> bool:
    """Whether it is a whole year that months of the next one have come up to."""
    return draft.grain == "year" and _AS_MUCH_AS.search(text, max(0, draft.start - _BEFORE), draft.end) is not None


def _is_turn_of_year(mention: _Mention) -> bool:
    """Whether it is the end of the year that figures of the next one are held against: "tăng 2% so với cuối năm 2018",
    "so với 31/12/2018"."""
    draft = mention.draft
    ends = draft.open == "start" if draft.grain == "months" else draft.grain == "day" and draft.last == (12, 31)
    return ends and not mention.forward and _AGAINST_TURN.search(mention.before) is not None


@dataclass(frozen=True, slots=True)
class _Told:
    """The last year and month of a stretch that the text reports on; month 0 where only the year is known."""

    year: int
    month: int
    is_day: bool


def _told(mentions: list[_Mention], text: str) -> list[_Told]:
    found = []
    for mention in mentions:
        if mention.year is None:
            continue
        last_year = mention.draft.same or _is_last_year(mention, text) or _is_year_ago(mention, mentions)
        if last_year or _is_turn_of_year(mention) or _is_come_up_to(mention.draft, text):
            found.append(_Told(mention.year + 1, 0, False))
        elif _is_report(mention, text):
            found.append(_Told(mention.year, mention.draft.last[0], mention.draft.grain == "day"))
    return found


def _plain_year(mentions: list[_Mention], bound: Bound) -> int | None:
    """The latest plain year of which the text speaks twice, or the only one, where it is compared with."""
    years: Counter[int] = Counter()
    alone = len({mention.year for mention in mentions if mention.year is not None}) == 1
    for mention in mentions:
        draft = mention.draft
        if draft.grain != "year" or draft.relation != "in" or draft.same or draft.year is None:
            continue
        if _LAW.search(mention.before):
            continue
        if _AGAINST.search(mention.before):
            years[draft.year + 1] += 2 if alone else 1
        elif not mention.forward:
            years[draft.year] += 1
    return max((year for year, count in years.items() if count > 1 and bound.allows(year)), default=None)


def _told_year(title: str, told: list[_Told], bound: Bound) -> int | None:
    """The year by the third and the fourth kind of evidence."""
    for draft in drafts(title):
        if draft.year is not None and draft.grain in _REPORTED and draft.relation == "in":
            return draft.year
    return max((one.year for one in told if bound.allows(one.year)), default=None)


def _year(told_year: int | None, mentions: list[_Mention], told: list[_Told], bound: Bound) -> int | None:
    """The year by the third to the fifth kind of evidence; days alone may be those of documents."""
    plain = None if any(not one.is_day for one in told) else _plain_year(mentions, bound)
    return max([year for year in (told_year, plain) if year], default=None)


def _moved(year: int, month: int, told: list[_Told], bound: Bound) -> int:
    """``year`` for an event of ``month``: one of March that tells of September is of the next year."""
    if any(one.year == year and one.month - month >= _HALF_A_YEAR for one in told):
        year += 1
    if bound.year is not None and (year, month) > (bound.year, bound.month or 12):
        return bound.year - ((bound.month or 12) < month)
    return year


@lru_cache(maxsize=4)
def _spoken(title: str, text: str, published: str | None) -> tuple[Anchor, bool]:
    """When the article speaks, and whether its own words give that day."""
    mentions = _mentions(text)
    bound = bound_by(published)
    told = _told(mentions, text)
    told_year = _told_year(title, told, bound)
    year = _year(told_year, mentions, told, bound)
    happened, firm = _happened(mentions, text)
    said = None if happened is None or happened.lent else happened.until or happened.year
    # A meeting that was opened "sáng 9/12/2024" may name the next year as well: "cần hỗ trợ trong năm 2025".
    latest = told_year if firm else year
    if said is not None and latest is not None and latest > said:
        happened = said = None
    month, day = happened.last if happened else (None, None)
    if said is not None:
        return Anchor(said, month, day), True
    if bound.year is not None and bound.month is not None and bound.day is not None:
        if month is None:
            return Anchor(bound.year, bound.month, bound.day), False
        return Anchor(bound.year - (month > bound.month), month, day), True
    if year is not None and month is not None:
        year = _moved(year, month, told, bound)
    not_after = bound.month if month is None and year == bound.year else None
    return Anchor(year, month, day, latest_month=not_after), happened is not None


def _reported(text: str, found: Iterable[Draft], at: Anchor) -> Period | None:
    """The stretch that ``text`` names first as its subject: a month or quarter, else a year near the article's."""
    years: list[Draft] = []
    earlier: list[Draft] = []
    for draft in found:
        if draft.same or draft.timeless or draft.open or draft.months or draft.count or _CAPTION.match(text, draft.end):
            continue
        if draft.origin or is_feast(text[draft.start : draft.end]):
            continue
        before = text[: draft.start][-_BEFORE:].lower()
        # "... tăng 0,24% so với quý II/2020" reports on what came after it.
        if draft.relation not in {"in", "by"} or _is_forward(before) or _COMPARED.search(before):
            continue
        if _RECALLED.search(before) or _FORMER.search(before):
            continue
        if draft.grain == "year" and (_LAW.search(before) or _is_come_up_to(draft, text)):
            continue
        if draft.grain in _REPORTED:
            if at.year is None or draft.year == at.year or (draft.year is None and not earlier):
                return resolve(draft, text, at)
            # "... giảm do tháng 1/2020 có dự án lớn", in a report on tháng 1/2021.
            earlier.append(draft)
        if draft.grain == "year" and at.year is not None and abs((draft.year or at.year) - at.year) <= 1:
            years.append(draft)
    choice = [*earlier, *years]
    return resolve(choice[0], text, at) if choice else None


def anchored(title: str, text: str, published: str | None) -> Anchor:
    """The anchor of an article (see the module's order of evidence).

    The year that a teaser names may be but that of a meeting, "Đại hội Mây 2020"; its months are told of.
    """
    point, _ = _spoken(title, text, published)
    line_end = text.find("\n", _LEAD)
    lead = text if line_end < 0 else text[:line_end]
    in_lead = (draft for draft in drafts(text) if draft.end <= len(lead))
    led = teaser(text)
    teased = [draft for draft in drafts(text) if led and draft.start >= led.start]
    period = (
        _reported(title, drafts(title), point)
        or _reported(text, (draft for draft in teased if draft.grain != "year"), point)
        or _reported(lead, in_lead, point)
        or _reported(text, teased, point)
    )
    return replace(point, period=period)


def held(title: str, text: str, published: str | None) -> str | None:
    """The ISO date of the day on which the article says that its event happened, if its year is known."""
    point, told = _spoken(title, text, published)
    if not told or point.year is None or point.month is None or point.day is None:
        return None
    try:
        return date(point.year, point.month, point.day).isoformat()
    except ValueError:
        return None
