"""In how many sentences a term occurs: looked up once for as long as one view of the file lasts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

_FREQUENCY = "SELECT term, sentences FROM vocabulary WHERE term IN (SELECT value FROM json_each(?))"
_TOTAL = "SELECT number FROM total WHERE name = ?"


class Frequencies:
    """How often terms occur, as one view of the file has it; a question asks for most of them several times."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] = {}
        self._totals: dict[str, int] = {}

    def of(self, terms: Collection[str]) -> dict[str, int]:
        """In how many sentences and titles each of the ``terms`` occurs; those that do not are left out."""
        known = self._known
        new = [term for term in terms if term not in known]
        if new:
            known |= dict.fromkeys(new, 0)
            known |= self._looked_up(new)
        return {term: count for term in terms if (count := known[term])}

    def _looked_up(self, terms: list[str]) -> dict[str, int]:
        return dict(self._connection.execute(_FREQUENCY, (json.dumps(terms),)))

    def total(self, name: str) -> int:
        """How many "articles", "sentences" or "facts" the index holds."""
        if name not in self._totals:
            (self._totals[name],) = self._connection.execute(_TOTAL, (name,)).fetchone()
        return self._totals[name]
