"""Places that a figure is only near, and things that only lie by: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Ta ăn nhiều mì thứ tư (hư cấu), chỉ sau Trung Quốc và Nhật Bản. Người dân Việt ăn 4,92 tỷ gói mì.",
            "Người Việt ăn bao nhiêu gói mì?",
            "Trung Quốc ăn bao nhiêu gói mì?",
        ),
        (
            "Hà Tĩnh và Quảng Bình được tặng quà (hư cấu). 6 tỉnh miền Trung bị lũ. Số nhà sập là 1.083 nhà.",
            "Số nhà sập ở 6 tỉnh miền Trung là bao nhiêu?",
            "Số nhà sập ở Quảng Bình là bao nhiêu?",
        ),
        (
            "Năm 2029, Hà Nội (hư cấu) có 49 người nhận thưởng. Đến tháng 5/2030, có gần 10 người nhận thưởng.",
            "Đến tháng 5/2030 Hà Nội có bao nhiêu người nhận thưởng?",
            "Đến tháng 5/2030 cả nước có bao nhiêu người nhận thưởng?",
        ),
        (
            "Năm 2030 thu thuế chè (hư cấu) có nơi tốt. Riêng Hải quan Mây Gió thu 46 tỷ đồng thuế chè.",
            "Năm 2030 Hải quan Mây Gió thu bao nhiêu tỷ đồng thuế chè?",
            "Năm 2030 cả nước thu bao nhiêu tỷ đồng thuế chè?",
        ),
        (
            "Chi cục Hải quan Mây Gió (hư cấu) đo giờ. Tại Cục Hải quan Quảng Ninh, thủ tục nhập chè mất 10 giờ.",
            "Tại Cục Hải quan Quảng Ninh, thủ tục nhập chè mất bao nhiêu giờ?",
            "Tại Chi cục Hải quan Mây Gió, thủ tục nhập chè mất bao nhiêu giờ?",
        ),
        (
            "Quảng trường Nắng Vàng rộng 7.000 m2 (hư cấu), hướng ra hồ Mây Xanh.",
            "Quảng trường Nắng Vàng rộng bao nhiêu mét vuông?",
            "Hồ Mây Xanh rộng bao nhiêu mét vuông?",
        ),
        (
            "Quảng trường Nắng Vàng rộng 7.000 m2 (hư cấu), có bãi đậu xe.",
            "Quảng trường Nắng Vàng rộng bao nhiêu m2?",
            "Bãi đậu xe ở quảng trường Nắng Vàng rộng bao nhiêu m2?",
        ),
        (
            "Dự án hồ Mây Xanh (hư cấu) rộng rãi, tốn 681 tỷ đồng.",
            "Dự án hồ Mây Xanh tốn bao nhiêu tỷ đồng?",
            "Hồ Mây Xanh rộng bao nhiêu?",
        ),
        # A time in front is no part of the thing, and what spreads over so much has a size.
        (
            "Năm 2030, quảng trường Nắng Vàng rộng 3 ha (hư cấu), hướng ra hồ Mây Xanh.",
            "Năm 2030 quảng trường Nắng Vàng rộng bao nhiêu ha?",
            "Năm 2030 hồ Mây Xanh rộng bao nhiêu ha?",
        ),
        (
            "Quảng trường Nắng Vàng trải rộng 3 ha (hư cấu), hướng ra hồ Mây Xanh.",
            "Quảng trường Nắng Vàng rộng bao nhiêu ha?",
            "Hồ Mây Xanh rộng bao nhiêu ha?",
        ),
        # What one firm does the country does not.
        (
            "Năm 2030, Tập đoàn Gió Lam (hư cấu) đã xuất khẩu 10.000 tấn chè sang EU.",
            "Năm 2030, Tập đoàn Gió Lam xuất khẩu bao nhiêu tấn chè sang EU?",
            "Năm 2030 cả nước xuất khẩu bao nhiêu tấn chè sang EU?",
        ),
    ],
)
def test_a_figure_is_of_its_own_place_and_thing(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        (
            "Quảng trường bên hồ Mây Xanh (hư cấu) rộng 7.000 m2.",
            "Quảng trường bên hồ Mây Xanh rộng bao nhiêu m2?",
            "7.000",
        ),
        (
            "Hà Nội (hư cấu) có 49 người nhận thưởng. Tính trên toàn quốc, có 900 người nhận thưởng.",
            "Cả nước có bao nhiêu người nhận thưởng?",
            "900",
        ),
        # "Lãi ròng" is no size.
        ("Hãng Mây (hư cấu) đạt lãi ròng 5 tỷ đồng.", "hang may dat lai rong bao nhieu ty dong", "5 tỷ"),
        # To widen is no size.
        (
            "Nhà máy Mây (hư cấu) đầu tư mở rộng 500 tỷ đồng.",
            "Nhà máy Mây đầu tư mở rộng bao nhiêu tỷ đồng?",
            "500 tỷ",
        ),
        (
            "Chênh lệch giá ở chợ Mây (hư cấu) nới rộng 20%.",
            "Chênh lệch giá ở chợ Mây nới rộng bao nhiêu phần trăm?",
            "20",
        ),
        (
            "Tập đoàn Gió Lam (hư cấu) có mặt ở 3 nước. Năm 2030, cả nước xuất khẩu 10.000 tấn chè sang EU.",
            "Năm 2030, cả nước xuất khẩu bao nhiêu tấn chè sang EU?",
            "10.000",
        ),
    ],
)
def test_what_is_told_of_it_is_found(tmp_path: Path, text: str, question: str, figure: str) -> None:
    assert first_figure(tmp_path, text, question) == figure
