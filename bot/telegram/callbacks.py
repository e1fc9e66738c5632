"""What a button says back to the bot: a letter for the deed and what it is done to, in at most 64 bytes.

The data name facts and questions by their ids and articles by a digest, so that a button works after a restart and
after other articles have come and gone.
"""

from __future__ import annotations

import hashlib
import unicodedata

from knowledge import Fact, Source

LIMIT = 64

FACT, CHOICE, RELATED, AROUND, COPY, FEEDBACK = "f", "c", "r", "p", "k", "g"
PASSAGE, ASK = "a", "q"
SOURCES, FIGURES, EXPORT, TOPICS, PUBLISHER = "n", "s", "e", "t", "b"
REMOVE, REMOVE_SURELY, CANCEL = "x", "y", "z"


def data(deed: str, *parts: str | int) -> str:
    """The callback data of a button. Raises ValueError where Telegram would not take it."""
    made = ":".join([deed, *map(str, parts)])
    if len(made.encode()) > LIMIT:
        raise ValueError(f"callback data of more than {LIMIT} bytes: {made}")
    return made


def parts(said: str) -> list[str]:
    """What stands behind the deed in callback data."""
    return said.split(":")[1:]


def key(name: str) -> str:
    """A short name for an article's id or a publisher, which may themselves be of any length."""
    return hashlib.blake2b(name.encode(), digest_size=6).hexdigest()


def find(sources: list[Source], wanted: str) -> Source | None:
    """The article whose id has the short name ``wanted``, None when it is gone."""
    return next((source for source in sources if key(source.id) == wanted), None)


def question(text: str) -> str:
    """Callback data that ask ``text``; without marks and to whole words where it would be too long."""
    room = LIMIT - len(ASK) - 1
    if len(text.encode()) <= room:
        return f"{ASK}:{text}"
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(sign for sign in plain if sign.isascii())
    return f"{ASK}:{plain if len(plain) <= room else plain[: room + 1].rpartition(' ')[0][:room]}"


def start(fact: Fact) -> str:
    """The payload of a deep link to ``fact``."""
    return f"f_{fact.id}"
