"""What is known from an article: its figures, each with its words, its time and place, and where it stands."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from knowledge.model.article import Article, Period, Sentence, Span
from knowledge.model.value import value

Change = Literal["tăng", "giảm"]
Field = Literal["text", "title"]
Kind = Literal["count", "money", "percent", "points", "measure", "duration", "multiple", "rate", "number"]
Modality = Literal["actual", "estimate", "plan", "target"]


@value
class Numeral:
    """A number as written: where it stands, its exact value, and by which rule its marks were read.

    ``reading`` is ``"plain"``, ``"words"``, ``"separator"`` (74.422), ``"decimal"`` (101,12) or, where both were
    possible and a rule decided, ``"ambiguous:separator"`` / ``"ambiguous:decimal"`` (17.7 triệu).
    """

    span: Span
    value: Decimal
    reading: str


@value
class Quantity:
    """A number with what makes it mean something.

    ``span`` covers the number with its scale word and, for an interval, both ends ("101,12 triệu", "15,5-16,3",
    "63/63"), never the unit. Exactly one of ``value`` and the pair ``low``/``high`` is set; ``of`` is the denominator
    of a ratio. ``hedge`` keeps the words that bound or soften it ("hơn", "ước đạt gần", "trở lên").
    """

    span: Span
    surface: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    of: Decimal | None
    unit: str
    unit_span: Span | None
    kind: Kind
    hedge: str
    change: Change | None
    base: str
    base_span: Span | None
    reading: str

    @property
    def amount(self) -> tuple[Decimal | None, Decimal | None, Decimal | None, Kind]:
        """What is told, whatever the words: equal where two quantities say the same."""
        return self.value, self.low, self.high, self.kind

    @property
    def end(self) -> int:
        """Where the figure ends: its number, or its unit where that stands behind."""
        return max(self.span.end, self.unit_span.end if self.unit_span else 0)


@value
class Citation:
    """What lets a reader check a figure: the article and the very sentence.

    ``where`` tells the page and the table that it stands in ("tr. 3"), "" where the article has neither.
    """

    title: str
    published: str | None
    source: str
    url: str | None
    sentence: str
    where: str = ""


@value
class Fact:
    """One figure of one article, bound to what it counts, of whom, when, where, and of what it is a part.

    All spans are over the article's ``text`` or ``title``, as ``field`` says. ``scope`` holds the spans of the words
    that speak of this figure and of no other one in the sentence, nearest first: its own clause, then the head it
    inherits. ``base_period`` is what a change is measured against, resolved where possible.
    """

    id: str
    article: str
    field: Field
    quantity: Quantity
    subject: str
    scope: tuple[Span, ...]
    sentence: Span
    period: Period | None
    base_period: Period | None
    place: str
    part_of: str
    speaker: str
    modality: Modality
    citation: Citation

    @property
    def offset(self) -> int:
        """Where the number stands in the cited sentence."""
        return self.quantity.span.start - self.sentence.start

    @property
    def before(self) -> str:
        """What the cited sentence says in front of the number, as it is written."""
        return self.citation.sentence[: self.offset]

    @property
    def own_before(self) -> str:
        """What the figure's own words in the cited sentence say in front of the number, as it is written."""
        return self.before[max(0, self.scope[0].start - self.sentence.start) :]

    @property
    def behind(self) -> str:
        """What the cited sentence says behind the number, as it is written."""
        return self.citation.sentence[self.quantity.span.end - self.sentence.start :]

    @property
    def behind_unit(self) -> str:
        """What the cited sentence says behind the number and its unit, as it is written."""
        return self.citation.sentence[self.quantity.end - self.sentence.start :]

    @property
    def is_unnamed_rate(self) -> bool:
        """Whether the figure is so many of what its words name, by what its slash parts: "số người ngã còn 50/năm"."""
        parted = "/" in self.citation.sentence and "/" not in self.quantity.unit
        return parted and self.behind.lstrip().startswith("/")


@value
class Passage:
    """A stored sentence that a search found, with its article and the figures in it.

    ``score`` orders the passages of one search and means nothing across searches. ``before`` is the text of the
    sentence in front of it ("" at the start). ``lines`` are the folded tokens of the article, a line for its title and
    one for every sentence, each token with a blank on either side: " cong nghe " is in it exactly when these stand
    beside each other in one sentence. "" where an index keeps none.
    """

    article: Article
    sentence: Sentence
    text: str
    before: str
    score: float
    facts: tuple[Fact, ...]
    lines: str = ""
