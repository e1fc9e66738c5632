"""The shape of a syllable, its spelling, and what marks say."""

from __future__ import annotations

import pytest

from knowledge.syllables import agrees, is_syllable, misspelt

SYLLABLES = "nghieng thue bao quy ly giam duoc khuyu quyen xoong yeu oai uy ga nguoi trieu tieng hoach".split()
NO_SYLLABLES = ["rikvip", "5g", "web", "zalo", "fpt", "bbc", "ngc", "", "abc", "viettel", "thuê", "giaim", "oin"]
MISSPELT = [
    "â",
    "că",
    "biê",
    "tuô",
    "hiệ",
    "pởe",
    "lâo",
    "nghạch",
    "chíng",
    "qản",
    "piếu",
    "nôong",
    "vệc",
    "tuàn",
    "tưừ",
    "nguời",
    "huện",
]
WELL_SPELT = [
    "cân",
    "biết",
    "tuổi",
    "mưa",
    "hiện",
    "khoá",
    "thuế",
    "rượu",
    "người",
    "nghề",
    "quả",
    "đôi",
    "ping",
    "giếng",
    "gìn",
    "quỳnh",
    "quýt",
    "khuỷu",
    "moóc",
    "tuần",
]


@pytest.mark.parametrize("token", SYLLABLES)
def test_is_a_syllable(token: str) -> None:
    assert is_syllable(token)


@pytest.mark.parametrize("token", NO_SYLLABLES)
def test_is_no_syllable(token: str) -> None:
    assert not is_syllable(token)


@pytest.mark.parametrize("token", MISSPELT)
def test_marks_break_the_spelling(token: str) -> None:
    assert misspelt(token)


@pytest.mark.parametrize("token", WELL_SPELT)
def test_marks_keep_the_spelling(token: str) -> None:
    assert not misspelt(token)


@pytest.mark.parametrize(
    ("typed", "word", "may"),
    [
        ("hóa đơn", "hóa đơn", True),
        ("hoá đơn", "hóa đơn", True),
        ("chỉ tieu", "chỉ tiêu", True),
        ("so thue", "số thuế", True),
        ("số thuê", "số thuế", False),
        ("tổng mưc", "tổng mức", True),
        ("của hàng", "cửa hàng", False),
    ],
)
def test_marks_that_were_typed_are_evidence(typed: str, word: str, may: bool) -> None:
    assert agrees(typed, word) is may
