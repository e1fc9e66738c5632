"""Averages: who asks for one is not told what there is in all, nor who asks for all what each has.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens, says
from knowledge.pattern import lazy
from knowledge.text import fold

# How much a figure loses that is told of no one where an average is asked.
_IN_ALL = 0.5
# And one that is told of each where all is asked.
_OF_EACH = 0.5
# "Học sinh trung bình" are pupils of a grade, "phim trung bình khá" a film.
_AVERAGE_ASKED = lazy(r"(?<!hoc sinh )(?<!hoc luc )\b(?:binh quan|trung binh|bq)\b(?! (?:kha|yeu|kem))")
_OF_ONE = lazy(r" (?:binh quan|trung binh|bq|moi|mot|1|tung|dau nguoi) ")
# What all of them have together; a wage and a price are of one anyway.
_ALL_ASKED = lazy(r"\b(?:san luong|doanh thu|doanh so|kim ngach|loi nhuan|tong)\b")
_NO_TOTAL = lazy(r"\b(?:moi|tung|mot|1|binh quan|trung binh|bq|cu|ti le|ty le)\b")
_EACH_TOLD = lazy(r"(?:^|[,;] )moi (?!(?:gio|ngay|dem|tuan|thang|quy|nam|nguoi|vu mua)\b)(?P<one>[a-z]+)\b[^,;\d]*$")


def average(scene: Scene) -> Verdict:
    """Whether an average is given where one is asked: "trung bình mỗi tổ có bao nhiêu thành viên" is not answered by
    "74 tổ với 348 thành viên". A change or a price by the piece may be one without saying so."""
    quantity = scene.fact.quantity
    if not says(scene.question.repaired, _AVERAGE_ASKED) or quantity.change or "/" in quantity.unit:
        return FINE
    return FINE if _OF_ONE.search(scene["sentence"].folded) else (_IN_ALL, "")


def each(scene: Scene) -> Verdict:
    """Whether what all have is given where that is asked, and not what each has: of "mỗi ao thu hoạch 4 tấn tôm" the 4
    are no "sản lượng tôm"."""
    question = scene.question.repaired
    if not says(question, _ALL_ASKED) or says(question, _NO_TOTAL):
        return FINE
    told = _EACH_TOLD.search(fold(scene.fact.own_before))
    return (_OF_EACH, "") if told and f" {told['one']} " not in question_tokens(question) else FINE
