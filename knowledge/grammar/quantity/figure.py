"""Numerals joined into figures: a point, an interval, or a ratio.

Each rule is a name, the pattern it looks for, and what it makes of it; the groups of ``COMPOSITIONS`` are tried one
after the other, and the rules of a group in order, on every pair of neighbouring figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from knowledge.grammar.numeral.digits import exact
from knowledge.grammar.numeral.tokens import Tokens, spelled
from knowledge.grammar.quantity.dimension import measure
from knowledge.grammar.quantity.lexicon import DASHES, FROM, SOFTENERS, TO
from knowledge.grammar.quantity.unit import Unit, counted
from knowledge.model import Change, Span


@dataclass(slots=True)
class Figure:
    """A figure in the making: tokens ``first`` up to ``last`` hold its number, and the rest is what was found about it.

    ``plain`` says that it is one unscaled run of digits, as names and dates are. ``tail`` is the token after
    everything that belongs to it. ``linked`` says that it goes on where the figure before it left off, ``in_turn``
    that it has the hedge of a list behind "lần lượt".
    """

    first: int
    last: int
    value: Decimal | None
    reading: str
    scale: Decimal
    plain: bool
    spelled: bool
    unit: Unit | None
    tail: int
    low: Decimal | None = None
    high: Decimal | None = None
    of: Decimal | None = None
    borrowed: bool = False
    hedge: str = ""
    in_turn: bool = False
    change: Change | None = None
    level: bool = False
    linked: bool = False
    base: Span | None = None


@dataclass(frozen=True, slots=True)
class Composition:
    """How two neighbouring figures become one; ``join`` gives ``None`` where the pattern does not hold."""

    name: str
    join: Callable[[Tokens, Figure, Figure], Figure | None]


_DASHES, _TO, _FOR, _SOFTENERS = frozenset(DASHES), spelled(TO), spelled(("cho",)), spelled(SOFTENERS)
_FROM, _BELOW = spelled(FROM), spelled(("dưới",))
_AMONG = re.compile(
    r"(?:(?:trong|trên) (?:tổng )?số|(?:trong|tren) (?:tong )?so)(?: (?:hơn|trên|gần|khoảng|hon|tren|gan|khoang))?"
)
# Without "số" a part counts things, and behind these it has a rank: "185 trong 296 người", not "thứ 5 trong 10 nước".
_OUT_OF, _RANKED = spelled(("trong", "trên")), spelled(("thứ", "hạng", "trí", "top", "số", "ngày", "tháng", "năm"))
_TWO_SIDES = re.compile(
    r"\( (?:(?:gi[aá] )?mua (?:v[aà]o )?|mv )(?:[-–/,]|v[aà]) (?:(?:gi[aá] )?b[aá]n|br)", re.IGNORECASE
)
# How many of the shorter time make one of the longer; a month has no fixed number of days.
_SHORTER = {
    ("năm", "tháng"): 12,
    ("tuổi", "tháng"): 12,
    ("tuần", "ngày"): 7,
    ("ngày", "giờ"): 24,
    ("giờ", "phút"): 60,
    ("phút", "giây"): 60,
}
_EXACT_KINDS = ("percent", "points", "money", "measure", "rate", "multiple")


def is_exact(figure: Figure) -> bool:
    """Whether the number shows by its own scale word or unit that it is a quantity."""
    return figure.scale > 1 or (figure.unit is not None and figure.unit.kind in _EXACT_KINDS)


def _same_unit(left: Figure, right: Figure) -> bool:
    """Whether the left end's unit, if it has one, is the right one's ("8% -8,5%", "50 đến 100 triệu đồng")."""
    if left.unit is None:
        return True
    return right.unit is not None and right.unit.text.lower().startswith(left.unit.text.lower())


def _in_unit_of(left: Figure, right: Figure) -> Decimal | None:
    """The value of the left end in the right one's unit: of "6 tháng – 1 năm" half a year; None where it has none."""
    if left.value is None or _same_unit(left, right):
        return left.value
    one, other = (measure(figure.unit.text) if figure.unit else None for figure in (left, right))
    if one is None or other is None:
        return None
    if each := _SHORTER.get((one.name, other.name)):
        return exact(left.value * each)
    each = _SHORTER.get((other.name, one.name), 0)
    return exact(left.value / each) if each and left.value * 100 % each == 0 else None


