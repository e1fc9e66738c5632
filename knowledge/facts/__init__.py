"""Sentences, quantities and periods → facts: each figure bound to what it counts, of whom, when and where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from knowledge.facts.binding import Binding, bind, subject
from knowledge.facts.cells import identity, of_tables
from knowledge.facts.lexicon import (
    AGAINST,
    AT_HOME,
    BECAUSE,
    CAPTION,
    COMPARED,
    DOCUMENT,
    IN_BRACKETS,
    LAST_YEAR,
    MODALITIES,
    NOW,
    PASSED,
    PLAN_OF,
    PLANNED,
    RECORD,
    RESPECTIVELY,
    SPEAKER,
    THEN,
    THIS_PLACE,
)
from knowledge.grammar.period import Anchor, anchor, base_period, origins, periods
from knowledge.grammar.quantity import quantities
from knowledge.layout import where
from knowledge.lexicon.places import places
from knowledge.model import Article, Citation, Fact, Field, Modality, Period, Quantity, Sentence, Span

__all__ = ["Extraction", "extract"]

# A period named in one sentence still holds for this many sentences after it that name none.
_CARRY = 3
# How many characters in front of a period may hold what makes it a base of comparison.
_REACH = 60
# How far back "thị trường này" may point.
_LOOK_BACK = 400


@dataclass(frozen=True, slots=True)
class Extraction:
    """The facts of an article, title first, and the sentences with digits in which no figure was found."""

    facts: tuple[Fact, ...]
    not_understood: tuple[str, ...]


def extract(article: Article, sentences: Sequence[Sentence]) -> Extraction:
    """Every figure of ``article`` as a fact; ``sentences`` are those of its text."""
    against = anchor(article.title, article.text, article.published)
    title = _Reader(article, "title", against)
    body = _Reader(article, "text", against)
    facts = list(title.read(Span(0, len(article.title))))
    default = title.last or article.period or _year(against)
    body.reported = title.last or article.period
    missed = []
    celled, unread = of_tables(article, sentences, against)
    for sentence in sentences:
        if sentence.number in celled:
            # A table in a long report is not always of the time that the report is of; its title's time is.
            facts += [_with_default(fact, title.last) for fact in celled[sentence.number]]
            continue
        found = list(body.read(sentence.span))
        facts += [_with_default(fact, default) for fact in found]
        if not found and body.unexplained(sentence.span):
            missed.append(sentence.span.of(article.text))
    return Extraction(tuple(facts), tuple(missed + unread))


def _year(against: Anchor) -> Period | None:
    """The year that an article speaks of, for figures that name no time at all; without words, for it says none."""
    if against.year is None:
        return None
    return Period("", date(against.year, 1, 1), date(against.year, 12, 31), "year", inferred=True)


def _with_default(fact: Fact, default: Period | None) -> Fact:
    """``fact`` with the article's own period where its sentence and those before it name none."""
    if fact.period is not None or default is None:
        return fact
    return replace(fact, period=replace(default, span=None))


