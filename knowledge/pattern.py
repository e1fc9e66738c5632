"""Regular expressions that are compiled when they are first asked.

Matching and talking have some four hundred of them, of which one question asks few: compiled where they stand, they
would be a seventh of the time that a question takes on the command line.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Pattern:
    """A pattern whose methods are those of the compiled one from the first call on."""

    __slots__ = ("_flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Asked only while the slot is empty; what is no method of a pattern is none of this one.
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The ``pattern``, compiled when something is first looked for by it. Raises re.error then, where it is none."""
    return cast("re.Pattern[str]", _Pattern(pattern, flags))
