"""The layout of an article as one column of the index: what a citation needs, without the rows of its tables."""

from __future__ import annotations

import json
from functools import lru_cache

from knowledge.model import Layout, Span, Table


def stored(layout: Layout) -> str | None:
    """``layout`` as JSON without the rows of tables, which only reading needs; None for that of plain text."""
    if layout == Layout():
        return None
    tables = [[*_pair(table.span), *_pair(table.title), *_pair(table.unit)] for table in layout.tables]
    return json.dumps([layout.format, layout.encoding, layout.pages, tables, layout.unverified], separators=(",", ":"))


@lru_cache(maxsize=256)
def loaded(column: str | None) -> Layout:
    """The layout that ``column`` was made of, its tables without rows."""
    if column is None:
        return Layout()
    form, encoding, pages, tables, unverified = json.loads(column)
    spans = [[_span(table[0:2]), _span(table[2:4]), _span(table[4:6])] for table in tables]
    kept = tuple(Table(span, title, unit) for span, title, unit in spans if span)
    return Layout(form, encoding, tuple(pages), kept, unverified)


def _pair(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span else (None, None)


def _span(pair: list[int | None]) -> Span | None:
    start, end = pair
    return None if start is None or end is None else Span(start, end)
