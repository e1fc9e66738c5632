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
from itertools import accumulate, combinations

from knowledge.index.frequency import Frequencies
from knowledge.index.listing import has_figure
from knowledge.index.load import Hit, json_array, lines
from knowledge.index.rows import PLACE_BITS, PLACES
from knowledge.index.terms import keys, needle

# How many postings one search reads, and how many articles it then looks into.
POSTINGS = 800
ARTICLES = 13
# A syllable that is part of a pair counts by itself only when it stands in fewer than one of so many sentences.
SELECTIVE = 100
# Of the terms that are too common for the budget, so many rarest count where two of them meet ...
MEETING = 5
LONGEST_MEETING = 12_000
# ... and so many are looked for in the articles.
READ = 6
# What a thing is worth that stands elsewhere in the article, and what goes over from the sentences beside and from the
# one before these: a list goes on for some sentences without naming what it is of.
ELSEWHERE = 0.5
HERE = 1 - ELSEWHERE
BESIDE, BEFORE_IT = 0.2, 0.1
# A sentence with less than so much of the best one's score is not looked at.
FAINT = 0.5

# One text that holds all row numbers takes half the time of as many rows.
_POSTINGS = "SELECT group_concat(rowid) FROM posting WHERE posting MATCH ?"
# Where two common terms meet, some hundred places tell enough.
_MEETINGS = "SELECT group_concat(rowid) FROM (SELECT rowid FROM posting WHERE posting MATCH ? LIMIT 300)"
_NAMES = "SELECT row, article.id FROM json_each(?) AS wanted CROSS JOIN article ON row = wanted.value"


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

    def __init__(self, frequencies: Frequencies, wanted: Iterable[Sequence[str]]) -> None:
        found = [[keys(phrase) for phrase in thing] for thing in wanted]
        counts = frequencies.of({key for thing in found for terms in thing for key in terms})
        size = frequencies.total("sentences") + frequencies.total("articles")
        paired = {syllable for term in counts if "_" in term for syllable in term.split("_")}
        things: list[tuple[set[str], float]] = []
        for thing in found:
            # A phrase is looked for by its rarest pair; one with a pair that stands nowhere only where all have such.
            whole = [phrase for phrase in thing if all(key in counts for key in phrase)]
            known = [[key for key in phrase if key in counts] for phrase in whole or thing]
            terms = {min(phrase, key=counts.__getitem__) for phrase in known if phrase}
            count = sum(counts[term] for term in terms)
            if terms and not (terms <= paired and count * SELECTIVE >= size):
                things.append((terms, math.log(1 + size / count)))
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
        if len(best) == limit or (best and score < FAINT * best[0].score):
            break
        text, listing, masks = found[row >> PLACE_BITS]
        place = row & (PLACES - 1)
        if (kinds is None and masks[place]) or has_figure(listing[place], kinds or ()):
            best.append(Hit(row, score, text, listing))
    return best


def _best_first(scores: Mapping[int, Sequence[float]]) -> Iterator[tuple[float, int]]:
    """The sentences of the articles, best first, each with its score and its row.

    Mostly a few are enough: those of less than half of the best one's score are sought only when called for.
    """
    faint = FAINT * max((max(of_article) for of_article in scores.values()), default=0.0)
    for least, below in ((faint, math.inf), (0.0, faint)):
        part = [
            (-score, row)
            for article, of_article in scores.items()
            for row, score in enumerate(of_article, article << PLACE_BITS)
            if least <= score < below
        ]
        yield from ((-score, row) for score, row in sorted(part))


def articles(connection: sqlite3.Connection, query: Query, limit: int) -> list[tuple[str, float]]:
    """The ids of the articles that hold most of what is ``wanted``, with that share in (0, 1], best first."""
    whole = query.mass[-1]
    shares = [(query.mass[_together(masks)] / whole, article) for article, _, _, masks in _read(connection, query)]
    best = sorted(shares, reverse=True)[:limit]
    names = dict(connection.execute(_NAMES, (json_array(article for _, article in best),)))
    return [(names[article], share) for share, article in best]


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
        (ELSEWHERE * mass[together[article]] + HERE * max(map(mass.__getitem__, masks[article].values())), article)
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
    """For every line the weight of what stands in it, in part of what stands in the article, and of what is around."""
    elsewhere = ELSEWHERE * query.mass[_together(masks)]
    own = list(map(query.mass.__getitem__, masks))
    earlier, before, after = [0.0, 0.0, *own], [0.0, *own], [*own[1:], 0.0]
    around = zip(own, before, after, earlier, strict=False)
    return [elsewhere + HERE * o + BESIDE * (b + a) + BEFORE_IT * e for o, b, a, e in around]


def _together(masks: Iterable[int]) -> int:
    together = 0
    for mask in masks:
        together |= mask
    return together
