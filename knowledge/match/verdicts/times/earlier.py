"""What the time before had, told beside what this one has: "gấp 2 lần phiên trước (581 tỷ đồng)"."""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import Verdict, says
from knowledge.pattern import lazy
from knowledge.text import fold

_BEFORE = lazy(r"\b(?:phien|ngay|hom|tuan|thang|quy|ky|nam) (?:(?:lien|ke) )?truoc ?\($")
_ASKED = lazy(r"\b(?:truoc|cung ky)\b")
# "Giá xăng kỳ trước"; "so với kỳ trước" is the base of a change, and "tháng trước" a time by itself.
_OF_BEFORE = lazy(r"\b(?:ky|phien|lan|dot)(?: (?:dieu hanh|dieu chinh|giao dich))? (?:lien )?truoc\b")
_NOT_SAID = 0.5


def earlier(scene: Scene) -> Verdict | None:
    """That the figure is of the time before and nothing is asked of that, or the other way round; None where neither is
    known."""
    question = scene.question
    before = scene.fact.before.rstrip()
    told = before.endswith("(") and _BEFORE.search(fold(before))
    if told and not says(question.repaired, _ASKED):
        return 0.0, f"asks for {question.periods[0].surface if question.periods else 'kỳ này'}, this is kỳ trước"
    if not question.base_words and says(question.repaired, _OF_BEFORE) and " truoc " not in scene["sentence"].folded:
        return _NOT_SAID, ""
    return None
