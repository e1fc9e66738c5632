"""Matches → ``Answer``: by score and margin answered, asked back or refused; no number leaves here unchecked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from knowledge import phrases
from knowledge.layout import where
from knowledge.match.choices import against_other_bases, is_of_some_place, of_topic, of_whole_time, told_elsewhere
from knowledge.match.confidence import confidence, distinct, least_near
from knowledge.match.expected import say_the_same
from knowledge.model import Answer, Citation, CitedPassage, Computed, Fact, Match, Passage, Question
from knowledge.question.sought import NAMELESS
from knowledge.spoken import figure_line, source_line, spoken_date
from knowledge.text import fold

# Raising ANSWER trades answers for refusals; of what is less sure the user chooses among the figures that score within
# CLOSE of the best, and is asked whether the only one of them is meant where that is LIKELY.
ANSWER = 0.68
LIKELY = 0.5
ASK = 0.4
CLOSE = 0.15
QUOTE = 0.55
# "What" names no sort of thing that a sentence could be held to, and its words have to tell more.
QUOTE_WHAT = 0.65
# Of sentences that answer alike none does plainly.
_PLAINLY = 0.03
_BETTER = 0.1
_MOST_CHOICES = 5
_MOST_NEAREST = 3
_MOST_SUPPORT = 2
_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")


def decide(question: Question, matches: Sequence[Match]) -> tuple[Answer, str]:
    """The answer to ``question`` and the reason for it; ``matches`` are ranked best first."""
    understood = describe(question)
    standing = [match for match in matches if not match.rejected]
    values = distinct(standing)
    sure = confidence(values)
    if not values:
        return _refuse(question, sure, understood, values), "no candidate agrees with the slots"
    best = values[0]
    how = f"confidence {sure:.2f}: score {best.score:.2f}, next {values[1].score if values[1:] else 0.0:.2f}"
    if best.score >= ASK and _counts_one(best):
        counted = [match.fact for match in values if _counts_one(match)]
        if len(counted) > 1:
            return _ask_back(question, counted, sure, understood), "counts one of two things asked"
    topical = of_topic(question, values) if best.score >= ASK else []
    if len(topical) > 1 or (topical and not sure):
        return _ask_back(question, topical, sure, understood), "names a topic, and nothing of it"
    elsewhere = told_elsewhere(question, values)
    if sure >= ANSWER:
        if bases := against_other_bases(question, values):
            return _ask_back(question, [best.fact, *bases], sure, understood), "tells it against several bases"
        if whole := of_whole_time(question, values):
            return _ask_back(question, [*whole, best.fact], sure, understood), "is of a part of the time asked for"
        if is_of_some_place(question, [best, *matches]):
            close = [fact for fact in elsewhere if fact.place != best.fact.place]
            return _ask_back(question, [best.fact, *close], sure, understood), "is of a place that is not asked for"
        if elsewhere:
            return _ask_back(question, [best.fact, *elsewhere], sure, understood), "other articles tell of it too"
        support = [match.fact for match in standing if _same_value(match.fact, best.fact)][: _MOST_SUPPORT + 1]
        return _answered(question, support, sure, understood), how
    if any(_speaks_better(other, best) for other in values[1:]):
        telling = distinct(sorted(standing, key=lambda match: -dict(match.parts)["words"]))
        return _refuse(question, sure, understood, telling), "what says most of it is of another of its kind"
    close = [match.fact for match in values if match.score >= best.score - CLOSE or match.fact in elsewhere]
    if sure >= LIKELY or (sure and best.score >= ASK and len(close) > 1):
        return _ask_back(question, close, sure, understood), how
    return _refuse(question, sure, understood, values), how


def refuse(question: Question, matches: Sequence[Match]) -> Answer:
    """A refusal of ``question`` that names the best of the ranked ``matches``, of other times than it asks for."""
    values = [match for match in distinct(matches) if match.score > ASK]
    return _refuse(question, 0.0, describe(question), values)


def is_sure(matches: Sequence[Match]) -> bool:
    """Whether the best of the ranked ``matches`` would be answered with."""
    return confidence(distinct(matches)) >= ANSWER


def reckon(question: Question, computed: Computed, score: float) -> Answer:
    """The answer that a formula over cited figures gives; none of these figures is itself the answer."""
    fact = computed.inputs[0]
    part, _, value = computed.formula.rpartition(" = ")
    parts = [phrases.COMPUTED.format(value=value, formula=part), fact.subject, fact.place]
    parts += [fact.period.surface] if fact.period else []
    lines = [" · ".join(part for part in parts if part), *_cited(fact).split("\n")[1:]]
    understood = describe(question)
    return _checked(
        Answer(question.text, "answered", "\n".join(lines), computed=computed, score=score, understood=understood)
    )


def quote(question: Question, scored: Sequence[tuple[float, Passage]]) -> Answer:
    """An answer that quotes the best of the ``scored`` passages; a refusal when none plainly answers."""
    understood = describe(question)
    if not _is_plain(question, scored):
        lines = [phrases.NO_PASSAGE, phrases.UNDERSTOOD.format(understood=understood)]
        return Answer(question.text, "not_found", "\n".join(lines), understood=understood)
    best = scored[0][0]
    chosen = [passage for score, passage in scored[: _MOST_SUPPORT + 1] if score >= max(QUOTE, best - 0.1)]
    cited = tuple(CitedPassage(p.article.id, p.sentence.span, _citation(p)) for p in chosen)
    sentence = " ".join(chosen[0].text.split())
    text = "\n".join([phrases.QUOTE.format(sentence=sentence), source_line(cited[0].citation)])
    return _checked(Answer(question.text, "answered", text, passages=cited, score=best, understood=understood))


def _is_plain(question: Question, scored: Sequence[tuple[float, Passage]]) -> bool:
    """Whether the best of the ``scored`` passages answers, and no other one as well with something else."""
    least = QUOTE_WHAT if question.wants == "what" else QUOTE
    if not scored or scored[0][0] < least:
        return False
    best, passage = scored[0]
    rivals = (other for score, other in scored[1:] if best - score < _PLAINLY)
    return all(say_the_same(question, passage.text, rival.text) for rival in rivals)


def cite(fact: Fact, question: str) -> Answer:
    """``fact`` as an answer, checked like any other: for a choice that was picked, a link, a button."""
    return _checked(Answer(question, "answered", _cited(fact), figures=(fact,), score=1.0, understood=fact.subject))


def describe(question: Question) -> str:
    """What the question was taken to ask: who or why, the thing, the direction, the period, the place."""
    asked, span = question.asked, question.sought.span
    unnamed = span is not None and fold(span.of(question.repaired)) in NAMELESS
    parts = ["" if unnamed else phrases.WANTS[question.wants], " ".join(term.surface for term in question.terms)]
    if asked.change:
        parts.append(f"{asked.change} bao nhiêu" if question.wants == "figure" else asked.change)
    parts += [p.surface for p in question.periods]
    if question.base_words:
        parts.append(question.base_words)
    return " · ".join(part for part in parts if part)


def verified(answer: Answer) -> bool:
    """Whether every number in the text of ``answer`` stands in what it cites, in its formula, or numbers a choice.

    One that answers nothing may also repeat what the question gave.
    """
    cited = " ".join(_sources(answer))
    allowed = set(_NUMBER.findall(cited))
    if answer.computed:
        made_of, _, result = answer.computed.formula.rpartition(" = ")
        if not set(_NUMBER.findall(made_of)) <= allowed:
            return False
        allowed |= set(_NUMBER.findall(result))
    allowed |= {str(number) for number in range(1, len(answer.choices) + 1)}
    if answer.status != "answered":
        allowed |= set(_NUMBER.findall(answer.question))
    return set(_NUMBER.findall(answer.text)) <= allowed


def _sources(answer: Answer) -> Iterable[str]:
    inputs = answer.computed.inputs if answer.computed else ()
    for fact in (*answer.figures, *answer.choices, *answer.nearest, *inputs):
        citation = fact.citation
        yield citation.sentence
        yield citation.title
        yield citation.where
        yield fact.subject
        yield spoken_date(citation.published)
        if fact.period:
            yield fact.period.surface
    for passage in answer.passages:
        yield passage.citation.sentence
        yield passage.citation.title
        yield passage.citation.where
        yield spoken_date(passage.citation.published)


def _answered(question: Question, facts: Sequence[Fact], score: float, understood: str) -> Answer:
    text = _cited(facts[0])
    return _checked(Answer(question.text, "answered", text, figures=tuple(facts), score=score, understood=understood))


def _cited(fact: Fact) -> str:
    """The figure, the sentence that says so, and the article, a line each."""
    quoted = phrases.QUOTE.format(sentence=" ".join(fact.citation.sentence.split()))
    return "\n".join([figure_line(fact), quoted, source_line(fact.citation)])


def _ask_back(question: Question, likely: Sequence[Fact], score: float, understood: str) -> Answer:
    """The question back which of the ``likely`` figures is meant, or whether the only one is."""
    facts = likely[:_MOST_CHOICES]
    # Of several articles the figures may be told apart by nothing but their titles.
    choice = phrases.CHOICE if len({fact.article for fact in facts}) == 1 else phrases.CHOICE_OF_ARTICLE
    lines = [phrases.CHOOSE if len(facts) > 1 else phrases.CONFIRM]
    lines += [
        choice.format(number=n, figure=figure_line(fact), title=fact.citation.title) for n, fact in enumerate(facts, 1)
    ]
    return _checked(
        Answer(question.text, "choose", "\n".join(lines), choices=tuple(facts), score=score, understood=understood)
    )


def _refuse(question: Question, sure: float, understood: str, values: Sequence[Match]) -> Answer:
    # What says nothing of what is asked is not near, whatever else it agrees with.
    least = least_near(values[0].score if values else 0.0)
    near = list(islice((m.fact for m in values if m.score >= least and dict(m.parts)["asked"]), _MOST_NEAREST))
    lines = [phrases.NOT_FOUND]
    if understood:
        lines.append(phrases.UNDERSTOOD.format(understood=understood))
    if near:
        lines.append(phrases.NEAREST)
        lines += [phrases.NEAREST_LINE.format(figure=figure_line(fact), title=fact.citation.title) for fact in near]
    return _checked(
        Answer(question.text, "not_found", "\n".join(lines), nearest=tuple(near), score=sure, understood=understood)
    )


def _checked(answer: Answer) -> Answer:
    """``answer`` itself when it keeps the promise; else a refusal without a figure."""
    if verified(answer):
        return answer
    return replace(
        answer, status="not_found", text=phrases.UNVERIFIED, figures=(), choices=(), nearest=(), computed=None
    )


def _speaks_better(other: Match, best: Match) -> bool:
    """Whether ``other`` says more of what is asked and is lessened only as another of its kind: where the text has "cáp
    quang" and "cáp đồng" is asked, no third thing is the answer."""
    if other.fact.article != best.fact.article:
        return False
    said = dict(other.parts)
    return "modifier" in said and said["words"] > dict(best.parts)["words"] + _BETTER


def _counts_one(match: Match) -> bool:
    """Whether the figure counts only one of two things that are asked for together."""
    return "together" in dict(match.parts)


def _same_value(one: Fact, other: Fact) -> bool:
    return one.quantity.amount == other.quantity.amount and one.article == other.article


def _citation(passage: Passage) -> Citation:
    article = passage.article
    place = where(article, passage.sentence.span) if passage.sentence.number >= 0 else ""
    return Citation(article.title, article.published or article.held, article.source, article.url, passage.text, place)
