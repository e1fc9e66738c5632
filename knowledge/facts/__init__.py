"""Sentences, quantities and periods → facts: each figure bound to what it counts, of whom, when and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.facts.aims import (
    AIMED,
    ALLOTTED,
    DONE,
    MODALITIES,
    NO_AIM,
    OF_WHOLE,
    OPENED,
    PLANNED,
    SETS_AIM,
    WHOLE,
)
from knowledge.facts.binding import bind, subject
from knowledge.facts.bound import Binding
from knowledge.facts.cells import identity, of_tables
from knowledge.facts.dating import Dating
from knowledge.facts.lexicon import PART_OPENS, SPEAKER
from knowledge.facts.naming import summed_up
from knowledge.facts.placing import Placing
from knowledge.facts.stretches import assumed_year, lies_ahead, told_year
from knowledge.facts.timing import PASSING
from knowledge.grammar.period import Anchor, anchor, base_period, is_unplaced
from knowledge.grammar.quantity import quantities
from knowledge.layout import where
from knowledge.lexicon.onward import SUMMED
from knowledge.model import Article, Citation, Fact, Field, Modality, Period, Quantity, Sentence, Span
from knowledge.teaser import teaser

__all__ = ["Extraction", "extract"]

# How many characters in front of a number may say that it is a plan.
_REACH = 60


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
    reported = told_year(title.dating.thread.last, against) or article.period
    planned = reported or assumed_year(against)
    if reported and AIMED.search(article.title) and lies_ahead(reported, against):
        # "Quyết đạt 10 tỷ USD quý cuối năm": what the text tells of was before.
        reported = None
    default = reported or assumed_year(against)
    body.dating.thread.reported = reported
    missed = []
    celled, unread = of_tables(article, sentences, against)
    for sentence in _as_read(article.text, sentences):
        if sentence.number in celled:
            # A table in a long report is not always of the time that the report is of; its title's time is.
            facts += [_with_default(fact, title.dating.thread.last) for fact in celled[sentence.number]]
            continue
        found = list(body.read(sentence.span))
        facts += [_with_default(fact, planned if fact.modality in ("plan", "target") else default) for fact in found]
        if not found and body.unexplained(sentence.span):
            missed.append(sentence.span.of(article.text))
    return Extraction(tuple(facts), tuple(missed + unread))


def _as_read(text: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The ``sentences`` in the order in which a reader of the ``text`` comes by them, those of its teaser first."""
    led = teaser(text)
    return sorted(sentences, key=lambda sentence: sentence.span.start < led.start) if led else list(sentences)


def _with_default(fact: Fact, default: Period | None) -> Fact:
    """``fact`` with the article's own period where its sentence and those before it name none."""
    if fact.period is not None or default is None:
        return fact
    return replace(fact, period=replace(default, span=None))


