"""An article as a web page of its own: every figure highlighted, linked, and told what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from bot import words
from bot.render import dates
from knowledge import Article, Fact

_STYLE = (
    "body{font:17px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
    "color:#1c1c1c;background:#fff}"
    "h1{font-size:1.4rem;line-height:1.3}header p,footer{color:#666;font-size:.85rem}"
    "mark{background:#ffeda6;border-radius:.2em;padding:0 .1em}mark a{color:inherit;text-decoration:none}"
    "mark:target{background:#ffb94a}p{margin:.5em 0;white-space:pre-wrap}"
    ".row{font-variant-numeric:tabular-nums;tab-size:14;white-space:pre;overflow-x:auto;margin:0}"
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
        + "\n".join(_paragraphs(article.text, [fact for fact in facts if fact.field == "text"]))
        + f"\n</main>\n<footer>{escape(words.PAGE_FOOT.format(figures=len(facts)))}</footer></body></html>\n"
    )


def _paragraphs(text: str, facts: Sequence[Fact]) -> Iterator[str]:
    """Every line of ``text`` as a paragraph; one with tabs is a row of a table."""
    ordered = sorted(facts, key=lambda fact: fact.quantity.span)
    start = 0
    first = 0
    for line in text.split("\n"):
        end = start + len(line)
        last = first
        while last < len(ordered) and ordered[last].quantity.span.start < end:
            last += 1
        if line.strip():
            kind = ' class="row"' if "\t" in line else ""
            yield f"<p{kind}>{''.join(_marked(text, ordered[first:last], start, end))}</p>"
        start, first = end + 1, last


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
