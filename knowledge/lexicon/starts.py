"""The word that leads to what something starts at or comes from."""

from __future__ import annotations

from typing import Final

# Folded, "từ" is also the end of "đầu tư", but not that of "bắt đầu từ" and "ban đầu từ". That the pattern begins with
# its letters lets a search skip to them.
FROM: Final = r"tu(?<=\btu)(?:(?<!dau tu)|(?<=bat dau tu)|(?<=ban dau tu))(?<!vat tu)(?<!thong tu)"
"""The pattern of a folded "từ" that leads to a number, a place or a source."""
