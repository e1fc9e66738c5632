"""Whose and of what the figures of later clauses are. All sentences are invented (hư cấu)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.invented import facts
from tests.told import first_figure, told

FLIGHTS = (
    "Mây Air thực hiện 9.025 chuyến, chậm 640 chuyến (7,1%), hủy 64 chuyến; Gió Jet bay 730 chuyến, chậm 90 chuyến."
)

EXPORTS = (
    "Gạo:\nTháng 3 xuất khẩu đạt 700 tấn. Lũy kế 3 tháng đạt 1.800 tấn.\n"
    "Cà phê:\nTháng 3 xuất khẩu đạt 50 tấn. Lũy kế 3 tháng đạt 110 tấn."
)


@pytest.mark.parametrize(
    ("text", "surface", "words"),
    [
        ("Trận lũ khiến 200 người Mây và 1.000 người Gió thiệt mạng.", "200", "thiệt mạng."),
        ("Ban cho 120 hộ xã Mây và 30 hộ xã Gió vay vốn.", "120", "vay vốn."),
    ],
)
def test_what_happened_to_two_counts_of_a_sort_is_told_of_both(text: str, surface: str, words: str) -> None:
    first = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert [span.of(text) for span in first.scope][-1] == words


@pytest.mark.parametrize("text", ["Bão làm 5 người chết và 12 người bị thương.", "Cấp xã 139 và 3 vụ được xử lý."])
def test_what_happened_to_the_second_count_alone_is_not(text: str) -> None:
    assert len(facts(text)[0].scope) == 1


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        # A clause that opens with what was done goes on with whoever did it.
        (FLIGHTS, "64", "Mây Air hủy"),
        (FLIGHTS, "90", "Gió Jet chậm"),
        (FLIGHTS, "7,1", "Mây Air chậm"),
        ("Ban Gió được giao 17 tỷ đồng, giải ngân 5 tỷ đồng.", "5 tỷ", "Ban Gió giải ngân"),
        ("Trong đó, đường bộ xảy ra 29 vụ, làm chết 4 người, bị thương 7 người.", "7", "đường bộ bị thương"),
        ("Tàu Gió chở 5 triệu khách, tăng 4%, chậm 30 chuyến.", "30", "Tàu Gió chậm"),
        ("Sở Mây nhận 38 hồ sơ, trực tuyến 81,3%; Sở Gió 12 hồ sơ, trực tuyến 70%.", "70", "Sở Gió trực tuyến"),
        # Not one with a subject of its own, nor the next item of a list of things.
        ("Công ty Lam nộp 5 tỷ đồng, bán hàng của xã Gió đạt 3 tỷ đồng.", "3 tỷ", "bán hàng của xã Gió"),
        ("Công ty Lam đạt 5 tỷ đồng; nộp thuế đạt 3 tỷ đồng.", "3 tỷ", "nộp thuế"),
        ("Lúa mùa 15 ha, cây lâu năm 9 ha.", "9", "cây lâu năm"),
        # "Mỗi" opens a list of those that have it as well as a time.
        ("Mỗi xã, phường và đặc khu được cấp 2 xe.", "2", "Mỗi xã, phường và đặc khu được cấp"),
        ("Chỉ số giá vàng, đô la tăng 5%.", "5", "Chỉ số giá vàng, đô la"),
        ("Chỉ số Mây, đo lường giá chè, tăng 5%.", "5", "Chỉ số Mây, đo lường giá chè"),
        ("Đầu tư trong nước, nước ngoài đạt 9 tỷ đồng.", "9 tỷ", "Đầu tư trong nước, nước ngoài"),
        ("Mỗi năm, xã Mây được cấp 2 xe.", "2", "xã Mây được cấp"),
        ("Mỗi ha, hộ trồng chè lãi 50 triệu đồng.", "50 triệu", "hộ trồng chè lãi"),
        (
            "Mức phạt từ 3 đến 5 triệu đồng đối với hộ nghèo; từ 6 đến 8 triệu đồng đối với hộ khá.",
            "6 đến 8 triệu",
            "Mức phạt (hộ khá)",
        ),
        ("Khối hoa cao 18 m và bán được 15 m lụa.", "15", "bán"),
        ("Phạt hành vi bán hàng giả 5 triệu đồng, bán hàng cấm 9 triệu đồng.", "9 triệu", "Phạt hành vi bán hàng cấm"),
        # What is harvested is what the fields are of, as is what it grew by.
        ("Ngô 32 ha, sản lượng 15 tấn, tăng 4%; đậu 18 ha.", "15", "sản lượng (Ngô)"),
        ("Ngô 32 ha, sản lượng 15 tấn, tăng 4%; đậu 18 ha.", "4", "sản lượng (Ngô)"),
        ("Ngô 32 ha, sản lượng 15 tấn, tăng 4%; đậu 18 ha.", "18", "đậu"),
        # A bracket parts no name from its number, nor from what it did.
        ("Nhà máy Gió (công suất 12 MW) phát 3 triệu kWh.", "3 triệu", "Nhà máy Gió phát"),
        ("Thuế bia 12 tỷ đồng, ô tô (dưới 9 chỗ ngồi) 9 tỷ đồng.", "9 tỷ", "ô tô"),
        ("Lượng xe là 80 chiếc (trong đó xe tải là 7 chiếc), giảm 9%.", "9", "Lượng xe"),
    ],
)
def test_the_clause_in_front_says_whose_it_is(text: str, surface: str, subject: str) -> None:
    assert next(fact for fact in facts(text) if fact.quantity.surface == surface).subject == subject


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        ("Tỷ lệ trực tuyến ở cấp tỉnh đạt 88,2%, cấp xã đạt 69,4%.", "69,4", "Tỷ lệ trực tuyến cấp xã"),
        ("Công suất thuê hạng A đạt 87%, hạng B 91%.", "91", "Công suất thuê hạng B"),
        ("Bán sang thị trường Mây 5 tỷ đồng, thị trường Gió 3 tỷ đồng, thị trường Lam 1 tỷ đồng.", "1 tỷ",
         "Bán sang thị trường Lam"),
        ("Tỷ lệ dân được phủ sóng 4G đạt 99,6%, 5G đạt 31,5%.", "31,5", "Tỷ lệ dân được phủ sóng 5G"),
        ("GDP quý II ước tăng 7,21%, quý I tăng 6,68%.", "6,68", "GDP"),
        # Another thing is told of the other one; and what nobody shares stands alone.
        ("Doanh thu của công ty Lam đạt 5 tỷ đồng, công ty Mây lỗ 3 tỷ đồng.", "3 tỷ", "công ty Mây lỗ"),
        ("Ngành điện tăng 5%, ngành nước tăng 3%.", "3", "ngành nước"),
        ("GDP quý II ước tăng 7,21%, thấp hơn 1,2%.", "1,2", "GDP quý II"),
    ],
)  # fmt: skip
def test_items_of_one_sort_share_what_they_are_told_of(text: str, surface: str, subject: str) -> None:
    assert next(fact for fact in facts(text) if fact.quantity.surface == surface).subject == subject


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        ("Công an xã Mây thu giữ 1,42 kg heroin, 3.650 viên thuốc, 285 gam ketamine.", "285", "ketamine"),
        ("Quỹ Gió phát 2 tấn gạo, 3 tấn ngô giống và 5 kg muối.", "5", "muối"),
        ("Lúa 17 ha, cây lâu năm 9 ha; 3 ha bị mất trắng.", "3", "bị mất trắng"),
        # What stands behind these tells of the number.
        ("Ngô đạt 5 tấn, tăng 3 tấn so với năm trước.", "3", "Ngô"),
        ("Ngô đạt 5 tấn, khoảng 3 tấn được bán.", "3", "Ngô"),
    ],
)
def test_what_is_weighed_stands_behind_the_weight(text: str, surface: str, subject: str) -> None:
    assert next(fact for fact in facts(text) if fact.quantity.surface == surface).subject == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("(MTV) - Theo báo cáo của Sở Mây, toàn tỉnh có 500 hộ nghèo.", "toàn tỉnh"),
        ("Xã Mây tăng 2% và 3%; xã Gió lần lượt tăng 1% và 4%.", "xã Gió"),
        ("Phạt bà Lê Mây, nguyên Giám đốc công ty Lam, 7 năm tù.", "Phạt bà Lê Mây, nguyên Giám đốc công ty Lam"),
        # Raw material is no former post.
        ("Giá chè tăng, nguyên liệu nhập về tăng 7%.", "nguyên liệu nhập về"),
        ("Tổng mức bán lẻ tháng 3 đạt 18 tỷ đồng. Tính chung 3 tháng ước đạt 52 tỷ đồng.", "Tổng mức bán lẻ"),
        ("Tổng mức bán lẻ tháng 3 đạt 18 tỷ đồng. Tính chung 3 tháng, số thu của quỹ Gió đạt 5 tỷ đồng.",
         "số thu của quỹ Gió"),
    ],
)  # fmt: skip
def test_what_the_last_figure_is_of(text: str, subject: str) -> None:
    assert facts(text)[-1].subject == subject


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (FLIGHTS, "Mây Air hủy bao nhiêu chuyến", "64"),
        (FLIGHTS, "Gió Jet chậm bao nhiêu chuyến", "90"),
        ("Công an xã Mây thu giữ 1,42 kg heroin và 3,2 kg cần sa.", "Thu giữ bao nhiêu kg cần sa", "3,2"),
        (EXPORTS, "Xuất khẩu gạo 3 tháng bao nhiêu tấn", "1.800"),
        ("Xuất khẩu dệt may tháng 3 đạt 3 tỷ USD. Tính chung 3 tháng, tổng kim ngạch ước đạt 8,13 tỷ USD.",
         "Xuất khẩu dệt may 3 tháng đạt bao nhiêu", "8,13 tỷ"),
    ],
)  # fmt: skip
def test_each_is_found_by_what_it_is_of(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


def test_another_weight_is_not_given(tmp_path: Path) -> None:
    with told(tmp_path, "Công an xã Mây thu giữ 1,42 kg heroin và 3,2 kg cần sa.") as knowledge:
        assert knowledge.ask("Thu giữ bao nhiêu kg ngà voi").status == "not_found"
