"""What a share is of: what is asked, the number that is asked, or a plan.

Each function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, question_tokens, says
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import fold, padded

# What is reached or used up: a plan, or a limit.
_PLANS = "ke hoach|du toan|chi tieu|muc tieu|(?:muc )?nguong|han muc|han ngach"
_PLAN = lazy(rf"(?:nghin |trieu |ty )?(?:so voi |cua )?(?:{_PLANS})")
_AGAINST_PLAN = lazy(rf" so voi (?:{_PLANS}) ")
# A plan is also what was set: "vượt mấy phần trăm mức thu mà Bộ Tài chính đề ra", "so với con số được giao".
_WAS_SET = r"(?:muc|con so|so)\b(?: \w+){0,8}? (?:giao(?! dich| thong| hang)|de ra|dat ra|an dinh)\b"
_OF_PLAN = lazy(
    r"\b(?:bao nhieu|may|bn) ?(?:%|phan tram|pct) (?:so voi |so |cua )?"
    rf"(?:{_PLANS}|kh\b(?! cua\b)|dt\b|{_WAS_SET})"
)
_ABOUT = lazy(r"\d (?:so (?:voi )?(?:cung ky|ck)(?: nam (?:truoc|ngoai|\d{4}))? )?ve (?P<what>.+)")
# Or it stands directly behind, in both of them: "giảm 25% số dự án và giảm 58% vốn đầu tư".
_CHANGED_BY = r" (?:tang|giam) (?:(?:toi|gan|hon|tren|khoang) )*\d[\d.,]* (?:phan tram )?"
_OF_NUMBER = lazy(
    _CHANGED_BY + r"(?P<what>so (?:luong )?"
    r"(?!voi |cung |sanh |dau |cuoi |thang |quy |nam |ky |tuan |tien |thue |von |thu |chi |no |lieu )\D+)"
)
_BEHIND = lazy(_CHANGED_BY + r"(?P<what>(?!so voi |so cung )\D+)")
# "Đóng góp bao nhiêu % DT" is of a "doanh thu", which no one has planned.
_OF_REVENUE = lazy(r"\b(?:dong gop|chiem|den tu|mang lai|dem lai)\b.*(?:%|phan tram|pct) (?:cua )?dt\b")
# Of money that is paid out by a plan the share is that of the plan, whether that is said or not.
_PAID_OUT = lazy(r"\bgiai ngan\b")
# What a share may be of, each sort under all of its names: a number of things, or a sum. "Mấy % so cuối năm" compares.
_NUMBER, _SOLD = "number", "market"
_WHOLES = {
    _NUMBER: r"so (?:luong )?(?!(?:voi|quy|cung|thang|nam|cuoi|dau|ck|sanh|tien|huu|tuan|phien|ngay|hom|muc|ky)\b)",
    "credit": r"(?:du no|tin dung)\b",
    _SOLD: r"thi phan\b",
    "trade": r"(?:kim ngach|tri gia|gia tri|xuat khau|nhap khau|xk|nk|xnk)\b",
    "revenue": r"doanh (?:thu|so)\b",
    "profit": r"loi nhuan\b",
    "stake": r"(?:so huu|co phan|co phieu|von dieu le|quyen bieu quyet)\b",
    "product": r"g(?:r)?dp\b",
    "area": r"dien tich\b",
    "output": r"(?:san |khoi )?luong\b",
}
_WHOLE = "|".join(f"(?P<{sort}>{names})" for sort, names in _WHOLES.items())
_PORTION = lazy(
    rf"\b(?:bao nhieu|may|bn) ?(?:%|phan tram|pct) (?:cua |trong |tren |ve )?(?:tong )?(?:{_WHOLE})(?P<what>.*)"
)
_SHARE_OF = lazy(
    rf" ?(?:%|phan tram)?[ /]*(?:cua |trong |tren |ve )?(?:tong )?(?:{_WHOLE})(?:[\d.,]+ )?"
    r"(?P<what>(?: ?[^\W\d_]+){0,3})"
)
_DEED = (
    "phat hien|thu hoi|xu ly|giai ngan|hoan thanh|giai quyet|tiep nhan|thu thue|nop thue|kiem tra|bao phu|that thoat"
)
# "Tỷ lệ phát hiện vi phạm" says how often it is done, and nothing of how much "chiếm".
_ASKS_SHARE = lazy(r"\b(?:chiem|ty trong|ty le|thi phan|phan tram)\b|%")
_TAKES_UP, _RATE_OF = lazy(r"\b(?:chiem|ty trong)\b"), lazy(rf" ty le ({_DEED}) ")
# "Tỷ lệ hộ có điện đạt 77%; khách ở nông thôn chiếm 69%": the second is told for itself.
_MEMBER, _OWN_SHARE = ";", lazy(r" chiem ")
# A market is told by what is sold there.
_MARKET = lazy(r"\b(?:thi truong|thi phan)\b")
# In front of the number of a share that breaks off behind it: "thu 47 tỷ đồng, bằng 95%;".
_EQUALS = lazy(r" (?:bang|dat) (?:(?:gan|hon|tren|khoang|duoc) )*$")
# What takes up a share stands in front of that: "trong cơ cấu trà, quế, trà chiếm 90%, quế chỉ chiếm 10%".
_TAKER = lazy(r"(?:^|[,;:(] |\bva )(?P<taker>(?:[^\W\d_]+ ){1,5}?)(?:(?:chi|da|van|hien|dang|lai|cung) )?chiem\b")
# The sign of a share may be left out: "chiếm 23,2 tổng kim ngạch".
_TAKES = lazy(r" chiem (?:(?:toi|gan|hon|tren|khoang|duoi) )*$")
_TAKER_ASKED = lazy(r"^(?P<front>.* )chiem (?:bao nhieu|may|bn)\b")
_PRODUCT = lazy(r"\bg(?:r)?dp\b")
_OF_PRODUCT = lazy(r"(?:[/%]|\b(?:tren|so voi|bang|chiem|phan tram|trong)\b)(?: (?:cua|tong|quy mo))* ?g(?:r)?dp\b")
_OTHER, _PERHAPS, _NO_PLAN = 0.5, 0.85, 0.6
_SPEAKING = ("own", "topic", "left", "title")


def about(scene: Scene) -> Verdict:
    """Whether a share is of what is asked: of "giảm 2,3% về số doanh nghiệp, tăng 29,2% về vốn đăng ký" each is of its
    own, and so it is of "giảm 25% số dự án và giảm 58% vốn đầu tư"."""
    own = scene["clause"].folded
    said_behind = _ABOUT if _ABOUT.search(own) else _BEHIND
    told = said_behind.search(own)
    head = next((term for term in scene.question.terms if not term.context), None)
    if told is None or head is None:
        return FINE
    others = [region.folded for region in scene.others]
    if said_behind is _BEHIND and not any(map(_OF_NUMBER.search, (own, *others))):
        return FINE
    said = Region(told["what"]).support(head)
    beside = map(said_behind.search, others)
    elsewhere = any(other and Region(other["what"]).support(head) > said for other in beside)
    return (_OTHER, "") if elsewhere else FINE


def portion(scene: Scene) -> Verdict:
    """Whether a share is of what is asked: of "47% số công ty và 98% số vốn" each is of its own, "30% thị phần" is no
    share of the number of shops, and a rate at which something is done is none of anything."""
    if scene.fact.quantity.kind == "number":
        unsigned = _TAKES.search(fold(scene.fact.before)) and not says(scene.question.repaired, _ASKS_SHARE)
        return (_OTHER, "") if unsigned else FINE
    if scene.fact.quantity.kind != "percent":
        return FINE
    asked = _whole_asked(scene.question.repaired)
    if asked and (_is_of_another_whole(*asked, scene) or _is_of_another_market(*asked, scene)):
        return _OTHER, ""
    if _is_taken_by_another(scene) or _is_held_against_product(scene):
        return _OTHER, ""
    return (_OTHER, "") if says(scene.question.repaired, _TAKES_UP) and _is_rate(scene) else FINE


def _is_held_against_product(scene: Scene) -> bool:
    """Whether the GDP is asked, and the figure's own words only hold another sum against it: "nợ/GDP", "5% GDP"."""
    if not says(scene.question.repaired, _PRODUCT) or says(scene.question.repaired, _OF_PRODUCT):
        return False
    own = fold(scene["own"].text)
    return _OF_PRODUCT.search(own) is not None and _PRODUCT.search(_OF_PRODUCT.sub(" ", own)) is None


