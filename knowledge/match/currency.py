"""Which money: the currency of a unit, and the one whose price a rate is."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.scene import Scene
from knowledge.match.wording import FINE, Verdict, folded_question
from knowledge.text import fold

SCALE = re.compile(r"^(?:(?:nghin|ngan|trieu|ty|ti) )+")
"""What tables count in: "triệu USD" where a sentence says "1,9 triệu USD"."""
# The folded spellings of each.
CURRENCIES = {
    "usd": "usd", "dola": "usd", "do la": "usd", "do la my": "usd", "do": "usd", "dong": "dong", "d": "dong",
    "vnd": "dong", "vnđ": "dong", "euro": "eur", "eur": "eur", "won": "krw", "krw": "krw", "yen": "jpy", "jpy": "jpy",
    "nhan dan te": "cny", "ndt": "cny", "cny": "cny", "baht": "thb", "bang anh": "gbp", "gbp": "gbp", "cent": "cent",
}  # fmt: skip
_FOREIGN = re.compile(
    rf"\b(?:{'|'.join(name for name, code in CURRENCIES.items() if code != 'dong' and len(name) > 2)})\b"
)
_NO_MONEY = re.compile(r"\b(?:dòng|động|đống|đóng|đồng (?:tiền|hồ|chí|bào|nghiệp|phục))\b", re.IGNORECASE)


def currency(scene: Scene) -> Verdict:
    """Whether a rate is of the currency whose price is asked: that of the euro is no "VND/USD"."""
    priced = scene.fact.quantity.unit.partition("/")[2]
    given = currency_of(priced) if priced else ""
    asked = _priced(scene.question.repaired) if given else frozenset()
    if not asked or given in asked:
        return FINE
    return 0.0, f"asks for the price of {'/'.join(sorted(asked))}, this is that of {given}"


@lru_cache(maxsize=64)
def _priced(question: str) -> frozenset[str]:
    """The foreign currencies that a question names."""
    return frozenset(CURRENCIES[name] for name in _FOREIGN.findall(folded_question(question)))


@lru_cache(maxsize=1024)
def currency_of(unit_words: str) -> str:
    """The code of the currency that the words of a unit begin with, "" where they are no money."""
    folded = SCALE.sub("", f"{fold(unit_words)} ".replace("/", " "))
    longest = sorted(CURRENCIES, key=len, reverse=True)
    named = next((CURRENCIES[word] for word in longest if folded.startswith(f"{word} ")), "")
    # A "dòng sản phẩm" is no "đồng", nor are "đồng tiền" and "đồng hồ".
    return "" if named == "dong" and _NO_MONEY.search(unit_words) else named
