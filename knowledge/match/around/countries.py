"""Which country a word is that may be typed in small letters: "nga", "my", "hàn quốc"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from knowledge.lexicon.places import COUNTRIES, forms


def country_of(folded: str) -> str:
    """The country that the ``folded`` words may stand for; "" for none."""
    return _countries().get(folded, "")


@cache
def _countries() -> Mapping[str, str]:
    """The countries by every way in which they are written, folded."""
    return {form.folded: country for country in COUNTRIES for form in forms(country)}
