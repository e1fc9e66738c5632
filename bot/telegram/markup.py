"""Rich text for Telegram: escaped, balanced, and cut at sentence ends into messages that it takes.

Text is kept as runs, each with the looks of all of its characters. HTML is only written at the very end, a message at
a time, so that a cut can never fall into a tag or an entity.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from knowledge import Fact

LIMIT = 4096
"""The most characters of a message; counted in UTF-16 units, which are never fewer than code points."""

_LONGEST_LINK = 2048
# What Telegram would not take, or show as something else: control characters and halves of a surrogate pair.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_BLANKS = re.compile(r"\s+")
# A cut is best behind a line, then a sentence, then a word; in front of the last half of a message none is looked for.
_CUTS = (re.compile(r"\n"), re.compile(r"[.!?…;]['\"”»)]*\s"), re.compile(r"\s"))


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text with one look."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    quote: bool = False
    link: str = ""


Rich = tuple[Run, ...]


def run(text: str, *, bold: bool = False, italic: bool = False, code: bool = False, link: str | None = None) -> Rich:
    """``text`` as one run; a ``link`` that is no plain web address is left out."""
    return (Run(clean(text), bold=bold, italic=italic, code=code, link=_web(link)),)


def clean(text: str) -> str:
    """``text`` with every character that Telegram refuses replaced."""
    return _UNFIT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def collapse(text: str) -> str:
    """``text`` with every stretch of blanks as one; ends are kept."""
    return _BLANKS.sub(" ", text)


def join(pieces: Iterable[Rich], between: str = "\n") -> Rich:
    """All ``pieces`` that hold something, one behind the other."""
    made: list[Run] = []
    for piece in pieces:
        if plain(piece):
            made += [Run(between), *piece] if made else piece
    return tuple(made)


def quote(rich: Rich) -> Rich:
    """``rich`` in an expandable block quotation."""
    return tuple(replace(part, quote=True) for part in rich)


def plain(rich: Rich) -> str:
    """The bare text."""
    return "".join(part.text for part in rich)


def marked_sentence(fact: Fact) -> Rich:
    """The cited sentence in quotation marks, with the figure and its unit bold at their very place."""
    sentence, start, end = fact.citation.sentence, *_figure(fact)
    if sentence[start : start + len(fact.quantity.surface)] != fact.quantity.surface:
        return run(f"“{collapse(sentence).strip()}”")
    before, figure, after = sentence[:start], sentence[start:end], sentence[end:]
    return (
        *run("“" + collapse(before).lstrip()),
        *run(collapse(figure), bold=True),
        *run(collapse(after).rstrip() + "”"),
    )


def marked_passage(text: str, fact: Fact, start: int, end: int) -> Rich:
    """``text[start:end]`` of the article with the figure of ``fact`` bold; blank lines are closed up."""
    first, last = fact.quantity.span.start, fact.sentence.start + _figure(fact)[1]
    if not (start <= first and last <= end and text[first : fact.quantity.span.end] == fact.quantity.surface):
        return run(_close_up(text[start:end]).strip())
    return (
        *run(_close_up(text[start:first]).lstrip()),
        *run(collapse(text[first:last]), bold=True),
        *run(_close_up(text[last:end]).rstrip()),
    )


def _figure(fact: Fact) -> tuple[int, int]:
    """Where in its sentence the figure stands, with the unit when that follows."""
    quantity = fact.quantity
    end = quantity.span.end
    if quantity.unit_span and 0 <= quantity.unit_span.start - end <= 1:
        end = quantity.unit_span.end
    return quantity.span.start - fact.sentence.start, end - fact.sentence.start


def _close_up(text: str) -> str:
    return re.sub(r"[^\S\n]+", " ", re.sub(r"\s*\n\s*", "\n", text))


def _web(link: str | None) -> str:
    fine = link and link.startswith(("http://", "https://")) and len(link) <= _LONGEST_LINK and not _BLANKS.search(link)
    return clean(link) if link and fine else ""


def size(text: str) -> int:
    """The length of ``text`` in UTF-16 units."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def messages(rich: Rich, limit: int = LIMIT) -> list[str]:
    """``rich`` as the HTML of one or more messages, each of at most ``limit`` characters, none of them blank."""
    return [to_html(part) for part in split(rich, limit)]


def split(rich: Rich, limit: int = LIMIT) -> list[Rich]:
    """``rich`` in parts of at most ``limit`` characters, cut at sentence ends where there are any."""
    parts: list[Rich] = []
    rest = _trimmed(rich)
    while rest:
        text = plain(rest)
        if size(text) <= limit:
            return [*parts, rest]
        head, rest = _divide(rest, _cut(text, limit))
        parts.append(_trimmed(head))
        rest = _trimmed(rest)
    return parts


def _cut(text: str, limit: int) -> int:
    room, end = limit, 0
    while end < len(text) and room >= size(text[end]):
        room -= size(text[end])
        end += 1
    for pattern in _CUTS:
        found = [match.end() for match in pattern.finditer(text, end // 2, end)]
        if found:
            return found[-1]
    return end


def _divide(rich: Rich, at: int) -> tuple[Rich, Rich]:
    """What stands before and behind ``at``."""
    head: list[Run] = []
    tail: list[Run] = []
    for part in rich:
        length = len(part.text)
        if at > 0:
            head.append(replace(part, text=part.text[:at]))
        if at < length:
            tail.append(replace(part, text=part.text[max(at, 0) :]))
        at -= length
    return tuple(head), tuple(tail)


def _trimmed(rich: Rich) -> Rich:
    """``rich`` without blanks at its ends, which Telegram would cut off, and without empty runs."""
    text = plain(rich)
    if text == text.strip():
        return tuple(part for part in rich if part.text)
    _, right = _divide(rich, len(text) - len(text.lstrip()))
    kept, _ = _divide(right, len(text.strip()))
    return tuple(part for part in kept if part.text)


def to_html(rich: Rich) -> str:
    """``rich`` in Telegram's HTML, whatever its length."""
    return "".join(_blocks(rich))


def _blocks(rich: Rich) -> Iterator[str]:
    inside = False
    for part in rich:
        if part.quote != inside:
            yield "<blockquote expandable>" if part.quote else "</blockquote>"
            inside = part.quote
        yield _inline(part)
    if inside:
        yield "</blockquote>"


def _inline(part: Run) -> str:
    made = html.escape(part.text, quote=False)
    for tag, wanted in (("code", part.code), ("i", part.italic), ("b", part.bold)):
        if wanted:
            made = f"<{tag}>{made}</{tag}>"
    return f'<a href="{html.escape(part.link)}">{made}</a>' if part.link else made
