"""The figures that a question gives: where they stand beside a figure, and what it is told of where others do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.grammar.quantity import quantities
from knowledge.match.around.outline import items
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Fact, Kind, Quantity
from knowledge.pattern import lazy
from knowledge.text import fold, padded, tokens

_TELLING = ("sentence", "items")
_AROUND = ("title", "before", "lead", "heading")
_SAID_AROUND, _SAID_NOWHERE, _NOT_AS_STATED = 0.95, 0.8, 0.9
# A number with its unit that bounds what a figure is told of: "từ 51 đến 100 người", "kỳ hạn 6 tháng".
_LIMITS = lazy(r" (?:tu|duoi|tren|han|den|qua|trong|va) \d[\d.,]* (?:(?:den|-) \d[\d.,]* )?(?:duoi )?(\w+)(?= )")
_LIMITING: frozenset[Kind] = frozenset({"measure", "duration", "count"})
_SIZING: frozenset[Kind] = frozenset({"measure", "duration"})
# Counted, they say of which sort a thing is: "khách sạn 5 sao", "xe 7 chỗ".
_GRADES = ("sao",), ("cho",)
# All that stands between a limit and the figure that it leads to.
_LEADS = lazy(r"\s*(?:trở (?:lên|xuống))?\s*(?:là|thì|nộp|đóng|phạt|hưởng|:|=)\s[^,;:\d]{0,20}")
_PARTS = lazy(r"[,;:]")
_SUMS: frozenset[Kind] = frozenset({"money", "rate"})
_THOUSAND = 1000
_OTHER_LIMIT = 0.5
# Behind a figure, when it is reached: "86,5% số dòng thuế sau 3 năm".
_AFTER = lazy(r"[^,;.:]*? sau (?:\d[\d.,]*|\w+) (?:ngay|tuan|thang|nam|gio|phut)\b")
_ASKED_AFTER = lazy(r" sau $")
# In front of the number of things some of which are asked for.
_SOME_OF = lazy(r"\btrong (?:tong )?so (?:(?:hon|gan|khoang|tren) )?$")
# In front of what a question is about.
_SUBJECT = lazy(r"(?:^|[,:]|(?<!\w)(?:của|cua|cả|ca|tổng|tong))\s*$", re.IGNORECASE)
# A hedge that says how much the thing counted has at least or at most.
_LEASTS = frozenset({"trên", "hơn", "ít nhất", "tối thiểu", "trở lên"})
_MOSTS = frozenset({"dưới", "tối đa", "trở xuống"})
_BOUNDS = _LEASTS | _MOSTS


def figures(scene: Scene) -> Verdict:
    """Whether the figures that the question itself gives stand beside this one; none of them is the answer, unless the
    text tells that amount of two things: "80.000 đồng – 40.000 đồng = 40.000 đồng". Whether a number is right is asked
    first of those that are it."""
    quantity = scene.fact.quantity
    if quantity.kind == "number" and padded(quantity.surface) in question_tokens(scene.question.repaired):
        return 0.0, f"{quantity.surface} is what the question itself says"
    stated = scene.question.stated
    factor = FINE[0] if stated is None or _is_same(stated, quantity) else _NOT_AS_STATED
    if whole := _is_more_than_all(scene):
        return 0.0, f"asks for some of {whole}"
    for given in scene.question.figures:
        if _is_same(given, quantity) and _is_told_once(quantity, scene):
            return 0.0, f"{given.surface} is what the question itself says"
        said = padded(given.surface)
        listed = _listed(given, scene)
        if (
            listed is False
            or _is_of_other_limit(given, said, scene)
            or _is_of_other_bound(given, scene)
            or _is_of_other_class(given, scene)
            or _is_of_another_number(given, said, scene)
            or _is_after_another_time(given, scene)
            or _is_reckoned_from_others(given, scene)
            or _is_of_other_stretch(given, scene)
        ):
            factor *= _OTHER_LIMIT
            continue
        if listed or any(said in scene[name].folded for name in _TELLING) or _is_told_beside(given, scene):
            continue
        factor *= _SAID_AROUND if any(said in scene[name].folded for name in _AROUND) else _SAID_NOWHERE
    return factor, ""


def _is_told_beside(given: Quantity, scene: Scene) -> bool:
    """Whether the sentence tells of the amount ``given``, however it is written there."""
    amounts = _amounts(given)
    return any(given.amount == fact.quantity.amount or amounts == _amounts(fact.quantity) for fact in scene.together)


def _is_more_than_all(scene: Scene) -> str:
    """The number of things some of which are asked for, "trong số 282 điều kiện, có bao nhiêu ...", where the figure
    counts more of them; "" where it does not."""
    for given in scene.question.figures:
        led = _SOME_OF.search(fold(scene.question.repaired[: given.span.start]))
        alike = scene.fact.quantity.kind == given.kind == "count" and scene.fact.quantity.of is None
        value = scene.fact.quantity.value
        if led and alike and value is not None and given.value is not None and value > given.value:
            return f"{given.surface} {given.unit}"
    return ""


def _listed(given: Quantity, scene: Scene) -> bool | None:
    """Whether the list that the sentence announces bounds one of its items by the figure ``given``, "phạt 3 tỷ đồng
    nếu: | - trốn thuế từ 5 tỷ đồng"; None where it bounds none by such a figure."""
    fact = scene.fact
    if fact.field != "text":
        return None
    limits = [
        limit
        for item in items(scene.article.text, fact.sentence.end)
        for limit in _limits(item)
        if (limit.kind, _unit(limit.unit)[:1]) == (given.kind, _unit(given.unit)[:1])
    ]
    if not limits:
        return None
    return any(given.amount == limit.amount and not _is_of_other_side(given, limit) for limit in limits)


