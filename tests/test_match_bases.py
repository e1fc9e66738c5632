"""Which of several changes is against the time that a question names: examples, each an invented article."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_BASES = ("cùng kỳ năm trước", "tháng trước", "tuần trước", "hôm qua", "các tháng bình thường", "mọi năm", "năm 2025")


@pytest.mark.parametrize(("one", "other"), list(permutations(_BASES, 2)))
def test_each_change_is_asked_for_by_its_own_base(tmp_path: Path, one: str, other: str) -> None:
    text = f"Tháng 9/2030, lượng chè bán ở chợ Mây (hư cấu) tăng 30% so với {one} và tăng 25% so với {other}."
    question = f"Lượng chè bán ở chợ Mây tháng 9/2030 tăng bao nhiêu phần trăm so với {one}?"
    assert first_figure(tmp_path, text, question) == "30"


@pytest.mark.parametrize(
    ("base", "surface"),
    [("Tết Kỷ Dậu", "4"), ("ngày thường", "9"), ("binh thuong", "9"), ("cùng kỳ năm trước", "4")],
)
def test_a_feast_is_no_common_day(tmp_path: Path, base: str, surface: str) -> None:
    text = (
        "Tết Canh Tuất 2030, chợ Mây (hư cấu) dự báo lượng hoa bán ra tăng 9% so với các ngày thường và tăng 4% so với "
        "cùng kỳ Tết Kỷ Dậu."
    )
    asked = f"Tết Canh Tuất chợ Mây dự báo lượng hoa bán ra tăng bao nhiêu phần trăm so với {base}?"
    assert first_figure(tmp_path, text, asked) == surface


def test_a_change_against_one_half_of_a_year_is_none_against_the_other(tmp_path: Path) -> None:
    text = (
        "Báo cáo nói về nửa cuối năm 2030 ở xứ Mây (hư cấu). Lượng chè bán ra tăng 9% so với nửa đầu năm, nhờ nắng ấm."
    )
    asked = "Lượng chè bán ra ở xứ Mây nửa cuối năm 2030 tăng bao nhiêu phần trăm so với {}?"
    half, year_ago = statuses(tmp_path, text, asked.format("nửa đầu năm"), asked.format("6 tháng cuối năm 2029"))
    assert (half, year_ago) == ("answered", "not_found")


def test_a_change_of_something_else_takes_no_base_away(tmp_path: Path) -> None:
    text = (
        "Năm 2030, lượng chè của chợ Mây (hư cấu) tăng 9% so với năm trước, "
        "lượng quế của chợ Gió tăng 4% so với năm 2029."
    )
    asked = "Năm 2030 lượng chè của chợ Mây tăng bao nhiêu phần trăm so với năm 2029?"
    assert first_figure(tmp_path, text, asked) == "9"


def test_a_month_before_is_no_year_before(tmp_path: Path) -> None:
    text = "Từ đầu tháng 8/2030, đơn hàng chè của xứ Mây (hư cấu) tăng 9% so với cùng kỳ năm ngoái."
    asked = "Đơn hàng chè của xứ Mây từ đầu tháng 8/2030 tăng bao nhiêu phần trăm so với {}?"
    year_ago, july = statuses(tmp_path, text, asked.format("cùng kỳ"), asked.format("tháng 7"))
    assert year_ago == "answered"
    assert july != "answered"
