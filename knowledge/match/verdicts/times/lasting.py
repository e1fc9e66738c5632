"""How far the time that a sentence before spoke of lasts: what is left of its figures where another is asked for."""

from __future__ import annotations

from datetime import date

from knowledge.grammar.period import last_month
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.unsaid import came_out_in, is_of_feast, same_year, speaks_of, unsaid
from knowledge.model import Period

SUMS, PARTS = frozenset({"months", "half"}), frozenset({"month", "quarter"})
"""The stretches that sum up a year so far, and the parts of it."""
SHORT = SUMS | PARTS
"""All stretches that are less than a year and more than some days."""
_ANOTHER_YEAR, _YEAR_BETWEEN = 0.45, 0.6
_PART_OF_SUM = 0.45


def lasting(scene: Scene, given: Period) -> float:
    """What is left of a figure of another time than is asked for, which a sentence before spoke of."""
    asked = scene.question.periods
    if all(wanted.grain == "day" and wanted.relation == "in" for wanted in asked):
        # A day within the quarter that was spoken of before.
        return unsaid(scene)
    if is_of_feast(scene, asked):
        # When tickets for it were sold was spoken of before.
        return unsaid(scene)
    if any(_sums_up(wanted, given) for wanted in asked):
        return unsaid(scene)
    if given.end and all(_begins_after(wanted, given.end) for wanted in asked):
        # What is told of the past goes on until then: "lương hiện hành", where "từ 1/1/2026" is asked.
        return 0.0
    if not speaks_of(scene, asked) or any(_is_like(wanted, given) for wanted in asked):
        return 0.0
    if any(_is_part_of(wanted, given) for wanted in asked) and scene.fact.quantity.kind != "rate":
        return _PART_OF_SUM
    if any(same_year(wanted, given) for wanted in asked):
        return unsaid(scene)
    # A year holds on less surely in an article of the year asked for, whose plan for the next one may stand between, or
    # in one without a date, whose years are guesses.
    if _is_in_paragraph(scene, given):
        return _ANOTHER_YEAR
    unsure = came_out_in(scene, asked) or (given.inferred and not scene.article.published)
    return _YEAR_BETWEEN if unsure else _ANOTHER_YEAR


def _is_in_paragraph(scene: Scene, given: Period) -> bool:
    """Whether the paragraph of the figure has named the time ``given`` in front of it: that year is surely meant."""
    fact, text = scene.fact, scene.article.text
    start = text.rfind("\n", 0, fact.sentence.start) + 1
    return fact.field == "text" and given.surface != "" and given.surface in text[start : fact.sentence.start]


def _is_sum(stretch: Period) -> bool:
    """Whether it sums up a year so far: "8 tháng", "nửa đầu năm", "tính đến hết ngày 31/10"."""
    return stretch.grain in SUMS or stretch.relation == "by"


def _is_like(wanted: Period, given: Period) -> bool:
    """Whether one of the two stretches is as much a sum, or a part of a year, as the other: "quý II" is no "quý I", and
    "8 tháng" is not told where the text is on "tính đến 31/10"; "tháng 6" may be told of all its quarter."""
    if given.grain != "year" and wanted.grain == given.grain:
        return True
    if _is_sum(wanted) and _is_sum(given):
        return True
    return wanted.grain in PARTS and given.grain in PARTS and _are_apart(wanted, given)


def _are_apart(one: Period, other: Period) -> bool:
    """Whether the two have no day in common, as far as their bounds are known."""
    if not (one.start and one.end and other.start and other.end):
        return False
    return one.end < other.start or other.end < one.start


def _is_part_of(wanted: Period, given: Period) -> bool:
    """Whether a month or quarter is asked for that lies within the months that ``given`` sums up, or a quarter behind
    them: a report on "9 tháng" does not tell of "quý I" where it says nothing else, nor one on "6 tháng" of "quý III".
    A month behind them may be that in which it was told: "báo cáo tháng 11/2030"."""
    if wanted.grain not in PARTS or not _is_sum(given):
        return False
    if not (wanted.start and wanted.end and given.end):
        return False
    if wanted.grain == "quarter" and given.end < wanted.start and same_year(wanted, given):
        return True
    return wanted.end <= given.end and (given.start is None or given.start <= wanted.start)


def _sums_up(wanted: Period, given: Period) -> bool:
    """Whether the first months of a year are asked for, whichever, and the article spoke of the last of them before: a
    report on "tháng 9" or "quý III" comes to "9 tháng" as well."""
    undated = not (wanted.start or wanted.end)
    return undated and wanted.grain in SUMS and given.grain in PARTS and last_month(wanted) == last_month(given)


def _begins_after(wanted: Period, end: date) -> bool:
    return wanted.relation == "since" and wanted.start is not None and wanted.start > end
