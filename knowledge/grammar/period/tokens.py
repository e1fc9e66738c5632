"""A text as tokens with one-letter kinds: what the rules for periods are matched on.

Kinds of numbers: ``1`` is 1-12 (day, month, count), ``3`` is 13-31 (a day), ``Y`` a year of 1900-2099,
``0`` any other. ``A`` is "T8", ``B`` "Q2" and the "2Q" of "2Q2020", ``E`` "8T" and the "8M" of "8M2020". Marks stand
for themselves: ``/``; ``-`` and ``.`` only tight between digits (every tight dash is ``-``, a tight comma ``.``);
``~`` a dash with blanks; ``,`` ``(`` ``)``; ``|`` ends a sentence or a line. ``K`` is each of the two words of a year's
name, "Canh Tý", any other word ``_``. The kinds of words are in `lexicon`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.grammar.period.lexicon import COUNTS, FIVE, ROMANS, TEN, kinds_of_words
from knowledge.grammar.period.sexagenary import named_years
from knowledge.model.value import value
from knowledge.text import fold, is_bare, lower, split

_TOKEN = re.compile(
    r"([tq]\d{1,2}(?!\w)|\d{1,2}t(?!\w)|\d{1,2}[tm](?=/?20\d\d(?!\d))|[1-4]q(?=/?20\d\d(?!\d))|\d+|[^\W\d_]+|[^\s\w]|\n)"
)
# What makes a place worth reading: a word of time, a year, a number with a slash or dash, "T8", "8T". Plain
# words and patterns that start with a set of letters are searched several times faster than one alternation
# of all.
_CORES_MARKED = [re.compile(word) for word in ("năm", "tháng", "qu[ýí]", "qúy", "ngày", "tết", "nhiệm")]
_CORES_BARE = [re.compile(word) for word in ("nam", "thang", "quy", "ngay", "tet", "nhiem")]
_CORES_HALF_MARKED = [re.compile(f"{word} [0-9]") for word in ("nam", "thang", "quy", "ngay")]
_CORES_NUMBER = [
    re.compile(r"[0-9](?:[/\-–][0-9]|(?<=2)0[0-9]{2}|(?<=1)9[0-9]{2}|t)"),
    re.compile(r"[tq][0-9]"),
]
_AROUND = 40
# Letters of a code in front of a number that they are tight with: of "chuyên án CK2019" no figure is of 2019.
_CODE = re.compile(r"(?<!\w)[bcdđghklmnpqrstvxwfjz]{2,3}$")
_LONGEST_CODE = 4
_KINDS_MARKED, _KINDS_BARE = kinds_of_words()
_VALUES = ROMANS | COUNTS | {fold(word): value for word, value in COUNTS.items()}
_VALUES |= {FIVE: 5, fold(FIVE): 5, TEN: 10, fold(TEN): 10}
# A capital inside a sentence: the quarter of a report where a year or a Roman number follows ("Doanh thu Xưởng Mây Quý
# I/2020"), else part of a name behind a syllable that such names begin with ("tàu Phú Quý 1", "đảo Phú Quý"); not
# "lợi nhuận Gió Mây Quý 1".
_QUARTER_OR_NAME = re.compile(r"Qu[ýí](?=\W)(?! ?(?:[IV]+\b|[1-4] ?[/.-] ?\d|[1-4] (?:của )?(?:năm|\d{4})|\())")
_NAME_OPENS = re.compile(r"(?<!\w)(?:Phú|Kim|Ngọc|Bảo|Vinh|Tân|Văn|Đình|Xuân) $")
_LONGEST_NAME = 10
_DASHES = frozenset("-–—~")
_STOPS = frozenset(';:!?…\n•|“”"')
_SAME = frozenset("/(),")


@value
class Tokens:
    """The tokens of one text: their lower-case words, offsets, and ``kinds``, one letter a token."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    kinds: str
    marked: bool
    """Whether the text is typed with Vietnamese marks."""

    def value(self, at: int) -> int:
        """The number that token ``at`` stands for; 0 if none."""
        word = self.words[at].strip("tqm") if self.kinds[at] in "ABE" else self.words[at]
        return int(word) if word.isdecimal() and len(word) <= 4 else _VALUES.get(word, 0)

    def word(self, at: int) -> str:
        """The lower-case word at ``at``; "" outside the text."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def kind(self, at: int) -> str:
        """The kind at ``at``; "|" outside the text."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else "|"


