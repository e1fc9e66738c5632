"""Of which case a figure is told: the bounds that its own words, its sentence or its line set, against those that the
question gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from knowledge.grammar.quantity import quantities
from knowledge.match.around.bounds import Bound, bound_of, bounds_in, unit_of
from knowledge.match.around.outline import heading, is_item, items
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.measures.currency import currency_of
from knowledge.model import Fact, Kind, Quantity
from knowledge.pattern import lazy
from knowledge.text import fold

_SUMS: frozenset[Kind] = frozenset({"money", "rate", "percent", "points", "number"})
# Between a figure and the bound directly behind it: "22 khách sạn 5 sao", "6,6% (sau 2 năm)", "nếu có dưới 5 người".
_DIRECTLY = lazy(
    r"[\s(]*(?:(?:loại|cỡ|sau|với|đối với|cho|nếu|của|trong|từ|đến|trên|dưới|hơn|quá|đủ|tối thiểu|ít nhất)\s+)*"
)
# Between a figure and a bound of what it is for: "5 – 10 triệu đồng trong trường hợp tang vật có trị giá dưới 5 tỷ".
_WHAT_FOR = lazy(r"\s*(?:trong trường hợp|đối với|với|nếu|khi)\s[^;:\d]*")
# All that stands between a limit and the figure that it leads to.
_LEADS = lazy(r"\s*(?:trở (?:lên|xuống))?\s*(?:là|thì|nộp|đóng|phạt|hưởng|:|=)\s[^,;:\d]{0,20}")
# In front of what a question is about.
_SUBJECT = lazy(r"(?:^|[,:]|(?<!\w)(?:của|cua|cả|ca|tổng|tong))\s*$", re.IGNORECASE)
# Counted, they say of which sort a thing is: "khách sạn 5 sao", "xe 7 chỗ".
_GRADES = frozenset({"sao", "cho"})
# Units that texts have under other names as well.
_CALLED_SO = frozenset({"nguoi", "%"})
_PARTS = lazy(r"[,;:]")
_DIGIT, _DIGITS = lazy(r"\d"), lazy(r"\d+")
_LONGEST_CASE = 600
_OTHER_CASE = 0.5
_JOINED = lazy(r"\s+và\s+$")


def of_case(given: Quantity, scene: Scene) -> float | None:
    """How well the figure is told of the case that the amount ``given`` in the question is of, in [0, 1]: 0 where it is
    of one that leaves it out; None where it is told of none."""
    asked = bound_of(given, scene.question.repaired)
    if not asked.unit or (asked.unit == "%" and not asked.is_stretch):
        # "Thuế 12-20% sẽ giảm về 0%" is no other case than that of the 0.
        return None
    sized = _is_size(given, asked, scene)
    bounds = _inside(asked, sized, scene)
    if not bounds and (asked.is_stretch or (sized and not _is_said_beside(asked, scene))):
        bounds = _around(asked, scene)
    if not bounds:
        return _OTHER_CASE if asked.is_stretch and _is_told_elsewhere(given, asked, scene) else None
    if any(asked.meets(bound) for bound in bounds):
        return 1.0
    left_out = asked.is_stretch and all(bound.is_stretch and asked.is_apart(bound) for bound in bounds)
    return 0.0 if left_out else _OTHER_CASE


def _is_said_beside(asked: Bound, scene: Scene) -> bool:
    """Whether the sentence has the very amount that is ``asked`` of: what it stands under says no more of that."""
    return any(other.quantity.value == asked.low for other in scene.together)


def _is_size(given: Quantity, asked: Bound, scene: Scene) -> bool:
    """Whether what is ``given`` says of what size, length or sort a thing is, "tôm loại 30 con/kg", or how many things
    a question is about: sums of money are given in many a part."""
    if given.kind == "count" and asked.unit not in _GRADES:
        return _SUBJECT.search(scene.question.repaired, 0, given.span.start) is not None
    return given.kind not in _SUMS or (given.kind == "rate" and not currency_of(given.unit))


def _inside(asked: Bound, sized: bool, scene: Scene) -> list[Bound]:
    """What the sentence bounds the figure by in the unit ``asked``: directly behind it, in its own words, or else what
    is nearest in front, where such a bound opens the sentence, or behind. Beside what is ``sized`` single amounts bound
    it as well."""
    fact = scene.fact
    alike = unit_of(fact.quantity.unit) == asked.unit
    others = [one for one in scene.together if one.id != fact.id and _is_in(asked, one.quantity)]
    own = [one for one in others if _is_directly_behind(one, fact)]
    own = own or [one for one in others if any(span.holds(one.quantity.span) for span in fact.scope)]
    own = own or [one for one in others if _is_what_for(one, fact)][:1]
    if not own:
        own = [one for one in others if _leads(one, fact)] if alike else _nearest(others, scene)
    bounds = [bound_of(one.quantity, fact.citation.sentence, fact.sentence.start) for one in own]
    if asked.is_stretch and not alike:
        # An amount within the stretch is of no case: "5 tỷ USD" of those "trên 1 tỷ USD".
        return [bound for bound in bounds if bound.is_stretch or bound.is_apart(asked)]
    return bounds if sized and not alike else [bound for bound in bounds if bound.is_stretch]


def _is_in(asked: Bound, quantity: Quantity) -> bool:
    """Whether the ``quantity`` is in the unit of what is ``asked``, or bounds by the same number, behind which the unit
    was left out: "54 trường lấy trên 30 và 35 lấy dưới 30 điểm"."""
    same = quantity.hedge and quantity.value is not None and quantity.value in (asked.low, asked.high)
    return unit_of(quantity.unit) == asked.unit or bool(asked.is_stretch and same)


def _is_directly_behind(other: Fact, fact: Fact) -> bool:
    start, end = other.quantity.span.start - fact.sentence.start, fact.quantity.end - fact.sentence.start
    return start > end and _DIRECTLY.fullmatch(fact.citation.sentence, end, start) is not None


def _is_what_for(other: Fact, fact: Fact) -> bool:
    """Whether the ``other`` figure stands in what the sentence says behind this one of what it is for."""
    start, end = other.quantity.span.start - fact.sentence.start, fact.quantity.end - fact.sentence.start
    return start > end and _WHAT_FOR.fullmatch(fact.citation.sentence, end, start) is not None


def _leads(other: Fact, fact: Fact) -> bool:
    """Whether the ``other`` figure stands in front of this one and leads to it: "thu từ 3 đến 5 tỷ đồng là 500 nghìn
    đồng"."""
    end, number = other.quantity.end - fact.sentence.start, fact.quantity.span.start - fact.sentence.start
    return end <= number and _LEADS.fullmatch(fact.citation.sentence, end, number) is not None


