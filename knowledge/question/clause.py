"""The part of a question that asks: what it opens and ends with says where to look, or under which circumstances."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.model import Span
from knowledge.text import fold, is_bare

# A question may open with where to look ("Theo ..., trong ..., ") and end with under which circumstances ("khi ...").
_FRONTED = re.compile(
    r"(?:theo|trong|tính|tinh|tại|tai|từ|tu|đến|den|để|de|sau|trước|truoc|nhờ|nho|với|voi|khi|vào|vao|căn cứ|can cu|"
    r"so với|so voi|nếu|neu|lấy|ở|o|năm|nam|quý|quy|tháng|thang|riêng về|về|ve)\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,:]\s")
_CIRCUMSTANCE = re.compile(
    r"[\s,]+(?=(?:khi(?! (?:chưa|chua|đã|da) (?:trừ|tru|nộp|nop|đóng|dong)\b)|sau khi|trước khi|truoc khi|lúc|vào lúc"
    r"|vao luc|vào thời điểm|vao thoi diem|để|nếu|nhờ|không tính|khong tinh"
    r"|theo(?! (?:hình thức|phương thức|loại hình|mô hình|cơ chế|chế độ|diện|dạng)(?!\w)))\s)"
)
# Keywords end with where to look: "..., nghị định 125/2030", "..., vụ chợ Mây".
_SOURCE = re.compile(
    r", (?=(?:nghi dinh|thong tu|(?:bo )?luat|nghi quyet|quyet dinh|bao cao|khao sat|nghien cuu|so lieu|sach trang|tin"
    r"|bai|vu|theo|hoi nghi|hoi thao) )"
)
# Money is asked for by what it is for: "chi bao nhiêu tiền để mua gạo"; "đạt bao nhiêu để về đích" is no such thing.
_SPENT = re.compile(
    r"(?<!\w)(?:chi|bỏ|dành|tốn|mất|cần|trả|góp|bo|danh|ton|mat|can|tra|gop)"
    r"(?: (?:ra|thêm|hết|tổng cộng|tới|đến|chừng|khoảng|gần|hơn|them|het|tong cong|toi|den|chung|khoang|gan|hon))* $",
    re.IGNORECASE,
)
_FOR_IT = re.compile(r"[\s,]+(?:để|de)(?: mà)? ")
_SHORTEST_CLAUSE = 25
# Typed without its mark "thì" is also in "thị trường", "thi tuyển".
_THEN = re.compile(r"(?<!\w)thì(?= )", re.IGNORECASE)
_BARE_THEN = re.compile(
    r"\bthi(?! (?:truong|phan|xa|tran|sat|hanh|cong|dua|tuyen|dau|diem|nghiem|truc|hieu|vu|the|thu|tot)\b)(?= )"
)


def then(text: str) -> Iterator[re.Match[str]]:
    """Each "thì" of the question ``text``: what stands behind it holds where what stands in front of it does."""
    return _BARE_THEN.finditer(fold(text)) if is_bare(text) else _THEN.finditer(text)


def clause(text: str, focus: Span | None, words: Sequence[Span]) -> Span:
    """The part of the question that asks, without its opening and its end; all of it when that leaves too little. No
    comma within one of its ``words`` parts it."""
    start = _opening(text, focus.start, words) if focus else 0
    ends = [
        _SOURCE.search(fold(text), focus.end if focus else 0),
        _circumstance(text, focus) if focus else None,
    ]
    end = min((found.start() for found in ends if found), default=len(text))
    return Span(start, end) if end - start >= _SHORTEST_CLAUSE else Span(0, len(text))


def _circumstance(text: str, focus: Span) -> re.Match[str] | None:
    """Under which circumstances the question asks, if it ends so: no purpose that money is spent on."""
    found = _CIRCUMSTANCE.search(text, focus.end)
    spent = found is not None and _SPENT.search(text, 0, focus.start) and _FOR_IT.match(text, found.start())
    return _CIRCUMSTANCE.search(text, found.end()) if found and spent else found


def _opening(text: str, end: int, words: Sequence[Span]) -> int:
    """Where what a question opens with ends: "Theo ..., trong ..., ", each up to its comma before ``end``."""
    start = 0
    commas = [
        comma for comma in _COMMA.finditer(text, 0, end) if not any(word.holds(Span(*comma.span())) for word in words)
    ]
    for comma in commas:
        if not _FRONTED.match(text, start):
            break
        start = comma.end()
    return start
