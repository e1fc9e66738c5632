"""Which bounds stand around a figure: what a case is of, "vi phạm từ 11 đến 50 người", "kỳ hạn dưới 6 tháng"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from knowledge.grammar.quantity import quantities
from knowledge.lexicon.sorts import PERSONS
from knowledge.lexicon.starts import FROM
from knowledge.model import Quantity, Question
from knowledge.model.value import value
from knowledge.pattern import lazy
from knowledge.text import fold, padded

_LEASTS = frozenset({"tren", "hon", "qua", "vuot", "vuot qua", "it nhat", "toi thieu", "tro len"})
_MOSTS = frozenset({"duoi", "toi da", "khong qua", "khong vuot qua", "tro xuong"})
# In front of a number that no hedge bounds: "lớn hơn 50 triệu đồng", "từ 91 ngày".
_MORE_THAN = lazy(rf"(?<!\w)(?:(?:lon|cao|nhieu|dai) hon|{FROM}(?: du)?|du)\s+$")
_LESS_THAN = lazy(r"(?<!\w)(?:nho|thap|it|ngan) hon\s+$")
# Behind what is counted: "6 hợp đồng bảo hiểm trở lên".
_ONWARD = lazy(r"(?: \w+){0,3}? tro (?P<side>len|xuong)\b")
_PER = lazy(r"(?:%|\b(?:dong|ngay|gio|lan|buoi|usd|tien)) tren $")
_NEAR = 30
# What a case is of, in front of its number: "có doanh thu từ ".
_CASE_OF = lazy(r"(?:\w+\s+){1,3}$")
_PERSONS = frozenset(map(fold, PERSONS))
PERSON = "nguoi"
"""What `unit_of` has for any word for persons."""


@value
class Bound:
    """From ``low`` to ``high``, either of them None where it is open there, of what is measured in ``unit``: of money
    its currency, of persons one word, whatever they are called."""

    unit: str
    low: Decimal | None
    high: Decimal | None

    @property
    def is_stretch(self) -> bool:
        """Whether it holds more than one amount."""
        return self.low != self.high

    def meets(self, other: Bound) -> bool:
        """Whether both are one case: the same stretch, or an amount and the ``other`` stretch that it lies in."""
        if (self.low, self.high) == (other.low, other.high):
            return True
        return other.is_stretch and not self.is_stretch and not self.is_apart(other)

    def is_apart(self, other: Bound) -> bool:
        """Whether no amount is in both; "từ 100 đến 300" and "từ 300 đến 500" only touch."""
        return self._ends_before(other) or other._ends_before(self)

    def _ends_before(self, other: Bound) -> bool:
        if self.high is None or other.low is None:
            return False
        touch = self.is_stretch and other.is_stretch
        return self.high <= other.low if touch else self.high < other.low


def bound_of(quantity: Quantity, text: str, start: int = 0) -> Bound:
    """The bound that the ``quantity`` sets in the ``text`` that begins at the offset ``start``; in no unit where it
    only says by what another figure is told, "30 ngày trên 1 năm"."""
    first, end = quantity.span.start - start, quantity.end - start
    front, behind = fold(text[max(0, first - _NEAR) : first]), fold(text[end : end + _NEAR])
    if _PER.search(front):
        return Bound("", None, None)
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        side = _side(quantity.hedge, front, behind)
        low = None if side < 0 else quantity.value
        high = None if side > 0 else quantity.value
    return Bound(unit_of(quantity.unit), low, high)


def _side(hedge: str, front: str, behind: str) -> int:
    """1 where a number is a least, by its ``hedge`` or what stands in ``front`` of it or ``behind``; -1 where it is a
    most, 0 where it is neither."""
    folded = fold(hedge)
    if folded in _LEASTS | _MOSTS:
        return 1 if folded in _LEASTS else -1
    if onward := _ONWARD.match(behind):
        return 1 if onward["side"] == "len" else -1
    return 1 if _MORE_THAN.search(front) else -1 if _LESS_THAN.search(front) else 0


@lru_cache(maxsize=1024)
def unit_of(written: str) -> str:
    """What a unit is held against others by: its first word, or that of persons for any word for them."""
    words = padded(written).split()
    if written.startswith("%") or not words:
        return written[:1]
    return PERSON if words[0] in _PERSONS or " ".join(words[:2]) in _PERSONS else words[0]


@lru_cache(maxsize=128)
def bounds_in(text: str) -> tuple[Bound, ...]:
    """The stretches that a ``text`` tells of, in its order."""
    found = (bound_of(quantity, text) for quantity in quantities(text))
    return tuple(bound for bound in found if bound.is_stretch)


@lru_cache(maxsize=64)
def stretches(question: Question) -> tuple[Bound, ...]:
    """The stretches that a ``question`` gives as the case that it asks about."""
    given = (bound_of(quantity, question.repaired) for quantity in question.figures)
    return tuple(bound for bound in given if bound.is_stretch)


@lru_cache(maxsize=64)
def asked_beside(question: Question) -> str:
    """What a ``question`` says without what its cases are of: of "có doanh thu trên 5 tỷ đồng nộp bao nhiêu phí?" no
    "doanh thu"."""
    said = question.repaired
    for quantity in reversed(question.figures):
        if bound_of(quantity, question.repaired).is_stretch:
            said = f"{_CASE_OF.sub('', said[: quantity.span.start])} {said[quantity.end :]}"
    return said
