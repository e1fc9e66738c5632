"""Which way a figure moved and by how much, as against the level that it moved to, and how changes run on."""

from __future__ import annotations

from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.context import BOUNDARIES, LONGEST_BASE, base_before, goes_on, hedge_first, span_of_base
from knowledge.grammar.quantity.figure import Figure
from knowledge.grammar.quantity.lexicon import (
    APPROXIMATELY,
    ASPECTS,
    BASES,
    CHANGE_ENDS,
    CHANGE_FILLERS,
    CHANGES,
    CLAUSES,
    CLOSED_BASES,
    EQUALING,
    EQUALS,
    ESTIMATES,
    FALL,
    FIRM_LINKS,
    FROM,
    GROWTH,
    IN_TURN,
    LEVEL_NOUNS,
    LEVELS,
    LIMITS,
    LINKS,
    MULTIPLE_OPENERS,
    MULTIPLE_TAILS,
    NEGATIVE,
    NO_CHANGES,
    RATE_ENDS,
    RATES,
    REACHED,
    RISE,
    SINGLING,
    SOFTENERS,
    TELLERS,
    UP_TO,
    WITH,
)
from knowledge.model import Change, Span

_CHANGES: Phrases[str] = Phrases(CHANGES | dict.fromkeys(NO_CHANGES, ""))
_FILLERS, _CHANGE_ENDS = Phrases(dict.fromkeys(CHANGE_FILLERS, True)), Phrases(dict.fromkeys(CHANGE_ENDS, True))
_LEVELS = Phrases(dict.fromkeys(LEVELS, True))
_RATES, _RATE_ENDS = Phrases(dict.fromkeys(RATES, True)), Phrases(dict.fromkeys(RATE_ENDS, True))
_CLOSED_BASES, _FIRM_LINKS = Phrases(dict.fromkeys(CLOSED_BASES, True)), spelled(FIRM_LINKS)
_TELLERS, _BASES = Phrases(dict.fromkeys(TELLERS, True)), Phrases(dict.fromkeys(BASES, True))
_MULTIPLES = Phrases(dict.fromkeys(MULTIPLE_OPENERS, True))
_MULTIPLIED = Phrases(dict.fromkeys(MULTIPLE_TAILS, True))
_FROM, _GROWTH, _NEGATIVE, _LEVEL_NOUNS = spelled(FROM), spelled(GROWTH), spelled(NEGATIVE), spelled(LEVEL_NOUNS)
_WITH, _LIMITS, _MORE = spelled(WITH), spelled(LIMITS), spelled(("thêm",))
_AND, _TAX = spelled(("và",)), spelled(("thuế",))
_SINGLING, _ESTIMATES = Phrases(dict.fromkeys(SINGLING, True)), Phrases(dict.fromkeys(ESTIMATES, True))
_EQUALING, _APPROXIMATELY = Phrases(dict.fromkeys(EQUALING, True)), Phrases(dict.fromkeys(APPROXIMATELY, True))
_SOFTENERS = spelled(SOFTENERS)
_IN_TURN = Phrases(dict.fromkeys(IN_TURN, True))
_LINKS, _EQUALS, _CLAUSES, _ASPECTS = spelled(LINKS), spelled(EQUALS), spelled(CLAUSES), spelled(ASPECTS)
_LEVEL_NAMES = spelled(("mức", "kỷ", "lục", "đỉnh", "đáy"))
_ITS_TIME = spelled(("của", "vào", "hồi", "năm", "tháng", "quý", "cùng", "cuối", "đầu"))
_UP_TO, _REACHED = Phrases(dict.fromkeys(UP_TO, True)), spelled(REACHED)
_SIGNS: dict[str, Change] = {"+": "tăng", "-": "giảm", "−": "giảm"}
_SENTENCE_ENDS = frozenset(";.\n()")
_RELATIVE = ("percent", "points", "multiple")
_FAR, _NEAR, _FEW, _SHORT = 20, 2, 3, 5
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


def carry_on(tokens: Tokens, before: Figure, figure: Figure) -> None:
    """Gives a figure that goes on with the one before it ("giảm 7,17% so với ... và 11,65% so với ...") its change.

    Where only the last of such figures names a base, the earlier ones share it.
    """
    if before.change is None or figure.change is not None:
        return
    first, last = before.tail, hedge_first(tokens, figure)
    if first >= last or last - first > LONGEST_BASE or not before.unit or not figure.unit:
        return
    if last < figure.first and tokens.words[last] in _LIMITS:
        # "Tăng 330 đồng/lít, không cao hơn 12.272 đồng/lít": where it ended, and by no more than it rose.
        return
    if any(word in _REACHED for word in tokens.words[last : figure.first]):
        # "Tăng 130% so với cùng kỳ, ước đạt 25% kế hoạch": a level.
        return
    if figure.unit.kind == "rate" and any(
        word[0].isdigit() for word in tokens.words[figure.unit.first : figure.unit.last]
    ):
        # "Tăng 4,1%, tương đương 96,9 thuê bao/100 dân": a level too.
        return
    shared = _shares_verb(tokens, before, last) or _is_singled(tokens, first, last)
    if shared and before.unit.text == figure.unit.text:
        _link(before, figure)
        return
    if _is_amount(tokens, before, figure):
        _link(before, figure)
        return
    link = tokens.words[last - 1]
    bracket = first == last - 1 and link == "(" and tokens.word(figure.tail) == ")"
    same = before.unit.text == figure.unit.text
    if link in _EQUALS or bracket:
        beside = first + (tokens.words[first] in ("(", ",")) >= last - 2
        linked = beside and (same or link in _EQUALS or figure.unit.kind in ("percent", "points"))
    else:
        counts = before.unit.kind == figure.unit.kind == "count"
        if link in _FIRM_LINKS and (counts or _BASES.at(tokens.words, first)):
            return
        if link in _WITH:
            linked = counts and first == last - 2 and _shares_bracket(tokens, before, figure)
        else:
            listed = counts and first == last - 1
            linked = link in _LINKS and (listed or (same and _only_aspect(tokens, first, last - 1)))
    if linked:
        _link(before, figure)


