"""What there is, what came new, and what is still missing: examples, each an invented article that answers the one
question and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        # What there is by a day did not come in that time; what came by then did.
        (
            "Tính đến tháng 10/2030, xứ Mây (hư cấu) có 826 dự án gỗ.",
            "Tính đến tháng 10/2030, xứ Mây có tổng cộng bao nhiêu dự án gỗ?",
            "10 tháng năm 2030 xứ Mây thu hút bao nhiêu dự án gỗ?",
        ),
        (
            "Tính đến hết tháng 10/2030, xứ Mây (hư cấu) thu hút 826 dự án gỗ.",
            "10 tháng năm 2030 xứ Mây thu hút bao nhiêu dự án gỗ?",
            "10 tháng năm 2029 xứ Mây thu hút bao nhiêu dự án gỗ?",
        ),
        # A target is not what is missing to it.
        (
            "Xứ Mây (hư cấu) được giao mục tiêu phải đạt 400 hội vào năm 2030.",
            "Mục tiêu xứ Mây được giao là bao nhiêu hội vào năm 2030?",
            "Xứ Mây còn thiếu bao nhiêu hội để đạt mục tiêu được giao vào năm 2030?",
        ),
        (
            "Để đạt mục tiêu được giao, xứ Mây (hư cấu) cần thêm 170 hội nữa.",
            "Xứ Mây cần thêm bao nhiêu hội nữa để đạt mục tiêu?",
            "Xứ Mây cần thêm bao nhiêu trường nữa để đạt mục tiêu?",
        ),
    ],
)
def test_what_there_is_is_not_what_came_or_is_missing(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]
