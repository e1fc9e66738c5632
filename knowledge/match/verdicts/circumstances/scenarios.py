"""What is forecast in one scenario is not so in another: "kịch bản cơ sở" and "kịch bản khả quan"."""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question
from knowledge.pattern import lazy
from knowledge.text import fold

_OTHER_SCENARIO = 0.3
_KINDS = {
    "good": ("kha quan", "tich cuc", "lac quan", "thuan loi", "tot", "cao"),
    "middle": ("co so", "co ban", "trung binh", "thong thuong"),
    "bad": ("xau", "bi quan", "tieu cuc", "kem kha quan", "khong thuan loi", "thap"),
    **{f"number {digit}": (digit, f"thu {digit}") for digit in "123"},
}
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names}
_NAMES = "|".join(sorted(_KIND_OF, key=len, reverse=True))
_SCENARIO = lazy(rf"\bkich ban (?:(?:phat trien|tang truong|kinh te) )?(?P<name>{_NAMES})\b")

_BRACKET = lazy(r"\s*\((?P<inside>[^()]*)\)")


def scenario(scene: Scene) -> Verdict:
    """Whether the figure is of the scenario that is asked for, as far as both are named by a word of some kind."""
    asked = _asked(scene.question.repaired)
    told = (_in_bracket(scene.fact.behind_unit) or _last(fold(scene.fact.before))) if asked else ""
    return (_OTHER_SCENARIO, "") if told not in ("", asked) else FINE


@lru_cache(maxsize=64)
def _asked(question: str) -> str:
    return _last(folded_question(question))


def _in_bracket(behind: str) -> str:
    """The kind of the scenario that a bracket right behind a figure names: "đạt 6,9% (kịch bản cao)"."""
    bracket = _BRACKET.match(behind)
    return _last(fold(bracket["inside"])) if bracket else ""


def _last(text: str) -> str:
    """The kind of the scenario that a text names last, "" where it names none."""
    named = [found["name"] for found in _SCENARIO.finditer(text)]
    return _KIND_OF[named[-1]] if named else ""
