"""The hard slot of time: whether a figure is of the period asked for, and a change against the base asked for.

What the figure's own words say decides. A period that was only carried over from a sentence before, or assumed for the
whole article, may be wrong: what contradicts it lowers the score and rules nothing out.
"""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.grammar.period import agree, is_feast, is_same, is_unplaced
from knowledge.grammar.period.agreement import NEARLY, OVERLAP, UNKNOWN, UNSAID, VAGUE
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.bases import against
from knowledge.match.verdicts.times.earlier import earlier
from knowledge.match.verdicts.times.lasting import SHORT, lasting
from knowledge.match.verdicts.times.lengths import is_of_longer, is_of_many_years
from knowledge.match.verdicts.times.months import is_untold
from knowledge.match.verdicts.times.pointed import pointed_at
from knowledge.match.verdicts.times.turns import in_part, is_end, is_level, is_turn
from knowledge.match.verdicts.times.unsaid import (
    ALONE,
    OTHER_DAY,
    SAME_DAY,
    UNDATED,
    came_out_in,
    day_of,
    is_of_other_feast,
    is_of_then,
    is_own,
    is_stale,
    mentions,
    names_day,
    same_year,
    speaks_of,
    unsaid,
    years_of,
)
from knowledge.match.verdicts.times.weeks import other_week
from knowledge.match.verdicts.wording import DOUBTFUL, Verdict, folded_question, question_tokens, says
from knowledge.model import Fact, Period
from knowledge.pattern import lazy
from knowledge.text import fold

# Up to this agreement of two periods one is but a part of the other.
_PART_OF = 0.5
_WHOLE_YEAR, _PART, _SHORTER, _LIES_ACROSS = 0.7, 0.6, 0.45, 0.4
# The year inferred for an article without a date may be wrong: for a day without its year, and for "năm nay".
_UNSURE_DAY, _UNSURE_YEAR = 0.8, 0.6
_WHOLE = lazy(r"(?:ca|tron|suot) nam\b")
_OF_LONGER = 0.5
# A figure of "tuần qua" is that of no quarter; it may be of the day asked for.
_UNPLACED = 0.5
_OWN_YEAR = "nien do"
# The sentence names the time asked for as well: for another of its figures, or for this one.
_NEIGHBOUR_OF, _ANOTHER_NAMED = 0.4, 0.85
_SAME_YEAR_ELSEWHERE = 0.5
_ANOTHER_TIME = 0.3
# "Hết tháng 9" sums up what "tháng 9" is but a part of.
_SO_FAR = 0.6
# "Đến tháng 4/2015 nâng tỷ lệ lên 37%" tells how things stood in that month.
_BY_THEN, _EDGE = 0.9, lazy(r"(?:dau|giua|cuoi) thang\b")
_RECALLED = 0.45
# Who asks how things stand now wants no figure of a year that the sentence goes on from.
_OF_THEN = 0.4
_SAID_BEFORE, _HEADLINE = 0.99, 0.55
_ANNOUNCED, _MONTHS = lazy(r"\b(?:cong bo|cho biet|thong bao|bao cao)\b"), 12
_LAST_OF_YEAR = 31, 12
# A day of the calendar, not of the moon ("30 Tết").
_DAY = lazy(r"\d(?:[/.-]| thang )\d")


def period(scene: Scene) -> Verdict:
    """Whether the figure is of the time asked for; an unsaid time is no contradiction but no confirmation."""
    question, fact = scene.question, scene.fact
    week = other_week(scene)
    if week:
        return 0.0, week
    if before := earlier(scene):
        return before
    base, reason = against(scene)
    if base and not question.periods:
        return base * (_OF_THEN if is_of_then(scene) else 1.0), reason
    if base == 0.0 or _says_so(scene):
        return base, reason
    pointed = pointed_at(scene)
    factor = _time(scene) if pointed is None else pointed
    if factor == 0.0:
        said = fact.period.surface if fact.period else ""
        return 0.0, f"asks for {question.periods[0].surface}, this is {said}"
    return factor * base * (_OF_LONGER if is_of_many_years(scene) or is_of_longer(scene) else 1.0), ""


def _is_part(wanted: Period) -> bool:
    """Whether a whole month or quarter is asked, and not how things stood at its end."""
    part = wanted.grain in ("month", "quarter") and wanted.relation == "in"
    return part and not is_end(wanted)


