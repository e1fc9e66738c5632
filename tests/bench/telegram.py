"""Messages a second and the time from update to answer, beside echo bots on the same library in the same run.

Bursts of the bot and of the echo bots take turns, so that whatever else the machine does meets all of them alike.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from tests.process import ROOT
from tests.telegram.people import Person
from tests.telegram.process import Bot
from tests.telegram.server import TOKEN, BotApi

CHATS = 500
ROUNDS = 4
SECONDS = 120.0
QUESTIONS = (
    "bao nhieu to cong nghe so cong dong",
    "Cả nước có bao nhiêu cơ quan báo chí?",
    "thuê bao truyền hình trả tiền tăng bao nhiêu phần trăm?",
    "bao nhiêu thuê bao",
)
MOST = 1.3
"""How many times the echo bot's median the bot may take."""

_MARKS = 12


class LoadError(Exception):
    """Something was lost, or answered twice."""


@dataclass
class Load:
    """Bursts on the bot at ``api`` under a ``name``; with ``new`` no two chats ever ask the same."""

    name: str
    api: BotApi
    new: bool = False
    times: list[float] = field(default_factory=list)
    whole: float = 0.0
    _asked: count[int] = field(default_factory=count)

    def burst(self) -> None:
        """Let ``CHATS`` chats write at once. Raises LoadError when not exactly one answer came to each."""
        after = len(self.api.calls)
        users = [self.api.number() + 1_000_000 for _ in range(CHATS)]
        sent: dict[int, float] = {}
        began = time.monotonic()
        for user in users:
            sent[user] = time.monotonic()
            Person(self.api, user).types(self._question())
        while len(answered := self.api.of("sendMessage", after)) < CHATS:
            if time.monotonic() - began > SECONDS:
                raise LoadError(f"{self.name}: {CHATS - len(answered)} of {CHATS} were not answered")
            time.sleep(0.02)
        if sorted(call.chat for call in answered) != sorted(users):
            raise LoadError(f"{self.name}: some were answered twice")
        self.times += [call.at - sent[call.chat] for call in answered]
        self.whole += max(call.at for call in answered) - began

    def _question(self) -> str:
        number = next(self._asked)
        # Marks at the end change nothing for the answer, but such a question was never asked before.
        marks = "".join("?!"[number >> place & 1] for place in range(_MARKS)) if self.new else ""
        return QUESTIONS[number % len(QUESTIONS)] + marks

    def warm_up(self) -> None:
        """Be answered for a while before the measuring begins."""
        Person(self.api, 1).says(QUESTIONS[0])
        self.burst()
        self.times.clear()
        self.whole = 0.0

    def row(self, beside: float) -> str:
        """Messages a second, median and 95th percentile, and how often the median goes into that of ``beside``."""
        middle, high = median(self.times) * 1000, quantiles(self.times, n=20)[-1] * 1000
        rate = len(self.times) / self.whole
        return f"{self.name:14} {rate:10.0f} {middle:8.0f} {high:8.0f} {middle / 1000 / beside:8.2f}"


@contextmanager
def echo(api: BotApi, order: str) -> Iterator[None]:
    """An echo bot's process."""
    command = [sys.executable, "-m", "tests.bench.echo", api.url, TOKEN, order]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def table() -> str:
    """The measurements of all bots, a line each."""
    with TemporaryDirectory() as folder, ExitStack() as running:
        side, turn, ours = (running.enter_context(BotApi()) for _ in range(3))
        running.enter_context(echo(side, "at-once"))
        running.enter_context(echo(turn, "in-turn"))
        running.enter_context(Bot(Path(folder), ours))
        ours.wait("setMyCommands", lambda call: call.given.get("language_code") == "en")
        loads = [Load("echo", side), Load("echo in turn", turn), Load("giaoban", ours), Load("all new", ours, new=True)]
        for load in loads:
            load.warm_up()
        for _ in range(ROUNDS):
            for load in loads:
                load.burst()
        if ours.refused:
            raise LoadError(f"Telegram would refuse: {ours.refused[0]}")
    beside = median(loads[0].times)
    head = f"{'telegram':14} {'messages/s':>10} {'p50 ms':>8} {'p95 ms':>8} {'of echo':>8}"
    about = f"{CHATS} chats at once; aim: p50 at most {MOST} of the echo's, which like the bot answers many at once"
    return "\n".join([head, *(load.row(beside) for load in loads), about])


if __name__ == "__main__":
    print(table())