def _is_taken_by_another(scene: Scene) -> bool:
    """Whether another than the one asked for takes up the share, and that one another share of the sentence."""
    front = _taker_asked(scene.question.repaired)
    own = _taker(scene.fact) if front else ""
    if not own or front.endswith(f" {own}"):
        return False
    others = (_taker(fact) for fact in scene.together if fact.quantity.kind == "percent")
    return any(other and front.endswith(f" {other}") for other in others)


@lru_cache(maxsize=64)
def _taker_asked(question: str) -> str:
    """The folded words of the question in front of "chiếm bao nhiêu"; "" where it has none."""
    found = _TAKER_ASKED.search(folded_question(question))
    return f" {found['front']}" if found else ""


def _taker(fact: Fact) -> str:
    """The folded words directly in front of "chiếm" that the share of a ``fact`` is told with, a blank behind them; ""
    for none."""
    start = fact.scope[0].start - fact.sentence.start
    clause = fold(fact.before[max(start, 0) :]).strip()
    found = list(_TAKER.finditer(clause))
    return found[-1]["taker"] if found else ""


@lru_cache(maxsize=64)
def _whole_asked(question: str) -> tuple[str, str] | None:
    """Of what sort the whole is whose share is asked, and the folded words behind that: "phần trăm số công ty"; None
    where the question does not say."""
    return _whole(_PORTION.search(folded_question(question)))


