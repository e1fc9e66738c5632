"""Records into tables and out again; the caller holds the write transaction."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from knowledge.index import copies
from knowledge.index.likeness import sample
from knowledge.index.rows import PLACE_BITS, Record, storable, terms_of_line
from knowledge.text import fold

_ARTICLE = """
INSERT INTO article (
  row, digest, figures, id, title, text, published, held, period, place, source, url, origin, layout
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_FACT = """
INSERT INTO fact VALUES (
  ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
)
"""
_POSTING = "INSERT INTO posting (rowid, terms) VALUES (?, ?)"
# The table of postings keeps no texts, so that it has to be told what to take out.
_NO_POSTING = "INSERT INTO posting (posting, rowid, terms) VALUES ('delete', ?, ?)"
_NO_SAMPLE = "DELETE FROM sample WHERE hash = ? AND row = ?"
_TOPICS_OF = """
SELECT coalesce(nullif(subject, ''), unit) FROM fact
WHERE row BETWEEN ? AND ? AND (subject <> '' OR kind = 'count' AND unit <> '')
"""
_VOCABULARY = """
INSERT INTO vocabulary VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET sentences = sentences + excluded.sentences
"""
_TOPIC = """
INSERT INTO topic VALUES (?, ?, ?) ON CONFLICT (subject) DO UPDATE SET figures = figures + excluded.figures
"""
_NO_WORD = "DELETE FROM vocabulary WHERE term = ? AND sentences <= 0"
_NO_TOPIC = "DELETE FROM topic WHERE subject = ? AND figures <= 0"
_TOTAL = "UPDATE total SET number = number + ? WHERE name = ?"
# Of the postings each transaction adds a piece, and a search reads every piece apart. They are put together when the
# index has grown by so much, which is some seconds of the minutes that reading a million figures takes.
_GROWTH = 1.25
_GATHERED = "SELECT number FROM total WHERE name IN ('gathered', 'sentences') ORDER BY name"
_GATHER = (
    "INSERT INTO posting (posting) VALUES ('optimize')",
    "UPDATE total SET number = (SELECT number FROM total WHERE name = 'sentences') WHERE name = 'gathered'",
)


class Changes:
    """What the articles of one transaction add to the counts; written once at its end, for most repeat."""

    def __init__(self) -> None:
        self.sentences: Counter[str] = Counter()
        self.topics: Counter[str] = Counter()
        self.totals: Counter[str] = Counter()

    def count(self, lines: Sequence[Sequence[str]], topics: Iterable[str], figures: int, sign: int) -> None:
        """Take in (or, with ``sign`` -1, out) one article: the terms of its lines, its topics and its figures."""
        for counter, counted in ((self.sentences, chain.from_iterable(lines)), (self.topics, topics)):
            (counter.update if sign > 0 else counter.subtract)(counted)
        self.totals.update({"articles": sign, "sentences": sign * (len(lines) - 1), "facts": sign * figures})

    def write(self, connection: sqlite3.Connection) -> None:
        """Bring the tables of counts up to date."""
        # In the order of the tree, which halves the time on a large index.
        terms = sorted(count for count in self.sentences.items() if count[1])
        topics = sorted((subject, fold(subject), by) for subject, by in self.topics.items() if by)
        connection.executemany(_VOCABULARY, terms)
        connection.executemany(_TOPIC, topics)
        connection.executemany(_NO_WORD, [(term,) for term, by in terms if by < 0])
        connection.executemany(_NO_TOPIC, [(subject,) for subject, _, by in topics if by < 0])
        connection.executemany(_TOTAL, [(by, name) for name, by in self.totals.items()])


def stored(connection: sqlite3.Connection, identity: str) -> tuple[int, str] | None:
    """Row and digest of the article of that id, None when there is none."""
    found: tuple[int, str] | None = connection.execute(
        "SELECT row, digest FROM article WHERE id = ?", (storable(identity),)
    ).fetchone()
    return found


def put(connection: sqlite3.Connection, record: Record, changes: Changes) -> None:
    """Store one article, in the place of the one that had its id."""
    known = stored(connection, record.id)
    if known and known[1] == record.digest:
        return
    if known:
        row = known[0]
        erase(connection, row, changes)
    else:
        row = connection.execute("SELECT coalesce(max(row), 0) + 1 FROM article").fetchone()[0]
    first = row << PLACE_BITS
    copies.forget(connection, record.id, row)
    connection.execute(_ARTICLE, (row, record.digest, len(record.facts), *record.article))
    connection.executemany("INSERT INTO sample VALUES (?, ?)", [(number, row) for number in record.sample])
    connection.execute("INSERT INTO folded VALUES (?, ?, ?)", (row, "\n".join(record.lines), record.listing))
    in_sentence: Counter[int] = Counter()
    rows = []
    for place, columns in record.facts:
        rows.append((((first + place) << PLACE_BITS) + in_sentence[place], *columns))
        in_sentence[place] += 1
    connection.executemany(_FACT, rows)
    terms = [terms_of_line(line) for line in record.lines]
    connection.executemany(
        _POSTING,
        [(first + place, " ".join(found)) for place, found in enumerate(terms) if found],
    )
    changes.count(terms, record.topics, len(record.facts), 1)


def gather(connection: sqlite3.Connection) -> None:
    """Put the postings together where much has come to them since that was done last."""
    (gathered,), (sentences,) = connection.execute(_GATHERED)
    if sentences > _GROWTH * gathered:
        for statement in _GATHER:
            connection.execute(statement)


def erase(connection: sqlite3.Connection, row: int, changes: Changes) -> None:
    """Take the article of that row out of every table."""
    first, last = row << PLACE_BITS, (row + 1) << PLACE_BITS
    (lines,) = connection.execute("SELECT lines FROM folded WHERE row = ?", (row,)).fetchone()
    terms = [terms_of_line(line) for line in lines.split("\n")]
    connection.executemany(
        _NO_POSTING,
        [(first + place, " ".join(found)) for place, found in enumerate(terms) if found],
    )
    facts = (first << PLACE_BITS, (last << PLACE_BITS) - 1)
    topics = connection.execute(_TOPICS_OF, facts)
    figures = connection.execute("SELECT figures FROM article WHERE row = ?", (row,)).fetchone()[0]
    changes.count(terms, [subject for (subject,) in topics], figures, -1)
    connection.execute("DELETE FROM fact WHERE row BETWEEN ? AND ?", facts)
    connection.executemany(_NO_SAMPLE, [(number, row) for number in sample(lines.split("\n")[1:])])
    connection.execute("DELETE FROM folded WHERE row = ?", (row,))
    connection.execute("DELETE FROM copy WHERE of_row = ?", (row,))
    connection.execute("DELETE FROM article WHERE row = ?", (row,))
