"""What people call things, and articles (invented) that call them otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.door import search_terms
from tests.told import first_figure, told


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Năm 2030, cả xã Mây (hư cấu) có 665 người hưởng bảo hiểm xã hội một lần và 90 người hưởng hằng tháng.",
            "Năm 2030 xã Mây có bao nhiêu người rút bảo hiểm xã hội một cục?",
            "665",
        ),
        (
            "Quỹ Gió (hư cấu) mua vào gần 2,2 triệu đơn vị, nâng tỷ lệ sở hữu cổ phiếu Mây lên 9%.",
            "Quỹ Gió mua vào bao nhiêu cổ phiếu Mây?",
            "2,2 triệu",
        ),
        (
            "Công ty Mây (hư cấu) đấu giá 5 triệu cổ phần với giá khởi điểm 12.800 đồng/cổ phần; giá trúng 15.100.",
            "Giá mở màn mỗi cổ phần của công ty Mây là bao nhiêu?",
            "12.800",
        ),
        (
            "Chợ Mây (hư cấu) tặng miễn phí 900 khẩu trang vải và bán 120 khẩu trang y tế.",
            "Chợ Mây phát không bao nhiêu khẩu trang vải?",
            "900",
        ),
        (
            "Hàng Gió (hư cấu) nhận chuyển nhượng chuỗi quán Mây với giá 1 USD, mỗi quán có doanh thu 300 triệu đồng.",
            "Hàng Gió bỏ ra bao nhiêu tiền để tiếp quản chuỗi quán Mây?",
            "1",
        ),
        (
            "Trồng sắn ở xã Mây (hư cấu) đạt 40 ha, trồng ngô đạt 55 ha.",
            "Xã Mây trồng bao nhiêu hecta củ mì?",
            "40",
        ),
        (
            "Chợ Mây (hư cấu) nhập khẩu 12 tỷ USD và xuất khẩu 15 tỷ USD hàng hóa.",
            "Chợ Mây mua vào từ nước ngoài tất cả mấy tỷ đô",
            "12 tỷ",
        ),
        (
            "Giá hồ tiêu ở xã Mây (hư cấu) có lúc lên mức đỉnh điểm 200.000 đồng/kg. Xã Mây có 9 ha hồ tiêu.",
            "lúc đắt nhất mỗi ký tiêu xã Mây bao nhiêu tiền",
            "200.000",
        ),
        (
            "Giá chè ở xã Mây (hư cấu) là 90.000 đồng/kg, giá cà phê là 40.000 đồng/kg.",
            "giá trà xã mây",
            "90.000",
        ),
        (
            "Ngành lâm nghiệp xã Mây (hư cấu) khai thác 32 mét khối gỗ và trồng 9 ha rừng.",
            "ngành rừng xã Mây lấy ra mấy khối gỗ",
            "32",
        ),
        (
            "Dự án bến Gió (hư cấu) đã tạm dừng gần 6 tháng, sau 20 tháng xây dựng.",
            "Dự án bến Gió nằm im mấy tháng rồi?",
            "6",
        ),
        (
            "Năm 2030, bến Gió (hư cấu) có 19 tàu container và 40 ghe.",
            "Năm 2030 bến Gió có mấy con tàu chở container",
            "19",
        ),
        (
            "Năm 2030, giá USD ở chợ Mây (hư cấu) tăng 1,3%, giá vàng giảm 4%.",
            "Năm 2030 đô la ở chợ Mây mạnh lên mấy phần trăm",
            "1,3",
        ),
    ],
)
def test_an_everyday_word_is_what_articles_write_for_it(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


def test_a_hotel_is_filled_in_per_cent_and_a_herd_is_counted(tmp_path: Path) -> None:
    text = (
        "Khách sạn xã Mây (hư cấu) có 40 phòng, công suất phòng đạt 65%. Nhà máy Mây có công suất 20 MW. "
        "Năm 2030 đàn bò xã Mây có 331 nghìn con, cho 50 tấn sữa/ngày."
    )
    with told(tmp_path, text) as knowledge:
        for question, surface in (
            ("công suất phòng khách sạn xã Mây?", "65"),
            ("công suất nhà máy Mây?", "20"),
            ("đàn bò xã Mây năm 2030?", "331 nghìn"),
        ):
            assert knowledge.ask(question).figures[0].quantity.surface == surface


def test_what_came_of_it_is_not_what_was_meant_first(tmp_path: Path) -> None:
    text = "Cầu Mây (hư cấu) có tổng mức đầu tư ban đầu 681 tỷ đồng, nhưng thực tế chỉ sử dụng hết 570 tỷ đồng."
    assert first_figure(tmp_path, text, "Xây cầu Mây rốt cuộc tiêu hết bao nhiêu tiền?") == "570 tỷ"


def test_several_changes_are_told_in_all(tmp_path: Path) -> None:
    text = "Năm 2030, ngân hàng Mây (hư cấu) giảm lãi suất 3 lần. Tổng 3 lần giảm lãi suất lên tới 1,5%."
    with told(tmp_path, text) as knowledge:
        assert knowledge.ask("tổng 3 lần ngân hàng Mây giảm lãi suất?").figures[0].quantity.surface == "1,5"
        assert knowledge.ask("ngân hàng Mây giảm lãi suất mấy lần?").figures[0].quantity.surface == "3"


def test_what_hardly_a_text_says_is_found_by_what_comes_near_it(seed: Knowledge) -> None:
    question = seed.understand("vàng quốc tế giá bao nhiêu?")
    near = ("vang quoc te", "gia vang the gioi", "vang the gioi")
    assert any(set(near) <= set(thing) for thing in search_terms(question, {}))
    said = {"vang_quoc": 90, "quoc_te": 900}
    assert ("vang quoc te",) in search_terms(question, said)


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Mỗi người phụ thuộc ở xứ Mây được trừ bao nhiêu tiền một tháng?", "3,6 triệu"),
        ("Mỗi người phụ thuộc ở xứ Mây được trừ bao nhiêu tiền một năm?", "43,2 triệu"),
    ],
)
def test_how_much_a_month_is_by_the_month(tmp_path: Path, question: str, figure: str) -> None:
    text = "Ở xứ Mây (hư cấu), mỗi người sẽ được trừ 3,6 triệu đồng/tháng (43,2 triệu đồng/năm) nếu có người phụ thuộc."
    assert first_figure(tmp_path, text, question) == figure
