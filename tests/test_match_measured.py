"""What a thing is measured in, and what it cannot be: examples, each an invented article that answers the one question
and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Xã Mây (hư cấu) có 2.410 ha cà phê.",
            "Xã Mây có bao nhiêu ha cà phê?",
            "Sản lượng cà phê xã Mây?",
        ),
        # What goods bring in is their turnover.
        (
            "Năm 2030, hãng Gió (hư cấu) lãi 5 tỷ đồng lợi nhuận. Nhóm trà sen của hãng Gió mang về hơn 30 tỷ đồng.",
            "Doanh thu nhóm trà sen của hãng Gió năm 2030 là bao nhiêu?",
            "Chi phí nhóm trà sen của hãng Gió năm 2030 là bao nhiêu?",
        ),
        (
            "Ở xã Mây (hư cấu), lúa có sản lượng 60.404 tấn.",
            "Sản lượng lúa xã Mây là bao nhiêu?",
            "Năng suất lúa xã Mây là bao nhiêu?",
        ),
        (
            "Ở xã Mây (hư cấu), lúa mùa đạt năng suất 62 tạ/ha.",
            "Năng suất lúa mùa xã Mây là bao nhiêu?",
            "Diện tích lúa mùa xã Mây là bao nhiêu?",
        ),
        (
            "Tháng 8 xuất khẩu của xứ Mây (hư cấu) đạt 43 tỷ USD.",
            "Kim ngạch xuất khẩu tháng 8 của xứ Mây?",
            "Kim ngạch nhập khẩu tháng 8 của xứ Mây?",
        ),
        (
            "Giojet (hư cấu) xây 12 công trình 110 - 500 kV.",
            "Giojet xây bao nhiêu công trình?",
            "Giojet nộp ngân sách bao nhiêu?",
        ),
        (
            "Ở bến Mây (hư cấu), xăng E5 tăng 172 đồng/lít.",
            "Xăng E5 ở bến Mây tăng bao nhiêu?",
            "Giá xăng E5 ở bến Mây là bao nhiêu một lít?",
        ),
        (
            "Năm 2030 Giojet (hư cấu) mở 14 cửa hàng.",
            "Năm 2030 Giojet mở bao nhiêu cửa hàng?",
            "Doanh thu của Giojet năm 2030?",
        ),
        # "Thêm" asks by how much, and a level is no answer.
        (
            "Vốn điều lệ quỹ Mây (hư cấu) tăng từ 11 tỷ đồng lên 34 tỷ đồng.",
            "Vốn điều lệ quỹ Mây tăng lên bao nhiêu tỷ đồng?",
            "Vốn điều lệ quỹ Mây tăng thêm bao nhiêu tỷ đồng?",
        ),
        # How much dearer a thing is than another is no price; behind a comma a price is told.
        (
            "Giá vàng Mây (hư cấu) hiện cao hơn giá vàng thế giới quy đổi 970.000 đồng/lượng.",
            "Giá vàng Mây cao hơn giá vàng thế giới quy đổi bao nhiêu đồng/lượng?",
            "Giá vàng Mây là bao nhiêu đồng/lượng?",
        ),
        (
            "Giá vàng Mây (hư cấu) hôm nay cao hơn, ở mức 36 triệu đồng/lượng.",
            "Giá vàng Mây hôm nay là bao nhiêu đồng/lượng?",
            "Giá bạc Mây hôm nay là bao nhiêu đồng/lượng?",
        ),
        # "Giá trị gia tăng" tells of no rise.
        (
            "Thuế giá trị gia tăng của phân bón Mây (hư cấu) là 5%.",
            "Thuế giá trị gia tăng của phân bón Mây là bao nhiêu phần trăm?",
            "Giá phân bón Mây tăng bao nhiêu phần trăm?",
        ),
        # A price by the share is no loss.
        (
            "Giá chào bán của công ty Mây (hư cấu) là 23.000 đồng/cổ phần.",
            "Giá chào bán của công ty Mây là bao nhiêu một cổ phần?",
            "Doanh thu của công ty Mây là bao nhiêu?",
        ),
        # What is told for every month is not told for a year.
        (
            "Trên bến, mỗi tháng, hội Mây (hư cấu) thực hiện thủ tục cho khoảng 600 tờ khai.",
            "Mỗi tháng hội Mây làm thủ tục cho bao nhiêu tờ khai?",
            "Mỗi năm hội Mây làm thủ tục cho bao nhiêu tờ khai?",
        ),
        (
            "Thợ ở xưởng Mây (hư cấu) lĩnh 30 bảng (gần 40 USD) mỗi tuần.",
            "Thợ ở xưởng Mây lĩnh bao nhiêu bảng mỗi tuần?",
            "Thợ ở xưởng Mây lĩnh bao nhiêu bảng mỗi tháng?",
        ),
        (
            "Nước sinh hoạt hàng ngày của xã Mây (hư cấu) chịu thuế 5%.",
            "Nước sinh hoạt hàng ngày của xã Mây chịu thuế bao nhiêu phần trăm?",
            "Nước sinh hoạt hàng ngày của xã Mây tăng giá bao nhiêu phần trăm?",
        ),
        # What interest may be at most is a rate of interest.
        (
            "Lãi suất cho vay tối đa của quỹ Mây (hư cấu) là 6,5%/năm.",
            "Trần lãi vay của quỹ Mây là mấy phần trăm một năm?",
            "Biên lợi nhuận của quỹ Mây là mấy phần trăm?",
        ),
        # A pension is paid by the month, and nothing else is for it.
        (
            "Không báo quỹ Mây (hư cấu) khi đã hưởng lương hưu sẽ bị phạt hành chính 2 triệu đồng.",
            "Hưởng lương hưu hàng tháng của quỹ Mây mà im lặng thì bị phạt hành chính bao nhiêu tiền?",
            "Hưởng lương hưu hàng tháng của quỹ Mây mà im lặng thì bị phạt hành chính bao nhiêu phần trăm?",
        ),
        # By what time it is told in front of the clause.
        (
            "Quỹ Mây (hư cấu) tính rằng người gửi tiền nộp thuế vì hàng tháng, tiền lãi nhận 5 triệu đồng.",
            "Theo ví dụ của quỹ Mây, người gửi với số tiền nhàn rỗi thì hàng tháng tiền lãi nhận được bao nhiêu?",
            "Theo ví dụ của quỹ Mây, người gửi với số tiền nhàn rỗi thì hàng năm tiền lãi nhận được bao nhiêu?",
        ),
        # Who says so is no part of what is said.
        (
            "86% hộ trồng trà ở xứ Mây (hư cấu) đánh giá gói vay là hữu ích.",
            "Bao nhiêu phần trăm hộ trồng trà đánh giá gói vay là hữu ích theo báo cáo của hội nông dân?",
            "Bao nhiêu phần trăm hộ trồng trà đánh giá gói vay là tốn kém theo báo cáo của hội nông dân?",
        ),
        # Of months in order one is told.
        (
            "Tiền lãi vay quỹ Mây (hư cấu) của tháng thứ 2 là 9 triệu đồng.",
            "Tiền lãi vay quỹ Mây của tháng thứ 2 là bao nhiêu?",
            "Tiền lãi vay quỹ Mây của tháng thứ 3 là bao nhiêu?",
        ),
        (
            "Vỏ xe cũ ở bến Mây (hư cấu) có 281 chiếc, nặng 744 tấn.",
            "Số vỏ xe cũ ở bến Mây nặng bao nhiêu?",
            "Số vỏ xe cũ ở bến Mây dài bao nhiêu tháng?",
        ),
        # What a customs post collects is no worth of what passes it.
        (
            "Đến ngày 20/9/2030, hải quan cửa khẩu Mây (hư cấu) thu ngân sách đạt 115 tỷ đồng.",
            "Đến ngày 20/9/2030 hải quan cửa khẩu Mây thu ngân sách bao nhiêu?",
            "Kim ngạch xuất nhập khẩu qua cửa khẩu Mây đến ngày 20/9/2030?",
        ),
        # Or both are told together.
        (
            "Năm 2030 kim ngạch xuất nhập khẩu qua cầu Mây (hư cấu) đạt 2 tỷ USD, thu ngân sách trên 13 tỷ đồng.",
            "Kim ngạch xuất nhập khẩu qua cầu Mây năm 2030 đạt bao nhiêu?",
            "Cầu Mây dài bao nhiêu mét?",
        ),
        # The people of a place are no villages of it.
        (
            "Xứ Mây (hư cấu) có 34 phường.",
            "Xứ Mây có bao nhiêu phường?",
            "Dân số xứ Mây là bao nhiêu?",
        ),
    ],
)
def test_what_is_asked_is_told_in_its_measure(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Hội Mây đòi được bao nhiêu tỷ tệ tiền nợ lương?", "30 tỷ"),
        ("Hội Mây đòi được bao nhiêu tỷ USD tiền nợ lương?", "4,5 tỷ"),
    ],
)
def test_a_sum_is_told_in_the_money_asked_for(tmp_path: Path, question: str, surface: str) -> None:
    text = "Hội Mây (hư cấu) đòi được khoảng 30 tỷ tệ (4,5 tỷ USD) tiền nợ lương."
    assert first_figure(tmp_path, text, question) == surface
