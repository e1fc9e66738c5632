"""The hard slot of place: a figure is of the place asked for, of all of several, or of another one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from knowledge.lexicon.places import COUNTRIES, EUROPE, HOME, NATION, PROVINCES, rivals
from knowledge.lexicon.places import forms as written
from knowledge.match.around.region import Region
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.places.ahead import is_ahead, is_in_bracket_of
from knowledge.match.verdicts.places.elsewhere import (
    THIS_ONE,
    is_at_home,
    is_of_a_firm,
    is_of_a_part,
    is_summed_up,
)
from knowledge.match.verdicts.places.last import TRADE, is_left, is_the_only_one, named_in, named_last, told_last_abroad
from knowledge.match.verdicts.places.listed import gives_each, is_listed, is_one_of
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, asks_for_one, folded_question, places_in, says
from knowledge.model import Form
from knowledge.pattern import lazy
from knowledge.text import padded

# How near a place stands to the figure: with it, around it, somewhere. A province that a report on the whole country
# mentions around its figures (the hall where the meeting was followed) has none of its own there.
_AROUND, _ONLY_MENTIONED = 0.76, 0.4
# How much a figure loses that is with one of the places asked for, and not of another of them, or far from it.
_NOT_THE_OTHER, _FAR_FROM_THE_OTHER = 0.4, DOUBTFUL
# A figure of many places together is that of none of them.
_ONE_OF_A_LIST = 0.5
_PLACES = (
    (1.0, ("own", "topic", "left", "title")),
    (_AROUND, ("before", "heading")),
    (0.64, ("lead",)),
    (0.56, ("right", "whole")),
)
# What an article tells is of the only province that it has named, or of the place that it named last.
_THE_ONLY_ONE, _NAMED_LAST, _NAMED_NEXT, _CARRIED_ON = 0.9, 0.93, 0.9, 0.8
# A report of a province calls it so, and no other: "kinh tế thành phố", "trên địa bàn tỉnh".
_OWN_PROVINCE = lazy(r" (?:(?:kinh te|dia ban|cua|toan) (?:thanh pho|tinh)|thanh pho nam) (?!thanh\b)")
# An article on more provinces leaves one with its paragraph; so much is left then of a figure.
_LEFT = 0.5
# In front of a country that is only held beside another, and behind it: "so với Gió là", "xếp sau Gió với".
_BESIDE = lazy(
    r"\W*(?:(?:.* )?so với |(?:xếp |đứng |chỉ )?sau |còn |trong khi(?: đó)? |và |tại |ở |của )*", re.IGNORECASE
)
_HAS = lazy(
    r"(?: (?:hiện|đã|cũng|chỉ|mới))*(?: (?:là|đạt|với|ở mức|có|tới|đến|khoảng|gần|hơn|trên|dưới))+ ", re.IGNORECASE
)
# "Xuất khẩu gạo của Việt Nam đạt 5 triệu tấn" is to all markets, whichever the title names.
_TRADE_OF_HOME = lazy(
    r"(?:^|[,;:] )(?:tổng )?(?:kim ngạch |trị giá |giá trị )*(?:xuất|nhập) khẩu(?: (?!lớn)[^\W\d]+){0,4}? "
    r"(?:của )?(?:Việt Nam|nước ta|cả nước)(?!\w)",
    re.IGNORECASE,
)
_TOTAL_TRADE = lazy(r"(?:^|[,;:] )tổng (?:kim ngạch|trị giá|giá trị|lượng) (?:xuất|nhập) khẩu(?!\w)", re.IGNORECASE)
_POINTS_BACK = lazy(rf" (?:{THIS_ONE}|trong do) ")
# "Xuất khẩu sang 3 thị trường này": all those of the list in the sentences before.
_THESE = lazy(
    r" (?:\d+|hai|ba|bon|nam|cac|nhung) (?:thi truong|nuoc|quoc gia|tinh|dia phuong|thanh pho)"
    r" (?:nay|tren|noi tren|neu tren|ke tren) "
)
_DASH, _TO_MARKET = lazy(r" ?[-–—] ?"), lazy(r"(?:thị trường|thi truong|sang|khu vực) $", re.IGNORECASE)
# Who asks for a place "riêng" wants no figure that is only told around it.
_NOT_ALONE = 0.7
# "Samsung Pay có 5 triệu người dùng tại Mỹ" where Vietnam is asked for by its name.
_ABROAD = 0.4
_OF_HOME, _TO_ALL = 0.6, 0.45
# What every country has of its own.
_OF_A_NATION = lazy(r"\b(?:dan so|dien tich|gdp|thu nhap|lam phat|that nghiep|no cong|luong toi thieu)\b")
# The whole country has it: not so "dẫn đầu cả nước với 5 tấn".
_NATION_HAS = lazy(
    r" (?:ca nuoc|toan quoc) (?:(?:da|uoc|cung|hien|chi|moi|se) )*(?:dat|co|thu|chi|tang|giam|xuat|nhap|ghi nhan|con) "
)
# A figure of the market at home is not one of a market abroad, although the article names both.
_AT_HOME = lazy(r" (?:tai|o|thi truong) viet nam ")


def place(scene: Scene) -> Verdict:
    """Whether the figure is of the place asked for; Vietnam as a whole goes without saying.

    Where a question names several places, one of them near the figure is enough. A figure of one market is hardly
    meant when the question names none.
    """
    question, fact = scene.question, scene.fact
    asked = [name for name in question.places if name not in HOME]
    if NATION in question.places and is_of_a_firm(scene):
        return _ABROAD, ""
    if not asked:
        if question.places and (_is_abroad(scene) or _is_had_abroad(scene) or is_of_a_part(scene)):
            return _ABROAD, ""
        forms = written(fact.place) if fact.place and fact.place not in HOME else ()
        own = any(scene["own"].holds(form) for form in forms)
        return (0.9, "") if own and not any(scene["title"].holds(form) for form in forms) else FINE
    # A figure of all the places that are asked for is no rival of one of them.
    shared = len(asked) > 1 and fact.place in asked
    if len(asked) > 1 and _are_these(asked, scene):
        return FINE
    found = [(_among_all(name, scene) if shared else _place_of(name, scene), name) for name in asked]
    best, name = max(found)
    if _is_of_all_markets(asked, scene):
        best *= _TO_ALL
    elif best < 1.0 and _is_of_home(asked, scene):
        best *= _OF_HOME
    if best == 0.0:
        return 0.0, f"asks for {name}, this is of {fact.place or 'another place'}"
    far = min(found)[0]
    if best < 1.0 and asks_for_one(question.repaired):
        best *= _NOT_ALONE
    if len(found) == 1 or _are_one_market(question.repaired, tuple(asked)):
        return best, ""
    if any(is_one_of(name, asked, scene) for name in asked):
        best *= _ONE_OF_A_LIST
    if far == 0.0:
        return best * _NOT_THE_OTHER, ""
    # Places that are as near as each other are told of together; one where a thing comes from is not one where it is.
    apart = far < min(max(found)[0], _THE_ONLY_ONE)
    apart = apart and len({(name in PROVINCES, name in COUNTRIES) for name in asked}) == 1
    return best * (_FAR_FROM_THE_OTHER if apart else far / max(found)[0]), ""


@lru_cache(maxsize=64)
def _are_one_market(question: str, asked: tuple[str, ...]) -> bool:
    """Whether the question writes the countries that are ``asked`` for as one: "thị trường Trung Quốc – Hồng Kông"; not
    the two of "xuất khẩu Mỹ - Trung Quốc"."""
    named = [(span, name) for span, name in places_in(question) if name in asked and name in COUNTRIES]
    led = len(named) == len(asked) and _TO_MARKET.search(question, 0, named[0][0].start) is not None
    return led and all(_DASH.fullmatch(question, one.end, other.start) for (one, _), (other, _) in pairwise(named))


def _among_all(name: str, scene: Scene) -> float:
    """How near the place ``name`` stands to a figure of one of those that are asked for, which is no rival of it."""
    return 1.0 if scene.fact.place == name else _near(name, scene)


def _are_these(asked: Sequence[str], scene: Scene) -> bool:
    """Whether the figure is told of "3 thị trường này", and all that are ``asked`` for were named before."""
    if not _THESE.search(padded(scene.fact.before)):
        return False
    return all(_names_any(scene["before"], [name]) for name in asked)


def _is_of_home(asked: Sequence[str], scene: Scene) -> bool:
    """Whether markets abroad are ``asked`` for, and the figure's own words name Vietnam where its sentence has none of
    them: "tổng trị giá xuất khẩu cá ngừ của Việt Nam" is to all of them."""
    if not all(name in COUNTRIES for name in asked):
        return False
    return not _names_any(scene["sentence"], asked) and is_at_home(scene)


def _is_of_all_markets(asked: Sequence[str], scene: Scene) -> bool:
    """Whether markets abroad are ``asked`` for, and the sentence tells what Vietnam sells or buys, names none of them
    and goes on with none that was named before."""
    if not all(name in COUNTRIES for name in asked):
        return False
    if not (_TRADE_OF_HOME.search(scene.fact.before) or _is_total_of_several(scene)):
        return False
    return not (_names_any(scene["sentence"], asked) or _POINTS_BACK.search(scene["sentence"].folded))


def _is_total_of_several(scene: Scene) -> bool:
    """Whether the sentence opens with a total of what is sold or bought, in an article on several markets: of "Chè giảm
    tại Mỹ, tăng ở Nga" the "tổng trị giá xuất khẩu chè" is that of neither."""
    several = len({name for _, name in places_in(scene.article.title) if name in COUNTRIES and name not in HOME}) > 1
    return several and _TOTAL_TRADE.search(scene.fact.before) is not None