def _is_amount(tokens: Tokens, before: Figure, figure: Figure) -> bool:
    """Whether a bracket tells as an amount what the share before it moved by: "tăng 14% (xấp xỉ 12 tỷ đồng)", "tăng 41%
    so với cùng kỳ (tương đương với 117 hộ)"; a level is led to by other words, "(đạt 6.738 tàu)"."""
    kinds = [one.unit.kind if one.unit else "" for one in (before, figure)]
    if kinds[0] not in ("percent", "points") or kinds[1] in _RELATIVE or tokens.word(figure.tail) != ")":
        return False
    opening = next((at for at in range(figure.first - 1, before.tail - 1, -1) if tokens.words[at] == "("), None)
    if opening is None:
        return False
    based = before.base is not None and before.base.end == tokens.starts[opening - 1] + len(tokens.words[opening - 1])
    equal = _EQUALING.at(tokens.words, opening + 1)
    # Behind the base "(trên 82 tỷ đồng)" is what there was.
    about = None if based else _APPROXIMATELY.at(tokens.words, opening + 1)
    led = equal or about if based or opening == before.tail else None
    return led is not None and all(word in _SOFTENERS for word in tokens.words[led[0] : figure.first])


def _is_singled(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a figure is that of one of those of which the one before it is told: ", đặc biệt là"."""
    led = _SINGLING.at(tokens.words, first + 1) if tokens.words[first] == "," else None
    return led is not None and led[0] == last


def _link(before: Figure, figure: Figure) -> None:
    """Gives a figure the verb of the one before it, with what that estimates: "ước tăng 2% về lượng và 3% về giá"."""
    figure.change, figure.linked = before.change, True
    hedge = before.hedge.lower().split()
    estimated = _ESTIMATES.at(hedge, 0)
    if not figure.hedge and estimated:
        figure.hedge = " ".join(before.hedge.split()[: estimated[0]])


def _shares_verb(tokens: Tokens, before: Figure, last: int) -> bool:
    """Whether a verb in front of two nouns holds for the figures of both, the second of which begins at ``last``: "tăng
    trưởng doanh thu 23% và lợi nhuận 29%", not "doanh thu tăng 23% và lợi nhuận 29%"."""
    first, lead = before.tail, hedge_first(tokens, before)
    if tokens.words[first] not in _AND or not 0 < last - first - 1 <= _SHORT:
        return False
    if before.linked or _CHANGES.before(tokens.words, lead) or _FILLERS.before(tokens.words, lead):
        return False
    between = range(first + 1, last)
    # "Lợi nhuận sau thuế" is a noun.
    words = [here for here in between if tokens.word(here + 1) not in _TAX]
    return not any(tokens.words[here] in _CLAUSES or _CHANGE_ENDS.at(tokens.words, here) for here in words)


def _shares_bracket(tokens: Tokens, before: Figure, figure: Figure) -> bool:
    """Whether a bracket holds these two figures alone: "57 người (tăng 22 vụ, với 32 người)"."""
    opens = "(" in tokens.words[max(0, before.first - _FEW) : before.first]
    return opens and tokens.word(figure.tail) == ")"


def _only_aspect(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words between two figures only say of what and against what the first one is."""
    if first == last:
        return True
    opens = tokens.words[first] in _ASPECTS or _BASES.at(tokens.words, first) is not None
    words = [tokens.words[index] for index in range(first, last)]
    return opens and not any(word in _CLAUSES for word in words)


def _base_within(tokens: Tokens, first: int, last: int) -> Span | None:
    """The base that stands before its figure: "tăng so với đầu năm 2011 là 3,5 lần"."""
    for index in range(first, last):
        if _BASES.at(tokens.words, index):
            return span_of_base(tokens, index, last)
    return None


def share_base(tokens: Tokens, figure: Figure, following: Figure) -> None:
    """Gives a change the base that only the next one names: "giảm 2,2% về lượng nhưng tăng 10,4% về giá so với ..."."""
    if figure.base is None and figure.change and following.change and following.base:
        if following.base.start < tokens.starts[following.first]:
            # "Tăng 2% và so với cùng kỳ tăng 3%": it is the next one's alone.
            return
        between = tokens.words[figure.tail : following.first]
        if following.linked or not any(word in _SENTENCE_ENDS for word in between):
            figure.base = following.base
