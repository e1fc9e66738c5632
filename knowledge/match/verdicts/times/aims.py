"""Whether an aim is the one that was set when the question says."""

from __future__ import annotations

import re

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.unsaid import years_of
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.text import fold

_OTHER = 0.7
# Directly in front of a time: the aim was set then, and is for another: "mục tiêu năm 2020 đề ra hồi cuối 2019".
_SET_ON = re.compile(r"\b(?:de ra|dat ra|dua ra)(?: (?:hoi|vao|tu|luc|trong))* $")


def aim(scene: Scene) -> Verdict:
    """Whether the aim was set in the year that the question says, which its sentence names or its article came out in:
    it may have been lowered since."""
    question = scene.question
    if question.modality != "target":
        return FINE
    asked = fold(question.repaired)
    on = [wanted for wanted in question.periods if wanted.span and _SET_ON.search(asked, 0, wanted.span.start)]
    years = {year for wanted in on for year in years_of(wanted)}
    told = f"{scene['sentence'].folded}{(scene.article.published or '')[:4]} "
    return (_OTHER, "") if years and not any(f" {year} " in told for year in years) else FINE
