"""What is planned, what was done, and how it is now: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_CLEANED = "Dự án Mây (hư cấu) dự kiến xử lý 500 tấn rác ở bến Gió."
_CLEANED_BOTH = f"{_CLEANED} Đến tháng 5/2030, dự án Mây đã xử lý tổng cộng 120 tấn rác ở bến Gió."
_COST = "Bãi xe Mây (hư cấu) của công ty Gió có tổng vốn đầu tư hơn 882 tỷ đồng."
_SPENT = "Bãi xe Mây (hư cấu) có tổng vốn đầu tư 882 tỷ đồng, công ty Gió đã giải ngân 75 tỷ đồng."
_TAXIS = (
    "Xứ Mây (hư cấu) hiện nay có 110 xe taxi. Theo quy hoạch của xứ Mây, đến năm 2035 sẽ có 127 xe taxi, nhưng tính "
    "đến thời điểm này tổng số xe taxi ở xứ Mây đã là 144 xe."
)
_WAGES = "Lương tối thiểu ở xứ Mây (hư cấu) sẽ tăng từ 4 triệu đồng hiện nay lên 5 triệu đồng."


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (_CLEANED, "Dự án Mây dự kiến xử lý bao nhiêu tấn rác ở bến Gió?", "500"),
        (_CLEANED_BOTH, "Dự án Mây đã xử lý tổng cộng bao nhiêu tấn rác ở bến Gió?", "120"),
        (_COST, "Bãi xe Mây của công ty Gió có tổng vốn đầu tư bao nhiêu?", "882 tỷ"),
        (_SPENT, "Công ty Gió đã giải ngân bao nhiêu tiền cho bãi xe Mây?", "75 tỷ"),
        (_TAXIS, "Đến năm 2035 xứ Mây sẽ có bao nhiêu xe taxi?", "127"),
        # What is now stands in front of what it rises to.
        (_WAGES, "Lương tối thiểu ở xứ Mây sẽ tăng lên bao nhiêu tiền?", "5 triệu"),
    ],
)
def test_the_planned_the_done_and_the_present_are_told_apart(
    tmp_path: Path, text: str, question: str, surface: str
) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (_CLEANED, "Dự án Mây đã xử lý tổng cộng bao nhiêu tấn rác ở bến Gió?"),
        (_COST, "Công ty Gió đã tiêu hết bao nhiêu tiền vào bãi xe Mây?"),
        ("Xứ Mây (hư cấu) hiện nay có 110 xe taxi.", "Xứ Mây sẽ có bao nhiêu xe taxi?"),
    ],
)
def test_neither_a_plan_nor_the_present_stands_for_what_is_asked(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]
