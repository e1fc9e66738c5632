"""Words that stand for other words: short forms, chat spellings and synonyms, as data that a user can extend."""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from knowledge.lexicon.alternatives import NEAR, SAME, Alternatives, Entry, spellings
from knowledge.model import KnowledgeError
from knowledge.text import marked_tokens, nfc, tokens

__all__ = ["NEAR", "Lexicon", "LexiconError", "key", "load", "typed"]

_HERE = Path(__file__).parent


class LexiconError(KnowledgeError):
    """A user's table of words cannot be used."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Tables whose keys are tokens joined by single blanks.

    ``chat`` maps a typed form to what it is written out as, ``expansions`` a short form with one reading to that
    reading; both know a form by its marks, and without them where no other form is spelt so ("đn" is not "dn").
    ``openers`` are the first tokens of those of several. ``common`` maps a folded syllable to the share of sentences
    that hold it; ``alternatives`` a folded phrase to the groups it belongs to, each as the phrase's own form and every
    form that may stand for it, ``counted`` the same for what is counted alone: "bao nhiêu nước" may be answered in
    "quốc gia". ``reach`` is the greatest number of tokens in a phrase of ``alternatives`` by its first token.
    """

    chat: Mapping[str, str]
    counted: Mapping[str, Entry]
    common: Mapping[str, float]
    expansions: Mapping[str, str]
    openers: Container[str]
    alternatives: Mapping[str, Entry]
    reach: Mapping[str, int]


def load(extra: Path | None = None) -> Lexicon:
    """The shipped tables, with the user's own ``extra`` TOML file on top of them.

    A user's file may hold ``[abbreviations]`` (short form = list of readings), ``[chat]`` (form = reading), and the
    lists of lists ``same``, ``near``, ``also`` (the first phrase asks for the others too) and ``counted`` (so does the
    first noun behind "bao nhiêu"). Raises LexiconError when it cannot be read or holds something else.
    """
    tables = [_read(_HERE / "abbreviations.toml"), _read(_HERE / "synonyms.toml")]
    if extra is not None:
        tables.append(_read(extra))
    chat: dict[str, str] = {}
    readings: dict[str, Sequence[str]] = {}
    alternatives, counted = Alternatives(), Alternatives()
    for table in tables:
        chat |= table.get("chat", {})
        readings |= table.get("abbreviations", {})
        for name, weight in (("same", SAME), ("near", NEAR)):
            for group in table.get(name, []):
                alternatives.link(group, group, weight)
        for head, *others in table.get("also", []):
            alternatives.link([head], others, NEAR)
        for head, *others in table.get("counted", []):
            counted.link([head], others, NEAR)
    alternatives.shorten(readings)
    written_out = _as_typed(chat)
    expansions = _as_typed({form: given[0] if len(given) == 1 else "" for form, given in readings.items()})
    return Lexicon(
        chat=written_out,
        counted=counted.close(),
        common=_common(_HERE / "common.txt"),
        expansions=expansions,
        openers=frozenset(form.partition(" ")[0] for form in (*written_out, *expansions) if " " in form),
        alternatives=alternatives.close(),
        reach=alternatives.reach,
    )


def key(phrase: str) -> str:
    """The folded tokens of ``phrase`` joined by single blanks: how every table here is looked up."""
    return " ".join(tokens(nfc(phrase)))


def typed(phrase: str) -> str:
    """The tokens of ``phrase`` in lower case, marks and all, joined by single blanks."""
    return " ".join(marked_tokens(nfc(phrase)))


def _as_typed(forms: Mapping[str, str]) -> dict[str, str]:
    """The readings of ``forms`` by spelling, and by folded spelling where no other form has it; "" is no reading."""
    spelt = list(zip(spellings(list(forms)), forms.values(), strict=True))
    readings = {folded: reading for (folded, _), reading in reversed(spelt)}
    readings |= {marked: reading for (_, marked), reading in spelt}
    return {form: reading for form, reading in readings.items() if reading}


def _common(path: Path) -> dict[str, float]:
    """Shares of sentences by folded syllable, from lines of a count in 1,000 and the syllables that have it."""
    lines = (line.split() for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {syllable: int(count) / 1000 for count, *syllables in lines for syllable in syllables}


def _read(path: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(nfc(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LexiconError(f"could not read the word table {path}: {error}; mend it or leave it out") from error
    for name in ("abbreviations", "chat"):
        if not isinstance(table.get(name, {}), dict):
            raise LexiconError(f"{path}: [{name}] must be a table of short forms; see the README for an example")
    readings = table.get("abbreviations", {}).values()
    lists = [group for name in ("same", "near", "also", "counted") for group in _entries(table.get(name, []))]
    for group in (*lists, *readings, *([form] for form in _words(table))):
        if not (isinstance(group, list) and group and all(map(_is_phrase, group))):
            raise LexiconError(f"{path}: {group!r} must be a list of phrases; see the README for an example")
    return table


def _entries(groups: object) -> list[object]:
    return groups if isinstance(groups, list) else [groups]


def _words(table: Mapping[str, Any]) -> Iterator[object]:
    """The short and the typed forms, and what the latter are written out as."""
    yield from table.get("abbreviations", {})
    yield from chain.from_iterable(table.get("chat", {}).items())


def _is_phrase(value: object) -> bool:
    return isinstance(value, str) and len(value.splitlines()) == 1
