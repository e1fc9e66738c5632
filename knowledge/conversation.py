"""A talk with one person, on any channel: follow-up questions, picked choices, and what is carried over.

A follow-up is written out as a whole question from the one before it and then asked like any other, so that it passes
through the same slots and the same check; the reply shows the question that was asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from knowledge import phrases
from knowledge.door import Knowledge
from knowledge.model import Answer, Fact, Question
from knowledge.periods import previous
from knowledge.text import fold

_AND = re.compile(
    r"^(?:(?:thế|vậy|the|vay)\s+)?(?:còn|con)\s+(?P<what>.+?)(?:\s+(?:thì sao|thi sao|nữa|nua))?\s*[?.!]*$",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"^(?:không[, ]+|khong[, ]+)?(?:ý tôi là|y toi la|ý mình là|y minh la|tôi hỏi|toi hoi|tôi muốn hỏi|toi muon hoi|"
    r"ý là|y la)"
    r"\s+(?P<what>.+?)\s*[?.!]*$",
    re.IGNORECASE,
)
_HOW_ABOUT = re.compile(r"^(?P<what>.+?)\s+(?:thì sao|thi sao|thì thế nào|sao)\s*[?.!]*$", re.IGNORECASE)
_PICK = re.compile(r"^\s*(?:số|câu|cái|thứ|chọn)?\s*(?P<number>[1-9])\s*[.)]?\s*$", re.IGNORECASE)
_PREVIOUS = re.compile(r"^(?:(?P<grain>quy|thang|nam|ky) (?:truoc|ngoai)|cung ky(?: nam)? (?:truoc|ngoai))$")


@dataclass(frozen=True, slots=True)
class Reply:
    """The answers to one message, in order, and the whole question that a follow-up was taken for ("" if none)."""

    answers: tuple[Answer, ...]
    context: str = ""


class Conversation:
    """Keeps the last question and the open choices of one talk; ``state`` carries both over a restart."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._question = ""
        self._choices: tuple[str, ...] = ()
        self._answered = ""

    @classmethod
    def restore(cls, knowledge: Knowledge, state: Mapping[str, object]) -> Conversation:
        """The talk that ``state`` was taken from; what a newer version left unreadable is forgotten."""
        talk = cls(knowledge)
        question, choices, answered = state.get("question"), state.get("choices"), state.get("answered")
        talk._question = question if isinstance(question, str) else ""
        talk._choices = tuple(map(str, choices)) if isinstance(choices, list) else ()
        talk._answered = answered if isinstance(answered, str) else ""
        return talk

    def state(self) -> dict[str, object]:
        """What must be kept to go on later, as plain JSON values."""
        return {"question": self._question, "choices": list(self._choices), "answered": self._answered}

    def forget(self) -> None:
        """Start anew: no question before this one."""
        self._question, self._choices, self._answered = "", (), ""

    def say(self, text: str) -> Reply:
        """The reply to one message: a picked choice, a follow-up, or one or more whole questions."""
        picked = _PICK.match(text)
        if picked and self._choices:
            return Reply((self.choose(int(picked["number"])),))
        whole = self._written_out(text)
        if whole:
            answer = self._ask(whole)
            return Reply((answer,), whole)
        answers = tuple(self._knowledge.answers(text))
        self._remember(answers[-1])
        return Reply(answers)

    def choose(self, number: int) -> Answer:
        """The answer that the choice ``number`` (from 1) stands for; a refusal when there is no such choice."""
        fact = self._fact(number)
        if fact is None:
            return Answer(str(number), "not_found", phrases.NO_SUCH_CHOICE.format(count=len(self._choices)))
        self._choices, self._answered = (), fact.id
        return self._knowledge.cite(fact, self._question)

    def _fact(self, number: int) -> Fact | None:
        return self._knowledge.fact(self._choices[number - 1]) if 1 <= number <= len(self._choices) else None

    def _ask(self, question: str) -> Answer:
        answer = self._knowledge.ask(question)
        self._remember(answer)
        return answer

    def _remember(self, answer: Answer) -> None:
        if answer.understood:
            self._question = answer.question
        self._choices = tuple(fact.id for fact in answer.choices)
        self._answered = answer.figures[0].id if answer.figures else ""

    def _written_out(self, text: str) -> str:
        """The whole question that ``text`` stands for after the last one; "" when it stands by itself."""
        if not self._question:
            return ""
        last = self._knowledge.understand(self._question)
        cue = _AND.match(text) or _MEANT.match(text) or _HOW_ABOUT.match(text)
        what = cue["what"] if cue else text.strip().rstrip("?!. ")
        now = self._knowledge.understand(what)
        earlier = _PREVIOUS.match(fold(what))
        if earlier:
            return self._earlier(last, earlier["grain"])
        if now.terms and not cue:
            return ""
        if not now.terms and not (now.periods or now.places or now.asked.change or now.asked.kinds):
            return ""
        return _merged(last, now, what)

    def _earlier(self, last: Question, grain: str | None) -> str:
        """The last question about the period before its own."""
        fact = self._knowledge.fact(self._answered) if self._answered else None
        period = last.periods[0] if last.periods else fact.period if fact else None
        before = previous(period, grain) if period else ""
        return f"{_core(last)} {_asking(last)} {before}".strip() if before else ""


def _merged(last: Question, now: Question, what: str) -> str:
    """The last question with the slots that the new words fill in place of its own."""
    times = " ".join(p.surface for p in (now.periods or last.periods))
    only_places = bool(now.places) and all(any(fold(t.surface) in fold(p) for p in now.places) for t in now.terms)
    if only_places:
        kept = [t.surface for t in last.terms if not any(fold(t.surface) in fold(p) for p in last.places)]
        return f"{' '.join(kept)} {what} {_asking(last)} {times}".strip()
    if not now.terms:
        asking = what if now.asked.change or now.asked.kinds else _asking(last)
        return f"{_core(last)} {asking} {'' if now.periods and asking == what else times}".strip()
    return f"bao nhiêu {what} {_core(last)} {times}".strip()


def _core(question: Question) -> str:
    return " ".join(term.surface for term in question.terms)


def _asking(question: Question) -> str:
    """The asking words of a question: its direction or none, and "bao nhiêu"."""
    unit = " phần trăm" if question.asked.kinds == {"percent"} else ""
    return f"{question.asked.change or ''} bao nhiêu{unit}".strip()
