"""What stands behind a word and is no other thing: examples, each an invented article that answers the one question
and, where there is a second, not that."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What a mark parts from a word is not of its kind.
        (
            "Xe Mây (hư cấu) hỏng phanh do cơ quan thuế, người gửi nộp phạt 5 triệu đồng.",
            "cơ quan thuế phát hiện xe Mây hỏng thì chủ xe gửi tiền phạt bao nhiêu?",
            "5 triệu",
        ),
        # "Sau đó" is no kind of person.
        (
            "Kẻ lừa (hư cấu) mạo danh một người thân sau đó nhờ mua giúp thẻ Mây trị giá 300 USD.",
            "Kẻ giả làm người thân nhắn qua mạng nhờ chị Gió mua hộ thẻ Mây trị giá chừng bao nhiêu đô la?",
            "300",
        ),
        # What ends a phrase is left out, and nothing stands in its place.
        (
            "Năm 2030, Chi cục Thuế Mây (hư cấu) thu 22 tỷ đồng bằng 99% dự toán, bằng 101% cùng kỳ.",
            "Tới hết năm 2030, Chi cục Thuế Mây đã gom được mấy phần trăm chỉ tiêu dự toán thu ngân sách?",
            "99",
        ),
        (
            "Chi cục Mây (hư cấu) có số thu lớn nhất, đạt 10 tỷ đồng. Riêng vùng Gió thu được 30 tỷ đồng.",
            "Chi cục Mây thu ngân sách nhà nước được bao nhiêu tỷ đồng?",
            "10 tỷ",
        ),
        (
            "Ở chợ Mây (hư cấu), chênh lệch giữa giá mua - bán thu hẹp còn 80.000 đồng/kg.",
            "chênh lệch giá mua - bán trà xanh ở chợ Mây sáng nay là bao nhiêu?",
            "80.000",
        ),
        (
            "Xe Mây (hư cấu) chở bánh Trung thu mang nhãn lạ, gồm 96 hộp bánh.",
            "số hộp bánh Trung thu lậu chở trên xe Mây?",
            "96",
        ),
        # A syllable alone begins much else.
        (
            "Giá trà thế giới (hư cấu) trụ trên ngưỡng 18 USD/kg.",
            "Giới chuyên môn tin giá trà thế giới giữ được vùng bao nhiêu USD/kg?",
            "18",
        ),
    ],
)
def test_what_is_no_other_thing_is_answered(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Năm 2030, huyện Mây (hư cấu) có 45 đài truyền thanh cấp xã.",
            "Năm 2030, huyện Mây có bao nhiêu đài truyền thanh cấp xã?",
            "Năm 2030, huyện Mây có bao nhiêu đài truyền hình?",
        ),
        (
            "Năm 2030, hãng Mây (hư cấu) có 7.000 thuê bao truyền hình.",
            "Năm 2030, hãng Mây có bao nhiêu thuê bao truyền hình?",
            "Năm 2030, hãng Mây có bao nhiêu thuê bao điện thoại cố định?",
        ),
        (
            "Giá sầu riêng ở xã Mây (hư cấu) là 90.000 đồng/kg.",
            "Giá sầu riêng ở xã Mây là bao nhiêu đồng/kg?",
            "Giá mít ở xã Mây là bao nhiêu đồng/kg?",
        ),
    ],
)
def test_another_of_its_kind_is_not(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert [status == "answered" for status in statuses(tmp_path, text, asked, beside)] == [True, False]
