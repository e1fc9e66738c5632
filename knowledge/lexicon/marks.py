"""The marks that a text typed without them leaves out, as far as neighbouring syllables tell."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise
from pathlib import Path

from knowledge.model import Span
from knowledge.syllables import misspelt
from knowledge.text import fold, typed_words

_TABLE = Path(__file__).parent / "marks.txt"


@dataclass(frozen=True, slots=True)
class _Table:
    """Marked pairs by what they are without marks, marked syllables that need no neighbour, those of both, and the same
    without marks."""

    pairs: Mapping[str, tuple[str, str]]
    alone: Mapping[str, str]
    syllables: Container[str]
    bare: Container[str]


@cache
def _table() -> _Table:
    pairs: dict[str, tuple[str, str]] = {}
    alone: dict[str, str] = {}
    written = _TABLE.read_text("utf-8")
    # Folded all at once, in a fraction of the time.
    for line, bare in zip(written.splitlines(), fold(written).splitlines(), strict=True):
        if line.startswith("#"):
            continue
        first, colon, others = line.rpartition(":")
        bare_first, _, bare_others = bare.rpartition(":")
        both = zip(bare_others.split(), others.split(), strict=True)
        if colon:
            pairs |= {f"{bare_first} {bare_other}": (first, other) for bare_other, other in both}
        else:
            alone |= dict(both)
    syllables = frozenset(chain(alone.values(), *pairs.values()))
    return _Table(pairs, alone, syllables, frozenset(map(fold, syllables)))


def marked(text: str) -> str:
    """``text`` as long as before, with the marks of every syllable on which its neighbours agree; one that has marks
    keeps them.

    "cong ty ca lai" → "công ty ca lai": "ca lai" may be "cả lãi" and "cá lai".
    """
    return _written(text, str.isascii)


def respelt(text: str) -> str:
    """``text`` as long as before, with the marks that its neighbours agree on for every syllable that no word is spelt
    like: "việc" for "viêc" in "làm viêc"."""
    if not any(misspelt(span.of(text).lower()) for span in typed_words(text)):
        return text
    return _written(text, lambda word: misspelt(word.lower()))


@lru_cache(maxsize=16)
def paired(text: str) -> Mapping[tuple[Span, Span], tuple[str, str]]:
    """Each two words of ``text`` with a blank between whose marks the table knows: their spans, and how it has them."""
    known, folded = _table().pairs, fold(text)
    both = pairwise(typed_words(text))
    return {(one, other): pair for one, other in both if (pair := known.get(folded[one.start : other.end]))}


def pair_of(first: str, second: str) -> tuple[str, str] | None:
    """How the table has the two folded syllables beside each other, with marks; None where it has them not."""
    return _table().pairs.get(f"{first} {second}")


def single(syllable: str) -> str:
    """What the folded ``syllable`` is by itself, with its marks; "" where that depends on the words beside it."""
    return _table().alone.get(syllable, "")


def lacking(text: str) -> set[str]:
    """The words of ``text``, in small letters, that have no marks although the table has them with some: by themselves,
    or beside a neighbour that is as the table has it or has none either; none that is at home beside another as it
    stands, "so" in "so với"."""
    found: set[str] = set()
    at_home: set[str] = set()
    for span in typed_words(text):
        word = span.of(text).lower()
        if word.isascii() and not single(word).isascii():
            found.add(word)
    for both, pair in paired(text).items():
        first, second = (span.of(text).lower() for span in both)
        if (first, second) == pair:
            at_home.update(pair)
        for word, meant, other, told in ((first, pair[0], second, pair[1]), (second, pair[1], first, pair[0])):
            if word.isascii() and not meant.isascii() and (other == told or other.isascii()):
                found.add(word)
    return found - at_home


def is_listed(word: str) -> bool:
    """Whether the table has the small ``word`` as it is spelt."""
    return word in _table().syllables


def is_listed_bare(word: str) -> bool:
    """Whether the table has a word that is the folded ``word`` without its marks."""
    return word in _table().bare


@lru_cache(maxsize=16)
def agreed(text: str) -> Mapping[Span, str]:
    """The words of ``text`` whose marks their neighbours agree on, or that need none to tell, as the table has them."""
    alone, folded = _table().alone, fold(text)
    readings: dict[Span, set[str]] = {span: set() for span in typed_words(text)}
    for both, pair in paired(text).items():
        for span, word in zip(both, pair, strict=True):
            readings[span].add(word)
    for span, words in readings.items():
        if not words and span.of(folded) in alone:
            words.add(alone[span.of(folded)])
    return {span: words.pop() for span, words in readings.items() if len(words) == 1}


def _written(text: str, doubtful: Callable[[str], bool]) -> str:
    """``text`` with the ``doubtful`` words as their neighbours have them."""
    letters = list(text)
    for span, word in agreed(text).items():
        if doubtful(span.of(text)):
            letters[span.start : span.end] = word.title() if text[span.start].isupper() else word
    return "".join(letters)
