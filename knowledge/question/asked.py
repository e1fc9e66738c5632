"""The asked slot: where a question asks, for what unit and kinds of quantity, and in which direction."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from knowledge.model import Kind, Movement, Period, Span
from knowledge.question.direction import direction
from knowledge.question.lexicon import HOW_MANY, alternation
from knowledge.question.unit import Wanted, behind, named, told_in
from knowledge.text import fold

_FOCUS = re.compile(rf"\b(?:{alternation(HOW_MANY)})\b")
_MACHINE = re.compile(
    r"(?:det |nha |xe |gian |cong ty |xuong |nganh |tho )may\b"
    r"|\bmay (?:tinh|vi tinh|tro choi|xuc|moc|bay|mac|man|xay|cat|cay|anh|do|chu|soi|giat|loc nuoc|phat dien|bom|say)\b"
)
# "Mấy năm nay" are the last few, "mấy tháng đầu năm" the first; "mấy tháng đầu hưởng đủ lương?" asks how many.
_SOME = re.compile(
    r"may (?:phien|ngay|hom|tuan|thang|quy|nam) (?:gan day|vua (?:qua|roi)|qua|nay"
    r"|(?:dau|cuoi) (?:nam|thang|quy|(?:nam )?(?:19|20)\d\d))\b"
)
_NOT_ASKING = ("máy", "mây", "mày", "mảy")
_SHORT_ASKING = re.compile(r"\bbn\b", re.IGNORECASE)
_ASKING = f"(?:{alternation(HOW_MANY)})"
# "Từ bao nhiêu đến bao nhiêu tỷ", "từ mấy tháng đến mấy tháng": both ends of an interval are asked.
_BOTH_ENDS = re.compile(rf"\b{_ASKING}(?P<unit>(?: [\w%]+){{0,3}}) (?:den|toi) {_ASKING}\b")


@dataclass(frozen=True, slots=True)
class Focus:
    """Where a question asks: the asking word, the unit behind it, the kinds that can answer, and the direction.

    ``word`` is None for a telegraphic question ("doanh thu 2018?"). ``unit`` spans the counted noun or unit as typed,
    ``measure`` the same where it is a unit of measure, which is a slot and no content; ``least`` is the least value
    that can answer, ``interval`` says that both ends of a stretch are asked; ``verbs`` are the spans of the words of
    direction, which are slots and no content.
    """

    word: Span | None
    measure: Span | None
    unit: Span | None
    kinds: frozenset[Kind]
    least: Decimal | None
    interval: bool
    change: Movement | None
    level: bool
    verbs: tuple[Span, ...]


def focus(text: str, periods: Iterable[Period] = ()) -> Focus:
    """The focus of the question ``text`` (NFC, repaired); ``periods`` end a unit where they begin."""
    both = _both_ends(text)
    word = Span(*both.span()) if both and not both["unit"] else _asking_word(text)
    taken = [period.span for period in periods if period.span]
    wanted = behind(text, word, taken) if word else Wanted()
    counted = wanted.unit is not None and (wanted.measure is None or wanted.kinds == {"duration"})
    change, level, verbs = direction(text, word, counted, wanted.kinds)
    if wanted.unit is None:
        attribute = named(text, word, taken, changed=change is not None)
        # "Vốn điều lệ là bao nhiêu tỷ" asks for money, "bao nhiêu triệu" alone for anything.
        kinds = attribute.kinds & wanted.kinds if wanted.kinds else attribute.kinds
        wanted = replace(attribute, kinds=kinds or wanted.kinds, least=wanted.least)
        if wanted.unit is None and (unit := told_in(text)).unit:
            wanted = replace(unit, least=wanted.least)
    return Focus(word, wanted.measure, wanted.unit, wanted.kinds, wanted.least, both is not None, change, level, verbs)


def asks(text: str) -> bool:
    """Whether ``text`` as typed asks for a number."""
    return _SHORT_ASKING.search(text) is not None or _asking_word(text) is not None


def _both_ends(text: str) -> re.Match[str] | None:
    """Where the question asks for both ends of an interval; "giá xe máy lên tới bao nhiêu" asks for one number."""
    folded = fold(text)
    both = _BOTH_ENDS.search(folded)
    while both and text[both.start() :].lower().startswith(_NOT_ASKING):
        both = _BOTH_ENDS.search(folded, both.start() + 1)
    return both


def _asking_word(text: str) -> Span | None:
    """Where the question asks; an unmarked "may" is "mấy" unless it stands in a machine's name."""
    folded = fold(text)
    machines = [found.span() for found in _MACHINE.finditer(folded)]
    # "mấy" is also "some": where "bao nhiêu" stands too, that is what asks.
    for found in sorted(_FOCUS.finditer(folded), key=lambda found: found.group() == "may"):
        typed = text[found.start() : found.end()].lower()
        machine = any(start <= found.start() < end for start, end in machines)
        if found.group() != "may":
            return Span(*found.span())
        if typed in _NOT_ASKING or (typed == "may" and machine) or _SOME.match(folded, found.start()):
            continue
        return Span(*found.span())
    return None
