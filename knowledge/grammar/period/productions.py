"""What each rule makes of the tokens it matched: a draft, or ``None`` where a second look refuses.

Every production takes the tokens of the text and the range of those its rule matched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from knowledge.grammar.period.decades import decade
from knowledge.grammar.period.draft import Draft
from knowledge.grammar.period.lengths import comes_to, is_counted, is_length
from knowledge.grammar.period.lexicon import (
    AMOUNTING,
    DOCUMENTS,
    MANY,
    NOT_YEAR_AFTER,
    NOT_YEAR_BEFORE,
    PRECIOUS,
    RESULTS,
)
from knowledge.grammar.period.no_year import is_birth, is_rank
from knowledge.grammar.period.sexagenary import sexagenary
from knowledge.grammar.period.tokens import Tokens
from knowledge.model import Grain

# Behind a month: "vừa qua", "vừa rồi".
_JUST_OVER = frozenset({"nv", "nr"})
_HALF_A_MONTH = 15
_YEARS_APART = {"y": 0, "o": -1, "r": -1, "p": -1, "s": 1, "U": 1, "S": 1}


@dataclass(frozen=True, slots=True)
class _When:
    """The year of a match: said, counted from the article's, or neither."""

    year: int | None = None
    years: int | None = None
    timeless: bool = False


def _when(found: Tokens, start: int, end: int) -> _When:
    at = found.kinds.rfind("Y", start, end)
    if at >= 0:
        return _When(year=found.value(at))
    if found.kinds[end - 1] == "K":
        return _When(year=sexagenary(found.words[end - 2 : end]))
    at = found.kinds.rfind("N", start, end - 1)
    if at < start:
        return _When()
    if found.kinds[end - 1] == "v":
        return _When(timeless=True)
    return _When(years=_YEARS_APART.get(found.kinds[at + 1]))


def _count(found: Tokens, start: int) -> int:
    """The number at ``start``: "8", "tám", "mười một"."""
    if found.kinds[start] == "X" and found.kind(start + 1) == "C":
        return 10 + found.value(start + 1)
    return 6 if found.kinds[start] == "S" else 4 if found.kinds[start] == "F" else found.value(start)


def _draft(found: Tokens, start: int, end: int, when: _When | None = None) -> Draft:
    """A draft over these tokens, a whole year until its production narrows it."""
    when = _when(found, start, end) if when is None else when
    ends = found.starts[start], found.ends[end - 1]
    return Draft(*ends, (start, end), "year", year=when.year, years=when.years, timeless=when.timeless)


def _numbers(found: Tokens, start: int, end: int) -> list[int]:
    return [found.value(at) for at in range(start, end) if found.kinds[at] in "13RABE"]


def date(found: Tokens, start: int, end: int) -> Draft | None:
    numbers = _numbers(found, start, end)
    at = found.kinds.find("M", start, end) + 1
    if at and found.kinds[at] != "1":
        numbers = [numbers[0], _count(found, at)]
    when = _when(found, start, end)
    if len(numbers) == 3 or found.kinds[end - 1] == "0":
        if len(found.words[end - 1]) != 2:
            return None
        when = _When(year=2000 + int(found.words[end - 1]))
    day, month = numbers[:2]
    return replace(_draft(found, start, end, when), grain="day", first=(month, day), last=(month, day))


