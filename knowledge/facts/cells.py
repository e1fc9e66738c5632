"""The rows of an article's tables → facts: the figures of its cells with their citations."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence

from knowledge.facts import tables
from knowledge.grammar.period import Anchor
from knowledge.layout import table_at, where
from knowledge.model import Article, Citation, Fact, Field, Sentence, Span


def of_tables(
    article: Article, sentences: Sequence[Sentence], against: Anchor
) -> tuple[dict[int, list[Fact]], list[str]]:
    """The facts of each sentence that is a row of a table, by its number, and the rows with a cell not understood."""
    if not article.layout.tables:
        return {}, []
    found: dict[int, list[Fact]] = {}
    for sentence in sentences:
        if table_at(article, sentence.span.start) is not None and _has_cells(article.text, sentence.span):
            found[sentence.number] = []
    starts = [sentence.span.start for sentence in sentences]
    unread: dict[int, str] = {}
    for table in article.layout.tables:
        for cell, figures in tables.figures(article, table, against):
            number = bisect_right(starts, cell.span.start) - 1
            if not figures:
                unread[number] = sentences[number].span.of(article.text)
            for figure in figures:
                number = bisect_right(starts, figure.quantity.span.start) - 1
                row = sentences[number].span
                if row.holds(figure.quantity.span):
                    found.setdefault(number, []).append(_cell_fact(article, figure, row))
    return found, list(unread.values())


def _has_cells(text: str, sentence: Span) -> bool:
    """Whether the line of a sentence is a row of several cells; one alone is a title or a note, and read as prose."""
    end = text.find("\n", sentence.end)
    line = text[text.rfind("\n", 0, sentence.start) + 1 : end if end >= 0 else len(text)]
    return "\t" in line.strip("\t")


def _cell_fact(article: Article, figure: tables.Figure, sentence: Span) -> Fact:
    citation = Citation(
        article.title, article.published or article.held, article.source, article.url, sentence.of(article.text),
        where(article, sentence),
    )  # fmt: skip
    return Fact(
        id=identity(article.id, "text", figure.quantity.span.start),
        article=article.id,
        field="text",
        quantity=figure.quantity,
        subject=figure.subject,
        scope=figure.scope,
        sentence=sentence,
        period=figure.period,
        base_period=figure.base_period,
        place=figure.place,
        part_of="",
        speaker="",
        modality=figure.modality,
        citation=citation,
    )


def identity(article: str, field: Field, start: int) -> str:
    """The name of a fact: the same each time that the article is read, another for each place in it."""
    return hashlib.blake2b(f"{article}\n{field}\n{start}".encode(), digest_size=8).hexdigest()
