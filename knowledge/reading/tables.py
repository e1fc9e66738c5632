"""Grids of cells → lines of text and the table over them: heads, row heads, units, and the rows between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from knowledge.model import ReadingError, Row, Span, Table
from knowledge.text import fold, nfc

MOST_COLUMNS = 2000
MOST_CELLS = 500_000

_BLANKS = re.compile(r"[\s\u200b\ufeff]+")
_UNTIDY = ("\0 ", " \0", "\u200b", "\ufeff")
_NUMBER = re.compile(r"[≥≤><~≈]?\s?[-+–−]?\s?\(?\d[\d.,\s]*\)?\s?%?(?:\s?\([^()\d]{1,20}\))?")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINAL = re.compile(r"\(?(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})\)?(?:\s?=.*)?")
_NUMBERING = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ]|[A-ZĐ])[.)]?|[-+*•]")
_NUMBERING_HEADS = frozenset({"stt", "tt", "so tt", "so thu tu", "ma so", "no", "#"})
_UNIT_HEADS = ("don vi tinh", "don vi", "dvt", "dv tinh", "dv", "unit")
_UNIT_CELL = re.compile(r"\(?\s*(?:đơn vị(?: tính)?|đvt|đv tính)\s*[:：.]", re.IGNORECASE)
_BARE_UNIT = frozenset({"đơn vị", "đơn vị tính", "đvt"})
_DITTO = frozenset({'"', "''", "”", "“", "nt", "-nt-", "- nt -", '-"-', "như trên"})
_HEAD_ROWS = 6
# What a column is for.
_NONE, _LABEL, _FIGURE = range(3)
_LEAST_CELLS = 2


@dataclass(slots=True)
class Grid:
    """The cells of a table: ``rows`` of texts, all as long as the longest, and what is merged.

    ``merged`` are (row, column, rows, columns) of the cells that cover others; the covered ones hold "".
    """

    rows: list[list[str]]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Frame:
    """A grid as it is read: the text, where each row starts, which cell covers which, and which rows are what."""

    rows: list[list[str]]
    starts: list[int]
    covered: dict[tuple[int, int], tuple[int, int]]
    title: Span | None
    unit: Span | None
    first: int = 0
    last: int = 0

    def span(self, row: int, column: int) -> Span | None:
        """Where a cell stands, None for an empty one."""
        cells = self.rows[row]
        if not cells[column]:
            return None
        start = self.starts[row] + column + sum(map(len, cells[:column]))
        return Span(start, start + len(cells[column]))

    def covering(self, row: int, column: int) -> Span | None:
        """Where the cell stands that covers this one, None where none does."""
        origin = self.covered.get((row, column))
        return self.span(*origin) if origin else None


def cell_text(text: str) -> str:
    """The text of a cell on one line."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _BLANKS.sub(" ", nfc(text)).strip()


def _is_tidy(cells: str) -> bool:
    """Whether `cell_text` changes none of ``cells``, which are joined by zeros."""
    return " ".join(cells.split()) == cells and not any(mark in cells for mark in _UNTIDY) and nfc(cells) == cells


def is_number(text: str) -> bool:
    """Whether a cell holds one number and nothing else."""
    return _NUMBER.fullmatch(text) is not None


def lay_out(
    grid: Grid, start: int, title: tuple[int, str] = (0, ""), unit: tuple[int, str] = (0, "")
) -> tuple[str, Table | None]:
    """The text of ``grid``, a line a row with tabs between the cells, and its table with spans that begin at ``start``.

    ``title`` and ``unit`` are the lines in front of it, with their offsets. A grid without a number in a cell of its
    own, or of one row or column, is only text. Raises ReadingError for one of more columns than any sheet of paper has.
    """
    if max(map(len, grid.rows), default=0) > MOST_COLUMNS:
        raise ReadingError(f"a table has more than {MOST_COLUMNS} columns")
    rows, covered = _trimmed(grid)
    lines = ["\t".join(row).rstrip("\t") for row in rows]
    starts = list(accumulate([len(line) + 1 for line in lines], initial=start))
    text = "\n".join(lines)
    frame = _Frame(rows, starts, covered, _spanned(title), _spanned(unit))
    if not _is_framed(frame):
        return text, None
    heads = _heads(frame)
    body = tuple(_rows(frame, heads))
    if not body:
        return text, None
    return text, Table(Span(start, start + len(text)), frame.title, frame.unit, tuple(map(tuple, heads)), body)


