"""One invented article, ready to be asked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge import Knowledge

__all__ = ["first_figure", "is_told_apart", "statuses", "told"]


@contextmanager
def told(folder: Path, text: str, title: str = "Bản tin minh họa") -> Iterator[Knowledge]:
    """An index in ``folder`` that holds the invented article ``text`` alone."""
    path = folder / "briefing.jsonl"
    path.write_text(json.dumps({"id": "a", "title": title, "text": text}, ensure_ascii=False), "utf-8")
    with Knowledge.open(folder / "index.db", write=True) as knowledge:
        knowledge.add([path])
        yield knowledge


def first_figure(folder: Path, text: str, question: str) -> str:
    """The first figure given for ``question`` by an index of the invented article ``text`` alone, as it is written."""
    with told(folder, text) as knowledge:
        return knowledge.ask(question).figures[0].quantity.surface


def statuses(folder: Path, text: str, *questions: str) -> list[str]:
    """What becomes of each of the ``questions`` there: "answered", "choose" or "not_found"."""
    with told(folder, text) as knowledge:
        return [knowledge.ask(question).status for question in questions]


def is_told_apart(folder: Path, text: str, asked: str, beside: str) -> bool:
    """Whether the question ``asked`` is answered there, and the one ``beside`` it, of something else, is not."""
    given, other = statuses(folder, text, asked, beside)
    return given == "answered" and other != "answered"
