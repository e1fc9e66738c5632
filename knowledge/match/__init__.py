"""Candidates → ranked matches: the hard slots first, then how well the words agree."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence

from knowledge.match.agreement import VERDICTS
from knowledge.match.evidence import Weights, credited, weigh
from knowledge.match.scene import ALONE, Region, Scene, setting, surroundings
from knowledge.model import Match, Passage, Question
from knowledge.text import pairs

__all__ = ["rank", "wanted_counts"]


# So many matches are weighed to the end; of the rest it is known that they score less, or too little to be shown.
_KEPT = 5
_FAINT = 0.2
_OUTRANKED = "outranked"
# Of two figures whose words agree alike, the one that says little else is meant.
_DENSITY = 0.08
# How much a figure loses when established words of the question stand far from it or nowhere, and what is far.
_ASTRAY = 0.6
_NEAR_ENOUGH = 0.5
# A figure whose own words hold less than this share of the question is hardly the one, and loses so much.
_SAID, _UNSAID = 0.2, 0.85
_SAYING = (("own", 1.0), ("topic", 1.0), ("left", 0.5))


def wanted_counts(question: Question) -> list[str]:
    """The tokens and pairs whose frequencies ``rank`` needs to weigh the question's terms."""
    keys: dict[str, None] = {}
    for term in question.terms:
        for form in term.forms[:1]:
            syllables = form.folded.split()
            keys |= dict.fromkeys(syllables)
            keys |= dict.fromkeys(pairs(syllables))
            keys[form.folded] = None
        keys |= {pair.replace(" ", "_"): None for pair in term.pairs}
    return list(keys)


def rank(
    question: Question,
    passages: Sequence[Passage],
    counts: Mapping[str, int],
    sentences: int,
    common: Mapping[str, float],
    haystacks: Mapping[str, str],
) -> list[Match]:
    """One match for each fact of ``passages``, best first; those that a hard slot rules out come last with score 0."""
    weights = weigh(question.terms, counts, sentences, common)
    around: dict[str, dict[str, Region]] = {}
    matches: list[Match] = []
    best = [_FAINT] * _KEPT
    for passage in passages:
        name = passage.article.id
        if name not in around:
            around[name] = surroundings(passage.article, haystacks.get(name))
        shared = setting(passage, around[name], haystacks.get(name))
        for fact in passage.facts:
            match = _match(Scene(question, fact, passage, shared), weights, best[0])
            matches.append(match)
            heapq.heappushpop(best, match.score)
    return sorted(matches, key=lambda match: (-match.score, match.fact.article, match.fact.quantity.span.start))


def _match(scene: Scene, weights: Weights, least: float) -> Match:
    """The fact's match: what rules it out, or how well its words agree, lessened by every slot that half agrees.

    Its words are not looked at when even their full agreement would leave the score at or below ``least``.
    """
    factors: list[tuple[str, float]] = []
    most = 1.0
    for name, verdict in VERDICTS:
        factor, reason = verdict(scene)
        factors.append((name, factor))
        if factor == 0.0:
            return Match(scene.fact, 0.0, tuple(factors), reason)
        most *= factor
        if most <= least:
            return Match(scene.fact, 0.0, tuple(factors), _OUTRANKED)
    terms = scene.question.terms
    worth = [credited(term, scene) for term in terms]
    total = weights.total or 1.0
    words = sum(weight * given for weight, given in zip(weights.by_term, worth, strict=True)) / total
    absent = sum(weight for weight, given in zip(weights.by_term, worth, strict=True) if given == 0.0) / total
    astray = sum(
        weight
        for weight, given, established in zip(weights.by_term, worth, weights.established, strict=True)
        if established and given < _NEAR_ENOUGH
    )
    said = sum(
        weight * next((worth for name, worth in _SAYING if scene[name].support(term) > ALONE), 0.0)
        for term, weight in zip(terms, weights.by_term, strict=True)
        if not term.context
    )
    density = scene["own"].density(terms)
    score = words * (1 - _DENSITY + _DENSITY * density) * (1 - _ASTRAY * astray / total)
    if said < _SAID * total:
        score *= _UNSAID
    return Match(scene.fact, most * score, (("words", words), ("density", density), ("absent", absent), *factors))
