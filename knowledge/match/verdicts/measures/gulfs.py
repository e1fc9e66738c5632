"""By how much one thing is more than another: of "chợ Mây thu 9 tỷ đồng, chợ Gió 5 tỷ đồng" no figure tells it.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.pattern import lazy
from knowledge.text import fold

_NO_DIFFERENCE = 0.4
# "Chợ Mây thu hơn chợ Gió bao nhiêu", "bà Gió kém bà Mây mấy phiếu"; what is held against an earlier time is a change.
_TIME = (
    r"(?:so voi )?(?:nam|thang|quy|cung ky|ky|tuan|ngay|hom|phien|truoc|mot nam|moi nam|nua|\d"
    r"|(?:dau|cuoi) (?:nam|quy|thang|tuan|ky|gio|phien)|(?:lan|dip|vu|mua) (?:truoc|nam|nay|cuoi|dau))"
)
_ASKED = lazy(
    rf" (?:hon|kem(?! theo)|chenh(?: lech)?) (?:so )?(?:voi )?(?!{_TIME})(?P<other>\w+(?: \w+){{0,6}}?)"
    r" (?:(?:la|khoang|gan|toi|den) )*(?:bao nhieu|may|bn) "
)
# A "hơn" in front of a number only says that it is more than that.
_TOLD = lazy(
    r"\b(?:cao|thap|nhieu|it|lon|nho|dat|re|dai|ngan|nhanh|cham|nang|nhe|xa|gan|dong|rong|sau) hon\b|\bhon (?=[^\W\d])"
    r"|\b(?:kem|chenh|vuot|bo xa|cach biet|khoang cach|gap|thua|lech|dan truoc)\b|\b(?:xuat|nhap) sieu\b"
    r"|\bthang du\b|\btham hut\b"
)


def gulf(scene: Scene) -> Verdict:
    """Whether the figure is a difference where that of two things is asked: not so what either of them comes to, nor
    how much one of them has changed."""
    other = _other(question_tokens(scene.question.repaired))
    if not other:
        return FINE
    told = _TOLD.search(fold(scene["own"].text)) or _TOLD.search(fold(scene.fact.own_before))
    against = any(word in fold(scene.fact.quantity.base).split() for word in other.split())
    return FINE if told or against else (_NO_DIFFERENCE, "")


@lru_cache(maxsize=64)
def _other(question: str) -> str:
    """What the ``question``, as padded tokens, asks by how much another is more or less than; "" for none."""
    found = _ASKED.search(question)
    return found["other"] if found else ""
