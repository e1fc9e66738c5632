"""From tokens to figures: the steps, in order. What each step knows stands in a room of its own.

Numerals that are free become figures with their units; shapes that are no quantity fall out; neighbours join into
intervals and ratios; lists share their units; figures that are no quantity where they stand fall out; and the rest
learn which way they moved and against what.
"""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.grammar.numeral.digits import Found
from knowledge.grammar.numeral.tokens import Tokens
from knowledge.grammar.quantity.change import change_of, compared
from knowledge.grammar.quantity.context import base_of, hedge_of, leading_base, share_hedge
from knowledge.grammar.quantity.figure import Figure, compose
from knowledge.grammar.quantity.fraction import fractions
from knowledge.grammar.quantity.onward import carry_on, share_base
from knowledge.grammar.quantity.senses import SENSES
from knowledge.grammar.quantity.shapes import SHAPES, Refusal
from knowledge.grammar.quantity.sharing import assume_money, borrow, multiples, share_divisors, share_noun, share_whole
from knowledge.grammar.quantity.single import single, without_repeats


def figures(tokens: Tokens, found: Sequence[Found]) -> list[Figure]:
    """The figures that the free numerals ``found`` among ``tokens`` make, left to right, with all that is known."""
    joined = compose(tokens, _singles(tokens, found))
    share_noun(tokens, joined)
    borrow(tokens, joined)
    share_divisors(tokens, joined)
    share_whole(tokens, joined)
    assume_money(tokens, joined)
    for index, figure in enumerate(joined):
        figure.hedge = hedge_of(tokens, figure, joined[index - 1].tail if index else 0)
        if index:
            share_hedge(tokens, joined[index - 1], figure)
    kept = [figure for figure in joined if not refusal(SENSES, tokens, figure)]
    for figure in (told := multiples(tokens)):
        figure.hedge = hedge_of(tokens, figure, max((one.tail for one in kept if one.last <= figure.first), default=0))
    kept = sorted([*kept, *told], key=lambda figure: figure.first)
    _settle_changes(tokens, kept)
    return kept


def _singles(tokens: Tokens, found: Sequence[Found]) -> list[Figure]:
    """A figure for each numeral whose shape is a quantity's and that is no part of a unit ("12 ba lô", "9 ca/100 dân"),
    and for each fraction in words."""
    kept: list[Figure] = []
    parts = fractions(tokens)
    taken = {at for figure in parts for at in range(figure.first, figure.last)}
    for numeral in without_repeats(tokens, found):
        unit = kept[-1].unit if kept else None
        inside = unit and numeral.first < unit.last and (numeral.spelled or unit.first < numeral.first)
        if inside or numeral.first in taken:
            continue
        figure = single(tokens, numeral)
        if not refusal(SHAPES, tokens, figure):
            kept.append(figure)
    return sorted([*kept, *parts], key=lambda figure: figure.first) if parts else kept


def refusal(rules: tuple[Refusal, ...], tokens: Tokens, figure: Figure) -> str:
    """The name of the first of ``rules`` that refuses ``figure``, "" if none does."""
    for rule in rules:
        if rule(tokens, figure):
            return rule.__name__
    return ""


def _settle_changes(tokens: Tokens, kept: list[Figure]) -> None:
    for index, figure in enumerate(kept):
        before = kept[index - 1] if index else None
        figure.change = change_of(tokens, figure, before.tail if before else 0)
        if before:
            carry_on(tokens, before, figure)
        ceiling = kept[index + 1].first if index + 1 < len(kept) else len(tokens)
        if figure.change is None:
            compared(tokens, figure, before.tail if before else 0, ceiling)
        if figure.base is None and (figure.change or _is_relative(figure)):
            figure.base = base_of(tokens, figure, ceiling)
    for index in range(len(kept) - 2, -1, -1):
        share_base(tokens, kept[index], kept[index + 1])
    opening = leading_base(tokens)
    for figure in kept:
        if figure.base is None and figure.change:
            figure.base = opening


def _is_relative(figure: Figure) -> bool:
    return figure.unit is not None and figure.unit.kind in ("percent", "points", "multiple")
