"""How changes run on from one figure to the next: "giảm 7,17% so với ... và 11,65% so với ..."."""

from __future__ import annotations

from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.context import LONGEST_BASE, hedge_first
from knowledge.grammar.quantity.figure import Figure
from knowledge.grammar.quantity.lexicon import (
    APPROXIMATELY,
    ASPECTS,
    AT_LEAST,
    BASES,
    CHANGE_ENDS,
    CHANGE_FILLERS,
    CHANGES,
    CLAUSES,
    EQUALING,
    EQUALS,
    ESTIMATES,
    FIRM_LINKS,
    LIMITS,
    LINKS,
    NO_CHANGES,
    REACHED,
    SINGLING,
    SOFTENERS,
    WITH,
)

_CHANGES: Phrases[str] = Phrases(CHANGES | dict.fromkeys(NO_CHANGES, ""))
_FILLERS, _CHANGE_ENDS = Phrases(dict.fromkeys(CHANGE_FILLERS, True)), Phrases(dict.fromkeys(CHANGE_ENDS, True))
_FIRM_LINKS, _BASES = spelled(FIRM_LINKS), Phrases(dict.fromkeys(BASES, True))
_WITH, _LIMITS = spelled(WITH), spelled(LIMITS)
_AND, _TAX = spelled(("và",)), spelled(("thuế",))
_SINGLING, _ESTIMATES = Phrases(dict.fromkeys(SINGLING, True)), Phrases(dict.fromkeys(ESTIMATES, True))
_AT_LEAST = Phrases(dict.fromkeys(AT_LEAST, True))
_EQUALING, _APPROXIMATELY = Phrases(dict.fromkeys(EQUALING, True)), Phrases(dict.fromkeys(APPROXIMATELY, True))
_SOFTENERS = spelled(SOFTENERS)
_LINKS, _EQUALS, _CLAUSES, _ASPECTS = spelled(LINKS), spelled(EQUALS), spelled(CLAUSES), spelled(ASPECTS)
_GOT_TO, _PARALLEL = spelled(("còn", "lên", "xuống", "về")), spelled(("năm", "quý", "tháng", "số"))
_REACHED = spelled(REACHED)
_SENTENCE_ENDS = frozenset(";.\n()")
_RELATIVE = ("percent", "points", "multiple")
_FEW, _SHORT = 3, 5


def carry_on(tokens: Tokens, before: Figure, figure: Figure) -> None:
    """Gives a figure that goes on with the one before it ("giảm 7,17% so với ... và 11,65% so với ...") its change.

    Where only the last of such figures names a base, the earlier ones share it.
    """
    if before.change is None or figure.change is not None:
        return
    first, last = before.tail, hedge_first(tokens, figure)
    if first >= last or last - first > LONGEST_BASE or not before.unit or not figure.unit:
        return
    if _is_level(tokens, figure, first, last):
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
            aside = _only_aspect(tokens, first, last - 1) or _is_parallel(tokens, before, figure)
            linked = link in _LINKS and (listed or (same and aside))
    if linked:
        _link(before, figure)


def _is_level(tokens: Tokens, figure: Figure, first: int, last: int) -> bool:
    """Whether the words from ``first``, with the hedges of the figure from ``last``, lead to a level that a change got
    to, and to no other change."""
    if first == last - 1 and tokens.words[first] in _GOT_TO:
        # "Giảm 0,42 điểm còn 241,17 điểm".
        return True
    if last < figure.first and tokens.words[last] in _LIMITS:
        # "Tăng 330 đồng/lít, không cao hơn 12.272 đồng/lít": where it ended, and by no more than it rose.
        return True
    if any(word in _REACHED for word in tokens.words[last : figure.first]):
        # "Tăng 130% so với cùng kỳ, ước đạt 25% kế hoạch".
        return True
    unit = figure.unit
    # "Tăng 4,1%, tương đương 96,9 thuê bao/100 dân".
    rate = tokens.words[unit.first : unit.last] if unit and unit.kind == "rate" else []
    return any(word[0].isdigit() for word in rate)


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
    """Gives a figure the verb of the one before it, with what that estimates or asks at least: "ước tăng 2% về
    lượng và 3% về giá", "giảm ít nhất 5% số vụ, 10% số hộ"."""
    figure.change, figure.linked = before.change, True
    hedge = before.hedge.lower().split()
    shared = _ESTIMATES.at(hedge, 0) or _AT_LEAST.at(hedge, 0)
    if not figure.hedge and shared:
        figure.hedge = " ".join(before.hedge.split()[: shared[0]])


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


def _is_parallel(tokens: Tokens, before: Figure, figure: Figure) -> bool:
    """Whether the two figures differ by their time or by whose number moves alone, and the words behind both open
    alike: "tăng 1,8% năm 2025 và 1,5% năm 2026", "giảm 5% số vụ, 10% số người chết"."""
    alike = tokens.word(before.tail) == tokens.word(figure.tail)
    joint = hedge_first(tokens, figure) - 1
    between = tokens.words[before.tail : joint]
    joined = alike and bool(between) and tokens.words[joint] not in _FIRM_LINKS
    return joined and between[0] in _PARALLEL and _CLAUSES.isdisjoint(between)


def share_base(tokens: Tokens, figure: Figure, following: Figure) -> None:
    """Gives a change the base that only the next one names: "giảm 2,2% về lượng nhưng tăng 10,4% về giá so với ..."."""
    if figure.base is None and figure.change and following.change and following.base:
        if following.base.start < tokens.starts[following.first]:
            # "Tăng 2% và so với cùng kỳ tăng 3%": it is the next one's alone.
            return
        between = tokens.words[figure.tail : following.first]
        if following.linked or not any(word in _SENTENCE_ENDS for word in between):
            figure.base = following.base