def _is_abroad(scene: Scene) -> bool:
    """Whether the figure is of a country abroad that its sentence names, and Vietnam not."""
    country = scene.fact.place
    if country not in COUNTRIES or country in HOME:
        return False
    if _names_any(scene["sentence"], HOME):
        return _is_held_beside(country, scene.fact.before)
    return any(_names_any(scene[region], [country]) for region in UP_TO_FIGURE)


def _is_had_abroad(scene: Scene) -> bool:
    """Whether what a country has of its own is asked, and the sentence tells of one abroad in front of the figure and
    of Vietnam only behind it: "nước Gió, dân số 500 triệu người, sẽ giúp doanh nghiệp Việt Nam"."""
    if not says(scene.question.repaired, _OF_A_NATION):
        return False
    before = [name for span, name in places_in(scene.fact.citation.sentence) if span.end <= scene.fact.offset]
    return bool(before) and all(name in COUNTRIES and name not in HOME for name in before)


def _is_held_beside(country: str, before: str) -> bool:
    """Whether the ``country`` opens what stands in front of a figure, and has it: "thấp so với Gió là"."""
    told = before.rpartition(", ")[2]
    first = next(((span, name) for span, name in places_in(told)), None)
    if first is None or first[1] != country:
        return False
    span = first[0]
    return _BESIDE.fullmatch(told, 0, span.start) is not None and _HAS.fullmatch(told, span.end) is not None


