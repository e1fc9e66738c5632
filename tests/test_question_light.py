"""Words of a question that say nothing of the thing: what counts anything, what leads to a time, what only hurries."""

from __future__ import annotations

import pytest

from knowledge import Knowledge


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("Bến Gió có mấy con tàu?", "Bến Gió tàu"),
        ("Chợ Mây bán mấy tấm vải?", "Chợ Mây bán vải"),
        # Whoever owes, and what a word alone counts.
        ("Chợ Mây có mấy con nợ?", "Chợ Mây con nợ"),
        ("Chợ Mây bán mấy con?", "Chợ Mây bán con"),
        # What leads to a time, and to a country.
        ("Sang năm 2030 bến Gió đón mấy ghe?", "bến Gió đón ghe"),
        ("Bến Gió bước vào quý 2/2030 với mấy ghe?", "Bến Gió ghe"),
        ("Bến Gió khắp năm 2030 sắp đón mấy ghe?", "Bến Gió đón ghe"),
    ],
)
def test_a_word_that_says_nothing_of_the_thing_is_no_term(seed: Knowledge, typed: str, terms: str) -> None:
    assert " ".join(term.surface for term in seed.understand(typed).terms) == terms


def test_a_name_with_a_place_is_that_of_a_company(seed: Knowledge) -> None:
    assert seed.understand("Công ty thương mại & xuất nhập khẩu Hải Phòng khai mấy tấn?").places == ()
    assert seed.understand("Công ty thương mại ở Hải Phòng khai mấy tấn?").places == ("Hải Phòng",)
