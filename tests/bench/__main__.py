"""The benchmark: how fast briefings are read, how fast questions are answered, and in how much memory.

By itself it asks invented briefings with 10,000 and 100,000 figures, in some minutes. ``--facts 10000 100000 1000000``
goes to the end, for some minutes more and 1 GB of disk; ``--articles briefings.jsonl.xz`` measures given ones as well.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from time import perf_counter

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from knowledge import Knowledge
from knowledge.sentences import sentences
from tests.bench import telegram
from tests.bench.generate import Briefings
from tests.bench.measure import measure, questions
from tests.bench.systems import SYSTEMS, make_baseline

_AT_ONCE = 500
_SEED = 20230612


class Bench:
    """One index that grows, and the table of what was measured on the way."""

    def __init__(self, folder: Path, name: str, asked: int, console: Console) -> None:
        self._index = folder / f"{name}.db"
        self._chunk = folder / "chunk.jsonl"
        self._name = name
        self._asked = asked
        self._console = console
        self._articles = self._characters = self._facts = 0
        self._seconds = 0.0

    def add(self, articles: Iterable[dict[str, str]], facts: int | None) -> None:
        """Read ``articles`` until the index holds so many facts; None takes all of them."""
        stream = iter(articles)
        with self._progress(facts) as advance:
            while facts is None or self._facts < facts:
                chunk = list(islice(stream, _AT_ONCE))
                if not chunk:
                    return
                self._chunk.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in chunk), "utf-8")
                begun = perf_counter()
                with Knowledge.open(self._index, write=True) as knowledge:
                    report = knowledge.add([self._chunk])
                self._seconds += perf_counter() - begun
                self._articles += report.added
                self._facts += report.facts
                self._characters += sum(len(each["text"]) for each in chunk)
                advance(report.facts)

    def rows(self) -> Iterator[tuple[str, ...]]:
        """What the systems do on the index as it is now, a row each."""
        asked = questions(self._index, self._asked, _SEED)
        with Knowledge.open(self._index) as knowledge:
            articles = (knowledge.article(source.id) for source in knowledge.sources())
            texts = (article.text for article in articles if article)
            make_baseline(self._index, (sentence.span.of(text) for text in texts for sentence in sentences(text)))
        for system in SYSTEMS:
            with self._console.status(f"{self._name}, {self._facts:,} figures: {system}"):
                timing = measure(system, self._index, asked)
            size = (self._name, f"{self._facts:,}", f"{self._articles:,}", system)
            yield (*size, f"{timing.p50:,.2f}", f"{timing.p95:,.2f}", f"{timing.resident:,.0f}", str(timing.questions))

    def reading(self) -> tuple[str, ...]:
        """How fast the articles were read and stored."""
        each = (self._characters / self._articles, self._facts / self._articles)
        rates = (self._articles / self._seconds, self._facts / self._seconds)
        megabytes = self._index.stat().st_size / 2**20
        return (self._name, f"{self._articles:,}", *(f"{number:,.0f}" for number in (*each, *rates, megabytes)))

    @contextmanager
    def _progress(self, facts: int | None) -> Iterator[Callable[[int], None]]:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed:,} figures"),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self._console, transient=True) as progress:
            task = progress.add_task(f"reading {self._name} briefings", total=facts, completed=self._facts)
            yield lambda found: progress.advance(task, found)


def given(path: Path) -> Iterator[dict[str, str]]:
    """The articles of a JSONL file, which may be packed by xz."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.split("\n")[0])
    parser.add_argument("--facts", type=int, nargs="+", default=[10_000, 100_000], help="sizes of the invented index")
    parser.add_argument("--articles", type=Path, help="a JSONL file of briefings to measure beside the invented ones")
    parser.add_argument("--questions", type=int, default=200, help="how many to ask at each size")
    arguments = parser.parse_args()
    console = Console(width=None if sys.stdout.isatty() else 120)
    reading = Table("briefings", "articles", "characters each", "figures each", "articles/s", "figures/s", "index MB")
    asking = Table("briefings", "figures", "articles", "asked of", "p50 ms", "p95 ms", "resident MB", "questions")
    reading.title, asking.title = "Reading: add, one process", "Asking: warm, one process"
    for table in (reading, asking):
        for column in table.columns[1:]:
            column.justify = "right"
    asking.columns[3].justify = "left"
    with tempfile.TemporaryDirectory(prefix="giaoban-bench-") as folder:
        if arguments.articles:
            bench = Bench(Path(folder), "given", arguments.questions, console)
            bench.add(given(arguments.articles), None)
            for row in bench.rows():
                asking.add_row(*row)
            reading.add_row(*bench.reading())
            asking.add_section()
        bench = Bench(Path(folder), "invented", arguments.questions, console)
        briefings = Briefings(_SEED)
        for facts in sorted(arguments.facts):
            bench.add(briefings, facts)
            for row in bench.rows():
                asking.add_row(*row)
            asking.add_section()
        reading.add_row(*bench.reading())
    console.print(reading, asking)
    console.print(telegram.table(), highlight=False)


if __name__ == "__main__":
    main()
