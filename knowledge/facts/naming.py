"""Whether words of a sentence name what a figure tells of, and the name without what only leads to it."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.facts.lexicon import AND_MORE, CONTENT, COPULA, FORMER, INSTEAD, IS, LEADING, OPENING, PLAN_FOR, TRAILING
from knowledge.model import Quantity, Span

_LONGEST_SUBJECT = 140
# A unit stands directly behind its number: at most this many characters after it.
_NEXT = 3
_MARKS = " .,;:/…!?”"


def end_of(text: str, quantity: Quantity, before: int | None = None) -> int:
    """Where the figure's own words end; a unit or a base borrowed from a later item of a list does not count.

    ``before`` is where the next figure stands.
    """
    end = quantity.span.end
    if quantity.unit_span and 0 <= quantity.unit_span.start - end <= _NEXT:
        end = quantity.unit_span.end
    more = AND_MORE.match(text, end)
    end = more.end() if more else end
    base = quantity.base_span
    if base and end <= base.start and (before is None or base.start < before):
        end = base.end
    return end


def has_subject(text: str, clause: Span, quantity: Quantity, asides: Sequence[Span]) -> bool:
    """Whether words in front of the number, periods aside, name a subject; a counted noun names itself."""
    if FORMER.fullmatch(text, clause.start, quantity.span.start):
        return False
    counted = quantity.unit_span if quantity.kind == "count" else None
    said = counted is not None and not OPENING.match(text, clause.start)
    if counted and counted.end <= clause.start:
        # "500 hộ, năm nay tăng lên thành 690": its noun stands with the number in front of it.
        said = said and CONTENT.search(text[quantity.span.end : clause.end].lower()) is not None
    if said and not COPULA.fullmatch(text, clause.start, quantity.span.start):
        return True
    if IS.match(text, end_of(text, quantity)):
        return True
    if quantity.kind == "percent" and PLAN_FOR.match(text, end_of(text, quantity)):
        return True
    if INSTEAD.fullmatch(text, clause.start, quantity.span.start):
        return False
    # "Xăng tăng 170 đồng/lít, không cao hơn 19.700 đồng/lít": a hedge names nothing.
    letters = list(text[clause.start : quantity.span.start].rstrip().lower().removesuffix(quantity.hedge.lower()))
    for aside in asides:
        for at in range(max(aside.start, clause.start), min(aside.end, clause.start + len(letters))):
            letters[at - clause.start] = " "
    return CONTENT.search("".join(letters)) is not None


def trim(words: str) -> str:
    """``words`` without the connectives in front, the verbs and hedges behind, and runs of blanks; at most a line."""
    start = LEADING.match(words)
    kept = words[start.end() :] if start else words
    if kept.count(")") > kept.count("("):
        kept = kept.rpartition(")")[0]
    if kept.count("(") > kept.count(")"):
        # "Bà Mây (giữ 36% vốn)": the bracket goes on behind the number.
        kept = " ".join(kept.rsplit("(", 1))
    kept = kept.rstrip(_MARKS)
    end = TRAILING.search(kept)
    kept = " ".join((kept[: end.start()] if end else kept).split())
    if not any(letter.isalpha() for letter in kept) or not CONTENT.search(kept.lower()):
        return ""
    if len(kept) <= _LONGEST_SUBJECT:
        return kept
    return "…" + kept[-_LONGEST_SUBJECT:].partition(" ")[2]
