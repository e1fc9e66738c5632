"""Word documents: DOCX through python-docx, RTF through striprtf; notes stand behind the text that they belong to."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from knowledge.reading import encodings
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.extras import needed
from knowledge.reading.tables import Grid

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BOX = f"{_W}txbxContent"
_REMOVED = {f"{_W}del", f"{_W}moveFrom", _BOX}
# A text box is written twice; this is how programs that know no drawings see it.
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOTES = ("/footnotes", "/endnotes")
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}softHyphen": "\u00ad"}
_OPTIONAL_HYPHEN = re.compile(r"(?<!\\)\\-")
_RTF_CELL = "|"
_BRACE = re.compile(r"\\[\\{}]|[{}]")
_FOOTNOTE = "{\\footnote"

Runs = list[tuple[str, str | None]]


def docx(data: bytes) -> Draft:
    """The paragraphs and tables of a DOCX document in order, as a reader sees them with all changes accepted.

    Footnotes and endnotes come behind the body.
    """
    library = needed("docx", "office")
    document = library.Document(io.BytesIO(data))
    reader = _Docx(document)
    blocks = [*reader.blocks(document.element.body), *reader.notes(document.part)]
    draft = Draft("docx")
    used: Counter[str] = Counter()
    doubtful = [encodings.join(runs, used) for block in blocks for runs in _runs(block)]
    mended = iter(encodings.repair_all(doubtful, used))
    for block in blocks:
        if isinstance(block, tuple):
            rows, merged = block
            draft.blocks.append(Sheet(Grid([[next(mended) for _ in row] for row in rows], merged)))
        else:
            draft.blocks.append(Paragraph(next(mended)))
    draft.encoding = encodings.main_encoding(used)
    return draft


def rtf(data: bytes) -> Draft:
    """The text of an RTF document with its notes behind it; a row of a table is a row of a grid."""
    striprtf = needed("striprtf.striprtf", "office")
    # The optional hyphen has the code of "ư" in TCVN3, which Word saves as a hyphen.
    source = _OPTIONAL_HYPHEN.sub(r"\\'ad", data.decode("latin-1"))
    text = striprtf.rtf_to_text(_notes_behind(source), encoding="cp1252", errors="replace")
    used: Counter[str] = Counter()
    lines = encodings.repair_all(text.split("\n"), used)
    draft = Draft("rtf", encoding=encodings.main_encoding(used))
    rows: list[list[str]] = []
    for line in lines:
        if _RTF_CELL in line and line.rstrip().endswith(_RTF_CELL) and line.count(_RTF_CELL) > 1:
            rows.append(line.rstrip().removesuffix(_RTF_CELL).split(_RTF_CELL))
            continue
        draft.blocks += _grid(rows)
        rows = []
        draft.blocks.append(Paragraph(line.replace("|", " ")))
    draft.blocks += _grid(rows)
    return draft


def _notes_behind(source: str) -> str:
    """``source`` with its footnotes as paragraphs at the end, for the library leaves them out."""
    kept: list[str] = []
    notes: list[str] = []
    at = depth = 0
    opened: tuple[int, int] | None = None
    for brace in _BRACE.finditer(source) if _FOOTNOTE in source else ():
        if brace[0] == "{":
            depth += 1
            if opened is None and source.startswith(_FOOTNOTE, brace.start()):
                opened = brace.start(), depth
        elif brace[0] == "}":
            if opened and opened[1] == depth:
                kept.append(source[at : opened[0]])
                notes.append(source[opened[0] + len(_FOOTNOTE) : brace.start()])
                at, opened = brace.end(), None
            depth -= 1
    body, close, rest = source[at:].rpartition("}")
    return "".join([*kept, body, *(f"\\par {{{note}}}" for note in notes), close, rest])


def _grid(rows: list[list[str]]) -> list[Paragraph | Sheet]:
    return [Sheet(Grid(rows))] if rows else []


Merged = list[tuple[int, int, int, int]]
TableRuns = tuple[list[list[Runs]], Merged]


def _runs(block: Runs | TableRuns) -> Iterable[Runs]:
    """The runs of a paragraph, or those of every cell of a table."""
    return [cell for row in block[0] for cell in row] if isinstance(block, tuple) else [block]


class _Docx:
    """Walks a document's body; fonts come from the run, else its style, else the style of the paragraph."""

    def __init__(self, document: Any) -> None:
        self._fonts: dict[str, str | None] = {}
        for style in document.styles:
            font = getattr(style, "font", None)
            if style.style_id and font is not None and font.name:
                self._fonts[style.style_id] = encodings.of_font(font.name)

    def blocks(self, parent: Any) -> Iterator[Runs | TableRuns]:
        """The runs of each paragraph, and each table as rows of cells with what is merged."""
        for child in parent.iterchildren():
            if child.tag == f"{_W}p":
                yield self._paragraph(child)
                for box in child.iter(_BOX):
                    if next(box.iterancestors(_FALLBACK), None) is None:
                        yield from self.blocks(box)
            elif child.tag == f"{_W}tbl":
                yield self._table(child)
            elif child.tag == f"{_W}sdt":
                for content in child.iterchildren(f"{_W}sdtContent"):
                    yield from self.blocks(content)

    def notes(self, part: Any) -> Iterator[Runs | TableRuns]:
        """The blocks of the footnotes, then those of the endnotes."""
        parse = needed("docx.oxml", "office").parse_xml
        targets = {kind: rel.target_part for kind in _NOTES for rel in part.rels.values() if rel.reltype.endswith(kind)}
        for notes in targets.values():
            for note in parse(notes.blob).iterchildren():
                # Those with a type are the lines that part notes from the text.
                if note.get(f"{_W}type") in (None, "normal"):
                    yield from self.blocks(note)

    def _paragraph(self, element: Any) -> Runs:
        runs: Runs = []
        style = element.find(f"{_W}pPr/{_W}pStyle")
        default = self._fonts.get(style.get(f"{_W}val")) if style is not None else None
        for run in self._inside(element):
            text = "".join(self._text(node) for node in run)
            if text:
                runs.append((text, self._font(run, default)))
        return runs

    def _inside(self, element: Any) -> Iterator[Any]:
        """Every run, also those in links and insertions, without what a change took out."""
        for child in element:
            if child.tag == f"{_W}r":
                yield child
            elif child.tag not in _REMOVED:
                yield from self._inside(child)

    @staticmethod
    def _text(node: Any) -> str:
        return (node.text or "") if node.tag == f"{_W}t" else _MARKS.get(node.tag, "")

    def _font(self, run: Any, default: str | None) -> str | None:
        fonts = run.find(f"{_W}rPr/{_W}rFonts")
        name = fonts is not None and (fonts.get(f"{_W}ascii") or fonts.get(f"{_W}hAnsi"))
        if name:
            return encodings.of_font(name)
        style = run.find(f"{_W}rPr/{_W}rStyle")
        return self._fonts.get(style.get(f"{_W}val"), default) if style is not None else default

    def _table(self, element: Any) -> TableRuns:
        rows: list[list[Runs]] = []
        merged: Merged = []
        open_above: dict[int, int] = {}
        for number, row in enumerate(element.iterchildren(f"{_W}tr")):
            cells: list[Runs] = []
            for cell in row.iter(f"{_W}tc"):
                if cell.getparent() is not row and cell.getparent().getparent().getparent() is not row:
                    continue
                column = len(cells)
                span = cell.find(f"{_W}tcPr/{_W}gridSpan")
                wide = max(1, min(int(span.get(f"{_W}val", "1")), 64)) if span is not None else 1
                merge = cell.find(f"{_W}tcPr/{_W}vMerge")
                if merge is not None and merge.get(f"{_W}val") != "restart" and column in open_above:
                    at = open_above[column]
                    merged[at] = (merged[at][0], column, number - merged[at][0] + 1, merged[at][3])
                    cells += [[] for _ in range(wide)]
                    continue
                open_above.pop(column, None)
                if wide > 1 or merge is not None:
                    open_above[column] = len(merged)
                    merged.append((number, column, 1, wide))
                    if merge is None:
                        del open_above[column]
                cells.append([run for p in cell.iter(f"{_W}p") for run in [*self._paragraph(p), ("\n", None)]])
                cells += [[] for _ in range(wide - 1)]
            rows.append(cells)
        return rows, merged
