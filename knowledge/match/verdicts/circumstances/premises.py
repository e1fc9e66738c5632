"""What a sentence supposes and what follows from it: of "trả 6 đồng thì phần miễn thuế là: 2 đồng" each is its own.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.pattern import lazy
from knowledge.text import fold

_SUPPOSED = 0.5
# Behind a figure that is supposed: what follows from it, to be told behind a colon.
_FOLLOWS = lazy(r"[^;:.]*?\bthi (?P<what>[^;:.\d]+?)(?: la| bang| duoc tinh (?:la|nhu sau))? ?:")


def premise(scene: Scene) -> Verdict:
    """Whether what is asked is the figure, and not what the sentence draws from it and tells behind its colon."""
    follows = _FOLLOWS.match(fold(scene.fact.behind)) if ":" in scene.fact.behind else None
    if follows is None:
        return FINE
    concluded, supposed = Region(follows["what"]), Region(scene.fact.before)
    terms = [term for term in scene.question.terms if concluded.support(term) > ALONE]
    return (_SUPPOSED, "") if any(supposed.support(term) <= ALONE for term in terms) else FINE