def _number(word: str) -> str:
    size = len(word)
    if size == 4:
        return "Y" if word[:2] in {"19", "20"} else "0"
    if size > 2:
        return "0"
    value = int(word)
    return "1" if 1 <= value <= 12 else "3" if 13 <= value <= 31 else "0"


def _mark(mark: str, text: str, start: int) -> str:
    tight = text[start - 1 : start].isdigit() and text[start + 1 : start + 2].isdigit()
    if mark in _DASHES:
        return "-" if tight else "~"
    if mark in ".,":
        return "." if tight else "|" if mark == "." else ","
    return mark if mark in _SAME else "|" if mark in _STOPS else "%" if mark == "%" else "_"


def _coded(word: str) -> str:
    """The kind of "t8", "q2", "8t"; a unit such as "m³" is none of them."""
    number = word.strip("tqm")
    if not number.isdecimal():
        return "_"
    value = int(number)
    if "q" in word:
        return "B" if 1 <= value <= 4 else "_"
    return ("A" if word[0] == "t" else "E") if 1 <= value <= 12 else "_"


def _other(word: str, lowered: str, start: int) -> str:
    """The kind of a token that is no word."""
    if word.isdecimal():
        coded = len(word) == 4 and _CODE.search(lowered[max(0, start - _LONGEST_CODE) : start])
        return "0" if coded else _number(word)
    if len(word) == 1:
        return _mark(word, lowered, start)
    # "53T6" is a rocket.
    return "_" if word[0].isalpha() and lowered[start - 1 : start].isdigit() else _coded(word)


def _stretches(lowered: str, marked: bool) -> Iterator[tuple[int, int]]:
    """The stretches around the words and numbers of time, cut at blanks; most of a text lies outside them."""
    cores = (*_CORES_NUMBER, *(_CORES_MARKED + _CORES_HALF_MARKED if marked else _CORES_BARE))
    start, end = 0, -1
    for core in sorted(match.start() for pattern in cores for match in pattern.finditer(lowered)):
        if core - _AROUND > end:
            if end >= 0:
                yield start, end
            start = max(end, lowered.rfind(" ", 0, max(core - _AROUND, 0))) + 1
        blank = lowered.find(" ", core + _AROUND)
        end = len(lowered) if blank < 0 else blank
    if end >= 0:
        yield start, end


def _names(text: str) -> frozenset[int]:
    """Where "Quý" is a syllable of a name: "tàu Phú Quý 1"."""
    return frozenset(
        match.start()
        for match in _QUARTER_OR_NAME.finditer(text)
        if _NAME_OPENS.search(text, max(0, match.start() - _LONGEST_NAME), match.start())
    )


def tokenize(text: str) -> Tokens:
    """The tokens of ``text`` near its words and numbers of time; a token "" of kind ``|`` is where it skips."""
    lowered = lower(text)
    marked = not is_bare(lowered)
    known = (_KINDS_MARKED if marked else _KINDS_BARE).get
    names = _names(text)
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    kinds: list[str] = []
    for start, end in _stretches(lowered, marked):
        found, begun, ended = split(lowered[start:end], _TOKEN)
        begun = [start + at for at in begun]
        years = {at + word for at in named_years(found, marked=marked) for word in (0, 1)}
        for number, (word, at) in enumerate(zip(found, begun, strict=True)):
            kind = "K" if number in years else None if at in names else known(word)
            kinds.append(kind or ("_" if word.isalpha() else _other(word, lowered, at)))
        words += [*found, ""]
        starts += [*begun, end]
        ends += [*(start + at for at in ended), end]
        kinds.append("|")
    return Tokens(words, starts, ends, "".join(kinds), marked)
