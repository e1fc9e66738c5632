"""The country abroad that a text tells of from one sentence to the next, one example a rule. All texts are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts

# A text, and the places of its figures.
MARKETS = [
    # Parts and details are of the country of the sentence that they go on with, and so are the next items of its list.
    (
        "Việt Nam (hư cấu) bán sang Peru 9 tỷ USD chè. Trong đó, chè xanh đạt 5 tỷ USD. Tiếp theo là chè đen 2 tỷ USD. \
Các nhóm hàng chủ lực khác là: Trà mây đạt 1 tỷ USD.",
        ["Peru", "Peru", "Peru", "Peru"],
    ),
    # A sentence of home ends it.
    ("Chè Peru (hư cấu) tăng 5%. Cụ thể, giá chè trong nước đạt 5 triệu đồng/tấn.", ["Peru", "Lào Cai"]),
    (
        "Xứ Mây (hư cấu) bán chè sang Peru được 9 tỷ USD. Cụ thể, cả nước bán 30 tỷ USD. Trong đó, chè đạt 2 tỷ USD.",
        ["Peru", "cả nước", "Lào Cai"],
    ),
    # What goes on with nothing is of no country, nor is what goes on with two.
    ("Xứ Mây (hư cấu) bán chè sang Peru được 9 tỷ USD. Xã thu 5 tỷ đồng.", ["Peru", "Lào Cai"]),
    ("Xứ Mây (hư cấu) bán chè sang Peru và Chile. Trong đó, chè xanh đạt 5 tỷ USD.", ["Lào Cai"]),
    # A place of its own goes first.
    ("Xứ Mây (hư cấu) bán chè sang Peru được 9 tỷ USD. Trong đó, Gia Lai bán 5 tỷ USD.", ["Peru", "Gia Lai"]),
    # A part of the world may stand for the country there that was named last.
    (
        "Peru mua nhiều nhất. Xứ Mây (hư cấu) bán sang thị trường Nam Mỹ này 3 tỷ USD. Trong đó, chè đạt 1 tỷ USD.",
        ["Peru", "Peru"],
    ),
    ("Peru mua nhiều nhất. Xứ Mây (hư cấu) bán sang thị trường Nam Mỹ được 3 tỷ USD.", ["Nam Mỹ"]),
    ("Peru mua nhiều nhất. Xứ Mây (hư cấu) bán sang thị trường nêu trên 3 tỷ USD.", ["Peru"]),
    # A paragraph that begins at a country is of it to its end, or until another place is named.
    ("Tại Peru (hư cấu), mùa chè tới. Giá chè là 5 USD. Dân số tăng 2%.\nThuế là 3%.", ["Peru", "Peru", "Lào Cai"]),
    ("Tại Peru (hư cấu), mùa chè tới. Chile bán chè. Giá chè là 5 USD.", ["Lào Cai"]),
    ("Chè Peru (hư cấu) vào mùa. Giá chè là 5 USD.", ["Lào Cai"]),
]


@pytest.mark.parametrize(("text", "places"), MARKETS)
def test_the_market_goes_on(text: str, places: list[str]) -> None:
    assert [fact.place for fact in facts(text, place="Lào Cai")] == places


def test_the_parts_in_a_bracket_do_not_place_what_follows_it() -> None:
    text = "Kho Mây giữ 14 xe (trong đó 10 xe ở Hải Phòng và 4 xe ở Huế), chiếm 3% số xe."
    assert [fact.place for fact in facts(text)] == ["", "Hải Phòng", "Thừa Thiên Huế", ""]
