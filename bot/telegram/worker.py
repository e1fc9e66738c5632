"""A process of its own that finds answers, so that finding never keeps the bot from its chats.

Run as ``python -m bot.telegram.worker INDEX``: asks come in on stdin and answers go out on stdout, pickled, each behind
its length.
"""

from __future__ import annotations

import pickle
import signal
import struct
import sys
import traceback
from pathlib import Path
from typing import BinaryIO, Final

from bot.telegram.finding import Found, State, find
from bot.telegram.reader import Reader
from knowledge import KnowledgeError

LENGTH: Final = struct.Struct("!I")
"""How the length of what follows is written."""

Outcome = Found | KnowledgeError | str
"""What was found, what is wrong with the index, or the traceback of any other error."""


def main(index: Path) -> None:
    """Answer asks until stdin ends, which it does with the bot: a signal to both is the bot's to obey."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    reader = Reader(index)
    while (ask := _received(sys.stdin.buffer)) is not None:
        answer = framed(_outcome(reader, *ask))
        sys.stdout.buffer.write(answer)
        sys.stdout.buffer.flush()


def _received(stream: BinaryIO) -> tuple[State, str] | None:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    ask: tuple[State, str] = pickle.loads(stream.read(*LENGTH.unpack(head)))  # noqa: S301 - from the bot alone
    return ask


def _outcome(reader: Reader, state: State, text: str) -> Outcome:
    try:
        return reader.read(lambda knowledge: find(knowledge, state, text))
    except KnowledgeError as error:
        return error
    except Exception:  # noqa: BLE001
        # The bot apologises and logs it, as it does with an error of its own.
        return traceback.format_exc()


def framed(message: object) -> bytes:
    """``message`` as it goes through a pipe."""
    body = pickle.dumps(message)
    return LENGTH.pack(len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
