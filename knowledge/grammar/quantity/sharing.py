"""What figures take from each other: a unit that a list names once, a currency, a multiple in one word."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from knowledge.grammar.numeral.digits import exact
from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.dimension import measure
from knowledge.grammar.quantity.figure import Figure, tells_two_sides
from knowledge.grammar.quantity.lexicon import (
    AND,
    COUNTED_VERBS,
    DASHES,
    FOLDS,
    FROM,
    LEVEL_OPENERS,
    MONEY_NOUNS,
    MOVED_TO,
    MOVED_WHEN,
    PARTS,
    TELLS,
    WORD_MULTIPLES,
)
from knowledge.grammar.quantity.unit import Unit, implied_times, reckoned_end

_TIMES = frozenset({"x", "X", "×"})
_AND, _TELLS, _FOLDS = spelled(AND), spelled(TELLS), spelled(FOLDS)
_FROM, _MOVES = spelled(FROM), spelled(LEVEL_OPENERS)
_DASHES = frozenset(DASHES)
_NUMBER_OF, _TAKES_UP = spelled(("số",)), spelled(("chiếm",))
_CLAUSE_ENDS = frozenset(["", ",", ";", ".", ")", "\n"])
_WORD_MULTIPLES = {spelling: times for word, times in WORD_MULTIPLES.items() for spelling in spelled((word,))}
_MOVED_TO, _MOVED_WHEN = Phrases(dict.fromkeys(MOVED_TO, True)), Phrases(dict.fromkeys(MOVED_WHEN, True))
_MONEY_NOUNS = Phrases(dict.fromkeys(MONEY_NOUNS, True))
_PARTS = Phrases(dict.fromkeys(PARTS, True))
_DONE, _LAST_FEW = spelled(COUNTED_VERBS), 2
_MILLION = 1_000_000
_LIKE = 1000
_DONG = Unit("money", "đồng", 0, 0, 0)


def borrow(tokens: Tokens, figures: list[Figure]) -> None:
    """Gives figures the unit that only one of them names: "5, 10 và 15 tỷ đồng", "là 9.940; là 49.961 thuê bao"."""
    for index in range(len(figures) - 2, -1, -1):
        figure, following = figures[index], figures[index + 1]
        if figure.unit is None and following.unit is not None and _listed(tokens, figures, index):
            _take_unit(figure, following)
    for index, figure in enumerate(figures):
        if figure.unit is None and figure.scale == 1 and _told(tokens, figure):
            beside = figures[index + 1 : index + 2] + figures[max(0, index - 1) : index]
            alike = next((other for other in beside if _parallel(tokens, figure, other)), None)
            if alike:
                _take_unit(figure, alike)
        before = figures[index - 1] if index else None
        if figure.unit is None and before and (_repeats(tokens, before, figure) or _is_part(tokens, before, figure)):
            _take_unit(figure, before)
        if figure.unit is None and (counted := _moved_from(tokens, figures[:index], figure)):
            _take_unit(figure, counted)


def _take_unit(figure: Figure, other: Figure) -> None:
    figure.unit, figure.borrowed = other.unit, True
    ahead = other.first > figure.first and figure.scale == 1 < other.scale
    if ahead and figure.value is not None and figure.value < 1000:
        figure.value, figure.scale = exact(figure.value * other.scale), other.scale


def share_whole(tokens: Tokens, figures: list[Figure]) -> None:
    """Gives the numbers in a bracket or behind "trong đó" the noun that was counted in front, where they make up that
    count: "94 trường (62 công lập, 32 ngoài công lập)", "281 hộ, trong đó hộ nghèo 259, hộ khá 22"."""
    for index, figure in enumerate(figures):
        unit = figure.unit
        if unit is None or unit.kind != "count" or not unit.known:
            continue
        close = _end_of_parts(tokens, figure, figures[index + 1].first if index + 1 < len(figures) else figure.tail)
        parts = [part for part in figures[index + 1 :] if part.last <= close]
        bare = all(part.value is not None and not (part.unit and part.unit.known) for part in parts)
        if len(parts) > 1 and bare and sum(part.value or 0 for part in parts) == figure.value:
            for part in parts:
                _take_noun(part, unit)


def _end_of_parts(tokens: Tokens, figure: Figure, part: int) -> int:
    """The token after the last part of a count: what closes the bracket or the clause behind "trong đó" that opens
    in front of token ``part``; its own tail where none does."""
    opens = next(
        (at for at in range(figure.tail, part) if tokens.words[at] == "(" or _PARTS.at(tokens.words, at)), None
    )
    if opens is None:
        return figure.tail
    closing = (")",) if tokens.words[opens] == "(" else (";", ".", "(", "\n")
    ends = (at for at in range(opens, len(tokens)) if tokens.words[at] in closing)
    return next(ends, figure.tail if ")" in closing else len(tokens))


def share_noun(tokens: Tokens, figures: list[Figure]) -> None:
    """Gives a number in front of a verb the noun that was counted just before it in front of the same verb: "54 trường
    lấy trên 30 và 35 lấy dưới 30 điểm"."""
    for index, figure in enumerate(figures):
        unit = figure.unit
        if unit is None or unit.known or tokens.words[unit.first] not in _DONE:
            continue
        before = (other.unit for other in reversed(figures[max(0, index - _LAST_FEW) : index]) if other.unit)
        verb = tokens.words[unit.first]
        noun = next(
            (one for one in before if one.kind == "count" and one.known and tokens.word(one.last) == verb), None
        )
        if noun:
            _take_noun(figure, noun)


