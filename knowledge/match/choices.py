"""Figures that may be meant as well as the best one, where a question leaves open which: those of a topic, those of
other places and times, a change against other bases."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.model import Fact, Match, Question

__all__ = ["against_other_bases", "of_topic", "told_elsewhere"]

# So much of the best one's score a figure has that is meant as well, where nothing tells which; and a change that its
# sentence tells against another base.
_AS_GOOD, _AS_NEAR = 0.7, 0.9
# Whoever types a topic of so few words, and not what of it, means whichever figure says so much of it.
_FEW_TERMS, _SAID = 2, 0.85
_DIGIT = re.compile(r"\d")


def of_topic(question: Question, values: Sequence[Match]) -> list[Fact]:
    """The figures among the ranked ``values`` of the topic that the question names without asking anything of it, "báo
    chí", "mobile money"; none where it asks."""
    asked = question.asked
    asks = asked.kinds or asked.unit or asked.change or question.periods or question.places or question.figures
    if asks or len(question.terms) > _FEW_TERMS:
        return []
    least = _AS_GOOD * values[0].score
    return [match.fact for match in values if match.score >= least and dict(match.parts)["words"] >= _SAID]


def told_elsewhere(question: Question, values: Sequence[Match]) -> list[Fact]:
    """The figures of other places or times that other articles tell nearly as well as the best of the ``values``, where
    the question names no place, time or number: "số vụ vi phạm" may be those of any province."""
    if question.places or question.periods or _DIGIT.search(question.repaired):
        return []
    best, *others = values
    near = (match.fact for match in others if match.score >= _AS_GOOD * best.score)
    there = _where_and_when(best.fact)
    return [fact for fact in near if fact.article != best.fact.article and _where_and_when(fact) != there]


def against_other_bases(question: Question, values: Sequence[Match]) -> list[Fact]:
    """The same change as that of the best of the ``values`` against the other bases that its sentence has, where the
    question names none: "tăng 0,07% so với tháng trước; tăng 0,19% so với tháng 12"."""
    if not question.asked.change or question.base_words:
        return []
    best, *others = values
    near = (match.fact for match in others if match.score >= _AS_NEAR * best.score)
    return [fact for fact in near if _is_same_change(fact, best.fact)]


def _is_same_change(one: Fact, other: Fact) -> bool:
    """Whether a sentence tells both of the same thing and way, each against a base of its own."""
    first, second = one.quantity, other.quantity
    if (one.article, one.sentence, one.subject) != (other.article, other.sentence, other.subject):
        return False
    if first.change is None or (first.kind, first.change) != (second.kind, second.change):
        return False
    return bool(first.base and second.base) and first.base != second.base


def _where_and_when(fact: Fact) -> tuple[str, str]:
    """Where and when the figure is told of."""
    return fact.place, fact.period.surface if fact.period else ""
