"""Answers given before: what many ask is found once, for as long as the index stays as it is."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from bot.telegram import answers
from bot.telegram.markup import Rich
from knowledge import Answer, Knowledge
from knowledge.conversation import Conversation

_MOST = 2_000

State = dict[str, object]
Stamp = tuple[object, ...]


class Found(NamedTuple):
    """What there is to say to a message, a line for each fact offered by its id, and the talk's state after it."""

    answers: tuple[Answer, ...]
    rich: Rich
    lines: dict[str, str]
    state: State


class Answered:
    """What was found in the index file ``path``, kept by what was asked and the talk before it; for several threads.

    The same words in the same talk always get the same answer, until the index or the day changes.
    """

    def __init__(self, path: Path) -> None:
        self._files = (path, path.with_name(path.name + "-wal"))
        self._kept: dict[tuple[str, str], Found] = {}
        self._stamp: Stamp = ()
        self._guard = Lock()

    def kept(self, state: State, text: str) -> Found | None:
        """What was found for ``text`` after a talk in ``state``, None when it must be looked for."""
        stamp = self._now()
        with self._guard:
            return self._kept.get(_key(state, text)) if stamp == self._stamp else None

    def find(self, knowledge: Knowledge, state: State, text: str) -> Found:
        """What ``knowledge`` holds on ``text`` after a talk in ``state``; it is kept from now on."""
        stamp = self._now()
        talk = Conversation.restore(knowledge, state)
        reply = talk.say(text)
        offered = (fact for one in reply.answers for fact in (*one.choices, *one.nearest))
        lines = {fact.id: answers.figure_line(knowledge, fact) for fact in offered}
        found = Found(reply.answers, answers.answers(reply.answers, reply.context), lines, talk.state())
        # What was found while the index changed belongs to neither state of it.
        if stamp == self._now():
            self._keep(stamp, _key(state, text), found)
        return found

    def _keep(self, stamp: Stamp, key: tuple[str, str], found: Found) -> None:
        with self._guard:
            if stamp != self._stamp:
                self._kept.clear()
                self._stamp = stamp
            elif len(self._kept) >= _MOST:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = found

    def _now(self) -> Stamp:
        """What differs after every change of the index, and from day to day."""
        seen: list[object] = [date.today()]
        for file in self._files:
            try:
                status = file.stat()
            except FileNotFoundError:
                seen.append(None)
            else:
                seen.append((status.st_ino, status.st_size, status.st_mtime_ns))
        return tuple(seen)


def _key(state: State, text: str) -> tuple[str, str]:
    return json.dumps(state, sort_keys=True), text
