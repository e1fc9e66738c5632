"""The times that a question asks for, and whether it asks for a target."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from knowledge import Knowledge


@pytest.mark.parametrize(
    ("typed", "periods"),
    [
        ("Xuất khẩu chè Mây 6 tháng bao nhiêu tấn?", ["6 tháng"]),
        ("9 tháng có bao nhiêu hội chợ", ["9 tháng"]),
        ("chi ngân sách 9 tháng xã Mây là bao nhiêu", ["9 tháng"]),
        ("chợ Mây thu bao nhiêu trong 11 tháng", ["11 tháng"]),
        ("thu cho May 11 thang bao nhieu", ["11 thang"]),
        ("sản lượng 9 tháng là bao nhiêu", ["9 tháng"]),
        # How long something runs is no time of the year.
        ("lãi suất tiền gửi của quỹ Mây 6 tháng là bao nhiêu", []),
        ("gửi quỹ Mây kỳ hạn 6 tháng lãi bao nhiêu", []),
        ("phạt tù 6 tháng thì nộp bao nhiêu", []),
        ("trẻ 6 tháng tuổi nặng bao nhiêu", []),
        ("hợp đồng 3 tháng lương bao nhiêu", []),
        ("sau 6 tháng bán bao nhiêu tấn chè", []),
    ],
)
def test_so_many_months_are_those_of_a_year(seed: Knowledge, typed: str, periods: list[str]) -> None:
    assert [period.surface for period in seed.understand(typed).periods] == periods


@pytest.mark.parametrize(
    ("typed", "ends"),
    [
        ("quý 1 doanh thu chợ Mây năm 2030 đạt bao nhiêu?", [("2030-01-01", "2030-03-31")]),
        ("nam 2030 thang 8 cho May thu bao nhieu", [("2030-08-01", "2030-08-31")]),
        # What it is held against, and what is no part of it.
        ("tháng 8 chợ Mây tăng bao nhiêu so với năm 2029?", [("None", "None")]),
        ("Tết 2030, tháng 12 chợ Mây thu bao nhiêu?", [("2030-01-01", "2030-12-31"), ("None", "None")]),
    ],
)
def test_a_part_of_a_year_is_of_the_one_named(seed: Knowledge, typed: str, ends: list[tuple[str, str]]) -> None:
    assert [(str(period.start), str(period.end)) for period in seed.understand(typed).periods] == ends


def test_years_that_are_counted_are_no_time(seed: Knowledge) -> None:
    asked = seed.understand("ông Mây ngồi ghế chủ tịch bao nhiêu năm rồi?")
    assert asked.periods == ()
    assert asked.asked.kinds == {"duration"}
    assert [period.surface for period in seed.understand("Doanh thu năm rồi bao nhiêu?").periods] == ["năm rồi"]


@pytest.mark.parametrize("typed", ["xuat khau che thang 9 giam bao nhieu phan tram", "Doanh thu Viettel tháng 9"])
def test_few_marks_hide_no_period(seed: Knowledge, typed: str) -> None:
    assert [period.grain for period in seed.understand(typed).periods] == ["month"]


def test_a_day_at_the_end_is_a_day(seed: Knowledge) -> None:
    assert [(p.surface, p.grain) for p in seed.understand("số kiện hàng bưu cục Tân Thanh 10/4?").periods] == [
        ("ngày 10/4", "day")
    ]
    assert seed.understand("9/10 hộ có điện là bao nhiêu hộ?").periods == ()


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("giá chè búp 14-10?", ["14-10"]),
        ("giá chè búp 14/10 bao nhiêu", ["14/10"]),
        ("gia che bup 29-10 bao nhieu", ["29-10"]),
        ("đội Mây thắng 21-12 thu bao nhiêu vé", []),
        ("hoàn thành 15/12 chỉ tiêu là bao nhiêu xã", []),
        ("nhà nghỉ 1-2 sao bao nhiêu phòng", []),
    ],
)
def test_what_can_be_no_stretch_is_a_day(seed: Knowledge, typed: str, days: list[str]) -> None:
    assert [period.surface for period in seed.understand(typed).periods] == days


@pytest.mark.parametrize(
    ("typed", "periods"),
    [
        ("trong khoảng bao nhiêu tháng tới giá trà chưa tăng", 0),
        ("phai may nam sau moi ban duoc tra", 0),
        ("tháng tới giá trà bao nhiêu", 1),
        ("nộp ngân sách bao nhiêu năm tới", 1),
    ],
)
def test_how_many_months_ahead_are_no_time(seed: Knowledge, typed: str, periods: int) -> None:
    asked = seed.understand(typed)
    assert len(asked.periods) == periods
    assert ("duration" in asked.asked.kinds) is (periods == 0)


def test_the_day_of_a_holiday_is_no_content(seed: Knowledge) -> None:
    for typed in ("lễ Quốc khánh 2-9 bán bao nhiêu vé", "le 30/4 va 1/5 ban bao nhieu ve"):
        assert not any(term.surface.isdigit() for term in seed.understand(typed).terms)
    for typed, number in (
        ("tỷ lệ 3/4 là bao nhiêu", "3/4"), ("ty le 3/4 la bao nhieu", "3/4"), ("chợ Mây bán lẻ 9/9 bao nhiêu", "9/9"),
    ):  # fmt: skip
        assert number in [term.surface for term in seed.understand(typed).terms]


def test_the_number_of_a_month_counts_no_years(seed: Knowledge) -> None:
    for typed in ("tăng so với tháng 1 năm trước bao nhiêu", "tăng so với quý 1 năm trước bao nhiêu"):
        asked = seed.understand(typed)
        assert asked.base is not None
        assert asked.figures == ()


def test_today_is_a_day(tmp_path: Path) -> None:
    with Knowledge.open(tmp_path / "index.db", write=True, today=date(2030, 5, 2)) as knowledge:
        for typed, day in (("giá vé hôm nay bao nhiêu", "2030-05-02"), ("sang nay gia ve", "2030-05-02"),
                           ("chiều qua bán mấy vé", "2030-05-01"), ("hôm kia bán mấy vé", "2030-04-30")):  # fmt: skip
            question = knowledge.understand(typed)
            assert [str(period.start) for period in question.periods] == [day]
            assert "nay" not in [term.surface for term in question.terms]
        assert knowledge.understand("tính đến hôm nay bán mấy vé").periods == ()


def test_a_target_is_asked_for(seed: Knowledge) -> None:
    assert seed.understand("mục tiêu năm 2025 là bao nhiêu phần trăm").modality == "target"
    assert seed.understand("năm 2025 là bao nhiêu phần trăm").modality is None
    assert seed.understand("năm 2025 phải đạt bao nhiêu tấn").modality == "target"
    assert seed.understand("quỹ nhắm thu bao nhiêu tiền").modality == "target"
    assert seed.understand("quỹ chi nhằm cứu bao nhiêu người").modality is None
    assert seed.understand("chợ Mây đã đặt mục tiêu bao nhiêu tấn").modality == "target"


@pytest.mark.parametrize(
    ("typed", "start", "places"),
    [
        ("von quy may cuoi nam dinh mui 2027", "2027-01-01", ()),
        ("Vốn quỹ Mây cuối năm Kỷ Dậu 2029", "2029-01-01", ()),
        ("ve xe tet canh tuat", "2030-01-01", ()),
        ("vé xe Tết Nguyên đán năm Canh Tuất", "2030-01-01", ()),
        # Without a number behind it "nam dinh" is a province, and "nam quy dau" speaks of a quarter.
        ("nam dinh dau tu bao nhieu cho quy may", None, ("Nam Định",)),
        ("trong nam quy dau thu bao nhieu", None, ()),
    ],
)
def test_a_year_is_told_by_its_name(seed: Knowledge, typed: str, start: str | None, places: tuple[str, ...]) -> None:
    question = seed.understand(typed)
    assert [str(period.start) for period in question.periods if period.start] == ([start] if start else [])
    assert question.places == places


def test_a_terminal_is_no_month(seed: Knowledge) -> None:
    for typed in ("nhà ga T4 Mây rộng bao nhiêu", "nha ga t4 may rong bao nhieu"):
        assert seed.understand(typed).periods == ()
    assert [period.surface for period in seed.understand("thu nhà ga Mây T4").periods] == ["T4"]


def test_what_was_done_is_asked_for(seed: Knowledge) -> None:
    assert seed.understand("chợ Mây đã xử lý tổng cộng bao nhiêu tấn").modality == "actual"
    assert seed.understand("chợ Mây đã cam kết góp bao nhiêu tấn").modality is None
    assert seed.understand("chợ Mây đã chi 5 tỷ đồng trên tổng số bao nhiêu").modality is None
