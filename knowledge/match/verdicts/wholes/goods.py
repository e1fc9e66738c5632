"""The goods that are asked: what is told of others, or of all, is not told of them.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from knowledge.lexicon.goods import Kind, goods_in, is_of
from knowledge.lexicon.places import COUNTRIES
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.modifiers import ANY_GOODS, NEARBY, is_place
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Fact, Question, Term
from knowledge.pattern import lazy
from knowledge.text import fold, marked_tokens

_OTHER_GOODS = 0.5
# "Bao nhiêu tấn bưởi", and so many syllables behind a figure begin with its goods.
_LOADED = lazy(r" (?:bao nhieu|may) (?:(?:nghin|ngan|trieu|ty) )?(?:tan|ta|yen|kg|lit|m3|ha)(?P<load> .+)")
_LONGEST_LOAD = 6
_SENTENCE_ENDS = lazy(r"[.;\n](?!\d)")
_TRADE_ENDS = lazy(r"(?:xuat|nhap) khau(?: hang hoa)?$|^(?:xk|nk)$")
# The total of a country is of no goods that were only named before.
_TOTAL = lazy(r" tong (?:\w+ ){0,4}(?:xuat|nhap) khau (?:hang hoa )?(?:cua )?(?:viet nam|ca nuoc|nuoc ta) ")
# What is told with all trade of two countries is of none either: "xuất nhập khẩu với Gió đạt 6 tỷ, trong đó nhập 4 tỷ".
_ALL_TRADE = lazy(r" (?:xuat nhap khau|xnk|thuong mai|trao doi|giao thuong|buon ban)(?: hang hoa)? (?:hai chieu|voi) ")
# A sentence that opens with all trade: "Về xuất khẩu, kỳ 2 đạt 4 tỷ USD", "Tổng trị giá nhập khẩu hàng hóa giảm 5%".
_OPENS_WITH_TRADE = lazy(
    r"\W*(?:Về (?:kim ngạch |trị giá )?(?:xuất|nhập) khẩu(?: hàng hóa)?,"
    r"|(?:tổng )?(?:kim ngạch |trị giá |giá trị )*(?:xuất|nhập) khẩu (?:hàng hóa|(?:của )?(?:Việt Nam|cả nước)) )",
    re.IGNORECASE,
)
# Goods stand behind their trade in small letters, names of places in capitals: "xuất khẩu rau quả", "xuất khẩu Gió".
_TRADE_OF = lazy(r"(?<!\w)(?i:xuất khẩu|nhập khẩu|XK|NK) (?:(?:mặt |nhóm )?hàng (?!hóa|hoá))?(?P<first>[^\W\d_]+)")
_TRADED = lazy(r" (?:(?:xuat|nhap) khau|xk|nk|xnk) ")
_GOODS_OF_A_KIND = lazy(
    r"(?<!\w)(?:(?:nhóm|mặt) hàng|(?:xuất khẩu|nhập khẩu|XK|NK) (?:có|chịu|không) thuế)(?!\w)", re.IGNORECASE
)
# What may stand between a trade and its goods, "nhập khẩu mặt hàng chè", and the words of it.
_SORTS = ("", "hang ", "mat hang ", "nhom hang ", "nhom mat hang ", "san pham ")
_GENERIC = frozenset({"hang", "mat hang", "nhom hang", "nhom", "mat", "san pham"})
# What else stands behind a trade: "xuất khẩu của cả nước", "xuất khẩu ước đạt".
_NO_GOODS = frozenset(
    """
    hàng của sang vào từ tới đến ra đạt ước tăng giảm trong tháng năm quý cả nước chung lũy luỹ bình đầu cuối nửa cùng
    toàn thành trực chính chủ lớn hai các những là được đã cũng vẫn sẽ có còn và với qua trên dưới hơn gần khoảng cao
    thấp mạnh nhiều ở tại theo so chiếm thu trị giá vượt mới này kỷ lần tiếp lên xuống bị do nhờ khi trung nói kỳ thì
    siêu tuần ngày ký rất chỉ không để cho mà phải về riêng tiểu biên
    lượng khối tổng kim thường đối ưu
    """.split()
)
# So begins what names no goods by itself: "xuất khẩu nhóm hàng này", "xuất khẩu mặt hàng nói trên".
_ANY_SORT = frozenset({"nhóm", "mặt", "loại", "sản", "những", "từng"})
# "Lãi 9 tháng bao nhiêu tỷ đồng từ kinh doanh ngoại hối"; not "thu nhập từ 5 triệu đồng", "doanh thu từ đầu năm".
_STOPS = (
    r"(?:cua|trong|nam|quy|thang|tuan|ngay|la|dat|o|tai|sang|den|toi|bao|may|cho|va|so|voi|nay|tang|giam|chiem|khoang|hon"
    r"|dau|cuoi|khi|luc|muc|duoi|tren|theo|vao|thi|ma|co|mot|cac|nhung|viec|\d\S*)\b"
)
_EARNED = lazy(
    r" (?:lai|loi nhuan|doanh thu|doanh so|thu nhap|nguon thu)(?: (?!tu )\w+){0,6}?"
    rf" tu (?:cac |viec |mang |nguon )*(?P<what>(?!{_STOPS})\w+(?: (?!{_STOPS})\w+){{0,4}})"
)
# A lot of them with its weight behind it.
_DIRECTLY = lazy(r"^\s*(?:một|\d+) (?:lô|container|thùng|xe|chuyến|tàu|bao|kiện)\b[^,;]*$", re.IGNORECASE)
_OF_ANY = ANY_GOODS | frozenset("kim ngach,tri gia,gia tri,tong,ca nuoc,nuoc ta,toan quoc,sang,thi truong".split(","))
_OF_TOTAL = ("own", "topic", "left", "heading", "title")


def goods(scene: Scene) -> Verdict:
    """Whether the goods that the question names behind its trade are spoken of near the figure: "tổng trị giá xuất
    khẩu" is none of "xuất khẩu giày dép", nor is that of all exports where it names none."""
    question = scene.question
    if _is_of_other_load(scene) or _is_of_other_kinds(scene):
        return _OTHER_GOODS, ""
    named = _traded(question)
    if named and _names_other_goods(named, scene):
        return _OTHER_GOODS, ""
    if not named:
        return (_OTHER_GOODS, "") if _is_of_all_goods(question) and _is_of_some_goods(scene) else FINE
    of_all = _TOTAL.search(scene["clause"].folded) or _ALL_TRADE.search(scene["sentence"].folded)
    near = _OF_TOTAL if of_all or _tells_of_trade(scene) else NEARBY
    absent = any(not any(scene[name].support(traded) for name in near) for traded in named)
    return (_OTHER_GOODS, "") if absent else FINE


