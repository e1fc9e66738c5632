"""Where by a foreign name: what happened "ở Mayburg" is not told of what happened "tại thành phố Gioville".

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Question, Term
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold

_ELSEWHERE = 0.4
_TO = ("o", "tai", "toi", "den", "sang", "vao")
# Where something is, or goes to: "tại thành phố Gioville", "tới Gioland".
_THERE = lazy(
    rf"(?<!\w)(?i:ở|tại|tới|đến|sang|vào) (?:(?!tháng|năm|ngày|quý)[^\W\d{CAPITALS}]+ ){{0,4}}(?P<name>[{CAPITALS}]\w+)"
)


def whereabouts(scene: Scene) -> Verdict:
    """Whether the figure is told of the foreign place that the question asks about: not where its sentence has that
    nowhere and says that it was at another one, or went to it."""
    asked = _asked(scene.question)
    if not asked or any(scene[region].names(term) for term in asked for region in ("sentence", "title")):
        return FINE
    told = _told(scene.fact.citation.sentence)
    return FINE if all(is_syllable(fold(name)) for name in told) else (_ELSEWHERE, "")


@lru_cache(maxsize=64)
def _asked(question: Question) -> tuple[Term, ...]:
    """The foreign names that the question gives to where something is or goes to."""
    said = question_tokens(question.repaired)
    names = (term for term in question.terms if term.name and not is_syllable(term.forms[0].folded))
    return tuple(term for term in names if any(f" {to} {term.forms[0].folded} " in said for to in _TO))


@lru_cache(maxsize=256)
def _told(sentence: str) -> tuple[str, ...]:
    """Where the ``sentence`` says that something is or goes to."""
    return tuple(found["name"] for found in _THERE.finditer(sentence))
