"""Replies given before: what many ask is found once, for as long as the index stays as it is."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from threading import Lock

from knowledge import Knowledge
from knowledge.conversation import Conversation, Reply

_MOST = 2_000

State = dict[str, object]
Stamp = tuple[object, ...]


class Answered:
    """The replies over the index file ``path``, kept by what was asked and the talk before it; for several threads.

    The same words in the same talk always get the same reply, until the index or the day changes.
    """

    def __init__(self, path: Path) -> None:
        self._files = (path, path.with_name(path.name + "-wal"))
        self._kept: dict[tuple[str, str], tuple[Reply, State]] = {}
        self._stamp: Stamp = ()
        self._guard = Lock()

    def reply(self, knowledge: Knowledge, state: State, text: str) -> tuple[Reply, State]:
        """The reply to ``text`` after a talk in ``state``, and the state after it."""
        key, stamp = (json.dumps(state, sort_keys=True), text), self._now()
        with self._guard:
            if stamp != self._stamp:
                self._kept.clear()
                self._stamp = stamp
            found = self._kept.get(key)
        if found:
            return found
        talk = Conversation.restore(knowledge, state)
        made = talk.say(text), talk.state()
        with self._guard:
            # What was found while the index changed belongs to neither state of it.
            if stamp == self._stamp:
                if len(self._kept) >= _MOST:
                    del self._kept[next(iter(self._kept))]
                self._kept[key] = made
        return made

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
