"""Articles and facts as rows, and rows as articles and facts; what does not show what it says is refused here."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, cast

from knowledge.index import layouts
from knowledge.index.likeness import sample
from knowledge.index.listing import listed
from knowledge.index.terms import terms_of
from knowledge.layout import where
from knowledge.model import (
    Article,
    Citation,
    Fact,
    Field,
    Grain,
    KnowledgeError,
    Period,
    Quantity,
    Relation,
    Sentence,
    Span,
)
from knowledge.text import padded

Row = tuple[Any, ...]

# A row number is made of the article's row, the sentence's place in it (0 is the title) and, for a fact, its place in
# the sentence, each but the first of so many bits; the statements write these out as 20 and 40.
PLACE_BITS = 20
PLACES = 1 << PLACE_BITS


class SpanError(KnowledgeError):
    """A sentence or a fact does not show what the article holds, so that it cannot be stored."""


@dataclass(frozen=True, slots=True)
class Record:
    """An article as the tables hold it, without the row number, which the writer gives.

    ``lines`` are the folded tokens of the title and of every sentence, padded with blanks, ``listing`` tells where each
    stands and which figures it holds; ``facts`` are pairs of the sentence's place and the columns after ``row``.
    ``origin`` is where it came from, ``sample`` what copies are looked for by.
    """

    id: str
    digest: str
    article: Row
    lines: tuple[str, ...]
    listing: str
    sentences: tuple[Row, ...]
    facts: tuple[tuple[int, Row], ...]
    topics: tuple[str, ...]
    size: int
    origin: str
    sample: tuple[int, ...]


def record(article: Article, sentences: Sequence[Sentence], facts: Sequence[Fact]) -> Record:
    """The rows of an article.

    Raises SpanError when a sentence or a fact does not lie where it says, or cites another article.
    """
    texts = _sentence_texts(article, sentences)
    _check_encodable(article)
    places = {sentence.span: number for number, sentence in enumerate(sentences, 1)}
    in_sentences = [(_place(fact, article, places), fact) for fact in facts]
    of_facts = tuple((place, _fact_row(fact)) for place, fact in in_sentences)
    figures = ((place, fact.quantity.kind, fact.quantity.of is not None) for place, fact in in_sentences)
    of_article = (
        article.id, article.title, article.text, article.published, article.held, _period_text(article.period),
        article.place, article.source, article.url, article.origin, layouts.stored(article.layout),
    )  # fmt: skip
    lines = tuple(padded(text) for text in (article.title, *texts))
    of_sentences = tuple((s.span.start, s.span.end, s.paragraph) for s in sentences)
    return Record(
        id=article.id,
        digest=hashlib.blake2b(repr((of_article, of_sentences, of_facts)).encode(), digest_size=16).hexdigest(),
        article=of_article,
        lines=lines,
        listing=listed(article.title, of_sentences, figures),
        sentences=of_sentences,
        facts=of_facts,
        topics=tuple(filter(None, map(topic, facts))),
        size=len(article.text),
        origin=article.url or article.origin,
        sample=sample(lines[1:]),
    )


def topic(fact: Fact) -> str:
    """What a person would ask for to get the fact: its subject, or what it counts; "" when it names neither."""
    return fact.subject or (fact.quantity.unit if fact.quantity.kind == "count" else "")


def storable(text: str) -> str:
    """``text``, with half characters (of a broken argument or message) spelt out, for no file can hold them."""
    return text.encode("utf-8", "backslashreplace").decode()


def terms_of_line(line: str) -> list[str]:
    """The index terms of a stored line."""
    return terms_of(line.split())


def _sentence_texts(article: Article, sentences: Sequence[Sentence]) -> list[str]:
    if len(sentences) >= PLACES:
        raise SpanError(f"“{article.title}” has {len(sentences)} sentences; split it into articles below {PLACES}")
    for place, sentence in enumerate(sentences):
        if sentence.number != place or not 0 <= sentence.span.start <= sentence.span.end <= len(article.text):
            raise SpanError(f"sentence {place} of “{article.id}” at {sentence.span} is outside its text or its order")
    return [sentence.span.of(article.text) for sentence in sentences]


def _check_encodable(article: Article) -> None:
    try:
        for part in (article.id, article.title, article.text, article.origin):
            part.encode()
    except UnicodeEncodeError as error:
        raise SpanError(f"{article.id!a} holds half a character, which no file can hold; mend its text") from error


def _place(fact: Fact, article: Article, places: Mapping[Span, int]) -> int:
    """The place of the fact's sentence, once everything the fact says of the article has been found true."""
    text = article.text if fact.field == "text" else article.title
    span, surface = fact.quantity.span, fact.quantity.surface
    if span.of(text) != surface or not 0 <= span.start < span.end:
        raise SpanError(
            f"fact {fact.id} of “{article.id}” says “{surface}”, but its {fact.field} has “{span.of(text)}” at "
            f"{span.start}–{span.end}; extract it again from the stored text"
        )
    place = 0 if fact.field == "title" else places.get(fact.sentence, 0)
    whole = Span(0, len(text)) if fact.field == "title" else fact.sentence
    if fact.sentence != whole or (fact.field == "text" and not place) or not whole.holds(span):
        raise SpanError(f"fact {fact.id} of “{article.id}”: {fact.sentence} is no sentence around “{surface}”")
    if any(not 0 <= part.start <= part.end <= len(text) for part in (*fact.scope, *_optional_spans(fact.quantity))):
        raise SpanError(f"fact {fact.id} of “{article.id}”: its scope, unit or base lies outside the {fact.field}")
    values = (fact.quantity.value, fact.quantity.low, fact.quantity.high, fact.quantity.of)
    if not all(value is None or value.is_finite() for value in values):
        raise SpanError(f"fact {fact.id} of “{article.id}”: what “{surface}” is worth is not a number")
    if fact.article != article.id or fact.citation != citation(article, fact.sentence, fact.field):
        raise SpanError(f"fact {fact.id} cites “{fact.citation.title}” and does not show “{article.id}” as it is")
    return place


