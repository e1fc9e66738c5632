"""What stands around a figure: the words that soften or bound it, and the base that it is measured against."""

from __future__ import annotations

from knowledge.grammar.numeral.tokens import Phrases, Tokens, spelled
from knowledge.grammar.quantity.dimension import measure
from knowledge.grammar.quantity.figure import Figure
from knowledge.grammar.quantity.lexicon import (
    AROUND,
    BASE_ENDS,
    BASES,
    CARRIED,
    CARRIERS,
    CHANGES,
    COMPARATIVES,
    COMPARING,
    ESTIMATE_ENDS,
    ESTIMATE_GAP,
    ESTIMATES,
    ESTIMATING,
    FINED,
    FOLDS,
    FROM,
    HEDGES,
    HEDGES_AFTER,
    HELD_AGAINST,
    IN_TURN,
    LEANING,
    LEVEL_OPENERS,
    NO_ESTIMATE_AFTER,
    NO_ESTIMATE_BEFORE,
    OF_SUMS,
    OPEN_FROM,
    PLACES,
    SAME_TIME,
    SHAFTS,
    SIZES,
    TELLERS,
    TIGHT_HEDGES,
    WITHIN,
)
from knowledge.model import Span

_HEDGES = Phrases(dict.fromkeys(HEDGES, True), marks_only=("cỡ", "tầm", "quá"))
_HEDGES_AFTER, _TIGHT = Phrases(dict.fromkeys(HEDGES_AFTER, True)), spelled(TIGHT_HEDGES)
_ESTIMATES, _ESTIMATE_GAP = Phrases(dict.fromkeys(ESTIMATES, True)), Phrases(dict.fromkeys(ESTIMATE_GAP, True))
_ESTIMATING, _ESTIMATE_ENDS, _HELD_AGAINST = spelled(ESTIMATING), spelled(ESTIMATE_ENDS), spelled(HELD_AGAINST)
_NO_ESTIMATE_AFTER, _NO_ESTIMATE_BEFORE = spelled(NO_ESTIMATE_AFTER), spelled(NO_ESTIMATE_BEFORE)
_OPEN_FROM, _ONWARD = Phrases(dict.fromkeys(OPEN_FROM, True)), Phrases(dict.fromkeys(LEVEL_OPENERS, True))
_OF_SUMS, _SOFT_KINDS = Phrases(dict.fromkeys(OF_SUMS, True)), ("percent", "points", "money", "rate")
_MORE, _ABOVE_BELOW = spelled(("hơn",)), spelled(("trên", "dưới"))
_COMPARATIVES = spelled(COMPARATIVES)
_SIZES = {spelling: dimensions for word, dimensions in SIZES.items() for spelling in spelled((word,))}
_UP_TO, _FINED = spelled(("đến", "tới")), Phrases(dict.fromkeys(FINED, True))
_CARRIED, _CARRIERS = Phrases(dict.fromkeys(CARRIED, True)), Phrases(dict.fromkeys(CARRIERS, True))
_LEANING, _PLACES = Phrases(dict.fromkeys(LEANING, True)), Phrases(dict.fromkeys(PLACES, True))
_CHANGES = Phrases(dict.fromkeys(CHANGES, True))
_FROM, _FOLDS, _AROUND, _WITHIN = spelled(FROM), spelled(FOLDS), spelled(AROUND), spelled(WITHIN)
_BASES, _BASE_ENDS = Phrases(dict.fromkeys(BASES, True)), Phrases(dict.fromkeys(BASE_ENDS, True))
_COMPARING, _SAME_TIME = spelled(COMPARING), spelled(SAME_TIME)
_JOINING = spelled(("và", "còn", "nhưng"))
_OPENS_CLAUSE = _JOINING | {";"}
_IN_TURN, _TELLERS, _LISTED = Phrases(dict.fromkeys(IN_TURN, True)), spelled(TELLERS), spelled(("và",)) | {",", ";"}
BOUNDARIES = frozenset(',;:().\n“”"!?…[]')
LONGEST_BASE = 16
# So many words may stand between a base with its comma and the change: "chỉ số này đã".
_LONGEST_LEAD = 7
# So many words may lead from a level to the next one, and from an estimate to its number.
_LONGEST_WAY, _LONGEST_GAP = 8, 6
# So many words may a bracket behind it hold: "từ 229 tấn (chỉ chiếm 3,76% thị phần nhập khẩu) năm 2013 lên".
_LONGEST_ASIDE = 16


def hedge_of(tokens: Tokens, figure: Figure, floor: int) -> str:
    """The words that bound or soften the figure, as written: those before it, then those after its unit.

    Tokens before ``floor`` belong to the figure before.
    """
    before = _hedge_before(tokens, figure, floor)
    after = _HEDGES_AFTER.at(tokens.words, figure.tail)
    behind = tokens.surface(figure.tail, after[0]) if after else ""
    if after:
        figure.tail = after[0]
    return " ".join(part for part in (before, behind) if part)


