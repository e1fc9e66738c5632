"""Questions with marks on some of their words, before an invented briefing that spells them in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.question.remarked import is_careless, remarked
from tests.told import statuses, told

TEXT = (
    "Bản tin chợ Mây (hư cấu). Năm 2030, kim ngạch xuất khẩu trà qua cửa khẩu Cầu Gió đạt 930 triệu USD. Người dân xã "
    "Mường Lống bỏ ra 14 tỷ đồng mua chè. Đội QLTT số 7 thu giữ 600 nồi cơm. Trạm KSLH Bến Mây kiểm tra 54 xe."
)


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("kim ngach xuat khau tra qua cua khau Cầu Gió đạt bao nhieu?", "930 triệu"),
        ("Kim ngạch xuat khau trà qua cua khau Cau Gio dat bao nhiêu?", "930 triệu"),
        ("Nguoi dân xa Mường Long bo ra bao nhieu tiền mua che?", "14 tỷ"),
    ],
)
def test_half_of_the_marks_are_enough(tmp_path: Path, question: str, surface: str) -> None:
    with told(tmp_path, TEXT) as knowledge:
        assert [fact.quantity.surface for fact in knowledge.ask(question).figures] == [surface]


@pytest.mark.parametrize(
    "question",
    [
        "Có bao nhiêu đô la so với tháng trước?",
        "Dịch tả lợn châu Phi lan tới mấy bản?",
        "Có bao nhieu thuê bao?",
        # What was put right besides is no mark that was typed.
        "co bao nhiêu co quan bao chi",
    ],
)
def test_a_word_that_has_no_marks_makes_no_habit(question: str) -> None:
    assert not is_careless(question)


def test_the_texts_tell_what_the_table_does_not() -> None:
    typed = "người dân xa muong long"
    assert remarked(typed, []) != "người dân xã mường lống"
    assert remarked(typed, ["Dân xã Mường Lống ăn tết."]) == "người dân xã mường lống"


def test_a_typed_mark_is_kept() -> None:
    assert remarked("thuê bao nha dat", ["Thuế bao nhà đất."]).startswith("thuê ")


def test_a_short_form_in_small_letters_is_one(tmp_path: Path) -> None:
    with told(tmp_path, TEXT) as knowledge:
        for question in ("Trạm KSLH Bến Mây kiểm tra mấy xe?", "trạm kslh bến mây kiểm tra mấy xe?"):
            assert [fact.quantity.surface for fact in knowledge.ask(question).figures] == ["54"]


def test_a_short_form_that_the_text_spells_out(tmp_path: Path) -> None:
    text = "Trạm kiểm soát liên hợp Bến Mây (hư cấu) kiểm tra 54 xe."
    assert statuses(tmp_path, text, "trạm kslh bến mây kiểm tra bao nhiêu xe?") == ["answered"]


def test_another_number_is_another_team_whatever_it_is_short_for(tmp_path: Path) -> None:
    seven, nine = (f"Đội quản lý thị trường số {number} thu giữ bao nhiêu nồi cơm?" for number in (7, 9))
    assert statuses(tmp_path, TEXT, seven, nine) == ["answered", "not_found"]


def test_a_question_of_the_seed_is_asked_with_half_of_its_marks(seed: Knowledge) -> None:
    assert [fact.quantity.surface for fact in seed.ask("cả nuoc co bao nhieu tạp chi").figures] == ["670"]
