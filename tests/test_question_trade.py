"""Trade that is asked for in pieces, "bán chè ra nước ngoài", and articles (invented) that call it "xuất khẩu"."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.told import first_figure, told

_TRADE = (
    "Năm 2030, cả nước (hư cấu) xuất khẩu chè Mây đạt 70 triệu USD, tăng 5% so với cùng kỳ; xuất khẩu mật ong đạt 31 "
    "triệu USD, giảm 8% về trị giá. Nhập khẩu hạt điều đạt 44 triệu USD, tăng 9%. Năm 2030 xuất siêu 57 triệu USD."
)


@pytest.mark.parametrize(
    ("typed", "other", "terms"),
    [
        ("Việt Nam bán chè Mây ra nước ngoài thu về bao nhiêu đô la?", "xuất khẩu", ["Việt Nam", "bán", "chè", "Mây"]),
        ("số tiền thu từ bán hàng ra thế giới là bao nhiêu?", "xuất khẩu", ["bán"]),
        ("hàng Việt bán sang thị trường Nhật Bản tăng bao nhiêu?", "xuất khẩu", ["bán", "Nhật Bản"]),
        ("tiền mua hạt điều nước ngoài là bao nhiêu?", "nhập khẩu", ["mua", "hạt điều"]),
        ("tiền mua máy của Đức là bao nhiêu?", "nhập khẩu", ["mua", "máy", "Đức"]),
        ("bán hàng ra ngoài nhiều hơn số mua vào bao nhiêu đô la?", "xuất siêu", ["bán"]),
        ("tiền mua hàng của Nhật nhiều hơn tiền bán hàng bao nhiêu?", "nhập siêu", ["mua", "Nhật"]),
        ("Người Nhật đã mua chè Việt Nam hết bao nhiêu tiền?", "xuất khẩu", ["Nhật", "mua", "chè", "Việt Nam"]),
        ("Mỹ mua mấy tấn chè của Việt Nam?", "xuất khẩu", ["Mỹ", "mua", "chè", "Việt Nam"]),
        ("EU bỏ ra bao nhiêu tiền để mua rau từ bên ngoài?", "nhập khẩu", ["EU", "mua", "rau"]),
        ("Việt Nam đã chi bao nhiêu đô la để mua sắt của Nhật?", "nhập khẩu", ["Việt Nam", "mua", "sắt", "Nhật"]),
        ("ban rau ra nuoc ngoai thu ve bao nhieu", "xuất khẩu", ["ban", "rau"]),
    ],
)
def test_a_trade_in_pieces_is_one_term(seed: Knowledge, typed: str, other: str, terms: list[str]) -> None:
    found = seed.understand(typed).terms
    assert [term.surface for term in found] == terms
    assert any(other in (form.marked for form in term.forms) for term in found)


@pytest.mark.parametrize(
    "typed",
    [
        "Công ty Mây bán cổ phần cho Nhật Bản thu về bao nhiêu?",
        "Ông Mây mua nhà ở nước ngoài hết bao nhiêu?",
        "Khách nước ngoài mua bao nhiêu vé?",
        "Chợ Mây bán lẻ ra ngoài bao nhiêu tấn?",
        "Công ty Mây bán cho Nhật Bản bao nhiêu phần trăm cổ phần?",
        "Có bao nhiêu phụ nữ bị bán sang Trung Quốc?",
        "Nhật mua mấy tấn chè Trung Quốc?",
        "Bao nhiêu người ở xã Mây bị lừa bán sang Trung Quốc?",
        "Bao nhiêu kẻ bán ma túy cho Trung Quốc?",
    ],
)
def test_shares_houses_persons_and_foreign_buyers_are_no_trade(seed: Knowledge, typed: str) -> None:
    forms = {form.folded for term in seed.understand(typed).terms for form in term.forms}
    assert not {"ban sang nuoc ngoai", "mua tu nuoc ngoai", "ban sang"} & forms


def test_goods_may_be_named_like_what_is_done_to_persons(seed: Knowledge) -> None:
    terms = seed.understand("Thiết bị bán sang Trung Quốc thu bao nhiêu?").terms
    assert "ban sang" in {form.folded for term in terms for form in term.forms}


@pytest.mark.parametrize(
    ("typed", "balance"),
    [
        ("Giá vàng Mây bán ra cao hơn mua vào bao nhiêu?", False),
        ("Khối ngoại bán ra nhiều hơn mua vào bao nhiêu?", False),
        ("Việt Nam có khối ngoại mua vào nhiều hơn bán ra bao nhiêu?", False),
        ("Ngân hàng Mây bán USD cao hơn mua vào bao nhiêu?", False),
        ("Cửa hàng Mây bán ra nhiều hơn mua vào bao nhiêu?", False),
        ("Việt Nam bán ra nhiều hơn mua vào bao nhiêu?", True),
        ("Việt Nam mua vào nhiều hơn bán ra bao nhiêu?", True),
        ("Trị giá bán ra thế giới nhiều hơn mua vào bao nhiêu?", True),
    ],
)
def test_only_a_country_has_a_balance_of_trade(seed: Knowledge, typed: str, balance: bool) -> None:
    forms = {form.marked for term in seed.understand(typed).terms for form in term.forms}
    assert bool({"xuất siêu", "nhập siêu"} & forms) is balance


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Năm 2030 tiền bán chè Mây ra nước ngoài là bao nhiêu?", "70 triệu"),
        ("Năm 2030 tiền mua hạt điều nước ngoài là bao nhiêu đô la?", "44 triệu"),
        ("Năm 2030 bán hàng ra thế giới nhiều hơn mua vào bao nhiêu đô la?", "57 triệu"),
    ],
)
def test_it_is_answered_by_what_articles_call_it(tmp_path: Path, question: str, surface: str) -> None:
    assert first_figure(tmp_path, _TRADE, question) == surface


def test_what_is_spent_on_goods_is_their_worth(tmp_path: Path) -> None:
    text = "Năm 2030, nước ta (hư cấu) nhập khẩu 900 tấn hạt điều từ Peru với trị giá 44 triệu USD."
    question = "Năm 2030 Việt Nam đã chi bao nhiêu đô la để mua hạt điều của Peru?"
    assert first_figure(tmp_path, text, question) == "44 triệu"


def test_a_purpose_says_what_money_is_spent_on_and_else_where_to_look(seed: Knowledge) -> None:
    spent = seed.understand("Xã Mây cần khoảng bao nhiêu tiền để xây trường mới?").terms
    reached = seed.understand("Xuất khẩu phải đạt bao nhiêu tiền để xây trường mới?").terms
    assert [term.surface for term in spent if term.context] == []
    assert "xây" in [term.surface for term in reached if term.context]


def test_what_is_sold_is_not_what_is_bought(tmp_path: Path) -> None:
    with told(tmp_path, _TRADE) as knowledge:
        assert knowledge.ask("Năm 2030 tiền bán hạt điều ra nước ngoài là bao nhiêu?").status != "answered"
        assert knowledge.ask("Năm 2030 tiền mua chè Mây của nước ngoài là bao nhiêu?").status != "answered"
