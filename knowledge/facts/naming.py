"""Whether words of a sentence name what a figure tells of, and the name without what only leads to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.facts.aims import PLANNED
from knowledge.facts.lexicon import AND_MORE, CONTENT, COPULA, FORMER, INSTEAD, IS, LEADING, OPENING, PLAN_FOR, TRAILING
from knowledge.model import Quantity, Span

# All that stands in front of the number of an item of a list.
_BARE = re.compile(
    r"[\s,;]*(?:(?:và|với|cùng|trong đó|gồm)\s+)*(?:(?:hơn|gần|khoảng|trên|dưới|ước|chừng|xấp xỉ)\s+)*", re.IGNORECASE
)
# Directly behind a unit: the thing that is weighed or measured, and no word that tells of the number itself; and what
# was done to it.
_WEIGHED = re.compile(
    r"\s+(?!(?:so|do|vì|của|tại|ở|trong|ngoài|trên|dưới|với|cho|bị|được|đã|đang|sẽ|là|để|từ|đến|tới|lên|xuống|và|hoặc"
    r"|hay|mỗi|một|cùng|kể|theo|trước|sau|nữa|trở|thì|mà|nhưng|còn|tương|bằng|đạt|tăng|giảm|chiếm|gấp|vào|ra|về|khi|nếu"
    r"|mới|cả|như|cách|qua|thuộc|này|đó|năm|tháng|quý|ngày|vụ|có|không)(?!\w))[^\W\d_]"
)
_UNDERGOES = re.compile(rf"\s+(?:bị|được)\s|{_WEIGHED.pattern}")
_LONGEST_SUBJECT = 140
# A unit stands directly behind its number: at most this many characters after it.
_NEXT = 3
_MARKS = " .,;:/…!?”"


def end_of(text: str, quantity: Quantity, before: int | None = None) -> int:
    """Where the figure's own words end; a unit or a base borrowed from a later item of a list does not count.

    ``before`` is where the next figure stands.
    """
    end = quantity.span.end
    if quantity.unit_span and 0 <= quantity.unit_span.start - end <= _NEXT:
        end = quantity.unit_span.end
    more = AND_MORE.match(text, end)
    end = more.end() if more else end
    base = quantity.base_span
    if base and end <= base.start and (before is None or base.start < before):
        end = base.end
    return end


def names_itself(quantity: Quantity) -> bool:
    """Whether what the figure is of stands in its unit: counted things, and "26 tỷ tiền thuế"."""
    return quantity.kind == "count" or quantity.unit == "tiền"


def has_subject(text: str, clause: Span, quantity: Quantity, asides: Sequence[Span]) -> bool:
    """Whether words in front of the number, periods aside, name a subject; a counted noun names itself."""
    if FORMER.fullmatch(text, clause.start, quantity.span.start):
        return False
    counted = quantity.unit_span if names_itself(quantity) else None
    said = counted is not None and not OPENING.match(text, clause.start)
    if counted and counted.end <= clause.start:
        # "500 hộ, năm nay tăng lên thành 690": its noun stands with the number in front of it.
        said = said and CONTENT.search(text[quantity.span.end : clause.end].lower()) is not None
    if said and not COPULA.fullmatch(text, clause.start, quantity.span.start):
        return True
    if IS.match(text, end_of(text, quantity)):
        return True
    if quantity.kind == "percent" and PLAN_FOR.match(text, end_of(text, quantity)):
        return True
    if INSTEAD.fullmatch(text, clause.start, quantity.span.start):
        return False
    if text[clause.start - 1 : clause.start] == ";" and is_weighed(text, clause, quantity):
        return True
    # "Xăng tăng 170 đồng/lít, không cao hơn 19.700 đồng/lít": a hedge names nothing.
    words = text[clause.start : quantity.span.start].rstrip().lower().removesuffix(quantity.hedge.lower())
    for aside in asides:
        start, end = max(aside.start - clause.start, 0), min(aside.end - clause.start, len(words))
        if start < end:
            words = words[:start] + " " * (end - start) + words[end:]
    return CONTENT.search(words) is not None


def named_before(text: str, brackets: Sequence[tuple[int, int]], clause: Span, before: Span) -> Span | None:
    """The name that only a bracket with the figure ``before`` parts from its number: "bia 5 tỷ đồng, ô tô (dưới 9 chỗ)
    2 tỷ đồng"; None where none stands there."""
    opens = next((opens for opens, closes in brackets if closes == clause.start and opens > before.start), None)
    if opens is None or text[clause.start : clause.start + 1] == ",":
        return None
    name = Span(before.start, opens)
    return name if CONTENT.search(name.of(text).lower()) else None


