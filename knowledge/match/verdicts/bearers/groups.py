"""Names in groups, each group one thing under all of its names: which of them a text speaks of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from knowledge.pattern import lazy

Naming = Callable[[str], frozenset[int]]
"""What tells of folded tokens, each with a blank on either side, the numbers of the groups that they name."""


def groups(listed: str, guarded: Mapping[str, str]) -> Naming:
    """What tells the groups of a list that a text names; it remembers the texts seen last.

    ``listed`` has a semicolon between groups and a comma between the names of one; of names that begin alike the
    longest is read. ``guarded`` gives the pattern of a name that elsewhere is another word.
    """
    number = {
        name.strip(): at for at, names in enumerate(" ".join(listed.split()).split(";")) for name in names.split(",")
    }
    longest_first = sorted(number, key=len, reverse=True)
    # That it begins with a blank makes it several times as fast.
    pattern = lazy(rf" ({'|'.join(guarded.get(name, name) for name in longest_first)})\b")

    @lru_cache(maxsize=256)
    def named(folded: str) -> frozenset[int]:
        return frozenset(number[found] for found in pattern.findall(folded))

    return named
