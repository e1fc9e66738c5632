"""What people say around a question, and the words that hedge it: none of it is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import Knowledge
from knowledge.lexicon.marks import marked
from knowledge.question.frame import unframed
from knowledge.text import fold

ASKED = "số trang trại nuôi ong năm 2030"
OPENINGS = [
    "Cho em hỏi", "Xin cho biết", "ad ơi, cho mình hỏi chút:", "Alo, cho hỏi", "Làm ơn cho tôi biết",
    "Mình cần số liệu", "Tra giúp em", "kiểm tra hộ mình xem", "cho minh xin so lieu", "ai biết không,", "Nghe nói",
    "Chào bot,", "Tôi muốn biết", "Hỏi nhanh:", "Bạn có biết",
]  # fmt: skip
CLOSINGS = [
    "vậy ạ?", "nhỉ", "thế?", "hả bạn?", "giúp mình với", "cảm ơn bạn nhiều", "tks", ", mình cần gấp", "vay ad",
    "nha mọi người", "mọi người ơi", "ai biết chỉ em với",
]  # fmt: skip
# What begins or ends so and asks.
ASKING = [
    "Cho vay tiêu dùng tăng bao nhiêu?", "Chi hội nông dân có bao nhiêu hội viên?", "Anh nhập khẩu bao nhiêu?",
    "Cho hội viên vay bao nhiêu?", "Tìm việc làm mất mấy tháng", "Kiểm tra hộ kinh doanh bao nhiêu lần?",
    "có bao nhiêu bệnh viện nhi", "xuất sang Tây Ban Nha", "có mấy lợi thế", "rộng bao nhiêu ha", "có bao nhiêu trẻ em",
    "thuê mấy chị em", "Chào bán cổ phiếu giá bao nhiêu?", "Thông tin di động có mấy thuê bao?",
]  # fmt: skip
HEDGED = [
    "tầm", "ngót nghét", "xấp xỉ", "chính xác là", "vỏn vẹn", "tổng cộng là", "vào khoảng", "rốt cuộc", "ghi nhận được",
    "cán mốc", "ước chừng", "thực sự là", "dao động trong khoảng",
]  # fmt: skip
MARKED = [
    ("cong ty co phan Hoa Sen", "công ty cổ phần Hoa Sen"),
    ("kim ngach xuat khau tom", "kim ngạch xuất khẩu tôm"),
    # Both are words, and nothing beside them tells.
    ("cong ty ca lai", "công ty ca lai"),
    ("cho, vay", "cho, vay"),
    ("xuất khau", "xuất khẩu"),
    ("Ngan hang nha nuoc", "Ngân hàng nhà nước"),
    ("", ""),
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_what_is_said_before_a_question_is_no_part_of_it(opening: str) -> None:
    assert unframed(f"{opening} {ASKED}?") == f"{ASKED}?"


@pytest.mark.parametrize("closing", CLOSINGS)
def test_what_is_said_behind_a_question_is_no_part_of_it(closing: str) -> None:
    assert unframed(f"{ASKED} {closing}") == ASKED


@pytest.mark.parametrize("question", ASKING)
def test_words_that_ask_stay(question: str) -> None:
    assert unframed(question) == question


@pytest.mark.parametrize("said", ["cảm ơn bạn", "Alo ad ơi", "Cảm ơn bạn nhiều ạ!", "tks ad", "xin chào"])
def test_who_only_greets_or_thanks_asks_for_nothing(seed: Knowledge, said: str) -> None:
    assert unframed(said) == ""
    answer = seed.ask(said)
    assert answer.status == "not_found"
    assert not answer.nearest


@given(st.text(max_size=80))
def test_what_is_left_stood_there(text: str) -> None:
    assert unframed(text) in text


@pytest.mark.parametrize("hedge", HEDGED)
def test_what_hedges_the_asking_word_is_no_term(seed: Knowledge, hedge: str) -> None:
    plain = seed.understand("Quỹ vắc xin nhận bao nhiêu tỷ đồng?").terms
    assert seed.understand(f"Quỹ vắc xin nhận {hedge} bao nhiêu tỷ đồng?").terms == plain


def test_the_same_word_elsewhere_is_one(seed: Knowledge) -> None:
    assert "tầm" in [term.surface for term in seed.understand("Đài tầm xa có bao nhiêu trạm?").terms]


@pytest.mark.parametrize(("typed", "written"), MARKED)
def test_marks_that_were_left_out(typed: str, written: str) -> None:
    assert marked(typed) == written


@given(st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ ", max_size=60))
def test_marks_change_no_letter_and_no_offset(text: str) -> None:
    written = marked(text)
    assert fold(written) == fold(text)
    assert marked(written) == written


def test_a_refused_time_names_what_is_known_of_others(seed: Knowledge) -> None:
    answer = seed.ask("Quý I/2020 có bao nhiêu tổ công nghệ số cộng đồng?")
    assert (answer.status, [fact.quantity.surface for fact in answer.nearest]) == ("not_found", ["74.422"])


def test_a_question_without_marks_is_told_back_with_them(seed: Knowledge) -> None:
    assert "công nghệ" in seed.ask("bao nhieu to cong nghe so cong dong o dong thap").understood
