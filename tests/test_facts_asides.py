"""Times told by the way, which end with their own words, sentence or paragraph. All briefings are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts

HALF = "Xã Mây (hư cấu) 6 tháng đầu năm 2023"
PLAIN = "Xã Mây (hư cấu) họp chợ"
_HALF, _JUNE, _YEAR = "01-01..06-30", "06-01..06-30", "01-01..12-31"

# A title, a text, and from when to when each of its figures is.
STRETCHES = [
    # A month taken by itself, and what was before, end with their sentence.
    (HALF, "6 tháng, xã thu 9 tỷ đồng. Riêng tháng 6/2023 thu 2 tỷ đồng. Chè được 5 tỷ đồng.", [_HALF, _JUNE, _HALF]),
    (HALF, "6 tháng, xã thu 9 tỷ đồng. Trong tháng 6/2023 thu 2 tỷ đồng. Chè được 5 tỷ đồng.", [_HALF, _JUNE, _JUNE]),
    (HALF, "Xã có 9 xe. Trước đó, lũ tháng 6/2023 cuốn 2 xe. Xã Gió có 5 xe.", [_HALF, _JUNE, _HALF]),
    # They rule their paragraph where they open it or bring its first figures, and end with it.
    (HALF, "Xã họp.\nRiêng tháng 6/2023, xã thu 2 tỷ đồng. Chè được 1 tỷ đồng.\nGỗ được 5 xe.", [_JUNE, _JUNE, _HALF]),
    (HALF, "Chè bán chậm. Riêng trong tháng 6/2023, giá khá hơn. Chè bán được 1 tấn.", [_JUNE]),
    (HALF, "Xã thu khá. Riêng chè tháng 6/2023 được 2 tỷ đồng. Gỗ được 1 tỷ đồng.", [_JUNE, _JUNE]),
    # What is reckoned for the whole year is told by the way in a report on its months alone.
    (HALF, "6 tháng, xã thu 9 tỷ đồng. Ước cả năm 2023 thu 20 tỷ đồng. Chè được 5 tỷ đồng.", [_HALF, _YEAR, _HALF]),
    ("Xã Mây (hư cấu) năm 2023", "Xã có 9 xe. Ước cả năm 2023 thu 20 tỷ đồng. Chè được 5 tỷ đồng.", [_YEAR] * 3),
    # Of several sentences the time ends with their paragraph, a month of the year reported on like any other.
    (HALF, "Xã thu khá. Hết tháng 5/2023, xã có 9 xe.\nBến Gió có 5 xe.", ["05-31", _HALF]),
    (HALF, "Xã họp. Tháng 6/2023, xã thu 2 tỷ đồng.\nBến Gió có 5 xe.", [_JUNE, _HALF]),
    # A paragraph of one sentence is but a line, a heading is none, and "cụ thể" goes on.
    (HALF, "Xã họp.\nTháng 6/2023, xã thu 2 tỷ đồng.\nBến Gió có 5 xe.", [_JUNE, _JUNE]),
    (HALF, "Xã họp. Chợ đông\nKết quả tháng 6/2023\nXã thu 2 tỷ đồng.\nBến Gió có 5 xe.", [_JUNE, _JUNE]),
    (HALF, "Xã họp. Tháng 6/2023, xã thu 2 tỷ đồng.\nCụ thể, chè được 1 tỷ đồng.", [_JUNE, _JUNE]),
    (HALF, "Xã họp. Tháng 6/2023, xã thu 2 tỷ đồng.\nCòn bến Gió có 5 xe.", [_JUNE, _JUNE]),
    (HALF, "Xã họp. Tháng 6/2023, xã thu 2 tỷ đồng.\nCòn 5 xe ở bến Gió.", [_JUNE, _HALF]),
    # The months so far are what a report on the year tells of.
    (
        "Xã Mây (hư cấu) năm 2023",
        "Xã họp. Đến hết tháng 10/2023, xã có 9 xe.\nBến Gió có 5 xe. Tháng 9/2023, xã có 2 vụ.\nChợ có 3 vụ.",
        ["10-31", "10-31", "09-01..09-30", _YEAR],
    ),
    # Without a title's time the lead has its own, and another paragraph none.
    (PLAIN, "Xã họp. Đến hết ngày 30/6/2023, xã có 9 xe.\nBến Gió có 5 xe.", ["06-30", "06-30"]),
    # What is foreseen for a year to come dates nothing else.
    (PLAIN, "Xã dự báo giá chè năm 2026 là 5 đồng. Giá gỗ là 3 đồng.", [_YEAR, _YEAR]),
]


@pytest.mark.parametrize(("title", "text", "stretches"), STRETCHES)
def test_a_time_told_by_the_way_dates_nothing_behind_it(title: str, text: str, stretches: list[str]) -> None:
    told = [fact.period for fact in facts(text, title=title) if fact.field == "text"]
    ends = [[f"{day:%m-%d}" for day in (when.start, when.end) if day] for when in told if when]
    assert ["..".join(each) for each in ends] == stretches


# A text, and when each of its figures starts or, where that is open, ends; "None" where both are.
STARTS = [
    # A year to come dates what is foreseen, and not what is told beside it.
    ("Xã dự báo giá chè năm 2026 là 5 đồng. Giá gỗ là 3 đồng.", ["2026-01-01", "2024-01-01"]),
    ("Dự báo năm 2026 giá chè là 5 đồng. Giá gỗ dự kiến là 3 đồng.", ["2026-01-01", "2026-01-01"]),
    # A level with its number is compared with, and so is a flood.
    (
        "Tỷ lệ bầu đạt 78,9%, cao hơn mức 77,2% của kỳ bầu năm 2021. Xã có 9 xe.",
        ["2024-01-01", "2021-01-01", "2024-01-01"],
    ),
    ("Nước lên 18,4 m, vượt lũ lịch sử năm 2008 là 0,37 m. Xã có 9 xe.", ["2024-01-01"] * 3),
    (
        "Phạt 29 tỷ đồng, lớn thứ hai, sau mức 43 tỷ đồng năm 2018. Xã có 9 xe.",
        ["2024-01-01", "2018-01-01", "2024-01-01"],
    ),
    # The cause of a change has its own time; that of a thing may share it.
    (
        "Năm 2023, xã họp. Bến đón 14 lượt khách, giảm 5% do sửa đường từ ngày 15/4/2022 đến ngày 30/6/2022.",
        ["2023-01-01", "2023-01-01"],
    ),
    ("Năm 2023, xã họp. Xã có 41 vụ do đi sai làn trong tháng 6/2022.", ["2022-06-01"]),
    # When a bridge is closed is not when it was paid for.
    ("Cầu Mây đã xong 60%, dự kiến hợp long trong tháng 11/2024.", ["2024-01-01"]),
    ("Cầu Mây qua 3 xã, khởi công năm 2023 và hoàn thành vào cuối năm 2026.", ["2024-01-01"]),
    # What "và" adds with a time of its own is of this time alone.
    ("Tỷ lệ thu gom đạt 15%, mục tiêu cả năm là 17% và đến năm 2030 là 30%.", ["2024-01-01"] * 2 + ["2030-12-31"]),
    (
        "Hộ có điện đạt 78%; rác chôn còn 62%, mục tiêu đến năm 2030 còn 30%; xã có 9 xe.",
        ["2024-01-01", "2024-01-01", "2030-12-31", "2024-01-01"],
    ),
    # What there was before a day is not of it.
    (
        "Giá điện là 22 đồng, áp dụng từ ngày 10/5/2023, tăng 4,8%; trước đó là 21 đồng.",
        ["2023-05-10", "2023-05-10", "2024-01-01"],
    ),
    # The feast of this year is not that of the last one, and a day between commas is the one in front of it.
    (
        "Dịp lễ 2/9 năm 2023, xã đón 74 đoàn khách. Dịp lễ 2/9 năm nay dự kiến đón 82 đoàn khách.",
        ["2023-01-01", "2024-01-01"],
    ),
    ("Phiên liền trước, 11/3, giá chè là 15 đồng.", ["2024-03-11"]),
    # One day is no number of them.
    ("Ông Lam thắng vòng hai ngày 19/10/2023 với 54% số phiếu.", ["2023-10-19"]),
    ("Xã đón 5 đoàn khách trong hai ngày 1 và 2/9/2023.", ["2023-09-01", "2023-09-01"]),
]


@pytest.mark.parametrize(("text", "starts"), STARTS)
def test_a_time_told_by_the_way_dates_nothing_beside_it(text: str, starts: list[str]) -> None:
    told = [fact.period for fact in facts(text, title=PLAIN)]
    assert [str(when and (when.start or when.end)) for when in told] == starts


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        (
            "Năm 2025, xã đặt mục tiêu bán 79 tấn, tăng 1,5% so với thực hiện năm 2024; trồng 18 ha chè, xây 15 nhà.",
            ["target"] * 4,
        ),
        ("Năm 2024, xã đặt mục tiêu bán 79 tấn chè; kết quả thực hiện, gỗ được 18 tấn.", ["target", "actual"]),
        ("Vốn chương trình mục tiêu quốc gia đạt 31 tỷ đồng, vốn hỗ trợ có mục tiêu 4 tỷ đồng.", ["actual"] * 2),
        ("Mục tiêu của xã là 31 tỷ đồng.", ["target"]),
    ],
)
def test_a_list_is_aimed_at_as_a_whole(text: str, modalities: list[str]) -> None:
    assert [fact.modality for fact in facts(text)] == modalities


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("Ước đến 30/3, xã Mây thu 5 tỷ đồng, tăng 4%; xã Gió thu 3 tỷ đồng.", ["estimate"] * 3),
        ("Theo Sở Mây, dự kiến tới hết tháng 6/2024, xã Nắng giải ngân được 9 tỷ đồng.", ["plan"]),
        # What was reached so far is no estimate, and what is told of another time is none either.
        ("Ước cả năm, xã Mây thu 5 tỷ đồng, hiện mới đạt 3 tỷ đồng.", ["estimate", "actual"]),
    ],
)
def test_the_stretch_that_opens_a_sentence_says_what_is_told_of_it(text: str, modalities: list[str]) -> None:
    assert [fact.modality for fact in facts(text)] == modalities