def _take_noun(figure: Figure, noun: Unit) -> None:
    figure.unit, figure.tail, figure.borrowed = noun, figure.last, True


def share_divisors(tokens: Tokens, figures: list[Figure]) -> None:
    """Gives counts what the last one of their list is reckoned by: "34,5 giường và 15 bác sĩ trên 10.000 dân"."""
    for figure, following in reversed(list(pairwise(figures))):
        unit, rate = figure.unit, following.unit
        if unit is None or unit.kind != "count" or rate is None or rate.kind != "rate":
            continue
        ends = ((at, reckoned_end(tokens, at)) for at in range(rate.first, rate.last))
        by = next(((at, end) for at, end in ends if end > at), None)
        if by and all(word in _AND or word == "," for word in tokens.words[unit.last : following.first]):
            figure.unit = Unit("rate", f"{unit.text} {tokens.surface(*by)}", *by, by[1])


def _listed(tokens: Tokens, figures: list[Figure], index: int) -> bool:
    """Whether a figure is a member of a list that goes on, or the start of "từ 3,2 lên 3,4 triệu đồng"."""
    figure, following = figures[index], figures[index + 1]
    if figure.last + 1 != following.first:
        return False
    joint = tokens.words[figure.last]
    if figure.scale > 1:
        # "Đạt 42.250 tỷ và 3.800 tỷ đồng", "nâng từ 150 triệu lên 500 triệu đồng": both are money; "9 triệu và 11 triệu
        # tài khoản": both are accounts.
        kind = following.unit.kind if following.unit and figure.scale == following.scale else ""
        moved = joint in _MOVES and tokens.word(figure.first - 1) in _FROM
        return (kind in ("money", "count") and joint in _AND) or (kind == "money" and moved)
    if joint in _MOVES and tokens.word(figure.first - 1) in _FROM:
        return True
    if joint in _DASHES and tells_two_sides(tokens, following):
        return True
    if joint in _TIMES:
        # "Kích thước 1,8 x 1,2 m"; "2 x 10 kg" are two bags.
        length = measure(following.unit.text) if following.unit else None
        return length is not None and length.dimension == "length"
    return joint in _AND or (joint in (",", ";") and following.borrowed)


def _told(tokens: Tokens, figure: Figure) -> bool:
    """Whether a number without a unit tells a value at the end of its clause: "MobiFone là 9.940;"."""
    return tokens.word(figure.first - 1) in _TELLS and _ends_clause(tokens, figure) and not figure.spelled


def _ends_clause(tokens: Tokens, figure: Figure) -> bool:
    """Whether a clause ends directly behind the figure's number, or "và" goes on to another."""
    return tokens.word(figure.last) in _CLAUSE_ENDS or tokens.word(figure.last) in _AND


def _repeats(tokens: Tokens, other: Figure, figure: Figure) -> bool:
    """Whether a number without a unit ends its clause behind the same two words as the ``other`` in front of it: "năm
    2030 đã lấy 38 mẫu, năm 2031 đã lấy 37"."""
    if other.unit is None or other.unit.kind != "count" or figure.spelled or figure.scale != other.scale:
        return False
    leads = [tokens.words[max(0, one.first - 2) : one.first] for one in (other, figure)]
    alike = leads[0] == leads[1] and len(leads[0]) > 1 and all(map(str.isalpha, leads[0]))
    return alike and _ends_clause(tokens, figure)


def _is_part(tokens: Tokens, whole: Figure, figure: Figure) -> bool:
    """Whether a number without a unit tells how many some of those are that were counted in front of it: "38 triệu lượt
    khách, người Nga chiếm 1,5 triệu"."""
    counts = whole.unit is not None and whole.unit.kind == "count" and whole.unit.known
    if not counts or figure.scale != whole.scale or figure.scale == 1 or None in (figure.value, whole.value):
        return False
    led = tokens.word(figure.first - 1) in _TAKES_UP
    return led and (_ends_clause(tokens, figure) or tokens.word(figure.last) == "(")


