"""Logs as one JSON object a line on stderr, never with the token in them."""

from __future__ import annotations

import json
import logging
import sys
from typing import TextIO

from pydantic import SecretStr

# What a record always has; anything else was given as ``extra`` and belongs in the log.
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_HIDDEN = "<token>"


class _Lines(logging.Formatter):
    """One JSON object a line; the token, wherever a library put it, is hidden."""

    def __init__(self, token: SecretStr) -> None:
        super().__init__()
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: value for name, value in vars(record).items() if name not in _STANDARD}
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return hidden(json.dumps(line, ensure_ascii=False, default=str), self._token)


def hidden(text: str, token: SecretStr) -> str:
    """``text`` without the token, nor the secret part of it."""
    whole = token.get_secret_value()
    if not whole:
        return text
    return text.replace(whole, _HIDDEN).replace(whole.partition(":")[2] or whole, _HIDDEN)


def log_to(stream: TextIO, token: SecretStr) -> None:
    """Write every log line to ``stream`` from now on, also those of warnings and of the libraries."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Lines(token))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(capture=True)
    for library in ("httpx", "httpcore", "telegram", "tornado", "asyncio"):
        logging.getLogger(library).setLevel(logging.WARNING)
    sys.excepthook = lambda kind, error, trace: logging.getLogger("giaoban").critical(
        "unhandled", exc_info=(kind, error, trace)
    )
