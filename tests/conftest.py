"""What most tests hold questions against: the briefing that comes with the package, in an index or a user's home."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from knowledge import Knowledge
from tests.process import ARTICLE, SEED, Home, jsonl


def pytest_configure() -> None:
    """Hold no example against the clock, and let what is started hear interrupts, as it would not from a suite that a
    script runs in the background."""
    settings.register_profile("untimed", deadline=None)
    settings.load_profile("untimed")
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    """The seed in an index of its own; tests only read it."""
    with Knowledge.open(tmp_path_factory.mktemp("seed") / "index.db", write=True) as knowledge:
        knowledge.add([SEED])
        yield knowledge


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home whose index holds the seed and the invented article; tests only read it."""
    made = Home(tmp_path_factory.mktemp("home"))
    done = made.run("add", SEED, "-", stdin=jsonl(ARTICLE))
    assert done.returncode == 0, done.stderr.decode()
    return made


@pytest.fixture
def empty(tmp_path: Path) -> Home:
    """A home with no index yet, of the test alone."""
    return Home(tmp_path)
