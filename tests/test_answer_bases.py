"""A change told against several bases, where a question names none: each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import told

_TEXT = (
    "Chỉ số giá chè Mây (hư cấu) tháng 10/2031 tăng 0,07% so với tháng trước; tăng 0,19% so với tháng 12/2030 và giảm "
    "0,13% so với cùng kỳ năm trước."
)


@pytest.mark.parametrize(
    "question", ["chỉ số giá chè mây tháng 10 tăng bao nhiêu", "chi so gia che may thang 10 tang bao nhieu phan tram"]
)
def test_the_bases_are_offered(question: str, tmp_path: Path) -> None:
    with told(tmp_path, _TEXT) as knowledge:
        answer = knowledge.ask(question)
    assert {fact.quantity.surface for fact in answer.choices} == {"0,07", "0,19"}


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("chỉ số giá chè mây tháng 10 tăng bao nhiêu so với tháng trước", "0,07"),
        ("chỉ số giá chè mây tháng 10 tăng bao nhiêu so với tháng 12/2030", "0,19"),
        ("chỉ số giá chè mây tháng 10 giảm bao nhiêu", "0,13"),
    ],
)
def test_the_base_that_is_named_or_the_only_one_of_its_way_is_given(question: str, figure: str, tmp_path: Path) -> None:
    with told(tmp_path, _TEXT) as knowledge:
        answer = knowledge.ask(question)
    assert [fact.quantity.surface for fact in answer.figures] == [figure]
