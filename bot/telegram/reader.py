"""The index, open for reading: opened anew every day, and after a file that failed was replaced or mended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from bot.inputs import opened
from knowledge import Knowledge, KnowledgeError

T = TypeVar("T")


class Reader:
    """Reads the index file ``path``, which is opened when it is first needed; for one thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._knowledge: Knowledge | None = None
        self._day: date | None = None

    def read(self, deed: Callable[[Knowledge], T]) -> T:
        """What ``deed`` makes of the knowledge. Raises KnowledgeError."""
        # "năm nay" in a question must not mean last year.
        if self._day != date.today():
            self.close()
        if self._knowledge is None:
            self._knowledge, self._day = opened(self._path), date.today()
        try:
            return deed(self._knowledge)
        except KnowledgeError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        held, self._knowledge = self._knowledge, None
        if held is not None:
            held.close()
