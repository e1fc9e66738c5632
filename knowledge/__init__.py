"""Everything up to an answer: read briefings, find the figures, answer from the text or not at all.

``Knowledge`` is the door; what it hands out is defined in ``knowledge.model``.
"""

from __future__ import annotations

from knowledge.door import Knowledge
from knowledge.lexicon import LexiconError
from knowledge.model import (
    Answer,
    Article,
    Citation,
    CitedPassage,
    Computed,
    Explanation,
    Fact,
    IndexFileError,
    KnowledgeError,
    Match,
    Period,
    Quantity,
    Question,
    ReadingError,
    Report,
    Source,
    Span,
)
from knowledge.reading import ENDINGS

__all__ = [
    "ENDINGS",
    "Answer",
    "Article",
    "Citation",
    "CitedPassage",
    "Computed",
    "Explanation",
    "Fact",
    "IndexFileError",
    "Knowledge",
    "KnowledgeError",
    "LexiconError",
    "Match",
    "Period",
    "Quantity",
    "Question",
    "ReadingError",
    "Report",
    "Source",
    "Span",
]
