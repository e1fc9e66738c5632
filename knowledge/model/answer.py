"""What comes back: an answer and how it came about, the report of what was added, and what may go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from knowledge.model.article import Span
from knowledge.model.fact import Citation, Fact
from knowledge.model.question import Question
from knowledge.model.value import value

Status = Literal["answered", "choose", "not_found"]


@value
class Match:
    """A fact held against a question: its score in [0, 1], what the slots alone leave of it (``agreement``, in [0, 1]),
    and the parts of it that ``explain`` prints: how its words agree, and each verdict that lessens it."""

    fact: Fact
    score: float
    agreement: float
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
