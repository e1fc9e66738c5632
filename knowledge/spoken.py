"""A figure, a source and a date as a careful colleague says them."""

from __future__ import annotations

import re
from decimal import Decimal

from knowledge.grammar.quantity import quantities
from knowledge.grammar.quantity.lexicon import ESTIMATES, HEDGES_AFTER, WORD_MULTIPLES
from knowledge.model import Citation, Fact
from knowledge.text import fold

_TIGHT_UNITS = ("%", "‰", "°", "/")
_BEHIND = tuple(spelling for hedge in HEDGES_AFTER for spelling in (hedge, fold(hedge)))
_ESTIMATE = re.compile(
    rf"(?:{'|'.join(sorted(map(fold, ESTIMATES), key=len, reverse=True))})(?!\w)(?! dat| thu| co)", re.IGNORECASE
)
_SCALE = re.compile(r"(?:(?<!\w)(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+)+$", re.IGNORECASE)


def figure_line(fact: Fact) -> str:
    """The figure as a careful colleague says it: direction, hedge, number, unit; then of what, where and when."""
    quantity = fact.quantity
    parts = [said_figure(fact)]
    if quantity.base:
        # "Thấp hơn cùng kỳ 210 ha" leaves it unsaid.
        against = "so với " if fold(quantity.base).startswith("cung ") else ""
        parts[0] += f" {against}{quantity.base}"
    if fact.subject and fact.subject.casefold() not in parts[0].casefold():
        parts.append(fact.subject)
    if fact.place and fact.place.casefold() not in " ".join(parts).casefold():
        parts.append(fact.place)
    if fact.period and fact.period.surface.casefold() not in " ".join(parts).casefold():
        parts.append(fact.period.surface)
    return " · ".join(parts)


def said_figure(fact: Fact) -> str:
    """The number with its unit, the way it moved, and its hedge on the side where it belongs: "ước tăng hơn 5%"."""
    quantity = fact.quantity
    # "Còn 50/năm" are no fifty years.
    glue = "/" if fact.is_unnamed_rate else "" if quantity.unit.startswith(_TIGHT_UNITS) else " "
    said = f"{quantity.surface}{shared_scale(fact)}{glue}{quantity.unit}".strip()
    if quantity.kind == "multiple" and quantity.surface.lower() in WORD_MULTIPLES:
        said = f"gấp {quantity.surface}"
    first, before, behind = _hedges(quantity.hedge)
    return " ".join(part for part in (first, quantity.change, before, said, behind) if part)


def _hedges(hedge: str) -> tuple[str, str, str]:
    """The parts of a hedge: what estimates and stands in front of a change, what stands in front of the number, and
    what stands behind its unit."""
    behind = next((word for word in _BEHIND if hedge == word or hedge.endswith(f" {word}")), "")
    before = hedge[: len(hedge) - len(behind)].rstrip()
    estimate = _ESTIMATE.match(fold(before))
    end = estimate.end() if estimate else 0
    return before[:end], before[end:].lstrip(), behind


def shared_scale(fact: Fact) -> str:
    """The scale word that the number takes from a later one, with a blank in front: " triệu" for the first of "từ 3,2
    lên 3,4 triệu đồng"; "" where it has its own, or none."""
    quantity, unit = fact.quantity, fact.quantity.unit_span
    if unit is None or quantity.value is None or unit.start <= quantity.span.end:
        return ""
    start = fact.sentence.start
    scale = _SCALE.search(fact.citation.sentence[quantity.span.end - start : unit.start - start])
    if scale is None or _value(quantity.surface) == quantity.value:
        return ""
    shared = f" {' '.join(scale.group().split())}"
    return shared if _value(quantity.surface + shared) == quantity.value else ""


def _value(number: str) -> Decimal | None:
    return next((quantity.value for quantity in quantities(number)), None)


def source_line(citation: Citation) -> str:
    """Title and date of a citation, and the page and table in it, on one line."""
    parts = (citation.title, spoken_date(citation.published), citation.where)
    return " · ".join(part for part in parts if part)


def spoken_date(iso: str | None) -> str:
    """An ISO date as Vietnamese write it: "2023-06-12" → "12/6/2023", "2021-01" → "tháng 1/2021"."""
    if not iso:
        return ""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 3:
        return f"{parts[2]}/{parts[1]}/{parts[0]}"
    return f"tháng {parts[1]}/{parts[0]}" if len(parts) == 2 else str(parts[0])
