"""Blanks that were left out or typed a letter too early or too late: "tăngkhoảng", "thàn hphố"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.lexicon import Lexicon
from knowledge.lexicon.marks import is_listed, is_listed_bare, pair_of
from knowledge.model import Span
from knowledge.question.keyboard import meant
from knowledge.question.lexicon import STOP
from knowledge.question.vocabulary import Vocabulary
from knowledge.syllables import is_broken
from knowledge.text import fold, is_bare, typed_words

# Two syllables of seven letters.
_LONGEST = 14
_SHORTEST = 2
_HOW, _MANY = "bao", "nhieu"


@dataclass(frozen=True, slots=True, order=True)
class _Parted:
    """Two words that a stretch of the text may be, and whether that is plain without an article: where they ask, "bao
    nhiêutỷ", or neither is one as it is typed, "đấ tlấp"."""

    start: int
    end: int
    first: str
    second: str
    is_plain: bool

    @property
    def folded(self) -> str:
        return f"{fold(self.first)} {fold(self.second)}"


def parted(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> dict[int, tuple[int, str]]:
    """Words that are no syllable, parted, or joined with the next one and parted elsewhere, so that they are two which
    stand together in articles, in a phrase of the lexicon, or in what asks. None that the index knows, nor a name
    without marks: "Vinasun"."""
    spans = typed_words(text)
    small = [span.of(text).lower() for span in spans]
    odd = [at for at, span in enumerate(spans) if _is_odd(span.of(text), small[at])]
    if not odd:
        return {}
    known = vocabulary.known([fold(small[at]) for at in odd])
    cuts = [cut for at in odd if fold(small[at]) not in known for cut in _cuts(text, at, spans, small)]
    together = vocabulary.frequency([cut.folded.replace(" ", "_") for cut in cuts])
    counts = {cut: together.get(cut.folded.replace(" ", "_"), 0) for cut in cuts}
    sure = [cut for cut in cuts if counts[cut] or cut.is_plain or _is_pair(cut, lexicon)]
    replacements: dict[int, tuple[int, str]] = {}
    last = 0
    for cut in sorted(sure, key=lambda cut: (cut.start, -counts[cut], cut)):
        if cut.start >= last:
            first = cut.first.title() if text[cut.start].isupper() else cut.first
            replacements[cut.start] = (cut.end, f"{first} {cut.second}")
            last = cut.end
    return replacements


def _is_odd(surface: str, small: str) -> bool:
    """Whether it is no syllable, none by its keys, and nothing that is called so, for all that its letters tell."""
    token = fold(small)
    if not small.isalpha() or len(small) > _LONGEST or (token == small and not surface.islower()):
        return False
    return is_broken(small) and not meant(small)


def _is_pair(cut: _Parted, lexicon: Lexicon) -> bool:
    return pair_of(fold(cut.first), fold(cut.second)) == (cut.first, cut.second) or cut.folded in lexicon.alternatives


def _cuts(text: str, at: int, spans: Sequence[Span], small: Sequence[str]) -> Iterator[_Parted]:
    """The pairs of words that the one ``at`` may be, alone or with a neighbour."""
    bare = is_bare(text)
    word, (before, after) = small[at], _around(at, at, small)
    for place in range(1, len(word)):
        first, second = _keyed(word[:place], bare), _keyed(word[place:], bare)
        if first and second:
            yield _Parted(*spans[at], first, second, _asks(before, first, second, after))
    for one in (at - 1, at):
        if one < 0 or one + 1 == len(spans) or text[spans[one].end : spans[one + 1].start] != " ":
            continue
        left, right = small[one], small[one + 1]
        before, after = _around(one, one + 1, small)
        for first, second in ((left + right[0], right[1:]), (left[:-1], left[-1] + right)):
            if _is_word(first, bare) and _is_word(second, bare):
                plain = (is_broken(left) and is_broken(right)) or _asks(before, first, second, after)
                yield _Parted(spans[one].start, spans[one + 1].end, first, second, plain)


def _around(first: int, last: int, small: Sequence[str]) -> tuple[str, str]:
    """The words in front of the ``first`` place and behind the ``last``, "" where there is none."""
    return small[first - 1] if first else "", small[last + 1] if last + 1 < len(small) else ""


def _asks(before: str, first: str, second: str, after: str) -> bool:
    """Whether two words ask, by themselves or with the one in front of them or behind."""
    how, many = fold(first), fold(second)
    return (
        (how, many) == (_HOW, _MANY)
        or (fold(before) == _HOW and how == _MANY)
        or (many == _HOW and fold(after).startswith(_MANY[:3]))
    )


def _is_word(part: str, bare: bool) -> bool:
    if part in STOP or fold(part) == _MANY:
        return True
    return len(part) >= _SHORTEST and (is_listed(part) or (bare and is_listed_bare(part)))


def _keyed(part: str, bare: bool) -> str | None:
    """The word that ``part`` is, or that its keys stand for; None where it is none."""
    if _is_word(part, bare):
        return part
    keyed = meant(part) if len(part) > _SHORTEST else None
    return keyed if keyed and _is_word(keyed, bare) else None
