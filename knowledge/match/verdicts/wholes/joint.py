"""What is told of several together: it is told of none of them alone.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.region import Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, asks_for_one, question_tokens
from knowledge.pattern import lazy
from knowledge.text import PROPER_NAME, fold, padded, tokens

_OF_ALL = 0.5
# So many words of each of two things that "và" joins are looked at.
_LONGEST_NAME = 3
# Behind a figure: its parts are told.
_PARTED = lazy(r" (?:\w+ ){0,3}(?:trong (?:so )?do|gom|bao gom|rieng) ")
# "Nông, lâm, thủy sản", "nông nghiệp, lâm nghiệp và thủy sản"; "thủy hải sản" is one.
_BRANCH = r"(?:nong|lam|thuy(?: hai)?|hai|ngu|diem)"
# In articles with their marks: "hộ làm nông sản" and "hai thủy sản" name one.
_BRANCH_TOLD = r"(?:nông|lâm|thủy(?: hải)?|thuỷ|hải|ngư|diêm)"
_BRANCHES_TOLD = lazy(
    rf"(?<= )(?!thủy hải sản )(?:{_BRANCH_TOLD} (?:(?:sản|nghiệp) )?(?:và )?)+{_BRANCH_TOLD} (?:sản|nghiệp) "
)
_BRANCHES = lazy(rf"(?<= )(?!thuy hai san )(?:{_BRANCH} (?:(?:san|nghiep) )?(?:va )?)+{_BRANCH} (?:san|nghiep) ")
# All that farming, woods and water give is called "nông nghiệp" as well.
_ONE_BRANCH = lazy(r" (?P<branch>nong san|lam (?:san|nghiep)|(?:thuy(?: hai)?|hai) san|ngu nghiep) ")
# "Cả Mây và Gió nộp 285 tỷ đồng", "hai hãng Mây và Gió nộp 285 tỷ đồng": so much is of neither alone, unless it is told
# of each, "cả Mây và Gió đều có 3 xe".
_TWO_NAMES = lazy(
    rf"(?<!\w)(?P<both>(?:[cC]ả (?:hai )?|(?:[hH]ai|2) )(?:[^\W\d]+ ){{0,2}})?"
    rf"(?P<one>{PROPER_NAME}) (?:và|lẫn) (?P<other>{PROPER_NAME})"
    r"(?!\w)(?! (?:cùng )?(?:đều|mỗi))"
)
_BOTH = lazy(r"(?<!\w)(?:cả|hai|2) ", re.IGNORECASE)
# "Có 600 hộp thuốc, 50 đôi giày. Tổng trị giá hàng là 9 tỷ đồng": so much are all of them worth.
_SUM = lazy(r" tong (?:tri gia|gia tri|so tien|so thue) ")
# "Hàng bao gồm rượu, trà, sữa".
_ENUMERATED = lazy(r"\bgom(?: co)?:? (?P<goods>[^;]*(?:,[^,;]*){2,})")
_LAST_SENTENCE, _COUNTS = lazy(r"[.!?]\s+|\n+"), lazy(r"(?<![\d.,/])\d[\d.,]* [^\W\d]")
_LIST_PARTS = lazy(r"[,;:\d]")
_DEAD, _MISSING = lazy(r" (?:chet|tu vong|thiet mang) "), lazy(r" mat tich ")
_VICTIMS = lazy(r" (?:chet|tu vong|thiet mang)(?: va| hoac)? mat tich ")


def joint(scene: Scene) -> Verdict:
    """Whether the figure is told of what is asked, and not of that with others: the exports of "nông, lâm, thủy sản"
    are not those of "thủy sản", nor are those "chết và mất tích" so many dead, nor is all that "điện gió và điện mặt
    trời" give, "trong đó điện gió 12 MW", what the wind gives."""
    asked, own = question_tokens(scene.question.repaired), scene["own"]
    together = _is_of_branches(asked, own) or _is_of_victims(asked, own.folded) or _is_split(asked, scene)
    together = together or _is_sum_of_listed(asked, scene)
    alone = asks_for_one(scene.question.repaired)
    together = together or _is_of_two_names(asked, own.text, alone=alone)
    if alone:
        together = together or bool(_asked_alone(asked, own)) or _is_last_of_list(asked, scene)
    return (_OF_ALL, "") if together else FINE


