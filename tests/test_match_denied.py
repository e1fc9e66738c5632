"""Those that do and those that do not: examples, each an invented article that answers the one question and not the
other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What ends a list is said of all of it.
        (
            "Kho Mây (hư cấu) có 14 tấn thực phẩm gồm 9 tấn thịt; 5 tấn cá không có hóa đơn chứng từ.",
            "Kho Mây có tất cả bao nhiêu tấn thực phẩm không có hóa đơn?",
            "14",
        ),
        # The "co" of "cổ phần" is not that of "không có".
        (
            "Hãng Mây (hư cấu) có lãi 3 năm, không có nợ xấu và mua cổ phần chào bán hết 32 tỷ đồng.",
            "Cổ phần chào bán của hãng Mây hết bao nhiêu tỷ đồng?",
            "32 tỷ",
        ),
        # What a question sets aside is not what it counts.
        (
            "Nước Mây đóng chai (hư cấu) chịu thuế 10%.",
            "Nước Mây đóng chai chịu thuế mấy phần trăm, chứ không như nước máy?",
            "10",
        ),
    ],
)
def test_what_is_denied_elsewhere_is_answered(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Huyện Mây (hư cấu) có 46/57 trường đạt chuẩn quốc gia.",
            "Bao nhiêu trường ở huyện Mây đạt chuẩn quốc gia?",
            "Bao nhiêu trường ở huyện Mây chưa đạt chuẩn quốc gia?",
        ),
        (
            "Xã Mây (hư cấu) đã giải quyết 3.640 hồ sơ.",
            "Xã Mây giải quyết bao nhiêu hồ sơ?",
            "xa may co bao nhieu ho so chua duoc giai quyet",
        ),
        (
            "Xã Mây (hư cấu) còn 137 hộ chưa nhận tiền.",
            "Xã Mây có bao nhiêu hộ chưa nhận tiền?",
            "Xã Mây có bao nhiêu hộ nhận tiền?",
        ),
        (
            "Bến Mây (hư cấu) có 24 tàu, vận tải hàng không đạt 340 lượt khách.",
            "Vận tải hàng không ở bến Mây đạt bao nhiêu lượt khách?",
            "Vận tải đường sắt ở bến Mây đạt bao nhiêu lượt khách?",
        ),
        (
            "Các trường hợp sau (hư cấu) không thuộc đối tượng chịu thuế 0%: chuyển nhượng hoa mây.",
            "Trường hợp nào không thuộc đối tượng chịu thuế bao nhiêu phần trăm?",
            "Chuyển nhượng hoa mây chịu thuế bao nhiêu phần trăm?",
        ),
        # What a thing does not do may be said behind another figure of it.
        (
            "Ở xứ Mây (hư cấu), 259 khu rộng 86 nghìn ha vẫn chưa được xây.",
            "Xứ Mây có bao nhiêu khu vẫn chưa được xây?",
            "Xứ Mây có bao nhiêu khu đã được xây?",
        ),
    ],
)
def test_what_is_denied_is_not_what_is_said(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]
