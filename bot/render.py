"""What ``knowledge`` hands out, in the shapes of the outside: JSON objects, plain lines, and what to make stand out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import Literal

from bot import words
from knowledge import Answer, Citation, CitedPassage, Fact, Source, Span

Style = Literal["figure", "source"]
Marks = Sequence[tuple[Span, Style]]
Json = dict[str, object]

_LISTED = re.compile(r"(?:\d+\.|–) ")
_SCORE_DIGITS = 4


def answer_json(answers: Sequence[Answer], question: str) -> Json:
    """The contract's object for what was asked as ``question``.

    Further answers, of a message that holds several questions, stand under "more" in the same shape.
    """
    first, *others = answers
    return _answer_json(first, question) | {"more": [_answer_json(other, other.question) for other in others]}


def _answer_json(answer: Answer, question: str) -> Json:
    computed = answer.computed
    return {
        "question": question,
        "status": answer.status,
        "text": answer.text,
        "figures": [fact_json(fact) for fact in answer.figures],
        "choices": [fact_json(fact) for fact in answer.choices],
        "passages": [_passage_json(passage) for passage in answer.passages],
        "computed": computed
        and {
            "formula": computed.formula,
            "value": plain(computed.value),
            "inputs": [fact_json(fact) for fact in computed.inputs],
        },
        "score": round(answer.score, _SCORE_DIGITS),
        "understood": answer.understood,
        "nearest": [fact_json(fact) for fact in answer.nearest],
    }


def fact_json(fact: Fact) -> Json:
    """The contract's FACT, and after it what else is known: modality, the whole it is part of, speaker, reading."""
    quantity = fact.quantity
    return {
        "id": fact.id,
        "article": fact.article,
        "in": fact.field,
        "start": quantity.span.start,
        "end": quantity.span.end,
        "surface": quantity.surface,
        "value": plain(quantity.value),
        "low": plain(quantity.low),
        "high": plain(quantity.high),
        "of": plain(quantity.of),
        "unit": quantity.unit,
        "hedge": quantity.hedge,
        "change": quantity.change,
        "base": quantity.base,
        "subject": fact.subject,
        "period": fact.period.surface if fact.period else "",
        "place": fact.place,
        "kind": quantity.kind,
        "citation": _citation_json(fact.citation),
        "modality": fact.modality,
        "part_of": fact.part_of,
        "speaker": fact.speaker,
        "reading": quantity.reading,
    }


def source_json(source: Source) -> Json:
    """One article of the list of sources."""
    return asdict(source)


def _passage_json(passage: CitedPassage) -> Json:
    return {
        "article": passage.article,
        "start": passage.span.start,
        "end": passage.span.end,
        "citation": _citation_json(passage.citation),
    }


def _citation_json(citation: Citation) -> Json:
    """The contract's citation, and the page and table where the document has them."""
    return {name: said for name, said in asdict(citation).items() if said or name != "where"}


def plain(value: Decimal | None) -> str | None:
    """``value`` in digits without an exponent or trailing zeros, however long; None for None."""
    if value is None:
        return None
    digits = f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def count(number: int) -> str:
    """``number`` as Vietnamese write it: 74422 → "74.422"."""
    return f"{number:,}".replace(",", ".")


def percent(part: int, whole: int) -> str:
    """The share of ``part`` in ``whole``: "88,5%"; "–" of nothing."""
    return f"{100 * part / whole:.1f}%".replace(".", ",") if whole else "–"


def source_line(source: Source) -> str:
    """Title, dates and place of an article, on one line."""
    said = dates(source.published, source.held, source.period)
    return " · ".join(part for part in (source.title, said, source.place) if part)


def dates(published: str | None, held: str | None, period: str) -> str:
    """When an article was published, when what it tells of was held, and what it reports on, each with its name."""
    said = (
        words.PUBLISHED.format(day=day(published)) if published else "",
        words.HELD.format(day=day(held)) if held else "",
        words.PERIOD.format(period=period) if period else "",
    )
    return " · ".join(part for part in said if part)


def day(iso: str | None) -> str:
    """A date that may be partial as Vietnamese write it: "2023-06-12" → "12/6/2023", "2021-01" → "1/2021"."""
    return "/".join(part.lstrip("0") for part in reversed(iso.split("-"))) if iso else ""


def marks(answer: Answer) -> Marks:
    """The spans of ``answer.text`` that deserve to stand out: its figures, and the lines that name a source."""
    found: list[tuple[Span, Style]] = []
    start = 0
    listed = iter((*answer.choices, *answer.nearest))
    cited = [fact.citation for fact in answer.figures] + [passage.citation for passage in answer.passages]
    titles = tuple(citation.title for citation in cited if citation.title)
    for number, line in enumerate(answer.text.split("\n")):
        if titles and number and line.startswith(titles):
            found.append((Span(start, start + len(line)), "source"))
        else:
            spans = _figures_in(line, number, answer, listed)
            found += [(Span(start + span.start, start + span.end), "figure") for span in spans]
        start += len(line) + 1
    return found


def _figures_in(line: str, number: int, answer: Answer, listed: Iterator[Fact]) -> Iterator[Span]:
    """Where ``line`` says the figure that it is about: the answer's own, or that of the next choice."""
    item = _LISTED.match(line) if answer.status != "answered" else None
    fact = next(listed, None) if item else next(iter(answer.figures), None)
    if fact is None:
        return
    found = _said(line, item.end() if item else 0, fact) if item or number == 0 else _quoted(line, fact)
    if found:
        yield _with_sign(line, found, fact)


def _said(line: str, start: int, fact: Fact) -> Span | None:
    found = re.compile(rf"(?<![\w.,/]){re.escape(fact.quantity.surface)}(?!\d|[.,/]\d)").search(line, start)
    return Span(*found.span()) if found else None


def _quoted(line: str, fact: Fact) -> Span | None:
    """The figure at its very place in the cited sentence, whose blanks the quotation has put right."""
    sentence, surface = fact.citation.sentence, " ".join(fact.quantity.surface.split())
    at = line.find(" ".join(sentence.split()))
    if at < 0:
        return None
    start = at + len(" ".join(f"{fact.before}x".split())) - 1
    return Span(start, start + len(surface)) if line.startswith(surface, start) else None


def _with_sign(line: str, span: Span, fact: Fact) -> Span:
    """``span`` with the unit when it is glued to the number: "77,1%"."""
    unit = fact.quantity.unit
    return Span(span.start, span.end + len(unit)) if unit and line.startswith(unit, span.end) else span
