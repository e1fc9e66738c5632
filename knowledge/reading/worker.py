"""A process of its own that reads documents, so that a hostile one can neither hang nor fill the program that asks.

Run as ``python -m knowledge.reading.worker``: asks come in on stdin and articles go out on stdout, pickled.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
import warnings
from pathlib import Path

from knowledge.model import Article, ReadingError
from knowledge.reading.documents import LIMIT, read

MEMORY = 3 * 1024 * 1024 * 1024
"""The most memory, in bytes, that reading one document may take."""


def main() -> None:
    """Answer asks until stdin ends. What a library prints goes to stderr, lest it break the answers."""
    warnings.simplefilter("ignore")
    asks = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _limit_memory()
    while True:
        try:
            path, name = pickle.load(asks)  # noqa: S301 - from the parent process alone
        except EOFError:
            return
        pickle.dump(_read(Path(path), name), answers)
        answers.flush()


def _read(path: Path, name: str) -> Article | str:
    try:
        with path.open("rb") as stream:
            data = stream.read(LIMIT + 1)
        return read(data, str(path), name, path.suffix.lower())
    except ReadingError as error:
        return str(error)
    except OSError as error:
        return f"{path}: cannot be read ({error.strerror or error})"
    except MemoryError:
        return f"{path}: it needs more memory than a document may take"


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on every system

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
