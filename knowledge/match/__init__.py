"""Candidates → ranked matches: the hard slots first, then how well the words agree."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence

from knowledge.match.agreement import KINDS
from knowledge.match.around.scene import Scene, settings
from knowledge.match.candidate import Candidate, Heard, promise
from knowledge.match.confidence import GREATEST_LEAD, least_near
from knowledge.match.evidence import Weights
from knowledge.match.verdicts.measures.counting import other_kind
from knowledge.model import Match, Passage, Question
from knowledge.text import is_bare, marked_tokens, pairs, tokens, tone_moved

__all__ = ["rank", "wanted_counts"]


# So many matches are weighed to the end; of the rest it is known that they score less, or too little to be shown: what
# is further behind the best than a lead can be is no rival of it and no choice beside it, and may not be named as near.
_KEPT = 5
# What a sum of money is told as, whatever it is of.
_OF_MONEY = frozenset("trị giá kim ngạch số tiền tổng".split())


def wanted_counts(question: Question) -> list[str]:
    """The tokens and pairs whose frequencies `weigh` needs for the question's terms."""
    keys: dict[str, None] = {}
    for term in question.terms:
        for form in term.forms[:1]:
            syllables = form.folded.split()
            keys |= dict.fromkeys(syllables)
            keys |= dict.fromkeys(pairs(syllables))
            keys[form.folded] = None
        keys |= {pair.replace(" ", "_"): None for pair in term.pairs}
    return list(keys)


def rank(question: Question, passages: Sequence[Passage], weights: Weights, *, least: float = 0.0) -> list[Match]:
    """One match for each fact of ``passages``, best first, by the ``weights`` of the question's terms; those that a
    hard slot rules out come last with score 0.

    So do those that score no more than ``least``.
    """
    bare = is_bare(question.repaired)
    heard = Heard(weights, _vocabulary(question, bare), bare, _implied(question))
    matches: list[Match] = []
    candidates: list[Candidate] = []
    for passage, shared in settings(passages):
        most = None
        for fact in passage.facts:
            if rejected := other_kind(question.asked, fact):
                matches.append(Match(fact, 0.0, 0.0, (("unit", 0.0),), rejected))
                continue
            candidate = Candidate(Scene(question, fact, passage, shared))
            if rejected := candidate.hold(KINDS):
                matches.append(candidate.match(rejected))
                continue
            # All figures of a sentence promise the same.
            most = candidate.worded = promise(candidate.scene, heard.weights) if most is None else most
            candidates.append(candidate)
    matches += _matched(candidates, heard, max(least, least_near(0.0)))
    return sorted(matches, key=lambda match: (-match.score, match.fact.article, match.fact.quantity.span.start))


def _implied(question: Question) -> frozenset[str]:
    """The words that say nothing beside what the question asks in: "trị giá" where it asks for a sum of money."""
    kinds = question.asked.kinds
    return _OF_MONEY if kinds and kinds <= {"money", "rate"} else frozenset()


def _matched(candidates: Sequence[Candidate], heard: Heard, floor: float) -> Iterator[Match]:
    """The matches of the ``candidates``, with a score above the ``floor`` or none: always the one that may score most
    takes a step, so that few take them all."""
    queue = [(-candidate.score, place) for place, candidate in enumerate(candidates)]
    heapq.heapify(queue)
    best = [floor] * _KEPT
    least = _outranking(best)
    while queue:
        _, place = heapq.heappop(queue)
        match = candidates[place].step(heard, least)
        if match is None:
            heapq.heappush(queue, (-candidates[place].score, place))
        else:
            if match.score > best[0]:
                heapq.heapreplace(best, match.score)
                least = _outranking(best)
            yield match


def _outranking(best: Sequence[float]) -> float:
    """The score up to which a match does not matter beside the ``best`` ones, of which the first is the least."""
    top = max(best)
    return max(best[0], min(top - GREATEST_LEAD, least_near(top)))


def _vocabulary(question: Question, bare: bool) -> set[str]:
    """The words of the question and of all that may stand for its terms: with their marks, or folded where it was typed
    without any."""
    terms = (part for term in question.terms for part in (term, *term.parts))
    forms = (form for term in terms for form in term.forms)
    if bare:
        return {*tokens(question.repaired), *(word for form in forms for word in form.folded.split())}
    said = {*marked_tokens(question.repaired), *(word for form in forms for word in form.marked.split())}
    return said | set(map(tone_moved, said))
