"""Which dimension is asked: how long, how large or how heavy something is."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.grammar.quantity.dimension import measure
from knowledge.match.around.implied import DIMENSIONS
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import says
from knowledge.pattern import lazy

# What the dimensions of measures are called; a yield and a speed are so much of any by the hectare or the hour, "62
# tạ/ha", "80 km/h", "5 tấn/giờ".
_RATES = ("năng suất", "tốc độ")
_DIMENSIONS = (
    (
        "tốc độ",
        {"data rate", "frequency"},
        lazy(r"\b(?:toc do(?! (?:tang|giam|phat trien|do thi|giai ngan))|van toc)\b"),
    ),
    ("năng suất", frozenset[str](), lazy(r"\bnang suat\b")),
    ("diện tích", DIMENSIONS["dien tich"], lazy(r"\bdien tich\b")),
    ("chiều dài", {"length"}, lazy(r"\b(?:chieu (?:dai|rong|cao)|quang duong|khoang cach)\b")),
    ("trọng lượng", {"weight"}, lazy(r"\btrong luong\b")),
    ("sản lượng", DIMENSIONS["san luong"], lazy(r"\bsan luong\b")),
)
# By its mark: "điện năng là bao nhiêu" asks of no weight.
_HEAVY = lazy(r"(?<!\w)nặng (?:(?:khoảng|chừng|tới|đến|hơn|gần|là|tổng cộng) )*(?:bao nhiêu|mấy)(?!\w)", re.IGNORECASE)
# By their marks: "ưu đãi" and "lãi ròng" are none.
_EXTENT = "dài|rộng|cao|sâu|dày"
_ABOUT = r"(?:(?:khoảng|chừng|tới|đến|hơn|gần|là|trên|dưới|từ|tổng cộng|toàn tuyến|đạt) )*"
_EXTENT_ASKED = lazy(
    rf"(?<!\w)(?:chiều (?P<called>{_EXTENT})|(?P<asked>{_EXTENT}) {_ABOUT}(?:bao nhiêu|mấy))(?!\w)", re.IGNORECASE
)
_EXTENT_TOLD = lazy(rf"(?<!\w)(?P<extent>{_EXTENT}) {_ABOUT}$", re.IGNORECASE)


def other_dimension(scene: Scene) -> str:
    """The dimension that is asked where the figure is of another one: "diện tích" where a length is given; else ""."""
    wanted = [(name, told) for name, told, words in _DIMENSIONS if says(scene.question.repaired, words)]
    if not wanted and _asks_how_heavy(scene.question.repaired):
        wanted = [("trọng lượng", {"weight"})]
    amount, _, per = scene.fact.quantity.unit.partition("/")
    given = measure(amount)
    if len(wanted) != 1 or given is None:
        return ""
    name, told = wanted[0]
    if given.dimension in told:
        return _other_extent(scene)
    return "" if per and name in _RATES else name


def _other_extent(scene: Scene) -> str:
    """The extent that is asked, where another stands right in front of the figure: "chiều rộng" where "dài 1,74 km" is
    told; else ""."""
    wanted, told = _extent_asked(scene.question.repaired), _EXTENT_TOLD.search(scene.fact.before)
    return f"chiều {wanted}" if wanted and told and told["extent"].lower() != wanted else ""


@lru_cache(maxsize=64)
def _extent_asked(question: str) -> str:
    """Which extent of a thing is asked, "rộng" of "chiều rộng" or "rộng bao nhiêu"; "" for none."""
    found = _EXTENT_ASKED.search(question)
    return (found["called"] or found["asked"]).lower() if found else ""


@lru_cache(maxsize=64)
def _asks_how_heavy(question: str) -> bool:
    return _HEAVY.search(question) is not None
