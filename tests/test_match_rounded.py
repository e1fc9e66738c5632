"""A figure that its article tells roundly and exactly, and one of all beside those of parts: examples (invented)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, told

_STALLS = "Theo xã Mây (hư cấu), năm 2030 số sạp tạm nghỉ bán là 10.829 sạp, tăng 9%."


@pytest.mark.parametrize(
    ("title", "text", "question", "surface"),
    [
        ("Xã Mây (hư cấu): Gần 11.000 sạp tạm nghỉ bán", _STALLS, "sạp tạm nghỉ bán xã mây 2030", "10.829"),
        ("Xã Mây (hư cấu): Hơn 10.800 sạp tạm nghỉ bán", _STALLS, "sạp tạm nghỉ bán xã mây 2030", "10.829"),
        (
            "Quỹ Mây lãi ròng hơn 300 tỷ đồng năm 2030",
            "Năm 2030, lãi ròng của quỹ Mây (hư cấu) đạt 302 tỷ đồng.",
            "lãi ròng quỹ Mây 2030 mấy tỷ",
            "302 tỷ",
        ),
    ],
)
def test_the_exact_figure_is_given_where_one_is_told_roundly_too(
    tmp_path: Path, title: str, text: str, question: str, surface: str
) -> None:
    with told(tmp_path, text, title) as knowledge:
        answer = knowledge.ask(question)
        assert [fact.quantity.surface for fact in answer.figures[:1]] == [surface]


def test_figures_far_apart_are_two(tmp_path: Path) -> None:
    text = "Năm 2030, xã Mây (hư cấu) có hơn 10.000 sạp vải và 10.829 sạp rau."
    with told(tmp_path, text) as knowledge:
        assert knowledge.ask("sạp xã mây 2030").status != "answered"


def test_figures_of_two_years_are_two(tmp_path: Path) -> None:
    text = "Số thu của chợ Mây năm 2030 là hơn 20 tỷ đồng, số thu của chợ Mây năm 2031 là 20,1 tỷ đồng."
    with told(tmp_path, text, "Bản tin hư cấu") as knowledge:
        answer = knowledge.ask("chợ Mây thu bao nhiêu tỷ")
        assert {fact.quantity.surface for fact in answer.choices} == {"20 tỷ", "20,1 tỷ"}


def test_who_asks_for_the_total_wants_no_part(tmp_path: Path) -> None:
    text = (
        "Tháng 7/2030, tổng tờ khai của chợ Mây (hư cấu) là 158 tờ khai; trong đó có 87 tờ khai nhập khẩu, 71 tờ khai "
        "xuất khẩu."
    )
    assert first_figure(tmp_path, text, "tổng tờ khai chợ mây t7/2030") == "158"
