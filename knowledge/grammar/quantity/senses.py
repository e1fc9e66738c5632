"""Figures that are no quantity for what stands around them: names, orders, years, stretches of the calendar.

``SENSES`` is tried in order on every figure with its unit and hedge, and the first verdict wins.
"""

from __future__ import annotations

from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.dimension import measure
from knowledge.grammar.quantity.figure import Figure, is_exact
from knowledge.grammar.quantity.lexicon import (
    AVERAGED_BY,
    AVERAGES,
    BASES,
    CALENDAR_SPANS,
    CALENDAR_TAILS,
    CHANGES,
    CUT,
    EACH,
    FIXED,
    FORCES,
    GRADES,
    HAVING,
    HEDGES,
    LABELS,
    LAW_PARTS,
    LISTS,
    MOON_DAYS,
    NUMBERED,
    NUMBERING_EXCEPT,
    NUMBERINGS,
    ONES,
    PAIRS,
    PER,
    PLAIN_LEADS,
    SENT,
    SOME,
    VALUE_LEADS,
    VEHICLES,
    WEAK_LABELS,
    WHEELS,
    WHOLE,
    YIELDS,
)
from knowledge.grammar.quantity.shapes import YEAR, Refusal
from knowledge.grammar.quantity.unit import Unit
from knowledge.syllables import is_syllable
from knowledge.text import fold

_LABELS = Phrases(dict.fromkeys(LABELS, True), marks_only=("ô", "bn", "ga"))
_WEAK_LABELS = Phrases(dict.fromkeys(WEAK_LABELS, True))
_NUMBERING_EXCEPT = Phrases(dict.fromkeys(NUMBERING_EXCEPT, True))
_VALUE_LEADS, _HEDGES = Phrases(dict.fromkeys(VALUE_LEADS, True)), Phrases(dict.fromkeys(HEDGES, True))
_MOON_DAYS, _CALENDAR_TAILS = Phrases(dict.fromkeys(MOON_DAYS, True)), Phrases(dict.fromkeys(CALENDAR_TAILS, True))
_NUMBERED, _VEHICLES = Phrases(dict.fromkeys(NUMBERED, True)), Phrases(dict.fromkeys(VEHICLES, True))
_EACH, _WHEELS = spelled(EACH), spelled(WHEELS)
_AVERAGES, _AVERAGED_BY = Phrases(dict.fromkeys(AVERAGES, True)), Phrases(dict.fromkeys(AVERAGED_BY, True))
_EACH_ONE = spelled(("mỗi",))
_CHANGES, _BASES = Phrases(dict.fromkeys(CHANGES, True)), Phrases(dict.fromkeys(BASES, True))
_WHOLE, _FIXED, _PAIRS = (Phrases(dict.fromkeys(words, True)) for words in (WHOLE, FIXED, PAIRS))
_CALENDAR_SPANS, _HAVING, _NUMBERINGS = spelled(CALENDAR_SPANS), spelled(HAVING), spelled(NUMBERINGS)
_LISTS, _PER, _ONES, _PLAIN_LEADS = spelled(LISTS), spelled(PER), spelled(ONES), spelled(PLAIN_LEADS)
_LAW_PARTS = spelled(LAW_PARTS)
_SENDS, _SENT = spelled(("điều",)), Phrases(dict.fromkeys(SENT, True))
_OF_LAW = spelled(("theo", "tại", "của"))
_CUT, _FORCES = spelled(CUT), Phrases(dict.fromkeys(FORCES, True))
_IN, _YIELDS = spelled(("trong",)), Phrases(dict.fromkeys(YIELDS, True))
_BY, _UNIT_REACH, _AVERAGE_REACH = spelled(("trên",)) | {"/"}, 5, 16
_SOME, _GRADES, _TWO = spelled(SOME), spelled(GRADES), frozenset({"2", "02"})


def calendar_span(tokens: Tokens, figure: Figure) -> bool:
    """A stretch of the calendar is a period: "8 tháng đầu năm", "9 tháng/2020", "tháng 8 và 8 tháng"."""
    if figure.unit is None or tokens.word(figure.last) not in _CALENDAR_SPANS:
        return False
    after = figure.last + 1
    follows = tokens.word(after)
    number = tokens.words[figure.first]
    if tokens.words[max(0, figure.first - 3) : figure.first - 1] == [tokens.words[figure.last], number]:
        return True
    if YEAR.fullmatch(follows) or (follows == "/" and YEAR.fullmatch(tokens.word(after + 1))):
        return True
    return figure.unit.last == after and _CALENDAR_TAILS.at(tokens.words, after) is not None


