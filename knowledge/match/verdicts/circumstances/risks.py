"""What has not happened: of "5 hộ có nguy cơ bị ngập" none has been flooded yet, and of "đề nghị thả 5 người" none is
free.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens, says
from knowledge.pattern import lazy
from knowledge.text import padded

_ONLY_THREATENS = 0.5
# What threatens stands behind it: "nguy cơ bị sạt lở", "đứng trước nguy cơ mất việc".
_THREAT = lazy(r" (?:nguy co|de doa) (?:(?:bi|co the|se|phai|ve|cao|rat|dan den|gay(?: ra)?) )*(?P<deed>\w+) ")
_ASKS_THREAT = lazy(r"\b(?:nguy co|de doa|nguy hiem|rui ro|co the|lo ngai|canh bao)\b")

# Directly in front of a figure: somebody only wants it done, "đề nghị xứ Mây thả", "yêu cầu tái xuất gần".
_WANTED = lazy(
    r" (?:de nghi|yeu cau|keu goi|doi hoi|de xuat|kien nghi) (?:\w+ ){0,3}?(?P<deed>\w+)"
    r" (?:(?:hon|gan|khoang|it nhat) )*$"
)
_ONLY_WANTED = 0.5
_DONE = lazy(r" (?:da|duoc|bi) (\w+)(?= )")


def risk(scene: Scene) -> Verdict:
    """Whether what is asked has happened: not where it only threatens those whom the figure counts, and the question
    asks for no danger."""
    if scene.fact.quantity.kind != "count" or " nguy co " not in scene["sentence"].folded:
        return FINE
    if says(scene.question.repaired, _ASKS_THREAT):
        return FINE
    asked = question_tokens(scene.question.repaired)
    return (_ONLY_THREATENS, "") if any(f" {deed} " in asked for deed in _threats(scene)) else FINE


def _threats(scene: Scene) -> Iterator[str]:
    """What threatens those whom the figure counts, by the figure's own words or by those behind it."""
    told = scene["own"].folded, padded(scene.fact.behind_unit)
    return (found["deed"] for text in told for found in _THREAT.finditer(text))


def wanted(scene: Scene) -> Verdict:
    """Whether what is asked has been done: not where somebody only asked for it, and the question asks of how many it
    was done."""
    deeds = _done(question_tokens(scene.question.repaired))
    found = _WANTED.search(padded(scene.fact.own_before)) if deeds else None
    return (_ONLY_WANTED, "") if found and found["deed"] in deeds else FINE


@lru_cache(maxsize=64)
def _done(question: str) -> frozenset[str]:
    """The first syllables of what was done by the padded tokens of a ``question``: "bao nhiêu người được thả"."""
    return frozenset(_DONE.findall(question))
