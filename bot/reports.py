"""What the command line and the console both show: what was added, the sources, the facts, why an answer came about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from bot import words
from bot.reasons import part, reason
from bot.render import Marks, count, dates, marks, source_line
from bot.screen import Screen, progress
from bot.settings import private_addresses
from knowledge import Article, Explanation, Fact, Knowledge, Match, Period, Question, Report, Source

_INDENT = 2


def add(knowledge: Knowledge, sources: Sequence[str], stdin: BinaryIO | None = None) -> Report:
    """What became of the articles in ``sources``, with a progress bar on a terminal."""
    with progress(lambda: _expected(sources)) as advance:
        return knowledge.add(sources, stdin=stdin, progress=advance, private=private_addresses())


def _expected(sources: Iterable[str]) -> int | None:
    """About how many articles ``sources`` hold: a line each of a .jsonl, one of any other file; None for "-"."""
    total = 0
    for source in sources:
        path = Path(source)
        if source == "-":
            return None
        for file in path.rglob("*") if path.is_dir() else (path,):
            if file.is_file():
                total += _lines(file) if file.suffix == ".jsonl" else 1
    return total


def _lines(file: Path) -> int:
    try:
        with file.open("rb") as opened:
            return sum(1 for line in opened if line.strip())
    except OSError:
        # Reading it will tell; this only sizes a progress bar.
        return 1


def added(screen: Screen, report: Report, *, verbose: bool = False) -> None:
    """Show how many articles and facts went in, and the sentences with digits that gave no fact."""
    outcomes = (report.added, report.replaced, report.unchanged)
    names = ("added", "replaced", "unchanged")
    said = {name: count(number) for name, number in zip(names, outcomes, strict=True)}
    screen.line(words.ADDED.format(articles=count(sum(outcomes)), **said))
    screen.line(words.ADDED_FACTS.format(facts=count(report.facts)))
    for article, encoding in report.repaired:
        screen.line(words.REPAIRED.format(article=article, encoding=encoding))
    if not report.not_understood:
        return
    more = words.NOT_UNDERSTOOD_LIST if verbose else words.NOT_UNDERSTOOD_MORE
    screen.line(words.NOT_UNDERSTOOD.format(count=count(len(report.not_understood)), more=more))
    for article, sentence in report.not_understood if verbose else ():
        screen.line(words.NOT_UNDERSTOOD_LINE.format(article=article, sentence=" ".join(sentence.split())))


def sources(screen: Screen, listed: Sequence[Source]) -> None:
    """Show every article: its id, then its title, date and place, how many figures it has and where it came from."""
    if not listed:
        screen.line(words.NO_SOURCES)
    for source in listed:
        screen.line(source.id, style="bold")
        screen.line(source_line(source), indent=_INDENT)
        figures = words.FIGURES.format(count=count(source.figures))
        pages = words.PAGES.format(count=count(source.pages)) if source.pages else ""
        copies = words.COPIES.format(places=", ".join(source.copies)) if source.copies else ""
        parts = (figures, pages, source.format, source.encoding, source.origin, copies)
        screen.line(" · ".join(part for part in parts if part), indent=_INDENT)


def heading(screen: Screen, article: Article) -> None:
    """Show the title of an article, with its dates, publisher and place."""
    screen.line(article.title, style="bold")
    said = dates(article.published, article.held, article.period.surface if article.period else "")
    screen.line(" · ".join(part for part in (said, article.source, article.place) if part), indent=_INDENT)
    screen.line()


def facts(screen: Screen, knowledge: Knowledge, listed: Iterable[Fact]) -> int:
    """How many facts were shown: under the title of their article, a line each, the figure standing out."""
    shown = 0
    for article, group in groupby(listed, key=lambda fact: fact.article):
        for number, fact in enumerate(group):
            if not number:
                screen.line(f"{fact.citation.title} [{article}]", style="bold")
            line, marked = fact_line(knowledge, fact)
            screen.item(line, marked)
            shown += 1
    return shown


def fact_line(knowledge: Knowledge, fact: Fact) -> tuple[str, Marks]:
    """The line that an answer gives to ``fact``, with what stands out in it."""
    answer = knowledge.cite(fact)
    line = answer.text.split("\n", 1)[0]
    return line, [(span, style) for span, style in marks(answer) if span.end <= len(line)]


def explanation(screen: Screen, knowledge: Knowledge, explained: Explanation) -> None:
    """Show the slots of the question, every candidate with the parts of its score, and why the verdict fell so."""
    screen.line(words.SLOTS, style="bold")
    screen.table(("", ""), slots(explained.question))
    screen.line(words.CANDIDATES, style="bold")
    if explained.matches:
        screen.table(words.COLUMNS, (_candidate(knowledge, match) for match in explained.matches))
    else:
        screen.line(words.NO_CANDIDATES, indent=_INDENT)
    screen.line(words.VERDICT, style="bold")
    status = words.STATUSES[explained.answer.status]
    screen.line(words.VERDICT_LINE.format(status=status, reason=reason(explained.reason)), indent=_INDENT)


def slots(question: Question) -> Iterator[tuple[str, str]]:
    """The slots that ``question`` fills, each with its name."""
    asked = question.asked
    filled = {
        words.SLOT_QUESTION: " ".join(question.text.split()),
        words.SLOT_REPAIRED: question.repaired if question.repaired != question.text else "",
        words.SLOT_WANTS: words.WANTS[question.wants],
        words.SLOT_TERMS: " + ".join(
            _meant(term.surface, {form.folded: form.marked for form in term.forms}) for term in question.terms
        ),
        words.SLOT_UNIT: ", ".join(term.surface for term in asked.unit),
        words.SLOT_KINDS: ", ".join(sorted(words.KINDS[kind] for kind in asked.kinds)),
        words.SLOT_CHANGE: asked.change or "",
        words.SLOT_LEVEL: words.LEVEL if asked.level else "",
        words.SLOT_PERIODS: ", ".join(map(_dated, question.periods)),
        words.SLOT_BASE: question.base_words or (_dated(question.base) if question.base else ""),
        words.SLOT_PLACES: ", ".join(question.places),
        words.SLOT_FIGURES: ", ".join(quantity.surface for quantity in question.figures),
        words.SLOT_MODALITY: words.MODALITIES[question.modality] if question.modality else "",
    }
    yield from ((name, said) for name, said in filled.items() if said)


def _meant(surface: str, forms: Mapping[str, str]) -> str:
    """A term as typed, with whatever else may stand for it; ``forms``, folded → marked, begin with its own."""
    others = ", ".join(list(forms.values())[1:])
    return f"{surface} (= {others})" if others else surface


def _dated(period: Period) -> str:
    ends = "…".join(day.isoformat() if day else "" for day in (period.start, period.end))
    return f"{period.surface} ({ends})"


def _candidate(knowledge: Knowledge, match: Match) -> tuple[str, str, str]:
    line, _ = fact_line(knowledge, match.fact)
    parts = ", ".join(f"{part(name)} {factor:.2f}" for name, factor in match.parts if factor != 1)
    why = "; ".join(filter(None, (reason(match.rejected), parts)))
    return f"{match.score:.2f}", line, why
