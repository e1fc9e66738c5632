"""The index in one SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from knowledge.index import copies, load, search, store, vocabulary
from knowledge.index.file import explained
from knowledge.index.frequency import Frequencies
from knowledge.index.likeness import is_copy, shared
from knowledge.index.protocol import Counts, Outcome, Wanted
from knowledge.index.rows import Record, record
from knowledge.index.search import Query
from knowledge.model import Article, Fact, Kind, Passage, Sentence, Source

_ARTICLES_AT_ONCE = 100
_CHARACTERS_AT_ONCE = 4_000_000


class SqliteIndex:
    """An ``Index`` in a SQLite file; may be used by several threads, which then take turns.

    Every method may raise IndexFileError: the file can be damaged, locked for too long, or its disk full.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._frequencies = Frequencies(connection)
        self._turn = RLock()
        self._batches = 0
        self._pending: dict[str, Record] = {}

    def add(self, article: Article, sentences: Sequence[Sentence], facts: Sequence[Fact]) -> Outcome:
        """Whether the article is new, took the place of an older one of its id, or says nothing new.

        Raises SpanError, before anything is stored, when a sentence or a fact does not show what the article holds.
        """
        made = record(article, sentences, facts)
        with self._turn:
            digest = self._digest(made.id)
            if digest == made.digest:
                return "unchanged"
            if digest is None and self._is_copy(made):
                return "unchanged"
            self._pending[made.id] = made
            if not self._batches or self._is_enough():
                self._flush()
        return "added" if digest is None else "replaced"

    def _is_copy(self, made: Record) -> bool:
        """Whether another article says the same; where this one came from is kept with it then."""
        hashes = set(made.sample)
        least = shared(made.sample)
        alike = [waiting for waiting in self._pending.values() if len(hashes.intersection(waiting.sample)) >= least]
        if alike and any(is_copy(copies.told(waiting), copies.told(made)) for waiting in alike):
            self._flush()
        with explained(self._path):
            row = copies.original(self._connection, made)
        if row is None:
            return False
        with self._transaction():
            copies.note(self._connection, made, row)
        return True

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Articles added inside are written many at a time, each of them whole or not at all.

        What was added before an error in the block is kept. Reading inside does not see the last of them yet.
        """
        self._batches += 1
        try:
            yield
        finally:
            self._batches -= 1
            if not self._batches:
                with self._turn:
                    self._flush()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One view of the file for all that is read inside, whatever another process writes meanwhile."""
        with self._turn:
            inside = self._connection.in_transaction
            if inside:
                # What is read here is part of a view that is open already.
                yield self._connection
                return
            with explained(self._path):
                self._connection.execute("BEGIN")
                try:
                    self._frequencies.begin()
                    yield self._connection
                finally:
                    if self._connection.in_transaction:
                        self._connection.execute("COMMIT")

    def remove(self, article_id: str) -> bool:
        """Whether the article was there; it is gone now, with its facts and all that it was found by.

        Of a copy only the note where it came from is gone.
        """
        with self._turn:
            self._flush()
            with self._transaction():
                known = store.stored(self._connection, article_id)
                if known is None:
                    return copies.leave(self._connection, article_id)
                changes = store.Changes()
                store.erase(self._connection, known[0], changes)
                changes.write(self._connection)
            return True

    def article(self, article_id: str) -> Article | None:
        """The article of that id, None when there is none."""
        with self.reading() as connection:
            return load.article(connection, article_id)

    def sources(self) -> list[Source]:
        """Every article, in the order in which they came."""
        with self.reading() as connection:
            return load.sources(connection)

    def facts(self, article: str | None = None) -> Iterator[Fact]:
        """Every fact, or those of one article, in reading order."""
        if article is not None:
            with self.reading() as connection:
                found = load.facts(connection, article)
            yield from found
            return
        after = 0
        while True:
            with self.reading() as connection:
                found, after = load.next_facts(connection, after)
            if not after:
                return
            yield from found

    def fact(self, fact_id: str) -> Fact | None:
        """The fact of that id, None when there is none."""
        with self.reading() as connection:
            return load.fact(connection, fact_id)

    def counts(self) -> Counts:
        """How many articles, sentences and facts there are."""
        with self.reading():
            return Counts(*(self._frequencies.total(name) for name in ("articles", "sentences", "facts")))

    def search(self, wanted: Wanted, limit: int, *, kinds: Collection[Kind] | None = None) -> list[Passage]:
        """The passages that hold most of what is ``wanted``, at most ``limit``, best first, with their figures."""
        with self.reading() as connection:
            query = Query(self._frequencies, _things(wanted))
            return load.passages(connection, search.sentences(connection, query, limit, kinds))

    def frequency(self, terms: Sequence[str]) -> dict[str, int]:
        """In how many sentences and titles each of the index ``terms`` occurs; those that do not are left out."""
        with self.reading():
            return self._frequencies.of(terms)

    def known(self, tokens: Sequence[str]) -> dict[str, int]:
        """In how many sentences and titles each of the folded ``tokens`` occurs; those that do not are left out."""
        return self.frequency([token for token in tokens if "_" not in token])

    def neighbours(self, token: str, limit: int) -> list[tuple[str, int]]:
        """The tokens one edit away from ``token``, most frequent first, with their counts."""
        with self.reading():
            return vocabulary.neighbours(self._frequencies, token, limit)

    def topics(self, limit: int) -> list[tuple[str, int]]:
        """What most figures are about, with their number."""
        with self.reading() as connection:
            return vocabulary.topics(connection, limit)

    def completions(self, prefix: str, limit: int) -> list[str]:
        """Topics that begin with ``prefix``, then such as hold a word that does."""
        with self.reading() as connection:
            return vocabulary.completions(connection, prefix, limit)

    def close(self) -> None:
        """Let go of the file; nothing is lost by not calling it but what waits in ``writing``."""
        with self._turn, explained(self._path):
            self._connection.close()

    def _digest(self, article_id: str) -> str | None:
        if article_id in self._pending:
            return self._pending[article_id].digest
        with explained(self._path):
            known = store.stored(self._connection, article_id)
        return known[1] if known else None

    def _is_enough(self) -> bool:
        characters = sum(made.size for made in self._pending.values())
        return len(self._pending) >= _ARTICLES_AT_ONCE or characters >= _CHARACTERS_AT_ONCE

    def _flush(self) -> None:
        """Write the articles that wait, in one transaction; when that fails, none of them."""
        waiting, self._pending = self._pending, {}
        if not waiting:
            return
        changes = store.Changes()
        with self._transaction():
            for made in waiting.values():
                store.put(self._connection, made, changes)
            changes.write(self._connection)
            store.gather(self._connection)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with explained(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._frequencies.begin()
                yield
                self._connection.execute("COMMIT")
            finally:
                self._frequencies.forget()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")


def _things(wanted: Wanted) -> Mapping[tuple[str, ...], float | None]:
    if isinstance(wanted, Mapping):
        return wanted
    return {(thing,) if isinstance(thing, str) else tuple(thing): None for thing in wanted}
