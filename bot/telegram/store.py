"""What the bot keeps beside the index: updates not yet answered, talks, questions and feedback.

One small SQLite file of its own. A method that returns has committed: a killed process loses nothing that a user was
shown as saved. Everything about a user is gone after the days to keep, and at once on request.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import RLock

from sqlite_utils import Database

from bot.telegram import words
from knowledge import KnowledgeError

_DAY = 86_400
# Telegram may begin anew with its numbers after a week without updates.
_REMEMBER_UPDATES = 2 * _DAY
_MOST_LISTED = 10
_TABLES: dict[str, tuple[dict[str, type], str | tuple[str, ...]]] = {
    "updates": (
        {"bot": int, "id": int, "digest": bytes, "body": str, "done": int, "at": float},
        ("bot", "id", "digest"),
    ),
    "talks": ({"chat": int, "user": int, "state": str, "at": float}, ("chat", "user")),
    "questions": (
        {
            "id": int, "chat": int, "user": int, "text": str, "status": str, "milliseconds": float,
            "asked_in": int, "answered_in": str, "at": float,
        },
        "id",
    ),
    "feedback": ({"question": int, "user": int, "good": int, "at": float}, ("question", "user")),
}  # fmt: skip
_INDEXES = {"updates": ["done"], "questions": ["chat", "asked_in"]}


class StoreError(KnowledgeError):
    """The bot's own file cannot be opened."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it was answered, for the statistics."""

    text: str
    status: str
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Statistics:
    """What users asked within the days kept: numbers by status, the median time, and lists of (question, times)."""

    questions: int
    users: int
    by_status: dict[str, int]
    milliseconds: float
    most_asked: tuple[tuple[str, int], ...]
    unanswered: tuple[tuple[str, int], ...]


def _why(path: Path, error: Exception) -> str:
    """What keeps the file from being opened, and what to do; SQLite itself does not tell that it may not write."""
    kept_out = not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK))
    if kept_out:
        return words.NO_STORE_WRITTEN.format(path=path, folder=path.parent)
    return words.NO_STORE.format(path=path, reason=error)