class _Reader:
    """Reads one field of an article sentence by sentence, carrying the last period named."""

    def __init__(self, article: Article, field: Field, against: Anchor) -> None:
        self.article = article
        self.field: Field = field
        self.text = article.text if field == "text" else article.title
        self.against = against
        self.stretches = [p for p in periods(self.text, anchor=against) if p.span]
        self.origins = origins(self.text)
        self.starts = [p.span.start for p in self.stretches if p.span]
        self.places = places(self.text)
        self.place_starts = [span.start for span, _ in self.places]
        self.last: Period | None = None
        self.reported: Period | None = None
        self.age = 0

    def read(self, sentence: Span) -> Iterator[Fact]:
        """The facts of one sentence; call in reading order."""
        stretches = self._periods(sentence)
        blocked = [p.span for p in stretches if p.span]
        found = self._quantities(sentence, blocked)
        bases = [q.base_span for q in found if q.base_span]
        own = [p for p in stretches if p.span and not self._is_aside(p, bases)]
        own = [p for p in own if p.span and not self._is_named(p.span, sentence)] or own
        brackets = [self._bracket(p, sentence, found) or self._compared(p, sentence, found) for p in own]
        lasting = [p for p, bracket in zip(own, brackets, strict=True) if self._lasts(p) and bracket is None]
        # A caption tells of its picture alone.
        if lasting and not CAPTION.match(self.text, sentence.end):
            self.last, self.age = lasting[0], 0
        elif NOW.search(self.text, sentence.start, sentence.end):
            self.last = None
        else:
            self.age += 1
        if not found:
            return
        bindings = bind(self.text, sentence, found, [*blocked, *bases])
        speaker = self._speaker(sentence)
        sentence_text = sentence.of(self.text)
        citation = Citation(
            self.article.title, self.article.published or self.article.held, self.article.source, self.article.url,
            sentence_text, where(self.article, sentence) if self.field == "text" else "",
        )  # fmt: skip
        shared = self._respective(found, own, sentence)
        for quantity, binding in zip(found, bindings, strict=True):
            told = [p for p, b in zip(own, brackets, strict=True) if b is None or b.holds(quantity.span)]
            period = shared.get(quantity.span.start) or self._period(quantity, binding, told, stretches)
            parent = found[binding.parent] if binding.parent is not None and binding.part else None
            yield Fact(
                id=identity(self.article.id, self.field, quantity.span.start),
                article=self.article.id,
                field=self.field,
                quantity=quantity,
                subject=subject(self.text, binding, quantity),
                scope=tuple(span for span in (binding.clause, binding.head, binding.beside, binding.side) if span),
                sentence=sentence,
                period=period,
                base_period=base_period(quantity.base, period, self.against) if quantity.base else None,
                place=self._place(quantity, binding, sentence),
                part_of=f"{parent.surface} {parent.unit}".strip() if parent else "",
                speaker=speaker,
                modality=self._modality(quantity, binding),
                citation=citation,
            )

    def _quantities(self, sentence: Span, blocked: Sequence[Span]) -> list[Quantity]:
        """The quantities of a sentence, and the whole that a ratio of two things is of: "9.959 đài/10.598 xã"."""
        found: list[Quantity] = []
        for quantity in quantities(self.text, sentence.start, sentence.end, blocked):
            found.append(quantity)
            slash = _after(quantity)
            if quantity.of is not None and self.text[slash : slash + 1] == "/":
                whole = quantities(self.text, slash + 1, sentence.end, blocked)
                found += [other for other in whole[:1] if other.span.start == slash + 1]
        return found

    def unexplained(self, sentence: Span) -> bool:
        """Whether digits of the sentence are neither date nor period: something that a person should look at."""
        covered = [p.span for p in self._periods(sentence) if p.span]
        digits = (at for at in range(sentence.start, sentence.end) if self.text[at].isdigit())
        return any(not any(span.start <= at < span.end for span in covered) for at in digits)

    def _periods(self, sentence: Span) -> list[Period]:
        return self.stretches[bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)]

    def _is_aside(self, period: Period, bases: Sequence[Span]) -> bool:
        """Whether a period is no time of the figures: what something is compared with ("So với năm 2016, ..."), last
        year's in a comparison, the date of a document, or since when nothing was as high."""
        span = period.span
        if span is None or any(base.holds(span) for base in bases):
            return True
        before = self.text[max(0, span.start - _REACH) : span.start]
        if period.relation == "since" and RECORD.search(before):
            return True
        return bool(AGAINST.search(before) or DOCUMENT.search(before) or LAST_YEAR.match(" của " + period.surface))

    def _lasts(self, period: Period) -> bool:
        """Whether the sentences behind that name no time may still speak of this one."""
        if period.span in self.origins:
            return False
        if period.relation == "by":
            return period.inferred or period.end is not None
        dated = period.inferred or (period.start and period.end)
        return bool(period.relation == "in" and period.grain != "day" and dated)

    def _opens(self, span: Span, number: int) -> bool:
        """Whether nothing but a bracket, a colon or a verb parts a period from the number: "năm 2016: 71 tỷ"."""
        if IN_BRACKETS.fullmatch(self.text, span.end, number):
            return True
        said = THEN.fullmatch(self.text, span.end, number) is not None
        return said and not AGAINST.search(self.text, max(0, span.start - _REACH), span.start)

    def _respective(self, found: Sequence[Quantity], own: Sequence[Period], sentence: Span) -> dict[int, Period]:
        """The periods of the figures behind "lần lượt", by where each figure starts, where as many stand in front: "năm
        2018, 2019 và 2020 lần lượt đạt 43, 44 và 50 tỷ đồng"."""
        word = RESPECTIVELY.search(self.text, sentence.start, sentence.end)
        if word is None:
            return {}
        behind = [quantity.span.start for quantity in found if quantity.span.start > word.end()]
        before = [period for period in own if period.span and period.span.end <= word.start()]
        return dict(zip(behind, before, strict=True)) if len(behind) == len(before) > 1 else {}

    def _is_of_plan(self, span: Span) -> bool:
        """Whether a period says whose plan a figure is held against: "đạt 98% kế hoạch 2020" dates no later figure."""
        return PLAN_OF.search(self.text, max(0, span.start - _REACH), span.start) is not None

    def _bracket(self, period: Period, sentence: Span, found: Sequence[Quantity]) -> Span | None:
        """The bracket that gives the period to a figure in it, None where there is none: of "đạt 1,08 lần (năm 2016 là
        1,04 lần), ngành gỗ đạt 1,6 lần" the year is of the 1,04."""
        if period.span is None or period.relation != "in":
            return None
        opened = self.text.rfind("(", sentence.start, period.span.start)
        closed = self.text.find(")", period.span.end, sentence.end)
        within = self.text[opened + 1 : closed]
        if opened < 0 or closed < 0 or "(" in within or ")" in within:
            return None
        bracket = Span(opened, closed)
        return bracket if any(bracket.holds(quantity.span) for quantity in found) else None

    def _compared(self, period: Period, sentence: Span, found: Sequence[Quantity]) -> Span | None:
        """The stretch in which a year before the one told of, behind another figure, has its own: of "năm 2030 bán 5
        tỷ. Gỗ bán 3 tỷ, trong khi năm 2029 là 4 tỷ" it is of the 4. None where there is none."""
        told = self.last or self.reported
        years = told is not None and {(told.grain, told.relation), (period.grain, period.relation)} == {("year", "in")}
        if period.span is None or not (years and told and told.start and period.end) or period.end >= told.start:
            return None
        behind = [quantity for quantity in found if quantity.span.start >= period.span.end]
        if not behind or behind[0] is found[0] or not self._opens(period.span, behind[0].span.start):
            return None
        return Span(period.span.start, sentence.end)

    def _is_named(self, span: Span, sentence: Span) -> bool:
        """Whether a period is part of a quoted name: hội nghị “Giải pháp ... giai đoạn 2021 – 2025”."""
        before = self.text[sentence.start : span.start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _period(
        self, quantity: Quantity, binding: Binding, own: Sequence[Period], stretches: Sequence[Period]
    ) -> Period | None:
        """The figure's period: what its bracket follows ("so với năm 2021 (98%)"), else of its own clause, else the
        nearest in front of it, else any in the sentence, else the last one named a few sentences ago (then without a
        span)."""
        last_year = LAST_YEAR.match(self.text, _after(quantity), binding.clause.end)
        if last_year:
            known = own[0] if own else self.last
            return base_period(last_year.group().strip(), known, self.against)
        number = quantity.span.start
        bracketed = [p for p in stretches if p.span and self._opens(p.span, number)]
        if bracketed:
            return bracketed[0]
        if quantity.change:
            own = [p for p in own if p.span and not BECAUSE.search(self.text, quantity.span.end, p.span.start)]
        inside = [p for p in own if p.span and binding.clause.holds(p.span)]
        before = [p for p in own if p.span and p.span.start < quantity.span.start and not self._is_of_plan(p.span)]
        if before:
            # "Từ 2011 đến 2020 thu 2.682 tỷ, từ 2014 đến 2019 liên tục vượt": behind a comma something else is told.
            end = _after(quantity)
            inside = [p for p in inside if p.span and (p.span.start < end or "," not in self.text[end : p.span.start])]
        if before and quantity.kind == "percent":
            # "Sau 9 tháng ... đạt 98% kế hoạch 2020": what is held against the plan is of these nine months.
            inside = [p for p in inside if p.span and not self._is_of_plan(p.span)]
        # Behind "so với" stands the time of what it is compared with.
        behind = [p for p in own if p.span and not COMPARED.search(self.text, quantity.span.end, p.span.start)]
        for choice in (inside, before[-1:], behind):
            if choice:
                nearest = min(choice, key=lambda p: abs(p.span.start - quantity.span.start) if p.span else 0)
                return None if self._is_passed(nearest, number) else nearest
        if self.last is None or self.age > _CARRY:
            return None
        # "Năm 2023 Bộ triển khai ..." in a report on quý II/2023 does not widen what the next sentences report.
        if self.reported and _contains(self.last, self.reported):
            return replace(self.reported, span=None)
        return replace(self.last, span=None)

    def _is_passed(self, period: Period, number: int) -> bool:
        """Whether a figure that tells of now stands behind another time: "năm 2030 là 30.000 xe, nhưng đến thời điểm
        này đã có 49.000 xe". "Trong năm 2030, tính đến thời điểm này" is one time."""
        return period.span is not None and PASSED.search(self.text, period.span.end + 1, number) is not None

    def _place(self, quantity: Quantity, binding: Binding, sentence: Span) -> str:
        """The place of the figure: named in its own words, else in front of them, else the article's.

        "Thị trường này" is the place named last; a market abroad is more than the country that sells there.
        """
        named = self._named_places(sentence.start, sentence.end)
        spans = [binding.clause, *([binding.head] if binding.head else [])]
        inside = [name for span, name in named if any(scope.holds(span) for scope in spans)]
        before = [name for span, name in named if span.start < quantity.span.start]
        abroad = [name for name in inside if name not in AT_HOME]
        if not abroad and THIS_PLACE.search(self.text, sentence.start, binding.clause.end):
            earlier = self._named_places(max(0, sentence.start - _LOOK_BACK), sentence.start)
            abroad = [name for _, name in (*earlier, *named) if name not in AT_HOME][-1:]
        if abroad or inside:
            return (abroad or inside)[0]
        return before[-1] if before else self.article.place

    def _named_places(self, start: int, end: int) -> list[tuple[Span, str]]:
        return self.places[bisect_left(self.place_starts, start) : bisect_left(self.place_starts, end)]

    def _speaker(self, sentence: Span) -> str:
        for pattern in SPEAKER:
            found = pattern.search(self.text, sentence.start, sentence.end)
            if found:
                return " ".join(found["who"].split())
        return ""

    def _modality(self, quantity: Quantity, binding: Binding) -> Modality:
        left = self.text[binding.clause.start : quantity.span.start]
        if PLANNED.search(self.text, max(0, quantity.span.start - _REACH), quantity.span.start):
            return "target"
        if "ước" in quantity.hedge.lower():
            return "estimate"
        return next((modality for modality, pattern in MODALITIES if pattern.search(left)), "actual")


def _contains(wide: Period, narrow: Period) -> bool:
    if not (wide.start and wide.end and narrow.start and narrow.end):
        return False
    return wide.start <= narrow.start and narrow.end <= wide.end


def _after(quantity: Quantity) -> int:
    return max(quantity.span.end, quantity.unit_span.end if quantity.unit_span else 0)
