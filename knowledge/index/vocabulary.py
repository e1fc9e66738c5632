"""What the texts of the index are made of: tokens and their misspellings, topics and their beginnings."""

from __future__ import annotations

import sqlite3

from knowledge.index.frequency import Frequencies
from knowledge.index.rows import storable
from knowledge.text import fold, tokens

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST_MISSPELT = 30
_BEGINNING = """
SELECT subject FROM topic WHERE folded >= ?1 AND folded < ?1 || char(1114111) ORDER BY figures DESC, subject LIMIT ?2
"""
# The words of topics stand in sentences, and these can be found by word.
_WORDS = """
SELECT term FROM vocabulary
WHERE term >= ?1 AND term < ?1 || char(1114111) AND instr(term, '_') = 0
ORDER BY sentences DESC LIMIT 5
"""
_HOLDING = """
SELECT DISTINCT topic.subject FROM (SELECT rowid FROM posting WHERE posting MATCH ? LIMIT 300) AS sentence
CROSS JOIN fact ON fact.row BETWEEN sentence.rowid << 20 AND (sentence.rowid << 20) + 1048575
CROSS JOIN topic ON topic.subject = coalesce(nullif(fact.subject, ''), fact.unit)
WHERE ' ' || topic.folded LIKE '% ' || ? || '%'
ORDER BY topic.figures DESC, topic.subject LIMIT ?
"""


def neighbours(frequencies: Frequencies, token: str, limit: int) -> list[tuple[str, int]]:
    """The tokens of letters one edit away from ``token``, most frequent first, with their counts.

    An edit is one letter more, less or another, or two neighbours that changed places.
    """
    if not 0 < len(token) <= _LONGEST_MISSPELT:
        return []
    known = frequencies.of(edits(token))
    return sorted(known.items(), key=lambda item: (-item[1], item[0]))[:limit]


def edits(token: str) -> set[str]:
    """Every string of letters one edit away from ``token``: some 53 a letter, whatever the size of the index."""
    splits = [(token[:at], token[at:]) for at in range(len(token) + 1)]
    fewer = {left + right[1:] for left, right in splits if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1}
    other = {left + letter + right[1:] for left, right in splits if right for letter in _LETTERS}
    more = {left + letter + right for left, right in splits for letter in _LETTERS}
    return {edit for edit in fewer | swapped | other | more if edit.isalpha()} - {token}


def topics(connection: sqlite3.Connection, limit: int) -> list[tuple[str, int]]:
    """What most figures are about, with their number."""
    return connection.execute(
        "SELECT subject, figures FROM topic ORDER BY figures DESC, subject LIMIT ?", (limit,)
    ).fetchall()


def completions(connection: sqlite3.Connection, prefix: str, limit: int) -> list[str]:
    """Topics that begin with ``prefix``, then such as hold a word that does; the greatest first."""
    wanted = fold(storable(prefix).strip())
    if not wanted:
        return []
    found = [subject for (subject,) in connection.execute(_BEGINNING, (wanted, limit))]
    first = tokens(wanted)[:1]
    if len(found) < limit and first:
        for (word,) in connection.execute(_WORDS, (first[0],)).fetchall():
            holding = connection.execute(_HOLDING, (f'"{word}"', wanted.replace("%", ""), limit))
            found += [subject for (subject,) in holding]
    return list(dict.fromkeys(found))[:limit]