def _trimmed(grid: Grid) -> tuple[list[list[str]], dict[tuple[int, int], tuple[int, int]]]:
    """The rows that hold something, of one length, and for each covered cell the one that covers it."""
    width = max((len(row) for row in grid.rows), default=0)
    rows = [row + [""] * (width - len(row)) for row in grid.rows]
    if not _is_tidy("\0".join(map("\0".join, rows))):
        rows = [row if _is_tidy("\0".join(row)) else list(map(cell_text, row)) for row in rows]
    filled = [number for number, row in enumerate(rows) if any(row)]
    columns = [c for c in range(width) if any(rows[r][c] for r in filled)]
    new_row = {old: new for new, old in enumerate(filled)}
    new_column = {old: new for new, old in enumerate(columns)}
    covered: dict[tuple[int, int], tuple[int, int]] = {}
    for row, column, high, wide in grid.merged:
        if row not in new_row or column not in new_column:
            continue
        origin = (new_row[row], new_column[column])
        for r in range(row, min(row + high, len(rows))):
            for c in range(column, min(column + wide, width)):
                if r in new_row and c in new_column and (r, c) != (row, column):
                    covered[new_row[r], new_column[c]] = origin
    if len(columns) == width:
        return [rows[r] for r in filled], covered
    return [[rows[r][c] for c in columns] for r in filled], covered


def _is_framed(frame: _Frame) -> bool:
    """Whether the grid is a table with figures and a second column; where its head begins and ends is kept then."""
    rows = frame.rows
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    while frame.first < len(rows) and _takes_title(frame, [n for n, cell in enumerate(rows[frame.first]) if cell]):
        frame.first += 1
    frame.last = next((n for n in range(frame.first, len(rows)) if _is_data(rows[n])), len(rows))
    if frame.last > frame.first + _HEAD_ROWS:
        frame.first = frame.last - _HEAD_ROWS
    return frame.last < len(rows)


def _takes_title(frame: _Frame, filled: Sequence[int]) -> bool:
    """Whether the next row is the title of the table, its unit, or both; they are kept then."""
    row = frame.rows[frame.first]
    units = [column for column in filled if _UNIT_CELL.match(row[column])]
    others = [column for column in filled if column not in units]
    if len(others) > 1 or (not units and len(filled) > 1) or any(is_number(row[column]) for column in others):
        return False
    if units and row[units[0]].rstrip(":. )").lower() not in _BARE_UNIT:
        frame.unit = frame.span(frame.first, units[0])
    if others and (frame.title is None or frame.first == 0):
        frame.title = frame.span(frame.first, others[0])
    return True


def _spanned(line: tuple[int, str]) -> Span | None:
    return Span(line[0], line[0] + len(line[1])) if line[1] else None


def _is_data(row: Sequence[str]) -> bool:
    """Whether a row holds figures: numbers that are neither years nor the numbering of columns, beside words."""
    numbers = [cell for cell in row[1:] if is_number(cell)]
    if not [cell for cell in numbers if not _YEAR.fullmatch(cell)]:
        return bool(numbers) and _YEAR.fullmatch(row[0]) is not None
    return not all(_ORDINAL.fullmatch(cell) for cell in row if cell) or not row[0]


