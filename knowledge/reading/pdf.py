"""PDF through pdfplumber: lines into paragraphs, tables into grids, without what every page repeats.

A scan has no text layer; reading it takes the extra ``ocr`` and Debian's tesseract with its Vietnamese data.
"""

from __future__ import annotations

import io
import logging
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Any

from knowledge.model import ReadingError
from knowledge.reading import aligned, columns, encodings
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.extras import needed
from knowledge.reading.pages import Line, Piece, paragraphs, without_furniture
from knowledge.reading.tables import Grid, lay_out

_MOST_PAGES = 2000
_MOST_MARKS = 200_000
_MOST_RULES = 4000
_SCAN = (
    "this PDF is a scan without a text layer; reading it takes pip install 'giaoban[ocr]' and "
    "apt install tesseract-ocr tesseract-ocr-vie"
)

# So many points lie between the tops of words in one line, and so many heights of them between two of its pieces.
_SAME_LINE, _WIDE = 3, 0.6
_SMALL = 0.8

Item = Line | Grid
Box = tuple[float, float, float, float]


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
        encoding = _page_encoding(page)
        kept: list[tuple[Box, Grid]] = []
        rest = page
        for box, rows in _tables(page):
            grid = Grid([[_converted(cell or "", encoding, used) for cell in row] for row in rows])
            if lay_out(grid, 0)[1] is not None:
                kept.append((box, grid))
                rest = rest.outside_bbox(box)
        lines = list(_lines(rest, encoding, used))
    finally:
        page.close()
    items: list[Item] = []
    at = 0
    for box, grid in sorted(kept, key=lambda pair: pair[0][1]):
        below = next((number for number in range(at, len(lines)) if lines[number].top >= box[1]), len(lines))
        items += [*_arranged(lines[at:below]), grid]
        at = below
    return items + _arranged(lines[at:])


def _arranged(lines: list[Line]) -> list[Item]:
    """``lines`` with tables that have no rules as grids, and in the order in which their columns are read."""
    items: list[Item] = []
    at = 0
    for start, end, grid in aligned.tables(lines):
        items += [*columns.in_order(lines[at:start]), grid]
        at = end
    return items + list(columns.in_order(lines[at:]))


def _tables(page: Any) -> list[tuple[Box, list[list[str | None]]]]:
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


def _converted(text: str, encoding: str | None, used: Counter[str]) -> str:
    return encodings.convert(text, encoding, used) if encoding else text


def _lines(page: Any, encoding: str | None, used: Counter[str]) -> Iterator[Line]:
    """The lines of a page from the top down, each of its words and the pieces between wide gaps."""
    grouped = needed("pdfplumber.utils", "pdf").cluster_objects(page.extract_words(), "top", _SAME_LINE)
    for words in _with_indices(grouped):
        words.sort(key=lambda word: word["x0"])
        top, bottom = min(word["top"] for word in words), max(word["bottom"] for word in words)
        gap = _WIDE * max(word["bottom"] - word["top"] for word in words)
        pieces: list[list[Any]] = [[words[0]]]
        for before, word in pairwise(words):
            if word["x0"] - before["x1"] > gap:
                pieces.append([])
            pieces[-1].append(word)
        made = tuple(
            Piece(_converted(" ".join(w["text"] for w in piece), encoding, used), piece[0]["x0"], piece[-1]["x1"])
            for piece in pieces
        )
        yield Line(" ".join(piece.text for piece in made), made[0].left, made[-1].right, top, bottom, made)


def _with_indices(lines: list[list[Any]]) -> list[list[Any]]:
    """``lines`` of words, those of small letters that stand half in the line above joined with it: "Vd" and "m²"."""
    kept: list[list[Any]] = []
    for words in lines:
        above = kept[-1][0] if kept else None
        if above and _is_index(words[0], above):
            kept[-1] += words
        else:
            kept.append(words)
    return kept


def _is_index(word: Any, above: Any) -> bool:
    height, height_above = (float(each["bottom"] - each["top"]) for each in (word, above))
    return height < _SMALL * height_above and word["top"] + height / 2 < float(above["bottom"])


def _repaired(items: list[list[Item]], used: Counter[str]) -> list[list[Item]]:
    """``items`` with the letters of lines and cells put right whose fonts told nothing."""
    found = [item for page in items for item in page]
    texts = [t for item in found for t in ([item.text] if isinstance(item, Line) else chain(*item.rows))]
    mended = iter(encodings.repair_all(texts, used))
    for item in found:
        if isinstance(item, Line):
            item.text = next(mended)
        else:
            item.rows = [[next(mended) for _ in row] for row in item.rows]
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
