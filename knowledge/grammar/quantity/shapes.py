"""Numbers that their own shape shows to be no quantity: dates, hours, codes, phone numbers, list markers.

Each refusal is a small function whose docstring says what it refuses; ``SHAPES`` is tried in order, before numbers are
joined into intervals and ratios, and the first verdict wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.figure import Figure, is_exact
from knowledge.grammar.quantity.lexicon import (
    AVERAGES,
    BARE_SCALES,
    DAY_LEADS,
    HEDGES,
    HOLIDAYS,
    HOUR_LEADS,
    HOUR_TAILS,
    HOURS,
    LASTING,
    LENGTHS,
    LISTS,
    MINUTES,
    MOMENTS,
    NO_WHOLE,
    SECONDS,
    TELLERS,
)
from knowledge.grammar.quantity.unit import read_unit

Refusal = Callable[[Tokens, Figure], bool]

YEAR = re.compile(r"(?:19|20)\d\d")
_HEDGES = Phrases(dict.fromkeys(HEDGES, True))
_DAY_LEADS, _HOUR_TAILS = Phrases(dict.fromkeys(DAY_LEADS, True)), Phrases(dict.fromkeys(HOUR_TAILS, True))
_LASTING, _AVERAGES = Phrases(dict.fromkeys(LASTING, True)), Phrases(dict.fromkeys(AVERAGES, True))
_LENGTHS, _MOMENTS = Phrases(dict.fromkeys(LENGTHS, True)), Phrases(dict.fromkeys(MOMENTS, True))
_HOURS, _HOUR_LEADS, _MINUTES, _SECONDS = spelled(HOURS), spelled(HOUR_LEADS), spelled(MINUTES), spelled(SECONDS)
_HOLIDAYS, _LISTS = Phrases(dict.fromkeys(HOLIDAYS, True)), spelled(LISTS)
_YEARS, _WHICH_YEAR = spelled(("năm",)), spelled(("nay", "ngoái", "trước", "qua", "tới"))
_CLAUSE_ENDS, _SENTENCE_ENDS, _TELLERS = frozenset(",;:.()"), frozenset(".()\n"), spelled(TELLERS)
_NO_WHOLE, _BARE_SCALES = spelled(NO_WHOLE), spelled(BARE_SCALES)
_CHAINS = frozenset("/-.–")
_GRAMS, _GENERATIONS = ("g",), frozenset({2, 3, 4, 5, 6})


def is_digits(tokens: Tokens, index: int) -> bool:
    """Whether the token at ``index`` is a number in digits."""
    return tokens.word(index)[:1].isdigit()


def glued_to_code(tokens: Tokens, figure: Figure) -> bool:
    """Letters that are no unit are written onto the number: "4G", "10h", "2x"."""
    after = figure.last
    if not tokens.glued(after) or not tokens.word(after)[:1].isalpha():
        return False
    if figure.unit is None:
        return True
    return figure.unit.text.lower() in _GRAMS and figure.plain and figure.value in _GENERATIONS


def document_number(tokens: Tokens, figure: Figure) -> bool:
    """A slash with letters or a year behind it: "01/NQ-CP", "136/2018/NĐ-CP"; or a dash after a name: "Covid-19"."""
    after, before = figure.last, figure.first - 1
    if tokens.word(after) in ("/", "-") and tokens.glued(after) and tokens.glued(after + 1):
        if tokens.word(after + 1).isalpha() and tokens.capital(after + 1) and figure.unit is None:
            return True
        if YEAR.fullmatch(tokens.word(after + 1)) and figure.plain and tokens.word(after) == "/":
            return True
    if tokens.word(before) in ("/", "-") and tokens.glued(before) and tokens.glued(figure.first):
        name = tokens.word(before - 1).isalpha() and (tokens.capital(before - 1) or tokens.word(before) == "-")
        unit_of_another = is_digits(tokens, before - 2) or not figure.plain
        year = is_digits(tokens, before - 1) and YEAR.fullmatch(tokens.word(figure.first)) is not None
        return year or (name and not unit_of_another)
    return False


def chained(tokens: Tokens, figure: Figure) -> bool:
    """Three numbers in a chain, or two around a colon: "12/6/2023", "1-12-2017", "024.38.12", "20:30"."""
    first, glued = figure.first, tokens.glued(figure.first) or tokens.glued(figure.first + 1)
    if not glued:
        return False
    for mark in {tokens.word(first - 1), tokens.word(first + 1)} & _CHAINS:
        left, right = _chain(tokens, first, mark, -1), _chain(tokens, first, mark, 1)
        if left + right > 1:
            return True
    before = tokens.word(first - 1) == ":" and tokens.glued(figure.first) and is_digits(tokens, figure.first - 2)
    after = tokens.word(figure.last) == ":" and tokens.glued(figure.last + 1) and is_digits(tokens, figure.last + 1)
    return before or after


def plate(tokens: Tokens, figure: Figure) -> bool:
    """The tail of a code that letters and digits share: "65P2-7623", "60A-575.10"."""
    before = figure.first - 1
    if tokens.word(before) not in ("-", ".") or not tokens.glued(before) or not tokens.glued(figure.first):
        return False
    head = before - 1
    mixed = tokens.glued(head) and tokens.word(head - 1).isalnum()
    return mixed and (tokens.word(head).isalpha() != tokens.word(head - 1).isalpha())


def _chain(tokens: Tokens, first: int, mark: str, step: int) -> int:
    """How many numbers, two at most, hang by ``mark`` on the one at ``first``, to the right or to the left."""
    length = 0
    while length < 2 and tokens.word(first + step) == mark and is_digits(tokens, first + 2 * step):
        length, first = length + 1, first + 2 * step
    return length


def web_or_formula(tokens: Tokens, figure: Figure) -> bool:
    """A part of an address or of a formula: "baochi.vn/2018/", "[29] = [25]"."""
    before, after = tokens.word(figure.first - 1), tokens.word(figure.last)
    if before in ("_", "@", "#", "[", "&"):
        return True
    if (before == "=" or after in ("_", "@", "=", "]", "&")) and not is_exact(figure):
        return True
    slashed = before == "/" and tokens.glued(figure.first) and tokens.word(figure.first - 2).isalpha()
    return slashed and figure.plain and figure.unit is None


def calendar_day(tokens: Tokens, figure: Figure) -> bool:
    """A day and a month that do not read better as a part of a whole: "24-6", "(12/6)", "ngày 17/3"."""
    for first in (figure.first, figure.first - 2):
        mark = tokens.word(first + 1)
        if mark not in ("/", "-", "–", ".") or not (is_digits(tokens, first) and is_digits(tokens, first + 2)):
            continue
        day, month = tokens.words[first], tokens.words[first + 2]
        if not (day.isdecimal() and month.isdecimal() and 1 <= int(day) <= 31 and 1 <= int(month) <= 12):
            continue
        if not (tokens.glued(first + 1) and tokens.glued(first + 2)):
            continue
        led = _DAY_LEADS.before(tokens.words, first) is not None
        if mark == "/":
            return not _is_part(tokens, first, led)
        return (led and int(day) > int(month)) or _is_holiday(tokens, first)
    return False


def _is_holiday(tokens: Tokens, first: int) -> bool:
    """Whether a holiday is called by its day, "Quốc khánh 2-9", also as the second of two: "lễ 30-4 và 1-5"; not "dịp
    2-3 ngày nghỉ"."""
    if tokens.word(first - 1) in _LISTS and tokens.word(first - 3) in _CHAINS:
        return _HOLIDAYS.before(tokens.words, first - 4) is not None
    unit = read_unit(tokens, first + 3)
    counted = unit is not None and unit.kind != "count" and not _of_a_year(tokens, first + 3)
    return not counted and _HOLIDAYS.before(tokens.words, first) is not None


