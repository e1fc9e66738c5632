"""Which way goods go, with whom, and which goods: examples, each an invented article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.match.around.region import Region
from knowledge.model import Form, Term
from tests.told import first_figure, statuses

_LISTS = """Năm 2030, Việt Nam (hư cấu) có 3 nhóm hàng xuất khẩu sang Peru đạt từ 1 tỷ USD trở lên.
Cụ thể, trà mây đạt 3,8 tỷ USD. Tiếp theo là máy bơm mây đạt 2,4 tỷ USD; quế đạt 1,3 tỷ USD.
Trong khi đó, có 2 nhóm hàng Việt Nam nhập từ Peru đạt con số "tỷ USD" gồm: Máy bơm mây đạt 4,4 tỷ USD; đồng tấm đạt \
1,5 tỷ USD.
Chile là thị trường mua nhiều gió. Xuất khẩu sang thị trường Nam Mỹ nêu trên năm 2030 có 2 nhóm hàng.
Trong đó, sáp ong đạt 2,1 tỷ USD; quế đạt 5,6 tỷ USD."""
_TRADE = """Năm 2030, Peru là bạn hàng lớn của Việt Nam (hư cấu) với kết quả giao thương đạt 37,8 tỷ USD.
Trong đó, xuất khẩu của Việt Nam sang Peru đạt 18,8 tỷ USD, nhập khẩu đạt 19 tỷ USD, như vậy nước ta bị thâm hụt 160 \
triệu USD. Năm 2030, thâm hụt ngân sách của Peru là 7 tỷ USD."""

_MARKETS = """Trà mây, gỗ thông (hư cấu) bán chạy năm 2030. Trà mây thu 30 tỷ USD.
Trong đó, kim ngạch xuất khẩu hàng trà mây sang Peru đạt 13 tỷ USD; Chile đạt 3 tỷ USD. Gỗ thông thu 8 tỷ USD."""


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What leads a list in holds for all of its items.
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu máy bơm mây sang Peru đạt bao nhiêu?", "2,4 tỷ"),
        (_LISTS, "Năm 2030 Việt Nam nhập khẩu máy bơm mây từ Peru đạt bao nhiêu?", "4,4 tỷ"),
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu quế sang Peru đạt bao nhiêu?", "1,3 tỷ"),
        (_LISTS, "Năm 2030 Việt Nam xuất khẩu quế sang Chile đạt bao nhiêu?", "5,6 tỷ"),
        # All trade of two countries has many names, and so has what one buys more than it sells.
        (_TRADE, "Thương mại hai chiều Việt Nam - Peru năm 2030", "37,8 tỷ"),
        (_TRADE, "Kim ngạch hai chiều giữa Việt Nam và Peru năm 2030 đạt bao nhiêu tỷ USD?", "37,8 tỷ"),
        (_TRADE, "Giao thương Việt Nam - Peru năm 2030 đạt bao nhiêu?", "37,8 tỷ"),
        (_TRADE, "Năm 2030 xuất khẩu sang Peru đạt bao nhiêu?", "18,8 tỷ"),
        (_TRADE, "Năm 2030 Việt Nam nhập siêu từ Peru bao nhiêu?", "160 triệu"),
        (_TRADE, "Thâm hụt thương mại với Peru năm 2030 là bao nhiêu?", "160 triệu"),
        (_TRADE, "Thâm hụt ngân sách của Peru năm 2030 là bao nhiêu?", "7 tỷ"),
        (_TRADE, "Năm 2030 Việt Nam nhập khẩu hàng hóa từ Peru bao nhiêu?", "19 tỷ"),
        # All that a country sells is told in money.
        (
            "Năm 2030 Việt Nam (hư cấu) xuất khẩu sang Peru 450 tấn. Tổng trị giá xuất khẩu sang Peru là 4 tỷ USD.",
            "Năm 2030 xuất khẩu sang Peru bao nhiêu?",
            "4 tỷ",
        ),
        (
            "Trà mây đi xa. Năm 2030 Việt Nam (hư cấu) xuất khẩu sang Peru 450 tấn.",
            "Năm 2030 xuất khẩu sang Peru bao nhiêu tấn?",
            "450",
        ),
        # A trade and its goods are two terms.
        (
            "Năm 2030 xuất khẩu của xứ Mây (hư cấu) đạt 9 tỷ USD. Trong đó, thủy sản đạt 3 tỷ USD.",
            "Năm 2030 xuất khẩu thủy sản của xứ Mây đạt bao nhiêu?",
            "3 tỷ",
        ),
        # "Thu nhập từ" is no import.
        (
            "Thu nhập từ xuất khẩu trà của xứ Mây (hư cấu) năm 2030 đạt 6 tỷ đồng.",
            "Thu nhập từ xuất khẩu trà của xứ Mây năm 2030 đạt bao nhiêu?",
            "6 tỷ",
        ),
        # Both sides of a price board are no trade.
        (
            "Tỷ giá bán ra ở quầy Mây (hư cấu) giảm 20 đồng ở cả hai chiều mua và bán.",
            "Tỷ giá ở quầy Mây giảm bao nhiêu đồng ở cả hai chiều mua và bán?",
            "20",
        ),
        (
            "Xứ Mây (hư cấu) mua nhiều thủy sản. Nhập khẩu mặt hàng này năm 2030 đạt 9,9 tỷ USD.",
            "Nhập khẩu hàng thủy sản của xứ Mây năm 2030 đạt bao nhiêu tỷ USD?",
            "9,9 tỷ",
        ),
        (
            "Xuất khẩu hàng thủy sản của Việt Nam (hư cấu) giảm 13%. Về nhập khẩu, năm 2030 đạt 9,9 tỷ USD.",
            "Nhập khẩu của Việt Nam năm 2030 đạt bao nhiêu tỷ USD?",
            "9,9 tỷ",
        ),
        (
            "Xứ Mây (hư cấu) bán gạo. Năm 2030 xứ Mây bán 10.000 tấn gạo trắng sang khối Gió.",
            "Năm 2030 xứ Mây bán bao nhiêu tấn gạo sang khối Gió?",
            "10.000",
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
        # One way is not both.
        # In front of a comma it is what is asked of, too.
        (
            "Về nhập khẩu, kỳ 1 tháng 12 xứ Mây (hư cấu) đạt 13 tỷ USD, tăng 461 triệu USD.",
            "Về xuất khẩu, kỳ 1 tháng 12 xứ Mây tăng bao nhiêu USD?",
        ),
        (
            "Năm 2030 xuất khẩu của Việt Nam (hư cấu) sang Peru đạt 18,8 tỷ USD.",
            "Giao thương Việt Nam - Peru năm 2030 đạt bao nhiêu?",
        ),
        # Goods stand directly behind their weight.
        (
            "Lô hàng gồm 12 tấn bưởi và 3 tấn mít do hãng Vinamay (hư cấu) xuất khẩu.",
            "Hãng Vinamay xuất khẩu bao nhiêu tấn bưởi trong lô hàng?",
        ),
        # All exports are none of one kind of goods.
        (
            "Riêng mặt hàng dầu XK của Việt Nam (hư cấu) đạt 289 tấn, lũy kế 6 tháng năm 2030 trị giá 1 tỷ USD.",
            "Kim ngạch xuất khẩu hàng hóa của Việt Nam 6 tháng năm 2030 ước đạt bao nhiêu tỷ USD?",
        ),
        (
            "Kim ngạch nhập khẩu có thuế của Việt Nam (hư cấu) năm 2030 đạt 104 tỷ USD.",
            "Kim ngạch nhập khẩu của Việt Nam năm 2030 đạt bao nhiêu tỷ USD?",
        ),
        # What a partner buys in all is not what is bought from it.
        (
            "Năm 2030 trà mây (hư cấu) chỉ chiếm 1% trong tổng kim ngạch nhập khẩu hàng hóa gần 700 tỷ USD của Peru.",
            "Năm 2030 kim ngạch nhập khẩu hàng hóa của Việt Nam từ Peru là bao nhiêu tỷ USD?",
        ),
        # Of two that are called by a name of their own, what is told of the one is not told of the other.
        (
            "Peru (hư cấu) bỏ thuế trà hạt Robustin vào năm 2036, trà hạt Arabin giảm thuế suất 50%.",
            "Peru giảm thuế suất trà hạt Robustin bao nhiêu phần trăm?",
        ),
        # A sentence that opens with all trade tells of no goods that were named before it.
        (
            "Xuất khẩu hàng thủy sản của Việt Nam (hư cấu) giảm 13%. Về nhập khẩu, năm 2030 đạt 9,9 tỷ USD.",
            "Nhập khẩu hàng thủy sản của Việt Nam năm 2030 đạt bao nhiêu tỷ USD?",
        ),
        (
            "Xứ Mây (hư cấu) mua nhiều thủy sản. Nhập khẩu hàng hóa của xứ Mây năm 2030 đạt 9,9 tỷ USD.",
            "Nhập khẩu hàng thủy sản của xứ Mây năm 2030 đạt bao nhiêu tỷ USD?",
        ),
        # A list of markets is of the goods that its sentence opens with.
        (
            _MARKETS,
            "Năm 2030 kim ngạch xuất khẩu gỗ thông sang Chile đạt bao nhiêu tỷ USD?",
        ),
        # Other goods stand behind the measure.
        (
            "Khối Gió (hư cấu) mua gạo của xứ Mây. Khối Gió dành cho xứ Mây hạn ngạch 10.000 tấn đường trắng.",
            "Khối Gió dành cho xứ Mây hạn ngạch bao nhiêu tấn gạo?",
        ),
    ],
)
def test_another_trade_does_not(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


def test_a_list_of_markets_is_of_the_goods_that_it_opens_with(tmp_path: Path) -> None:
    text = "Năm 2030 kim ngạch xuất khẩu hàng trà mây (hư cấu) sang Peru đạt 13 tỷ USD; Chile đạt 3 tỷ USD."
    question = "Năm 2030 kim ngạch xuất khẩu trà mây sang Chile đạt bao nhiêu tỷ USD?"
    assert first_figure(tmp_path, text, question) == "3 tỷ"


def test_another_name_makes_no_phrase_worth_less_than_its_parts() -> None:
    surplus, trade = (
        Form(folded, marked) for folded, marked in (("thang du", "thặng dư"), ("thuong mai", "thương mại"))
    )
    parts = tuple(Term(form.marked, (form,)) for form in (surplus, trade))
    whole = Form("thang du thuong mai", "thặng dư thương mại")
    phrase = Term(whole.marked, (whole, replace(surplus, weight=0.8)), parts=parts)
    assert Region("Cán cân thương mại của xứ Mây thặng dư").support(phrase) == pytest.approx(0.9)
    assert Region("Xứ Mây thặng dư").support(phrase) == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("asked", "beside"),
    [
        (
            "Năm 2030, nhập khẩu trà mây từ Peru tăng bao nhiêu triệu USD?",
            "Năm 2030, nhập khẩu trà mây của cả nước tăng bao nhiêu triệu USD?",
        ),
        (
            "Năm 2030, Việt Nam chi bao nhiêu triệu USD nhập khẩu trà mây từ Peru?",
            "Năm 2030, Việt Nam nhập khẩu trà mây hết bao nhiêu triệu USD?",
        ),
    ],
)
def test_what_comes_from_one_is_not_all_that_comes(tmp_path: Path, asked: str, beside: str) -> None:
    text = (
        "Chợ mây (hư cấu) rất đông. Năm 2030, Việt Nam chi 84 triệu USD nhập khẩu trà mây từ Peru, tăng 8 triệu USD so "
        "với năm 2029."
    )
    found = statuses(tmp_path, text, asked, beside)
    assert found[0] == "answered"
    assert found[1] != "answered"
