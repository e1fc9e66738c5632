"""What somebody gets by rank: the head of a delegation, the deputy, and the members each have their own.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.pattern import lazy

_OTHER_RANK = 0.4
_GROUP = r"(?:doan|ban|nhom|phong|khoa|doi|to)"
_OFFICE = r"(?:chu tich|giam doc|tong giam doc|hieu truong|vien truong)"
_RANKS = {
    "head": lazy(rf" (?<!pho )(?:truong {_GROUP}|(?<!pho tong ){_OFFICE}) "),
    "deputy": lazy(rf" pho (?:truong )?(?:{_GROUP}|tong giam doc|{_OFFICE}) "),
    "member": lazy(rf" thanh vien (?:trong )?{_GROUP} "),
}
# Where a text has named the group, its members need no name: "còn các thành viên 2 triệu đồng".
_MEMBERS = lazy(r" (?:cac|moi) thanh vien ")


def rank(scene: Scene) -> Verdict:
    """Whether what one gets is told of the rank that is asked: of "trưởng đoàn 5 triệu đồng, phó đoàn 4 triệu đồng"
    each has its own."""
    asked = _ranks(question_tokens(scene.question.repaired))
    if not asked:
        return FINE
    own = scene["own"].folded
    told = _ranks(own) or (frozenset({"member"}) if _MEMBERS.search(own) else frozenset())
    return (_OTHER_RANK, "") if told and not asked & told else FINE


@lru_cache(maxsize=256)
def _ranks(folded: str) -> frozenset[str]:
    """The ranks that the ``folded`` tokens name."""
    return frozenset(name for name, words in _RANKS.items() if words.search(folded))
