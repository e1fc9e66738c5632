"""Who trades and how much is traded: of "một trong 3 thị trường xuất khẩu" nobody learns what is sold there.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.measures.counters import padded_unit
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens, says
from knowledge.pattern import lazy

_COUNTS_DEALERS = 0.5
_TRADE = lazy(r"\b(?:(?:xuat|nhap) khau|xnk|kim ngach)\b")
_DEALERS = lazy(
    r" (?P<who>thi truong|nuoc|quoc gia|nen kinh te|dia phuong|tinh|thanh pho|doanh nghiep|dn|cong ty|nhom hang) "
)


def dealers(scene: Scene) -> Verdict:
    """Whether it is told how much is traded where that is asked, and not how many markets, countries or firms do."""
    quantity, question = scene.fact.quantity, scene.question
    if quantity.kind != "count" or question.asked.unit or not says(question.repaired, _TRADE):
        return FINE
    counted = _DEALERS.match(padded_unit(quantity.unit))
    known = counted is None or f" {counted['who']} " in question_tokens(question.repaired)
    return FINE if known else (_COUNTS_DEALERS, "")
