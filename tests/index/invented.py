"""Invented briefings whose figures are marked, and their facts."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

from knowledge.index import SqliteIndex
from knowledge.model import Article, Citation, Fact, Period, Quantity, Span
from knowledge.sentences import sentences

_MARKED = re.compile(r"⟦(.*?)⟧")
QUARTER = Period("quý III/2031", date(2031, 7, 1), date(2031, 9, 30), "quarter")

PORTS = """Bến cảng Vân Sơn bốc dỡ ⟦1.204⟧ tàu trong quý III/2031.
Hàng qua cầu cảng tăng ⟦8,5⟧% so với cùng kỳ.
Giám đốc cảng cho biết kho lạnh mới sẽ mở cửa vào tháng sau."""
SCHOOLS = """Tỉnh Hạ Lam có ⟦312⟧ trường tiểu học, trong đó ⟦40⟧ trường dạy tiếng Nhật.
Công nghệ thông tin được dạy ở mọi trường."""


def briefing(marked: str, identity: str = "cang", title: str = "Cảng Vân Sơn báo cáo") -> Article:
    """An invented article; what stands between ⟦ and ⟧ is a figure (see ``figures``)."""
    return Article(identity, title, _MARKED.sub(r"\1", marked), "2031-10-02", source="Báo Thử nghiệm")


def figures(article: Article, marked: str) -> list[Fact]:
    """The facts of the marked figures of ``article``."""
    found, taken = [], 0
    for mark in _MARKED.finditer(marked):
        start = mark.start() - taken
        found.append(fact(article, Span(start, start + len(mark[1]))))
        taken += 2
    return found


def fact(article: Article, span: Span, field: str = "text") -> Fact:
    """A fact at ``span`` that says nothing but its number."""
    text = article.text if field == "text" else article.title
    whole = Span(0, len(text)) if field == "title" else _around(text, span)
    surface = span.of(text)
    unit = re.match(r"\s?(\w+|%)?", text[span.end :])[1] or ""  # type: ignore[index]  # matches "" at least
    quantity = Quantity(
        span, surface, Decimal(surface.replace(".", "").replace(",", ".")), None, None, None, unit, None,
        "percent" if unit == "%" else "count", "", None, "", None, "plain",
    )  # fmt: skip
    cited = Citation(article.title, article.published or article.held, article.source, article.url, whole.of(text))
    identity = f"{article.id}-{field}-{span.start}"
    return Fact(identity, article.id, field, quantity, "", (whole,), whole, QUARTER, None, "", "", "", "actual", cited)  # type: ignore[arg-type]


def _around(text: str, span: Span) -> Span:
    return next(s.span for s in sentences(text) if s.span.start <= span.start and span.end <= s.span.end)


def put(index: SqliteIndex, marked: str, identity: str = "cang", title: str = "Cảng Vân Sơn báo cáo") -> str:
    """What adding the marked briefing did."""
    article = briefing(marked, identity, title)
    return index.add(article, sentences(article.text), figures(article, marked))


def rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    """What a second program finds in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


def put_numbered(index: SqliteIndex, number: int) -> None:
    lines = "\n".join(f"Tổ {number} dòng {line} có ⟦{line + 1}⟧ người." for line in range(20))
    put(index, lines, f"to-{number}", f"Tổ {number}")