def year(tokens: Tokens, figure: Figure) -> bool:
    """Four plain digits that neither a unit nor a hedge makes a count: "năm 2018", "cùng kỳ 2019"."""
    if not figure.plain or not YEAR.fullmatch(tokens.words[figure.first]):
        return False
    if is_exact(figure) or (figure.unit is not None and figure.unit.kind == "duration"):
        return False
    known = figure.unit is not None and figure.unit.known
    lead = tokens.word(figure.first - 1)
    return not (known and (_HEDGES.before(tokens.words, figure.first) or lead in _HAVING))


def moon_day(tokens: Tokens, figure: Figure) -> bool:
    """A day of the old calendar: "30 Tết", "17 tháng Chạp"."""
    return figure.plain and _MOON_DAYS.at(tokens.words, figure.last) is not None


def labelled(tokens: Tokens, figure: Figure) -> bool:
    """A number that names or ranks one of its kind: "Điều 18", "Đội số 7", "quận 1, 3 và 5", "thứ 8/63"."""
    joined = figure.of is not None or figure.low is not None
    if is_exact(figure) or figure.hedge or not (figure.plain or figure.spelled or joined):
        return False
    words, first = tokens.words, figure.first
    known = figure.unit is not None and figure.unit.known and not _is_body(tokens, figure.unit)
    if not known or _is_before_part(tokens, figure):
        while tokens.word(first - 1) in _LISTS and tokens.word(first - 2).isdecimal():
            first -= 2
        if figure.plain and _count_on(tokens, first, figure.first):
            return True
    thing = _NUMBERED.before(words, first) if figure.unit and figure.unit.kind == "count" else None
    if thing and tokens.word(thing[0] - 1) not in _EACH:
        return True
    if tokens.word(first - 1) in (".", ":") and (not known or tokens.word(first - 2) in _NUMBERINGS):
        first -= 1
    if not known and _WEAK_LABELS.before(words, first) is not None:
        return True
    label = _LABELS.before(words, first)
    if label is None or _NUMBERING_EXCEPT.before(words, first) is not None or _is_sent(tokens, figure):
        return False
    # "Trẻ dưới 9 tháng 41 ca": the months are counted themselves.
    counts = known and figure.unit is not None and figure.unit.kind == "count"
    return not (counts and words[first - 1] in _CALENDAR_SPANS and tokens.word(label[0] - 1)[:1].isdigit())


def _is_body(tokens: Tokens, unit: Unit) -> bool:
    """Whether what would be counted may as well be whose the numbered thing is: "Tổ 4 công an phường"."""
    return _FORCES.at(tokens.words, unit.first) is not None


def _is_sent(tokens: Tokens, figure: Figure) -> bool:
    """Whether so many are sent somewhere: "Quân khu 4 điều 200 chiến sĩ", not "theo khoản 2 điều 12 người dân"."""
    sends = figure.first - 1
    if tokens.word(sends) not in _SENDS or tokens.capital(sends) or figure.unit is None:
        return False
    by_law = tokens.word(sends - 1) in _OF_LAW or tokens.word(sends - 2) in _LAW_PARTS
    return not by_law and _SENT.at(tokens.words, figure.unit.first) is not None


