"""What holds under a condition: the figure of the condition itself is no answer to who asks what follows from it.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.starts import FROM
from knowledge.match.around.bounds import stretches, unit_of
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, marked_question
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import padded

_CONDITION = 0.4
_ASKING = r"(?:bao nhi[êe]u|mấy|may|m[ứu]c n[àa]o) "
# Typed without marks "thi" is a name and an examination as well.
_THEREFORE = r"(?:thì|thi(?= (?:bi|duoc|phai|nop|muc|tien|dong|moi|ca nhan|doanh nghiep) ))"
# "Trốn thuế từ 5 tỷ đồng thì bị phạt bao nhiêu?", "được trả 5 đồng thì miễn thuế bao nhiêu"; "mức phạt trốn thuế ...".
_ASKS_WHAT_FOLLOWS = lazy(
    rf" (?:{_THEREFORE} (?:\w+ ){{0,14}}|ph[ạa]t (?:(?!nếu |neu )\w+ ){{0,5}}){_ASKING}|^ (?:m[ứu]c |ti[ềe]n )?ph[ạa]t "
)
# "Từ bao nhiêu tiền thì bị phạt?" asks for the condition; "phạt từ bao nhiêu đến bao nhiêu" may ask for either.
_FROM_HOW_MUCH = rf" (?:từ|{FROM}|trên|tren|dưới|duoi|quá|qua|nếu|neu|đủ|du) (?:\w+ ){{0,3}}?{_ASKING}"
_ASKS_WHEN = lazy(rf"{_FROM_HOW_MUCH}(?:\w+ ){{0,4}}?{_THEREFORE} ")
_ASKS_EITHER = lazy(rf"{_FROM_HOW_MUCH}|{_ASKING}(?:\w+ ){{0,6}}?(?:{_THEREFORE}|mới) ")
# What leads to the number of a condition: "..., nếu trốn thuế từ 5 tỷ đồng".
_IF = lazy(
    r"(?<!\w)(?:nếu|khi|trường hợp(?! (?:này|đó|trên)))(?!\w)"
    r"(?:(?!(?<!\w)(?:phạt|thì|phải|bị|sẽ|được|là)(?!\w))[^:;])*$",
    re.IGNORECASE,
)
# What a verb begins far behind it is told under the condition: "khi mua căn hộ ở Mây khách hàng trả trước 300 triệu";
# "nếu khách hàng trả trước 300 triệu" is one.
_MAIN_CLAUSE = lazy(
    r"\S+(?: \S+){4,}? (?<!người )(?:nộp|trả|đóng|nhận|hưởng|mất|cần|chi(?! (?:cục|nhánh|phí|tiết)(?!\w)))(?!\w)"
)
# "... ngoại tệ có giá trị dưới 5 đồng" says what is fined.
_WORTH = lazy(
    r"(?<!\w)(?:giá trị|trị giá|doanh thu|số lượng|khối lượng)(?!\w)"
    r"(?:(?!(?<!\w)(?:tăng|giảm|đạt|thu|sẽ|lên|xuống|còn)(?!\w))[^,;:]){0,30}$",
    re.IGNORECASE,
)
# The same where the question asks for it: "... thì doanh thu tối đa bao nhiêu".
_FOLLOWING_NOUN = lazy(
    r"\bthi (?:phai |duoc |chi |can |co |muc |tong )*(?P<noun>gia tri|tri gia|doanh thu|so luong|khoi luong|lao dong"
    r"|nguon von|von|thu nhap)(?= (?:\w+ ){0,4}?(?:bao nhieu|may)\b)"
)
# Behind it: "... được trả 5 đồng thì", "từ 5 tỷ đồng trở lên, thì".
_THEN = lazy(r"[^,;:.()]{0,25},? thì(?!\w)", re.IGNORECASE)
# "Phạt tiền từ 50 đến 75 triệu đồng", and what opens with it: "Phạt 18% số tiền phải đóng, tối đa 75 triệu đồng".
_FINED_BY = lazy(r"(?<!\w)phạt(?: tiền)?(?: (?:hành chính|từ|đến|tối đa|tối thiểu|là|mức))*\s+$", re.IGNORECASE)
_OPENS_WITH_FINE = lazy(r"\W*(?:\w{1,2}[.)] )?Phạt (?:tiền )?")
_FINE = lazy(r"(?<!\w)phạt(?!\w)[^\n]*\d", re.IGNORECASE)
# An item that opens with what follows: "– Từ 2 – 4 triệu đồng với vi phạm từ 11 người".
_OPENS_ITEM = lazy(r"\W*(?:\w{1,2}[.)]\s)?\s*(?:(?:Mức|Từ|Trên|Dưới|Đến|Tối đa)\s+){0,2}", re.IGNORECASE)
_FOR_WHAT = lazy(r"\s*(?:với|đối với|nếu|khi|cho|áp dụng)(?!\w)")
_BOUNDED = frozenset({"trở lên", "trở xuống", "trên", "dưới", "từ"})
_FROM = lazy(r"(?<!\w)(?:từ|dưới|trên|quá)\s+$", re.IGNORECASE)


def condition(scene: Scene) -> Verdict:
    """Whether the figure only says under which condition that holds what is asked: of "phạt 3 tỷ đồng nếu trốn thuế từ
    5 tỷ đồng trở lên" the fine is no 5, and from how much on it holds no 3."""
    follows, when, either = _asks(scene.question.repaired)
    if when:
        if _is_fine(scene.fact):
            return _CONDITION, ""
        alike = (fact for fact in scene.together if fact.quantity.kind == scene.fact.quantity.kind)
        return (_CONDITION, "") if not _is_condition(scene.fact) and any(map(_is_condition, alike)) else FINE
    given = [case.unit for case in stretches(scene.question)]
    if either or not (follows or unit_of(scene.fact.quantity.unit) in given):
        return FINE
    if _is_asked_itself(scene):
        return FINE
    return (_CONDITION, "") if _is_condition(scene.fact) or _is_of_list(scene) else FINE