def _heads(frame: _Frame) -> list[list[Span]]:
    """The spans of the heads of every column from the top down."""
    width = len(frame.rows[0])
    heads: list[list[Span]] = [[] for _ in range(width)]
    body = [c for c in range(width) if any(is_number(row[c]) for row in frame.rows[frame.last :])]
    for number in range(frame.first, frame.last):
        row = frame.rows[number]
        if all(_ORDINAL.fullmatch(cell) for cell in row if cell):
            continue
        lower = [c for c in range(width) if any(frame.rows[n][c] for n in range(number + 1, frame.last))]
        last: Span | None = None
        for column in range(width):
            span = frame.span(number, column)
            last = span or last
            if span is None and (number, column) in frame.covered:
                span = frame.covering(number, column)
            elif span is None and column in body and column in lower:
                # A head that stands over several columns is often not merged but only written into the first.
                span = last if last and last in heads[column - 1] else None
            if span is not None and span not in heads[column]:
                heads[column].append(span)
    return heads


def _rows(frame: _Frame, heads: list[list[Span]]) -> Iterator[Row]:
    """The rows below the heads that hold figures."""
    head_rows = range(frame.last)
    said = {span: cell for r in head_rows for c, cell in enumerate(frame.rows[r]) if (span := frame.span(r, c))}
    named = [fold(" ".join(said[span] for span in column)) for column in heads]
    body = frame.rows[frame.last :]
    numbering = _numbering_column(named, body)
    units = next((c for c, name in enumerate(named) if _is_unit_head(name)), None)
    labels = _label_columns(body, numbering, units)
    others = [c for c in (units, numbering) if c is not None]
    roles = [_LABEL if c in labels else _NONE if c in others else _FIGURE for c in range(len(heads))]
    unit: Span | None = None
    group: Span | None = None
    for number, row in enumerate(body, frame.last):
        if units is not None and row[units] not in _DITTO:
            unit = frame.span(number, units) or frame.covering(number, units)
        label, cells = _parted(row, frame.starts[number], roles)
        own = label or (frame.covering(number, labels[-1]) if labels else None)
        filled = len(row) - row.count("") - (numbering is not None and bool(row[numbering]))
        if filled < _LEAST_CELLS:
            # One cell alone heads the rows below, or is a note.
            group = own or group
            if numbering is None or not filled:
                continue
        if cells:
            yield Row(own or group, unit, tuple(cells))


def _parted(row: Sequence[str], start: int, roles: Sequence[int]) -> tuple[Span | None, list[tuple[int, int, int]]]:
    """The last label of a row that begins at ``start``, None without any, and its cells that may hold figures."""
    label: Span | None = None
    cells: list[tuple[int, int, int]] = []
    for column, cell in enumerate(row):
        end = start + len(cell)
        role = roles[column]
        if role == _FIGURE:
            if cell[:1].isdigit() or _DIGIT.search(cell):
                cells.append((column, start, end))
        elif role == _LABEL and cell:
            label = Span(start, end)
        start = end + 1
    return label, cells


def _is_unit_head(name: str) -> bool:
    return name in _UNIT_HEADS or name.startswith("don vi tinh")


def _numbering_column(named: Sequence[str], body: Sequence[Sequence[str]]) -> int | None:
    """The column that only numbers the rows."""
    if named[0] in _NUMBERING_HEADS or (not named[0] and all(_NUMBERING.fullmatch(row[0]) for row in body if row[0])):
        return 0
    if all(_NUMBERING.fullmatch(row[0]) for row in body if row[0]) and not any(_YEAR.fullmatch(row[0]) for row in body):
        return 0 if len(named) > 2 and not any(is_number(row[1]) for row in body) else None
    return None


def _label_columns(body: Sequence[Sequence[str]], numbering: int | None, units: int | None) -> list[int]:
    """The columns in front that head the rows: words, or years."""
    labels: list[int] = []
    for column in range(len(body[0])):
        if column in (numbering, units):
            continue
        cells = [row[column] for row in body if row[column]]
        numbers = sum(map(is_number, cells))
        years = bool(cells) and numbers == len(cells) and all(map(_YEAR.fullmatch, cells))
        if numbers * 2 > len(cells) and (labels or not years):
            break
        labels.append(column)
        if years:
            break
    return labels
