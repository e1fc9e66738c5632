"""Whose change is told, and what is aimed at: examples, each an invented article, a question that it answers and one
that it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "figure", "beside"),
    [
        # What rose did not fall to where it is now.
        (
            "Giá trà xứ Mây (hư cấu) tăng nhẹ hơn 10 USD/tấn so với phiên trước, lên mức 1.959 USD/tấn.",
            "giá trà xứ Mây tăng bao nhiêu USD/tấn?",
            "10",
            "giá trà xứ Mây giảm bao nhiêu USD/tấn?",
        ),
        (
            "Tổng sản phẩm (GDP) của xứ Mây (hư cấu) năm 2030 đạt gần 962 tỷ đồng, tăng 9,8% so với năm 2029.",
            "tốc độ tăng GDP của xứ Mây năm 2030 là bao nhiêu?",
            "9,8",
            "mức giảm GDP của xứ Mây năm 2030 là bao nhiêu?",
        ),
        (
            "Đàn heo của xã Mây (hư cấu) tăng nhẹ, đàn bò giảm 0,7%.",
            "đàn bò xã Mây giảm bao nhiêu?",
            "0,7",
            "đàn heo xã Mây giảm bao nhiêu?",
        ),
        (
            "Trong tháng, xã Mây (hư cấu) xảy ra 45 vụ tai nạn, tăng 11 vụ, làm 30 người bị thương.",
            "số vụ tai nạn của xã Mây tăng bao nhiêu?",
            "11",
            "số người bị thương của xã Mây tăng bao nhiêu?",
        ),
        (
            "Tháng 10, xứ Mây (hư cấu) nhập khẩu lúa mì đạt 500 nghìn tấn. Nhập khẩu ngô đạt 900 nghìn tấn, tăng 12%.",
            "Nhập khẩu ngô của xứ Mây tăng bao nhiêu?",
            "12",
            "Nhập khẩu lúa mì của xứ Mây tăng bao nhiêu?",
        ),
        (
            "Xứ Mây (hư cấu) nhập khẩu ngô nhiều nhất. Nhập khẩu nhóm hàng này tăng 12%.",
            "Nhập khẩu ngô của xứ Mây tăng bao nhiêu?",
            "12",
            "Nhập khẩu ngô của xứ Mây giảm bao nhiêu?",
        ),
        (
            "Số người tham gia BHXH xã Mây (hư cấu) là 18.000 người, tăng 7,2%, trong đó BHXH bắt buộc 16.000 người.",
            "Số người tham gia BHXH ở xã Mây tăng bao nhiêu?",
            "7,2",
            "Số người tham gia BHXH bắt buộc ở xã Mây tăng bao nhiêu?",
        ),
        (
            "Diện tích lúa vụ Đông Xuân của xã Mây (hư cấu) đạt 4.200 ha.",
            "diện tích lúa Đông Xuân của xã Mây",
            "4.200",
            "diện tích lúa Mùa của xã Mây",
        ),
        (
            "Xã Mây (hư cấu) đặt mục tiêu làm 300 km đường, trồng 40 ha rừng và xây dựng 1.500 căn nhà ở xã hội.",
            "Xã Mây đặt mục tiêu xây dựng bao nhiêu căn nhà ở xã hội?",
            "1.500",
            "Xã Mây đã xây dựng được bao nhiêu căn nhà ở xã hội?",
        ),
    ],
)
def test_gives_the_change_of_what_is_asked(text: str, asked: str, figure: str, beside: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, asked) == figure
    assert statuses(tmp_path, text, beside) == ["not_found"]


@pytest.mark.parametrize(
    ("text", "asked", "figure"),
    [
        (
            "Năm 2024, tỷ lệ hộ nghèo của xã Mây (hư cấu) là 3,1%. Năm 2025, xã phấn đấu giảm xuống dưới 2,5%.",
            "Mục tiêu tỷ lệ hộ nghèo của xã Mây là bao nhiêu?",
            "2,5",
        ),
        (
            "Năm 2024, tỷ lệ hộ nghèo của xã Mây (hư cấu) là 3,1%. Năm 2025, xã phấn đấu giảm xuống dưới 2,5%.",
            "Tỷ lệ hộ nghèo của xã Mây năm 2024 là bao nhiêu?",
            "3,1",
        ),
        (
            "Mức hỗ trợ của quỹ Mây (hư cấu) là 500.000 đồng/tháng (trước đó là 360.000 đồng).",
            "Mức hỗ trợ của quỹ Mây là bao nhiêu?",
            "500.000",
        ),
        (
            "Mức hỗ trợ của quỹ Mây (hư cấu) là 500.000 đồng/tháng (trước đó là 360.000 đồng).",
            "Mức hỗ trợ của quỹ Mây trước đây là bao nhiêu?",
            "360.000",
        ),
        (
            "Công ty Mây (hư cấu) tăng vốn điều lệ từ 135 tỷ đồng lên 310 tỷ đồng.",
            "Hồi chưa tăng vốn, công ty Mây có vốn điều lệ bao nhiêu tỷ đồng?",
            "135 tỷ",
        ),
        (
            "Lương tối thiểu ở xứ Mây (hư cấu) tăng từ 4,1 triệu đồng lên 4,4 triệu đồng.",
            "Lương tối thiểu ở xứ Mây trước đợt tăng là bao nhiêu triệu đồng?",
            "4,1 triệu",
        ),
        (
            "Lương tối thiểu ở xứ Mây (hư cấu) tăng từ 4,1 triệu đồng lên xấp xỉ 4,4 triệu đồng.",
            "Lương tối thiểu ở xứ Mây trước đó là bao nhiêu triệu đồng?",
            "4,1 triệu",
        ),
        (
            "Lương tối thiểu ở xứ Mây (hư cấu) tăng từ 4,1 triệu đồng lên 4,4 triệu đồng.",
            "Lương tối thiểu ở xứ Mây là bao nhiêu triệu đồng?",
            "4,4 triệu",
        ),
    ],
)
def test_tells_an_aim_and_a_level_before_from_what_is(text: str, asked: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, asked) == figure