def _of_a_year(tokens: Tokens, index: int) -> bool:
    """Whether "năm nay", "năm 2018" stand at ``index``, and no number of years."""
    after = tokens.word(index + 1)
    return tokens.word(index) in _YEARS and (after in _WHICH_YEAR or YEAR.fullmatch(after) is not None)


def _is_part(tokens: Tokens, first: int, led: bool) -> bool:
    """Whether "2/3" is a part of a whole, though it could be a date: one names the whole right after it."""
    part, whole = int(tokens.words[first]), int(tokens.words[first + 2])
    if part > whole or not _part_of_something(tokens, first + 3):
        return False
    unit = read_unit(tokens, first + 3)
    counted = unit is not None and unit.known and unit.kind == "count"
    return counted or (not led and part < whole <= 10)


def _part_of_something(tokens: Tokens, index: int) -> bool:
    """Whether a ratio's whole is named right after it: "2/3 số xã", "10/11 nhóm"."""
    follows = tokens.word(index)
    return follows.isalpha() and follows not in _NO_WHOLE


def hour(tokens: Tokens, figure: Figure) -> bool:
    """An hour of the day and no span of hours: "10h sáng", "lúc 9 giờ", "8 giờ 30", "16 giờ 45 phút"."""
    after = figure.last
    first = _hours_before(tokens, figure)
    if first < figure.first or (tokens.word(after) in _HOURS and tokens.word(after + 2) in _MINUTES):
        return not _lasts(tokens, first)
    if tokens.word(after) not in _HOURS or not figure.plain:
        hours = tokens.word(figure.first - 1) in _HOURS and is_digits(tokens, figure.first - 2)
        return hours and figure.plain and not _is_counted_then(tokens, figure)
    if is_digits(tokens, after + 1) or tokens.word(after + 1) == "-":
        return True
    return _HOUR_TAILS.at(tokens.words, after + 1) is not None or tokens.word(figure.first - 1) in _HOUR_LEADS


