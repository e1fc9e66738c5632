"""A topic by itself, without a word of what is asked of it: what there is to choose from, in an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import told

_TEXT = (
    "Theo báo cáo (hư cấu), số lượng khách hàng sử dụng Ví Mây đạt 3,9 triệu khách hàng (trong đó khách hàng tại nông "
    "thôn chiếm 69%). Cả nước có 808 cơ quan báo chí (138 báo; 670 tạp chí)."
)


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("ví mây", {"3,9 triệu", "69"}),
        ("vi may", {"3,9 triệu", "69"}),
        ("báo chí", {"808", "138", "670"}),
    ],
)
def test_a_topic_offers_its_figures(question: str, offered: set[str], tmp_path: Path) -> None:
    with told(tmp_path, _TEXT) as knowledge:
        answer = knowledge.ask(question)
    assert answer.status == "choose"
    assert {fact.quantity.surface for fact in answer.choices} == offered


@pytest.mark.parametrize(("question", "figure"), [("tạp chí", "670"), ("bao nhiêu khách hàng ví mây", "3,9 triệu")])
def test_a_topic_with_one_figure_or_a_question_is_answered(question: str, figure: str, tmp_path: Path) -> None:
    with told(tmp_path, _TEXT) as knowledge:
        answer = knowledge.ask(question)
    assert [fact.quantity.surface for fact in answer.figures] == [figure]


def test_another_topic_is_refused(tmp_path: Path) -> None:
    with told(tmp_path, _TEXT) as knowledge:
        assert knowledge.ask("ví gió").status == "not_found"
