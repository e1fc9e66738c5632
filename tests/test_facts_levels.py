"""The time of the level that a change began with is not that of the one it came to; each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import told


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Nhập khẩu chè (hư cấu) tăng từ 229 tấn (chiếm 3,76% thị phần) năm 2031 lên 800 tấn (chiếm 85%) năm 2035.",
            {"229": "năm 2031", "3,76": "năm 2031", "800": "năm 2035", "85": "năm 2035"},
        ),
        ("Doanh thu (hư cấu) tăng từ 3 tỷ đồng năm 2031 lên 5 tỷ đồng.", {"3 tỷ": "năm 2031", "5 tỷ": ""}),
        (
            "Lượng chè (hư cấu) đạt gần 30 tấn nhưng thị phần lại giảm từ 48% (năm 2031) xuống 3% (năm 2035).",
            {"30": "", "48": "năm 2031", "3": "năm 2035"},
        ),
        (
            "Xuất khẩu chè (hư cấu) đạt 5 tấn, xuất khẩu gốm đạt 3 tấn (năm 2031).",
            {"5": "năm 2031", "3": "năm 2031"},
        ),
    ],
)
def test_each_level_has_its_time(text: str, times: dict[str, str], tmp_path: Path) -> None:
    with told(tmp_path, text) as knowledge:
        given = {fact.quantity.surface: fact.period.surface if fact.period else "" for fact in knowledge.facts()}
    assert given == times


def test_a_level_behind_a_bracket_is_no_change(tmp_path: Path) -> None:
    text = (
        "Nhập khẩu chè (hư cấu) tăng đáng kể nhất từ 229 tấn (chỉ chiếm 3,76% thị phần nhập khẩu) năm 2031 lên 800 tấn."
    )
    with told(tmp_path, text) as knowledge:
        changes = {fact.quantity.surface: fact.quantity.change for fact in knowledge.facts()}
    assert changes["229"] is None
