"""A talk with one person, on any channel: follow-up questions, picked choices, and what is carried over.

A follow-up is written out as a whole question from the one before it and then asked like any other, so that it passes
through the same slots and the same check; the reply shows the question that was asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from knowledge import phrases
from knowledge.door import Knowledge
from knowledge.grammar.period import previous
from knowledge.lexicon.places import places
from knowledge.model import Answer, Fact, Question, Span
from knowledge.question.frame import approximations
from knowledge.text import fold, nfc, tokens

_ENDING = r"(?:\s+(?:thi sao|thi the nao|the nao|la bao nhieu|bao nhieu|nua|sao|vay|a|nhi))*\s*[?.!]*$"
# Each is matched against folded text, which is as long as the typed one.
_AND = re.compile(rf"^\s*(?:(?:the|vay|va)\s+)?con\s+(?:ve\s+)?(?P<what>.+?){_ENDING}")
_MEANT = re.compile(
    r"^\s*(?:khong[, ]+)?(?:y (?:toi|minh|em)(?: hoi)? la|(?:toi|minh)(?: muon)? hoi(?: ve)?|y la)\s+"
    rf"(?P<what>.+?){_ENDING}"
)
_HOW_ABOUT = re.compile(r"^\s*(?P<what>.+?)\s+(?:thi sao|thi the nao|sao)\s*[?.!]*$")
_PICK = re.compile(r"^\s*(?:(?:so|cau|cai|thu|chon)\s+)?(?P<number>\d{1,2})\s*[.)]?\s*$")
_PREVIOUS = re.compile(r"^(?:cung ky(?: nam (?:truoc|ngoai))?|(?:quy|thang|nam|ky) (?:truoc|ngoai))$")
_ASKING = re.compile(
    r"\b(?:(?:co|la|dat|chiem|tang|giam|duoc|tat ca|tong cong)\s+)*(?:bao nhieu|may)\b(?:\s*(?:phan tram\b|%))?"
)
_POLITE = re.compile(r"^\s*(?:xin |hay )?cho (?:toi |minh |em )?(?:biet|hoi)\b")
_PLACE_WORDS = r"(?:(?:rieng|o|tai|cua|trong|tinh|thanh pho|thi sao)\s+)*"
_MARKS = re.compile(r"\s*[?.!,;]*\s*$")
# A refused follow-up is read another way, so often at most.
_MOST_READINGS = 3
# In syllables.
_SELF_SUFFICIENT = 4


@dataclass(frozen=True, slots=True)
class Reply:
    """The answers to one message, in order, and the whole questions that follow-ups were taken for ("" if none)."""

    answers: tuple[Answer, ...]
    context: str = ""


class Conversation:
    """Keeps the last question, its topic and the open choices of one talk; ``state`` carries them over a restart.

    The topic is the last question that stood by itself: "còn báo?" and then "còn tạp chí?" both speak of it.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self.forget()

    @classmethod
    def restore(cls, knowledge: Knowledge, state: Mapping[str, object]) -> Conversation:
        """The talk that ``state`` was taken from; what another version left unreadable is forgotten."""
        talk = cls(knowledge)
        talk._question, talk._topic, talk._answered = (_text(state, key) for key in ("question", "topic", "answered"))
        choices = state.get("choices")
        talk._choices = tuple(map(str, choices)) if isinstance(choices, list) else ()
        return talk

    def state(self) -> dict[str, object]:
        """What must be kept to go on later, as plain JSON values."""
        return {
            "question": self._question,
            "topic": self._topic,
            "choices": list(self._choices),
            "answered": self._answered,
        }

    def forget(self) -> None:
        """Start anew: no question before this one."""
        self._question, self._topic, self._answered = "", "", ""
        self._choices: tuple[str, ...] = ()

    def say(self, text: str) -> Reply:
        """The reply to one message: a picked choice, or one or more questions, each whole or going on from the last."""
        typed = nfc(text)
        picked = _PICK.match(fold(typed))
        if picked:
            return Reply((self.choose(int(picked["number"])),))
        answers, followed = [], []
        for question in self._knowledge.questions(typed):
            readings = list(self._readings(question))[:_MOST_READINGS]
            answer = self._follow(readings) if readings else self._knowledge.ask(question)
            self._remember(answer)
            answers.append(answer)
            if readings:
                followed.append(answer.question)
            elif answer.understood:
                self._topic = self._question
        return Reply(tuple(answers), "; ".join(followed))

    def choose(self, number: int) -> Answer:
        """The answer that the open choice ``number`` (from 1) stands for; a refusal when there is no such choice.

        The choices stay open until the next question, for whoever picks another one.
        """
        open_ = [self._knowledge.fact(fact_id) for fact_id in self._choices]
        fact = open_[number - 1] if 1 <= number <= len(open_) else None
        if fact is None:
            left = tuple(choice for choice in open_ if choice)
            refusal = phrases.NO_SUCH_CHOICE.format(count=len(left)) if left else phrases.NO_CHOICES
            return Answer(str(number), "not_found", refusal, choices=left)
        answer = self._knowledge.cite(fact, self._question)
        self._answered = fact.id
        if fact.subject and not fact.subject.startswith("…"):
            self._question = self._topic = f"{fact.subject} bao nhiêu"
        return answer

    def _remember(self, answer: Answer) -> None:
        if answer.understood:
            self._question = answer.question
        self._choices = tuple(fact.id for fact in answer.choices)
        self._answered = answer.figures[0].id if answer.figures else ""

    def _follow(self, readings: list[str]) -> Answer:
        """The answer to the first reading that finds a new figure; else to the first that asks back; else a refusal."""
        refused: list[Answer] = []
        for whole in readings:
            answer = self._knowledge.ask(whole)
            repeated = bool(answer.figures) and answer.figures[0].id == self._answered and whole != readings[-1]
            if answer.status == "answered" and not repeated:
                return answer
            if not repeated:
                refused.append(answer)
        return next((answer for answer in refused if answer.status == "choose"), refused[0])

    def _readings(self, typed: str) -> Iterator[str]:
        """The whole questions that ``typed`` may stand for after the last one, likeliest first; none if it is whole."""
        if not self._question:
            return
        folded = fold(typed)
        cue = _AND.match(folded) or _MEANT.match(folded) or _HOW_ABOUT.match(folded)
        what = typed[slice(*cue.span("what"))] if cue else typed
        what = _MARKS.sub("", what).strip()
        if _PREVIOUS.match(fold(what)):
            yield from self._earlier(what)
            return
        now, last = self._knowledge.understand(what), self._knowledge.understand(self._question)
        if _only_places(what):
            yield _joined(_core(last, places_too=False), what, _asking(last), _times(last))
        elif not now.terms:
            yield from _with_slots(now, last, what)
        elif cue:
            topic = self._knowledge.understand(self._topic or self._question)
            yield from _about(now, last, topic, what, corrected=cue.re is _MEANT)

    def _earlier(self, words: str) -> Iterator[str]:
        """The last question about the period that ``words`` ("quý trước") mean after its own, or after its answer's."""
        last = self._knowledge.understand(self._question)
        fact: Fact | None = self._knowledge.fact(self._answered) if self._answered else None
        period = last.periods[0] if last.periods else fact.period if fact else None
        before = previous(period, words) if period else ""
        if before:
            yield _joined(_core(last), _asking(last), before)


