"""How likely a figure whose own words give no time is of the time asked for, by what its article speaks of."""

from __future__ import annotations

from functools import lru_cache

from knowledge.grammar.period import is_feast
from knowledge.match.around.region import Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import DOUBTFUL, says
from knowledge.model import Fact, Period
from knowledge.pattern import lazy
from knowledge.text import fold

# How likely a figure without a period of its own is of the time asked for: where the article names that day, where it
# names that year, where it names no year at all, and where it speaks of other years alone.
SAME_DAY, _SAME_YEAR, _NO_YEAR, _OTHER_YEAR, OTHER_DAY = 0.9, 0.82, DOUBTFUL, 0.45, 0.5
UNDATED = 0.8
_TO_NOW = lazy(r" (?:den nay|hien nay|hien tai) |(?<!thuc)(?<!phat)(?<! the)(?<!xuat)(?<!bieu) hien ")
_ASKS_NOW = lazy(
    r"\b(?:den nay|hien nay|hien tai|hien gio|bay gio|(?<!phat )(?<!thuc )(?<!the )(?<!xuat )hien (?:co|dang))\b"
    r"|^ ?hien\b"
)
_DAY_AND_MONTH = lazy(r"(\d{1,2})(?:[/.-]| thang )(\d{1,2})")
_YEAR = lazy(r"[ /](?:19|20)\d\d ")
_SAME_TIME_OF = lazy(r"\bcung ky (?:nam )?(?P<year>(?:19|20)\d\d)\b")
_LAST_MONTH = lazy(r"\bthang (?:lien )?truoc\b")
ALONE = lazy(r"\brieng (?:trong )?(?:ngay|tuan|thang|quy|nam)\b")
"""Who asks for one time "riêng" wants no figure of a longer one."""
_FIRST_QUARTER, _BEFORE_FEAST = 3, 9
_COMPARED = lazy(
    r"\bso (?:voi )?(?:(?:ca|cung|ky|binh quan|muc|cuoi|dau|thoi diem|chot|phien|giao dich|ngay|hom|sang|chieu) )*"
    r"(?:nam |(?:thang|quy) \w+(?: nam )?)?$"
    r"|\bcung ky (?:nam )?$"
)
_LONGEST_COMPARED = 45
_ARTICLE = ("title", "whole")
_NEAR_DAY = ("title", "lead", "heading", "before", "sentence")
_FEAST = " tet "
_FEASTS = lazy(r" tet (?:(?!nam |thang |quy )[^\W\d]+ ){0,4}(?:nam )?((?:19|20)\d\d) ")


def unsaid(scene: Scene) -> float:
    """How likely a figure without a period of its own is of the time asked for, by what the article speaks of."""
    asked = scene.question.periods
    if any(period.grain == "day" and period.relation == "in" for period in asked):
        return SAME_DAY if names_day(scene, asked) and not _is_of_another_day(scene, asked) else OTHER_DAY
    if any(period.grain == "day" for period in asked) and names_day(scene, asked):
        # "Tính đến 24/9/2020" is asked, and an article of "sáng 24/9" tells of "đến nay".
        return SAME_DAY
    if not any(years_of(period) and not period.inferred for period in asked):
        return UNDATED
    if is_of_other_feast(scene, asked):
        return _OTHER_YEAR
    if _is_held_against_year_before(scene.fact, asked):
        return SAME_DAY
    alone = says(scene.question.repaired, ALONE)
    if alone or _is_of_now(scene, asked) or _is_of_month(scene, asked):
        return _OTHER_YEAR
    if speaks_of(scene, asked):
        return _OTHER_YEAR if _is_named_by_the_way(scene, asked) else _SAME_YEAR
    if mentions(scene, asked):
        # The year before its own, with which it compares.
        return _OTHER_YEAR
    of_other = _came_out_later(scene, asked) or any(_names_years(scene[name].folded) for name in _ARTICLE)
    return _OTHER_YEAR if of_other else _NO_YEAR