def _is_of_other_kinds(scene: Scene) -> bool:
    """Whether the question names goods that trade statistics know, and the figure is told of others: its own words name
    these, or else the sentence in front of it, or, where a trade is asked, what stands before and above a sentence
    that names none."""
    asked = _kinds_asked(scene.question.repaired)
    if not asked:
        return False
    told = goods_in(scene["own"].text) or goods_in(scene.fact.before)
    if told:
        return not _are_told(asked, told) or _are_in_front(asked, scene.fact)
    return _asks_for_trade(scene.question) and _are_left_unsaid(asked, scene)


def _are_in_front(asked: tuple[Kind, ...], fact: Fact) -> bool:
    """Whether the figure stands directly behind other goods than those ``asked`` for, which an "và" in front of them
    leaves behind: of "một thùng dừa và một lô thanh long 3 tấn" the 3 are no "dừa"."""
    front, joined, last = fact.own_before.rpartition(" và ")
    named = goods_in(last) if joined and _DIRECTLY.search(last) else ()
    return bool(named) and _are_told(asked, goods_in(front)) and not _are_told(asked, named)


def _are_left_unsaid(asked: tuple[Kind, ...], scene: Scene) -> bool:
    """Whether the heading over a figure of no goods, or else what was said last before its sentence, is not of those
    ``asked`` for: an article on them alone goes on with them, and what stands behind may break them down: "xuất khẩu
    50 tấn (than cục 30 tấn, than cám 20 tấn)"."""
    if _are_told(asked, goods_in(scene["right"].text)):
        return False
    headed = goods_in(scene["heading"].text)
    if headed:
        return not _are_told(asked, headed)
    title = goods_in(scene["title"].text)
    if title and all(any(is_of(one, other) for other in asked) for one in title):
        return False
    said = filter(None, map(goods_in, reversed(_SENTENCE_ENDS.split(scene["before"].text))))
    return not _are_told(asked, next(said, ()))


