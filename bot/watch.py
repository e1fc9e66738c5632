"""Keeping an index up to date with a folder: what is new or has changed there is added, again and again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from time import sleep

Seen = Mapping[Path, tuple[int, int]]


def changes(folder: Path, seconds: float) -> Iterator[list[Path]]:
    """The files that are new or changed in ``folder``, all of them at first; never ends, and waits in between.

    A file counts once it has stayed the same from one look to the next: one that is still being written does not.
    """
    known: Seen = {}
    before = _look(folder)
    yield sorted(before)
    known = before
    while True:
        sleep(seconds)
        now = _look(folder)
        settled = {path: mark for path, mark in now.items() if before.get(path) == mark}
        found = sorted(path for path, mark in settled.items() if known.get(path) != mark)
        known = {path: settled.get(path, known.get(path, (0, 0))) for path in now}
        before = now
        if found:
            yield found


def _look(folder: Path) -> dict[Path, tuple[int, int]]:
    """Size and time of change of every file that is not hidden."""
    found: dict[Path, tuple[int, int]] = {}
    for path in folder.rglob("*"):
        hidden = any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)
        try:
            if not hidden and path.is_file():
                state = path.stat()
                found[path] = (state.st_size, state.st_mtime_ns)
        except OSError:
            # It went away between the two looks; the next look tells.
            continue
    return found
