"""Reading what a number counts: per cent, money, measures, time, multiples, counted nouns, and rates of them."""

from __future__ import annotations

import re

from knowledge.grammar.numeral.digits import after_scale
from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.units import (
    ADMINISTRATIVE,
    CLASSIFIERS,
    DURATIONS,
    ENDS,
    MEASURES,
    MONEY,
    MULTIPLES,
    NO_ENDS,
    NOUNS,
    PERCENT,
    POINTS,
    RECKONED_BY,
)
from knowledge.model import Kind
from knowledge.model.value import value


@value
class Unit:
    """What is counted: its kind, its words as the text has them, and the tokens they cover.

    ``known`` says that the head stands in the lexicon; ``head`` is the token after that head.
    """

    kind: Kind
    text: str
    first: int
    last: int
    head: int
    known: bool = True


_ENTRIES: dict[str, Kind] = {}
for _kind, _words in (
    ("count", CLASSIFIERS + NOUNS),
    ("duration", DURATIONS),
    ("measure", MEASURES),
    ("money", MONEY),
    ("multiple", MULTIPLES),
    ("points", POINTS),
    ("percent", PERCENT),
):
    _ENTRIES |= dict.fromkeys(_words, _kind)  # type: ignore[arg-type]
_UNITS: Phrases[Kind] = Phrases(_ENTRIES)
_OPEN: Phrases[bool] = Phrases({word: word not in NOUNS for word in NOUNS} | dict.fromkeys(CLASSIFIERS, True))
_ENDS: Phrases[bool] = Phrases(dict.fromkeys(ENDS, True) | dict.fromkeys(NO_ENDS, False))
_ADMINISTRATIVE: Phrases[bool] = Phrases(dict.fromkeys(ADMINISTRATIVE, True))
# "Than cám 2 bao nhiêu" counts no bags.
_ASKING: Phrases[bool] = Phrases(dict.fromkeys(("bao nhiêu", "bao lâu"), True))
# Single letters mean what they mean in one case only: "2 g" weighs, "2 G" is a network.
_LETTERS = frozenset(entry for entry in (*MEASURES, *MONEY) if len(entry) == 1)
_IN_TURN = spelled(("lượt",))
_NUMBER_OF = spelled(("số",))
_DONG, _MONEY = spelled(("đồng",)), spelled(("tiền",))
_SCALES = spelled(("nghìn", "ngàn", "triệu", "tỷ", "tỉ"))
_COUNTRY, _OUTSIDE = spelled(("nước",)), spelled(("ngoài",))
_FEW = 2
# The joint of a rate that is reckoned by a round number, and such numbers.
_BY = spelled(("trên",)) | {"/"}
_ROUND = re.compile(r"1[.,]?0{2,3}|1[.,]000[.,]000|10{1,2}[.,]?0{3}|1")
_RECKONED_BY: Phrases[bool] = Phrases(dict.fromkeys(RECKONED_BY, True))
_FAR = spelled(("km",))
_COMMA_AND = spelled((",", "và"))
_LONGEST, _LONGEST_NAMED = 5, 6


def read_unit(tokens: Tokens, index: int) -> Unit | None:
    """The unit that begins at token ``index``, ``None`` where nothing there can be counted."""
    if tokens.word(index) == "/" and tokens.word(index + 1).isalpha():
        return _per_only(tokens, index)
    if _ASKING.at(tokens.words, index):
        return None
    if tokens.word(index) in _MONEY and tokens.word(index - 1) in _SCALES:
        # "26 tỷ tiền thuế", "3 triệu tiền công": what it is for stands behind it.
        return Unit("money", _surface(tokens, index, index + 1), index, index + 1, index + 1)
    found = _UNITS.at(tokens.words, index)
    if found and found[1] == "multiple" and tokens.word(found[0]) in _IN_TURN:
        # "Năm 2023, 2024 lần lượt là": no times.
        return None
    if found is None and tokens.word(index) in _NUMBER_OF and (of := _UNITS.at(tokens.words, index + 1)):
        index, found = index + 1, of
    if found is None or not _case_fits(tokens, index, found[0]):
        return _each(tokens, _unknown(tokens, index))
    last, kind = found
    if tokens.word(index) in _DONG and kind == "count" and _is_sum(tokens.word(index - 1)):
        # "5 tỷ đồng tiền phạt" is money, "6 đồng tiền chủ chốt" are currencies.
        last, kind = index + 1, "money"
    if kind == "count":
        unit = _counted(tokens, index, last)
    else:
        unit = Unit(kind, _surface(tokens, index, last), index, last, last)
    return _with_rate(tokens, _carried(tokens, unit))


