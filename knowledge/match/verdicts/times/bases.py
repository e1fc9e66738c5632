"""What a figure is measured against: the base of a change that is asked for, and how far one thing is from another.

Each function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.grammar.period import agree, last_month
from knowledge.grammar.period.agreement import NEARLY, SAME
from knowledge.lexicon.starts import FROM
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question
from knowledge.model import Fact, Kind, Period, Question
from knowledge.pattern import lazy
from knowledge.text import fold

_USUAL = ("usual years", "usual days")
_BASES = (
    # "So với cùng kỳ nhiều năm", "so với mọi năm"; "các năm 2029 và 2030" are told by their numbers.
    ("usual years", lazy(r"\b(?:(?:moi|hang|cac|nhung|nhieu|may) nam|moi khi)\b(?! (?:19|20)\d\d)")),
    ("usual days", lazy(r"\b(?:thang|ngay|dip|luc|tuan|phien|binh|thong) thuong\b")),
    ("year ago", lazy(r"cung (?:ky|thoi (?:diem|gian))|\bck\b|\b(?:mot|1) nam truoc\b")),
    ("turn of the year", lazy(r"(?<!thang )(?<!quy )(?<!nua )(?<!\dt )(?:cuoi|dau) (?:nam|thang|quy)|thang 12")),
    ("one before", lazy(r"(?:thang|quy|ky|tuan|ngay) (?:lien )?truoc")),
)
# It names the part of a year; "so với tháng trước" counts back to it.
_NAMES_PART = lazy(r"\b(?:thang|quy) (?:\d|[iv]+\b)|\d+ thang (?:dau|cuoi)|\bnua (?:dau|cuoi|sau)")
_A_DAY = lazy(r"\b(?:hom|phien|ngay) (?:lien )?(?:truoc|qua|hom truoc)\b")
_WITHIN_A_DAY = lazy(r"\b(?:trong|tai|o) (?:mot |cung )?(?:phien|ngay)\b")
# The base of a figure whose own time was carried over or inferred is as unsure as that.
_UNSURE_BASE = 0.7
# What is left where a change since the day before is not asked for, or one against another sort of time.
_OTHER_BASE, _UNSAID, _UNSAID_LATELY = 0.5, 0.85, 0.7


# "Thấp hơn 4,5 triệu so với giá trong nước"; "không thấp hơn 85% so với" is a limit.
_MORE_OR_LESS = lazy(
    r"(?<!\w)(?P<limit>(?:không|chưa|chẳng) (?:được |bị |thể )?)?"
    r"(?:thấp|cao|đắt|rẻ|nhiều|ít|lớn|nhỏ) hơn (?:(?:tới|gần|khoảng|trên) )*$",
    re.IGNORECASE,
)
# "Cao hơn giá thế giới 970.000 đồng": what it is more than stands in front of how much; "cao hơn, ở mức 36 triệu" and
# "cao hơn mọi năm, là 5 tấn" tell a level.
_MORE_THAN = lazy(
    r"(?<!\w)(?P<limit>(?:không|chưa|chẳng) (?:được |bị |thể )?)?"
    r"(?:thấp|cao|đắt|rẻ) hơn (?!so |cả )(?!(?:mức|ngưỡng|mốc) )"
    r"(?:(?!(?:là|ở|đạt|lên|xuống|còn|với|từ|tại|vào|khoảng|khi|nên|và|có|được|bán|trả|phải|nộp|thu|chi)\b)"
    r"[^\W\d_]+ ){2,8}"
    r"(?:(?:tới|gần|khoảng|trên) )*$",
    re.IGNORECASE,
)
# What both have, and few texts.
_MORE = "hơn"
_COMPARED = lazy(r".{0,40}? so (?:với|cùng) ", re.IGNORECASE)
_COMPARING = lazy(r"\b(?:hon|kem|chenh|chenh lech|cach biet)\b")
_DIFFERENCE = 0.5
_NAMED_YEAR = lazy(r"(?:19|20)\d\d")
# In front of a time in a question: it is what is compared with.
_MEASURED = lazy(rf"\b(?:lan|hon|{FROM}|so|voi|bang|ngang|doi|ke) (?:hoi |muc |ca |cua )*$")
_OF_SIZE: frozenset[Kind] = frozenset({"money", "rate", "measure", "points"})


def difference(scene: Scene) -> Verdict:
    """Whether the figure is how much a thing is, where that is asked, and not how much more than another."""
    question, fact = scene.question, scene.fact
    if question.asked.change is not None or _COMPARING.search(folded_question(question.repaired)):
        return FINE
    before = fact.before
    if _MORE not in before.lower():
        return FINE
    than = _MORE_THAN.search(before)
    if than and not than["limit"] and fact.quantity.kind in _OF_SIZE:
        return _DIFFERENCE, ""
    compared = _MORE_OR_LESS.search(before)
    if compared is None or compared["limit"]:
        return FINE
    return (_DIFFERENCE, "") if _COMPARED.match(fact.behind) else FINE


def against(scene: Scene) -> Verdict:
    """Whether the change is measured against what is asked; a base that is not said is no contradiction, and one in
    other words is none of that asked for where its sentence has this as well."""
    question, fact = scene.question, scene.fact
    if not question.base_words:
        if _is_base(question, fact):
            return 0.0, f"asks for {question.periods[0].surface}, this is against it"
        return (_OTHER_BASE, "") if _asks_for_longer(question.periods) and _is_against_a_day(fact) else FINE
    if _is_beside_closer(scene):
        return _OTHER_BASE, ""
    if question.base and fact.base_period and agree(question.base, fact.base_period) >= NEARLY:
        # "Cùng kỳ 2019" is asked, "tháng 12/2019" said in a report on tháng 12/2020.
        return FINE
    asked, given = _sort(question.base_words), _sort(fact.quantity.base)
    if asked and given and asked != given:
        return _OTHER_BASE, ""
    if asked != given and fact.quantity.base and (asked in _USUAL or given in _USUAL):
        return _OTHER_BASE, ""
    if given == "year ago" and _is_of_late(question):
        return _OTHER_BASE, ""
    if not asked and question.base and fact.base_period and _is_other_month(question.base, fact.base_period):
        return _OTHER_BASE, ""
    if question.base is None or fact.base_period is None:
        unsaid = _UNSAID_LATELY if fact.quantity.change and _is_of_late(question) else _UNSAID
        return (1.0 if fact.quantity.base else unsaid), ""
    if agree(question.base, fact.base_period) == 0.0 and not _overlap(question.base, fact.base_period):
        unsure = fact.period is None or fact.period.span is None or fact.period.inferred
        if unsure and not _are_other_months(question.base, fact):
            return _UNSURE_BASE, ""
        return 0.0, f"asks against {question.base.surface}, this is against {fact.base_period.surface}"
    return FINE


def _is_beside_closer(scene: Scene) -> bool:
    """Whether another change of the same thing has the base asked for rather than this one: each of "tăng 3% so với
    hôm qua và 9% so với tháng 7" is asked for by its own."""
    own = scene.fact
    if not own.quantity.base:
        return False
    told = (own.subject, own.quantity.kind)
    rivals = (fact for fact in scene.together if fact.quantity.base and (fact.subject, fact.quantity.kind) == told)
    return _likeness(scene.question, scene.fact) < max(_likeness(scene.question, fact) for fact in rivals)


