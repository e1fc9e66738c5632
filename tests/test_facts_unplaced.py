"""Figures told of a time that no calendar places, one example a rule. All briefings are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts

QUARTER = "Xã Mây (hư cấu) quý III/2023"
REPORTED = "quý III/2023"

# A text of that quarter, and the time of each of its figures.
TIMES = [
    ("Trong tuần qua, các chợ bán 1.250 tấn chè. Gỗ bán được 3 tấn.", ["tuần qua", REPORTED]),
    ("Trong 24 giờ qua có 12 ca. Tuần trước có 90 ca.", [REPORTED, "24 giờ qua", "Tuần trước"]),
    # It says how long, too, and its parts are of the same time.
    ("Trong 10 năm qua, xã xây 40 chợ. Trong đó, thôn Gió có 5 chợ.", [REPORTED, "10 năm qua", "10 năm qua"]),
    ("Trong hơn 5 năm gần đây, xã xây 40 chợ.", [REPORTED, "hơn 5 năm gần đây"]),
    ("Hôm qua, xã bán 30 tấn chè.", ["Hôm qua"]),
    # What is told of today, in front or behind, is not of yesterday.
    ("Giá chè hôm qua là 5 triệu đồng, hôm nay là 6 triệu đồng.", ["hôm qua", ""]),
    ("Giá chè hôm nay là 6 triệu đồng, cao hơn mức 5 triệu đồng hôm qua.", ["", "hôm qua"]),
    ("Tuần trước chợ bán 5 tấn chè, 2 tấn gỗ, tuần này 6 tấn mây.", ["Tuần trước", "Tuần trước", "tuần này"]),
    ("Dù bán ra hôm 8/8, quỹ tăng lượng chè thêm 2% trong tuần này.", ["tuần này"]),
    ("Sở công bố đầu tuần này: thu 3 tỷ đồng.", [REPORTED]),
    # A level of then is of then, what is compared with it is not.
    (
        "Giá vàng tăng 20.000 đồng so với mức 35,4 triệu đồng mua vào và 35,67 triệu đồng bán ra ngày hôm qua.",
        [REPORTED, "ngày hôm qua", "ngày hôm qua"],
    ),
    ("Xã bán 5 tấn chè, tăng 3% so với tuần trước.", [REPORTED, REPORTED]),
    ("Giá chè cao hơn hôm qua, đạt 5 triệu đồng.", [REPORTED]),
    # A record of years, an edge of a week and any of several tell of another time.
    ("Đây là mức cao nhất trong 10 năm qua, đạt 5 tỷ đồng.", [REPORTED, REPORTED]),
    ("Phiên cuối tuần qua, giá đạt 5 triệu đồng.", [REPORTED]),
    ("Nhiều năm qua xã thu 5 tỷ đồng. Hai tuần trước khi có bão, xã thu 3 tỷ đồng.", [REPORTED] * 3),
    # The months of a company's own year are none of the calendar.
    (
        "Quý III xưởng lãi 10 tỷ đồng. Lũy kế 6 tháng đầu niên độ, lãi đạt 80 tỷ đồng.",
        ["Quý III", "6 tháng đầu niên độ"],
    ),
    ("6 tháng đầu niên độ 2020-2021, lãi đạt 80 tỷ đồng.", ["2020-2021"]),
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_a_figure_of_the_last_days_or_years_is_not_of_the_quarter_reported_on(text: str, times: list[str]) -> None:
    told = [fact.period for fact in facts(text, title=QUARTER) if fact.field == "text"]
    assert [when and when.surface for when in told] == times
