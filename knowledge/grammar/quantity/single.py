"""One numeral made a figure: its unit before or behind it, its sign, and the marks that its unit makes clear."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from knowledge.grammar.numeral.digits import Found, after_scale, exact
from knowledge.grammar.numeral.tokens import Tokens, spelled
from knowledge.grammar.quantity.figure import Figure
from knowledge.grammar.quantity.lexicon import CELSIUS, FOLDS, HALVES, NEGATIVE, PREFIXES
from knowledge.grammar.quantity.unit import Unit, implied_times, read_unit

_FOLDS, _NEGATIVE, _CELSIUS, _HALVES = spelled(FOLDS), spelled(NEGATIVE), spelled(CELSIUS), spelled(HALVES)
_HALF = Decimal("0.5")
_MINUS = frozenset("-−")
_BOARDS, _MILLION = spelled(("bảng",)), 1_000_000
_DONG = re.compile(r"(?:đồng|đ|vnđ|vnd)\b", re.IGNORECASE)
_THREE_PLACES, _EVEN_PLACES = re.compile(r"\d{1,3},\d{3}"), re.compile(r"\d{1,3},\d00")


def single(tokens: Tokens, found: Found) -> Figure:
    """The figure of one numeral with its unit; each finish below adds what it knows."""
    unit = read_unit(tokens, found.last)
    plain = not found.spelled and found.last - found.first == 1 and tokens.words[found.first].isdecimal()
    figure = Figure(
        found.first, found.last, found.value, found.reading, found.scale, plain, found.spelled, unit,
        unit.last if unit else found.last,
    )  # fmt: skip
    for finish in _FINISHES:
        finish(tokens, figure)
    return figure


def _folds(tokens: Tokens, figure: Figure) -> None:
    """A multiple may leave "lần" unsaid: "gấp ba ngày thường", "gấp 5 so với"."""
    if tokens.word(figure.first - 1) not in _FOLDS:
        return
    if figure.unit is None or (figure.spelled and figure.unit.kind != "multiple"):
        figure.unit, figure.tail = implied_times(figure.last), figure.last


def _remark(tokens: Tokens, figure: Figure) -> None:
    """The unit may stand behind a short remark in brackets: "55,85 (mua vào) triệu đồng", "20 (hai mươi) ngày"."""
    if figure.unit is not None or tokens.word(figure.last) != "(":
        return
    closed = next((at for at in range(figure.last, figure.last + 8) if tokens.word(at) == ")"), None)
    if closed is None:
        return
    factor, here = after_scale(tokens, closed + 1)
    unit = read_unit(tokens, here)
    if unit is not None and unit.known:
        figure.unit, figure.tail = unit, unit.last
        if figure.scale == 1 and figure.value is not None:
            figure.value, figure.scale = exact(figure.value * factor), factor


def _prefix(tokens: Tokens, figure: Figure) -> None:
    """A currency may stand in front: "$5 triệu", "US$10"."""
    mark = figure.first - 1
    if tokens.word(mark) not in PREFIXES or not tokens.glued(figure.first):
        return
    first = mark - (tokens.word(mark - 1).lower() == "us" and tokens.glued(mark))
    if not tokens.glued(first):
        figure.unit = Unit("money", tokens.surface(first, mark + 1), first, mark + 1, mark + 1)
        figure.tail = figure.last


def _thousands(tokens: Tokens, figure: Figure) -> None:
    """Nobody counts thousandths of a thing or a đồng, or writes noughts after decimals: "1,250 doanh nghiệp", "67,050
    đồng/tháng", "347,100 tấn"."""
    if figure.reading != "ambiguous:decimal" or figure.scale > 1 or figure.unit is None or figure.value is None:
        return
    digits = tokens.words[figure.first]
    dong = figure.unit.kind == "rate" and _DONG.match(figure.unit.text)
    counted = (dong or figure.unit.kind in ("count", "money")) and _THREE_PLACES.fullmatch(digits)
    if counted or (figure.unit.kind == "measure" and _EVEN_PLACES.fullmatch(digits)):
        figure.value, figure.reading = exact(figure.value * 1000), "ambiguous:separator"


def _below_zero(tokens: Tokens, figure: Figure) -> None:
    """The sign is part of the number: "lợi nhuận âm 112 tỷ đồng", "giá âm 37 USD/thùng", "-15 độ C"."""
    if figure.unit is None or figure.value is None or figure.unit.kind not in ("money", "measure", "rate"):
        return
    sign, cold = tokens.word(figure.first - 1), tokens.words[figure.unit.first] in _CELSIUS
    lead = tokens.word(figure.first - 2)
    minus = cold and sign in _MINUS and tokens.glued(figure.first) and not lead[:1].isdigit() and lead not in _CELSIUS
    if sign in _NEGATIVE or minus:
        figure.first, figure.value, figure.plain = figure.first - 1, -figure.value, False


def _half(tokens: Tokens, figure: Figure) -> None:
    """Half of the unit may stand behind it: "bốn năm rưỡi", "2 giờ rưỡi", "gấp 2 lần rưỡi"."""
    unit = figure.unit
    if unit is None or figure.value is None or figure.scale > 1 or tokens.word(unit.last) not in _HALVES:
        return
    last = unit.last + 1
    figure.unit = replace(unit, text=f"{unit.text} {tokens.surface(unit.last, last)}", last=last)
    figure.value, figure.plain, figure.tail = exact(figure.value + _HALF), False, last


def _pounds(tokens: Tokens, figure: Figure) -> None:
    """Nobody counts boards by the million: "10 triệu bảng" are pounds, "5 bảng quảng cáo" are none."""
    unit = figure.unit
    if unit and unit.kind == "count" and figure.scale >= _MILLION and tokens.words[unit.first] in _BOARDS:
        last = unit.first + 1
        figure.unit, figure.tail = Unit("money", tokens.surface(unit.first, last), unit.first, last, last), last


_FINISHES: tuple[Callable[[Tokens, Figure], None], ...] = (
    _folds, _remark, _prefix, _thousands, _below_zero, _half, _pounds,
)  # fmt: skip


def without_repeats(tokens: Tokens, found: Sequence[Found]) -> list[Found]:
    """``found`` without the numbers that only spell the one before again, in brackets: "bốn (4) tiêu chuẩn"."""
    kept: list[Found] = []
    for numeral in found:
        before = kept[-1] if kept else None
        again = before is not None and before.value == numeral.value and before.last + 1 == numeral.first
        if not (again and tokens.word(numeral.first - 1) == "(" and tokens.word(numeral.last) == ")"):
            kept.append(numeral)
    return kept
