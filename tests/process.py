"""The command line as a real process: in a home of its own, with stdin, and on a terminal."""

from __future__ import annotations

import ctypes
import json
import os
import pty
import select
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_d861613a4578f485.txt"
SECONDS = 60

# Invented for these tests; no such ministry reports such figures.
ARTICLE = {
    "id": "hu-cau-1",
    "title": "Bản tin minh họa (hư cấu): Ngành nuôi ong quý I/2024",
    "text": "Quý I/2024, cả nước có 1.250 trang trại nuôi ong. Sản lượng mật ong đạt 12,5 nghìn tấn, tăng 8,5%.",
    "published": "2024-04-02",
    "source": "Sở Nuôi ong (hư cấu)",
    "url": "https://example.org/1",
}
FACT_KEYS = (
    "id article in start end surface value low high of unit hedge change base subject period place kind citation"
).split()
CITATION_KEYS = ["title", "published", "source", "url", "sentence"]


def jsonl(*articles: dict[str, str]) -> bytes:
    return "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles).encode()


def objects(raw: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in raw.decode().split("\n") if line]


class Home:
    """A user's machine: ``folder`` is the home, in which the index, the settings and the history lie."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.index = folder / "index.db"

    def environment(self, **more: str) -> dict[str, str]:
        """The process's environment: nothing of the one in which the tests run but where programs lie."""
        kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ}
        own = {"HOME": str(self.folder), "GIAOBAN_INDEX": str(self.index), "PYTHONPATH": str(ROOT)}
        return kept | own | {"PYTHONDONTWRITEBYTECODE": "1"} | more

    def run(
        self,
        *args: str | Path,
        stdin: bytes = b"",
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        """``giaoban args``, run to its end; a traceback is never what a user should see."""
        done = subprocess.run(
            [sys.executable, "-m", "bot", *map(str, args)],
            input=stdin,
            capture_output=True,
            env=environment or self.environment(),
            cwd=self.folder,
            timeout=SECONDS,
            preexec_fn=_obey_permissions if os.geteuid() == 0 else None,
            check=False,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return done

    @contextmanager
    def terminal(self, *args: str) -> Iterator[Terminal]:
        """``giaoban args`` on a terminal of 80 columns."""
        ours, theirs = pty.openpty()
        # Our terminal answers no questions about its cursor.
        environment = self.environment(TERM="xterm-256color", PROMPT_TOOLKIT_NO_CPR="1", COLUMNS="80", LINES="24")
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *args],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment,
            cwd=self.folder,
            start_new_session=True,
        )
        os.close(theirs)
        try:
            yield Terminal(process, ours)
        finally:
            process.kill()
            process.wait()
            os.close(ours)


def _obey_permissions() -> None:
    """Before the command starts: give up the superuser's right to write where permissions forbid it."""
    drop_from_bounding_set, dac_override = 24, 1
    ctypes.CDLL(None).prctl(drop_from_bounding_set, dac_override, 0, 0, 0)


class Terminal:
    """A person's side of a terminal."""

    def __init__(self, process: subprocess.Popen[bytes], end: int) -> None:
        self._process = process
        self._end = end
        self._ahead = b""
        self.seen = ""

    def type(self, keys: str) -> None:
        """Press ``keys``."""
        os.write(self._end, keys.encode())

    def until(self, words: str) -> str:
        """What appeared since the last call, up to where ``words`` did; what came behind them is left for the next."""
        wanted = words.encode()
        while wanted not in self._ahead:
            self._ahead += self._more()
        before, _, self._ahead = self._ahead.partition(wanted)
        return (before + wanted).decode("utf-8", "replace")

    def left(self) -> int:
        """The exit code, once the process has gone by itself."""
        while True:
            try:
                self.seen += self._more().decode("utf-8", "replace")
            except EOFError:
                return self._process.wait(SECONDS)

    def _more(self) -> bytes:
        ready, _, _ = select.select([self._end], [], [], SECONDS)
        assert ready, f"nothing more came after: {self.seen[-2000:]}"
        try:
            raw = os.read(self._end, 65536)
        except OSError as error:
            # This is how Linux says that nobody is left at the other end.
            raise EOFError(self.seen) from error
        if not raw:
            raise EOFError(self.seen)
        self.seen += raw.decode("utf-8", "replace")
        return raw
