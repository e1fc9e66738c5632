"""Where a time is of some figures of its sentence alone."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.facts.lexicon import FIRST_LEVEL
from knowledge.facts.timing import (
    AFTERWARDS,
    AGAINST,
    BECAME,
    BEGAN,
    BRACKETED_TIME,
    CAME_FROM,
    CLAUSE_OPENS,
    COMPARED_WITH,
    IN_BRACKETS,
    ITS_BRACKET,
    ITS_TIME,
    LEADS,
    MARK,
    THEN,
)
from knowledge.model import Period, Quantity, Span

# How many characters in front of a period may hold what makes it a base of comparison.
REACH = 60


def alone_in(
    text: str, period: Period, sentence: Span, found: Sequence[Quantity], spoken: Period | None
) -> Span | None:
    """The stretch of the ``sentence`` that alone has the ``period``, None where all of it may; ``spoken`` is the time
    that the text spoke of before."""
    if period.span is None:
        return None
    return (
        _level(text, period.span)
        or _first_level(text, period.span, found)
        or _own_bracket(text, period.span, sentence, found)
        or _began(text, period.span, sentence)
        or _background(text, period.span, sentence)
        or _item(text, period, period.span, sentence, found)
        or _bracket(text, period.span, sentence, found)
        or _before_bracket(text, period.span, sentence, found)
        or _compared(text, period, period.span, sentence, found, spoken)
    )


def opens(text: str, span: Span, number: int) -> bool:
    """Whether nothing but a bracket, a colon or a verb parts a period from the number: "năm 2016: 71 tỷ"."""
    if IN_BRACKETS.fullmatch(text, span.end, number):
        return True
    if THEN.fullmatch(text, span.end, number) is None:
        return False
    # "Thấp hơn đỉnh lũ năm 2024 là 2,89 m" tells how much lower it is now.
    start = max(0, span.start - REACH)
    return not any(words.search(text, start, span.start) for words in (AGAINST, COMPARED_WITH))


def _level(text: str, span: Span) -> Span | None:
    """The words "từ mức 110% của năm 2019", "so với mức 2% trong bảng năm 2019", whose year is of what they give alone;
    None where it is not told so."""
    start = max(0, span.start - REACH)
    for words in (CAME_FROM, COMPARED_WITH):
        if found := words.search(text, start, span.start):
            return Span(found.start(), span.end)
    return None


def _first_level(text: str, span: Span, found: Sequence[Quantity]) -> Span | None:
    """The figure that a change began with, up to its time, with what a bracket says of it: of "từ 229 tấn (3%) năm 2013
    lên 800 tấn" the year is not of the 800. None where the time is told otherwise."""
    if not BECAME.match(text, span.end):
        return None
    for quantity in found:
        before = max(0, quantity.span.start - REACH)
        first = ITS_TIME.fullmatch(text, quantity.end, max(quantity.end, span.start)) is not None
        if first and FIRST_LEVEL.search(text, before, quantity.span.start):
            return Span(quantity.span.start, span.end)
    return None


def _own_bracket(text: str, span: Span, sentence: Span, found: Sequence[Quantity]) -> Span | None:
    """The figure that has a time in a bracket of its own, up to that, where another has one, too: of "tăng lên 30
    tấn, còn thị phần giảm từ 48% (năm 2013) xuống 3% (năm 2017)" neither is of the tons. None where none has."""
    alone = [q for q in found if _has_bracket(text, q, span.start)]
    others = (q for q in found if q not in alone and BRACKETED_TIME.match(text, q.end, sentence.end))
    return Span(alone[0].span.start, span.end) if alone and any(others) and text.startswith(")", span.end) else None


def _has_bracket(text: str, quantity: Quantity, time: int) -> bool:
    """Whether nothing but the opening of a bracket parts the figure from a ``time``."""
    return quantity.end < time and ITS_BRACKET.fullmatch(text, quantity.end, time) is not None


def _began(text: str, span: Span, sentence: Span) -> Span | None:
    """The words behind a year in which something only began, up to the next mark: of "rộng 72 ha, thành lập năm 2009
    với 5 cửa hàng" it is of the 5. None where the time is told otherwise."""
    if BEGAN.search(text, max(sentence.start, span.start - REACH), span.start) is None:
        return None
    mark = MARK.search(text, span.end, sentence.end)
    return Span(span.start, mark.start() if mark else sentence.end)


def _background(text: str, span: Span, sentence: Span) -> Span | None:
    """The clause that a sentence opens with, where it tells what happened before its figures: of "sau khi bán 2 tỷ cổ
    phiếu hồi tháng 4/2016, nay mở phiên đấu giá 5 tỷ" the month is of the 2. None where there is none."""
    if not AFTERWARDS.fullmatch(text, sentence.start, span.start):
        return None
    mark = MARK.search(text, span.end, sentence.end)
    return Span(sentence.start, mark.start()) if mark else None


