"""Figures that no text gives but its own figures make: the share that "9.959 đài / 10.598 xã" is."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from knowledge.model import Asked, Computed, Fact, Match, Passage, Question
from knowledge.text import tokens

_HUNDREDTH = Decimal("0.01")


def counterpart(question: Question, passages: Sequence[Passage]) -> tuple[Question, list[Passage]] | None:
    """What to ask for where a share was asked and none is given: the ratios among the figures of ``passages`` whose
    counted things the question names.

    None where no share is asked, or a change of one, or the passages hold no such ratio.
    """
    if "percent" not in question.asked.kinds or question.asked.change:
        return None
    named = set(tokens(question.repaired))
    ratios = [
        replace(passage, facts=tuple(f for f in passage.facts if _is_plain_ratio(f) and _counts_one_of(f, named)))
        for passage in passages
    ]
    ratios = [passage for passage in ratios if passage.facts]
    asked = Asked(kinds=frozenset({"count", "number"}), level=True)
    return (replace(question, asked=asked), ratios) if ratios else None


def share(match: Match, passages: Sequence[Passage]) -> Computed | None:
    """The share that the ratio of ``match`` is, in per cent to two decimals: "9.959 / 10.598 = 93,97%".

    None where the ``passages`` do not show its whole as a figure of its own sentence.
    """
    fact, quantity = match.fact, match.fact.quantity
    part, slash, whole = quantity.surface.partition("/")
    inputs = [fact]
    if not slash:
        beside = next(p.facts for p in passages if fact in p.facts)
        other = next((each for each in beside if each.quantity.value == quantity.of and each != fact), None)
        if other is None:
            return None
        inputs.append(other)
        whole = other.quantity.surface
    value = (100 * (quantity.value or Decimal(0)) / (quantity.of or Decimal(1))).quantize(_HUNDREDTH, ROUND_HALF_UP)
    return Computed(f"{part.strip()} / {whole.strip()} = {_spoken(value)}", value, tuple(inputs))


def _spoken(value: Decimal) -> str:
    """A share as Vietnamese write it: 93.97 → "93,97%", 100.00 → "100%"."""
    return f"{value.normalize():f}%".replace(".", ",")


def _is_plain_ratio(fact: Fact) -> bool:
    """Whether the figure is a ratio of two exact numbers; what is hedged is not reckoned with."""
    quantity = fact.quantity
    return bool(quantity.of) and quantity.value is not None and not quantity.hedge


def _counts_one_of(fact: Fact, named: Container[str]) -> bool:
    """Whether what the figure counts begins with a word of the question."""
    return any(token in named for token in tokens(fact.quantity.unit)[:1])
