"""What things are counted in where a text names them in front: "sách điện tử 4.120 cuốn", "thí sinh tự do là 37 em"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.grammar.quantity.units import CLASSIFIERS, NOUNS
from knowledge.lexicon.sorts import PERSONS
from knowledge.match.around.region import Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import DOUBTFUL, question_tokens, says
from knowledge.model import Fact, Form, Quantity, Term
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import fold, is_bare, marked_tokens, padded, tone_moved

# Where a figure's counted noun, or what it is qualified by, may stand.
AROUND_UNIT = ("own", "topic", "left", "right", "title", "heading", "items")
_BEFORE_UNIT = ("own", "topic", "left")
_NOUNS = frozenset((*NOUNS, *CLASSIFIERS))
_COUNTABLE = frozenset(map(fold, _NOUNS))
# A sort and what it is of; the shares that no company has so many of.
_NAMED = 2
_SHARES, _NO_COMPANY_HAS = frozenset({"cổ phiếu", "cổ phần"}), 50 * 10**9
BY_AGE = frozenset({"em", "chau", "tre"})
_COUNTED_PERSONS = BY_AGE | {"nguoi"}
# What single things of many sorts are counted in: books, trees, animals, but no cases and no houses.
_COUNTERS = _COUNTED_PERSONS | frozenset("cuon quyen tam buc chiec cai con cay to vien qua chai hop".split())
# What somebody does once: "khách quốc tế đạt 85.000 lượt" are so many of them.
_TURN = "luot"
# How that is named behind a word which says nothing of it.
_NAMED_BY = {
    **dict.fromkeys(("em", "chau", "vi"), lazy(" ")),
    **dict.fromkeys(("don vi", "co quan"), lazy(" (?:(?:bao )?gom|la) (?:cac )?")),
}
# What things, and what persons, are counted as, with their own name behind it: "57 đơn vị chi hội".
_UNITS_OF, _CASES_OF, _FEW_WORDS = ("don vi", "dau moi"), "truong hop", 6
_CALLED_PERSONS = frozenset(map(fold, (*PERSONS, "người làm", "tỷ phú")))
_NEAR, _SURE = 60, 1.0
# What leads from the number of something to the figure.
_AMOUNTS_TO = lazy(
    r" (?:la|dat|con|co|len (?:den|toi)|(?:tang|giam)(?: them| di)?) (?:(?:hon|gan|khoang|tren|duoi) )*\d"
)
# Between the noun and its number, directly: "thí sinh tự do là hơn 37 em".
_LEADS_TO = lazy(r" (?:trong do |so )*(?P<noun>[a-z ]+?) (?:(?:la|dat|co|con) )?(?:(?:hon|gan|khoang|tren|duoi) )*\d")
# These count sorts of what stands behind them: "20 loại nông sản" are no "loại sữa".
_SORTS, _OF_ANYTHING = frozenset({"loai", "giong"}), frozenset("hang san mat".split())
# What is scored; with a noun behind it a place: not so "điểm phần trăm", "điểm cơ bản".
_POINT, _SPOT = "diem", lazy(r" diem (?!phan |co ban |so |tuyet )(?P<what>[a-z]+) ")
# A number of things that a question without an asking word does not name.
_UNNAMED = 0.75
# What counts sorts of things or markets is no amount of any of them.
_OF_SORTS = lazy(r" (?:(?:nhom )?(?:mat hang|nganh hang|hang hoa)|chung loai|loai|thi truong|quoc gia) ")
_COMPARED_WITH = lazy(r"\bso voi (?:(?:ca|hon|gan|khoang) )*$")
# Where people lose their work they are told as jobs or posts as well.
_LAYS_OFF = lazy(r"\b(?:sa thai|cat giam|tinh gian|mat viec|(?:nghi|thoi) viec)\b")
_POSTS = ("nguoi", "lao dong", "nhan vien", "nhan su", "cong nhan", "viec lam", "bien che", "vi tri")
_CAPACITY = lazy(r"\bcong suat\b")
_OF_CAPACITY = lazy(
    r"\bcong suat (?:(?:thiet ke|toi da|khai thac|phuc vu|la|dat|tu|khoang|hon|gan|tren|len|den|toi) )*$"
)
# In these the last syllable counts nothing: a "nhiệm vụ" is no "vụ".
_WORDS_OF_CASE, _CASE = lazy(r" (?:nhiem|nghiep|nghia|dich|chuc|cong|phuc) vu "), "vu"
# Figures of an index count the same few nouns.
padded_unit = lru_cache(maxsize=1024)(padded)


def ends_word(form: Form, counted: Region) -> bool:
    """Whether the ``form`` is but the end of a word of what is ``counted``: that of "vụ" in "6 nhiệm vụ"."""
    return form.folded == _CASE and _WORDS_OF_CASE.search(counted.folded) is not None


def is_another_sort(asked: Sequence[Term], counted: Region) -> bool:
    """Whether sorts of one thing are ``asked`` for and sorts of another are ``counted``."""
    if len(asked) < _NAMED or asked[0].forms[0].folded not in _SORTS:
        return False
    sort, *things = counted.folded.split() or [""]
    if sort not in _SORTS or not things:
        return False
    anything = things[0] in _OF_ANYTHING or asked[1].forms[0].folded.split()[0] in _OF_ANYTHING
    return not anything and not any(counted.support(term) for term in asked[1:])


def is_capacity(scene: Scene) -> bool:
    """Whether so many are a capacity that is asked for, which names it just in front: "nhà ga có công suất từ 10-15
    triệu hành khách"."""
    counted = scene.fact.quantity.kind == "count" and says(scene.question.repaired, _CAPACITY)
    return counted and _OF_CAPACITY.search(fold(scene.fact.before)) is not None


