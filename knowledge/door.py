"""``Knowledge``: everything a channel may ask of this package, over one index file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from knowledge import answer as answers_
from knowledge import phrases
from knowledge.computed import counterpart, share
from knowledge.grammar.period import last_month
from knowledge.index import Index, open_index
from knowledge.lexicon import Lexicon, load
from knowledge.match import rank, wanted_counts
from knowledge.match.evidence import Weights, weigh
from knowledge.match.passages import rank_passages
from knowledge.match.verdicts.measures.counting import admitted
from knowledge.model import (
    Answer,
    Article,
    Explanation,
    Fact,
    Match,
    Passage,
    Period,
    Quantity,
    Question,
    ReadingError,
    Report,
    Source,
)
from knowledge.question import is_careless, parse, split
from knowledge.reading import read
from knowledge.sentences import sentences
from knowledge.text import pairs, tokens

_PASSAGES = 12
_EXPLAINED = 12
_YEAR_DIGITS = 4
# What fewer sentences than these say is rare.
_RARE = 8
_ROMAN = ("i", "ii", "iii", "iv")
# So many questions of one message are answered; whoever pastes a page gets no flood of replies.
MOST_QUESTIONS = 10
Progress = Callable[[str, int], None]


class Knowledge:
    """The briefings of one index file, ready to be asked.

    Opened for reading unless ``write`` is given; a context manager. Every method may raise KnowledgeError.
    """

    def __init__(self, index: Index, lexicon: Lexicon, today: date | None = None) -> None:
        self._index = index
        self._lexicon = lexicon
        self._today = today

    @classmethod
    def open(cls, path: Path, *, write: bool = False, lexicon: Path | None = None, today: date | None = None) -> Self:
        """The knowledge in the index file ``path``; with ``write`` a missing file is created.

        ``lexicon`` is a TOML file with the user's own abbreviations and synonyms; ``today`` is what "năm nay" in a
        question means. Raises IndexFileError or LexiconError.
        """
        return cls(open_index(path, write=write), load(lexicon), today)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the index file."""
        self._index.close()

    def add(
        self,
        sources: Iterable[str | Path],
        *,
        stdin: BinaryIO | None = None,
        progress: Progress | None = None,
        private: bool = False,
    ) -> Report:
        """What became of the articles in ``sources``: files, folders, addresses, and "-" for ``stdin``.

        One bad file or line is told in the report while the rest goes in. ``progress`` is called after every article
        with its title and the number of its figures. ``private`` allows addresses inside the own network.
        """
        counts = {"added": 0, "replaced": 0, "unchanged": 0}
        facts = 0
        missed: list[tuple[str, str]] = []
        failures: list[str] = []
        repaired: list[tuple[str, str]] = []
        with self._index.writing():
            for item in read(sources, stdin=stdin, private=private):
                if isinstance(item, ReadingError):
                    failures.append(str(item))
                    continue
                outcome, found, unread = self._store(item)
                counts[outcome] += 1
                facts += found
                if item.layout.encoding:
                    repaired.append((item.id, item.layout.encoding))
                missed += [(item.id, sentence) for sentence in unread]
                if progress:
                    progress(item.title, found)
        return Report(
            **counts,
            facts=facts,
            not_understood=tuple(missed),
            failures=tuple(failures),
            repaired=tuple(repaired),
        )

    def _store(self, article: Article) -> tuple[str, int, tuple[str, ...]]:
        from knowledge.facts import extract  # noqa: PLC0415 - its patterns take a tenth of the start, and asking needs none

        parts = sentences(article.text)
        found = extract(article, parts)
        outcome = self._index.add(article, parts, found.facts)
        return outcome, len(found.facts), found.not_understood

    def remove(self, article: str) -> bool:
        """Whether the article was there; it and all its facts are gone now."""
        return self._index.remove(article)

    def ask(self, question: str) -> Answer:
        """The cited figure, the choices to ask back, or an honest refusal."""
        return self._ask(question)[0]

    def refuse(self, question: str) -> Answer:
        """The refusal of ``question`` that names what is nearest, for who asks it and cannot mean what it would get."""
        _, _, parsed, matches = self._ask(question)
        return answers_.refuse(parsed, matches)

    def questions(self, message: str) -> list[str]:
        """The first MOST_QUESTIONS questions in ``message``, at least one: itself if it holds none."""
        return (split(message) or [message])[:MOST_QUESTIONS]

    def understand(self, text: str) -> Question:
        """``text`` taken apart into slots and terms, without looking for an answer."""
        with self._index.reading():
            return parse(text, self._lexicon, self._index, self._today)

    def cite(self, fact: Fact, question: str = "") -> Answer:
        """``fact`` as the checked answer to ``question``: for a picked choice, a link, a button."""
        return answers_.cite(fact, question)

    def explain(self, question: str) -> Explanation:
        """How the answer to ``question`` came about."""
        answer, reason, parsed, matches = self._ask(question)
        return Explanation(parsed, tuple(matches[:_EXPLAINED]), answer, reason)

    def _ask(self, text: str) -> tuple[Answer, str, Question, list[Match]]:
        with self._index.reading():
            return self._found(text)

    def _found(self, text: str) -> tuple[Answer, str, Question, list[Match]]:
        question = parse(text, self._lexicon, self._index, self._today)
        weights, passages = self._search(question)
        if passages and is_careless(text):
            texts = {passage.article.id: passage.article.text for passage in passages}
            question = parse(text, self._lexicon, self._index, self._today, [*texts.values()])
            weights, passages = self._search(question)
        if not question.terms:
            said = phrases.NO_CONTENT if text.strip() else phrases.EMPTY
            return Answer(text, "not_found", said), "the question holds no term", question, []
        if question.wants != "figure":
            quoted = answers_.quote(question, rank_passages(question, passages, weights))
            return quoted, f"asks {question.wants}", question, []
        matches = rank(question, passages, weights)
        answer, reason = answers_.decide(question, matches)
        instead = counterpart(question, passages) if answer.status != "answered" else None
        if instead:
            ratios = rank(*instead, weights)
            made = share(ratios[0], passages) if answers_.is_sure(ratios) else None
            if made:
                return answers_.reckon(question, made, ratios[0].score), f"computed: {made.formula}", question, ratios
        if answer.status == "not_found" and not any(match.score > answers_.ASK for match in matches):
            answer = self._nearer(question, passages, weights) or answer
        return answer, reason, question, matches

    def _nearer(self, question: Question, passages: Sequence[Passage], weights: Weights) -> Answer | None:
        """The refusal that names what is told of another time or another change than the question asks for; None where
        nothing is or it asks for none."""
        if not (question.periods or question.asked.change):
            return None
        asked = replace(question.asked, change=None)
        open_question = replace(question, asked=asked, periods=(), base=None, base_words="")
        refused = answers_.refuse(question, rank(open_question, passages, weights, least=answers_.ASK))
        return refused if refused.nearest else None

    def _search(self, question: Question) -> tuple[Weights, list[Passage]]:
        """How much each of the question's terms tells, and the passages that speak of most of what it says."""
        if not question.terms:
            return Weights((), ()), []
        kinds = admitted(question.asked) if question.wants == "figure" else None
        counts = self._index.frequency(wanted_counts(question))
        weights = weigh(question.terms, counts, self._index.counts().sentences, self._lexicon.common)
        for said in (counts, {}):
            wanted = search_terms(question, said, weights.by_term)
            if passages := self._index.search(wanted, _PASSAGES, kinds=kinds):
                return weights, passages
        return weights, []

    def facts(self, article: str | None = None) -> Iterator[Fact]:
        """Every stored fact, or those of one article, in reading order."""
        return self._index.facts(article)

    def fact(self, fact_id: str) -> Fact | None:
        """One fact by its id, None when there is none."""
        return self._index.fact(fact_id)

    def sources(self) -> list[Source]:
        """Every article with its dates and the number of its figures."""
        return self._index.sources()

    def article(self, article_id: str) -> Article | None:
        """One stored article, None when there is none."""
        return self._index.article(article_id)

    def topics(self, limit: int = 50) -> list[tuple[str, int]]:
        """What can be asked: subjects with the number of their figures, most first."""
        return self._index.topics(limit)

    def completions(self, prefix: str, limit: int = 10) -> list[str]:
        """Subjects that begin with, or hold a word that begins with, ``prefix``."""
        return self._index.completions(prefix, limit)


