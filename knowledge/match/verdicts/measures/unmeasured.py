"""What no figure tells: who types "biểu tượng của Mây" and asks for no number wants none of whatever Mây has.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question
from knowledge.model import Question, Term
from knowledge.pattern import lazy

_UNSAID = 0.4
# Who opens with these asks for a number by them: "quy mô gói vay", "dự báo giá chè".
_NUMBERS = lazy(
    r"\W*(?:muc(?! (?:dich|luc)\b)|quy mo|du bao|du kien|uoc|tong|ke hoach|chi tieu|muc tieu|han muc|gioi han|nguong)\b"
)
_WHERE = ("own", "sentence", "title", "heading")


def unmeasured(scene: Scene) -> Verdict:
    """Whether the text says the thing that a question opens with which asks for no number and names no sort of one:
    "chiều dài cầu Mây" does, and so does "khách đến Mây 2030", where they are counted; "ý tưởng xây cầu Mây" does not.
    """
    opening = _opening(scene.question)
    if opening is None or any(scene[region].support(opening) for region in _WHERE):
        return FINE
    return _UNSAID, ""


@lru_cache(maxsize=64)
def _opening(question: Question) -> Term | None:
    """The first thing that such a question names, by no name of its own; None of any other question."""
    asked = question.asked
    if asked.explicit or asked.kinds or asked.change or _NUMBERS.match(folded_question(question.repaired)):
        return None
    return next((term for term in question.terms if not (term.context or term.name or term.short)), None)
