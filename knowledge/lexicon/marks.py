"""The marks that a text typed without them leaves out, as far as neighbouring syllables tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from knowledge.text import fold, misspelt, typed_words

_TABLE = Path(__file__).parent / "marks.txt"


@dataclass(frozen=True, slots=True)
class _Table:
    """Marked pairs by what they are without marks, "cong ty", and marked syllables that need no neighbour."""

    pairs: Mapping[str, tuple[str, str]]
    alone: Mapping[str, str]


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
    return _Table(pairs, alone)


def marked(text: str) -> str:
    """``text`` as long as before, with the marks of every syllable on which its neighbours agree; one that has marks
    keeps them.

    "cong ty ca lai" → "công ty ca lai": "ca lai" may be "cả lãi" and "cá lai".
    """
    return _written(text, str.isascii)


def respelt(text: str) -> str:
    """``text`` as long as before, with the marks that its neighbours agree on for every syllable that no word is spelt
    like: "việc" for "viêc" in "làm viêc"."""
    return _written(text, lambda word: misspelt(word.lower()))


def _written(text: str, doubtful: Callable[[str], bool]) -> str:
    """``text`` with the ``doubtful`` words as their neighbours have them."""
    table = _table()
    spans = typed_words(text)
    folded = fold(text)
    words = [span.of(folded) for span in spans]
    meant: list[set[str]] = [set() for _ in words]
    for at, (one, other) in enumerate(pairwise(spans)):
        pair = table.pairs.get(f"{words[at]} {words[at + 1]}")
        if pair and text[one.end : other.start] == " ":
            for place, word in zip((at, at + 1), pair, strict=True):
                meant[place].add(word)
    letters = list(text)
    for span, word, readings in zip(spans, words, meant, strict=True):
        agreed = {table.alone[word]} if not readings and word in table.alone else readings
        if len(agreed) == 1 and doubtful(span.of(text)):
            (new,) = agreed
            letters[span.start : span.end] = new.title() if text[span.start].isupper() else new
    return "".join(letters)
