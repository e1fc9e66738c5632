"""What people type, put right: chat forms, abbreviations, leftovers of Telex and VNI keys, and slips of the finger.

Nothing is repaired that the index itself knows; what cannot be repaired stays as typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from rapidfuzz.distance import Levenshtein

from knowledge.lexicon import Lexicon
from knowledge.question.keyboard import DOUBLED, meant, settled
from knowledge.question.lexicon import FUNCTION_WORDS, UNIT_KINDS
from knowledge.text import fold, is_syllable, misspelt, pairs

_WORD = re.compile(r"[^\W_]+")
_ASK = re.compile(r"\bbao?\s+(n[hn]?i?e{0,2}[ui]?e?u?|hnieu|nieu|nhieue|nheiu|nhie)\b")
_PERCENT = re.compile(r"\b(?:ph?a?[nm]|pha[nm]g)\s*(?:tram|trm|tarm|tam|tran)\b")
# Behind a scale no other word stands: "tỷ đòng", "triệu đông".
_DONG = re.compile(r"\b(tỷ|tỉ|triệu|nghìn|ngàn) (?:đòng|đông|đống|đõng|dồng|dòng)\b", re.IGNORECASE)
_ROMAN = re.compile(r"[ivx]+")
# "uơ" ends a syllable: "thuở"; before a letter it is "ươ" typed with one horn, and "ưo" is so anywhere.
_ONE_HORN = re.compile(r"u(?=[ơờớởỡợ][^\W\d_])|(?<=[ưừứửữự])[oòóỏõọ](?=[^\W\d_])", re.IGNORECASE)
_HORNED = dict(zip("uUoOòóỏõọÒÓỎÕỌ", "ưƯơƠờớởỡợỜỚỞỠỢ", strict=True))
_UNITS = frozenset(map(fold, UNIT_KINDS))
_SHORTEST_REPAIRED = 3
_LONGEST_SHORT_FORM = 3
_CANDIDATES = 8
# What asks stands beside any word, and tells of none.
_ASKING = ["bao", "nhieu"]

# In front of a number these have one reading: "GĐ1", "KV 2".
_NUMBERED_FORMS = {"GĐ": "giai đoạn", "KV": "khu vực"}
_NUMBERED = re.compile(r"(?<!\w)(GĐ|KV) ?(?=\d{1,2}(?!\w))")


class Vocabulary(Protocol):
    """What the repair asks of an index: which tokens and pairs its texts hold, and how often."""

    def known(self, tokens: Sequence[str]) -> dict[str, int]:
        """How many sentences hold each of the folded ``tokens`` that occur at all."""

    def neighbours(self, token: str, limit: int) -> list[tuple[str, int]]:
        """Tokens one edit away from ``token``, most frequent first, with their counts."""

    def frequency(self, terms: Sequence[str]) -> dict[str, int]:
        """How many sentences hold each of the index ``terms`` ("cong_nghe")."""


class Remembering:
    """A vocabulary that is asked about each token once: most are looked up again at every step of a question."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._counts: dict[str, int] = {}
        self.neighbours = vocabulary.neighbours
        self.frequency = vocabulary.frequency

    def known(self, tokens: Sequence[str]) -> dict[str, int]:
        """How many sentences hold each of the folded ``tokens`` that occur at all."""
        new = [token for token in tokens if token not in self._counts]
        if new:
            self._counts |= dict.fromkeys(new, 0) | self._vocabulary.known(new)
        return {token: count for token in tokens if (count := self._counts[token])}


