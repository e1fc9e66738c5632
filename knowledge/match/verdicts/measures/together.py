"""Two things counted in one question: "bao nhiêu báo và tạp chí" is told by neither of two figures alone, nor is
the sum or the difference of two.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Question, Term
from knowledge.pattern import lazy
from knowledge.text import padded

_ONE_OF_TWO = 0.6
_AND = " va "
_SUM_ASKED = lazy(
    r" (?:cong lai|gop lai|tong (?!cong ty|cuc|thong|thau|bi thu|giam doc)|chenh (?:nhau|lech)|(?:hon kem|cach) nhau)"
)
# So many words on either side of "và" name the two.
_NEAR = 3


def together(scene: Scene) -> Verdict:
    """Whether the figure counts all that is asked for, and not one of two things that "và" joins: sure of neither, it
    is one of two to choose from."""
    counts = scene.fact.quantity.kind == "count" and is_one_of_two(scene.fact.quantity.unit, scene)
    return (_ONE_OF_TWO, "") if counts or _is_one_of_sum(scene) else FINE


def _is_one_of_sum(scene: Scene) -> bool:
    """Whether the sum or the difference of two is asked, and one of them told here and the other by another figure:
    "quỹ Gió chi 12 tỷ đồng, quỹ Mây 15 tỷ đồng" where "tổng chi của quỹ Gió và quỹ Mây" is asked."""
    one, other = _summed(scene.question)
    own = scene["own"]
    for mine, others in ((one, other), (other, one)):
        if any(own.support(term) for term in mine) and not any(own.support(term) for term in others):
            return any(
                any(region.support(term) for term in others) and not any(region.support(term) for term in mine)
                for region in scene.alike
            )
    return False


@lru_cache(maxsize=64)
def _summed(question: Question) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms that stand close on either side of the "và" of the two whose sum or difference is asked, those left out
    that stand on both; none where neither is asked."""
    asked = question_tokens(question.repaired)
    if _AND not in asked or not _SUM_ASKED.search(asked):
        return (), ()
    front, _, behind = asked.partition(_AND)
    near = f" {' '.join(front.split()[-_NEAR:])} ", f" {' '.join(behind.split()[:_NEAR])} "
    sides = [{term.forms[0].folded for term in question.terms if term.forms[0].needle in side} for side in near]
    one, other = (
        tuple(term for term in question.terms if term.forms[0].folded in mine - others)
        for mine, others in (sides, sides[::-1])
    )
    return one, other


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
