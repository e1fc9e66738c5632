"""A stretch of text before a question: whether a term of the question stands in it, and how surely."""

from __future__ import annotations

from collections.abc import Callable, Container

from rapidfuzz.distance import OSA

from knowledge.model import Form, Term
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import fold, padded, padded_marked, tone_moved

# A syllable without its neighbour is weak evidence: Vietnamese has few syllables.
ALONE = 0.5
# A phrase whose parts stand in a region, but not together.
_APART = 0.9
# An abbreviation that no table knows, and words beside each other that begin with its letters.
_SPELT = 0.8
_SHORTEST_SPELT, _LONGEST_SPELT, _LONGEST_SPELLING = 2, 6, 80
# A name may be misspelt in a question or in an article: "Nielsel", "Vietnammobile".
_NAME_SIMILARITY = 0.78
_SHORTEST_FUZZY_NAME = 4
# Scale words are of the number, and the others only join.
_JOINING = frozenset({"nghin", "ngan", "trieu", "ty", "ti", "va", "voi", "la"})
_DIGIT = lazy(r"\d")
# What stands between the two syllables of a pair and parts nothing: "giá một cuốn sách" and "giá của các loại sách" are
# "giá sách", "giá sách" is none of "giá vàng và sách".
_PARTS_NOTHING = frozenset(
    "một mỗi các những của từng loại chiếc cái con quả trái cuốn quyển căn ngôi tấm bức cây hạt củ viên bộ tờ".split()
)
# A pair that stands so; and so many letters are between.
_SPACED, _LONGEST_SPACE = 0.9, 24


class Region:
    """A stretch of text as padded token strings, folded and with marks, so that a phrase test is one search.

    What the stretch that it lies ``within`` does not speak of is not looked for here, so that a text that takes work to
    put together may be given as what does so: often it is not needed.
    """

    __slots__ = ("_folded", "_foreign", "_marked", "_similar", "_support", "_text", "_thinned", "_within")

    def __init__(self, text: str | Callable[[], str], folded: str | None = None, within: Region | None = None) -> None:
        self._text = text
        self._folded = folded
        self._within = within
        self._marked: str | None = None
        self._thinned: str | None = None
        self._foreign: tuple[str, ...] | None = None
        self._support: dict[int, float] = {}
        self._similar: dict[int, float] = {}

    @property
    def text(self) -> str:
        """The stretch as it is written."""
        if not isinstance(self._text, str):
            self._text = self._text()
        return self._text

    @property
    def folded(self) -> str:
        """The folded tokens, each with a blank on either side."""
        if self._folded is None:
            self._folded = padded(self.text)
        return self._folded

    @property
    def marked(self) -> str:
        """The same with marks."""
        if self._marked is None:
            self._marked = padded_marked(self.text)
        return self._marked

    def holds(self, form: Form) -> bool:
        """Whether the form stands here as whole tokens."""
        # What does not stand here folded cannot stand here with its marks, which are dearer to look at.
        return form.needle in self.folded and (not form.strict or self._shows_any(form.marked))

    def _shows_any(self, marked: str) -> bool:
        """Whether the token stands here with its marks, whichever of two open vowels has the tone."""
        if self._shows(marked):
            return True
        other = tone_moved(marked)
        return other != marked and self._shows(other)

    def _shows(self, marked: str) -> bool:
        """Whether the token stands here with its marks, looked for among the tokens only where others hide it."""
        if self._marked is None:
            typed = self.text.lower()
            at = typed.find(marked)
            if at < 0:
                return False
            end = at + len(marked)
            if marked.isalpha() and not typed[at - 1 : at].isalnum() and not typed[end : end + 1].isalnum():
                return True
        return f" {marked} " in self.marked

    def support(self, term: Term) -> float:
        """How surely the term stands here, in [0, 1]; remembered for as long as the term lives."""
        known = self._support.get(id(term))
        if known is None:
            unsaid = self._within and not term.short and not self._within.support(term)
            known = self._support[id(term)] = 0.0 if unsaid else self._judged(term)
        return known

    def _judged(self, term: Term) -> float:
        folded = self.folded
        if term.pairs:
            for pair in term.pairs:
                if f" {pair} " in folded:
                    return 1.0
            if term.forms[0].needle in folded:
                return 1.0 if term.name else _SPACED if self._spaced(term) else ALONE
        whole = 0.0
        # A syllable that has neighbours is not found alone, but what its things may be counted as is.
        for form in term.forms[1:] if term.pairs else term.forms:
            # As `holds` has it, without asking it hundreds of times.
            if form.weight > whole and form.needle in folded and (not form.strict or self._shows_any(form.marked)):
                whole = form.weight
        if not whole and term.short and self._spells(term.forms[0].folded):
            return _SPELT if len(term.forms[0].folded) > _SHORTEST_SPELT else ALONE
        if whole >= _APART or not term.parts:
            return whole
        return max(whole, _APART * sum(map(self.support, term.parts)) / len(term.parts))

    def _spaced(self, term: Term) -> bool:
        """Whether a pair of the term stands here with words between its syllables that part nothing."""
        if not any(self._are_near(*pair.split()) for pair in term.pairs):
            return False
        if self._thinned is None:
            self._thinned = fold(f" {' '.join(word for word in self.marked.split() if word not in _PARTS_NOTHING)} ")
        return any(f" {pair} " in self._thinned for pair in term.pairs)

    def _are_near(self, one: str, other: str) -> bool:
        """Whether a few letters behind the syllable ``one`` the ``other`` stands here."""
        first, second, folded = f" {one} ", f" {other} ", self.folded
        at = folded.find(first)
        while at >= 0:
            behind = at + len(first) - 1
            if second in folded[behind : behind + _LONGEST_SPACE]:
                return True
            at = folded.find(first, at + 1)
        return False

    def _spells(self, letters: str) -> bool:
        """Whether words beside each other begin with the ``letters``, as those do that an abbreviation stands for."""
        words = self.folded.split()
        if len(words) > _LONGEST_SPELLING or not _SHORTEST_SPELT <= len(letters) <= _LONGEST_SPELT:
            return False
        return letters in "".join(word[0] for word in words)

    def density(self, said: Container[str], *, bare: bool) -> float:
        """The share of the words here that are among those ``said``, with their marks or without; in [0, 1].

        Where these are ``bare``, no marks are looked at. Numbers and what joins them are left aside.
        """
        words = [
            (word, marked)
            for word, marked in zip(self.folded.split(), (self.folded if bare else self.marked).split(), strict=True)
            if word not in _JOINING and (word.isalpha() or not _DIGIT.search(word))
        ]
        return sum(marked in said or word in said for word, marked in words) / len(words) if words else 1.0

    def similar(self, term: Term) -> float:
        """How like the name ``term`` the most similar foreign word here is; 0 below the cut-off."""
        known = self._similar.get(id(term))
        if known is None:
            known = self._similar[id(term)] = self._compared(term)
        return known

    def _compared(self, term: Term) -> float:
        name = term.forms[0].folded
        if not term.name or len(name) < _SHORTEST_FUZZY_NAME or not name.isalpha():
            return 0.0
        if self._foreign is None:
            words = set(self.folded.split())
            self._foreign = tuple(word for word in words if word.isalpha() and not is_syllable(word))
        return max(
            (OSA.normalized_similarity(name, other, score_cutoff=_NAME_SIMILARITY) for other in self._foreign),
            default=0.0,
        )

    def names(self, term: Term) -> bool:
        """Whether the name ``term`` stands here, or one so like it that it is a misspelling."""
        return bool(self.support(term) or self.similar(term))
