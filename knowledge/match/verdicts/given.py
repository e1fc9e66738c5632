"""The figures that a question gives: where they stand beside a figure, and what it is told of where others do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Fact, Kind, Quantity
from knowledge.text import fold, padded, tokens

_TELLING = ("sentence", "items")
_AROUND = ("title", "before", "lead", "heading")
_SAID_AROUND, _SAID_NOWHERE = 0.95, 0.8
# A number with its unit that bounds what a figure is told of: "từ 51 đến 100 người", "kỳ hạn 6 tháng".
_LIMITS = re.compile(r" (?:tu|duoi|tren|han|den|qua|trong|va) \d[\d.,]* (?:(?:den|-) \d[\d.,]* )?(?:duoi )?(\w+)(?= )")
_LIMITING: frozenset[Kind] = frozenset({"measure", "duration", "count"})
_SIZING: frozenset[Kind] = frozenset({"measure", "duration"})
_OTHER_LIMIT = 0.5
# Behind a figure, when it is reached: "86,5% số dòng thuế sau 3 năm".
_AFTER = re.compile(r"[^,;.:]*? sau (?:\d[\d.,]*|\w+) (?:ngay|tuan|thang|nam|gio|phut)\b")
_ASKED_AFTER = re.compile(r" sau $")
# A hedge that says how much the thing counted has at least or at most.
_LEASTS = frozenset({"trên", "hơn", "ít nhất", "tối thiểu", "trở lên"})
_MOSTS = frozenset({"dưới", "tối đa", "trở xuống"})
_BOUNDS = _LEASTS | _MOSTS


def figures(scene: Scene) -> Verdict:
    """Whether the figures that the question itself gives stand beside this one; none of them is the answer."""
    quantity = scene.fact.quantity
    if quantity.kind == "number" and padded(quantity.surface) in question_tokens(scene.question.repaired):
        return 0.0, f"{quantity.surface} is what the question itself says"
    factor = FINE[0]
    for given in scene.question.figures:
        if _is_same(given, quantity):
            return 0.0, f"{given.surface} is what the question itself says"
        said = padded(given.surface)
        if (
            _is_of_other_limit(given, said, scene)
            or _is_of_other_bound(given, scene)
            or _is_of_other_class(given, scene)
            or _is_after_another_time(given, scene)
            or _is_reckoned_from_others(given, scene)
        ):
            factor *= _OTHER_LIMIT
            continue
        beside = any(given.amount == fact.quantity.amount for fact in scene.together)
        if beside or any(said in scene[name].folded for name in _TELLING):
            continue
        factor *= _SAID_AROUND if any(said in scene[name].folded for name in _AROUND) else _SAID_NOWHERE
    return factor, ""


def _is_same(given: Quantity, quantity: Quantity) -> bool:
    """Whether both are one amount; "16.032 đồng" is also that of "16.032 đồng/lít"."""
    kinds: set[Kind] = {given.kind, quantity.kind}
    return given.amount[:3] == quantity.amount[:3] and (len(kinds) == 1 or kinds == {"money", "rate"})


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
    bounds = given.hedge in _BOUNDS and behind.hedge == given.hedge
    return bounds and any(given.amount == fact.quantity.amount for fact in scene.together)


def _is_of_other_side(given: Quantity, bound: Quantity) -> bool:
    """Whether one of the two is a least and the other a most: "5 đơn vị giải ngân dưới 20%" are none "trên 50%"."""
    return (given.hedge in _LEASTS and bound.hedge in _MOSTS) or (given.hedge in _MOSTS and bound.hedge in _LEASTS)


def _is_of_other_class(given: Quantity, scene: Scene) -> bool:
    """Whether the limits ``given`` stand in the sentence and bound another of its figures, not this one: of "6% với
    kỳ hạn 6 đến dưới 12 tháng; 7% với kỳ hạn từ 12 tháng trở lên" each is of its own."""
    alike = [fact.quantity for fact in scene.together if _amounts(fact.quantity) == _amounts(given)]
    limits = [limit for limit in alike if (limit.hedge in _BOUNDS) == (given.hedge in _BOUNDS)] or alike
    if not limits or _bounded_by(limits, scene.fact):
        return False
    others = (fact for fact in scene.together if fact.quantity.kind == scene.fact.quantity.kind)
    return any(_bounded_by(limits, fact) for fact in others if fact.quantity not in alike)


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


def _bounded_by(limits: Sequence[Quantity], fact: Fact) -> bool:
    """Whether one of the ``limits`` stands in what says of which things the ``fact`` is told."""
    return any(span.holds(limit.span) for limit in limits for span in fact.scope)


def _amounts(quantity: Quantity) -> tuple[str, object]:
    """The unit and the amounts of a figure, whatever it says of them."""
    return " ".join(tokens(quantity.unit)), quantity.amount[:3]


def _is_of_other_limit(given: Quantity, said: str, scene: Scene) -> bool:
    """Whether the figure's own words bound what it is told of by another number than the one ``given``, which stands
    elsewhere in the article: "phạt 5 triệu nếu vi phạm từ 51 người" is not told of 11."""
    unit = tokens(given.unit)[:1]
    if not unit or given.kind not in _LIMITING:
        return False
    own = scene["own"].folded.replace(padded(scene.fact.quantity.surface), " ", 1) + scene["items"].folded
    limited = said not in own and unit[0] in _LIMITS.findall(own) and said in scene["whole"].folded
    return limited or _is_of_other_size(given, said, scene)


def _is_of_other_size(given: Quantity, said: str, scene: Scene) -> bool:
    """Whether the figure is of a thing of another size or length than the one ``given``, which its sentence does not
    name: "mua 15 kg hành lý phải trả 200.000 đồng" is not told of 30 kg. A figure in that unit is asked for itself."""
    unit, fact = tokens(given.unit)[:1], scene.fact
    if given.kind not in _SIZING or said in scene["sentence"].folded or tokens(fact.quantity.unit)[:1] == unit:
        return False
    before = scene.together[: scene.together.index(fact)][-1:]
    own = scene["own"].folded
    sizes = (other.quantity for other in scene.together if other in before or padded(other.quantity.surface) in own)
    same_unit = [size for size in sizes if size.kind == given.kind and tokens(size.unit)[:1] == unit]
    return bool(same_unit) and all(size.amount != given.amount for size in same_unit)
