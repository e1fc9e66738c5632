"""Where: which of the places that its sentence names, or that were named before, a figure is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.facts.bound import Binding
from knowledge.facts.lexicon import (
    ASIDE_BEHIND,
    AT_HOME,
    NO_SUBJECT,
    OWN_PROVINCE,
    PARTS_ASIDE,
    RIVALS,
    THIS_PLACE,
    WITH_FIGURE,
)
from knowledge.facts.market import Market
from knowledge.lexicon.places import NATION, PROVINCES
from knowledge.lexicon.told import is_local, told_of
from knowledge.model import Quantity, Span
from knowledge.model.value import value

# In front of who helps or leads others, and behind.
_BY_WHOM = re.compile(r"(?<!\w)(?:do|được)\s+$", re.IGNORECASE)
_BACKS = re.compile(r"\s+(?:hỗ trợ|ủng hộ|hậu thuẫn|bảo trợ|dẫn đầu|đứng đầu|chỉ huy|lãnh đạo|cầm đầu)(?!\w)")
_NEAR = 6


@value
class Named:
    """What a ``sentence`` tells of places: the ``places`` that it names, the ``rivals`` whom another comes behind, the
    ``asides`` that tell of parts, and what it takes over from those before it, the ``market`` abroad and the province
    ``kept``, each "" for none."""

    sentence: Span
    places: Sequence[tuple[Span, str]]
    rivals: Sequence[Span]
    asides: Sequence[Span]
    market: str
    kept: str


class Placing:
    """The places of one ``text``, sentence by sentence; a figure without one is of the ``default``."""

    def __init__(self, text: str, default: str) -> None:
        self._text = text
        self._default = default
        self._market = Market(text, told_of(text))
        self._before: Span | None = None

    def read(self, sentence: Span, found: Sequence[Quantity]) -> Named:
        """What the ``sentence`` tells of the places of the figures ``found`` in it; call in reading order."""
        places = self._market.named(sentence)
        rivals, asides = (
            [Span(*told.span()) for told in words.finditer(self._text, sentence.start, sentence.end)]
            if places and found
            else []
            for words in (RIVALS, PARTS_ASIDE)
        )
        rivals = [rival for rival in rivals if not self._has_its_own(rival, found)]
        market, kept = self._market.read(sentence, places), self._kept(sentence) if found else ""
        self._before = sentence
        return Named(sentence, places, rivals, asides, market, kept)

    def _has_its_own(self, rival: Span, found: Sequence[Quantity]) -> bool:
        """Whether the figure behind a ``rival`` is its own, the one behind it having got one in front: "Mây chỉ đạt 15
        điểm, xếp sau Gió với 20 điểm"; not so "Mây đứng sau Gió với 15 điểm"."""
        behind = next((quantity for quantity in found if quantity.span.start > rival.end), None)
        if behind is None or not WITH_FIGURE.fullmatch(self._text, rival.end, behind.span.start):
            return False
        return any(q.span.start < rival.start and (q.kind, q.unit) == (behind.kind, behind.unit) for q in found)

    def place(self, quantity: Quantity, binding: Binding, named: Named) -> str:
        """The place of the figure: named in its own words, else in front of them, else what its sentence takes over,
        else the article's.

        "Thị trường này" is the place named last, "toàn tỉnh" the province; a market abroad is more than the country
        that sells there.
        """
        sentence, number = named.sentence, quantity.span.start
        places = self._own(number, named)
        spans = [binding.clause, *([binding.head] if binding.head else [])]
        inside = [name for span, name in places if any(scope.holds(span) for scope in spans)]
        before = [name for span, name in places if span.start < number]
        abroad = [name for name in inside if name not in AT_HOME]
        if not abroad and THIS_PLACE.search(self._text, sentence.start, binding.clause.end):
            earlier = self._market.before(sentence.start)
            abroad = [name for _, name in (*earlier, *places) if name not in AT_HOME][-1:]
        if abroad or inside:
            return (abroad or inside)[0]
        if before:
            return before[-1]
        own = named.market or self._own_province(sentence.start, binding.clause.end)
        return own or named.kept or ("" if self._is_in_part(number) else self._default)

    def _is_in_part(self, number: int) -> bool:
        """Whether the paragraph of a report on the nation has come to a part of it in front of the ``number``: "Tại xã
        Mây có 3 nhà bị sập"."""
        return self._default == NATION and is_local(self._text[self._text.rfind("\n", 0, number) + 1 : number])

    def _own(self, number: int, named: Named) -> list[tuple[Span, str]]:
        """The places that the sentence names, but for those that another comes behind: "Mây đứng thứ hai, sau Gió, với
        5 tỷ đồng"; a bracket right behind one tells of it, "sau Gió (9 tỷ đồng)". Nor those of parts that a bracket in
        front tells of, "14 vụ (trong đó 4 vụ ở Huế), chiếm 3%", nor who stands behind somebody, "phe Mây do Gió hỗ trợ
        bắt 5 người"."""
        rivals = [rival for rival in named.rivals if not ASIDE_BEHIND.match(self._text, rival.end, number)]
        rivals += [span for span, _ in named.places if self._only_backs(span)]
        rivals += [aside for aside in named.asides if aside.end <= number]
        return [(span, name) for span, name in named.places if not any(rival.holds(span) for rival in rivals)]

    def _only_backs(self, place: Span) -> bool:
        """Whether the ``place`` is who helps or leads others, and not where they are."""
        led = _BY_WHOM.search(self._text, max(0, place.start - _NEAR), place.start)
        return led is not None and _BACKS.match(self._text, place.end) is not None

    def _kept(self, sentence: Span) -> str:
        """The only place of the sentence before, a province, where this one goes on without a subject: "Năm 2029, Hà
        Nội có 40 người nghỉ. Đến tháng 5/2030, có 10 người nghỉ"; else ""."""
        if self._before is None or not NO_SUBJECT.match(self._text, sentence.start, sentence.end):
            return ""
        named = {name for _, name in self._market.between(self._before.start, sentence.start)}
        return named.pop() if len(named) == 1 and named <= PROVINCES.keys() else ""

    def _own_province(self, start: int, end: int) -> str:
        """The province named last before ``start`` where the text up to ``end`` calls it just "tỉnh", else ""."""
        if not OWN_PROVINCE.search(self._text, start, end):
            return ""
        named = (name for _, name in reversed(self._market.before(start)))
        return next((name for name in named if name in PROVINCES), "")
