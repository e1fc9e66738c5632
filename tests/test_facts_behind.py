"""What a figure is told of where the noun stands behind its number, or in the clause in front. All text is invented."""

from __future__ import annotations

import pytest

from tests.invented import facts


def _scope(text: str, surface: str) -> str:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    return " ".join(span.of(text) for span in fact.scope)


def _subject(text: str, surface: str) -> str:
    return next(fact for fact in facts(text) if fact.quantity.surface == surface).subject


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        # What is earned, weighed or counted stands behind the number that a change or a share goes on with.
        ("Công ty Mây đạt 486 tỷ đồng doanh thu, giảm 9% (khoảng 50 tỷ đồng) so với năm trước.", "9", "doanh thu"),
        ("Công ty Mây đạt 486 tỷ đồng doanh thu, gấp 2,2 lần năm trước.", "2,2", "doanh thu"),
        ("Xưởng Gió làm 27 tấn mật ong, tăng 30% so với năm trước.", "30", "mật ong"),
        ("Xã Mây bỏ 58 tỷ đồng vào chợ, chiếm 15% vốn của huyện.", "15", "vào chợ"),
        ("Xã Mây có 44 hộ quay lại nghề gốm, tăng 11% so với năm trước.", "11", "quay lại nghề gốm"),
    ],
)
def test_what_stands_behind_the_first_number_is_told_of_the_next(text: str, surface: str, told: str) -> None:
    assert told in _scope(text, surface)


