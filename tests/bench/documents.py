"""How fast documents are read, beside the library of their format alone: ``python -m tests.bench.documents FILE ...``.

By itself it reads documents that it builds, of some hundred invented paragraphs and table rows each.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

import docx
import openpyxl
import pdfplumber
import trafilatura
import xlrd
from rich.console import Console
from rich.table import Table
from striprtf.striprtf import rtf_to_text

from knowledge.reading import documents
from tests.documents.office import make_docx, make_rtf, make_xls, make_xlsx
from tests.documents.printed import make_pdf

_LEAST_ROUNDS, _SECONDS = 3, 0.5
_WORDS = [
    f"Quý {n % 4 + 1}/2030, chợ phiên số {n} (hư cấu) đón {n}.250 lượt khách, tăng {n % 9},5%." for n in range(1, 200)
]
_ROWS = [("Mặt hàng", "Tháng 1/2030", "Tháng 2/2030")] + [(f"Mứt loại {n}", f"{n},5", f"{n},25") for n in range(1, 200)]


def _pdf(data: bytes) -> object:
    with pdfplumber.open(io.BytesIO(data)) as document:
        return [(page.extract_text(), page.extract_tables()) for page in document.pages]


def _docx(data: bytes) -> object:
    document = docx.Document(io.BytesIO(data))
    tables = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return [paragraph.text for paragraph in document.paragraphs], tables


def _xlsx(data: bytes) -> object:
    return [list(sheet.values) for sheet in openpyxl.load_workbook(io.BytesIO(data), data_only=True)]


def _xls(data: bytes) -> object:
    book = xlrd.open_workbook(file_contents=data, formatting_info=True)
    return [[cell.value for cell in row] for sheet in book.sheets() for row in sheet.get_rows()]


LIBRARIES: dict[str, Callable[[bytes], object]] = {
    ".docx": _docx,
    ".html": lambda data: trafilatura.bare_extraction(data, with_metadata=True, include_tables=True),
    ".pdf": _pdf,
    ".rtf": lambda data: rtf_to_text(data.decode("latin-1")),
    ".xls": _xls,
    ".xlsx": _xlsx,
}


def built() -> dict[str, bytes]:
    """The documents by their names."""
    page = "".join(f"<p>{text}</p>" for text in _WORDS)
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in _ROWS)
    pages = [_WORDS[at : at + 20] for at in range(0, len(_WORDS), 20)]
    return {
        "built.docx": make_docx(_WORDS, _ROWS),
        "built.html": f"<html><body><article>{page}<table>{rows}</table></article></body></html>".encode(),
        "built.pdf": make_pdf(pages, rows=_ROWS[:20], head="Chợ phiên"),
        "built.rtf": make_rtf(_WORDS, _ROWS),
        "built.xls": make_xls(_ROWS),
        "built.xlsx": make_xlsx(_ROWS),
    }


def _best(*readers: Callable[[], object]) -> list[float]:
    """The least seconds of each of ``readers``, which take turns, so that what else runs disturbs all of them alike."""
    best = [float("inf")] * len(readers)
    begun = perf_counter()
    rounds = 0
    while rounds < _LEAST_ROUNDS or perf_counter() - begun < _SECONDS:
        for number, read in enumerate(readers):
            start = perf_counter()
            read()
            best[number] = min(best[number], perf_counter() - start)
        rounds += 1
    return best


def main(paths: list[str]) -> None:
    """Print a row a document: milliseconds here, milliseconds of the library alone, and how many times that is."""
    given = {path: Path(path).read_bytes() for path in paths} or built()
    table = Table("document", "giaoban ms", "library alone ms", "times")
    for name, data in given.items():
        ending = Path(name).suffix.lower()
        library = LIBRARIES[ending]
        ours, alone = _best(partial(documents.read, data, "bench", "bench", ending), partial(library, data))
        table.add_row(Path(name).name, f"{1000 * ours:.1f}", f"{1000 * alone:.1f}", f"{ours / alone:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