def _are_told(asked: tuple[Kind, ...], told: tuple[Kind, ...]) -> bool:
    """Whether some of the goods ``told`` of are of those ``asked`` for."""
    return any(is_of(one, other) for one in told for other in asked)


@lru_cache(maxsize=64)
def _asks_for_trade(question: Question) -> bool:
    """Whether the question asks for a trade by its name, or has a country buy or sell: not for "giá mua trà"."""
    abroad = any(place in COUNTRIES for place in question.places)
    named = (term.forms if abroad else term.forms[:1] for term in question.terms)
    return any(_TRADE_ENDS.search(form.folded) for forms in named for form in forms)


@lru_cache(maxsize=64)
def _kinds_asked(question: str) -> tuple[Kind, ...]:
    """The goods that the question names."""
    return goods_in(question)


def _tells_of_trade(scene: Scene) -> bool:
    """Whether the sentence opens with a trade of no goods and does not go on with those before: "Về nhập khẩu, kỳ 1
    tháng 12 đạt 9 tỷ USD"."""
    return _OPENS_WITH_TRADE.match(scene.fact.citation.sentence) is not None


def _names_other_goods(asked: list[Term], scene: Scene) -> bool:
    """Whether the figure's own words, or what stands in front of it in its sentence, name goods behind their trade, and
    none that are ``asked`` for: "nhập khẩu ngô tăng 12%" says nothing of "nhập khẩu lúa mì", though that was told of
    just before."""
    if any(scene[name].support(traded) for name in ("own", "topic", "left") for traded in asked):
        return False
    known = question_tokens(scene.question.repaired)
    firsts = (found["first"] for found in _TRADE_OF.finditer(f"{scene['own'].text} . {scene.fact.before}"))
    passed = _NO_GOODS | _ANY_SORT
    return any(word.islower() and word not in passed and f" {fold(word)} " not in known for word in firsts)


def _is_of_other_load(scene: Scene) -> bool:
    """Whether the question names goods behind its measure and these stand so behind another figure of the sentence: of
    "12 tấn bưởi và 3 tấn thanh long" the second is of no "bưởi"."""
    load = _load(scene.question)
    if load is None or scene.fact.quantity.kind == "percent":
        return False
    own = _behind(scene.fact)
    if not own or own[0] in _NO_GOODS or _is_loaded(own, load):
        return False
    if (
        not scene.is_said(load)
        and own[0].islower()
        and f" {fold(own[0])} " not in question_tokens(scene.question.repaired)
    ):
        # "Hạn ngạch 10.000 tấn đường" says nothing of "gạo", whatever the sentences before it do.
        return True
    alike = (fact for fact in scene.together if fact.quantity.unit == scene.fact.quantity.unit)
    return any(_is_loaded(_behind(fact), load) for fact in alike)


