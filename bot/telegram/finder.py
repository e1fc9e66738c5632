"""Answers found by worker processes, each asked one thing at a time."""

from __future__ import annotations

import asyncio
import os
import pickle
import sys
from pathlib import Path

from bot.telegram.finding import Found, State
from bot.telegram.turns import Turns
from bot.telegram.worker import LENGTH, Outcome, framed
from knowledge import KnowledgeError

_AT_ONCE = 2
_MOST_WORKERS = 4
_SLOW_SECONDS = 0.2
_TRIES = 2


class FinderError(KnowledgeError):
    """The processes that find answers end before they answer."""


class FindingError(RuntimeError):
    """Finding an answer failed; the message is the traceback of the process that did."""


class _Worker:
    """One process, started when it is first asked and again when it has ended."""

    def __init__(self, index: Path) -> None:
        self._index = index
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> asyncio.subprocess.Process:
        """The running process."""
        if self._process is None:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot.telegram.worker", str(self._index),
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )  # fmt: skip
        return self._process

    async def ask(self, state: State, text: str) -> Outcome:
        """What became of it. Raises OSError or EOFError when the process ends before it answers."""
        process = await self.start()
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018 - both are pipes
        try:
            process.stdin.write(framed((state, text)))
            await process.stdin.drain()
            (length,) = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
            outcome: Outcome = pickle.loads(await process.stdout.readexactly(length))  # noqa: S301 - our own process
        except BaseException:
            # Even an ask that was given up would leave its answer behind for the next one.
            await self.close()
            raise
        return outcome

    async def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.kill()
            await process.wait()


class Finder:
    """Finds answers in the index file ``index``.

    Two at once keep each other's place: one computes while the other's answer is fetched and its next ask is sent. One
    that takes long lets another go ahead beside it.
    """

    def __init__(self, index: Path) -> None:
        self._turns = Turns(_AT_ONCE, _SLOW_SECONDS)
        self._workers = [_Worker(index) for _ in range(_MOST_WORKERS)]
        # Last in, first out: another process starts only when all that run are busy.
        self._idle: asyncio.LifoQueue[_Worker] = asyncio.LifoQueue()
        for worker in reversed(self._workers):
            self._idle.put_nowait(worker)

    async def start(self) -> None:
        """Start the process that will answer the first ask."""
        await self._workers[0].start()

    async def find(self, state: State, text: str) -> Found:
        """What the index holds on ``text`` after a talk in ``state``. Raises KnowledgeError or FindingError."""
        async with self._turns.turn():
            worker = await self._idle.get()
            try:
                outcome = await _asked(worker, state, text)
            finally:
                self._idle.put_nowait(worker)
        if isinstance(outcome, KnowledgeError):
            raise outcome
        if isinstance(outcome, str):
            raise FindingError(outcome)
        return outcome

    async def close(self) -> None:
        """End the processes."""
        for worker in self._workers:
            await worker.close()


async def _asked(worker: _Worker, state: State, text: str) -> Outcome:
    """The worker's answer; one that has ended, for lack of memory or by a hand from outside, is asked once more."""
    for _ in range(_TRIES):
        try:
            return await worker.ask(state, text)
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            ended = error
    raise FinderError(f"the process that finds answers ended {_TRIES} times before it answered") from ended
