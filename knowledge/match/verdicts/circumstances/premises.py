"""What a sentence supposes and what follows from it: of "trả 6 đồng thì phần miễn thuế là: 2 đồng" each is its own.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, says
from knowledge.pattern import lazy
from knowledge.text import fold

_SUPPOSED = 0.5
# Behind a figure that is supposed: what follows from it, to be told behind a colon.
_FOLLOWS = lazy(r"[^;:.]*?\bthi (?P<what>[^;:.\d]+?)(?: la| bang| duoc tinh (?:la|nhu sau))? ?:")
# What one has to do with money is asked, and the sentence supposes a sum: "nếu tài khoản còn 5 đồng thì bị khoá".
_MUST = lazy(r"\bphai (?P<do>nop|tra|dong|chi|mua|boi thuong)\b")
_SUPPOSES = lazy(r"(?:^|[.;,:] ?)neu (?P<supposed>[^.;]*)$")
# "Trong trường hợp GDP tăng khoảng 5%, nợ xấu ở mức 2%", "dựa trên kịch bản GDP tăng 4%": so much it may not grow.
_IN_CASE = lazy(
    r"(?:^|[.;:] ?)(?:(?:trong|voi) truong hop|neu|gia su|gia dinh|(?:dua tren|theo|voi) (?:cac |mot )?kich ban)\b"
    r"[^.;:,]*$"
)
_ASKS_IN_CASE = lazy(r"\b(?:truong hop|neu|gia su|gia dinh|kich ban|du bao|du kien|uoc)\b")
_THEN = lazy(r"[^.;]*?\bthi\b")


def premise(scene: Scene) -> Verdict:
    """Whether what is asked is the figure, and not what the sentence draws from it and tells behind its colon; nor is
    what one must pay a sum that the sentence supposes."""
    if says(scene.question.repaired, _MUST) and _is_supposed(scene):
        return _SUPPOSED, ""
    if scene.fact.quantity.kind == "percent" and _is_of_a_case(scene):
        return _SUPPOSED, ""
    follows = _FOLLOWS.match(fold(scene.fact.behind)) if ":" in scene.fact.behind else None
    if follows is None:
        return FINE
    concluded, supposed = Region(follows["what"]), Region(scene.fact.before)
    terms = [term for term in scene.question.terms if concluded.support(term) > ALONE]
    return (_SUPPOSED, "") if any(supposed.support(term) <= ALONE for term in terms) else FINE


def _is_of_a_case(scene: Scene) -> bool:
    """Whether the figure is what a case supposes that the question does not speak of."""
    before = fold(scene.fact.before)
    return (
        _IN_CASE.search(before) is not None
        and " thi " not in before
        and not says(scene.question.repaired, _ASKS_IN_CASE)
    )


def _is_supposed(scene: Scene) -> bool:
    """Whether the figure stands in a supposition that names nothing of what one must do by the question."""
    supposes = _SUPPOSES.search(fold(scene.fact.before))
    must = _MUST.search(folded_question(scene.question.repaired))
    if supposes is None or must is None or not _THEN.match(fold(scene.fact.behind)):
        return False
    return f" {must['do']} " not in f" {supposes['supposed']} "