def is_counted_so(asked: Sequence[Term], counted: Region, scene: Scene) -> bool:
    """Whether the classifier that is ``asked`` for alone is ``counted``, and its noun was named before: "số gỗ lim bị
    đốn là 35 cây", for "bao nhiêu cây gỗ lim"."""
    classifier, noun = asked[0].forms[0].folded, asked[1]
    return counted.folded.strip() == classifier and any(scene[name].support(noun) >= _SURE for name in _BEFORE_UNIT)


def is_person(asked: Sequence[Term]) -> bool:
    """Whether persons are ``asked`` for, whom a list may count as "người": by a word, or by two syllables."""
    head = asked[0].forms[0].folded
    both = f"{head} {asked[1].forms[0].folded}" if len(asked) > 1 else head
    return both in _CALLED_PERSONS or any(form.folded in _CALLED_PERSONS for form in asked[0].forms)


@lru_cache(maxsize=64)
def speaks_of_persons(question: str) -> bool:
    """Whether the padded tokens of a ``question`` name persons by any word for them."""
    return any(f" {person} " in question for person in _CALLED_PERSONS)


def is_unit_of(asked: Sequence[Term], given: str, fact: Fact) -> bool:
    """Whether the figure counts units or cases, as ``given`` says, of what is ``asked`` for, named just behind: "57 đơn
    vị chi hội", "năm trường hợp xét chuyển cán bộ"."""
    if given not in (*_UNITS_OF, _CASES_OF):
        return False
    behind = padded(fact.behind)
    if given in _UNITS_OF:
        return behind.startswith(f" {given} {asked[0].forms[0].folded} ")
    few = Region(" ".join(behind.split()[:_FEW_WORDS]))
    return is_person(asked) and few.support(asked[0]) >= _SURE


def is_worth(quantity: Quantity) -> bool:
    """Whether so many shares are what some are worth: no company has a hundred billion, and "bán gần 400 tỷ cổ phiếu"
    is money."""
    return quantity.unit.lower() in _SHARES and (quantity.value or 0) >= _NO_COMPANY_HAS


def is_mass(noun: Term, scene: Scene) -> bool:
    """Whether a question asks how much of the ``noun`` there is and not how many: "lượng sắt thép nhập khẩu" or "bao
    nhiêu gạo", not "bao nhiêu dự án"."""
    asked, word = question_tokens(scene.question.repaired), noun.forms[0].folded
    if f" bao nhieu {word} " in asked:
        more = re.search(rf" bao nhieu ({re.escape(word)} \w+) ", asked)
        if more and more[1] in _COUNTABLE:
            # "Giấy phép" are counted, whatever paper is.
            return False
        # With its marks "hàng hóa" is no "hãng".
        typed = word in _COUNTABLE if is_bare(scene.question.repaired) else noun.surface.lower() in _NOUNS
        return not typed and all(map(is_syllable, word.split()))
    return f" luong {word} " in asked and f" so luong {word} " not in asked


def is_spot(asked: Sequence[Term], counted: Region, scene: Scene) -> bool:
    """Whether marks are ``asked`` for and places ``counted``, which the question does not name: of "38 điểm thi" nobody
    gets "bao nhiêu điểm"."""
    spot = _SPOT.match(counted.folded) if asked[0].forms[0].folded == _POINT else None
    return spot is not None and f" {spot['what']} " not in question_tokens(scene.question.repaired)