def _likeness(question: Question, fact: Fact) -> int:
    """How surely the change is against the base asked for: 2 by its words, 1 by their time alone, 0 not at all."""
    asked, given = fold(question.base_words).strip(), fold(fact.quantity.base)
    if given.startswith(asked) or asked.startswith(given):
        return 2
    if question.base and fact.base_period and agree(question.base, fact.base_period) >= NEARLY:
        return 1
    return int(_sort(asked) == _sort(given) != "")


def _is_of_late(question: Question) -> bool:
    """Whether a month or a quarter is held against one before it: where a report names no base, it means a year ago."""
    base = question.base
    if base is None or base.grain not in ("month", "quarter") or _sort(question.base_words) == "year ago":
        return False
    asked = question.periods[0] if question.periods else None
    months = last_month(base), last_month(asked) if asked else None
    return None not in months and months[0] != months[1]


def _is_base(question: Question, fact: Fact) -> bool:
    """Whether the time asked for is that which the change is measured against by its own words: "gấp 3 lần so với năm
    2018" is none of 2018; who asks "gấp mấy lần năm 2018", "tăng bao nhiêu từ năm 2018" means just this."""
    base = fact.base_period
    if base is None or not base.start or not question.periods or not _NAMED_YEAR.search(fact.quantity.base):
        return False
    asked = question.periods
    if any(p.relation != "in" or p.span is None or agree(p, base) < SAME for p in asked):
        return False
    alike = _sort(fact.quantity.base) == "year ago"
    if alike and fact.period and any(agree(p, fact.period) >= NEARLY for p in asked):
        # The text errs: "8 tháng năm 2030 tăng 17% so với cùng thời điểm 2030".
        return False
    said = fold(question.repaired)
    return not any(_MEASURED.search(said, 0, p.span.start) for p in asked if p.span)


def _asks_for_longer(asked: Sequence[Period]) -> bool:
    """Whether a time is ``asked`` for that is more than a day."""
    return any(p.relation == "since" for p in asked) or (bool(asked) and all(p.grain != "day" for p in asked))


def _is_against_a_day(fact: Fact) -> bool:
    """Whether the change is one since the day before, or within a day."""
    return bool(_A_DAY.search(fold(fact.quantity.base)) or _WITHIN_A_DAY.search(fold(fact.behind)))


def _is_other_month(asked: Period, given: Period) -> bool:
    """Whether a month without its year is asked against, and this is against another: "so với tháng 8" is no "so với
    tháng 12/2029", and may be "so với tháng trước" of September."""
    if asked.grain != "month" or asked.start or asked.end:
        return False
    months = last_month(asked), last_month(given)
    return None not in months and months[0] != months[1]


def _are_other_months(asked: Period, fact: Fact) -> bool:
    """Whether the change is against months that its words name and that are none of those ``asked``, whatever their
    years: "so với nửa đầu năm" is no "so với 6 tháng cuối năm 2029"."""
    given = fact.base_period
    if given is None or _sort(fact.quantity.base) or not _NAMES_PART.search(fold(fact.quantity.base)):
        return False
    if not (asked.start and asked.end and given.start and given.end) or "year" in (asked.grain, given.grain):
        return False
    return asked.start.month > given.end.month or given.start.month > asked.end.month


def _sort(base: str) -> str:
    """What sort of time a change is measured against: the stretch a year ago, the turn of a year, the one before."""
    folded = fold(base)
    return next((name for name, pattern in _BASES if pattern.search(folded)), "")


def _overlap(one: Period, other: Period) -> bool:
    if not (one.start and one.end and other.start and other.end):
        return True
    return one.start <= other.end and other.start <= one.end
