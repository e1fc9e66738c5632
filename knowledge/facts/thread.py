"""The time that a text speaks of from one sentence to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from knowledge.facts.aims import AIMED, HELD_TO_PLAN
from knowledge.facts.stretches import assumed_year, contains
from knowledge.facts.timing import (
    ASIDE,
    AVERAGED,
    CAPTION,
    FORECAST,
    GOES_ON,
    IS_SENTENCE,
    JUST_BEFORE,
    LINE_ENDS,
    NEW_PARAGRAPH,
    PASSED,
    POINTS_BACK,
    SUPPOSED,
    THEREAFTER,
    WHOLE_YEAR,
    is_of_now,
)
from knowledge.grammar.period import Anchor
from knowledge.model import Period, Quantity, Span

# A period named in one sentence still holds for this many sentences after it that name none.
_CARRY = 3
# So many days are a feast or a storm.
_FEW_DAYS = 10
# Fewer days are no month.
_MONTH = 28
# So many times at least tell how something went on.
_LEAST_STEPS = 3
# How many characters in front of a period may say that what follows is an average over it.
_NEAR = 20
# The line that holds this character is the last of the lead.
_LEAD = 200


class Thread:
    """The time that the sentences of a ``text`` take over from those before them.

    ``last`` is the one named last, ``reported`` what the article as a whole reports on; both None where there is none.
    """

    def __init__(self, text: str, against: Anchor) -> None:
        self._text = text
        self._against = against
        self._age = 0
        self._named = 0
        self._ended = 0
        self._figures = False
        self._closes = False
        self._ahead = False
        self._supposed = False
        self.last: Period | None = None
        self.reported: Period | None = None

    def read(self, sentence: Span, lasting: Sequence[Period], found: Sequence[Quantity]) -> Period | None:
        """The time that the ``sentence`` takes over from those before it; call in reading order.

        Which of its ``lasting`` times it leaves to those behind it lies with the figures ``found`` in it.
        """
        self._age += 1
        now = is_of_now(self._text, sentence.start, sentence.end)
        opens = self._ended == 0 or NEW_PARAGRAPH.search(self._text, self._ended, sentence.start + 1) is not None
        self._ended = sentence.end
        if self.last and self._is_over(self.last, sentence):
            self.last = None
        if opens and self.last and self._is_left(self.last, sentence):
            self.last, self._ahead = self.reported, False
        carried = None if now else self._carried(sentence)
        lasting = [] if self._comes_to_now(lasting, sentence) else lasting
        aside = bool(lasting and found) and self._is_aside(lasting[0], sentence)
        behind = self._figures and not opens
        self._figures = behind or bool(found)
        # A caption tells of its picture alone.
        if lasting and not (aside and behind) and not CAPTION.match(self._text, sentence.end):
            alone = opens and LINE_ENDS.match(self._text, sentence.end) is not None
            self._closes = (aside or not alone) and IS_SENTENCE.search(sentence.of(self._text)) is not None
            self._ahead = self._is_ahead(lasting[0], sentence)
            self._named = sentence.end
            self._supposed = SUPPOSED.search(self._text, sentence.start, sentence.end) is not None
            self.last, self._age = lasting[0] if self._ahead else self._told_last(lasting, found), 0
        elif now:
            self.last = None
        return carried

    def _carried(self, sentence: Span) -> Period | None:
        """The time named a few sentences ago; one that lies ahead dates nothing that a ``sentence`` tells of now."""
        if self.last is None or self._age > _CARRY:
            return None
        opens = NEW_PARAGRAPH.search(self._text, self._named, sentence.start + 1) is not None
        supposed = self._supposed and not opens
        if self._ahead and not supposed and not self._is_aimed(sentence):
            return self.reported and replace(self.reported, span=None)
        if self.reported and self._is_back(self.last, self.reported, sentence):
            return replace(self.reported, span=None)
        if self.reported and contains(self.last, self.reported) and not self._is_sum(self.last, self.reported):
            return replace(self.reported, span=None)
        return replace(self.last, span=None)

    def _told_last(self, lasting: Sequence[Period], found: Sequence[Quantity]) -> Period:
        """The first of the times, the latest where they go on, or the sum up to its end of which a figure is told
        behind it: "tháng 11 đạt 1.420 tỷ đồng; lũy kế 11 tháng đạt 16.385 tỷ đồng"; not "bình quân 11 tháng tăng
        3%"."""
        first, *others = lasting
        last = found[-1].span.start if found else 0
        sums = [p for p in others if p.span and p.span.end <= last and p.end == first.end and contains(p, first)]
        sums = [
            p for p in sums if p.span and not AVERAGED.search(self._text, max(0, p.span.start - _NEAR), p.span.start)
        ]
        if sums:
            return sums[-1]
        return lasting[-1] if self._goes_on(lasting, last) else first

    def _goes_on(self, lasting: Sequence[Period], last: int) -> bool:
        """Whether a sentence follows something from time to time up to the latest, of which its ``last`` figure is
        told: "quý 2 tăng dần, đến quý 3, tháng 7 tăng 4%, tháng 8 tăng 5% và đến 30/9 tăng 6%"; the last of two may be
        told by the way."""
        ends = [(p.end, p.span.end) for p in lasting if p.end and p.span]
        if len(ends) < _LEAST_STEPS or len(ends) < len(lasting) or ends[-1][1] > last:
            return False
        reported = self.reported.end if self.reported else None
        return ends[0][0] < ends[-1][0] == max(ends)[0] and (reported is None or ends[-1][0] <= reported)

    def _is_sum(self, wide: Period, narrow: Period) -> bool:
        """Whether a wider time than the ``narrow`` one was told of by purpose: "8 tháng năm 2025 ... Trong đó ..." in a
        report on August goes on with the eight months, "Năm 2023 Bộ triển khai ..." in one on quý II/2023 does not with
        the year."""
        if wide.grain in {"year", "years"}:
            return WHOLE_YEAR.match(wide.surface) is not None
        return not contains(narrow, wide)

    def _comes_to_now(self, lasting: Sequence[Period], sentence: Span) -> bool:
        """Whether the ``sentence`` goes on from all its times to now, as those behind it do: "Năm 1997 có 20 nước, đến
        nay đã có thêm nhiều. Hội có ..."."""
        ends = [p.span.end for p in lasting if p.span]
        return bool(ends) and PASSED.search(self._text, max(ends), sentence.end) is not None

    def _is_over(self, last: Period, sentence: Span) -> bool:
        """Whether the ``sentence`` tells what came after the days told of: "Từ 11/7 đến 23/7 giá tăng. Sau đó, ..."."""
        days = last.grain != "month" and last.start and last.end and (last.end - last.start).days < _MONTH
        return bool(days) and THEREAFTER.match(self._text, sentence.start) is not None

    def _is_back(self, last: Period, reported: Period, sentence: Span) -> bool:
        """Whether a new paragraph comes back to what the article reports on: from a look at a few days, at how far
        something had come by one of its own days, or at what was over before its months began."""
        if not NEW_PARAGRAPH.search(self._text, self._named, sentence.start + 1):
            return False
        if POINTS_BACK.match(self._text, sentence.start):
            return False
        if last.start and last.end and last.grain != "month" and (last.end - last.start).days < _FEW_DAYS:
            return True
        within = (
            (last.grain == "day" or reported.grain != "year")
            and reported.start
            and reported.end
            and last.end
            and reported.start < last.end <= reported.end
        )
        if last.relation == "by" and within:
            return True
        start = reported.start or (reported.end and date(reported.end.year, 1, 1))
        over = last.end is not None and start is not None and last.end < start
        return over and reported.grain not in {"year", "years"}

    def _is_aside(self, period: Period, sentence: Span) -> bool:
        """Whether the ``sentence`` steps aside to its ``period`` from what the text tells of: "Riêng tháng 10 thu 3 tỷ
        đồng", "Trước đó, năm 2024 ...", "Quý trước ...", and "Ước cả năm ..." in a report on months."""
        if period.span is None:
            return False
        before = self._text[sentence.start : period.span.start]
        if FORECAST.fullmatch(before) and WHOLE_YEAR.match(period.surface):
            return self.reported is None or self.reported.grain not in {"year", "years"}
        return bool(ASIDE.fullmatch(before)) or (not before.strip() and bool(JUST_BEFORE.fullmatch(period.surface)))

    def _is_left(self, last: Period, sentence: Span) -> bool:
        """Whether the ``sentence``, which opens a paragraph, no longer tells of the time named ``last``: by the way, or
        in one of several sentences. A paragraph of one sentence is but a line of a longer one, the lead of an article
        that reports on no other time tells of its own, and so do the months so far of a year reported on."""
        if not self._closes or any(words.match(self._text, sentence.start) for words in (GOES_ON, POINTS_BACK)):
            return False
        reported = self.reported
        if reported is None:
            return "\n" in self._text[_LEAD : self._named]
        within = last.end is not None and reported.end is not None and last.end.year == reported.end.year
        summed = last.relation == "by" or last.grain in {"months", "half"}
        return not (reported.grain == "year" and within and summed)

    def today(self) -> Period | None:
        """The year of the article for a figure of "hiện nay", where what the article reports on was over before: "đến
        thời điểm này" in a report of January on the year before; None where that may be its time."""
        year, end = self._against.year, self.reported.end if self.reported else None
        over = end is not None and year is not None and end.year < year
        return assumed_year(self._against) if over else None

    def _is_ahead(self, period: Period, sentence: Span) -> bool:
        """Whether a ``period`` had not begun when the article speaks, "còn 5.600 hộ cần hỗ trợ trong năm 2025", or the
        ``sentence`` tells what is aimed at in one behind that which the article reports on.

        A time that only ends, "đến cuối năm 2024", begins with its end; "đến năm 2030" tells of a plan, which may go on
        in the next sentences.
        """
        end = self.reported.end if self.reported else None
        begun = period.start or (period.end if period.end and end and period.end.year == end.year else None)
        if begun is None:
            return False
        today = self._against.today()
        if end is None:
            return today is not None and begun.year > today.year
        aimed = begun > end and self._is_aimed(sentence)
        return aimed or (today is not None and begun > today)

    def _is_aimed(self, sentence: Span) -> bool:
        """Whether the ``sentence`` tells what is aimed at, and no plan that something done is held against alone."""
        return AIMED.search(HELD_TO_PLAN.sub("", sentence.of(self._text))) is not None
