"""What became of people: of "Hà Nội có 210 ca" nobody learns how many died there.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.groups import groups
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.pattern import lazy

_UNTOLD = 0.5
# Each fate by all that it is called.
_fates = groups(
    """
    tu vong, chet, thiet mang, qua doi, mat mang, bo mang, tu nan, sinh mang, nhan mang, hy sinh, tu si, liet si,
    thi the, tu thuong, giet, sat hai, ha sat, cuop di, khong qua khoi; bi thuong, thuong tich, trong thuong,
    thuong nang, thuong nhe; mat tich; nguy kich, nguy cap; nhap vien, cap cuu, nam vien; khoi benh, xuat vien,
    binh phuc, hoi phuc, chua khoi, ra vien
    """,
    {},
)

_THREAT = lazy(r" (?:nguy co|de doa) (?:\w+ ){1,3}")


def outcome(scene: Scene) -> Verdict:
    """Whether the sentence of a count tells of what became of people, where the question asks of how many that did."""
    if scene.fact.quantity.kind != "count":
        return FINE
    asked = _asked(question_tokens(scene.question.repaired))
    told = asked and any(asked & _fates(_THREAT.sub(" ", scene[name].folded)) for name in ("sentence", "title"))
    return (_UNTOLD, "") if asked and not told else FINE


@lru_cache(maxsize=64)
def _asked(question: str) -> frozenset[int]:
    """The fates that the padded tokens of a ``question`` name, but for those that only threaten."""
    return _fates(_THREAT.sub(" ", question))
