"""PDF through pdfplumber: lines into paragraphs, tables into grids, without what every page repeats.

A scan has no text layer; reading it takes the extra ``ocr`` and Debian's tesseract with its Vietnamese data.
"""

from __future__ import annotations

import io
import logging
from collections import Counter
from collections.abc import Iterator
from typing import Any

from knowledge.model import ReadingError
from knowledge.reading import encodings
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.extras import needed
from knowledge.reading.pages import Line, paragraphs, without_furniture
from knowledge.reading.tables import Grid, lay_out

_MOST_PAGES = 2000
_MOST_MARKS = 200_000
_MOST_RULES = 4000
_SCAN = (
    "this PDF is a scan without a text layer; reading it takes pip install 'giaoban[ocr]' and "
    "apt install tesseract-ocr tesseract-ocr-vie"
)

Item = Line | Grid


def read(data: bytes) -> Draft:
    """The pages of a PDF. Raises ReadingError for an encrypted one, and for a scan that cannot be recognised here."""
    plumber = needed("pdfplumber", "pdf")
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        with plumber.open(io.BytesIO(data)) as document:
            pages = document.pages[: _MOST_PAGES + 1]
            if len(pages) > _MOST_PAGES:
                raise ReadingError(f"more than {_MOST_PAGES} pages are not read")
            used: Counter[str] = Counter()
            items = [_items(page, used) for page in pages]
    except needed("pdfplumber.utils.exceptions", "pdf").PdfminerException as error:
        if "PDFPasswordIncorrect" in repr(error):
            raise ReadingError("this PDF is encrypted; save it without a password") from None
        raise ReadingError(f"this PDF is damaged and cannot be opened ({error})") from None
    if not any(items):
        from knowledge.reading import ocr  # noqa: PLC0415 - only a scan needs it

        return ocr.read(data, _SCAN)
    draft = Draft("pdf")
    draft.blocks = list(_blocks(_repaired(items, used)))
    draft.encoding = encodings.main_encoding(used)
    return draft


def _items(page: Any, used: Counter[str]) -> list[Item]:
    """The lines and the tables with figures of a page, from the top down."""
    try:
        if len(page.chars) > _MOST_MARKS:
            raise ReadingError(f"page {page.page_number} holds more than {_MOST_MARKS} letters")
        tables = _tables(page)
        found: list[tuple[float, Item]] = []
        rest = page
        for box, rows in tables:
            grid = Grid([[cell or "" for cell in row] for row in rows])
            if lay_out(_repaired_grid(grid, page, used), 0)[1] is not None:
                found.append((box[1], grid))
                rest = rest.outside_bbox(box)
        found += [(line.top, line) for line in _lines(rest, used)]
    finally:
        page.close()
    return [item for _, item in sorted(found, key=lambda pair: pair[0])]


def _tables(page: Any) -> list[tuple[tuple[float, float, float, float], list[list[str | None]]]]:
    if not 4 < len(page.rects) + len(page.lines) + len(page.curves) < _MOST_RULES:
        return []
    kept: list[Any] = []
    for table in page.find_tables():
        x0, top, x1, bottom = table.bbox
        inside = any(o[0] <= x0 and o[1] <= top and o[2] >= x1 and o[3] >= bottom for o in (k.bbox for k in kept))
        if len(table.rows) > 1 and not inside:
            kept.append(table)
    return [(table.bbox, table.extract()) for table in kept]


def _page_encoding(page: Any) -> str | None:
    """The legacy encoding of most letters of the page, by their fonts."""
    fonts = Counter(char["fontname"] for char in page.chars)
    by: Counter[str | None] = Counter()
    for font, number in fonts.items():
        by[encodings.of_font(font)] += number
    return by.most_common(1)[0][0] if by else None


def _repaired_grid(grid: Grid, page: Any, used: Counter[str]) -> Grid:
    encoding = _page_encoding(page)
    if encoding:
        grid.rows = [[encodings.convert(cell, encoding, used) for cell in row] for row in grid.rows]
    return grid


def _lines(page: Any, used: Counter[str]) -> Iterator[Line]:
    encoding = _page_encoding(page)
    for line in page.extract_text_lines(return_chars=False, strip=True):
        text = encodings.convert(line["text"], encoding, used) if encoding else line["text"]
        yield Line(text, line["x0"], line["x1"], line["top"], line["bottom"])


def _repaired(items: list[list[Item]], used: Counter[str]) -> list[list[Item]]:
    """``items`` with the letters of lines put right whose fonts told nothing."""
    lines = [item for page in items for item in page if isinstance(item, Line)]
    for line, text in zip(lines, encodings.repair_all([line.text for line in lines], used), strict=True):
        line.text = text
    return items


def _blocks(items: list[list[Item]]) -> Iterator[Paragraph | Sheet]:
    for number, page in enumerate(without_furniture(items), 1):
        run: list[Line] = []
        for item in page:
            if isinstance(item, Line):
                run.append(item)
                continue
            yield from (Paragraph(text, number) for text in paragraphs(run))
            run = []
            yield Sheet(item, number)
        yield from (Paragraph(text, number) for text in paragraphs(run))
