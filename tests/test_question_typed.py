"""How people type in the south and in a hurry: examples, and what only looks like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.question.frame import unframed
from tests.told import statuses, told

PRICES = (
    "Ngày 10/6/2030, giá heo hơi (hư cấu) miền Bắc là 68.000 đồng/kg, miền Nam là 70.000 đồng/kg. "
    "Giá chè xã Mây là 128.600 đồng/kg, chè xã Gió là 99.000 đồng/kg."
)


@pytest.mark.parametrize(
    "question", ["heo hơi miền nam bao nhiêu", "heo hơi miền Nam mấy?", "heo hoi mien nam bao nhieu"]
)
def test_the_south_is_no_year(tmp_path: Path, question: str) -> None:
    with told(tmp_path, PRICES) as knowledge:
        assert [fact.quantity.surface for fact in knowledge.ask(question).figures] == ["70.000"]


@pytest.mark.parametrize("question", ["Quỹ Gió lập năm bao nhiêu?", "quy gio lap nam bao nhieu"])
def test_a_year_is_asked_for_as_before(seed: Knowledge, question: str) -> None:
    assert seed.understand(question).wants == "when"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("thu ngân sách bao nhiêu á", "thu ngân sách bao nhiêu"),
        ("có bao nhiêu quỹ hông", "có bao nhiêu quỹ"),
        ("có bao nhiêu quỹ dzậy hông?", "có bao nhiêu quỹ"),
        ("giá chè bao nhiêu ạ…", "giá chè bao nhiêu"),
        ("xuất khẩu sang châu Á", "xuất khẩu sang châu Á"),
        ("số ca thay khớp hông", "số ca thay khớp hông"),
    ],
)
def test_the_particles_of_the_south_ask_nothing(typed: str, asked: str) -> None:
    assert unframed(typed) == asked


@pytest.mark.parametrize(
    ("typed", "periods"),
    [
        ("thu ngân sách h1 2030", ["6 tháng đầu năm 2030"]),
        ("thu ngân sách 2H2030", ["6 tháng cuối năm 2030"]),
        ("thu ngân sách H2/2030", ["6 tháng cuối năm 2030"]),
        ("thu ngân sách lô H1 bao nhiêu", []),
    ],
)
def test_a_half_of_a_year_is_written_out(seed: Knowledge, typed: str, periods: list[str]) -> None:
    assert [period.surface for period in seed.understand(typed).periods] == periods


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Có phải chè xã Mây 128.600 đồng/kg không?", "128.600"),
        ("gia che xa may co phai 128.600 dong/kg khong", "128.600"),
        ("gia che xa may 128.600 dong/kg dung khong", "128.600"),
        ("Giá chè xã Mây là 128.600 đồng/kg đúng không ạ?", "128.600"),
        # The text has another number than the one that is asked.
        ("Giá chè xã Mây có đúng là 99.000 đồng/kg không?", "128.600"),
    ],
)
def test_whether_a_number_is_right_is_answered_with_the_one_told(tmp_path: Path, question: str, surface: str) -> None:
    with told(tmp_path, PRICES) as knowledge:
        assert [fact.quantity.surface for fact in knowledge.ask(question).figures] == [surface]


def test_a_number_beside_what_is_asked_stays_given(seed: Knowledge) -> None:
    for typed in ("Thu nhập 11 triệu đồng có phải nộp thuế không?", "Bán 9 tạ chè thì thu bao nhiêu, đúng không?"):
        assert seed.understand(typed).stated is None


def test_two_numbers_are_not_asked_at_once(tmp_path: Path) -> None:
    assert statuses(tmp_path, PRICES, "Có phải 5 quỹ góp 9 tỷ đồng không?") == ["not_found"]


EXCHANGE = (
    "Kết thúc phiên 12/8/2030, khối ngoại (hư cấu) bán ròng 1.126 tỷ đồng, gấp 2 lần phiên trước (581 tỷ đồng). "
    "Lãi suất cho vay bình quân tháng 6 là 6,2%/năm. Thị phần của Sao Lam là 17%, của Hoa Việt là 22%. "
    "Giá dầu kỳ này là 18.460 đồng/lít."
)


@pytest.mark.parametrize(
    ("question", "surfaces"),
    [
        ("Khối ngoại bán ròng bao nhiêu phiên 12/8?", ["1.126 tỷ"]),
        ("Khối ngoại bán ròng phiên trước bao nhiêu?", ["581 tỷ"]),
        ("Lãi suất cho vay bình quân tháng 6 là bao nhiêu?", ["6,2"]),
        ("Thị phần của Sao Lam?", ["17"]),
        ("Giá dầu kỳ này bao nhiêu?", ["18.460"]),
        ("Giá dầu kỳ trước bao nhiêu?", []),
    ],
)
def test_a_day_at_the_exchange_counts_nothing_and_the_one_before_is_another(
    tmp_path: Path, question: str, surfaces: list[str]
) -> None:
    with told(tmp_path, EXCHANGE) as knowledge:
        assert [fact.quantity.surface for fact in knowledge.ask(question).figures] == surfaces


def test_sessions_of_a_month_are_counted(seed: Knowledge) -> None:
    assert [term.surface for term in seed.understand("Có bao nhiêu phiên tháng 8?").asked.unit] == ["phiên"]


COMPANY = (
    "Năm 2029, doanh thu công ty Lam (hư cấu) đạt 4.285 tỷ đồng. Lợi nhuận sau thuế 418 tỷ đồng. "
    "Riêng quý III, doanh thu đạt 1.085 tỷ đồng. Từ ngày 15/12/2029 đến ngày 14/6/2030, xã Mây xảy ra 214 vụ cháy. "
    "Số vụ ngập là 90 vụ."
)


@pytest.mark.parametrize(
    ("question", "surfaces"),
    [
        ("doanh thu cong ty lam quy 3", ["1.085 tỷ"]),
        ("lợi nhuận sau thuế công ty Lam năm 2029", ["418 tỷ"]),
        # Neither a quarter nor a month is all of a longer time.
        ("lợi nhuận sau thuế công ty Lam quý 2", []),
        ("Tháng 5/2030 xã Mây xảy ra bao nhiêu vụ cháy?", []),
        ("Tháng 5/2030 có bao nhiêu vụ ngập?", []),
    ],
)
def test_a_part_of_a_year_is_no_longer_time(tmp_path: Path, question: str, surfaces: list[str]) -> None:
    with told(tmp_path, COMPANY) as knowledge:
        assert [fact.quantity.surface for fact in knowledge.ask(question).figures] == surfaces


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        ("Tại xã Mây (hư cấu), nguồn vốn huy động đạt 63 tỷ đồng.", "Huy động vốn tại xã Mây đạt bao nhiêu?", "63 tỷ"),
        ("Dư nợ cho vay ký quỹ của quỹ Gió (hư cấu) là 303 tỷ đồng.", "dư nợ margin quỹ Gió", "303 tỷ"),
        ("Cảng Mây (hư cấu) đón 3.960 lượt tàu ngoại.", "Cảng Mây đón bao nhiêu lượt tàu nước ngoài?", "3.960"),
        (
            "Mì ăn liền của công ty Lam (hư cấu) mang về 19 tỷ đồng.",
            "mì gói công ty Lam mang về bao nhiêu tiền",
            "19 tỷ",
        ),
    ],
)
def test_a_thing_is_called_by_its_other_name(tmp_path: Path, text: str, question: str, surface: str) -> None:
    with told(tmp_path, text) as knowledge:
        assert [fact.quantity.surface for fact in knowledge.ask(question).figures] == [surface]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("bn ha đất ở sb Mây", "bao nhiêu ha đất ở sân bay Mây"),
        ("QK9 điều bn chiến sĩ SĐ 1030", "quân khu 9 điều bao nhiêu chiến sĩ SĐ 1030"),
        ("QK 9 điều bn chiến sĩ SĐ 130", "quân khu 9 điều bao nhiêu chiến sĩ sư đoàn 130"),
        ("Sở CT thu bn", "Sở Công Thương thu bao nhiêu"),
        ("xã Mây, H. Gió, NA", "xã Mây, huyện Gió, Nghệ An"),
        ("bn hộ ở p. Mây, q.Gió", "bao nhiêu hộ ở phường Mây, quận Gió"),
        ("P. Giám đốc Mây nhận bn", "P. Giám đốc Mây nhận bao nhiêu"),
        ("ông H. Gió nhận bn", "ông H. Gió nhận bao nhiêu"),
        ("sân bay Mây có TMĐT bn tỷ", "sân bay Mây có tổng mức đầu tư bao nhiêu tỷ"),
        ("TMĐT dự án Gió bn", "tổng mức đầu tư dự án Gió bao nhiêu"),
        ("doanh thu TMĐT bn", "doanh thu thương mại điện tử bao nhiêu"),
        ("dự án TMĐT của Mây thu bn", "dự án thương mại điện tử của Mây thu bao nhiêu"),
        ("CC HQ Mây có bn TK", "chi cục hải quan Mây có bao nhiêu tờ khai"),
        ("HQ LS bắt bn vụ", "hải quan Lạng Sơn bắt bao nhiêu vụ"),
        ("LS tiết kiệm Mây bn %", "lãi suất tiết kiệm Mây bao nhiêu %"),
        ("vốn ĐL của Mây bn", "vốn điều lệ của Mây bao nhiêu"),
    ],
)
def test_short_forms_are_read_by_what_stands_beside_them(seed: Knowledge, typed: str, read: str) -> None:
    assert seed.understand(typed).repaired == read


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("Chợ Mây (Đ.Nai) có bao nhiêu sạp?", ("Đồng Nai",)),
        ("Xã Mây, Q.Nam năm 2030 có bao nhiêu sạp?", ("Quảng Nam",)),
        ("cho may o d.nai co bao nhieu sap", ("Đồng Nai",)),
        ("Chợ Mây ở T.Hoá, V.Tàu có bao nhiêu sạp?", ("Bà Rịa - Vũng Tàu", "Thanh Hóa")),
        # A borough, a person, and what two provinces could be.
        ("Chợ Mây ở Q.Bình Thạnh có bao nhiêu sạp?", ()),
        ("cho may o q.binh thanh co bao nhieu sap", ()),
        ("Anh N.An ở chợ Mây có bao nhiêu sạp?", ()),
        ("Chợ Mây ở H.Giang có bao nhiêu sạp?", ()),
        ("Chợ Mây ở T.Hòa có bao nhiêu sạp?", ()),
    ],
)
def test_a_province_is_typed_by_its_initial(seed: Knowledge, typed: str, places: tuple[str, ...]) -> None:
    assert tuple(sorted(seed.understand(typed).places)) == places
