"""Of what a thing grew: examples, each an invented article that answers the one question
and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import statuses

WITH_VALUE = "Sàn Mây (hư cấu) có 496 mã trái phiếu với giá trị niêm yết đạt 12 tỷ đồng, tăng 7% so với cuối năm 2030."
BECAUSE = "Do lượng tờ khai tăng, nhờ đó tiền phí của bến Mây (hư cấu) tháng 10/2030 cũng tăng 4,5%."
ABOUT = "Tháng 2 xứ Mây (hư cấu) có 78 hội mới với tổng vốn là 9 tỷ đồng, giảm 27,4% về số hội mới."


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        # The base of a change says what grew; one without a noun does not.
        (
            "Năm 2031 xứ Mây (hư cấu) có 68 dự án gỗ đăng ký đầu tư, tăng 38% so với số dự án của năm 2030.",
            "Năm 2031 số dự án gỗ đăng ký đầu tư của xứ Mây tăng bao nhiêu phần trăm?",
            "Năm 2031 vốn gỗ đăng ký đầu tư của xứ Mây tăng bao nhiêu phần trăm?",
        ),
        # Behind "với giá trị đạt" it is the value that rises.
        (
            WITH_VALUE,
            "Giá trị niêm yết trái phiếu sàn Mây tăng bao nhiêu phần trăm so với cuối năm 2030?",
            "Số mã trái phiếu sàn Mây tăng bao nhiêu phần trăm so với cuối năm 2030?",
        ),
        # What is a cause is not what its effect is.
        (
            BECAUSE,
            "Tiền phí của bến Mây tháng 10/2030 tăng bao nhiêu phần trăm?",
            "Lượng tờ khai của bến Mây tháng 10/2030 tăng bao nhiêu phần trăm?",
        ),
        # What one has on the average is not what all have.
        (
            "Tổng vốn đăng ký của các hội xứ Mây (hư cấu) tháng 1/2030 tăng 8,9%.",
            "Tổng vốn đăng ký của các hội xứ Mây tháng 1/2030 tăng bao nhiêu phần trăm?",
            "Vốn đăng ký bình quân một hội xứ Mây tháng 1/2030 tăng bao nhiêu phần trăm?",
        ),
    ],
)
def test_one_thing_grew_and_not_another(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


def test_what_a_change_is_said_to_be_about(tmp_path: Path) -> None:
    assert statuses(tmp_path, ABOUT, "Số hội mới của xứ Mây tháng 2 giảm bao nhiêu phần trăm?") == ["answered"]
