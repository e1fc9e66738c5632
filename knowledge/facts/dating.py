"""When: which of the times that its sentence names, or that were named before, a figure is of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from knowledge.facts.aims import AGAINST_PLAN, OF_PLAN, PLAN_OF, PLANNED, SHARE_OF_PLAN
from knowledge.facts.alone import REACH, alone_in, onward, opens, set_off
from knowledge.facts.bound import Binding
from knowledge.facts.lexicon import APART, FIRST_LEVEL, LAST_BRACKET, LAST_LEVEL, ONWARD, PART_OPENS, RESPECTIVELY
from knowledge.facts.respective import are_joined
from knowledge.facts.stretches import are_lists, behind_base, each_part, of_each_year, year_of
from knowledge.facts.thread import Thread
from knowledge.facts.timing import (
    AGAINST,
    ALIKE,
    BECAUSE,
    BECAUSE_BEHIND,
    BEGAN,
    COMPARED,
    COUNTED_IN,
    DECADE,
    DOCUMENT,
    ELSE,
    FORMERLY,
    HAPPENED,
    LAST_YEAR,
    MARK,
    MEANWHILE,
    NAMED_YEAR,
    PASSED,
    PASSING,
    RECORD,
    TELLS_NO_NUMBER,
    THEN_OPENED,
    TITLED,
    TODAY,
    is_explanation,
    is_of_now,
)
from knowledge.grammar.period import Anchor, base_period, is_same, is_unplaced, origins, stretches
from knowledge.model import Period, Quantity, Span
from knowledge.model.value import value

# How far in front of a time what a document is called may begin.
_TITLE = 120
# All that stands between two times of which the same is told.
_AND = re.compile(r"\s*và\s+(?:trong\s+)?")


@value
class Told:
    """The times that a ``sentence`` tells of, each with the stretch that alone has it, None where all may; ``named``
    are all that it names, ``bases`` what its changes are measured against, ``shared`` the times that "lần lượt" gives,
    by where the figure starts, ``whole`` the time of what it tells the parts of, where it opens with "trong đó",
    ``carried`` what it takes over from the sentences before it."""

    sentence: Span
    named: Sequence[Period]
    bases: Sequence[Span]
    own: Sequence[tuple[Period, Span | None]]
    shared: Mapping[int, Period]
    whole: Period | None
    carried: Period | None


class Dating:
    """The times of one ``text``, sentence by sentence; its ``thread`` carries them on."""

    def __init__(self, text: str, against: Anchor) -> None:
        self._text = text
        self._against = against
        self._stretches = stretches(text, against)
        self._starts = [p.span.start for p in self._stretches if p.span]
        self._origins = origins(text)
        self._given: Period | None = None
        self._given_to_change = True
        self.thread = Thread(text, against)

    def named(self, sentence: Span) -> list[Period]:
        """All times that the ``sentence`` names."""
        return self._stretches[bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)]

    def read(self, sentence: Span, found: Sequence[Quantity]) -> Told:
        """What the ``sentence`` tells of the times of the figures ``found`` in it; call in reading order."""
        named = self.named(sentence)
        bases = [q.base_span for q in found if q.base_span]
        own = [p for p in named if p.span and not self._is_aside(p, sentence, bases)]
        own = [p for p in own if p.span and not self._is_quoted(p.span, sentence)] or own
        held = {p.start for p in named if p.span and p.grain == "year" and any(base.holds(p.span) for base in bases)}
        own = [behind_base(p, held) for p in own]
        alone = [alone_in(self._text, p, sentence, found, self.thread.last or self.thread.reported) for p in own]
        lasting = [p for p, stretch in zip(own, alone, strict=True) if self._lasts(p, found) and stretch is None]
        if lasting and lasting[0].span and set_off(self._text, lasting[0].span, found):
            # "Cà phê giảm 2,4%; 6 tháng đạt 1,98 tỷ USD. Hóa chất tăng 1,5%": the six months were told by the way.
            lasting = []
        carried = self.thread.read(sentence, lasting, found)
        whole = self._given if PART_OPENS.match(self._text, sentence.start) else None
        self._given, self._given_to_change = None, True
        times = [
            (p, stretch or (onward(self._text, p.span, sentence, found) if p.span else None))
            for p, stretch in zip(own, alone, strict=True)
        ]
        shared = self._respective(found, own, sentence) if len(found) > 1 else {}
        return Told(sentence, named, bases, times, shared, whole, carried)

    def period(self, quantity: Quantity, binding: Binding, told: Told) -> Period | None:
        """The figure's period: that of its bracket or of its last year, else one that its sentence tells of, else the
        last one named a few sentences ago (then without a span)."""
        own = [p for p, stretch in told.own if stretch is None or stretch.holds(quantity.span)]
        own = [p for p in own if p.span and self._reaches(p, p.span, quantity)]
        if (shared := told.shared.get(quantity.span.start)) is not None:
            return shared
        if (earlier := self._earlier(quantity, binding, told, own)) is not None:
            return earlier
        own = self._behind(quantity, told, own)
        when = self._told(quantity, binding, told, own)
        # "Xã thu 9 tỷ đồng (năm 2022 thu 8 tỷ đồng). Trong đó ...": the parts are of no figure in a bracket.
        in_bracket = LAST_BRACKET.search(self._text, told.sentence.start, quantity.span.start)
        if not in_bracket and when in (*own, told.whole, self.thread.last):
            self._leave(quantity, when)
        return when

    def _reaches(self, period: Period, span: Span, quantity: Quantity) -> bool:
        """Whether a time may be that of the figure, and is not one with it: "hai năm qua". "Tuần qua" is not that of
        what is told of today behind it, nor of another clause in front of it; none is that of "trước đó là 5 đồng"."""
        if span.holds(quantity.span) or FORMERLY.search(self._text, span.end, max(span.end, quantity.span.start)):
            return False
        if not is_unplaced(period):
            return True
        if quantity.span.start > span.start:
            return TODAY.search(self._text, span.end, quantity.span.start) is None
        return MARK.search(self._text, quantity.end, span.start) is None

    def _behind(self, quantity: Quantity, told: Told, own: list[Period]) -> list[Period]:
        """Those of its ``own`` times that lie behind the year which a change is measured against by name: of "8 tháng
        2020 là 4% số đang có cuối năm 2019, tăng 3% so với cùng kỳ năm 2019" it is the eight months."""
        base = quantity.base_span
        named = [p.end for p in told.named if p.span and base and base.holds(p.span) and is_same(p) and p.end]
        if not named or not NAMED_YEAR.search(quantity.base):
            return own
        return [p for p in own if p.end is None or p.end.year > named[0].year]

    def _told(self, quantity: Quantity, binding: Binding, told: Told, own: Sequence[Period]) -> Period | None:
        """The period of a figure that its own words put before no other."""
        bracketed = [p for p in told.named if p.span and opens(self._text, p.span, quantity.span.start)]
        if bracketed:
            return bracketed[0]
        now = is_of_now(self._text, told.sentence.start, quantity.span.start)
        if now:
            # "Đến nay đã chở 5 triệu lượt khách và có tỷ lệ đúng giờ cao nhất suốt năm 2019": the first is of today.
            own = [p for p in own if p.span and not APART.search(self._text, quantity.end, p.span.start)]
        own = self._without_plan(quantity, told, own)
        planned = PLANNED.search(self._text, told.sentence.start, quantity.span.start) is not None
        nearest = self._nearest(quantity, binding, own, planned=planned)
        when = nearest or told.whole or self._unnamed(told, now=now)
        if when and planned and not self._is_of_plan(when.span) and when.end:
            # What was reached by the end of August is held against the plan of the year.
            return year_of(when.end)
        if nearest and self._is_passed(nearest, quantity.span.start):
            return self.thread.today()
        return self._end_of_change(quantity, when) if when else None

    def _without_plan(self, quantity: Quantity, told: Told, own: Sequence[Period]) -> Sequence[Period]:
        """A sentence's ``own`` times without that of a plan, where the months told of before reached a share of it: "9
        tháng lãi 3 tỷ đồng. So với kế hoạch cả năm 2020 là 4 tỷ đồng, xưởng đạt 75%", "thu 3 tỷ đồng, đạt 46% chỉ tiêu
        năm 2018" are of these months."""
        carried = told.carried
        summed = carried is not None and (carried.grain in ("months", "half") or carried.relation == "by")
        year = carried.end.year if summed and carried and carried.end else None
        return [p for p in own if not (p.end and p.end.year == year and p.span and self._is_held(quantity, p.span))]

    def _is_held(self, quantity: Quantity, span: Span) -> bool:
        """Whether the time at ``span`` is that of a plan that the figure is held against, or one in front of it."""
        behind = "," in self._text[quantity.end : span.start] and self._is_of_plan(span)
        against = quantity.kind == "percent" and span.start <= quantity.span.start
        against = against and self._stands_behind(AGAINST_PLAN, span.start)
        return behind or against or self._stands_behind(SHARE_OF_PLAN, span.start)

    def _unnamed(self, told: Told, *, now: bool) -> Period | None:
        """The time of a figure for which its sentence names none; for one of now that is held against a plan the year
        of this: "Thu tháng 10 tăng 3%. Hiện nay số thu đạt 17 tỷ đồng, bằng 74% dự toán"."""
        if not now:
            return self._widened(told.carried, told)
        today, reported = self.thread.today(), self.thread.reported
        if today or not (reported and reported.end and reported.grain in ("month", "quarter")):
            return today
        held = OF_PLAN.search(self._text, told.sentence.start, told.sentence.end)
        return year_of(reported.end) if held else None

    def _leave(self, quantity: Quantity, when: Period | None) -> None:
        """Keep the time of a figure for a sentence that tells its parts; that of a level sooner than that of a
        change."""
        if quantity.change is None or self._given_to_change:
            self._given = when and replace(when, span=None)
            self._given_to_change = quantity.change is not None

    def _earlier(self, quantity: Quantity, binding: Binding, told: Told, own: Sequence[Period]) -> Period | None:
        """The time of a figure that its own words put before the others: "10,1 tỷ USD của cùng kỳ năm trước", "(cùng kỳ
        năm 2019 tăng 9,4%)", ", cùng kỳ năm ngoái lãi 3 tỷ đồng", "so với 45,7 điểm của tháng 8"."""
        behind = LAST_YEAR.match(self._text, quantity.end, binding.clause.end)
        if behind:
            return base_period(behind.group().strip(), own[0] if own else self.thread.last, self._against)
        base = next((base for base in told.bases if base.holds(quantity.span)), None)
        if base:
            return next((period for period in told.named if period.span and base.holds(period.span)), None)
        opened = THEN_OPENED.search(self._text, told.sentence.start, quantity.span.start)
        if opened is None:
            return None
        before = [p for p in own if p.span and p.span.end <= opened.start("when")]
        spoken = before[-1] if before else self.thread.last or self.thread.reported
        return base_period(opened["when"], spoken, self._against)

    def _nearest(self, quantity: Quantity, binding: Binding, own: Sequence[Period], *, planned: bool) -> Period | None:
        """The one of a sentence's ``own`` times that stands in the figure's own clause, else the nearest in front of
        it, else the nearest behind it; the time of a plan dates what was ``planned`` alone."""
        number = quantity.span.start
        own = [p for p in own if p.span and not self._is_of_another(quantity, p.span)]
        inside = [p for p in own if p.span and binding.clause.holds(p.span)]
        before = [p for p in own if p.span and p.span.start < number and (planned or not self._is_of_plan(p.span))]
        if before:
            # "Từ 2011 đến 2020 thu 2.682 tỷ, từ 2014 đến 2019 liên tục vượt": behind a mark something else is told.
            inside = [p for p in inside if p.span and not ELSE.search(self._text, quantity.end, p.span.start)]
        if before and quantity.kind == "percent":
            # "Sau 9 tháng ... đạt 98% kế hoạch 2020": what is held against the plan is of these nine months.
            inside = [p for p in inside if p.span and not self._is_of_plan(p.span)]
        # A bare year is of the words in front of it: "5.850 tỷ đồng, 2.936 tỷ đồng vốn 2017".
        behind = [p for p in own if not p.surface.isdigit()]
        choice = inside or before[-1:] or behind
        return min(choice, key=lambda p: abs(p.span.start - number) if p.span else 0, default=None)

    def _is_of_another(self, quantity: Quantity, span: Span) -> bool:
        """Whether a time behind the figure is of what the figure is compared with, "thấp hơn 3,6 triệu đồng so với giá
        trong nước chiều 11/11", "trong khi năm trước không có", of what it is put down to, or of one of its parts, "hai
        giai đoạn: giai đoạn trước 1/8/2018 và ..."."""
        between = self._text[quantity.span.end : max(quantity.span.end, span.start)]
        cause = BECAUSE if quantity.change else BECAUSE_BEHIND
        return ":" in between or any(words.search(between) for words in (COMPARED, MEANWHILE, cause))

    def _widened(self, carried: Period | None, told: Told) -> Period | None:
        """The time named a few sentences ago; the year of a month where the sentence holds its figures against a whole
        one: "Tháng 12/2020 ... Xuất khẩu đạt 44 tỷ USD, tăng 3% so với năm 2019"."""
        if carried is None or carried.grain != "month" or carried.end is None:
            return carried
        against = [p for p in told.named if p.span and any(base.holds(p.span) for base in told.bases)]
        last_year = year_of(date(carried.end.year - 1, 1, 1)).start
        whole = bool(against) and all(p.grain == "year" and p.start == last_year and not is_same(p) for p in against)
        return year_of(carried.end) if whole else carried

    def _is_aside(self, period: Period, sentence: Span, bases: Sequence[Span]) -> bool:
        """Whether a period is no time of the figures: what something is compared with ("So với năm 2016, ..."), last
        year's in a comparison, the date of a document, of what a figure holds, or since when nothing was as high."""
        span = period.span
        if span is None or any(base.holds(span) for base in bases):
            return True
        before = self._text[max(0, span.start - REACH) : span.start]
        if period.relation == "since" and RECORD.search(before):
            return True
        # "60% từ ngày Luật này có hiệu lực đến ngày 31/12/2020": an end is no date of the law, nor is a stretch.
        dated = period.relation == "in" and period.grain != "months" and DOCUMENT.search(before)
        # "Cùng kỳ năm 2024, số chi là 963.200 tỷ đồng" tells of then and compares nothing.
        opens = span.start == sentence.start
        alike = ALIKE.search(before) and not period.surface[-1:].isdigit()
        if AGAINST.search(before) or dated or alike or (LAST_YEAR.match(" của " + period.surface) and not opens):
            return True
        if COUNTED_IN.search(before) and TELLS_NO_NUMBER.match(self._text, span.end):
            return True
        return is_explanation(before, period)

    def _lasts(self, period: Period, found: Sequence[Quantity]) -> bool:
        """Whether the sentences behind that name no time may still speak of this one."""
        if (
            is_same(period)
            or DECADE.match(period.surface)
            or period.span in self._origins
            or (period.span and any(self._stands_behind(words, period.span.start) for words in (PASSING, BEGAN)))
        ):
            return False
        if period.span and TITLED.search(self._text, max(0, period.span.start - _TITLE), period.span.start):
            return False
        told = any(period.span and quantity.span.start < period.span.start for quantity in found)
        if period.span and not told and self._stands_behind(HAPPENED, period.span.start):
            return False
        if period.relation == "by":
            return period.inferred or period.end is not None
        dated = period.inferred or (period.start and period.end)
        return bool(period.relation == "in" and period.grain != "day" and dated)

    def _respective(self, found: Sequence[Quantity], own: Sequence[Period], sentence: Span) -> dict[int, Period]:
        """The periods of the figures behind each "lần lượt", by where each figure starts, where as many stand in front:
        "năm 2018, 2019 và 2020 lần lượt đạt 43, 44 và 50 tỷ đồng", "các tháng 8, 9, 10/2020 lần lượt đạt ..."; a list
        of as many behind them goes on so ("..., tăng 4%, 8% và 6%")."""
        words = list(RESPECTIVELY.finditer(self._text, sentence.start, sentence.end))
        shared: dict[int, Period] = {}
        ends = [word.start() for word in words[1:]] + [sentence.end]
        for word, end in zip(words, ends, strict=False):
            behind = [quantity for quantity in found if word.end() < quantity.span.start < end]
            before = [period for period in own if period.span and period.span.end <= word.start()]
            parts = [part for period in before for part in each_part(period)]
            for each in (of_each_year(before, self._against), before, parts):
                if len(each) > 1 and are_lists(behind, len(each)):
                    shared |= {quantity.span.start: each[at % len(each)] for at, quantity in enumerate(behind)}
                    break
        return self._of_two(found, own) | shared

    def _of_two(self, found: Sequence[Quantity], own: Sequence[Period]) -> dict[int, Period]:
        """The same for two figures of one sort behind two times, where "và" joins either pair: "quý III và quý IV đạt
        6,6% và 7,1%"."""
        shared: dict[int, Period] = {}
        for one, other in pairwise(period for period in own if period.span):
            if not (one.span and other.span and _AND.fullmatch(self._text, one.span.end, other.span.start)):
                continue
            behind = [quantity for quantity in found if quantity.span.start > one.span.start][:2]
            if len(behind) > 1 and behind[0].span.start > other.span.end and are_joined(self._text, *behind):
                shared |= {behind[0].span.start: one, behind[1].span.start: other}
        return shared

    def _is_of_plan(self, span: Span | None) -> bool:
        """Whether a period says whose plan a figure is held against: "đạt 98% kế hoạch 2020" dates no later figure."""
        return span is not None and self._stands_behind(PLAN_OF, span.start)

    def _is_quoted(self, span: Span, sentence: Span) -> bool:
        """Whether a period is part of a quoted name: hội nghị “Giải pháp ... giai đoạn 2021 – 2025”."""
        before = self._text[sentence.start : span.start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _end_of_change(self, quantity: Quantity, when: Period) -> Period:
        """The first or the last year of a stretch for the level that a change over it began or ended with: "giai đoạn
        2015-2019 tăng từ 633 đồng lên 3.675 đồng"; ``when`` itself for all other figures."""
        if when.grain != "years" or not (when.start and when.end):
            return when
        number = quantity.span.start
        if self._stands_behind(FIRST_LEVEL, number) and ONWARD.match(self._text, quantity.end):
            return year_of(when.start)
        return year_of(when.end) if self._stands_behind(LAST_LEVEL, number) else when

    def _stands_behind(self, words: re.Pattern[str], place: int) -> bool:
        """Whether the ``words`` stand directly in front of a ``place``."""
        return words.search(self._text, max(0, place - REACH), place) is not None

    def _is_passed(self, period: Period, number: int) -> bool:
        """Whether a figure that tells of now stands behind another time: "năm 2030 là 30.000 xe, nhưng đến thời điểm
        này đã có 49.000 xe". "Trong năm 2030, tính đến thời điểm này" is one time."""
        return period.span is not None and PASSED.search(self._text, period.span.end + 1, number) is not None