def _is_sum(word: str) -> bool:
    """Whether a number that ends with ``word`` is more than a few things: it has a scale word, or many digits."""
    return word in _SCALES or (not word.isalpha() and len(word) > _FEW)


def counted(tokens: Tokens, first: int, last: int) -> Unit:
    """The counted noun that tokens ``first`` up to ``last`` are known to be."""
    return Unit("count", _surface(tokens, first, last), first, last, last)


def implied_times(index: int) -> Unit:
    """The unit of a multiple that leaves "lần" unsaid: "gấp đôi", "gấp 5 so với"."""
    return Unit("multiple", "lần", index, index, index)


def _case_fits(tokens: Tokens, index: int, last: int) -> bool:
    letter = tokens.words[index].lower()
    return last - index > 1 or letter not in _LETTERS or tokens.surface(index, last) in _LETTERS


def _surface(tokens: Tokens, first: int, last: int) -> str:
    """The words of a unit with single blanks, and with none around a slash or inside "G B"."""
    text = re.sub(r"\s*/\s*", "/", " ".join(tokens.surface(first, last).split()))
    return re.sub(r"\b([GMKT]) B\b", r"\1B", text)


def _counted(tokens: Tokens, first: int, head: int) -> Unit:
    opened = _OPEN.at(tokens.words, first)
    last = _administrative_end(tokens, first, head)
    if last == head and opened and opened[1]:
        last = _noun_end(tokens, first, head)
    return Unit("count", _surface(tokens, first, last), first, last, head)


def _administrative_end(tokens: Tokens, first: int, last: int) -> int:
    """The token after nouns that are counted as one: "xã, phường, thị trấn"."""
    here = _ADMINISTRATIVE.at(tokens.words, first)
    while here and tokens.word(here[0]) in _COMMA_AND:
        follows = _ADMINISTRATIVE.at(tokens.words, here[0] + 1)
        if follows is None:
            break
        here = follows
        last = max(last, here[0])
    return last


def _noun_end(tokens: Tokens, first: int, head: int) -> int:
    """The token after the noun phrase that begins at ``first`` and reaches at least to ``head``."""
    last = head
    longest = _LONGEST_NAMED if tokens.capital(first) else _LONGEST
    while last - first < longest and tokens.word(last)[:1].isalpha():
        if _ends_noun(tokens, last) or (tokens.capital(last) and not tokens.capital(first)):
            break
        last += 1
    return last


def _ends_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word at ``index`` is none of the noun's: "doanh nghiệp | ngoài khu", not "tàu nước ngoài"."""
    abroad = tokens.word(index) in _OUTSIDE and tokens.word(index - 1) in _COUNTRY
    return _is_end(tokens, index) and not abroad


def _is_end(tokens: Tokens, index: int) -> bool:
    found = _ENDS.at(tokens.words, index)
    return found is not None and found[1]


def _unknown(tokens: Tokens, index: int) -> Unit | None:
    """A counted noun outside the lexicon; the caller decides whether the number stands where things are counted."""
    word = tokens.word(index)
    if len(word) < 2 or not word.isalpha() or tokens.glued(index) or _is_end(tokens, index):
        return None
    last = min(_noun_end(tokens, index, index + 1), index + 2)
    named = _UNITS.at(tokens.words, index + 1)
    if named and named[1] == "count" and named[0] == index + 3 and last == index + 2:
        # "198 nữ công nhân": the noun goes on with one that is known.
        last = named[0]
    return Unit("count", _surface(tokens, index, last), index, last, index + 1, known=False)


