"""What is told of several together: it is told of none of them alone.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.text import CAPITALS, is_syllable, padded

_OF_ALL = 0.5
# "Nông, lâm, thủy sản", "nông nghiệp, lâm nghiệp và thủy sản"; "thủy hải sản" is one.
_BRANCH = r"(?:nong|lam|thuy(?: hai)?|hai|ngu|diem)"
_BRANCHES = re.compile(rf"(?<= )(?!thuy hai san )(?:{_BRANCH} (?:(?:san|nghiep) )?(?:va )?)+{_BRANCH} (?:san|nghiep) ")
# All that farming, woods and water give is called "nông nghiệp" as well.
_ONE_BRANCH = re.compile(r" (?P<branch>nong san|lam (?:san|nghiep)|(?:thuy(?: hai)?|hai) san|ngu nghiep) ")
_DEAD, _MISSING = re.compile(r" (?:chet|tu vong|thiet mang) "), re.compile(r" mat tich ")
_VICTIMS = re.compile(r" (?:chet|tu vong|thiet mang)(?: va| hoac)? mat tich ")
# "Ba hãng Mây Food, Gió và Trà Xanh chiếm khoảng 70%"; not "mỗi hãng", "đều chiếm", "lần lượt chiếm".
_NAME = rf"[{CAPITALS}][\w&.-]*(?: [{CAPITALS}][\w&.-]*)*"
_SHARERS = re.compile(
    rf"(?<!\w)(?P<names>{_NAME}(?:, {_NAME})*,? và {_NAME})(?: (?:đã|đang|hiện|hiện nay|cùng nhau|tổng cộng))*"
    r" (?:chiếm|nắm|nắm giữ)(?: (?:tới|đến|khoảng|gần|hơn|trên|tổng cộng))* ?$"
)
_EACH = re.compile(r"(?<!\w)(?:mỗi|từng|lần lượt)(?!\w)", re.IGNORECASE)
_AND = re.compile(r",? và |, ")


def joint(scene: Scene) -> Verdict:
    """Whether the figure is told of what is asked, and not of that with others: the exports of "nông, lâm, thủy sản"
    are not those of "thủy sản", nor are those "chết và mất tích" so many dead."""
    asked, own = question_tokens(scene.question.repaired), scene["own"].folded
    together = _is_of_branches(asked, own) or _is_of_victims(asked, own) or _is_of_sharers(asked, scene)
    return (_OF_ALL, "") if together else FINE


def _is_of_branches(asked: str, own: str) -> bool:
    """Whether one branch is asked and the figure's ``own`` words name it only among others."""
    branch = _branch(asked)
    if not branch or not (told := _BRANCHES.search(own)):
        return False
    return f" {branch.split()[0]} " in f" {told[0]}" and f" {branch} " not in _BRANCHES.sub(" ", own)


@lru_cache(maxsize=64)
def _branch(asked: str) -> str:
    """The branch that alone is asked for, "" for none or several."""
    found = None if _BRANCHES.search(asked) else _ONE_BRANCH.search(asked)
    return found["branch"] if found else ""


def _is_of_victims(asked: str, own: str) -> bool:
    """Whether the dead or the missing are asked for and the figure is of both."""
    one = bool(_DEAD.search(asked)) != bool(_MISSING.search(asked))
    return one and _VICTIMS.search(own) is not None


def _is_of_sharers(asked: str, scene: Scene) -> bool:
    """Whether some of those are asked for, but not all, that share what the figure is."""
    told = _SHARERS.search(scene.fact.before) if scene.fact.quantity.kind == "percent" else None
    if told is None or _EACH.search(scene.fact.before):
        return False
    named = [_is_named(padded(name), asked) for name in _AND.split(told["names"])]
    return any(named) and not all(named)


def _is_named(name: str, asked: str) -> bool:
    """Whether the question has the ``name``, or its first word where no other begins so."""
    first = name.split(maxsplit=1)[0]
    return name in asked or (not is_syllable(first) and f" {first} " in asked)
