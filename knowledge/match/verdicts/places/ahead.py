"""A place that another comes behind or takes the place of: "Việt Nam xuất khẩu 8,6 tỷ USD, chỉ đứng sau Na Uy" tells no
figure of Na Uy."""

from __future__ import annotations

from knowledge.lexicon.places import forms
from knowledge.match.around.region import Region
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import padded

# In front of the place: "đứng sau Na Uy", "Hàn Quốc thay thế Trung Quốc thành đối tác lớn nhất với 29 tỷ USD".
_OTHERS = ("sau", "thay the", "thay cho", "the cho", "vuot qua", "vuot mat", "qua mat", "soan ngoi", "soan ngoi cua")
_RANKED_BEHIND = lazy(r" (?:dung|chi|xep|the gioi) sau (?:\w+ ){1,6}")


def is_ahead(name: str, region: Region) -> bool:
    """Whether the ``region`` names the place only as one that another comes behind or takes the place of."""
    led = [word for word in _OTHERS if f" {word} " in region.folded]
    if not led:
        return False
    needles = [form.needle for form in forms(name)]
    ranked = _RANKED_BEHIND.search(region.folded)
    rest = region.folded
    for words in (*([ranked[0]] if ranked else []), *(f" {word}{needle}" for word in led for needle in needles)):
        if any(needle in words for needle in needles):
            rest = rest.replace(words, "  ")
    return rest != region.folded and not any(needle in rest for needle in needles)


def is_in_bracket_of(name: str, fact: Fact) -> bool:
    """Whether the figure stands in a bracket right behind the place: "sau Trung Quốc (5 tỷ USD)"."""
    named, opened, aside = fact.before.rpartition("(")
    return bool(opened) and ")" not in aside and padded(named).endswith(tuple(form.needle for form in forms(name)))
