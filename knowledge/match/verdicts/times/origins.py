"""Which of two levels a figure is: the one before a change, or instead of which another holds, or the one that it ended
at."""

from __future__ import annotations

import re

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.pattern import lazy
from knowledge.text import fold

# What tells of a level before begins so.
_OF_FORMER = lazy(r" (?:tu|thay|khoi|truoc) ")
# Who asks for the level before says so; "từ bao nhiêu ngày trở lên" asks for a limit.
_BEFORE_IT = lazy(
    r"\b(?:tu muc|(?:tu bao nhieu|tu may)(?! (?:\S+ ){1,4}tro (?:len|xuong))"
    r"|truoc do|truoc day|truoc khi|truoc (?:dot|lan|ky|luc|ngay) (?:tang|giam|nang|ha|cat|dieu chinh)"
    r"|(?:hoi|khi|luc) chua|ban dau|luc dau|le ra|dang le|dang ra|du kien cu|thay vi)\b"
)
# Without its mark it is also in "cư trú" and "cụ thể".
_OLD = lazy(r"\bcũ\b|\bcu\b(?! (?:the|tru|dan|xa|tri|li|ly)\b)", re.IGNORECASE)
_FROM = lazy(r"\btu (?:(?:muc|ky luc|dinh|day|hon|gan|khoang|tren) )*$")
# Behind a level: what it is in other money, "50.000 Đài tệ (gần 38 triệu đồng)".
_SAME = r"(?:\s*\w+)?(?:\s*\([^()]*\d[^()]*\))"
# "Có 50 hộ, tăng từ mức 16 hộ năm 2019": so many they were.
_CAME_FROM = lazy(
    r"\b(?:tang|giam)(?: (?:manh|nhe|vot|dan|gap \w+))? tu (?:(?:muc|ky luc|dinh|day|hon|gan|khoang|tren) )*$"
)
# "Rớt khỏi mốc 100.000 đồng": so much it no longer is.
_OUT_OF = lazy(r"\bkhoi (?:moc|nguong|muc|vung)(?: gia)? (?:(?:hon|gan|khoang) )*$")
_REACHED = lazy(r"\btu .*\b(?:len|xuong|con|thanh|sang) (?:(?:muc|con|toi|den|hon|gan|khoang|xap xi) )*$")
_DOWN_FROM = lazy(r"\b(?:len|xuong|con) .*\d.*\btu muc $")
_ONWARD = lazy(
    rf"(?:\s*\w+)?(?:{_SAME})?(?:\s+(?:cung ky|cua|trong|hoi|vao|nam|thang|quy|truoc|ngoai|dau|cuoi|[\d/]+))*"
    r"\s*\b(?:len|xuong|con|thanh|sang)\b"
)
# "Từ 183 ngày trở lên" is a limit, and asked for as one.
_AND_MORE = lazy(r"\s*(?:\w+\s+){0,3}tro (?:len|xuong)\b")
_LIMIT = lazy(r"\btro (?:len|xuong)\b|\btu (?:bao nhieu|may)\b|\b(?:khong qua|toi thieu|toi da|it nhat|nhieu nhat)\b")
# "1.200 đồng/lít (kỳ trước là 1.000 đồng/lít)": so much it was before.
_LAST_TIME = r"\b(?:(?:ky|dot|lan|phien|ngay|tuan|hom|muc) (?:lien )?truoc|truoc (?:do|day|kia))\b"
_ASKED_EARLIER, _EARLIER = lazy(_LAST_TIME), lazy(rf"\W*{_LAST_TIME} (?:do )?(?:la|o muc|chi|dat)\b")
# "10.000 người thay vì 8.000 người như trước": the second was so many before.
_INSTEAD_OF = lazy(
    r"\bthay (?:vi|cho) (?:(?:muc|con so|hon|gan|khoang|chi|co|can|phai|mat|nop|la|dat|du kien|ban dau|toi|den) )*$"
)
# Directly behind a figure: it took the place of another.
_INSTEAD = lazy(r"[^;\d]{0,40}\bthay (?:vi|cho) ")


def origin(scene: Scene) -> Verdict:
    """Whether the level that a change ended at is given: of "từ 5,5 giờ xuống còn 4 giờ" the 4 hours are meant, unless
    the level before is asked."""
    if not _OF_FORMER.search(scene["sentence"].folded):
        return FINE
    fact = scene.fact
    before, behind = fold(fact.before), fold(fact.behind_unit)
    instead = _INSTEAD_OF.search(before) is not None
    new = not instead and _INSTEAD.match(behind) is not None
    if says(scene.question.repaired, _BEFORE_IT) or _OLD.search(scene.question.repaired):
        return (0.7, "") if new or _REACHED.search(before) else FINE
    if new:
        return FINE
    asked_earlier = says(scene.question.repaired, _ASKED_EARLIER)
    if asked_earlier and not _EARLIER.match(scene["clause"].folded):
        return (0.7, "") if any(_EARLIER.match(region.folded) for region in scene.others) else FINE
    passed = instead or _DOWN_FROM.search(before) or _OUT_OF.search(before)
    if passed or (_EARLIER.match(scene["clause"].folded) and not asked_earlier):
        return FINE if _is_of_its_own_time(scene) else (0.7, "")
    if _AND_MORE.match(behind) and says(scene.question.repaired, _LIMIT):
        return FINE
    start_of_it = _FROM.search(before) and (_ONWARD.match(behind) or _CAME_FROM.search(before))
    return (0.7, "") if start_of_it and not _is_of_its_own_time(scene) else FINE


def _is_of_its_own_time(scene: Scene) -> bool:
    """Whether the question asks for the time that stands with the figure: of "từ mức 1,28% đầu năm lên 1,78%" the first
    is asked for by "đầu năm 2020"."""
    given = scene.fact.period
    if given is None or given.span is None or not any(span.holds(given.span) for span in scene.fact.scope):
        return False
    # "10-2018" is "10/2018".
    said = fold(given.surface).replace("-", "/")
    asked = (fold(period.surface).replace("-", "/") for period in scene.question.periods)
    # "9 tháng đầu năm" are not "đầu năm".
    return any(surface.startswith(said) or (said in surface and f"thang {said}" not in surface) for surface in asked)
