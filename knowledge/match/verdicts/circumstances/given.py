"""The figures that a question gives: where they stand beside a figure, and what it is told of where others do."""

from __future__ import annotations

from knowledge.match.around.bounds import unit_of
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.circumstances.cases import of_case
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Kind, Quantity, Question
from knowledge.pattern import lazy
from knowledge.text import fold, padded

_TELLING = ("sentence", "items")
_AROUND = ("title", "before", "lead", "heading")
_SAID_AROUND, _SAID_NOWHERE, _SAID_ELSEWHERE, _NOT_AS_STATED = 0.95, 0.8, 0.5, 0.9
_SUMS: frozenset[Kind] = frozenset({"money", "rate"})
_THOUSAND = 1000
_OTHER_LIMIT = 0.5
# In front of the number of things some of which are asked for.
_SOME_OF = lazy(r"\btrong (?:tong )?so (?:(?:hon|gan|khoang|tren) )?$")
# "Hai hãng Mây và Gió", "ba chợ Mây, Gió và Sương": it says how many names there are.
_NAMES_BEHIND = lazy(r"(?:\s+\w+){0,4}?(?P<names>\s+\w+(?:,\s+\w+)*\s+(?:và|va|lẫn|lan)\s+\w+)")
_JOINED = lazy(r",|\s(?:và|va|lẫn|lan)\s")


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
    cases = [of_case(given, scene) for given in scene.question.figures]
    told = {unit_of(given.unit) for given, case in zip(scene.question.figures, cases, strict=True) if case == 1.0}
    for given, case in zip(scene.question.figures, cases, strict=True):
        if _is_same(given, quantity) and _is_told_once(quantity, scene):
            return 0.0, f"{given.surface} is what the question itself says"
        if case is not None and unit_of(given.unit) in told:
            # Of two amounts that it gives the figure is told of one: "thu dưới 2 triệu, cả năm dưới 120 triệu đồng".
            continue
        if case == 0.0:
            return 0.0, f"asks for what is so of {given.surface}, this is of another case"
        if case is not None or _is_reckoned_from_others(given, scene):
            factor *= _OTHER_LIMIT if case is None else case
        elif not _is_told_beside(given, scene):
            said = padded(given.surface)
            if not (any(said in scene[name].folded for name in _TELLING) or _counts_names(given, scene.question)):
                factor *= _said(given, said, scene)
    return factor, ""


def _said(given: Quantity, said: str, scene: Scene) -> float:
    """What is left where the sentence does not have the amount ``given``, which is ``said`` so."""
    if any(said in scene[name].folded for name in _AROUND):
        return _SAID_AROUND
    # "Vốn của 20 dự án" is not that of all, where the article tells of "20 dự án" in another sentence.
    counted = given.kind == "count" and padded(f"{given.surface} {given.unit}") in scene["whole"].folded
    return _SAID_ELSEWHERE if counted else _SAID_NOWHERE


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


def _counts_names(given: Quantity, question: Question) -> bool:
    """Whether the number ``given`` is that of the names behind it, which say the same without it."""
    behind = _NAMES_BEHIND.match(question.repaired, given.span.end)
    if behind is None or given.kind != "count":
        return False
    named = {term.surface for term in question.terms if term.name}
    joined = [name.strip() for name in _JOINED.split(behind["names"])]
    return given.value == len(joined) and all(name in named or name[0].isupper() for name in joined)


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


def _is_reckoned_from_others(given: Quantity, scene: Scene) -> bool:
    """Whether the figure is what comes of a reckoning without the amount ``given``: "6 đồng – 4 đồng = 2 đồng" is not
    told of 8 đồng."""
    if not scene.fact.before.rstrip().endswith("=") or given.kind not in ("money", "rate"):
        return False
    return not any(_is_same(given, fact.quantity) for fact in scene.together)


def _amounts(quantity: Quantity) -> tuple[str, object]:
    """The unit and the amounts of a figure, whatever it says of them."""
    return unit_of(quantity.unit), quantity.amount[:3]
