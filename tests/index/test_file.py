"""The index file: made, brought up to date, refused, and asked on a disk that cannot be written to."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from knowledge.index import SqliteIndex, migrations, open_index
from knowledge.index.file import APPLICATION_ID, SCHEMA
from knowledge.model import IndexFileError
from tests.index.invented import PORTS, SCHOOLS, put, put_numbered, rows


def test_tables_are_strict_and_values_exact(index: SqliteIndex, path: Path) -> None:
    put(index, "Ước ⟦0,10⟧ triệu và ⟦123456789012345678901234567890⟧ đồng.")
    strict = dict(rows(path, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))
    ours = ("article", "fact", "folded", "topic", "total", "vocabulary")
    assert {name: strict[name] for name in ours} == dict.fromkeys(ours, 1)
    assert rows(path, "SELECT value, value_real, typeof(value) FROM fact") == [
        ("0.10", 0.1, "text"),
        ("123456789012345678901234567890", 1.2345678901234568e29, "text"),
    ]


def test_every_migration_is_counted() -> None:
    assert len(migrations.MIGRATIONS) == SCHEMA


def test_a_migration_that_fails_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(connection: sqlite3.Connection) -> None:
        migrations.first(connection)
        connection.execute("CREATE TABLE article (row INTEGER)")

    monkeypatch.setattr(migrations, "MIGRATIONS", (broken,))
    with pytest.raises(IndexFileError, match="already exists"):
        open_index(path, write=True)
    monkeypatch.undo()
    with closing(open_index(path, write=True)) as index:
        assert put(index, PORTS) == "added"


def test_an_older_index_is_brought_up_to_date_by_writing(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        migrations.MIGRATIONS[0](older)
        older.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        older.execute("PRAGMA user_version = 1")
    with pytest.raises(IndexFileError, match="bring it up to date"):
        open_index(path, write=False)
    with closing(open_index(path, write=True)) as index:
        assert put(index, PORTS) == "added"
    assert rows(path, "PRAGMA user_version") == [(SCHEMA,)]


def unlisted(older: sqlite3.Connection) -> None:
    """Give the sentences a table of their own again, and tell with the tokens nothing of them."""
    older.execute('CREATE TABLE sentence (row INTEGER PRIMARY KEY, start INTEGER, "end" INTEGER, paragraph INTEGER)')
    for row, listing in older.execute("SELECT row, sentences FROM folded").fetchall():
        for place, line in enumerate(listing.split("\n")[1:], (row << 20) + 1):
            older.execute("INSERT INTO sentence VALUES (?, ?, ?, ?)", (place, *line.split()[:3]))
    older.execute("ALTER TABLE folded DROP COLUMN sentences")
    older.execute("DELETE FROM total WHERE name = 'gathered'")


def test_what_an_older_index_is_searched_by_is_made_anew(path: Path) -> None:
    with closing(open_index(path, write=True)) as index:
        put(index, "Tháng 9 có ⟦7⟧ tàu.\nTháng 10 có ⟦8⟧ tàu, riêng hôm 4-3 có ⟦2⟧.")
    made, folded = (rows(path, f"SELECT * FROM {table}") for table in ("vocabulary", "folded"))
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        unlisted(older)
        older.execute("DELETE FROM vocabulary WHERE instr(term, '_') AND term GLOB '*[0-9]*'")
        older.execute("INSERT INTO posting (posting) VALUES ('delete-all')")
        older.execute("PRAGMA user_version = 4")
    with closing(open_index(path, write=True)) as index:
        assert all(index.search([key], 1)[0].sentence.number == 1 for key in ("thang_10", "4_3"))
        assert rows(path, "SELECT * FROM vocabulary") == made
        assert rows(path, "SELECT * FROM folded") == folded
        assert index.remove("cang")
    assert rows(path, "SELECT * FROM vocabulary") == []


def test_the_postings_of_an_index_that_grows_are_put_together(index: SqliteIndex, path: Path) -> None:
    for number in range(4):
        put_numbered(index, number)
    assert rows(path, "SELECT count(DISTINCT segid) FROM posting_idx") == [(1,)]
    assert index.frequency(["to"]) == {"to": 84}


def test_reading_does_not_cost_the_import_of_what_only_writing_needs(index: SqliteIndex, path: Path) -> None:
    put(index, PORTS)
    script = f"""
