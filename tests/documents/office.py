"""Builders of office documents: bytes out."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence
from html import escape

import docx
import openpyxl
import pptx
import xlwt
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pptx.util import Inches

Rows = Sequence[Sequence[object]]


def make_docx(paragraphs: Sequence[str] = (), rows: Rows = (), font: str | None = None) -> bytes:
    """Paragraphs and behind them a table; ``font`` is that of every run."""
    document = docx.Document()
    for text in paragraphs:
        run = document.add_paragraph().add_run(text)
        if font:
            run.font.name = font
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for cells, row in zip(table.rows, rows, strict=True):
            for cell, said in zip(cells.cells, row, strict=True):
                cell.text = str(said)
    return _saved(document)


def make_noted_docx(text: str, footnote: str, endnote: str, box: str) -> bytes:
    """A paragraph with a footnote, an endnote and a text box, which programs write twice."""
    document = docx.Document()
    paragraph = document.add_paragraph(text)
    said = f"<w:txbxContent><w:p><w:r><w:t>{box}</w:t></w:r></w:p></w:txbxContent>"
    drawn = f"<mc:Choice Requires='wps'>{said}</mc:Choice><mc:Fallback>{said}</mc:Fallback>"
    names = f'{nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    paragraph._p.append(parse_xml(f"<w:r {names}><mc:AlternateContent>{drawn}</mc:AlternateContent></w:r>"))
    for kind, said in (("footnote", footnote), ("endnote", endnote)):
        line = f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:t>gạch</w:t></w:r></w:p></w:{kind}>'
        note = f'<w:{kind} w:id="1"><w:p><w:r><w:{kind}Ref/><w:t>{said}</w:t></w:r></w:p></w:{kind}>'
        data = f"<w:{kind}s {nsdecls('w')}>{line}{note}</w:{kind}s>".encode()
        name = PackURI(f"/word/{kind}s.xml")
        part = Part(name, f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}s+xml", data)
        document.part.relate_to(part, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s")
    return _saved(document)


def make_merged_docx() -> bytes:
    """A table whose first head spans two columns and whose first column's head spans two rows."""
    document = docx.Document()
    table = document.add_table(3, 3)
    said_at = {
        (0, 0): "Mặt hàng", (0, 1): "Xuất khẩu (triệu USD)", (1, 1): "Quý I/2030", (1, 2): "Quý II/2030",
        (2, 0): "Mứt sen", (2, 1): "15,5", (2, 2): "18,25",
    }  # fmt: skip
    for (row, column), said in said_at.items():
        table.cell(row, column).text = said
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    return _saved(document)


def make_xlsx(rows: Rows, merged: Sequence[str] = (), title: str = "Biểu 1", formatted: str = "") -> bytes:
    """One sheet; ``formatted`` is a cell that is bold and empty."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    if formatted:
        sheet[formatted].font = openpyxl.styles.Font(bold=True)
    return _saved(book)


def make_xls(rows: Rows, font: str | None = None) -> bytes:
    """One sheet of an old workbook; its texts are in ``font``."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Bieu 1")
    style = xlwt.XFStyle()
    if font:
        style.font.name = font
    for r, row in enumerate(rows):
        for c, said in enumerate(row):
            if said not in (None, ""):
                sheet.write(r, c, said, style)
    return _saved(book)


def make_pptx(slides: Sequence[tuple[str, Rows]]) -> bytes:
    """A slide each with a title and a table."""
    deck = pptx.Presentation()
    for title, rows in slides:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = title
        if rows:
            shape = slide.shapes.add_table(len(rows), len(rows[0]), Inches(1), Inches(2), Inches(6), Inches(2))
            for r, row in enumerate(rows):
                for c, said in enumerate(row):
                    shape.table.cell(r, c).text = str(said)
    return _saved(deck)


def make_rtf(paragraphs: Sequence[str], rows: Rows = (), notes: Sequence[str] = ()) -> bytes:
    """Text of code page 1252: a letter it lacks is written by its number. ``notes`` go where "{note}" stands."""
    parts = [f"{_rtf(text)}\\par\n" for text in paragraphs]
    for row in rows:
        ends = "".join(f"\\cellx{2000 * (n + 1)}" for n in range(len(row)))
        parts.append(f"\\trowd{ends}" + "".join(f"\\intbl {_rtf(str(said))}\\cell" for said in row) + "\\row\n")
    for note in notes:
        mark = f"{{\\super\\chftn{{\\footnote\\pard\\plain {{\\super\\chftn}}{_rtf(note)}}}}}"
        parts = [part.replace(_rtf("{note}"), mark, 1) for part in parts]
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\n" + "".join(parts) + "}").encode("ascii")


def _rtf(text: str) -> str:
    said = []
    for letter in text:
        if letter == "\u00ad":
            said.append("\\-")
        elif ord(letter) < 128:
            said.append("\\" + letter if letter in "\\{}" else letter)
        elif ord(letter) < 256:
            said.append(f"\\'{ord(letter):02x}")
        else:
            said.append(f"\\u{ord(letter)}?")
    return "".join(said)


