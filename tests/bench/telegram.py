"""Messages a second and the time from update to answer, beside an echo bot on the same library in the same run."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
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


class LoadError(Exception):
    """Something was lost, or answered twice."""


def burst(api: BotApi, *, new: bool = False) -> tuple[list[float], float]:
    """The seconds from update to answer of ``CHATS`` chats that all write at once, and those of all together.

    With ``new`` no two of them ask the same. Raises LoadError when not exactly one answer came to each.
    """
    after = len(api.calls)
    users = [api.number() + 1_000_000 for _ in range(CHATS)]
    sent: dict[int, float] = {}
    began = time.monotonic()
    for place, user in enumerate(users):
        sent[user] = time.monotonic()
        # Question marks change nothing for the answer, but such a question was never asked before.
        marks = "?" * (user % 997) if new else ""
        Person(api, user).types(QUESTIONS[place % len(QUESTIONS)] + marks)
    while len(answered := api.of("sendMessage", after)) < CHATS:
        if time.monotonic() - began > SECONDS:
            raise LoadError(f"{CHATS - len(answered)} of {CHATS} were not answered")
        time.sleep(0.02)
    if sorted(call.chat for call in answered) != sorted(users):
        raise LoadError("some were answered twice")
    return [call.at - sent[call.chat] for call in answered], max(call.at for call in answered) - began


@contextmanager
def echo(api: BotApi) -> Iterator[None]:
    """The echo bot's process."""
    command = [sys.executable, "-m", "tests.bench.echo", api.url, TOKEN]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def measured(api: BotApi, *, new: bool = False) -> tuple[float, float, float]:
    """Messages a second, median and 95th percentile of the seconds to an answer, the bot being warm."""
    Person(api, 1).says(QUESTIONS[0])
    burst(api)
    runs = [burst(api, new=new) for _ in range(ROUNDS)]
    times = [seconds for run, _ in runs for seconds in run]
    return CHATS * ROUNDS / sum(whole for _, whole in runs), median(times), quantiles(times, n=20)[-1]


def table() -> str:
    """The measurements of both bots, a line each, and how they compare."""
    with BotApi() as api, echo(api):
        plain = measured(api)
    with TemporaryDirectory() as folder, BotApi() as api, Bot(Path(folder), api):
        api.wait("setMyCommands", lambda call: call.given.get("language_code") == "en")
        ours = measured(api)
        varied = measured(api, new=True)
        if api.refused:
            raise LoadError(f"Telegram would refuse: {api.refused[0]}")
    lines = [f"{'telegram':10} {'messages/s':>10} {'p50 ms':>8} {'p95 ms':>8}    {CHATS} chats at once"]
    for name, (rate, middle, high) in (("echo", plain), ("giaoban", ours), ("all new", varied)):
        lines.append(f"{name:10} {rate:10.0f} {middle * 1000:8.0f} {high * 1000:8.0f}")
    lines.append(
        f"{'ratio':10} {ours[0] / plain[0]:10.2f} {ours[1] / plain[1]:8.2f} {ours[2] / plain[2]:8.2f}"
        f"    aim: {MOST} at p50"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