import sys
from pathlib import Path
from knowledge.index import open_index
print(open_index(Path({str(path)!r}), write=False).counts().facts, "sqlite_utils" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "False"]


@pytest.mark.parametrize("write", [True, False])
class TestOtherFiles:
    def check(self, path: Path, write: bool, said: str) -> None:
        """Opening fails with ``said``, and neither the file nor the folder has changed."""
        before, beside = path.read_bytes(), sorted(path.parent.iterdir())
        with pytest.raises(IndexFileError, match=said):
            open_index(path, write=write).counts()
        assert path.read_bytes() == before
        assert sorted(path.parent.iterdir()) == beside

    def test_a_text(self, tmp_path: Path, write: bool) -> None:
        path = tmp_path / "notes.txt"
        path.write_text("Không phải chỉ mục. " * 100)
        self.check(path, write, "no index")

    def test_a_short_text(self, tmp_path: Path, write: bool) -> None:
        path = tmp_path / "notes.txt"
        path.write_bytes(b"x")
        self.check(path, write, "no index")

    @pytest.mark.parametrize("mode", ["delete", "wal"])
    def test_a_database_of_another_program(self, tmp_path: Path, write: bool, mode: str) -> None:
        path = tmp_path / "other.db"
        with closing(sqlite3.connect(path)) as other:
            other.execute(f"PRAGMA journal_mode = {mode}")
            other.execute("CREATE TABLE article (id)")
            other.commit()
        self.check(path, write, "no index")

    def test_a_newer_schema(self, path: Path, write: bool) -> None:
        open_index(path, write=True).close()
        with closing(sqlite3.connect(path)) as newer:
            newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        self.check(path, write, "newer version")

    def test_a_folder(self, tmp_path: Path, write: bool) -> None:
        with pytest.raises(IndexFileError, match="no file"):
            open_index(tmp_path, write=write)

    def test_a_damaged_index(self, path: Path, write: bool) -> None:
        with closing(open_index(path, write=True)) as index:
            put(index, PORTS)
        whole = path.read_bytes()
        path.write_bytes(whole[:4096] + b"\x55" * (len(whole) - 4096))
        with pytest.raises(IndexFileError, match="damaged"), closing(open_index(path, write=write)) as damaged:
            put(damaged, SCHOOLS) if write else damaged.search(["cang"], 3)

    def test_a_truncated_index(self, path: Path, write: bool) -> None:
        with closing(open_index(path, write=True)) as index:
            put(index, PORTS)
        path.write_bytes(path.read_bytes()[:10_000])
        with pytest.raises(IndexFileError, match="damaged"), closing(open_index(path, write=write)) as damaged:
            put(damaged, SCHOOLS) if write else list(damaged.facts())


def test_a_missing_index_is_not_made_by_asking(path: Path) -> None:
    with pytest.raises(IndexFileError, match="no index at"):
        open_index(path, write=False)
    assert not path.parent.exists()


def test_an_empty_file_becomes_an_index_only_by_writing(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(IndexFileError, match="empty"):
        open_index(path, write=False)
    assert path.read_bytes() == b""
    with closing(open_index(path, write=True)) as index:
        assert put(index, PORTS) == "added"
    assert rows(path, "PRAGMA application_id") == [(APPLICATION_ID,)]


def test_a_reader_cannot_write(path: Path) -> None:
    open_index(path, write=True).close()
    with closing(open_index(path, write=False)) as reader, pytest.raises(IndexFileError, match="not writable"):
        put(reader, PORTS)


@contextmanager
def not_writable(folder: Path) -> Iterator[None]:
    """``folder`` and what is in it cannot be written to inside the block, not even by root, who becomes nobody."""
    user = os.geteuid()
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        if user == 0:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user can enter; those of pytest are root's alone."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_read_only_disk_can_be_asked(public_folder: Path) -> None:
    path = public_folder / "index.db"
    with closing(open_index(path, write=True)) as index:
        put(index, PORTS)
    with not_writable(public_folder):
        with closing(open_index(path, write=False)) as reader:
            assert reader.search(["kho_lanh"], 1)[0].sentence.number == 2
            assert reader.counts().facts == 2
        with pytest.raises(IndexFileError, match="not writable"):
            open_index(path, write=True)
        with pytest.raises(IndexFileError, match="not writable"):
            open_index(public_folder / "new.db", write=True)
    assert [found.name for found in public_folder.iterdir()] == ["index.db"]