def make_odf(kind: str, paragraphs: Sequence[str] = (), rows: Rows = (), notes: Sequence[str] = ()) -> bytes:
    """``kind`` is "text" (ODT) or "spreadsheet" (ODS); ``notes`` go where "{note}" stands."""
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{escape(str(said))}</text:p></table:table-cell>" for said in row)
        + "</table:table-row>"
        for row in rows
    )
    table = f'<table:table table:name="Biểu 1">{cells}</table:table>' if rows else ""
    body = "".join(f"<text:p>{escape(text)}</text:p>" for text in paragraphs)
    for note in notes:
        said = f"<text:note-citation>1</text:note-citation><text:note-body><text:p>{note}</text:p></text:note-body>"
        body = body.replace("{note}", f"<text:note>{said}</text:note>", 1)
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">'
        f"<office:body><office:{kind}>{body}{table}</office:{kind}></office:body></office:document-content>"
    )
    mark = f"application/vnd.oasis.opendocument.{kind}"
    return make_zip({"mimetype": mark.encode(), "content.xml": content.encode()})


def make_zip(parts: dict[str, bytes]) -> bytes:
    """An archive; its first part is stored as it is, as OpenDocument wants."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number, (name, data) in enumerate(parts.items()):
            archive.writestr(name, data, zipfile.ZIP_DEFLATED if number else zipfile.ZIP_STORED)
    return buffer.getvalue()


def make_doc(text: str, *, encrypted: bool = False) -> bytes:
    """A Word 97 document of one piece of UTF-16; "\\r" ends a paragraph, "\\x07" a cell."""
    main = bytearray(0x200)
    struct.pack_into("<H", main, 0, 0xA5EC)
    struct.pack_into("<H", main, 0x0A, 0x0100 if encrypted else 0)
    struct.pack_into("<I", main, 0x4C, len(text))
    pieces = struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, len(main), 0)
    clx = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", main, 0x01A2, 0, len(clx))
    return make_compound({"WordDocument": bytes(main) + text.encode("utf-16-le"), "0Table": clx})


def make_ppt(slides: Sequence[tuple[str, str]], *, encrypted: bool = False) -> bytes:
    """A PowerPoint 97 presentation: each slide has a title in the outline and a text in a box drawn on it.

    It was saved twice, and its first version says only "cũ" on every slide.
    """
    stream = b""
    edit = 0
    for boxes in (["cũ"] * len(slides), [box for _, box in slides]):
        places = []
        for box in boxes:
            places.append(len(stream))
            text = _record(0x0F, 0xF00D, _record(0, 0x0FA0, box.encode("utf-16-le")))
            stream += _record(0x0F, 0x03EE, _record(0x0F, 0x040C, _record(0x0F, 0xF004, text)))
        titles = b"".join(
            _record(0, 0x03F3, struct.pack("<5I", number, 0, 0, 0, 0))
            + _record(0, 0x0F9F, bytes(4))
            + _record(0, 0x0FA0, title.encode("utf-16-le"))
            for number, (title, _) in enumerate(slides, 2)
        )
        master = _record(0x1F, 0x0FF0, _record(0, 0x0FA8, b"Click to edit"))
        document = len(stream)
        stream += _record(0x0F, 0x03E8, master + _record(0x0F, 0x0FF0, titles))
        directory = len(stream)
        offsets = struct.pack(f"<{len(places) + 2}I", 1 | (len(places) + 1) << 20, document, *places)
        stream += _record(0, 0x1772, offsets)
        edit, before = len(stream), edit
        stream += _record(0, 0x0FF5, struct.pack("<7I", 0, 0, before, directory, 1, 0, 0))
    token = 0xF3D1C4DF if encrypted else 0xE391C05F
    user = _record(0, 0x0FF6, struct.pack("<III", 20, token, edit))
    return make_compound({"PowerPoint Document": stream, "Current User": user})


def _record(version: int, kind: int, content: bytes) -> bytes:
    return struct.pack("<HHI", version, kind, len(content)) + content


def make_compound(streams: dict[str, bytes]) -> bytes:
    """A compound file with these streams, each padded to at least 4,096 bytes so that none is a small one."""
    sector = 512
    padded = {name: data.ljust(max(4096, -(-len(data) // sector) * sector), b"\0") for name, data in streams.items()}
    fat = [0xFFFFFFFD]
    starts = {}
    for name, data in padded.items():
        starts[name] = len(fat)
        count = len(data) // sector
        fat += [*range(len(fat) + 1, len(fat) + count), 0xFFFFFFFE]
    directory = len(fat)
    fat.append(0xFFFFFFFE)
    names = sorted(padded, key=lambda name: (len(name), name.upper()))
    entries = [_entry("Root Entry", 5, child=1)]
    for number, name in enumerate(names, 1):
        right = number + 1 if number < len(names) else 0xFFFFFFFF
        entries.append(_entry(name, 2, right=right, start=starts[name], size=len(padded[name])))
    entries += [bytes(128)] * (4 - len(entries))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xff" * (4 * 108)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(sector, b"\xff")
    assert len(header) == sector == len(table)
    return header + table + b"".join(padded.values()) + b"".join(entries)


def _entry(
    name: str, kind: int, *, child: int = 0xFFFFFFFF, right: int = 0xFFFFFFFF, start: int = 0, size: int = 0
) -> bytes:
    coded = (name + "\0").encode("utf-16-le")
    links = struct.pack("<III", 0xFFFFFFFF, right, child)
    head = coded.ljust(64, b"\0") + struct.pack("<HBB", len(coded), kind, 1)
    return head + links + bytes(36) + struct.pack("<IQ", start, size)


def _saved(document: object) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)  # type: ignore[attr-defined]  # every library's document can
    return buffer.getvalue()
