"""Prose in two columns: read one after the other, and not across the gutter between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from knowledge.reading.pages import Line, Piece

_LEAST_LINES = 8
_GUTTER = 0.8
_FILLED = 0.8
_WHOLE = 0.9
_LETTERS = 25
_MIDDLE = (0.3, 0.7)


def in_order(lines: Sequence[Line]) -> list[Line]:
    """``lines`` of one page, those on both sides of a gutter as two columns, the left one first.

    Only lines that fill both columns like prose are taken for such; a list of short cells is read across.
    """
    if len(lines) < _LEAST_LINES:
        return list(lines)
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    found: list[Line] = []
    at = 0
    while at < len(lines):
        end, gutter = _gutter(lines, at, left, right)
        parted = _parted(lines[at:end], gutter) if end - at >= _LEAST_LINES else []
        found += parted or lines[at : at + 1]
        at = end if parted else at + 1
    return found


def _gutter(lines: Sequence[Line], start: int, left: float, right: float) -> tuple[int, float]:
    """Behind the last line from ``start`` on that leaves one gutter free in the middle, and where that is."""
    low, high = (left + share * (right - left) for share in _MIDDLE)
    for number in range(start, len(lines)):
        line = lines[number]
        height = line.bottom - line.top
        best = max(_gaps(line, left, right), key=lambda gap: min(gap[1], high) - max(gap[0], low))
        narrowed = max(best[0], low), min(best[1], high)
        if narrowed[1] - narrowed[0] < _GUTTER * height:
            return number, (low + high) / 2
        low, high = narrowed
    return len(lines), (low + high) / 2


def _gaps(line: Line, left: float, right: float) -> list[tuple[float, float]]:
    """What the pieces of a line leave free between the margins."""
    ends = [left, *(piece.right for piece in line.pieces)]
    return list(zip(ends, [*(piece.left for piece in line.pieces), right], strict=True))


def _parted(lines: Sequence[Line], gutter: float) -> list[Line]:
    """The lines left of ``gutter`` and then those right of it; none where either side is not filled like prose."""
    sides: tuple[list[Line], list[Line]] = ([], [])
    for line in lines:
        for number, side in enumerate(sides):
            pieces = [piece for piece in line.pieces if (piece.left >= gutter) == bool(number)]
            if pieces:
                side.append(_of(line, pieces, number + 1))
    return [line for side in sides for line in side] if all(map(_is_prose, sides)) else []


def _of(line: Line, pieces: Sequence[Piece], column: int) -> Line:
    text = " ".join(piece.text for piece in pieces)
    return replace(
        line, text=text, left=pieces[0].left, right=pieces[-1].right, pieces=tuple(pieces), column=column
    )  # fmt: skip


def _is_prose(side: Sequence[Line]) -> bool:
    """Whether the lines of a column are long, each of one piece, and most of them reach its right edge."""
    if len(side) < _LEAST_LINES or median(len(line.text) for line in side) < _LETTERS:
        return False
    left, right = min(line.left for line in side), max(line.right for line in side)
    whole = sum(len(line.pieces) == 1 for line in side) >= _WHOLE * len(side)
    return whole and median(line.right - left for line in side) >= _FILLED * (right - left)
