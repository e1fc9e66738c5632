"""What an article holds, what a question asks, and what an answer is made of.

Everything here is frozen and knows no rule, no SQL and no channel. Spans are half-open, in code points, over a
text that is never altered: ``text[span.start:span.end]`` is the surface.
"""

from knowledge.model.answer import (
    Answer,
    CitedPassage,
    Computed,
    Explanation,
    IndexFileError,
    KnowledgeError,
    Match,
    ReadingError,
    Report,
    Status,
)
from knowledge.model.article import (
    Article,
    Cell,
    Grain,
    Layout,
    Period,
    Relation,
    Row,
    Sentence,
    Source,
    Span,
    Table,
)
from knowledge.model.fact import (
    Change,
    Citation,
    Fact,
    Field,
    Kind,
    Modality,
    Numeral,
    Passage,
    Quantity,
)
from knowledge.model.question import (
    Asked,
    Form,
    Movement,
    Question,
    Term,
    Wants,
)

__all__ = [
    "Answer",
    "Article",
    "Asked",
    "Cell",
    "Change",
    "Citation",
    "CitedPassage",
    "Computed",
    "Explanation",
    "Fact",
    "Field",
    "Form",
    "Grain",
    "IndexFileError",
    "Kind",
    "KnowledgeError",
    "Layout",
    "Match",
    "Modality",
    "Movement",
    "Numeral",
    "Passage",
    "Period",
    "Quantity",
    "Question",
    "ReadingError",
    "Relation",
    "Report",
    "Row",
    "Sentence",
    "Source",
    "Span",
    "Status",
    "Table",
    "Term",
    "Wants",
]
