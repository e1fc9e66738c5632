"""What is asked that no figure tells, and what is measured in other words: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_BRIDGE = "Cầu Mây (hư cấu) dài 1.200 m, thu hút 5.000 lượt khách mỗi ngày."


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (_BRIDGE, "lượt khách cầu Mây?", "5.000"),
        ("Giải Mây (hư cấu) đã trao cho 835 cá nhân (791 nam và 44 nữ).", "bao nhiêu nữ được trao giải Mây", "44"),
        (
            "Thư viện Mây (hư cấu) có hơn 4.300 cuốn ở riêng nhà chính, hơn 30.000 cuốn ở tất cả các nhà.",
            "thư viện Mây có bao nhiêu cuốn ở nhà chính",
            "4.300",
        ),
        ("Một nhiệm kỳ của Hội Mây (hư cấu) kéo dài 4 năm.", "nhiệm kì của Hội Mây kéo dài bao lâu", "4"),
        ("Một nhiệm kì của Hội Gió (hư cấu) kéo dài 4 năm.", "nhiệm kỳ của Hội Gió kéo dài bao lâu", "4"),
        (
            "Hai phần ba số hộ ở xã Mây (hư cấu) dùng điện mặt trời.",
            "bao nhiêu hộ ở xã Mây dùng điện mặt trời",
            "Hai phần ba",
        ),
        (
            "Hồ Mây (hư cấu) có độ sâu 3.700 m (12.100 ft) và chiếm 12% diện tích huyện Gió.",
            "độ sâu của hồ Mây theo ft",
            "12.100",
        ),
        (
            "Hồ Mây (hư cấu) rộng 40 ha, chiếm 12% diện tích huyện Gió.",
            "hồ Mây chiếm bao nhiêu diện tích huyện Gió",
            "12",
        ),
        (
            "Biển Mây (hư cấu) có hơn 4.000 hòn đảo và thềm lục địa khoảng 1 triệu km².",
            "biển Mây có bao nhiêu đảo",
            "4.000",
        ),
    ],
)
def test_the_figure_meant_stands_first(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize("question", ["biểu tượng của cầu Mây?", "cầu Mây có đẹp không?", "ý nghĩa cầu Mây"])
def test_what_no_figure_tells_is_answered_with_none(tmp_path: Path, question: str) -> None:
    assert statuses(tmp_path, _BRIDGE, question) == ["not_found"]


def test_a_part_is_no_whole_that_it_is_told_among(tmp_path: Path) -> None:
    text = (
        "Trong số 36 vùng bầu cử ở xứ Mây (hư cấu), có 24 vùng bầu cử do đảng Lam nắm giữ và 12 vùng bầu cử do đảng "
        "Nắng nắm giữ."
    )
    assert first_figure(tmp_path, text, "đảng Lam nắm giữ bao nhiêu vùng bầu cử ở xứ Mây") == "24"
    assert first_figure(tmp_path, text, "xứ Mây có bao nhiêu vùng bầu cử") == "36"


def test_a_figure_told_in_two_units_is_one(tmp_path: Path) -> None:
    text = "Núi Mây (hư cấu) nằm ở độ cao 1.000 m (3.300 ft) trên mực nước biển, dài 12 km."
    assert first_figure(tmp_path, text, "độ cao của núi Mây") == "1.000"
    assert first_figure(tmp_path, text, "độ cao của núi Mây là bao nhiêu ft") == "3.300"
