"""An article as a web page of its own: every figure highlighted, linked, and told what it says."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from bot import words
from bot.render import dates
from knowledge import Article, Fact, Span

_LONG = 20
_STYLE = (
    "body{font:17px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
    "color:#1c1c1c;background:#fff}"
    "h1{font-size:1.4rem;line-height:1.3}header p,footer{color:#666;font-size:.85rem}"
    "mark{background:#ffeda6;border-radius:.2em;padding:0 .1em}mark a{color:inherit;text-decoration:none}"
    "mark:target{background:#ffb94a}p{margin:.5em 0;white-space:pre-wrap}"
    ".table{overflow-x:auto;margin:1em 0}table{border-collapse:collapse;font-variant-numeric:tabular-nums;"
    "font-size:.85rem;line-height:1.35}td{border:1px solid #8885;padding:.2em .5em;vertical-align:top}"
    ".long{min-width:11em}"
    "@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}mark{background:#5a4a00;color:inherit}"
    "mark:target{background:#8a5a00}header p,footer{color:#999}}"
)


def page(article: Article, facts: Sequence[Fact]) -> str:
    """The whole page, with nothing that has to be fetched; ``#`` and the id of a fact leads to its figure."""
    title = "".join(_marked(article.title, [fact for fact in facts if fact.field == "title"], 0, len(article.title)))
    said = dates(article.published, article.held, article.period.surface if article.period else "")
    about = " · ".join(part for part in (said, article.source, article.place) if part)
    url = escape(article.url or "")
    link = f'<p><a href="{url}">{url}</a></p>' if url.startswith(("http://", "https://")) else ""
    return (
        f'<!doctype html>\n<html lang="vi"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(article.title)}</title><style>{_STYLE}</style></head><body>\n"
        f"<header><h1>{title}</h1><p>{escape(about)}</p>{link}</header>\n<main>\n"
        + "\n".join(_blocks(article, sorted(facts, key=lambda fact: fact.quantity.span)))
        + f"\n</main>\n<footer>{escape(words.PAGE_FOOT.format(figures=len(facts)))}</footer></body></html>\n"
    )


def _blocks(article: Article, facts: Sequence[Fact]) -> Iterator[str]:
    """Every line of the text as a paragraph, and the lines of a table as its rows; ``facts`` are in reading order."""
    inside = [fact for fact in facts if fact.field == "text"]
    starts = [fact.quantity.span.start for fact in inside]
    of_table = [table.span for table in article.layout.tables]
    for number, grouped in groupby(_lines(article.text), key=lambda line: _table_of(line, of_table)):
        lines = list(grouped)
        of_lines = [inside[bisect_left(starts, line.start) : bisect_left(starts, line.end)] for line in lines]
        if number is None:
            for line, here in zip(lines, of_lines, strict=True):
                yield f"<p>{''.join(_marked(article.text, here, line.start, line.end))}</p>"
            continue
        wide = max(line.of(article.text).count("\t") + 1 for line in lines)
        rows = [_row(article.text, here, line, wide) for line, here in zip(lines, of_lines, strict=True)]
        yield f'<div class="table"><table>{"".join(rows)}</table></div>'


def _lines(text: str) -> Iterator[Span]:
    """Where the lines of ``text`` stand that hold something."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _table_of(line: Span, tables: Sequence[Span]) -> int | None:
    """The number of the table that ``line`` is a row of, None outside of all."""
    number = bisect_right(tables, line.start, key=lambda span: span.start) - 1
    return number if number >= 0 and line.end <= tables[number].end else None


def _row(text: str, facts: Sequence[Fact], row: Span, wide: int) -> str:
    """A row of a table, tabs parting its cells; one cell alone stands over all ``wide`` columns."""
    cells = []
    at = row.start
    said = row.of(text).split("\t")
    for cell in said:
        here = [fact for fact in facts if at <= fact.quantity.span.start < at + len(cell)]
        kind = f' colspan="{wide}"' if len(said) == 1 else ' class="long"' if len(cell) > _LONG else ""
        cells.append(f"<td{kind}>{''.join(_marked(text, here, at, at + len(cell)))}</td>")
        at += len(cell) + 1
    return f"<tr>{''.join(cells)}</tr>"


def _marked(text: str, facts: Sequence[Fact], start: int, end: int) -> Iterator[str]:
    """``text[start:end]`` with the figures of ``facts``, which lie in it in order, as links to themselves."""
    at = start
    for fact in facts:
        span = fact.quantity.span
        if span.start < at or span.end > end:
            continue
        yield escape(text[at : span.start])
        told = " · ".join(part for part in (fact.subject, fact.quantity.unit, _when(fact), fact.place) if part)
        name = escape(fact.id)
        yield f'<mark id="{name}" title="{escape(told)}"><a href="#{name}">{escape(span.of(text))}</a></mark>'
        at = span.end
    yield escape(text[at:end])


def _when(fact: Fact) -> str:
    return fact.period.surface if fact.period else ""
