"""Where words for a person go: plain lines in a pipe; wrapped lines, colours and a progress bar on a terminal.

The only user of rich, which takes a tenth of a second to import and is loaded on a terminal alone.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from bot import words
from bot.render import Marks, count, marks
from knowledge import Answer

if TYPE_CHECKING:
    from rich.text import Text

_DASH = "  – "
_STYLES = {"figure": "bold cyan", "source": "dim"}
# What an article holds must not steer the terminal: one sign for one, so that every span still fits.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Screen:
    """Lines and tables on ``stream``; what stands out on a terminal is plain text in a pipe."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.terminal = stream.isatty()
        if self.terminal:
            from rich.console import Console  # noqa: PLC0415

            self._console = Console(file=stream, highlight=False, markup=False, emoji=False)

    def line(self, text: str = "", *, style: str = "", marked: Marks = (), indent: int = 0) -> None:
        """Write ``text``, one line or more: all of it in ``style``, the parts that are ``marked`` in theirs."""
        if not self.terminal:
            self._stream.write("".join(f"{' ' * indent}{line}\n" for line in text.split("\n")))
            return
        from rich.padding import Padding  # noqa: PLC0415

        styled = _styled(text, style, marked)
        self._console.print(Padding(styled, (0, 0, 0, indent), expand=False) if indent else styled)

    def item(self, text: str, marked: Marks = ()) -> None:
        """Write ``text`` as an item of a list, its further lines beside its dash."""
        if not self.terminal:
            self._stream.write(f"{_DASH}{text}\n")
            return
        from rich.table import Table  # noqa: PLC0415

        grid = Table.grid()
        grid.add_row(_DASH, _styled(text, "", marked))
        self._console.print(grid)

    def answer(self, answer: Answer) -> None:
        """Write an answer as a person reads it, its figures standing out."""
        self.line(answer.text, marked=marks(answer))

    def table(self, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Write ``rows`` under ``headers``; in a pipe without headers, tabs between the cells."""
        if not self.terminal:
            self._stream.writelines("\t".join(row) + "\n" for row in rows)
            return
        from rich.box import SIMPLE_HEAD  # noqa: PLC0415
        from rich.table import Table  # noqa: PLC0415

        table = Table(*headers, box=SIMPLE_HEAD, show_header=any(headers), pad_edge=False)
        for row in rows:
            table.add_row(*(_styled(cell) for cell in row))
        self._console.print(table)

    def flush(self) -> None:
        """Hand everything written so far to whoever reads it."""
        self._stream.flush()


def _styled(text: str, style: str = "", marked: Marks = ()) -> Text:
    from rich.text import Text  # noqa: PLC0415

    styled = Text(_CONTROL.sub("\N{REPLACEMENT CHARACTER}", text), style=style)
    for span, kind in marked:
        styled.stylize(_STYLES[kind], span.start, span.end)
    return styled


@contextmanager
def progress(expected: Callable[[], int | None]) -> Iterator[Callable[[str, int], None] | None]:
    """What to call after every article, with its title and the number of its figures; None in a pipe.

    The bar stands on stderr; ``expected`` tells how many articles will come, or None when nobody knows.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn(words.PROGRESS), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    figures = 0
    with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=expected())

        def advance(_title: str, found: int) -> None:
            nonlocal figures
            figures += found
            bar.update(task, advance=1, description=words.FIGURES.format(count=count(figures)))

        yield advance
