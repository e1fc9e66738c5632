"""Which way a figure moved and by how much, as against the level that it moved to."""

from __future__ import annotations

from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.context import BOUNDARIES, base_before, base_of, goes_on, hedge_first, span_of_base
from knowledge.grammar.quantity.figure import Figure
from knowledge.grammar.quantity.lexicon import (
    AVERAGES,
    BASES,
    CHANGE_ENDS,
    CHANGE_FILLERS,
    CHANGES,
    CLOSED_BASES,
    EARLIER,
    FALL,
    FROM,
    GROWTH,
    IN_TURN,
    LEVEL_NOUNS,
    LEVELS,
    MULTIPLE_OPENERS,
    MULTIPLE_TAILS,
    NEGATIVE,
    NO_CHANGES,
    RATE_ENDS,
    RATES,
    REACHED,
    RISE,
    TELLERS,
    THAN,
    UP_TO,
)
from knowledge.model import Change, Span

_CHANGES: Phrases[str] = Phrases(CHANGES | dict.fromkeys(NO_CHANGES, ""))
_FILLERS, _CHANGE_ENDS = Phrases(dict.fromkeys(CHANGE_FILLERS, True)), Phrases(dict.fromkeys(CHANGE_ENDS, True))
_LEVELS = Phrases(dict.fromkeys(LEVELS, True))
_RATES, _RATE_ENDS = Phrases(dict.fromkeys(RATES, True)), Phrases(dict.fromkeys(RATE_ENDS, True))
_CLOSED_BASES = Phrases(dict.fromkeys(CLOSED_BASES, True))
_TELLERS, _BASES = Phrases(dict.fromkeys(TELLERS, True)), Phrases(dict.fromkeys(BASES, True))
_MULTIPLES = Phrases(dict.fromkeys(MULTIPLE_OPENERS, True))
_MULTIPLIED = Phrases(dict.fromkeys(MULTIPLE_TAILS, True))
_FROM, _GROWTH, _NEGATIVE, _LEVEL_NOUNS = spelled(FROM), spelled(GROWTH), spelled(NEGATIVE), spelled(LEVEL_NOUNS)
_MORE = spelled(("thêm",))
_IN_TURN = Phrases(dict.fromkeys(IN_TURN, True))
_THAN: Phrases[Change] = Phrases(THAN)
_EARLIER, _AVERAGES = Phrases(dict.fromkeys(EARLIER, True)), Phrases(dict.fromkeys(AVERAGES, True))
_LEVEL_NAMES = spelled(("mức", "kỷ", "lục", "đỉnh", "đáy"))
_ITS_TIME = spelled(("của", "vào", "hồi", "năm", "tháng", "quý", "cùng", "cuối", "đầu"))
_UP_TO, _REACHED = Phrases(dict.fromkeys(UP_TO, True)), spelled(REACHED)
_SIGNS: dict[str, Change] = {"+": "tăng", "-": "giảm", "−": "giảm"}
_RELATIVE = ("percent", "points", "multiple")
_FAR = 20
_NEAR = 2
_NEAR_BASE = 9
_REACH = {"percent": 8, "points": 8, "multiple": 8, "duration": 0}


def change_of(tokens: Tokens, figure: Figure, floor: int) -> Change | None:
    """The direction where the figure tells by how much it moved, ``None`` where it tells a level ("giảm còn 5%").

    Tokens before ``floor`` belong to the figure before and are not looked at.
    """
    signed = _signed(tokens, figure)
    if signed is not None:
        return signed
    found, here = None, figure.first
    while found is None and here > max(floor, figure.first - _FAR):
        if tokens.words[here - 1] in BOUNDARIES and not _aside(tokens, here, figure):
            return None
        found = _CHANGES.before(tokens.words, here)
        here -= 1
    if found is None or not found[1]:
        return None
    first, change = found
    kind = figure.unit.kind if figure.unit else "number"
    relative = kind in _RELATIVE
    if relative and (_RATES.before(tokens.words, first) or tokens.word(here) in _GROWTH):
        leads = not _holds(tokens, here + 1, figure.first, _RATE_ENDS)
    else:
        leads = _leads(tokens, here + 1, figure, change) or (change == RISE and _adds(tokens, here + 1, figure))
    if not leads or _came_from(tokens, figure):
        return None
    figure.base = _base_within(tokens, here + 1, hedge_first(tokens, figure)) or base_before(tokens, first, floor)
    if any(word in _NEGATIVE for word in tokens.words[here + 1 : figure.first]):
        return "giảm"
    return "tăng" if change == "tăng" else "giảm"


def _signed(tokens: Tokens, figure: Figure) -> Change | None:
    """The change that a sign on a percentage tells: "(+5,2%)", "(-0,3%)"."""
    relative = figure.unit is not None and figure.unit.kind in ("percent", "points")
    sign, lead = tokens.word(figure.first - 1), tokens.word(figure.first - 2)
    if not relative or sign not in _SIGNS or not tokens.glued(figure.first) or lead not in ("", "(", ",", ";", ":"):
        return None
    return _SIGNS[sign]


