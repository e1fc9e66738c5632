"""Headings and lists: what a line under them speaks of without saying so again."""

from __future__ import annotations

import re
from functools import lru_cache

# So far above a line its heading is looked for, and so long are headings and lists.
_REACH, _LONGEST_HEADING, _LONGEST_LIST = 2500, 110, 600
_MARKER = re.compile(
    r"\s*(?:(?P<dash>[-–—*+•·])|(?P<letter>[a-zđ])[.)]|(?P<number>\d{1,2}(?:\.\d{1,2})*)[.)]|(?P<roman>[IVX]+)\.)\s"
)
_CAPTION = re.compile(r"(?<!\w)(?:Ảnh|Nguồn|Theo)\s*:")
_SENTENCE_END = (".", ";", ",", "!", "…")


@lru_cache(maxsize=64)
def heading(text: str, start: int) -> str:
    """The heading over the line of ``text`` that holds the offset ``start``, and the one over that; "" without one.

    A heading is a line that ends in a colon, or a short one that ends like no sentence. One with another right below it
    heads all that follow.
    """
    line_start = text.rfind("\n", 0, start) + 1
    kind = _kind(text[line_start:start] + text[start : start + _LONGEST_HEADING].partition("\n")[0])
    if not kind:
        return ""
    found: list[str] = []
    below = False
    for line in reversed(text[max(0, line_start - _REACH) : line_start].split("\n")):
        line = line.strip()
        if not line:
            continue
        heads = _is_heading(line, kind)
        if heads and (not found or below):
            found.append(line.rsplit(". ", 1)[-1])
            kind = ""
            if len(found) == 2:
                break
        below = heads
    return " . ".join(found)


@lru_cache(maxsize=64)
def items(text: str, end: int) -> tuple[str, ...]:
    """The items of the list that the line of ``text`` announces which ends at ``end`` with a colon."""
    if text[end - 1 : end] != ":":
        return ()
    listed: list[str] = []
    for line in text[end : end + _LONGEST_LIST].split("\n"):
        line = line.strip()
        if not line:
            continue
        kind = _kind(line)
        if not kind or (listed and kind != _kind(listed[0])):
            break
        listed.append(line)
    return tuple(listed)


def _kind(line: str) -> str:
    """Which sort of mark opens an item of a list; "" for a line that is none."""
    found = _MARKER.match(line)
    return found.lastgroup or "" if found else ""


def _is_heading(line: str, below: str) -> bool:
    """Whether the line heads one whose mark is of the kind ``below``."""
    kind = _kind(line)
    if (kind and kind == below) or _CAPTION.search(line):
        return False
    return line.endswith(":") or (kind != "dash" and len(line) <= _LONGEST_HEADING and not line.endswith(_SENTENCE_END))
