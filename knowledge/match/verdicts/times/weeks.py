"""The weeks of a year by their number: a figure of "tuần 38" is none of "tuần 37"."""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import folded_question
from knowledge.pattern import lazy
from knowledge.text import fold

# "Tuần 21-25/9" is one by its days.
_WEEK = lazy(r" tuan (?:thu )?0?(?P<number>\d{1,2})(?=[^\w/.-]|[.,] )")
_COMPARED = lazy(r" so(?: voi)?$")


def other_week(scene: Scene) -> str:
    """Why the figure is of another week than the one asked for by its number, "" where it is not known to be."""
    asked = _asked(scene.question.repaired)
    told = _told(scene.fact.before) if asked else ""
    return f"asks for tuần {asked}, this is tuần {told}" if told not in ("", asked) else ""


@lru_cache(maxsize=64)
def _asked(question: str) -> str:
    """The number of the week that the question asks for, "" where it asks for none."""
    found = _WEEK.search(f" {folded_question(question)} ")
    return found["number"] if found else ""


def _told(before: str) -> str:
    """The number of the last week named in the words in front of a figure, "" where none is: "giảm so với tuần 37" only
    compares, and "so với tuần 37 (3.894 ca)" tells what that week had."""
    folded = f" {fold(before)} "
    weeks = [
        week["number"]
        for week in _WEEK.finditer(folded)
        if not _COMPARED.search(folded, 0, week.start()) or folded[week.end() :].strip() == "("
    ]
    return weeks[-1] if weeks else ""
