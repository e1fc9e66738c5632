"""What is told of several together, and of one of them: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_BRANCHES = "Năm 2030 kim ngạch xuất khẩu nông, lâm, thủy sản của xứ Mây (hư cấu) đạt 30,5 tỷ USD."
_POWER = (
    "Xứ Mây (hư cấu) có tổng công suất điện gió và điện mặt trời 23 MW (trong đó, điện mặt trời 11 MW; điện gió 12 MW)."
)
_BOTH = "Số nộp ngân sách của cả hãng Mây và Gió (hư cấu) năm 2030 chỉ 285 tỷ đồng."
_SHARERS = "Hai hãng lớn (hư cấu) là Vinamay và Giofood chiếm khoảng 70% thị phần mì ăn liền."


@pytest.mark.parametrize(
    ("text", "asked", "alone"),
    [
        (
            _BRANCHES,
            "Năm 2030 kim ngạch xuất khẩu nông, lâm, thủy sản của xứ Mây đạt bao nhiêu?",
            "Năm 2030 kim ngạch xuất khẩu thủy sản của xứ Mây đạt bao nhiêu?",
        ),
        (
            _BRANCHES,
            "Năm 2030 kim ngạch xuất khẩu nông lâm thủy sản của xứ Mây đạt bao nhiêu?",
            "Năm 2030 kim ngạch xuất khẩu nông sản của xứ Mây đạt bao nhiêu?",
        ),
        (
            "Mưa lũ năm 2030 ở xứ Mây (hư cấu) làm 10 người chết và mất tích.",
            "Mưa lũ năm 2030 ở xứ Mây làm bao nhiêu người chết và mất tích?",
            "Mưa lũ năm 2030 ở xứ Mây làm bao nhiêu người chết?",
        ),
        (
            _SHARERS,
            "Vinamay và Giofood chiếm bao nhiêu phần trăm thị phần mì ăn liền?",
            "Vinamay chiếm bao nhiêu phần trăm thị phần mì ăn liền?",
        ),
        (
            _BOTH,
            "Hai hãng Mây và Gió năm 2030 nộp ngân sách bao nhiêu?",
            "Riêng hãng Gió năm 2030 nộp ngân sách bao nhiêu?",
        ),
        (
            _BOTH,
            "Hãng Mây và Gió năm 2030 nộp ngân sách bao nhiêu?",
            "Hãng Mây năm 2030 nộp ngân sách bao nhiêu?",
        ),
        (
            "Năm 2030, tỉnh Mây (hư cấu) bắt 2.183 vụ buôn lậu, gian lận thương mại và hàng giả.",
            "Năm 2030, tỉnh Mây bắt bao nhiêu vụ buôn lậu, gian lận thương mại và hàng giả?",
            "Riêng hàng giả, năm 2030 tỉnh Mây bắt bao nhiêu vụ?",
        ),
        (
            "Xứ Mây (hư cấu) có 99 nghìn doanh nghiệp tạm ngừng kinh doanh, chờ giải thể và hoàn tất thủ tục giải thể.",
            "Xứ Mây có bao nhiêu doanh nghiệp tạm ngừng kinh doanh, chờ giải thể và hoàn tất thủ tục giải thể?",
            "Xứ Mây có riêng số doanh nghiệp hoàn tất thủ tục giải thể là bao nhiêu?",
        ),
    ],
)
def test_what_is_told_of_several_is_told_of_none_alone(tmp_path: Path, text: str, asked: str, alone: str) -> None:
    answered, refused = statuses(tmp_path, text, asked, alone)
    assert (answered, refused == "answered") == ("answered", False)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # Each is told by itself.
        (
            "Năm 2030 xứ Mây (hư cấu) xuất khẩu nông sản đạt 4 tỷ USD, thủy sản đạt 3 tỷ USD.",
            "Năm 2030 xứ Mây xuất khẩu thủy sản đạt bao nhiêu?",
        ),
        (
            "Mưa lũ năm 2030 ở xứ Mây (hư cấu) làm 7 người chết và 3 người mất tích.",
            "Mưa lũ năm 2030 ở xứ Mây làm bao nhiêu người chết?",
        ),
        (
            _POWER,
            "tổng công suất điện gió và điện mặt trời xứ Mây?",
        ),
        # Each has the share.
        (
            "Vinamay và Giofood (hư cấu) lần lượt chiếm 40% và 30% thị phần mì ăn liền.",
            "Vinamay chiếm bao nhiêu phần trăm thị phần mì ăn liền?",
        ),
        (
            "Năm 2030 (hư cấu) cả Mây và Gió đều bán 3 tấn chè.",
            "Năm 2030 Mây bán bao nhiêu tấn chè?",
        ),
        # "Thủy hải sản" is one thing.
        (
            "Năm 2030 xuất khẩu thủy hải sản của xứ Mây (hư cấu) đạt 8 tỷ USD.",
            "Năm 2030 xuất khẩu thủy sản của xứ Mây đạt bao nhiêu?",
        ),
        # What is told of houses goes on for each.
        (
            "Bão năm 2030 ở xứ Mây (hư cấu) làm 192 nhà bị tốc mái, hư hỏng.",
            "Bão năm 2030 ở xứ Mây làm bao nhiêu nhà bị hư hỏng?",
        ),
        (
            "Năm 2030, tỉnh Mây (hư cấu) bắt 2.183 vụ buôn lậu và 15 vụ hàng giả.",
            "Riêng hàng giả, năm 2030 tỉnh Mây bắt bao nhiêu vụ?",
        ),
    ],
)
def test_what_is_told_of_each_answers_for_one(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) == ["answered"]


@pytest.mark.parametrize(("asked", "surface"), [("điện gió", "12"), ("điện mặt trời", "11")])
def test_one_of_two_told_together_has_its_own_figure(tmp_path: Path, asked: str, surface: str) -> None:
    assert first_figure(tmp_path, _POWER, f"công suất {asked} xứ Mây?") == surface


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Xứ Mây có bao nhiêu trạm và trường?", "choose"),
        ("xu May co bao nhieu truong va tram", "choose"),
        ("Xứ Mây có bao nhiêu trạm?", "answered"),
        ("Xứ Mây có bao nhiêu cơ sở, cả trạm và trường?", "answered"),
    ],
)
def test_two_things_counted_apart_are_asked_back(tmp_path: Path, question: str, status: str) -> None:
    assert statuses(tmp_path, "Xứ Mây (hư cấu) có 90 cơ sở (40 trạm; 50 trường).", question) == [status]
