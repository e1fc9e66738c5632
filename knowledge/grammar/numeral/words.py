"""Numbers in words: an automaton over the words that lie side by side, and where such words are no number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from knowledge.grammar.numeral.digits import Found, begins_compound, exact
from knowledge.grammar.numeral.lexicon import (
    FIVE_AFTER,
    NEVER_AFTER,
    NEVER_ALONE,
    TWINS,
    UNMARKED,
    VAGUE,
    WORDS,
    YEAR_BEFORE,
    Word,
)
from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.text import fold

_HALF = Decimal("0.5")
_VAGUE, _NEVER_ALONE, _NEVER_AFTER = spelled(VAGUE), spelled(NEVER_ALONE), spelled(NEVER_AFTER)
_FIVE, _FIVE_AFTER = spelled(("năm",)), frozenset(FIVE_AFTER)
_YEAR_BEFORE = Phrases(dict.fromkeys(YEAR_BEFORE, True))


def _bare(word: str) -> str:
    """How ``word`` stands in a window without marks."""
    return fold(word).upper()


ROLES = WORDS | {_bare(word): WORDS[word] for word in UNMARKED}
_TWINS = {_bare(word): WORDS[twin] for word, twin in TWINS.items()}
_SURE = spelled(("mươi", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "phẩy", "rưỡi"))
_SPOKEN_UNITS = (spelled(("lăm", "nhăm")) & ROLES.keys()) | {"mốt"}


class Spelled:
    """The automaton over number words: ``read`` gives the value of the longest numeral that begins at ``index``."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words

    def word(self, index: int, *roles: str) -> Word | None:
        """The number word at ``index`` if it plays one of ``roles``."""
        if not 0 <= index < len(self._words):
            return None
        surface = self._words[index]
        found = ROLES.get(surface)
        if found is None:
            return None
        if found.role not in roles:
            twin = _TWINS.get(surface)
            return twin if twin and twin.role in roles else None
        return None if begins_compound(self._words, index) else found

    def read(self, index: int) -> tuple[Decimal, int, Decimal] | None:
        """The value, the token after the numeral, and the largest scale word in it; ``None`` where none begins."""
        if self.word(index, "part"):
            return self._half_of(index)
        total, largest, last, here = Decimal(0), Decimal(1), Decimal(0), index
        while (step := self._group(here)) is not None:
            group, here = step
            scale, here = self.scales(here)
            if scale == 1:
                group, here = self._decimals(group, here)
                scale, here = self.scales(here)
            total = (total + group) * scale if last and scale > last else total + group * scale
            largest, last = max(largest, scale), scale
            if self.word(here, "half"):
                return total + scale * _HALF if scale > 1 else total + self._half_step(here - 1), here + 1, largest
            if scale == 1:
                break
            total, here, closed = self._tail(total, scale, here)
            if closed:
                break
        return (total, here, largest) if here > index else None

    def scales(self, index: int) -> tuple[Decimal, int]:
        """The product of the scale words from ``index`` on, 1 where there is none, and the token after them."""
        scale = Decimal(1)
        while found := self.word(index, "scale") or (self.word(index, "hundred") if scale > 1 else None):
            scale *= found.value
            index += 1
        return scale, index

    def _half_of(self, index: int) -> tuple[Decimal, int, Decimal]:
        scale, last = self.scales(index + 1)
        return _HALF * scale, last, scale

    def _half_step(self, index: int) -> Decimal:
        """What "rưỡi" adds: half of the word before it ("ba rưỡi" 3.5, "hai trăm rưỡi" 250)."""
        before = self.word(index, "hundred", "tens", "ten")
        return _HALF * before.value if before else _HALF

    def _group(self, index: int) -> tuple[Decimal, int] | None:
        """A number below a thousand, or the bare scale word that begins one ("trăm triệu", "nghìn tỷ")."""
        digit, hundred = self.word(index, "digit"), self.word(index, "hundred")
        if hundred or (digit and self.word(index + 1, "hundred")):
            value = Decimal(100 * (digit.value if digit and not hundred else 1))
            last = index + (1 if hundred else 2)
            rest = self._rest_of_hundred(last)
            return (value + rest[0], rest[1]) if rest else (value, last)
        if self.word(index, "scale") and not self.word(index - 1, "scale", "digit", "hundred", "tens", "ten"):
            return Decimal(1), index
        return self._joined(index) or self._below_hundred(index)

    def _joined(self, index: int) -> tuple[Decimal, int] | None:
        """The last digit after a gap in the places: "lẻ năm"."""
        if self.word(index, "and") and (digit := self.word(index + 1, "digit")):
            return Decimal(digit.value), index + 2
        return None

    def _rest_of_hundred(self, index: int) -> tuple[Decimal, int] | None:
        joined = self._joined(index)
        if joined:
            return joined
        rest = self._below_hundred(index)
        if rest is None:
            return None
        if rest[0] < 10:
            # "ba trăm hai" is 320 in speech, "ba trăm năm" three hundred years, "một trăm không" nothing.
            return (rest[0] * 10, rest[1]) if rest[0] > 0 and not self._is_year(index) else None
        return rest

    def _below_hundred(self, index: int) -> tuple[Decimal, int] | None:
        if self.word(index, "ten"):
            return self._with_unit(Decimal(10), index + 1)
        digit = self.word(index, "digit")
        if digit is None:
            return None
        if digit.value and self.word(index + 1, "tens"):
            return self._with_unit(Decimal(10 * digit.value), index + 2)
        after = self._words[index + 1] if index + 1 < len(self._words) else ""
        if digit.value > 1 and after in _SPOKEN_UNITS:
            return Decimal(10 * digit.value + ROLES[after].value), index + 2
        return Decimal(digit.value), index + 1

    def _with_unit(self, tens: Decimal, index: int) -> tuple[Decimal, int]:
        digit = self.word(index, "digit")
        if digit is None or digit.value == 0 or self._is_year(index):
            return tens, index
        return tens + digit.value, index + 1

    def _is_year(self, index: int) -> bool:
        """Whether "năm" here closes the numeral as its unit: "hai mươi năm" is twenty years, 25 is "hai mươi lăm"."""
        follows = self.word(index + 1, "tens", "hundred", "scale", "ten", "half")
        return self._words[index] in _FIVE and follows is None

    def _decimals(self, whole: Decimal, index: int) -> tuple[Decimal, int]:
        """The places after "phẩy", read one by one ("không chín") or as one number ("mười lăm")."""
        if not self.word(index, "point") or not self.word(index + 1, "digit", "ten"):
            return whole, index
        group = self._below_hundred(index + 1)
        if group and group[0] >= 10:
            return whole + group[0] / 100, group[1]
        places, here = "", index + 1
        while digit := self.word(here, "digit"):
            places, here = places + str(digit.value), here + 1
        return whole + Decimal(f"0.{places}"), here

    def _tail(self, total: Decimal, scale: Decimal, index: int) -> tuple[Decimal, int, bool]:
        """A last lone digit counts the next place down: "một triệu hai"; a zero there belongs to no number."""
        digit = self.word(index, "digit")
        if digit is None:
            return total, index, False
        if self.word(index + 1, "digit", "tens", "hundred", "scale", "and", "point", "half", "ten"):
            return total, index, False
        if digit.value == 0 or self._is_year(index) or scale < 1000:
            return total, index, True
        return total + digit.value * scale / 10, index + 1, True


