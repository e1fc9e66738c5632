"""What stands beside the thing that is asked for and is not it: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_PROJECTS = (
    "Các khu xưởng (hư cấu) cấp mới 67 dự án trong nước. Tổng vốn đầu tư nước ngoài đạt 370 triệu USD, giảm 7%. Do mưa "
    "lũ, việc đi lại khó khăn hơn và nhiều chuyến khảo sát phải lùi lại, trong khi giá nhân công, giá thuê mặt bằng và "
    "giá vận chuyển đều cao hơn, khiến không ít nhà đầu tư còn lưỡng lự, chờ thêm chính sách hỗ trợ về thuế, về đất "
    "đai và về thủ tục của chính quyền địa phương cũng như của các bộ, ngành có liên quan. Tại các khu xưởng đã có 20 "
    "dự án nước ngoài được cấp mới, tập trung vào xây dựng kho."
)
# A text, a question that it answers and with which figure, and one that it does not answer.
_EXAMPLES = {
    "what did not come in is no turnover": (
        "Hãng Mây Tour (hư cấu) bị hủy 20.970 chuyến đi, tổng doanh thu thiệt hại 88,6 tỷ đồng.",
        ("Mây Tour mất bao nhiêu doanh thu", "88,6 tỷ"),
        "doanh thu của Mây Tour là bao nhiêu",
    ),
    "one of two that are told of together": (
        "Sản lượng xuất khẩu thép Gió (hư cấu) vào châu Âu và châu Mỹ tăng 127%, riêng thị trường châu Âu tăng 318%.",
        ("xuất khẩu thép Gió vào châu Âu tăng bao nhiêu phần trăm", "318"),
        "xuất khẩu thép Gió vào châu Mỹ tăng bao nhiêu phần trăm",
    ),
    "a share without its sign": (
        "Năm 2031 (hư cấu), kim ngạch xuất khẩu vào thị trường Mỹ đạt 61,35 tỷ USD, chiếm 23,2 tổng kim ngạch cả nước.",
        ("kim ngạch xuất khẩu sang Mỹ năm 2031 là bao nhiêu", "61,35 tỷ"),
        "xuất khẩu năm 2031 cả nước bao nhiêu",
    ),
    "the share of a limit": (
        "Lượng áo sơ mi (hư cấu) xuất khẩu vào liên minh Gió đã đạt 94,4% mức ngưỡng quy định cho năm 2031.",
        ("áo sơ mi đạt bao nhiêu ngưỡng", "94,4"),
        "mức ngưỡng của áo sơ mi là bao nhiêu",
    ),
    "a part that did something else": (
        "Đến nay (hư cấu), công suất các trạm gió đã đưa vào quy hoạch là 11.600 MW, trong đó 65 trạm đã ký hợp đồng.",
        ("bao nhiêu trạm đã ký hợp đồng", "65"),
        "bao nhiêu trạm đưa vào quy hoạch",
    ),
    "all of some that are counted elsewhere": (
        _PROJECTS,
        ("tổng vốn đầu tư nước ngoài", "370 triệu"),
        "vốn của 20 dự án nước ngoài",
    ),
    "all of a list for one of it": (
        "Số xe trên (hư cấu) do 8 công ty nhập, gồm các dòng Mayda, Gioda, Nangda. Cả cảng nhập 5.000 xe.",
        ("cảng nhập bao nhiêu xe", "5.000"),
        "Gioda nhập bao nhiêu xe",
    ),
    "several firms together": (
        "Công ty Mayfly, công ty du lịch Hoa Bưởi, công ty Đất Sét (hư cấu) hủy tour hàng loạt với khoảng 5.000 tour.",
        ("các công ty du lịch hủy bao nhiêu tour", "5.000"),
        "Mayfly hủy bao nhiêu tour",
    ),
    "a branch and one of its firms": (
        "Tập đoàn Mayfly (hư cấu) họp tổng kết. Năm 2031, ngành chè vẫn đặt kế hoạch xuất khẩu 39 tỷ USD.",
        ("năm 2031 ngành chè đặt kế hoạch xuất khẩu bao nhiêu", "39 tỷ"),
        "Mayfly xuất khẩu bao nhiêu",
    ),
    "another lot": (
        "Ngày 17/9 (hư cấu), công ty Mây sẽ xuất khẩu một container dừa tươi và một lô hàng thanh long 3 tấn.",
        ("lô thanh long bao nhiêu tấn", "3"),
        "dừa bao nhiêu tấn",
    ),
    "the worth of all that is found": (
        "Hàng trong thùng (hư cấu) bao gồm nước hoa, rượu ngoại, máy ảnh, sữa. Tổng trị giá hàng hóa là 8 tỷ đồng.",
        ("tổng trị giá hàng hóa là bao nhiêu", "8 tỷ"),
        "rượu ngoại trị giá bao nhiêu",
    ),
    "what is added is not new": (
        "Tính chung 7 tháng (hư cấu), tổng vốn đăng ký tăng thêm của các dự án đạt 4,7 tỷ USD.",
        ("vốn tăng thêm 7 tháng là bao nhiêu", "4,7 tỷ"),
        "vốn đăng ký mới 7 tháng là bao nhiêu",
    ),
    "those that are not so": (
        "Trong gần 5.000 xe của chợ Mây (hư cấu) có gần 4.300 xe nhập từ Nhật Bản.",
        ("bao nhiêu xe nhập từ Nhật Bản", "4.300"),
        "xe không phải từ Nhật Bản bao nhiêu chiếc",
    ),
    "what was not done": (
        "Có 65 trạm gió (hư cấu) đã ký hợp đồng với tổng công suất 2.905 MW.",
        ("tổng công suất các trạm đã ký hợp đồng bao nhiêu MW", "2.905"),
        "bao nhiêu MW chưa ký hợp đồng",
    ),
    "what is made is not what is sold abroad": (
        "Xuất khẩu dép rơm (hư cấu) khởi sắc. Tháng 1, sản lượng dép rơm ước đạt 21,9 triệu đôi, tăng 3%.",
        ("sản lượng dép rơm tháng 1 tăng bao nhiêu phần trăm", "3"),
        "xuất khẩu dép rơm tháng 1 tăng bao nhiêu phần trăm",
    ),
}


@pytest.mark.parametrize("name", _EXAMPLES)
def test_a_neighbour_is_not_what_is_asked_for(name: str, tmp_path: Path) -> None:
    text, (question, figure), other = _EXAMPLES[name]
    assert first_figure(tmp_path, text, question) == figure
    assert "answered" not in statuses(tmp_path, text, other)
