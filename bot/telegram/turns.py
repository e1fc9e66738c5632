"""Few at once, but never held up: a place that is kept for too long is given to the next."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turns:
    """Lets ``places`` through at once; one that takes longer than ``seconds`` goes on, and its place is free again."""

    def __init__(self, places: int, seconds: float) -> None:
        self._places = asyncio.Semaphore(places)
        self._seconds = seconds

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for a place, and have it inside the block."""
        await self._places.acquire()
        held = True

        def leave() -> None:
            nonlocal held
            if held:
                held = False
                self._places.release()

        due = asyncio.get_running_loop().call_later(self._seconds, leave)
        try:
            yield
        finally:
            due.cancel()
            leave()
