"""The part of a thing that is asked: what is told of the whole, or of another part, is not told of it.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.bearers.modifiers import NEARBY, is_place
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.model import Span, Term
from knowledge.pattern import lazy
from knowledge.text import fold

_OTHER_PART = 0.5
# Without marks "mang" is also "mạng", and "khoi" is "khỏi".
_PART = lazy(
    r"(?<!\w)(mảng|lĩnh vực|(?<!chuyên )(?<!toàn )ngành|phân khúc|khối|linh vuc|(?<!chuyen )(?<!toan )nganh|phan khuc)"
    # "Ngành này" is the one that was named before.
    r" (?!này\b)(\w+)",
    re.IGNORECASE,
)
# An article on one branch need not name it beside its figures; "toàn ngành" is no part.
_BRANCH = "nganh"
_AMONG = "trong đó"
# What is told of a line is not told of one of the packages in which it is built, "gói thầu 3" or "gói số 3".
_PACKAGE, _TELLS_OF_PACKAGE = lazy(r"\bgoi thau (?!nao\b|gi\b)[a-z]"), lazy(r"\bgoi (?!la\b)")
_OF_PACKAGE = ("own", "topic", "left", "before", "heading", "title", "lead")
# A part that has done something itself.
_DONE_AMONG = lazy(
    r" trong (?:so )?do (?:co |moi |chi )*(?:\d[\d.,]*) (?:\w+ ){1,4}(?:da|duoc|dang|chua|bi|se) (?:\w+ )*$"
)
# Some of all that open what is told: "trong đó, 4 ngành công nghiệp trọng yếu giảm 0,1%".
_CHOSEN = lazy(
    r"(?:^|[,;:] )(?:\d+|hai|ba|bon|nam|cac|nhung) (?:nganh|nhom|linh vuc|mat hang|san pham)(?: [a-z]+){0,4}"
    r" (?:chu luc|trong yeu|trong diem|mui nhon)\b(?:[^,;]|,\d)*$"
)
_ASKS_FOR_CHOSEN = lazy(
    r"\b(?:chu luc|trong yeu|trong diem|mui nhon|(?:\d+|cac|nhung|may) (?:nganh|nhom|linh vuc|mat hang|san pham))\b"
)
# What breaks a figure down behind it: a bracket, or a list of figures, "dài 12 km, gồm 8 km trên cao và 4 km đi ngầm".
_BROKEN_DOWN = lazy(r"\s*(?:\([^()]*\)|,?\s*(?:bao )?gồm \d[^;()]*?(?:(?:,| và) (?:\D*\s)?\d[^,;()]*)+)", re.IGNORECASE)
_ITEM_ENDS = lazy(r"[;,]\s|(?<=\s)và(?=\s(?:\D*\s)?\d)")
# Up to the number of an item: "(", "(18 nam, ", "(gồm ", " gồm 8 km trên cao và ".
_OPENED_ITEM = lazy(
    r"\((?:[^()]*[,;] )?(?:(?:gồm|trong đó|có|và|hơn|gần|khoảng) )*$|\s(?:bao )?gồm (?:\d[^();]*(?:,| và) )?$"
)
# Behind a figure: most of it is of that sort, and not all.
_MOSTLY = re.compile(
    r"[^,;.:\d]{0,40}, trong (?:số )?đó (?:phần lớn|đa số|đa phần|hầu hết|chủ yếu) (?:là |thuộc )?(?P<what>[^,;.:\d]+)"
)
# In front of a figure that others are told among: "trong số 36 vùng ở Mây, có 24 vùng trồng chè".
_OUT_OF = lazy(r"(?<!\w)(?:trong|trên)(?: tổng)? số (?:(?:hơn|gần|khoảng|trên) )?$", re.IGNORECASE)
# All of it is no part, whatever is said of it there.
_EVERYWHERE = frozenset({"ca nuoc", "toan quoc", "viet nam"})
_IN_FRONT = (*UP_TO_FIGURE, "title", "before", "heading")


def part(scene: Scene) -> Verdict:
    """Whether the part of a thing that is asked is spoken of: the turnover of all is not that of "mảng điện lạnh", nor
    is that of "ngành công nghiệp" that of "ngành xây dựng"."""
    for noun, name in _parts(scene.question.repaired):
        term = next((term for term in scene.question.terms if f"{term.forms[0].folded} ".startswith(f"{name} ")), None)
        if term is None or term.short or scene["own"].support(term) > ALONE:
            continue
        told = [other for _, other in _parts(scene["clause"].text)]
        around = (*NEARBY, "lead") if noun == _BRANCH else NEARBY
        unsaid = not any(scene[region].support(term) > ALONE for region in around)
        if unsaid or (told and name not in told):
            return _OTHER_PART, ""
    packaged = says(scene.question.repaired, _PACKAGE)
    if packaged and not any(_TELLS_OF_PACKAGE.search(scene[name].folded) for name in _OF_PACKAGE):
        return _OTHER_PART, ""
    among = Region(scene["right"].text.partition(_AMONG)[2])
    if among.text and any(_is_only_in(among, term, scene) for term in scene.question.terms):
        return _OTHER_PART, ""
    if _is_mostly_so(scene) or _is_of_whole(scene) or _is_out_of_all(scene):
        return _OTHER_PART, ""
    return (_OTHER_PART, "") if _is_of_an_item(scene) or _is_an_item(scene) or _is_of_chosen(scene) else FINE


@lru_cache(maxsize=512)
def _parts(text: str) -> list[tuple[str, str]]:
    """Each part of something that a text names: the noun for a part, and its own first syllable."""
    return [(fold(noun), fold(name)) for noun, name in _PART.findall(text)]


def _is_of_chosen(scene: Scene) -> bool:
    """Whether the figure is told of some that count most, and the question does not ask for these: "4 ngành trọng yếu
    giảm 0,1%" says nothing of all industry."""
    if says(scene.question.repaired, _ASKS_FOR_CHOSEN):
        return False
    return _CHOSEN.search(fold(scene.fact.before)) is not None


