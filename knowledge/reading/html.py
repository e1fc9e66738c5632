"""Web pages: trafilatura finds the article; its tables are read from the page itself, with all their spans."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from knowledge.model import ReadingError
from knowledge.reading import encodings
from knowledge.reading.about import iso_date
from knowledge.reading.draft import Draft, Paragraph, Sheet
from knowledge.reading.extras import needed
from knowledge.reading.plain import FURNITURE
from knowledge.reading.tables import MOST_CELLS, MOST_COLUMNS, Grid, lay_out

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})""")
_MARK = re.compile(r"⟦(\d+)⟧")
_BLOCKS = ("p", "head", "item", "quote", "code")
_GONE = ("script", "style", "noscript", "template", "nav", "footer", "form", "select", "button", "iframe")
_PAGER = re.compile(r"(?:trang|page)?[\s\d/«»‹›<>|.…]*", re.IGNORECASE)
_DATED = re.compile(
    r"(?:ngày đăng|cập nhật|đăng ngày)?[\s:]*\d{1,2}[/-]\d{1,2}[/-]\d{4}[\s|,-]*(?:\d{1,2}:\d{2}\s*(?:[AP]M)?)?",
    re.IGNORECASE,
)
_DEPTH = 400
_CRUMBS = 4
_LONGEST_CELL = 600


def read(data: bytes, charset: str | None = None, url: str | None = None) -> Draft:
    """The article of a page; ``charset`` is what the server said. Raises ReadingError when the page holds none."""
    trafilatura = needed("trafilatura", "html")
    parser = needed("lxml.html", "html")
    text = decoded(data, charset)
    try:
        root = parser.document_fromstring(text, parser=parser.HTMLParser(no_network=True, huge_tree=False))
    except (ValueError, needed("lxml.etree", "html").ParserError):
        raise ReadingError("this page holds no text") from None
    if _depth(root) > _DEPTH:
        raise ReadingError(f"this page nests its parts more than {_DEPTH} deep")
    for element in list(root.iter(*_GONE)):
        element.drop_tree()
    grids = _take_tables(root)
    page = trafilatura.bare_extraction(
        root, url=url, with_metadata=True, include_tables=True, include_comments=False, deduplicate=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )  # fmt: skip
    if page is None:
        raise ReadingError("this page holds no article; save the page of one article")
    draft = Draft("html", title=_title(page.title or ""), published=iso_date(page.date), url=url or page.url)
    draft.source = page.sitename if page.sitename and "." not in page.sitename else ""
    draft.blocks = _blocks(page.body, draft.title, grids)
    used: Counter[str] = Counter()
    said = [block for block in draft.blocks if isinstance(block, Paragraph)]
    mended = encodings.repair_all([block.text for block in said], used)
    put = dict(zip(map(id, said), map(Paragraph, mended), strict=True))
    draft.blocks = [put.get(id(block), block) for block in draft.blocks]
    draft.encoding = encodings.main_encoding(used)
    return draft


def decoded(data: bytes, charset: str | None = None) -> str:
    """The page's text: by its byte order mark, the server's word, its own, UTF-8, or statistics."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    said = [found[1].decode("ascii") for pattern in (_CHARSET, _XML) if (found := pattern.search(data[:8192]))]
    for name in (*([charset] if charset else []), *said, "utf-8"):
        try:
            return data.removeprefix(b"\xef\xbb\xbf").decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    best = needed("charset_normalizer", "html").from_bytes(data).best()
    return str(best) if best is not None else data.decode("utf-8", "replace")


def _depth(root: Any) -> int:
    """How deep the tree goes, counted without recursion."""
    deepest = 0
    level = [root]
    while level and deepest <= _DEPTH:
        level = [child for element in level for child in element]
        deepest += 1
    return deepest


def _title(said: str) -> str:
    """The title without the name of the site behind a bar."""
    return re.split(r"\s+[|»]\s+", said.strip())[0]


def _take_tables(root: Any) -> list[Grid]:
    """The tables with figures; in the page each is left as a paragraph with its number."""
    grids: list[Grid] = []
    cells = 0
    for table in list(root.iter("table")):
        if table.getparent() is None or next(table.iterdescendants("table"), None) is not None:
            continue
        grid = _grid(table)
        cells += sum(map(len, grid.rows))
        if cells > MOST_CELLS:
            raise ReadingError(f"the tables of this page have more than {MOST_CELLS} cells")
        # Old pages are laid out by tables: one with a text in a cell is none of figures.
        is_layout = any(len(cell) > _LONGEST_CELL for row in grid.rows for cell in row)
        if is_layout or lay_out(grid, 0)[1] is None:
            continue
        said = " ".join(" ".join(row) for row in grid.rows)
        mark = table.makeelement("p")
        mark.text = f"⟦{len(grids)}⟧ {said[:2000]}"
        mark.tail = table.tail
        table.getparent().replace(table, mark)
        grids.append(grid)
    return grids


def _grid(table: Any) -> Grid:
    rows: list[list[str]] = []
    merged: list[tuple[int, int, int, int]] = []
    taken: set[tuple[int, int]] = set()
    caption = next(table.iter("caption"), None)
    if caption is not None:
        rows.append([" ".join(caption.text_content().split())])
    for row in table.iter("tr"):
        number, cells = len(rows), list[str]()
        for cell in row.iterchildren("td", "th"):
            while (number, len(cells)) in taken:
                cells.append("")
            high, wide = _times(cell, "rowspan"), _times(cell, "colspan")
            if high > 1 or wide > 1:
                merged.append((number, len(cells), high, wide))
                taken |= {(number + r, len(cells) + c) for r in range(1, high) for c in range(wide)}
            cells += [" ".join(cell.text_content().split()), *[""] * (wide - 1)]
        if len(cells) > MOST_COLUMNS:
            raise ReadingError(f"a table of this page has more than {MOST_COLUMNS} columns")
        rows.append(cells)
    return Grid(rows, merged)


def _times(cell: Any, name: str) -> int:
    said = str(cell.get(name, "1")).strip()
    return max(1, min(int(said), 200)) if said.isdecimal() and len(said) < 6 else 1


def _blocks(body: Any, title: str, grids: list[Grid]) -> list[Paragraph | Sheet]:
    blocks: list[Paragraph | Sheet] = []
    lines = [" ".join(text.split()) for text in _said(body)]
    if title in lines[:_CRUMBS]:
        # What stands above the title is the way that led there.
        lines = lines[lines.index(title) :]
    for line in lines:
        if found := _MARK.match(line):
            blocks.append(Sheet(grids[int(found[1])]))
        elif line and line != title and not _is_furniture(line):
            blocks.append(Paragraph(line))
    return blocks or [Paragraph(title)]


def _is_furniture(line: str) -> bool:
    return line.lower() in FURNITURE or bool(_PAGER.fullmatch(line)) or bool(_DATED.fullmatch(line))


def _said(element: Any) -> list[str]:
    """The text of each innermost block, a line break of the page parting it."""
    found: list[str] = []
    waiting = [element.text or ""]
    for child in element:
        if child.tag in _BLOCKS or child.tag in ("list", "table", "row", "cell") or len(child):
            found.append("".join(waiting))
            found += _said(child)
            waiting = []
        elif child.tag == "lb":
            found.append("".join(waiting))
            waiting = []
        else:
            waiting.append("".join(child.itertext()))
        waiting.append(child.tail or "")
    found.append("".join(waiting))
    return [text for text in found if text.strip()]
