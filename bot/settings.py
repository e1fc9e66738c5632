"""Where things lie on this machine: the index, the user's own words, the console's history, the seeds.

The environment is read by hand: pydantic-settings takes 0.2 s to import, near half of what ``ask`` may take in all.
"""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "giaoban"


def index_path(option: str | None = None) -> Path:
    """The index file: ``option``, else GIAOBAN_INDEX, else one in the user's data folder."""
    named = option or os.environ.get("GIAOBAN_INDEX")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no path is given

    return user_data_path(_NAME, appauthor=False) / "index.db"


def lexicon_path() -> Path | None:
    """The user's own abbreviations and synonyms: GIAOBAN_LEXICON, else ``lexicon.toml`` in the user's config folder.

    None when neither is there; a file that is named must be there.
    """
    named = os.environ.get("GIAOBAN_LEXICON")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_config_path  # noqa: PLC0415

    path = user_config_path(_NAME, appauthor=False) / "lexicon.toml"
    return path if path.is_file() else None


def private_addresses() -> bool:
    """Whether pages inside the own network may be read: GIAOBAN_PRIVATE_ADDRESSES is 1."""
    return os.environ.get("GIAOBAN_PRIVATE_ADDRESSES", "") == "1"


def history_path() -> Path:
    """The file that keeps what was typed at the console."""
    from platformdirs import user_state_path  # noqa: PLC0415

    return user_state_path(_NAME, appauthor=False) / "history"


def seeds_path() -> Path:
    """The folder of briefings that come with the package."""
    return Path(__file__).parent.parent / "seeds"
