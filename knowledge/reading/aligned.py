"""Tables that no rule surrounds: neighbouring lines with figures under each other.

Prose has none, however its columns lie: three lines in a row each need a piece, behind the first, that is one number,
under those of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.reading.draft import UNIT_LINE
from knowledge.reading.pages import Line, Piece
from knowledge.reading.tables import Grid, is_number, lay_out
from knowledge.text import fold

_LEAST_ROWS = 3
_SHARE = 1 / 3
_GAP = 2.5
_HEAD_LINES = 5
_BETWEEN = 2
_LONGEST_LABEL = 120
# What stands over the page numbers of a list of contents.
_CONTENTS = frozenset({"trang", "tr", "tr.", "so trang", "page"})


@dataclass(slots=True)
class _Column:
    """Where a column stands; ``figures`` says that it was told by its numbers."""

    left: float
    right: float
    figures: bool = False

    def overlap(self, piece: Piece) -> float:
        """How much of ``piece`` stands over it; below zero the distance of one beside it."""
        return min(self.right, piece.right) - max(self.left, piece.left)

    def widen(self, piece: Piece) -> None:
        """Make it hold ``piece``."""
        self.left, self.right = min(self.left, piece.left), max(self.right, piece.right)


def tables(lines: Sequence[Line]) -> Iterator[tuple[int, int, Grid]]:
    """The tables among ``lines``, which run from the top of a page down: the first line, the one behind the last, and
    the cells of each."""
    at = floor = 0
    while at < len(lines):
        if not _has_figures(lines[at]):
            at += 1
            continue
        end = _end(lines, at)
        if found := _table(lines, floor, at, end):
            yield found
            floor = end
        at = end


def _numbers(line: Line) -> list[Piece]:
    """The pieces behind the first that are one number."""
    return [piece for piece in line.pieces[1:] if is_number(piece.text)]


def _has_figures(line: Line) -> bool:
    return len(line.pieces) > 1 and bool(_numbers(line))


def _end(lines: Sequence[Line], start: int) -> int:
    """Behind the last line with figures that follows the one at ``start`` with a few labels between at most."""
    end = start + 1
    for number in range(start + 1, len(lines)):
        if not _is_near(lines[number - 1], lines[number]) or number - end >= _BETWEEN + 1:
            break
        if _has_figures(lines[number]):
            end = number + 1
        elif len(lines[number].pieces) > 1 or len(lines[number].text) > _LONGEST_LABEL:
            break
    return end


def _is_near(above: Line, line: Line) -> bool:
    height = max(above.bottom - above.top, 1.0)
    return line.top >= above.top and line.top - above.bottom <= _GAP * height


def _table(lines: Sequence[Line], floor: int, start: int, end: int) -> tuple[int, int, Grid] | None:
    body = lines[start:end]
    rows = [line for line in body if _has_figures(line)]
    if len(rows) < _LEAST_ROWS:
        return None
    figures = _figure_columns(rows)
    if not _is_aligned(rows, figures):
        return None
    columns = sorted([*figures, *_text_columns(rows, figures)], key=lambda column: column.left)
    heads, merged = _heads(lines, floor, start, columns)
    if not _is_told(heads, columns):
        return None
    grid = Grid([*heads, *_body(body, columns)], merged)
    return (start - len(heads), end, grid) if lay_out(grid, 0)[1] else None


def _figure_columns(rows: Sequence[Line]) -> list[_Column]:
    """The columns of numbers that stand over each other in two rows or more."""
    columns: list[_Column] = []
    counts: list[int] = []
    for piece in sorted((piece for row in rows for piece in _numbers(row)), key=lambda piece: piece.left):
        if columns and columns[-1].overlap(piece) > 0:
            columns[-1].widen(piece)
            counts[-1] += 1
        else:
            columns.append(_Column(piece.left, piece.right, figures=True))
            counts.append(1)
    return [column for column, count in zip(columns, counts, strict=True) if count > 1]


def _is_aligned(rows: Sequence[Line], figures: Sequence[_Column]) -> bool:
    """Whether every row has a figure in a column, none has two in one, and figures are no rare thing among pieces."""
    inside = 0
    for row in rows:
        held = [sum(column.overlap(piece) > 0 for piece in _numbers(row)) for column in figures]
        if not any(held) or max(held) > 1:
            return False
        inside += sum(held)
    return inside >= _SHARE * sum(len(row.pieces) - 1 for row in rows)


def _text_columns(rows: Sequence[Line], figures: Sequence[_Column]) -> list[_Column]:
    """The columns of words between those of figures, by the rows that have most of them there."""
    slots: dict[int, list[list[Piece]]] = {}
    for row in rows:
        of_row: dict[int, list[Piece]] = {}
        for piece in row.pieces:
            if all(column.overlap(piece) <= 0 for column in figures):
                of_row.setdefault(sum(column.left < piece.left for column in figures), []).append(piece)
        for slot, pieces in of_row.items():
            slots.setdefault(slot, []).append(pieces)
    found: list[_Column] = []
    for rows_of in slots.values():
        most = max(map(len, rows_of))
        # Rows that lack a cell would join their neighbours' columns.
        full = [pieces for pieces in rows_of if len(pieces) == most]
        found += [
            _Column(min(piece.left for piece in column), max(piece.right for piece in column))
            for column in zip(*full, strict=True)
        ]
    return found


def _heads(
    lines: Sequence[Line], floor: int, start: int, columns: Sequence[_Column]
) -> tuple[list[list[str]], list[tuple[int, int, int, int]]]:
    """The rows of heads above the line ``start``, and which of their cells stand over several columns."""
    first = start
    while first > max(floor, start - _HEAD_LINES) and _is_near(lines[first - 1], lines[first]):
        if not _is_head(lines[first - 1], columns):
            break
        first -= 1
    rows: list[list[str]] = []
    merged: list[tuple[int, int, int, int]] = []
    for line in lines[first:start]:
        row = [""] * len(columns)
        for piece in line.pieces:
            over = [number for number, column in enumerate(columns) if column.overlap(piece) > 0]
            place = over[0] if over else _nearest(piece, columns)
            row[place] = f"{row[place]} {piece.text}".strip()
            if len(over) > 1:
                merged.append((len(rows), place, 1, over[-1] - place + 1))
        rows.append(row)
    return rows, merged


def _is_head(line: Line, columns: Sequence[_Column]) -> bool:
    if line.text.endswith((".", ";", ":")) or UNIT_LINE.match(line.text):
        return False
    if len(line.pieces) > 1:
        return True
    (piece,) = line.pieces
    over = [column.figures for column in columns if column.overlap(piece) > 0]
    # A title stands over words and figures alike.
    return bool(over) and len(set(over)) == 1 and (over[0] or piece.right < min(c.left for c in columns if c.figures))


def _is_told(heads: Sequence[Sequence[str]], columns: Sequence[_Column]) -> bool:
    """Whether the figures mean something: there are several columns of them, or one with a head.

    One column without a head, or under "Trang", is a list of contents.
    """
    figures = [number for number, column in enumerate(columns) if column.figures]
    if len(figures) > 1:
        return True
    said = " ".join(row[figures[0]] for row in heads if row[figures[0]])
    return bool(said) and fold(said) not in _CONTENTS


def _body(lines: Sequence[Line], columns: Sequence[_Column]) -> list[list[str]]:
    """The rows of cells; a label that goes on in the next line is one with it."""
    rows: list[list[str]] = []
    begun = ""
    for line in lines:
        if not _has_figures(line):
            if line.text[:1].islower() and rows and not begun:
                place = next(number for number, cell in enumerate(rows[-1]) if _is_word(cell))
                rows[-1][place] = f"{rows[-1][place]} {line.text}"
            else:
                begun = f"{begun} {line.text}".strip()
            continue
        row = [""] * len(columns)
        for piece in line.pieces:
            place = _nearest(piece, columns)
            row[place] = f"{row[place]} {piece.text}".strip()
        words = next((number for number, cell in enumerate(row) if _is_word(cell)), 0)
        if begun and row[words][:1].islower():
            row[words] = f"{begun} {row[words]}"
        elif begun:
            rows.append([begun, *[""] * (len(columns) - 1)])
        begun = ""
        rows.append(row)
    return rows


def _is_word(cell: str) -> bool:
    return bool(cell) and not is_number(cell)


def _nearest(piece: Piece, columns: Sequence[_Column]) -> int:
    return max(range(len(columns)), key=lambda number: columns[number].overlap(piece))
