"""So many as were named before: "hai tàu này đã rời bến" does not say how many ships there are.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.model import Question, Term
from knowledge.pattern import lazy

_ONLY_RECALLED = 0.5
# Directly behind a unit: those named before.
_THESE = lazy(r"\s+(?:này|nói trên|nêu trên|kể trên|trên đây|đó|ấy)(?!\w)", re.IGNORECASE)


def recalled(scene: Scene) -> Verdict:
    """Whether those are asked for of whom so many were named before: by what they did, not by how many there are."""
    fact = scene.fact
    these = _THESE.match(fact.behind_unit) if fact.quantity.kind == "count" else None
    if these is None:
        return FINE
    did = Region(f"{fact.own_before} . {fact.behind_unit[these.end() :]}")
    return FINE if any(did.support(term) > ALONE for term in _asked(scene.question)) else (_ONLY_RECALLED, "")


@lru_cache(maxsize=64)
def _asked(question: Question) -> tuple[Term, ...]:
    """What the question says of those that it counts."""
    counted = {term.surface for term in question.asked.unit[:1]}
    return tuple(term for term in question.terms if term.surface not in counted)