def _with_slots(now: Question, last: Question, what: str) -> Iterator[str]:
    """The last question with another direction, kind or period: "tăng bao nhiêu?", "năm 2022?", or about who did it,
    when, where or why: "ở đâu?"."""
    asks = bool(now.asked.change or now.asked.kinds) or now.wants != "figure"
    if not (asks or now.periods or now.base_words):
        return
    times = "" if now.periods else _times(last)
    yield _joined(_core(last), what if asks else f"{_asking(last)} {what}", times)


def _about(now: Question, last: Question, topic: Question, what: str, corrected: bool) -> Iterator[str]:
    """The readings of a follow-up that names a thing: as another one beside the last, and as a part of the topic."""
    times = "" if now.periods else _times(last)
    where = "" if now.places else " ".join(f"ở {place}" for place in last.places)
    asks = bool(_ASKING.search(fold(what)))
    asking = what if asks else f"{what} bao nhiêu" if now.asked.kinds else f"bao nhiêu {what}"
    beside = _joined(asking, where, times)
    part = _joined(asking, _core(topic), times)
    if last.asked.change and not asks:
        yield _joined(what, where, _asking(last), times)
    # A long name says by itself what it is; "thành viên" does so only with the topic.
    alone = corrected or len(tokens(what)) >= _SELF_SUFFICIENT
    yield beside if alone else part
    if last.asked.kinds == {"percent"} and not asks:
        yield _joined(what, where, _asking(last), times)
    yield part if alone else beside


def _core(question: Question, places_too: bool = True) -> str:
    """What a question speaks of, in its own words: without its asking words, its periods and its marks."""
    text = question.repaired
    spans = [found.span() for pattern in (_ASKING, _POLITE, _MARKS) for found in pattern.finditer(fold(text))]
    for asking in _ASKING.finditer(fold(text)):
        spans += [(span.start, span.end) for span in approximations(text, Span(*asking.span()))]
    spans += [(period.span.start, period.span.end) for period in question.periods if period.span]
    if question.sought.span:
        spans.append((question.sought.span.start, question.sought.span.end))
    if question.base_words:
        start = text.find(question.base_words)
        spans.append((start, start + len(question.base_words)))
    if not places_too:
        spans += _place_spans(text)
    return _without(text, spans)


def _only_places(text: str) -> bool:
    """Whether ``text`` names places and nothing else: "ở Đồng Tháp"."""
    found = _place_spans(text)
    return bool(found) and not any(letter.isalnum() for letter in _without(text, found))


def _place_spans(text: str) -> list[tuple[int, int]]:
    """Where ``text`` names a place, with the "ở", "tại", "tỉnh" in front of it."""
    folded = fold(text)
    found = []
    for span, _ in places(text):
        before = re.search(rf"(?<!\w){_PLACE_WORDS}$", folded[: span.start])
        found.append((before.start() if before else span.start, span.end))
    return found


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    kept, last = [], 0
    for start, end in sorted(spans):
        kept.append(text[last : max(start, last)])
        last = max(last, end)
    return " ".join("".join([*kept, text[last:]]).split())


def _times(question: Question) -> str:
    return " ".join(period.surface for period in question.periods)


def _asking(question: Question) -> str:
    """The asking words of a question: its direction or none, and "bao nhiêu"."""
    unit = " phần trăm" if question.asked.kinds == {"percent"} else ""
    return f"{question.asked.change or ''} bao nhiêu{unit}".strip()


def _joined(*parts: str) -> str:
    return " ".join(" ".join(parts).split())


def _text(state: Mapping[str, object], key: str) -> str:
    value = state.get(key)
    return value if isinstance(value, str) else ""
