"""The index behind the bot: lists on a few threads of their own, so that the chats never wait for a disk."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import local
from typing import TypeVar

from bot import settings
from bot.inputs import opened
from bot.telegram.reader import Reader
from bot.telegram.turns import Turns
from knowledge import Knowledge, Report

T = TypeVar("T")

_READERS = 4
_SLOW_SECONDS = 0.02


class Library:
    """One index file, read on several threads and written on one.

    Every method may raise KnowledgeError. Each thread reads through a ``Knowledge`` of its own, so that no list waits
    for another one; what takes long (a document, an export) has a thread that no list needs.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # Python computes on one thread at a time, so that lists side by side only take turns at a loss. One that
        # takes long lets the next one in beside it.
        self._turns = Turns(1, _SLOW_SECONDS)
        self._asking = ThreadPoolExecutor(_READERS, thread_name_prefix="ask")
        self._working = ThreadPoolExecutor(1, thread_name_prefix="work")
        self._own = local()
        self._readers: list[Reader] = []

    async def ask(self, deed: Callable[[Knowledge], T]) -> T:
        """What ``deed`` makes of the knowledge; for all that is quick."""
        async with self._turns.turn():
            return await asyncio.get_running_loop().run_in_executor(self._asking, self._read, deed)

    async def work(self, deed: Callable[[Knowledge], T]) -> T:
        """What ``deed`` makes of the knowledge, behind other long work."""
        return await asyncio.get_running_loop().run_in_executor(self._working, self._read, deed)

    async def add(self, name: str, content: bytes, progress: Callable[[str, int], None]) -> Report:
        """What became of the articles in a document of that name; ``progress`` is called on another thread."""

        def added(knowledge: Knowledge) -> Report:
            # The index keeps where an article came from: the same document must come from the same place again.
            folder = self._path.with_name(f"{self._path.stem}.telegram")
            folder.mkdir(exist_ok=True)
            try:
                (folder / name).write_bytes(content)
                return knowledge.add([folder / name], progress=progress)
            finally:
                shutil.rmtree(folder)

        return await self._write(added)

    async def remove(self, article: str) -> bool:
        """Whether the article was there; it is gone now."""
        return await self._write(lambda knowledge: knowledge.remove(article))

    async def _write(self, deed: Callable[[Knowledge], T]) -> T:
        def written() -> T:
            with opened(self._path, write=True) as knowledge:
                return deed(knowledge)

        return await asyncio.get_running_loop().run_in_executor(self._working, written)

    def fill(self) -> None:
        """Make the index, and read the briefings that come with the package, when there is none yet."""
        if not self._path.exists():
            with opened(self._path, write=True) as knowledge:
                knowledge.add([settings.seeds_path()])

    def close(self) -> None:
        """Let go of the index, after what is being done."""
        for pool in (self._asking, self._working):
            pool.shutdown(wait=True, cancel_futures=True)
        for reader in self._readers:
            reader.close()

    def _read(self, deed: Callable[[Knowledge], T]) -> T:
        """What ``deed`` makes of this thread's own knowledge."""
        reader: Reader | None = getattr(self._own, "reader", None)
        if reader is None:
            reader = self._own.reader = Reader(self._path)
            self._readers.append(reader)
        return reader.read(deed)
