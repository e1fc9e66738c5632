"""Articles as JSON Lines: one object a line, ``{"id","title","text","published"|"date","source","url"}``.

``text`` is kept as it is given, NFC aside, since offsets elsewhere index it. Lines end at "\\n" alone: an article may
hold U+2028. ``id`` falls back on the file's name and the line's number, ``title`` on the head of the text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from knowledge.model import Article, Layout, ReadingError
from knowledge.reading.about import article, head, iso_date
from knowledge.reading.source import BLANK_BYTES, LIMIT, decode, fit
from knowledge.text import nfc

_STRINGS = ("title", "published", "date", "source", "url")


def read(pieces: Iterable[bytes], origin: str, name: str) -> Iterator[Article | ReadingError]:
    """The article of each line, or a ReadingError that names ``origin`` and the line; blank lines are passed over."""
    number = 0
    empty = True
    inside = False
    for piece in pieces:
        begins, inside = not inside, not piece.endswith(b"\n") and len(piece) > LIMIT
        if not begins:
            continue
        number += 1
        if not piece.strip(BLANK_BYTES):
            continue
        empty = False
        try:
            yield _article(piece, f"{name}-{number}", origin)
        except ReadingError as error:
            yield ReadingError(f"{origin}, line {number}: {error}")
    if empty:
        yield ReadingError(f"{origin}: this file is empty")


def _article(line: bytes, name: str, origin: str) -> Article:
    fields = _fields(line)
    text = fields.get("text")
    if not isinstance(text, str):
        raise ReadingError('the field "text" is missing' if text is None else 'the field "text" is no string')
    if not text.strip():
        raise ReadingError('the field "text" is empty')
    known = {key: _string(fields, key) for key in _STRINGS}
    text = nfc(fit(text))
    return article(
        id=_identity(fields) or name,
        title=known["title"] or head(text),
        text=text,
        published=iso_date(known["published"] or known["date"]),
        source=known["source"],
        url=known["url"] or None,
        origin=origin,
        layout=Layout("jsonl"),
    )


def _fields(line: bytes) -> dict[str, Any]:
    if len(line) > LIMIT:
        raise ReadingError(f"longer than {LIMIT // 1024 // 1024} MiB, which is more than one article may have")
    try:
        fields = json.loads(decode(line))
    except json.JSONDecodeError as error:
        raise ReadingError(f"not JSON: {error.msg} at character {error.pos}; one object a line is expected") from None
    except (RecursionError, ValueError) as error:
        raise ReadingError(f"not JSON that can be read ({error}); one object a line is expected") from None
    if not isinstance(fields, dict):
        raise ReadingError("not a JSON object; one object a line is expected")
    return fields


def _string(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ReadingError(f'the field "{key}" is no string')
    return " ".join(nfc(fit(value)).split())


def _identity(fields: dict[str, Any]) -> str:
    """The article's id; a number is as good as its digits."""
    value = fields.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _string(fields, "id")
