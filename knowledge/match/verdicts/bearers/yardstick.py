"""The yardstick: what a thing is held against has figures of its own, and those of the thing are none of its.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re

from knowledge.lexicon.places import forms
from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.pattern import lazy
from knowledge.text import CAPITALS, PROPER_NAME

_OTHER_SIDE = 0.5
_MORE = r"(?:cao|thấp|lớn|nhỏ|nhiều|ít|kém|dài|ngắn|đắt|rẻ|nhanh|chậm) hơn(?: nhiều| hẳn| khá nhiều| đáng kể)?"
# "Thấp hơn quy mô bình quân của ngành may là 14,9 triệu USD", "cao hơn mức 5% của chợ Mây".
_OF_YARDSTICK = lazy(
    rf"(?:^|[,;(]\s?)(?:(?:và|nhưng|song|vẫn|còn|thậm chí) )*{_MORE} (?:so với )?"
    r"(?P<than>[^,;:()\d]*? (?:là|ở mức|chỉ|đạt)|(?:mức|con số|tỷ lệ))(?: (?:khoảng|hơn|gần))? $",
    re.IGNORECASE,
)
_ITEM_ENDS = lazy(r"[,;()]")
# "Gấp nhiều lần Mây Air", "so với của Mây Air".
_NAMED_YARDSTICK = lazy(
    rf"(?<!\w)(?i:gấp (?:\S+ ){{1,3}}lần|{_MORE}|so với|không bằng|thua(?! lỗ))(?: (?i:so với|của|mức|con số|cả))*"
    rf"(?: [^\W\d_{CAPITALS}]+){{0,2}} {PROPER_NAME}"
)
# "Đứng thứ hai (sau ngành mây)", "chỉ đứng sau ngành mây": so much is told of the one behind them.
_AHEAD = lazy(
    r"(?<!\w)(?:(?:đứng|xếp) (?:ngay |liền )?|(?:thứ|hạng) \w+(?:(?: [^\W\d_]+){0,8} ?[,(] ?| )(?:chỉ )?"
    r"(?:đứng |xếp )?)sau "
    r"(?!\d|(?:khi|đó|này|một|hai|ba|bốn|năm|vài|nhiều|mỗi|đợt|vụ|lần|thuế)(?!\w))(?P<who>[^;,.()\d]*)",
    re.IGNORECASE,
)
_BEHIND = "sau "
_ASKS_WHO_FOLLOWS = lazy(r"\bsau\b")
_COMPARES = lazy(r"\b(?:hon|so voi|gap|kem|bang|thua|chenh)\b")


def yardstick(scene: Scene) -> Verdict:
    """Whether the figure is of what is asked for and not of what that is compared with, or the other way round: of "lãi
    36%, gấp nhiều lần Mây Air" the 36% are none of Mây Air's."""
    if says(scene.question.repaired, _COMPARES):
        return FINE
    other = _is_of_yardstick(scene) or _is_named_for_yardstick(scene) or _is_only_ahead(scene)
    return (_OTHER_SIDE, "") if other else FINE


def _is_of_yardstick(scene: Scene) -> bool:
    """Whether the figure is the yardstick's, and what is asked for is told of the thing in front of it."""
    found = _OF_YARDSTICK.search(scene.fact.before)
    if found is None:
        return False
    own = Region(f"{found['than']} . {_ITEM_ENDS.split(scene.fact.behind, maxsplit=1)[0]}")
    thing = Region(scene.fact.before[: found.start()])
    terms = [term for term in scene.question.terms if not term.context]
    told = {at for at, term in enumerate(terms) if thing.support(term) > ALONE}
    held = {at for at, term in enumerate(terms) if own.support(term) > ALONE}
    return held < told


def _is_named_for_yardstick(scene: Scene) -> bool:
    """Whether the sentence has the names that are asked for only where it compares with them."""
    names = [term for term in scene.question.terms if term.name and not term.context]
    text = scene.fact.citation.sentence
    if not names or not _NAMED_YARDSTICK.search(text):
        return False
    rest = Region(_NAMED_YARDSTICK.sub(" . ", text))
    return all(scene["sentence"].names(term) and not rest.names(term) for term in names)


def _is_only_ahead(scene: Scene) -> bool:
    """Whether something that is asked for stands in the sentence only as what the figure's bearer comes behind."""
    if says(scene.question.repaired, _ASKS_WHO_FOLLOWS):
        return False
    text = scene.fact.citation.sentence
    ahead = _AHEAD.search(text) if _BEHIND in text.lower() else None
    if ahead is None:
        return False
    aside = text[ahead.end() : scene.fact.offset]
    if aside.startswith("(") and ")" not in aside:
        # "Đứng sau Hoa Kỳ (75 tỷ USD)" tells of who is ahead.
        return False
    named, rest = Region(ahead["who"]), Region(_AHEAD.sub(" . ", text))
    if any(named.holds(form) for form in forms(scene.fact.place)):
        # "Chỉ đạt 15 điểm, xếp sau Gió với 20 điểm": so does this.
        return False
    terms = [term for term in scene.question.terms if not term.context]
    return any(named.support(term) > ALONE >= rest.support(term) for term in terms)