def _place_of(name: str, scene: Scene) -> float:
    """How near the figure stands to the place ``name``: 1 with it, 0 where the article or the figure is of another."""
    fact = scene.fact
    if is_ahead(name, scene["sentence"]) and not (fact.place == name or is_in_bracket_of(name, fact)):
        return 0.0
    if is_listed(name, scene):
        return _ONE_OF_A_LIST
    if fact.place == name or {fact.place, name} == EUROPE:
        return 1.0
    near = _near(name, scene)
    last = named_last(name, scene) if near < 1.0 else None
    if last is not None:
        near = min(near, _LEFT) if is_left(last, scene) else _NAMED_LAST
    elif near < 1.0 and _is_named_next(name, scene):
        near = _NAMED_NEXT
    elif near == _AROUND and name in PROVINCES and is_summed_up(name, scene):
        near = _LEFT
    elif near < 1.0 and _is_only_mentioned(name, near, scene):
        near = _ONLY_MENTIONED
    elif 0.0 < near < _THE_ONLY_ONE and is_the_only_one(name, scene):
        near = _THE_ONLY_ONE
    if rivals(name, fact.place) and (_is_passed(name, fact.place, scene) or _is_of_rival(name, fact.place, scene)):
        return 0.0
    if near == _NAMED_LAST and rivals(name, fact.place) and not _names_any(scene["sentence"], [fact.place]):
        # An article on Huế: "Tại Hà Nội có 112 trường. Trường cao nhất lấy 48 điểm".
        return _CARRIED_ON
    if near == 1.0 and (_is_told_apart(name, scene) or _is_of_the_nation(name, scene)):
        return _LEFT
    at_home = name in COUNTRIES and any(_AT_HOME.search(scene[region].folded) for region in ("own", "left"))
    return 0.0 if near < 1.0 and (rivals(name, fact.place) or at_home) else near


def _is_only_mentioned(name: str, near: float, scene: Scene) -> bool:
    """Whether the report is on the whole country that the province ``name`` is of, or the trade with all markets beside
    the one of that name: "Giày dép đạt 13,5 tỷ USD", but not "Thị trường này mua 4 tỷ USD"."""
    sentence = scene["sentence"].folded
    if name in COUNTRIES:
        if near == _AROUND and is_ahead(name, scene["before"]):
            return True
        if not scene.fact.subject and told_last_abroad(scene) == name:
            # "Xuất khẩu sang Gió tăng trở lại. Tháng 7/2030, tăng 4%": the second goes on from the first.
            return False
        trade = near == _AROUND and TRADE.search(f" {folded_question(scene.question.repaired)} ")
        return bool(trade) and _POINTS_BACK.search(sentence) is None
    return scene.fact.place in HOME and name in PROVINCES and _OWN_PROVINCE.search(sentence) is None


