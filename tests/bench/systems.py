"""What is measured: giaoban, and two baselines over the same sentences; each answers one question at a time."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from knowledge import Knowledge
from knowledge.text import fold

_TOKEN = re.compile(r"\w+")

Ask = Callable[[str], object]


def giaoban(index: Path) -> Ask:
    """The door itself: the whole way from a question as typed to the checked answer."""
    return Knowledge.open(index).ask


def fuzzy(index: Path) -> Ask:
    """rapidfuzz over every sentence, held in memory: the ten most similar ones."""
    from rapidfuzz import fuzz, process

    sentences = [sentence for (sentence,) in _sentences(index)]
    return lambda question: process.extract(fold(question), sentences, scorer=fuzz.WRatio, limit=10)


def syllables(index: Path) -> Ask:
    """FTS5 over single syllables, those of the question joined by OR: the ten best sentences by bm25."""
    connection = sqlite3.connect(_baseline(index))
    statement = "SELECT sentence FROM sentences WHERE sentences MATCH ? ORDER BY bm25(sentences) LIMIT 10"

    def ask(question: str) -> object:
        wanted = " OR ".join(f'"{token}"' for token in _TOKEN.findall(fold(question)))
        return connection.execute(statement, (wanted,)).fetchall()

    return ask


SYSTEMS: dict[str, Callable[[Path], Ask]] = {
    "giaoban": giaoban,
    "FTS5, syllables by OR": syllables,
    "rapidfuzz, all sentences": fuzzy,
}


def make_baseline(index: Path, sentences: Iterable[str]) -> None:
    """Write the ``sentences``, folded, where the baselines of ``index`` find them."""
    path = _baseline(index)
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIRTUAL TABLE sentences USING fts5(sentence)")
    connection.executemany("INSERT INTO sentences VALUES (?)", ((fold(sentence),) for sentence in sentences))
    connection.commit()
    connection.close()


def _sentences(index: Path) -> sqlite3.Cursor:
    return sqlite3.connect(_baseline(index)).execute("SELECT sentence FROM sentences")


def _baseline(index: Path) -> Path:
    return index.with_suffix(".baseline")
