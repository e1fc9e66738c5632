"""Documents read side by side in worker processes, each with a limit of time; the answers come in order."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from knowledge.model import Article, ReadingError

SECONDS = 300.0
"""How long one document may take."""

_AHEAD = 4


class _Worker:
    """One process, started at its first document and again after it had to be ended."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, path: Path, name: str) -> Article | ReadingError:
        """The article of a file, or what was wrong with it."""
        process = self._process = self._process or _started()
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018 - both are pipes
        expired = threading.Event()

        def give_up() -> None:
            expired.set()
            process.kill()

        timer = threading.Timer(self._seconds, give_up)
        timer.start()
        try:
            pickle.dump((str(path), name), process.stdin)
            process.stdin.flush()
            found = pickle.load(process.stdout)  # noqa: S301 - from our own process
        except (EOFError, OSError, pickle.UnpicklingError):
            self.close()
            if expired.is_set():
                return ReadingError(f"{path}: took longer than {self._seconds:g} seconds to read, so it was given up")
            return ReadingError(f"{path}: reading it ended the process that reads; the file is damaged or too large")
        finally:
            timer.cancel()
        return found if isinstance(found, Article) else ReadingError(found)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def _started() -> subprocess.Popen[bytes]:
    paths = os.pathsep.join(filter(None, sys.path))
    return subprocess.Popen(
        [sys.executable, "-m", "knowledge.reading.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths},
    )


class Pool:
    """A context manager that reads documents with as many processes as there are cores; none starts before it must."""

    def __init__(self, seconds: float = SECONDS, workers: int | None = None) -> None:
        self._count = workers or min(os.cpu_count() or 1, 8)
        self._workers = [_Worker(seconds) for _ in range(self._count)]
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads: ThreadPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.close()
        if self._threads:
            self._threads.shutdown(cancel_futures=True)

    def read(self, paths: Iterable[tuple[Path, str]]) -> Iterator[Article | ReadingError]:
        """The article of each of ``paths`` with its name, or what was wrong with it, in order."""
        waiting: deque[Future[Article | ReadingError]] = deque()
        self._threads = self._threads or ThreadPoolExecutor(self._count)
        for path, name in paths:
            waiting.append(self._threads.submit(self._one, path, name))
            if len(waiting) >= self._count * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _one(self, path: Path, name: str) -> Article | ReadingError:
        worker = self._idle.get()
        try:
            return worker.read(path, name)
        finally:
            self._idle.put(worker)
