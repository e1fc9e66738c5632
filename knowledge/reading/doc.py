"""The old Word format (Word 97 to 2003): its text by the table of pieces, without Word or any other program.

After the published description of the format ([MS-DOC], 2.5 the file information block and 2.8.35 the pieces).
"""

from __future__ import annotations

import io
import re
import struct
from collections import Counter
from collections.abc import Iterator

from knowledge.model import ReadingError
from knowledge.reading import encodings
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.extras import needed
from knowledge.reading.tables import Grid

_WORD_97 = 0xA5EC
_FLAGS, _LENGTHS, _PIECES = 0x0A, 0x4C, 0x01A2
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_COMPRESSED = 0x40000000
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x15]*))?\x15")
_SPECIAL = str.maketrans({"\x0b": "\n", "\x0c": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": "\u00ad", "\xa0": " "}
                         | dict.fromkeys("\x01\x02\x03\x04\x05\x08\x13\x14\x15\ufffc", ""))  # fmt: skip
_CELL = "\x07"
_CONVERT = "open it in LibreOffice or Word and save it as .docx"


def read(data: bytes) -> Draft:
    """The paragraphs and tables of a DOC document. Raises ReadingError for an encrypted, older or damaged one."""
    olefile = needed("olefile", "office")
    with olefile.OleFileIO(io.BytesIO(data)) as ole:
        if not ole.exists("WordDocument"):
            raise ReadingError("this is an Office file, but no Word document; " + _CONVERT)
        main = ole.openstream("WordDocument").read()
        if len(main) < _PIECES + 8 or struct.unpack_from("<H", main)[0] != _WORD_97:
            raise ReadingError("this Word document is older than Word 97; " + _CONVERT)
        flags = struct.unpack_from("<H", main, _FLAGS)[0]
        if flags & _ENCRYPTED:
            raise ReadingError("this document is encrypted; save it without a password")
        table = "1Table" if flags & _SECOND_TABLE else "0Table"
        try:
            text = _text(main, ole.openstream(table).read())
        except (struct.error, OSError) as error:
            raise ReadingError(f"this Word document is damaged ({error}); {_CONVERT}") from None
    return _draft(text)


def _text(main: bytes, table: bytes) -> str:
    """The body's characters, and behind them those of its footnotes."""
    start, length = struct.unpack_from("<II", main, _PIECES)
    body, notes = struct.unpack_from("<II", main, _LENGTHS)
    return "".join(_pieces(main, table[start : start + length]))[: body + notes]


def _pieces(main: bytes, table: bytes) -> Iterator[str]:
    at = 0
    while at < len(table) and table[at] == 1:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if at >= len(table) or table[at] != 2:
        raise struct.error("no table of pieces")
    size = struct.unpack_from("<I", table, at + 1)[0]
    count = (size - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", table, at + 5)
    first = at + 5 + 4 * (count + 1)
    for number in range(count):
        length = ends[number + 1] - ends[number]
        place = struct.unpack_from("<I", table, first + 8 * number + 2)[0]
        if length < 0 or length > len(main):
            raise struct.error("a piece that is longer than the file")
        if place & _COMPRESSED:
            offset = (place & ~_COMPRESSED) // 2
            yield main[offset : offset + length].decode("cp1252", "replace")
        else:
            yield main[place : place + 2 * length].decode("utf-16-le", "replace")


def _draft(text: str) -> Draft:
    while "\x13" in text and (shorter := _FIELD.sub(lambda found: found[1] or "", text)) != text:
        text = shorter
    used: Counter[str] = Counter()
    paragraphs = encodings.repair_all(text.translate(_SPECIAL).split("\r"), used)
    draft = Draft("doc", encoding=encodings.main_encoding(used))
    cells: list[str] = []
    waiting = ""
    for paragraph in paragraphs:
        *ended, rest = paragraph.split(_CELL)
        for cell in ended:
            cells.append(waiting + cell)
            waiting = ""
        if cells and cells[-1]:
            # In the middle of a row: a cell of several paragraphs.
            waiting += rest + "\n"
            continue
        draft.blocks += _table(cells)
        cells = []
        draft.blocks.append(Paragraph(rest))
    draft.blocks += _table([*cells, waiting] if waiting.strip() else cells)
    return draft


def _table(cells: list[str]) -> list[Sheet]:
    """The grid of ``cells``, where an empty one more than its cells ends each row."""
    if not cells:
        return []
    whole = range(1, len(cells))
    width = next((k for k in whole if len(cells) % (k + 1) == 0 and not any(cells[k :: k + 1])), None)
    if width is not None:
        return [Sheet(Grid([cells[at : at + width] for at in range(0, len(cells), width + 1)]))]
    rows: list[list[str]] = [[]]
    for cell in cells:
        if cell or not rows[-1]:
            rows[-1].append(cell)
        else:
            rows.append([])
    return [Sheet(Grid([row for row in rows if row]))]
