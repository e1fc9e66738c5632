"""Workbooks: XLSX through openpyxl, the old XLS through xlrd; every sheet is a table under its name."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import repeat
from typing import Any

from knowledge.model import ReadingError
from knowledge.reading import encodings
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.extras import needed
from knowledge.reading.tables import MOST_CELLS, MOST_COLUMNS, Grid

_MOST_ROWS = 100_000
_EXACT = 10
# What xlrd calls the types of cells: a text, a date; and empty, true or false, an error, and a blank one.
_TEXT, _DATE = 1, 3
_NO_VALUE = frozenset({0, 4, 5, 6})


def xlsx(data: bytes) -> Draft:
    """The sheets of an XLSX workbook, with the values that its formulas had when it was saved."""
    openpyxl = needed("openpyxl", "office")
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, read_only=False)
    try:
        return _draft("xlsx", ((sheet.title, *_xlsx_rows(sheet)) for sheet in book.worksheets if _shown(sheet)))
    finally:
        book.close()


def xls(data: bytes) -> Draft:
    """The sheets of an old XLS workbook."""
    xlrd = needed("xlrd", "office")
    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=io.StringIO())
    except NotImplementedError:
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO())
    return _draft("xls", ((sheet.name, *_xls_rows(book, sheet)) for sheet in book.sheets() if sheet.visibility == 0))


Row = list[tuple[str, str | None]]
Merged = list[tuple[int, int, int, int]]


def _draft(kind: str, sheets: Iterator[tuple[str, list[Row], Merged]]) -> Draft:
    used: Counter[str] = Counter()
    read = [(name, rows, merged) for name, rows, merged in sheets if any(text for row in rows for text, _ in row)]
    draft = Draft(kind)
    doubtful = [text for _, rows, _ in read for row in rows for text, font in row if not font]
    mended = iter(encodings.repair_all(doubtful, used))
    for name, rows, merged in read:
        cells = [[encodings.convert(text, font, used) if font else next(mended) for text, font in row] for row in rows]
        if len(read) > 1:
            draft.blocks.append(Paragraph(name))
        draft.blocks.append(Sheet(Grid(cells, merged)))
    draft.encoding = encodings.main_encoding(used)
    return draft


def _shown(sheet: Any) -> bool:
    return getattr(sheet, "sheet_state", "visible") == "visible"


def _xlsx_rows(sheet: Any) -> tuple[list[Row], Merged]:
    # Sheets are often formatted to their very end, far behind the last value.
    filled = [place for place, cell in sheet._cells.items() if cell.value is not None]
    if not filled:
        return [], []
    last_row, last_column = max(row for row, _ in filled), max(column for _, column in filled)
    _check_size(sheet.title, last_row, last_column)
    rows: list[Row] = [
        [(_said(cell.value, cell.number_format), encodings.of_font(cell.font.name) if cell.has_style else None)
         for cell in row]
        for row in sheet.iter_rows(max_row=last_row, max_col=last_column)
    ]  # fmt: skip
    merged = [
        (area.min_row - 1, area.min_col - 1, area.max_row - area.min_row + 1, area.max_col - area.min_col + 1)
        for area in sheet.merged_cells.ranges
    ]
    return rows, merged


def _xls_rows(book: Any, sheet: Any) -> tuple[list[Row], Merged]:
    _check_size(sheet.name, sheet.nrows, sheet.ncols)
    styles = _Styles(book)
    empty = ("", None)
    rows: list[Row] = []
    for number in range(sheet.nrows):
        row: Row = []
        # Asking for the style of one cell after the other takes longer than all the rest.
        keys = sheet._cell_xf_indexes[number] if book.formatting_info else repeat(None)
        for kind, value, key in zip(sheet.row_types(number), sheet.row_values(number), keys, strict=False):
            if kind == _TEXT:
                row.append((value, styles[key][0]))
            elif kind in _NO_VALUE:
                row.append(empty)
            else:
                if kind == _DATE:
                    value = needed("xlrd.xldate", "office").xldate_as_datetime(value, book.datemode)
                row.append((_said(value, styles[key][1]), None))
        rows.append(row + [empty] * (sheet.ncols - len(row)))
    return rows, [(r0, c0, r1 - r0, c1 - c0) for r0, r1, c0, c1 in sheet.merged_cells]


class _Styles(dict[int | None, tuple[str | None, str]]):
    """For each style of a workbook the encoding that its font tells and its number format; found when first asked for.

    Without formatting the only style is None, and tells nothing.
    """

    def __init__(self, book: Any) -> None:
        super().__init__({None: (None, "")})
        self._book = book

    def __missing__(self, key: int) -> tuple[str | None, str]:
        book, style = self._book, self._book.xf_list[key]
        form = book.format_map[style.format_key].format_str if style.format_key in book.format_map else ""
        self[key] = encodings.of_font(book.font_list[style.font_index].name), form
        return self[key]


def _check_size(name: str, rows: int, columns: int) -> None:
    if columns > MOST_COLUMNS or rows > _MOST_ROWS or rows * columns > MOST_CELLS:
        raise ReadingError(
            f"the sheet “{name}” has {rows} rows and {columns} columns; no more than {_MOST_ROWS} rows, "
            f"{MOST_COLUMNS} columns and {MOST_CELLS} cells are read"
        )


def _said(value: object, form: str) -> str:
    """The value of a cell as it is written into the text."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime):
        return _said(value.date(), form) if value.time() == time() else f"{value:%H:%M} {_said(value.date(), form)}"
    if isinstance(value, date):
        return f"{value.day}/{value.month}/{value.year}"
    if isinstance(value, int | float):
        return _number(value, percent="%" in form)
    return str(value)


def _number(value: float, *, percent: bool) -> str:
    """A number in digits, a point before its decimals as spreadsheets keep it, at most ten digits that count.

    Three decimals have a comma: "1.234" would be read as one thousand two hundred and thirty-four.
    """
    if percent:
        return _number(round(value * 100, _EXACT), percent=False) + "%"
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    said = f"{value:.{_EXACT}g}"
    if "e" in said:
        said = f"{value:f}".rstrip("0").rstrip(".")
    whole, _, decimals = said.partition(".")
    return f"{whole},{decimals}" if len(decimals) == 3 and abs(value) >= 1 else said
