"""Documents that are ZIP archives: a look at what they would unpack to before anything does, and ODF's own XML."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from knowledge.model import ReadingError
from knowledge.reading.extras import needed

_MOST_UNPACKED = 256 * 1024 * 1024
_MOST_PARTS = 5000
_GREATEST_RATIO = 250
_SMALL = 4 * 1024 * 1024


def names(data: bytes) -> list[str]:
    """The names of the parts. Raises ReadingError for a damaged archive and for one that would fill the memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ReadingError(f"this file is damaged: its archive cannot be opened ({error})") from None
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or unpacked > _MOST_UNPACKED:
        size = unpacked // 1024 // 1024
        raise ReadingError(f"it would unpack to {size} MiB in {len(parts)} parts, which is no briefing")
    if any(p.file_size > _SMALL and p.file_size > _GREATEST_RATIO * max(p.compress_size, 1) for p in parts):
        raise ReadingError("a part of it is packed more tightly than any document; this looks like a bomb")
    if any(part.flag_bits & 1 for part in parts):
        raise ReadingError("this document is encrypted; save it without a password")
    return [part.filename for part in parts]


def xml(data: bytes, part: str) -> Any:
    """The root of an XML part, read without entities and without the network. Raises ReadingError when it is broken."""
    etree = needed("lxml.etree", "office")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            content = archive.read(part)
        if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content:
            raise ReadingError("its XML declares entities, which no office program writes")
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except (KeyError, zipfile.BadZipFile, OSError, etree.XMLSyntaxError) as error:
        raise ReadingError(f"this file is damaged: its part {part} cannot be read ({error})") from None
