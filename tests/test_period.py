"""Periods: what surfaces mean, what they refuse, when an article speaks, and how two periods agree."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.grammar.period import Anchor, anchor, base_period, held_on, lexicon, periods
from knowledge.grammar.period.corpus import AT, IN_CONTEXT, REFUSED, SAME
from knowledge.grammar.period.rules import RULES, matches
from knowledge.grammar.period.tokens import tokenize
from knowledge.model import Period
from knowledge.text import fold

SURFACES = [(meaning, surface) for meaning, surfaces in SAME for surface in surfaces]
TEXTS = [*(surface for _, surface in SURFACES), *(re.sub("[⟦⟧]", "", text) for text, _ in IN_CONTEXT), *REFUSED]


def ends(period: Period) -> str:
    return f"{period.start or ''}..{period.end or ''}"


def one(surface: str, at: Anchor = AT) -> Period:
    (period,) = periods(surface, anchor=at)
    return period


@pytest.mark.parametrize(("meaning", "surface"), SURFACES, ids=[surface for _, surface in SURFACES])
def test_a_surface_is_one_period_and_nothing_else(meaning: tuple[str, str, str, str, bool], surface: str) -> None:
    period = one(surface)
    start, end, grain, relation, inferred = meaning
    assert period.surface == surface
    assert ends(period) == f"{start}..{end}"
    assert (period.grain, period.relation, period.inferred) == (grain, relation, inferred)


@pytest.mark.parametrize(("marked", "expected"), IN_CONTEXT, ids=[text for text, _ in IN_CONTEXT])
def test_periods_in_a_sentence(marked: str, expected: tuple[str, ...]) -> None:
    found = periods(re.sub("[⟦⟧]", "", marked), anchor=AT)
    surfaces = re.findall("⟦(.*?)⟧", marked)
    assert [period.surface.removeprefix("đến ").removeprefix("sau ") for period in found] == surfaces
    assert [ends(period) for period in found][: len(expected)] == list(expected)


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_period(text: str) -> None:
    assert [period.surface for period in periods(text, anchor=AT)] == []


def test_without_an_anchor_the_year_stays_unknown() -> None:
    period = one("quý III", Anchor())
    assert (period.start, period.end, period.grain) == (None, None, "quarter")


def test_this_month_is_the_one_reported_on() -> None:
    """Where no day says when the article speaks, the month before is counted from the one reported on, too."""
    at = Anchor(2020, period=one("tháng 8/2020"))
    assert [ends(one(surface, at)) for surface in ("tháng này", "tháng vừa qua")] == ["2020-08-01..2020-08-31"] * 2
    assert ends(one("cuối tháng trước", at)) == "2020-07-01..2020-07-31"
    assert ends(one("quý này", at)) == ".."
    assert ends(one("tháng trước", Anchor(2020, 9, 5, period=one("tháng 7/2020")))) == "2020-08-01..2020-08-31"


def test_an_article_of_january_tells_of_last_december() -> None:
    assert one("tháng 12", Anchor(2021, 1, 5)).start == date(2020, 12, 1)
    assert [ends(one(surface, Anchor(2021, 1, 5))) for surface in ("quý IV", "9 tháng đầu năm")] == [
        "2020-10-01..2020-12-31",
        "2020-01-01..2020-09-30",
    ]
    assert [one(surface, Anchor(2021, 4, 5)).start for surface in ("quý IV", "quý I")] == [
        date(2021, 10, 1),
        date(2021, 1, 1),
    ]
    assert one("nửa cuối năm", Anchor(2021, 1, 5)).end == date(2021, 12, 31)


def test_a_question_half_put_right_is_still_without_marks() -> None:
    assert [period.surface for period in periods("6 thang dau nam thu ngan sach bao nhiêu", anchor=AT)] == [
        "6 thang dau nam"
    ]


def test_only_what_lies_inside_is_given() -> None:
    text = "Năm 2019 tốt. Năm 2020 khá. Năm 2021 yếu."
    assert [period.surface for period in periods(text, 14, 27)] == ["Năm 2020"]


def test_every_rule_fires() -> None:
    fired = {name for text in TEXTS for name, _ in matches(tokenize(text))}
    assert fired == {name for name, _, _ in RULES}


def test_every_word_stands_in_an_example() -> None:
    known = {word for text in TEXTS for word in re.findall(r"\w+", text.lower())}
    words = {word for words in lexicon.WORDS.values() for word in words} | set(lexicon.COUNTS)
    assert words - known == set()


@pytest.mark.parametrize("word", sorted(lexicon.LENGTH_BEFORE))
def test_words_that_make_months_a_length(word: str) -> None:
    assert periods(f"Thu {word} 9 tháng đạt khá", anchor=AT) == []


@pytest.mark.parametrize("word", sorted(lexicon.LENGTH_AFTER))
def test_words_behind_that_make_months_a_length(word: str) -> None:
    assert periods(f"Thu 9 tháng {word} khá", anchor=AT) == []


@pytest.mark.parametrize("word", sorted(lexicon.RESULTS))
def test_results_make_months_a_period(word: str) -> None:
    assert [period.surface for period in periods(f"Ngành 5 tháng {word} khá", anchor=Anchor(2020))] == ["5 tháng"]


@pytest.mark.parametrize("word", sorted(lexicon.MANY))
def test_many_years_are_a_length(word: str) -> None:
    assert periods(f"Từ {word} năm trước", anchor=AT) == []


@pytest.mark.parametrize("word", sorted(lexicon.DOCUMENTS))
def test_documents_are_no_months(word: str) -> None:
    assert periods(f"theo {word} 02/2017 nói trên") == []


@pytest.mark.parametrize("word", sorted(lexicon.NOT_YEAR_BEFORE))
def test_words_before_a_number_that_is_no_year(word: str) -> None:
    assert periods(f"xã {word} 2018 vậy") == []


@pytest.mark.parametrize("word", sorted(lexicon.NOT_YEAR_AFTER))
def test_words_behind_a_number_that_is_no_year(word: str) -> None:
    assert periods(f"nhận 2018 {word}") == []


@pytest.mark.parametrize("word", sorted(lexicon.VERBS_BEFORE_UNTIL))
def test_verbs_with_until_set_no_bound(word: str) -> None:
    assert one(f"việc {word} đến năm 2019").relation == "in"


def test_romans_and_the_sixty_years() -> None:
    for word, number in lexicon.ROMANS.items():
        found = [period.start for period in periods(f"quý {word.upper()}/2021")]
        assert found == ([date(2021, 3 * number - 2, 1)] if number <= 4 else [])
    for year in range(1984, 2044):
        stem, branch = lexicon.STEMS[(year - 4) % 10], lexicon.BRANCHES[(year - 4) % 12]
        assert one(f"Tết {stem.title()} {branch.title()}").start == date(year, 1, 1)


PIECES = [
    *(
        "năm",
        "tháng",
        "quý",
        "ngày",
        "đầu",
        "cuối",
        "từ",
        "đến",
        "trước",
        "nay",
        "Tết",
        "cùng kỳ",
        "và",
        "so với",
        "hết",
    ),
    *(
        "8",
        "31",
        "2018",
        "2020",
        "II",
        "ba",
        "/",
        "-",
        "–",
        ".",
        ",",
        "(",
        ")",
        "\n",
        "thang",
        "T8",
        "8T",
        "giai đoạn",
        "%",
    ),
]
SENTENCES = st.lists(st.sampled_from(PIECES)).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join)
DATES = st.dates(date(1990, 1, 1), date(2050, 12, 31))


@given(st.text() | SENTENCES, st.builds(Anchor, st.none() | st.integers(1990, 2050), st.none() | st.integers(1, 12)))
def test_spans_lie_inside_in_order(text: str, at: Anchor) -> None:
    reached = 0
    for period in periods(text, anchor=at):
        assert period.span is not None
        assert reached <= period.span.start < period.span.end <= len(text)
        assert period.span.of(text) == period.surface
        assert period.start is None or period.end is None or period.start <= period.end
        reached = period.span.end


@given(SENTENCES, SENTENCES, st.none() | st.text(max_size=12))
def test_any_article_has_an_anchor(title: str, text: str, published: str | None) -> None:
    at = anchor(title, text, published)
    held_on(title, text, published)
    for period in periods(text, anchor=at):
        base_period(f"so với {period.surface}", period, at)


@given(
    DATES, st.sampled_from(["{d}/{m}/{y}", "ngày {d} tháng {m} năm {y}", "ngày {d}-{m}-{y}", "ngay {d:02}/{m:02}/{y}"])
)
def test_every_written_date_is_read(day: date, form: str) -> None:
    period = one(form.format(d=day.day, m=day.month, y=day.year))
    assert (period.start, period.end, period.grain) == (day, day, "day")


@given(st.sampled_from([surface for meaning, surface in SURFACES if not meaning[4]]))
def test_a_year_said_reads_the_same_without_marks(surface: str) -> None:
    assert ends(one(fold(surface))) == ends(one(surface))
