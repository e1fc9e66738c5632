"""Which force did it: what the customs seize is not told of the police, nor what the navy sends of the border guards.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, marked_question
from knowledge.pattern import lazy
from knowledge.text import fold, is_bare, padded_marked

_OTHER_FORCE = 0.5
# With their marks, for those of the navy and of the customs differ by nothing else.
_FORCES = (
    r"quân khu \d+|quân đội|(?:bộ đội )?biên phòng|cảnh sát biển|hải quân|hải quan|phòng không,? (?:- ?)?không quân"
    r"|công an|quản lý thị trường|kiểm lâm|kiểm ngư"
)
_FORCE = re.compile(rf"(?<= )(?:{_FORCES})(?= )")
_DEEDS = (
    r"điều(?: động)?|huy động|cử|bắt(?: giữ)?|tạm giữ|thu giữ|phát hiện|khởi tố|xử lý|kiểm tra|xử phạt|cứu|tiêu hủy"
)
# The force is who acts where its deed follows; what it is called, and where it is, may stand between.
_BETWEEN = r"(?:[^\W\d]+ ){0,4}?(?:(?:đã|cũng|còn|vừa) )?"
_ACTS = re.compile(rf"(?<= )(?P<force>{_FORCES}) {_BETWEEN}(?:{_DEEDS})(?= )")
_ACTS_BARE = lazy(rf"(?<= )(?P<force>{fold(_FORCES)}) {_BETWEEN}(?:{fold(_DEEDS)})(?= )")
_BARE = lazy(rf"(?<= )(?:{fold(_FORCES)})(?= )")
# Typed without marks these are two.
_EITHER = "hai quan"


def force(scene: Scene) -> Verdict:
    """Whether the force that the question asks about is the one that acts in the sentence, where one does."""
    asked = _asked(marked_question(scene.question.repaired))
    if not asked or asked in f" {scene['sentence'].folded} ":
        return FINE
    acts = [fold(found["force"]) for found in _ACTS.finditer(padded_marked(scene.fact.before))]
    return (_OTHER_FORCE, "") if acts else FINE


@lru_cache(maxsize=64)
def _asked(question: str) -> str:
    """The folded force whose deed is asked for; "" for none, and where two of them are named."""
    bare = is_bare(question)
    acts = (_ACTS_BARE if bare else _ACTS).search(question)
    if acts is None or len((_BARE if bare else _FORCE).findall(question)) > 1:
        return ""
    asked = fold(acts["force"]).removeprefix("bo doi ")
    return "" if bare and asked == _EITHER else asked
