"""A question without a place or time of which several articles tell: which of them is meant is asked back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge import Knowledge

# Invented.
_RECORD = (
    "Năm 2032, cán cân thương mại hàng hóa với mọi đối tác lớn nhỏ của nước ta lập kỷ lục chưa từng có trong lịch sử "
    "nhờ xuất siêu tới 19,95 tỷ USD."
)
ARTICLES = (
    ("Kết quả ở Hà Tĩnh", "Năm 2030, Hà Tĩnh phạt 8 tiểu thương, thu 5 ấm đất, 26 bánh chè mạn."),
    (
        "Kết quả ở Quảng Nam",
        "Năm 2031, đợt cao điểm ở Quảng Nam bắt giữ 221 bánh chè mạn giấu trong kho hàng cũ, phạt 3 chủ quán.",
    ),
    ("Xuất siêu mười tháng", "Hết tháng 10/2032, nước ta xuất siêu 19,5 tỷ USD."),
    ("Nhìn lại năm 2032", _RECORD),
    (
        "Nợ xấu và tăng trưởng",
        "Trong trường hợp GDP năm 2033 tăng 5%, nợ xấu ở mức 2%. GDP năm 2033 của nước ta tăng 2,9%.",
    ),
)


@pytest.fixture
def knowledge(tmp_path: Path) -> Knowledge:
    path = tmp_path / "briefings.jsonl"
    lines = ({"id": title, "title": title, "text": text} for title, text in ARTICLES)
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), "utf-8")
    opened = Knowledge.open(tmp_path / "index.db", write=True)
    opened.add([path])
    return opened


@pytest.mark.parametrize("question", ["Có bao nhiêu bánh chè mạn?", "so banh che man", "được bao nhiêu bánh chè mạn"])
def test_what_two_articles_tell_is_asked_back(knowledge: Knowledge, question: str) -> None:
    with knowledge:
        answer = knowledge.ask(question)
    assert (answer.status, {fact.quantity.surface for fact in answer.choices}) == ("choose", {"26", "221"})


def test_a_figure_of_a_province_that_is_not_asked_for_is_asked_back(knowledge: Knowledge) -> None:
    with knowledge:
        answer = knowledge.ask("Năm 2031 bắt giữ bao nhiêu bánh chè mạn?")
    assert (answer.status, [fact.place for fact in answer.choices]) == ("choose", ["Quảng Nam"])


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Hà Tĩnh thu bao nhiêu bánh chè mạn?", "26"),
        ("Đợt cao điểm ở Quảng Nam bắt giữ bao nhiêu bánh chè mạn?", "221"),
        ("Phạt mấy chủ quán?", "3"),
    ],
)
def test_what_says_where_or_when_or_is_told_once_is_answered(knowledge: Knowledge, question: str, surface: str) -> None:
    with knowledge:
        answer = knowledge.ask(question)
    assert [fact.quantity.surface for fact in answer.figures[:1]] == [surface]


def test_a_figure_of_a_part_of_the_time_is_asked_back_beside_one_of_all_of_it(knowledge: Knowledge) -> None:
    with knowledge:
        answer = knowledge.ask("nước ta xuất siêu bao nhiêu USD năm 2032")
    assert [fact.quantity.surface for fact in answer.choices] == ["19,95 tỷ", "19,5 tỷ"]


def test_what_a_case_supposes_is_no_answer(knowledge: Knowledge) -> None:
    with knowledge:
        answer = knowledge.ask("GDP năm 2033 tăng bao nhiêu")
    assert [fact.quantity.surface for fact in answer.figures] == ["2,9"]
