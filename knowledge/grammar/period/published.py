"""The day on which an article was published, as a bound on the times that it can tell of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Bound:
    """The publication date: each part ``None`` where it is not given."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def allows(self, year: int) -> bool:
        """Whether the article can tell of that year as past."""
        return self.year is None or year <= self.year


def bound_by(published: str | None) -> Bound:
    """The bound that an ISO date sets, whole or cut short ("2021-01"); what no date can be bounds nothing."""
    found = _ISO.match(published or "")
    if not found:
        return Bound()
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year or month is None or not 1 <= month <= 12:
        return Bound(year or None)
    try:
        date(year, month, day or 1)
    except ValueError:
        return Bound(year, month)
    return Bound(year, month, day)
