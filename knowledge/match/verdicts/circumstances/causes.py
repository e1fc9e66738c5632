"""Why or by whom something came about: what a question names behind "vì" or "do" has to be spoken of near the figure.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.model import Question, Term
from knowledge.pattern import lazy
from knowledge.text import padded

# What is left where the cause is named sentences away, and where nothing near tells of it.
_TOLD_BEFORE, _OF_ANOTHER_CAUSE = 0.55, 0.5
# An article that names the cause so often is about it; of those who died it tells apart why.
_OFTEN, _TOLD_OFTEN = 3, 0.8
# "Bao nhiêu người chết vì dịch", "thiệt hại do bão gây ra"; without marks "do" and "vi" are other words as often, and
# "lý do", "vì sao" name none; "ngoài các khoản do bảo hiểm chi trả" leaves that out.
_CAUSE = lazy(r"(?<!lý )(?<!tự )\b(?:vì|do|bởi) (?P<cause>(?!sao\b|đâu\b|ai\b|đó\b)[^,?.;:]+)")
_NEAR, _AROUND = ("sentence", "title", "heading", "items"), ("before", "lead")


def cause(scene: Scene) -> Verdict:
    """Whether anything of the cause that the question names is told around the figure: those who died in accidents are
    none of those who died of an illness that another paragraph is about."""
    named = _named(scene.question)
    if not named or _is_told(named, scene, _NEAR):
        return FINE
    if "count" not in scene.question.asked.kinds and _is_told_often(named, scene):
        return _TOLD_OFTEN, ""
    return (_TOLD_BEFORE if _is_told(named, scene, _AROUND) else _OF_ANOTHER_CAUSE), ""


def _is_told(named: Iterable[Term], scene: Scene, where: Iterable[str]) -> bool:
    return any(scene[name].names(term) for name, term in product(where, named))


def _is_told_often(named: Iterable[Term], scene: Scene) -> bool:
    """Whether the article names the cause again and again, by more than one syllable: what "dịch Covid-19" did to a
    trade is told in every other sentence."""
    whole = scene["whole"].folded
    forms = (form for term in named for form in term.forms if " " in form.folded)
    return any(whole.count(form.needle) >= _OFTEN for form in forms)


@lru_cache(maxsize=64)
def _named(question: Question) -> tuple[Term, ...]:
    """The terms of the cause, none where the question names no cause."""
    words = _behind(question.repaired)
    return tuple(term for term in question.terms if words and term.forms[0].needle in words)


def _behind(question: str) -> str:
    found = _CAUSE.search(question.lower())
    return padded(found["cause"]) if found and "ngoài" not in question[: found.start()].lower() else ""
