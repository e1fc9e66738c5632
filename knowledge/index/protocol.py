"""What the rest asks of an index; a second engine meets this."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Literal, Protocol

from knowledge.model import Article, Fact, Kind, Passage, Sentence, Source

Outcome = Literal["added", "replaced", "unchanged"]
Wanted = Sequence[str | Sequence[str]] | Mapping[tuple[str, ...], float | None]
"""What is looked for: each thing is a phrase of folded tokens ("cong nghe so", or "cong_nghe_so"), or all the phrases
that may stand for it (["tp hcm", "sai gon"]), which then count once; a mapping tells what each of them weighs. The less
of the index speaks of it, the more it does where that is None or not told."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much an index holds."""

    articles: int
    sentences: int
    facts: int


class Index(Protocol):
    """Articles with their sentences and facts, found by what they say.

    Every method may raise IndexFileError.
    """

    def add(self, article: Article, sentences: Sequence[Sentence], facts: Sequence[Fact]) -> Outcome:
        """Whether the article is new, took the place of an older one of its id, or says nothing new.

        ``sentences`` are all of its text, ``facts`` those of its title and text in reading order. Raises SpanError,
        before anything is stored, when one of them does not show what the article holds.
        """

    def writing(self) -> AbstractContextManager[None]:
        """Articles added inside are written many at a time, each of them whole or not at all.

        What was added before an error in the block is kept. Reading inside does not see the last of them yet.
        """

    def reading(self) -> AbstractContextManager[object]:
        """All that is read inside is of one moment, and read faster; nothing is written inside."""

    def remove(self, article_id: str) -> bool:
        """Whether the article was there; it is gone now, with its facts and all that it was found by."""

    def article(self, article_id: str) -> Article | None:
        """The article of that id, None when there is none."""

    def sources(self) -> list[Source]:
        """Every article, in the order in which they came."""

    def facts(self, article: str | None = None) -> Iterator[Fact]:
        """Every fact, or those of one article, in reading order: the title's first."""

    def fact(self, fact_id: str) -> Fact | None:
        """The fact of that id, None when there is none."""

    def counts(self) -> Counts:
        """How many articles, sentences and facts there are."""

    def search(self, wanted: Wanted, limit: int, *, kinds: Collection[Kind] | None = None) -> list[Passage]:
        """The passages that hold most of what is ``wanted``, at most ``limit``, best first, with their figures.

        With ``kinds`` only sentences that hold a figure of one of them, or a ratio, with no kind in it any figure;
        without also those that hold something wanted. What else the article holds counts in part. A title is a passage
        whose sentence has the number -1 and a span over the title.
        """

    def frequency(self, terms: Sequence[str]) -> dict[str, int]:
        """In how many sentences and titles each of the ``terms`` occurs; those that do not are left out."""

    def known(self, tokens: Sequence[str]) -> dict[str, int]:
        """In how many sentences and titles each of the folded ``tokens`` occurs; those that do not are left out."""

    def neighbours(self, token: str, limit: int) -> list[tuple[str, int]]:
        """The tokens one edit away from the folded ``token``, most frequent first, with their counts.

        An edit is one letter more, less or another, or two neighbours that changed places.
        """

    def topics(self, limit: int) -> list[tuple[str, int]]:
        """What most figures are about, with the number of these figures."""

    def completions(self, prefix: str, limit: int) -> list[str]:
        """Topics that begin with ``prefix``, then such as hold a word that does; marks do not matter."""

    def close(self) -> None:
        """Let go of the index."""
