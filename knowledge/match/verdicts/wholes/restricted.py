"""All there are of a thing, and some of them: of "1.200 hộ bị ngập" nobody learns how many households there are.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.pattern import lazy
from knowledge.text import padded

_ONLY_SOME = 0.5
# "Tỉnh Mây có bao nhiêu hộ dân": all that somebody or some place has, and nothing that says which.
_ALL_ASKED = lazy(
    r"^(?: \w+){1,6} (?:hien )?(?:co|gom) (?:tat ca |tong cong )?(?:bao nhieu|may|bn) (?P<thing>\w+(?: \w+)?) $"
)
# Directly behind what is counted: which of them it is.
_WHICH = lazy(
    r"(?: \w+)? (?:bi|thieu|mac|ngheo|chua|khong|phai|dat (?:chuan|tieu|yeu)|vi pham|tai pham|co nguy co|trong do tuoi"
    r"|(?:duoi|tren|tu) \d+ tuoi) "
)


def restricted(scene: Scene) -> Verdict:
    """Whether so many are all that there are, where all are asked, and not those of whom something more is said."""
    fact = scene.fact
    thing = _all_asked(question_tokens(scene.question.repaired))
    if not thing or fact.quantity.kind != "count":
        return FINE
    noun = f" {thing.split()[0]}"
    if not padded(fact.quantity.unit).startswith(f"{noun} "):
        return FINE
    told = padded(f"{fact.quantity.unit} {fact.behind_unit}").removeprefix(noun)
    which = _WHICH.match(told)
    # Of "9 hộ nghèo" the question may speak itself.
    return (_ONLY_SOME, "") if which and not thing.endswith(which[0].rstrip()) else FINE


@lru_cache(maxsize=64)
def _all_asked(question: str) -> str:
    """The one or two syllables of what the ``question`` asks the number of, in all; "" where it does not."""
    found = _ALL_ASKED.match(question)
    return found["thing"] if found else ""
