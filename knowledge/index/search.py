"""The sentences that speak of most that a question wants.

Common terms select nothing and cost the most, so that only the rarest are looked up, as long as their postings fit a
budget: the time of a search hardly grows with the index. The articles that these lead to are then read, and the common
terms are looked for in them.
"""

from __future__ import annotations

import json
import math
import sqlite3
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop
from itertools import accumulate, combinations

from knowledge.index.frequency import Frequencies
from knowledge.index.listing import has_figure
from knowledge.index.load import Hit, lines
from knowledge.index.rows import PLACE_BITS, PLACES
from knowledge.index.terms import keys, needle

# How many postings one search reads, and how many articles it then looks into.
POSTINGS = 2000
ARTICLES = 13
# A syllable that is part of a pair counts by itself only when it stands in fewer than one of so many sentences.
SELECTIVE = 100
# Of the terms that are too common for the budget, so many rarest count where two of them meet ...
MEETING = 5
LONGEST_MEETING = 12_000
# ... and so many are looked for in the articles.
READ = 6
# Before an article is read, all that is known to stand in it counts so much, and its best sentence the rest.
KNOWN_OF_ALL = 0.7
# What a thing is worth that stands in the sentence no sooner than in the title, in the sentence before, in the one
# before that or the one behind, or elsewhere in the article.
TITLE, BEFORE, AROUND, ELSEWHERE = 0.9, 0.7, 0.5, 0.4
# With less than so much of the best one's score a sentence is not looked at, once there are a few.
FAINT, FAINT_BESIDE_A_FEW = 0.4, 0.7
A_FEW = 6

# One text that holds all row numbers takes half the time of as many rows.
_POSTINGS = "SELECT group_concat(rowid) FROM posting WHERE posting MATCH ?"
# Where two common terms meet, some hundred places tell enough.
_MEETINGS = "SELECT group_concat(rowid) FROM (SELECT rowid FROM posting WHERE posting MATCH ? LIMIT 300)"


class _Mass(dict[int, float]):
    """For each mask of terms the weight of the things that they stand for, worked out when first looked up."""

    def __init__(self, things: Sequence[tuple[int, float]]) -> None:
        super().__init__()
        self._things = things

    def __missing__(self, mask: int) -> float:
        weight = self[mask] = sum(weight for thing, weight in self._things if mask & thing)
        return weight


class Query:
    """The things wanted, as far as they occur, as masks of bits: one bit for every term, the rarest term first."""

    def __init__(self, frequencies: Frequencies, wanted: Mapping[tuple[str, ...], float | None]) -> None:
        found = [([keys(phrase) for phrase in thing], weight) for thing, weight in wanted.items()]
        counts = frequencies.of({key for thing, _ in found for terms in thing for key in terms})
        size = frequencies.total("sentences") + frequencies.total("articles")
        paired = {syllable for term in counts if "_" in term for syllable in term.split("_")}
        things: list[tuple[set[str], float]] = []
        for thing, weight in found:
            # A phrase is looked for by its rarest pair; one with a pair that stands nowhere only where all have such.
            whole = [phrase for phrase in thing if all(key in counts for key in phrase)]
            known = [[key for key in phrase if key in counts] for phrase in whole or thing]
            terms = {min(phrase, key=counts.__getitem__) for phrase in known if phrase}
            terms = {term for term in terms if term not in paired or counts[term] * SELECTIVE < size}
            if terms:
                # A piece of what stands nowhere whole weighs as little as it tells itself.
                rarity = math.log(1 + size / sum(counts[term] for term in terms))
                things.append((terms, (weight if whole else None) or rarity))
        self.terms = sorted({term for terms, _ in things for term in terms}, key=lambda term: (counts[term], term))
        self.counts = [counts[term] for term in self.terms]
        bits = {term: 1 << bit for bit, term in enumerate(self.terms)}
        self.mass = _Mass([(sum(bits[term] for term in terms), weight) for terms, weight in things])


def sentences(connection: sqlite3.Connection, query: Query, limit: int, kinds: Collection[str] | None) -> list[Hit]:
    """The best sentences for the ``query``, at most ``limit``, best first.

    With ``kinds`` only such as hold a figure of one of them, or a ratio, with no kind in it any figure; without also
    such as hold something wanted.
    """
    found = {article: (text, listing.split("\n"), masks) for article, text, listing, masks in _read(connection, query)}
    best: list[Hit] = []
    for score, row in _best_first({article: _scores(query, masks) for article, (_, _, masks) in found.items()}):
        faint = FAINT_BESIDE_A_FEW if len(best) >= A_FEW else FAINT
        if len(best) == limit or (best and score < faint * best[0].score):
            break
        text, listing, masks = found[row >> PLACE_BITS]
        place = row & (PLACES - 1)
        if (kinds is None and masks[place]) or has_figure(listing[place], kinds or ()):
            best.append(Hit(row, score, text, listing))
    return best


def _best_first(scores: Mapping[int, Sequence[float]]) -> Iterator[tuple[float, int]]:
    """The sentences of the articles, best first, each with its score and its row; mostly a few are enough."""
    left = [
        (-score, row)
        for article, of_article in scores.items()
        for row, score in enumerate(of_article, article << PLACE_BITS)
    ]
    heapify(left)
    while left:
        score, row = heappop(left)
        yield -score, row


