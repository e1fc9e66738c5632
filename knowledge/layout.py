"""Where in its document a stretch of an article stands: the page, the table."""

from __future__ import annotations

from bisect import bisect_right

from knowledge.model import Article, Span, Table

_PAGE = "tr. {number}"
_TABLE = "bảng “{title}”"
_BARE_TABLE = "bảng"
_UNVERIFIED = "chữ nhận dạng từ ảnh, chưa kiểm chứng"


def where(article: Article, span: Span) -> str:
    """The table and page of what ``span`` of the text holds, as a citation says it; "" when neither is known."""
    layout = article.layout
    table = table_at(article, span.start) if layout.tables else None
    parts = [_named(article, table)] if table else []
    if layout.pages:
        parts.append(_PAGE.format(number=bisect_right(layout.pages, span.start)))
    if layout.unverified:
        parts.append(_UNVERIFIED)
    return " · ".join(parts)


def table_at(article: Article, at: int) -> Table | None:
    """The table that holds the offset ``at`` of the text, None outside of all tables."""
    tables = article.layout.tables
    if not tables:
        return None
    place = bisect_right(tables, at, key=lambda table: table.span.start) - 1
    return tables[place] if place >= 0 and at < tables[place].span.end else None


def _named(article: Article, table: Table) -> str:
    title = " ".join(table.title.of(article.text).split()) if table.title else ""
    return _TABLE.format(title=title) if title and title != article.title else _BARE_TABLE