def is_of_other_feast(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether a Tết is asked for and the article came out at none or before another: one of January 2031 tells of the
    Tết of that year, and of that of 2030 where it says so."""
    years = {year for period in asked if is_feast(period.surface) for year in years_of(period)}
    published = [int(part) for part in (scene.article.published or "").split("-") if part.isdecimal()]
    if not years or len(published) < 2:
        return False
    year, month = published[:2]
    return (year + 1 if month >= _BEFORE_FEAST else year) not in years


def is_of_feast(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether Tết alone is asked for, the article is on one by its title or its beginning, and names that of the year
    asked for: what it tells "cùng với đó" is of this one."""
    if not all(is_feast(period.surface) for period in asked):
        return False
    years = {year for period in asked for year in years_of(period)}
    named = {int(year) for year in _FEASTS.findall(scene["whole"].folded)}
    return named == years and any(_FEAST in scene[name].folded for name in ("title", "lead"))


def _is_held_against_year_before(fact: Fact, asked: tuple[Period, ...]) -> bool:
    """Whether the figure is held against the same time of the year before: "giảm 27 tỷ đồng so với cùng kỳ năm 2030" is
    told of 2031."""
    found = _SAME_TIME_OF.search(fold(fact.quantity.base))
    return found is not None and int(found["year"]) + 1 in _years_asked(asked)


def _is_of_now(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether the sentence comes to the present after the year asked for: "năm 2015 có 490 khách sạn, đến nay 729"."""
    years = [f" {year} " for period in asked for year in years_of(period)]
    if not any(year in scene["sentence"].folded for year in years):
        return False
    said = Region(scene.fact.before).folded
    named = max(map(said.rfind, years))
    return named >= 0 and _TO_NOW.search(said, named) is not None


def asks_now(question: str) -> bool:
    """Whether the question asks how things stand now."""
    return says(question, _ASKS_NOW)


def is_of_then(scene: Scene) -> bool:
    """Whether it is asked how things stand now, and told of a time in front of the one to which the sentence comes:
    "năm 2015 có 490 khách sạn, đến nay là 729"."""
    fact = scene.fact
    given = fact.period
    if given is None or given.span is None or given.relation != "in" or not asks_now(scene.question.repaired):
        return False
    return not _TO_NOW.search(Region(fact.before).folded) and _TO_NOW.search(scene["sentence"].folded) is not None


def _is_of_month(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether more than a month is asked and the sentence holds its figures against the month before: "bán 5.631 chiếc,
    tăng 25% so với tháng trước"."""
    if any(wanted.grain in ("month", "day") for wanted in asked):
        return False
    bases = [fold(fact.quantity.base) for fact in scene.together if fact.quantity.base]
    return bool(bases) and all(_LAST_MONTH.search(base) for base in bases)


def _is_of_another_day(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether the article names several days, and not the one asked for where it begins nor near the sentence."""
    return not names_day(scene, asked, _NEAR_DAY) and len(set(_DAY_AND_MONTH.findall(scene["whole"].folded))) > 1


def names_day(scene: Scene, asked: tuple[Period, ...], where: tuple[str, ...] = _ARTICLE) -> bool:
    """Whether the article names the day asked for, with its year or without: "15/4", "15-4-2019", "15 tháng 4"."""
    days = [day for period in asked if period.grain == "day" and (day := day_of(period))]
    forms = tuple(
        form
        for day, month in days
        for d, m in ((f"{day}", f"{month}"), (f"{day:02}", f"{month:02}"), (f"{day}", f"{month:02}"))
        for form in (f" {d}/{m} ", f" {d}/{m}/", f" {d} {m} ", f" {d} thang {m} ")
    )
    return any(_tells_of(scene[name].folded, forms) for name in where)


def _is_named_by_the_way(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether an article of a later year names the one asked for a single time, in another sentence and not at its
    beginning: "vượt lũ lịch sử năm 2008 là 0,37 m" dates nothing else in it."""
    if not _came_out_later(scene, asked) or came_out_in(scene, asked):
        return False
    forms = [f"{mark}{year} " for year in _years_asked(asked) for mark in " /"]
    elsewhere = ("title", "lead", "sentence")
    if any(form in scene[name].folded for name in elsewhere for form in forms):
        return False
    return sum(map(scene["whole"].folded.count, forms)) == 1


def day_of(period: Period) -> tuple[int, int] | None:
    """The day and the month of a period; of one without a year as far as its words give them."""
    if period.end:
        return period.end.day, period.end.month
    said = _DAY_AND_MONTH.search(fold(period.surface))
    return (int(said[1]), int(said[2])) if said else None


def speaks_of(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether the article names a year asked for, or came out in it or early in the next one."""
    if came_out_in(scene, asked):
        return True
    forms = tuple(f"{mark}{year} " for year in sorted(_years_asked(asked)) for mark in " /")
    return any(_tells_of(scene[name].folded, forms) for name in _ARTICLE)


def came_out_in(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether the article came out in a year asked for or early in the next one."""
    years = _years_asked(asked)
    published = [int(part) for part in (scene.article.published or "").split("-") if part.isdecimal()]
    early = len(published) < 2 or published[1] <= _FIRST_QUARTER
    return bool(published) and (published[0] in years or (early and published[0] - 1 in years))


def _came_out_later(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether the article came out in a year behind all that are asked for: what it tells of "sáng nay" is not of one
    that it does not name."""
    years, published = _years_asked(asked), (scene.article.published or "")[:4]
    return bool(years) and published.isdecimal() and int(published) > max(years)


def is_stale(scene: Scene, asked: tuple[Period, ...]) -> bool:
    """Whether the article came out in a year behind those asked for and tells of none of them."""
    return _came_out_later(scene, asked) and not (speaks_of(scene, asked) or mentions(scene, asked))


def _years_asked(asked: tuple[Period, ...]) -> set[int]:
    return {year for period in asked if not period.inferred for year in years_of(period)}


def is_own(given: Period, fact: Fact) -> bool:
    """Whether the period stands in the figure's own clause."""
    return given.span is not None and fact.scope[0].start <= given.span.start < fact.scope[0].end


def same_year(one: Period, other: Period) -> bool:
    """Whether two periods touch the same year, as far as their years are known."""
    years, others = years_of(one), years_of(other)
    return not years or not others or bool(set(years) & set(others))


def years_of(stretch: Period) -> range:
    """The years that a period touches as far as its bounds are known; empty when none is."""
    bounds = [day.year for day in (stretch.start, stretch.end) if day]
    return range(min(bounds), max(bounds) + 1) if bounds else range(0)


def mentions(scene: Scene, stretches: tuple[Period, ...]) -> int:
    """How often the article names a year of the ``stretches``."""
    years = {year for stretch in stretches for year in years_of(stretch)}
    return sum(scene["whole"].folded.count(f"{mark}{year} ") for year in years for mark in " /")


# All the figures of an article are held against the same words of it.
@lru_cache(maxsize=256)
def _tells_of(text: str, forms: tuple[str, ...]) -> bool:
    """Whether one of the times, in these ``forms``, stands in the text and no figure is only compared with it."""
    for form in forms:
        at = text.find(form)
        while at >= 0:
            if not _is_compared(text, at + form.startswith(" ")):
                return True
            at = text.find(form, at + 1)
    return False


@lru_cache(maxsize=128)
def _names_years(text: str) -> bool:
    """Whether the text names a year that is more than one a figure is compared with: "cao hơn so với năm 2018"."""
    return any(not _is_compared(text, year.start() + 1) for year in _YEAR.finditer(text))


def _is_compared(text: str, at: int) -> bool:
    return _COMPARED.search(text, max(0, at - _LONGEST_COMPARED), at) is not None
