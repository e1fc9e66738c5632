"""The bot as a real process."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from tests.process import Home
from tests.telegram.server import TOKEN, BotApi

SECONDS = 40


class Bot:
    """``giaoban telegram`` in a home of its own, until the block ends."""

    def __init__(self, folder: Path, api: BotApi | None, *options: str, **environment: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.home = Home(folder)
        self._log = folder / "bot.log"
        self._options = [*(["--api-base", api.url] if api else []), *options]
        self._environment = {"TELEGRAM_BOT_TOKEN": TOKEN, "GIAOBAN_PER_MINUTE": "100000", **environment}
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Bot:
        if self.process is None:
            self.start()
        return self

    def start(self) -> None:
        """Start the process; its log goes on in the same file."""
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "telegram", *self._options],
                env=self.home.environment(**self._environment),
                cwd=self.home.folder,
                stdout=log,
                stderr=log,
            )

    @property
    def log(self) -> str:
        """All that it has written."""
        return self._log.read_text("utf-8")

    @property
    def workers(self) -> list[int]:
        """The ids of the processes that find its answers."""
        assert self.process is not None
        process = self.process.pid
        children = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
        return [int(child) for child in children if b"worker" in Path(f"/proc/{child}/cmdline").read_bytes()]

    def stop(self, number: int = signal.SIGTERM) -> int:
        """The exit code after this signal."""
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.wait(SECONDS)

    def __exit__(self, *_: object) -> None:
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait(SECONDS)