def _is_counted_then(tokens: Tokens, figure: Figure) -> bool:
    """Whether the figure behind an hour counts things: "trong 2 giờ 30 người đã ký"; not "15 giờ 30 ngày 3/4", nor
    behind an hour of the day, "lúc 15 giờ 30 công an bắt"."""
    dated = figure.unit is not None and is_digits(tokens, figure.unit.last)
    return figure.unit is not None and not dated and tokens.word(figure.first - 3) not in _HOUR_LEADS


def _hours_before(tokens: Tokens, figure: Figure) -> int:
    """The first token of the hours whose minutes or seconds the figure is, its own first where it is none."""
    here = figure.first
    if tokens.word(figure.last) in _SECONDS and tokens.word(here - 1) in _MINUTES:
        here -= 2
    minutes = here < figure.first or tokens.word(figure.last) in _MINUTES
    return here - 2 if minutes and tokens.word(here - 1) in _HOURS else figure.first


def _lasts(tokens: Tokens, first: int) -> bool:
    """Whether the hours at ``first``, with their minutes, are a span of time: told to the second with no "lúc" in
    front, or of a change, a journey, an average."""
    led = tokens.word(first - 1) in _HOUR_LEADS
    if tokens.word(first + 5) in _SECONDS and not led:
        return True
    hedge = _HEDGES.before(tokens.words, first)
    here = hedge[0] if hedge else first
    if _LASTING.before(tokens.words, here) is not None:
        return True
    # "Thời gian thông quan hàng nhập là 3 giờ 20 phút; hàng xuất là 2 giờ 40 phút": the clauses tell of the same.
    ends = _SENTENCE_ENDS if tokens.word(here - 1) in _TELLERS else _CLAUSE_ENDS
    while here > 0 and tokens.words[here - 1] not in ends:
        here -= 1
        if _AVERAGES.at(tokens.words, here) is not None or (not led and _tells_length(tokens, here)):
            return True
    return False


def _tells_length(tokens: Tokens, index: int) -> bool:
    """Whether "thời gian bay" stands at ``index``, and not "thời gian mở cửa"."""
    length = _LENGTHS.at(tokens.words, index)
    return length is not None and _MOMENTS.at(tokens.words, length[0]) is None


def phone_or_serial(tokens: Tokens, figure: Figure) -> bool:
    """Digits that begin with nought, or that go on in groups: "0912345678", "090 488 5833", "000123"."""
    digits = tokens.words[figure.first]
    if figure.spelled or not digits[0].isdigit():
        return False
    if re.match(r"0\d{2}|0\d[.,]", digits):
        return True
    if not figure.plain:
        return False
    grouped = is_digits(tokens, figure.last) or is_digits(tokens, figure.first - 1)
    return (grouped and figure.unit is None) or len(digits) > 9


def list_marker(tokens: Tokens, figure: Figure) -> bool:
    """The number of a point in a list and not of what it says: "1. Lập hoá đơn", "2) ...", "(3)"."""
    before, after = tokens.word(figure.first - 1), tokens.word(figure.last)
    if not figure.plain or len(tokens.words[figure.first]) > 2 or figure.unit is not None:
        return False
    starts = before in ("", "\n", "“", '"', "-", "–", "+", "*", "•", ">") and (figure.first < 2 or before == "\n")
    if starts and after in (".", ")", "/", "-", "–", ":") and not is_digits(tokens, figure.last + 1):
        return True
    return after == ")" and before in ("(", ";", ",", ".", ":")


def bare_scale(tokens: Tokens, figure: Figure) -> bool:
    """Scale words with neither a count nor a hedge before them say no number: "nghìn tỷ", "trăm năm"."""
    if not figure.spelled:
        return False
    bare = tokens.words[figure.first] in _BARE_SCALES
    return bare and _HEDGES.before(tokens.words, figure.first) is None


SHAPES: tuple[Refusal, ...] = (
    chained,
    calendar_day,
    document_number,
    plate,
    hour,
    glued_to_code,
    phone_or_serial,
    list_marker,
    web_or_formula,
    bare_scale,
)