def _time(scene: Scene) -> float:
    fact = scene.fact
    given = fact.period
    asked = scene.question.periods
    if given is None or (is_unplaced(given) and all(_may_hold(given, wanted) for wanted in asked)):
        return _untimed(scene)
    if is_unplaced(given):
        alike = all(wanted.grain == given.grain or _is_edge(wanted, given) for wanted in asked)
        return unsaid(scene) * (1.0 if alike or _says_own_year(scene, given) else _UNPLACED)
    parts = [in_part(wanted, given, scene.question.repaired) for wanted in asked]
    if 0.0 in parts or _is_part_of_all(asked, given):
        return 0.0
    agreed = (UNSAID if is_turn(wanted, fact) else agree(wanted, given) for wanted in asked)
    each = [whole if part is None else part for whole, part in zip(agreed, parts, strict=True)]
    if len(asked) > 1 and _are_together(asked, given):
        each = [1.0]
    best = max(each)
    if given.relation == "by" and best < NEARLY and all(map(_is_part, asked)):
        if says(scene.question.repaired, ALONE):
            # "Riêng tháng 9" is asked, and a sum told.
            return 0.0
        so_far = _BY_THEN if is_level(scene, given) else _SO_FAR
        return so_far if best else _contradicted(scene, given)
    if best == 0.0:
        return _contradicted(scene, given)
    if (left := _of_some_year(scene, given, best)) is not None:
        return left
    if _is_assumed(given):
        return _assumed(scene, best)
    own = is_own(given, scene.fact)
    if best <= _PART_OF and own and min(each) == 0.0:
        # "Dự báo hồi 9/2020 cho 2022": what is told of 2020 is of the day of the forecast, not of its time.
        return _ANOTHER_TIME
    across = best == OVERLAP and all(map(_is_part, asked))
    if best <= _PART_OF and (own or across or given.grain in ("year", "years")):
        return _in_part(scene, given, best)
    # "Giá giao tháng 2/2021, sáng 15/10/2020": the month is the figure's, the day the article's.
    day = tuple(wanted for wanted in asked if wanted.grain == "day" and _DAY.search(fold(wanted.surface)))
    elsewhere = len(asked) > len(day) > 0 and not names_day(scene, day)
    # "Theo điều tra quý IV, cả năm tăng bao nhiêu": what is said last is asked.
    last = 1.0 if each[-1] == best else _SAID_BEFORE
    return (
        (0.6 + 0.3 * best + 0.1 * sum(each) / len(each))
        * (1.0 if own else 0.97)
        * (OTHER_DAY if elsewhere else 1.0)
        * last
    )


def _of_some_year(scene: Scene, given: Period, best: float) -> float | None:
    """What is left of a figure whose own words leave the year open, where that contradicts what is asked; None where it
    need not: "trong năm qua" tells of no month, and "trong tháng 11" of an article of 2031 hardly of 2029."""
    if given.start or given.end:
        return None
    asked = scene.question.periods
    if is_of_other_feast(scene, asked):
        return unsaid(scene)
    if given.grain == "year" and best == UNKNOWN:
        return _SHORTER if all(map(_is_part, asked)) else unsaid(scene)
    if best == UNKNOWN and any(map(years_of, asked)) and not (speaks_of(scene, asked) or mentions(scene, asked)):
        # "6 tháng đầu năm" is of no year that its article does not name.
        return unsaid(scene)
    return DOUBTFUL if given.grain in SHORT and is_stale(scene, asked) else None


def _untimed(scene: Scene) -> float:
    """What is left of a figure without a time: little beside one that has the time asked for, "có 50 hộ, tăng từ mức 16
    hộ năm 2019". A headline tells in short what the text tells with its time."""
    if _is_beside_dated(scene):
        return _NEIGHBOUR_OF
    return unsaid(scene) * (_HEADLINE if scene.fact.field == "title" else 1.0)


def _is_beside_dated(scene: Scene) -> bool:
    """Whether another figure of the sentence, of the same unit, has the time asked for."""
    told = scene.fact.quantity
    alike = (fact for fact in scene.together if (fact.quantity.kind, fact.quantity.unit) == (told.kind, told.unit))
    return any(fact is not scene.fact and _is_of(scene.question.periods, fact, NEARLY) for fact in alike)


