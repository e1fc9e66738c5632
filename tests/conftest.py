"""What most tests hold questions against: the briefing that comes with the package."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from knowledge import Knowledge
from tests.process import SEED


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    """The seed in an index of its own; tests only read it."""
    with Knowledge.open(tmp_path_factory.mktemp("seed") / "index.db", write=True) as knowledge:
        knowledge.add([SEED])
        yield knowledge
