"""How large a thing is: a square that looks out on a lake has a size of its own, and so have its parts.

The function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.model import Kind, Question
from knowledge.pattern import lazy
from knowledge.text import fold, padded

# "Đầu tư mở rộng 500 tỷ đồng", "nới rộng 20%" and "kéo dài 3 năm" tell no size; "trải rộng 3 ha" does.
_SIZE = r"(?:(?<!mo )(?<!noi )rong|(?<!keo )dai|cao|sau|nang|co (?:tong )?dien tich)"
_WHERE = r"(?:o|tai|ben canh|ben|canh|gan|thuoc|cua|trong|tren|huong ra|nhin ra|doi dien|giap)"
# "Bãi xe ở quảng trường Mây rộng bao nhiêu": the thing, and where it is.
_ASKED = lazy(
    rf"^(?:(?:trong|vao|den|tinh den|toi) )?(?P<thing>(?:(?! {_WHERE}\b)[^,?])+?)"
    rf"(?: {_WHERE} (?P<where>[^,?]+?))? {_SIZE}"
    r"(?: (?:khoang|den|toi|hon|la|gan))* (?:bao nhieu|may)\b"
)
_TOLD = lazy(rf"(?P<thing>[^,;:.]*?)\b{_SIZE}(?: (?:khoang|den|toi|hon|la|gan|tren|duoi|xap xi|uoc|chung))* $")
# Behind the figure: what the thing only lies by or looks out on.
_LIES_BY = lazy(
    r"\b(?:huong (?:ra|ve)|nhin ra|quay (?:ra|mat)|ben|ben canh|canh|gan|giap|tiep giap|sat|doi dien|cach)"
    r"(?: (?:voi|bo))? (?P<what>[^,;:.]+)"
)
# In front of a thing: what is told of only lies there, "trên sông Mây xuất hiện một hố sâu, dài 40 m".
_LIES_THERE = r"(?:tren|ven|bo|doc|doc theo|canh|ben|gan|qua)"
_SIZED = lazy(rf" {_SIZE} (?:(?:khoang|den|toi|hon|la|gan|tren|duoi|xap xi|uoc|chung) )*$")
_SHORTEST = 2
# By their marks: "lãi ròng" and "ưu đãi" tell no size.
_SPREAD = lazy(
    r"(?<!\w)(?:(?<!mở )(?<!nới )rộng|(?<!kéo )dài|diện tích) (?:\w+ )?(?:bao nhiêu|mấy)(?!\w)", re.IGNORECASE
)
_NO_SIZES: frozenset[Kind] = frozenset({"money", "percent"})


def extent(scene: Scene) -> Verdict:
    """Whether the size is that of the thing asked for, and not of what lies by it or of what it is a part of: that of
    "quảng trường rộng 7 ha, hướng ra hồ Mây" is not that of the lake, nor of "bãi xe ở quảng trường"."""
    thing, where = _asked(scene.question)
    if not thing:
        return FINE
    if scene.fact.quantity.kind in _NO_SIZES and _SPREAD.search(scene.question.repaired):
        return 0.0, f"asks for the size of “{thing}”, this is no size"
    before = padded(scene.fact.before)
    if _SIZED.search(before) and _only_lies_there(thing, before):
        return 0.0, f"asks for the size of “{thing}”, this is that of what lies there"
    told = _TOLD.search(fold(scene.fact.before))
    if told is None or f" {thing} " in before:
        return FINE
    beside = any(f" {thing} " in padded(found["what"]) for found in _LIES_BY.finditer(fold(scene.fact.behind)))
    whole = told["thing"].split()[-_SHORTEST:]
    if beside or (whole and f" {' '.join(whole)} " in where):
        return 0.0, f"asks for the size of “{thing}”, this is that of “{told['thing'].strip()}”"
    return FINE


def _only_lies_there(thing: str, before: str) -> bool:
    """Whether the words in front of a figure name the ``thing`` only as where another lies, and tell no size of it."""
    return before.count(f" {thing} ") == len(_lying_on(thing).findall(before)) > 0


@lru_cache(maxsize=64)
def _lying_on(thing: str) -> re.Pattern[str]:
    return lazy(rf" {_LIES_THERE} {re.escape(thing)}(?= )(?! (?:co )?(?:chieu )?(?:tong )?{_SIZE} )")


@lru_cache(maxsize=64)
def _asked(question: Question) -> tuple[str, str]:
    """The first two syllables of the thing whose size is asked, and the folded words of where it is; "" for none.
    A time is no part of it: "năm 2022 hồ Mây rộng bao nhiêu ha?"."""
    said = question.repaired
    for span in sorted((period.span for period in question.periods if period.span), reverse=True):
        said = said[: span.start] + said[span.end :]
    found = _ASKED.match(" ".join(fold(said).split()).lstrip(" ,"))
    if found is None:
        return "", ""
    return " ".join(found["thing"].split()[:_SHORTEST]), padded(found["where"] or "")
