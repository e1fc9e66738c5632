"""``giaoban telegram``: from the command line's options to the running bot."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.telegram.run import run
from bot.telegram.settings import settings

OPTIONS = ("api_base", "webhook_url", "webhook_secret", "listen", "port", "metrics_port")
"""The settings that an option of the command may give."""


def telegram(index: Path, given: Mapping[str, object]) -> None:
    """Run until told to stop, over the index file ``index`` and the options ``given``, None where one is not.

    Raises KnowledgeError for what a person must mend first.
    """
    run(settings(**{name: given[name] for name in OPTIONS}), index)
