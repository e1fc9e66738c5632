"""Figures that a place asked for is only near: it is summed up with others, or named before a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from knowledge.lexicon.places import COUNTRIES, HOME, NATION, PROVINCES
from knowledge.lexicon.places import forms as written
from knowledge.lexicon.starts import FROM
from knowledge.lexicon.told import is_local
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, places_in, says
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold, padded

# Whose a thing is at home, without its second syllable; "người Việt Trì" are of a town.
_OF_HOME = lazy(r"(?<!\w)(?:[nN]gười|[dD]ân|tiêu dùng|[dD]oanh nghiệp|DN|[gG]ia đình) Việt(?!\w| [" + CAPITALS + "])")
# "Về phía Việt Nam, thị phần giảm xuống 3%": all of the sentence is told of it.
_AS_TO_HOME = lazy(r"\W*(?:về phía|đối với|riêng|với|phía) (?:Việt Nam|nước ta)(?!\w)", re.IGNORECASE)
# So many places together: "6 tỉnh miền Trung", "các địa phương".
_TOGETHER = lazy(r" (?:\d+|cac|ca|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:tinh|tinh thanh|dia phuong) (?!nay\b)")
# A sentence on one alone: "Riêng cảng Mây thu 46 tỷ đồng".
_SINGLED_OUT = lazy(rf"\W*Riêng (?:[a-zđ]\w* ){{0,2}}[{CAPITALS}]")
# And one of a firm: "Tập đoàn Mây Lam đã xuất khẩu 10.000 tấn gạo"; not what it says of all.
_FIRM_DOES = lazy(
    rf"(?<!\w)(?:Tập đoàn|Tổng công ty|Công ty|CTCP|Hợp tác xã|HTX)(?: [a-zđ]\w*){{0,2}}(?: [{CAPITALS}]\w*)+"
    r"(?: \([^()]*\))? (?:đã|cũng|đang|hiện|xuất|nhập|bán|mua|sản xuất|đạt|thu|có)(?!\w)"
)
# The firm that somebody has here is not the country: "Công ty Mayfly Việt Nam".
_FIRM_HERE = lazy(rf"(?<!\w)(?P<owner>[{CAPITALS}]\w+) Việt Nam(?!\w)")
# What two places have together: "đất tại Mây và Gió có tổng diện tích 5 ha".
_OF_BOTH = lazy(r" (?:co tong(?: so| cong)?|tong cong(?! ty)|ca hai) ")
# In front of the place that goods come from or go to, and where that may be named.
_TRADED_WITH = lazy(
    rf"(?<!\w)(?:(?:nhap|mua|nk)\b.* {FROM}|(?:xuat|(?<!nhat )ban|xk)\b.* (?:sang|vao|toi|den|cho))"
    r"(?: thi truong| nuoc)? $"
)
# In front of the one who buys or sells.
_TRADE_OF = lazy(r"\b(?:nhap khau|xuat khau|nk|xk)\b(?:(?!\b(?:nhap|xuat|nk|xk)\b)[^,;])* cua (?:thi truong |nuoc )?$")
# In front of the seller that a question names, and behind a buyer.
_FROM_SELLER = lazy(rf"\b(?:nhap|mua|nk)\b.* {FROM}(?: thi truong| nuoc)? $")
_BUYS = lazy(r"(?: (?:da|dang|cung|se|van|con|hien))* (?:nhap khau|nk|mua)\b")
_OTHER_PARTNER = 0.4
_EXPORTS = lazy(r"\b(?:xuat khau|xk)\b")
_IMPORTS, _FROM = lazy(r"\b(?:nhap khau|nk)\b(?! va xuat khau)"), lazy(rf"{FROM}(?: thi truong| cac nuoc| nuoc)? $")
_TO_MARKET = lazy(r"(?<!\w)(?:sang|vao|toi|den)(?: thi truong| cac nuoc| nuoc)? $")
# What has all markets in it: "tổng kim ngạch xuất khẩu cả nước".
_OF_ALL_MARKETS = lazy(r" (?:tong kim ngach|tong gia tri|tong tri gia|ca nuoc|cac thi truong) ")
_ALL_COUNTRY = lazy(r"\b(?:ca nuoc|toan quoc)\b")
_PARTNER_NAMED = ("sentence", "topic", "heading")
# "Sang thị trường này": the one before.
THIS_ONE = r"(?:thi truong|nuoc|quoc gia|noi|khoi) (?:nay|do|tren)|day"
_POINTS_BACK = lazy(rf" (?:{THIS_ONE}) ")


def is_at_home(scene: Scene) -> bool:
    """Whether the figure's own words name Vietnam, "tổng trị giá xuất khẩu cá ngừ của Việt Nam", "người dân Việt", or
    its sentence opens with it."""
    own = scene["own"]
    if any(own.holds(form) for home in HOME for form in written(home)) or _OF_HOME.search(own.text):
        return True
    return _AS_TO_HOME.match(scene.fact.citation.sentence) is not None


def is_summed_up(name: str, scene: Scene) -> bool:
    """Whether the text has come from the province ``name`` to many together: "Mây nhận 2 tỷ đồng. 6 tỉnh chịu thiệt
    hại nặng. Số nhà bị sập: 1.083 nhà"."""
    said = f"{scene['before'].folded.rstrip()}{scene['topic'].folded.rstrip()}{scene['left'].folded}"
    last = max((said.rfind(form.needle) for form in written(name)), default=-1)
    return last >= 0 and _TOGETHER.search(said, last) is not None


