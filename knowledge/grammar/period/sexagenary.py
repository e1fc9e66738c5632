"""The years by their names in the cycle of sixty: "Canh Tý" is 2020."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from knowledge.grammar.period.lexicon import BRANCHES, STEMS
from knowledge.text import fold

_FIRST, _CYCLE = 1984, 60
_STEMS, _BRANCHES = tuple(map(fold, STEMS)), tuple(map(fold, BRANCHES))


def sexagenary(words: Sequence[str]) -> int | None:
    """The year from 1984 on that a stem and the branch behind it among the ``words`` name, None for none.

    Each stem goes with every other branch, which tells "Tý" from "Tỵ" without marks.
    """
    for first, second in pairwise(map(fold, words)):
        stem = _STEMS.index(first) if first in _STEMS else None
        for branch, name in enumerate(_BRANCHES):
            if stem is not None and name == second and (stem - branch) % 2 == 0:
                return _FIRST + (6 * stem - 5 * branch) % _CYCLE
    return None
