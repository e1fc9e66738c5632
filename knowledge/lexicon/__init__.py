"""Words that stand for other words: short forms, chat spellings and synonyms, as data that a user can extend."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from knowledge.model import Form, KnowledgeError
from knowledge.text import is_syllable, marked_tokens, nfc, tokens

_HERE = Path(__file__).parent
NEAR = 0.8


class LexiconError(KnowledgeError):
    """A user's table of words cannot be used."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Tables whose keys are tokens joined by single blanks.

    ``chat`` maps a typed form to what it is written out as, ``expansions`` a short form with one reading to that
    reading; both know a form by its marks, and without them where no other form is spelt so ("đn" is not "dn").
    ``common`` maps a folded syllable to the share of sentences that hold it; ``alternatives`` a folded phrase to the
    groups it belongs to, each as the phrase's own form and every form that may stand for it. ``longest`` is the
    greatest number of tokens in such a phrase.
    """

    chat: Mapping[str, str]
    common: Mapping[str, float]
    expansions: Mapping[str, str]
    alternatives: Mapping[str, tuple[tuple[Form, tuple[Form, ...]], ...]]
    longest: int


def load(extra: Path | None = None) -> Lexicon:
    """The shipped tables, with the user's own ``extra`` TOML file on top of them.

    A user's file may hold ``[abbreviations]`` (short form = list of readings), ``[chat]`` (form = reading), and the
    lists of lists ``same`` and ``near``. Raises LexiconError when it cannot be read or holds something else.
    """
    tables = [_read(_HERE / "abbreviations.toml"), _read(_HERE / "synonyms.toml")]
    if extra is not None:
        tables.append(_read(extra))
    chat: dict[str, str] = {}
    readings: dict[str, tuple[str, ...]] = {}
    links: dict[str, dict[str, float]] = {}
    for table in tables:
        chat |= {nfc(form): nfc(reading) for form, reading in table.get("chat", {}).items()}
        readings |= {nfc(form): tuple(map(nfc, given)) for form, given in table.get("abbreviations", {}).items()}
        for name, weight in (("same", 1.0), ("near", NEAR)):
            for group in table.get(name, []):
                _link(links, group, group, weight)
    for form, given in readings.items():
        if len(given) == 1 and is_syllable(key(form)):
            # "DA" is also "da": in capitals it is written out, and in no other way is it a short form.
            continue
        _link(links, [form], given, 1.0)
        for reading in given:
            for other, weight in list(links.get(reading, {}).items()):
                _link(links, [form], [other], weight)
        if len(given) == 1:
            _link(links, given, [form], 1.0)
    entries: dict[str, list[tuple[Form, tuple[Form, ...]]]] = {}
    for phrase, others in links.items():
        forms = tuple(_form(other, weight) for other, weight in sorted(others.items()))
        entries.setdefault(key(phrase), []).append((_form(phrase, 1.0), forms))
    return Lexicon(
        chat=_as_typed(chat),
        common=_common(_HERE / "common.txt"),
        expansions=_as_typed({form: given[0] if len(given) == 1 else "" for form, given in readings.items()}),
        alternatives={folded: tuple(found) for folded, found in entries.items()},
        longest=max((folded.count(" ") + 1 for folded in entries), default=1),
    )


def key(phrase: str) -> str:
    """The folded tokens of ``phrase`` joined by single blanks: how every table here is looked up."""
    return " ".join(tokens(nfc(phrase)))


def typed(phrase: str) -> str:
    """The tokens of ``phrase`` in lower case, marks and all, joined by single blanks."""
    return " ".join(marked_tokens(nfc(phrase)))


def _as_typed(forms: Mapping[str, str]) -> dict[str, str]:
    """The readings of ``forms`` by spelling, and by folded spelling where no other form has it; "" is no reading."""
    spelt = {key(form): reading for form, reading in reversed(tuple(forms.items()))}
    spelt |= {typed(form): reading for form, reading in forms.items()}
    return {form: reading for form, reading in spelt.items() if reading}


@lru_cache(maxsize=1 << 13)
def _form(phrase: str, weight: float) -> Form:
    folded = key(phrase)
    return Form(folded, typed(phrase), weight, exact=is_syllable(folded))


def _link(links: dict[str, dict[str, float]], phrases: Iterable[str], others: Iterable[str], weight: float) -> None:
    others = [nfc(other) for other in others]
    for phrase in map(nfc, phrases):
        linked = links.setdefault(phrase, {phrase: 1.0})
        for other in others:
            linked[other] = max(weight, linked.get(other, 0.0))


def _common(path: Path) -> dict[str, float]:
    """Shares of sentences by folded syllable, from lines of a count in 1,000 and the syllables that have it."""
    lines = (line.split() for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {syllable: int(count) / 1000 for count, *syllables in lines for syllable in syllables}


def _read(path: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LexiconError(f"could not read the word table {path}: {error}; mend it or leave it out") from error
    for name in ("abbreviations", "chat"):
        if not isinstance(table.get(name, {}), dict):
            raise LexiconError(f"{path}: [{name}] must be a table of short forms; see the README for an example")
    for name in ("same", "near"):
        if not all(isinstance(group, list) for group in table.get(name, [])):
            raise LexiconError(f"{path}: {name} must be a list of lists of phrases; see the README for an example")
    return table
