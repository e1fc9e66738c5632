"""Which way goods go, with whom, and which goods: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_LISTS = """Năm 2030, Việt Nam (hư cấu) có 3 nhóm hàng xuất khẩu sang Peru đạt từ 1 tỷ USD trở lên.
Cụ thể, trà mây đạt 3,8 tỷ USD. Tiếp theo là máy bơm mây đạt 2,4 tỷ USD; quế đạt 1,3 tỷ USD.
Trong khi đó, có 2 nhóm hàng Việt Nam nhập từ Peru đạt con số "tỷ USD" gồm: Máy bơm mây đạt 4,4 tỷ USD; đồng tấm đạt \
1,5 tỷ USD.
Chile là thị trường mua nhiều gió. Xuất khẩu sang thị trường Nam Mỹ nêu trên năm 2030 có 2 nhóm hàng.
Trong đó, sáp ong đạt 2,1 tỷ USD; quế đạt 5,6 tỷ USD."""


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What leads a list in holds for all of its items.
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu máy bơm mây sang Peru đạt bao nhiêu?", "2,4 tỷ"),
        (_LISTS, "Năm 2030 Việt Nam nhập khẩu máy bơm mây từ Peru đạt bao nhiêu?", "4,4 tỷ"),
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu quế sang Peru đạt bao nhiêu?", "1,3 tỷ"),
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu quế sang Chile đạt bao nhiêu?", "5,6 tỷ"),
        # "Thu nhập từ" is no import.
        (
            "Thu nhập từ xuất khẩu trà của xứ Mây (hư cấu) năm 2030 đạt 6 tỷ đồng.",
            "Thu nhập từ xuất khẩu trà của xứ Mây năm 2030 đạt bao nhiêu?",
            "6 tỷ",
        ),
    ],
)
def test_the_trade_that_is_told_answers(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu đồng tấm sang Peru đạt bao nhiêu?"),
        (_LISTS, "Năm 2030 Việt Nam nhập khẩu trà mây từ Peru đạt bao nhiêu?"),
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu sáp ong sang Peru đạt bao nhiêu?"),
    ],
)
def test_another_trade_does_not(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]