def _is_asked_itself(scene: Scene) -> bool:
    """Whether the question asks how much of that must be which the figure bounds: "... thì doanh thu tối đa bao
    nhiêu?"."""
    asked = _FOLLOWING_NOUN.search(folded_question(scene.question.repaired))
    return asked is not None and f" {asked['noun']} " in padded(scene.fact.own_before)


def _is_condition(fact: Fact) -> bool:
    """Whether the figure stands in a condition: behind a "nếu" that no comma ends, or as a least or a most there, in
    front of a "thì", or as a bound of what things are worth."""
    own = fact.own_before
    found = _IF.search(own)
    simple = found is not None and "," not in found.group() and not _MAIN_CLAUSE.match(found.group())
    opened = simple or (found is not None and fact.quantity.hedge in _BOUNDED)
    return opened or _THEN.match(fact.behind) is not None or (_is_bound(fact) and _WORTH.search(own) is not None)


def _is_fine(fact: Fact) -> bool:
    """Whether the figure is the fine itself, or a bound of it."""
    if _FINED_BY.search(fact.own_before):
        return True
    return _OPENS_WITH_FINE.match(fact.before) is not None and not _is_condition(fact)


def _is_bound(fact: Fact) -> bool:
    return fact.quantity.hedge in _BOUNDED or _FROM.search(fact.before) is not None


def _is_of_list(scene: Scene) -> bool:
    """Whether the figure bounds an item of a list that a fine is told over: "phạt 3 tỷ đồng nếu: | - trốn thuế từ 5 tỷ
    đồng"."""
    fact = scene.fact
    if _OPENS_ITEM.fullmatch(fact.before) and _FOR_WHAT.match(fact.behind_unit):
        return False
    return _is_bound(fact) and "phạt" not in fact.own_before.lower() and _FINE.search(scene["heading"].text) is not None


@lru_cache(maxsize=64)
def _asks(question: str) -> tuple[bool, bool, bool]:
    """Whether the question asks what follows from a condition, whether it asks for that itself, and whether it may ask
    for either."""
    said = marked_question(question)
    follows, when, either = (asks.search(said) for asks in (_ASKS_WHAT_FOLLOWS, _ASKS_WHEN, _ASKS_EITHER))
    return follows is not None, when is not None, either is not None
