"""A question without a place or time of which several articles tell: which of them is meant is asked back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge import Knowledge

# Invented.
ARTICLES = (
    ("Kết quả ở Hà Tĩnh", "Năm 2030, Hà Tĩnh phạt 8 tiểu thương, thu 5 ấm đất, 26 bánh chè mạn."),
    (
        "Kết quả ở Quảng Nam",
        "Năm 2031, đợt cao điểm ở Quảng Nam bắt giữ 221 bánh chè mạn giấu trong kho hàng cũ, phạt 3 chủ quán.",
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
