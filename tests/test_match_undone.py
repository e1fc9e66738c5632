"""What has not happened, what is only a part, and what a figure is not measured in: examples, each an invented article
that answers the one question and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, is_told_apart, statuses

_HUNGER = "Hạn hán (hư cấu) đã đẩy 12 triệu người xứ Mây vào nguy cơ chết đói."
_SIGNED = (
    "Sở Mây (hư cấu) xác định khoảng 20.737 cơ sở nổi cộm về hàng không rõ nguồn gốc. Trong đó, sở đã ký cam kết với "
    "17.375/20.737 cơ sở, chiếm tỷ lệ 84%."
)
_TRADE = (
    "Hết tháng 11/2030 (hư cấu), xuất khẩu cả nước đạt 255 tỷ USD; nhập khẩu đạt 235 tỷ USD. Riêng Bắc Kạn, lũy kế 11 "
    "tháng xuất khẩu mới đạt 9,4 triệu USD. Đây là một trong 3 thị trường nhập khẩu chè của EU."
)
_LAST_YEAR = (
    "Trong tháng 10/2030 (hư cấu), hãng Mây bán 2 tấn chè. Doanh số tháng 10 là 23 triệu USD, cùng kỳ năm trước chỉ "
    "đạt 16 triệu USD."
)


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (_HUNGER, "bao nhiêu người có nguy cơ chết đói", "bao nhiêu người chết đói ở xứ Mây"),
        (_SIGNED, "bao nhiêu cơ sở đã ký cam kết", "bao nhiêu cơ sở chưa ký cam kết"),
        (_LAST_YEAR, "doanh số tháng 10 của hãng Mây", "doanh số tháng 11 của hãng Mây"),
        (
            "Đồn Mây (hư cấu) bắt gần 500 đối tượng vượt biên trái phép, trong đó có cả người Trung Quốc.",
            "đồn Mây bắt bao nhiêu đối tượng vượt biên",
            "bao nhiêu người Trung Quốc bị bắt",
        ),
        (
            "Xứ Mây (hư cấu) có tỷ trọng xuất nhập khẩu/GDP năm 2031 đạt 197,4%.",
            "tỷ trọng xuất nhập khẩu trên gdp của xứ Mây năm 2031",
            "gdp xứ Mây năm 2031",
        ),
        (
            "Tàu Mây (hư cấu) mang 8 tên lửa có tầm bắn 1.500 km.",
            "tàu Mây mang bao nhiêu tên lửa",
            "tàu Mây mang tên lửa có trọng lượng bao nhiêu",
        ),
    ],
)
def test_one_is_told_and_the_other_is_not(text: str, asked: str, beside: str, tmp_path: Path) -> None:
    assert is_told_apart(tmp_path, text, asked, beside)


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        ("Tàu Mây (hư cấu) mang 8 tên lửa có tầm bắn 1.500 km.", "tầm bắn tên lửa tàu Mây", "1.500"),
        ("Trại Mây (hư cấu) cách bệnh viện Gió 6 km và nuôi 90 con dê.", "trại Mây cách bệnh viện Gió bao xa", "6"),
        (_TRADE, "bắc kạn xuất khẩu 11 tháng", "9,4 triệu"),
        # The tone may stand on either of two open vowels.
        ("Xứ Mây (hư cấu) đang giữ 24 thuỷ thủ.", "xứ Mây giữ bao nhiêu thủy thủ", "24"),
        ("Xã Mây (hư cấu) có 15 ủy viên.", "xã Mây có bao nhiêu uỷ viên", "15"),
    ],
)
def test_the_figure_asked_for_is_given(text: str, question: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, question) == figure


def test_so_many_markets_are_no_amount(tmp_path: Path) -> None:
    assert statuses(tmp_path, _TRADE, "nhập khẩu chè của eu bao nhiêu") != ["answered"]
