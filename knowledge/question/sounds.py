"""Words spelt as they sound: "lãi xuất", "bổ xung", "dải ngân", as those write who speak so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from knowledge.lexicon import Lexicon
from knowledge.lexicon.marks import is_listed, pair_of
from knowledge.question.lexicon import FUNCTION_WORDS, STOP
from knowledge.question.vocabulary import Vocabulary
from knowledge.syllables import is_syllable, marks
from knowledge.text import fold, is_bare, typed_words

_Sounds = tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]
# Sounds that are one in the north: s and x, tr and ch, d, gi and r; and letters that the young write for others.
_COMMON: _Sounds = (
    (re.compile("^[sx]"), ("s", "x")),
    (re.compile("^(?:tr|ch)"), ("tr", "ch")),
    (re.compile("^(?:gi(?=[aeouy])|[dr])"), ("d", "gi", "r")),
    (re.compile("^f"), ("ph",)),
    (re.compile("^j"), ("gi",)),
    (re.compile("^z"), ("d", "gi")),
    (re.compile("^w"), ("qu",)),
    (re.compile("^k(?=[aou])"), ("c",)),
)
# To some also l and n are one, and in the south n and ng, c and t at the end: what is a word so is meant so.
_RARE: _Sounds = (
    (re.compile("^[ln](?![gh])"), ("l", "n")),
    (re.compile("(?<=[aeiouy])ng?$"), ("n", "ng")),
    (re.compile("(?<=[aeiouy])[ct]$"), ("c", "t")),
)
_HOOK, _TILDE = "\u0309", "\u0303"
_ASKING = frozenset({"bao", "nhieu", "may"})


def by_ear(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> dict[int, tuple[int, str]]:
    """The words of ``text`` that are spelt as they sound, with how they are meant.

    Such a word makes none with those beside it, and another one that sounds alike does. Where it is a word by itself,
    as "suất" is, it stands so in no article, and the other makes a word of the lexicon: "lãi suất", no "xếp công" of
    "sếp công ty". It is no name, and none that only joins others.
    """
    line = _Line(text, lexicon)
    found: dict[int, tuple[int, str]] = {}
    for place in range(len(line.typed) - 1):
        if not line.is_pair(place) or line.is_word(place):
            continue
        for at, outer, beyond in ((place, place - 1, place + 1), (place + 1, place + 1, place - 1)):
            # "Đề xuất lao động": what makes a word with the next one has no other neighbour.
            if line.is_word(outer) or line.is_phrase(beyond) or not line.may_be_meant_otherwise(at):
                continue
            # What a slip stands beside may make a word with what it is meant for: "hàng xử lys".
            if not line.is_syllable(outer if outer < place else outer + 1):
                continue
            if retoned := line.retoned(place, at):
                found[line.spans[at].start] = line.spans[at].end, retoned
                continue
            strange = not (line.bare or is_listed(line.typed[at]))
            readings = {
                both for both in line.alike(place, at, rarely=strange) if strange or line.is_known(both, vocabulary)
            }
            if len(readings) != 1:
                continue
            own = [pair for pair in ([place] if strange else [place, outer]) if line.is_own(pair)]
            if not vocabulary.frequency([line.key(pair) for pair in own]):
                found[line.spans[at].start] = line.spans[at].end, readings.pop()[at - place]
    return found


class _Line:
    """The words of a text; a pair of neighbours is known by the place of the first."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self.bare = is_bare(text)
        self.spans = typed_words(text)
        self.typed = [span.of(text).lower() for span in self.spans]
        self.folded = [fold(word) for word in self.typed]
        content = [
            typed not in STOP and folded not in _ASKING for typed, folded in zip(self.typed, self.folded, strict=True)
        ]
        self._pairs = [
            both == (True, True) and text[one.end : other.start] == " "
            for both, (one, other) in zip(pairwise(content), pairwise(self.spans), strict=True)
        ]
        self._words = [self.is_phrase(place) or self._is_listed(place) for place in range(len(self._pairs))]

    def is_pair(self, place: int) -> bool:
        """Whether two words with content stand there beside each other."""
        return 0 <= place < len(self._pairs) and self._pairs[place]

    def is_syllable(self, at: int) -> bool:
        """Whether a syllable stands there, or nothing."""
        return not 0 <= at < len(self.folded) or is_syllable(self.folded[at])

    def is_word(self, place: int) -> bool:
        """Whether the pair makes a word as it is typed."""
        return 0 <= place < len(self._words) and self._words[place]

    def is_phrase(self, place: int) -> bool:
        """Whether the lexicon has the pair as it is typed."""
        if not self.is_pair(place):
            return False
        phrases = self._lexicon.alternatives.get(" ".join(self.folded[place : place + 2]), ())
        return any(self._agrees(place, own.marked.split()) for own, _ in phrases)

    def is_own(self, place: int) -> bool:
        """Whether what an index has under the `key` of the pair is this one: without marks "sử phạt" is "sự phát"."""
        return self.is_pair(place) and (pair_of(*self.folded[place : place + 2]) is None or self._is_listed(place))

    def _is_listed(self, place: int) -> bool:
        """Whether the table has the pair as it is typed."""
        listed = pair_of(*self.folded[place : place + 2]) if self.is_pair(place) else None
        return listed is not None and self._agrees(place, listed)

    def key(self, place: int) -> str:
        """The pair as an index has it."""
        return "_".join(self.folded[place : place + 2])

    def may_be_meant_otherwise(self, at: int) -> bool:
        """Whether the word is no name, and typed without marks none that joins others."""
        return self.spans[at].of(self._text).islower() and not (self.bare and self.folded[at] in FUNCTION_WORDS)

    def retoned(self, place: int, at: int) -> str:
        """What the word ``at`` of the pair is with the other of two tones that in most of the country are one: of "cỗ
        phiếu" the first is "cổ"; "" where that makes no word."""
        typed, folded = self.typed[place : place + 2], self.folded[place : place + 2]
        phrases = (own.marked.split() for own, _ in self._lexicon.alternatives.get(" ".join(folded), ()))
        for words in filter(None, (pair_of(*folded), *phrases)):
            kept = typed[place + 1 - at] == words[place + 1 - at]
            if not self.bare and kept and _differ_by_tone_alone(self.typed[at], words[at - place]):
                return words[at - place]
        return ""

    def is_known(self, both: tuple[str, str], vocabulary: Vocabulary) -> bool:
        """Whether two words stand together in a phrase of the lexicon or, where they have marks, in an article."""
        pair = fold(" ".join(both))
        if any(f" {pair} " in f" {phrase} " for phrase in self._lexicon.alternatives):
            return True
        return not self.bare and bool(vocabulary.frequency([pair.replace(" ", "_")]))

    def alike(self, place: int, at: int, *, rarely: bool) -> Iterator[tuple[str, str]]:
        """The words that the pair would be if the one ``at`` were another that sounds alike; bare as it is typed so."""
        for other in _alike(self.folded[at], rarely):
            both = [other if p == at else self.folded[p] for p in (place, place + 1)]
            meant = pair_of(*both)
            if meant and self._agrees(place, meant):
                yield (both[0], both[1]) if self.bare else meant

    def _agrees(self, place: int, meant: Sequence[str]) -> bool:
        both = zip(self.typed[place:], meant, strict=False)
        return self.bare or all(typed == word or marks(typed) == marks(word) for typed, word in both)


def _differ_by_tone_alone(typed: str, meant: str) -> bool:
    """Whether two words are one to who says ỏ and õ alike."""
    one, other = (unicodedata.normalize("NFD", word).replace(_HOOK, _TILDE) for word in (typed, meant))
    return one == other and typed != meant


# Questions have the same few hundred syllables.
@lru_cache(maxsize=4096)
def _alike(syllable: str, rarely: bool) -> tuple[str, ...]:
    """The folded syllables that the ``syllable`` sounds like to many, or to some as well."""
    found = ((pattern.search(syllable), alike) for pattern, alike in (*_COMMON, *(_RARE if rarely else ())))
    return tuple(
        syllable[: own.start()] + other + syllable[own.end() :]
        for own, alike in found
        if own
        for other in alike
        if other != own[0]
    )