def _read(connection: sqlite3.Connection, query: Query) -> Iterator[tuple[int, str, str, list[int]]]:
    """The promising articles, each with its lines, its listing, and the mask of its title and of every sentence."""
    rare = _rare(query)
    articles = _promising(query, _look_up(connection, query, rare))
    looked_up = (1 << rare) - 1
    # Without the blank behind it, which stands in every fourth place, the search for a term skips three times as fast.
    common = {needle(term)[:-1]: 1 << bit for bit, term in enumerate(query.terms[rare : rare + READ], rare)}
    for article, text, listing in lines(connection, articles):
        masks = _common_in(text, common)
        for row, mask in articles[article].items():
            masks[row & (PLACES - 1)] |= mask & looked_up
        yield article, text, listing, masks


def _rare(query: Query) -> int:
    """How many of the terms, from the rarest on, the budget pays for; the last one may overdraw it, if by itself it
    would have fitted."""
    left = POSTINGS
    for number, count in enumerate(query.counts):
        if left <= 0 or count > POSTINGS:
            return number
        left -= count
    return len(query.counts)


def _look_up(connection: sqlite3.Connection, query: Query, rare: int) -> list[tuple[int, list[int]]]:
    """For each of the ``rare`` first terms, and for two of the next ones, their mask and the rows of the sentences in
    which they stand."""
    matches = [(_POSTINGS, _quoted(term), 1 << bit) for bit, term in enumerate(query.terms[:rare])]
    next_ones = range(rare, min(rare + MEETING, len(query.terms)))
    for one, other in combinations(next_ones, 2):
        together = query.counts[one] + query.counts[other] <= LONGEST_MEETING
        if together and not _overlap(query.terms[one], query.terms[other]):
            both = f"{_quoted(query.terms[one])} AND {_quoted(query.terms[other])}"
            matches.append((_MEETINGS, both, 1 << one | 1 << other))
    if not matches and next_ones:
        matches.append((_MEETINGS, _quoted(query.terms[0]), 1))
    found = []
    for statement, match, mask in matches:
        (rows,) = connection.execute(statement, (match,)).fetchone()
        found.append((mask, json.loads(f"[{rows or ''}]")))
    return found


def _overlap(one: str, other: str) -> bool:
    """Whether one pair goes on where the other ends, "cong_nghe" and "nghe_so": of one phrase, they meet too often to
    tell anything."""
    first, _, last = one.partition("_")
    start, _, end = other.partition("_")
    return bool(last and end) and (last == start or first == end)


def _quoted(term: str) -> str:
    return f'"{term}"'


def _promising(query: Query, found: Iterable[tuple[int, list[int]]]) -> dict[int, dict[int, int]]:
    """The articles that hold the most weight, together and in one sentence, best first, each with the masks of the
    rows found in it."""
    together: dict[int, int] = {}
    for mask, rows in found:
        marked = dict.fromkeys([row >> PLACE_BITS for row in rows], mask)
        # Most are new, and these go in at once.
        for article in together.keys() & marked.keys():
            marked[article] |= together[article]
        together |= marked
    mass = query.mass
    # The heaviest first, of those that weigh the same the last: sorted twice in half the time that pairs take.
    latest = sorted(together, reverse=True)
    likely = sorted(latest, key=lambda article: mass[together[article]], reverse=True)[: 3 * ARTICLES]
    masks: dict[int, dict[int, int]] = {article: {} for article in likely}
    for mask, rows in found:
        for row in rows:
            if (article := row >> PLACE_BITS) in masks:
                within = masks[article]
                within[row] = within.get(row, 0) | mask
    scores = [
        (
            KNOWN_OF_ALL * mass[together[article]]
            + (1 - KNOWN_OF_ALL) * max(map(mass.__getitem__, masks[article].values())),
            article,
        )
        for article in likely
    ]
    return {article: masks[article] for _, article in sorted(scores, reverse=True)[:ARTICLES]}


def _common_in(text: str, common: Mapping[str, int]) -> list[int]:
    """For every line of ``text`` the mask of the terms of ``common``: their bits, by a blank and the term."""
    ends = list(accumulate(map(len, text.splitlines(keepends=True))))
    masks = [0] * len(ends)
    for wanted, flag in common.items():
        place = 0
        at = text.find(wanted)
        while at >= 0:
            if text[at + len(wanted)] != " ":
                at = text.find(wanted, at + len(wanted))
                continue
            place = bisect_right(ends, at, place)
            masks[place] |= flag
            at = text.find(wanted, ends[place])
    return masks


def _scores(query: Query, masks: Sequence[int]) -> list[float]:
    """For every line the weight of all that the article holds, each thing by where it stands nearest to the line."""
    mass, title = query.mass, masks[0]
    elsewhere = ELSEWHERE * mass[_together(masks)]
    around = zip(masks, (0, *masks), (0, 0, *masks), (*masks[1:], 0), strict=False)
    return [
        elsewhere
        + (1 - TITLE) * mass[own]
        + (TITLE - BEFORE) * mass[own | title]
        + (BEFORE - AROUND) * mass[own | title | before]
        + (AROUND - ELSEWHERE) * mass[own | title | before | earlier | after]
        for own, before, earlier, after in around
    ]


def _together(masks: Iterable[int]) -> int:
    together = 0
    for mask in masks:
        together |= mask
    return together
