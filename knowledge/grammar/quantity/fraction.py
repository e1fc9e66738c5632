"""Fractions in words: "một phần ba", "hai phần ba số thành viên", "1 phần 3 diện tích"."""

from __future__ import annotations

from decimal import Decimal

from knowledge.grammar.numeral.lexicon import WORDS, YEAR_BEFORE
from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.figure import Figure
from knowledge.grammar.quantity.unit import read_unit

_PARTS = spelled(("phần",))
_TOTAL, _NUMBER = spelled(("tổng",)), spelled(("số",))
_DIGITS = {name: word.value for name, word in WORDS.items() if word.role in ("digit", "ten") and word.value}
# "Một phần năm học" and "hai phần tư liệu": the word behind "phần" begins another one.
_FIVE, _FOUR = spelled(("năm",)), spelled(("tư",))
_OF_YEAR = Phrases(dict.fromkeys(YEAR_BEFORE, True))
_WITH_FOUR = spelled("liệu vấn nhân pháp duy tưởng cách trang thế thục gia thù vị".split())


def fractions(tokens: Tokens) -> list[Figure]:
    """The figures that tell so many parts of so many: 2 of 3 for "hai phần ba"; the whole is from 2 to 10."""
    if _PARTS.isdisjoint(tokens.words):
        return []
    found = (_fraction(tokens, index) for index, word in enumerate(tokens.words) if index and word in _PARTS)
    return [figure for figure in found if figure]


def _fraction(tokens: Tokens, index: int) -> Figure | None:
    """The fraction around the "phần" at ``index``; None where it is another word."""
    part, whole = _small(tokens.word(index - 1)), _small(tokens.word(index + 1))
    last = index + 2
    if not 0 < part < whole or _begins_another(tokens, index + 1):
        return None
    total = tokens.word(last) in _TOTAL and tokens.word(last + 1) in _NUMBER
    unit = read_unit(tokens, last + total)
    return Figure(
        index - 1, last, Decimal(part), "words", Decimal(1), False, True, unit, unit.last if unit else last,
        of=Decimal(whole),
    )  # fmt: skip


def _small(word: str) -> int:
    """The number up to ten that ``word`` writes, 0 for any other."""
    if word.isdecimal():
        return int(word) if len(word) == 1 else 0
    return _DIGITS.get(word, 0)


def _begins_another(tokens: Tokens, index: int) -> bool:
    """Whether the number word at ``index`` is the year, or begins a word that is no number."""
    word, behind = tokens.word(index), tokens.word(index + 1)
    if word in _FIVE:
        return behind[:1].isdigit() or _OF_YEAR.at(tokens.words, index + 1) is not None
    return word in _FOUR and behind in _WITH_FOUR
