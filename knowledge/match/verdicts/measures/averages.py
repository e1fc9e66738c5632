"""Averages: who asks for one is not told what there is in all.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.pattern import lazy

# How much a figure loses that is told of no one where an average is asked.
_IN_ALL = 0.5
# "Học sinh trung bình" are pupils of a grade, "phim trung bình khá" a film.
_AVERAGE_ASKED = lazy(r"(?<!hoc sinh )(?<!hoc luc )\b(?:binh quan|trung binh|bq)\b(?! (?:kha|yeu|kem))")
_OF_ONE = lazy(r" (?:binh quan|trung binh|bq|moi|mot|1|tung|dau nguoi) ")


def average(scene: Scene) -> Verdict:
    """Whether an average is given where one is asked: "trung bình mỗi tổ có bao nhiêu thành viên" is not answered by
    "74 tổ với 348 thành viên". A change or a price by the piece may be one without saying so."""
    quantity = scene.fact.quantity
    if not says(scene.question.repaired, _AVERAGE_ASKED) or quantity.change or "/" in quantity.unit:
        return FINE
    return FINE if _OF_ONE.search(scene["sentence"].folded) else (_IN_ALL, "")
