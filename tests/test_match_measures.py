"""How a figure is measured: level or change, in which money, by which time, by one or in all; each an invented text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, is_told_apart, statuses, told

# A text, a question that it answers and with which figure, and one that it does not answer.
_EXAMPLES = {
    "where a rise ended": (
        "Chỉ số MFY (hư cấu) tiếp tục tăng nhẹ lên 92,83 điểm.",
        ("chỉ số MFY bao nhiêu điểm", "92,83"),
        "MFY tăng bao nhiêu điểm",
    ),
    "a record at which a fall ended": (
        "Quý 1 (hư cấu), chỉ số MFI của Mayfly đã giảm xuống mức thấp nhất từ trước đến nay với 27 điểm phần trăm.",
        ("chỉ số MFI quý 1", "27"),
        "MFI giảm bao nhiêu điểm",
    ),
    "what will be is not now": (
        "Khi mở cửa, trung tâm nghiên cứu của Mayfly (hư cấu) sẽ tăng quy mô nhân lực từ 2.200 người lên 3.000 người.",
        ("trung tâm nghiên cứu Mayfly sẽ có bao nhiêu người", "3.000"),
        "Mayfly hiện có bao nhiêu người",
    ),
    "converted into another money": (
        "Sáng 7/9 (hư cấu), giá vàng Mây thế giới quanh mức 1.937 USD/ounce.",
        ("giá vàng Mây thế giới sáng 7/9", "1.937"),
        "giá vàng Mây thế giới quy đổi ra tiền việt",
    ),
    "the central rate": (
        "Tại Mayfly Bank (hư cấu), giá USD không đổi. Tỷ giá trung tâm giữa VND và USD tăng 1 đồng so với ngày 4/9.",
        ("tỷ giá trung tâm tăng bao nhiêu đồng", "1"),
        "USD Mayfly Bank tăng bao nhiêu đồng",
    ),
    "the price of one": (
        "Cục Hải quan Mây (hư cấu) có thể thu ngân sách thêm 3.000 tỷ đồng từ dòng xe này.",
        ("Cục Hải quan Mây có thể thu thêm bao nhiêu", "3.000 tỷ"),
        "giá một chiếc xe",
    ),
    "by the week and not by the month": (
        "Trung bình mỗi tuần Mayfly (hư cấu) xuất khẩu khoảng 20 tấn trái cây.",
        ("một tuần Mayfly xuất bao nhiêu tấn trái cây", "20"),
        "một tháng Mayfly xuất bao nhiêu tấn trái cây",
    ),
    "what one of them weighs": (
        "Hãng (hư cấu) phục vụ suất ăn nhẹ, trọng lượng 40 g/suất.",
        ("suất ăn nhẹ nặng bao nhiêu", "40"),
        "hãng phục vụ bao nhiêu suất",
    ),
    "sorts of goods": (
        "Theo điều 2 của hiệp định Gió (hư cấu), quy định này áp dụng đối với 12 nhóm mặt hàng xuất khẩu.",
        ("hiệp định Gió quy định bao nhiêu nhóm mặt hàng xuất khẩu", "12"),
        "xuất khẩu theo hiệp định Gió bao nhiêu",
    ),
    "where a price may stop": (
        "Giá vàng Mây (hư cấu) cần thêm thời gian để chinh phục ngưỡng cản tâm lý 2.000 USD/ounce.",
        ("ngưỡng cản tâm lý của giá vàng Mây", "2.000"),
        "giá vàng Mây bao nhiêu",
    ),
    "what it is built for": (
        "Theo thiết kế, cảng Mây (hư cấu) có công suất xếp dỡ 800.000 tấn/năm.",
        ("công suất thiết kế của cảng Mây", "800.000"),
        "công suất hiện tại của cảng Mây",
    ),
    "money that is put into something": (
        "Trung tâm nghiên cứu Mayfly (hư cấu) sẽ tăng quy mô nhân lực lên 3.000 người.",
        ("trung tâm nghiên cứu Mayfly sẽ có bao nhiêu người", "3.000"),
        "đầu tư bao nhiêu vào trung tâm nghiên cứu Mayfly",
    ),
}


@pytest.mark.parametrize("name", _EXAMPLES)
def test_a_figure_is_not_measured_otherwise(name: str, tmp_path: Path) -> None:
    text, (question, figure), other = _EXAMPLES[name]
    assert first_figure(tmp_path, text, question) == figure
    assert "answered" not in statuses(tmp_path, text, other)


def test_months_counted_back_from_an_unknown_day_are_of_no_single_month(tmp_path: Path) -> None:
    text = "Tháng 6/2031 (hư cấu), chợ Mây nhập nhiều xe. Trong 5 tháng qua, kim ngạch nhập xe chỉ đạt 35 triệu USD."
    assert is_told_apart(tmp_path, text, "kim ngạch nhập xe 5 tháng", "kim ngạch nhập xe tháng 6")


def test_a_figure_of_no_day_is_not_of_one_of_several(tmp_path: Path) -> None:
    idle = " ".join(["Chợ chè (hư cấu) đông vui hơn mọi năm, ai cũng mong chè giữ được tiếng thơm."] * 9)
    days = "Ngày 7/8, xã Mây bắt giữ 4.470 bao chè. Ngày 8/8, xã Gió bắt giữ 1.410 bao chè."
    text = f"{idle} {days} {idle} Dù bắt giữ được nhiều, bắt xe chở dưới 1.500 bao."
    with told(tmp_path, text) as knowledge:
        answer = knowledge.ask("ngày 8/8 bắt bao nhiêu bao")
    assert (*answer.figures, *answer.choices)[0].quantity.surface == "1.410"


def test_boxes_are_asked_for_by_what_they_hold(tmp_path: Path) -> None:
    text = "Trên xe (hư cấu) có chở 156 thùng chứa 390.000 khẩu trang y tế và 12 thùng chứa gần 1.000 mũ bảo hiểm."
    assert first_figure(tmp_path, text, "mấy thùng mũ bảo hiểm") == "12"


def test_a_firm_called_after_the_country_is_not_the_country(tmp_path: Path) -> None:
    text = "Tại cảng Hải Phòng (hư cấu), có lô xe hơn 300 chiếc của Công ty Mayfly Việt Nam."
    assert is_told_apart(tmp_path, text, "lô xe của Mayfly Việt Nam bao nhiêu chiếc", "cả nước nhập bao nhiêu xe")


def test_what_goes_to_a_town_is_told_in_the_sentence(tmp_path: Path) -> None:
    text = (
        "Thành phố Thượng Hải (hư cấu) siết kiểm tra hàng đông lạnh. Từ đầu năm đến hết tháng 10/2031, trị giá xuất "
        "khẩu rau quả đạt gần 2,72 tỷ USD."
    )
    assert is_told_apart(tmp_path, text, "xuất khẩu rau quả 10 tháng", "xuất khẩu rau quả sang thượng hải")


@pytest.mark.parametrize(("words", "figure"), [("", "2.223"), (" bao nhiêu cent", "9,8")])
def test_a_price_is_given_in_other_money_where_that_is_asked(words: str, figure: str, tmp_path: Path) -> None:
    text = "Giá điện gió trên biển (hư cấu) là 2.223 đồng/kWh, tương đương 9,8 Uscent/kWh."
    assert first_figure(tmp_path, text, f"giá điện gió trên biển{words}") == figure


def test_who_sells_to_a_shop_asks_for_what_it_buys_at(tmp_path: Path) -> None:
    text = "Tiệm Gió (hư cấu) niêm yết giá vàng Mây ở mức 56,1 – 56,5 triệu đồng/lượng (mua vào – bán ra)."
    assert first_figure(tmp_path, text, "bán vàng Mây cho tiệm được bao nhiêu một lượng") == "56,1"


def test_a_paragraph_that_opens_with_a_year_tells_of_it(tmp_path: Path) -> None:
    text = "Theo xã Mây (hư cấu), năm 2030, trật tự ổn định. Các tổ đã xử lý 1.504 vụ.\n\nHội nghị triển khai năm 2031."
    assert is_told_apart(tmp_path, text, "năm 2030 xử lý bao nhiêu vụ", "năm 2031 xử lý bao nhiêu vụ")


def test_what_something_is_held_against_is_no_level_of_it(tmp_path: Path) -> None:
    text = "Chỉ số MFY (hư cấu) đo lường biến động của đồng USD so với 6 đồng tiền chủ chốt khác."
    assert "answered" not in statuses(tmp_path, text, "chỉ số MFY bao nhiêu", "MFY giảm còn bao nhiêu")
