"""What is handed over in one month has another price than what is handed over in another, or at once."""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.pattern import lazy
from knowledge.text import padded

_OTHER_DELIVERY = 0.5
# "Giá vàng giao tháng 2/2030" among folded tokens.
_DELIVERED = lazy(r" giao (?:hang )?(?:vao |trong )?thang (\d{1,2})(?:/\d{4})?(?= )")
_AROUND = ("own", "title", "heading", "before")


def delivery(scene: Scene) -> Verdict:
    """Whether the figure is of goods of the delivery month that is asked for: the last that its sentence names in front
    of it, or one that is named around it where that names none."""
    asked = _months(question_tokens(scene.question.repaired))
    if not asked:
        return FINE
    told = _months(padded(scene.fact.before))[-1:] or [
        month for name in _AROUND for month in _months(scene[name].folded)
    ]
    return FINE if set(told) & set(asked) else (_OTHER_DELIVERY, "")


@lru_cache(maxsize=256)
def _months(folded: str) -> list[str]:
    """The months of delivery that a folded text names, in order."""
    return [month.lstrip("0") for month in _DELIVERED.findall(folded)]