def _hedge_before(tokens: Tokens, figure: Figure, floor: int) -> str:
    last = figure.first - (tokens.word(figure.first - 1) in _FOLDS)
    open_from = _OPEN_FROM.before(tokens.words, last)
    if open_from and (figure.low is not None or goes_on(tokens, figure)):
        open_from = None
    ranged = not open_from and tokens.word(last - 1) in _FROM and tokens.word(last - 2) in _AROUND
    last -= ranged
    up_to = figure.low is None and tokens.word(last - 1) in _UP_TO and _FINED.before(tokens.words, last - 1)
    first = here = open_from[0] if open_from else last - bool(up_to)
    while (found := _HEDGES.before(tokens.words, here)) is not None and _softens(tokens, found[0], here, figure):
        if first < last and tokens.words[found[0]] in _TIGHT:
            break
        first = here = found[0]
    estimate = _estimate(tokens, first, floor)
    hedge = tokens.surface(first, last) if first < last else ""
    if not _ESTIMATING.isdisjoint(tokens.words[first:last]):
        return hedge
    return " ".join(part for part in (estimate, hedge) if part)


def goes_on(tokens: Tokens, figure: Figure) -> bool:
    """Whether a few words behind the figure lead to another level: "470 USD/tấn vào đầu tháng lên 490 USD/tấn", "12%
    (năm 2016) lên 18%"."""
    start = figure.tail
    if tokens.word(start) == "(" and ")" in tokens.words[start : start + _LONGEST_ASIDE]:
        start = tokens.words.index(")", start) + 1
    for here in range(start, min(start + _LONGEST_WAY, len(tokens))):
        if tokens.words[here] in BOUNDARIES:
            return False
        if _ONWARD.at(tokens.words, here):
            return True
    return False


def _softens(tokens: Tokens, first: int, last: int, figure: Figure) -> bool:
    """Whether hedge words soften the number here, rather than compare ("cao hơn") or place ("trên 3 lĩnh vực")."""
    words = tokens.words
    if words[first] == ">":
        # ">> 5 điều cần biết" leads to another article.
        before = tokens.word(first - 1)
        return not (before in ("", "\n", ">") or (before in SHAFTS and tokens.glued(first)))
    if words[first] in _MORE:
        if tokens.word(first - 1) not in _COMPARATIVES or _CHANGES.before(words, first - 1) is not None:
            return True
        return _is_size(tokens, first - 1, figure) and not _is_compared(tokens, first - 1, figure)
    if last - first == 1 and words[first] in _ABOVE_BELOW:
        placed = figure.unit is not None and figure.unit.kind == "count" and _places(tokens, first, figure.unit.first)
        # "Ước tính trên 5 tỷ đồng" leans on nothing.
        return not placed and (_LEANING.before(words, first) is None or _HEDGES.before(words, first) is not None)
    if _OF_SUMS.before(words, last) is not None:
        return figure.unit is not None and figure.unit.kind in _SOFT_KINDS
    ranged = figure.low is not None and words[first] in _AROUND and tokens.word(first - 1) in _WITHIN
    return not ranged


def _places(tokens: Tokens, hedge: int, unit: int) -> bool:
    """Whether the word at ``hedge`` says where or how something is, in front of the ``unit`` of its number."""
    carried = _CARRIED.before(tokens.words, hedge) and _CARRIERS.at(tokens.words, unit)
    return bool(carried or _PLACES.at(tokens.words, unit))


def _is_size(tokens: Tokens, adjective: int, figure: Figure) -> bool:
    """Whether the number tells how wide, long, deep or heavy something is, as the word at ``adjective`` says."""
    unit = measure(figure.unit.text) if figure.unit else None
    return unit is not None and unit.dimension in _SIZES.get(tokens.words[adjective], ())


def _is_compared(tokens: Tokens, adjective: int, figure: Figure) -> bool:
    """Whether the sentence says what the thing is longer than: behind the number, or in front of its clause."""
    if base_of(tokens, figure, len(tokens)):
        return True
    for here in range(adjective, max(0, adjective - LONGEST_BASE) - 1, -1):
        if tokens.words[here] in _COMPARING and _BASES.at(tokens.words, here):
            # Behind a figure it is that one's: "tăng 5% so với năm trước, kho rộng hơn 500 m2".
            return tokens.word(here - 1) in _OPENS_CLAUSE or tokens.word(here - 1) in BOUNDARIES or here == 0
    return False


def _estimate(tokens: Tokens, index: int, floor: int) -> str:
    """An estimate in front of token ``index``, "" if none: "ước tăng 7,72%", "dự kiến chỉ đạt 5 tỷ"."""
    here = index
    for _ in range(_LONGEST_GAP):
        found = _ESTIMATES.before(tokens.words, here)
        if found is not None:
            return "" if tokens.word(found[0] - 1) in _HELD_AGAINST else tokens.surface(found[0], here)
        gap = _ESTIMATE_GAP.before(tokens.words, here)
        if gap is None:
            break
        here = gap[0]
    return _estimate_of_clause(tokens, index, floor)


