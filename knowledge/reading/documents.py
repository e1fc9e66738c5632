"""Any document → its article: the kind by its content, the reader of that kind, one clear line for what goes wrong."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from importlib import import_module

from knowledge.model import Article, ReadingError
from knowledge.reading import kinds
from knowledge.reading.draft import Draft, Paragraph, assemble
from knowledge.reading.extras import needed
from knowledge.reading.source import decode

LIMIT = 64 * 1024 * 1024
"""The most bytes of a document; a longer one is a book of pictures."""

# Where the reader of each kind stands; imported only when such a document comes.
_READERS = {
    "doc": ("doc", "read"), "docx": ("word", "docx"), "html": ("html", "read"), "ods": ("odf", "ods"),
    "odt": ("odf", "odt"), "pdf": ("pdf", "read"), "ppt": ("ppt", "read"), "pptx": ("pptx", "read"),
    "rtf": ("word", "rtf"), "xls": ("sheets", "xls"), "xlsx": ("sheets", "xlsx"),
}  # fmt: skip


def read(data: bytes, origin: str, name: str, ending: str = "") -> Article:
    """The article of the document ``data``. Raises ReadingError, with ``origin`` in front, for whatever goes wrong."""
    try:
        return assemble(drafted(data, ending), origin, name)
    except ReadingError as error:
        raise ReadingError(f"{origin}: {error}") from None


def drafted(data: bytes, ending: str = "", charset: str | None = None, url: str | None = None) -> Draft:
    """The document taken apart. Raises ReadingError when it is empty, damaged, encrypted or of no kind known here."""
    if not data.strip(b"\x00 \t\r\n"):
        raise ReadingError("this file is empty")
    if len(data) > LIMIT:
        raise ReadingError(f"longer than {LIMIT // 1024 // 1024} MiB, which is more than one document may have")
    kind = kinds.kind_of(data[: kinds.HEAD], ending)
    if kind == "zip":
        kind = kinds.archive_kind(data)
    elif kind == "ole":
        if ending == ".xls" and (draft := _workbook(data)):
            return draft
        kind = kinds.compound_kind(_streams(data))
    if kind == "html":
        from knowledge.reading import html  # noqa: PLC0415 - only a page needs it

        return _tried(lambda _: html.read(data, charset, url), data)
    if kind == "text":
        return _plain(data)
    if kind == "feed":
        raise ReadingError("this is a feed; add it by its address")
    module, function = _READERS[kind]
    return _tried(getattr(import_module(f"knowledge.reading.{module}"), function), data)


def _workbook(data: bytes) -> Draft | None:
    """The old workbook that a file's name says it is, None for what is none or is damaged, which its streams tell.

    To list these first costs a small workbook a tenth of its time.
    """
    from knowledge.reading import sheets  # noqa: PLC0415 - only a workbook needs it

    try:
        return sheets.xls(data)
    except ReadingError:
        raise
    except Exception:  # noqa: BLE001 - a library may raise anything; the streams tell what is wrong
        return None


def _tried(reader: Callable[[bytes], Draft], data: bytes) -> Draft:
    try:
        return reader(data)
    except ReadingError:
        raise
    except MemoryError:
        raise ReadingError("it needs more memory than a document may take") from None
    except RecursionError:
        raise ReadingError("its parts are nested too deep, or in a circle") from None
    except Exception as error:  # noqa: BLE001 - a library may raise anything at a damaged file
        said = " ".join(str(error).split())[:160] or type(error).__name__
        raise ReadingError(f"this file is damaged or not what it seems ({said})") from None


def _streams(data: bytes) -> list[str]:
    olefile = needed("olefile", "office")

    def listed(data: bytes) -> list[str]:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            return ["/".join(entry) for entry in ole.listdir()]

    try:
        return listed(data)
    except Exception as error:  # noqa: BLE001 - olefile lets struct and index errors through
        raise ReadingError(f"this file is damaged ({error})") from None


def _plain(data: bytes) -> Draft:
    """Text in an old encoding of one byte a letter. Raises ReadingError for one that is none of those known here."""
    from knowledge.reading import encodings  # noqa: PLC0415 - only such a text needs it

    if b"\x00" in data[: kinds.HEAD]:
        raise ReadingError("this is neither text nor a document that can be read")
    used: Counter[str] = Counter()
    lines = encodings.repair_all(data.decode("cp1252", "replace").splitlines(), used)
    if not used:
        lines = decode(data).split("\n")
    draft = Draft("txt", encoding=encodings.main_encoding(used))
    draft.blocks = [Paragraph(line) for line in lines]
    return draft
