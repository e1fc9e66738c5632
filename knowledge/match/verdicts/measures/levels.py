"""What a change ended at, where its size or the level before it is asked ("giảm về 0,7%" is neither), or a fall.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from knowledge.lexicon.starts import FROM
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.unsaid import asks_now
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, says
from knowledge.pattern import lazy
from knowledge.text import fold

# Folded, "ha" is of "Hà Nội" and "hạ tầng" as well, and "roi" is "rồi", "tuần rồi"; "rơi xuống" is a fall.
_FALLS = r"giam|ha(?! (?:noi|giang|nam|tinh|long|tang)\b)|tut|rot|roi(?= (?:xuong|ve)\b)|sut|thu hep"
_RISES = "tang|nang|leo|nhich"
_ABOUT = "(?: (?:muc|con|toi|den|duoi|tren|con so|quanh|khoang|gan|hon|chi|uoc))*"
# "Giảm xuống mức thấp nhất từ trước đến nay với 27 điểm".
_RECORD = r"(?: muc (?:thap|cao) nhat[^,;:.\d]* (?:voi|la|khi dat))?"
# In front of a figure: "giảm về 0,7%", "hạ thấp xuống, khoảng 350.000 đồng", "hạ lãi suất 0,25 điểm xuống 4%"; "giảm
# tới 30%" is a change.
_FELL_TO = lazy(rf"\b(?:{_FALLS})\b(?:[^\d;:.]|\d[\d.,]*)*\b(?:xuong|con|ve){_RECORD}{_ABOUT},?{_ABOUT} $")
_ROSE_TO = lazy(rf"\b(?:{_RISES})\b[^\d;:.]* len{_RECORD}(?: (?:muc|thanh|con so))*{_ABOUT} $")
# However far it is said from where: "tăng nhẹ từ 495 USD/tấn đầu tháng lên khoảng 498".
_RISEN = lazy(rf"\b(?:{_RISES})\b(?:(?!\b(?:{_FALLS})\b)[^;:])* len{_ABOUT} $")
# Where it rose from: "tăng nhẹ từ 495".
_RISES_FROM = lazy(rf"\b(?:{_RISES})\b(?: \w+){{0,3}} {FROM}{_ABOUT} $")
_FALLEN_ASKED = lazy(rf"\b(?:{_FALLS})(?: \w+){{0,4}}? (?:xuong|con|ve){_ABOUT} (?:bao nhieu|may)\b")
_SIZE_ASKED = lazy(rf"\b(?:xuong|con|ve|len){_ABOUT} (?:bao nhieu|may)\b")
# What will be so is not so now: "sẽ tăng từ 2.200 người lên 3.000 người".
_WILL_BE = lazy(rf"\b(?:se|du kien)\b[^;.]*\b(?:{_FALLS}|{_RISES})\b[^;]*\b(?:len|xuong|con){_ABOUT} $")
_BEFORE_CHANGE = lazy(r"\btruoc khi (?:\w+ ){0,2}?(?:giam|ha|tang|nang|dieu chinh|cat giam|thay doi)\b")


def level(scene: Scene) -> Verdict:
    """Whether the figure is a change, where its size is asked, and what was before it, where that is: neither is what
    the change ended at. What something rose to or from is not what it fell to, nor what it will be what it is."""
    question = scene.question
    if asks_now(question.repaired) and _WILL_BE.search(fold(scene.fact.before)):
        return DOUBTFUL, ""
    fallen, before_it = says(question.repaired, _FALLEN_ASKED), says(question.repaired, _BEFORE_CHANGE)
    sized = question.asked.change is not None and not says(question.repaired, _SIZE_ASKED)
    if not (fallen or before_it or sized) or scene.fact.quantity.change is not None:
        return FINE
    said = fold(scene.fact.before)
    if fallen and (_RISEN.search(said) or _RISES_FROM.search(said)):
        return DOUBTFUL, ""
    ended = (before_it or sized) and (_FELL_TO.search(said) or _ROSE_TO.search(said))
    return (DOUBTFUL, "") if ended else FINE
