"""What was so before or is so as a rule, told beside what is so now: "mọi năm bán 18 tấn, năm nay 30 tấn"."""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.origins import asks_for_former
from knowledge.match.verdicts.times.unsaid import asks_now
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import fold

# What every sentence has that tells of it; most have none.
_SAID = (" truoc day ", " truoc kia ", " nam truoc ", " moi nam ", " thuong ")
# At the head of a clause it leads to what was so: "trong khi trước đây chỉ thu 8 đồng"; "cao hơn những năm trước" and
# "giờ làm việc bình thường" do not, nor what a "nay", a "lên mức" or a year stands behind.
_LED = lazy(
    r"(?:^|[,;:(–“\"]\s*|\b(?:trong khi|con|nhung|neu|neu nhu|ma|vi|vao|trong|nhien) )(?:binh thuong )?"
    r"(?:truoc (?:day|kia)|(?:cac|nhung) nam truoc|moi nam|ngay thuong|binh thuong(?! moi\b))\b"
    r"(?:\([^()]*\)|(?!\b(?:nay|hien|gio|len (?:den|toi|muc)|xuong (?:con|muc)|(?:19|20)\d\d)\b)[^\d;()])*$"
)
# "Phương án mới năm 2030" asks for a year.
_ASKED = lazy(r"\b(?:(?:moi|hang|cac|nhung) nam(?! \d)|(?:ngay|thang|binh|luc|dip) thuong|truoc kia)\b")
_OTHER_TIME = 0.5


def usual(scene: Scene) -> Verdict:
    """Whether the figure is of what was so before, or is so as a rule, where that is asked for, and of none where a
    certain time is, or where its sentence tells how it is now as well."""
    if not any(words in scene["sentence"].folded for words in _SAID):
        return FINE
    question, led = scene.question.repaired, _is_led(scene.fact)
    asked = asks_for_former(question) or says(question, _ASKED)
    if led == asked:
        return FINE
    if led and (scene.question.periods or asks_now(question)):
        return _OTHER_TIME, ""
    told = (scene.fact.quantity.kind, scene.fact.quantity.unit)
    alike = (fact for fact in scene.together if (fact.quantity.kind, fact.quantity.unit) == told)
    return (_OTHER_TIME, "") if any(_is_led(fact) == asked for fact in alike) else FINE


def _is_led(fact: Fact) -> bool:
    """Whether words of what was so before, or is so as a rule, lead to the figure."""
    return _LED.search(fold(fact.before)) is not None
