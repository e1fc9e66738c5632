"""A person who is asked for by the full name, in invented articles that go on with the last."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.told import first_figure, told

_TEXT = (
    "Ông Trần Đức Mây (hư cấu) nuôi ong ở xã Gió. Theo ông Mây, mỗi tháng trại ong thu 20 triệu đồng. "
    "Bà Lê Thị Lam nuôi dê. Theo bà Lam, mỗi tháng trại dê thu 35 triệu đồng."
)


@pytest.mark.parametrize(
    ("asked", "surface"),
    [("ông Trần Đức Mây", "20 triệu"), ("anh Trần Đức Mây", "20 triệu"), ("bà lê thị lam", "35 triệu")],
)
def test_the_last_name_with_its_title_is_the_person(tmp_path: Path, asked: str, surface: str) -> None:
    assert first_figure(tmp_path, _TEXT, f"Mỗi tháng trại của {asked} thu bao nhiêu tiền?") == surface


def test_another_person_is_not_told_of(tmp_path: Path) -> None:
    with told(tmp_path, _TEXT) as knowledge:
        assert knowledge.ask("Mỗi tháng trại cá của ông Phan Văn Sương thu bao nhiêu tiền?").status == "not_found"


def test_only_a_name_behind_a_title_is_a_person_s(seed: Knowledge) -> None:
    def forms(typed: str) -> set[str]:
        return {form.marked for term in seed.understand(typed).terms for form in term.forms}

    assert "ông mây" in forms("Ông Trần Đức Mây thu bao nhiêu?")
    assert "ông mây" not in forms("Trại Trần Đức Mây thu bao nhiêu?")
    assert "bà trưng" not in forms("Phố bà Trưng dài bao nhiêu?")
    assert "ông đức" not in forms("nước Anh Pháp Đức nhập bao nhiêu?")
    assert "bà đó" not in forms("bà mai sau đó bán bao nhiêu?")


def test_what_a_comma_parts_is_no_price(tmp_path: Path) -> None:
    text = "Nhờ giá chè cao nên gia đình anh Mây (hư cấu) có lãi gần 300 triệu đồng."
    assert first_figure(tmp_path, text, "Nhờ chè được giá, nhà anh Trần Đức Mây lãi gần bao nhiêu tiền?") == "300 triệu"
