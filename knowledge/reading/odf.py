"""OpenDocument texts and spreadsheets: ODT and ODS are one XML, read as it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from knowledge.model import ReadingError
from knowledge.reading import archive, encodings
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.tables import MOST_CELLS, MOST_COLUMNS, Grid

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_NOTE = f"{_TEXT}note-body"
_SKIPPED = {_NOTE, f"{_TEXT}tracked-changes", f"{_TEXT}note-citation", f"{_OFFICE}annotation", f"{_TEXT}sequence-decls"}
# A row or a cell that is repeated to the end of the sheet is empty; one that repeats a value seldom does so often.
_REPEATED = 200


def odt(data: bytes) -> Draft:
    """The paragraphs and tables of an OpenDocument text in order."""
    body = archive.xml(data, "content.xml").find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        return _draft("odt", [])
    # Printed below or behind the text, notes would stand in the middle of its sentences.
    notes = [block for note in body.iter(_NOTE) for block in _blocks(note)]
    return _draft("odt", [*_blocks(body), *notes])


def ods(data: bytes) -> Draft:
    """The sheets of an OpenDocument spreadsheet, with the values as they are shown."""
    body = archive.xml(data, "content.xml").find(f"{_OFFICE}body/{_OFFICE}spreadsheet")
    tables = list(body.iterchildren(f"{_TABLE}table")) if body is not None else []
    blocks: list[str | Grid] = []
    for table in tables:
        grid = _grid(table)
        if any(any(row) for row in grid.rows):
            blocks += [str(table.get(f"{_TABLE}name", "")), grid] if len(tables) > 1 else [grid]
    return _draft("ods", blocks)


def _draft(kind: str, blocks: list[str | Grid]) -> Draft:
    used: Counter[str] = Counter()
    texts = [text for block in blocks for row in ([[block]] if isinstance(block, str) else block.rows) for text in row]
    mended = iter(encodings.repair_all(texts, used))
    draft = Draft(kind)
    for block in blocks:
        if isinstance(block, str):
            draft.blocks.append(Paragraph(next(mended)))
        else:
            draft.blocks.append(Sheet(Grid([[next(mended) for _ in row] for row in block.rows], block.merged)))
    draft.encoding = encodings.main_encoding(used)
    return draft


def _blocks(parent: Any) -> Iterator[str | Grid]:
    for child in parent:
        if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            yield _said(child)
        elif child.tag == f"{_TABLE}table":
            yield _grid(child)
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            yield from _blocks(child)


def _said(element: Any) -> str:
    """The text of a paragraph with its tabs, line breaks and runs of blanks."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif child.tag == f"{_TEXT}s":
            parts.append(" ")
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            parts.append(_said(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _grid(table: Any) -> Grid:
    rows: list[list[str]] = []
    merged: list[tuple[int, int, int, int]] = []
    for row in table.iter(f"{_TABLE}table-row"):
        if next(row.iterancestors(f"{_TABLE}table")) is not table:
            continue
        cells: list[str] = []
        for cell in row.iterchildren(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            text = "\n".join(_said(p) for p in cell.iter(f"{_TEXT}p", f"{_TEXT}h"))
            high, wide = (_times(cell, f"number-{name}-spanned") for name in ("rows", "columns"))
            if high > 1 or wide > 1:
                merged.append((len(rows), len(cells), high, wide))
            cells += [text] * (_times(cell, "number-columns-repeated") if text else 1)
            if not text:
                cells += [""] * min(_times(cell, "number-columns-repeated") - 1, _REPEATED)
        again = _times(row, "number-rows-repeated") if any(cells) else 1
        rows += [list(cells) for _ in range(min(again, _REPEATED))]
        if len(cells) > MOST_COLUMNS or len(rows) * len(cells) > MOST_CELLS:
            raise ReadingError(f"a table has more than {MOST_COLUMNS} columns or {MOST_CELLS} cells")
    return Grid(rows, merged)


def _times(element: Any, name: str) -> int:
    said = element.get(f"{_TABLE}{name}", "1")
    return min(int(said), MOST_COLUMNS + 1) if said.isdigit() else 1
