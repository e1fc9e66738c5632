"""The country abroad that a text tells of from one sentence to the next."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from knowledge.facts.lexicon import AT_HOME
from knowledge.lexicon.onward import THIS, goes_on, tells_of_this_market
from knowledge.lexicon.places import COUNTRIES
from knowledge.model import Span

# How far back "thị trường này" may point.
_LOOK_BACK = 400
# What is told of home in these words is of no country abroad: "Cụ thể, giá thép trong nước đạt 15 triệu đồng".
_HOME = re.compile(r"(?<!\w)(?:trong nước(?! này)|nội địa|nước ta)(?!\w)", re.IGNORECASE)
# A part of the world in these words is the country there that was named last: "thị trường Bắc Mỹ này".
_POINTS_BACK = re.compile(THIS, re.IGNORECASE)
# A paragraph that begins so tells of that country to its end: "Tại Nhật Bản, lạm phát tăng. Tỷ lệ thất nghiệp là 2%".
_BEGINS_AT = re.compile(
    r"[\W_]*(?:(?:trong khi đó|bên cạnh đó|tương tự|còn|riêng|cũng),? )?(?:tại|ở) (?:thị trường |nước )?", re.IGNORECASE
)
_OF_THE_WORLD = frozenset(
    ["châu Âu", "châu Á", "châu Phi", "châu Mỹ", "Trung Đông", "Bắc Mỹ", "Nam Mỹ", "Mỹ Latinh", "châu Đại Dương",
     "Bắc Âu", "Đông Âu", "Tây Âu"]
)  # fmt: skip


class Market:
    """The country that the sentences of a ``text`` take over from those before them, "" for none; ``places`` are all
    that it names, in order."""

    def __init__(self, text: str, places: Sequence[tuple[Span, str]]) -> None:
        self._text = text
        self._places = places
        self._starts = [span.start for span, _ in places]
        self._abroad = any(name in COUNTRIES and name not in AT_HOME for _, name in places)
        self._last = ""

    def read(self, sentence: Span, places: Sequence[tuple[Span, str]]) -> str:
        """The country that the figures of a ``sentence`` without one are of, where it goes on with the one before it:
        "Có 3 nhóm hàng sang Peru đạt trên 1 triệu USD. Trong đó, chè đạt 4 triệu USD"; call in reading order with the
        ``places`` that each names."""
        if not self._abroad:
            return ""
        named = {name for _, name in places if name not in AT_HOME}
        if not named and tells_of_this_market(sentence.of(self._text)):
            named = {self._last_before(sentence.start)}
        if named:
            self._last = named.pop() if len(named) == 1 else ""
            self._last = self._last if self._last in COUNTRIES else ""
            return ""
        if places or _HOME.search(self._text, sentence.start, sentence.end):
            # "... Cụ thể, cả nước bán 30 tỷ USD. Trong đó, chè đạt 2 tỷ" turns from the country abroad to home.
            self._last = ""
        elif begun := self._begun(sentence):
            self._last = begun
        elif not goes_on(self._text, sentence.start, sentence.end):
            self._last = ""
        return self._last

    def _begun(self, sentence: Span) -> str:
        """The country abroad that the paragraph of a ``sentence`` begins at, if it has named no other place since."""
        start = self._text.rfind("\n", 0, sentence.start) + 1
        begins = _BEGINS_AT.match(self._text, start, sentence.start)
        named = self.between(start, sentence.start) if begins else ()
        if not begins or not named or named[0][0].start != begins.end():
            return ""
        country = named[0][1]
        alone = all(name == country for _, name in named)
        return country if alone and country in COUNTRIES and country not in AT_HOME else ""

    def named(self, sentence: Span) -> list[tuple[Span, str]]:
        """The places that a ``sentence`` names, a part of the world as the country that it stands for."""
        return [(span, self._meant(span, name)) for span, name in self.between(sentence.start, sentence.end)]

    def before(self, at: int) -> Sequence[tuple[Span, str]]:
        """The places named not far before the offset ``at``."""
        return self.between(at - _LOOK_BACK, at)

    def between(self, start: int, end: int) -> Sequence[tuple[Span, str]]:
        """The places that the text names from one offset up to another."""
        return self._places[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _meant(self, span: Span, name: str) -> str:
        if name not in _OF_THE_WORLD or not _POINTS_BACK.match(self._text, span.end):
            return name
        return self._last_before(span.start) or name

    def _last_before(self, at: int) -> str:
        """The country abroad named last, not far before the offset ``at``; "" without one."""
        earlier = (name for _, name in reversed(self.before(at)))
        return next((name for name in earlier if name in COUNTRIES and name not in (*AT_HOME, *_OF_THE_WORLD)), "")
