"""Places that a firm is only called after, one example a rule. All briefings are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Công ty Chè Hà Nội (hư cấu) bán 5 tấn chè.", [""]),
        ("Tập đoàn Mây Lam Cà Mau (hư cấu) bán 5 tấn chè. Ngân hàng TMCP Sài Gòn Mây mua 3 tấn chè.", ["", ""]),
        # Where it is is told behind its name, or in front.
        ("Tại Huế, Công ty Chè Hà Nội (hư cấu) bán 5 tấn chè.", ["Thừa Thiên Huế"]),
        # An office is of its place, and firms of a country are.
        ("Cục Hải quan Hà Nội (hư cấu) giữ 5 tấn chè.", ["Hà Nội"]),
        ("Các công ty Trung Quốc (hư cấu) mua 5 tấn chè.", ["Trung Quốc"]),
    ],
)
def test_a_firm_is_not_told_of_where_its_name_is_from(text: str, places: list[str]) -> None:
    assert [fact.place for fact in facts(text) if fact.field == "text"] == places
