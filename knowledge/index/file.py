"""The index file: made, opened and checked; a file that is something else is never written to."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from knowledge.model import IndexFileError

APPLICATION_ID = int.from_bytes(b"giao")
SCHEMA = 8
"""The number of migrations that this version knows."""

_PATIENCE = 15.0
_CACHE_KIB = 64_000
_JOURNAL_BYTES = 64 << 20

_REASONS = {
    sqlite3.SQLITE_BUSY: "another process is writing to it; try again when it is done",
    sqlite3.SQLITE_LOCKED: "another part of this process is writing to it; try again when it is done",
    sqlite3.SQLITE_READONLY: "it is not writable; copy it to a place where you may write, or only ask it",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; see whether the folder and the file may be read and written",
    sqlite3.SQLITE_PERM: "it may not be opened; see who owns it",
    sqlite3.SQLITE_FULL: "the disk is full; nothing of the last article was stored",
    sqlite3.SQLITE_IOERR: "the disk failed; see whether it is full or broken",
    sqlite3.SQLITE_CORRUPT: "it is damaged; make it anew from the documents, or take a copy from before",
    sqlite3.SQLITE_NOTADB: "it is damaged or no index; make it anew from the documents",
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Errors of SQLite inside the block become an IndexFileError that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        # Extended codes hold the primary one in their lowest byte.
        code = getattr(error, "sqlite_errorcode", None)
        reason = _REASONS.get(code & 0xFF) if code is not None else None
        raise IndexFileError(f"the index {path} cannot be used: {reason or error}") from error


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection to the index file ``path``, which with ``write`` is made when it is missing.

    Raises IndexFileError for a file that is missing, no index, of another schema, damaged, locked or not writable.
    """
    path = path.absolute()
    with explained(path):
        return _writer(path) if write else _reader(path)


def _writer(path: Path) -> sqlite3.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise IndexFileError(f"the folder of the index {path} cannot be made: {error}; name another place") from error
    if path.exists():
        _inspect(path)
    if not _writable(path.parent) or (path.exists() and not _writable(path)):
        raise IndexFileError(f"the index {path} cannot be used: {_REASONS[sqlite3.SQLITE_READONLY]}")
    connection = _open(path, "mode=rwc")
    try:
        if _version(connection, path) < SCHEMA:
            _bring_up(connection, path)
        # Only now: until a first commit stands in the file itself, its header would not tell what it is.
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("PRAGMA synchronous = normal")
        connection.execute(f"PRAGMA journal_size_limit = {_JOURNAL_BYTES}")
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up(connection: sqlite3.Connection, path: Path) -> None:
    """Make the schema, or bring an older one up to date, in one transaction."""
    # sqlite-utils takes a tenth of a second to import, which only a file that needs it should cost.
    from knowledge.index.migrations import migrate  # noqa: PLC0415

    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection, path) < SCHEMA:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _reader(path: Path) -> sqlite3.Connection:
    if not path.exists():
        raise IndexFileError(f"there is no index at {path}; add an article first, or name another file")
    _inspect(path)
    try:
        connection = _open(path, "mode=ro")
    except sqlite3.OperationalError:
        # On a disk that cannot be written to, SQLite cannot share a file in WAL mode; a file that nobody can change
        # may be read without sharing.
        if _writable(path.parent):
            raise
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            said = f"changes to it wait in {log.name}, on a disk that cannot be written to; copy both to another place"
            raise IndexFileError(f"the index {path} cannot be used: {said}") from None
        connection = _open(path, "mode=ro&immutable=1")
    try:
        version = _version(connection, path)
    except BaseException:
        connection.close()
        raise
    if version < SCHEMA:
        connection.close()
        older = f"is of schema {version}, and this version reads {SCHEMA}; add an article to bring it up to date"
        raise IndexFileError(f"the index {path} {older if version else 'is empty; add an article first'}")
    return connection


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _open(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.as_uri()}?{mode}", uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute("PRAGMA temp_store = memory")
    except BaseException:
        connection.close()
        raise
    return connection


def _inspect(path: Path) -> None:
    """Refuse what is no index of ours, by its header alone: opened as usual, SQLite might already change the file.

    Read through SQLite all the same, for closing a file by other means takes from this process all the locks on it.
    """
    if not path.is_file():
        raise IndexFileError(f"{path} is no file, so it cannot be the index; name another place")
    # While it is being made, or when that was cut off, the header tells nothing yet and SQLite has to put it right.
    if not path.stat().st_size or path.with_name(path.name + "-journal").exists():
        return
    try:
        with closing(_open(path, "mode=ro&immutable=1")) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_NOTADB:
            raise
        application = version = 0
    if application != APPLICATION_ID:
        raise IndexFileError(f"{path} is no index of giaoban, and is left as it is; name another file")
    _refuse_newer(path, version)


def _refuse_newer(path: Path, version: int) -> None:
    if version > SCHEMA:
        raise IndexFileError(
            f"the index {path} is of schema {version}, made by a newer version; this one reads up to {SCHEMA} and "
            "leaves it as it is: update giaoban, or name another file"
        )


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The schema of the file, 0 when it is empty; raises IndexFileError for a foreign or a newer one."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION_ID:
        raise IndexFileError(f"{path} is no index of giaoban, and is left as it is; name another file")
    _refuse_newer(path, version)
    return int(version) if tables else 0
