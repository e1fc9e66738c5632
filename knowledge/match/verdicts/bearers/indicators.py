"""Indicators one after the other: "số thuê bao ... đạt 10 triệu; tỷ lệ hộ ... đạt 70%" tells of two things.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.model import Span, Term
from knowledge.pattern import lazy

# How much a figure loses of whose indicator the question says less than of another one beside it.
_OTHER_INDICATOR = 0.5
_PART = ";"
# What an indicator opens with, perhaps behind a time or a source ("Theo Sở Mây, số hộ ... đạt"), and the noun phrase
# behind it up to where it says where, of whom, or how much.
_INDICATOR = lazy(
    r"(?:[^;]*?[,:] )??\W*(?:(?:và|còn|ngoài ra|đồng thời|bên cạnh đó|trong khi(?: đó)?)\W+)?"
    r"(?:tổng )?(?:số(?: lượng)?|t[ỷỉ] lệ|tỷ trọng|lượng|doanh thu|kim ngạch|sản lượng|trị giá|giá trị|diện tích"
    r"|thu nhập|năng suất|dư nợ|lợi nhuận|chỉ số|khối lượng)"
    r"(?P<named>(?: (?!(?:qua|tại|ở|của|trên|trong|cho|đến|từ|giữa|với|theo|về|tham gia|đạt|là|ước|chiếm|tăng|giảm|có"
    r"|gồm|còn|lên|xuống|bị|được|đã|cũng)(?!\w))[^\W\d_]\w*)+) (?:(?:đã|cũng|ước|hiện) )?(?:đạt|là|chiếm)(?!\w)",
    re.IGNORECASE,
)
_AROUND = ("own", "topic", "title", "heading")


def indicator(scene: Scene) -> Verdict:
    """Whether what is asked is the figure's own indicator: where the sentence lists several, and only another one is
    called by a term of the question, this one is not: "khách hàng Mobile Money" are no users of a "điện thoại thông
    minh"."""
    fact = scene.fact
    listed = _indicators(fact.citation.sentence) if _PART in fact.citation.sentence else ()
    own = next((part for part, _ in listed if part.start <= fact.offset < part.end), None)
    if own is None:
        return FINE
    said = Region(own.of(fact.citation.sentence))
    others = [Region(named) for part, named in listed if part is not own]
    asked = (term for term in scene.question.terms if not term.context and scene.is_said(term))
    elsewhere = (term for term in asked if any(other.support(term) > ALONE for other in others))
    return (_OTHER_INDICATOR, "") if any(not _is_around(term, said, scene) for term in elsewhere) else FINE


def _is_around(term: Term, part: Region, scene: Scene) -> bool:
    """Whether the term stands in the figure's ``part`` of the sentence, or in what holds for all of it."""
    return part.support(term) > 0.0 or any(scene[name].support(term) > ALONE for name in _AROUND)


@lru_cache(maxsize=256)
def _indicators(sentence: str) -> tuple[tuple[Span, str], ...]:
    """The parts of a ``sentence`` that open with an indicator, with what it is of, where there are several."""
    cuts = [0, *(cut + 1 for cut in _cuts(sentence)), len(sentence) + 1]
    parts = (Span(start, end - 1) for start, end in pairwise(cuts))
    found = ((part, _INDICATOR.match(sentence, part.start, part.end)) for part in parts)
    listed = tuple((part, match["named"]) for part, match in found if match)
    return listed if len(listed) > 1 else ()


def _cuts(sentence: str) -> list[int]:
    """Where the parts of a ``sentence`` end, outside of brackets."""
    depth = 0
    cuts = []
    for place, letter in enumerate(sentence):
        depth = max(0, depth + (letter == "(") - (letter == ")"))
        if letter == _PART and not depth:
            cuts.append(place)
    return cuts
