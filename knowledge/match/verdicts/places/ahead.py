"""A place that another comes behind: "Việt Nam xuất khẩu 8,6 tỷ USD, chỉ đứng sau Na Uy" tells no figure of Na Uy."""

from __future__ import annotations

from knowledge.lexicon.places import forms
from knowledge.match.around.region import Region
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import padded

_BEHIND = " sau "
_RANKED_BEHIND = lazy(r" (?:dung|chi|xep|the gioi) sau (?:\w+ ){1,6}")


def is_ahead(name: str, region: Region) -> bool:
    """Whether the ``region`` names the place only as one that another comes behind."""
    if _BEHIND not in region.folded:
        return False
    needles = [form.needle for form in forms(name)]
    ranked = _RANKED_BEHIND.search(region.folded)
    rest = region.folded
    for words in (*([ranked[0]] if ranked else []), *(f" sau{needle}" for needle in needles)):
        if any(needle in words for needle in needles):
            rest = rest.replace(words, "  ")
    return rest != region.folded and not any(needle in rest for needle in needles)


def is_in_bracket_of(name: str, fact: Fact) -> bool:
    """Whether the figure stands in a bracket right behind the place: "sau Trung Quốc (5 tỷ USD)"."""
    named, opened, aside = fact.before.rpartition("(")
    return bool(opened) and ")" not in aside and padded(named).endswith(tuple(form.needle for form in forms(name)))
