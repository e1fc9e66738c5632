"""Names of parts of the country that no table has: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.invented import facts
from tests.told import first_figure, statuses, told

FLOOD = (
    "Mưa lũ (hư cấu) gây hại nặng. Huyện Mường Mây có số nhà ngập nhiều nhất với 7.410 nhà, huyện Gió Lam 4.325 nhà. "
    "Năm 2030, thiên tai làm 21 người chết trên địa bàn tỉnh."
)
CRIMES = "Số vụ trộm (hư cấu): phường Mây Lam 17 vụ, xã Cam Gió 5 vụ, xã Hải Mây 1 vụ."

_TOWN = (
    "Sau khi lập TP Mây Lam (hư cấu) thì tỉnh Đồng Nai có 34 phường, 6 thị trấn. Còn TP Mây Lam có 15 xã phường, gồm "
    "11 phường và 4 xã."
)


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (FLOOD, "Mường Mây có bao nhiêu nhà ngập?", "7.410"),
        (FLOOD, "Thiên tai năm 2030 làm bao nhiêu người chết?", "21"),
        (CRIMES, "xã cam gió mấy vụ trộm", "5"),
        (CRIMES, "xã Hải Mây có mấy vụ trộm?", "1"),
        # Of what a text is of all along it need not speak again.
        ("Xã Mây Lam (hư cấu) họp. Cán bộ vui. Toàn xã có 9 hộ nghèo.", "xã mây lam có bao nhiêu hộ nghèo", "9"),
        # A province has more than its town, although the sentence names both.
        (_TOWN, "TP mới Mây Lam (Đ.Nai) có bn phường?", "11"),
        (_TOWN, "Sau khi lập TP Mây Lam, tỉnh Đồng Nai có bao nhiêu phường?", "34"),
        # What is counted is no name.
        ("Tỉnh Mây (hư cấu) có 12 xã đạt chuẩn, thu 5 tỷ đồng.", "bao nhiêu xã đạt chuẩn", "12"),
    ],
)
def test_the_figure_of_the_name_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (FLOOD, "Mường Mây có bao nhiêu người chết?"),
        (FLOOD, "huyện mường mây có bao nhiêu người chết"),
        (CRIMES, "xã cam lộ mấy vụ trộm"),
        # All of a province has more people than its town.
        (
            "Thị xã Mây Lam (hư cấu) rộng 191 km2, dân số 171.276 người. Tỉnh Gió mừng.",
            "Dân số toàn tỉnh Gió là bao nhiêu người?",
        ),
        (_TOWN, "TP Mây Lam có bao nhiêu thị trấn?"),
        # What one farmer gets is not what the whole commune does.
        (
            "Nhà nông xã Mây Lam (hư cấu) bán rễ tiêu. Tôi thu được 4 triệu đồng tiền bán rễ tiêu.",
            "Cả xã Mây Lam bán rễ tiêu thu được bao nhiêu tiền?",
        ),
    ],
)
def test_the_figure_of_the_whole_or_of_another_is_not(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


def test_a_name_stands_for_nothing_else(tmp_path: Path) -> None:
    with told(tmp_path, "Hòa Lương (hư cấu) có 5 trạm.") as knowledge:
        names, words = (knowledge.understand(text).terms for text in ("Trạm của Hòa Lương", "Mức hỗ trợ và lương"))
    assert [form.folded for term in names if term.surface == "Lương" for form in term.forms] == ["luong"]
    assert any(len(term.forms) > 1 for term in words if term.surface == "lương")


def test_a_part_of_the_country_is_not_labelled_as_all_of_it() -> None:
    text = (
        "Cả nước (hư cấu) có 5.328 vụ. Tại thành phố Mây Lam, rác là 1.420 tấn. Tỷ lệ thu đạt 96%, cả nước 90%.\n"
        "Số xe là 3 chiếc."
    )
    assert [fact.place for fact in facts(text, place="cả nước")] == ["cả nước", "", "", "cả nước", "cả nước"]


def test_what_a_province_has_is_not_what_the_nation_has(tmp_path: Path) -> None:
    with told(tmp_path, "Toàn tỉnh có 5.300 trạm.", "Viễn thông tỉnh Mây Lam (hư cấu) năm 2030") as knowledge:
        assert knowledge.ask("Mây Lam có bao nhiêu trạm?").status == "answered"
        assert knowledge.ask("Cả nước có bao nhiêu trạm?").status != "answered"
