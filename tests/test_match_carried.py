"""What a figure is told of that its own sentence does not say again: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_REGIONS = """* Vùng Mây (hư cấu): Mức lương thấp nhất là 3 triệu đồng. Người đã học nghề là 4 triệu đồng.
* Vùng Gió: Mức lương thấp nhất là 5 triệu đồng. Người đã học nghề là 6 triệu đồng."""
_SHARES = (
    "Tổ nuôi ong ở xứ Mây (hư cấu) đóng quỹ bằng 4,5% tiền bán mật, trong đó xã đóng 3%; người nuôi ong đóng 1,5%."
)
_PRICES = """Giá chè ở chợ Mây (hư cấu) lên xuống nhiều trong năm 2030. Cụ thể, quý 1 giảm 11%, quý 2 tăng 4%.
Ở chợ Gió, giá quế quý 1 giảm 7%."""

_MARKETS = (
    "Nhật Bản là nơi mua nhiều chè Mây (hư cấu) nhất. Nhà vườn mừng. "
    "Lũy kế 9 tháng năm 2030, xuất khẩu chè sang thị trường này đạt 40 triệu USD.\n"
    "Xuất khẩu chè 9 tháng năm 2030 đạt 700 triệu USD, nhiều nhất từ Nhật Bản và Hàn Quốc.\n"
    "Cùng với Hoa Kỳ, Lào và Indonesia bán chè sang thị trường này tăng lần lượt 9% và 20%."
)


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # "Thị trường này" is the country named before, and none that its own sentence names.
        (_MARKETS, "kim ngạch xuất khẩu chè sang Nhật Bản 9 tháng năm 2030", "40 triệu"),
        (_MARKETS, "Indonesia bán chè tăng bao nhiêu phần trăm?", "20"),
        # The label in front of a line holds for all of its sentences.
        (_REGIONS, "Ở vùng Mây người đã học nghề có lương thấp nhất là bao nhiêu?", "4 triệu"),
        (_REGIONS, "Ở vùng Gió người đã học nghề có lương bao nhiêu?", "6 triệu"),
        (_REGIONS, "Ở vùng Gió mức lương thấp nhất là bao nhiêu?", "5 triệu"),
        # "Trong đó" only joins.
        (_SHARES, "Xã đóng bao nhiêu phần trăm quỹ cho tổ nuôi ong ở xứ Mây?", "3"),
        (_SHARES, "Người nuôi ong ở xứ Mây đóng quỹ bao nhiêu phần trăm?", "1,5"),
        # "Cụ thể" goes on with what was told of.
        (_PRICES, "Giá chè quý 1 giảm bao nhiêu phần trăm?", "11"),
        (_PRICES, "Giá quế quý 1 giảm bao nhiêu phần trăm?", "7"),
    ],
)
def test_what_was_told_of_before_is_told_of_still(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


def test_what_goes_on_with_one_thing_is_told_of_no_other(tmp_path: Path) -> None:
    assert statuses(tmp_path, _PRICES, "Giá quế quý 2 tăng bao nhiêu phần trăm?") == ["not_found"]


def test_a_teaser_behind_the_text_tells_what_all_of_it_is_about(tmp_path: Path) -> None:
    told_between = "Xưởng may áo cho trẻ em và người già trong vùng. " * 12
    text = f"Ảnh của xưởng.\n{told_between}\nDoanh thu quý này giảm 29%.\nChi phí tăng 4%.\n{told_between}"
    question = "doanh thu quý này vì bão giảm bao nhiêu phần trăm"
    for name, last, status in (("teaser", "more(MÂY) – ", "answered"), ("end", "", "not_found")):
        (tmp_path / name).mkdir()
        led = f"{text}\n{last}Ngành da gặp khó vì bão, nhiều hộ nghỉ."
        assert statuses(tmp_path / name, led, question) == [status]