def _assumed(scene: Scene, best: float) -> float:
    """What is left where the figure has the year of the whole article, which agrees with the time asked for as far as
    ``best``: that says nothing of a day or a feast, and little of many years."""
    asked = scene.question.periods
    if all(wanted.grain in SHORT for wanted in asked) and _is_beside_dated(scene):
        return _NEIGHBOUR_OF
    if all(wanted.grain == "day" or is_feast(wanted.surface) for wanted in asked):
        return unsaid(scene)
    if best < _PART_OF:
        return UNDATED
    return OTHER_DAY if is_untold(scene, asked) else SAME_DAY


def _says_so(scene: Scene) -> bool:
    """Whether the question has the words that name some years without their dates: "trong 5 năm gần đây"."""
    given = scene.fact.period
    if given is None or given.grain != "years" or given.start or given.end:
        return False
    if any((wanted.start or wanted.end) and wanted.relation != "by" for wanted in scene.question.periods):
        # "Năm 2031 bao nhiêu, so với bình quân 5 năm gần đây" asks for the year.
        return False
    return f" {fold(given.surface)} " in question_tokens(scene.question.repaired)


def _says_own_year(scene: Scene, given: Period) -> bool:
    """Whether question and figure are both of a company's own year: "6 tháng đầu niên độ"."""
    return _OWN_YEAR in fold(given.surface) and _OWN_YEAR in folded_question(scene.question.repaired)


def _is_edge(wanted: Period, given: Period) -> bool:
    """Whether some days are asked for, the end or the beginning of a month, and told of some: "tuần qua"."""
    return given.grain == "day" and wanted.grain == "month" and _EDGE.match(fold(wanted.surface)) is not None


def _may_hold(given: Period, wanted: Period) -> bool:
    """Whether months are told of, counted back from some day, and more than a month or a day is asked for: "4 tháng
    gần đây" may be of the year."""
    single = wanted.grain in ("month", "day") and wanted.relation == "in"
    return given.grain == "months" and _OWN_YEAR not in fold(given.surface) and not single


def _is_part_of_all(asked: tuple[Period, ...], given: Period) -> bool:
    """Whether the time given is but a part of what is asked for whole: "cả năm"."""
    return bool(given.span) and _is_short(given) and all(_WHOLE.match(fold(wanted.surface)) for wanted in asked)


def _is_short(given: Period) -> bool:
    """Whether it is but a part of a year, or a sum up to a day of it: "tính đến 30/6"."""
    if given.relation == "by" and given.grain == "day":
        return day_of(given) not in (None, _LAST_OF_YEAR)
    return given.grain in SHORT


def _in_part(scene: Scene, given: Period, best: float) -> float:
    """What is left where one period holds the other: "quý II" is asked and "6 tháng đầu năm" or a year said, and the
    figures differ."""
    asked = scene.question.periods
    # "Quý II" without a year is none of the whole year that a sentence before spoke of.
    bare_part = best == UNKNOWN and all(map(_is_part, asked))
    if given.span is None and given.grain in ("year", "years") and not bare_part:
        return unsaid(scene) if all(wanted.grain == "day" for wanted in asked) else _WHOLE_YEAR
    if best <= OVERLAP:
        return _LIES_ACROSS
    return _SHORTER if given.grain == "year" and all(wanted.grain in SHORT for wanted in asked) else _PART


def _are_together(asked: tuple[Period, ...], given: Period) -> bool:
    """Whether the periods asked for make up the one given: "tháng 8 và tháng 9/2020", "tháng 8 và 9/2020"."""
    starts, ends = [period.start for period in asked], [period.end for period in asked]
    if not (all(starts) and all(ends)):
        return False
    return (min(filter(None, starts)), max(filter(None, ends))) == (given.start, given.end)


def _is_assumed(given: Period) -> bool:
    """Whether no words give the period: a plan's year, which none give either, follows from those that do."""
    return not given.surface and given.inferred


