"""How things stood at a turn of time, told in other words than it is asked for: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # What is so at the end of a month is so by then.
        (
            "Vốn của quỹ Mây (hư cấu) tăng 11% trong tháng 9/2030. Vốn của quỹ Mây tăng 12,9% vào cuối tháng 9/2030.",
            "Tính đến cuối T9/2030 vốn của quỹ Mây tăng bao nhiêu %?",
            "12,9",
        ),
        # What has changed since the end of a year has done so by the end of the next one.
        (
            "Kết thúc năm 2030, vốn của quỹ Mây (hư cấu) đạt 36 tỷ đồng, tăng 12,9% so với cuối năm 2029.",
            "Cuối năm 2030 vốn của quỹ Mây tăng bao nhiêu % so với cuối năm 2029?",
            "12,9",
        ),
        # A year that is over tells how things stood at its end, and one that is told of does not.
        (
            "Kết thúc năm 2030, vốn của quỹ Mây (hư cấu) đạt 36 tỷ đồng, vốn của quỹ Gió đạt 40 tỷ đồng.",
            "vốn quỹ mây cuối 2030?",
            "36 tỷ",
        ),
        # A price is not summed up to the end of a month.
        (
            (
                "Cuối năm 2030, hộp chè Mây (hư cấu) có giá 21 đồng. "
                "Đến hết tháng 12/2030, hộp chè Mây có giá 25.000 đồng."
            ),
            "Hộp chè Mây tháng 12/2030 có giá bao nhiêu?",
            "25.000",
        ),
        # What began on a day goes on until now.
        (
            "Từ 20/11 đến nay, chợ Mây (hư cấu) đã thu 260 tỷ đồng.",
            "Chợ Mây thu bao nhiêu kể từ 20/11?",
            "260 tỷ",
        ),
        (
            "Từ ngày 9-7 đến ngày 20-7, quỹ Mây (hư cấu) mua lại chè với giá 33 đồng/kg.",
            "giá quỹ Mây mua lại chè 9-7 đến 20-7?",
            "33",
        ),
        # The time of a record from which something fell is that of the record.
        (
            "Vốn hóa của hãng Mây (hư cấu) đang ở mức 702 tỷ USD, giảm từ mức kỷ lục 1.100 tỷ USD hồi tháng 10-2030.",
            "Vốn hóa của hãng Mây tháng 10/2030?",
            "1.100 tỷ",
        ),
        (
            "Vốn hóa của hãng Mây (hư cấu) đang ở mức 702 tỷ USD, giảm từ mức kỷ lục 1.100 tỷ USD hồi tháng 10-2030.",
            "Vốn hóa của hãng Mây hiện nay?",
            "702 tỷ",
        ),
        # How long something was by a time is told from when to then.
        (
            "Quỹ Mây (hư cấu) đang chuẩn bị kỷ niệm 23 năm thành lập (3/2007 - 3/2030).",
            "Tháng 3/2030 quỹ Mây kỷ niệm bao nhiêu năm thành lập?",
            "23",
        ),
        # What happened on a day happened "hồi" its month.
        (
            "Vụ cháy chợ Mây (hư cấu) ngày 17/2 làm 20 người bị thương.",
            "Vụ cháy chợ Mây hồi tháng 2 làm bao nhiêu người bị thương?",
            "20",
        ),
    ],
)
def test_what_stands_at_the_turn_asked_for_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Vốn của quỹ Mây (hư cấu) tăng 12,9% vào cuối tháng 9/2030.",
            "Tính đến cuối T8/2030 vốn của quỹ Mây tăng bao nhiêu %?",
        ),
        (
            "Năm 2030, thu của quỹ Mây (hư cấu) tăng 12,9% so với năm 2029.",
            "Cuối năm 2030 thu của quỹ Mây tăng bao nhiêu %?",
        ),
        (
            "Đến hết tháng 12/2030, chợ Mây (hư cấu) bán chè trị giá 25.000 đồng.",
            "Riêng tháng 12/2030 chợ Mây bán chè trị giá bao nhiêu?",
        ),
        ("Từ 20/11 đến nay, chợ Mây (hư cấu) đã thu 260 tỷ đồng.", "Chợ Mây thu bao nhiêu kể từ 20/10?"),
        (
            "Vụ cháy chợ Mây (hư cấu) ngày 17/2 làm 20 người bị thương.",
            "Vụ cháy chợ Mây hồi tháng 3 làm bao nhiêu người bị thương?",
        ),
        ("Ngày 17/2 chợ Mây (hư cấu) bán 20 tấn cá.", "Tháng 2 chợ Mây bán bao nhiêu tấn cá?"),
    ],
)
def test_what_stands_at_another_turn_is_not(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


def test_how_long_something_was_is_not_told_of_a_time_within(tmp_path: Path) -> None:
    text = "Quỹ Mây (hư cấu) đang chuẩn bị kỷ niệm 23 năm thành lập (3/2007 - 3/2030)."
    assert statuses(tmp_path, text, "Tháng 3/2020 quỹ Mây kỷ niệm bao nhiêu năm thành lập?") != ["answered"]
