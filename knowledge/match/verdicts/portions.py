"""What a share is of: what is asked, the number that is asked, or a plan.

Each function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.region import Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, says
from knowledge.text import fold, padded

_PLANS = "ke hoach|du toan|chi tieu|muc tieu"
_PLAN = re.compile(rf"(?:nghin |trieu |ty )?(?:so voi |cua )?(?:{_PLANS})")
_AGAINST_PLAN = re.compile(rf" so voi (?:{_PLANS}) ")
# A plan is also what was set: "vượt mấy phần trăm mức thu mà Bộ Tài chính đề ra", "so với con số được giao".
_WAS_SET = r"(?:muc|con so|so)\b(?: \w+){0,8}? (?:giao(?! dich| thong| hang)|de ra|dat ra|an dinh)\b"
_OF_PLAN = re.compile(
    r"\b(?:bao nhieu|may|bn) ?(?:%|phan tram|pct) (?:so voi |so |cua )?"
    rf"(?:{_PLANS}|kh\b(?! cua\b)|dt\b|{_WAS_SET})"
)
_ABOUT = re.compile(r"\d (?:so (?:voi )?(?:cung ky|ck)(?: nam (?:truoc|ngoai|\d{4}))? )?ve (?P<what>.+)")
# Of money that is paid out by a plan the share is that of the plan, whether that is said or not.
_PAID_OUT = re.compile(r"\bgiai ngan\b")
# "Mấy % so cuối năm" compares.
_PORTION = re.compile(
    r"\b(?:bao nhieu|may|bn) ?(?:%|phan tram|pct) (?:tong )?so (?:luong )?"
    r"(?!(?:voi|quy|cung|thang|nam|cuoi|dau|ck|sanh)\b)(?P<what>[a-z]+)"
)
_NUMBER_OF = re.compile(r"\W*(?:tổng )?số (?:lượng )?(?P<what>\w+)")
# In front of the number of a share that breaks off behind it: "thu 47 tỷ đồng, bằng 95%;".
_EQUALS = re.compile(r" (?:bang|dat) (?:(?:gan|hon|tren|khoang|duoc) )*$")
_OTHER, _PERHAPS, _NO_PLAN = 0.5, 0.85, 0.6


def about(scene: Scene) -> Verdict:
    """Whether a share is of what is asked: of "giảm 2,3% về số doanh nghiệp, tăng 29,2% về vốn đăng ký" each is of its
    own."""
    told = _ABOUT.search(scene["clause"].folded)
    head = next((term for term in scene.question.terms if not term.context), None)
    if told is None or head is None:
        return FINE
    said = Region(told["what"]).support(head)
    others = (_ABOUT.search(region.folded) for region in scene.others)
    elsewhere = any(other and Region(other["what"]).support(head) > said for other in others)
    return (_OTHER, "") if elsewhere else FINE


def portion(scene: Scene) -> Verdict:
    """Whether a share is of the number that is asked: of "47% số công ty và 98% số vốn" each is of its own."""
    what = _of_what(scene.question.repaired)
    if not what or scene.fact.quantity.kind != "percent":
        return FINE
    told = _NUMBER_OF.match(scene.fact.behind.lower())
    return (_OTHER, "") if told and fold(told["what"]) != what else FINE


@lru_cache(maxsize=64)
def _of_what(question: str) -> str:
    """The first syllable of what is counted in "bao nhiêu phần trăm số công ty"."""
    found = _PORTION.search(folded_question(question))
    return found["what"] if found else ""


def attainment(scene: Scene) -> Verdict:
    """Whether the share of a plan is asked and given: "đạt 100% kế hoạch năm" is no share of anything else."""
    of_plan, named = _plan(scene.question.repaired)
    if named and not of_plan and "percent" in scene.question.asked.kinds:
        return FINE
    said, share = _is_of_plan(scene), scene.fact.quantity.kind == "percent"
    if not of_plan:
        paid_out = share and says(scene.question.repaired, _PAID_OUT)
        return (_OTHER, "") if said and (share or not named) and not paid_out else FINE
    if said or not share:
        return FINE
    return (_PERHAPS if _breaks_off(scene) else _NO_PLAN), ""


def _is_of_plan(scene: Scene) -> bool:
    """Whether the figure is a plan or the share of one, by the words behind it; of a share with no base of its own
    also by those that open its sentence: "So với dự toán, chợ Mây thu 95%, chợ Gió bằng 71% so với cùng kỳ"."""
    quantity = scene.fact.quantity
    if quantity.kind == "count":
        # "Phiếu có 3 chỉ tiêu": these are counted.
        return False
    if _PLAN.match(_behind(scene["own"], scene)):
        return True
    return quantity.kind == "percent" and not quantity.base and bool(_AGAINST_PLAN.search(scene["topic"].folded))


def _breaks_off(scene: Scene) -> bool:
    """Whether a share does not say what it is of: "thu 10.763 tỷ đồng, bằng 49,15%;"."""
    clause = scene["clause"]
    front = clause.folded.partition(padded(scene.fact.quantity.surface))[0] + " "
    return _EQUALS.search(front) is not None and not _behind(clause, scene).removeprefix("phan tram").strip()


def _behind(region: Region, scene: Scene) -> str:
    """What stands behind the figure's number in a ``region``."""
    return region.folded.partition(padded(scene.fact.quantity.surface))[2]


@lru_cache(maxsize=64)
def _plan(question: str) -> tuple[bool, bool]:
    """Whether the question asks for the share of a plan, and whether it names one at all."""
    asked = folded_question(question)
    of_plan = _OF_PLAN.search(asked) is not None
    return of_plan, of_plan or _PLAN.search(asked) is not None
