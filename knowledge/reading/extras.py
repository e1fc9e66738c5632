"""Libraries that are optional: an error that names the extra when one is missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from knowledge.model import ReadingError


def needed(module: str, extra: str) -> Any:
    """The library ``module``. Raises ReadingError that names the extra of this package that brings it."""
    try:
        return import_module(module)
    except ImportError:
        said = f"reading this needs a library that is not installed: pip install 'giaoban[{extra}]'"
        raise ReadingError(said) from None
