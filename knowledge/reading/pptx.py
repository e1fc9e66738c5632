"""Presentations through python-pptx: a page a slide, its title first, with its tables."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from knowledge.reading import encodings
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.extras import needed
from knowledge.reading.tables import Grid


def read(data: bytes) -> Draft:
    """The slides of a PPTX presentation, each a page; shapes in reading order, groups opened."""
    presentation = needed("pptx", "office").Presentation(io.BytesIO(data))
    draft = Draft("pptx")
    used: Counter[str] = Counter()
    for page, slide in enumerate(presentation.slides, 1):
        for shape in sorted(_shapes(slide.shapes), key=lambda shape: (shape.top or 0, shape.left or 0)):
            if getattr(shape, "has_table", False):
                draft.blocks.append(Sheet(_grid(shape.table), page))
            elif shape.has_text_frame:
                draft.blocks += [Paragraph(_said(p, used), page) for p in shape.text_frame.paragraphs]
    draft.encoding = encodings.main_encoding(used)
    return draft


def _shapes(shapes: Iterable[Any]) -> Iterator[Any]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from _shapes(shape.shapes)
        else:
            yield shape


def _said(paragraph: Any, used: Counter[str]) -> str:
    runs = [(run.text, encodings.of_font(run.font.name)) for run in paragraph.runs]
    return encodings.mended(encodings.join(runs, used), used).replace("\x0b", "\n")


def _grid(table: Any) -> Grid:
    rows: list[list[str]] = []
    merged: list[tuple[int, int, int, int]] = []
    for number, row in enumerate(table.rows):
        rows.append(["" if cell.is_spanned else cell.text for cell in row.cells])
        merged += [
            (number, column, cell.span_height, cell.span_width)
            for column, cell in enumerate(row.cells)
            if cell.is_merge_origin
        ]
    return Grid(rows, merged)