def _is_named_next(name: str, scene: Scene) -> bool:
    """Whether the sentence names no place of the sort in front of the figure, and this one behind it, before it has
    another figure of the sort: "tặng 45 hộp sữa cho 8 trẻ em tại Hà Nội, Huế"; not "thu 30 tỷ đồng, riêng Huế 3 tỷ
    đồng"."""
    named, figure = places_in(scene.fact.citation.sentence), scene.fact.offset
    if any(span.start < figure and (place in HOME or rivals(name, place)) for span, place in named):
        return False
    unit = scene.fact.quantity.unit
    nexts = (other.offset for other in scene.together if other.quantity.unit == unit)
    stop = min((at for at in nexts if at > figure), default=len(scene.fact.citation.sentence))
    return any(place == name and span.start < stop for span, place in named)


def _is_passed(name: str, rival: str, scene: Scene) -> bool:
    """Whether the sentence gives ``name`` a figure of its own and this one to its ``rival``: "Mỹ mua 838 triệu USD,
    Nhật Bản 788 triệu USD", "Mỹ và Nhật Bản lần lượt mua 838 và 788 triệu USD". Not so "EU, sau Mỹ và Nhật Bản, mua
    661 triệu USD"."""
    figure = scene.fact.offset
    last = {place: span.end for span, place in places_in(scene.fact.citation.sentence) if span.end <= figure}
    if name not in last or rival not in last:
        return False
    if gives_each(scene) and any(other.place == name for other in scene.together):
        return True
    return any(last[name] <= other.offset < last[rival] for other in scene.together)


def _is_of_rival(name: str, rival: str, scene: Scene) -> bool:
    """Whether the figure's own words name the ``rival`` and its sentence not the place ``name``, whatever the title
    does: "thị phần của Mỹ giảm xuống 15%"; a country may stand before them: "xuất khẩu sang Anh đạt 5 triệu USD, lũy
    kế sang thị trường này đạt 30 triệu USD", or be that of the sentences before: "Tại Mỹ, dân số tăng. GDP tăng 2%"."""
    if _names_any(Region(scene.fact.citation.sentence), [name]):
        return False
    if rival in COUNTRIES and rival in (told := named_in(_paragraph(scene))) and name not in told:
        return True
    where = UP_TO_FIGURE if name in COUNTRIES else UP_TO_FIGURE[:1]
    return any(_names_any(scene[region], [rival]) for region in where)


def _is_of_the_nation(name: str, scene: Scene) -> bool:
    """Whether the sentence tells of the whole country up to the figure and nowhere of the province ``name``, which the
    title has."""
    if name not in PROVINCES or _names_any(Region(scene.fact.citation.sentence), [name]):
        return False
    return _NATION_HAS.search(padded(scene.fact.before)) is not None


def _is_told_apart(name: str, scene: Scene) -> bool:
    """Whether the title names ``name`` with a rival of it, and the paragraph has come to such a rival and not to it: of
    "Bầu cử ở Mây và Gió" each is told in a paragraph of its own."""
    if any(_names_any(scene[region], [name]) for region in UP_TO_FIGURE):
        return False
    told = named_in(_paragraph(scene))
    others = told & named_in(scene.article.title)
    return name not in told and any(rivals(name, other) for other in others)


def _paragraph(scene: Scene) -> str:
    """The paragraph of the figure up to the end of its sentence; "" for one of a title."""
    fact, text = scene.fact, scene.article.text
    return text[text.rfind("\n", 0, fact.sentence.start) + 1 : fact.sentence.end] if fact.field == "text" else ""


def _names_any(region: Region, names: Iterable[str]) -> bool:
    """Whether the region holds any of the places, by any of its forms."""
    return any(region.holds(form) for name in names for form in written(name))


def _near(name: str, scene: Scene) -> float:
    forms = written(name)
    return next((worth for worth, where in _PLACES if any(_names_place(scene[r], name, forms) for r in where)), 0.0)


def _names_place(region: Region, name: str, forms: tuple[Form, ...]) -> bool:
    """Whether the region names the place; of a short name that other names begin with ("Thái Bình Dương") more is
    looked at."""
    held = [form for form in forms if region.holds(form)]
    if not held or any(" " in form.folded for form in held):
        return bool(held)
    return name in named_in(region.text)
