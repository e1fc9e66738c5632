"""One invented article, ready to be asked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge import Knowledge

__all__ = ["told"]


@contextmanager
def told(folder: Path, text: str, title: str = "Bản tin minh họa") -> Iterator[Knowledge]:
    """An index in ``folder`` that holds the invented article ``text`` alone."""
    path = folder / "briefing.jsonl"
    path.write_text(json.dumps({"id": "a", "title": title, "text": text}, ensure_ascii=False), "utf-8")
    with Knowledge.open(folder / "index.db", write=True) as knowledge:
        knowledge.add([path])
        yield knowledge
