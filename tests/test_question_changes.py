"""A change that is asked for by its name, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.told import first_figure, statuses

NAMED = [
    ("tốc độ tăng doanh thu ngành dệt năm 2030 là bao nhiêu?", "tăng"),
    ("toc do tang doanh thu nganh det dat bao nhieu", "tăng"),
    ("mức giảm kim ngạch xuất khẩu chè là bao nhiêu tỷ đồng?", "giảm"),
    ("tỷ lệ gia tăng dân số đạt bao nhiêu?", "tăng"),
    ("mức sụt giảm lượng khách là bao nhiêu?", "giảm"),
    ("mức giảm sắt thép các loại là bao nhiêu?", "giảm"),
    ("mức độ giảm của lượng khách là bao nhiêu?", "giảm"),
]
LEVELS = [
    "mức phạt tăng lên bao nhiêu?",
    "mức giảm trừ gia cảnh là bao nhiêu?",
    "tỷ lệ giảm nghèo là bao nhiêu?",
    "tỷ lệ nợ xấu giảm xuống bao nhiêu?",
    "xuất khẩu mực tăng đạt bao nhiêu?",
    "xuat khau muc tang dat bao nhieu",
    "luong cua giam sat thi cong la bao nhieu",
]


@pytest.mark.parametrize(("typed", "change"), NAMED, ids=[typed for typed, _ in NAMED])
def test_a_change_is_asked_for_by_its_name(seed: Knowledge, typed: str, change: str) -> None:
    asked = seed.understand(typed).asked
    assert (asked.change, asked.level) == (change, False)


@pytest.mark.parametrize("typed", LEVELS)
def test_a_level_is_no_change_that_is_named(seed: Knowledge, typed: str) -> None:
    asked = seed.understand(typed).asked
    assert (asked.change, asked.level) == (None, True)


def test_the_name_of_a_change_is_answered_with_the_change(tmp_path: Path) -> None:
    text = "Năm 2030, kim ngạch xuất khẩu chè của xã Mây (hư cấu) đạt 23,3 triệu USD, giảm 4,8% so với năm 2029."
    asked = "mức giảm kim ngạch xuất khẩu chè của xã Mây năm 2030 là bao nhiêu?"
    assert first_figure(tmp_path, text, asked) == "4,8"
    assert statuses(tmp_path, text, "tốc độ tăng kim ngạch xuất khẩu chè của xã Mây là bao nhiêu?") == ["not_found"]


def test_a_time_behind_how_many_times_is_what_it_is_held_against(tmp_path: Path) -> None:
    text = "Năm 2030, lãi dịch vụ của quỹ Mây (hư cấu) tăng gấp 1,36 lần so với năm 2029."
    assert first_figure(tmp_path, text, "lãi dịch vụ của quỹ Mây gấp mấy lần năm 2029?") == "1,36"
    assert first_figure(tmp_path, text, "lai dich vu cua quy May nam 2030 gap bao nhieu lan nam 2029") == "1,36"
    other = ("lãi dịch vụ của quỹ Mây gấp mấy lần năm 2027?", "lãi dịch vụ của quỹ Mây năm 2029 gấp mấy lần năm 2028?")
    assert statuses(tmp_path, text, *other) == ["not_found", "not_found"]
