"""The door of reading: files, folders, addresses and streams in; articles, or what was wrong with them, out.

One file a format: `plain`, `markdown`, `jsonl` are read here, documents (`documents`) in processes of their own
(`pool`), addresses by `fetch`. What an article says of itself (day held, reporting period, place, publisher) is found
in `about`, the same way for all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, groupby
from pathlib import Path
from typing import BinaryIO

from knowledge.model import Article, ReadingError
from knowledge.reading import jsonl, kinds, markdown, plain
from knowledge.reading.source import BLANK_BYTES, LIMIT, lines

__all__ = ["ENDINGS", "STDIN", "collect", "is_address", "read"]

STDIN = "-"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


# The reader of each ending: of lines, where they come from, and the name of an article that has no other.
_FORMATS: dict[str, Callable[[Iterable[bytes], str, str], Iterator[Article | ReadingError]]] = {
    ".jsonl": jsonl.read,
    ".markdown": markdown.read,
    ".md": markdown.read,
    ".txt": plain.read,
}
ENDINGS = tuple(sorted((*_FORMATS, *kinds.DOCUMENTS)))
"""The endings of the files that can be read."""


def read(
    sources: Iterable[str | Path], *, stdin: BinaryIO | None = None, private: bool = False
) -> Iterator[Article | ReadingError]:
    """The articles of ``sources`` in order; in the place of each one that cannot be read, what is wrong
    with it.

    A source is a file, a folder (see `collect`), an address (http or https; a feed gives the page of every item) or
    "-" for ``stdin``, which holds one article in plain text or, when its first letter is "{", JSONL. ``private`` allows
    addresses inside the own network. Nothing is raised for a bad source; a file of text is read a line or an article at
    a time, so that its size does not matter, but an article may have 16 MiB at most and a document 64 MiB.
    """
    from knowledge.reading.pool import Pool  # noqa: PLC0415 - only a process that adds needs it

    names = _Names()
    with Pool() as pool:
        for kind, group in groupby(collect(sources), key=_sort_of):
            if kind == "document":
                yield from pool.read((Path(path), names.of(Path(path))) for path in group if isinstance(path, Path))
                continue
            for source in group:
                if isinstance(source, ReadingError):
                    yield source
                elif isinstance(source, str):
                    yield from _fetched(source, private=private)
                elif str(source) == STDIN:
                    yield from _stream(stdin)
                else:
                    yield from _file(source, names.of(source))


def is_address(source: str | Path) -> bool:
    """Whether a source is an address on the web and no file."""
    return isinstance(source, str) and source.lower().startswith(("http://", "https://"))


def collect(sources: Iterable[str | Path]) -> Iterator[Path | str | ReadingError]:
    """The files and addresses of ``sources``, folders walked in order of names, each file once.

    Of a folder only files with a known ending count, and nothing hidden; a folder without any, a file of
    another ending that is no document either and one that does not exist give a ReadingError in their place. "-" is
    handed on.
    """
    seen: set[Path] = set()
    for source in sources:
        if is_address(source):
            yield str(source)
            continue
        if _SCHEME.match(str(source)):
            yield ReadingError(f"{source}: only addresses that begin with http:// or https:// are read")
            continue
        path = Path(source)
        found = _walk(path) if path.is_dir() else iter([_checked(path)])
        for item in found:
            if isinstance(item, ReadingError) or str(item) == STDIN:
                yield item
            elif (resolved := item.resolve()) not in seen:
                seen.add(resolved)
                yield item


class _Names:
    """The id of each file's article: its name without the ending, with more of its path where that is taken."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, path: Path) -> str:
        """An id that no earlier file of this run has."""
        choices = (path.stem, path.name, f"{path.parent.name}/{path.name}")
        name = next((choice for choice in choices if choice not in self._taken), str(path))
        self._taken.add(name)
        return name


def _sort_of(source: Path | str | ReadingError) -> str:
    """Whether a source is read in a process of its own: a document by its content."""
    if not isinstance(source, Path) or str(source) == STDIN:
        return "other"
    try:
        with source.open("rb") as stream:
            head = stream.read(kinds.HEAD)
    except OSError:
        return "other"
    ending = source.suffix.lower()
    return "other" if kinds.kind_of(head, ending) == "text" and ending in _FORMATS else "document"


def _checked(path: Path) -> Path | ReadingError:
    if not path.exists():
        if str(path) == STDIN:
            return path
        return ReadingError(f"{path}: there is no such file or folder")
    if path.suffix.lower() in ENDINGS or (path.is_file() and _is_marked(path)):
        return path
    return ReadingError(f"{path}: cannot read files of this kind; known endings are {', '.join(ENDINGS)}")


def _is_marked(path: Path) -> bool:
    """Whether a file of an unknown ending is a document by its first bytes."""
    try:
        with path.open("rb") as stream:
            return kinds.kind_of(stream.read(kinds.HEAD), "") not in ("text", "zip", "feed")
    except OSError:
        return False


def _walk(folder: Path) -> Iterator[Path | ReadingError]:
    problems: list[OSError] = []
    empty = True
    for parent, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith((".", "~$")) and Path(name).suffix.lower() in ENDINGS:
                empty = False
                yield Path(parent, name)
    yield from (ReadingError(f"{problem.filename}: cannot be opened ({problem.strerror})") for problem in problems)
    if empty and not problems:
        yield ReadingError(f"{folder}: this folder holds no articles; known endings are {', '.join(ENDINGS)}")


def _file(path: Path, name: str) -> Iterator[Article | ReadingError]:
    try:
        with path.open("rb") as stream:
            if path.suffix.lower() == ".txt" and kinds.is_single_byte(stream.read(kinds.HEAD)):
                stream.seek(0)
                yield _in_old_letters(stream.read(LIMIT + 1), path, name)
                return
            stream.seek(0)
            yield from _FORMATS[path.suffix.lower()](lines(stream), str(path), name)
    except OSError as error:
        yield ReadingError(f"{path}: cannot be read ({error.strerror or error})")


def _in_old_letters(data: bytes, path: Path, name: str) -> Article | ReadingError:
    from knowledge.reading import documents  # noqa: PLC0415 - only such a text needs it

    try:
        return documents.read(data, str(path), name, path.suffix.lower())
    except ReadingError as error:
        return error


def _fetched(address: str, *, private: bool) -> Iterator[Article | ReadingError]:
    from knowledge.reading import fetch  # noqa: PLC0415 - only an address needs it

    yield from fetch.articles(address, private=private)


def _stream(stdin: BinaryIO | None) -> Iterator[Article | ReadingError]:
    if stdin is None:
        yield ReadingError("-: no standard input was given to read")
        return
    rest = lines(stdin)
    head = next((line for line in rest if line.strip(BLANK_BYTES)), b"")
    reader = jsonl.read if head.strip(BLANK_BYTES).startswith(b"{") else plain.read
    yield from reader(chain([head], rest), "stdin", "stdin")