def _is_of_branches(asked: str, own: Region) -> bool:
    """Whether one branch is asked and the figure's ``own`` words name it only among others."""
    branch = _branch(asked)
    if not branch or not (told := _BRANCHES_TOLD.search(own.marked)):
        return False
    alone = fold(_BRANCHES_TOLD.sub(" ", own.marked))
    return f" {branch.split()[0]} " in f" {fold(told[0])}" and f" {branch} " not in alone


@lru_cache(maxsize=64)
def _branch(asked: str) -> str:
    """The branch that alone is asked for, "" for none or several."""
    found = None if _BRANCHES.search(asked) else _ONE_BRANCH.search(asked)
    return found["branch"] if found else ""


def _is_sum_of_listed(asked: str, scene: Scene) -> bool:
    """Whether the figure is what several things are worth that the sentence before counts, and one of them is asked."""
    own = scene["own"]
    if scene.fact.quantity.kind != "money" or not _SUM.search(own.folded) or _SUM.search(asked):
        return False
    listed = fold(next(filter(None, reversed(_LAST_SENTENCE.split(scene["before"].text))), ""))
    unsaid = (term.forms[0].folded for term in scene.question.terms if own.support(term) == 0.0 and not term.context)
    several, goods = len(_COUNTS.findall(listed)) > 1, _ENUMERATED.search(listed)
    named = padded(goods["goods"]) if goods else ""
    return any((several and _is_counted(thing, listed)) or f" {thing} " in named for thing in unsaid)


def _is_counted(thing: str, listed: str) -> bool:
    """Whether a folded text counts the ``thing``, which may stand behind what it is counted in."""
    return f" {thing} " in listed and re.search(rf"\d (?:[^\W\d]+ )?{re.escape(thing)}\b", listed) is not None


def _is_of_victims(asked: str, own: str) -> bool:
    """Whether the dead or the missing are asked for and the figure is of both."""
    return _VICTIMS.search(own) is not None and bool(_DEAD.search(asked)) != bool(_MISSING.search(asked))


def _is_split(asked: str, scene: Scene) -> bool:
    """Whether two things are told of together, one of them alone is asked, and one of them has another figure as well:
    what is left is the other's."""
    pairs = _asked_alone(asked, scene["own"])
    if not pairs or not _PARTED.match(scene["right"].folded):
        return False
    alike = [region.folded for region in scene.alike]
    return any((one in told) != (other in told) for one, other in pairs for told in alike)


def _is_of_two_names(asked: str, own: str, *, alone: bool) -> bool:
    """Whether the figure's ``own`` words tell of two names together, of which the question has one: "cả" in front of
    them, or "và" between them where that one is asked for ``alone``."""
    if not alone and not _BOTH.search(own):
        return False
    pairs = (found for found in _TWO_NAMES.finditer(own) if alone or found["both"])
    return any((padded(found["one"]) in asked) != (padded(found["other"]) in asked) for found in pairs)


def _is_last_of_list(asked: str, scene: Scene) -> bool:
    """Whether what is asked for ends a list behind the figure, and the item in front of its "và" is not asked for."""
    told = fold(scene.fact.behind)
    for term in scene.question.terms:
        front, joined, _ = told.partition(f" va {term.forms[0].folded}")
        item = tokens(_LIST_PARTS.split(front)[-1]) if joined and not term.context else []
        if sum(f" {word} " not in asked for word in item) > 1:
            return True
    return False


def _asked_alone(asked: str, own: Region) -> list[tuple[str, str]]:
    """What "và" joins in the ``own`` words of a figure, where one of the two is asked for and the other not."""
    return [(one, other) for one, other in _coupled(own.folded) if (one in asked) != (other in asked)]


@lru_cache(maxsize=256)
def _coupled(own: str) -> tuple[tuple[str, str], ...]:
    """What stands on either side of each "và" in the folded words ``own``, as many words of both, each with blanks."""
    words = own.split()
    joints = (at for at, word in enumerate(words) if word == "va")
    return tuple(
        (f" {' '.join(words[at - length : at])} ", f" {' '.join(words[at + 1 : at + 1 + length])} ")
        for at in joints
        for length in range(2, min(at, len(words) - at - 1, _LONGEST_NAME) + 1)
    )