def repair(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> str:
    """``text`` as its writer meant it, as far as the lexicon, the keyboard and the vocabulary tell."""
    written = _chat(_NUMBERED.sub(lambda short: f"{_NUMBERED_FORMS[short[1]]} ", _spelt(text)), lexicon)
    written = _replace(written, _keys(written, vocabulary))
    written = _DONG.sub(r"\1 đồng", written)
    written = _written_out(_written_out(written, _ASK, "bao nhiêu"), _PERCENT, "phần trăm")
    slips = _slips(written, lexicon, vocabulary)
    return _spelt(_replace(written, slips)) if slips else written


def _spelt(text: str) -> str:
    """``text`` with "ươ" for "uơ", and every tone on the vowel that carries it."""
    return _WORD.sub(lambda word: settled(word[0]), _ONE_HORN.sub(lambda found: _HORNED[found[0]], text))


def _written_out(text: str, pattern: re.Pattern[str], meaning: str) -> str:
    """``text`` with everything that the ``pattern`` finds in its folded form written as ``meaning``."""
    found = [match.span() for match in pattern.finditer(fold(text))]
    return _replace(text, {start: (end, meaning) for start, end in found})


def _replace(text: str, replacements: dict[int, tuple[int, str]]) -> str:
    """``text`` with the stretches in ``replacements`` (start: (end, new)) written anew."""
    pieces, last = [], 0
    for start, (end, new) in sorted(replacements.items()):
        pieces += [text[last:start], new]
        last = end
    return "".join([*pieces, text[last:]])


def _chat(text: str, lexicon: Lexicon) -> str:
    """Chat forms and short forms with one reading, written out; the longest form wins."""
    spans = [found.span() for found in _WORD.finditer(text)]
    words = [text[start:end].lower() for start, end in spans]
    replacements: dict[int, tuple[int, str]] = {}
    position = 0
    while position < len(spans):
        for length in range(min(_LONGEST_SHORT_FORM, len(spans) - position), 0, -1):
            phrase = " ".join(words[position : position + length])
            start, end = spans[position][0], spans[position + length - 1][1]
            reading = None if _in_code(text, start) else _reading(phrase, text[start:end], lexicon)
            if reading:
                replacements[start] = (end, reading)
            # "NN&PTNT" is known as it stands: no piece of it is written out.
            code = length > 1 and " " not in text[start:end]
            if reading or (code and fold(phrase) in lexicon.alternatives):
                position += length - 1
                break
        position += 1
    return _replace(text, replacements)


def _in_code(text: str, start: int) -> bool:
    """Whether what starts there is a piece of a document's number: the "NĐ" of "119/2018/NĐ-CP"."""
    return text[start - 1 : start] == "/" and text[start - 2 : start - 1].isdigit()


def _reading(phrase: str, surface: str, lexicon: Lexicon) -> str | None:
    """What a chat or short form is written out as; a form that is also a word counts only in capitals."""
    if phrase in lexicon.chat and (surface.islower() or not is_syllable(fold(phrase))):
        return lexicon.chat[phrase]
    if phrase in lexicon.expansions and (surface.isupper() or not is_syllable(fold(phrase.replace(" ", "")))):
        return lexicon.expansions[phrase]
    return None


def _keys(text: str, vocabulary: Vocabulary) -> dict[int, tuple[int, str]]:
    """Words in which keys of an input method were left over: "nhieeu", "tawng", "so61"."""
    spans = [match.span() for match in _WORD.finditer(text)]
    folded = [fold(text[start:end]) for start, end in spans]
    odd = [at for at, (start, end) in enumerate(spans) if _odd(folded[at]) and not _is_code(text[start:end])]
    known = vocabulary.known([folded[at] for at in odd])
    replacements = {}
    for position in odd:
        start, end = spans[position]
        word = text[start:end]
        syllable = None
        if folded[position] not in known:
            syllable = meant(word) or _transposed(word, _beside(position, folded), vocabulary)
        if syllable:
            replacements[start] = (end, syllable)
    return replacements


def _beside(position: int, folded: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The word in front of the one at ``position`` and the one behind it, none or one of each; what asks is none."""
    before, after = folded[max(0, position - 1) : position], folded[position + 1 : position + 2]
    return before, [] if folded[position + 1 : position + 3] == _ASKING else after


def _transposed(word: str, beside: tuple[Sequence[str], Sequence[str]], vocabulary: Vocabulary) -> str | None:
    """What the keys of ``word`` stand for with two neighbours the other way round, "ngyaf" for "ngayf": the syllable
    that the index has most often with the words ``beside``, then the most frequent."""
    swaps = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    swaps = (swapped for swapped in swaps if not DOUBLED.search(swapped.lower()))
    marked = word != fold(word)
    syllables = {syllable for swapped in swaps if (syllable := _as_written(swapped, marked) or meant(swapped))}
    known = vocabulary.known([fold(syllable) for syllable in syllables])
    seen = {key: _seen(beside, key, vocabulary) for key in known} if len(known) > 1 else dict.fromkeys(known, 0)
    fitting = (syllable for syllable in syllables if fold(syllable) in known)
    return max(fitting, key=lambda syllable: (seen[fold(syllable)], known[fold(syllable)], syllable), default=None)


def _seen(beside: tuple[Sequence[str], Sequence[str]], token: str, vocabulary: Vocabulary) -> int:
    """How many sentences hold the token with one of the words ``beside`` it, in front of it or behind."""
    before, after = beside
    return sum(vocabulary.frequency([*pairs([*before, token]), *pairs([token, *after])]).values())


def _as_written(word: str, marked: bool) -> str | None:
    """``word`` itself where it is a syllable with its marks."""
    lower = word.lower()
    return lower if marked and is_syllable(fold(lower)) and not misspelt(lower) else None


def _odd(token: str) -> bool:
    return not token.isdigit() and (not is_syllable(token) or "oo" in token)


def _is_code(surface: str) -> bool:
    """Whether it is the name of a make ("SA2", "MIMAX125"), in capitals and with digits, and no leftover of keys."""
    return surface.isupper() and not surface.isalpha()


def _slips(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> dict[int, tuple[int, str]]:
    """Words one edit away from what was meant.

    A token that the index does not know becomes its best neighbour; one that could be a word only when it was typed
    without marks, or with marks that no word has, and a neighbour makes known pairs with the words beside it.
    """
    spans = [match.span() for match in _WORD.finditer(text)]
    folded = [fold(text[start:end]) for start, end in spans]
    known = vocabulary.known(folded)
    replacements = {}
    for position, (start, end) in enumerate(spans):
        token = folded[position]
        if len(token) < _SHORTEST_REPAIRED or not token.isalpha() or token in FUNCTION_WORDS or _ROMAN.fullmatch(token):
            continue
        if token in known or token in lexicon.alternatives or token in _UNITS or text[start:end].isupper():
            continue
        # A small index may not know "khu", but the lexicon knows "khu vực".
        if any(" ".join(folded[at : at + 2]) in lexicon.alternatives for at in (max(0, position - 1), position)):
            continue
        typed = text[start:end].lower()
        if is_syllable(token) and typed != token and not misspelt(typed):
            continue
        other = _neighbour(position, typed, folded, vocabulary)
        if other:
            replacements[start] = (end, _edited(typed, token, other))
    return replacements


def _neighbour(position: int, typed: str, folded: list[str], vocabulary: Vocabulary) -> str | None:
    """What the unknown token at ``position`` is a slip of; one that could be a word, only of what fits beside it."""
    token = folded[position]
    candidates = [
        found
        for found in vocabulary.neighbours(token, _CANDIDATES)
        if len(found[0]) > 1 and not misspelt(_edited(typed, token, found[0]))
    ]
    if not candidates:
        return None
    beside = _beside(position, folded)
    seen = {word: _seen(beside, word, vocabulary) for word, _ in candidates}
    best = max(candidates, key=lambda candidate: (seen[candidate[0]], candidate[1]))[0]
    return best if seen[best] or not is_syllable(token) else None


def _edited(typed: str, token: str, other: str) -> str:
    """``typed`` with the edit that turns its folded ``token`` into ``other``, so that its own marks stay."""
    return "".join(
        typed[edit.src_start : edit.src_end] if edit.tag == "equal" else other[edit.dest_start : edit.dest_end]
        for edit in Levenshtein.opcodes(token, other)
    )