def _estimate_of_clause(tokens: Tokens, index: int, floor: int) -> str:
    """The "ước" that stands farther off in the clause of the number: "ước thanh toán đến 30/6 là 5 tỷ đồng"."""
    words = tokens.words
    for here in range(index - 1, max(floor, index - LONGEST_BASE) - 1, -1):
        if words[here] in BOUNDARIES or words[here] in _ESTIMATE_ENDS:
            return ""
        if words[here] in _ESTIMATING:
            other = tokens.word(here - 1) in _NO_ESTIMATE_AFTER or tokens.word(here + 1) in _NO_ESTIMATE_BEFORE
            found = _ESTIMATES.at(words, here)
            return "" if other or found is None else tokens.surface(here, found[0])
    return ""


def share_hedge(tokens: Tokens, before: Figure, figure: Figure) -> None:
    """Gives a figure the hedge that stands behind "lần lượt" for all of its list: "lần lượt trên 2,4% và 26,1%"."""
    if not before.hedge or figure.hedge or before.unit is None or figure.unit is None:
        return
    listed = all(word in _LISTED for word in tokens.words[before.tail : figure.first])
    if listed and before.unit.text == figure.unit.text and _led_in_turn(tokens, before):
        figure.hedge, figure.in_turn = before.hedge, True


def _led_in_turn(tokens: Tokens, figure: Figure) -> bool:
    """Whether "lần lượt" stands in front of the hedge of the figure, or in front of that of its list."""
    first = hedge_first(tokens, figure)
    first -= tokens.word(first - 1) in _TELLERS
    return figure.in_turn or _IN_TURN.before(tokens.words, first) is not None


def hedge_first(tokens: Tokens, figure: Figure) -> int:
    """The token where the hedges before a figure begin."""
    first = figure.first
    while (found := _HEDGES.before(tokens.words, first)) is not None:
        first = found[0]
    return first


def base_of(tokens: Tokens, figure: Figure, ceiling: int) -> Span | None:
    """Where the text says what the figure is compared with: "so với cùng kỳ năm trước". Offsets are the window's.

    The base begins before token ``ceiling``, where the next figure stands, though that one may be part of it.
    """
    if tokens.word(figure.tail) in _SAME_TIME and _BASES.at(tokens.words, figure.tail):
        return span_of_base(tokens, figure.tail, len(tokens))
    first = figure.tail
    if tokens.word(first) == "(" and ")" in tokens.words[first : first + 12]:
        first = tokens.words.index(")", first)
        ceiling = len(tokens)
    first += tokens.word(first) == ")"
    for here in range(first, min(ceiling, first + 9, len(tokens))):
        if tokens.words[here] in BOUNDARIES:
            return None
        if tokens.words[here] in _COMPARING and _BASES.at(tokens.words, here):
            # "Tăng 26,5% và so với năm 2018 tăng 50,7%": behind "và" it is the next one's.
            joined = here > first and tokens.words[here - 1] in _JOINING
            return None if joined else span_of_base(tokens, here, len(tokens))
    return None


def base_before(tokens: Tokens, change: int, floor: int) -> Span | None:
    """The base that stands in front of its change, which begins at token ``change``: "so với năm 2019 tăng 26,5%", "và
    so với đầu năm, chỉ số này đã giảm 40%", "; so với đầu năm, giá giảm 4%".

    Directly behind the figure before, which ends at token ``floor``, it is that one's.
    """
    commas = [at for at in range(floor + 1, change) if tokens.words[at] in BOUNDARIES]
    if commas and tokens.words[commas[-1]] == "," and change - commas[-1] <= _LONGEST_LEAD:
        opened = base_before(tokens, commas[-1], max([floor, *commas[:-1]]))
        if opened and tokens.word(_first(tokens, opened) - 1) in _OPENS_CLAUSE:
            return opened
    for here in range(change - 1, max(floor, change - LONGEST_BASE), -1):
        if tokens.words[here] in BOUNDARIES:
            return None
        if tokens.words[here] in _COMPARING and _BASES.at(tokens.words, here):
            base = span_of_base(tokens, here, change)
            return base if base and base.end == tokens.ends[change - 1] else None
    return None


def _first(tokens: Tokens, span: Span) -> int:
    return tokens.starts.index(span.start)


def leading_base(tokens: Tokens) -> Span | None:
    """The base that opens a sentence for all that follows: "So với năm 2016, VnPost đã tăng trưởng 50%"."""
    if tokens.word(0) not in _COMPARING or not _BASES.at(tokens.words, 0):
        return None
    base = span_of_base(tokens, 0, len(tokens))
    return base if base and "," in tokens.words[:LONGEST_BASE] else None


def span_of_base(tokens: Tokens, first: int, ceiling: int) -> Span | None:
    opened = last = (_BASES.at(tokens.words, first) or (first + 1, True))[0]
    while last < ceiling and last - first < LONGEST_BASE:
        if tokens.words[last] in BOUNDARIES or _BASE_ENDS.at(tokens.words, last):
            break
        last += 1
    bare = last == opened and tokens.words[first] not in _SAME_TIME
    return None if bare else Span(tokens.starts[first], tokens.ends[last - 1])
