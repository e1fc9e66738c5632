"""What a file is by its content; its name decides only between kinds of plain text."""

from __future__ import annotations

import re

from knowledge.model import ReadingError

HEAD = 8192
"""How many bytes of a file tell its kind."""

TEXTS = (".txt", ".md", ".markdown", ".jsonl")
DOCUMENTS = (".doc", ".docx", ".htm", ".html", ".mht", ".ods", ".odt", ".pdf", ".ppt", ".pptx", ".rtf", ".xls", ".xlsx")
"""The endings of documents; a folder is searched for these and for those of texts."""

_CONTROLS = bytes([*range(9), 11, *range(14, 32), 127])
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OPENING = rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*"
_HTML = re.compile(
    _OPENING + rb"<(?:!doctype html|html|head|body|meta|p|div|table|h[1-6])\b", re.IGNORECASE | re.DOTALL
)
_FEED = re.compile(_OPENING + rb"<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE | re.DOTALL)
_STREAMS = {"WordDocument": "doc", "Workbook": "xls", "Book": "xls", "EncryptedPackage": "encrypted",
            "PowerPoint Document": "ppt"}  # fmt: skip
_PARTS = (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx"))


def kind_of(head: bytes, ending: str) -> str:
    """The kind of a file by its first bytes: "pdf", "html", "zip", "ole", "rtf", "feed", or "text".

    ``ending`` is that of its name, which decides for text without marks of its own: "html" for ".html".
    """
    bare = head.removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) and ending not in TEXTS:
        bare = head[: len(head) & ~1].decode("utf-16", "ignore").encode()
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if bare.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(_OLE):
        return "ole"
    if bare.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    if ending in TEXTS:
        return "text"
    if _FEED.match(bare):
        return "feed"
    if _HTML.match(bare) or ending in (".html", ".htm"):
        return "html"
    return "text"


def archive_kind(data: bytes) -> str:
    """The kind of a ZIP archive: "docx", "xlsx", "pptx", "odt" or "ods". Raises ReadingError for any other."""
    from knowledge.reading import archive  # noqa: PLC0415 - only an archive needs it

    names = archive.names(data)
    for part, kind in _PARTS:
        if part in names:
            return kind
    if "content.xml" in names:
        said = data[30:200]
        if b"opendocument.spreadsheet" in said:
            return "ods"
        if b"opendocument.text" in said:
            return "odt"
    raise ReadingError("this archive is no document; unpack it and add what is in it")


def compound_kind(names: list[str]) -> str:
    """The kind of an old Office file by the names of its streams. Raises ReadingError for one that is not read."""
    kind = next((_STREAMS[name] for name in names if name in _STREAMS), "")
    if kind == "encrypted":
        raise ReadingError("this document is encrypted; save it without a password")
    if kind:
        return kind
    raise ReadingError(
        "this old Office file is no Word document, workbook or presentation; save it as .docx, .xlsx or .pptx"
    )


def is_single_byte(head: bytes) -> bool:
    """Whether text is of an old encoding of one byte a letter: letters that are no UTF-8, and no control bytes."""
    try:
        # The last letter may be cut in two.
        head[: -4 if len(head) == HEAD else None].decode("utf-8")
    except UnicodeDecodeError:
        return head.translate(None, _CONTROLS) == head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))
    return False
