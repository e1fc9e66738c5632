"""Which dimension is asked: how long, how large or how heavy something is."""

from __future__ import annotations

import re

from knowledge.grammar.quantity.dimension import measure
from knowledge.match.around.implied import DIMENSIONS
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import says

# What the dimensions of measures are called; a yield has none, for it is so much of any by the hectare or the hour:
# "62 tạ/ha".
_DIMENSIONS = (
    ("năng suất", frozenset[str](), re.compile(r"\bnang suat\b")),
    ("diện tích", DIMENSIONS["dien tich"], re.compile(r"\bdien tich\b")),
    ("chiều dài", {"length"}, re.compile(r"\b(?:chieu (?:dai|rong|cao)|quang duong|khoang cach)\b")),
    (
        "trọng lượng",
        {"weight"},
        re.compile(r"\btrong luong\b|\bnang (?:(?:khoang|chung|toi|den|hon|gan|la) )*(?:bao|may)\b"),
    ),
    ("sản lượng", DIMENSIONS["san luong"], re.compile(r"\bsan luong\b")),
)


def other_dimension(scene: Scene) -> str:
    """The dimension that is asked where the figure is of another one: "diện tích" where a length is given; else ""."""
    wanted = [(name, told) for name, told, words in _DIMENSIONS if says(scene.question.repaired, words)]
    amount, _, per = scene.fact.quantity.unit.partition("/")
    given = measure(amount)
    if len(wanted) != 1 or given is None:
        return ""
    name, told = wanted[0]
    return "" if given.dimension in told or (per and not told) else name
