"""What a sentence takes over from the one before it, and a figure from its sentence: examples, each an invented
article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            (
                "Thợ ở phường Mây (hư cấu) mượn thẻ để trục lợi. Trường hợp này bị phạt tiền 7 triệu đồng. "
                "Thợ ở phường Mây làm mất thẻ. Hành vi này bị phạt 2 triệu đồng."
            ),
            "Thợ ở phường Mây mượn thẻ để trục lợi bị phạt bao nhiêu tiền?",
            "7 triệu",
        ),
        (
            "Hàng qua bến Mây (hư cấu) đạt 9 tỷ đồng. Trong đó, hàng chịu phí đạt 4 tỷ đồng.",
            "Hàng chịu phí qua bến Mây đạt bao nhiêu tỷ đồng?",
            "4 tỷ",
        ),
        (
            (
                "Ba cổ đông của xưởng Mây (hư cấu) gồm ông Gió (giữ 45% cổ phần), bà Lá (giữ 36% cổ phần) và ông Đá "
                "(giữ 19% cổ phần)."
            ),
            "Bà Lá giữ bao nhiêu phần trăm cổ phần của xưởng Mây?",
            "36",
        ),
        (
            "Tòa Mây (hư cấu) tuyên ông Gió: - Lừa đảo, thiệt hại 20 tỷ đồng - Tham ô 49 tỷ đồng - Trốn thuế 5 tỷ đồng",
            "Tòa Mây tuyên ông Gió tham ô bao nhiêu tỷ đồng?",
            "49 tỷ",
        ),
    ],
)
def test_a_figure_is_of_what_was_told_before(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Chợ Mây (hư cấu) vắng khách mua quạt. Thời điểm này, chợ bán 300 chiếc ô.",
            "Chợ Mây bán bao nhiêu chiếc ô?",
            "Chợ Mây bán bao nhiêu chiếc quạt?",
        ),
        (
            "Năm 2030 bến Mây (hư cấu) phấn đấu thu 8 tỷ đồng.",
            "Năm 2030 bến Mây phấn đấu thu bao nhiêu tỷ đồng?",
            "Năm 2030 bến Mây đã thu được bao nhiêu tỷ đồng?",
        ),
    ],
)
def test_and_of_nothing_else(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert [status == "answered" for status in statuses(tmp_path, text, asked, beside)] == [True, False]
