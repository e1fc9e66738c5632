"""In how many sentences a term occurs: looked up once for as long as the file stays as it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

_FREQUENCY = "SELECT term, sentences FROM json_each(?) AS wanted CROSS JOIN vocabulary ON term = wanted.value"
_TOTAL = "SELECT number FROM total WHERE name = ?"
# So many terms are kept from one view to the next, in a few megabytes.
_KEPT = 20_000


class Frequencies:
    """How often terms occur, as a view of the file has it; a question asks for most of them several times, and those
    that are common come with every other question."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] = {}
        self._totals: dict[str, int] = {}
        self._version = 0

    def begin(self) -> None:
        """A view of the file was opened: what is known goes on to hold if nobody else has written since."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if version != self._version or len(self._known) > _KEPT:
            self.forget()
            self._version = version

    def forget(self) -> None:
        """Look everything up anew: what the own connection writes does not show in the version of the data."""
        self._known.clear()
        self._totals.clear()

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
