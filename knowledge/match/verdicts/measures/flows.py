"""What there is by now, what came in a stretch of time, and what is still missing: each is a figure of its own.

Each function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, says
from knowledge.model import Kind
from knowledge.pattern import lazy
from knowledge.text import fold

_OTHER = 0.5
# What comes new: "thu hút 20 dự án trong 10 tháng" are no "826 dự án tính đến tháng 10".
_ASKS_NEW = lazy(r"\b(?:thu hut|cap moi|cap phep moi|dang ky moi|thanh lap moi|phat sinh moi)\b")
_TELLS_NEW = lazy(r" (?:thu hut|cap phep|bo sung|tang them|cap giay|tiep nhan|moi) ")
_HAS = lazy(r" (?:co|con|hien co|dang co) (?:(?:hon|gan|khoang|tren|toi|tong cong|tat ca) )*\d")
# "Tiêu hủy 243 con lợn" tells of no herd.
_LOST_OF_IT = r"(?:tieu huy|chet|mac benh|nhiem benh|xuat chuong|xuat ban|giet mo)"
_ASKS_HERD = lazy(rf"^(?!.*\b{_LOST_OF_IT}\b).*\b(?:tong |quy mo )?dan (?:lon|heo|bo|trau|de|ga|vit|gia cam|gia suc)\b")
_LOST = lazy(rf" {_LOST_OF_IT} ")
_COUNTED: frozenset[Kind] = frozenset({"count", "money"})
# "Kém chồng mấy tuổi" asks for no age.
_ASKS_YOUNGER = lazy(r"\b(?:kem|hon|cach nhau)\b(?: \w+){0,5}? (?:may|bao nhieu) tuoi\b")
_YOUNGER = lazy(r" (?:kem|hon|cach|chenh) ")
# What is missing to a target is not the target: "còn 3 năm để đạt mục tiêu 400.000, nghĩa là cần 170.000 nữa".
_ASKS_GAP = lazy(r"\b(?:con thieu|thieu bao nhieu|thieu may|can them|(?:bao nhieu|may)\b[^,?]* nua (?:moi|de|thi)\b)")
_TARGET = lazy(r" (?:muc tieu|phai dat|duoc giao|chi tieu|ke hoach|du toan|phan dau) ")
_MISSING = lazy(r" (?:thieu|hut|can(?: them)?|them)(?: (?:toi|den|hon|gan|khoang))* $")
# Of "155 thùng (thiếu 50 thùng)" the 50 are those that are not there; "tối thiểu" is another word.
_LACKING = lazy(r"(?:thiếu|hụt)(?<!thâm hụt)(?: (?:tới|đến|hơn|gần|khoảng|mất))* $", re.IGNORECASE)
_ASKS_LACK = lazy(r"\b(?:thieu|hut|mat|lech|chenh|kem|it hon|can|nua|bu)\b")
_MORE = lazy(r"\W*\w+(?: \w+){0,3} nua\b")


# Money from abroad comes in streams: into new projects, added to old ones, and for shares.
_STREAMS = {
    "new": lazy(r"\b(?:dang ky moi|cap moi|cap phep moi|cap giay chung nhan)\b"),
    "added": lazy(r"\b(?:tang them|dieu chinh|bo sung von|tang von)\b"),
    "shares": lazy(r"\b(?:gop von|mua co phan)\b"),
}
_CAPITAL = lazy(r"\b(?:von|fdi)\b")
# What is made is not what is sold abroad, in front of a figure.
_ASKS_TRADE = lazy(r"^(?!.*\b(?:san xuat|san luong)\b).*\b(?:xuat khau|nhap khau|xk|nk|kim ngach)\b")
_MADE, _TRADED = (
    lazy(r" (?:san luong|(?:chi so )?san xuat(?! kinh doanh)) "),
    lazy(r" (?:xuat|nhap) khau | xk | nk | kim ngach "),
)


def flow(scene: Scene) -> Verdict:
    """Whether what came new in a stretch of time is given where that is asked, and not all that there is by then;
    a herd where that is asked, and not those of it that died; and a trade where that is asked, and not what is made."""
    fact = scene.fact
    asked = _streams(folded_question(scene.question.repaired))
    if len(asked) == 1 and says(scene.question.repaired, _CAPITAL):
        told = _streams(scene["own"].folded)
        return (_OTHER, "") if told and not asked & told else FINE
    if says(scene.question.repaired, _ASKS_TRADE) and _is_of_making(scene["own"].folded):
        return _OTHER, ""
    if says(scene.question.repaired, _ASKS_HERD) and _LOST.search(scene["own"].folded):
        return _OTHER, ""
    if fact.quantity.kind not in _COUNTED or not says(scene.question.repaired, _ASKS_NEW):
        return FINE
    stretch = scene.question.periods and all(asked.relation == "in" for asked in scene.question.periods)
    by_then = fact.period is not None and fact.period.relation == "by"
    if not (stretch and by_then) or _TELLS_NEW.search(scene["sentence"].folded):
        return FINE
    return (_OTHER, "") if _HAS.search(scene["clause"].folded) else FINE


@lru_cache(maxsize=256)
def _streams(folded: str) -> frozenset[str]:
    """Which streams of money from abroad a folded text names."""
    return frozenset(stream for stream, words in _STREAMS.items() if words.search(folded))


def _is_of_making(own: str) -> bool:
    """Whether the ``own`` words of a figure are on what is made, and not on what is sold or bought abroad."""
    return _MADE.search(own) is not None and _TRADED.search(own) is None


def gap(scene: Scene) -> Verdict:
    """Whether what is missing is given where that is asked, and nowhere else, and not the target itself."""
    if _LACKING.search(scene.fact.before) and not says(scene.question.repaired, _ASKS_LACK):
        return _OTHER, ""
    if says(scene.question.repaired, _ASKS_YOUNGER) and not _YOUNGER.search(scene["own"].folded):
        return _OTHER, ""
    if not says(scene.question.repaired, _ASKS_GAP):
        return FINE
    missing = _MISSING.search(f" {fold(scene.fact.before)}") or _MORE.match(fold(scene.fact.behind))
    return (_OTHER, "") if _TARGET.search(scene["own"].folded) and not missing else FINE