@lru_cache(maxsize=64)
def _limits(item: str) -> tuple[Quantity, ...]:
    return tuple(quantities(item))


def _is_same(given: Quantity, quantity: Quantity) -> bool:
    """Whether both are one amount, or the figure one of the two ends of the stretch ``given``; "16.032 đồng" is also
    that of "16.032 đồng/lít", and who says "gửi 800 triệu" speaks of money."""
    kinds: set[Kind] = {given.kind, quantity.kind}
    one_kind = len(kinds) == 1 or kinds <= _SUMS or (kinds <= {"number", *_SUMS} and _is_large(given))
    ends = quantity.value is not None and quantity.value in (given.low, given.high)
    return one_kind and (ends or given.amount[:3] == quantity.amount[:3])


def _is_told_once(quantity: Quantity, scene: Scene) -> bool:
    return sum(fact.quantity.amount[:3] == quantity.amount[:3] for fact in scene.together) == 1


def _is_large(given: Quantity) -> bool:
    """Whether a scale word stands with the number, which counts nothing: "800 triệu"."""
    return given.kind == "number" and given.value is not None and given.value >= _THOUSAND


def _is_of_other_bound(given: Quantity, scene: Scene) -> bool:
    """Whether the next figure bounds what this one counts, or says of which sort it is, by another amount than the one
    ``given``: "6 mặt hàng trên 10 tỷ USD và 31 mặt hàng trên 1 tỷ USD", "22 khách sạn 5 sao và 45 khách sạn 4 sao"."""
    place = scene.together.index(scene.fact)
    behind = scene.together[place + 1].quantity if place + 1 < len(scene.together) else None
    if behind is None or (behind.kind, behind.unit) != (given.kind, given.unit) or behind.amount == given.amount:
        return False
    if scene.sort:
        return True
    if _is_of_other_side(given, behind) and scene.fact.quantity.kind == "count":
        return True
    same = [fact.quantity for fact in scene.together if fact.quantity.amount == given.amount]
    if not (given.hedge in _BOUNDS and behind.hedge == given.hedge and same):
        return False
    # "Trên 300 số chiếm 15% và trên 400 số chiếm 8%": each has its bound in front of it.
    return not _bounded_by(same, scene.fact, scene)


