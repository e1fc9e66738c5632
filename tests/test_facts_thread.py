"""The time that a text speaks of from one sentence to the next, one example a rule. All briefings are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts

AUGUST = "Xã Mây (hư cấu): việc làm tháng 8 và 8 tháng năm 2023"
MONTHS = "Xã Mây (hư cấu): việc làm 8 tháng năm 2023"
QUARTER = "Xã Mây (hư cấu) quý III/2023"

# A title, a text, and from when to when each of its figures is.
STRETCHES = [
    # A sum that holds what the article reports on was meant, and so the sentences behind it are of it.
    (
        AUGUST,
        "Tháng 8, xã có 15 vụ. Lũy kế 8 tháng năm 2023, xã có 90 vụ. Trong đó, xe máy gây 70 vụ. Số vụ cháy là 6 vụ.",
        ["08-01..08-31", *["01-01..08-31"] * 3],
    ),
    (QUARTER, "Cả năm 2023, xã thu 9 tỷ đồng. Xưởng lãi 3 tỷ đồng.", ["01-01..12-31"] * 2),
    # A plain year is only spoken of.
    (QUARTER, "Năm 2023, xã trồng chè. Xưởng lãi 3 tỷ đồng.", ["07-01..09-30"]),
    # So does the sum up to the end of a month that a figure is told of behind that month; an average is no sum.
    (
        MONTHS,
        "Tháng 8 xã thu 1 tỷ đồng; lũy kế 8 tháng xã thu 9 tỷ đồng. Trong đó, chè được 5 tỷ đồng.",
        ["08-01..08-31", *["01-01..08-31"] * 2],
    ),
    (
        MONTHS,
        "Tháng 8/2023 giá tăng 0,3%; bình quân 8 tháng giá tăng 3%. Riêng giá rau tăng 15%.",
        ["08-01..08-31", "01-01..08-31", "08-01..08-31"],
    ),
    # Parts are of the time of what was told last, whatever the sentence named first; a change is told of a level.
    (
        QUARTER,
        "Đến tháng 8/2023 xã có 7 xe, đến tháng 9/2023 có 9 xe, tăng 5% với năm 2022. Trong số này, 3 xe chạy điện.",
        ["08-31", "09-30", "01-01..12-31", "09-30"],
    ),
    (
        QUARTER,
        "Xã thu 9 tỷ đồng (năm 2022 thu 8 tỷ đồng). Trong đó, chè thu 3 tỷ đồng.",
        ["07-01..09-30", "01-01..12-31", "07-01..09-30"],
    ),
    # A teaser that a feed prints behind the text is read in front of it; any other last paragraph is not.
    (
        "Xã Mây (hư cấu)",
        "Trong đó, xe máy gây 70 vụ.\nXã họp.\nmore(MÂY) – Trong 8 tháng năm 2023, xã có 90 vụ.",
        ["01-01..08-31"] * 2,
    ),
    (
        "Xã Mây (hư cấu) năm 2023",
        "Xe máy gây 70 vụ.\nXã họp.\nTrong 8 tháng năm 2023, xã có 90 vụ.",
        ["01-01..12-31", "01-01..08-31"],
    ),
    # A look back ends with its paragraph, where the article reports on months.
    (
        QUARTER,
        "Năm 2022, chè tăng 15%. Mây tăng 2%.\nGỗ tăng 3%. Điện tăng 4%.",
        [*["01-01..12-31"] * 2, *["07-01..09-30"] * 2],
    ),
    ("Xã Mây (hư cấu) năm 2023", "Năm 2022, chè tăng 15%.\nGỗ tăng 3%.", ["01-01..12-31"] * 2),
    # The items of a list are no paragraphs of their own.
    (
        QUARTER,
        "Năm 2022, xã thu 9 tỷ đồng, gồm:\n- Chè 5 tỷ đồng;\n- Gỗ 4 tỷ đồng.\nXưởng lãi 2 tỷ đồng.",
        [*["01-01..12-31"] * 3, "07-01..09-30"],
    ),
    # So does one at the few days of a feast.
    (
        QUARTER,
        "Riêng từ 30/8/2023 đến 2/9/2023, xã đón 18 đoàn khách. Khách tiêu 5 tỷ đồng.\nXã tìm việc cho 64 người.",
        [*["08-30..09-02"] * 2, "07-01..09-30"],
    ),
    # What is followed from time to time goes on with the latest; the last of two is told by the way.
    (
        QUARTER,
        "Tháng 7/2023 nợ có dấu hiệu tăng, tháng 8/2023 tăng 4% và đến 30/9/2023 tăng 6%. Nợ của xưởng tăng 5%.",
        ["08-01..08-31", "09-30", "09-30"],
    ),
    (
        QUARTER,
        "Tháng 8/2023 nợ tăng 4% và đến 30/9/2023 tăng 6%. Nợ của xưởng tăng 5%.",
        ["08-01..08-31", "09-30", "08-01..08-31"],
    ),
    # A sum up to a month goes on in a report on the year, too.
    (
        "Xã Mây (hư cấu) cả năm 2023",
        "Hết tháng 11/2023, xã bán 333 tấn.\nTrong đó, chè được 77 tấn.\nGỗ được 255 tấn.",
        ["11-30"] * 3,
    ),
    # A title that aims at what has but begun reports on nothing; a figure aimed at is of its time.
    (
        "Xã Mây (hư cấu) quyết đạt 10 tỷ đồng quý II/2024",
        "Quý I/2024, xã thu 30 tỷ đồng.\nChè thu 20 tỷ đồng.",
        ["01-01..03-31"] * 2,
    ),
    ("Xã Mây (hư cấu) quyết đạt 10 tỷ đồng quý II/2024", "Xã có mục tiêu bán 8 tấn chè.", ["04-01..06-30"]),
    # What had not begun when the article speaks, or is only aimed at, dates nothing that is told of now.
    (
        "Xã Mây (hư cấu) năm 2023",
        "Sáng 9/12/2023, xã họp. Còn 56 hộ cần nhà trong năm 2024. Tỷ lệ hộ có điện là 95%.",
        ["01-01..12-31"] * 2,
    ),
    (QUARTER, "Dự kiến đến cuối năm 2023, hộ nghèo còn 2%. Số hộ có điện là 193 hộ.", ["12-31", "07-01..09-30"]),
    (QUARTER, "Đến năm 2030, mục tiêu hộ nghèo còn 2%. Từ đó, lãi đạt 9 tỷ đồng.", ["12-31", "12-31"]),
    # A plan that something done is held against looks ahead to nothing.
    (
        "Xã Mây (hư cấu) năm 2023",
        "Theo kế hoạch năm 2025, xã sẽ hái 9 tấn chè. Mây đạt 5 tấn, tăng 4% so với kế hoạch.",
        ["01-01..12-31"] * 3,
    ),
    # "Trong quý" is the one that the article reports on, and so is "trong tháng"; there is a month of another kind.
    (QUARTER, "9 tháng năm 2023, xã bán 9 tấn. Trong quý, xã có 3 vụ.", ["01-01..09-30", "07-01..09-30"]),
    (AUGUST, "8 tháng năm 2023, xã bán 9 tấn. Trong tháng đạt 2 tấn.", ["01-01..08-31", "08-01..08-31"]),
    (AUGUST, "8 tháng năm 2023, xã bán 9 tấn. Trong tháng cao điểm có 2 vụ.", ["01-01..08-31"] * 2),
    # What came after the days told of is of none of them.
    (
        QUARTER,
        "Từ ngày 11/7/2023 đến 23/7/2023, giá chè là 40 đồng/kg. Sau đó giá chè còn 32 đồng/kg.",
        ["07-11..07-23", "07-01..09-30"],
    ),
    (
        QUARTER,
        "Từ ngày 11/7/2023 đến 23/7/2023, giá chè là 40 đồng/kg. Giá mây là 32 đồng/kg.",
        ["07-11..07-23"] * 2,
    ),
    # A sentence that comes to now leaves no earlier time to those behind it.
    (
        QUARTER,
        "Năm 1997, hội có 20 nước, đến nay đã có thêm nhiều. Hội có 56 xã.",
        ["01-01..12-31", "07-01..09-30"],
    ),
    (QUARTER, "Năm 1997, hội có 20 nước. Hội có 56 xã.", ["01-01..12-31"] * 2),
    # What is held against a plan now is of its year; what is told of now alone is of the month reported on.
    (
        "Xã Mây (hư cấu) tháng 3/2024",
        "Tháng 3/2024, xã thu 2 tỷ đồng. Hiện nay số thu đạt 17 tỷ đồng, bằng 74% dự toán. Hiện giá chè là 5 đồng/kg.",
        ["03-01..03-31", *["01-01..12-31"] * 2, "03-01..03-31"],
    ),
    # A share of a plan is of the months that reached it; without such months it is of the plan's year.
    (
        QUARTER,
        "9 tháng năm 2023, xưởng lãi 3 tỷ đồng. So với kế hoạch lãi cả năm 2023 là 4 tỷ đồng, xưởng đạt 75%.",
        ["01-01..09-30", "01-01..12-31", "01-01..09-30"],
    ),
    (
        QUARTER,
        "Tháng 9/2023, xưởng lãi 3 tỷ đồng. So với kế hoạch lãi cả năm 2023 là 4 tỷ đồng, xưởng đạt 75%.",
        ["09-01..09-30", "01-01..12-31", "01-01..12-31"],
    ),
    # What points back goes on with what was told last, in a new paragraph too.
    (
        QUARTER,
        "Cuối tháng 6/2023, bến bắt 2 tàu dầu.\nVụ việc đã bị phạt 300 triệu đồng.",
        ["06-01..06-30", "06-01..06-30"],
    ),
    (
        QUARTER,
        "Cuối tháng 6/2023, bến bắt 2 tàu dầu.\nBến thu 300 triệu đồng.",
        ["06-01..06-30", "07-01..09-30"],
    ),
    # What is told behind a case that is supposed is supposed as well, up to the end of its paragraph.
    (
        "Xã Mây (hư cấu) năm 2023",
        "Sáng 9/9/2023, xã họp. Trong trường hợp xấu trong quý 4/2023, bến bán 11 tấn. Tốc độ tăng chỉ đạt 13%.",
        ["10-01..12-31"] * 2,
    ),
    (
        "Xã Mây (hư cấu) năm 2023",
        "Sáng 9/9/2023, xã họp. Trong trường hợp xấu trong quý 4/2023, bến bán 11 tấn.\nTốc độ tăng chỉ đạt 13%.",
        ["10-01..12-31", "01-01..12-31"],
    ),
    # How far something had come by a day is told of this alone once the paragraph ends.
    (
        QUARTER,
        "Đến 20/9/2023, xã có 9 xe. Xã Gió có 5 xe.\nDu lịch đón 49 đoàn.\nTrong đó có 2 đoàn khách xa.",
        ["09-20", "09-20", "07-01..09-30", "07-01..09-30"],
    ),
]


@pytest.mark.parametrize(("title", "text", "stretches"), STRETCHES)
def test_a_sentence_without_a_time_goes_on_with_the_one_told_of(title: str, text: str, stretches: list[str]) -> None:
    told = [fact.period for fact in facts(text, title=title) if fact.field == "text"]
    ends = [[f"{day:%m-%d}" for day in (when.start, when.end) if day] for when in told if when]
    assert ["..".join(each) for each in ends] == stretches
