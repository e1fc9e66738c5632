"""Two things counted in one question: "bao nhiêu báo và tạp chí" is told by neither of two figures alone."""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import question_tokens
from knowledge.text import padded

ONE_OF_TWO = 0.6
"""What a figure keeps that counts but one of two things: sure of neither, it is one of two to choose from."""
_AND = " va "


def is_one_of_two(counted: str, scene: Scene) -> bool:
    """Whether "và" joins what is ``counted`` in the question to what another figure of the sentence counts: both of
    "138 báo; 670 tạp chí" are such."""
    before, joined, behind = question_tokens(scene.question.repaired).partition(_AND)
    if not joined:
        return False
    first, second, own = f"{before} ", f" {behind}", padded(counted)
    others = {padded(fact.quantity.unit) for fact in scene.together} - {own}
    return any(
        first.endswith(one) and second.startswith(other) for unit in others for one, other in ((own, unit), (unit, own))
    )
