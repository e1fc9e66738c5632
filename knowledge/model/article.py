"""What an article holds: its text, its sentences and tables, and the stretches of time that it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from knowledge.model.value import value

Grain = Literal["day", "month", "quarter", "months", "half", "year", "years"]
Relation = Literal["in", "by", "since", "before"]


class Span(NamedTuple):
    """A half-open range of code points; a named tuple, for of these a document has thousands."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The surface: what ``text`` holds in this range."""
        return text[self.start : self.end]

    def holds(self, inner: Span) -> bool:
        """Whether ``inner`` lies in this range, up to its very ends."""
        return self.start <= inner.start and inner.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a letter."""
        return self.start < other.end and other.start < self.end


@value
class Period:
    """A stretch of time as a text names it.

    ``start`` and ``end`` are inclusive; either is ``None`` when the text leaves it open or unsaid. ``relation`` tells
    "trong tháng 8" (in) from "lũy kế đến 26/8" (by), "từ tháng 10/2018" (since) and "trước 1/11/2020" (before).
    ``inferred`` says that the year came from the article and not from the words themselves.
    """

    surface: str
    start: date | None
    end: date | None
    grain: Grain
    relation: Relation = "in"
    inferred: bool = False
    span: Span | None = field(default=None, compare=False, repr=False)


class Cell(NamedTuple):
    """One cell of a table that may hold a figure; every span is over the article's text.

    ``row`` is the head of its row, ``columns`` the heads of its column from the top down, ``unit`` the cell of its row
    that names the unit; ``column`` counts from 0.
    """

    span: Span
    column: int
    row: Span | None
    columns: tuple[Span, ...]
    unit: Span | None = None


class Row(NamedTuple):
    """One row of a table: what heads it, the cell of it that names a unit, and the cells that may hold figures.

    Each of ``cells`` is the number of its column, from 0, and where it starts and ends.
    """

    head: Span | None
    unit: Span | None
    cells: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of an article: a line of its text a row. ``unit`` is where it says what its figures are counted in.

    ``heads`` are those of every column, from the top down.
    """

    span: Span
    title: Span | None
    unit: Span | None
    heads: tuple[tuple[Span, ...], ...] = ()
    rows: tuple[Row, ...] = ()

    def cells(self) -> Iterator[Cell]:
        """Every cell that may hold a figure, in reading order, with all that heads it."""
        for row in self.rows:
            for column, start, end in row.cells:
                yield Cell(Span(start, end), column, row.head, self.heads[column], row.unit)


@dataclass(frozen=True, slots=True)
class Layout:
    """What the document looked like that an article was read from.

    ``format`` is its kind ("pdf", "docx"); ``encoding`` the encoding that its letters were repaired from, "" for
    Unicode; ``pages`` the offsets in the text at which its pages start; ``unverified`` says that a machine
    recognised the letters on a picture, so that a figure may be misread.
    """

    format: str = ""
    encoding: str = ""
    pages: tuple[int, ...] = ()
    tables: tuple[Table, ...] = ()
    unverified: bool = False


@value
class Article:
    """One briefing: NFC text that is never altered, and what is known about it.

    ``published`` and ``held`` are ISO dates that may be partial ("2023-06-12", "2021-01", "2018"). ``period`` is the
    reporting period. ``origin`` is where it was read from, ``layout`` what stood there beside the letters.
    """

    id: str
    title: str
    text: str
    published: str | None = None
    held: str | None = None
    period: Period | None = None
    place: str = ""
    source: str = ""
    url: str | None = None
    origin: str = ""
    layout: Layout = Layout()


@value
class Sentence:
    """One sentence of an article's text; ``number`` counts from 0 through the article, ``paragraph`` likewise."""

    span: Span
    number: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Source:
    """One article as the list of sources shows it; ``format``, ``encoding`` and ``pages`` as its `Layout` has them.

    ``copies`` are where the same text was found under other names.
    """

    id: str
    title: str
    published: str | None
    held: str | None
    period: str
    place: str
    source: str
    url: str | None
    origin: str
    figures: int
    format: str = ""
    encoding: str = ""
    pages: int = 0
    copies: tuple[str, ...] = ()
