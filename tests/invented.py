"""What is extracted from an invented sentence."""

from __future__ import annotations

from knowledge.facts import Extraction, extract
from knowledge.model import Article, Fact
from knowledge.sentences import sentences

__all__ = ["TITLE", "extracted", "facts"]

TITLE = "Bản tin minh họa (hư cấu)"


def extracted(text: str, title: str = TITLE, place: str = "") -> Extraction:
    return extract(Article("a", title, text, published="2024-04-02", place=place), sentences(text))


def facts(text: str, title: str = TITLE, place: str = "") -> tuple[Fact, ...]:
    return extracted(text, title, place).facts
