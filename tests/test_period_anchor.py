"""When an article speaks, when it was held and what it reports on, by its title, its text and its date."""

from __future__ import annotations

import pytest

from knowledge.grammar.period import anchor, held_on, lexicon, periods

# Invented articles: title, text, publication date, then the year, month and day, the day held, the stretch
# reported.
SPOKEN = [
    (
        "Sở X giao ban",
        "Sáng ngày 12/6/2023, Sở X giao ban quý II/2023.",
        None,
        (2023, 6, 12),
        "2023-06-12",
        "quý II/2023",
    ),
    (
        "Sở X họp",
        "Hôm nay (30/8), Sở X họp bàn 8 tháng đầu năm 2018.",
        None,
        (2018, 8, 30),
        "2018-08-30",
        "8 tháng đầu năm 2018",
    ),
    ("Sở X họp", "Sở X họp sáng 5/3 về quý I.", "2022-03-07", (2022, 3, 5), "2022-03-05", "quý I"),
    ("Sở X họp", "Sở X họp về quý I.", "2022-03-07", (2022, 3, 7), None, "quý I"),
    # As much as in all of the year before; a share of a plan is of the plan's year.
    (
        "Bán chè 7 tháng bằng cả năm 2029",
        "Trong 7 tháng đầu năm, xã Mây bán 9 tấn chè, tương đương khối lượng xuất khẩu cả năm 2029.",
        None,
        (2030, None, None),
        None,
        "7 tháng đầu năm",
    ),
    (
        "Bán chè bằng 61% kế hoạch cả năm 2029",
        "Quý II/2029, xã Mây bán 9 tấn chè.",
        None,
        (2029, None, None),
        None,
        "cả năm 2029",
    ),
    # One of March that tells of September is of the next year, one of June need not be.
    (
        "Chè bị chặt",
        "Chiều 29/3, xã Mây họp. Tháng 9/2029, chè bị phá.",
        None,
        (2030, 3, 29),
        "2030-03-29",
        "Tháng 9/2029",
    ),
    (
        "Chè bị chặt",
        "Chiều 29/6, xã Mây họp. Tháng 9/2029, chè bị phá.",
        None,
        (2029, 6, 29),
        "2029-06-29",
        "Tháng 9/2029",
    ),
    ("Xuất khẩu quý II/2021", "Xuất khẩu tăng khá.", None, (2021, None, None), None, "quý II/2021"),
    (
        "Thu hút vốn",
        "9 tháng đầu năm thu 5 tỷ, tăng so với cùng kỳ năm 2016.",
        None,
        (2017, None, None),
        None,
        "9 tháng đầu năm",
    ),
    (
        "Thu hút vốn",
        "6 tháng đầu năm thu 5 tỷ, tăng so với 6 tháng đầu năm 2016.",
        None,
        (2017, None, None),
        None,
        "6 tháng đầu năm",
    ),
    (
        "Cho vay",
        "Năm 2018 cho vay 5 tỷ. Đến hết quý 1, dư nợ tăng 2% so với cuối năm 2018. Năm 2018 lãi 1 tỷ.",
        None,
        (2019, None, None),
        None,
        "Đến hết quý 1",
    ),
    ("Cho vay", "Dư nợ tăng 2% so với thời điểm 31/12/2018.", None, (2019, None, None), None, None),
    ("Cho vay", "Kế hoạch giảm 2% so với cuối năm 2018.", None, (None, None, None), None, None),
    ("Chợ chè", "Giá chè cao hơn nhiều so với năm 2018.", None, (2019, None, None), None, None),
    ("Chợ chè", "Giá chè cao hơn so với năm 2018, nhất là chè từ năm 2010.", None, (None, None, None), None, None),
    (
        "Xuất khẩu",
        "Tháng 9/2020 tăng so với tháng 8/2020. Đến năm 2025 sẽ gấp đôi.",
        "2021-01",
        (2020, None, None),
        None,
        "Tháng 9/2020",
    ),
    (
        "Giá nhà",
        "Giá tăng 0,24% so với quý II/2020. Quý III/2020 bán được 5 căn.",
        None,
        (2020, None, None),
        None,
        "Quý III/2020",
    ),
    ("Họp", "Sáng 8/1, tỉnh họp về tháng 12/2020.", "2021-01", (2021, 1, 8), "2021-01-08", "tháng 12/2020"),
    (
        "Họp",
        "Sáng 8/12, tỉnh họp. Trong năm 2015 thu tăng so với năm 2014. Kế hoạch năm 2016 cao.",
        None,
        (2015, 12, 8),
        "2015-12-08",
        "năm 2015",
    ),
    (
        "Hướng dẫn",
        "Ngày 31/12/2009, Bộ ban hành Thông tư. Năm 2014 sửa. Trong năm 2014 áp dụng.",
        None,
        (2014, None, None),
        None,
        "Năm 2014",
    ),
    (
        "Họp xã",
        "Kỳ họp khai mạc sáng 9/12/2024. Còn 56 hộ cần nhà trong năm 2025. Năm 2025, xã sẽ lo.",
        None,
        (2024, 12, 9),
        "2024-12-09",
        "năm 2025",
    ),
    ("Đại hội", "Sáng 14/10, đại hội khai mạc. Nhiệm kỳ 2015-2020 đặt mục tiêu cao.", None, (None, 10, 14), None, None),
    ("Kế hoạch", "Dự kiến quý 4/2022 thu 5 tỷ. Mục tiêu năm 2023 là 6 tỷ.", None, (None, None, None), None, None),
    # A time that something is compared with is neither when the article speaks nor what it reports on.
    ("Tin", "So với thống kê hồi tháng 3/2018, xưởng đã lớn hơn.", None, (2018, None, None), None, None),
    ("Tin", "Giá giảm so với cùng thời điểm hôm 31/12.", None, (None, None, None), None, None),
    ("Tin", "Trong đợt kiểm tra, đội phát hiện 5 vụ.", "2021-01", (None, None, None), None, None),
    ("Tin", "Ngày 45/17 không có.", "không rõ", (None, None, None), None, None),
    ("Tin", "Không có ngày.", "2021-13-45", (None, None, None), None, None),
]


