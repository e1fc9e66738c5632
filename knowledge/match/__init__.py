"""Candidates → ranked matches: the hard slots first, then how well the words agree."""

from __future__ import annotations

import heapq
from collections.abc import Container, Mapping, Sequence

from knowledge.match.agreement import VERDICTS
from knowledge.match.evidence import Weights, credited, weigh
from knowledge.match.region import Region
from knowledge.match.scene import Scene, setting, surroundings
from knowledge.model import Match, Passage, Question
from knowledge.text import is_bare, marked_tokens, pairs, tokens

__all__ = ["rank", "wanted_counts"]


# So many matches are weighed to the end; of the rest it is known that they score less, or too little to be shown.
_KEPT = 5
_FAINT = 0.2
_OUTRANKED = "outranked"
# Agreement goes both ways: a figure whose own words the question does not say is of something else, or of a part.
_DENSITY = 0.4
# How much a figure loses when established words of the question stand far from it or nowhere, and what is far.
_ASTRAY = 0.5
_NEAR_ENOUGH = 0.5


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
    said = _vocabulary(question)
    for passage in passages:
        name = passage.article.id
        if name not in around:
            around[name] = surroundings(passage.article, haystacks.get(name))
        shared = setting(passage, around[name], haystacks.get(name))
        for fact in passage.facts:
            match = _match(Scene(question, fact, passage, shared), weights, said, best[0])
            matches.append(match)
            heapq.heappushpop(best, match.score)
    return sorted(matches, key=lambda match: (-match.score, match.fact.article, match.fact.quantity.span.start))


def _vocabulary(question: Question) -> set[str]:
    """The words of the question and of all that may stand for its terms: with their marks, or folded where it was typed
    without any."""
    terms = (part for term in question.terms for part in (term, *term.parts))
    forms = (form for term in terms for form in term.forms)
    if is_bare(question.repaired):
        return {*tokens(question.repaired), *(word for form in forms for word in form.folded.split())}
    return {*marked_tokens(question.repaired), *(word for form in forms for word in form.marked.split())}


def _match(scene: Scene, weights: Weights, said: Container[str], least: float) -> Match:
    """The fact's match: what rules it out, or how well its words agree, lessened by every slot that half agrees.

    Its words are not looked at when even their full agreement would leave the score at or below ``least``.
    """
    factors: list[tuple[str, float]] = []
    most = 1.0
    for name, verdict in VERDICTS:
        factor, reason = verdict(scene)
        factors.append((name, factor))
        if factor == 0.0:
            return Match(scene.fact, 0.0, 0.0, tuple(factors), reason)
        most *= factor
        if most <= least:
            return Match(scene.fact, 0.0, most, tuple(factors), _OUTRANKED)
    terms = scene.question.terms
    worth = [credited(term, scene) for term in terms]
    total = weights.total or 1.0
    words = sum(weight * given for weight, given in zip(weights.by_term, worth, strict=True)) / total
    asked = [(w, given) for term, w, given in zip(terms, weights.by_term, worth, strict=True) if not term.context]
    spoken = sum(weight for weight, given in asked if given) / (sum(weight for weight, _ in asked) or 1.0)
    astray = sum(
        weight
        for weight, given, established in zip(weights.by_term, worth, weights.established, strict=True)
        if established and given < _NEAR_ENOUGH
    )
    density = scene["own"].density(said)
    score = words * (1 - _DENSITY + _DENSITY * density) * (1 - _ASTRAY * astray / total)
    return Match(scene.fact, most * score, most, (("words", words), ("density", density), ("asked", spoken), *factors))
