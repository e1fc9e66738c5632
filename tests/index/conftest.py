"""An empty index for every test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from knowledge.index import SqliteIndex, open_index


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the index of a test is."""
    return tmp_path / "số liệu" / "briefings?.db"


@pytest.fixture
def index(path: Path) -> Iterator[SqliteIndex]:
    """An empty index, open for writing."""
    with closing(open_index(path, write=True)) as opened:
        yield opened
