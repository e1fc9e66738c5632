"""What an article holds, what a question asks, and what an answer is made of.

Everything here is frozen and knows no rule, no SQL and no channel. Spans are half-open, in code points, over a
text that is never altered: ``text[span.start:span.end]`` is the surface.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

Change = Literal["tăng", "giảm"]
Field = Literal["text", "title"]
Grain = Literal["day", "month", "quarter", "months", "half", "year", "years"]
Kind = Literal["count", "money", "percent", "points", "measure", "duration", "multiple", "rate", "number"]
Modality = Literal["actual", "estimate", "plan", "target"]
Relation = Literal["in", "by", "since", "before"]
Status = Literal["answered", "choose", "not_found"]


class Span(NamedTuple):
    """A half-open range of code points; a named tuple, for of these a document has thousands."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The surface: what ``text`` holds in this range."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time as a text names it.

    ``start`` and ``end`` are inclusive; either is ``None`` when the text leaves it open or unsaid. ``relation`` tells
    "trong tháng 8" (in) from "lũy kế đến 26/8" (by), "từ tháng 10/2018" (since) and "trước 1/11/2020" (before).
    ``inferred`` says that the year came from the article and not from the words themselves.
    """

    surface: str
    start: date | None
    end: date | None
    grain: Grain
    relation: Relation = "in"
    inferred: bool = False
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written: where it stands, its exact value, and by which rule its marks were read.

    ``reading`` is ``"plain"``, ``"words"``, ``"separator"`` (74.422), ``"decimal"`` (101,12) or, where both were
    possible and a rule decided, ``"ambiguous:separator"`` / ``"ambiguous:decimal"`` (17.7 triệu).
    """

    span: Span
    value: Decimal
    reading: str


@dataclass(frozen=True, slots=True)
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


class Cell(NamedTuple):
    """One cell of a table that may hold a figure; every span is over the article's text.

    ``row`` is the head of its row, ``columns`` the heads of its column from the top down, ``unit`` the cell of its row
    that names the unit; ``column`` counts from 0.
    """

    span: Span
    column: int
    row: Span | None
    columns: tuple[Span, ...]
    unit: Span | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of an article: a line of its text a row. ``unit`` is where it says what its figures are counted in."""

    span: Span
    title: Span | None
    unit: Span | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """What the document looked like that an article was read from.

    ``format`` is its kind ("pdf", "docx"); ``encoding`` the encoding that its letters were repaired from, "" for
    Unicode; ``pages`` the offsets in the text at which its pages start; ``unverified`` says that a machine
    recognised the letters on a picture, so that a figure may be misread.
    """

    format: str = ""
    encoding: str = ""
    pages: tuple[int, ...] = ()
    tables: tuple[Table, ...] = ()
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One briefing: NFC text that is never altered, and what is known about it.

    ``published`` and ``held`` are ISO dates that may be partial ("2023-06-12", "2021-01", "2018"). ``period`` is the
    reporting period. ``origin`` is where it was read from, ``layout`` what stood there beside the letters.
    """

    id: str
    title: str
    text: str
    published: str | None = None
    held: str | None = None
    period: Period | None = None
    place: str = ""
    source: str = ""
    url: str | None = None
    origin: str = ""
    layout: Layout = Layout()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article's text; ``number`` counts from 0 through the article, ``paragraph`` likewise."""

    span: Span
    number: int
    paragraph: int


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Source:
    """One article as the list of sources shows it; ``format``, ``encoding`` and ``pages`` as its `Layout` has them.

    ``copies`` are where the same text was found under other names.
    """

    id: str
    title: str
    published: str | None
    held: str | None
    period: str
    place: str
    source: str
    url: str | None
    origin: str
    figures: int
    format: str = ""
    encoding: str = ""
    pages: int = 0
    copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A stored sentence that a search found, with its article and the figures in it.

    ``score`` orders the passages of one search and means nothing across searches. ``before`` is the text of the
    sentence in front of it ("" at the start).
    """

    article: Article
    sentence: Sentence
    text: str
    before: str
    score: float
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say a thing: its folded tokens joined by blanks, the same with marks, and its weight in (0, 1].

    ``exact`` says of a single syllable that it has no marks because none belong there ("mua", not "mùa"). ``needle`` is
    what to look for among padded tokens; ``strict`` says that only ``marked`` may be: folding alone would take "hãng"
    for "hàng".
    """

    folded: str
    marked: str
    weight: float = 1.0
    exact: bool = False
    needle: str = field(init=False, compare=False, repr=False)
    strict: bool = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # A form is looked for in hundreds of stretches of text.
        object.__setattr__(self, "needle", f" {self.folded} ")
        strict = " " not in self.folded and (self.exact or self.marked != self.folded)
        object.__setattr__(self, "strict", strict)