def is_of_a_part(scene: Scene) -> bool:
    """Whether all the country is asked for, and the sentence tells of one province or goes on with it."""
    place = scene.fact.place
    if NATION not in scene.question.places:
        return False
    if any(scene["sentence"].holds(form) for home in HOME for form in written(home)) and not _is_of_firm_here(scene):
        return False
    if _SINGLED_OUT.match(scene.fact.citation.sentence):
        return True
    if place not in PROVINCES:
        return place not in HOME and is_local(scene.article.title)
    named = any(scene[region].holds(form) for region in (*UP_TO_FIGURE, "title") for form in written(place))
    return named or place != scene.article.place


def _is_of_firm_here(scene: Scene) -> bool:
    """Whether the sentence names the country only behind the foreign name of a firm: "lô xe của Mayfly Việt Nam"."""
    said, firms = scene.fact.citation.sentence, 0
    for found in _FIRM_HERE.finditer(said):
        firms += not is_syllable(fold(found["owner"]))
    return 0 < firms == sum(place in HOME for _, place in places_in(said))


def is_of_a_firm(scene: Scene) -> bool:
    """Whether the sentence tells in front of the figure of what one firm does, and names the country nowhere."""
    if _FIRM_DOES.search(scene.fact.before) is None:
        return False
    return not any(scene["sentence"].holds(form) for home in HOME for form in written(home))


def is_of_both(scene: Scene) -> bool:
    """Whether the figure's own words sum up several."""
    return _OF_BOTH.search(scene["own"].folded) is not None


def partner(scene: Scene) -> Verdict:
    """Whether the figure is of the trade with the one of two places that the question has goods come from or go to:
    what the EU imports in all is not what it imports "từ Hàn Quốc"."""
    if _is_traded_by(scene):
        return _OTHER_PARTNER, ""
    asked = _partners(scene.question.repaired)
    if not asked:
        return (DOUBTFUL, "") if _is_of_one_market(scene) else FINE
    where = (*_PARTNER_NAMED, "before") if _POINTS_BACK.search(scene["sentence"].folded) else _PARTNER_NAMED
    named = (any(scene[region].holds(form) for region in where for form in written(name)) for name in asked)
    return FINE if all(named) else (_OTHER_PARTNER, "")


def _is_traded_by(scene: Scene) -> bool:
    """Whether the figure is what the one who is asked for as a partner buys or sells itself: "tổng kim ngạch nhập khẩu
    của Gió", or what "Gió đã nhập khẩu", is nothing that Vietnam buys "từ Gió"."""
    asked = _traded_with(scene.question.repaired)
    if asked and not asked.isdisjoint(_traders(scene.fact.citation.sentence)):
        return True
    sellers = _bought_from(scene.question.repaired)
    return bool(sellers) and not sellers.isdisjoint(_buyers(scene.fact.before))


@lru_cache(maxsize=64)
def _bought_from(question: str) -> frozenset[str]:
    """The places abroad that the question has goods come from."""
    return frozenset(behind(_FROM_SELLER, question)) - HOME


@lru_cache(maxsize=512)
def _buyers(text: str) -> frozenset[str]:
    """The places that buy something by a ``text``: "Gió đã nhập khẩu"."""
    folded = fold(text)
    return frozenset(name for span, name in places_in(text) if _BUYS.match(folded, span.end))


@lru_cache(maxsize=512)
def _traders(text: str) -> frozenset[str]:
    """The countries whose own trade a ``text`` tells of."""
    return frozenset(behind(_TRADE_OF, text))


@lru_cache(maxsize=64)
def _traded_with(question: str) -> frozenset[str]:
    """The places abroad that the question has goods come from or go to."""
    return frozenset(behind(_TRADED_WITH, question)) - HOME


def behind(words: re.Pattern[str], text: str) -> Iterator[str]:
    """The places that a ``text`` names behind the folded ``words``, in order."""
    folded = fold(text)
    return (name for span, name in places_in(text) if words.search(folded, 0, span.start))


def _is_of_one_market(scene: Scene) -> bool:
    """Whether all that Vietnam exports or imports is asked for, and the sentence tells of what goes to one market or
    comes from one: "xuất khẩu hàng may của Việt Nam sang EU còn ít, năm 2030 chỉ đạt 4 tỷ USD"."""
    question = scene.question
    if not question.places or not HOME.issuperset(question.places):
        return False
    if _OF_ALL_MARKETS.search(padded(scene.fact.own_before)):
        return False
    ways = ((_EXPORTS, _TO_MARKET), (_IMPORTS, _FROM))
    where = next((words for trade, words in ways if says(question.repaired, trade)), None)
    fact, title = scene.fact, scene["title"]
    told = fact.citation.sentence[: max(fact.offset, fact.scope[0].end - fact.sentence.start)]
    markets = _markets(told, where) if where else ()
    titled = any(title.holds(form) for name in markets for form in written(name))
    return bool(markets) and (not titled or says(question.repaired, _ALL_COUNTRY))


@lru_cache(maxsize=512)
def _markets(text: str, where: re.Pattern[str]) -> tuple[str, ...]:
    """The countries and blocs abroad that a ``text`` names behind the words."""
    return tuple(name for name in behind(where, text) if name in COUNTRIES and name not in HOME)


@lru_cache(maxsize=64)
def _partners(question: str) -> frozenset[str]:
    """The places that the question has goods come from or go to, beside another one abroad."""
    abroad = {name for _, name in places_in(question)} - HOME
    return _traded_with(question) if len(abroad) > 1 else frozenset()
