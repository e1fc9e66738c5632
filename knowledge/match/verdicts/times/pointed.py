"""Which month "tháng này" is: the one that the text named last."""

from __future__ import annotations

from functools import lru_cache

from knowledge.grammar.period import agree, periods
from knowledge.grammar.period.agreement import NEARLY
from knowledge.match.around.scene import Scene
from knowledge.model import Period
from knowledge.pattern import lazy
from knowledge.text import fold

_THIS_ONE = frozenset({"thang nay", "quy nay"})
_THAT_ONE, _OTHER_ONE = 0.9, 0.4
# "Tháng 11 giảm so với tháng 10": the second is named by the way.
_COMPARED = lazy(r"\b(?:so (?:voi )?|hon |cung ky )$")


def pointed_at(scene: Scene) -> float | None:
    """What is left of a figure of "tháng này" that nothing dates, by the month that the sentences before it named last:
    "Tháng 11/2030, chợ Mây vắng khách. Tổng thu trong tháng này đạt 14 tỷ đồng"; None where that tells nothing."""
    given, asked = scene.fact.period, scene.question.periods
    if given is None or given.end or not asked or fold(given.surface) not in _THIS_ONE:
        return None
    named = _last_named(scene["before"].text, given.grain)
    if named is None or any(wanted.grain != given.grain for wanted in asked):
        return None
    return _THAT_ONE if any(agree(wanted, named) >= NEARLY for wanted in asked) else _OTHER_ONE


@lru_cache(maxsize=64)
def _last_named(text: str, grain: str) -> Period | None:
    """The last month or quarter that the ``text`` tells of, None for none."""
    folded = fold(text)
    named = [
        period
        for period in periods(text)
        if period.span and period.grain == grain and period.end and not _COMPARED.search(folded, 0, period.span.start)
    ]
    return named[-1] if named else None
