"""Quantities: every example of the corpus, every entry of the lexicons in its frame, and the properties of spans."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.grammar.quantity import lexicon, quantities, units
from knowledge.grammar.quantity.corpus import EXAMPLES, UNMARKED, Example, Told
from knowledge.grammar.quantity.corpus_moves import MOVES
from knowledge.grammar.quantity.figure import COMPOSITIONS
from knowledge.grammar.quantity.frames import FRAMES, REFUSED
from knowledge.grammar.quantity.senses import SENSES
from knowledge.grammar.quantity.shapes import SHAPES
from knowledge.model import Quantity, Span
from knowledge.text import fold


def value(quantity: Quantity) -> str:
    """The value as the corpus writes it."""
    return str(quantity.value) if quantity.value is not None else f"{quantity.low}~{quantity.high}"


def agrees(quantity: Quantity, told: Told) -> None:
    """Fails with the slot that differs."""
    ends = [Decimal(end) for end in told.value.split("~")]
    assert ([quantity.low, quantity.high] if len(ends) == 2 else [quantity.value]) == ends
    assert (quantity.unit, quantity.hedge, quantity.change) == (told.unit, told.hedge, told.change)
    assert quantity.base == told.base or not told.base
    assert quantity.of == told.of
    assert quantity.kind == (told.kind or quantity.kind)
    assert quantity.reading == (told.reading or quantity.reading)


def framed(name: str, entries: Sequence[str]) -> list[tuple[str, str]]:
    """Each entry with its sentence."""
    return [(entry, FRAMES[name].format(entry)) for entry in entries]


def squeezed(text: str) -> str:
    """``text`` without blanks."""
    return "".join(text.split())


def only(text: str) -> Quantity:
    """The one quantity of ``text``."""
    (quantity,) = quantities(text)
    return quantity


@pytest.mark.parametrize("example", EXAMPLES + MOVES, ids=lambda example: example.text)
def test_an_example_tells_what_the_corpus_says(example: Example) -> None:
    text = re.sub("[⟦⟧]", "", example.text)
    found = quantities(text)
    assert [quantity.span.of(text) for quantity in found] == re.findall("⟦(.*?)⟧", example.text)
    for quantity, told in zip(found, example.told, strict=True):
        agrees(quantity, told)


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_quantity_is_refused(text: str) -> None:
    assert [quantity.surface for quantity in quantities(text)] == []


@pytest.mark.parametrize("text", ["Khu chợ rộng 50 m ², 3 thuyền.", "Gồm ①, 3 thuyền.", "³, ², 3 thuyền"])
def test_raised_and_ringed_digits_are_no_numbers(text: str) -> None:
    assert [quantity.surface for quantity in quantities(text)][-1] == "3"


def test_a_blocked_number_is_no_quantity() -> None:
    text = "Trong 8 tháng, thu 12 tỷ đồng."
    assert [quantity.surface for quantity in quantities(text, blocked=[Span(6, 13)])] == ["12 tỷ"]


def test_every_rule_says_in_words_what_it_does() -> None:
    assert all(rule.__doc__ for rule in (*SHAPES, *SENSES))
    rules = [rule for group in COMPOSITIONS for rule in group]
    assert len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize("name", ["NOUNS", "CLASSIFIERS"])
def test_every_noun_is_a_unit(name: str) -> None:
    for noun, text in framed(name, getattr(units, name)):
        assert (only(text).unit, only(text).kind) == (noun, "count"), text
        assert only(fold(text)).unit == fold(noun), text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("MONEY", "money"),
        ("MEASURES", "measure"),
        ("DURATIONS", "duration"),
        ("PERCENT", "percent"),
        ("POINTS", "points"),
    ],
)
def test_every_unit_has_its_kind(name: str, kind: str) -> None:
    for unit, text in framed(name, getattr(units, name)):
        assert (only(text).unit.replace(" ", ""), only(text).kind) == (unit.replace(" ", ""), kind), text


@pytest.mark.parametrize("name", ["HEDGES", "HEDGES_AFTER"])
def test_every_hedge_is_kept(name: str) -> None:
    for hedge, text in framed(name, getattr(lexicon, name)):
        assert only(text).hedge == hedge, text


@pytest.mark.parametrize("name", ["COMPARATIVES", "PLACES", "LEANING"])
def test_comparing_and_placing_do_not_hedge(name: str) -> None:
    for _, text in framed(name, getattr(lexicon, name)):
        assert only(text).hedge == "", text


def test_a_sign_bounds_a_number_and_the_head_of_an_arrow_does_not() -> None:
    assert only("Hộ thu nhập >11 triệu đồng/tháng thì nộp thuế.").hedge == ">"
    for text in ("Hộ thu thêm -> 11 triệu đồng.", "=> 11 triệu đồng tiền vé.", "> 11 triệu đồng tiền vé."):
        assert only(text).hedge == "", text


def test_the_parts_of_a_law_are_counted_where_they_are_not_numbered() -> None:
    assert only("Luật sửa đổi 2 điều, bãi bỏ khoản 7, 9 Điều 42.").unit == "điều"


def test_a_fixed_pair_that_begins_a_longer_noun_is_none() -> None:
    assert [quantity.unit for quantity in quantities("Hai mặt hàng tăng giá, ba lô hàng bị giữ.")] == [
        "mặt hàng",
        "lô hàng",
    ]


def test_an_estimate_reaches_over_its_verb() -> None:
    for estimate, text in framed("ESTIMATES", lexicon.ESTIMATES):
        assert (only(text).hedge, only(text).change) == (estimate, "tăng"), text


def test_every_change_is_told_and_its_doubles_are_not() -> None:
    for word, text in framed("CHANGES", tuple(lexicon.CHANGES)):
        assert only(text).change == lexicon.CHANGES[word], text
    for name in ("NO_CHANGES", "CHANGE_ENDS", "LEVELS", "RATE_ENDS"):
        for _, text in framed(name, getattr(lexicon, name)):
            assert only(text).change is None, text
    for name in ("CHANGE_FILLERS", "RATES"):
        for _, text in framed(name, getattr(lexicon, name)):
            assert only(text).change in ("tăng", "giảm"), text


def test_a_base_ends_where_the_next_clause_begins() -> None:
    for _, text in framed("BASE_ENDS", lexicon.BASE_ENDS):
        assert only(text).base == "so với năm trước", text


def test_an_aspect_does_not_break_a_change() -> None:
    for _, text in framed("ASPECTS", lexicon.ASPECTS):
        assert [quantity.change for quantity in quantities(text)] == ["tăng", "tăng"], text


@pytest.mark.parametrize("name", ["MULTIPLE_OPENERS", "MULTIPLE_TAILS"])
def test_every_multiple_is_one(name: str) -> None:
    for _, text in framed(name, getattr(lexicon, name)):
        assert only(text).kind == "multiple", text


@pytest.mark.parametrize(
    "name",
    [
        "LABELS",
        "WEAK_LABELS",
        "FIXED",
        "WHOLE",
        "HOUR_LEADS",
        "HOUR_TAILS",
        "DAY_LEADS",
        "HOLIDAYS",
        "MOON_DAYS",
        "CALENDAR_TAILS",
        "NO_WHOLE",
    ],
)
def test_every_refusing_word_refuses(name: str) -> None:
    for _, text in framed(name, getattr(lexicon, name)):
        assert quantities(text) == [], text


def test_a_count_after_these_is_no_label() -> None:
    for _, text in framed("NUMBERING_EXCEPT", lexicon.NUMBERING_EXCEPT):
        assert (only(text).value, only(text).unit) == (Decimal(12), "hộ"), text


def test_a_bare_number_is_told_after_these() -> None:
    for _, text in framed("VALUE_LEADS", lexicon.VALUE_LEADS):
        assert only(text).value == 9940, text


def test_money_is_understood_where_it_is_spoken_of() -> None:
    for _, text in framed("MONEY_NOUNS", lexicon.MONEY_NOUNS):
        assert (only(text).unit, only(text).unit_span) == ("đồng", None), text
    assert only("Dân số là 1,4 tỷ.").unit == ""


def test_a_counted_noun_ends_before_these() -> None:
    for _, text in framed("ENDS", units.ENDS):
        assert quantities(text)[0].unit == "hệ thống mạng", text


def test_every_frame_belongs_to_a_lexicon() -> None:
    for name in FRAMES:
        entries = getattr(lexicon, name, None) or getattr(units, name)
        assert len(entries) == len(set(entries)) > 0


def test_questions_read_without_marks_what_articles_write_with_them() -> None:
    assert all(example.text == fold(example.text) for example in UNMARKED)


PIECES = st.sampled_from(
    "12 3,9 74.422 2018 63/63 5-6 12/6 hai năm triệu tỷ % đồng người hộ tăng giảm hơn gần khoảng trở lên so với "
    "cùng kỳ và , ; . ( ) / - đến gấp đôi lần là đạt thuê bao số Điều tháng tang hon trieu\n".split(" ")
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=14).map(" ".join) | st.lists(PIECES, max_size=10).map("".join) | st.text(max_size=60)


@given(TEXTS)
def test_spans_stand_in_order_over_what_they_tell(text: str) -> None:
    last = 0
    for quantity in quantities(text):
        assert last <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.span.of(text) == quantity.surface
        assert (quantity.value is None) == (quantity.low is not None) == (quantity.high is not None)
        if quantity.unit_span:
            assert squeezed(quantity.unit).endswith(squeezed(quantity.unit_span.of(text)))
        if quantity.base_span:
            assert quantity.base_span.of(text) == quantity.base
        assert (quantity.base_span is None) == (quantity.base == "")
        last = quantity.span.end


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_outside_the_window_counts(before: str, inside: str, after: str) -> None:
    def told(found: list[Quantity], offset: int) -> list[tuple[object, ...]]:
        return [
            (q.span.start - offset, q.surface, q.value, q.low, q.high, q.of, q.unit, q.kind, q.hedge, q.change, q.base)
            for q in found
        ]

    text = before + inside + after
    found = quantities(text, len(before), len(before) + len(inside))
    assert told(found, len(before)) == told(quantities(inside), 0)


@given(TEXTS, st.integers(0, 40), st.integers(1, 20))
def test_no_quantity_overlaps_what_is_blocked(text: str, start: int, length: int) -> None:
    blocked = Span(start, start + length)
    for quantity in quantities(text, blocked=[blocked]):
        digits = [at for at in range(quantity.span.start, quantity.span.end) if text[at].isdigit()]
        assert not any(blocked.start <= at < blocked.end for at in digits)


@given(st.integers(0, 10**9).filter(lambda number: number != 1), st.sampled_from(["thuê bao", "USD", "tấn", "đồng/kg"]))
def test_digits_and_unit_come_back(number: int, unit: str) -> None:
    grouped = f"{number:,}".replace(",", ".")
    quantity = only(f"Tổng cộng đạt {grouped} {unit}.")
    assert (quantity.value, quantity.unit) == (Decimal(number), unit)
