"""What stands around a period and changes it: bounds ("đến", "từ", "trước"), stretches, and years said once
for two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from knowledge.grammar.period.draft import Draft
from knowledge.grammar.period.lexicon import RESULTS, VERBS_BEFORE_UNTIL
from knowledge.grammar.period.tokens import Tokens

_BETWEEN = re.compile(r"l{0,2}[uU]x?l{0,2}d?|[-~]")
_ALONGSIDE = re.compile(r"[&,~]{1,2}")
_NOW = re.compile(r"[uU]y")
_BY = re.compile(r"(?:l{0,2}[uU]x?|x)l{0,2}d?$")
_SINCE = re.compile(r"l{0,2}(?:[fF][sS]?|[sS])l{0,2}$")
_BEFORE = re.compile(r"[fFu]?pl{0,2}$")
_ANOTHER_YEAR = re.compile("[&,]N?Y")
_STRETCHES = frozenset({"month", "quarter", "months", "half"})
_SHORT = _STRETCHES | {"day"}
_LOOK_BACK = 5
_SUMMED = frozenset({("lũy", "kế"), ("luỹ", "kế"), ("tính", "chung"), ("cộng", "dồn")})
_ONWARD, _ORIGIN = frozenset({"lên", "xuống", "còn"}), 13
# Behind "năm sau".
_THAN_BEFORE = re.compile(r"(?:\w+ ){0,2}hơn (?:năm|quý|tháng) trước")
_MOVED = frozenset({"tăng", "giảm", "nâng", "hạ"})
# What stands in front of an item of a list; how many years behind the first make one.
_ITEM, _LEAST_YEARS = frozenset({";", ",", "và"}), 2
# Behind a month these count it from today.
_OF_NOW = frozenset({"này", "nay", "tới", "vừa", "qua", "trước", "sau"})
# "Gấp 3,5 lần", "gấp hơn 3,5 lần", "gấp đôi".
_TIMES, _MULTIPLE = frozenset({"lần", "đôi"}), 6
_MIDDLE = 15
_MIDDLE_OF_YEAR = 6
_NEAR = 400


def related(found: Tokens, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts of a text with their bounds, stretches and shared years."""
    joined = _joined(found, [draft for draft in drafts if not _is_any(found, draft)])
    if not joined:
        return joined
    shared = _shared(found, joined)
    bounded = (_bounded(found, draft) for draft in _supported(found, shared))
    placed = [replace(draft, origin=True) if _is_origin(found, draft) else draft for draft in bounded]
    return _likened(found, _lent(found, _later(found, _before(found, _listed(found, placed)))))


def _is_any(found: Tokens, draft: Draft) -> bool:
    """Whether it is any one of many, told against the one before it: "số thu năm sau luôn cao hơn năm trước"."""
    end = draft.tokens[1]
    return found.word(end - 1) == "sau" and _THAN_BEFORE.match(" ".join(found.words[end : end + 5])) is not None


