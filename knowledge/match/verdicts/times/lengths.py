"""What is told of a longer or a shorter stretch than the one asked for: a week where a day is asked, many years where
one is."""

from __future__ import annotations

from knowledge.grammar.period import is_unplaced
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.times.lasting import SHORT
from knowledge.match.verdicts.times.unsaid import is_own
from knowledge.match.verdicts.wording import folded_question
from knowledge.pattern import lazy
from knowledge.text import fold, lower

# "5 năm gần đây", "10 năm qua": what is told of all of them is not told of one.
_MANY_YEARS = lazy(
    r"(?<! so voi)(?<! so voi binh quan) (?:\d+|hai|ba|bon|nam|bay|muoi) nam (?:qua|gan day|tro lai day|vua qua) "
)
_OF_WEEK, _OF_DAY = lazy(r" (?:ca|trong|toan) tuan "), lazy(r" (?:phien|ngay|hom) ")
# With its mark, or typed without marks in words that make it no name ("Hồ Tuấn Anh").
_WEEK = lazy(r"\btuần\b|\b(?:ca|trong|toan|dau|cuoi) tuan\b|\btuan (?:\d|qua\b|truoc\b|nay\b)")
# One day of a week: "đóng cửa phiên giao dịch cuối tuần".
_DAY_OF_WEEK = lazy(
    r"\b(?:phi[eê]n|ng[aà]y|s[aá]ng|chi[eề]u)(?: giao d[iị]ch)? (?:[dđ][aầ]u|cu[oố]i|gi[uữ]a) tu[aầ]n\b"
)
_OF_YEARS = lazy(r"(?<! so voi) (?:moi|hang|binh quan) nam ")
_YEARLY, _A_YEAR = lazy(r"(?:dong|usd|do la|eur|euro)/nam$"), lazy(r"(?:/| (?:moi|mot|1|hang) )nam\b")
_YEAR_OR_LESS = SHORT | {"year"}


def is_of_longer(scene: Scene) -> bool:
    """Whether a day is asked and the figure told of a week, or the other way round, or a quarter or a year and told of
    every year."""
    asked = {wanted.grain for wanted in scene.question.periods}
    own, given = scene["clause"].folded, scene.fact.period
    if given and given.grain == "day" and is_own(given, scene.fact) and not is_unplaced(given):
        return False
    by_year = _A_YEAR.search(f" {folded_question(scene.question.repaired)}") is not None
    if asked <= SHORT and _YEARLY.search(fold(scene.fact.quantity.unit)):
        return not by_year
    if asked <= {"day"}:
        told = f"{scene['topic'].folded}{own}"
        week = _OF_WEEK.search(told) is not None
        # "Tuần 21-25/9/2020 giảm bao nhiêu" wants the figure of the week and none of one of its days.
        return not week and _OF_DAY.search(told) is not None if _says_week(scene) else week
    # "Năm 2030 phải thu trên bao nhiêu một năm" asks for every year.
    of_years = SHORT if by_year else _YEAR_OR_LESS
    return asked <= of_years and _OF_YEARS.search(own) is not None


def _says_week(scene: Scene) -> bool:
    return _WEEK.search(_DAY_OF_WEEK.sub(" ", lower(scene.question.repaired))) is not None


def is_of_many_years(scene: Scene) -> bool:
    """Whether one year, or a part of one, is asked and the figure told of many."""
    given = scene.fact.period
    if scene.fact.quantity.kind == "duration" or (given and given.span and not is_unplaced(given)):
        return False
    if all(wanted.grain == "years" for wanted in scene.question.periods):
        return False
    return any(_MANY_YEARS.search(scene[name].folded) for name in UP_TO_FIGURE)
