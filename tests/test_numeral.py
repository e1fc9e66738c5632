"""Numerals: every example of the corpus, round trips through a speller of our own, and the span contract."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge.grammar.numeral import numerals, parse
from knowledge.grammar.numeral.corpus import FOUND, NO_VALUES, READINGS, VALUES
from knowledge.grammar.numeral.digits import DIGIT_RULES
from knowledge.grammar.numeral.lexicon import (
    COMPOUNDS,
    NEVER_AFTER,
    NEVER_ALONE,
    SHORTHAND,
    UNMARKED,
    UNMARKED_AFTER_DIGITS,
    VAGUE,
    WORDS,
    YEAR_BEFORE,
)
from knowledge.text import fold

SURFACES = [(surface, value) for value, surfaces in VALUES for surface in surfaces]
DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
SCALES = ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"))


def below_thousand(number: int, padded: bool, joint: str) -> str:
    """``number`` in words; ``padded`` says the hundreds even where there are none, as after a larger part."""
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    words = [DIGITS[hundreds], "trăm"] if hundreds or padded else []
    if tens == 1:
        words.append("mười")
    elif tens > 1:
        words += [DIGITS[tens], "mươi"]
    elif unit and words:
        words.append(joint)
    if unit:
        after_ten = "lăm" if unit == 5 and tens else DIGITS[unit]
        words.append({(True, 1): "mốt", (True, 4): "tư"}.get((tens > 1, unit), after_ten))
    return " ".join(words)


def spell(number: int, joint: str = "lẻ") -> str:
    """``number``, below a thousand billion, as it is read aloud."""
    if number == 0:
        return "không"
    words: list[str] = []
    for scale, name in SCALES:
        part, number = divmod(number, scale)
        if part:
            words += [below_thousand(part, bool(words), joint), name]
    if number:
        words.append(below_thousand(number, bool(words), joint))
    return " ".join(words)


@pytest.mark.parametrize(("surface", "value"), SURFACES)
def test_a_surface_has_its_value(surface: str, value: str) -> None:
    assert parse(surface) == Decimal(value)


@pytest.mark.parametrize("surface", NO_VALUES)
def test_what_is_no_numeral_has_no_value(surface: str) -> None:
    assert parse(surface) is None


@pytest.mark.parametrize(("marked", "values"), FOUND)
def test_numerals_stand_where_the_corpus_marks_them(marked: str, values: tuple[str, ...]) -> None:
    text = re.sub("[⟦⟧]", "", marked)
    found = numerals(text)
    assert [numeral.span.of(text) for numeral in found] == re.findall("⟦(.*?)⟧", marked)
    assert [numeral.value for numeral in found] == [Decimal(value) for value in values]


@pytest.mark.parametrize(("surface", "reading"), READINGS)
def test_the_reading_of_the_marks_is_told(surface: str, reading: str) -> None:
    assert [numeral.reading for numeral in numerals(surface)] == [reading]


def test_every_word_and_every_rule_is_exercised_by_the_corpus() -> None:
    told = {word for surface, _ in SURFACES for word in re.findall(r"[^\W\d_]+", surface)}
    texts = " ".join([text.lower() for text, _ in FOUND] + list(NO_VALUES))
    assert told >= WORDS.keys() | SHORTHAND.keys()
    assert told >= {fold(word) for word in (*UNMARKED, *UNMARKED_AFTER_DIGITS)}
    assert all(any(word in texts for word in seconds) for seconds in COMPOUNDS.values())
    for rule in DIGIT_RULES:
        assert any(rule.pattern.fullmatch(surface.split()[0]) for surface, _ in [*SURFACES, *READINGS]), rule.name


@pytest.mark.parametrize("word", VAGUE)
def test_a_vague_word_leaves_no_numeral(word: str) -> None:
    assert numerals(f"thu về {word} trăm nghìn đồng mỗi vụ") == []


@pytest.mark.parametrize("word", NEVER_AFTER)
def test_an_order_is_no_numeral(word: str) -> None:
    assert numerals(f"vào {word} hai vừa rồi") == []


@pytest.mark.parametrize("word", YEAR_BEFORE)
def test_five_is_not_read_for_a_year(word: str) -> None:
    assert numerals(f"sản lượng hơn năm {word} được mùa") == []


@pytest.mark.parametrize("word", NEVER_ALONE)
def test_a_word_that_is_no_number_alone_is_not_read(word: str) -> None:
    assert numerals(f"vẫn {word} thì thôi") == []


@given(st.integers(0, 10**12 - 1), st.sampled_from(["lẻ", "linh"]))
def test_spelling_and_reading_are_inverse(number: int, joint: str) -> None:
    spelt = spell(number, joint)
    assert parse(spelt) == number
    assert parse(spelt.replace("nghìn", "ngàn").replace("tỷ", "tỉ").replace("bảy", "bẩy")) == number


@given(st.integers(1, 10**12 - 1).filter(lambda number: number % 10**6 >= 1000 and number % 1000 > 99))
def test_without_marks_a_long_numeral_keeps_its_value(number: int) -> None:
    assert parse(fold(spell(number, "linh"))) == number


@given(st.integers(0, 10**15))
def test_points_group_digits(number: int) -> None:
    assert parse(f"{number:,}".replace(",", ".")) == number
    assert parse(str(number)) == number


@given(st.integers(0, 10**9), st.integers(0, 99), st.sampled_from([("", 1), (" triệu", 10**6), (" nghìn tỷ", 10**12)]))
def test_a_comma_parts_decimals(whole: int, hundredths: int, scale: tuple[str, int]) -> None:
    grouped = f"{whole:,}".replace(",", ".")
    value = Decimal(f"{whole}.{hundredths:02}") * scale[1]
    assert parse(f"{grouped},{hundredths:02}{scale[0]}") == value


FRAGMENTS = st.sampled_from(
    "1 25 3,9 74.422 2018 17.7 0,5 triệu tỷ nghìn trăm hai năm mười mươi lăm rưỡi phẩy không % đồng người hơn "
    ". , - / ( ) \n Covid MIMAX tăng hon trieu nam".split(" ")
)
# Every word of a numeral, with its marks and without.
SYLLABLES = st.lists(st.sampled_from(sorted({*WORDS, *map(fold, WORDS)})), max_size=6).map(" ".join)
TEXTS = (
    st.lists(FRAGMENTS, max_size=12).map(" ".join)
    | st.lists(FRAGMENTS, max_size=8).map("".join)
    | SYLLABLES
    | st.text()
)


@example("xa may nam nham ban che")
@given(TEXTS)
def test_spans_cover_their_surfaces_in_order(text: str) -> None:
    last = 0
    for numeral in numerals(text):
        assert last <= numeral.span.start < numeral.span.end <= len(text)
        assert numeral.span.of(text).strip() == numeral.span.of(text) != ""
        last = numeral.span.end


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_outside_the_window_counts(before: str, inside: str, after: str) -> None:
    text = before + inside + after
    alone = numerals(inside)
    found = numerals(text, len(before), len(before) + len(inside))
    assert [(n.span.start - len(before), n.value, n.reading) for n in found] == [
        (n.span.start, n.value, n.reading) for n in alone
    ]
