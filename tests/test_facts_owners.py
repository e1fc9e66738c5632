"""Whose a figure is where that does not stand right in front of it. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        # The owner stands behind the figure, and behind the bracket that tells it in another unit.
        (
            "Giá bán chè loại 1, 2 ở xã Mây 121 USD/tấn (2,8 triệu đồng/tấn) đối với loại 1; 118 USD/tấn với loại 2.",
            "118",
            "Giá bán chè loại 1, 2 ở xã Mây (loại 2)",
        ),
        ("Phạt 5 triệu đồng đối với hộ nhỏ, 10 triệu đồng đối với hộ lớn.", "10 triệu", "Phạt (hộ lớn)"),
        ("Chè của các xã sẽ tăng hơn 6%, đặc biệt là 8% đối với Mây Lam.", "8", "Chè của các xã (Mây Lam)"),
        # A condition is none, nor what a single figure goes with.
        ("Mức 5 triệu đồng áp dụng đối với hộ nghèo.", "5 triệu", "áp dụng đối với hộ nghèo"),
        ("Chè tăng 8% với giá cao.", "8", "Chè"),
        ("Có 4 hộ với kinh phí là 403 đồng và 5 hộ với kinh phí là 9 đồng.", "5", "hộ"),
        # The plan behind a share says what it is of.
        ("Quỹ lãi 5 tỷ đồng, đạt 71% kế hoạch doanh thu và 65% kế hoạch lợi nhuận.", "71", "kế hoạch doanh thu"),
        ("Quỹ lãi 5 tỷ đồng, đạt 71% kế hoạch doanh thu và 65% kế hoạch lợi nhuận.", "65", "kế hoạch lợi nhuận"),
        ("Lợi nhuận đạt 5 tỷ đồng, hoàn thành 65% kế hoạch.", "65", "Lợi nhuận"),
        # Those that were counted are named as the ones of which the next figure tells.
        ("Hai tỉnh Hà Tĩnh, Quảng Bình mỗi tỉnh nhận 2 tỷ đồng.", "2 tỷ", "Hà Tĩnh, Quảng Bình mỗi tỉnh nhận"),
        ("Ba tỉnh Hà Tĩnh, Quảng Bình mỗi tỉnh nhận 2 tỷ đồng.", "2 tỷ", "Quảng Bình mỗi tỉnh nhận"),
        # Names between two figures are those of the second one.
        ("Khách ở chợ (Mây 15%, Gió, Nắng, Sương… khoảng 35%).", "35", "Gió, Nắng, Sương…"),
        ("Chợ thu được 8 tỷ đồng trên tổng giá trị sổ sách là 3 tỷ đồng.", "3 tỷ", "tổng giá trị sổ sách"),
        ("Xã Mây giảm 94% dòng thuế, hay 77% số thu.", "77", "Xã Mây"),
        # Grades are a part of the name.
        ("Theo xã, giá chè loại 1, 2, 3 của xã Mây khoảng 5 USD/kg.", "5", "giá chè loại 1, 2, 3 của xã Mây"),
        # A count that moved is of what was counted.
        ("Chợ Mây có 500 hộ vay, năm nay tăng lên thành 690.", "690", "Chợ Mây"),
    ],
)
def test_whose_the_figure_is(text: str, surface: str, subject: str) -> None:
    assert next(fact for fact in facts(text) if fact.quantity.surface == surface).subject == subject


@pytest.mark.parametrize(
    ("text", "surface", "beside"),
    [
        ("Khối hoa cao 18 m và khối nụ 15 m ở chợ Mây.", "15", "cao"),
        ("Chị Lê Mây Thu (48 tuổi, Hà Nội) làm ở xưởng chè, có 15 năm đóng quỹ.", "15", "Chị Lê Mây Thu"),
    ],
)
def test_what_is_told_elsewhere_of_the_figure(text: str, surface: str, beside: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert beside in [span.of(text) for span in fact.scope[1:]]


@pytest.mark.parametrize(
    "text",
    [
        "Khối hoa cao 18 m và bán được 15 m lụa.",
        "Khối hoa cao 18 m và rộng 15 m.",
        "Chị Lê Mây Thu (quê Hà Nội) làm ở xưởng chè, có 15 năm đóng quỹ.",
        "Chị Lê Mây Thu (48 tuổi) làm chè; chợ Gió có 15 năm tuổi.",
        "Khối hoa cao 18 m và bãi xe cách đó 15 m.",
        "Khối hoa cao 18 m và đường kính 15 m.",
        # Whose age it is stands right in front; and who only speaks owns nothing.
        "Chị Lê Mây Thu (48 tuổi) và bà Gió Lam (52 tuổi).",
        "Chị Lê Mây Thu (48 tuổi) cho biết cả xã có 350 hộ nghèo.",
    ],
)
def test_what_is_told_of_another_is_not(text: str) -> None:
    assert len(facts(text)[-1].scope) == 1
