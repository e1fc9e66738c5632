"""Who a sum is given to: of "4 tỷ đồng cho chủ đầu tư và 1 tỷ đồng cho người mua nhà" each has its own.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.others import names_another
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Fact, Question, Term
from knowledge.pattern import lazy
from knowledge.text import PROPER_NAME

_OTHER_RECEIVER = 0.5
# "Mây đầu tư vào Gió Jet", "rót vốn cho Nắng Air".
_INTO = lazy(
    r"(?<!\w)(?i:đầu tư|rót|góp|bơm|tài trợ|cho vay)(?: [^\W\d_]+){0,4}? (?:vào|cho) (?:[^\W\d_]+ ){0,2}?"
    rf"(?P<name>{PROPER_NAME})"
)
# Behind the unit: " đồng cho người mua nhà", " đồng chưa giao cho hãng Mây".
_GIVEN_TO = lazy(r"\W*\w+(?: (?:đã|chưa|được|sẽ))*(?: (?:giao|cấp|chi|bố trí|phân bổ))? cho (?P<whom>[^,;.:\d]+)")
# "Hãng Mây được giao bao nhiêu vốn?"
_GETS = lazy(r"^(?P<whom>(?: \w+){1,6} )(?:da |chua |se )?duoc (?:giao|cap|chi|bo tri|phan bo|ho tro|tang|trao) ")


def receiver(scene: Scene) -> Verdict:
    """Whether a sum is given to those whom the question asks about: where another figure of the sentence is theirs and
    this one somebody else's, it is not; nor where money is put into one name and the sentence has another."""
    if _is_put_elsewhere(scene):
        return _OTHER_RECEIVER, ""
    asked = _asked(scene.question)
    own = _whom(scene.fact) if asked else None
    if own is None or any(own.support(term) > ALONE for term in asked):
        return FINE
    others = [other for fact in scene.together if fact is not scene.fact and (other := _whom(fact))]
    return (_OTHER_RECEIVER, "") if any(o.support(term) > ALONE for o in others for term in asked) else FINE


def _is_put_elsewhere(scene: Scene) -> bool:
    """Whether the name that money is put into by the question is none of the sentence's, and that has another: "Gió Jet
    được Mây đầu tư 2 tỷ đồng" does not say what Mây puts into Nắng Air."""
    into = _put_into(scene.question)
    if not into or any(scene["sentence"].names(term) for term in into):
        return False
    return names_another(scene.fact.citation.sentence, scene)


@lru_cache(maxsize=64)
def _put_into(question: Question) -> tuple[Term, ...]:
    """The names that money is put into by the question."""
    found = _INTO.search(question.repaired)
    region = Region(found["name"]) if found else None
    return tuple(term for term in question.terms if term.name and region and region.holds(term.forms[0]))


def _whom(fact: Fact) -> Region | None:
    """Whom the figure is given to by the words behind it, None where they name nobody."""
    found = _GIVEN_TO.match(fact.behind)
    return Region(found["whom"]) if found else None


@lru_cache(maxsize=64)
def _asked(question: Question) -> tuple[Term, ...]:
    """The terms that stand behind a "cho" of the question, and the names of those who get there."""
    said = question_tokens(question.repaired)
    gets = _GETS.search(said)
    return tuple(
        term
        for term in question.terms
        if f" cho {term.forms[0].folded} " in said or (gets and term.name and term.forms[0].needle in gets["whom"])
    )