def in_words(tokens: Tokens, index: int) -> Found | None:
    """The numeral in words that begins at ``index``, ``None`` if none does."""
    words = tokens.words
    entry = ROLES.get(words[index])
    if entry is None or not entry.opens:
        return None
    read = Spelled(words).read(index)
    if read is None:
        return None
    value, last, scale = read
    surfaces = words[index:last]
    if "\n" in surfaces or not (all(word in WORDS for word in surfaces) or _unambiguous(surfaces)):
        return None
    return Found(index, last, exact(value), "words", scale, spelled=True)


def _unambiguous(surfaces: Sequence[str]) -> bool:
    """Whether number words without marks can be nothing else: two or more, with a scale word, "muoi" or "phay".

    "hai tram" may be two stations (trạm), "nam ty" a company in the south.
    """
    if all(ROLES[word] is WORDS.get(word.lower()) for word in surfaces):
        return True
    if len(surfaces) < 2 or (surfaces[0] in _FIVE and len(surfaces) == 2 and surfaces[1] in ("TY", "TI")):
        return False
    return any(word in _SURE for word in surfaces[1:])


def counts(tokens: Tokens, found: Found) -> bool:
    """Whether number words are a numeral where they stand; "thứ hai", "hàng trăm", "Ba Đình" and "năm" are not."""
    words, first, before = tokens.words, found.first, tokens.word(found.first - 1)
    if before in _NEVER_AFTER or (before in _VAGUE and ROLES[words[first]].role in ("scale", "hundred")):
        return False
    if found.last - first > 1:
        return True
    word = words[first]
    if word.isupper():
        # Without marks a lone "hai" may be hải, "ba" bà.
        return False
    if word in _FIVE:
        follows = tokens.word(found.last)
        if follows in _FIVE and not tokens.word(found.last + 1)[:1].isdigit():
            # "Từ hai đến năm năm": these are five years.
            return True
        year = not follows.isalpha() or _YEAR_BEFORE.at(words, found.last) is not None
        return before in _FIVE_AFTER and not year
    named = tokens.capital(first) and (first > 0 and before not in (".", "\n", "“", '"', "-", ":"))
    named = named or (tokens.capital(first) and tokens.capital(found.last))
    return word not in _NEVER_ALONE and not named
