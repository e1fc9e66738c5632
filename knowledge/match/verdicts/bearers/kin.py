"""Whose kin: the age of the husband of somebody is not that of herself, nor is his fortune hers.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.model import Question
from knowledge.pattern import lazy
from knowledge.text import PROPER_NAME, fold, lower

_OF_SOMEBODY_ELSE = 0.5
# "Hai vợ chồng ông Mây" are both of them; "công bố" and "công ty mẹ" are no kin, nor is "Cha Lo".
_KIN = (
    r"(?<!\w)(?<!vợ )(?<!công )(?<!phân )(?<!tuyên )(?<!ty )"
    r"(?P<kin>[vV]ợ(?! chồng)|[cC]hồng|[cC]on (?:trai|gái)|[bB]ố|[mM]ẹ|cha|[eE]m (?:trai|gái)|[aA]nh trai|[cC]hị gái"
    r"|[bB]ạn(?= (?:trai|gái|thân|học|của)))"
)
_WHOSE = rf"(?:(?:ông|bà|anh|chị|cô) )?(?P<name>{PROPER_NAME})"
_OF, _BEFORE = lazy(rf"{_KIN}(?!\w)[^.;?]*? của {_WHOSE}"), lazy(rf"{_KIN} {_WHOSE}")
# A foreign name may be typed in small letters.
_OF_TYPED = lazy(rf"{_KIN}(?!\w)[^.;?]*? của (?P<name>\w+)")


def kin(scene: Scene) -> Verdict:
    """Whether the figure is of the kin that the question asks about, and not of the one whose kin that is: "chồng của
    bà Mây (36 tuổi)" where "bà Mây (35 tuổi)" is told."""
    asked = _asked(scene.question)
    if asked is None:
        return FINE
    relation, given = asked
    if any(f" {relation} " in scene[name].marked for name in UP_TO_FIGURE):
        return FINE
    named = any(f" {given} " in scene[name].folded for name in UP_TO_FIGURE)
    return (_OF_SOMEBODY_ELSE, "") if named else FINE


@lru_cache(maxsize=64)
def _asked(question: Question) -> tuple[str, str] | None:
    """The same as `kin_asked`, for a foreign name in small letters, too."""
    found = _OF_TYPED.search(question.repaired)
    named = found and any(term.name and term.forms[0].folded == fold(found["name"]) for term in question.terms)
    return (lower(found["kin"]), fold(found["name"])) if found and named else kin_asked(question.repaired)


@lru_cache(maxsize=64)
def kin_asked(question: str) -> tuple[str, str] | None:
    """The word of kin with its marks, and the given name, folded, of the one whose kin is asked about; None where the
    question asks about nobody's."""
    found = _BEFORE.search(question) or _OF.search(question)
    return (lower(found["kin"]), fold(found["name"]).split()[-1]) if found else None
