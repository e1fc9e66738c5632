"""A talk with one person, on any channel: follow-up questions, picked choices, and what is carried over.

A follow-up is written out as a whole question from the one before it and then asked like any other, so that it passes
through the same slots and the same check; the reply shows the question that was asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge import phrases
from knowledge.courtesy import said_back
from knowledge.door import Knowledge
from knowledge.followup import Reading, readings
from knowledge.match.around.region import Region
from knowledge.model import Answer
from knowledge.pattern import lazy
from knowledge.rewriting import picked
from knowledge.syllables import misses_marks
from knowledge.text import fold, nfc

__all__ = ["Conversation", "Reply", "said_back"]

# A number by itself is a choice, and one that is not offered none; "2030" is a year.
_PICK = lazy(r"^\s*(?:(?:so|cau|cai|thu|chon)\s+)?(?!(?:19|20)\d\d\s*[.)?]?\s*$)(?P<number>\d{1,9})\s*[.)]?\s*$")
# Where one figure is offered, who says so means it; and who means none of what is offered. Typed without marks they are
# the same, but "nợ" is no "no" and "cỏ" no "có".
_YES = (
    *("đúng", "đúng rồi", "đúng vậy", "đúng thế", "phải", "phải rồi"),
    *("vâng", "chuẩn", "chính xác", "có", "ừ", "uh", "ok", "oke", "yes"),
)
_NO = ("không", "không phải", "không đúng", "chưa đúng", "sai", "sai rồi", "ko", "k", "no")
# Where the figure that was told is from.
_WHENCE = ("nguồn đâu", "nguồn nào", "nguồn", "nguồn ở đâu", "nguồn là gì", "lấy ở đâu", "lấy từ đâu", "dẫn nguồn")
_COURTESY = lazy(r"^\s*(?:(?:dạ|da)\s+)?|(?:\s+(?:ạ|a))?[\s.!]*$", re.IGNORECASE)
# A follow-up that is refused is read another way, so often at most.
_MOST_READINGS = 8


@dataclass(frozen=True, slots=True)
class Reply:
    """The answers to one message, in order, and the whole questions that follow-ups were taken for ("" if none)."""

    answers: tuple[Answer, ...]
    context: str = ""


class Conversation:
    """Keeps the last question, its answer and the open choices of one talk; ``state`` carries them over a restart."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self.forget()

    @classmethod
    def restore(cls, knowledge: Knowledge, state: Mapping[str, object]) -> Conversation:
        """The talk that ``state`` was taken from; what another version left unreadable is forgotten."""
        talk = cls(knowledge)
        talk._question, talk._answered = _text(state, "question"), _text(state, "answered")
        choices = state.get("choices")
        talk._choices = tuple(map(str, choices)) if isinstance(choices, list) else ()
        return talk

    def state(self) -> dict[str, object]:
        """What must be kept to go on later, as plain JSON values."""
        return {
            "question": self._question,
            "choices": list(self._choices),
            "answered": self._answered,
        }

    def forget(self) -> None:
        """Start anew: no question before this one."""
        self._question, self._answered = "", ""
        self._choices: tuple[str, ...] = ()

    def say(self, text: str) -> Reply:
        """The reply to one message: a picked choice, or one or more questions, each whole or going on from the last."""
        typed = nfc(text)
        picked = _PICK.match(fold(typed))
        if picked:
            return Reply((self.choose(int(picked["number"])),))
        # Neither is a question, whether figures are offered or not.
        if _says(typed, _YES):
            return Reply((self.choose(1) if len(self._choices) == 1 else self._ask_again(typed, phrases.WHICH_CHOICE),))
        if _says(typed, _NO):
            self._choices = ()
            return Reply((Answer(typed, "not_found", phrases.NONE_OF_THEM),))
        if back := said_back(typed):
            return Reply((Answer(typed, "not_found", back),))
        told = self._knowledge.fact(self._answered) if _says(typed.rstrip(" ?"), _WHENCE) else None
        if told:
            return Reply((self._knowledge.cite(told, self._question),))
        answers, followed = [], []
        for question in self._knowledge.questions(typed):
            found = self._readings(question)
            answer, reading = self._follow(found) if found else (self._knowledge.ask(question), None)
            self._remember(answer)
            answers.append(answer)
            if reading and not reading.alone and reading.whole != question:
                followed.append(answer.question)
        return Reply(tuple(answers), "; ".join(followed))

    def choose(self, number: int) -> Answer:
        """The answer that the open choice ``number`` (from 1) stands for; a refusal when there is no such choice.

        The choices stay open until the next question, for whoever picks another one.
        """
        open_ = [self._knowledge.fact(fact_id) for fact_id in self._choices]
        fact = open_[number - 1] if 1 <= number <= len(open_) else None
        if fact is None:
            return self._ask_again(str(number), phrases.NO_SUCH_CHOICE)
        answer = self._knowledge.cite(fact, self._question)
        self._answered = fact.id
        if fact.subject and not fact.subject.startswith("…"):
            self._question = picked(fact.subject, self._knowledge.understand(self._question))
        return answer

    def _ask_again(self, typed: str, sentence: str) -> Answer:
        """Refuses what was ``typed`` for a choice with the ``sentence`` of how many are open, and offers these."""
        left = tuple(fact for fact_id in self._choices if (fact := self._knowledge.fact(fact_id)))
        text = sentence.format(count=len(left)) if left else phrases.NO_CHOICES
        return Answer(typed, "not_found", text, choices=left)

    def _remember(self, answer: Answer) -> None:
        if answer.understood:
            self._question = answer.question
        self._choices = tuple(fact.id for fact in answer.choices)
        self._answered = answer.figures[0].id if answer.figures else ""

    def _readings(self, typed: str) -> list[Reading]:
        """The whole questions that ``typed`` may stand for after the last one; none if it is whole."""
        if not self._question:
            return []
        last = self._knowledge.understand(self._question)
        fact = self._knowledge.fact(self._answered) if self._answered else None
        found = readings(typed, last, fact.period if fact else None, self._knowledge.understand)
        return list({reading.whole.lower(): reading for reading in found}.values())[:_MOST_READINGS]

    def _follow(self, found: list[Reading]) -> tuple[Answer, Reading]:
        """The answer to the first reading that finds a new figure, with the reading; else to the first that asks back;
        else a refusal of the likeliest."""
        asked_back = None
        for position, reading in enumerate(found):
            answer = self._knowledge.ask(reading.whole)
            if answer.status == "answered" and self._is_meant(answer, reading):
                return self._briefly(answer, found[position:])
            if answer.status == "choose" and (reading.alone or not reading.is_only_tried):
                asked_back = asked_back or (answer, reading)
        sound = [reading for reading in found if not reading.is_only_tried] or found
        likeliest = next((reading for reading in sound if reading.alone), sound[0])
        return asked_back or (self._knowledge.refuse(likeliest.whole), likeliest)

    def _briefly(self, answer: Answer, found: list[Reading]) -> tuple[Answer, Reading]:
        """The ``answer`` to the first reading, or the same figure for a next one that replaces words and adds none,
        beside "dầu diesel" no "E5" is left, or that asks for the thing by itself, where no more of it is told."""
        reading, *others = found
        plainer = [other for other in others if reading.spare or other.apart]
        if not plainer or not answer.figures or (not reading.spare and self._says_all(answer, reading)):
            return answer, reading
        for other in plainer:
            same = self._knowledge.ask(other.whole)
            if [fact.id for fact in same.figures[:1]] == [answer.figures[0].id]:
                return same, other
        return answer, reading

    def _says_all(self, answer: Answer, reading: Reading) -> bool:
        """Whether the sentence of the figure says all that the ``reading`` asks for."""
        said = Region(answer.figures[0].citation.sentence)
        return all(map(said.support, self._knowledge.understand(reading.whole).terms))

    def _is_meant(self, answer: Answer, reading: Reading) -> bool:
        """Whether the figure may be what a follow-up asks for: no figure again, and one whose sentence, or own words,
        hold what is named anew."""
        if not answer.figures or (reading.alone and not reading.apart):
            return True
        fact = answer.figures[0]
        if fact.id == self._answered and reading.another:
            return False
        terms = self._knowledge.understand(reading.names).terms if reading.names else ()
        if reading.apart:
            spoken_of = [self._knowledge.fact(fact_id) for fact_id in (self._answered, *self._choices)]
            counted = Region(fact.quantity.unit)
            known = reading.alone or all(map(counted.support, terms))
            return known and any(last and fact.article == last.article for last in spoken_of)
        article = self._knowledge.article(fact.article)
        text = "" if article is None else article.text if fact.field == "text" else article.title
        told = [fact.subject, *(span.of(text) for span in fact.scope)]
        words = Region(" . ".join(told if reading.strict else [*told, fact.citation.sentence]))
        return all(words.support(term) for term in terms)


def _says(typed: str, words: Sequence[str]) -> bool:
    """Whether one of the ``words`` is all that was ``typed``, with its marks or without."""
    said = " ".join(_COURTESY.sub("", typed).lower().split())
    return any(said == word or misses_marks(said, word) for word in words)


def _text(state: Mapping[str, object], key: str) -> str:
    value = state.get(key)
    return value if isinstance(value, str) else ""
