"""Which commas of a sentence part two of its figures. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts


def shares(text: str) -> list[str]:
    """The own words of each figure of the ``text``."""
    return [fact.scope[0].of(text).strip(" ,.;") for fact in facts(text)]


# A sentence, and the own words of each of its figures.
SHARED = [
    # Verbs of one object hold together, and so do two things called as one.
    ("Đội Mây đã phát hiện, bắt giữ và xử lý 5 vụ.", ["Đội Mây đã phát hiện, bắt giữ và xử lý 5 vụ"]),
    ("Xưởng Gió xây dựng, sửa chữa 12 cầu.", ["Xưởng Gió xây dựng, sửa chữa 12 cầu"]),
    (
        "Xã xử phạt 9 vụ buôn lậu, gian lận thương mại; thu 2 tỷ đồng.",
        ["Xã xử phạt 9 vụ buôn lậu, gian lận thương mại", "thu 2 tỷ đồng"],
    ),
    ("Có 20 khách hàng sản xuất, kinh doanh bớt 3 xe.", ["Có 20 khách hàng sản xuất, kinh doanh bớt", "3 xe"]),
    # Years of a list are of one thing; a number behind a year counts.
    (
        "Thuế chợ các năm 2028, 2029, 2030 của Mây là 9 tỷ đồng.",
        ["Thuế chợ các năm 2028, 2029, 2030 của Mây là 9 tỷ đồng"],
    ),
    ("Năm 2028, 205 hộ vay vốn.", ["205 hộ vay vốn"]),
    # A verb with an object of its own, and what was found by what was done before, stand for themselves.
    ("Đội Mây bắt giữ 4 người, xử lý 5 vụ.", ["Đội Mây bắt giữ 4 người", "xử lý 5 vụ"]),
    ("Đội Mây đã kiểm tra, phát hiện 5 vụ.", ["phát hiện 5 vụ"]),
    # What stands in front of "với tỷ lệ" is whose the rate is.
    (
        "Chợ Mây đứng đầu với tỷ lệ 61%, vượt các chợ khác như chợ Gió với tỷ lệ 51%.",
        ["Chợ Mây đứng đầu với tỷ lệ 61%", "vượt các chợ khác như chợ Gió với tỷ lệ 51%"],
    ),
]


@pytest.mark.parametrize(("text", "own"), SHARED)
def test_a_comma_within_what_is_one_parts_nothing(text: str, own: list[str]) -> None:
    assert shares(text) == own
