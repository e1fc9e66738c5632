"""Which phrases stand for which, worked out for a phrase when it is looked up: a question looks up few of thousands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from knowledge.model import Form
from knowledge.syllables import is_syllable
from knowledge.text import fold, marked_tokens, tokens

SAME, NEAR = 1.0, 0.8

Entry = tuple[tuple[Form, tuple[Form, ...]], ...]


def spellings(phrases: Sequence[str]) -> list[tuple[str, str]]:
    """The tokens of each phrase (NFC, of one line) joined by single blanks: folded, and in lower case with marks."""
    lines = "\n".join(phrases)
    both = zip(fold(lines).split("\n"), lines.lower().split("\n"), strict=True)
    return [(folded, marked) if _is_plain(folded) else _tokenized(folded, marked) for folded, marked in both]


def _is_plain(folded: str) -> bool:
    """Whether the phrase is words with single blanks between them, and so its own tokens."""
    return folded.replace(" ", "").isalpha() and "  " not in folded


def _tokenized(folded: str, marked: str) -> tuple[str, str]:
    return " ".join(tokens(folded)), " ".join(marked_tokens(marked))


class Alternatives(Mapping[str, Entry]):
    """A folded phrase → each phrase that is spelt so, with all that may stand for it (itself among them).

    ``reach`` is, by the first token, the greatest number of tokens in a phrase.
    """

    def __init__(self) -> None:
        self._groups: dict[str, list[tuple[Sequence[str], float]]] = {}
        self._readings: dict[str, Sequence[str]] = {}
        self._by_key: dict[str, list[str]] = {}
        self._found: dict[str, Entry] = {}
        self.reach: dict[str, int] = {}

    def link(self, phrases: Iterable[str], others: Sequence[str], weight: float) -> None:
        """Let the ``others`` stand for each of the ``phrases``."""
        for phrase in phrases:
            self._groups.setdefault(phrase, []).append((others, weight))

    def shorten(self, readings: Mapping[str, Sequence[str]]) -> None:
        """Let short forms stand for their readings; a reading is found as its short form if that has no other."""
        for (form, given), (folded, _) in zip(readings.items(), spellings(list(readings)), strict=True):
            if len(given) == 1 and is_syllable(folded):
                # "DA" is also "da": in capitals it is written out, and in no other way is it a short form.
                continue
            self._readings[form] = given
            self.link([form], (), SAME)
            if len(given) == 1:
                self.link(given, [form], SAME)

    def close(self) -> Alternatives:
        """Itself, once every link is made: from here on phrases are found."""
        phrases = list(self._groups)
        for phrase, (folded, _) in zip(phrases, spellings(phrases), strict=True):
            self._by_key.setdefault(folded, []).append(phrase)
        for folded in self._by_key:
            first, length = folded.partition(" ")[0], folded.count(" ") + 1
            self.reach[first] = max(length, self.reach.get(first, 0))
        return self

    def __getitem__(self, folded: str) -> Entry:
        """The entry of ``folded``; KeyError for a phrase of no table."""
        known = self._found.get(folded)
        if known is None:
            phrases = self._by_key[folded]
            known = self._found[folded] = tuple((_form(phrase, SAME), self._forms(phrase)) for phrase in phrases)
        return known

    def __contains__(self, folded: object) -> bool:
        return folded in self._by_key

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_key)

    def __len__(self) -> int:
        return len(self._by_key)

    def _forms(self, phrase: str) -> tuple[Form, ...]:
        linked = self._linked(phrase)
        given = self._readings.get(phrase, ())
        # Of several readings what is but near to one of them would make too much possible.
        least = NEAR if len(given) == 1 else SAME
        for reading in given:
            linked[reading] = SAME
            for other, weight in self._linked(reading).items():
                if weight >= least:
                    linked[other] = max(weight, linked.get(other, 0.0))
        return tuple(_form(other, weight) for other, weight in sorted(linked.items()))

    def _linked(self, phrase: str) -> dict[str, float]:
        linked = {phrase: SAME}
        for others, weight in self._groups.get(phrase, ()):
            for other in others:
                linked[other] = max(weight, linked.get(other, 0.0))
        return linked


def _form(phrase: str, weight: float) -> Form:
    ((folded, marked),) = spellings([phrase])
    return Form(folded, marked, weight, exact=is_syllable(folded))
