"""A document of every format with the same title, sentence and table, and reading such documents."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from knowledge import Article, Fact, ReadingError
from knowledge.facts import extract
from knowledge.reading import documents
from knowledge.sentences import sentences
from tests.documents.office import make_doc, make_docx, make_odf, make_pptx, make_rtf, make_xls, make_xlsx
from tests.documents.printed import make_pdf

TITLE = "Báo cáo tình hình chợ phiên quý I năm 2030 (hư cấu)"
SENTENCE = "Quý I/2030, chợ phiên đón 1.250 lượt khách, tăng 8,5% so với cùng kỳ."
ROWS = (
    ("TT", "Mặt hàng", "Đơn vị", "Tháng 1/2030", "Tháng 2/2030"),
    ("1", "Mứt sen", "Ng. tấn", "15.85", "18,27"),
    ("2", "Trà mạn", "Tr. USD", "1.234,5", "7"),
)
MARKED = "\r".join((TITLE, SENTENCE, "")) + "".join("\x07".join(row) + "\x07\x07" for row in ROWS) + "Hết.\r"
PAGE = f"""<!doctype html><html><head><meta charset="utf-8"><title>{TITLE} | Cổng thông tin</title></head><body>
<nav><a href="/">Trang chủ</a> <a href="/a">Giới thiệu</a> <a href="/b">Văn bản</a></nav>
<div class="sidebar"><ul><li><a href="/c">Tin khác: 99 con gà</a></li></ul></div>
<article><h1>{TITLE}</h1><p>{SENTENCE}</p><p>{"Người bán và người mua đều vui, hàng hóa đầy sạp. " * 5}</p>
<table>{"".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)}</table>
<p>{"Ban quản lý chợ cho biết sẽ mở thêm sạp trong thời gian tới. " * 4}</p></article>
<footer>Bản quyền thuộc về chợ phiên, điện thoại 0123456789</footer></body></html>"""

DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "docx": lambda: make_docx([TITLE, SENTENCE], ROWS),
    "xlsx": lambda: make_xlsx([(TITLE,), (SENTENCE,), *ROWS]),
    "xls": lambda: make_xls([(TITLE,), (SENTENCE,), *ROWS]),
    "pptx": lambda: make_pptx([(TITLE, ()), (SENTENCE, ROWS)]),
    "rtf": lambda: make_rtf([TITLE, SENTENCE], ROWS),
    "odt": lambda: make_odf("text", [TITLE, SENTENCE], ROWS),
    "ods": lambda: make_odf("spreadsheet", (), [(TITLE, *[""] * 4), (SENTENCE, *[""] * 4), *ROWS]),
    "doc": lambda: make_doc(MARKED),
    "pdf": lambda: make_pdf([[TITLE, SENTENCE], []], rows=ROWS, head="Hội chợ phiên"),
    "html": PAGE.encode,
}


@cache
def made(kind: str) -> bytes:
    """The document of that format."""
    return DOCUMENTS[kind]()


def article(data: bytes, ending: str = "") -> Article:
    """The article of a document."""
    return documents.read(data, "tài liệu", "tai-lieu", ending)


def problem(data: bytes, ending: str = "") -> str:
    """What is wrong with a document, in one line that names it."""
    with pytest.raises(ReadingError) as caught:
        article(data, ending)
    said = str(caught.value)
    assert said.startswith("tài liệu: ")
    assert "\n" not in said
    return said


def facts(found: Article) -> tuple[Fact, ...]:
    """The figures of an article."""
    return extract(found, sentences(found.text)).facts
