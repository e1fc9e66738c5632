"""What a change is measured against, and how far two periods agree."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.grammar.period import Anchor, agree, base_period, periods
from knowledge.grammar.period.corpus import AT, SAME
from knowledge.model import Period

SURFACES = [surface for _, surfaces in SAME for surface in surfaces]


def ends(period: Period) -> str:
    return f"{period.start or ''}..{period.end or ''}"


def one(surface: str, at: Anchor = AT) -> Period:
    (period,) = periods(surface, anchor=at)
    return period


MONTH = one("tháng 8/2017")
EIGHT_MONTHS = one("8 tháng đầu năm 2017")
BASES = [
    ("so với cùng kỳ", MONTH, "2016-08-01..2016-08-31"),
    ("so với cùng kỳ năm trước", EIGHT_MONTHS, "2016-01-01..2016-08-31"),
    ("so với bình quân cùng kỳ năm 2015", EIGHT_MONTHS, "2015-01-01..2015-08-31"),
    ("so với con số 10,1 tỷ USD của cùng kỳ năm ngoái", MONTH, "2016-08-01..2016-08-31"),
    ("so với cùng kỳ tháng 8/2014", MONTH, "2014-08-01..2014-08-31"),
    ("so với cùng thời điểm năm trước", MONTH, "2016-08-01..2016-08-31"),
    ("so ck", MONTH, "2016-08-01..2016-08-31"),
    ("so với một năm trước", MONTH, "2016-08-01..2016-08-31"),
    ("so với cùng kỳ", one("lũy kế đến 29/2/2020"), "..2019-02-28"),
    ("so với cùng kỳ", one("quý I"), "2019-01-01..2019-03-31"),
    ("so với cùng kỳ", None, "2019-01-01..2019-12-31"),
    ("so với cùng kỳ", one("tháng 3", Anchor()), "2019-01-01..2019-12-31"),
    ("so với tháng trước", MONTH, "2017-07-01..2017-07-31"),
    ("so với tháng liền trước", MONTH, "2017-07-01..2017-07-31"),
    ("so với tháng trước đó", one("tháng 1/2017"), "2016-12-01..2016-12-31"),
    ("so với quý trước", one("quý I/2017"), "2016-10-01..2016-12-31"),
    ("so với năm trước", one("năm 2017"), "2016-01-01..2016-12-31"),
    ("so với kỳ trước", one("quý III/2017"), "2017-04-01..2017-06-30"),
    ("so với tháng 5 năm trước", MONTH, "2016-05-01..2016-05-31"),
    ("so với tháng 1 năm trước", MONTH, "2016-01-01..2016-01-31"),
    ("so với quý 2 năm trước", one("quý III/2017"), "2016-04-01..2016-06-30"),
    ("so với 1 năm trước", MONTH, "2016-08-01..2016-08-31"),
    ("so với ngày trước", one("1/3/2020"), "2020-02-29..2020-02-29"),
    ("so với tháng 12/2016", MONTH, "2016-12-01..2016-12-31"),
    ("so với tháng 12", MONTH, "2016-12-01..2016-12-31"),
    ("so với kỳ tháng 7/2020", one("tháng 8/2020"), "2020-07-01..2020-07-31"),
    ("so với năm 2014", one("năm 2015"), "2014-01-01..2014-12-31"),
    ("so với 5 tháng đầu năm 2018", EIGHT_MONTHS, "2018-01-01..2018-05-31"),
    ("so với đầu năm", MONTH, "2017-01-01.."),
    ("so với cuối năm trước", MONTH, "..2016-12-31"),
    ("so voi cung ky nam truoc", MONTH, "2016-08-01..2016-08-31"),
]


@pytest.mark.parametrize(("surface", "period", "expected"), BASES)
def test_what_a_change_is_measured_against(surface: str, period: Period | None, expected: str) -> None:
    found = base_period(surface, period, AT)
    assert found is not None
    assert (found.surface, ends(found)) == (surface, expected)


def test_a_base_without_time_or_year() -> None:
    assert base_period("so với kế hoạch", MONTH, AT) is None
    assert base_period("so với kỳ trước", None, Anchor()) is None
    for surface in ("so với cùng kỳ", "so với tháng trước", "so với ngày trước"):
        found = base_period(surface, None, Anchor())
        assert found is not None
        assert ends(found) == ".."


AGREEMENTS = [
    # A report "giữa năm" is on the first half of the year.
    (0.6, "giữa năm 2017", "6 tháng đầu năm 2017"),
    (0.9, "đến giữa năm 2017", "6 tháng đầu năm 2017"),
    (0.0, "giữa năm 2017", "9 tháng đầu năm 2017"),
    (1.0, "cả năm 2020", "năm 2020"),
    (1.0, "quý II/2023", "quý 2 năm 2023"),
    (1.0, "8T/2017", "tám tháng đầu năm 2017"),
    (1.0, "ba quý đầu năm 2017", "9 tháng năm 2017"),
    (1.0, "nửa đầu năm 2020", "6 tháng đầu năm 2020"),
    (1.0, "đến năm 2025", "đến hết năm 2025"),
    (0.6, "đầu năm 2019", "tháng 3/2019"),
    (0.0, "đầu năm 2019", "quý II/2019"),
    (1.0, "đầu năm 2019", "đầu năm 2019"),
    (1.0, "trước 1/11/2020", "trước ngày 1/11/2020"),
    (1.0, "nhiệm kỳ IX", "Nhiệm kỳ IX"),
    (0.9, "đến 26/8/2020", "8 tháng năm 2020"),
    (0.9, "từ đầu năm đến nay", "9 tháng đầu năm 2020"),
    (0.9, "đến năm 2025", "năm 2025"),
    (0.9, "từ đầu năm 2020", "từ đầu năm đến nay"),
    (0.9, "từ đầu năm 2020", "từ đầu năm đến 15/9/2020"),
    (0.9, "đến cuối năm 2020", "cuối năm 2020"),
    (0.8, "ngày 26/8/2020", "tính đến 26/8/2020"),
    (0.6, "đầu năm 2019", "5 tháng đầu năm 2019"),
    (0.6, "cuối năm 2019", "quý IV/2019"),
    (0.6, "tính đến tháng 11/2019", "tháng 11/2019"),
    (0.6, "giữa tháng 10/2018", "tới giữa tháng 10/2018"),
    (0.6, "từ tháng 10/2018", "tháng 10/2018"),
    (0.5, "năm 2017", "tháng 8/2017"),
    (0.5, "tháng 8/2017", "năm 2017"),
    (0.5, "tháng 8/2018", "30/8/2018"),
    (0.5, "đầu năm 2019", "năm 2019"),
    (0.5, "trước 1/11/2020", "tháng 9/2020"),
    (0.3, "năm 2017", "giai đoạn 2016-2020"),
    (0.3, "năm 2019", "từ 16/11/2018 đến 13/2/2019"),
    (0.3, "từ tháng 10/2018", "năm 2019"),
    (0.3, "cuối năm 2018", "từ 16/11/2018 đến 13/2/2019"),
    (0.0, "đến hết quý IV/2020", "đến hết quý III/2020"),
    (0.0, "năm 2017", "năm 2018"),
    (0.0, "tháng 8/2017", "tháng 7/2017"),
    (0.0, "tháng 8/2017", "8 tháng năm 2017"),
    (0.0, "9 tháng năm 2017", "quý III/2017"),
    (0.0, "quý II/2023", "quý I/2023"),
    (0.0, "6 tháng đầu năm 2020", "6 tháng cuối năm 2020"),
    (0.0, "đến năm 2025", "đến năm 2030"),
    (0.0, "giữa tháng 9/2018", "tới giữa tháng 10/2018"),
    (0.0, "trước 1/11/2020", "từ 1/11/2020"),
    (0.0, "trước 1/11/2020", "trước 1/11/2021"),
    (0.0, "đầu năm 2019", "quý IV/2019"),
    (0.0, "đầu năm 2019", "cuối năm 2019"),
    (0.0, "đầu năm 2019", "năm 2018"),
    (0.0, "từ tháng 10/2018", "tháng 1/2018"),
]


@pytest.mark.parametrize(("expected", "asked", "given_words"), AGREEMENTS)
def test_how_far_periods_agree(expected: float, asked: str, given_words: str) -> None:
    assert agree(one(asked), one(given_words)) == expected


UNDATED = [
    (0.8, "tháng 9", "tháng 9/2020"),
    (0.8, "9 tháng đầu năm", "9 tháng năm 2017"),
    (0.8, "10 tháng", "từ đầu năm đến ngày 31/10/2020"),
    (0.8, "9 tháng", "tính đến hết tháng 9"),
    (0.8, "từ đầu năm", "từ đầu năm đến cuối tháng 5"),
    (0.6, "đến tháng 9", "tháng 9/2020"),
    (0.6, "từ đầu năm đến 16/12/2020", "từ đầu năm đến nay"),
    (0.4, "tháng 9", "năm 2020"),
    (0.4, "nhiệm kỳ IX", "năm 2020"),
    (0.0, "tháng 9", "tháng 8/2020"),
    (0.0, "tháng 9", "9 tháng năm 2020"),
    (0.0, "9 tháng", "quý III/2020"),
    (0.0, "từ đầu năm", "tháng 9/2020"),
    (0.0, "9 tháng", "tính đến hết tháng 8"),
    (0.0, "quý III", "cuối năm 2020"),
]


@pytest.mark.parametrize(("expected", "asked", "given_words"), UNDATED)
def test_without_a_year_the_known_parts_decide(expected: float, asked: str, given_words: str) -> None:
    assert agree(one(asked, Anchor()), one(given_words, Anchor())) == expected
    assert agree(one(given_words, Anchor()), one(asked, Anchor())) == expected


@given(st.sampled_from(SURFACES), st.sampled_from(SURFACES))
def test_agreement_is_a_share_and_looks_both_ways(first: str, second: str) -> None:
    asked, known = one(first), one(second)
    assert 0 <= agree(asked, known) == agree(known, asked) <= 1
    assert agree(asked, asked) == 1


@pytest.mark.parametrize(("asked", "agreed"), [("tháng 11", False), ("tháng 10", True), ("tháng 10/2019", True)])
def test_the_same_months_of_the_year_before_are_no_others(asked: str, agreed: bool) -> None:
    told = Period(
        surface="cùng kỳ năm trước",
        start=date(2019, 10, 1),
        end=date(2019, 10, 31),
        grain="month",
        relation="in",
        inferred=True,
    )
    assert bool(agree(one(asked, Anchor()), told)) is agreed