def _carried(tokens: Tokens, unit: Unit) -> Unit:
    """``unit`` with how far it is carried: "triệu tấn.km", "lượt khách.km"."""
    dot, last = unit.last, unit.last + 2
    glued = tokens.glued(dot) and tokens.glued(dot + 1)
    if not glued or tokens.words[dot] != "." or tokens.words[dot + 1] not in _FAR:
        return unit
    return Unit("measure", _surface(tokens, unit.first, last), unit.first, last, last)


def _with_rate(tokens: Tokens, unit: Unit) -> Unit:
    """``unit`` with what it is divided by: "đồng/kg", "% / năm", "kg/người/năm", "thuê bao/100 dân"."""
    last = unit.last
    if unit.kind == "count" and _ADMINISTRATIVE.at(tokens.words, unit.first) is None:
        # "3 xã trên 10.000 dân" are large ones.
        last = reckoned_end(tokens, last)
    while tokens.word(last) == "/" and (end := _divisor_end(tokens, last + 1)) is not None:
        last = end
    if last == unit.last:
        return unit
    kind: Kind = "percent" if unit.kind == "percent" else "rate"
    return Unit(kind, _surface(tokens, unit.first, last), unit.first, last, last)


def reckoned_end(tokens: Tokens, index: int) -> int:
    """The token after the round number of people that things are reckoned by, else ``index``: "trên 10.000 dân"."""
    if tokens.word(index) not in _BY or not _ROUND.fullmatch(tokens.word(index + 1)):
        return index
    scale, noun = after_scale(tokens, index + 2)
    if tokens.word(index + 1) == "1" and scale == 1:
        return index
    found = _RECKONED_BY.at(tokens.words, noun)
    return found[0] if found else index


def _each(tokens: Tokens, unit: Unit | None) -> Unit | None:
    """``unit``, a noun outside the lexicon, with the counted noun that it is reckoned by: "nguyện vọng/thí sinh"."""
    if unit is None or tokens.word(unit.last) != "/":
        return unit
    by = _UNITS.at(tokens.words, unit.last + 1)
    if by is None or by[1] != "count" or tokens.capital(unit.last + 1):
        return unit
    return Unit("rate", _surface(tokens, unit.first, by[0]), unit.first, by[0], by[0])


def _divisor_end(tokens: Tokens, index: int) -> int | None:
    """The token after what a rate is told by, which may be "one" of it: "USD/1 thùng"; None where it is no rate."""
    index += tokens.word(index) == "1" and tokens.word(index + 1).isalpha()
    found = _UNITS.at(tokens.words, index)
    if found and (not tokens.capital(index) or found[1] in ("money", "measure")):
        return found[0]
    plain = tokens.word(index).isalpha() and tokens.glued(index) and not tokens.capital(index)
    return _word_end(tokens, index) if plain else None


def _word_end(tokens: Tokens, index: int) -> int:
    """The token after a word outside the lexicon: behind its second syllable where nothing more follows, "phù hiệu" in
    "5 triệu đồng/phù hiệu, đã", not "nải" in "5.000 đồng/nải khi bán"."""
    second, after = index + 1, index + 2
    joined = tokens.word(second).isalpha() and not tokens.capital(second) and not tokens.glued(second)
    if not joined or _is_end(tokens, second) or _UNITS.at(tokens.words, second):
        return second
    return second if tokens.word(after).isalpha() and not _is_end(tokens, after) else after


def _per_only(tokens: Tokens, index: int) -> Unit | None:
    """The unit that hides behind a slash: "125.000/lao động/năm"."""
    last: int | None = _divisor_end(tokens, index + 1)
    if last is None:
        return None
    while tokens.word(last) == "/" and (end := _divisor_end(tokens, last + 1)) is not None:
        last = end
    return Unit("rate", _surface(tokens, index + 1, last), index + 1, last, last)