class Store:
    """The bot's memory in the file ``path``; may be used by several threads, which take turns."""

    def __init__(self, path: Path, bot: int) -> None:
        self._bot = bot
        self._turn = RLock()
        self._number = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=15)
            self._database = Database(self._connection)
            self._make()
        except (OSError, sqlite3.Error) as error:
            raise StoreError(_why(path, error)) from error

    def _make(self) -> None:
        self._connection.execute("PRAGMA journal_mode = wal")
        self._connection.execute("PRAGMA synchronous = normal")
        self._connection.execute("PRAGMA secure_delete = on")
        for name, (columns, key) in _TABLES.items():
            table = self._database.table(name)
            if not table.exists():
                table.create(columns, pk=key, strict=True)
                if name in _INDEXES:
                    table.create_index(_INDEXES[name])

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            self._connection.close()

    # Updates: kept before Telegram is told that they have come, and until they are answered.

    def receive(self, updates: Sequence[tuple[int, str]]) -> list[int]:
        """The places in ``updates`` (id, JSON) of those that had not come before; all of them are kept now."""
        new = []
        with self._turn, self._database.atomic():
            for place, (number, body) in enumerate(updates):
                digest = hashlib.blake2b(body.encode(), digest_size=8).digest()
                made = self._connection.execute(
                    "INSERT OR IGNORE INTO updates VALUES (?, ?, ?, ?, 0, ?)",
                    (self._bot, number, digest, body, time.time()),
                )
                if made.rowcount:
                    new.append(place)
        return new

    def waiting(self) -> list[str]:
        """The updates that came and were not answered, oldest first, as JSON."""
        with self._turn:
            rows = self._connection.execute(
                "SELECT body FROM updates WHERE bot = ? AND done = 0 ORDER BY id", (self._bot,)
            ).fetchall()
        return [body for (body,) in rows]

    def done(self, number: int) -> None:
        """The update is answered: only its number is kept on, to know it should it come again."""
        with self._turn:
            self._connection.execute(
                "UPDATE updates SET done = 1, body = '' WHERE bot = ? AND id = ?", (self._bot, number)
            )

    # Talks, questions and feedback.

    def talk(self, chat: int, user: int) -> dict[str, object]:
        """The state of the talk with ``user`` in ``chat``; empty when there is none."""
        with self._turn:
            row = self._connection.execute(
                "SELECT state FROM talks WHERE chat = ? AND user = ?", (chat, user)
            ).fetchone()
        found = json.loads(row[0]) if row else {}
        return found if isinstance(found, dict) else {}

    def remember(self, chat: int, user: int, state: dict[str, object]) -> None:
        """Keep the state of a talk."""
        with self._turn:
            self._connection.execute(
                "INSERT OR REPLACE INTO talks VALUES (?, ?, ?, ?)",
                (chat, user, json.dumps(state, ensure_ascii=False), time.time()),
            )

    def asked(
        self, chat: int, user: int, message: int, answers: Iterable[Asked], state: dict[str, object]
    ) -> list[int]:
        """The number of each of these questions, which are kept with the state of the talk after them."""
        now = time.time()
        numbers = []
        with self._turn, self._database.atomic():
            self.remember(chat, user, state)
            for one in answers:
                # Never a number a second time, even of a deleted question: old buttons still name it.
                self._number = max(self._number + 1, time.time_ns() // 1000)
                numbers.append(self._number)
                self._connection.execute(
                    "INSERT INTO questions VALUES (?, ?, ?, ?, ?, ?, ?, '', ?)",
                    (self._number, chat, user, one.text, one.status, one.milliseconds, message, now),
                )
        return numbers

    def question(self, number: int) -> str | None:
        """The words of a question, None when it is no longer kept."""
        with self._turn:
            row = self._connection.execute("SELECT text FROM questions WHERE id = ?", (number,)).fetchone()
        return row[0] if row else None

    def answered_in(self, numbers: Sequence[int], messages: Sequence[int]) -> None:
        """These messages answer those questions."""
        kept = ",".join(map(str, messages))
        with self._turn, self._database.atomic():
            for number in numbers:
                self._connection.execute("UPDATE questions SET answered_in = ? WHERE id = ?", (kept, number))

    def replies(self, chat: int, message: int) -> list[int]:
        """The messages that answered ``message``; empty when it was not answered."""
        with self._turn:
            row = self._connection.execute(
                "SELECT answered_in FROM questions WHERE chat = ? AND asked_in = ? ORDER BY id DESC LIMIT 1",
                (chat, message),
            ).fetchone()
        return [int(part) for part in row[0].split(",") if part] if row else []

    def rate(self, question: int, user: int, *, good: bool) -> None:
        """Keep what a user thinks of an answer; a second opinion takes the place of the first."""
        with self._turn:
            self._connection.execute(
                "INSERT OR REPLACE INTO feedback VALUES (?, ?, ?, ?)", (question, user, int(good), time.time())
            )

    def forget(self, user: int) -> None:
        """Delete all that is kept of a user, in every chat."""
        with self._turn, self._database.atomic():
            self._connection.execute(
                "DELETE FROM feedback WHERE user = ? OR question IN (SELECT id FROM questions WHERE user = ?)",
                (user, user),
            )
            for table in ("talks", "questions"):
                self._database.table(table).delete_where("user = ?", [user])

    def purge(self, days: int) -> None:
        """Delete what is older than ``days``, and the numbers of updates that will not come again."""
        now = time.time()
        with self._turn, self._database.atomic():
            for table in ("talks", "questions", "feedback"):
                self._database.table(table).delete_where("at < ?", [now - days * _DAY])
            self._database.table("updates").delete_where("done = 1 AND at < ?", [now - _REMEMBER_UPDATES])

    # What the admins are shown.

    def statistics(self) -> Statistics:
        """What was asked within the days kept."""
        with self._turn:
            rows = self._connection.execute("SELECT text, status, milliseconds, user FROM questions").fetchall()
        by_status: dict[str, int] = {}
        for row in rows:
            by_status[row[1]] = by_status.get(row[1], 0) + 1
        return Statistics(
            questions=len(rows),
            users=len({row[3] for row in rows}),
            by_status=by_status,
            milliseconds=median(row[2] for row in rows) if rows else 0.0,
            most_asked=_most(row[0] for row in rows),
            unanswered=_most(row[0] for row in rows if row[1] == "not_found"),
        )

    def complaints(self, limit: int = 20) -> list[tuple[str, str]]:
        """The questions whose answers were not liked, latest first, each with what became of it."""
        with self._turn:
            return [
                (str(text), str(status))
                for text, status in self._connection.execute(
                    "SELECT q.text, q.status FROM feedback f JOIN questions q ON q.id = f.question "
                    "WHERE f.good = 0 ORDER BY f.at DESC LIMIT ?",
                    (limit,),
                )
            ]


def _most(questions: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """The questions asked most often, with the times; upper and lower case and blanks aside."""
    times: dict[str, int] = {}
    words_of: dict[str, str] = {}
    for text in questions:
        same = " ".join(text.casefold().split())
        times[same] = times.get(same, 0) + 1
        words_of.setdefault(same, text)
    ranked = sorted(times, key=lambda same: -times[same])[:_MOST_LISTED]
    return tuple((words_of[same], times[same]) for same in ranked)
