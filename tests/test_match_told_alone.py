"""What a figure is told of and what only stands beside it: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_TRADE = (
    "Năm 2031 (hư cấu), xuất khẩu của vùng Mây đạt 30 tỷ đồng. Nhập khẩu của vùng Mây đạt 22 tỷ đồng, giảm 2%. "
    "Các mặt hàng nhập khẩu đều giảm. Trong đó, phân bón giảm 8,6%; hạt điều giảm 20,6%; bông giảm 14,7%."
)


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        # How one thing changed is told without a figure, and how another did with one.
        (
            "Theo chợ Mây (hư cấu), do lượng khách vào cửa tăng cao, số lượng giao dịch tăng gấp 4 lần.",
            "số lượng giao dịch tăng mấy lần",
            "lượng khách vào cửa tăng mấy lần",
        ),
        (
            "Năm 2031 (hư cấu), số chuyến đò qua bến Mây giảm 82%, xăng dầu nhập khẩu giảm sâu.",
            "số chuyến đò qua bến Mây giảm bao nhiêu",
            "xăng dầu nhập khẩu giảm bao nhiêu",
        ),
        # The parts of what is bought are not those of what is sold.
        (_TRADE, "nhập khẩu hạt điều giảm bao nhiêu", "xuất khẩu hạt điều giảm bao nhiêu"),
        # All phases together are told of none of them.
        (
            "Bến Mây (hư cấu) được xây dựng thành 3 giai đoạn với tổng số vốn đầu tư 900 tỷ đồng.",
            "vốn đầu tư bến Mây",
            "vốn đầu tư bến Mây giai đoạn 2",
        ),
        # All that are counted are not each of them.
        (
            "Đến nay, bến Mây (hư cấu) đã xây dựng hoàn thành 3 cầu tàu với chiều dài 630 m.",
            "cầu tàu bến Mây dài bao nhiêu mét",
            "mỗi cầu tàu bến Mây dài bao nhiêu mét",
        ),
        # Whoever goes beyond an aim says what was done, and not the aim, nor how far it was exceeded.
        (
            "Năm 2031 (hư cấu), thu ngân sách của xã Mây vượt chỉ tiêu, với 34 tỷ đồng.",
            "thu ngân sách của xã Mây vượt chỉ tiêu đạt bao nhiêu tỷ đồng",
            "chỉ tiêu thu ngân sách được giao của xã Mây",
        ),
        (
            "Năm 2031 (hư cấu), thu ngân sách của xã Mây vượt chỉ tiêu, với 34 tỷ đồng.",
            "thu ngân sách của xã Mây năm 2031",
            "thu ngân sách của xã Mây vượt chỉ tiêu bao nhiêu",
        ),
        # What a country abroad has of its own is not what Vietnam has.
        (
            "EU (hư cấu) với 27 nước, tổng dân số 500 triệu người sẽ giúp doanh nghiệp Việt Nam.",
            "dân số EU",
            "dân số Việt Nam",
        ),
        # Those that are not among what is asked, and what is only handed in for approval.
        (
            "Năm 2031 (hư cấu), xã Mây thu thuế 7 trường hợp không thuộc đối tượng được miễn thuế với số tiền 71 tỷ.",
            "năm 2031 xã Mây thu thuế 7 trường hợp với số tiền bao nhiêu",
            "số tiền được miễn thuế",
        ),
        (
            "Chương trình năm 2031 của xã Mây (hư cấu) gồm 12 đề án trình huyện phê duyệt.",
            "bao nhiêu đề án trình huyện phê duyệt",
            "bao nhiêu đề án được phê duyệt",
        ),
        # A name in small letters is one where the article writes it out.
        (
            "Các chợ An Mây, Bến Gió (hư cấu) vắng khách. Theo ban quản lý chợ Bến Gió, chợ có 3.000 sạp.",
            "chợ bến gió có bao nhiêu sạp",
            "chợ an mây có bao nhiêu sạp",
        ),
        # What is put into many is not what each of them holds, nor is a day a month.
        (
            "Cửa khẩu Mây (hư cấu) phát hiện 6.000 hộp thuốc nhuộm được đóng trong 700 thùng.",
            "cửa khẩu Mây phát hiện bao nhiêu hộp thuốc nhuộm",
            "mỗi thùng có bao nhiêu hộp thuốc nhuộm",
        ),
        (
            "Sạp của chị Mây (hư cấu) cả ngày mới bán được 200.000 đồng.",
            "sạp của chị Mây mỗi ngày bán được bao nhiêu tiền",
            "sạp của chị Mây mỗi tháng bán được bao nhiêu tiền",
        ),
        # What one way of trade is more than the other is not all trade.
        (
            "Năm 2031 (hư cấu), vùng Mây xuất siêu 7 tỷ đồng, tăng 15%.",
            "xuất siêu của vùng Mây tăng bao nhiêu phần trăm",
            "xuất nhập khẩu của vùng Mây tăng bao nhiêu phần trăm",
        ),
        # What all goods of a list are worth is not what one of them is.
        (
            "Cửa khẩu Mây (hư cấu) bắt 60 hộp thuốc nhuộm; 6 đôi giày. Tổng trị giá hàng vi phạm gần 90 triệu đồng.",
            "hàng vi phạm ở cửa khẩu Mây trị giá bao nhiêu",
            "thuốc nhuộm trị giá bao nhiêu",
        ),
        # A bound by which groups are counted is no sum, nor is that of all of them one of them.
        (
            "Năm 2031 (hư cấu), vùng Mây có 8 nhóm, mặt hàng xuất khẩu trên 1 tỷ USD.",
            "mặt hàng xuất khẩu của vùng Mây trên bao nhiêu tỷ USD",
            "xuất khẩu chè của vùng Mây đạt bao nhiêu tỷ USD",
        ),
        (
            "Bến Mây (hư cấu) mở rộng cầu tàu số 8 và số 9, nâng tổng chiều dài lên 2.368 m.",
            "tổng chiều dài bến Mây",
            "chiều dài cầu tàu số 8 của bến Mây",
        ),
    ],
)
def test_a_figure_is_told_of_its_own_thing_alone(text: str, asked: str, beside: str, tmp_path: Path) -> None:
    given, other = statuses(tmp_path, text, asked, beside)
    assert given == "answered"
    assert other != "answered"


def test_an_order_has_its_class(tmp_path: Path) -> None:
    text = (
        "Chủ tịch xã Mây (hư cấu) trao huân chương hạng Nhì cho 1 tập thể và 2 cá nhân; "
        "huân chương hạng Ba cho 3 cá nhân."
    )
    asked = [
        "mấy tập thể nhận huân chương hạng nhì",
        "mấy cá nhân nhận huân chương hạng ba",
        "mấy tập thể nhận huân chương hạng ba",
        "mấy cá nhân nhận huân chương hạng nhất",
    ]
    assert [status == "answered" for status in statuses(tmp_path, text, *asked)] == [True, True, False, False]


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        # A measure without a thing of its own goes on with what was told to change.
        ("Xuất khẩu chè của vùng Mây (hư cấu) tăng mạnh, kim ngạch tăng 20%.", "xuất khẩu chè tăng bao nhiêu", "20"),
        (
            "Lượng khách đến vùng Mây (hư cấu) giảm đáng kể, khoảng 37% so với năm trước.",
            "lượng khách đến vùng Mây giảm bao nhiêu phần trăm",
            "37",
        ),
        # A phase that is named has its own.
        (
            "Bến Mây (hư cấu) được xây thành 3 giai đoạn, trong đó giai đoạn 2 có vốn 300 tỷ đồng.",
            "vốn bến Mây giai đoạn 2",
            "300 tỷ",
        ),
        # Of each it may be told by its price, or with "mỗi".
        (
            "Xã Mây (hư cấu) xây 5 nhà với mức 60 triệu đồng/nhà.",
            "xã Mây xây mỗi nhà bao nhiêu tiền",
            "60 triệu",
        ),
        (
            "Xã Mây (hư cấu) tặng 5 hộ nghèo, mỗi hộ nghèo 2 triệu đồng.",
            "xã Mây tặng mỗi hộ nghèo bao nhiêu tiền",
            "2 triệu",
        ),
        # "Lâm sản xuất khẩu" is not cut around "sản xuất".
        (
            "Xuất khẩu của vùng Mây (hư cấu): nông sản đạt 13 tỷ đồng; lâm sản đạt 9 tỷ đồng.",
            "lâm sản xuất khẩu bao nhiêu tỷ đồng",
            "9 tỷ",
        ),
        # What is sold is named last.
        (
            "Nhập khẩu của vùng Mây (hư cấu) giảm. Xuất khẩu của vùng Mây tăng. Trong đó, gạo tăng 8%.",
            "xuất khẩu gạo tăng bao nhiêu",
            "8",
        ),
    ],
)
def test_what_belongs_to_it_is_given(text: str, question: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, question) == figure
