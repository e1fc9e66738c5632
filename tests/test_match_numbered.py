"""Things with a number, in digits or in words: examples, each an invented article that answers the one question and not
the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Giai đoạn một, xưởng Mây (hư cấu) làm 64 nghìn hũ mứt mỗi năm.",
            "Giai đoạn 1, xưởng Mây làm bao nhiêu hũ mứt mỗi năm?",
            "Giai đoạn 2, xưởng Mây làm bao nhiêu hũ mứt mỗi năm?",
        ),
        (
            "Phương án 1 (hư cấu) tăng lương xã Mây thêm 10%.",
            "Phương án một tăng lương xã Mây bao nhiêu phần trăm?",
            "phuong an hai tang luong xa may bao nhieu phan tram",
        ),
        # A name, a house and a line of buses have theirs.
        (
            "Nhà máy nhiệt điện Sông Mây 3 (hư cấu) có công suất 680 MW.",
            "Nhiệt điện Sông Mây 3 có công suất bao nhiêu MW?",
            "Nhiệt điện Sông Mây 1 có công suất bao nhiêu MW?",
        ),
        (
            "Nhà ba tầng số 45 Hàng Mây (hư cấu) có diện tích đất 138 m2.",
            "Ngôi nhà 45 Hàng Mây có diện tích đất bao nhiêu m2?",
            "Ngôi nhà 51 Hàng Mây có diện tích đất bao nhiêu m2?",
        ),
        (
            "Tuyến buýt 103B (hư cấu) chạy 90 lượt mỗi ngày.",
            "tuyen buyt 103B chay bao nhieu luot moi ngay",
            "tuyen buyt 103A chay bao nhieu luot moi ngay",
        ),
        # One company of a name is not another, of which alone the article tells.
        (
            "Hãng Vinamay 3 (hư cấu) bán cổ phần lần đầu. Trong đó, phần đem đấu giá là 76 triệu cổ phần.",
            "Hãng Vinamay 3 đem đấu giá bao nhiêu triệu cổ phần?",
            "Hãng Vinamay 2 đem đấu giá bao nhiêu triệu cổ phần?",
        ),
        # So have a command of the army and a road.
        (
            "Quân khu 14 (hư cấu) đã điều động 479 bộ đội giúp xã Mây sau bão.",
            "Quân khu 14 đã điều động bao nhiêu bộ đội giúp xã Mây sau bão?",
            "quan khu 17 da dieu dong bao nhieu bo doi giup xa may sau bao",
        ),
        (
            "Đoạn quốc lộ 901 (hư cấu) qua xã Mây dài 14 km.",
            "Quốc lộ 901 qua xã Mây dài bao nhiêu km?",
            "Quốc lộ 902 qua xã Mây dài bao nhiêu km?",
        ),
        # What is let has its grade.
        (
            "Giá thuê văn phòng hạng A ở xứ Mây (hư cấu) năm 2030 là 40 USD/m2.",
            "Giá thuê văn phòng hạng A ở xứ Mây năm 2030 là bao nhiêu USD/m2?",
            "Giá thuê văn phòng hạng B ở xứ Mây năm 2030 là bao nhiêu USD/m2?",
        ),
        (
            "Tỷ lệ trống của văn phòng hạng A ở xứ Mây (hư cấu) là 3,7% do khách thuê chuyển sang hạng B.",
            "Tỷ lệ trống của văn phòng hạng A ở xứ Mây là bao nhiêu phần trăm?",
            "Tỷ lệ trống của văn phòng hạng B ở xứ Mây là bao nhiêu phần trăm?",
        ),
    ],
)
def test_a_number_in_words_is_that_in_digits(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Phương án một giá (hư cấu) tính điện của xã Mây 1.900 đồng/kWh.",
            "Theo phương án 2, giá điện của xã Mây là bao nhiêu đồng/kWh?",
        ),
        ("Năm 2030, Vinamay (hư cấu) 5 xưởng làm 30 tấn trà.", "Năm 2030, Vinamay 6 xưởng làm bao nhiêu tấn trà?"),
        ("Mỗi đợt hai tuần (hư cấu), chợ Mây bán 30 tấn trà.", "Đợt 1, chợ Mây bán bao nhiêu tấn trà?"),
        (
            "Nhiệt điện Sông Mây 1 (hư cấu) có công suất 680 MW, gần Nhiệt điện Sông Mây 3.",
            "Nhiệt điện Sông Mây 1 có công suất bao nhiêu MW?",
        ),
    ],
)
def test_what_is_counted_has_no_number(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["not_found"]


@pytest.mark.parametrize(("number", "surface"), [(4, "55"), (6, "12")])
def test_the_second_has_the_noun_of_the_first(tmp_path: Path, number: int, surface: str) -> None:
    text = "Hãng Mây (hư cấu) có khu đất số 4 phố Gió rộng 55 m2 và số 6 phố Nắng rộng 12 m2."
    assert first_figure(tmp_path, text, f"Khu đất số {number} của hãng Mây rộng bao nhiêu m2?") == surface
