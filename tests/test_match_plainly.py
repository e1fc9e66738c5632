"""Plain questions, as people ask them of a report on many things: each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, told

_ILLNESS = "Số ca mắc cúm Mây (hư cấu) trong ngày là 120 ca, không có ca tử vong."
_FALL = "Tỷ lệ hộ nghèo xã Mây (hư cấu) giảm còn 1,9%, giảm 0,5 điểm phần trăm so với đầu năm."


@pytest.mark.parametrize("question", ["bao nhiêu người chết vì cúm Mây?", "Bao nhiêu người tử vong do cúm Mây?"])
def test_those_who_died_of_something_else_are_no_answer(tmp_path: Path, question: str) -> None:
    text = f"{_ILLNESS} Chợ phiên đông khách. Tai nạn giao thông làm chết 32 người, bị thương 21 người."
    with told(tmp_path, text) as knowledge:
        answer = knowledge.ask(question)
        given = [figure.quantity.surface for figure in answer.figures]
        assert answer.status != "answered" or given[0] != "32"
        assert knowledge.ask("bao nhiêu người chết do tai nạn giao thông?").figures[0].quantity.surface == "32"


def test_there_is_no_number_of_what_is_not_there(tmp_path: Path) -> None:
    with told(tmp_path, _ILLNESS) as knowledge:
        assert knowledge.ask("bao nhiêu ca mắc cúm Mây?").status == "answered"
        assert knowledge.ask("bao nhiêu ca tử vong do cúm Mây?").status != "answered"


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("hộ nghèo xã Mây giảm bao nhiêu?", "0,5"),
        ("tỷ lệ hộ nghèo xã Mây giảm bao nhiêu điểm phần trăm?", "0,5"),
        ("tỷ lệ hộ nghèo xã Mây giảm còn bao nhiêu?", "1,9"),
    ],
)
def test_how_much_is_told_apart_from_to_what(tmp_path: Path, question: str, surface: str) -> None:
    assert first_figure(tmp_path, _FALL, question) == surface


def test_an_index_is_told_by_how_much_it_rose_or_fell(tmp_path: Path) -> None:
    text = (
        "Chỉ số sản xuất công nghiệp (IIP) xứ Mây (hư cấu) giảm 27,4%. Giá trị sản xuất công nghiệp đạt 41% kế hoạch. "
        "Cuối năm xứ Mây đặt mục tiêu IIP tăng 5%."
    )
    with told(tmp_path, text) as knowledge:
        given = [knowledge.ask(question).figures[0].quantity.surface for question in ("mục tiêu IIP", "IIP xứ Mây")]
    assert given == ["5", "27,4"]


def test_a_share_a_stretch_of_months_and_a_rate_are_asked_in_few_words(tmp_path: Path) -> None:
    text = (
        "Quý III quỹ Mây (hư cấu) lãi 7 tỷ đồng; lũy kế 9 tháng quỹ Mây lãi 24 tỷ đồng. Tỷ lệ nợ xấu ở mức 0,8%, tỷ lệ "
        "bao phủ nợ xấu 402%. Tiền gửi đạt 1,2 tỷ đồng, trong đó tiền gửi không kỳ hạn chiếm 34%."
    )
    questions = ("quỹ Mây lãi bao nhiêu 9 tháng", "tiền gửi không kỳ hạn chiếm bao nhiêu", "tỷ lệ nợ xấu")
    with told(tmp_path, text) as knowledge:
        answers = [knowledge.ask(question) for question in questions]
    assert [answer.status for answer in answers] == ["answered"] * len(questions)
    assert [answer.figures[0].quantity.surface for answer in answers] == ["24 tỷ", "34", "0,8"]


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Tỷ lệ bao phủ nợ xấu của quỹ Mây (hư cấu) là 169%, số dư nợ xấu 62 tỷ đồng. Dư nợ là 900 tỷ đồng.",
            "Nợ xấu của quỹ Mây bao nhiêu tỷ?",
            "62 tỷ",
        ),
        (
            "Hội đồng Tiền lương xứ Mây (hư cấu) khuyến nghị mức tăng 7,2%; theo đó nghề rèn tăng 350 nghìn đồng.",
            "Lương nghề rèn xứ Mây tăng bao nhiêu tiền?",
            "350 nghìn",
        ),
    ],
)
def test_a_sum_is_told_by_its_own_name(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(("asked", "surface"), [("1", "4,9 triệu"), ("I", "4,9 triệu"), ("2", "4,4 triệu")])
def test_a_region_is_numbered_in_figures_or_in_roman_ones(tmp_path: Path, asked: str, surface: str) -> None:
    text = "Ở xứ Mây (hư cấu), mức lương tối thiểu vùng I là 4,9 triệu đồng/tháng, vùng II 4,4 triệu đồng/tháng."
    assert first_figure(tmp_path, text, f"Lương tối thiểu vùng {asked} xứ Mây là bao nhiêu?") == surface


def test_a_list_behind_a_growth_tells_of_growth(tmp_path: Path) -> None:
    text = "IIP của mấy xã (hư cấu) có mức tăng thấp là xã Mây 4,1%, xã Gió 3,8%; công nghiệp chiếm 31% ở xã Lam."
    with told(tmp_path, text) as knowledge:
        assert knowledge.ask("IIP xã Gió tăng bao nhiêu?").figures[0].quantity.surface == "3,8"
        assert knowledge.ask("IIP xã Lam tăng bao nhiêu?").status != "answered"


BANK = (
    "Từ ngày 1/6/2031, quỹ Mây (hư cấu) giảm lãi suất cho vay mua nhà xuống 7,5%/năm, lãi suất cho vay tiêu dùng còn "
    "12%/năm. Nợ xấu là 41 tỷ đồng, chiếm 1,28% tổng dư nợ, tăng 3%. Lợi nhuận đạt 52 tỷ đồng, hoàn thành 61% kế hoạch "
    "năm."
)


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("lãi suất cho vay mua nhà là bao nhiêu?", "7,5"),
        ("lãi xuất cho vay tiêu dùng bao nhiêu?", "12"),
        # A share that is no change is a "tỷ lệ", whether that is said or not.
        ("tỷ lệ nợ xấu", "1,28"),
        ("nợ xấu là bao nhiêu tiền?", "41 tỷ"),
        ("lợi nhuận hoàn thành bao nhiêu kế hoạch?", "61"),
    ],
)
def test_a_bank_is_asked(tmp_path: Path, question: str, surface: str) -> None:
    assert first_figure(tmp_path, BANK, question) == surface


def test_a_change_is_no_share(tmp_path: Path) -> None:
    with told(tmp_path, "Năm 2031, nợ xấu của quỹ Mây (hư cấu) tăng 3% so với cùng kỳ.") as knowledge:
        assert knowledge.ask("tỷ lệ nợ xấu của quỹ Mây là bao nhiêu?").status != "answered"


GUESTS = (
    "Sáu tháng đầu năm 2031, tỉnh Mây (hư cấu) đón 1,25 triệu lượt khách, tăng 18% so với cùng kỳ, trong đó khách quốc "
    "tế đạt 85.000 lượt."
)


@pytest.mark.parametrize(
    "question",
    ["bao nhiêu khách quốc tế?", "bao nhiêu khách nước ngoài?", "bao nhiêu khách Tây?", "khách Tây được bao nhiêu"],
)
def test_guests_are_counted_in_turns(tmp_path: Path, question: str) -> None:
    assert first_figure(tmp_path, GUESTS, question) == "85.000"


def test_all_guests_are_more_than_those_from_abroad(tmp_path: Path) -> None:
    assert first_figure(tmp_path, GUESTS, "bao nhiêu khách?") == "1,25 triệu"


@pytest.mark.parametrize(
    ("whose", "surface"), [("của nam", "71,8"), ("của nam giới là bao nhiêu", "71,8"), ("của nữ", "76,6"), ("", "74,1")]
)
def test_an_average_is_of_the_sex_that_is_asked(tmp_path: Path, whose: str, surface: str) -> None:
    text = "Năm 2030, tuổi thọ trung bình ở xã Mây (hư cấu) là 74,1 tuổi, trong đó nam 71,8 tuổi, nữ 76,6 tuổi."
    assert first_figure(tmp_path, text, f"Tuổi thọ trung bình {whose}?") == surface
