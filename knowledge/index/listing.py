"""The sentences of an article as one text, a line for its title and one for each of them: where it starts and ends in
the text, its paragraph, and the kinds of the figures in it: "0 63 0 count percent".

A search reads it with the tokens of the article, and knows what the tables would have to be asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from knowledge.model import Sentence, Span

# A figure that is so many of so many; it may answer whatever kind is asked for.
_RATIO = "ratio"
_BEFORE_KINDS = 3


def listed(title: str, sentences: Iterable[Sequence[int]], figures: Iterable[tuple[int, str, bool]]) -> str:
    """The listing of an article: ``sentences`` are their starts, ends and paragraphs, ``figures`` the place of the
    sentence of each, 0 for the title, its kind, and whether it is a ratio."""
    kinds: defaultdict[int, set[str]] = defaultdict(set)
    for place, kind, ratio in figures:
        kinds[place].add(_RATIO if ratio else kind)
    spans = ((0, len(title), -1), *sentences)
    return "\n".join(" ".join((*map(str, span), *sorted(kinds[place]))) for place, span in enumerate(spans))


def sentence(listing: Sequence[str], place: int) -> Sentence:
    """The sentence at that ``place`` in the lines of a ``listing``; the title, at 0, is number -1."""
    start, end, paragraph, *_ = listing[place].split(" ", _BEFORE_KINDS)
    return Sentence(Span(int(start), int(end)), place - 1, int(paragraph))


def has_figure(line: str, kinds: Collection[str]) -> bool:
    """Whether the sentence of the ``line`` holds a figure of one of the ``kinds``, or a ratio; without kinds any
    figure."""
    told = line.split(" ")[_BEFORE_KINDS:]
    return any(kind in kinds or kind == _RATIO for kind in told) if kinds else bool(told)
