"""Printed pages: tables that no rule surrounds, prose in two columns, and what must never be taken for a table."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from tests.documents.printed import make_pdf, make_placed
from tests.documents.samples import TITLE, article, facts

Placed = Sequence[Sequence[tuple[float, str]]]

# Invented. A place below zero is where a piece ends.
BEFORE = [
    [(20, "Báo cáo tình hình chợ phiên tháng 2 năm 2030 (hư cấu)")],
    [(20, "Chợ phiên tổng kết hai tháng đầu năm trước đông đảo bà con trong vùng.")],
]
TABLE = [
    [(60, "Xuất khẩu của chợ phiên")],
    [(-190, "Đơn vị: triệu USD")],
    [(20, "TT"), (30, "Mặt hàng"), (100, "Tháng 1/2030"), (150, "Tháng 2/2030")],
    [(20, "1"), (30, "Mứt sen"), (-125, "15.85"), (-175, "18,27")],
    [(20, "2"), (30, "Trà mạn ướp hoa sen và"), (-125, "1.234,5"), (-175, "7")],
    [(30, "hoa nhài")],
    [(20, "3"), (30, "Bánh"), (-125, "3"), (-175, "4")],
    [(20, "4"), (30, "Chè"), (-175, "5")],
]
AFTER = [
    [(20, "Ban quản lý cho biết sẽ mở thêm 12 sạp trong quý sau.")],
]


def test_pages_lose_what_repeats_and_keep_their_numbers() -> None:
    long = "Chợ phiên đông vui từ sáng sớm đến chiều muộn, " + "hàng hóa bày kín các sạp dọc theo con đường lớn, " * 5
    found = article(
        make_pdf([[TITLE, long], ["Trang hai: thu 5 tỷ đồng."], ["Trang ba: chi 6 tỷ đồng."]], head="CHỢ PHIÊN")
    )
    assert "CHỢ PHIÊN" not in found.text
    assert long.strip() in found.text
    assert found.title == TITLE
    cited = {fact.quantity.surface: fact.citation.where for fact in facts(found)}
    assert (cited["5 tỷ"], cited["6 tỷ"]) == ("tr. 2", "tr. 3")


def test_figures_under_each_other_are_a_table() -> None:
    found = article(make_placed([*BEFORE, *TABLE, *AFTER]))
    (table,) = found.layout.tables
    assert table.title is not None
    assert table.title.of(found.text) == "Xuất khẩu của chợ phiên"
    cells = {fact.quantity.surface: fact for fact in facts(found) if " · " in fact.subject}
    assert {surface: fact.subject for surface, fact in cells.items()} == {
        "15.85": "Mứt sen · Tháng 1/2030",
        "18,27": "Mứt sen · Tháng 2/2030",
        "1.234,5": "Trà mạn ướp hoa sen và hoa nhài · Tháng 1/2030",
        "7": "Trà mạn ướp hoa sen và hoa nhài · Tháng 2/2030",
        "3": "Bánh · Tháng 1/2030",
        "4": "Bánh · Tháng 2/2030",
        "5": "Chè · Tháng 2/2030",
    }
    assert (cells["15.85"].quantity.value, cells["15.85"].quantity.unit) == (Decimal("15.85"), "triệu USD")
    assert found.text.endswith("Ban quản lý cho biết sẽ mở thêm 12 sạp trong quý sau.")


def test_a_head_over_several_columns_speaks_of_all() -> None:
    found = article(
        make_placed(
            [
                [(20, "Biểu số liệu chợ phiên hư cấu")],
                [(20, "Sạp"), (85, "Doanh thu (triệu đồng)")],
                [(80, "Quý I/2030"), (110, "Quý II/2030")],
                [(20, "Sạp mứt"), (-98, "10"), (-130, "12")],
                [(20, "Sạp trà"), (-98, "110"), (-130, "121")],
                [(20, "Sạp bánh"), (-98, "7"), (-130, "9")],
            ]
        )
    )
    cells = {fact.quantity.surface: fact for fact in facts(found)}
    assert cells["121"].subject == "Sạp trà · Doanh thu (triệu đồng) · Quý II/2030"
    assert cells["10"].quantity.unit == "triệu đồng"


def test_cells_in_an_old_encoding_are_repaired_by_statistics() -> None:
    said = "ng\u00adêi b¸n vµ ng\u00adêi mua ®Òu vui vÎ trong ngµy héi"
    rows = [[(20, f"MÆt hµng thø {name}"), (-125, "1,5"), (-175, "2,25")] for name in ("nhÊt", "hai", "ba")]
    head = [(20, "Tªn hµng"), (-125, "Quý I"), (-175, "Quý II")]
    found = article(make_placed([[(20, said)], [(20, said)], head, *rows]))
    assert "Mặt hàng thứ nhất\t1,5\t2,25" in found.text
    assert found.layout.encoding == "TCVN3"


def test_an_index_stands_behind_its_letter() -> None:
    data = make_placed([[(20, "Tốc độ V"), (38, "của chợ phiên hư cấu đạt 15 km một giờ")]], index=(34.5, "min"))
    assert article(data).text == "Tốc độ V min của chợ phiên hư cấu đạt 15 km một giờ"


WORDS = (
    "Chợ phiên đông vui từ sáng sớm đến chiều muộn, năm 2030 đón 1.250 lượt khách, tăng 8,5 % so với cùng kỳ năm "
    "2029 và thu 15 tỷ đồng tiền thuế, trong đó 3 tỷ đồng từ các sạp trà ở phía đông của chợ, theo ban quản lý. "
) * 4


def wrapped(text: str, letters: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + 1 + len(word) > letters:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@pytest.mark.parametrize("letters", range(30, 46))
def test_prose_in_two_columns_is_read_one_after_the_other_and_is_no_table(letters: int) -> None:
    lines = wrapped(WORDS, letters)
    half = len(lines) // 2
    sides = zip(lines[:half], lines[half : 2 * half], strict=True)
    found = article(make_placed([[(20, left), (25 + letters * 1.77, right)] for left, right in sides]))
    assert not found.layout.tables
    assert " ".join(found.text.split()) == " ".join(" ".join(lines[: 2 * half]).split())


NO_TABLES = {
    "a list of contents": [
        [(20, "Mục lục của báo cáo hư cấu"), (150, "Trang")],
        *(
            [(20, f"Phần thứ {name} của báo cáo"), (-160, str(7 * n))]
            for n, name in enumerate(("nhất", "hai", "ba"), 1)
        ),
    ],
    "numbers that stand anywhere": [
        [(20, "Chợ đón"), (60 + 30 * n, str(120 + n)), (150, "lượt khách trong ngày")] for n in range(3)
    ],
    "two lines": [[(20, "Sạp mứt"), (-98, "10"), (-130, "12")], [(20, "Sạp trà"), (-98, "11"), (-130, "13")]],
    "numbers of items": [[(20, str(n)), (30, f"Mở thêm sạp thứ {n} ở chợ phiên")] for n in range(1, 5)],
    "figures with their words": [[(20, "–"), (30, "Thu"), (60, f"{n} tỷ đồng")] for n in range(1, 5)],
}


@pytest.mark.parametrize("lines", NO_TABLES.values(), ids=NO_TABLES)
def test_what_is_no_table(lines: Placed) -> None:
    assert not article(make_placed([*BEFORE, *lines])).layout.tables
