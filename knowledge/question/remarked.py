"""The marks that a question has on some of its words only, put on the others as well.

Who types none is read so throughout. Who types some of them would be held to have meant none where none are: "cua" is
no "của" there. What such a word is, its neighbours tell, by the table of pairs and by texts that speak of the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from knowledge.lexicon.marks import lacking, pair_of, single
from knowledge.model import Span
from knowledge.text import fold, lower, typed_words

_Pair = tuple[str, str]
# So many words that no text has without marks make a habit: one or two may be slips.
_HABIT = 2
# What these are in a question is told by what they stand in front of, and everybody leaves out their marks.
_ASKING = frozenset({"bao", "nhieu", "may"})
# Of what is typed without marks these are put right, whatever else is.
_PUT_RIGHT = frozenset({"bao", "nhieu", "phan", "tram"})
# What one word by itself tells, beside a pair of them; and the share of all that is told that settles it.
_ALONE, _SETTLED = 0.5, 0.6
# So often a pair is looked for in a text.
_OFTEN = 8


@lru_cache(maxsize=16)
def is_careless(text: str) -> bool:
    """Whether ``text`` has marks on some of its words, and several others lack theirs."""
    return _has_marks(text) and len(lacking(text) - _ASKING) >= _HABIT


def _has_marks(text: str) -> bool:
    """Whether ``text`` has marks on words that asking does not bring along."""
    words = (span.of(text) for span in typed_words(text))
    return any(not word.isascii() and fold(word) not in _PUT_RIGHT for word in words)


def remarked(text: str, texts: Sequence[str]) -> str:
    """``text`` with the marks of the words that have none, as far as the table and the ``texts`` agree on them; a word
    with marks keeps them."""
    spans = typed_words(text)
    written = [(lower(other), fold(other)) for other in texts]
    told = [_told(one, other, text, written) for one, other in pairwise(spans)]
    letters = list(text)
    for at, span in enumerate(spans):
        word = span.of(text)
        if not _is_bare(word):
            continue
        before = told[at - 1] if at else ()
        behind = told[at] if at + 1 < len(spans) else ()
        meant = _meant(word, [*((second, share) for (_, second), share in before), *((w, s) for (w, _), s in behind)])
        if meant:
            letters[slice(*span)] = meant.title() if word[0].isupper() else meant
    return "".join(letters)


def _meant(word: str, told: Iterable[tuple[str, float]]) -> str:
    """How the ``word`` is spelt, by what is ``told`` of it and by itself; "" where that is not settled."""
    votes: dict[str, float] = defaultdict(float)
    for spelt, share in (*told, (single(word.lower()), _ALONE)):
        votes[spelt] += share
    votes.pop("", None)
    best = max(votes, key=votes.__getitem__, default="")
    return best if best and votes[best] >= _SETTLED * sum(votes.values()) else ""


def _is_bare(word: str) -> bool:
    """Whether marks may have been left out of the ``word``: none that asks, and no short form in capitals."""
    return word.isascii() and word.isalpha() and not (word.isupper() and len(word) > 1) and word.lower() not in _ASKING


def _may_be(typed: str, word: str) -> bool:
    """Whether the ``typed`` word, which folds alike, may be the small ``word``: as it stands, or without its marks."""
    return typed.isascii() or lower(typed) == word


def _told(one: Span, other: Span, text: str, written: Sequence[tuple[str, str]]) -> list[tuple[_Pair, float]]:
    """How two words of ``text`` may be spelt, by the table and by what is ``written``, in small letters and folded,
    where they stand beside each other; each with its share, and nothing where a mark stands between them or one asks:
    "bao nhieu co quan" has no "nhiều cơ"."""
    first, second = one.of(text), other.of(text)
    if text[one.end : other.start] != " " or not (_is_bare(first) or _is_bare(second)):
        return []
    if first.lower() in _ASKING or second.lower() in _ASKING:
        return []
    pair = fold(f"{first} {second}")
    found = Counter(both for small, folded in written for both in _spelt(pair, len(first), small, folded))
    listed = pair_of(*pair.split(" "))
    if listed:
        found[listed] += 1
    whole = found.total()
    fitting = ((both, count) for both, count in found.items() if _may_be(first, both[0]) and _may_be(second, both[1]))
    return [(both, count / whole) for both, count in fitting]


def _spelt(pair: str, cut: int, small: str, folded: str) -> Iterator[_Pair]:
    """The folded ``pair``, of which the first word has ``cut`` letters, as a text spells it where it has it first."""
    at = folded.find(pair)
    for _ in range(_OFTEN):
        if at < 0:
            return
        end = at + len(pair)
        if not folded[at - 1 : at].isalnum() and not folded[end : end + 1].isalnum():
            yield small[at : at + cut], small[at + cut + 1 : end]
        at = folded.find(pair, end)
