"""Money, shares, sizes and numbers are told apart by what is asked, and a change by how it is told: examples, each an
invented article, a question that it answers and one that it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "figure", "beside"),
    [
        (
            "Cầu Mây (hư cấu) dài 1,74 km, rộng 12 m.",
            "chiều rộng cầu Mây là bao nhiêu?",
            "12",
            "chiều cao cầu Mây là bao nhiêu?",
        ),
        (
            "Nhà ga Mây (hư cấu) có công suất từ 10 triệu hành khách, do 12 hãng bay chung.",
            "công suất nhà ga Mây?",
            "10 triệu",
            "diện tích nhà ga Mây?",
        ),
        (
            "Trường Mây (hư cấu) có điểm chuẩn là 21,5, nhận 300 học sinh, 90% ở nội trú.",
            "điểm chuẩn trường Mây?",
            "21,5",
            "học phí trường Mây?",
        ),
        (
            "Hội đồng quỹ Mây (hư cấu) trả ông Gió thù lao 125,4 triệu đồng, họp 12 lần.",
            "thu lao cua ong gio o quy may la bao nhieu",
            "125,4 triệu",
            "tuổi thọ của quỹ Mây?",
        ),
        (
            "Vé tàu Mây (hư cấu) có giá gần 6 triệu đồng chưa kể thuế, bán 300 vé.",
            "ve tau may gia gan bao nhieu chua ke thue",
            "6 triệu",
            "toa tàu Mây dài bao nhiêu?",
        ),
        (
            "Cầu Mây (hư cấu) dài 1,74 km, do xã làm chủ đầu tư.",
            "cầu Mây dài bao nhiêu?",
            "1,74",
            "vốn xây cầu Mây bao nhiêu?",
        ),
        (
            "Khu vực doanh nghiệp xứ Mây (hư cấu) chi cho nghiên cứu chiếm 62,8% tổng chi.",
            "Khu vực doanh nghiệp xứ Mây chiếm bao nhiêu phần trăm tổng chi cho nghiên cứu?",
            "62,8",
            "Khu vực doanh nghiệp xứ Mây chi bao nhiêu cho nghiên cứu?",
        ),
        (
            "Xã Mây (hư cấu) trợ cấp hàng tháng cho 43.518 đối tượng.",
            "Xã Mây trợ cấp hàng tháng cho bao nhiêu đối tượng?",
            "43.518",
            "Mức trợ cấp hàng tháng của xã Mây là bao nhiêu?",
        ),
        (
            "Tổng doanh số của hãng Lam (hư cấu) đạt 2.300 xe.",
            "Doanh số của hãng Lam là bao nhiêu?",
            "2.300",
            "Lợi nhuận của hãng Lam là bao nhiêu?",
        ),
        (
            "Công suất sử dụng giường bệnh của bệnh viện Mây (hư cấu) đạt 112%.",
            "công suất giường bệnh của bệnh viện Mây bao nhiêu",
            "112",
            "công suất trạm điện của bệnh viện Mây bao nhiêu",
        ),
        (
            "Lạm phát tháng 9 của xứ Mây (hư cấu) ước tăng 2,4%.",
            "Lạm phát tháng 9 của xứ Mây là bao nhiêu?",
            "2,4",
            "Lãi suất tháng 9 của xứ Mây là bao nhiêu?",
        ),
        (
            "Quỹ Gió (hư cấu) hạ lãi suất 0,25 điểm phần trăm xuống 4%.",
            "Quỹ Gió giảm lãi suất bao nhiêu?",
            "0,25",
            "Quỹ Gió tăng lãi suất bao nhiêu?",
        ),
        (
            "Lực lượng phòng không xứ Mây (hư cấu) bắn hạ 12 máy bay.",
            "Xứ Mây bắn hạ bao nhiêu máy bay?",
            "12",
            "Xứ Mây giảm bao nhiêu máy bay?",
        ),
        (
            "Công ty Lam (hư cấu) sẽ cắt giảm 9.000 việc làm.",
            "Công ty Lam sa thải bao nhiêu người?",
            "9.000",
            "Công ty Lam tuyển bao nhiêu người?",
        ),
        (
            "Lợi nhuận của công ty Lam (hư cấu) đạt 50 tỷ đồng, gấp 1,4 lần cùng kỳ.",
            "Lợi nhuận của công ty Lam tăng bao nhiêu?",
            "1,4",
            "Lợi nhuận của công ty Lam giảm bao nhiêu?",
        ),
        (
            "Xuất khẩu cà phê tháng 10 của xứ Mây (hư cấu) đạt 61 nghìn tấn, trị giá 352,5 triệu USD.",
            "Trị giá cà phê xuất khẩu tháng 10 của xứ Mây?",
            "352,5 triệu",
            "Giá cà phê xuất khẩu tháng 10 của xứ Mây?",
        ),
        (
            "Giá gạo xuất khẩu bình quân của xứ Mây (hư cấu) đạt 511 USD/tấn, giảm 18,5%.",
            "Giá gạo xuất khẩu của xứ Mây giảm bao nhiêu?",
            "18,5",
            "Lượng gạo xuất khẩu của xứ Mây giảm bao nhiêu?",
        ),
        (
            "Do dịch bệnh, xã Mây (hư cấu) tiêu hủy 243 con lợn.",
            "xã Mây tiêu hủy bao nhiêu con lợn?",
            "243",
            "đàn lợn xã Mây bao nhiêu con?",
        ),
        (
            "Công ty Lam (hư cấu) có 3.450 lao động (nữ 2.115 người).",
            "Công ty Lam có bao nhiêu lao động?",
            "3.450",
            "Công ty Lam có bao nhiêu lao động nam?",
        ),
        (
            "Trường Mây (hư cấu) có 38 điểm thi.",
            "Trường Mây có bao nhiêu điểm thi?",
            "38",
            "Thủ khoa trường Mây được bao nhiêu điểm?",
        ),
        (
            "Theo quỹ Mây (hư cấu), giá vàng thế giới thấp hơn giá vàng trong nước 14,1 triệu đồng/lượng.",
            "Giá vàng trong nước cao hơn thế giới bao nhiêu?",
            "14,1 triệu",
            "Giá vàng trong nước thấp hơn thế giới bao nhiêu?",
        ),
        (
            "Điểm chi phí không chính thức của xã Mây (hư cấu) đạt 6,2 điểm, giảm 0,3 điểm.",
            "Điểm chi phí không chính thức của xã Mây giảm bao nhiêu?",
            "0,3",
            "Điểm chi phí không chính thức của xã Mây tăng bao nhiêu?",
        ),
    ],
)
def test_answers_what_is_asked_alone(text: str, asked: str, figure: str, beside: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, asked) == figure
    assert statuses(tmp_path, text, beside) == ["not_found"]


def test_gives_no_member_for_a_sum_or_a_difference(tmp_path: Path) -> None:
    text = "Quỹ Gió (hư cấu) chi 12 tỷ đồng, quỹ Mây (hư cấu) chi 15 tỷ đồng."
    asked = (
        f"{words} bao nhiêu?" for words in ("Quỹ Gió và quỹ Mây cộng lại chi", "Tổng chi của quỹ Gió và quỹ Mây là")
    )
    assert "answered" not in statuses(tmp_path, text, *asked, "Quỹ Gió và quỹ Mây chênh nhau bao nhiêu?")
    assert first_figure(tmp_path, text, "Quỹ Gió chi bao nhiêu?") == "12 tỷ"


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("công suất xưởng chè Mây theo năm?", "1.680"),
        ("công suất xưởng chè Mây theo tháng?", "140"),
        # Growth "theo năm" is held against the year before.
        ("giá chè Mây tăng bao nhiêu theo năm?", "3"),
    ],
)
def test_what_is_asked_by_a_time_is_told_so(tmp_path: Path, question: str, surface: str) -> None:
    text = "Công suất xưởng chè Mây (hư cấu) là 140 tấn/tháng (1.680 tấn/năm). Giá chè Mây tăng 3%."
    assert first_figure(tmp_path, text, question) == surface