def day_of_month(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "ngày 10/8", "đến 26/8", "tuần tới (13-5)"; "đến 1/3 GRDP" and "có đến 7/10 nước" are
    fractions: a word follows at once."""
    day, month = _numbers(found, start, end)[:2]
    cue = found.kind(start - 1)
    loose = found.kinds[start] != "G" and cue in "uU("
    if loose and day < month and day <= 3 and (cue == "(" or found.kind(end) == "_"):
        return None
    if loose and found.word(start - 2) in AMOUNTING and found.kind(end) == "_":
        return None
    return date(found, start, end)


def days(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "từ 16 đến 20/8", "ngày 1-3 tháng 5", "tuần 21-25/9": two days of one month."""
    first, last, month = _numbers(found, start, end)[:3]
    if first >= last:
        return None
    return replace(_draft(found, start, end), grain="day", first=(month, first), last=(month, last))


def first_days(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "15 ngày đầu tháng 1/2021", "10 ngày đầu T8"; "15 ngày đầu năm" and "nửa tháng đầu năm" are days
    of January."""
    number, at, half = 1, found.kinds.find("M", start, end), found.kinds[start] == "h"
    if at >= 0 and not half:
        number = _count(found, at + 1)
    elif "A" in found.kinds[start:end]:
        number = _numbers(found, start + 1, end)[0]
    month = _months_stretch(_draft(found, start, end), number, number)
    return month and replace(month, last=(month.last[0], _HALF_A_MONTH if half else found.value(start)))


def _months_stretch(draft: Draft, first: int, last: int) -> Draft | None:
    if not 1 <= first <= last <= 12:
        return None
    grain: Grain = "month" if first == last else "quarter" if first % 3 == 1 and last == first + 2 else "months"
    return replace(draft, grain=grain, first=(first, 1), last=(last, 0))


def month(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "tháng 8/2018", "đầu tháng Tám"; "đường Cách mạng Tháng 8" is a street, "tháng 8 lần" no month."""
    at = found.kinds.index("M", start, end)
    draft = _draft(found, start, end, _When() if end - at == 2 else None)
    street = found.words[max(0, at - 2) : at] in (["cách", "mạng"], ["cach", "mang"])
    if street or (found.kinds[at + 1] != "1" and not _names_month(found, at, end)):
        return None
    times = found.word(end) == "lần" and found.word(end + 1) not in {"đầu", "thứ"}
    if not draft.dated and (found.kind(start - 1) in "013CX" or times):
        return None
    return _halved(found, start, _months_stretch(draft, *[_count(found, at + 1)] * 2))


def _halved(found: Tokens, start: int, month: Draft | None) -> Draft | None:
    """The half of the month that "nửa đầu", "nửa cuối" or "nửa sau" names, or "kỳ 1" or "kỳ 2", as customs do."""
    if month is None or found.kinds[start] not in "hk":
        return month
    number = month.first[0]
    half = found.value(start + 1) if found.kinds[start] == "k" else 1 if found.kinds[start + 1] == "b" else 2
    halves = {1: ((number, 1), (number, 15)), 2: ((number, 16), (number, 0))}
    if half not in halves:
        return None
    first, last = halves[half]
    return replace(month, first=first, last=last)


def _names_month(found: Tokens, at: int, end: int) -> bool:
    """Whether the count after "tháng" names it: "tháng Tám 2019", "trong tháng ba.", "tháng Tư vừa qua"; "tháng hai
    bên" does not."""
    alone = end - at == 2 + (found.kinds[at + 1] == "X" and found.kind(at + 2) == "C")
    if found.kinds[at + 1] in "NS" and (alone or found.kind(at - 1) == "G"):
        return False
    before, after = found.word(at - 1), found.kind(end)
    just_over = found.kinds[end : end + 2] in _JUST_OVER
    return not alone or (before not in MANY and (after in ",|()&uU~" or just_over))


def months(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "tháng 4-7/2020", "tháng 8, 9 và 10/2020", "T1-T8/2020"."""
    numbers = _numbers(found, start, end)
    return _months_stretch(_draft(found, start, end), numbers[0], numbers[-1])


def month_code(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "T8/2018", "T8"; "nhà ga T4" is a terminal."""
    if found.word(start - 1) == "ga":
        return None
    number = _numbers(found, start, end)[-1]
    return _halved(found, start, _months_stretch(_draft(found, start, end), number, number))


def quarters(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "quý II/2023", "quý tư năm ngoái", "quý I, II/2023", "Q2/2023"."""
    numbers = _numbers(found, start, end)
    if not numbers:
        numbers = [_count(found, found.kinds.index("Q", start, end) + 1)]
    first, last = numbers[0], numbers[-1]
    if not 1 <= first <= last <= 4:
        return None
    return _months_stretch(_draft(found, start, end), 3 * first - 2, 3 * last)


def edge_quarter(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "quý cuối năm 2020", "quý đầu năm"."""
    first = 1 if "b" in found.kinds[start:end] else 10
    return _months_stretch(_draft(found, start, end), first, first + 2)


def edge_month(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "tháng đầu tiên của năm 2021", "tháng cuối cùng của năm"; "những tháng đầu tiên của năm" are several."""
    number = 1 if "b" in found.kinds[start:end] else 12
    return None if found.word(start - 1) in MANY else _months_stretch(_draft(found, start, end), number, number)


def counted(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "6 tháng đầu năm 2020", "ba quý đầu năm", "8 tháng năm 2017", "9T/2017", "6 tháng cuối năm"."""
    kinds = found.kinds[start:end]
    count = _count(found, start) * (3 if "Q" in kinds else 1)
    if kinds[0] not in "1E" and found.kind(start - 1) in "01":
        return None
    draft = _draft(found, start, end)
    at = max(kinds.find("M"), kinds.find("Q"), 0)
    if kinds[at + 1 : at + 2] == "e":
        return _months_stretch(draft, 13 - count, 12)
    return _months_stretch(draft, 1, count)


def counted_start(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "6 tháng đầu, …": without "năm" only where a mark or a result follows; "6 tháng đầu đời" is none."""
    if found.kind(end) in ",|)" or found.word(end) in RESULTS:
        return counted(found, start, end)
    return None


def bare_count(found: Tokens, start: int, end: int) -> Draft | None:
    """A bare "8 tháng", "8 tháng qua": kept when something else shows that it is a stretch of the year (see
    `relations`)."""
    count = _count(found, start)
    if not 2 <= count <= 12 or is_length(found, start, end):
        return None
    if found.kind(start - 1) in "013CX./-" or (found.kind(start - 1) in "uU" and found.kind(start - 2) in "13CX"):
        return None
    draft = _months_stretch(_draft(found, start, end, _When()), 1, count)
    return draft and replace(draft, count=count)


def summed_count(found: Tokens, start: int, end: int) -> Draft | None:
    """A bare "8 tháng" right before what they came to: "khai thác 8 tháng 196 nghìn tấn"."""
    return bare_count(found, start, end) if comes_to(found, start, end) else None


def vague_months(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "những tháng đầu năm 2019"."""
    part = part_of_year(found, start + 1, end) or _draft(found, start, end)
    return replace(part, start=found.starts[start], tokens=(start, end))


def half(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "nửa đầu năm 2020", "nửa sau năm", "nửa năm 2020"."""
    first, last = (7, 12) if set("es") & set(found.kinds[start:end]) else (1, 6)
    return replace(_draft(found, start, end), grain="half", first=(first, 1), last=(last, 0))


def part_of_year(found: Tokens, start: int, end: int) -> Draft | None:
    """Vague ends: "đầu năm 2019" has no end, "cuối năm" no start, "giữa năm" is May to August; "lần đầu năm 2017" is
    none. The parts of "năm Đinh Dậu 2017" are those of no year of the calendar."""
    part, draft = found.kinds[start], _draft(found, start, end)
    if found.kind(end) == "H" or found.word(start - 1) in {"lần", "ban", "lan"}:
        return None
    if "K" in found.kinds[start:end]:
        return draft
    if part == "m":
        return replace(draft, grain="months", first=(5, 1), last=(8, 0))
    return replace(draft, grain="months", open="end" if part == "b" else "start")


def years(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "giai đoạn 2021-2025", "từ năm 2016 đến năm 2020", "5 năm (2016-2020)", "niên độ 2018/2019"."""
    years = [found.value(at) for at in range(start, end) if found.kinds[at] == "Y"]
    first, last = years[0], years[-1]
    if not 0 < last - first <= 80 or ("/" in found.kinds[start:end] and last != first + 1):
        return None
    return replace(_draft(found, start, end), grain="years", year=first, until=last)


def year(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "năm 2018", "năm nay", "những năm 1990"; "5 năm trước" and "nhiều năm qua" are lengths of time."""
    draft = decade(found, start, end) or _draft(found, start, end)
    if (found.words[start] == "nam" and found.word(start - 1) in {"việt", "viet"}) or is_birth(found, start):
        return None
    if draft.dated:
        return draft
    if found.kinds[start] == "c":
        return None if found.kind(end) == "H" else draft
    if is_counted(found, start) or found.word(start - 1) in MANY or found.word(end) in {"đó", "do", "khi"}:
        return None
    return draft


def term(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "nhiệm kỳ IX": no calendar tells which years these are."""
    return replace(_draft(found, start, end, _When(timeless=True)), grain="years")


def same(found: Tokens, start: int, end: int) -> Draft | None:
    return replace(_draft(found, start, end), same=True)


def tet(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "Tết Nguyên đán 2018", "Tết Mậu Tuất", "Tết năm trước": the whole year; without a year no period at
    all."""
    draft = _draft(found, start, end)
    return draft if draft.year is not None or draft.years is not None else None


# Behind "tháng trước", and behind "thang toi" typed without marks.
_NO_TIME = frozenset({"đó", "do", "khi", "da", "thieu", "mới", "moi"})


def relative(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "tháng trước", "quý sau", and the one reported on in "trong tháng," or "trong quý đạt"; "tháng trước khi",
    "tháng trước đó", "3 tháng trước", "trong tháng cao điểm" and, without marks, "tháng tối đa" are none."""
    unit = found.kinds.index("M" if "M" in found.kinds[start:end] else "Q", start, end)
    bare = unit + 1 == end
    if is_counted(found, start) or found.word(start - 1) in MANY or found.word(end) in _NO_TIME:
        return None
    if bare and (found.word(start - 1) != "trong" or (found.kind(end) == "_" and found.word(end) not in RESULTS)):
        return None
    if found.kinds[unit] == "Q" and found.word(start - 1) in PRECIOUS:
        return None
    months = {"p": -1, "r": -1, "s": 1, "U": 1}.get(found.kinds[unit + 1])
    draft = _draft(found, start, end, _When(timeless=months is None))
    return replace(draft, grain="quarter" if found.kinds[unit] == "Q" else "month", months=months, count=int(bare))


def bare_month(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "so với 12/2016", "giữa 12/2016", "từ 11/2021-12/2022"; not "Thông tư 02/2017" nor "39/2018/TT-BTC"."""
    near = found.words[max(0, start - (8 if found.kind(start - 1) == "-" else 4)) : start]
    if (found.kind(end) in "/-" and found.kinds[end : end + 4] != "-1/Y") or not DOCUMENTS.isdisjoint(near):
        return None
    return month_code(found, start, end)


def bare_year(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "doanh thu 2018?", "VOBF 2018"; not "hơn 2015 hộ", nor a round "2000" without a word that dates it."""
    before, after = found.word(start - 1), found.word(end) if found.word(end + 1) != "lượt" else ""
    year = found.value(start)
    if is_birth(found, start) or is_rank(found, start):
        return None
    if found.kind(start - 1) in "fFuUpsiyk&be":
        return _draft(found, start, end) if after not in NOT_YEAR_AFTER else None
    if before in NOT_YEAR_BEFORE or after in NOT_YEAR_AFTER or not 1986 <= year <= 2050 or year == 2000:
        return None
    return _draft(found, start, end)


def bare_day(found: Tokens, start: int, end: int) -> Draft | None:
    """As in "ngày 15", "ngày 20 hàng tháng": a day of an unsaid month; "mỗi ngày 15 chuyến" counts."""
    if found.word(start - 1) in MANY or (found.kind(end) == "_" and found.word(end) not in {"hàng", "hằng"}):
        return None
    return replace(_draft(found, start, end, _When(timeless=True)), grain="day")