def _contradicted(scene: Scene, given: Period) -> float:
    """What is left of a figure whose period, as far as it is known, is not the one asked for."""
    asked = scene.question.periods
    alike = any(wanted.grain == given.grain for wanted in asked)
    if _is_assumed(given):
        return _RECALLED if _is_recalled(scene, given) else unsaid(scene)
    if given.span is None:
        return lasting(scene, given)
    unsure = _undated(scene, given)
    if unsure:
        return unsure
    if given.inferred and not is_same(given) and any(_same_but_for_year(wanted, given) for wanted in asked):
        # Two years may both be meant by "đến nay"; the one that the article speaks of more often is. "Cùng kỳ năm
        # ngoái" is the year before in any case.
        return unsaid(scene) if mentions(scene, asked) > mentions(scene, (given,)) else 0.0
    if _is_announced(scene, given):
        return unsaid(scene) if given.end else UNDATED
    if is_own(given, scene.fact):
        return 0.0
    if any(agree(wanted, named) >= _PART_OF for wanted in asked for named in _others(scene, given)):
        return _NEIGHBOUR_OF if any(_is_of(asked, fact, VAGUE) for fact in scene.together) else _ANOTHER_NAMED
    if alike or not any(same_year(wanted, given) for wanted in asked):
        return 0.0
    return _SAME_YEAR_ELSEWHERE


def _is_recalled(scene: Scene, given: Period) -> bool:
    """Whether the times asked for are over in the year ``given``, in which the article came out, or which it names more
    often: "vượt đỉnh lũ năm 1969 là 0,01 m" dates nothing else in it."""
    asked = scene.question.periods
    if not all(wanted.end and given.start and wanted.end < given.start for wanted in asked):
        return False
    if scene.article.published:
        return not came_out_in(scene, asked)
    return mentions(scene, asked) < mentions(scene, (given,))


def _is_announced(scene: Scene, given: Period) -> bool:
    """Whether the day of the figure is that on which the month asked for was told of: "ngày 1/10, sở công bố chỉ số đạt
    52 điểm" tells of September."""
    day = day_of(given) if given.grain == "day" and given.relation == "in" else None
    asked = scene.question.periods
    if day is None or any(wanted.grain not in SHORT or wanted.end is None for wanted in asked):
        return False
    said = fold(scene.fact.before)
    if not _ANNOUNCED.search(said, max(0, said.rfind(fold(given.surface)))):
        return False
    return any(wanted.end is not None and (day[1] - wanted.end.month) % _MONTHS == 1 for wanted in asked)


def _is_of(asked: tuple[Period, ...], fact: Fact, least: float) -> bool:
    """Whether the figure's own words say that it is of the time asked for, as far as ``least``."""
    given = fact.period
    return given is not None and is_own(given, fact) and any(agree(wanted, given) >= least for wanted in asked)


def _undated(scene: Scene, given: Period) -> float:
    """How likely a period whose year was inferred in an article without a date is the one asked for after all: the same
    day of another year, or its "năm nay" where it names the year behind; 0 where neither."""
    if not given.inferred or scene.article.published:
        return 0.0
    asked = scene.question.periods
    if any(_is_that_day(wanted, given) for wanted in asked):
        return _UNSURE_DAY
    next_year = any(
        wanted.grain == "year" and list(years_of(wanted)) == [year + 1 for year in years_of(given)] for wanted in asked
    )
    return _UNSURE_YEAR if given.surface == "năm nay" and next_year and mentions(scene, asked) else 0.0


def _is_that_day(asked: Period, given: Period) -> bool:
    """Whether both are the same day of their years."""
    return asked.grain == given.grain == "day" and day_of(asked) == day_of(given) is not None


def _same_but_for_year(asked: Period, given: Period) -> bool:
    """Whether the year alone parts them, which was inferred: "tháng 8" is said and "tháng 8/2020" asked, or "từ đầu năm
    đến nay" is said and "năm 2020" asked."""
    if "year" in (asked.grain, given.grain) or not (asked.start and given.start):
        return True
    months = (asked.start.month, asked.end and asked.end.month)
    return months == (given.start.month, given.end and given.end.month) and asked.grain == given.grain


def _others(scene: Scene, given: Period) -> Iterator[Period]:
    """The periods of the other figures of the sentence: one of them may be this one's, but none behind it where the one
    ``given`` stands in front of it."""
    figure = scene.fact.quantity.span.start
    leads = given.span is not None and given.span.start < figure
    for fact in scene.together:
        if fact.period and fact.period.span and not (leads and fact.period.span.start > figure):
            yield fact.period