def _behind(fact: Fact) -> list[str]:
    """The first words directly behind the figure and its unit; none where a mark or a bracket parts them."""
    return marked_tokens(fact.behind_unit)[:_LONGEST_LOAD] if fact.behind_unit[1:2].isalpha() else []


def _is_loaded(words: list[str], load: Term) -> bool:
    """Whether the ``words`` begin with the ``load``."""
    return any(f" {fold(' '.join(words))} ".startswith(form.needle) for form in load.forms)


@lru_cache(maxsize=64)
def _load(question: Question) -> Term | None:
    """The goods that stand directly behind the measure that is asked for: "bưởi" of "bao nhiêu tấn bưởi"."""
    found = _LOADED.search(question_tokens(question.repaired))
    if found is None:
        return None
    terms = (term for term in question.terms if not term.context and not term.name)
    return next((term for term in terms if found["load"].startswith(term.forms[0].needle)), None)


@lru_cache(maxsize=64)
def _traded(question: Question) -> list[Term]:
    """The goods that the question names behind a trade."""
    terms = [term for term in question.terms if term.forms[0].folded not in _GENERIC]
    return [traded for trade, traded in pairwise(terms) if _is_trade_in(trade, traded, question)]


def _is_trade_in(trade: Term, traded: Term, question: Question) -> bool:
    """Whether the one term is a trade and the other, behind it or the "hàng" between, the goods: no place, nor goods of
    any kind."""
    if traded.context or traded.name or traded.short or not _TRADE_ENDS.search(trade.forms[0].folded):
        return False
    typed = traded.forms[0].folded
    if typed in ANY_GOODS or is_place(traded, question):
        return False
    asked = question_tokens(question.repaired)
    return any(f" {trade.forms[0].folded} {sort}{typed} " in asked for sort in _SORTS)


@lru_cache(maxsize=64)
def _is_of_all_goods(question: Question) -> bool:
    """Whether the question asks for all the trade of a country, and names nothing else than where and when."""
    asked = [term for term in question.terms if not (term.context or is_place(term, question))]
    traded = [term for term in asked if _TRADE_ENDS.search(term.forms[0].folded)]
    return bool(traded) and all(term in traded or term.forms[0].folded in _OF_ANY for term in asked)


def source(scene: Scene) -> Verdict:
    """Whether what money is earned from is spoken of near the figure, where the question says that: all profit is none
    "từ dịch vụ"."""
    earned = _earned_from(scene.question)
    if earned is None or any(scene[name].support(earned) for name in (*NEARBY, "items")):
        return FINE
    return _OTHER_GOODS, ""


@lru_cache(maxsize=64)
def _earned_from(question: Question) -> Term | None:
    """The last term of what money is earned from in the question: "hối" of "lãi từ kinh doanh ngoại hối"; None where it
    names nothing, or a place or a name, which have verdicts of their own."""
    found = _EARNED.search(question_tokens(question.repaired))
    if found is None:
        return None
    said = f" {found['what']} "
    named = [term for term in question.terms if f" {term.forms[0].folded} " in said and not term.context]
    last = named[-1] if named else None
    return None if last is None or last.name or last.short or is_place(last, question) else last


def _is_of_some_goods(scene: Scene) -> bool:
    """Whether the figure's own words are on goods of some kind, "xuất khẩu rau quả", "kim ngạch mặt hàng này"; or those
    before them, where they name no trade: "riêng mặt hàng dầu thô, lượng đạt 2 tấn, trị giá 1 tỷ USD".

    So are weights, where none is asked for: all that a country sells is told in money."""
    own = scene["own"].text
    if scene.fact.quantity.kind == "measure" and not scene.question.asked.unit:
        return True
    said = own if _TRADED.search(scene["own"].folded) else f"{scene['left'].text} {own}"
    if _GOODS_OF_A_KIND.search(said):
        return True
    behind = (found["first"] for found in _TRADE_OF.finditer(own))
    return any(word.islower() and word not in _NO_GOODS for word in behind)
