"""Plain figures that no verdict may take for those of something else: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import statuses


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # A proposal may name what is so now.
        ("Bộ Mây (hư cấu) đề xuất giữ giá điện hiện hành 1.800 đồng/kWh.", "Giá điện hiện hành là bao nhiêu đồng/kWh?"),
        # What two did alike each of them did.
        ("Mây Airlines và Gió Jet (hư cấu) tăng giá vé 5%.", "Gió Jet tăng giá vé bao nhiêu phần trăm?"),
        # The share of women is no rate at which something is done.
        ("Tỷ lệ nữ đại biểu ở xã Mây (hư cấu) là 30%.", "Nữ chiếm bao nhiêu phần trăm đại biểu ở xã Mây?"),
        # "Sở hữu" begins like "số".
        (
            "Công ty Mây (hư cấu) nắm 36% sở hữu tại Công ty Gió.",
            "Công ty Mây nắm bao nhiêu phần trăm cổ phần của Công ty Gió?",
        ),
        # "Lô" is no "lỗ".
        (
            "Công an xã Mây (hư cấu) thu giữ lô hàng lậu trị giá 5 tỷ đồng.",
            "Lô hàng lậu bị Công an xã Mây thu giữ bao nhiêu tiền?",
        ),
        # "Nhật Bản" does not sell.
        ("Nhật Bản đã viện trợ cho Lào 5 triệu USD (hư cấu).", "Nhật Bản viện trợ cho Lào bao nhiêu triệu USD?"),
        # "GDP thực tế" is no contrary of what it is held against.
        (
            "Năm 2032 GDP thực tế của xứ Mây (hư cấu) tăng 7% so với ước tính ban đầu.",
            "GDP thực tế của xứ Mây năm 2032 tăng bao nhiêu phần trăm?",
        ),
        # "Làm nông sản" names one branch.
        (
            "Năm 2030 xã Mây (hư cấu) có 500 hộ làm nông sản sạch.",
            "Năm 2030 xã Mây có bao nhiêu hộ trồng nông sản sạch?",
        ),
        # The examination is of no school, and all of the country is no part of it.
        (
            "Các trường đại học ở xứ Sương (hư cấu) nghỉ thêm. Năm 2030, kỳ thi của xứ Sương có 40 điểm thi.",
            "Năm 2030, kỳ thi tốt nghiệp THPT quốc gia của xứ Sương có bao nhiêu điểm thi?",
        ),
        (
            "Dịch bò (hư cấu) có ở 204 huyện với nhiều con bò bệnh, trong đó có Gió, nơi nuôi 40% đàn bò cả nước.",
            "Dịch bò có ở bao nhiêu huyện trên cả nước?",
        ),
        # Where somebody lives is no place of what he did.
        (
            (
                "Công an huyện Gò Mây (hư cấu) bắt Lê Văn Gió, trú tại khối 9, thị trấn Sông Con, huyện Sông Con, "
                "mang 10 kg pháo."
            ),
            "Công an huyện Gò Mây bắt Lê Văn Gió mang bao nhiêu kg pháo?",
        ),
        # The "DT" to which a market contributes is a revenue, and no plan.
        (
            "Doanh thu năm 2031 của hãng Mây (hư cấu) là 11 tỷ đồng, trong đó 13% đến từ chợ Gió.",
            "Năm 2031, chợ Gió đóng góp bn % DT của hãng Mây?",
        ),
        # A machine asks nothing.
        (
            "Theo hội Gió (hư cấu), giá bán cao nhất của xe lên tới 40 triệu đồng.",
            "Theo hội Gió, giá bán xe máy lên tới bao nhiêu tiền?",
        ),
        # What a rule does not hold for is no part of the fine, and what is deducted leaves nothing out.
        (
            "Phạt tiền 6 triệu đồng với hành vi che giấu sổ quỹ Mây (hư cấu), trừ hành vi không chuyển tiền.",
            "Hành vi không chuyển sổ quỹ Mây mà che giấu bị phạt bao nhiêu tiền?",
        ),
        (
            "Mức giảm trừ này thấp hơn lương tối thiểu của xứ Mây (hư cấu) là 4 triệu đồng/tháng.",
            "Lương tối thiểu của xứ Mây là bao nhiêu một tháng?",
        ),
        # What is left out behind another figure, or in a number, is not left out of this one.
        (
            "Nguồn cung chè Mây (hư cấu) tăng 10%, nhu cầu chỉ tăng 5%, chưa kể chợ siết nhập khiến chè tồn kho.",
            "Nguồn cung chè Mây tăng bao nhiêu phần trăm, khiến chè thừa?",
        ),
        (
            "Một trưởng đoàn khách chợ Mây (hư cấu) được chi tối đa 6 triệu đồng, chưa kể quà 1,3 triệu đồng.",
            "1 trưởng đoàn khách chợ Mây được chi tối đa bao nhiêu tiền?",
        ),
        # Whose numbers are told stands behind who has them.
        (
            "Theo số liệu của Hãng phân tích chợ búa toàn cầu Maywind (hư cấu), khách đến xứ Gió tăng 54,5%.",
            "Theo số liệu của Maywind, khách đến xứ Gió tăng bao nhiêu phần trăm?",
        ),
        # Who pays for a fund that loses pays for no other one, and that fund is held against none.
        (
            "Để cứu quỹ thua lỗ Maywind, Giobank (hư cấu) xin trả nợ thay cho quỹ Maywind với khoản vay 125 triệu USD.",
            "Giobank xin trả nợ thay quỹ Maywind khoản vay bao nhiêu triệu USD?",
        ),
        # A rate that the question gives is not what it asks by.
        (
            "Từ năm 2030 chỉ có ba lần tôm Mây (hư cấu) loại 100 con/kg giảm xuống còn 75.000 đồng/kg.",
            "Từ năm 2030 có bao nhiêu lần tôm Mây loại 100 con/kg giảm xuống 75.000 đồng/kg?",
        ),
        # What is against the law is done without leave.
        ("Hồ Mây (hư cấu) có 15 tàu hoạt động trái phép.", "Có bao nhiêu tàu không giấy phép ở hồ Mây?"),
    ],
)
def test_what_is_plainly_told_is_answered(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) == ["answered"]
