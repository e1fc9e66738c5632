"""A year that the text does not name: examples, each an invented article without a date, and what becomes of a question
that names one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "dated"),
    [
        (
            "Xã Mây (hư cấu) đã có 135.000 người cài ứng dụng.",
            "xã Mây có bao nhiêu người cài ứng dụng?",
            "năm 2013 xã Mây có bao nhiêu người cài ứng dụng?",
        ),
        (
            "Trong 6 tháng đầu năm, ngành dệt xã Mây (hư cấu) giảm 38,43% về doanh thu.",
            "doanh thu ngành dệt xã Mây giảm bao nhiêu phần trăm?",
            "doanh thu ngành dệt xã Mây năm 2013 giảm bao nhiêu phần trăm?",
        ),
    ],
)
def test_a_year_is_confirmed_by_no_text_that_names_none(text: str, asked: str, dated: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, asked)
    assert statuses(tmp_path, text, dated) == ["not_found"]


def test_a_year_that_the_text_names_dates_what_it_tells(tmp_path: Path) -> None:
    text = "Xã Mây (hư cấu) tổng kết năm 2030. Đã có 135.000 người cài ứng dụng của xã."
    asked = "năm 2030 xã Mây có bao nhiêu người cài ứng dụng?"
    assert first_figure(tmp_path, text, asked) == "135.000"


def test_a_part_of_a_year_is_of_the_year_named_with_it(tmp_path: Path) -> None:
    text = "Quý I/2030, ngành dệt xã Mây (hư cấu) tăng 5,7%. Năm 2030, ngành dệt xã Mây tăng 9,2%."
    assert first_figure(tmp_path, text, "quý 1 ngành dệt xã Mây năm 2030 tăng bao nhiêu phần trăm?") == "5,7"
    assert statuses(tmp_path, text, "quý 1 ngành dệt xã Mây năm 2027 tăng bao nhiêu phần trăm?") == ["not_found"]
