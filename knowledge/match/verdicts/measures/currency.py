"""Which money: the currency of a unit, and the one whose price a rate is."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, folded_question, says
from knowledge.model import Question
from knowledge.pattern import lazy
from knowledge.text import fold

SCALE = lazy(r"^(?:(?:nghin|ngan|trieu|ty|ti) )+")
"""What tables count in: "triệu USD" where a sentence says "1,9 triệu USD"."""
# The folded spellings of each.
CURRENCIES = {
    "usd": "usd", "dola": "usd", "do la": "usd", "do la my": "usd", "do": "usd", "dong": "dong", "d": "dong",
    "vnd": "dong", "vnđ": "dong", "euro": "eur", "eur": "eur", "won": "krw", "krw": "krw", "yen": "jpy", "jpy": "jpy",
    "nhan dan te": "cny", "te": "cny", "ndt": "cny", "cny": "cny", "baht": "thb", "bang anh": "gbp", "gbp": "gbp",
    "cent": "cent", "uscent": "cent", "uscents": "cent", "us cent": "cent", "cent my": "cent",
    "do la uc": "aud", "aud": "aud", "do la singapore": "sgd", "sgd": "sgd", "do la canada": "cad", "cad": "cad",
    "yen nhat": "jpy", "rup": "rub", "ruble": "rub", "rupiah": "idr", "rupee": "inr", "ringgit": "myr", "peso": "php",
    "dai te": "twd", "hkd": "hkd", "franc": "chf",
}  # fmt: skip
_LONGEST_FIRST = sorted(CURRENCIES, key=len, reverse=True)
_FOREIGN = lazy(rf"\b(?:{'|'.join(name for name in _LONGEST_FIRST if CURRENCIES[name] != 'dong' and len(name) > 2)})\b")
_EXCHANGED = lazy(r"\bty gia\b")
# "Quy ra tiền Việt" asks for an amount in another money than the one it is known in.
_CONVERTED = lazy(
    r"\b(?:quy|doi|tinh)(?: doi)? (?:ra|sang|thanh)(?: ra)?(?: (?:tien|dong))* "
    rf"(?P<money>viet(?: nam)?|my|{'|'.join(_LONGEST_FIRST)})\b"
)
_EQUIVALENT = lazy(
    r"[\d\w], ?(?:tuong duong|tuc)(?: (?:voi|khoang|gan|hon))* $|\((?:tuong duong|khoang|tuc)(?: \w+)? $"
)
_SAID_AGAIN = 0.8
_MONEY_OF = {"viet": "dong", "viet nam": "dong", "my": "usd"}
# What the State Bank sets is no rate of a bank or of the street.
_CENTRAL = lazy(r"\bty gia (?:trung tam|tham khao)\b")
_NO_MONEY = lazy(r"\b(?:dòng|động|đống|đóng|đồng (?:tiền|hồ|chí|bào|nghiệp|phục)|tế|đô thị)\b", re.IGNORECASE)


def currency(scene: Scene) -> Verdict:
    """Whether a rate is of the currency whose price is asked: that of the euro is no "VND/USD", and what is told of the
    euro alone is no rate of the pound; and whether an amount is in the money into which it is to be converted."""
    if _is_of_dealer(scene.question) and _CENTRAL.search(scene["own"].folded):
        return DOUBTFUL, ""
    wanted, unit = _converted(scene.question.repaired), scene.fact.quantity.unit
    if wanted and scene.fact.quantity.kind in ("money", "rate") and currency_of(unit.partition("/")[0]) != wanted:
        return 0.0, f"asks for {wanted}, this is in {unit}"
    asked = _named(folded_question(scene.question.repaired))
    if not asked:
        return (_SAID_AGAIN, "") if not (wanted or scene.question.asked.unit) and _is_said_again(scene) else FINE
    priced = scene.fact.quantity.unit.partition("/")[2]
    given = frozenset([currency_of(priced)]) - {""} if priced else frozenset[str]()
    if not given and says(scene.question.repaired, _EXCHANGED):
        given = _named(scene["clause"].folded)
    if not given or given & asked:
        return FINE
    return 0.0, f"asks for the price of {'/'.join(sorted(asked))}, this is that of {'/'.join(sorted(given))}"


def _is_said_again(scene: Scene) -> bool:
    """Whether the figure says once more in other money what the one in front of it says: "2.223 đồng/kWh, tương đương
    9,8 cent/kWh"."""
    fact = scene.fact
    if fact.quantity.kind not in ("money", "rate") or _EQUIVALENT.search(fold(fact.before)) is None:
        return False
    first = [other for other in scene.together if other.quantity.end <= fact.quantity.span.start][-1:]
    return any(
        other.quantity.kind == fact.quantity.kind
        and currency_of(other.quantity.unit) != currency_of(fact.quantity.unit)
        for other in first
    )


@lru_cache(maxsize=64)
def _is_of_dealer(question: Question) -> bool:
    """Whether a rate is asked for that somebody called by a name has, and not the central one."""
    named = any(term.name and term.forms[0].folded not in CURRENCIES for term in question.terms)
    return named and not says(question.repaired, _CENTRAL)


@lru_cache(maxsize=64)
def _converted(question: str) -> str:
    """The code of the currency into which the question wants an amount converted, "" for none."""
    found = _CONVERTED.search(folded_question(question))
    return _MONEY_OF.get(found["money"]) or CURRENCIES[found["money"]] if found else ""


@lru_cache(maxsize=256)
def _named(folded: str) -> frozenset[str]:
    """The foreign currencies that a text names."""
    return frozenset(CURRENCIES[name] for name in _FOREIGN.findall(folded))


@lru_cache(maxsize=1024)
def currency_of(unit_words: str) -> str:
    """The code of the currency that the words of a unit begin with, "" where they are no money."""
    folded = SCALE.sub("", f"{fold(unit_words)} ".replace("/", " "))
    named = next((CURRENCIES[word] for word in _LONGEST_FIRST if folded.startswith(f"{word} ")), "")
    # A "dòng sản phẩm" is no "đồng", nor are "đồng tiền" and "đồng hồ"; a "đô thị" is no "đô", a "tế bào" no "tệ".
    return "" if named and _NO_MONEY.search(unit_words.partition("/")[0]) else named
