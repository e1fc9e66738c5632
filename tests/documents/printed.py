"""Builders of PDF documents, with a font of their own whose letters are boxes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fpdf import FPDF
from fpdf.enums import AccessPermission

Rows = Sequence[Sequence[str]]


@cache
def _font(name: str) -> bytes:
    """A font of that name with a box for every letter of Latin and Vietnamese."""
    codes = [*range(0x20, 0x7F), *range(0xA0, 0x1B1), *range(0x1EA0, 0x1EFA), *range(0x2010, 0x2027), 0x20AC]
    glyphs = {code: f"g{code:04X}" for code in codes}
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    for point in ((50, 500), (450, 500), (450, 0)):
        pen.lineTo(point)
    pen.closePath()
    box = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    order = [".notdef", *glyphs.values()]
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(glyphs)
    builder.setupGlyf(dict.fromkeys(order, box))
    builder.setupHorizontalMetrics(dict.fromkeys(order, (500, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    builder.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    buffer = io.BytesIO()
    builder.save(buffer)
    return buffer.getvalue()


def make_pdf(
    pages: Sequence[Sequence[str]], *, rows: Rows = (), head: str = "", font: str = "Boxes", password: str = ""
) -> bytes:
    """A page each with these paragraphs, ``head`` above and its number below; ``rows`` is a table on the last."""
    document = _blank(font)
    if password:
        document.set_encryption(owner_password=password, user_password=password, permissions=AccessPermission.none())
    for number, paragraphs in enumerate(pages, 1):
        document.add_page()
        if head:
            document.cell(0, 8, head, new_x="LMARGIN", new_y="NEXT")
        for text in paragraphs:
            document.multi_cell(0, 6, text, align="L", new_x="LMARGIN", new_y="NEXT")
        if rows and number == len(pages):
            with document.table(first_row_as_headings=False) as table:
                for row in rows:
                    table.row(row)
        document.set_y(-15)
        document.cell(0, 8, str(number), align="C")
    return bytes(document.output())


def make_placed(
    lines: Sequence[Sequence[tuple[float, str]]], size: float = 10, step: float = 6, index: tuple[float, str] = (0, "")
) -> bytes:
    """One page of lines, each of pieces that begin at so many millimetres from the left; ``step`` parts the lines.

    A place below zero is where the piece ends instead. A letter is half as wide as ``size``, in points. ``index`` is a
    piece of the first line in small letters that stand lower.
    """
    document = _blank("Boxes", size)
    document.add_page()
    for number, pieces in enumerate(lines):
        for place, text in pieces:
            left = place if place >= 0 else -place - document.get_string_width(text)
            document.text(left, 20 + number * step, text)
    document.set_font("boxes", size=0.6 * size)
    document.text(index[0], 21, index[1])
    return bytes(document.output())


def _blank(font: str, size: float = 11) -> FPDF:
    document = FPDF()
    document.set_auto_page_break(False)
    with TemporaryDirectory() as folder:
        path = Path(folder, "font.ttf")
        path.write_bytes(_font(font))
        document.add_font("boxes", fname=path)
    document.set_font("boxes", size=size)
    return document


def make_scan() -> bytes:
    """A PDF with nothing but a line drawn on it."""
    document = FPDF()
    document.add_page()
    document.line(10, 10, 100, 100)
    return bytes(document.output())
