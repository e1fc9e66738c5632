"""Several processes and threads on one index, one of them killed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from knowledge.index import Counts, SqliteIndex, open_index
from tests.index.invented import PORTS, SCHOOLS, put, put_numbered, rows

_SPAWN = get_context("spawn")


def _keep_adding(path: Path, together: bool, told: Connection) -> None:
    """A writer that adds articles until it is killed, and tells after each how far it is."""
    with closing(open_index(path, write=True)) as index:
        number = 0
        while True:
            if together:
                with index.writing():
                    for _ in range(30):
                        put_numbered(index, number)
                        number += 1
            else:
                put_numbered(index, number)
                number += 1
            told.send(number)


@pytest.mark.parametrize("together", [True, False])
def test_a_killed_writer_leaves_whole_articles(path: Path, together: bool) -> None:
    receiver, sender = _SPAWN.Pipe(duplex=False)
    writer = _SPAWN.Process(target=_keep_adding, args=(path, together, sender))
    writer.start()
    while (told := receiver.recv()) < 60:
        pass
    writer.kill()
    writer.join()
    while receiver.poll():
        told = receiver.recv()
    with closing(open_index(path, write=True)) as index:
        found = index.sources()
        assert len(found) >= told
        assert {source.figures for source in found} == {20}
        assert index.counts() == Counts(len(found), 20 * len(found), 20 * len(found))
        assert sum(1 for _ in index.facts()) == 20 * len(found)
        assert index.frequency(["nguoi"]) == {"nguoi": 20 * len(found)}
        assert {passage.article.id for passage in index.search([f"{told - 1}"], 5)} == {f"to-{told - 1}"}
        assert put(index, PORTS) == "added"
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def _add_some(path: Path, first: int, number: int) -> None:
    with closing(open_index(path, write=True)) as index:
        for each in range(first, first + number):
            put_numbered(index, each)


def test_readers_see_whole_articles_while_writers_take_turns(path: Path) -> None:
    open_index(path, write=True).close()
    with closing(open_index(path, write=False)) as reader, closing(open_index(path, write=False)) as other:
        writers = [_SPAWN.Process(target=_add_some, args=(path, first, 25)) for first in (0, 100)]
        for writer in writers:
            writer.start()
        while any(writer.is_alive() for writer in writers):
            for index in (reader, other):
                counts = index.counts()
                assert counts.facts == counts.sentences == 20 * counts.articles
                assert all(len(passage.facts) == 1 for passage in index.search(["nguoi", "dong"], 30))
        for writer in writers:
            writer.join()
            assert writer.exitcode == 0
        assert reader.counts().articles == other.counts().articles == 50


def test_what_is_read_together_is_of_one_moment(index: SqliteIndex, path: Path) -> None:
    put(index, PORTS)
    with closing(open_index(path, write=False)) as reader:
        with reader.reading():
            before = reader.counts()
            assert index.remove("cang")
            assert reader.counts() == before
            assert [passage.article.id for passage in reader.search(["kho_lanh"], 1)] == ["cang"]
        assert reader.counts().articles == 0


def test_counts_are_those_of_the_file_whoever_wrote_last(index: SqliteIndex, path: Path) -> None:
    put(index, PORTS)
    with closing(open_index(path, write=False)) as reader:
        assert reader.frequency(["cang", "truong"]) == index.frequency(["cang", "truong"]) == {"cang": 4}
        put(index, SCHOOLS, "truong", "Trường học")
        assert reader.frequency(["cang", "truong"]) == index.frequency(["cang", "truong"]) == {"cang": 4, "truong": 3}
        with closing(open_index(path, write=True)) as other:
            assert other.remove("cang")
        assert reader.frequency(["cang", "truong"]) == index.frequency(["cang", "truong"]) == {"truong": 3}
        assert reader.counts() == index.counts()


def test_opening_the_file_again_keeps_the_locks_on_it(path: Path) -> None:
    open_index(path, write=True).close()
    with closing(open_index(path, write=False)) as reader:
        assert reader.counts().articles == 0
        open_index(path, write=False).close()
        for first in (0, 10):
            writer = _SPAWN.Process(target=_add_some, args=(path, first, 2))
            writer.start()
            writer.join()
        assert reader.counts().articles == 4


def test_threads_take_turns(index: SqliteIndex) -> None:
    put(index, PORTS)

    def ask() -> bool:
        asked = [index.search(["kho_lanh"], 1)[0].article.id for _ in range(30)]
        return set(asked) == {"cang"} and sum(1 for _ in index.facts("cang")) == 2

    with ThreadPoolExecutor(4) as pool:
        asking = [pool.submit(ask) for _ in range(4)]
        with index.writing():
            for number in range(30):
                put_numbered(index, number)
        assert all(asked.result() for asked in asking)
    assert index.counts().articles == 31
