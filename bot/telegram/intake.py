"""Updates in: each kept before it is confirmed, handled once, in the order of its chat, beside all other chats."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from telegram import Bot, Update

from bot.telegram.metrics import Metrics
from bot.telegram.store import Store
from bot.telegram.turns import Turns

_LOG = logging.getLogger(__name__)
# Few at once finish sooner than many do, each of them.
_MOST_AT_ONCE = 8
_SLOW_SECONDS = 1.0
_MOST_WAITING = 5_000
_KINDS = ("message", "edited_message", "callback_query", "inline_query")

Handle = Callable[[Update], Awaitable[None]]
Lane = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Arrival:
    update: Update
    at: float


class Intake:
    """Hands updates to ``handle``, one at a time for each chat and many chats at once.

    An update is in the store before `receive` returns and stays there until it is handled, so that a process that is
    stopped or killed leaves it to the next one.
    """

    def __init__(self, handle: Handle, bot: Bot, store: Store, metrics: Metrics) -> None:
        self._handle = handle
        self._bot = bot
        self._store = store
        self._metrics = metrics
        self._lanes: dict[Lane, deque[_Arrival]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        # What waits for a disk or for Telegram gives its place to others after a while.
        self._turns = Turns(_MOST_AT_ONCE, _SLOW_SECONDS)
        self._waiting = 0
        self._room = asyncio.Event()
        self._room.set()
        self._stopping = False

    def receive(self, bodies: Sequence[str]) -> None:
        """Keep these updates (JSON), and begin to handle those that had not come before."""
        self.receive_parsed([(update, body) for body in bodies if (update := self._parsed(body))])

    def receive_parsed(self, updates: Sequence[tuple[Update, str]]) -> None:
        """Like `receive`, for updates that have been parsed."""
        new = self._store.receive([(update.update_id, body) for update, body in updates])
        for _ in range(len(updates) - len(new)):
            self._metrics.count("duplicates")
        for place in new:
            self._begin(updates[place][0])

    def take_up(self) -> None:
        """Go on with the updates that an earlier process left."""
        for body in self._store.waiting():
            if update := self._parsed(body):
                self._begin(update)

    async def room(self) -> None:
        """Wait while more updates are waiting than should be fetched ahead."""
        await self._room.wait()

    async def stop(self, seconds: float) -> None:
        """Let what is being handled come to its end, ``seconds`` at most; the rest stays in the store."""
        self._stopping = True
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _parsed(self, body: str) -> Update | None:
        """The update in ``body``; None, and a line in the log, for what the library cannot read."""
        try:
            return Update.de_json(json.loads(body), self._bot)
        except (TypeError, KeyError, ValueError, AttributeError):
            # Whatever Telegram may send one day, one update that cannot be read must not hold up the others.
            _LOG.exception("an update cannot be read")
            return None

    def _begin(self, update: Update) -> None:
        self._metrics.count("updates", next((kind for kind in _KINDS if getattr(update, kind) is not None), "other"))
        lane = _lane(update)
        self._waiting += 1
        if self._waiting >= _MOST_WAITING:
            self._room.clear()
        arrival = _Arrival(update, time.monotonic())
        if lane in self._lanes:
            self._lanes[lane].append(arrival)
            return
        self._lanes[lane] = deque([arrival])
        task = asyncio.create_task(self._run(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, lane: Lane) -> None:
        """Handle the updates of one chat until there are none."""
        arrivals = self._lanes[lane]
        while arrivals:
            async with self._turns.turn():
                if self._stopping:
                    break
                await self._one(arrivals.popleft())
        del self._lanes[lane]

    async def _one(self, arrival: _Arrival) -> None:
        self._metrics.in_flight += 1
        try:
            await self._handle(arrival.update)
            self._store.done(arrival.update.update_id)
        finally:
            self._metrics.in_flight -= 1
            self._waiting -= 1
            if self._waiting < _MOST_WAITING:
                self._room.set()
        self._metrics.took("update", time.monotonic() - arrival.at)


def _lane(update: Update) -> Lane:
    """Whose order an update has to keep: its chat's, or its user's where there is no chat."""
    if update.effective_chat:
        return "chat", update.effective_chat.id
    return "user", update.effective_user.id if update.effective_user else 0
