"""Words of a question that look like other words: a currency, a stretch of the year, the year of a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.model import Question
from knowledge.text import fold
from tests.told import first_figure, told


def _read(tmp_path: Path, question: str) -> Question:
    with told(tmp_path, "Bản tin chợ Mây (hư cấu) kể chuyện chè và gốm.") as knowledge:
        return knowledge.understand(question)


@pytest.mark.parametrize(
    ("question", "change", "level"),
    [
        ("Ngân hàng Mây giảm giá đô la bao nhiêu đồng?", "giảm", False),
        ("Ngân hàng Mây giảm giá chè còn là bao nhiêu đồng?", None, True),
    ],
)
def test_a_dollar_is_no_verb(tmp_path: Path, question: str, change: str | None, level: bool) -> None:
    asked = _read(tmp_path, question).asked
    assert (asked.change, asked.level) == (change, level)


def test_a_dollar_is_a_dollar(tmp_path: Path) -> None:
    assert "đô la" in [term.surface for term in _read(tmp_path, "giá đô la bao nhiêu?").terms]


@pytest.mark.parametrize(
    ("question", "counts_time"),
    [
        ("số lượt tàu ghé chợ Mây mấy tháng đầu 2030?", False),
        ("số lượt tàu ghé chợ Mây mấy tháng đầu năm?", False),
        ("Mấy tháng đầu được hưởng đủ lương?", True),
        ("Vay mấy tháng?", True),
    ],
)
def test_the_first_months_are_no_number_of_months(tmp_path: Path, question: str, counts_time: bool) -> None:
    assert ("duration" in _read(tmp_path, question).asked.kinds) is counts_time


@pytest.mark.parametrize(
    ("question", "periods"),
    [
        ("Theo Nghị định 42 năm 2030, hộ nghèo được trợ cấp bao nhiêu?", []),
        ("mục tiêu trồng chè nghị quyết 27/NQ-CP 2030?", []),
        ("Theo Nghị định 42, năm 2030 hộ nghèo được trợ cấp bao nhiêu?", ["năm 2030"]),
        ("Quyết định 42 hộ nghèo năm 2030 được trợ cấp bao nhiêu?", ["năm 2030"]),
    ],
)
def test_the_year_of_a_document_dates_no_figure(tmp_path: Path, question: str, periods: list[str]) -> None:
    assert [period.surface for period in _read(tmp_path, question).periods] == periods


@pytest.mark.parametrize(
    ("question", "unit", "least"),
    [
        ("bao nhiêu ngân hàng phát hành 75 triệu thẻ Mây", "ngân hàng phát hành", None),
        ("bao nhieu ngan hang phat hanh the may", "ngân hàng phát hành the may", None),
        ("bao nhiêu ngàn hộ ở Mây", "hộ", 100),
        ("số hộ trồng chè xã Mây nuôi cá?", "hộ trồng chè", None),
        ("số xã Mây nuôi cá?", "xã Mây nuôi cá", None),
        ("chè Mây tăng từ bao nhiêu lên 16.500 đồng/kg", "", None),
        ("giá chè Mây bao nhiêu chưa tính thuế", "", None),
    ],
)
def test_what_is_counted_ends_where_more_is_said(seed: Knowledge, question: str, unit: str, least: int | None) -> None:
    asked = seed.understand(question).asked
    assert " ".join(term.surface for term in asked.unit) == unit
    assert asked.least == least


def test_the_level_that_a_change_began_at_is_asked_in_the_unit_of_the_other(tmp_path: Path) -> None:
    text = "Tuần qua giá chè Mây (hư cấu) tăng từ 10.000 đồng/kg lên 16.500 đồng/kg, thêm 6 hộ trồng."
    for question in (
        "giá chè Mây tăng từ bao nhiêu lên 16.500 đồng/kg?",
        "gia che may tang tu bao nhieu len 16.500 dong/kg",
    ):
        assert first_figure(tmp_path, text, question) == "10.000"


@pytest.mark.parametrize(
    ("question", "told_as"),
    [
        # Of two cuts that cover as much the one is taken that leaves out what says nothing.
        ("xuat khau hang hoa qua cua khau May", "xuat khau hang hoa"),
        ("tong no thue cua nganh che", "no thue"),
        ("ban hoa qua o cho May", "hoa qua"),
    ],
)
def test_words_without_marks_are_cut_where_least_is_left(seed: Knowledge, question: str, told_as: str) -> None:
    assert told_as in [term.forms[0].folded for term in seed.understand(question).terms]


def test_a_country_in_two_small_letters_is_one_where_no_word_is_spelt_so(seed: Knowledge) -> None:
    assert seed.understand("tq chiem bao nhieu % xuat khau rau?").places == ("Trung Quốc",)
    assert seed.understand("na chiem bao nhieu % xuat khau rau?").places == ()


def test_small_letters_name_no_firm_by_what_it_does(tmp_path: Path) -> None:
    text = "Đơn hàng xuất khẩu của công ty Maywind (hư cấu) tăng 300% trong mùa dịch."
    assert first_figure(tmp_path, text, "don hang xuat khau cua cong ty tang bao nhieu % mua dich?") == "300"


def test_what_is_given_in_front_of_a_number_of_things_is_not_asked(seed: Knowledge) -> None:
    asked = seed.understand("Khi xã Mây dự thảo mức phạt 10%, số người nộp là bao nhiêu?").asked
    assert [term.surface for term in asked.unit] == ["người"]
    assert "money" not in asked.kinds
    # Nor does it stand in the way of a sum.
    assert "money" in seed.understand("Khi xã Mây phạt 10%, mức phạt với hộ là bao nhiêu?").asked.kinds


PEOPLE = "Lớp nghề Mây (hư cấu) kéo dài 3 năm. Lớp có 44 nữ, 30 nam. Xưởng Mây nhận 50 nam giới và 12 nam công nhân."


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Lớp nghề có bao nhiêu nam?", "30"),
        ("xưởng Mây nhận bao nhiêu nam giới", "50"),
        ("xuong May nhan bao nhieu nam gioi", "50"),
        ("xuong May nhan may nam cong nhan", "12"),
        # Without marks, and no person behind it, a year is meant.
        ("lop nghe keo dai bao nhieu nam", "3"),
        ("lop nghe keo dai bao nhieu nam de hoc sinh ra nghe", "3"),
    ],
)
def test_men_are_no_years(tmp_path: Path, question: str, surface: str) -> None:
    assert first_figure(tmp_path, PEOPLE, question) == surface


@pytest.mark.parametrize("question", ["Chợ Mây có bao nhiêu thang máy?", "cho May co bao nhieu thang may"])
def test_a_lift_is_no_month(tmp_path: Path, question: str) -> None:
    assert first_figure(tmp_path, "Chợ Mây (hư cấu) xây trong 7 tháng, có 20 thang máy.", question) == "20"


def test_an_examination_has_no_weight(tmp_path: Path) -> None:
    text = "Trường Mây (hư cấu) mở 3 kỳ thi và phát 40 kg chè."
    assert first_figure(tmp_path, text, "truong May mo bao nhieu ky thi") == "3"


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("Số chi cục của xã Mây là bao nhiêu?", "chi cuc"),
        ("so chi nhanh cua xa May la bao nhieu", "chi nhanh"),
        ("so thu tuc hanh chinh la bao nhieu", "thu tuc hanh chinh"),
        ("so thang may cua cho May la bao nhieu", "thang may"),
        ("số liều vắc xin đã tiêm là bao nhiêu", "lieu vac xin"),
        ("Huyện Mây thưởng bao nhiêu bằng khen?", "bang khen"),
        ("xã Mây có mấy lỗ hổng", "lo hong"),
        ("Huyện Mây có bao nhiêu nhà đầu tư?", "nha dau tu"),
        ("học kỳ Mây có bao nhiêu tín chỉ", "tin chi"),
        ("xa May co bao nhieu sang kien", "sang kien"),
        ("số tin nhắn của xã Mây là bao nhiêu?", "tin nhan"),
    ],
)
def test_a_noun_is_counted_whatever_its_first_syllable_is_elsewhere(seed: Knowledge, question: str, noun: str) -> None:
    asked = seed.understand(question).asked
    assert "count" in asked.kinds
    assert fold(" ".join(term.surface for term in asked.unit)) == noun


@pytest.mark.parametrize(
    "question", ["số chi ngân sách là bao nhiêu", "so thu noi dia la bao nhieu", "so chi tieu la bao nhieu", "số tiền?"]
)
def test_a_sum_is_no_number_of_things(seed: Knowledge, question: str) -> None:
    assert "count" not in seed.understand(question).asked.kinds