def _is_of_other_side(given: Quantity, bound: Quantity) -> bool:
    """Whether one of the two is a least and the other a most: "5 đơn vị giải ngân dưới 20%" are none "trên 50%"."""
    return (given.hedge in _LEASTS and bound.hedge in _MOSTS) or (given.hedge in _MOSTS and bound.hedge in _LEASTS)


def _is_of_other_class(given: Quantity, scene: Scene) -> bool:
    """Whether the limits ``given`` stand in the sentence and bound another of its figures, not this one: of "6% với
    kỳ hạn 6 đến dưới 12 tháng; 7% với kỳ hạn từ 12 tháng trở lên" each is of its own."""
    amounts = _amounts(given)
    alike = [fact.quantity for fact in scene.together if _amounts(fact.quantity) == amounts]
    limits = [limit for limit in alike if (limit.hedge in _BOUNDS) == (given.hedge in _BOUNDS)] or alike
    if not limits or _bounded_by(limits, scene.fact, scene):
        return False
    others = (fact for fact in scene.together if fact.quantity.kind == scene.fact.quantity.kind)
    bounded = [fact for fact in others if fact.quantity not in alike and _bounded_by(limits, fact, scene)]
    return bool(bounded) and not _goes_on(limits[0], bounded[-1], scene)


def _is_after_another_time(given: Quantity, scene: Scene) -> bool:
    """Whether what is asked "sau" the time ``given`` is told of another time: "86,5% số dòng thuế sau 3 năm" says
    nothing of what holds after 10."""
    if given.kind != "duration" or not _ASKED_AFTER.search(fold(scene.question.repaired[: given.span.start])):
        return False
    start = scene.fact.quantity.span.start
    if _AFTER.match(fold(scene.fact.behind)) is None:
        return False
    behind = (other.quantity for other in scene.together if other.quantity.span.start > start)
    after = next((quantity for quantity in behind if quantity.kind == "duration"), None)
    return after is not None and _amounts(after) != _amounts(given)


def _is_reckoned_from_others(given: Quantity, scene: Scene) -> bool:
    """Whether the figure is what comes of a reckoning without the amount ``given``: "6 đồng – 4 đồng = 2 đồng" is not
    told of 8 đồng."""
    if not scene.fact.before.rstrip().endswith("=") or given.kind not in ("money", "rate"):
        return False
    return not any(_is_same(given, fact.quantity) for fact in scene.together)


def _is_of_other_stretch(given: Quantity, scene: Scene) -> bool:
    """Whether the sentence bounds what it tells of by a stretch, and by none that overlaps the one ``given``: what is
    late "từ 1 đến 30 ngày" is not so from 61 to 90."""
    if given.low is None or given.high is None:
        return False
    unit, others = _amounts(given)[0], [fact.quantity for fact in scene.together if fact.id != scene.fact.id]
    told = [(q.low, q.high) for q in others if q.low is not None and q.high is not None and _amounts(q)[0] == unit]
    return bool(told) and all(high < given.low or given.high < low for low, high in told)


def _goes_on(limit: Quantity, bounded: Fact, scene: Scene) -> bool:
    """Whether the figure has no limit of its own and tells on of what the ``limit`` in front of the ``bounded`` one is
    of: "khách sạn 2 sao có công suất mùa hè 50% và mùa đông 25%"."""
    fact, unit = scene.fact, _amounts(limit)[0]
    limits = [other.quantity for other in scene.together if other.id != fact.id and _amounts(other.quantity)[0] == unit]
    if any(span.holds(other.span) for other in limits for span in fact.scope):
        return False
    first, number, start = bounded.quantity, fact.quantity.span.start, fact.sentence.start
    if not limit.span.start < first.span.start < first.end <= number:
        return False
    return _PARTS.search(fact.citation.sentence[first.end - start : number - start]) is None


