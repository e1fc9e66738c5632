"""What is forecast in one scenario and in another: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_BASE = "Ở kịch bản cơ sở, nếu trời thuận, sản lượng chè Mây (hư cấu) có thể tăng khoảng 3,8%."
_GOOD = "Ở kịch bản khả quan, sản lượng chè Mây (hư cấu) có thể tăng 4,2%."


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Kịch bản cơ sở dự báo sản lượng chè Mây tăng bao nhiêu %?", "3,8"),
        ("kich ban co so du bao san luong che May tang bao nhieu phan tram", "3,8"),
        ("Theo kịch bản tăng trưởng lạc quan, sản lượng chè Mây tăng bao nhiêu %?", "4,2"),
    ],
)
def test_the_figure_of_the_scenario_asked_for_is_given(tmp_path: Path, question: str, surface: str) -> None:
    assert first_figure(tmp_path, f"{_GOOD} {_BASE}", question) == surface


def test_the_figure_of_another_scenario_is_not_given(tmp_path: Path) -> None:
    assert statuses(tmp_path, _GOOD, "Kịch bản xấu, sản lượng chè Mây tăng bao nhiêu %?") != ["answered"]
    assert statuses(tmp_path, _GOOD, "Theo các kịch bản, sản lượng chè Mây tăng bao nhiêu %?") == ["answered"]


@pytest.mark.parametrize(("asked", "surface"), [("cơ sở", "5,4"), ("cao", "6,9"), ("thấp", "3,4")])
def test_a_bracket_behind_a_figure_names_its_scenario(tmp_path: Path, asked: str, surface: str) -> None:
    text = "Sản lượng chè Mây (hư cấu) dự báo tăng 5,4% (kịch bản cơ sở), 6,9% (kịch bản cao) và 3,4% (kịch bản thấp)."
    question = f"Sản lượng chè Mây tăng bao nhiêu % theo kịch bản {asked}?"
    assert first_figure(tmp_path, text, question) == surface
