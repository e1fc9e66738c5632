"""Several countries or firms in one article, each with figures of its own: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import statuses, told

TITLE = "Bầu cử ở Na Uy và Bolivia (hư cấu)"
VOTES = (
    "Bầu cử Quốc hội Na Uy diễn ra trong tuần. Tỷ lệ cử tri đi bầu đạt 80%.\n"
    "Tại Bolivia, ông Mây đắc cử Tổng thống. Số ghế của phe Mây là 49 ghế."
)
TRADE = (
    "Xuất khẩu của Hàn Quốc tháng 9/2030 đạt 65 tỷ USD.\n"
    "Tại Nhật Bản, Bộ Mây ra báo cáo tháng 8/2030. Xuất khẩu giảm xuống 8.425 tỷ yên."
)
FIRMS = (
    "Công ty Sữa Mây (MSM) đạt doanh thu 4.862 tỷ đồng (hư cấu). "
    "Công ty Xây dựng Gió (TTG) lãi trước thuế 94 tỷ đồng. Tỷ lệ nợ xấu của DHG là 2%; tỷ lệ CASA 24%."
)


@pytest.mark.parametrize(
    ("title", "text", "asked", "beside"),
    [
        (TITLE, VOTES, "Tỷ lệ cử tri đi bầu ở Na Uy là bao nhiêu?", "Tỷ lệ cử tri đi bầu ở Bolivia là bao nhiêu?"),
        (TITLE, VOTES, "Phe Mây ở Bolivia có bao nhiêu ghế?", "Phe Mây ở Na Uy có bao nhiêu ghế?"),
        (
            "Xuất khẩu Hàn Quốc (hư cấu) phục hồi",
            TRADE,
            "Xuất khẩu của Nhật Bản tháng 8/2030 đạt bao nhiêu?",
            "Xuất khẩu của Hàn Quốc tháng 8/2030 đạt bao nhiêu?",
        ),
        ("Tin", FIRMS, "Lợi nhuận trước thuế của TTG là bao nhiêu?", "Lợi nhuận trước thuế của MSM là bao nhiêu?"),
        ("Tin", FIRMS, "CASA của DHG là bao nhiêu?", "CASA của MSM là bao nhiêu?"),
    ],
)
def test_each_has_its_own(tmp_path: Path, title: str, text: str, asked: str, beside: str) -> None:
    with told(tmp_path, text, title) as knowledge:
        assert knowledge.ask(asked).status == "answered"
        assert knowledge.ask(beside).status != "answered"


def test_an_exchange_or_a_party_is_not_another(tmp_path: Path) -> None:
    text = (
        "Phong trào ANO (hư cấu) thắng với 80 ghế. Đảng SPD chỉ giành 15 ghế.\n"
        "Mã HPX được mua ròng 188 tỷ đồng. Trên HNX, khối ngoại mua ròng 24 tỷ đồng."
    )
    with told(tmp_path, text) as knowledge:
        for question, wrong in [
            ("ANO giành được bao nhiêu ghế?", "15"),
            ("khối ngoại mua ròng HPX bao nhiêu", "24 tỷ"),
        ]:
            assert wrong not in [figure.quantity.surface for figure in knowledge.ask(question).figures]
        (figure,) = knowledge.ask("khối ngoại mua ròng trên HNX bao nhiêu").figures
        assert figure.quantity.surface == "24 tỷ"


def test_names_in_a_dateline_place_nothing(tmp_path: Path) -> None:
    text = "(Hà Nội, ngày 08/7/2030) Bộ Mây cho biết cả nước có 16.000 tổ (hư cấu)."
    assert statuses(tmp_path, text, "Cả nước có bao nhiêu tổ?") == ["answered"]


def test_what_a_guest_is_given_is_no_other_thing_given(tmp_path: Path) -> None:
    text = "Khách hạng A của xã Mây (hư cấu) được ăn uống 900.000 đồng mỗi ngày."
    asked = "Khách hạng A của xã Mây được {} bao nhiêu tiền mỗi ngày?"
    assert statuses(tmp_path, text, asked.format("ăn uống"), asked.format("chi chỗ ở")) == ["answered", "not_found"]


def test_a_margin_is_no_profit(tmp_path: Path) -> None:
    text = "Năm 2030, mảng doanh thu phụ trợ của hãng Mây (hư cấu), mảng có biên lợi nhuận cao, đạt 8 tỷ đồng."
    asked = "Năm 2030 {} phụ trợ của hãng Mây đạt bao nhiêu tỷ đồng?"
    assert statuses(tmp_path, text, asked.format("doanh thu"), asked.format("lợi nhuận")) == ["answered", "not_found"]
