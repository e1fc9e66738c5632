"""Quantities: numbers with what they count, how sure they are, which way they moved and against what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from knowledge.grammar.numeral.digits import Found
from knowledge.grammar.numeral.lexicon import FIVE_AFTER, WORDS
from knowledge.grammar.numeral.rules import scan
from knowledge.grammar.numeral.tokens import Tokens, spelled
from knowledge.grammar.quantity.change import is_multiple
from knowledge.grammar.quantity.figure import Figure
from knowledge.grammar.quantity.lexicon import FOLDS, HEDGES
from knowledge.grammar.quantity.rules import figures
from knowledge.model import Kind, Quantity, Span
from knowledge.text import lower

__all__ = ["quantities"]


def quantities(text: str, start: int = 0, end: int | None = None, blocked: Sequence[Span] = ()) -> list[Quantity]:
    """The quantities of the sentence ``text[start:end]``, left to right, none overlapping another; spans over ``text``.

    ``blocked`` are spans that periods and dates have taken; a number that overlaps one is no quantity. Nothing outside
    the window is looked at. A unit that the sentence names elsewhere, or leaves unsaid ("gấp đôi"), is filled in.
    """
    window = text[start:end]
    if not (_DIGIT.search(window) or _has_number_word(lower(window))):
        return []
    tokens = Tokens(window)
    free = [found for found in scan(tokens) if not _is_blocked(tokens, found, start, blocked)]
    return [_quantity(tokens, figure, start) for figure in figures(tokens, free)]


def _small(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in spelled(words))


_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w+")
# Number words that count in any company, and those that do behind a hedge or a lead alone: "gần một", "hơn năm".
_ALONE = _small(word for word in WORDS if word not in ("không", "một", "năm")) | _small(FOLDS)
_LED = _small(("một", "năm"))
_LEADS = _small(phrase.rsplit(" ", 1)[-1] for phrase in (*HEDGES, *FIVE_AFTER))
_LEAD = re.compile(rf"\b(?:{'|'.join(sorted(_LEADS))})\s+(?:{'|'.join(sorted(_LED))})\b")


def _has_number_word(lowered: str) -> bool:
    """Whether a window without digits may hold a quantity: number words in company that makes them count."""
    words = _WORD.findall(lowered)
    return not _ALONE.isdisjoint(words) or (not _LED.isdisjoint(words) and _LEAD.search(lowered) is not None)


def _is_blocked(tokens: Tokens, found: Found, offset: int, blocked: Sequence[Span]) -> bool:
    first, last = offset + tokens.starts[found.first], offset + tokens.ends[found.last - 1]
    return any(span.start < last and first < span.end for span in blocked)


def _kind(tokens: Tokens, figure: Figure) -> Kind:
    if figure.unit is None:
        return "number"
    if figure.unit.kind == "multiple" and not is_multiple(tokens, figure):
        return "count"
    return figure.unit.kind


def _quantity(tokens: Tokens, figure: Figure, offset: int) -> Quantity:
    unit, base = figure.unit, figure.base
    return Quantity(
        span=Span(offset + tokens.starts[figure.first], offset + tokens.ends[figure.last - 1]),
        surface=tokens.surface(figure.first, figure.last),
        value=figure.value,
        low=figure.low,
        high=figure.high,
        of=figure.of,
        unit=unit.text if unit else "",
        unit_span=_span(tokens, unit.first, unit.last, offset) if unit else None,
        kind=_kind(tokens, figure),
        hedge=figure.hedge,
        change=figure.change,
        base=tokens.text[base.start : base.end] if base else "",
        base_span=Span(offset + base.start, offset + base.end) if base else None,
        reading=figure.reading,
    )


def _span(tokens: Tokens, first: int, last: int, offset: int) -> Span | None:
    """Where tokens ``first`` up to ``last`` stand, ``None`` for a unit that the text leaves unsaid."""
    return Span(offset + tokens.starts[first], offset + tokens.ends[last - 1]) if first < last else None