def citation(article: Article, sentence: Span, field: Field) -> Citation:
    """How a figure in ``sentence`` of the text, or of the title, is cited."""
    said = sentence.of(article.text if field == "text" else article.title)
    place = where(article, sentence) if field == "text" else ""
    return Citation(article.title, article.published or article.held, article.source, article.url, said, place)


def _optional_spans(quantity: Quantity) -> list[Span]:
    return [span for span in (quantity.unit_span, quantity.base_span) if span]


def _fact_row(fact: Fact) -> Row:
    """The columns of ``fact`` after ``row``, in the order of the table."""
    q = fact.quantity
    unit, base = q.unit_span, q.base_span
    return (
        fact.id, fact.field, q.span.start, q.span.end, q.surface,
        *_decimal(q.value), *_decimal(q.low), *_decimal(q.high), None if q.of is None else str(q.of),
        q.unit, unit.start if unit else None, unit.end if unit else None, q.kind, q.hedge, q.change,
        q.base, base.start if base else None, base.end if base else None, q.reading, fact.subject,
        " ".join([f"{span.start} {span.end}" for span in fact.scope]),
        _period_text(fact.period), _period_text(fact.base_period), fact.place, fact.part_of, fact.speaker,
        fact.modality,
    )  # fmt: skip


def _decimal(value: Decimal | None) -> tuple[str | None, float | None]:
    """The exact value and its REAL twin."""
    return (None, None) if value is None else (str(value), float(value))


def _period_text(period: Period | None) -> str | None:
    """A period as its parts between bars, the surface last: "2023-04-01|2023-06-30|quarter|in|0|12|25|quý II/2023"."""
    if period is None:
        return None
    start, end = (day.isoformat() if day else "" for day in (period.start, period.end))
    at = f"{period.span.start}|{period.span.end}" if period.span else "|"
    return f"{start}|{end}|{period.grain}|{period.relation}|{period.inferred:d}|{at}|{period.surface}"


def to_period(column: str) -> Period:
    """The period that ``column`` was made of."""
    start, end, grain, relation, inferred, first, last, surface = column.split("|", 7)
    return Period(
        surface,
        date.fromisoformat(start) if start else None,
        date.fromisoformat(end) if end else None,
        cast(Grain, grain),
        cast(Relation, relation),
        inferred == "1",
        Span(int(first), int(last)) if first else None,
    )


def to_article(row: Row) -> Article:
    """The article of its columns: id, title, text, dates, period, place, source, url, origin, layout."""
    identity, title, text, published, held, period, place, source, url, origin, layout = row
    of = to_period(period) if period else None
    return Article(identity, title, text, published, held, of, place, source, url, origin, layouts.loaded(layout))


def to_fact(
    row: Row, article: Article, sentence: Span, cited: Citation, periods: dict[str | None, Period | None]
) -> Fact:
    """The fact of its columns as ``load`` selects them, given what it shares with the other facts of its sentence.

    ``periods`` keeps what was read already, for neighbours mostly share theirs; it must hold None.
    """
    (
        _, identity, field, start, end, surface, value, low, high, of, unit, unit_start, unit_end, kind, hedge, change,
        base, base_start, base_end, reading, subject, scope, period, base_period, place, part_of, speaker, modality,
    ) = row  # fmt: skip
    for named in (period, base_period):
        if named not in periods:
            periods[named] = to_period(named)
    quantity = Quantity(
        Span(start, end),
        surface,
        None if value is None else Decimal(value),
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
        None if of is None else Decimal(of),
        unit,
        None if unit_start is None else Span(unit_start, unit_end),
        kind,
        hedge,
        change,
        base,
        None if base_start is None else Span(base_start, base_end),
        reading,
    )
    at = map(int, scope.split())
    return Fact(
        identity,
        article.id,
        field,
        quantity,
        subject,
        tuple(map(Span, at, at)),
        sentence,
        periods[period],
        periods[base_period],
        place,
        part_of,
        speaker,
        modality,
        cited,
    )
