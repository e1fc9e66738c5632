"""Places that a sentence tells of together: what they have so is that of none alone, unless each has its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.places.elsewhere import is_of_both
from knowledge.match.verdicts.wording import places_in
from knowledge.model import Fact, Span
from knowledge.pattern import lazy

LIST = 3
"""So many places together make a list: "tập trung tại Kiên Giang, Bến Tre, Cà Mau"."""
# "Hải Dương, Hưng Yên và Thái Bình", "Cục Thuế Hải Dương, Cục Thuế Hưng Yên".
_JOINED = lazy(
    r"(?:,|,? và) (?:(?:(?i:chi c[ụu]c|cục|sở)(?: (?i:hải quan|thuế|công thương))? |tỉnh |thành phố |TP\.? ?))?"
)
# In front of a list: what is told of "2 tỉnh Mây, Gió" is of both.
_SO_MANY = lazy(
    r"(?<!\w)(?:\d|hai|ba|bốn|năm) (?:tỉnh|thành phố|địa phương|nước|quốc gia|thị trường)(?: [^\W\d]+){0,2}:? $",
    re.IGNORECASE,
)
_EACH = lazy(r" (?:(?:moi|tung) (?:nuoc|tinh|thi truong|dia phuong|thanh pho|quoc gia|don vi|noi)) ")
_RESPECTIVELY = " lan luot "
_MEMBERS = lazy(r"[^.;,\d]{0,30}\b(?:gồm|như)\b")
_REACHED = lazy(
    r"(?<!\w)(?:đạt|hoàn thành|thấp|cao|tăng|giảm|vượt)(?: (?:hơn|trên|dưới|gần|khoảng|tới|đến|từ))* $", re.IGNORECASE
)
# A price or a mark is never one of several together: "giá lợn hơi tại Hà Nội, Hưng Yên, Thái Bình là 70.000 đồng/kg".
_NO_SUM = lazy(r"/(?!năm|tháng|quý|ngày|tuần)|^điểm")


def is_one_of(name: str, asked: Sequence[str], scene: Scene) -> bool:
    """Whether ``name`` alone of a list is ``asked`` for, beside places that are none of it: of "Cục Hải quan Đà Nẵng
    tặng Quảng Nam, Quảng Ngãi, Quảng Trị 60 triệu" what one of the three got."""
    members = _members(name, scene)
    return len(members) >= LIST and len(set(members) & set(asked)) == 1


def is_listed(name: str, scene: Scene) -> bool:
    """Whether the figure is of several places together, ``name`` and others that are not asked for: "Mỹ, Nhật Bản và EU
    chiếm 60%"."""
    members = _members(name, scene)
    several = len(members) >= LIST or (len(members) > 1 and (is_of_both(scene) or _is_counted(members, scene.fact)))
    return several and not set(members) <= set(scene.question.places)


def _is_counted(members: Sequence[str], fact: Fact) -> bool:
    """Whether the sentence says in front of the ``members`` of a list how many they are."""
    sentence = fact.citation.sentence
    starts = (span.start for span, place in places_in(sentence) if place in members and span.start < fact.offset)
    return any(_SO_MANY.search(sentence, 0, start) for start in starts)


def gives_each(scene: Scene) -> bool:
    """Whether each of the places of a list has the figure, or one of its own: "tặng Hà Nội và Huế 6 tỷ đồng, mỗi nơi 3
    tỷ đồng" is not so of the 6."""
    if _RESPECTIVELY in scene["sentence"].folded or _is_reached_by_each(scene.fact):
        return True
    return any(_EACH.search(scene[region].folded) for region in ("left", "clause"))


def _is_reached_by_each(fact: Fact) -> bool:
    """Whether the members of a list behind a share have each reached it: "một số cục đạt 100% gồm Huế, Hà Nội"; what
    they make up together is told otherwise, "chiếm 60% gồm Mỹ, Nhật"."""
    listed = fact.quantity.kind == "percent" and _MEMBERS.match(fact.behind_unit) is not None
    return listed and _REACHED.search(fact.before) is not None


def _members(name: str, scene: Scene) -> list[str]:
    """The places that are told of together with ``name``, itself among them; none where each has its own figure."""
    fact = scene.fact
    named = places_in(fact.citation.sentence)
    mentions = [at for at, (_, place) in enumerate(named) if place == name]
    if not mentions or gives_each(scene) or _NO_SUM.search(fact.quantity.unit):
        return []
    nearest = max((at for at in mentions if named[at][0].end <= fact.offset), default=mentions[0])
    return [named[at][1] for at in _together(fact.citation.sentence, [span for span, _ in named], nearest)]


def _together(sentence: str, spans: Sequence[Span], at: int) -> range:
    """The places around the one ``at`` that make one list with it."""
    joined = [_JOINED.fullmatch(sentence, one.end, other.start) is not None for one, other in pairwise(spans)]
    first = last = at
    while first and joined[first - 1]:
        first -= 1
    while last < len(joined) and joined[last]:
        last += 1
    return range(first, last + 1)
