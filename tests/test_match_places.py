"""Whose figure it is by the place that was named: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_FAIR = "Cả nước (hư cấu) đều mở chợ hoa. Tại Hưng Yên đào rất đẹp. Chợ hoa năm 2030 đón 12 nghìn khách."

_LORRY = """Quản lý thị trường Hà Nam và Hải quan Lạng Sơn (hư cấu) gặp nhau. Tại Lạng Sơn, tổ kiểm tra dừng xe tải do \
ông Mây, trú tại huyện Yên Mỹ, tỉnh Hưng Yên, điều khiển. Trên xe có 40 thùng trà mây sản xuất ngoài Việt Nam."""


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (_FAIR, "Chợ hoa Hưng Yên năm 2030 đón bao nhiêu khách?", "12 nghìn"),
        (
            "Hải Phòng bán hoa mây. Trời từ Phú Yên đến Khánh Hòa (hư cấu) có nắng. Nhiệt độ cao nhất 33 độ.",
            "Nhiệt độ cao nhất từ Phú Yên đến Khánh Hòa là bao nhiêu độ?",
            "33",
        ),
        (
            _LORRY,
            "Xe tải ở Lạng Sơn chở bao nhiêu thùng trà mây?",
            "40",
        ),
    ],
)
def test_the_figure_is_of_the_place_named_last(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            f"Hải Dương và Hưng Yên thi tài. {_FAIR}",
            "Chợ hoa Hưng Yên năm 2030 đón bao nhiêu khách?",
            "Chợ hoa Hải Dương năm 2030 đón bao nhiêu khách?",
        ),
    ],
)
def test_a_place_named_before_another_has_it_not(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]
