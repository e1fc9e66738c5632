"""``giaoban telegram``: from the command line's options to the running bot."""

from __future__ import annotations

from argparse import Namespace

from bot.settings import index_path
from bot.telegram.run import run
from bot.telegram.settings import settings

OPTIONS = ("api_base", "webhook_url", "webhook_secret", "listen", "port", "metrics_port")
"""The settings that an option of the command may give."""


def telegram(args: Namespace) -> int:
    """0 when the bot was told to stop. Raises KnowledgeError for what a person must mend first."""
    run(settings(**{name: getattr(args, name) for name in OPTIONS}), index_path(args.index))
    return 0
