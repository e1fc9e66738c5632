"""What a share is of, and how a sum is told: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure

OF_PARTS = (
    "Chợ Mây (hư cấu) thu 50 tỷ đồng, đạt 80% so với dự toán. Trong đó, quầy Gió nộp 3 tỷ đồng, bằng 71% so với cùng "
    "kỳ; quầy Sương nộp 7 tỷ đồng, bằng 114% so với cùng kỳ."
)


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What a sum is told beside is no plan, and a share with a base of its own is of that.
        (
            OF_PARTS,
            "Quầy Sương ở chợ Mây nộp bao nhiêu tiền?",
            "7 tỷ",
        ),
        (
            OF_PARTS,
            "Số tiền quầy Sương ở chợ Mây nộp bằng bao nhiêu phần trăm so với cùng kỳ?",
            "114",
        ),
        # Criteria are counted.
        (
            "Phần cuối của phiếu ở chợ Mây (hư cấu) có 3 chỉ tiêu, phần đầu có 2 mục.",
            "Phần cuối của phiếu ở chợ Mây có mấy chỉ tiêu?",
            "3",
        ),
        # What was set is a plan.
        (
            "Quỹ Mây (hư cấu) thu 6 tỷ đồng, bằng 130% so với cùng kỳ, đạt 102% so với chỉ tiêu được giao.",
            "Quỹ Mây thu bằng mấy phần trăm mức cấp trên giao?",
            "102",
        ),
        # A share that breaks off does not say what it is of.
        (
            "Quỹ Mây (hư cấu) thu 6 tỷ đồng, bằng 49%.",
            "Thu của quỹ Mây bằng bao nhiêu phần trăm chỉ tiêu?",
            "49",
        ),
        # "Đồng/giao dịch" is told for each, and what opens a sentence holds for all of its figures.
        (
            "Phí ở quầy Mây (hư cấu) chỉ còn 11.000 đồng/giao dịch, cả quầy thu 90.000 đồng tiền phí.",
            "Mỗi lượt giao dịch ở quầy Mây tốn bao nhiêu tiền phí?",
            "11.000",
        ),
        (
            "Cả năm chợ Mây (hư cấu) lãi 89 tỷ đồng. Trung bình mỗi ngày, chợ thu 12 tỷ đồng và lãi 420 triệu đồng.",
            "Trung bình mỗi ngày chợ Mây lãi bao nhiêu tiền?",
            "420 triệu",
        ),
        # "Mới năm 2030" is no "mỗi năm".
        (
            "Theo phương án của quỹ Mây (hư cấu), 70% hộ được vay; theo quỹ Gió, mỗi năm 30% hộ được vay.",
            "Phương án mới năm 2030 của quỹ Mây có bao nhiêu phần trăm số hộ được vay?",
            "70",
        ),
    ],
)
def test_what_the_share_or_the_sum_is_of(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface
