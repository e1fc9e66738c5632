"""What stands behind a figure and says what was done, whose or for whom it is, and of which sort."""

from __future__ import annotations

from knowledge.model import Fact, Passage, Span
from knowledge.pattern import lazy

# So many characters may precede a figure that opens its clause: "có", "đã có".
_OPENING = 6
# At the end of a clause: the next figure counts those whose this one is.
_OWNED = lazy(r"(?<!\w)của\s*$")
# In front of those whom a sum is for.
_RECEIVERS = lazy(r"\s*cho\s+(?:(?:hơn|gần|khoảng|trên|cả)\s+)?")


def text_of(fact: Fact, passage: Passage) -> str:
    """The text that the figure stands in: that of its article, or the title."""
    return passage.article.text if fact.field == "text" else passage.article.title


def objects(fact: Fact, passage: Passage) -> list[str]:
    """What is done by the things counted: "63 tỉnh đã thành lập 74.422 Tổ" tells of 63 provinces with Tổ; and whose
    they are, or for whom: "984 tỷ đồng vốn tăng thêm của 18 nghìn doanh nghiệp tăng vốn".

    A clause that opens with its figure and breaks off where the next one stands has that one's noun for its object, if
    no comma parts what both count: "45 ca mắc, 2 ca tử vong".
    """
    clause, own = fact.scope[0], fact.quantity.span
    text = text_of(fact, passage)
    nexts = [other for other in passage.facts if 0 <= other.quantity.span.start - clause.end <= 1]
    if nexts and _OWNED.search(clause.of(text)):
        return [Span(other.quantity.span.end, other.scope[0].end).of(text) for other in nexts]
    if fact.quantity.kind == "money" and (receivers := _receivers(text, clause, passage)):
        return receivers
    listed = fact.quantity.kind == "count" and clause.of(text).rstrip().endswith(",")
    if listed or own.start - clause.start > _OPENING or own.start < clause.start:
        return []
    return [other.quantity.unit for other in nexts]


def sort_behind(fact: Fact, passage: Passage) -> str:
    """The next figure where nothing stands between what this one counts and it: "45 khách sạn 4 sao", "4,4 triệu
    đồng/container 40 feet"; else ""."""
    unit = fact.quantity.unit_span
    if unit is None or unit.start < fact.quantity.span.start:
        return ""
    text = text_of(fact, passage)
    for other in passage.facts:
        found = other.quantity
        if found.span.start > unit.end and not text[unit.end : found.span.start].strip() and found.unit_span:
            return f"{found.surface} {found.unit}"
    return ""


def _receivers(text: str, clause: Span, passage: Passage) -> list[str]:
    """Those whom the sum of a ``clause`` is for where they are counted directly behind it: "nộp 9 tỷ đồng | cho hai quỹ
    Mây và Gió"."""
    counted = (fact for fact in passage.facts if fact.quantity.kind == "count" and fact.scope[0].start == clause.end)
    led = (fact for fact in counted if _RECEIVERS.fullmatch(text, clause.end, fact.quantity.span.start))
    return [fact.scope[0].of(text) for fact in led]
