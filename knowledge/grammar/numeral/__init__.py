"""Numbers as Vietnamese writes them, in digits and in words, with their exact value."""

from __future__ import annotations

from decimal import Decimal

from knowledge.grammar.numeral.rules import scan, whole
from knowledge.grammar.numeral.tokens import Tokens
from knowledge.model import Numeral, Span

__all__ = ["numerals", "parse"]


def numerals(text: str, start: int = 0, end: int | None = None) -> list[Numeral]:
    """Every numeral of ``text[start:end]``, left to right, none overlapping another; spans are over ``text``.

    A span covers the scale words too ("101,12 triệu", "1.5 nghìn tỷ"). Nothing outside the window is looked at.
    Numbers of dates and codes are numerals as well ("12", "6" and "2023" of "12/6/2023"): what they mean is for others
    to say; digits that end a word ("MIMAX125") are not.
    """
    tokens = Tokens(text[start:end])
    return [
        Numeral(
            Span(start + tokens.starts[found.first], start + tokens.ends[found.last - 1]), found.value, found.reading
        )
        for found in scan(tokens)
    ]


def parse(surface: str) -> Decimal | None:
    """The value of a string that is exactly one numeral ("ba mươi tư", "3,9 triệu"), ``None`` for any other."""
    found = whole(Tokens(surface.strip()))
    return found.value if found else None
