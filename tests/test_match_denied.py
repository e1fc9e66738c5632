"""Those that do and those that do not: examples, each an invented article that answers the one question and not the
other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import statuses


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
    ],
)
def test_what_is_denied_is_not_what_is_said(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]
