"""Thresholds: what each of many that are counted reaches at least is the sum of none of them.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.pattern import lazy
from knowledge.text import fold

# How much a figure loses that says which ones are counted, where not these are asked for.
_COUNTS_OTHERS = 0.35
# In front of it: so many of what, and what each of them reaches.
_EACH_REACHES = lazy(
    r"\b(?:\d[\d.,]*|cac|nhung|hai|ba|bon|(?<!\d )nam|sau|bay|tam|chin|muoi) "
    r"(?:nhom,? )?(?P<what>mat hang|nhom hang|san pham|thi truong|doanh nghiep|dn|cong ty|du an|nuoc|quoc gia|tinh"
    r"|dia phuong|don vi|ngan hang|ho|nguoi|co phieu|thuong vu)(?: (?!va\b|voi\b)\w+){0,4}?(?: (?:co|dat))?"
    r"(?: (?:kim ngach|doanh thu|doanh so|gia tri|tri gia|von|loi nhuan|san luong|thu nhap|quy mo|xuat khau|nhap khau"
    r"|xk|nk|von dau tu|von hoa)){1,3}(?: (?:dat|co|o|muc))*(?: (?:tren|hon|tu|duoi|vuot|it nhat|toi thieu))? $"
)
_BOUNDS = frozenset("trên hơn từ dưới vượt".split())


def threshold(scene: Scene) -> Verdict:
    """Whether the figure is a sum where one is asked for, and no bound by which others are counted: of "29 mặt hàng đạt
    kim ngạch trên 1 tỷ USD" none has just that."""
    quantity = scene.fact.quantity
    if quantity.kind != "money" or not _BOUNDS.intersection(quantity.hedge.lower().split()):
        return FINE
    counted = _counted(scene.fact.before)
    asked = question_tokens(scene.question.repaired)
    return FINE if not counted or f" {counted} " in asked else (_COUNTS_OTHERS, "")


@lru_cache(maxsize=512)
def _counted(before: str) -> str:
    """The folded noun of which so many reach the figure that stands behind ``before``; "" where none do."""
    found = _EACH_REACHES.search(fold(before))
    return found["what"] if found else ""
