"""Figures that may be meant as well as the best one, where a question leaves open which: those of a topic, those of
other places and times, a change against other bases; and one of a place that is not asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from knowledge.lexicon.places import HOME, forms, places
from knowledge.match.around.region import Region
from knowledge.model import Fact, Match, Question
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold, padded

__all__ = ["against_other_bases", "is_of_some_place", "of_topic", "of_whole_time", "told_elsewhere"]

# So much of the best one's score a figure has that is meant as well, where nothing tells which; and a change that its
# sentence tells against another base.
_AS_GOOD, _AS_NEAR = 0.7, 0.9
# And one of all the time asked for beside one of a part of it, by what the verdict on time leaves of each.
_NEARLY_AS_GOOD, _OF_PART, _OF_WHOLE = 0.85, 0.8, 0.9
# Whoever types a topic of so few words, and not what of it, means whichever figure says so much of it.
_FEW_TERMS, _SAID = 2, 0.85
_DIGIT = re.compile(r"\d")
# A name of several words, or one that is no Vietnamese word, not at the head of a sentence: "cảng Nghi Sơn", "Vissan".
_NAME = re.compile(rf"(?<=[^\s.!?…“\"] )[{CAPITALS}]\w*(?: [{CAPITALS}]\w*)*")


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


def is_of_some_place(question: Question, matches: Sequence[Match]) -> bool:
    """Whether the best of the ``matches`` is told of a province or a country that its sentence names, where the
    question has neither that nor another name of the sentence or the title, and another article tells as much of
    another place: "vốn FDI năm 2030" is hardly asked of one province, where it is told of more."""
    best, *others = (match.fact for match in matches)
    if question.places or not best.place or best.place in HOME:
        return False
    elsewhere = (other for other in others if other.article != best.article and other.place != best.place)
    if not any(_says_as_much(question, other) for other in elsewhere):
        return False
    asked = f"{padded(question.text)}{padded(question.repaired)}"
    if any(form.needle in asked for form in forms(best.place)):
        return False
    cited = best.citation
    if all(name != best.place for _, name in places(best.before)):
        return False
    named = (found[0] for text in (cited.sentence, cited.title) for found in _NAME.finditer(text))
    return not any(padded(name) in asked for words in named for name in _names(words))


def _says_as_much(question: Question, fact: Fact) -> bool:
    """Whether the sentence of the figure and the title above it say nearly all that the question asks for."""
    told = Region(f"{fact.citation.title} . {fact.citation.sentence}")
    asked = [told.support(term) for term in question.terms if not term.context]
    return sum(asked) >= _AS_GOOD * len(asked) > 0


def _names(words: str) -> list[str]:
    """What the ``words`` with capitals may name: each two that lie side by side, or one that is neither a syllable nor
    an abbreviation."""
    several = words.split()
    alone = [word for word in several if not (word.isupper() or is_syllable(fold(word)))]
    return alone + [f"{first} {second}" for first, second in pairwise(several)]


def of_whole_time(question: Question, values: Sequence[Match]) -> list[Fact]:
    """The figures of all the time that the question names, nearly as good as the best of the ``values``, which is but
    of a part of it: "xuất siêu năm 2030" is hardly that until October, where all of the year is told of too."""
    best, *others = values
    if not question.periods or dict(best.parts).get("period", 1.0) > _OF_PART:
        return []
    least = _NEARLY_AS_GOOD * best.score
    near = (match for match in others if match.score >= least and dict(match.parts).get("period", 1.0) >= _OF_WHOLE)
    return [match.fact for match in near if match.fact.quantity.kind == best.fact.quantity.kind]


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
