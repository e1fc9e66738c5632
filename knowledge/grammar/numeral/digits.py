"""Numbers in digits: named shapes, the scale words behind them, and blanks that crept in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from knowledge.grammar.numeral.lexicon import COMPOUNDS, NEVER_AFTER, PRICED, SHORTHAND, UNMARKED_AFTER_DIGITS, WORDS
from knowledge.grammar.numeral.tokens import Tokens, spelled, spellings
from knowledge.model.value import value
from knowledge.text import fold

_HALF = Decimal("0.5")
_NEVER_AFTER, _PRICED = spelled(NEVER_AFTER), spelled(PRICED)
_COMPOUNDS = {spelling: spelled(seconds) for word, seconds in COMPOUNDS.items() for spelling in spellings(word)}
_HALVES = spelled(word for word, entry in WORDS.items() if entry.role == "half")
_AFTER_DIGITS = (
    {word: entry.value for word, entry in WORDS.items() if entry.role in ("scale", "hundred") and entry.value != 12}
    | {spelling: WORDS[word].value for word in UNMARKED_AFTER_DIGITS for spelling in spellings(word)}
    | {spelling: value for word, value in SHORTHAND.items() for spelling in spellings(word)}
)


@value
class Found:
    """A numeral among tokens: from ``first`` up to and without ``last``.

    ``scale`` is what the scale words multiplied the written number by; ``spelled`` tells words from digits.
    """

    first: int
    last: int
    value: Decimal
    reading: str
    scale: Decimal
    spelled: bool


@dataclass(frozen=True, slots=True)
class DigitRule:
    """How one shape of digits is read: the name is the pattern in words."""

    name: str
    reading: str
    pattern: re.Pattern[str]
    produce: Callable[[str], str]


def _points_group(digits: str) -> str:
    return digits.replace(".", "").replace(",", ".")


def _commas_group(digits: str) -> str:
    return digits.replace(",", "")


def _comma_is_decimal(digits: str) -> str:
    return digits.replace(",", ".")


def _rule(name: str, reading: str, pattern: str, produce: Callable[[str], str]) -> DigitRule:
    return DigitRule(name, reading, re.compile(pattern), produce)


DIGIT_RULES: tuple[DigitRule, ...] = (
    _rule("one run of digits", "plain", r"\d+", str),
    _rule("points between threes, comma before decimals", "decimal", r"\d{1,3}(?:\.\d{3})+,\d+", _points_group),
    _rule("commas between threes, point before decimals", "decimal", r"\d{1,3}(?:,\d{3})+\.\d+", _commas_group),
    _rule("points between threes", "separator", r"[1-9]\d{0,2}(?:\.\d{3})+", _points_group),
    _rule("two or more commas between threes", "separator", r"[1-9]\d{0,2}(?:,\d{3}){2,}", _commas_group),
    _rule("comma before three zeros", "ambiguous:separator", r"[1-9]\d{0,2},000", _commas_group),
    _rule("comma before three digits", "ambiguous:decimal", r"[1-9]\d{0,2},\d{3}", _comma_is_decimal),
    _rule("comma before decimals", "decimal", r"\d+,\d+", _comma_is_decimal),
    _rule("point before decimals", "ambiguous:decimal", r"\d+\.\d+", str),
)


def read_digits(digits: str) -> tuple[Decimal, str] | None:
    """The value and the reading of a number written in digits, ``None`` for other shapes ("2.0.1", "024.38")."""
    for rule in DIGIT_RULES:
        if rule.pattern.fullmatch(digits):
            return Decimal(rule.produce(digits)), rule.reading
    return None


def exact(value: Decimal) -> Decimal:
    """``value`` without the noughts that multiplying leaves behind its point."""
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


def begins_compound(words: Sequence[str], index: int) -> bool:
    """Whether the scale word at ``index`` is the first half of another word: "tỷ lệ", "triệu phú"."""
    return index + 1 < len(words) and words[index + 1] in _COMPOUNDS.get(words[index], ())


def after_scale(tokens: Tokens, index: int) -> tuple[Decimal, int]:
    """The product of the scale words that follow digits ("1.5 nghìn tỷ"), and the token after them."""
    scale = Decimal(1)
    while (value := _AFTER_DIGITS.get(tokens.word(index))) is not None:
        shorthand = len(tokens.words[index]) == 1
        if begins_compound(tokens.words, index) or (shorthand and not _is_shorthand(tokens, index)):
            break
        scale *= value
        index += 1
    return scale, index


def _is_shorthand(tokens: Tokens, index: int) -> bool:
    """Whether a letter multiplies: "200k" is two hundred thousand, "4K" a screen; "ỷ" is a slip for "tỷ"."""
    return tokens.words[index] == "ỷ" or (tokens.glued(index) and not tokens.capital(index))


def in_digits(tokens: Tokens, index: int) -> Found | None:
    """The numeral in digits that begins at ``index``, with its scale words, ``None`` if none does."""
    digits, here = _spaced(tokens, index) or (tokens.words[index], index + 1)
    read = read_digits(digits)
    if read is None:
        return None
    value, reading = read
    scale, here = after_scale(tokens, here)
    value *= scale
    if scale > 1 and tokens.word(here) in _HALVES:
        return Found(index, here + 1, exact(value + scale * _HALF), reading, scale, spelled=False)
    if scale > 1 and reading in ("separator", "ambiguous:decimal") and digits.count(".") == 1:
        reading = "ambiguous:" + reading.removeprefix("ambiguous:")
    smaller = _smaller_part(tokens, here, scale)
    if smaller is not None:
        return Found(index, smaller.last, exact(value + smaller.value), reading, scale, spelled=False)
    return Found(index, here, value if scale == 1 else exact(value), reading, scale, spelled=False)


def _smaller_part(tokens: Tokens, index: int, scale: Decimal) -> Found | None:
    """A second number whose own scale word is smaller and which fits below the first: "3 tỷ 200 triệu"."""
    if scale < 1000 or not tokens.word(index)[:1].isdigit():
        return None
    part = in_digits(tokens, index)
    return part if part and 1 < part.scale < scale and part.value < scale else None


def _spaced(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """Digits that a reader's eye joins over a stray blank: "1. 337 tỷ", "85, 13 %", "20 .000", "10 000 000 đồng".

    A blank after a comma is a slip only where one or two places and a scale word or "%" follow, and where neither a
    year nor a list stands before it ("năm 2020, 30%" and "70, 60, 50%" hold two and three numbers).
    """
    words = tokens.words
    whole, mark, rest = words[index], tokens.word(index + 1), tokens.word(index + 2)
    if not whole.isdecimal() or len(whole) > 3 or whole.startswith("0"):
        return None
    if tokens.word(index - 1) in (",", ".", "/", "-", "–") or tokens.word(index - 1) in _NEVER_AFTER:
        return None
    if mark.isdecimal() and len(mark) == 3:
        return _blank_groups(tokens, index)
    if mark not in (".", ",") or not rest or tokens.glued(index + 1) == tokens.glued(index + 2):
        return None
    tail = index > 0 and _tail_of(tokens, index + 3)
    if mark == "." and re.fullmatch(r"\d{3}(?:\.\d{3})*", rest) and (tail or "." in rest or tokens.glued(index + 2)):
        return whole + mark + rest, index + 3
    if mark == "," and re.fullmatch(r"\d{1,2}", rest) and tail:
        return whole + mark + rest, index + 3
    return None


def _tail_of(tokens: Tokens, index: int) -> bool:
    """Whether a scale word or "%" at ``index`` shows that the digits before it end a number."""
    return tokens.word(index) == "%" or (
        tokens.word(index) in _AFTER_DIGITS and not begins_compound(tokens.words, index)
    )


def _blank_groups(tokens: Tokens, index: int) -> tuple[str, int] | None:
    here, digits = index + 1, tokens.words[index]
    while re.fullmatch(r"\d{3}", tokens.word(here)) and tokens.starts[here] == tokens.ends[here - 1] + 1:
        digits, here = digits + "." + tokens.words[here], here + 1
    sure = _tail_of(tokens, here) or tokens.word(here) in _PRICED
    return (digits, here) if sure and here > index + 1 else None


def joins_code(tokens: Tokens, index: int) -> bool:
    """Whether the digits at ``index`` are the tail of a code ("MIMAX125", "Covid19") and no number.

    A lower-case word that lost its blank ("trình85,13%") gives its number back if marks or a percent sign follow.
    """
    if not tokens.glued(index) or not tokens.words[index - 1][-1:].isalpha():
        return False
    word, digits = tokens.words[index - 1], tokens.words[index]
    slip = len(word) > 1 and tokens.surface(index - 1, index).islower()
    clear = not digits.isdecimal() or tokens.word(index + 1) == "%" or word != fold(word)
    return not (slip and clear)