def _count_on(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the numbers from ``first`` to ``last`` count from one, or three of them go on one by one, as grades do:
    "than cám 1, 2, 3", not "4, 5 depot"."""
    numbers = [int(tokens.words[at]) for at in range(first, last + 1, 2)]
    ranked = len(numbers) > 2 or (len(numbers) == 2 and numbers[0] == 1)
    return ranked and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _is_before_part(tokens: Tokens, figure: Figure) -> bool:
    """Whether what would be counted is itself numbered, as a part of a law is: the 3 of "khoản 1, 2, 3 Điều 42"."""
    unit = figure.unit
    return unit is not None and tokens.word(unit.first) in _LAW_PARTS and tokens.word(unit.last)[:1].isdigit()


def game(tokens: Tokens, figure: Figure) -> bool:
    """What looks like a part of a whole right after a foreign word or a name, with nothing counted behind it: "Mega
    6/45 ngày 15/12"; not "Mây 6/45 xã"."""
    if figure.of is None or tokens.words[figure.first + 1] != "/":
        return False
    unit, name = figure.unit, tokens.word(figure.first - 1)
    dated = unit is not None and unit.kind == "duration" and tokens.word(unit.last)[:1].isdigit()
    if unit is not None and unit.known and not dated:
        return False
    # The first word of a sentence has a capital of its own: "Có 45/60 thuyền ra khơi".
    called = tokens.capital(figure.first - 1) and tokens.word(figure.first - 2).isalpha()
    return name.isalpha() and (called or not is_syllable(fold(name)))


def named(tokens: Tokens, figure: Figure) -> bool:
    """A number right after a name, with no known unit: "Covid-19", "Apollo 11", "Jasmine 85"."""
    version = figure.unit is None and figure.reading == "ambiguous:decimal"
    if is_exact(figure) or not (figure.plain or version) or (figure.unit is not None and figure.unit.known):
        return False
    before = figure.first - 1 - (tokens.word(figure.first - 1) in ("-", "–"))
    return tokens.word(before).isalpha() and tokens.capital(before) and before > 0


def one(tokens: Tokens, figure: Figure) -> bool:
    """The article a, an, where no hedge stands before and no known unit behind: "một tổ chức", not "hơn một năm"."""
    if tokens.words[figure.first] not in _ONES or figure.last - figure.first > 1:
        return False
    hedge = _HEDGES.before(tokens.words, figure.first)
    per = hedge is not None and tokens.words[hedge[0]] in _PER
    return not (hedge and not per and figure.unit is not None and figure.unit.known)


def by_one(tokens: Tokens, figure: Figure) -> bool:
    """The one thing that a figure is told by: "5 triệu đồng trên 1 người", "20 nghìn đồng/1 kg", "mỗi 1 hộ", "thiệt hại
    trung bình đối với 1 hộ"; or what several make together: "vắc xin 5 trong 1"."""
    if not figure.plain or figure.value != 1:
        return False
    if _is_yielded_by(tokens, figure):
        return True
    if tokens.word(figure.first - 1) in _EACH_ONE or _is_averaged_by(tokens, figure):
        return True
    if tokens.word(figure.first - 1) in _IN and tokens.word(figure.first - 2).isdecimal():
        return True
    if tokens.word(figure.first - 1) not in _BY:
        return False
    return any(word[:1].isdigit() for word in tokens.words[max(0, figure.first - _UNIT_REACH) : figure.first - 1])


def _is_averaged_by(tokens: Tokens, figure: Figure) -> bool:
    """Whether the clause tells an average of such things: "chi phí bình quân cho 1 hộ", not "phạt 1 hộ"."""
    lead = _AVERAGED_BY.before(tokens.words, figure.first)
    return lead is not None and any(
        _AVERAGES.at(tokens.words, here) for here in range(max(0, lead[0] - _AVERAGE_REACH), lead[0])
    )


def _is_yielded_by(tokens: Tokens, figure: Figure) -> bool:
    """Whether the clause tells what an area yields: "giá trị sản phẩm trên 1 ha", not "hộ có trên 1 ha"."""
    area = measure(figure.unit.text) if figure.unit else None
    if area is None or area.dimension != "area" or tokens.word(figure.first - 1) not in _PER:
        return False
    reach = range(max(0, figure.first - _UNIT_REACH), figure.first)
    return any(_YIELDS.at(tokens.words, here) for here in reach)


def small_word(tokens: Tokens, figure: Figure) -> bool:
    """A lone number word counts only a known noun, and no fixed pair: "cả hai bên", "hai nước", "ba lô"; but "hai mặt
    hàng", "ba lô hàng"."""
    if not figure.spelled or figure.last - figure.first > 1:
        return False
    if figure.unit is None or not figure.unit.known:
        return True
    fixed = _FIXED.at(tokens.words, figure.first)
    if fixed and fixed[0] >= figure.unit.head:
        return True
    return _WHOLE.before(tokens.words, figure.first) is not None


def unknown_noun(tokens: Tokens, figure: Figure) -> bool:
    """A noun outside the lexicon counts only after a word, and more than one: "2 depot", "70 ABC", not "1 Lập"."""
    if figure.unit is None or figure.unit.known or is_exact(figure):
        return False
    if figure.of is not None or not figure.plain or figure.borrowed:
        return False
    if figure.value == 1:
        return True
    if tokens.surface(figure.unit.first, figure.unit.head).isupper():
        return not tokens.word(figure.first - 1).isalpha() or tokens.capital(figure.first - 1)
    word = tokens.word(figure.first - 1)
    if word in ("(", ";") and _counted_before(tokens, figure):
        return False
    return tokens.capital(figure.unit.first) or word in (":", "/", ")", "(", "") or figure.spelled


def _counted_before(tokens: Tokens, figure: Figure) -> bool:
    """Whether the noun stood in front already: "500 thư viện (120 thư viện tỉnh; ...)" counts the parts of a whole."""
    if figure.unit is None:
        return False
    noun = tokens.words[figure.unit.first : figure.unit.head + 1]
    starts = range(figure.first - len(noun))
    return any(tokens.words[start : start + len(noun)] == noun for start in starts)


def wheels(tokens: Tokens, figure: Figure) -> bool:
    """The wheels of a sort of vehicle: "xe hai bánh", not "thu giữ hai bánh heroin"."""
    wheeled = tokens.word(figure.last) in _WHEELS
    return wheeled and _VEHICLES.before(tokens.words, figure.first) is not None


def grade(tokens: Tokens, figure: Figure) -> bool:
    """Grades, scales of maps and set phrases: "gạo 5% tấm", "tỷ lệ 1/1000", "24/24 giờ", "2 bên", "1 số điều"."""
    if tokens.words[figure.first] in _TWO and _PAIRS.at(tokens.words, figure.last):
        return True
    if figure.value == figure.of == 24 and (figure.unit is None or figure.unit.kind != "count"):
        return True
    if figure.value == 1 and ((figure.of is not None and figure.of >= 100) or tokens.word(figure.last) in _SOME):
        return True
    return figure.unit is not None and figure.unit.kind == "percent" and tokens.word(figure.tail) in _GRADES


def fraction_of_noun(tokens: Tokens, figure: Figure) -> bool:
    """Things are counted in whole numbers, unless a scale word counts them, "vàng 999,9 thương hiệu", or they can be
    cut: "2,5 viên thuốc"."""
    unit = figure.unit
    counted = unit is not None and unit.kind == "count" and tokens.word(unit.first) not in _CUT
    ends = [end for end in (figure.value, figure.low, figure.high) if end is not None]
    return counted and figure.scale == 1 and figure.of is None and any(end != end.to_integral_value() for end in ends)


def unitless(tokens: Tokens, figure: Figure) -> bool:
    """A number with no unit counts only where a value is told: "là 9.940", "ở mức 52,2", not "phiên bản 2.0"."""
    if figure.unit is not None or figure.borrowed:
        return False
    if figure.scale > 1 or (figure.of is not None and figure.of > 31):
        return False
    if figure.low is not None:
        return figure.plain
    if tokens.word(figure.first - 1) == ":" and tokens.word(figure.first - 2)[:1].isdigit():
        return True
    led = _VALUE_LEADS.before(tokens.words, figure.first) is not None or bool(figure.hedge)
    if not led:
        return True
    digits = tokens.words[figure.first]
    version = figure.reading == "ambiguous:decimal" and digits.endswith(".0")
    plainly = tokens.word(figure.first - 1) in _PLAIN_LEADS or _moves(tokens, figure)
    return version or (figure.plain and not plainly)


def _moves(tokens: Tokens, figure: Figure) -> bool:
    """Whether a plain number is by how much something moved: "giảm 5 so với hôm trước", not "tăng 2 ca"."""
    moved = _CHANGES.before(tokens.words, figure.first)
    return moved is not None and _BASES.at(tokens.words, figure.last) is not None


SENSES: tuple[Refusal, ...] = (
    calendar_span,
    moon_day,
    year,
    labelled,
    one,
    wheels,
    by_one,
    small_word,
    game,
    named,
    grade,
    fraction_of_noun,
    unknown_noun,
    unitless,
)
