"""A figure on its way to a match: its kind first, its slots, then its words, then what the wording rules out."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from knowledge.match.agreement import SLOTS, WORDINGS, Rule
from knowledge.match.around.scene import Scene
from knowledge.match.evidence import Weights, credited, promised
from knowledge.model import Match
from knowledge.text import marked_tokens

# Agreement goes both ways: a figure whose own words the question does not say is of something else, or of a part.
_DENSITY = 0.4
# How much of a figure's own words counts as said where they say no more than what is asked for by its unit.
_IMPLIED = 0.25
# How much a figure loses when established words of the question stand far from it or nowhere, and what is far.
_ASTRAY = 0.7
_NEAR_ENOUGH = 0.5
_OUTRANKED = "outranked"


@dataclass(frozen=True, slots=True)
class Heard:
    """What every figure is held against: the ``weights`` of the question's terms, all that it may have ``said``, with
    marks unless it is ``bare``, and what says no more than the kind of figure that it asks for, as ``implied``."""

    weights: Weights
    said: Container[str]
    bare: bool
    implied: frozenset[str]


@dataclass(slots=True)
class Candidate:
    """A fact in its ``scene``; every step can but lower its ``score``, which begins with the most that is possible."""

    scene: Scene
    agreement: float = 1.0
    worded: float = 1.0
    density: float | None = None
    words: tuple[tuple[str, float], ...] = ()
    factors: list[tuple[str, float]] = field(default_factory=list)

    @property
    def score(self) -> float:
        """The score in [0, 1] as far as it is known."""
        return self.agreement * self.worded

    def hold(self, rules: Sequence[Rule], least: float = 0.0) -> str:
        """Why one of the ``rules`` rules the fact out, or that its score falls to ``least``; "" if neither."""
        for name, verdict in rules:
            factor, reason = verdict(self.scene)
            if factor == 1.0:
                continue
            self.factors.append((name, factor))
            self.agreement *= factor
            if factor == 0.0:
                return reason
            if self.score <= least:
                return _OUTRANKED
        return ""

    def step(self, heard: Heard, least: float) -> Match | None:
        """The match, when all is known of it or it cannot reach more than ``least``; None when a step is left."""
        if self.score <= least:
            return self.match(_OUTRANKED)
        if self.words:
            return self.match(self.hold(WORDINGS, least))
        if self.density is None:
            if rejected := self.hold(SLOTS, least):
                return self.match(rejected)
            own = self.scene["own"]
            self.density = own.density(heard.said, bare=heard.bare)
            if not self.density and heard.implied:
                unit = marked_tokens(self.scene.fact.quantity.unit)
                says_more = own.density(heard.implied.union(unit), bare=False) < 1.0
                self.density = 0.0 if says_more else _IMPLIED
            self.worded *= _dense(self.density)
        else:
            self._read(heard.weights, self.density)
        return None

    def match(self, rejected: str) -> Match:
        """The match that it makes, ``rejected`` for a reason or "" for none."""
        score = 0.0 if rejected else self.score
        return Match(self.scene.fact, score, self.agreement, (*self.words, *self.factors), rejected)

    def _read(self, weights: Weights, density: float) -> None:
        """Weigh how well the words agree."""
        terms = self.scene.question.terms
        worth = [credited(term, self.scene) for term in terms]
        words, astray = _agreeing(weights, worth)
        asked = [(w, given) for term, w, given in zip(terms, weights.by_term, worth, strict=True) if not term.context]
        mass = sum(weight for weight, _ in asked)
        spoken = sum(weight for weight, given in asked if given) / mass if mass else 1.0
        self.worded = words * astray * _dense(density)
        self.words = (("words", words), ("density", density), ("asked", spoken))


def _dense(density: float) -> float:
    """What is left where so much of what the figure's own words say was said."""
    return 1 - _DENSITY + _DENSITY * density


def promise(scene: Scene, weights: Weights) -> float:
    """The most that the words of any figure in the sentence of ``scene`` may be worth, in [0, 1]."""
    words, astray = _agreeing(weights, [promised(term, scene) for term in scene.question.terms])
    return words * astray


def _agreeing(weights: Weights, worth: Sequence[float]) -> tuple[float, float]:
    """The share of the question's weight that is found, and what is left where established words are not near."""
    total = weights.total or 1.0
    words = astray = 0.0
    for weight, given, established in zip(weights.by_term, worth, weights.established, strict=True):
        words += weight * given
        if established and given < _NEAR_ENOUGH:
            astray += weight
    return words / total, 1 - _ASTRAY * astray / total
