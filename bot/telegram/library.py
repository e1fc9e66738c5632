"""The index behind the bot: questions on a few threads of their own, so that the chats never wait for a disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Lock, local
from typing import TypeVar

from bot import settings
from bot.telegram.turns import Turns
from knowledge import Knowledge, KnowledgeError, Report

T = TypeVar("T")

_READERS = 4
_SLOW_SECONDS = 0.02


class Library:
    """One index file, read on several threads and written on one.

    Every method may raise KnowledgeError. Each thread reads through a ``Knowledge`` of its own, so that no question
    waits for another one's; what takes long (a document, an export) has a thread that no question needs.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # Python computes on one thread at a time, so that questions side by side only take turns at a loss. One that
        # takes long lets the next one in beside it.
        self._turns = Turns(1, _SLOW_SECONDS)
        self._asking = ThreadPoolExecutor(_READERS, thread_name_prefix="ask")
        self._working = ThreadPoolExecutor(1, thread_name_prefix="work")
        self._own = local()
        self._opened: list[Knowledge] = []
        self._guard = Lock()

    async def ask(self, deed: Callable[[Knowledge], T]) -> T:
        """What ``deed`` makes of the knowledge; for all that is quick."""
        async with self._turns.turn():
            return await asyncio.get_running_loop().run_in_executor(self._asking, self._read, deed)

    async def work(self, deed: Callable[[Knowledge], T]) -> T:
        """What ``deed`` makes of the knowledge, behind other long work."""
        return await asyncio.get_running_loop().run_in_executor(self._working, self._read, deed)

    async def add(self, path: Path, progress: Callable[[str, int], None]) -> Report:
        """What became of the articles in the file ``path``; ``progress`` is called on another thread."""
        return await self._write(lambda knowledge: knowledge.add([path], progress=progress))

    async def remove(self, article: str) -> bool:
        """Whether the article was there; it is gone now."""
        return await self._write(lambda knowledge: knowledge.remove(article))

    async def _write(self, deed: Callable[[Knowledge], T]) -> T:
        def written() -> T:
            with self._open(write=True) as knowledge:
                return deed(knowledge)

        return await asyncio.get_running_loop().run_in_executor(self._working, written)

    def fill(self) -> None:
        """Make the index, and read the briefings that come with the package, when there is none yet."""
        if not self._path.exists():
            with self._open(write=True) as knowledge:
                knowledge.add([settings.seeds_path()])

    def close(self) -> None:
        """Let go of the index, after what is being done."""
        for pool in (self._asking, self._working):
            pool.shutdown(wait=True, cancel_futures=True)
        for knowledge in self._opened:
            knowledge.close()

    def _read(self, deed: Callable[[Knowledge], T]) -> T:
        try:
            return deed(self._mine())
        except KnowledgeError:
            # A file that was replaced or mended is read anew by the next question.
            self._let_go()
            raise

    def _mine(self) -> Knowledge:
        """This thread's own knowledge, opened today: "năm nay" in a question must not mean last year."""
        today = date.today()
        if getattr(self._own, "day", None) != today:
            self._let_go()
            knowledge = self._open(write=False)
            with self._guard:
                self._opened.append(knowledge)
            self._own.knowledge, self._own.day = knowledge, today
        found: Knowledge = self._own.knowledge
        return found

    def _let_go(self) -> None:
        held: Knowledge | None = getattr(self._own, "knowledge", None)
        self._own.knowledge, self._own.day = None, None
        if held is not None:
            with self._guard:
                self._opened.remove(held)
            held.close()

    def _open(self, *, write: bool) -> Knowledge:
        return Knowledge.open(self._path, write=write, lexicon=settings.lexicon_path(), today=date.today())
