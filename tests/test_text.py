"""Folding keeps every offset, and tokens."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge.text import fold, is_bare, marked_tokens, nfc, pairs, tokens, words

VIETNAMESE = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệừứửữựĐÀỔ 0123456789.,/%-", max_size=60)

FOLDED = [
    ("Hoà", "hoa"),
    ("Hòa", "hoa"),
    ("Đường ĐẶNG", "duong dang"),
    ("ƯỚC ĐẠT", "uoc dat"),
    ("Straße ÇA", "straße Ça"),
    ("“ĐẠT” – 5 m²…", "“dat” – 5 m²…"),
    ("Đ → đ", "d → d"),
    ("74.422 Tổ", "74.422 to"),
]
TOKENS = [
    ("74.422 Tổ Công nghệ", ["74.422", "to", "cong", "nghe"]),
    ("63/63 tỉnh, thành", ["63/63", "tinh", "thanh"]),
    ("mạng 5G và MIMAX125", ["mang", "5g", "va", "mimax125"]),
    ("tăng 8,7%.", ["tang", "8,7"]),
    ("thue-bao_dien", ["thue", "bao", "dien"]),
    ("?!", []),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_marks_fold_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=80) | VIETNAMESE)
def test_folding_keeps_every_offset_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(VIETNAMESE)
def test_folded_vietnamese_is_ascii(text: str) -> None:
    assert fold(nfc(text)).isascii()


@given(st.text(max_size=80))
def test_nfc_is_made_once(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)


def test_decomposed_marks_fold_like_composed_ones() -> None:
    assert fold(nfc(unicodedata.normalize("NFD", "Tổ Công nghệ số"))) == "to cong nghe so"


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@given(st.text(max_size=80))
@example("İstanbul")
def test_every_token_has_its_twin_with_marks(text: str) -> None:
    assert len(marked_tokens(text)) == len(tokens(text))


@given(VIETNAMESE)
def test_tokens_with_and_without_marks_go_one_for_one(text: str) -> None:
    assert [fold(token) for token in marked_tokens(nfc(text))] == tokens(nfc(text))


@given(st.text(max_size=80), st.integers(0, 40), st.integers(40, 80))
def test_words_lie_in_the_range_in_order(text: str, start: int, end: int) -> None:
    spans = list(words(text, start, end))
    assert all(start <= span.start < span.end <= end for span in spans)
    assert spans == sorted(spans)
    assert all(span.of(text).strip() == span.of(text) for span in spans)


def test_pairs_join_neighbours() -> None:
    assert pairs(["to", "cong", "nghe"]) == ["to_cong", "cong_nghe"]
    assert pairs(["to"]) == []


def test_bare_text_is_told_from_marked_text() -> None:
    assert is_bare("co bao nhieu thue bao")
    assert is_bare("bao nhiêu thue bao dien thoai")
    assert not is_bare("có bao nhiêu thuê bao")
    assert is_bare("thue bao " * 100)
    assert not is_bare("thue bao " * 100 + "điện thoại")
