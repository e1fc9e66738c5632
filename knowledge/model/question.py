"""What a question asks: its terms, each with all that may stand for it, and its slots."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from knowledge.model.article import Period, Span
from knowledge.model.fact import Change, Kind, Modality, Quantity
from knowledge.model.value import value

Movement = Change | Literal["tăng hay giảm"]
"""Which way a question asks, or that it leaves the way open."""


@value
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


@value
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


Wants = Literal["figure", "who", "when", "where", "why", "what"]


@dataclass(frozen=True, slots=True)
class Sought:
    """What a question is after: a figure, or what a sentence tells.

    ``head`` is the folded noun that says of what sort the answer is ("co quan", "tinh"), "" where none does; ``span``
    the asking words, None where a figure is asked; ``copula`` is true of "X là gì", which asks what X is.
    """

    wants: Wants = "figure"
    head: str = ""
    span: Span | None = None
    copula: bool = False


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
    change: Movement | None = None
    level: bool = False
    least: Decimal | None = None
    interval: bool = False
    explicit: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """A question taken apart into slots and the terms that are left; equal to itself alone, so that what is worked out
    of it once can be looked up by it for every figure.

    ``text`` is what was typed; ``repaired`` the same with spelling, key leftovers and abbreviations put right, and
    every span indexes it. ``excluded`` are the folded words of what it leaves out ("không kể dầu thô"); ``stated`` is
    the number that it asks whether it is right, for which ``repaired`` asks.
    """

    text: str
    repaired: str
    sought: Sought
    asked: Asked
    terms: tuple[Term, ...]
    periods: tuple[Period, ...]
    base: Period | None
    base_words: str
    places: tuple[str, ...]
    figures: tuple[Quantity, ...]
    modality: Modality | None
    excluded: frozenset[str] = frozenset()
    stated: Quantity | None = None

    @property
    def wants(self) -> Wants:
        """What sort of answer the question is after."""
        return self.sought.wants
