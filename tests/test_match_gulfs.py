"""What two things differ by, what each has, and what all have: examples, each an invented article that answers the one
question and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, is_told_apart, told

_VOTES = "Bà Mây (hư cấu) giành 199 phiếu, bà Gió 84 phiếu còn ông Nắng, Bộ trưởng Tư pháp, chỉ có 46 phiếu."
_MASKS = (
    "Trong tháng 9 (hư cấu), hơn 70 doanh nghiệp tham gia xuất khẩu khẩu trang các loại với số lượng gần 143 triệu "
    "chiếc."
)
_FLOOD = (
    "Mưa lũ (hư cấu) làm 5 người chết, 12 người bị thương, 300 nhà sập ở xã Mây Lam; xã Hòa Gió có 7 nhà sập. Tỉnh Mây "
    "có 1.200 hộ dân bị ngập."
)


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (_VOTES, "bà Mây giành bao nhiêu phiếu", "bà Mây hơn bà Gió bao nhiêu phiếu"),
        (_VOTES, "ông Nắng có mấy phiếu", "ông Nắng kém bà Mây mấy phiếu"),
        (_MASKS, "xuất khẩu bao nhiêu khẩu trang", "mỗi doanh nghiệp xuất bao nhiêu khẩu trang"),
        (_FLOOD, "xã Mây Lam có bao nhiêu nhà sập", "xã Hòa Gió có mấy người chết"),
        (_FLOOD, "tỉnh Mây có bao nhiêu hộ bị ngập", "tỉnh Mây có bao nhiêu hộ dân"),
        ("Trường Mây (hư cấu) có 500 học sinh.", "trường Mây có bao nhiêu học sinh", "bao nhiêu học sinh nam"),
        (
            "Mạng Mây (hư cấu) có tốc độ 5G trung bình 320 Mb/s.",
            "tốc độ 5g của mạng Mây",
            "tốc độ 4g của mạng Mây",
        ),
        (
            "Đường sắt Mây (hư cấu) hoàn tiền cho 150 khách, 9 người bị thương nhẹ.",
            "bao nhiêu khách được hoàn tiền",
            "bao nhiêu khách không được hoàn tiền",
        ),
        (
            "Vụ tai nạn (hư cấu) làm 9 người bị thương nhẹ.",
            "bao nhiêu người bị thương",
            "bao nhiêu người bị thương nặng",
        ),
        (
            "Cả nước (hư cấu) có 3 ca tử vong do sốt. Riêng Hà Nội có 210 ca sốt.",
            "Hà Nội có bao nhiêu ca sốt",
            "Hà Nội có bao nhiêu ca tử vong",
        ),
        (
            "Gia đình 17 nạn nhân (hư cấu) từ chối tham dự tang lễ.",
            "gia đình bao nhiêu nạn nhân từ chối tham dự tang lễ",
            "bao nhiêu người tham dự tang lễ",
        ),
        (
            "Xuất sang Mây (hư cấu) chiếm 47% tổng kim ngạch xuất khẩu xi măng.",
            "xuất sang Mây chiếm bao nhiêu % kim ngạch xi măng",
            "xuất sang Mây chiếm bao nhiêu % lượng xi măng",
        ),
    ],
)
def test_one_is_told_and_the_other_is_not(text: str, asked: str, beside: str, tmp_path: Path) -> None:
    assert is_told_apart(tmp_path, text, asked, beside)


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        # A difference that is told is given, and so is what each has.
        ("Bà Mây (hư cấu) hơn bà Gió 115 phiếu.", "bà Mây hơn bà Gió bao nhiêu phiếu", "115"),
        ("Mỗi xã của tỉnh Mây (hư cấu) có 5 cán bộ thú y.", "mỗi xã có bao nhiêu cán bộ thú y", "5"),
        (
            "Theo quy định mới (hư cấu), hộ nghèo được hỗ trợ 5 triệu đồng.",
            "mỗi hộ nghèo được hỗ trợ bao nhiêu",
            "5 triệu",
        ),
        (_VOTES, "ông Nắng được mấy phiếu", "46"),
        ("Xe (hư cấu) rơi từ độ cao 45 mét xuống đất.", "xe rơi từ độ cao bao nhiêu", "45"),
        ("Trường Mây (hư cấu) có 500 học sinh nữ.", "trường Mây có bao nhiêu học sinh nữ", "500"),
    ],
)
def test_the_figure_asked_for_is_given(text: str, question: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, question) == figure


def test_a_total_is_of_no_market_that_the_title_names(tmp_path: Path) -> None:
    text = (
        "Tám tháng năm 2031 (hư cấu), tổng trị giá xuất khẩu chè đạt 2,26 tỷ USD. Nga đứng thứ nhất với trị giá xuất "
        "khẩu chè đạt 1,15 tỷ USD."
    )
    with told(tmp_path, text, "Xuất khẩu chè giảm tại Nga, tăng ở Ấn Độ") as knowledge:
        answer = knowledge.ask("xuất khẩu chè sang Nga năm 2031 đạt bao nhiêu")
    assert [fact.quantity.surface for fact in answer.figures[:1]] == ["1,15 tỷ"]