def search_terms(
    question: Question, counts: Mapping[str, int], weights: Sequence[float | None] = ()
) -> dict[tuple[str, ...], float | None]:
    """What the index is to find, each thing with the phrases that mean it and what it weighs: periods, figures, terms
    with their neighbouring syllables.

    ``counts`` are the sentence counts of the typed words and their pairs, ``weights`` those of the terms, if known; the
    index weighs the rest. What hardly a text says as it was typed is found by what comes near it as well: "vàng quốc
    tế" by "vàng thế giới".
    """
    written = [forms for period in question.periods for forms in _written(period)]
    known = {form for forms in written for form in forms}
    # A day is written out whole: of "ngày 4 tháng 3 năm 2019" a 4 by itself says nothing.
    apart = (period for period in question.periods if period.grain != "day" or period.end is None)
    said = (token for period in apart for token in tokens(period.surface) if not token.isalpha())
    wanted: dict[tuple[str, ...], float | None] = {_dated(token): None for token in said if token not in known}
    wanted |= dict.fromkeys(written)
    wanted |= dict.fromkeys(number for quantity in question.figures for number in _numbers(quantity))
    for term, weight in zip_longest(question.terms, weights):
        near = _is_rare(term.forms[0].folded, counts)
        wanted[*(form.folded for form in term.forms if near or form.weight == 1.0), *term.pairs] = weight
    return wanted


