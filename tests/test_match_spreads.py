"""What is bought and sold for, and what differs between them; who says the opposite: each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses, told

_GOLD = (
    "Sáng 19/9/2031 (hư cấu), vàng Mây thế giới tương đương 54,7 triệu đồng/lượng, thấp hơn giá vàng trong nước khoảng "
    "1,5 triệu đồng/lượng. Chênh lệch giữa giá mua – bán của vàng trong nước đã xuống dưới 500.000 đồng/lượng. "
    "Tiệm Gió niêm yết ở mức 56,1 – 56,5 triệu đồng/lượng (mua vào – bán ra), giảm 50.000 đồng/lượng ở chiều mua vào "
    "và không đổi ở chiều bán."
)


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("chênh lệch vàng trong nước và thế giới", "1,5 triệu"),
        ("chênh lệch giá mua bán vàng trong nước", "500.000"),
        ("tiệm gió giảm bao nhiêu chiều mua", "50.000"),
        ("Tiệm Gió giảm bao nhiêu ở chiều mua vào?", "50.000"),
    ],
)
def test_each_difference_is_between_its_own_sides(question: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, _GOLD, question) == figure


def test_what_stands_still_has_no_fall(tmp_path: Path) -> None:
    assert "answered" not in statuses(
        tmp_path, _GOLD, "tiệm gió chiều bán giảm bao nhiêu", "chiều bán ra Tiệm Gió giảm mấy đồng"
    )


def test_who_says_the_opposite_is_not_counted(tmp_path: Path) -> None:
    text = "Theo khảo sát (hư cấu), 57% xưởng gốm dự đoán số thợ sẽ tăng lên trong quý tới."
    given, other = statuses(
        tmp_path, text, "bao nhiêu % xưởng gốm dự đoán tăng số thợ", "bao nhiêu % xưởng gốm dự đoán giảm số thợ"
    )
    assert (given, other != "answered") == ("answered", True)


def test_what_is_said_behind_a_dash_dates_no_figure_before_it(tmp_path: Path) -> None:
    text = "Chỉ số Mây (hư cấu) tăng 6 điểm trong quý 4/2031, đạt 63,6 điểm – kết thúc năm 2031 với niềm vui."
    with told(tmp_path, text) as knowledge:
        times = {fact.quantity.surface: fact.period.surface if fact.period else "" for fact in knowledge.facts()}
    assert times == {"6": "quý 4/2031", "63,6": "quý 4/2031"}