class _Reader:
    """Reads one field of an article sentence by sentence, carrying the last period named.

    ``aimed`` is what the figures of the last sentence all are; those of a sentence that opens with "trong đó" are parts
    of them: "Hội đặt mục tiêu 9 tỷ đồng. Trong đó, riêng chè là 8 tỷ đồng". ``told`` is the front of the last sentence
    that names something, with its asides, for the one that only sums it up."""

    def __init__(self, article: Article, field: Field, against: Anchor) -> None:
        self.article = article
        self.field: Field = field
        self.text = article.text if field == "text" else article.title
        self.against = against
        self.dating = Dating(self.text, against)
        self.placing = Placing(self.text, article.place)
        self.aimed: Modality = "actual"
        self.told: tuple[Span, list[Span]] | None = None

    def read(self, sentence: Span) -> Iterator[Fact]:
        """The facts of one sentence; call in reading order."""
        # "Hai năm qua" says how long, too.
        blocked = [p.span for p in self.dating.named(sentence) if p.span and not is_unplaced(p)]
        found = self._quantities(sentence, blocked)
        told = self.dating.read(sentence, found)
        named = self.placing.read(sentence, found)
        if not found:
            return
        bindings = bind(self.text, sentence, found, [*blocked, *told.bases])
        if not SUMMED.match(self.text, sentence.start):
            front = Span(bindings[0].clause.start, found[0].span.start)
            self.told = front, [*blocked, *told.bases]
        speaker = self._speaker(sentence)
        sentence_text = sentence.of(self.text)
        citation = Citation(
            self.article.title, self.article.published or self.article.held, self.article.source, self.article.url,
            sentence_text, where(self.article, sentence) if self.field == "text" else "",
        )  # fmt: skip
        modalities: list[Modality] = []
        aim: tuple[int, Period | None] | None = None
        opened = OPENED.search(self.text, sentence.start, found[0].span.start)
        stretch: Period | None = None
        for quantity, binding in zip(found, bindings, strict=True):
            period = self.dating.period(quantity, binding, told)
            modality = self._modality(quantity, binding, sentence, period)
            number = quantity.span.start
            if modality == "target" and aim is None and SETS_AIM.search(self.text, sentence.start, number):
                aim = number, period
            elif modality in ("actual", "plan") and aim and self._is_listed(aim, quantity, period):
                modality = "target"
            if opened and quantity is found[0]:
                stretch = period
            if opened and modality == "actual" and self._is_listed((opened.end(), stretch), quantity, period):
                modality = _told_by(opened.group())
            parent = found[binding.parent] if binding.parent is not None and binding.part else None
            if modality == "actual":
                modality = self._of_whole(quantity, list(zip(found, modalities, strict=False)), sentence)
            modalities.append(modality)
            yield Fact(
                id=identity(self.article.id, self.field, quantity.span.start),
                article=self.article.id,
                field=self.field,
                quantity=quantity,
                subject=subject(self.text, binding, quantity) or self._summed(sentence),
                scope=binding.scope,
                sentence=sentence,
                period=period,
                base_period=base_period(quantity.base, period, self.against) if quantity.base else None,
                place=self.placing.place(quantity, binding, named),
                part_of=f"{parent.surface} {parent.unit}".strip() if parent else "",
                speaker=speaker,
                modality=modality,
                citation=citation,
            )
        self.aimed = modalities[0] if len(set(modalities)) == 1 else "actual"

    def _summed(self, sentence: Span) -> str:
        """What the ``sentence`` sums up, "" where it is no sum."""
        if self.told is None or not SUMMED.match(self.text, sentence.start, sentence.end):
            return ""
        return summed_up(self.text, *self.told)

    def unexplained(self, sentence: Span) -> bool:
        """Whether digits of the sentence are neither date nor period: something that a person should look at."""
        if not any(map(str.isdigit, sentence.of(self.text))):
            return False
        covered = [p.span for p in self.dating.named(sentence) if p.span]
        digits = [at for at, letter in enumerate(sentence.of(self.text), sentence.start) if letter.isdigit()]
        return any(not any(span.start <= at < span.end for span in covered) for at in digits)

    def _quantities(self, sentence: Span, blocked: Sequence[Span]) -> list[Quantity]:
        """The quantities of a sentence, and the whole that a ratio of two things is of: "9.959 đài/10.598 xã"."""
        found: list[Quantity] = []
        for quantity in quantities(self.text, sentence.start, sentence.end, blocked):
            if self._is_in_front_of_day(quantity, sentence):
                continue
            found.append(quantity)
            slash = OF_WHOLE.match(self.text, quantity.end) if quantity.of is not None else None
            if slash:
                whole = quantities(self.text, slash.end(), sentence.end, blocked)
                found += [other for other in whole[:1] if other.span.start == slash.end()]
        return found

    def _is_allotted(self, quantity: Quantity, sentence: Span) -> bool:
        """Whether it is the sum behind a slash of which the one in front of it has been spent or raised."""
        behind = quantity.kind in ("money", "measure") and WHOLE.search(self.text, sentence.start, quantity.span.start)
        return bool(behind) and ALLOTTED.search(self.text, sentence.start, sentence.end) is not None

    def _is_in_front_of_day(self, quantity: Quantity, sentence: Span) -> bool:
        """Whether what it seems to count is the word of one day: "vòng hai ngày 19/10"; "hai ngày 1 và 2/9" are two."""
        days = [p for p in self.dating.named(sentence) if p.grain == "day" and p.start == p.end]
        return any(quantity.unit_span and p.span and p.span.start == quantity.unit_span.start for p in days)

    def _speaker(self, sentence: Span) -> str:
        for pattern in SPEAKER:
            found = pattern.search(self.text, sentence.start, sentence.end)
            if found:
                return " ".join(found["who"].split())
        return ""

    def _modality(self, quantity: Quantity, binding: Binding, sentence: Span, period: Period | None) -> Modality:
        own = self._own_modality(quantity, binding, sentence)
        part = PART_OPENS.match(self.text, sentence.start) and not DONE.search(self.text, sentence.start, sentence.end)
        told = self.aimed if own == "actual" and part else own
        return "plan" if told == "actual" and period and self._lies_ahead(period) else told

    def _of_whole(self, quantity: Quantity, before: Sequence[tuple[Quantity, Modality]], sentence: Span) -> Modality:
        """What the counts in a bracket are, as the count in front of it is: "dự kiến còn 58 đơn vị (46 xã, 12 phường)";
        not "dự kiến xây 58 nhà (đã xây 12 nhà)"."""
        number = quantity.span.start
        opens = self.text.rfind("(", sentence.start, number)
        if opens < 0 or quantity.kind != "count" or self.text.find(")", opens, number) >= 0:
            return "actual"
        whole = next(((one, modality) for one, modality in reversed(before) if one.span.end <= opens), None)
        done = DONE.search(self.text, opens, number) is not None
        return whole[1] if whole and whole[0].kind == "count" and not done else "actual"

    def _is_listed(self, aim: tuple[int, Period | None], quantity: Quantity, period: Period | None) -> bool:
        """Whether a figure stands in the list that an ``aim`` opens, given by its number and its time: "đặt mục tiêu
        xuất khẩu 14 tỷ USD, trồng 5 ha rừng; tỷ lệ che phủ 42%"; not "..., hiện mới đạt 11 tỷ USD"."""
        first, when = aim
        alike = period is when or (period and when and (period.start, period.end) == (when.start, when.end))
        return bool(alike) and not NO_AIM.search(self.text, first, quantity.span.start)

    def _lies_ahead(self, period: Period) -> bool:
        """Whether the ``period`` begins, or where it only ends, ends in a year yet to come: "đến năm 2030, xuất khẩu
        đạt 60 tỷ USD" reports nothing. What holds from a day on, "từ 1/1/2030", may stand in a law; what is handed
        over then, "giá vàng giao tháng 2/2030", has its price today."""
        if period.span and PASSING.search(self.text, max(0, period.span.start - _REACH), period.span.start):
            return False
        begun, published = period.start or period.end, (self.article.published or "")[:4]
        year = max(self.against.year or 0, int(published) if published.isdecimal() else 0)
        return period.relation != "since" and begun is not None and 0 < year < begun.year

    def _own_modality(self, quantity: Quantity, binding: Binding, sentence: Span) -> Modality:
        left = (binding.head.of(self.text) if binding.head else "") + self.text[
            binding.clause.start : quantity.span.start
        ]
        planned = PLANNED.search(self.text, sentence.start, quantity.span.start) is not None
        if planned or self._is_allotted(quantity, sentence):
            return "target"
        if "ước" in quantity.hedge.lower():
            return "estimate"
        return _told_by(left)


def _told_by(words: str) -> Modality:
    """What a figure is by the ``words`` in front of it."""
    return next((modality for modality, pattern in MODALITIES if pattern.search(words)), "actual")
