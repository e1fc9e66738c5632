"""Figures that belong to the things of a list one by one. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        # What rose in turn are the two that two levels were told of.
        (
            "Năm 2023, doanh thu và lãi ròng của hãng Mây đạt 86 tỷ đồng và 2 tỷ đồng, tăng lần lượt 30% và 31%.",
            ["doanh thu", "lãi ròng của hãng Mây", "doanh thu", "lãi ròng của hãng Mây"],
        ),
        # Where each has its own verb it is told of by that.
        (
            "Chợ Mây thu 70 tỷ đồng và lãi 5 tỷ đồng, lần lượt tăng 12% và 9%.",
            ["Chợ Mây thu", "lãi", "Chợ Mây thu 70 tỷ đồng", "lãi 5 tỷ đồng"],
        ),
    ],
)
def test_what_changed_in_turn_is_told_of_each(text: str, subjects: list[str]) -> None:
    assert [fact.subject for fact in facts(text)] == subjects


def test_money_that_names_what_it_is_for_is_its_own_subject() -> None:
    text = "Trong số 66 tỷ đồng mà chợ Mây phải nộp, có 26,3 tỷ tiền thuế sạp; 4,9 tỷ tiền chậm nộp."
    told = [(fact.quantity.kind, fact.quantity.unit, fact.subject) for fact in facts(text)]
    assert told[1:] == [("money", "tiền", "tiền thuế sạp"), ("money", "tiền", "tiền chậm nộp")]
