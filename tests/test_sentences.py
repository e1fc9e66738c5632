"""Sentences and clauses: where they end, where they hold together, and that no span strays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.model import Span
from knowledge.sentences import CLAUSE_STARTERS, clauses, sentences

# Invented texts; "|" marks where one sentence ends and the next starts.
ENDS = [
    "Thu ngân sách đạt khá. |Chi được kiểm soát.",
    "Đúng thế! |Vì sao? |Chưa rõ.",
    "Kết quả ra sao? |con số nào?",
    "Hàng gồm gạo, chè, cà phê… |Trong đó gạo dẫn đầu.",
    "Hàng gồm gạo, chè, v.v. |Gạo dẫn đầu.",
    "Ông nói: “Cố lên.” |Mọi người vỗ tay.",
    "Ông nói (rất khẽ.) |Rồi ra về.",
    "Đã hoàn thành. |“Chúng tôi mừng”, bà nói.",
    "Đạt 9,77 tỷ USD trong năm 2019. |8 tháng năm 2020 giảm.",
    "Vốn giải ngân tốt. |99% kế hoạch đã xong. |(Có phụ lục).",
    "Xuất sang thị trường EU. |Nhập từ Mỹ.",
    "Doanh thu đạt 3 tỷ.|Tuy nhiên lãi giảm.",
    "Theo công ty B. |Như vậy là đủ.",
    "Quy định tại 01/NQ-CP. |Văn bản có hiệu lực.",
    "Truy cập vietnam.vn. |Trang mới ra mắt.",
]
WHOLE = [
    "Tại TP.HCM và TP. HCM, Q. Bình Thạnh, P. 5, Tp. Huế có mưa.",
    "Trang https://vietnam.vn.Tin và thư a.b@c.vn đã mở.",
    "Nghị quyết 01/NQ-CP và bản 2.0 của Kiến trúc.",
    "Có PGS. TS. Trần A, TS. Lê B, ThS. Võ C cùng dự.",
    "Ảnh: N.Hiền",
    "Quỹ Lawrence S. Ting trao quà (Ảnh: H. Nụ).",
    "Ước đạt 17.7 triệu, rồi 74. 422 tổ, v.v. và nhiều nữa.",
    "Gạo, chè… đều tăng; cà phê giảm!, rồi thôi",
    "3. 5 cách tiết kiệm điện",
    "IV. Kết luận",
    "2.1. Cơ sở lập báo cáo",
    "a. Giới thiệu",
    "Hỏi “Vì sao?” và chờ",
]


@pytest.mark.parametrize("marked", ENDS)
def test_a_sentence_ends(marked: str) -> None:
    text = marked.replace("|", "")
    assert [found.span.of(text) for found in sentences(text)] == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("text", WHOLE)
def test_a_sentence_holds_together(text: str) -> None:
    assert [found.span.of(text) for found in sentences(text)] == [text]


def test_lines_are_paragraphs_and_blanks_stay_outside() -> None:
    text = "\ufeff Một. Hai.\u00a0\r\n\n\u200b \n\tBa; vẫn ba.\u2028Bốn\u200b"
    found = sentences(text)
    assert [one.span.of(text) for one in found] == ["Một.", "Hai.", "Ba; vẫn ba.", "Bốn"]
    assert [(one.number, one.paragraph) for one in found] == [(0, 0), (1, 0), (2, 1), (3, 2)]


def test_the_byline_of_a_teaser_is_not_in_its_sentence() -> None:
    text = "Thu 3 tỷ đồng.\nmore(MÂY) – Xã Mây bắt 5 người. Xã Gió yên."
    assert [one.span.of(text) for one in sentences(text)] == ["Thu 3 tỷ đồng.", "Xã Mây bắt 5 người.", "Xã Gió yên."]
    # What only says the first words again is cut off nowhere.
    again = "Xã Mây bắt 5 người trộm chè ở bến Gió hôm nay.\nmoreXã Mây bắt 5 người trộm chè ở bến Gió hôm…"
    assert sentences(again)[1].span.of(again).startswith("more")


# Invented; "|" stands around every clause.
CLAUSES = [
    ("|Xuất 5 tỷ|; |nhập 3 tỷ.|"),
    ("|Có 12 trạm|, |trong đó 3 trạm mới|, |còn 9 trạm cũ.|"),
    ("|Lúa đạt 5 tấn| (|tăng 8% so với cùng kỳ|), |riêng ngô giảm.|"),
    ("|Cả tỉnh có 80 đơn vị| (|30 sở|; |50 phòng|).|"),
    ("|Chỉ số (CPI) công bố hôm qua (30/8) tăng, giảm thất thường|"),
]


@pytest.mark.parametrize("marked", CLAUSES)
def test_clauses(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part for part in marked.split("|")[1::2] if part]
    assert [span.of(text) for span in clauses(text, Span(0, len(text)))][: len(expected)] == expected


@pytest.mark.parametrize("starter", CLAUSE_STARTERS)
def test_every_starter_opens_a_clause(starter: str) -> None:
    text = f"Thu 5 tỷ, {starter} chi 3 tỷ"
    assert [span.of(text) for span in clauses(text, Span(0, len(text)))] == [
        "Thu 5 tỷ",
        f"{starter} chi 3 tỷ",
    ]


PIECES = [
    "TP",
    "Hà",
    "a",
    "5",
    "2019",
    ".",
    ". ",
    "…",
    "?",
    "!",
    "\n",
    " ",
    "\u200b",
    "“",
    "”",
    "(",
    ")",
    ";",
    ", và ",
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_spans_are_in_order_inside_and_lose_nothing(text: str) -> None:
    at = 0
    for number, found in enumerate(sentences(text)):
        assert found.number == number
        assert at <= found.span.start < found.span.end <= len(text)
        assert (
            not text[at : found.span.start]
            .strip(" \t\n\r\v\f\x85\xa0\u2028\u2029\u200b\u200c\u200d\u2060\ufeff")[:1]
            .isalnum()
        )
        inside = found.span.start
        for clause in clauses(text, found.span):
            assert inside <= clause.start < clause.end <= found.span.end
            inside = clause.end
        at = found.span.end
    assert not any(mark.isalnum() for mark in text[at:])