def is_laid_off(noun: Term, given: str, scene: Scene) -> bool:
    """Whether people, jobs or posts are asked for and given where both speak of laying off: of "cắt giảm 9.000 việc
    làm" so many people are told, and of "tuyển 9.000 người" no posts."""
    laid_off = says(scene.question.repaired, _LAYS_OFF) and _LAYS_OFF.search(scene["own"].folded)
    both = (noun.forms[0].folded, given)
    return bool(laid_off) and all(any(f"{name} ".startswith(f"{post} ") for post in _POSTS) for name in both)


def is_number_of(noun: Term, given: str, scene: Scene) -> bool:
    """Whether what is counted as ``given`` is told to be the number of the ``noun``: "tổng số phi công hiện nay là 123
    người", "lượng khách của Mây đạt 23 triệu lượt", "sách điện tử 4.120 cuốn"; not "số doanh nghiệp thu hút 1.223
    người"."""
    if given not in _COUNTERS and given not in _NAMED_BY and given != _TURN:
        return False
    word, own = re.escape(noun.forms[0].folded), scene["own"].folded
    personal = given in _COUNTED_PERSONS or given == _TURN
    begun = re.search(rf" (?:so|luong) (?:luong )?{word} ", own) if personal else None
    if begun is not None and _AMOUNTS_TO.search(own, begun.end() - 1) is not None:
        return True
    return _is_named_in_front(noun, scene) or _is_named_behind(noun, given, scene)


def _is_named_in_front(noun: Term, scene: Scene) -> bool:
    """Whether the ``noun``, with nothing that the question does not say of it, opens the figure's clause."""
    opened = _LEADS_TO.match(scene["clause"].folded)
    named = f"{opened['noun']} " if opened else ""
    if named.startswith(f"{noun.forms[0].folded} ") and f" {named}" in question_tokens(scene.question.repaired):
        return True
    return any(named == f"{form.folded} " for form in noun.forms)


def _is_named_behind(noun: Term, given: str, scene: Scene) -> bool:
    """Whether the ``noun`` stands right behind a word that counts any of its sort: "58 em học sinh", "6 đơn vị gồm Cục
    Mây, Cục Gió"."""
    led = _NAMED_BY.get(given)
    opened = led.match(padded(scene.fact.behind_unit[:_NEAR])) if led else None
    return opened is not None and any(
        opened.string.startswith(f"{form.folded} ", opened.end()) for form in noun.forms if form.weight >= _SURE
    )


def counted_earlier(scene: Scene) -> list[str]:
    """What the figures of the sentence count that stand in front of this one."""
    start = scene.fact.quantity.span.start
    return [fact.quantity.unit for fact in scene.together if fact.quantity.span.start < start]


@lru_cache(maxsize=256)
def is_marked_otherwise(asked: str, given: str) -> bool:
    """Whether two nouns differ by nothing but the marks of their first syllable, which both have: "hộ" and "hố"; not
    "thủy thủ" and "thuỷ thủ"."""
    one, other = marked_tokens(asked)[:1], marked_tokens(given)[:1]
    if one == other or one == list(map(tone_moved, other)):
        return False
    return list(map(fold, one)) == list(map(fold, other)) and not _has_bare(one + other)


def _has_bare(words: list[str]) -> bool:
    return any(word.isascii() for word in words)


def unnamed(scene: Scene) -> float:
    """What is left of a number of things before a question of a few words that asks for no kind of figure and does not
    name them: who types "nhập khẩu điện thoại 2018" wants no "3 nhóm hàng"; all of it where that is not so."""
    quantity = scene.fact.quantity
    kinds = scene.question.asked.kinds
    if quantity.kind != "count" or (kinds and "count" not in kinds):
        return 1.0
    counted, asked = padded_unit(quantity.unit), question_tokens(scene.question.repaired)
    first = counted.split()[:1]
    if first == ["nguoi"] and speaks_of_persons(asked):
        # "Quy mô lao động" is told in people.
        return 1.0
    if not first or f" {first[0]} " in asked:
        return 1.0
    # "Đồng USD so với 6 đồng tiền khác": those are only what it is held against.
    return DOUBTFUL if _OF_SORTS.match(counted) or _COMPARED_WITH.search(fold(scene.fact.before)) else _UNNAMED
