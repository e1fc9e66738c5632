"""Headings and lists: what a line under them speaks of without saying so again."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.pattern import lazy
from knowledge.text import CAPITALS

# So far above a line its heading is looked for, and so long are headings and lists.
_REACH, _LONGEST_HEADING, _LONGEST_LIST, _LONGEST_OPENING = 2500, 110, 600, 300
# A dash may have no blank behind it: "-Mua bán ngoại tệ".
_MARKER = lazy(
    rf"\s*(?:(?P<dash>[-–—*+•·])(?:\s|(?=[{CAPITALS}]))"
    r"|(?:(?P<letter>[a-zđ])[.)]|(?P<number>\d{1,2}(?:\.\d{1,2})*)[.)]|(?P<roman>[IVX]+)\.)\s)"
)
# Between a figure and a list: the list is of what the figure is told of. "Phạt 5 triệu đồng. Mức này áp dụng cho các
# trường hợp sau:"; what tells of more figures is not looked at.
_SAYS_OF_WHAT = lazy(
    r"(?<!\w)(?:đây là mức|mức (?:\w+ )?này|áp dụng (?:cho|với|đối với)|(?:bao )?gồm"
    r"|(?:các|những) (?:hành vi|trường hợp|đối tượng))(?!\w)",
    re.IGNORECASE,
)
_LINE = lazy(rf"[.\s]*([^\n]{{1,{_LONGEST_OPENING}}}:)[ \t]*(?=\n)")
# The same at the end of its line, with no colon: "phạt tù từ 5 – 10 năm đối với các trường hợp".
_ANNOUNCED = lazy(
    r"(?<!\w)(?:(?:các|những|một trong các) (?:hành vi|trường hợp|đối tượng)(?: sau(?: đây)?)?|nếu)\s*$", re.IGNORECASE
)
_LONGEST_ANNOUNCED = 40
_MORE_FIGURES = lazy(r"\d\s*(?:%|đồng|nghìn|ngàn|triệu|tỷ|lần|người|USD)")
# In front of the first sentence of a line: what all of the line is on, "Vùng II: Mức thấp nhất là 3 triệu đồng. ...".
_LABEL = lazy(rf"(?:{_MARKER.pattern})?\s*(?P<label>[^\d.:;,\n][^.:;\n]{{1,60}}):\s")
# A line that only names what the paragraph below it is on: "Cà phê:".
_TITLED = lazy(r"(?:^|\n)[ \t]*(?P<label>[^\W\d][^.:;,\n\d]{1,40}):[ \t]*\n\s*\Z")
_CAPTION = lazy(r"(?<!\w)(?:Ảnh|Nguồn|Theo)\s*:")
_SENTENCE_END = (".", ";", ",", "!", "…")


@lru_cache(maxsize=64)
def heading(text: str, start: int) -> str:
    """The heading over the line of ``text`` that holds the offset ``start``, and the one over that; "" without one.
    In front of them stands the label of the line, for the sentences behind its first. A paragraph that is in no list
    has that alone, or the line right above it that only names what it is on.

    A heading is a line that ends in a colon, or a short one that ends like no sentence. One with another right below it
    heads all that follow.
    """
    line_start = text.rfind("\n", 0, start) + 1
    label = _label(text, line_start, start)
    mark = _mark(text[line_start:start] + text[start : start + _LONGEST_HEADING].partition("\n")[0])
    if not mark:
        above = _TITLED.search(text, max(0, line_start - _LONGEST_HEADING), line_start)
        return label or (above["label"] if above else "")
    found: list[str] = []
    below = False
    for line in reversed(text[max(0, line_start - _REACH) : line_start].split("\n")):
        line = line.strip()
        if not line:
            continue
        heads = _is_heading(line, mark)
        if heads and (not found or below):
            found.append(line.rsplit(". ", 1)[-1])
            mark = ""
            if len(found) == 2:
                break
        below = heads
    return " . ".join([label, *found] if label else found)


def _label(text: str, line_start: int, start: int) -> str:
    """What stands in front of the first colon of a line, for the sentences behind its first one; "" without a colon."""
    found = _LABEL.match(text, line_start, start)
    return found["label"] if found and text[found.end() : start].strip() else ""


@lru_cache(maxsize=64)
def items(text: str, end: int) -> tuple[str, ...]:
    """The items of the list that the sentence of ``text`` announces which ends at ``end`` with a colon, or that what is
    said behind it announces as what it is told of."""
    announced = text[end - 1 : end] == ":" or _ANNOUNCED.search(text, max(0, end - _LONGEST_ANNOUNCED), end)
    opened = end if announced else _opened(text, end)
    if opened is None:
        return ()
    listed: list[str] = []
    for line in text[opened : opened + _LONGEST_LIST].split("\n"):
        line = line.strip()
        if not line:
            continue
        mark = _mark(line)
        if not mark or (listed and mark != _mark(listed[0])):
            break
        listed.append(line)
    return tuple(listed)


def _opened(text: str, end: int) -> int | None:
    """Where the colon stands that opens a list of what the sentence that ends at ``end`` is told of: at the end of its
    line, or of the next one where it ends its own."""
    found = _LINE.match(text, end)
    said = found[1] if found else ""
    if found is None or not _SAYS_OF_WHAT.search(said) or _MORE_FIGURES.search(said):
        return None
    return found.end()


def is_item(line: str) -> bool:
    """Whether the ``line`` opens as an item of a list."""
    return bool(_kind(line))


def _kind(line: str) -> str:
    """Which sort of mark opens an item of a list; "" for a line that is none."""
    found = _MARKER.match(line)
    return found.lastgroup or "" if found else ""


def _mark(line: str) -> str:
    """The mark that opens an item of a list, or its sort where the marks of one list differ: "1.", "2."; a "*" below a
    "+" opens a list within a list."""
    found = _MARKER.match(line)
    return (found["dash"] or found.lastgroup or "").replace("–", "-").replace("—", "-") if found else ""


def _is_heading(line: str, below: str) -> bool:
    """Whether the line heads one whose mark is the one ``below``."""
    kind, mark = _kind(line), _mark(line)
    if (mark and mark == below) or _CAPTION.search(line):
        return False
    announces = line.endswith(":") or _ANNOUNCED.search(line) is not None
    return announces or (kind != "dash" and len(line) <= _LONGEST_HEADING and not line.endswith(_SENTENCE_END))