def _is_mostly_so(scene: Scene) -> bool:
    """Whether only most of what the figure counts is what is asked for: of "26 con lợn, trong đó phần lớn là lợn đen"
    the 26 are no "lợn đen"."""
    found = _MOSTLY.match(scene.fact.behind)
    if found is None:
        return False
    told, front = Region(found["what"]), Region(f"{scene.fact.before} {scene.fact.quantity.unit}")
    terms = (term for term in scene.question.terms if not term.context and not term.name)
    return any(told.support(term) > ALONE and not front.support(term) for term in terms)


def _is_of_whole(scene: Scene) -> bool:
    """Whether all that is asked, but for what is counted, is told of the whole in front of "trong đó", and the figure
    behind it is told of a part by a deed of its own: of "công suất đã vào quy hoạch là 9 MW, trong đó 6 dự án đã ký hợp
    đồng" the 6 are not those "vào quy hoạch"."""
    if _DONE_AMONG.search(f"{scene['left'].folded}{scene['clause'].folded.lstrip()}") is None:
        return False
    unit = Region(scene.fact.quantity.unit)
    asked = [term for term in scene.question.terms if not unit.support(term)]
    if not any(scene["left"].support(term) for term in asked):
        return False
    return not any(scene["clause"].support(term) for term in asked)


def _is_out_of_all(scene: Scene) -> bool:
    """Whether the figure is of all that others are told among, and one of these alone is told of something that is
    asked: of "trong số 36 vùng ở Mây, có 24 vùng trồng chè" the 36 do not all grow tea."""
    if not _OUT_OF.search(scene.fact.before):
        return False
    terms = (term for term in scene.question.terms if not (term.context or term.name or is_place(term, scene.question)))
    unsaid = [term for term in terms if not scene["own"].support(term)]
    return any(other.support(term) for term in unsaid for other in scene.beside)


def _is_an_item(scene: Scene) -> bool:
    """Whether the figure is an item of a bracket or a list that breaks down the one in front of it, and the question
    does not ask for what it is called there: of "20 người (18 nam, 2 nữ) bị bắt" the 2 are no "người bị bắt"."""
    before = scene.fact.before
    opened = _OPENED_ITEM.search(before) if "(" in before or "gồm" in before else None
    if opened is None:
        return False
    bracket, unit = scene.fact.sentence.start + opened.start(), scene.fact.quantity.unit
    if not any(fact.scope[0].end == bracket and fact.quantity.unit == unit for fact in scene.together):
        return False
    called = Region(_ITEM_ENDS.split(scene.fact.behind)[0].partition(")")[0])
    return not any(called.support(term) for term in scene.question.terms)


def _is_of_an_item(scene: Scene) -> bool:
    """Whether what is asked for is only told of an item of what breaks the figure down: of "50 tấn (chè xanh là 30 tấn;
    chè đen là 20 tấn)" the 50 are no "chè xanh", and yet "chè"."""
    broken_down = _BROKEN_DOWN.match(scene["right"].text)
    if broken_down is None:
        return False
    start, unit = scene.fact.scope[0].end, scene.fact.quantity.unit
    inside = Span(start, start + broken_down.end())
    alike = (fact for fact in scene.together if fact.quantity.unit == unit and not fact.quantity.change)
    if sum(inside.holds(fact.quantity.span) for fact in alike) < 2:
        return False
    broken, items = Region(broken_down[0]), [Region(item) for item in _ITEM_ENDS.split(broken_down[0])]
    told = (term for term in scene.question.terms if _is_only_in(broken, term, scene, UP_TO_FIGURE))
    return any(not all(item.support(term) for item in items) for term in told)


def _is_only_in(told: Region, term: Term, scene: Scene, in_front: tuple[str, ...] = _IN_FRONT) -> bool:
    """Whether what is asked for is only told of a part behind the figure: "3,9 triệu khách hàng (trong đó ở nông thôn
    69%)" says not how many they are there, nor "thủy sản đạt 9 tấn, trong đó nuôi trồng 7 tấn" how much "thủy sản nuôi
    trồng" is."""
    if term.context or term.name or term.forms[0].folded in _EVERYWHERE:
        return False
    if _holds(told, term) and term.parts:
        # "BHXH 18 triệu người, trong đó BHXH bắt buộc 16 triệu": in front stands but what both are.
        last = f" {term.forms[0].folded.split()[-1]} "
        front = [scene[region] for region in in_front]
        return not any(_holds(region, term) or last in region.folded for region in front)
    if told.support(term) > ALONE:
        return not any(scene[region].support(term) for region in in_front)
    whole = any(_holds(scene[region], term) for region in UP_TO_FIGURE)
    return not whole and any(
        told.support(end) > ALONE and not any(scene[region].support(end) for region in UP_TO_FIGURE)
        for end in term.parts[1:]
    )


def _holds(region: Region, term: Term) -> bool:
    """Whether one of the forms of the term stands there."""
    return any(map(region.holds, term.forms))
