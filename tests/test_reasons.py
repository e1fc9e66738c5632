"""Why an answer came about is told in Vietnamese, whichever rule of ``knowledge`` said it."""

from __future__ import annotations

import ast
import io
import re

import pytest

from bot.reasons import part, reason
from bot.reports import explanation
from bot.screen import Screen
from knowledge import Knowledge
from knowledge.match.agreement import KINDS, SLOTS, WORDINGS
from tests.process import ROOT
from tests.source import said

SOURCES = [*sorted((ROOT / "knowledge/match").rglob("*.py")), ROOT / "knowledge/answer.py", ROOT / "knowledge/door.py"]
QUESTIONS = [
    "bao nhiêu tổ công nghệ số cộng đồng?",
    "thuê bao truyền hình trả tiền tăng bao nhiêu phần trăm năm 2031?",
    "thuê bao điện thoại thông minh giảm bao nhiêu so với năm 2019?",
    "doanh thu ở Lào Cai đạt bao nhiêu tỷ đồng?",
    "74.422 là bao nhiêu tổ?",
    "ai chủ trì hội nghị?",
    "?",
]
ENGLISH = re.compile(r"\b(?:asks?|this|is|outranked|confidence|score|next|question|candidate|density|unit)\b")


def reasons() -> list[str]:
    """Every reason that a rule or verdict in the source gives as the second of what it returns, 7 for what varies."""
    nodes = (node for path in SOURCES for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    returned = (inner for node in nodes if isinstance(node, ast.Return) for inner in ast.walk(node))
    seconds = (node.elts[1] for node in returned if isinstance(node, ast.Tuple) and len(node.elts) > 1)
    return [said(second) for second in seconds if isinstance(second, ast.JoinedStr | ast.Constant) and said(second)]


@pytest.mark.parametrize("english", [english for english in reasons() if re.search("[a-z]{2} ", english)])
def test_every_reason_has_its_vietnamese_sentence(english: str) -> None:
    filled = english.replace("asks 7", "asks who")
    assert reason(filled) != filled


def test_the_source_is_looked_through() -> None:
    assert "asks for “7”, this counts “7”" in reasons()


@pytest.mark.parametrize(
    ("english", "sentence"),
    [
        ("asks for count/money, this is percent", "hỏi số đếm, tiền, đây là phần trăm"),
        ("asks for “tổ”, this counts “”", "hỏi “tổ”, đây không đếm gì"),
        ("asks for tháng 9/2030, this is ", "hỏi tháng 9/2030, đây không nói"),
        ("asks for Cà Mau, this is of another place", "hỏi Cà Mau, đây là của nơi khác"),
        ("confidence 0.98: score 1.00, next 0.34", "độ chắc 0.98, điểm 1.00, số liệu khác gần nhất 0.34"),
        ("a reason of tomorrow", "a reason of tomorrow"),
    ],
)
def test_what_varies_is_kept(english: str, sentence: str) -> None:
    assert reason(english) == sentence


@pytest.mark.parametrize("name", [name for name, _ in (*KINDS, *SLOTS, *WORDINGS)] + ["words", "density", "asked"])
def test_every_part_of_a_score_has_its_name(name: str) -> None:
    assert part(name) != name


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_explanation_has_no_english_in_it(seed: Knowledge, question: str) -> None:
    shown = io.StringIO()
    explanation(Screen(shown), seed, seed.explain(question))
    assert not ENGLISH.search(shown.getvalue())
