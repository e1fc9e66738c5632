"""Markdown files: front matter, headings, lists and tables become the plain text that a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from knowledge.model import Article, Layout, ReadingError
from knowledge.reading.about import article, head, iso_date
from knowledge.reading.plain import content
from knowledge.reading.source import decode, whole

_FRONT = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_PAIR = re.compile(r"(\w+)[ \t]*:[ \t]*(.*)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+")
_BULLET = re.compile(r"([ \t]*)[*+](?=[ \t])")
_QUOTE = re.compile(r"^ {0,3}(?:>[ \t]?)+")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")

# Marks inside a line and what is left of each, in the order in which they are taken off.
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])"), r"\1"),
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>]*>"), ""),
    (re.compile(r"(?<!\\)`+([^`]+)`+"), r"\1"),
    (re.compile(r"(?<![\\*])\*\*(?=\S)(.+?)(?<=\S)\*\*(?!\*)"), r"\1"),
    (re.compile(r"(?<![\w\\*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w\\])__(?=\S)(.+?)(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w\\])_(?=\S)([^_]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"~~(?=\S)(.+?)(?<=\S)~~"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])"), r"\1"),
)


def read(pieces: Iterable[bytes], origin: str, name: str) -> Iterator[Article | ReadingError]:
    """The one article of a Markdown file, or a ReadingError that names ``origin``.

    Its front matter may give ``id``, ``title``, ``published`` or ``date``, ``source`` and ``url``.
    """
    try:
        fields, body = _front_matter(decode(whole(pieces)))
        title, text = content(plain_text(body))
        if given := fields.get("title", ""):
            title, text = given, text if title in {given, head(text)} else f"{title}\n{text}"
        yield article(
            id=fields.get("id") or name,
            title=title,
            text=text,
            published=iso_date(fields.get("published") or fields.get("date")),
            source=fields.get("source", ""),
            url=fields.get("url") or None,
            origin=origin,
            layout=Layout("md"),
        )
    except ReadingError as error:
        yield ReadingError(f"{origin}: {error}")


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    found = _FRONT.match(text)
    if not found:
        return {}, text
    pairs = (_PAIR.match(line) for line in found[1].split("\n"))
    fields = {pair[1].lower(): pair[2].strip().strip("\"'").strip() for pair in pairs if pair}
    return fields, text[found.end() :]


def plain_text(text: str) -> str:
    """``text`` without its marks; a paragraph, heading, item or row is a line, as a line break ends a sentence."""
    found: list[str] = []
    joins = False
    fenced = False
    for line in _COMMENT.sub("", text).split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
            joins = False
            continue
        if fenced:
            found.append(line)
            continue
        if (_RULE.match(line) and not joins) or _TABLE_RULE.match(line) or _UNDERLINE.match(line):
            joins = False
            continue
        content_line, is_block = _line(line)
        if joins and not is_block and content_line:
            found[-1] = f"{found[-1]} {content_line.strip()}"
        else:
            found.append(content_line)
        joins = bool(content_line) and _continues(line, is_block)
    return "\n".join(_unmarked(line) for line in found)


def _line(line: str) -> tuple[str, bool]:
    """The line without its block mark, and whether it is a block of its own."""
    if heading := _HEADING.match(line):
        return heading[1], True
    quoted = _QUOTE.sub("", line, count=1)
    if quoted.lstrip().startswith("|"):
        cells = [cell.strip() for cell in quoted.strip().strip("|").split("|")]
        return " | ".join(cells), True
    if _ITEM.match(quoted):
        return _BULLET.sub(r"\1-", quoted), True
    return quoted.removesuffix("\\"), quoted != line


def _continues(line: str, is_block: bool) -> bool:
    """Whether the next plain line belongs to the same paragraph; two blanks or a backslash break it."""
    ends = line.endswith(("  ", "\\"))
    return not ends and (not is_block or bool(_ITEM.match(line) or _QUOTE.match(line)))


def _unmarked(line: str) -> str:
    for pattern, left in _INLINE:
        line = pattern.sub(left, line)
    return line.rstrip()
