"""Sentences → the one that plainly answers who, when, where or what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from knowledge.grammar.period import periods
from knowledge.lexicon.places import places
from knowledge.match.evidence import credit, weigh
from knowledge.match.scene import settings
from knowledge.model import Passage, Question, Wants

__all__ = ["rank_passages"]

_PERSON = re.compile(
    r"(?<!\w)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|[Bb]ộ trưởng|[Tt]hứ trưởng|[Cc]hủ tịch|[Gg]iám đốc|[Tt]hủ tướng|"
    r"[Cc]ục trưởng|[Bb]í thư)(?!\w)|(?:[A-ZĐÂĂÊÔƠƯÁÀ][\w]+ ){2,3}[A-ZĐÂĂÊÔƠƯÁÀ]\w+"
)
_DEFINITION = re.compile(r"(?<!\w)(?:là|gồm|bao gồm|được gọi|nghĩa là|nhằm|với chủ đề|vì|do)(?!\w)")
# A sentence that lacks what the question word asks for can hardly be its answer.
_LACKS_KIND = 0.6


def rank_passages(
    question: Question,
    passages: Sequence[Passage],
    counts: Mapping[str, int],
    sentences: int,
    common: Mapping[str, float],
) -> list[tuple[float, Passage]]:
    """The passages with their scores in [0, 1], best first: how many of the question's words the sentence holds, and
    whether it holds a person, a time, a place or an explanation as the question word wants."""
    weights = weigh(question.terms, counts, sentences, common)
    scored = []
    for passage, shared in settings(passages):
        own = dict.fromkeys(("own", "left", "right"), shared.regions["sentence"])
        worth = [credit(term, {**shared.regions, **own}) for term in question.terms]
        mass = sum(weight * given for weight, given in zip(weights.by_term, worth, strict=True))
        fits = 1.0 if _holds(question.wants, passage.text) else _LACKS_KIND
        scored.append((fits * mass / weights.total if weights.total else 0.0, passage))
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].article.id, pair[1].sentence.span.start))


def _holds(wants: Wants, text: str) -> bool:
    """Whether ``text`` holds something of the sort that the question word asks for."""
    if wants == "who":
        return _PERSON.search(text) is not None
    if wants == "when":
        return bool(periods(text))
    if wants == "where":
        return bool(places(text)) or re.search(r"(?<!\w)(?:tại|ở)(?!\w)", text) is not None
    if wants == "what":
        return _DEFINITION.search(text) is not None
    return True
