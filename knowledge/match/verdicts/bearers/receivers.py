"""Who a sum is given to: of "4 tỷ đồng cho chủ đầu tư và 1 tỷ đồng cho người mua nhà" each has its own.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Fact, Question, Term

_OTHER_RECEIVER = 0.5
# Behind the unit: " đồng cho người mua nhà".
_GIVEN_TO = re.compile(r"\W*\w+ cho (?P<whom>[^,;.:\d]+)")


def receiver(scene: Scene) -> Verdict:
    """Whether a sum is given to those whom the question asks about: where another figure of the sentence is theirs and
    this one somebody else's, it is not."""
    asked = _asked(scene.question)
    own = _whom(scene.fact) if asked else None
    if own is None or any(own.support(term) > ALONE for term in asked):
        return FINE
    others = [other for fact in scene.together if fact is not scene.fact and (other := _whom(fact))]
    return (_OTHER_RECEIVER, "") if any(o.support(term) > ALONE for o in others for term in asked) else FINE


def _whom(fact: Fact) -> Region | None:
    """Whom the figure is given to by the words behind it, None where they name nobody."""
    found = _GIVEN_TO.match(fact.behind)
    return Region(found["whom"]) if found else None


@lru_cache(maxsize=64)
def _asked(question: Question) -> tuple[Term, ...]:
    """The terms that stand behind a "cho" of the question."""
    said = question_tokens(question.repaired)
    return tuple(term for term in question.terms if f" cho {term.forms[0].folded} " in said)
