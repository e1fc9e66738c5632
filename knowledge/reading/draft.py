"""What every document format ends in before it is an article: paragraphs and grids, page by page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from knowledge.model import Article, Layout, ReadingError, Table
from knowledge.reading.about import article, head
from knowledge.reading.source import fit
from knowledge.reading.tables import Grid, lay_out
from knowledge.text import nfc

_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\ufffe\uffff\ud800-\udfff]")
_LETTER = re.compile(r"[^\W\d_]")
_NUMBERED = re.compile(r"(?:\d{1,2}|[IVX]+|[a-zA-Z])[.)]\s+")
_LONGEST_TITLE = 250
_TITLE_LINES = 4
_BARE_ACT = 6

# The head of an official letter, which names nobody's subject.
_LETTERHEAD = re.compile(
    r"cộng h(?:òa|oà) xã hội|độc lập|số\s*:|(?:[^\W\d_]+[ ,]+){0,5}ngày\s+[\d.… ]*\s*tháng|mẫu số|phụ lục số|"
    r"biểu số|[-_=*.–—| ]+$",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"(?:thông tư|nghị định|nghị quyết|quyết định|chỉ thị|báo cáo|tờ trình|thông báo|kế hoạch|công văn|đề án|"
    r"hướng dẫn|thông cáo|bản tin|công điện|chương trình)(?!\w)",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:căn cứ|kính gửi|thực hiện|theo đề nghị|xét|điều \d|chương [ivx\d]|i\.|1\.|ngày|trong|sau khi)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``page`` counts from 1, 0 where the format has no pages."""

    text: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A grid of cells and the page it stands on."""

    grid: Grid
    page: int = 0


@dataclass(slots=True)
class Draft:
    """A document taken apart; ``title`` is "" when only its text can tell."""

    format: str
    blocks: list[Paragraph | Sheet] = field(default_factory=list)
    title: str = ""
    published: str | None = None
    source: str = ""
    url: str | None = None
    encoding: str = ""
    unverified: bool = False


def assemble(draft: Draft, origin: str, name: str) -> Article:
    """The article of ``draft``. Raises ReadingError when the document holds no text."""
    lines: list[str] = []
    tables: list[Table] = []
    pages: list[int] = []
    at = 0
    for block in draft.blocks:
        while block.page > len(pages):
            pages.append(at)
        if isinstance(block, Sheet):
            title, unit = _announced(lines, at)
            text, table = lay_out(block.grid, at, title, unit)
            if table is not None:
                tables.append(table)
            elif len(block.grid.rows) == 1:
                # A letterhead and a signature stand in cells side by side, which are no row of a table.
                text = clean("\n".join(block.grid.rows[0]))
        else:
            text = clean(block.text)
        if text.strip():
            lines.append(text)
            at += len(text) + 1
    whole = "\n".join(lines)
    if not _LETTER.search(whole):
        raise ReadingError("this document holds no text")
    return article(
        id=name,
        title=clean(draft.title).replace("\n", " ").strip() or title_of(whole) or head(whole),
        text=whole,
        published=draft.published,
        source=draft.source,
        url=draft.url,
        origin=origin,
        layout=Layout(draft.format, draft.encoding, tuple(pages), tuple(tables), draft.unverified),
    )


def clean(text: str) -> str:
    """``text`` in NFC, a blank for every run of blanks, without characters that no reader sees or blank lines."""
    text = nfc(_CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")))
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return fit("\n".join(line for line in lines if line))


def title_of(text: str) -> str:
    """What an official document is called: "Quyết định" with the lines that say on what; "" when none shows.

    A document without such a head is called by its first line that is neither letterhead nor a sentence.
    """
    lines = [line.strip() for line in text.split("\n")[:40] if line.strip()]
    for number, line in enumerate(lines):
        if _ACT.match(line) and len(line) <= _LONGEST_TITLE and not line.endswith((".", ";")):
            return _joined(lines[number : number + _TITLE_LINES])
    for line in lines:
        line = " ".join(line.split())
        if not _LETTERHEAD.match(line) and "\t" not in line and _LETTER.search(line) and len(line) > 8:
            line = _NUMBERED.sub("", line)
            return line if len(line) <= _LONGEST_TITLE and not line.endswith((".", ";", ":", ",")) else ""
    return ""


def _joined(lines: Sequence[str]) -> str:
    """The first of ``lines`` with those that go on with it: after the bare name of an act, or in small letters."""
    kept = [lines[0]]
    for line in lines[1:]:
        goes_on = len(" ".join(kept).split()) < _BARE_ACT or line[:1].islower()
        too_long = len(" ".join(kept)) + len(line) > _LONGEST_TITLE
        if not goes_on or too_long or _BODY.match(line) or _LETTERHEAD.match(line) or line.endswith((".", ";", ":")):
            break
        kept.append(line)
    return " ".join(" ".join(kept).split()).rstrip(":;.")


def _announced(lines: Sequence[str], at: int) -> tuple[tuple[int, str], tuple[int, str]]:
    """The last short line in front of a table, which may be its title, and the unit line; pairs of offset and text."""
    unit = (0, "")
    for block in reversed(lines[-2:]):
        at -= len(block) + 1
        line = block.rsplit("\n", 1)[-1]
        start = at + len(block) - len(line)
        if "\t" in line or len(line) > _LONGEST_TITLE:
            break
        if UNIT_LINE.match(line) and not unit[1]:
            unit = (start, line)
            continue
        return (start, line), unit
    return (0, ""), unit


UNIT_LINE = re.compile(r"\(?\s*(?:đơn vị(?: tính)?|đvt|đv tính)\s*[:：.]", re.IGNORECASE)