def _ends(tokens: Tokens, left: Figure, right: Figure) -> tuple[Decimal, Decimal] | None:
    """Both ends on one scale, lower first; the left one may leave its scale word or its noughts to the right one."""
    low, high = _in_unit_of(left, right), right.value
    if low is None or high is None:
        return None
    shared = left.scale == 1 and right.scale > 1 and left.unit is None
    if shared and low * right.scale < high:
        return exact(low * right.scale), high
    money = right.unit is not None and right.unit.kind == "money"
    if shared and money and 100 <= low < 1000 and right.scale >= 1_000_000:
        # "Từ 500 đến 1 triệu đồng" is from 500 thousand on.
        return exact(low * right.scale / 1000), high
    noughts = right.reading == "separator" and tokens.words[right.first].endswith(".000") and right.scale == 1
    if left.plain and noughts and left.unit is None and low < 1000 and low * 1000 < high < 1_000_000:
        return low * 1000, high
    return (low, high) if low < high else None


def _is_year(tokens: Tokens, figure: Figure) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", tokens.words[figure.first]) is not None


def _interval(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """Two ends around a dash or "đến": "15,5-16,3", "8% -8,5%", "9 đến 10 triệu"."""
    here, words = left.tail, tokens.words
    if words[here] in _FOR and here + 1 < right.first and words[here + 1] in _TO:
        # "Từ 5 năm cho đến 10 năm".
        here += 1
    joint = words[here] if here < right.first else ""
    if joint in _TO or (joint in _DASHES and tokens.word(here + 1) in _BELOW):
        # "Từ 50 đến dưới 300 triệu đồng", "từ 50 – dưới 300 triệu đồng".
        while here + 1 < right.first and words[here + 1] in _SOFTENERS:
            here += 1
    elif joint not in _DASHES:
        return None
    if here + 1 != right.first:
        return None
    ranged = joint in _TO and (left.unit is not None or tokens.word(left.first - 1) in _FROM)
    if left.spelled != right.spelled and not ranged:
        # "Từ một đến 5 năm" and "nửa tháng đến 1 tháng" have two ends; "vùng hai đến 5 km" has none.
        return None
    if tells_two_sides(tokens, right):
        return None
    bare = right.unit is None and right.scale == 1
    # "Điểm từ 5,0 đến 5,4".
    decimals = ranged and not (left.plain or right.plain)
    if bare and ((joint in _TO and not decimals) or (left.plain and right.plain)):
        return None
    ends = _ends(tokens, left, right)
    if ends is None or (left.plain and right.plain and _is_year(tokens, left) and _is_year(tokens, right)):
        return None
    reading = left.reading if right.reading in ("plain", "separator") else right.reading
    return Figure(
        left.first, right.last, None, reading, right.scale, False, left.spelled, right.unit, right.tail,
        low=ends[0], high=ends[1],
    )  # fmt: skip


def tells_two_sides(tokens: Tokens, right: Figure) -> bool:
    """Whether a dash in front of the figure parts two prices: "55,2 – 55,75 triệu đồng (mua vào – bán ra)"."""
    return any(_TWO_SIDES.match(" ".join(tokens.words[at : at + 8])) for at in (right.last, right.tail))


def _ratio(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """A part of a whole, or what was done of what was planned: "63/63 tỉnh", "2/3 số xã", "976/801 vụ"."""
    touching = tokens.words[left.last] == "/" and left.last + 1 == right.first
    part = _part(left, right) if touching else None
    if part is None or right.value is None or left.of is not None or right.of is not None:
        return None
    if right.value == 0 or part > 2 * right.value:
        return None
    if right.plain and _is_year(tokens, right) and right.unit is None:
        return None
    return Figure(
        left.first, right.last, part, left.reading, right.scale, False, False, right.unit, right.tail,
        of=right.value,
    )  # fmt: skip


def _part(left: Figure, right: Figure) -> Decimal | None:
    """What ``left`` is worth as a part of ``right``: the scale behind both is that of both, "22.903/36.122 tỷ đồng";
    "1/10 triệu người" is one of so many. None where each has a scale of its own."""
    if left.value is None or left.scale == right.scale:
        return left.value
    return exact(left.value * right.scale) if left.scale == 1 and left.value > 1 else None


def _ratio_among(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """A part of a whole in words: "5 trong số 6 nhà máy", "35 trong tổng số hơn 60 tỉnh", "185 trong 296 người"."""
    joint = " ".join(tokens.words[left.last : right.first])
    if left.unit is not None or not (
        _AMONG.fullmatch(joint) or (joint in _OUT_OF and _counts_part(tokens, left, right))
    ):
        return None
    if left.value is None or right.value is None or right.unit is None or not left.value <= right.value:
        return None
    return Figure(
        left.first, right.last, left.value, left.reading, right.scale, False, False, right.unit, right.tail,
        of=right.value,
    )  # fmt: skip


def _counts_part(tokens: Tokens, left: Figure, right: Figure) -> bool:
    """Whether a number counts some of the things that another one behind "trong" counts."""
    counts = right.unit is not None and right.unit.kind == "count"
    return counts and left.value != 1 and left.value != right.value and tokens.word(left.first - 1) not in _RANKED


def _named_ratio(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """A counted part of a counted whole: "9.959 đài truyền thanh cấp xã/10.598 xã"; or so much of a sum or a weight:
    "27 tỷ đồng/ 35 tỷ đồng". The part alone is the surface.

    The whole's noun stands in the part's; "35 vụ/55 đối tượng" are two counts.
    """
    slash = right.first - 1
    if left.unit is None or right.unit is None or left.value is None or right.value is None:
        return None
    if tokens.words[slash] != "/" or not left.value <= right.value:
        return None
    if left.unit.kind in ("money", "measure"):
        if left.unit.text != right.unit.text or left.unit.last != slash:
            return None
        left.of, left.tail = right.value, right.tail
        return left
    noun = tokens.words[left.unit.first : slash]
    glued = tokens.glued(slash) and tokens.glued(right.first)
    if not glued or tokens.words[right.unit.first] not in noun or not "".join(noun).isalpha():
        return None
    left.of, left.tail = right.value, right.tail
    left.unit = counted(tokens, left.unit.first, slash)
    return left


def _long_and_short(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """A time told in two units, which counts the shorter one: "5 năm 6 tháng" are 66 months, "2 giờ 29 phút"."""
    if tokens.words[left.tail : right.first] or left.value is None or right.value is None:
        return None
    if left.unit is None or right.unit is None or left.unit.kind != "duration":
        return None
    long, short = measure(left.unit.text), measure(right.unit.text)
    each = _SHORTER.get((long.name, short.name)) if long and short else None
    if each is None or not right.value < each:
        return None
    if long and left.value == 1 and long.name in ("tuần", "ngày"):
        # "Làm 1 tuần 5 ngày, 1 ngày 8 giờ" says how often and how long, not that it is 12 days.
        return None
    return Figure(
        left.first, right.last, exact(left.value * each + right.value), left.reading, Decimal(1), False,
        left.spelled, right.unit, right.tail,
    )  # fmt: skip


# One after the other: the ends of an interval may be told in two units.
COMPOSITIONS = (
    (Composition("long time, short time", _long_and_short),),
    (
        Composition("low, dash or đến, high", _interval),
        Composition("part / whole", _ratio),
        Composition("part noun / whole noun", _named_ratio),
        Composition("part trong số whole", _ratio_among),
    ),
)


def compose(tokens: Tokens, figures: list[Figure]) -> list[Figure]:
    """``figures`` with neighbours joined wherever a composition holds."""
    for rules in COMPOSITIONS:
        figures = _joined(tokens, figures, rules)
    return figures


def _joined(tokens: Tokens, figures: list[Figure], rules: tuple[Composition, ...]) -> list[Figure]:
    joined: list[Figure] = []
    for figure in figures:
        made = None
        if joined and figure.first - joined[-1].tail <= 5:
            made = next((new for rule in rules if (new := rule.join(tokens, joined[-1], figure))), None)
        if made:
            joined[-1] = made
        else:
            joined.append(figure)
    return joined