def _item(text: str, period: Period, span: Span, sentence: Span, found: Sequence[Quantity]) -> Span | None:
    """The item of a list that alone has the year up to which it is aimed: of "chiếm 25% đến năm 2025; năng suất tăng
    7%/năm; ..." it is of the 25, of "còn 62%, mục tiêu đến năm 2030 còn 30%; ..." of the 30 alone. A time in front of
    the list is of all. None where there is no list."""
    listed = period.relation == "by" and period.grain == "year" and text.count(";", sentence.start, sentence.end) > 1
    if not listed or not found or span.start < found[0].span.start:
        return None
    closed = text.find(";", span.end, sentence.end)
    led = onward(text, span, sentence, found)
    start = led.start if led else max(sentence.start, text.rfind(";", sentence.start, span.start) + 1)
    return Span(start, closed if closed > 0 else sentence.end)


def _bracket(text: str, span: Span, sentence: Span, found: Sequence[Quantity]) -> Span | None:
    """The bracket that gives the period to a figure in it, None where there is none: of "đạt 1,08 lần (năm 2016 là 1,04
    lần), ngành gỗ đạt 1,6 lần" the year is of the 1,04. One that only says how long a time is gives it to all: "trong
    dịp nghỉ lễ (4 ngày, từ 30/8 đến 2/9), xảy ra 187 vụ"."""
    opened = text.rfind("(", sentence.start, span.start)
    closed = text.find(")", span.end, sentence.end)
    within = text[opened + 1 : closed]
    if opened < 0 or closed < 0 or "(" in within or ")" in within:
        return None
    bracket = Span(opened, closed)
    return bracket if any(bracket.holds(q.span) and q.kind != "duration" for q in found) else None


def _before_bracket(text: str, span: Span, sentence: Span, found: Sequence[Quantity]) -> Span | None:
    """The clause behind a comma that ends in a bracket with its only figure: of "tỷ trọng là 40%, cao hơn tỷ trọng bình
    quân năm 2029 (22%)" the year is of the 22. None where there is none: "đạt 5 tỷ USD năm 2029 (bằng 71 triệu xu)"."""
    comma = text.rfind(", ", sentence.start, span.start)
    behind = next((quantity.span for quantity in found if quantity.span.start >= span.end), None)
    if comma < 0 or behind is None or not IN_BRACKETS.fullmatch(text, span.end, behind.start):
        return None
    if any(comma < quantity.span.start < span.start for quantity in found):
        return None
    return Span(comma, text.find(")", behind.end, sentence.end) + 1 or sentence.end)


def _compared(
    text: str, period: Period, span: Span, sentence: Span, found: Sequence[Quantity], spoken: Period | None
) -> Span | None:
    """The stretch in which a year before the one told of, behind another figure, has its own: of "năm 2030 bán 5 tỷ. Gỗ
    bán 3 tỷ, trong khi năm 2029 là 4 tỷ" it is of the 4. None where there is none."""
    years = spoken is not None and {(spoken.grain, spoken.relation), (period.grain, period.relation)} == {
        ("year", "in")
    }
    if not (years and spoken and spoken.start and period.end) or period.end >= spoken.start:
        return None
    behind = [quantity for quantity in found if quantity.span.start >= span.end]
    if not behind or behind[0] is found[0] or not opens(text, span, behind[0].span.start):
        return None
    return Span(span.start, sentence.end)


def set_off(text: str, span: Span, found: Sequence[Quantity]) -> bool:
    """Whether a semicolon parts a time from the figures in front of it: "đạt 86,3%; mục tiêu đến cuối năm là 90%"."""
    return ";" in _parted(text, span, found)


def onward(text: str, span: Span, sentence: Span, found: Sequence[Quantity]) -> Span | None:
    """The rest of the ``sentence``, which alone has a time that is set off or that opens a clause with a figure of its
    own: "5 lượt trong quý, 9 tháng là 16 lượt". None where those in front may have it, too: "7 tỷ đồng chè, 2 tỷ đồng
    gỗ trong năm 2023"."""
    parted = _parted(text, span, found)
    number = next((quantity.span.start for quantity in found if quantity.span.start >= span.end), None)
    leads = number is not None and LEADS.fullmatch(text, span.end, number) is not None
    if ";" in parted or (leads and CLAUSE_OPENS.search(parted)):
        return Span(span.start, sentence.end)
    return None


def _parted(text: str, span: Span, found: Sequence[Quantity]) -> str:
    """What stands between a time and the figure in front of it, "" where there is none."""
    before = [quantity.end for quantity in found if quantity.end <= span.start]
    return text[before[-1] : span.start] if before else ""
