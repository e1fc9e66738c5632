"""Sentences → the one that plainly answers who, when, where, why or what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from knowledge.grammar.period import periods
from knowledge.grammar.period.agreement import agree
from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import settings
from knowledge.match.evidence import Weights
from knowledge.match.expected import expected, names_someone
from knowledge.model import Passage, Question, Span, Term
from knowledge.text import fold

__all__ = ["rank_passages"]

# What a term is worth by where it stands. One that says where to look may stand anywhere in the article; of the others
# the title tells what all of it is of.
_ASKED = {"sentence": 1.0, "title": 0.9, "before": 0.6, "heading": 0.6, "lead": 0.3, "whole": 0.1}
_CONTEXT = {"sentence": 1.0, "title": 0.9, "heading": 0.9, "before": 0.8, "lead": 0.8, "whole": 0.5}
# How much a sentence loses when words of the question stand far from it or nowhere, and what is far.
_ASTRAY, _NEAR_ENOUGH = 0.7, 0.75
# How much it loses when it has nothing of the sort that is asked for, or not so many characters from the word that the
# asking word stands beside; when it is of another time; for each figure and each number of the question that it lacks.
_LACKS_SORT, _APART, _REACH = 0.5, 0.85, 60
_OTHER_TIME, _OTHER_FIGURE, _OTHER_NUMBER = 0.5, 0.8, 0.5


def rank_passages(question: Question, passages: Sequence[Passage], weights: Weights) -> list[tuple[float, Passage]]:
    """The passages with their scores in [0, 1], best first: how many of the question's words the sentence holds, by
    their ``weights``, and whether it holds what the question word wants, and where."""
    beside = _beside(question)
    scored = [
        (
            _said(question.terms, weights, shared.regions)
            * _answers(question, passage.text, beside)
            * _agrees(question, passage),
            passage,
        )
        for passage, shared in settings(passages)
    ]
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].article.id, pair[1].sentence.span.start))


def _said(terms: Sequence[Term], weights: Weights, regions: Mapping[str, Region]) -> float:
    """The share of the question's weight that is found, less what is far; the third of a thing is not its fourth."""
    worth = [(_worth(term, regions), weight) for term, weight in zip(terms, weights.by_term, strict=True)]
    others = sum(term.surface.isdigit() and given < ALONE for term, (given, _) in zip(terms, worth, strict=True))
    total = weights.total or 1.0
    found = sum(weight * given for given, weight in worth)
    far = sum(weight for given, weight in worth if given < _NEAR_ENOUGH)
    return found / total * (1 - _ASTRAY * far / total) * _OTHER_NUMBER**others


def _worth(term: Term, regions: Mapping[str, Region]) -> float:
    best = 0.0
    for name, worth in (_CONTEXT if term.context else _ASKED).items():
        support = regions[name].support(term) if name in regions else 0.0
        if support > ALONE or name == "sentence":
            best = max(best, worth * support)
    return best


def _beside(question: Question) -> Term | None:
    """The term that was typed nearest to the asking words: of "thí điểm ở tỉnh nào" the pilot and not its project."""
    asking, typed, at = question.sought.span, question.repaired.lower(), 0
    if asking is None:
        return None
    distances: list[tuple[int, int]] = []
    for number, term in enumerate(question.terms):
        found = typed.find(term.surface.lower(), at)
        if found >= 0:
            at = found + len(term.surface)
            distances.append((_distance(Span(found, at), asking), number))
    return question.terms[min(distances)[1]] if distances else None


def _answers(question: Question, text: str, beside: Term | None) -> float:
    """Whether the sentence holds something of the sort that is asked for, near the word that it is asked for with."""
    found = expected(question, text)
    if not found:
        return _LACKS_SORT
    places = list(_places(beside, text)) if beside else found
    if not places and not names_someone(question, text):
        return _LACKS_SORT
    return 1.0 if any(_distance(one, other) <= _REACH for one in found for other in places) else _APART


def _places(term: Term, text: str) -> Iterator[Span]:
    """Where the ``term`` stands in the ``text``."""
    folded = fold(text)
    for form in term.forms:
        for found in re.finditer(rf"(?<!\w){re.escape(form.folded)}(?!\w)", folded):
            yield Span(*found.span())


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)


def _agrees(question: Question, passage: Passage) -> float:
    """What is left of a sentence of another time, or without the figures that the question gives."""
    given = periods(passage.text) if question.periods else []
    dated = any(told.start or told.end for told in given)
    same = not dated or any(agree(asked, told) for asked in question.periods for told in given)
    said = passage.text + passage.before
    missing = sum(figure.surface not in said for figure in question.figures)
    return (1.0 if same else _OTHER_TIME) * _OTHER_FIGURE**missing