def _numbers(quantity: Quantity) -> Iterator[tuple[str, ...]]:
    """The numbers of a figure that a question gives, as texts write them: "1" also as "01"."""
    for token in tokens(quantity.surface):
        if token[0].isdigit():
            yield (token, f"0{token}") if len(token) == 1 else (token,)


def _is_rare(phrase: str, counts: Mapping[str, int]) -> bool:
    words = phrase.split()
    return min(counts.get(key, 0) for key in (pairs(words) or words)) < _RARE


def _written(period: Period) -> list[tuple[str, ...]]:
    """The months or the quarter of a period and its year as texts write them: of "quý 3 năm 2020" also "III/2020", of
    "10T/2020" also "10 tháng" and "tháng 10", and 2020 by itself; a day also without its year, and with a dash; a
    quarter without a year also as "quý III"."""
    if period.end is None:
        last = last_month(period) if period.grain == "quarter" else None
        return [_quarter((last + 2) // 3)] if last else []
    year, month = period.end.year, period.end.month
    quarter = (month + 2) // 3
    forms: tuple[str, ...]
    if period.grain == "day":
        # An article of the day says "sáng nay (11/9)", or "hôm nay 4-3".
        day = period.end.day
        days = (f"{day}/{month}", f"{day:02}/{month:02}", f"{day:02}/{month}", f"{day}/{month:02}")
        dashed = (f"{day} {month}", f"{day:02} {month:02}")
        return [(*(f"{form}/{year}" for form in days), *days, *dashed)]
    if period.grain == "months" and (period.start is None or period.start.month == 1):
        forms = (f"{month} thang", f"thang {month}", f"{month}t")
    elif period.grain == "month":
        forms = (f"{month}/{year}", f"{month:02}/{year}", f"t{month}", f"thang {month}")
    elif period.grain == "quarter":
        forms = (f"{quarter}/{year}", f"{_ROMAN[quarter - 1]}/{year}", *_quarter(quarter))
    else:
        return []
    return [forms, (str(year),)]


def _quarter(number: int) -> tuple[str, ...]:
    named = [f"quy {name}" for name in (number, _ROMAN[number - 1])]
    return (f"q{number}", *named)


def _dated(token: str) -> tuple[str, ...]:
    """A token of a period, a date also without its year: an article of the day says "sáng nay (11/9)"."""
    day, _, year = token.rpartition("/")
    return (token, day) if "/" in day and len(year) == _YEAR_DIGITS else (token,)
