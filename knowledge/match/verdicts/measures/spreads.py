"""Differences between two sides: what is bought and sold for, here and abroad.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.pattern import lazy

# How much a figure loses that is the difference of two other sides than those asked for.
_OTHER_SIDES = 0.4
_DIFFERENCE = lazy(r"\b(?:chenh lech|khoang cach|do chenh|bien do)\b")
_OF_COUNTER = lazy(r"\bmua\b.*\bban\b")


def spread(scene: Scene) -> Verdict:
    """Whether the difference is that asked for: what a shop sells gold for and pays for it differ, and so do the prices
    here and abroad."""
    question, own = scene.question.repaired, scene["own"].folded
    if not says(question, _DIFFERENCE) or not _DIFFERENCE.search(own):
        return FINE
    return FINE if says(question, _OF_COUNTER) == bool(_OF_COUNTER.search(own)) else (_OTHER_SIDES, "")