def _whole(found: re.Match[str] | None) -> tuple[str, str] | None:
    return (next(sort for sort in _WHOLES if found[sort]), padded(found["what"])) if found else None


def _is_of_another_whole(sort: str, asked: str, scene: Scene) -> bool:
    """Whether what stands behind the figure is another whole than the one ``asked`` for, whatever that is called: "DN"
    are "doanh nghiệp"."""
    whole = _whole(_SHARE_OF.match(fold(scene.fact.behind)))
    if whole is None or whole[0] != sort:
        return whole is not None
    told = whole[1]
    first = " ".join(told.split()[:1])
    if sort != _NUMBER or not first or asked.startswith(f" {first} "):
        return False
    counted = (term for term in scene.question.terms if asked.startswith(term.forms[0].needle))
    return not any(Region(told).support(term) for term in counted)


def _is_of_another_market(sort: str, market: str, scene: Scene) -> bool:
    """Whether the figure's own words tell of a market, and hardly of what is sold on the one asked for."""
    if sort != _SOLD or not _MARKET.search(scene["own"].folded):
        return False
    sold = [
        term
        for term in scene.question.terms
        if not (term.context or term.name) and f" {term.forms[0].folded} " in market
    ]
    found = sum(any(scene[name].support(term) > ALONE for name in _SPEAKING) for term in sold)
    return 2 * found < len(sold)


def _is_rate(scene: Scene) -> bool:
    """Whether the figure is the rate at which something is done that the question does not speak of: by its own words,
    or by what opens its sentence, which holds up to a member that has a verb of its own."""
    told = scene["clause"].folded
    if not (_MEMBER in scene.fact.before and _OWN_SHARE.search(told)):
        first = min(fact.quantity.span.start for fact in scene.together)
        told += padded(scene.fact.before[: max(0, first - scene.fact.sentence.start)])
    return any(f" {done} " not in question_tokens(scene.question.repaired) for done in _RATE_OF.findall(told))


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
    of_plan = _OF_PLAN.search(asked) is not None and _OF_REVENUE.search(asked) is None
    return of_plan, of_plan or _PLAN.search(asked) is not None
