"""What a thing is compared with, and the thing: examples, each an invented article that answers the one question and
not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Biên lãi ròng của hãng Giojet (hư cấu) là 36%, gấp nhiều lần Vinamay.",
            "Biên lãi ròng của hãng Giojet là bao nhiêu?",
            "Biên lãi ròng của hãng Vinamay là bao nhiêu?",
        ),
        (
            "Hãng Giojet (hư cấu) bán 9.000 thẻ bơi, cao hơn Vinamay.",
            "Hãng Giojet bán bao nhiêu thẻ bơi?",
            "Hãng Vinamay bán bao nhiêu thẻ bơi?",
        ),
        (
            "Ở xứ Mây (hư cấu), nghề gốm chiếm 14% số hộ, đứng thứ hai (sau nghề dệt lụa), nhưng thu cao nhất.",
            "Nghề gốm chiếm bao nhiêu phần trăm số hộ ở xứ Mây?",
            "Nghề dệt lụa chiếm bao nhiêu phần trăm số hộ ở xứ Mây?",
        ),
    ],
)
def test_a_figure_is_none_of_what_its_bearer_is_compared_with(
    tmp_path: Path, text: str, asked: str, beside: str
) -> None:
    answered, refused = statuses(tmp_path, text, asked, beside)
    assert answered == "answered"
    assert refused != "answered"


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Vốn bình quân một dự án hoa chế biến mật bao nhiêu triệu USD?", "6,8 triệu"),
        ("Vốn bình quân một dự án hoa chế biến lụa bao nhiêu triệu USD?", "14,9 triệu"),
    ],
)
def test_the_yardstick_has_its_own_figure(tmp_path: Path, question: str, figure: str) -> None:
    text = (
        "Nhìn chung quy mô vốn trung bình của các dự án hoa trong lĩnh vực chế biến mật (hư cấu) không cao, khoảng "
        "6,8 triệu USD/dự án, thấp hơn quy mô dự án hoa bình quân của lĩnh vực chế biến lụa là 14,9 triệu USD/dự án."
    )
    assert first_figure(tmp_path, text, question) == figure


def test_what_stands_behind_who_is_ahead_is_told_of_the_one_behind(tmp_path: Path) -> None:
    text = "Về chè, xứ Mây (hư cấu) xếp sau xứ Gió, kim ngạch đạt 75 tỷ đồng."
    assert statuses(tmp_path, text, "Kim ngạch chè của xứ Mây đạt bao nhiêu?") == ["answered"]


def test_who_asks_for_the_comparison_is_answered(tmp_path: Path) -> None:
    text = "Hãng Giojet (hư cấu) lãi 5 tỷ đồng, cao hơn Vinamay 2 tỷ đồng."
    assert statuses(tmp_path, text, "Hãng Giojet lãi cao hơn Vinamay bao nhiêu tỷ đồng?") == ["answered"]


def test_who_stands_ahead_with_a_figure_behind_one_has_it(tmp_path: Path) -> None:
    own = "Về trà mây (hư cấu), Việt Nam chỉ đạt 15 điểm, xếp sau Campuchia với 20 điểm."
    assert first_figure(tmp_path, own, "Việt Nam đạt bao nhiêu điểm về trà mây, thua cả Campuchia?") == "15"
    assert first_figure(tmp_path, own, "Campuchia đạt bao nhiêu điểm về trà mây?") == "20"


def test_who_stands_ahead_of_the_only_figure_has_none(tmp_path: Path) -> None:
    text = "Về trà mây (hư cấu), Việt Nam đứng sau Campuchia với 15 điểm."
    assert first_figure(tmp_path, text, "Việt Nam đạt bao nhiêu điểm về trà mây?") == "15"
    assert statuses(tmp_path, text, "Campuchia đạt bao nhiêu điểm về trà mây?") == ["not_found"]
