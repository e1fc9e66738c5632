"""The years by their names in the cycle of sixty: "Canh Tý" is 2020."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.grammar.period.lexicon import BRANCHES, STEMS
from knowledge.text import fold

_FIRST, _CYCLE, _DIGITS = 1984, 60, 4
_STEMS, _BRANCHES = tuple(map(fold, STEMS)), tuple(map(fold, BRANCHES))
# Where a year is named, behind these: "năm Canh Tý", "năm mới Canh Tý", "Tết Nguyên đán Canh Tý", "Tết cổ truyền ...".
_LEADS = frozenset({"năm", "mới", "tết", "đán", "truyền", "lịch"})
_BARE_LEADS = frozenset(map(fold, _LEADS))
_MARKED_BRANCHES, _BARE_BRANCHES = frozenset(BRANCHES), frozenset(_BRANCHES)
# Without marks "nam quy dau" is rather "năm, quý đầu", and "nam dinh" a province, but for "cuoi nam dinh dau" and "nam
# dinh dau 2017".
_FIRST_QUARTER, _PROVINCE = ("quy", "dau"), ("nam", "dinh")
_PARTS_OF_YEAR = frozenset({"dau", "giua", "cuoi", "ca", "trong"})


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


def named_years(words: Sequence[str], *, marked: bool) -> Iterator[int]:
    """Where a stem stands in the lower-case ``words`` of a text, ``marked`` or not, that names a year with the branch
    behind it: the "đinh" of "cuối năm Đinh Dậu"."""
    branches, leads = (_MARKED_BRANCHES, _LEADS) if marked else (_BARE_BRANCHES, _BARE_LEADS)
    for at in range(2, len(words)):
        if words[at] not in branches or words[at - 2] not in leads:
            continue
        name = (words[at - 1], words[at])
        if name != _FIRST_QUARTER and sexagenary(name) is not None and not _is_province(words, at):
            yield at - 1


def _is_province(words: Sequence[str], branch: int) -> bool:
    if tuple(words[branch - 2 : branch]) != _PROVINCE:
        return False
    before, behind = words[max(0, branch - 3) : branch - 2], words[branch + 1 : branch + 2]
    return _PARTS_OF_YEAR.isdisjoint(before) and not (behind and behind[0].isdecimal() and len(behind[0]) == _DIGITS)
