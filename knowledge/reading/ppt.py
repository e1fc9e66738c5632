"""The old PowerPoint format (PowerPoint 97 to 2003): the text of its slides, without PowerPoint or any other program.

After the published description of the format ([MS-PPT], 2.1.2 on finding the slides and 2.9 on their texts). A table is
drawn of boxes there, so that its cells come as lines.
"""

from __future__ import annotations

import io
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.model import ReadingError
from knowledge.reading import encodings
from knowledge.reading.draft import Draft, Paragraph
from knowledge.reading.extras import needed

# The types of records that matter here.
_LIST, _SLIDE_IN_LIST, _DRAWN_TEXT = 0x0FF0, 0x03F3, 0xF00D
_WIDE, _NARROW = 0x0FA0, 0x0FA8
_CONTAINER = 0xF
_ENCRYPTED = 0xF3D1C4DF
_DEEPEST = 64
_PLACEHOLDERS = str.maketrans({"\x0b": "\n", "\t": " "})


@dataclass(frozen=True, slots=True)
class _Record:
    """A record of the stream: what it is, and where its content lies."""

    kind: int
    instance: int
    is_container: bool
    start: int
    end: int


def read(data: bytes) -> Draft:
    """The slides of a PPT presentation, each a page. Raises ReadingError for an encrypted or damaged one."""
    with needed("olefile", "office").OleFileIO(io.BytesIO(data)) as ole:
        stream = ole.openstream("PowerPoint Document").read()
        user = ole.openstream("Current User").read() if ole.exists("Current User") else b""
    try:
        if len(user) >= 20 and struct.unpack_from("<I", user, 12)[0] == _ENCRYPTED:
            raise ReadingError("this presentation is encrypted; save it without a password")
        slides = list(_slides(stream, struct.unpack_from("<I", user, 16)[0]))
    except (struct.error, KeyError) as error:
        said = "this presentation is damaged; open it in LibreOffice or PowerPoint and save it as .pptx"
        raise ReadingError(f"{said} ({error})") from None
    used: Counter[str] = Counter()
    repaired = iter(encodings.repair_all([text for slide in slides for text in slide], used))
    draft = Draft("ppt", encoding=encodings.main_encoding(used))
    draft.blocks = [Paragraph(next(repaired), page) for page, slide in enumerate(slides, 1) for _ in slide]
    return draft


def _slides(stream: bytes, edit: int) -> Iterator[list[str]]:
    """The paragraphs of each slide in order: those of its outline, then what else is written on it."""
    places, document = _places(stream, edit)
    outline: dict[int, list[str]] = {}
    slide: list[str] = []
    for part in _inside(stream, _record(stream, places[document])):
        if part.kind != _LIST or part.instance:
            continue
        for item in _inside(stream, part):
            if item.kind == _SLIDE_IN_LIST:
                slide = outline.setdefault(struct.unpack_from("<I", stream, item.start)[0], [])
            else:
                slide += _said(stream, item)
    for number, said in outline.items():
        boxes = _boxes(stream, _record(stream, places[number])) if number in places else iter(())
        yield said + [text for box in boxes for text in box]


def _places(stream: bytes, edit: int) -> tuple[dict[int, int], int]:
    """Where each object of the document lies by its number, and the number of the document itself.

    A presentation that was saved in haste holds its older versions too; the newest comes first.
    """
    places: dict[int, int] = {}
    document = 0
    seen: set[int] = set()
    while edit and edit not in seen:
        seen.add(edit)
        edit, directory, number = struct.unpack_from("<III", stream, edit + 16)
        document = document or number
        listed = _record(stream, directory)
        at = listed.start
        while at + 4 <= listed.end:
            first, count = (packed := struct.unpack_from("<I", stream, at)[0]) & 0xFFFFF, packed >> 20
            offsets = struct.unpack_from(f"<{count}I", stream, at + 4)
            for number, place in enumerate(offsets, first):
                places.setdefault(number, place)
            at += 4 + 4 * count
    return places, document


def _record(stream: bytes, at: int) -> _Record:
    version, kind, length = struct.unpack_from("<HHI", stream, at)
    end = min(at + 8 + length, len(stream))
    return _Record(kind, version >> 4, version & 0xF == _CONTAINER, at + 8, end)


def _inside(stream: bytes, container: _Record) -> Iterator[_Record]:
    at = container.start
    while at + 8 <= container.end:
        found = _record(stream, at)
        yield found
        at = found.end


def _boxes(stream: bytes, container: _Record, depth: int = 0) -> Iterator[list[str]]:
    """The paragraphs of each box that is drawn on a slide."""
    if depth > _DEEPEST:
        raise ReadingError("its parts are nested too deep, or in a circle")
    for part in _inside(stream, container):
        if part.kind == _DRAWN_TEXT:
            yield [text for item in _inside(stream, part) for text in _said(stream, item)]
        elif part.is_container:
            yield from _boxes(stream, part, depth + 1)


def _said(stream: bytes, record: _Record) -> list[str]:
    """The paragraphs of a record of text, none for any other."""
    data = stream[record.start : record.end]
    if record.kind == _WIDE:
        text = data.decode("utf-16-le", "replace")
    elif record.kind == _NARROW:
        text = data.decode("latin-1")
    else:
        return []
    return text.translate(_PLACEHOLDERS).split("\r")
