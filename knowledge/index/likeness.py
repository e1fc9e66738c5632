"""Whether two articles are one told twice: the same text, or a syndicated copy with small differences.

Candidates share some of the least hashes of their sentences (min-wise sampling: articles alike to nine tenths nearly
always do); a copy then has the same figures, almost the same 5-shingles of tokens (Broder's resemblance), and no
sentence in which a name or a number is another one. So the next report made from a template is never a copy.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zlib import crc32

_RESEMBLANCE = 0.9
_SHINGLE = 5
_SHORT = 10
_SAMPLES = 6
_EDITED = 0.5
_APART = 31
_WORD = re.compile(r"\w+(?:[.,/-]\w+)*")


@dataclass(frozen=True, slots=True)
class Told:
    """What an article says, as far as a copy is told by it.

    ``sentences`` are those of its text as written, ``lines`` the same as folded tokens between blanks; ``figures``
    holds what each figure of the text is worth and when.
    """

    sentences: tuple[str, ...]
    lines: tuple[str, ...]
    figures: Counter[tuple[Any, ...]]
    period: str
    held: str
    published: str


def sample(lines: Sequence[str]) -> tuple[int, ...]:
    """The least of the hashes of the folded sentences ``lines``: copies have some in common (see `shared`)."""
    # Short sentences are those that thousands of articles share.
    told = [line for line in lines if line.count(" ") > _SHORT] or [line for line in lines if line.strip()]
    return tuple(sorted({crc32(line.encode()) for line in told})[:_SAMPLES])


def shared(hashes: Sequence[int]) -> int:
    """How many of its ``hashes`` an article must share with another to be a copy of it."""
    return 2 if len(hashes) > 3 else 1


def is_copy(one: Told, other: Told) -> bool:
    """Whether both articles tell the same with the same figures, so that keeping either of them loses none."""
    if one.figures != other.figures or _differ(one.period, other.period) or _differ(one.held, other.held):
        return False
    if one.lines == other.lines:
        return True
    return not _are_apart(one.published, other.published) and _resemble(one, other) and not _is_renamed(one, other)


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _are_apart(one: str, other: str) -> bool:
    """Whether both dates of publication are known, and a month or more lies between them."""
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) > _APART
    except ValueError:
        # One of them is unknown, or known to the month or year alone.
        length = min(len(one), len(other))
        return one[:length] != other[:length]


def _resemble(one: Told, other: Told) -> bool:
    first, second = (" ".join(told.lines).split() for told in (one, other))
    if min(len(first), len(second)) < _RESEMBLANCE * max(len(first), len(second)):
        return False
    ours, theirs = _shingles(first), _shingles(second)
    return len(ours & theirs) >= _RESEMBLANCE * len(ours | theirs)


def _shingles(tokens: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(tokens[at : at + _SHINGLE]) for at in range(max(1, len(tokens) - _SHINGLE + 1))}


def _is_renamed(one: Told, other: Told) -> bool:
    """Whether a sentence of one stands in the other with another name or number: a template filled in anew."""
    ours, theirs = _others(one, other), _others(other, one)
    return any(_says_of_another(sentence, like) for sentence in ours for like in theirs)


def _others(one: Told, other: Told) -> list[Counter[str]]:
    """The words of each sentence that stands more often in ``one`` than in ``other``."""
    more = Counter(one.lines) - Counter(other.lines)
    pairs = zip(one.lines, one.sentences, strict=True)
    return [Counter(_WORD.findall(sentence)) for line, sentence in pairs if line in more]


def _says_of_another(one: Counter[str], other: Counter[str]) -> bool:
    shared = (one & other).total()
    if shared < _EDITED * min(one.total(), other.total()):
        return False
    return _names_something(one - other) and _names_something(other - one)


def _names_something(words: Counter[str]) -> bool:
    return any(word[0].isupper() or any(letter.isdigit() for letter in word) for word in words)
