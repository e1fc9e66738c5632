"""The plan behind a share of it: what it is called, for whom it is, and what it is not. All text is invented."""

from __future__ import annotations

import pytest

from knowledge import Fact
from tests.invented import facts


def _fact(text: str, surface: str) -> Fact:
    return next(fact for fact in facts(text) if fact.quantity.surface == surface)


@pytest.mark.parametrize(
    ("text", "surface", "plan"),
    [
        ("Sở Mây thu 9 tỷ đồng, đạt 90% dự toán pháp lệnh 10 tỷ đồng.", "10 tỷ", "dự toán pháp lệnh"),
        ("Sở Mây thu 9 tỷ đồng, đạt 90% so với chỉ tiêu giao (10 tỷ đồng).", "10 tỷ", "chỉ tiêu giao"),
        ("Sở Mây thu 9 tỷ đồng, đạt 90% chỉ tiêu năm 2030 là 10 tỷ đồng.", "10 tỷ", "chỉ tiêu năm 2030"),
        (
            "Sở Mây thu 9 tỷ đồng, đạt 90% chỉ tiêu giao của Bộ Gió và Cục Nắng (10 tỷ đồng).",
            "10 tỷ",
            "chỉ tiêu giao của Bộ Gió và Cục Nắng",
        ),
        (
            "Sở Mây thu 9 tỷ đồng, đạt 90% dự toán do Bộ Gió, Cục Nắng giao (10 tỷ đồng), giảm 8%.",
            "10 tỷ",
            "dự toán do Bộ Gió, Cục Nắng giao",
        ),
    ],
)
def test_a_sum_behind_a_share_is_the_plan_that_it_is_a_share_of(text: str, surface: str, plan: str) -> None:
    fact = _fact(text, surface)
    assert (fact.subject, fact.modality) == (plan, "target")
    assert "Sở Mây thu" in " ".join(span.of(text) for span in fact.scope)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Sở Mây đạt 90% kế hoạch, tương đương 9 tỷ đồng.", "9 tỷ"),
        ("Sở Mây đạt 90% kế hoạch được giao (tương đương 9 tỷ đồng).", "9 tỷ"),
        ("Sở Mây đạt 90% kế hoạch và lãi 9 tỷ đồng.", "9 tỷ"),
        ("Sở Mây đạt 90% kế hoạch tăng 9 tỷ đồng.", "9 tỷ"),
    ],
)
def test_what_reached_the_share_is_no_plan(text: str, surface: str) -> None:
    assert "kế hoạch" not in _fact(text, surface).subject


@pytest.mark.parametrize("joint", [" và bằng", " bằng", " và giảm"])
def test_a_share_behind_a_share_of_a_plan_is_no_plan(joint: str) -> None:
    text = f"Sở Mây thu 9 tỷ đồng, đạt 90% kế hoạch năm{joint} 84% so với cùng kỳ."
    assert _fact(text, "84").modality == "actual"


def test_what_comes_behind_a_plan_goes_on_with_what_reached_the_share() -> None:
    text = "Sở Mây thu 9 tỷ đồng, đạt 90% dự toán 10 tỷ đồng, giảm 8% so với cùng kỳ."
    assert _fact(text, "8").subject == "Sở Mây thu"


@pytest.mark.parametrize("slash", ["/", "/ ", " / "])
def test_two_sums_of_one_unit_around_a_slash_are_what_was_spent_and_all_there_is(slash: str) -> None:
    text = f"Sở Mây đã giải ngân được 27 tỷ đồng{slash}35 tỷ đồng (đạt 77%)."
    spent, there = _fact(text, "27 tỷ"), _fact(text, "35 tỷ")
    assert (spent.quantity.of, spent.quantity.kind, spent.modality) == (there.quantity.value, "money", "actual")
    assert there.modality == "target"


def test_two_sums_around_a_slash_that_nothing_says_to_be_spent_are_no_plan() -> None:
    assert _fact("Sở Mây có tổng giá trị thầu là 27 tỷ đồng/35 tỷ đồng.", "35 tỷ").modality == "actual"
    assert _fact("Sở Mây đã giải ngân 27 tỷ đồng/35 xã.", "27 tỷ").quantity.of is None