def _aside(tokens: Tokens, index: int, figure: Figure) -> bool:
    """Whether the comma before ``index`` only sets off how much: "duy trì đà tăng trưởng tốt, khoảng 30%/năm", "đều
    tăng hai con số, lần lượt là 13% và 11%"."""
    if tokens.words[index - 1] != "," or figure.unit is None or figure.unit.kind != "percent":
        return False
    led = _IN_TURN.at(tokens.words, index)
    if led is not None and led[0] == hedge_first(tokens, figure):
        return True
    ends = tokens.word(figure.tail) in BOUNDARIES or _BASES.at(tokens.words, figure.tail) is not None
    return ends and index < figure.first and hedge_first(tokens, figure) == index


def _holds(tokens: Tokens, first: int, last: int, phrases: Phrases[bool]) -> bool:
    return any(phrases.at(tokens.words, index) for index in range(first, last))


def _leads(tokens: Tokens, first: int, figure: Figure, change: str) -> bool:
    """Whether the words from ``first`` lead from a change to its figure: fillers, and a few others."""
    index, strange = first, 0
    kind = figure.unit.kind if figure.unit else "number"
    reach = _REACH.get(kind, _NEAR)
    if kind == "multiple" and tokens.word(figure.tail) in _LEVEL_NOUNS:
        return False
    while index < figure.first:
        if _BASES.at(tokens.words, index) and not _holds(tokens, index, figure.first, _TELLERS):
            # "Tăng so với cùng kỳ 6 tỷ đồng" tells by how much; "giảm so với mức 6 tỷ đồng" from where.
            return _CLOSED_BASES.before(tokens.words, hedge_first(tokens, figure)) is not None
        filler = _UP_TO.at(tokens.words, index) if change == FALL else None
        if filler is None and kind != "multiple" and _LEVELS.at(tokens.words, index):
            return False
        if kind not in _RELATIVE and tokens.words[index] in _REACHED:
            return False
        filler = filler or _FILLERS.at(tokens.words, index)
        if filler is None:
            strange += 1
            if strange > reach or _CHANGE_ENDS.at(tokens.words, index):
                return False
        index = filler[0] if filler else index + 1
    return not _moves_on(tokens, first, figure)


def _adds(tokens: Tokens, first: int, figure: Figure) -> bool:
    """Whether "thêm" right in front of a figure goes with a rise before its noun: "tăng vốn điều lệ thêm 6 tỷ đồng",
    not "tăng giá bán và mở thêm 6 chợ"."""
    added = tokens.word(hedge_first(tokens, figure) - 1) in _MORE
    return added and not _holds(tokens, first, figure.first, _CHANGE_ENDS)


def _moves_on(tokens: Tokens, first: int, figure: Figure) -> bool:
    """Whether the figure is where a change began: "tăng từ mức 470 USD/tấn vào đầu tháng lên khoảng 490 USD/tấn"."""
    return any(word in _FROM for word in tokens.words[first : figure.first]) and goes_on(tokens, figure)


def _came_from(tokens: Tokens, figure: Figure) -> bool:
    """Whether the figure is what there was before: "tăng từ mức 16 hộ", "giảm từ đỉnh 20 điểm", "giảm từ 54% của năm
    2019"; not "giảm từ 30%", "tăng từ 5-7% so với năm trước"."""
    lead = first = hedge_first(tokens, figure) - 1
    while tokens.word(lead) in _LEVEL_NAMES:
        lead -= 1
    if figure.value is None or tokens.word(lead) not in _FROM:
        return False
    return lead < first or tokens.word(figure.tail) in _ITS_TIME


def is_multiple(tokens: Tokens, figure: Figure) -> bool:
    """Whether "lần" multiplies ("gấp 1,9 lần", "tăng 3 lần") or counts occasions ("4 lần sửa đổi")."""
    ends = [end for end in (figure.value, figure.low, figure.high) if end is not None]
    if figure.change or any(end != end.to_integral_value() for end in ends):
        return True
    led = (figure.first, hedge_first(tokens, figure))
    if any(_MULTIPLES.before(tokens.words, first) for first in led):
        return True
    return _MULTIPLIED.at(tokens.words, figure.tail) is not None


def _base_within(tokens: Tokens, first: int, last: int) -> Span | None:
    """The base that stands before its figure: "tăng so với đầu năm 2011 là 3,5 lần"."""
    for index in range(first, last):
        if _BASES.at(tokens.words, index):
            return span_of_base(tokens, index, last)
    return None


def compared(tokens: Tokens, figure: Figure, floor: int, ceiling: int) -> None:
    """Gives a figure the change that a comparison with an earlier time tells: "thấp hơn 3,2 điểm so với cùng kỳ", "cao
    hơn cùng kỳ 210 ha"; not "cao hơn 5% so với xã Gió"."""
    first = hedge_first(tokens, figure)
    for here in range(figure.first, max(floor, figure.first - _NEAR_BASE), -1):
        if tokens.words[here - 1] in BOUNDARIES:
            return
        found = _THAN.before(tokens.words, here)
        if found is not None:
            within = _base_within(tokens, here, first) if _BASES.at(tokens.words, here) else None
            base = base_of(tokens, figure, ceiling) if first <= here else within
            if base and _is_earlier(tokens, base):
                figure.change, figure.base = found[1], base
            return


def _is_earlier(tokens: Tokens, base: Span) -> bool:
    """Whether a base is a time before, and no average of several: "cùng kỳ", not "trung bình cùng kỳ nhiều năm"."""
    here = range(tokens.starts.index(base.start), tokens.ends.index(base.end) + 1)
    return any(_EARLIER.at(tokens.words, at) for at in here) and not any(_AVERAGES.at(tokens.words, at) for at in here)
