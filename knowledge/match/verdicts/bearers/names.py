"""Whether the names that a question gives stand near a figure."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import Verdict, question_tokens, says
from knowledge.model import Question, Term
from knowledge.pattern import lazy
from knowledge.text import fold

_PLACES = (
    (1.0, ("own", "topic", "left")),
    (0.95, ("title", "before", "lead", "heading")),
    (0.85, ("right",)),
    (0.75, ("whole",)),
)
_OWN_WORDS = ("own", "topic", "left", "right", "title", "heading")
_ABSENT, _SHORT_ABSENT, _OF_ALL = 0.35, 0.7, 0.5
# In front of a figure: it is of all of them and of none alone, "tổng kim ngạch cả nước đạt".
_ALL = lazy(
    r"\b(?:ca nuoc|toan (?:quoc|nganh|tinh|thanh pho|the gioi|thi truong|khoi)|ca khoi"
    r"|(?:cac|khoi) (?:doanh nghiep|dn|cong ty|ngan hang|tap doan|hang)|(?:doanh nghiep|dn) fdi)\b"
)
# "Ngành chè đặt kế hoạch": what all its firms do, as far as a sentence names none.
_OF_BRANCH = lazy(
    r"\bnganh (?:[a-z]+ ){1,3}(?:(?:van|se|da|dang|cung|phan dau) )*(?:dat|thu|lai|xuat khau|nhap khau|lo)\b"
)
# What is supposed is no bearer: "Nếu tính theo thuế suất của các doanh nghiệp vận tải thì số thuế là 163 tỷ đồng".
_SUPPOSED = lazy(r"\bneu\b.* thi ")


def names(scene: Scene) -> Verdict:
    """Whether the names that the question gives stand near the figure: another company's figure is no answer."""
    worst, named = 1.0, _names(scene.question)
    for name in named:
        near = [_nearness(term, scene) for term in name]
        absent = _SHORT_ABSENT if all(term.short for term in name) else _ABSENT
        # "Damir Yusupov", of whom the article tells, is "Yusupov" in its sentence.
        worst = min(worst, max(near) if all(near) else absent)
    if named and worst > _OF_ALL and len(named) == len(named[0]) == 1 and _is_one_of_many_before(named[0][0], scene):
        worst = _OF_ALL
    return (min(worst, _OF_ALL) if worst < 1.0 and _is_of_all(scene) else worst), ""


def _is_one_of_many_before(name: Term, scene: Scene) -> bool:
    """Whether only the sentences before tell of the name, and only as one of a list: "Xe do Mây, Gió và Nắng bán. Có
    5.000 xe" does not say that so many are Gió's."""
    if any(scene[region].support(name) or scene[region].similar(name) for region in _OWN_WORDS):
        return False
    before = fold(scene["before"].text)
    return f" {name.forms[0].folded}" in before and _listed(name.forms[0].folded).search(before) is not None


@lru_cache(maxsize=64)
def _listed(name: str) -> re.Pattern[str]:
    """The folded ``name`` between the commas of a list."""
    return re.compile(rf", {re.escape(name)}(?:,| va )|, {re.escape(name)}…")


def _is_of_all(scene: Scene) -> bool:
    """Whether the figure's own words in front of it are of all that there are, and the question does not say so."""
    said = _SUPPOSED.sub("", fold(scene.fact.own_before))
    of_all = _ALL.search(said) is not None or _OF_BRANCH.search(fold(scene.fact.before)) is not None
    return of_all and not says(scene.question.repaired, _ALL)


@lru_cache(maxsize=64)
def _names(question: Question) -> list[list[Term]]:
    """The names that the question gives to what it asks of, each as its terms, which stand side by side; a number ends
    one: "Airbus A321 Mây Air" are a plane and who flies it."""
    asked = question_tokens(question.repaired)
    found: list[list[Term]] = []
    for term in question.terms:
        if not term.name or term.context:
            continue
        before = found[-1][-1].forms[0].folded if found else ""
        if before.isalpha() and f" {before} {term.forms[0].folded} " in asked:
            found[-1].append(term)
        else:
            found.append([term])
    return found


def _nearness(name: Term, scene: Scene) -> float:
    """How near the name stands to the figure, as typed or, where it stands nowhere so, misspelt; 0 where nowhere."""
    as_typed = (near for near, place in _PLACES if any(scene[region].support(name) for region in place))
    found = next(as_typed, 0.0)
    if found or not scene["whole"].similar(name):
        return found
    return next((near for near, place in _PLACES if any(scene[region].similar(name) for region in place)), 0.0)
