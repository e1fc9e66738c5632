"""Tokens with offsets, and lexicons that are matched against them.

Nothing is substituted into a text: a token is a place in it. Phrases of a lexicon are cut by the same tokenizer as the
text, so that "đô-la" and "m2" are found however they are written.

Text typed without marks is another script: there "con" may be còn, where in marked text it is con alone. The two never
meet, because the words of a window without any marks stand in capitals, and so do the unmarked spellings of a lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from knowledge.text import fold, lower, split, tone_moved

Value = TypeVar("Value")

# A scale and a currency are written in one now and then: "350 tỷđồng".
_GLUED = r"(?:nghìn|ngàn|triệu|tỷ|tỉ)(?=(?:đồng|usd|vnd|vnđ)(?!\w))"
_TOKEN = re.compile(rf"([kcdmKCDM]?[mM][23](?!\w)|\d+(?:[.,]\d+)*|{_GLUED}|[^\W\d_]+|\n|[^\w\s]|_)")
_MARKS = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")


class Tokens:
    """The tokens of one window: its ``words``, and where each starts and ends in ``text``.

    Words are in lower case, or in capitals where the window holds no marks at all (see above).

    A token is a run of letters, a number with the marks inside it ("1.337,5"), a measure with its power ("m2"), a line
    break, or a single mark. ``len`` counts them; an index past either end reads as the empty word.
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        lowered = lower(text)
        self.text = text
        self.words, self.starts, self.ends = split(lowered, _TOKEN)
        if not _MARKS.search(lowered):
            self.words = [word.upper() for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """The word at ``index``, "" outside the window."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def surface(self, first: int, last: int) -> str:
        """What the text holds from token ``first`` up to and without token ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def glued(self, index: int) -> bool:
        """Whether nothing stands between token ``index`` and the one before it."""
        return 0 < index < len(self.words) and self.starts[index] == self.ends[index - 1]

    def capital(self, index: int) -> bool:
        """Whether the token at ``index`` begins with a capital letter."""
        return 0 <= index < len(self.words) and self.text[self.starts[index]].isupper()


def spellings(phrase: str) -> set[str]:
    """How the words of ``phrase`` stand in ``Tokens``: as they are, with the tone on the other vowel ("hoá", "hóa"),
    and, in capitals, without marks."""
    plain = lower(phrase)
    return {plain, tone_moved(plain), fold(plain).upper()}


def spelled(phrases: Iterable[str]) -> frozenset[str]:
    """Every spelling of every one of ``phrases``."""
    return frozenset(spelling for phrase in phrases for spelling in spellings(phrase))


class Phrases(Generic[Value]):
    """A lexicon of phrases, each with a value; the longest phrase that fits wins.

    ``marks_only`` holds the entries whose spelling without marks means something else, and which are therefore never
    read without them. Of two entries that fold alike, the first is read.
    """

    def __init__(self, entries: Mapping[str, Value], marks_only: Iterable[str] = ()) -> None:
        exact = frozenset(marks_only)
        spelt: dict[tuple[str, ...], Value] = {}
        for phrase, value in entries.items():
            for spelling in spellings(phrase):
                if phrase not in exact or not spelling.isupper():
                    spelt.setdefault(tuple(_TOKEN.findall(spelling)), value)
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for words, value in sorted(spelt.items(), key=lambda entry: -len(entry[0])):
            self._by_first.setdefault(words[0], []).append((words, value))
            self._by_last.setdefault(words[-1], []).append((words, value))

    def at(self, words: Sequence[str], index: int) -> tuple[int, Value] | None:
        """The token after the longest phrase that begins at ``index``, and its value."""
        if not 0 <= index < len(words):
            return None
        for phrase, value in self._by_first.get(words[index], ()):
            if len(phrase) == 1 or tuple(words[index : index + len(phrase)]) == phrase:
                return index + len(phrase), value
        return None

    def before(self, words: Sequence[str], index: int) -> tuple[int, Value] | None:
        """The first token of the longest phrase that ends right before ``index``, and its value."""
        if not 0 < index <= len(words):
            return None
        for phrase, value in self._by_last.get(words[index - 1], ()):
            first = index - len(phrase)
            if first >= 0 and (len(phrase) == 1 or tuple(words[first:index]) == phrase):
                return first, value
        return None
