"""Bytes to text: lines of bounded length, UTF-8 or a clear reason why not, NFC."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from knowledge.model import ReadingError
from knowledge.text import nfc

LIMIT = 16 * 1024 * 1024
"""The most bytes one article may have; more is no briefing, and one line must not fill the memory."""

BLANK_BYTES = b"\xef\xbb\xbf \t\r\n"
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_NAMES = {"\x00": "a NUL character"}


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of ``stream`` with their ends, cut at "\\n" alone; one longer than `LIMIT` comes in pieces."""
    while line := stream.readline(LIMIT + 1):
        yield line


def whole(pieces: Iterable[bytes]) -> bytes:
    """All ``pieces`` as one. Raises ReadingError when they are more than `LIMIT`."""
    kept: list[bytes] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > LIMIT:
            raise ReadingError(f"longer than {LIMIT // 1024 // 1024} MiB, which is more than one article may have")
        kept.append(piece)
    return b"".join(kept)


def decode(data: bytes) -> str:
    """``data`` as text in NFC with "\\n" at its line ends. Raises ReadingError where it is no clean UTF-8."""
    if data.startswith(_UTF_16):
        raise ReadingError("this is UTF-16; save it as UTF-8")
    data = data.removeprefix(_BOM)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReadingError(f"not UTF-8: byte {error.start} is 0x{data[error.start]:02x}; save it as UTF-8") from None
    return nfc(fit(text)).replace("\r\n", "\n").replace("\r", "\n")


def fit(text: str) -> str:
    """``text`` itself. Raises ReadingError when it holds a character that no text can be stored with."""
    if found := _UNFIT.search(text):
        name = _NAMES.get(found[0], "half of a surrogate pair")
        raise ReadingError(f"holds {name} at character {found.start()}, so it is damaged or no text")
    return text