@dataclass(frozen=True, slots=True)
class Term:
    """One thing a question speaks of: every form that may stand for it, the typed one first.

    ``pairs`` are the neighbouring-syllable pairs ("cong nghe") of a bare syllable with the words beside it: a syllable
    found beside the same neighbour is better evidence than one found alone. ``parts`` are the terms of a longer
    phrase, for texts that put words between them ("kim ngạch hàng hóa XNK"). ``stem`` are the two folded syllables in
    front of it ("thanh cap" of "đài truyền thanh cấp huyện"), "" where these are no words of content. ``name`` marks a
    proper name or a code, which nothing else can stand for; ``short`` an abbreviation that no table knows. ``context``
    marks a term outside the clause that asks: it says where to look and not what for.
    """

    surface: str
    forms: tuple[Form, ...]
    pairs: tuple[str, ...] = ()
    parts: tuple[Term, ...] = ()
    stem: str = ""
    name: bool = False
    short: bool = False
    context: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What sort of figure a question wants; empty parts say that the question leaves them open.

    ``unit`` holds the terms of the counted noun or unit ("tổ công nghệ số cộng đồng", "USD"); ``kinds`` the kinds of
    quantity that can answer; ``change`` the direction asked for; ``level`` is true when a level is asked ("đạt bao
    nhiêu"), for which a change would be wrong. ``least`` is the least value that can answer: of "bao nhiêu tỷ" a tenth
    of a tỷ. ``interval`` is true when both ends are asked ("từ bao nhiêu đến bao nhiêu").
    """

    unit: tuple[Term, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    change: Change | None = None
    level: bool = False
    least: Decimal | None = None
    interval: bool = False


Wants = Literal["figure", "who", "when", "where", "what"]


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart into slots and the terms that are left.

    ``text`` is what was typed; ``repaired`` the same with spelling, key leftovers and abbreviations put right, and
    every span indexes it.
    """

    text: str
    repaired: str
    wants: Wants
    asked: Asked
    terms: tuple[Term, ...]
    periods: tuple[Period, ...]
    base: Period | None
    base_words: str
    places: tuple[str, ...]
    figures: tuple[Quantity, ...]
    modality: Modality | None


@dataclass(frozen=True, slots=True)
class Match:
    """A fact held against a question: its score in [0, 1] and the parts of it that ``explain`` prints."""

    fact: Fact
    score: float
    parts: tuple[tuple[str, float], ...]
    rejected: str = ""


@dataclass(frozen=True, slots=True)
class CitedPassage:
    """A sentence of an article that answers a question which asks for no figure."""

    article: str
    span: Span
    citation: Citation


@dataclass(frozen=True, slots=True)
class Computed:
    """A printed formula over cited figures: "9.959 / 10.598 = 93,97 %"."""

    formula: str
    value: Decimal
    inputs: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question gets: a cited figure or passage, choices to ask back, or an honest refusal.

    ``figures[0]`` is the answer, further ones support it. ``nearest`` names, for a refusal, what the index does hold;
    it is never an answer. ``understood`` says what the question was taken to ask.
    """

    question: str
    status: Status
    text: str
    figures: tuple[Fact, ...] = ()
    choices: tuple[Fact, ...] = ()
    passages: tuple[CitedPassage, ...] = ()
    nearest: tuple[Fact, ...] = ()
    computed: Computed | None = None
    score: float = 0.0
    understood: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """How an answer came about: the slots, every candidate with the parts of its score, and the verdict's reason."""

    question: Question
    matches: tuple[Match, ...]
    answer: Answer
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """What ``add`` did: articles by outcome, facts stored, sentences with digits that gave no fact, and failures.

    ``repaired`` are pairs of an article and the old encoding that its letters were put right from.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    facts: int = 0
    not_understood: tuple[tuple[str, str], ...] = ()
    failures: tuple[str, ...] = ()
    repaired: tuple[tuple[str, str], ...] = ()


class KnowledgeError(Exception):
    """Something that a person can mend; the message says what was tried and what to do."""


class ReadingError(KnowledgeError):
    """A file or a line of it cannot be read as an article."""


class IndexFileError(KnowledgeError):
    """The index file cannot be used: no index, of a newer version, damaged, locked, or not writable."""
