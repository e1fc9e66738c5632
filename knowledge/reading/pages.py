"""Lines of printed pages → paragraphs: what every page repeats goes, what the margin cut is joined again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from knowledge.reading.tables import Grid
from knowledge.syllables import is_syllable
from knowledge.text import fold


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line without a wide gap between them."""

    text: str
    left: float
    right: float


@dataclass(slots=True)
class Line:
    """A line of a page and where it stands, in points from the upper left; ``column`` is 0 where it has but one."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    pieces: tuple[Piece, ...] = ()
    column: int = 0


_HEAD_LINES = 7
_FOOT_LINES = 4
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang|tr\.|page)?\s*\d{1,4}\s*(?:/\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:[-–—•+*▪■●○➢❖✓]|\(?\d{1,3}(?:\.\d{1,2})*[.)/]?(?=\s+[^\d\s%])(?!\s+(?:tỷ|triệu|nghìn|ngàn|đồng|tấn|người|%))|"
    r"\(?[a-zđ][.)]\s|[IVX]{1,5}[.)]\s|(?:Điều|Chương|Mục|Phần|Bảng|Biểu|Phụ lục)\s+[\dIVX])"
)
_FULL = 0.12
_HYPHEN = re.compile(r"([^\W\d_]+)-$")
_GAP = 1.7


def without_furniture(pages: Sequence[Sequence[Line | Grid]]) -> list[list[Line | Grid]]:
    """``pages`` without page numbers and the lines that stand at the head or foot of most of them."""
    heads, feet = Counter[str](), Counter[str]()
    for page in pages:
        lines = [item for item in page if isinstance(item, Line)]
        heads.update({_shape(line) for line in lines[:_HEAD_LINES]})
        feet.update({_shape(line) for line in lines[-_FOOT_LINES:]})
    least = max(2, (len(pages) + 1) // 2)
    kept = []
    for page in pages:
        lines = [item for item in page if isinstance(item, Line)]
        gone = {id(line) for line in lines[:_HEAD_LINES] if heads[_shape(line)] >= least}
        gone |= {id(line) for line in lines[-_FOOT_LINES:] if feet[_shape(line)] >= least}
        gone |= {id(line) for line in (*lines[:1], *lines[-1:]) if _PAGE_NUMBER.fullmatch(line.text)}
        kept.append([item for item in page if id(item) not in gone])
    return kept


def _shape(line: Line) -> str:
    return f"{_DIGITS.sub('#', fold(line.text))} {round(line.top / 6)}"


def paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """The paragraphs of neighbouring ``lines`` of one page."""
    if not lines:
        return
    margins = {column: _margins([line for line in lines if line.column == column]) for column in _columns(lines)}
    said = lines[0].text
    for before, line in pairwise(lines):
        if _continues(before, line, *margins[before.column]):
            said = _joined(said, line.text)
        else:
            yield said
            said = line.text
    yield said


def _columns(lines: Sequence[Line]) -> set[int]:
    return {line.column for line in lines}


def _margins(lines: Sequence[Line]) -> tuple[float, float]:
    return min(line.left for line in lines), max(line.right for line in lines)


def _continues(before: Line, line: Line, left: float, right: float) -> bool:
    """Whether ``line`` goes on with the sentence of the one ``before`` it."""
    height = max(before.bottom - before.top, 1.0)
    if line.column != before.column and line.text[:1].islower():
        return True
    if line.top - before.bottom > _GAP * height or line.top < before.top or _OPENS.match(line.text):
        return False
    if line.text[:1].islower():
        return True
    full = before.right >= right - _FULL * (right - left)
    indented = line.left > left + height and before.left <= left + height
    return full and not indented and before.text[-1:] not in ".;:"


def _joined(said: str, text: str) -> str:
    """Two parts of a sentence; a hyphen that parted a foreign word goes, one between Vietnamese syllables stays."""
    if said.endswith("\u00ad"):
        return said[:-1] + text
    if (cut := _HYPHEN.search(said)) and text[:1].islower():
        return (said if is_syllable(fold(cut[1])) else said[:-1]) + text
    return f"{said} {text}"