def _nearest(others: Sequence[Fact], scene: Scene) -> list[Fact]:
    """Those of the ``others`` that are nearest to the figure: in front of it where one of them comes before all figures
    of its kind, "kỳ hạn 6 tháng là 5%, 12 tháng là 6%", else behind it."""
    fact, kind = scene.fact, scene.fact.quantity.kind
    relevant = [one for one in scene.together if one in others or one.quantity.kind == kind]
    place = relevant.index(fact)
    if relevant[0] in others:
        found = relevant[:place][::-1]
        while found and found[0] not in others:
            found.pop(0)
    else:
        found = relevant[place + 1 :]
        while found and found[0] not in others and _JOINED.search(found[0].before):
            found.pop(0)
    parted = (one not in others or (at and _is_parted(found[at - 1], one)) for at, one in enumerate(found))
    return found[: next((at for at, ends in enumerate(parted) if ends), len(found))]


def _is_parted(one: Fact, other: Fact) -> bool:
    """Whether a comma stands between the two figures: "từ 62 giờ xuống 56 giờ" are of one thing."""
    first, last = sorted((one.quantity.span, other.quantity.span), key=lambda span: span.start)
    start = one.sentence.start
    return _PARTS.search(one.citation.sentence[first.end - start : last.start - start]) is not None


def _around(asked: Bound, scene: Scene) -> list[Bound]:
    """The bounds of that unit that what the sentence stands under sets: the list that it announces, what its line says
    in front of it, the heading over it; of a bound that opens an item also what follows from it there."""
    fact = scene.fact
    if fact.field != "text":
        return []
    text, start, end = scene.article.text, fact.sentence.start, fact.sentence.end
    if listed := list(_of_unit(asked, items(text, end))):
        return listed
    line = text.rfind("\n", 0, start) + 1
    for said in (text[line:start], heading(text, start)):
        if bounds := list(_of_unit(asked, (said,))):
            return bounds[-1:]
    if is_item(text[line:end]) and bound_of(fact.quantity, fact.citation.sentence, start).is_stretch:
        behind = text[end:].partition("\n")[0]
        amounts = (bound_of(one, behind) for one in quantities(behind))
        return [bound for bound in amounts if bound.unit == asked.unit]
    return []


def _of_unit(asked: Bound, said: Sequence[str]) -> Iterator[Bound]:
    """The stretches in the unit of what is ``asked`` that what is ``said`` tells of."""
    told = (one for one in said if _DIGIT.search(one) and (asked.unit in _CALLED_SO or asked.unit in fold(one)))
    return (bound for one in told for bound in bounds_in(one) if bound.unit == asked.unit)


def _is_told_elsewhere(given: Quantity, asked: Bound, scene: Scene) -> bool:
    """Whether the article tells another figure of the very case that is ``asked``, and the sentence does not."""
    fact, numbers = scene.fact, tuple(_DIGITS.findall(given.surface))
    if asked in bounds_in(fact.citation.sentence) or not _is_one_of_several(asked, scene.article.text):
        return False
    return _is_told(asked, numbers, fact.quantity.kind, scene.article.text)


@lru_cache(maxsize=64)
def _is_one_of_several(asked: Bound, text: str) -> bool:
    """Whether the ``text`` knows another case beside the one ``asked`` of: else all of it is on that one."""
    return any(bound != asked for bound in _of_unit(asked, text.split("\n")))


@lru_cache(maxsize=64)
def _is_told(asked: Bound, numbers: Sequence[str], kind: Kind, text: str) -> bool:
    """Whether a line of the ``text`` tells a figure of that ``kind`` of the very case that is ``asked``, which is
    written with these ``numbers``."""
    return any(
        asked in bounds_in(line) and any(bound_of(one, line) != asked for one in quantities(line) if one.kind == kind)
        for line in text.split("\n")
        if len(line) <= _LONGEST_CASE and all(number in line for number in numbers)
    )