def test_a_share_or_a_change_hands_on_nothing_that_stands_behind_it() -> None:
    assert "số chợ" not in _scope("Năm bến ở xã Mây chiếm 68% số chợ và 56% tiền thuế.", "56")
    assert "quán Mây" not in _scope("Có 52% quán Mây và 61% quán Gió muốn mở thêm.", "61")
    assert _subject("Có 52% quán Mây và 61% quán Gió muốn mở thêm.", "61") == "quán Gió muốn mở"


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        ("Có 44 hộ làm gốm ở bến Lam, tăng 11%.", "11", "hộ làm gốm ở bến Lam"),
        ("Năm 2019, có 12 quán vay vốn của quỹ là 27 tỷ đồng.", "27 tỷ", "quán vay vốn của quỹ"),
        # Weights of a list are of nothing that was weighed before them.
        ("Tổ thu giữ 8 kg chè, 9 kg gạo.", "9", "gạo"),
    ],
)
def test_a_count_hands_on_all_that_says_which_are_counted(text: str, surface: str, subject: str) -> None:
    assert _subject(text, surface).endswith(subject)


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        ("Nhóm vay của chợ Mây đạt 126 tỷ đồng, chiếm tỷ trọng 72% trong tổng vốn.", "72", "Nhóm vay của chợ Mây"),
        ("Giá chè ở bến Mây tăng 4%, dao động quanh mức 90 nghìn đồng/kg.", "90 nghìn", "Giá chè ở bến Mây"),
        ("Doanh số chợ Mây đạt 12 tỷ đồng, tăng trở lại 4%.", "4", "Doanh số chợ Mây"),
        ("Xưởng Gió lãi 1,4 tỷ đồng dù doanh thu giảm 17% xuống còn 8 tỷ đồng.", "17", "dù doanh thu"),
        ("Nắng suốt hai tháng (tháng 8, tháng 9) giúp lượng khách cả quý đạt 148 tỷ đồng.", "148 tỷ",
         "giúp lượng khách cả quý"),
        ("Xưởng Mây xử lý được 29 tỷ đồng, đạt trung bình khoảng 7 tỷ đồng/tháng.", "7 tỷ", "Xưởng Mây xử lý"),
        # "Tỷ trọng của chè" has a name of its own, and "trung bình mỗi tháng" says what it is.
        ("Trung bình mỗi tháng có 14 hộ dựng quán.", "14", "Trung bình mỗi tháng"),
        ("Nhóm vay đạt 126 tỷ đồng, tỷ trọng của chè đạt 72%.", "72", "tỷ trọng của chè"),
    ],
)  # fmt: skip
def test_a_clause_with_only_the_way_to_its_number_goes_on(text: str, surface: str, subject: str) -> None:
    assert _subject(text, surface) == subject


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        # What the counted things are worth, however many words name that.
        ("Xã Mây có 80 quán với tổng vốn đầu tư đăng ký ước đạt trên 145 tỷ đồng.", "145 tỷ", "80 quán"),
        ("Có 51 quán xin thêm vốn (giảm 8%), tổng vốn xin thêm đạt 6 tỷ đồng.", "6 tỷ", "51 quán xin thêm vốn"),
        ("Đội giữ 22 bao ruốc, trọng lượng 3 tấn.", "3", "22 bao ruốc"),
        # What whoever is named in front earned or owns.
        ("Doanh thu của xưởng Mây đạt 47 tỷ đồng, lợi nhuận trước thuế 4 tỷ đồng, tăng 9%.", "4 tỷ", "xưởng Mây"),
        ("Doanh thu của xưởng Mây đạt 47 tỷ đồng, lợi nhuận trước thuế 4 tỷ đồng, tăng 9%.", "9", "xưởng Mây"),
        ("Xuất khẩu chè ước đạt 142 nghìn tấn với trị giá đạt 143 triệu USD.", "143 triệu", "Xuất khẩu chè"),
        ("Đứng thứ hai là xứ Gió với 23 tấn, trị giá 5 tỷ đồng.", "5 tỷ", "xứ Gió"),
        ("Cả xã có 50 hộ may khăn lụa với số lượng 7 triệu chiếc.", "7 triệu", "50 hộ may khăn lụa"),
        ("Xưởng Lam có 50 hộ thợ, doanh thu 7 tỷ đồng.", "7 tỷ", "Xưởng Lam"),
    ],
)
def test_a_measure_is_of_whoever_was_named_in_front(text: str, surface: str, told: str) -> None:
    assert told in _scope(text, surface)


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        # One measure says nothing of the next; nor does a length of time, or what ends with a semicolon.
        ("Doanh thu của xưởng Mây đạt 47 tỷ đồng, lợi nhuận 4 tỷ đồng.", "4 tỷ", "lợi nhuận (xưởng Mây)"),
        ("Năm nay doanh thu đạt 47 tỷ đồng, lợi nhuận 4 tỷ đồng.", "4 tỷ", "lợi nhuận"),
        ("Xưởng chạy suốt 3 tháng, doanh thu đạt 7 tỷ đồng.", "7 tỷ", "doanh thu"),
        ("Xưởng Mây bán 5 tấn; doanh thu đạt 7 tỷ đồng.", "7 tỷ", "doanh thu"),
        ("Xưởng Mây bán 5 tấn, doanh thu của xưởng Gió đạt 7 tỷ đồng.", "7 tỷ", "doanh thu của xưởng Gió"),
        # What stands behind the change already names it.
        ("Chè các loại đạt 13 tấn, trị giá 9 tỷ đồng, giảm 8% về lượng.", "8", "Chè các loại (về lượng)"),
    ],
)
def test_a_measure_takes_no_more_than_a_name(text: str, surface: str, subject: str) -> None:
    assert _subject(text, surface) == subject


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        ("Bến Mây đón 5 triệu tấn hàng, với tỷ lệ đầy khoang đạt 90%.", "90", "tỷ lệ đầy khoang (Bến Mây đón)"),
        ("Xưởng Mây bán 17 triệu cổ phiếu, với giá bán là 9.000 đồng/cổ phiếu.", "9.000", "giá bán (Xưởng Mây bán)"),
        ("Khu vực chè tăng 3,1%, đóng góp 58%; khu vực quế tăng 1,4%, đóng góp 28%.", "28", "khu vực quế đóng góp"),
        # What two measures are of stands in front of the first.
        ("Bến Mây đón 5 triệu tấn hàng với đơn giá 9 đồng/kg, với mức thuế 7%.", "7", "mức thuế (Bến Mây đón)"),
        ("Hộp có đơn giá 9 đồng/kg, với mức thuế 7%.", "7", "mức thuế (Hộp)"),
        ("Đơn giá là 9 đồng/kg, với mức thuế 7%.", "7", "mức thuế"),
        # One thing held against another, or whom somebody does something with, is no measure.
        ("Đường làng dài 30 km cũng bằng với chiều dài đường chợ 30,5 km.", "30,5", "chiều dài đường chợ"),
        ("Xưởng Mây làm 30 tấn, với đối tác Gió làm 7 tấn.", "7", "đối tác Gió làm"),
    ],
)
def test_what_with_adds_is_measured_of_what_stands_in_front(text: str, surface: str, subject: str) -> None:
    assert _subject(text, surface) == subject


def test_what_things_are_worth_is_told_of_them_behind_how_they_changed() -> None:
    text = "Xã Mây có 46 quán xin thêm vốn, giảm 40%; tổng vốn xin thêm đạt 472 triệu đồng, tăng 41%."
    assert "46 quán xin thêm vốn" in _scope(text, "472 triệu")


def test_what_things_are_worth_bounds_no_count_of_them() -> None:
    assert "145 tỷ" not in _scope("Xã Mây có 80 quán với tổng vốn trên 145 tỷ đồng.", "80")
    assert "5 tỷ" in _scope("Xã Mây có 80 quán đối với vốn từ 5 tỷ đồng trở lên.", "80")