def _bounded_by(limits: Sequence[Quantity], fact: Fact, scene: Scene) -> bool:
    """Whether one of the ``limits`` stands in what says of which things the ``fact`` is told, or leads to it: "thu từ 3
    đến 5 tỷ đồng là 500 nghìn đồng"."""
    if any(span.holds(limit.span) for limit in limits for span in fact.scope):
        return True
    before = scene.together[: scene.together.index(fact)][-1:]
    start, number = fact.sentence.start, fact.quantity.span.start
    return any(
        last.quantity in limits and _LEADS.fullmatch(fact.citation.sentence, last.quantity.end - start, number - start)
        for last in before
    )


def _amounts(quantity: Quantity) -> tuple[str, object]:
    """The unit and the amounts of a figure, whatever it says of them; of money, also by the month, the currency."""
    unit = _unit(quantity.unit)
    return " ".join(unit[:1] if quantity.kind in _SUMS else unit), quantity.amount[:3]


# Figures of an index count the same few things.
@lru_cache(maxsize=1024)
def _unit(written: str) -> tuple[str, ...]:
    return tuple(tokens(written))


def _is_of_other_limit(given: Quantity, said: str, scene: Scene) -> bool:
    """Whether the figure's own words bound what it is told of by another number than the one ``given``, which stands
    elsewhere in the article: "phạt 5 triệu nếu vi phạm từ 51 người" is not told of 11."""
    unit = _unit(given.unit)[:1]
    if not unit or given.kind not in _LIMITING:
        return False
    own = scene["own"].folded.replace(padded(scene.fact.quantity.surface), " ", 1) + scene["items"].folded
    limited = said not in own and unit[0] in _LIMITS.findall(own) and said in scene["whole"].folded
    return limited or _is_of_other_size(given, said, scene)


def _is_of_another_number(given: Quantity, said: str, scene: Scene) -> bool:
    """Whether the sentence leads to the figure with another number of the things ``given``, which it does not name:
    "90 dự án có công suất 4 MW" is not told of 102 of them. "Sau khi mua 5 cổ phiếu" is of no number that somebody has.
    """
    fact, unit = scene.fact, _unit(given.unit)
    if given.kind != "count" or _unit(fact.quantity.unit) == unit or said in padded(fact.citation.sentence):
        return False
    if not _SUBJECT.search(scene.question.repaired, 0, given.span.start):
        return False
    before = scene.together[: scene.together.index(fact)]
    numbers = [other.quantity for other in before if _unit(other.quantity.unit) == unit]
    return bool(numbers) and all(number.amount != given.amount for number in numbers)


def _is_of_other_size(given: Quantity, said: str, scene: Scene) -> bool:
    """Whether the figure is of a thing of another size or length than the one ``given``, which its sentence does not
    name: "mua 15 kg hành lý phải trả 200.000 đồng" is not told of 30 kg. A figure in that unit is asked for itself."""
    unit, fact = _unit(given.unit)[:1], scene.fact
    if (given.kind not in _SIZING and unit not in _GRADES) or _unit(fact.quantity.unit)[:1] == unit:
        return False
    before = scene.together[: scene.together.index(fact)][-1:]
    if said in padded(fact.citation.sentence):
        if scene.sort:
            return False
        # "Khách sạn 3 sao đạt 55%, khách sạn 2 sao đạt 40%": a grade is of what follows it, where no other stands
        # directly behind, "22 khách sạn 5 sao và 45 khách sạn 4 sao".
        grades = (other.quantity for other in before if unit in _GRADES and _unit(other.quantity.unit)[:1] == unit)
        return any(grade.amount != given.amount for grade in grades)
    own = scene["own"].folded
    sizes = (other.quantity for other in scene.together if other in before or padded(other.quantity.surface) in own)
    same_unit = [size for size in sizes if size.kind == given.kind and _unit(size.unit)[:1] == unit]
    return bool(same_unit) and all(size.amount != given.amount for size in same_unit)
