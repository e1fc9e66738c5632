"""Which body an article tells of where a figure stands: the one named last, and no other: examples, each an invented
article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses, told

_TWO_FIRMS = (
    "Mây Lam và Gió Bạc (hư cấu) là hai hãng chè.\n"
    "Với Công ty TNHH Chè Mây Lam 1, nhà máy chạy từ năm 2028. Doanh thu là 90 tỷ đồng.\n"
    "Tại ngày 31/12/2030, tổng tài sản của Công ty TNHH Chè Gió Bạc là 36 tỷ đồng.\n"
    "Cũng như Mây Lam 1, hàng tồn kho của công ty này là 8 tỷ đồng. Lợi nhuận sau thuế là 5 tỷ đồng."
)
_TWO_BRANCHES = (
    "Ông Lê Văn Nắng (hư cấu), Chi cục trưởng Chi cục Hải quan cảng Mây Lam – đơn vị của Cục Hải quan Suối Mơ cho "
    "biết, năm 2030 thu ngân sách từ chè là 80 tỷ đồng.\n"
    "Chi cục Hải quan cảng Suối Mơ cũng thu ngân sách."
)
_BELOW = (
    "Cục Hải quan Suối Mơ (hư cấu) có nhiều đơn vị. Các chi cục thu cao gồm: Chi cục Hải quan Mây Lam, đạt 210% chỉ "
    "tiêu thu ngân sách do Cục Hải quan Suối Mơ giao."
)


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        # Paragraphs behind the one that names it still tell of it.
        (
            _TWO_FIRMS,
            "Lợi nhuận sau thuế của Công ty Chè Gió Bạc là bao nhiêu tỷ đồng?",
            "Lợi nhuận sau thuế của Công ty Chè Mây Lam 1 là bao nhiêu tỷ đồng?",
        ),
        (
            _TWO_FIRMS,
            "loi nhuan sau thue cua che gio bac la bao nhieu ty dong",
            "loi nhuan sau thue cua che may lam 1 la bao nhieu ty dong",
        ),
        (
            _TWO_BRANCHES,
            "chi cuc hai quan cang may lam nam 2030 thu ngan sach tu che bao nhieu ty dong",
            "chi cuc hai quan cang suoi mo nam 2030 thu ngan sach tu che bao nhieu ty dong",
        ),
        # What an office gives one below it is not what it reaches itself.
        (
            _BELOW,
            "Chi cục Hải quan Mây Lam đạt bao nhiêu phần trăm chỉ tiêu thu ngân sách?",
            "Cục Hải quan Suối Mơ đạt bao nhiêu phần trăm chỉ tiêu thu ngân sách?",
        ),
    ],
)
def test_what_is_told_of_one_body_is_not_told_of_another(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        # A body that is only compared with, bought from or shown in a picture is not told of.
        (_TWO_FIRMS, "Hàng tồn kho của Công ty Chè Gió Bạc là bao nhiêu tỷ đồng?", "8 tỷ"),
        (
            (
                "Công ty Chè Mây Lam (hư cấu) làm ăn khá. Nhà máy mua búp chè từ Công ty Chè Gió Bạc.\n"
                "Lợi nhuận sau thuế là 5 tỷ đồng."
            ),
            "Lợi nhuận sau thuế của Công ty Chè Mây Lam là bao nhiêu tỷ đồng?",
            "5 tỷ",
        ),
        (
            (
                "Công ty Chè Mây Lam (hư cấu) làm ăn khá.\nCông ty Chè Gió Bạc ra mắt trà mới. Ảnh: Suối\n"
                "Lợi nhuận sau thuế là 5 tỷ đồng."
            ),
            "Lợi nhuận sau thuế của Công ty Chè Mây Lam là bao nhiêu tỷ đồng?",
            "5 tỷ",
        ),
        # By whatever it is called it has been named since.
        (
            (
                "Công ty Chè Mây Lam (MLC) là hãng hư cấu.\nCông ty Chè Gió Bạc đã đóng cửa.\n"
                "Năm nay MLC làm ăn khá. Lợi nhuận sau thuế là 5 tỷ đồng."
            ),
            "Lợi nhuận sau thuế của Công ty Chè Mây Lam là bao nhiêu tỷ đồng?",
            "5 tỷ",
        ),
    ],
)
def test_a_body_that_is_only_named_takes_nothing_away(tmp_path: Path, text: str, question: str, figure: str) -> None:
    assert first_figure(tmp_path, text, question) == figure


def test_a_new_paragraph_comes_back_to_what_the_title_names(tmp_path: Path) -> None:
    text = "Công ty Chè Gió Bạc (hư cấu) đã đóng cửa năm 2029.\nNăm 2030, lợi nhuận sau thuế là 5 tỷ đồng."
    question = "Lợi nhuận sau thuế của Công ty Chè Mây Lam năm 2030 là bao nhiêu tỷ đồng?"
    more = "Nhân viên của Công ty Chè Mây Lam rất vui. " + text
    with told(tmp_path, more, title="Chè Mây Lam làm ăn khá") as knowledge:
        assert knowledge.ask(question).status == "answered"


def test_a_firm_that_is_named_only_later_is_not_yet_told_of(tmp_path: Path) -> None:
    opening = "Chợ chè (hư cấu) rất đông. " * 20
    text = (
        f"{opening}Năm 2030, doanh thu bán chè là 90 tỷ đồng. Khách đông.\n"
        "Một gian là của Công ty Chè Mây Lam. Gian khác của Công ty Chè Gió Bạc."
    )
    asked = "Năm 2030, doanh thu bán chè là bao nhiêu tỷ đồng?"
    beside = "Năm 2030, doanh thu bán chè của Công ty Chè Mây Lam là bao nhiêu tỷ đồng?"
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


def test_a_branch_need_not_be_named_again_where_the_article_is_on_it(tmp_path: Path) -> None:
    quiet = "Tàu vào cảng thưa, bến bãi vắng, kho ngoại quan còn trống, các đội thay nhau trực. " * 7
    text = (
        f"{quiet}\n\nChi cục Hải quan cửa khẩu cảng Mây Lam (hư cấu) có nhiều đội.\n\n{quiet}\n\n"
        "Dự kiến, đến hết tháng 9/2030, số thu ngân sách qua chi cục đạt 4.500 tỷ đồng."
    )
    question = "Dự kiến đến hết tháng 9/2030 thu ngân sách qua chi cục hải quan cảng Mây Lam là bao nhiêu tỷ đồng?"
    assert statuses(tmp_path, text, question) == ["choose"]
