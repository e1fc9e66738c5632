"""Which of two levels a figure is: the one before a change, or instead of which another holds, or the one that it ended
at."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.starts import FROM
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import fold

# What tells of a level before begins so.
_OF_FORMER = lazy(r" (?:tu|thay|khoi|truoc) ")
# Who asks for the level before says so; "từ bao nhiêu ngày trở lên" asks for a limit, "vé điện tử bao nhiêu" for none,
# also without its marks.
_FROM_IT = lazy(
    rf"{FROM}(?:(?<!dien tu)|(?<=gia dien tu)) (?:muc|(?:bao nhieu|may)(?! (?:\S+ ){{1,4}}tro (?:len|xuong)))\b"
)
_FROM_TYPED = ("từ", "tu")
_BEFORE_IT = lazy(
    r"\b(?:truoc do|truoc day|truoc khi|truoc (?:dot|lan|ky|luc|ngay) (?:tang|giam|nang|ha|cat|dieu chinh)"
    r"|(?:hoi|khi|luc) (?:chua|moi)|ban dau|luc dau|le ra|dang le|dang ra|du kien cu|thay (?:vi|cho))\b"
)
# Without its mark it is also in "cư trú" and "cụ thể".
_OLD = lazy(r"\bcũ\b|\bcu\b(?! (?:the|tru|dan|xa|tri|li|ly)\b)", re.IGNORECASE)
# "Bao nhiêu ngày thay vì cả tháng?" asks for what holds now, "thay vì bao nhiêu ngày?" for what held.
_INSTEAD_OF_WHAT = lazy(r"\bthay (?:vi|cho)\b(?!.*\b(?:bao nhieu|may)\b)")
# "Tăng lên 55% từ mức bao nhiêu?" wants what a "từ" leads to; "từ bao nhiêu ngày trở lên" is a limit.
_FROM_WHAT = lazy(
    rf"{FROM} muc (?:bao nhieu|may)\b"
    rf"|\b(?:tang|giam|nang|ha|cat|rut)\b.*{FROM} (?:bao nhieu|may)\b(?! (?:\S+ ){{1,4}}tro (?:len|xuong))"
)
_HEDGE = r"(?:muc|ky luc|dinh|day|hon|gan|khoang|tren|xap xi|binh quan|trung binh)"
# "Từ mức thuế hiện tại là 20%" begins a change as well.
_FROM = lazy(rf"{FROM} (?:{_HEDGE} )*$|\btu muc (?:[^\W\d]+ ){{1,8}}la $")
# Behind a level: what it is in other money, "50.000 Đài tệ (gần 38 triệu đồng)".
_SAME = r"(?:\s*\w+)?(?:\s*\([^()]*\d[^()]*\))"
# "Có 50 hộ, tăng từ mức 16 hộ năm 2019": so many they were.
_CAME_FROM = lazy(rf"\b(?:tang|giam)(?: (?:manh|nhe|vot|dan|gap \w+))? tu (?:{_HEDGE} )*$")
# "Rớt khỏi mốc 100.000 đồng": so much it no longer is.
_OUT_OF = lazy(r"\bkhoi (?:moc|nguong|muc|vung)(?: gia)? (?:(?:hon|gan|khoang) )*$")
# "Từ 4% về 0%"; "về chợ Mây" tells no level.
_TO = r"(?:len|xuong|con|thanh|sang|ve)"
_REACHED = lazy(rf"{FROM} .*\b{_TO} (?:(?:muc|con|toi|den|hon|gan|khoang|xap xi) )*$")
_DOWN_FROM = lazy(r"\b(?:len|xuong|con) .*\d.*\btu muc $")
_ONWARD = lazy(
    rf"(?:\s*\w+)?(?:{_SAME})?(?:\s+(?:cung ky|cua|trong|hoi|vao|nam|thang|quy|truoc|ngoai|dau|cuoi|[\d/]+))*"
    r"\s*\b(?:(?:len|xuong|con|thanh|sang)\b|ve (?=(?:muc |con |chi |hon |gan |khoang )*\d))"
)
# Behind "từ mức 4% khi nhận bàn giao" and "tăng từ 4% hồi tháng 3,": the words between a level and what follows it.
_ONWARD_LATER = lazy(
    rf"(?:\([^()]*\)|[^;()]){{0,90}}?(?<!\btro )\b{_TO} (?:(?:muc|con|chi|toi|den|hon|gan|khoang) )*\d"
)
_BEGUN = lazy(
    rf"\b(?:tu muc|(?:tang|giam|nang|ha|cat|rut)(?: [^\W\d]+){{0,3}} {FROM})"
    rf" (?:{_HEDGE} )*(?:(?:[^\W\d]+ ){{1,8}}la )?$"
)
# "Từ 183 ngày trở lên" is a limit, and asked for as one.
_AND_MORE = lazy(r"\s*(?:\w+\s+){0,3}tro (?:len|xuong)\b")
_LIMIT = lazy(
    rf"\btro (?:len|xuong)\b|{FROM} (?:bao nhieu|may)\b|\b(?:khong qua|toi thieu|toi da|it nhat|nhieu nhat)\b"
)
# "1.200 đồng/lít (kỳ trước là 1.000 đồng/lít)": so much it was before.
_LAST_TIME = r"\b(?:(?:ky|dot|lan|phien|ngay|tuan|hom|muc) (?:lien )?truoc|truoc (?:do|day|kia))\b"
_ASKED_EARLIER, _EARLIER = lazy(_LAST_TIME), lazy(rf"\W*{_LAST_TIME} (?:do )?(?:la|o muc|chi|dat)\b")
# "10.000 người thay vì 8.000 người như trước", "thay vì phải chờ đủ 8 ngày": the second was so many before. "Trả nợ
# thay cho quỹ" is done for somebody.
_INSTEAD_OF = lazy(r"\b(?<!tra )(?<!no )(?<!nop )(?<!dong )thay (?:vi|cho) (?:[^\W\d]+ ){0,8}$")
# Directly behind a figure: it took the place of another.
_INSTEAD = lazy(r"[^;\d]{0,40}\bthay (?:vi|cho) ")
_FORMER, _LEFT = 0.6, 0.4


def origin(scene: Scene) -> Verdict:
    """Whether the level that a change ended at is given: of "từ 5,5 giờ xuống còn 4 giờ" the 4 hours are meant, unless
    the level before is asked."""
    fact = scene.fact
    from_what = says(scene.question.repaired, _FROM_WHAT) and _asks_from(scene.question.repaired)
    if not _OF_FORMER.search(scene["sentence"].folded):
        return (_FORMER, "") if from_what else FINE
    before, behind = fold(fact.before), fold(fact.behind_unit)
    if from_what and not _FROM.search(before):
        return _FORMER, ""
    instead = _INSTEAD_OF.search(before) is not None
    new = not instead and _INSTEAD.match(behind) is not None
    if asks_for_former(scene.question.repaired):
        return (_FORMER, "") if new or _REACHED.search(before) else FINE
    if new:
        return FINE
    asked_earlier = says(scene.question.repaired, _ASKED_EARLIER)
    if asked_earlier and not _EARLIER.match(scene["clause"].folded):
        return (_FORMER, "") if any(_EARLIER.match(region.folded) for region in scene.others) else FINE
    if instead and says(scene.question.repaired, _INSTEAD_OF_WHAT):
        return _LEFT, ""
    passed = instead or _DOWN_FROM.search(before) or _OUT_OF.search(before)
    if passed or (_EARLIER.match(scene["clause"].folded) and not asked_earlier):
        return FINE if _is_of_its_own_time(scene) else (_FORMER, "")
    if _AND_MORE.match(behind) and says(scene.question.repaired, _LIMIT):
        return FINE
    return (_FORMER, "") if _begins_change(fact, before, behind) and not _is_of_its_own_time(scene) else FINE


def _begins_change(fact: Fact, before: str, behind: str) -> bool:
    """Whether it is the level that a change began at, by what its sentence says ``before`` and ``behind`` it, folded:
    "tăng từ 16 hộ", "từ mức 4% khi bàn giao xuống còn 2%"; "tăng từ 10 đến 20%" is by how much."""
    if not _FROM.search(before):
        return False
    came_from = fact.quantity.low is None and _CAME_FROM.search(before)
    later = _BEGUN.search(before) and _ONWARD_LATER.match(behind)
    return bool(came_from or later or _ONWARD.match(behind))


@lru_cache(maxsize=64)
def asks_for_former(question: str) -> bool:
    """Whether the question asks for the level before."""
    instead = _INSTEAD_OF_WHAT.search(fold(question))
    asked = question[: instead.start()] if instead else question
    return bool(_BEFORE_IT.search(fold(asked)) or _OLD.search(asked)) or _asks_from(asked)


def _asks_from(question: str) -> bool:
    """Whether the question asks "từ bao nhiêu", and not "đầu tư bao nhiêu" or "vé điện tử bao nhiêu"."""
    return any(
        question[found.start() : found.start() + 2].lower() in _FROM_TYPED
        for found in _FROM_IT.finditer(fold(question))
    )


def _is_of_its_own_time(scene: Scene) -> bool:
    """Whether the question asks for the time that stands with the figure: of "từ mức 1,28% đầu năm lên 1,78%" the first
    is asked for by "đầu năm 2020"."""
    given = scene.fact.period
    if given is None or given.span is None or not any(span.holds(given.span) for span in scene.fact.scope):
        return False
    # "10-2018" is "10/2018", and who asks for "2018" means "năm 2018".
    said = fold(given.surface).replace("-", "/").removeprefix("nam ")
    asked = (fold(period.surface).replace("-", "/") for period in scene.question.periods)
    # "9 tháng đầu năm" are not "đầu năm".
    return any(surface.startswith(said) or (said in surface and f"thang {said}" not in surface) for surface in asked)
