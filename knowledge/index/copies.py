"""The same text under another name or address: kept once, with all the places that it came from."""

from __future__ import annotations

import sqlite3

from knowledge.index.rows import Record, storable

_ORIGINAL = "SELECT row FROM article WHERE fingerprint = ? AND id <> ? ORDER BY row LIMIT 1"
_NOTE = "INSERT OR REPLACE INTO copy (id, of_row, origin) VALUES (?, ?, ?)"
_LISTED = "SELECT of_row, origin FROM copy ORDER BY of_row, id"


def original(connection: sqlite3.Connection, record: Record) -> int | None:
    """The row of the article that says the same as ``record`` under another id, None when there is none."""
    if record.fingerprint is None:
        return None
    found = connection.execute(_ORIGINAL, (record.fingerprint, storable(record.id))).fetchone()
    return None if found is None else int(found[0])


def note(connection: sqlite3.Connection, record: Record, row: int) -> None:
    """Keep where the copy ``record`` of the article ``row`` came from; the caller holds the transaction."""
    connection.execute(_NOTE, (record.id, row, record.origin))


def listed(connection: sqlite3.Connection) -> dict[int, list[str]]:
    """Where the copies of each article came from, by its row."""
    found: dict[int, list[str]] = {}
    for row, origin in connection.execute(_LISTED):
        found.setdefault(row, []).append(origin)
    return found


def forget(connection: sqlite3.Connection, identity: str, row: int) -> None:
    """Forget the copies of the article ``row``, and that ``identity`` was one itself."""
    connection.execute("DELETE FROM copy WHERE of_row = ? OR id = ?", (row, identity))
