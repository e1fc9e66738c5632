"""Two things counted in one question: "bao nhiêu báo và tạp chí" is told by neither of two figures alone.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.text import padded

_ONE_OF_TWO = 0.6
_AND = " va "


def together(scene: Scene) -> Verdict:
    """Whether the figure counts all that is asked for, and not one of two things that "và" joins: sure of neither, it
    is one of two to choose from."""
    counts = scene.fact.quantity.kind == "count" and is_one_of_two(scene.fact.quantity.unit, scene)
    return (_ONE_OF_TWO, "") if counts else FINE


def is_one_of_two(counted: str, scene: Scene) -> bool:
    """Whether "và" joins what is ``counted`` in the question to what another figure of the sentence counts: both of
    "138 báo; 670 tạp chí" are such."""
    asked = question_tokens(scene.question.repaired)
    if _AND not in asked:
        return False
    own = padded(counted)
    if f"{own[:-1]}{_AND}" not in asked and f"{_AND}{own[1:]}" not in asked:
        return False
    counts = (fact.quantity for fact in scene.together if fact.quantity.kind == "count" and fact.quantity.unit)
    others = {padded(quantity.unit) for quantity in counts} - {own}
    pairs = [pair for unit in others for pair in ((own, unit), (unit, own))]
    return any(f"{one[:-1]}{_AND}{other[1:]}" in asked for one, other in pairs)
