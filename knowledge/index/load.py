"""Rows → articles, facts and passages, in a few statements however many are wanted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from knowledge.index import copies, layouts
from knowledge.index.listing import sentence
from knowledge.index.rows import PLACE_BITS, PLACES, Row, citation, storable, to_article, to_fact, to_period
from knowledge.model import Article, Fact, Passage, Period, Source

_ARTICLES_AT_ONCE = 64
_ARTICLE = """
SELECT id, title, text, published, held, period, place, source, url, origin, layout FROM article WHERE id = ?
"""
# The list of wanted rows goes outside: each of them is one search in a tree, and its facts lie there in order.
_ARTICLES = """
SELECT row, article.id, title, text, published, held, period, place, source, url, origin, layout
FROM json_each(?) AS wanted CROSS JOIN article ON row = wanted.value
"""
_FACTS = """
SELECT row, fact.id, field, start, "end", surface, fact.value, low, high, "of", unit, unit_start, unit_end, kind, hedge,
  change, base, base_start, base_end, reading, subject, scope, period, base_period, place, part_of, speaker, modality
FROM json_each(?) AS wanted
CROSS JOIN fact ON row BETWEEN wanted.value << 20 AND (wanted.value << 20) + 1048575
"""
_SENTENCES_WITH_FACTS = "SELECT DISTINCT row >> 20 FROM fact WHERE row >= ? << 40 AND row < (? + 1) << 40"
_NEXT_ROWS = "SELECT row FROM article WHERE row > ? ORDER BY row LIMIT ?"
_SOURCES = """
SELECT row, id, title, published, held, period, place, source, url, origin, figures, layout FROM article ORDER BY row
"""
_LINES = "SELECT row, lines, sentences FROM json_each(?) AS wanted CROSS JOIN folded ON row = wanted.value"


class Hit(NamedTuple):
    """A sentence that a search found: its row, its score, and the lines and the listing of its article."""

    row: int
    score: float
    lines: str
    listing: Sequence[str]


def article(connection: sqlite3.Connection, identity: str) -> Article | None:
    """The article of that id, or the one that this is a copy of; None when there is none."""
    row = connection.execute(_ARTICLE, (storable(copies.kept_as(connection, identity)),)).fetchone()
    return to_article(row) if row else None


def sources(connection: sqlite3.Connection) -> list[Source]:
    """Every article as the list of sources shows it, in the order in which they came."""
    known = copies.listed(connection)
    return [_source(known.get(row, []), *columns) for row, *columns in connection.execute(_SOURCES)]


def _source(
    also: Sequence[str], identity: str, title: str, published: str | None, held: str | None, period: str | None,
    place: str, source: str, url: str | None, origin: str, figures: int, layout: str | None,
) -> Source:  # fmt: skip
    seen = layouts.loaded(layout)
    return Source(
        identity, title, published, held, to_period(period).surface if period else "", place, source, url, origin,
        figures, seen.format, seen.encoding, len(seen.pages), tuple(also),
    )  # fmt: skip


def fact(connection: sqlite3.Connection, identity: str) -> Fact | None:
    """The fact of that id, None when there is none."""
    row = connection.execute("SELECT row FROM fact WHERE id = ? ORDER BY row", (storable(identity),)).fetchone()
    if row is None:
        return None
    found = _facts_of(connection, [row[0] >> PLACE_BITS])
    return next(fact for fact in found if fact.id == identity)


def facts(connection: sqlite3.Connection, identity: str) -> list[Fact]:
    """The facts of the article of that id, or of the one that this is a copy of, in order."""
    kept = storable(copies.kept_as(connection, identity))
    row = connection.execute("SELECT row FROM article WHERE id = ?", (kept,)).fetchone()
    return _facts_between(connection, row[0], row[0]) if row else []


def next_facts(connection: sqlite3.Connection, after: int) -> tuple[list[Fact], int]:
    """The facts of the next articles behind the row ``after``, and the last of their rows, 0 when none is left."""
    rows = [row for (row,) in connection.execute(_NEXT_ROWS, (after, _ARTICLES_AT_ONCE))]
    return (_facts_between(connection, rows[0], rows[-1]), rows[-1]) if rows else ([], 0)


def _facts_between(connection: sqlite3.Connection, first: int, last: int) -> list[Fact]:
    return _facts_of(connection, [row for (row,) in connection.execute(_SENTENCES_WITH_FACTS, (first, last))])


def _facts_of(connection: sqlite3.Connection, rows: Sequence[int]) -> list[Fact]:
    """The facts of the sentences ``rows``, in order."""
    within = {row >> PLACE_BITS for row in rows}
    found = _facts(connection, rows, _articles(connection, within), _listings(connection, within))
    return [fact for facts in found.values() for fact in facts]


def passages(connection: sqlite3.Connection, hits: Sequence[Hit]) -> list[Passage]:
    """The sentences of the ``hits``, with their articles and figures."""
    articles = _articles(connection, {hit.row >> PLACE_BITS for hit in hits})
    listings = {hit.row >> PLACE_BITS: hit.listing for hit in hits}
    of_sentence = _facts(connection, [hit.row for hit in hits], articles, listings)
    return [_passage(hit, articles[hit.row >> PLACE_BITS], of_sentence.get(hit.row, [])) for hit in hits]


def _passage(hit: Hit, article: Article, figures: Sequence[Fact]) -> Passage:
    place = hit.row & (PLACES - 1)
    text = article.text if place else article.title
    found = sentence(hit.listing, place)
    return Passage(
        article=article,
        sentence=found,
        text=found.span.of(text),
        before=sentence(hit.listing, place - 1).span.of(text) if place > 1 else "",
        score=hit.score,
        facts=tuple(figures),
        lines=hit.lines,
    )


def json_array(numbers: Iterable[int]) -> str:
    """The ``numbers`` as a statement takes them; Python writes a list of them just as JSON does, and sooner."""
    return str(list(numbers))


def lines(connection: sqlite3.Connection, rows: Iterable[int]) -> Iterator[tuple[int, str, str]]:
    """The folded tokens of each of these articles, a padded line for its title and for every sentence; and the listing
    of these."""
    return connection.execute(_LINES, (json_array(rows),))


def _articles(connection: sqlite3.Connection, rows: Iterable[int]) -> dict[int, Article]:
    found = connection.execute(_ARTICLES, (json_array(rows),))
    return {row: to_article(columns) for row, *columns in found}


def _listings(connection: sqlite3.Connection, rows: Iterable[int]) -> dict[int, Sequence[str]]:
    return {row: listing.split("\n") for row, _, listing in lines(connection, rows)}


def _facts(
    connection: sqlite3.Connection,
    rows: Sequence[int],
    articles: Mapping[int, Article],
    listings: Mapping[int, Sequence[str]],
) -> dict[int, list[Fact]]:
    """The facts of the sentences ``rows`` of these ``articles``, by row; those without any are left out."""
    found: dict[int, list[Fact]] = {}
    periods: dict[str | None, Period | None] = {None: None}
    stored: Iterator[Row] = connection.execute(_FACTS, (json_array(rows),))
    for row, columns in groupby(stored, lambda columns: columns[0] >> PLACE_BITS):
        article, place = articles[row >> PLACE_BITS], row & (PLACES - 1)
        span = sentence(listings[row >> PLACE_BITS], place).span
        cited = citation(article, span, "text" if place else "title")
        found[row] = [to_fact(each, article, span, cited, periods) for each in columns]
    return found
