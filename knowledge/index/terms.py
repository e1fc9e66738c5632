"""What a text is found by: its folded tokens and its pairs of neighbouring syllables."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from knowledge.text import tokens

# "Quý 3", "tháng 10" and "10 tháng" are words, too, and so is the day "4-3": each number by itself says nothing.
_STRETCHES, _OF_A_YEAR = frozenset({"thang", "quy"}), 2
_DAYS, _MONTHS = 31, 12


def terms(text: str) -> list[str]:
    """The index terms of ``text``, each once: its folded tokens ("gao", "5g", "74.422"), then its pairs ("cong_nghe").

    Vietnamese has few syllables, so that a single one selects little; a pair of neighbours mostly is a word. A pair is
    made of two tokens of letters, whatever stands between them.
    """
    return terms_of(tokens(text))


def terms_of(words: Sequence[str]) -> list[str]:
    """The index terms of a text that has been cut into folded tokens already.

    The postings of a stored article are taken out again by calling this on its stored tokens: whoever changes what it
    gives must add a migration that builds the postings anew.
    """
    return list(dict.fromkeys([*words, *_pairs(words)]))


@lru_cache(maxsize=4096)
def keys(phrase: str) -> tuple[str, ...]:
    """What a phrase of folded tokens, between blanks or "_", can be looked up by: its pairs, and tokens in none.

    "mang 5g cua vnpt" → "cua_vnpt", "mang", "5g".
    """
    words = phrase.replace("_", " ").split()
    pairs = _pairs(words)
    paired = {syllable for pair in pairs for syllable in pair.split("_")}
    return (*pairs, *(word for word in words if word not in paired))


def needle(term: str) -> str:
    """What to look for in a padded token string ("… mot to cong nghe so …") to find ``term``: " cong nghe "."""
    return f" {term.replace('_', ' ')} "


def _pairs(words: Sequence[str]) -> list[str]:
    return [
        f"{left}_{right}"
        for left, right in pairwise(words)
        if (left.isalpha() and right.isalpha()) or _is_time(left, right)
    ]


def _is_time(left: str, right: str) -> bool:
    if left.isalpha():
        return left in _STRETCHES and _is_of_year(right)
    return _is_of_year(left) and (right in _STRETCHES or _is_day(left, right))


def _is_of_year(number: str) -> bool:
    return len(number) <= _OF_A_YEAR and number.isdecimal()


def _is_day(day: str, month: str) -> bool:
    return _is_of_year(month) and 1 <= int(day) <= _DAYS and 1 <= int(month) <= _MONTHS
