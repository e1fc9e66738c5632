"""What an article says of itself: the day it was held, what it reports on, for where, and who published it."""

from __future__ import annotations

import re
from datetime import date

from knowledge.grammar.period import anchor, held_on
from knowledge.lexicon.agencies import agency
from knowledge.lexicon.places import NATION, PROVINCES, places
from knowledge.lexicon.told import is_local
from knowledge.model import Article, Layout

_OF_NATION = (NATION, "toàn quốc", "63 tỉnh", "34 tỉnh")
_NATION = re.compile(rf"\b(?:{'|'.join(_OF_NATION)})\b", re.IGNORECASE)
_ABROAD_OR_HOME = re.compile(r"\b(?:Việt Nam|cả nước|toàn quốc)\b")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)")
_HEAD = 120
_LEAD = 600


def article(
    *,
    id: str,  # noqa: A002  # the field's own name
    title: str,
    text: str,
    origin: str,
    published: str | None = None,
    source: str = "",
    url: str | None = None,
    layout: Layout,
) -> Article:
    """The article with what its own words tell: ``held``, ``period``, ``place``, and ``source`` if not given."""
    return Article(
        id=id,
        title=title,
        text=text,
        published=published,
        held=held_on(title, text, published),
        period=anchor(title, text, published).period,
        place=_place(title, text),
        source=source or agency(title) or agency(text[:_LEAD]),
        url=url,
        origin=origin,
        layout=layout,
    )


def head(text: str) -> str:
    """The first words of ``text`` on one line, at most 120 letters: what stands for a missing title."""
    line = next((" ".join(line.split()) for line in text.split("\n") if line.strip()), "")
    return line if len(line) <= _HEAD else line[:_HEAD].rsplit(" ", 1)[0] + "…"


def iso_date(written: str | None) -> str | None:
    """``written`` as an ISO date, partial where it is ("2021-01"); "12/6/2023" is the twelfth of June.

    ``None`` for anything that is no date of the calendar.
    """
    written = (written or "").strip()
    if found := _DAY_FIRST.match(written):
        day, month, year = found.groups()
    elif found := _YEAR_FIRST.match(written):
        year, month, day = found.groups()
    else:
        return None
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


def _place(title: str, text: str) -> str:
    """The territory that the figures are of: the one province of the title, none where that names a part of the country
    that no table has ("tỉnh Mây"), else the nation if the text speaks of it.

    A province that the text alone mentions is only one of its places: a ministry's briefing on the whole
    country tells where its local audience sat.
    """
    named = {name for _, name in places(title) if name in PROVINCES}
    if len(named) == 1:
        return named.pop()
    if not named and is_local(title):
        return ""
    lowered = text.lower()
    # The search costs far more than these, which mostly say that there is nothing to find.
    speaks = any(words in lowered for words in _OF_NATION) and _NATION.search(text) is not None
    return NATION if speaks or _ABROAD_OR_HOME.search(title) else ""
