"""The same text under another name or address: kept once, with all the places that it came from."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

from knowledge.index.likeness import Told, is_copy, shared
from knowledge.index.listing import sentence
from knowledge.index.rows import PLACE_BITS, PLACES, Record, Row, storable

_CANDIDATES = """
SELECT row FROM sample WHERE hash IN (SELECT value FROM json_each(?)) GROUP BY row HAVING count(*) >= ?
ORDER BY count(*) DESC, row LIMIT ?
"""
_MOST_CANDIDATES = 8
_NOTE = "INSERT OR REPLACE INTO copy (id, of_row, origin) VALUES (?, ?, ?)"
_LISTED = "SELECT of_row, origin FROM copy ORDER BY of_row, id"
_ORIGINAL = "SELECT article.id FROM copy JOIN article ON row = of_row WHERE copy.id = ?"
_ARTICLE = """
SELECT text, period, held, published, lines, sentences FROM article JOIN folded USING (row) WHERE row = ?
"""
_FIGURES = """
SELECT row >> 20, value, low, high, "of", unit, hedge, change, period FROM fact WHERE row BETWEEN ? AND ?
"""
# Where these columns lie in the row of a fact as it is written.
_COLUMNS = (5, 7, 9, 11, 12, 16, 17, 24)


def original(connection: sqlite3.Connection, record: Record) -> int | None:
    """The row of the article that says the same as ``record`` under another id, None when there is none."""
    wanted = (json.dumps(record.sample), shared(record.sample), _MOST_CANDIDATES)
    found = connection.execute(_CANDIDATES, wanted).fetchall()
    if not found:
        return None
    made = told(record)
    return next((int(row) for (row,) in found if is_copy(_stored(connection, row), made)), None)


def told(record: Record) -> Told:
    """What an article says that is not stored yet."""
    _, _, text, published, held, period, *_ = record.article
    return _told(
        text,
        (sentence[:2] for sentence in record.sentences),
        record.lines[1:],
        ((place, *(columns[at] for at in _COLUMNS)) for place, columns in record.facts),
        (period, held, published),
    )


def _stored(connection: sqlite3.Connection, row: int) -> Told:
    text, period, held, published, lines, sentences = connection.execute(_ARTICLE, (row,)).fetchone()
    listing = sentences.split("\n")
    spans = (sentence(listing, place).span for place in range(1, len(listing)))
    figures = connection.execute(_FIGURES, (row << 2 * PLACE_BITS, ((row + 1) << 2 * PLACE_BITS) - 1))
    return _told(text, spans, lines.split("\n")[1:], figures, (period, held, published))


def _told(
    text: str,
    spans: Iterable[Sequence[int]],
    lines: Iterable[str],
    figures: Iterable[Row],
    dates: tuple[str | None, str | None, str | None],
) -> Told:
    period, held, published = dates
    # What a headline says is no figure of the text.
    counted = Counter((*worth, _when(of)) for place, *worth, of in figures if place & (PLACES - 1))
    return Told(
        tuple(text[start:end] for start, end in spans),
        tuple(lines),
        counted,
        _when(period),
        held or "",
        published or "",
    )


def _when(period: str | None) -> str:
    """A stored period without where it stands and how it is worded."""
    return "|".join(period.split("|", 4)[:4]) if period else ""


def note(connection: sqlite3.Connection, record: Record, row: int) -> None:
    """Keep where the copy ``record`` of the article ``row`` came from; the caller holds the transaction."""
    connection.execute(_NOTE, (record.id, row, record.origin))


def listed(connection: sqlite3.Connection) -> dict[int, list[str]]:
    """Where the copies of each article came from, by its row."""
    found: dict[int, list[str]] = {}
    for row, origin in connection.execute(_LISTED):
        found.setdefault(row, []).append(origin)
    return found


def kept_as(connection: sqlite3.Connection, identity: str) -> str:
    """The id of the article that ``identity`` is a copy of; itself when it is none."""
    found = connection.execute(_ORIGINAL, (storable(identity),)).fetchone()
    return str(found[0]) if found else identity


def leave(connection: sqlite3.Connection, identity: str) -> bool:
    """Whether ``identity`` was a copy; it is none any more."""
    return connection.execute("DELETE FROM copy WHERE id = ?", (storable(identity),)).rowcount > 0


def forget(connection: sqlite3.Connection, identity: str, row: int) -> None:
    """Forget the copies of the article ``row``, and that ``identity`` was one itself."""
    connection.execute("DELETE FROM copy WHERE of_row = ? OR id = ?", (row, identity))