@pytest.mark.parametrize(("title", "text", "published", "spoken", "held", "reported"), SPOKEN)
def test_when_an_article_speaks(
    title: str,
    text: str,
    published: str | None,
    spoken: tuple[int | None, int | None, int | None],
    held: str | None,
    reported: str | None,
) -> None:
    at = anchor(title, text, published)
    assert (at.year, at.month, at.day) == spoken
    assert held_on(title, text, published) == held
    assert (at.period.surface if at.period else None) == reported


@pytest.mark.parametrize(("published", "year"), [("2021-01", 2020), ("2021-12", 2021), (None, 2021)])
def test_what_is_told_by_january_of_a_year_was_no_october_of_it(published: str | None, year: int) -> None:
    text = "Trong ngày 5/1/2021, chợ Mây mở cửa. Đến hết tháng 10, chợ thu 5 tỷ đồng."
    *_, until = periods(text, anchor=anchor("Chợ Mây", text, published))
    assert until.end is not None
    assert (until.end.year, until.end.month) == (year, 10)


@pytest.mark.parametrize("word", lexicon.FORWARD + lexicon.AT_ONCE)
def test_what_looks_ahead_is_no_evidence(word: str) -> None:
    assert anchor("Tin", f"Tỉnh {word} quý 4/2022 lớn.", None).year is None


@pytest.mark.parametrize("word", lexicon.FULFILLED)
def test_a_plan_fulfilled_is_evidence(word: str) -> None:
    assert anchor("Tin", f"Thu {word} kế hoạch quý 4/2022.", None).year == 2022


@pytest.mark.parametrize("word", lexicon.HAPPENED)
def test_the_day_of_an_event(word: str) -> None:
    assert held_on("Tin", f"Hội nghị do tỉnh X {word} 8/9/2022.", None) == "2022-09-08"


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Sau phục hồi trong tháng 7, tháng 8/2022 chợ Mây lại vắng.", "tháng 8/2022"),
        ("Sau thất bại của đợt bán chè hồi tháng 4/2022, chợ Mây lại vắng.", None),
        ("Trước đó, cuối tháng 10/2022, chợ Mây lại vắng.", None),
        ("Sáng 9/9/2023, bảng chè ở chợ Mây vẫn như danh sách năm 2022.", None),
        ("Trong tháng 7/2022 chợ Mây lại vắng.", "tháng 7/2022"),
        ("Chiều 8/6/2022, xã Mây họp về năm 2022.", "năm 2022"),
        ("Sáng 3/2/2021, gần Tết Tân Sửu, chợ Mây lại vắng.", None),
    ],
)
def test_what_was_before_is_not_reported_on(text: str, reported: str | None) -> None:
    period = anchor("Tin", text, None).period
    assert (period.surface if period else None) == reported


# The last paragraph of a text as a feed prints the teaser of it, behind a short text; and what is reported on.
TEASED = [
    ("\nmore(MÂY) – Trong 8 tháng năm 2020, xã Mây xử lý 40 vụ.", "8 tháng năm 2020"),
    ("\n\nmoreTheo xã Mây, 8 tháng năm 2020 có 40 vụ.", "8 tháng năm 2020"),
    # Its year alone may be that of a meeting.
    ("\nmore(MÂY) – Đại hội Gió 2020 vừa họp.", "năm 2019"),
    # The first words once more, and any other last paragraph, are no teaser.
    ("\nmoreNăm 2019, xã Mây trồng chè và gỗ, cả xã được mùa. 8 tháng năm 2020.", "Năm 2019"),
    ("\nTrong 8 tháng năm 2020, xã Mây xử lý 40 vụ.", "năm 2019"),
]


@pytest.mark.parametrize(("last", "reported"), TEASED)
def test_a_teaser_behind_the_text_is_its_lead(last: str, reported: str) -> None:
    head = (
        "Năm 2019, xã Mây trồng chè và gỗ, cả xã được mùa." if reported == "Năm 2019" else "Chè năm 2019, gỗ năm 2019."
    )
    told = anchor("Xã Mây", f"{head}\n{'Xã họp. ' * 30}{last}", None).period
    assert told
    assert told.surface == reported


def test_an_event_happened_on_the_day_of_the_teaser() -> None:
    text = f"Xã họp ngày 2/3/2020.\n{'Xã trồng chè. ' * 300}\nmore(MÂY) – Ngày 12/11/2020, xã Mây họp."
    assert held_on("Xã Mây", text, None) == "2020-11-12"