def _parallel(tokens: Tokens, figure: Figure, other: Figure) -> bool:
    """Whether two figures stand after the same word, so that they count the same: not so "số khu công nghiệp là 261,
    diện tích là 29 nghìn ha", where the first says what it counts."""
    if other.unit is None or other.unit.kind not in ("count", "money", "measure") or other.borrowed:
        return False
    if _says_what(tokens, figure, other.unit):
        return False
    return tokens.word(figure.first - 1) == tokens.word(other.first - 1)


def _moved_from(tokens: Tokens, before: list[Figure], figure: Figure) -> Figure | None:
    """The count in front of a number without a unit which is where that has moved to, "500 hộ vay vốn, năm nay tăng lên
    thành 690"; None where it is none."""
    led = _MOVED_TO.before(tokens.words, figure.first) if _ends_clause(tokens, figure) else None
    first = led[0] if led else 0
    while first and (found := _MOVED_WHEN.before(tokens.words, first)):
        first = found[0]
    if not first or not (tokens.words[first - 1] == "," or tokens.words[first - 1] in _AND):
        return None
    # "Vay một lần", "năm nay" tell no numbers.
    last = next((other for other in reversed(before) if not other.spelled), None)
    if last is None or last.unit is None or last.unit.kind != "count" or last.borrowed or not _alike(last, figure):
        return None
    return None if ";" in tokens.words[last.tail : figure.first] else last


def _says_what(tokens: Tokens, figure: Figure, unit: Unit) -> bool:
    """Whether the clause of the figure says of what it is the number, and that it is of nothing with that ``unit``."""
    start = figure.first
    while start and tokens.words[start - 1] not in _CLAUSE_ENDS:
        start -= 1
    clause = tokens.words[start : figure.first]
    if not clause or clause[0] not in _NUMBER_OF or tokens.word(unit.first) in clause:
        return False
    return unit.kind != "money" or not _speaks_of_money(tokens, figure.first)


def assume_money(tokens: Tokens, figures: list[Figure]) -> None:
    """Gives "390 tỷ" the currency that the sentence speaks of, or đồng where it speaks of money and names none."""
    sums = [figure for figure in figures if figure.unit is not None and figure.unit.kind == "money"]
    for at, figure in enumerate(figures):
        if figure.unit is None and figure.scale >= _MILLION and _speaks_of_money(tokens, figure.first):
            units = [other.unit for other in sums if other.unit and _alike(figure, other)]
            figure.unit = min(units, key=lambda unit: abs(unit.first - figure.last), default=_DONG)
            figure.borrowed = True
        elif whole := _sum_of(tokens, figures, at):
            figure.unit, figure.borrowed = whole, True
        elif figure.unit is not None and _divides(tokens, figure) and _speaks_of_money(tokens, figure.first):
            figure.unit = replace(figure.unit, text=f"{_DONG.text}/{figure.unit.text}")


def _alike(one: Figure, other: Figure) -> bool:
    """Whether both are of like size: "vốn 31.000 tỷ, 1% là 25 triệu USD" has no 31.000 tỷ USD."""
    sizes = [figure.value or figure.high or Decimal(0) for figure in (one, other)]
    return max(sizes) <= _LIKE * min(sizes)


def _sum_of(tokens: Tokens, figures: list[Figure], index: int) -> Unit | None:
    """The currency of the sum in front of a figure that "trong đó" makes a part of it; None where it is no part."""
    figure, whole = figures[index], figures[index - 1] if index else None
    if figure.unit is not None or figure.scale < _MILLION or whole is None or whole.unit is None:
        return None
    parted = any(_PARTS.at(tokens.words, here) for here in range(whole.tail, figure.first))
    return whole.unit if parted and whole.unit.kind == "money" and _alike(figure, whole) else None


def _divides(tokens: Tokens, figure: Figure) -> bool:
    """Whether millions stand right before a slash: "lương 8 triệu/tháng"."""
    unit = figure.unit
    slashed = unit is not None and unit.kind == "rate" and unit.first == figure.last + 1
    return slashed and figure.scale >= _MILLION and tokens.words[figure.last] == "/"


def _speaks_of_money(tokens: Tokens, index: int) -> bool:
    return any(_MONEY_NOUNS.at(tokens.words, here) for here in range(max(0, index - 12), index))


def multiples(tokens: Tokens) -> list[Figure]:
    """The multiples that one word tells: "gấp đôi", "gấp rưỡi"."""
    made: list[Figure] = []
    if _FOLDS.isdisjoint(tokens.words):
        return made
    for index, word in enumerate(tokens.words[:-1]):
        times = _WORD_MULTIPLES.get(tokens.words[index + 1])
        if word in _FOLDS and times is not None:
            value, last = Decimal(times), index + 2
            made.append(Figure(index + 1, last, value, "words", Decimal(1), False, True, implied_times(last), last))
    return made
