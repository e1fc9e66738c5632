"""The index: articles, sentences and facts in one file, and the only place that knows SQL."""

from __future__ import annotations

from pathlib import Path

from knowledge.index.file import connect
from knowledge.index.protocol import Counts, Index, Outcome, Wanted
from knowledge.index.rows import SpanError
from knowledge.index.sqlite import SqliteIndex
from knowledge.index.terms import terms

__all__ = ["Counts", "Index", "Outcome", "SpanError", "SqliteIndex", "Wanted", "open_index", "terms"]


def open_index(path: Path, *, write: bool) -> SqliteIndex:
    """The index in the file ``path``; with ``write`` a missing file is made.

    Without ``write`` nothing is written, so that an index on a read-only disk can be asked. Raises IndexFileError for
    a file that is missing, no index, of a newer version, damaged, locked or not writable; such a file is left as it is.
    """
    return SqliteIndex(path, connect(path, write=write))
