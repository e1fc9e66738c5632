"""Goods as trade statistics know them: what is told of others, or of a wider kind, does not answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.lexicon.goods import goods_in, is_of
from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("xuất khẩu cá tra và sản phẩm gỗ", ["cá tra", "gỗ"]),
        ("xuat khau ca phe cua ca nhan", ["cà phê"]),
        ("Mặt hàng Dầu thô; Thép các loại", ["dầu thô", "sắt thép"]),
        # A body is called by goods, and other words begin like them.
        ("Hiệp hội Dệt may (hư cấu) cho biết mực nước hạ, cá nhân nộp phí", []),
    ],
)
def test_goods_are_known_by_what_they_are(text: str, kinds: list[str]) -> None:
    assert [kind[-1] for kind in goods_in(text)] == kinds


def test_a_sort_is_of_its_kind_and_not_the_other_way_round() -> None:
    (shrimps,), (seafood,) = goods_in("tôm"), goods_in("thủy hải sản")
    assert is_of(shrimps, seafood)
    assert not is_of(seafood, shrimps)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Xứ Mây (hư cấu) mua nhiều dầu thô. Đối với sắt thép nhập khẩu trong năm 2030, lượng đạt 1.000 tấn.",
            "Năm 2030 xứ Mây nhập khẩu bao nhiêu tấn dầu thô?",
        ),
        # A sort of them is told by no figure of its kind.
        (
            "Xứ Mây (hư cấu) bán tôm. Kim ngạch xuất khẩu thủy sản của xứ Mây năm 2030 đạt 8 tỷ USD.",
            "Kim ngạch xuất khẩu tôm của xứ Mây năm 2030 đạt bao nhiêu?",
        ),
        # A sentence of no goods goes on with those that were named last.
        (
            "Xứ Mây (hư cấu) bán cà phê từ lâu. Gần đây có thêm gạo. Năm 2030, xuất khẩu của xứ Mây đạt 8 tỷ USD.",
            "Kim ngạch xuất khẩu cà phê của xứ Mây năm 2030 đạt bao nhiêu?",
        ),
    ],
)
def test_other_goods_do_not_answer(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Xứ Mây (hư cấu) bán thủy sản. Năm 2030 tôm của xứ Mây xuất khẩu được 5 tỷ USD, gạo 2 tỷ USD.",
            "Năm 2030 xuất khẩu tôm của xứ Mây đạt bao nhiêu?",
            "5 tỷ",
        ),
        (
            "Xứ Mây (hư cấu) bán cà phê từ lâu. Năm 2030, xuất khẩu của xứ Mây đạt 8 tỷ USD.",
            "Kim ngạch xuất khẩu cà phê của xứ Mây năm 2030 đạt bao nhiêu?",
            "8 tỷ",
        ),
    ],
)
def test_the_same_goods_do(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface
