"""What there is to say to a message, found in the index; knows nothing of Telegram."""

from __future__ import annotations

from typing import NamedTuple

from knowledge import Answer, Fact, Knowledge
from knowledge.conversation import Conversation

State = dict[str, object]


class Found(NamedTuple):
    """The answers to a message, what was taken over from the talk, each offered fact on a line, the talk after it.

    ``lines`` are by the id of the fact, and hold "" for one that does not stand up to the check.
    """

    answers: tuple[Answer, ...]
    context: str
    lines: dict[str, str]
    state: State


def find(knowledge: Knowledge, state: State, text: str) -> Found:
    """What ``knowledge`` holds on ``text`` after a talk in ``state``."""
    talk = Conversation.restore(knowledge, state)
    reply = talk.say(text)
    offered = (fact for one in reply.answers for fact in (*one.choices, *one.nearest))
    return Found(
        reply.answers, reply.context, {fact.id: figure_line(knowledge, fact) for fact in offered}, talk.state()
    )


def opened(knowledge: Knowledge, state: State, fact: Fact) -> tuple[Answer, State]:
    """``fact`` as an answer, and the talk in ``state`` going on from it; the choices that were open stay so."""
    talk = Conversation.restore(knowledge, {**state, "choices": [fact.id]})
    given = talk.choose(1)
    return given, {**talk.state(), "choices": state.get("choices", [])}


def figure_line(knowledge: Knowledge, fact: Fact) -> str:
    """The figure with its subject, place and period on one line; "" when it does not stand up to the check."""
    cited = knowledge.cite(fact)
    return cited.text.partition("\n")[0] if cited.status == "answered" else ""