def planned(text: str, share: Quantity, number: int) -> Span | None:
    """The plan that the number behind a ``share`` of it is: "chỉ tiêu Bộ giao" in "đạt 74% chỉ tiêu Bộ giao (67 tỷ
    đồng)", "dự toán" in "đạt 74% dự toán 67 tỷ đồng"; None where none is named between the two."""
    found = PLANNED.search(text, share.span.start, number) if share.kind == "percent" else None
    return Span(*found.span("plan")) if found else None


def without_time(text: str, head: Span, clause: Span, asides: Sequence[Span]) -> Span:
    """The ``head`` that a ``clause`` with a time of its own goes on with, without the time at the end of that: "GDP quý
    II tăng 7%, quý I tăng 6%" tells twice of "GDP"."""
    if not any(clause.holds(aside) for aside in asides):
        return head
    last = next((aside for aside in reversed(asides) if head.holds(aside)), None)
    if last is None or CONTENT.search(text[last.end : head.end].lower()):
        return head
    return Span(head.start, last.start) if CONTENT.search(text[head.start : last.start].lower()) else head


def without_base(asides: Sequence[Span], quantity: Quantity) -> list[Span]:
    """The ``asides`` that are no part of what the ``quantity`` is measured against: in "đạt 9 tỷ đồng (tăng 3 tỷ đồng)
    so với năm 2030" the bracket names no time of its own."""
    base = quantity.base_span
    return [aside for aside in asides if base is None or not base.holds(aside)]


def summed_up(text: str, front: Span, asides: Sequence[Span]) -> str:
    """What the ``front`` of a sentence names as what the next one may sum up, "Tổng mức bán lẻ" of "Tổng mức bán lẻ
    tháng 10 đạt 18 tỷ đồng. Tính chung 10 tháng đạt 178 tỷ đồng"; "" where a time stands within its name."""
    opening = max((aside.end for aside in asides if aside.start <= front.start < aside.end), default=front.start)
    timeless = without_time(text, Span(opening, front.end), front, asides)
    return "" if any(timeless.holds(aside) for aside in asides) else trim(timeless.of(text))


def opens_item(text: str, clause: Span, quantity: Quantity) -> bool:
    """Whether the number opens its ``clause``, as it does an item of a list: "3 kg gạo", "và hơn 3 kg gạo"."""
    return _BARE.fullmatch(text, clause.start, quantity.span.start) is not None


def is_weighed(text: str, clause: Span, quantity: Quantity) -> bool:
    """Whether the item of a list opens with its weight, and what is weighed stands behind that: "thu giữ 2 kg chè, 3
    kg gạo"; so does one that a semicolon begins, "ngô 16 ha; 5 ha bị mất trắng"."""
    if quantity.kind != "measure" or quantity.change or not quantity.unit_span:
        return False
    if not opens_item(text, clause, quantity):
        return False
    behind = _UNDERGOES if text[clause.start - 1 : clause.start] == ";" else _WEIGHED
    return behind.match(text, quantity.unit_span.end, clause.end) is not None


def trim(words: str) -> str:
    """``words`` without the connectives in front, the verbs and hedges behind, and runs of blanks; at most a line."""
    start = LEADING.match(words)
    kept = words[start.end() :] if start else words
    if kept.count(")") > kept.count("("):
        kept = kept.rpartition(")")[0]
    if kept.count("(") > kept.count(")"):
        # "Bà Mây (giữ 36% vốn)": the bracket goes on behind the number.
        kept = " ".join(kept.rsplit("(", 1))
    kept = kept.rstrip(_MARKS)
    end = TRAILING.search(kept)
    kept = " ".join((kept[: end.start()] if end else kept).split())
    if not any(letter.isalpha() for letter in kept) or not CONTENT.search(kept.lower()):
        return ""
    if len(kept) <= _LONGEST_SUBJECT:
        return kept
    return "…" + kept[-_LONGEST_SUBJECT:].partition(" ")[2]
