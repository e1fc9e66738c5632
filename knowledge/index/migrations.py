"""The schema, as numbered functions that are applied once, in order, each in a transaction, and never edited."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping

from sqlite_utils import Database

from knowledge.index.likeness import sample
from knowledge.index.listing import listed
from knowledge.index.rows import PLACE_BITS, terms_of_line

# A row number is made of the article's row, the sentence's place in it (0 is the title) and, for a fact, its place in
# the sentence, 20 bits each: what belongs together lies together, and a posting tells its article without a look-up.
_ARTICLE = {
    "row": int, "id": str, "digest": str, "title": str, "published": str, "held": str, "period": str, "place": str,
    "source": str, "url": str, "origin": str, "figures": int, "text": str,
}  # fmt: skip
_FACT = {
    "row": int, "id": str, "field": str, "start": int, "end": int, "surface": str, "value": str, "value_real": float,
    "low": str, "low_real": float, "high": str, "high_real": float, "of": str, "unit": str, "unit_start": int,
    "unit_end": int, "kind": str, "hedge": str, "change": str, "base": str, "base_start": int, "base_end": int,
    "reading": str, "subject": str, "scope": str, "period": str, "base_period": str, "place": str, "part_of": str,
    "speaker": str, "modality": str,
}  # fmt: skip
_OPTIONAL = {
    "published", "held", "period", "url", "value", "value_real", "low", "low_real", "high", "high_real", "of",
    "unit_start", "unit_end", "change", "base_start", "base_end", "base_period",
}  # fmt: skip
_POSTING = """
CREATE VIRTUAL TABLE posting USING fts5(
  terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_./,'"
)
"""
_SENTENCES = 'SELECT start, "end", paragraph FROM sentence WHERE row BETWEEN ? AND ? ORDER BY row'
_FIGURES = 'SELECT (row >> 20) & 1048575, kind, "of" IS NOT NULL FROM fact WHERE row BETWEEN ? AND ?'
_VOCABULARY = "CREATE TABLE vocabulary (term TEXT PRIMARY KEY, sentences INTEGER NOT NULL) STRICT, WITHOUT ROWID"


def first(connection: sqlite3.Connection) -> None:
    """Articles, sentences, facts with exact decimals beside REAL twins, and what searching needs."""
    tables = (
        _table("article", _ARTICLE),
        _table("folded", {"row": int, "lines": str}),
        _table("sentence", {"row": int, "start": int, "end": int, "paragraph": int}),
        _table("fact", _FACT),
        _table("topic", {"subject": str, "folded": str, "figures": int}, pk="subject"),
        _table("total", {"name": str, "number": int}, pk="name"),
    )
    for statement in (
        *tables,
        "CREATE UNIQUE INDEX article_id ON article (id)",
        "CREATE INDEX fact_id ON fact (id)",
        "CREATE INDEX topic_folded ON topic (folded)",
        "INSERT INTO total VALUES ('articles', 0), ('sentences', 0), ('facts', 0)",
        _VOCABULARY,
        _POSTING,
    ):
        connection.execute(statement)


def second(connection: sqlite3.Connection) -> None:
    """What the document of an article looked like: its format, encoding, pages and tables."""
    connection.execute("ALTER TABLE article ADD COLUMN layout TEXT")


def third(connection: sqlite3.Connection) -> None:
    """The same text under other names: where each copy came from."""
    connection.execute("ALTER TABLE article ADD COLUMN fingerprint TEXT")
    connection.execute("CREATE INDEX article_fingerprint ON article (fingerprint) WHERE fingerprint IS NOT NULL")
    connection.execute("CREATE TABLE copy (id TEXT PRIMARY KEY, of_row INTEGER NOT NULL, origin TEXT NOT NULL) STRICT")


def fourth(connection: sqlite3.Connection) -> None:
    """Copies found by samples of their sentences, so that small differences do not hide them."""
    connection.execute("CREATE TABLE sample (hash INTEGER, row INTEGER, PRIMARY KEY (hash, row)) STRICT, WITHOUT ROWID")
    connection.execute("DROP INDEX article_fingerprint")
    connection.execute("ALTER TABLE article DROP COLUMN fingerprint")
    for row, lines in connection.execute("SELECT row, lines FROM folded").fetchall():
        hashes = [(number, row) for number in sample(lines.split("\n")[1:])]
        connection.executemany("INSERT INTO sample VALUES (?, ?)", hashes)


def fifth(connection: sqlite3.Connection) -> None:
    """Months and quarters with their numbers among what a text is found by: "thang_10", "quy_3"."""
    _find_anew(connection)


def sixth(connection: sqlite3.Connection) -> None:
    """Days written with a dash among what a text is found by: "4_3"."""
    _find_anew(connection)


def seventh(connection: sqlite3.Connection) -> None:
    """The sentences of an article listed beside its tokens, with the kinds of their figures, and in no table of their
    own."""
    connection.execute("ALTER TABLE folded RENAME TO unlisted")
    connection.execute(_table("folded", {"row": int, "lines": str, "sentences": str}))
    for row, title, lines in connection.execute("SELECT row, title, lines FROM unlisted JOIN article USING (row)"):
        within = (row << PLACE_BITS, ((row + 1) << PLACE_BITS) - 1)
        sentences = connection.execute(_SENTENCES, within)
        figures = connection.execute(_FIGURES, (within[0] << PLACE_BITS, ((within[1] + 1) << PLACE_BITS) - 1))
        connection.execute("INSERT INTO folded VALUES (?, ?, ?)", (row, lines, listed(title, sentences, figures)))
    connection.execute("DROP TABLE unlisted")
    connection.execute("DROP TABLE sentence")


def eighth(connection: sqlite3.Connection) -> None:
    """How many sentences there were when their postings were put together last."""
    connection.execute("INSERT INTO total VALUES ('gathered', 0)")


def _find_anew(connection: sqlite3.Connection) -> None:
    """Make the postings and the vocabulary anew from the stored tokens."""
    connection.execute("DROP TABLE posting")
    connection.execute(_POSTING)
    counts: Counter[str] = Counter()
    for row, lines in connection.execute("SELECT row, lines FROM folded"):
        found = [terms_of_line(line) for line in lines.split("\n")]
        postings = [((row << PLACE_BITS) + place, " ".join(terms)) for place, terms in enumerate(found) if terms]
        connection.executemany("INSERT INTO posting (rowid, terms) VALUES (?, ?)", postings)
        counts.update(term for terms in found for term in terms)
    connection.execute("DELETE FROM vocabulary")
    connection.executemany("INSERT INTO vocabulary VALUES (?, ?)", sorted(counts.items()))


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    first,
    second,
    third,
    fourth,
    fifth,
    sixth,
    seventh,
    eighth,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what the file has not seen yet; the caller holds the write transaction."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for migration in MIGRATIONS[version:]:
        migration(connection)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _table(name: str, columns: Mapping[str, type], pk: str = "row") -> str:
    """The statement that creates a strict table.

    Written by sqlite-utils on the side: its version 3 commits whatever is open when it creates a table itself.
    """
    sketch = Database(memory=True, execute_plugins=False)
    try:
        not_null = set(columns) - _OPTIONAL - {pk}
        return sketch.create_table_sql(name, dict(columns), pk=pk, not_null=not_null, strict=True)
    finally:
        sketch.conn.close()
