"""Slips of the finger: words one edit away from what was meant, as the words beside them tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Levenshtein

from knowledge.lexicon import Lexicon
from knowledge.lexicon.marks import is_listed, is_listed_bare, pair_of
from knowledge.model import Span
from knowledge.question.keyboard import BESIDE, NO_ONSETS, placed
from knowledge.question.lexicon import FUNCTION_WORDS, STOP, UNIT_KINDS
from knowledge.question.vocabulary import Vocabulary, beside
from knowledge.syllables import is_broken, is_garbled, is_syllable, toneless
from knowledge.text import fold, is_bare, pairs, typed_words

_ROMAN = re.compile(r"[ivx]+")
_CUT_SHORT = re.compile("(?:[âă]|[iy]ê|uô)$")
_UNITS = frozenset(map(fold, UNIT_KINDS))
_SHORTEST = 3
# What is shorter may be meant for many a word: "vali" is no "vai".
_SHORTEST_ALONE = 5
# One with a letter less may be another name, "Sendo" beside "Sendao", and so may one with another letter.
_SHORTEST_NAME = 7
_SHORTEST_MISSED = 8
_CANDIDATES = 40
_FAR_MORE = 20

_Shape = Literal["broken", "strange", "word"]
_Slip = Literal["left out", "swapped", "twice", "beside", "extra", "other"]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is typed, in small letters, and folded; and its shape: whether no syllable is spelt so ("khẩ",
    "thnag"), no word that the table has ("tăn"), or one is."""

    span: Span
    surface: str
    typed: str
    token: str
    shape: _Shape
    is_name: bool

    @property
    def is_cut_short(self) -> bool:
        """Whether it ends as no syllable does, so that a letter is missing, and its marks are not to blame: "đầ"."""
        return _CUT_SHORT.search(toneless(self.typed)) is not None


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a word may be meant for: the token and how it is written, the slip that made it the word, on how many of the
    sides where a word is near it stands as in articles, and as in the table of marks, and how often."""

    token: str
    written: str
    slip: _Slip
    near: int
    sides: int
    listed: int
    count: int


def likely(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> dict[int, tuple[int, str]]:
    """Words one edit away from what was meant.

    A token that the index does not know becomes its best neighbour; one that could be a word without its marks only
    when a neighbour makes known pairs with the words beside it. One that it knows, or that is a word with the marks
    that it has, only where it makes none itself: "xuất khẩ", "thuế củ công ty". "Hẹn" is no "hạn" where no article has
    it, and a name no other name.
    """
    bare = is_bare(text)
    words = _words(text, bare)
    doubtful = [at for at, word in enumerate(words) if _is_doubtful(word, at, words, lexicon)]
    if not doubtful:
        return {}
    known = vocabulary.known([words[at].token for at in doubtful])
    folded = [word.token for word in words]
    usual = vocabulary.frequency(pairs(folded))
    replacements = {}
    for at in doubtful:
        word = words[at]
        at_home = word.token in known
        own = sum(usual.get(pair, 0) for pair in pairs(folded[max(0, at - 1) : at + 2]))
        if _stands_well(word, own, at_home=at_home, bare=bare) or _is_listed_here(word, at, words, bare=bare):
            continue
        readings = _readings(word, at, folded, words, vocabulary)
        sure = [reading for reading in readings if _is_sure(word, reading, own, at_home=at_home, bare=bare)]
        if sure:
            best = max(sure, key=lambda found: (found.slip != "extra", found.sides, found.listed, found.count))
            folded[at] = best.token
            written = best.written.title() if word.surface.istitle() else best.written
            replacements[word.span.start] = (word.span.end, written)
    return replacements


def _stands_well(word: _Word, own: int, *, at_home: bool, bare: bool) -> bool:
    """Whether a word that articles have, if it is ``at_home``, is none to mend; ``own`` sentences have it beside the
    words that are beside it here."""
    if not at_home:
        return False
    odd = word.shape == "strange" and word.typed != word.token
    return bare or not is_syllable(word.token) or (own > 0 and not (odd or word.is_cut_short))


def _words(text: str, bare: bool) -> list[_Word]:
    plain = fold(text)
    words = []
    for at, span in enumerate(typed_words(text)):
        surface, token = span.of(text), span.of(plain)
        typed = surface.lower()
        words.append(_Word(span, surface, typed, token, _shape(typed, token, bare), at > 0 and not surface.islower()))
    return words


def _shape(typed: str, token: str, bare: bool) -> _Shape:
    if is_broken(typed):
        return "broken"
    return "word" if typed in STOP or is_listed(typed) or (bare and is_listed_bare(token)) else "strange"


def _is_doubtful(word: _Word, position: int, words: Sequence[_Word], lexicon: Lexicon) -> bool:
    """Whether the word may be a slip, for all that its letters and the lexicon tell."""
    marked = word.typed != word.token
    if len(word.token) < _SHORTEST - marked or not word.token.isalpha() or _ROMAN.fullmatch(word.token):
        return False
    if word.surface.isupper() or word.typed in STOP:
        return False
    if word.is_name and (word.shape == "word" or (word.shape == "strange" and not marked)):
        return False
    if marked and (word.typed in UNIT_KINDS or _is_phrase(word, lexicon)):
        return False
    if not marked and (word.token in FUNCTION_WORDS or word.token in lexicon.alternatives or word.token in _UNITS):
        return False
    # A small index may not know "khu", but the lexicon knows "khu vực".
    both = (words[at : at + 2] for at in (max(0, position - 1), position))
    return all(" ".join(word.token for word in pair) not in lexicon.alternatives for pair in both)


def _is_phrase(word: _Word, lexicon: Lexicon) -> bool:
    """Whether the lexicon has the word with the marks that it has."""
    return any(own.marked == word.typed for own, _ in lexicon.alternatives.get(word.token, ()))


def _readings(
    word: _Word, at: int, folded: Sequence[str], words: Sequence[_Word], vocabulary: Vocabulary
) -> list[_Reading]:
    """What the word may be meant for."""
    found, written = {}, {}
    for other, _ in vocabulary.neighbours(word.token, _CANDIDATES):
        slip = _slip(word.token, other)
        reading = _edited(word.typed, word.token, other, slip)
        if _may_be_meant(word, other, reading, slip):
            found[other], written[other] = slip, reading
    before, after = beside(at, folded)
    asked = {other: (pairs([*before, other]), pairs([other, *after])) for other in found}
    together = vocabulary.frequency([pair for sides in asked.values() for side in sides for pair in side])
    return [
        _Reading(
            other,
            written[other],
            slip,
            len(before) + len(after),
            sum(any(pair in together for pair in side) for side in asked[other]),
            _listed(word, written[other], at, words),
            sum(together.get(pair, 0) for side in asked[other] for pair in side),
        )
        for other, slip in found.items()
    ]


def _listed(word: _Word, written: str, at: int, words: Sequence[_Word]) -> int:
    """On how many sides the ``word``, so ``written``, makes a pair of the table with the one beside it."""
    sides = [(words[at - 1].typed, written)] if at else []
    sides += [(written, words[at + 1].typed)] if at + 1 < len(words) else []
    bare = word.typed == word.token
    return sum(
        pair is not None
        and all(one == other or (bare and one == fold(other)) for one, other in zip(side, pair, strict=True))
        for side in sides
        for pair in [pair_of(*map(fold, side))]
    )


def _is_listed_here(word: _Word, at: int, words: Sequence[_Word], *, bare: bool) -> bool:
    """Whether the ``word`` stands beside one that has its marks and with which it makes a pair of the table as it is
    typed: the "tin" of "số tin nhắn" is no "tiền"."""
    return not bare and word.shape == "word" and _listed(word, word.typed, at, words) > 0


def _is_sure(word: _Word, reading: _Reading, own: int, *, at_home: bool, bare: bool) -> bool:
    """Whether the words beside tell that the word is meant for this one; one that articles have elsewhere is
    ``at_home``, and ``own`` of them have it there."""
    if own and not (word.is_cut_short or (reading.listed and reading.count > _FAR_MORE * own)):
        # What articles have there may be another word without its marks.
        return False
    if word.shape == "broken":
        # What stands beside a name from abroad stands beside others too: "tập đoàn Sendo".
        told = reading.sides > 0 and not (word.is_name and not is_syllable(reading.token))
        return told or _is_sure_alone(word, reading.slip)
    if word.is_name:
        return reading.listed > 0 and reading.slip in ("left out", "swapped")
    strange, marked = word.shape == "strange", word.typed != word.token
    if strange and not marked and not at_home:
        return reading.sides > 0
    if bare and not marked:
        return reading.sides == reading.near
    if len(word.token) < _SHORTEST and reading.slip == "swapped":
        return False
    if strange and marked and reading.listed > 0:
        return reading.sides > 0 or reading.slip != "beside"
    return (
        reading.sides == 2 and reading.slip in ("left out", "swapped") and (strange or reading.listed > (not at_home))
    )


def _is_sure_alone(word: _Word, slip: _Slip) -> bool:
    """Whether a word that is no syllable is meant for another, beside whatever it stands."""
    if is_syllable(word.token) or slip == "extra":
        return False
    if slip in ("swapped", "twice"):
        return len(word.token) >= _SHORTEST_ALONE
    if word.is_name:
        return slip == "left out" and len(word.token) >= _SHORTEST_NAME
    return len(word.token) >= (_SHORTEST_ALONE if slip == "left out" else _SHORTEST_MISSED)


def _may_be_meant(word: _Word, other: str, written: str, slip: _Slip) -> bool:
    """Whether the ``other`` token, so ``written``, may have been meant, as far as its letters tell."""
    if len(other) < 2 or slip == "other" or is_garbled(written):
        return False
    if word.shape == "broken" or word.typed == word.token:
        # "Zoom" is no "room".
        return word.typed != word.token or word.token[0] not in NO_ONSETS or other[0] == word.token[0]
    return is_listed(written) and slip in ("left out", "swapped", "beside")


def _slip(token: str, other: str) -> _Slip:
    """How the hand slips from the ``other`` token to this one."""
    if len(token) < len(other):
        return "left out"
    if len(token) > len(other):
        more = [at for at in range(1, len(token)) if token[:at] + token[at + 1 :] == other]
        if any(token[at] == token[at - 1] for at in more):
            return "twice"
        return "extra" if any(token[at] in BESIDE.get(token[at - 1], "") for at in more) else "other"
    if sorted(token) == sorted(other):
        return "swapped"
    both = zip(token, other, strict=True)
    return "beside" if all(one == two or two in BESIDE.get(one, "") for one, two in both) else "other"


def _edited(typed: str, token: str, other: str, slip: _Slip) -> str:
    """``typed`` with the edit that turns its folded ``token`` into ``other``, so that its own marks stay."""
    if slip == "swapped":
        at = next(at for at, (one, two) in enumerate(zip(token, other, strict=True)) if one != two)
        return placed(typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :])
    return placed(
        "".join(
            typed[edit.src_start : edit.src_end] if edit.tag == "equal" else other[edit.dest_start : edit.dest_end]
            for edit in Levenshtein.opcodes(token, other)
        )
    )
