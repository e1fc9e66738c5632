"""Answers given before: what many ask is found once, for as long as the index stays as it is."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bot.telegram import answers
from bot.telegram.finder import Finder
from bot.telegram.finding import Found, State
from bot.telegram.markup import Rich

_MOST = 2_000

Stamp = tuple[object, ...]


class Ready(NamedTuple):
    """What was found, and how it is said."""

    found: Found
    rich: Rich


class Answered:
    """What ``finder`` found in the index file ``path``, kept by what was asked and the talk before it.

    The same words in the same talk always get the same answer, until the index or the day changes.
    """

    def __init__(self, path: Path, finder: Finder) -> None:
        self._files = (path, path.with_name(path.name + "-wal"))
        self._finder = finder
        self._kept: dict[tuple[str, str], Ready] = {}
        self._stamp: Stamp = ()

    async def answer(self, state: State, text: str) -> Ready:
        """What to say to ``text`` after a talk in ``state``. Raises what `Finder.find` raises."""
        key, stamp = (json.dumps(state, sort_keys=True), text), self._now()
        if stamp != self._stamp:
            self._kept.clear()
            self._stamp = stamp
        if key in self._kept:
            return self._kept[key]
        found = await self._finder.find(state, text)
        ready = Ready(found, answers.answers(found.answers, found.context))
        # What was found while the index changed belongs to neither state of it.
        if stamp == self._stamp == self._now():
            if len(self._kept) >= _MOST:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = ready
        return ready

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