@pytest.mark.parametrize(
    ("text", "surface", "told", "untold"),
    [
        ("Xã có 47 hộ làm gốm với vốn 9 tỷ đồng, giảm 25% số hộ và giảm 58% vốn so với năm trước.", "25", "hộ làm gốm",
         "vốn 9"),
        ("Xã có 47 hộ làm gốm với vốn 9 tỷ đồng và số thợ học nghề là 80 thợ, giảm 2% về số hộ.", "2", "47 hộ làm gốm",
         "80 thợ"),
        ("Bến Mây có 37 vụ, tổng trị giá hàng hơn 32 tỷ đồng, giảm 13% số vụ.", "13", "37 vụ", "trị giá"),
    ],
)  # fmt: skip
def test_what_changed_stands_behind_the_number(text: str, surface: str, told: str, untold: str) -> None:
    scope = _scope(text, surface)
    assert told in scope
    assert untold not in scope


def test_a_counted_change_is_of_the_count_of_such_things() -> None:
    text = "Tổ Mây bắt giữ 23 vụ làm giả chè, với 9 người, tăng 8 vụ so với năm trước."
    assert "làm giả chè" in _scope(text, "8")
    assert "quế" in _subject("Xã có 23 hộ làm chè, tăng 8 hộ làm quế so với năm trước.", "8")
    assert "làm chè" not in _scope("Xã có 23 hộ làm chè, tăng 8 hộ làm quế so với năm trước.", "8")


def test_figures_of_two_sorts_are_no_list() -> None:
    text = "Số quán đủ nước ở bến Mây và Gió là 32 quán, tương ứng 45% và tăng 7 quán so với năm trước."
    assert _subject(text, "45") == "Số quán đủ nước ở bến Mây và Gió"
    alike = facts("Hai bến Mây và Gió tăng lần lượt 45% và 7%.")
    assert [fact.subject for fact in alike[-2:]] == ["Mây", "Gió"]


def test_what_stands_behind_the_verb_is_no_name_where_it_only_leads_to_a_number() -> None:
    text = "Giá thuê sạp hạng A được ghi nhận ở mức 43 USD và hạng B là 23 USD, tăng lần lượt 15% và 10%."
    assert "hạng A" in _scope(text, "15")
    assert "hạng A" not in _scope(text, "10")


def test_only_an_and_makes_a_list_of_two_names_in_front_of_figures() -> None:
    text = "Ông Mây, Giám đốc xưởng, kể đã làm 50 tấn chè khô và 30 tấn chè tươi, tăng lần lượt 10% và 5%."
    assert [("chè khô" in _scope(text, s), "chè tươi" in _scope(text, s)) for s in ("10", "5")] == [
        (True, False),
        (False, True),
    ]


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        ("Hộ nhỏ: từ 10 đến 50 người.", "10 đến 50", "Hộ nhỏ"),
        ("Hộ nhỏ: tối thiểu là 10 người và tối đa là 50 người.", "10", "Hộ nhỏ"),
        ("Vốn cho nông nghiệp, nông thôn đạt 184 tỷ đồng.", "184 tỷ", "Vốn cho nông nghiệp"),
        ("Mua, bán chè ở chợ Mây có giá 9 triệu đồng.", "9 triệu", "Mua, bán chè"),
    ],
)
def test_neither_a_colon_in_front_of_a_bound_nor_a_pair_of_words_is_a_cut(text: str, surface: str, told: str) -> None:
    assert told in _scope(text, surface)


def test_the_end_of_a_word_leads_to_no_number() -> None:
    assert _subject("Lợi nhuận hợp nhất đạt 7 tỷ đồng.", "7 tỷ") == "Lợi nhuận hợp nhất"
    assert _subject("Xưởng Mây có giá cao nhất 7 tỷ đồng.", "7 tỷ") == "Xưởng Mây có giá"


def test_what_counted_things_have_is_theirs_and_so_is_what_is_measured_next() -> None:
    text = (
        "Vốn điều lệ của 4 quán chè xanh đạt 5 tỷ đồng, tổng tài sản đạt 9 tỷ đồng; xã Mây có tài sản 3 tỷ đồng. "
        "Quán Gió lãi 2 tỷ đồng, vốn 1 tỷ đồng."
    )
    subjects = {fact.quantity.surface: fact.subject for fact in facts(text)}
    assert subjects["5 tỷ"] == "Vốn điều lệ của 4 quán chè xanh"
    assert subjects["9 tỷ"] == "tổng tài sản (4 quán chè xanh)"
    assert subjects["3 tỷ"] == "xã Mây có tài sản"
    assert subjects["1 tỷ"] == "vốn (Quán Gió)"


def test_a_share_is_told_of_so_many_and_a_change_of_what_they_are() -> None:
    text = "Có 44 hộ quay lại nghề, tăng 11%. Xã có 12 ngành, 9 ngành chính chiếm 72%."
    subjects = {fact.quantity.surface: fact.subject for fact in facts(text)}
    assert subjects["11"] == "hộ quay lại nghề"
    assert subjects["72"] == "9 ngành chính"