def _joined(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    kept: list[Draft] = []
    for draft in drafts:
        if kept and (stretch := _stretch(found, kept[-1], draft)):
            kept[-1] = stretch
        else:
            kept.append(draft)
    return kept


def _from(found: Tokens, draft: Draft) -> int:
    """How many tokens before ``draft`` say "từ", 0 if none."""
    match = re.search(r"[fF]l{0,2}$", found.kinds[max(0, draft.tokens[0] - 3) : draft.tokens[0]])
    return len(match[0]) if match else 0


def _stretch(found: Tokens, first: Draft, last: Draft) -> Draft | None:
    """One period of two: "từ ngày 16/11/2018 đến ngày 13/2/2019", "năm 2020 tính đến tháng 11"."""
    gap = found.kinds[first.tokens[1] : last.tokens[0]]
    if not _BETWEEN.fullmatch(gap) or first.timeless or last.timeless or first.same or last.same or last.count:
        return None
    numeric = {first.grain, last.grain} <= {"day", "month"} or first.grain == last.grain
    opened = _from(found, first)
    within = first.grain == "year" and last.grain in _SHORT and not last.dated and gap not in "-~"
    if not (numeric or within or (opened and gap not in "-~")) or (first.count and not opened):
        return None
    year, until = _ends(first, last)
    at = first.tokens[0] - opened
    both = first.grain == last.grain
    return replace(
        *(last,),
        start=found.starts[at],
        tokens=(at, last.tokens[1]),
        grain="years" if both and first.grain == "year" else "months",
        first=first.first,
        last=_up_to(found, last),
        year=year,
        until=until,
        years=None if year else last.years if last.years is not None else first.years,
        open="",
    )


def _ends(first: Draft, last: Draft) -> tuple[int | None, int | None]:
    """The first and the last year, each lent by the other where only one is said."""
    backwards = first.first > last.last
    year, until = first.year, last.until if last.until is not None else last.year
    if year is None and until is not None:
        return until - backwards, until
    if year is not None and until is None:
        return year, year + backwards
    return year, until


def _shared(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    """As in "tháng 8 và 8 tháng đầu năm 2018": a year said once holds for all that stand side by side."""
    for order in (range(len(drafts) - 2, -1, -1), range(1, len(drafts))):
        for at in order:
            other = at + 1 if order.step < 0 else at - 1
            left, right = min(at, other), max(at, other)
            gap = found.kinds[drafts[left].tokens[1] : drafts[right].tokens[0]]
            if _ALONGSIDE.fullmatch(gap) and _lends(drafts[other], drafts[at]):
                drafts[at] = replace(drafts[at], year=drafts[other].year, years=drafts[other].years, count=0)
    return drafts


def _lends(giver: Draft, taker: Draft) -> bool:
    said = giver.year is not None or giver.years is not None
    unsaid = taker.year is None and taker.years is None and taker.months is None and not taker.timeless
    return said and unsaid and not giver.same and {giver.grain, taker.grain} <= _SHORT and giver.until is None


def _supported(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    """The drafts, the bare "N tháng" among them no longer in doubt (``count`` 0) where the text supports
    them.

    It does when it also has the stretch in full ("8 tháng đầu năm"), names the month it ends with ("tháng 8
    và 8 tháng"), tells a result or a sum of it ("8 tháng đạt", "lũy kế 8 tháng"), or is nothing else ("9 tháng?").
    """
    spans = {(draft.first, draft.last) for draft in drafts if not draft.count and draft.grain in _SHORT}

    def supported(draft: Draft) -> bool:
        whole = (draft.first, draft.last) in spans
        alongside = ((draft.last[0], 1), draft.last) in spans
        start, end = draft.tokens
        told = found.word(end) in RESULTS or tuple(found.words[max(0, start - 2) : start]) in _SUMMED
        return whole or alongside or told or set(found.kinds[:start] + found.kinds[end:]) <= set("|i")

    return [replace(draft, count=0) if draft.count > 1 and supported(draft) else draft for draft in drafts]


def _bounded(found: Tokens, draft: Draft) -> Draft:
    """``draft`` with the bound that the words before it, or "đến nay" behind it, set."""
    end = draft.tokens[1]
    if draft.same or draft.count or draft.relation != "in":
        return draft
    opened = _from(found, draft)
    if _NOW.match(found.kinds, end) and draft.grain != "years":
        at = draft.tokens[0] - opened
        return replace(
            draft, start=found.starts[at], end=found.ends[end + 1], tokens=(at, end + 2), now=True, relation="since"
        )
    start = draft.tokens[0]
    left = found.kinds[max(0, start - _LOOK_BACK) : start]
    if match := _BY.search(left):
        at = start - len(match[0])
        if not (found.kinds[at] in "uU" and _is_of_verb(found, at)):
            last = _up_to(found, draft)
            return replace(draft, start=found.starts[at], tokens=(at, end), last=last, relation="by")
        return draft
    if draft.grain == "years" or found.kinds[start] == "T":
        return draft
    # "Sau 9 tháng năm 2020" tells of these nine months, "sau tháng 9" of what came after it.
    if (match := _SINCE.search(left)) and not _is_count(found, draft):
        at = start - len(match[0])
        return replace(draft, start=found.starts[at], tokens=(at, end), relation="since")
    if (match := _BEFORE.search(left)) and found.kind(start - len(match[0]) - 1) not in "NMQG":
        at = start - len(match[0])
        return replace(draft, start=found.starts[at], tokens=(at, end), relation="before")
    return draft


def _is_of_verb(found: Tokens, at: int) -> bool:
    """Whether "đến" belongs to the verb in front of it: "liên quan đến", "biết đến"; not "cho biết đến hết quý 1"."""
    verb = found.word(at - 1)
    return verb in VERBS_BEFORE_UNTIL and not (verb == "biết" and found.word(at - 2) == "cho")


def _up_to(found: Tokens, draft: Draft) -> tuple[int, int]:
    """The last day of a stretch up to ``draft``: "đến giữa tháng 6" ends in its middle, "đến giữa năm" with June."""
    first = draft.tokens[0]
    if not (found.kinds[first] == "m" or found.words[first] == "trung"):
        return draft.last
    return (draft.last[0], _MIDDLE) if draft.grain == "month" else (_MIDDLE_OF_YEAR, 0)


def _is_count(found: Tokens, draft: Draft) -> bool:
    return draft.grain in {"quarter", "months"} and found.kinds[draft.tokens[0]] in "1CXSE" and draft.first == (1, 1)


def _lent(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    """A month without a year takes it from the only year with which the text names that month.

    "So với 5 tháng đầu năm 2022" lends none: it measures the months of another year; nor does "9 tháng đầu năm 2019 và
    2020".
    """
    years: dict[tuple[tuple[int, int], tuple[int, int]], set[int]] = {}
    for draft in drafts:
        plain = draft.until is None and draft.grain in _SHORT and not _is_compared(found, draft)
        if plain and draft.year is not None:
            also = _ANOTHER_YEAR.match(found.kinds, draft.tokens[1])
            second = {found.value(also.end() - 1)} if also else set[int]()
            years.setdefault((draft.first, draft.last), set()).update({draft.year} | second)

    def lend(draft: Draft) -> Draft:
        known = years.get((draft.first, draft.last), set())
        unsaid = draft.year is None and draft.years is None and draft.months is None and not draft.timeless
        if unsaid and len(known) == 1 and draft.grain in _SHORT and not draft.open:
            return replace(draft, year=next(iter(known)), lent=True)
        return draft

    return [lend(draft) for draft in drafts]


def _listed(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    """The years of a list with the months that its first item names: "9 tháng năm 2016 tăng 13%; năm 2017 tăng 6%; năm
    2018 tăng 11%". One year alone behind the months may be a whole one."""
    listed = list(drafts)
    for at, draft in enumerate(drafts):
        if draft.grain not in _STRETCHES or draft.relation != "in" or draft.open or draft.year is None:
            continue
        end = at + 1
        while end < len(drafts) and _is_next_year(found, drafts[end], draft.year + end - at):
            end += 1
        if end - at > _LEAST_YEARS:
            listed[at + 1 : end] = [
                replace(year, grain=draft.grain, first=draft.first, last=draft.last) for year in drafts[at + 1 : end]
            ]
    return listed


def _before(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    """Every stretch without a year with the year behind that of its like which its sentence compares it with: "ước cả
    năm đạt 10 tỷ USD, tăng 17,9% so với năm 2019"; not "so với kế hoạch năm 2019"."""

    def dated(at: int, draft: Draft) -> Draft:
        unsaid = draft.year is None and draft.years is None and draft.months is None
        if not unsaid or draft.timeless or draft.same or draft.open or draft.count or draft.grain in ("day", "years"):
            return draft
        for other in drafts[at + 1 :]:
            if "|" in found.kinds[draft.tokens[1] : other.tokens[0]]:
                break
            like = (other.grain, other.first, other.last) == (draft.grain, draft.first, draft.last)
            against = found.words[max(0, other.tokens[0] - 2) : other.tokens[0]] == ["so", "với"]
            if like and against and other.year is not None and not other.same:
                return replace(draft, year=other.year + 1, lent=True)
        return draft

    return [dated(at, draft) for at, draft in enumerate(drafts)]


def _later(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    """Every month or quarter without a year with that of an earlier one in front of it in its sentence: "kết thúc quý
    I/2020 với 12 tỷ USD, kết thúc quý II chỉ đạt 9 tỷ USD"; not "tháng 9 này", nor "tháng 1" behind "tháng 12/2020"."""
    dated = list(drafts)
    for at, draft in enumerate(drafts):
        unsaid = draft.year is None and draft.years is None and draft.months is None and not draft.timeless
        if not unsaid or draft.grain not in ("month", "quarter") or draft.same or draft.open or draft.count:
            continue
        alike = [other for other in dated[:at] if other.grain == draft.grain and not other.same]
        if not alike or found.word(draft.tokens[1]) in _OF_NOW or _is_compared(found, alike[-1]):
            continue
        giver = alike[-1]
        beside = "|" not in found.kinds[giver.tokens[1] : draft.tokens[0]]
        if beside and giver.year is not None and giver.until is None and giver.first < draft.first:
            dated[at] = replace(draft, year=giver.year, lent=True)
    return dated


def _is_next_year(found: Tokens, draft: Draft, year: int) -> bool:
    """Whether it is the ``year``, as an item of a list."""
    plain = draft.grain == "year" and draft.relation == "in" and not draft.same and draft.year == year
    return plain and draft.until is None and found.word(draft.tokens[0] - 1) in _ITEM


def _likened(found: Tokens, drafts: list[Draft]) -> list[Draft]:
    """Every "cùng kỳ" with the months of the stretch spoken of before it: "8 tháng … tăng 5% so với cùng kỳ năm
    2016"."""
    spoken: Draft | None = None
    for at, draft in enumerate(drafts):
        if draft.same:
            meant = _meant(found, draft, drafts[at + 1 : at + 2])
            if meant is not None:
                spoken = drafts[at + 1] = meant
            if spoken is not None and draft.start - spoken.end < _NEAR:
                drafts[at] = replace(
                    draft,
                    grain=spoken.grain,
                    first=spoken.first,
                    last=spoken.last,
                    relation=spoken.relation,
                    like=spoken,
                )
        elif _is_spoken_of(found, draft) or _leads_to(found, draft, drafts[at + 1 : at + 2]):
            spoken = draft
    return drafts


def _leads_to(found: Tokens, draft: Draft, behind: list[Draft]) -> bool:
    """Whether a change began in a stretch and got to the same of another year: "từ 25 tỷ trong 9 tháng 2019 lên 142 tỷ
    cùng kỳ năm nay"."""
    reached = any(other.same and not _is_compared(found, other) for other in behind)
    return draft.origin and reached and draft.grain in _STRETCHES


def _meant(found: Tokens, same: Draft, behind: list[Draft]) -> Draft | None:
    """The stretch of a bracket directly behind "cùng kỳ", in its year: "cùng kỳ năm 2019 (hết tháng 9)"."""
    for draft in behind:
        inside = found.kinds[same.tokens[1] : draft.tokens[0]] == "(" and found.kind(draft.tokens[1]) == ")"
        unsaid = draft.year is None and draft.years is None and not draft.timeless
        if inside and unsaid and (draft.grain in _STRETCHES or draft.relation == "by"):
            return replace(draft, year=same.year, years=same.years, count=0, lent=True)
    return None


def _is_spoken_of(found: Tokens, draft: Draft) -> bool:
    """Whether it is a stretch that figures are of; one after "so với" only measures them."""
    placed = draft.grain in _STRETCHES or draft.relation == "by"
    vague = draft.open or draft.timeless or draft.count or draft.months is not None
    return placed and not (vague or _is_compared(found, draft))


def _is_compared(found: Tokens, draft: Draft) -> bool:
    """Whether a stretch is only measured against: "so với 5 tháng 2022", "gấp 3,5 lần quý 3/2019", "từ 25 tỷ trong 9
    tháng 2019 lên 142 tỷ"."""
    start = draft.tokens[0]
    times = found.word(start - 1) in _TIMES and "gấp" in found.words[max(0, start - _MULTIPLE) : start]
    return draft.origin or times or {"so", "với"} <= set(found.words[max(0, start - 4) : start])


def _is_origin(found: Tokens, draft: Draft) -> bool:
    """Whether a change began then: "từ 35% năm 2017 lên 70%", "từ 35% năm 2017 tăng lên 70%"."""
    start, end = draft.tokens
    onward = end + (found.word(end) in _MOVED)
    return found.word(onward) in _ONWARD and "từ" in found.words[max(0, start - _ORIGIN) : start]
