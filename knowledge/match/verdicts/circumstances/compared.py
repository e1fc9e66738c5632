"""Of which of two that a sentence holds against each other a figure is: before and after, one and another.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import padded, tokens

_OTHER_SIDE, _OTHER_TIME = 0.6, 0.4
_BEFORE = " truoc khi "
_EVENT = lazy(r" (?P<when>truoc|sau) khi (?P<event>\w+ \w+)(?= )")
# What leads to the figure of another thing: "(so với mức trung bình cả nước là 11%)"; times are no things.
_AGAINST = lazy(
    r"\W*so với (?!(?:cùng|cuối|đầu|giữa|hồi|năm|tháng|quý|kỳ|tuần|hôm|ngày|phiên|trước|giai đoạn|mức)(?!\w)"
    r"(?! trung bình))"
    r"(?P<what>[^\d,;:()]+?)(?:\s(?:là|đạt|chỉ|ở mức))?\s*$",
    re.IGNORECASE,
)
_LEADING = frozenset({"muc", "cua", "la", "trung", "binh"})
# What is so, held against what may or should be: "77% so với mức trần 85%", "40 tỷ đồng so với kế hoạch 50 tỷ đồng".
_COMPARED, _COMPARING = "so với", " so voi "
_BOUND = (
    r"so với (?:mức |con số )?(?P<what>trần|sàn|tối thiểu|tối đa|kế hoạch|dự toán|chỉ tiêu|mục tiêu|dự kiến)"
    r"(?: [^\W\d_]+){0,3}?(?: (?:là|chỉ|ở mức))? "
)
_BOUND_BEFORE, _BOUND_BEHIND = lazy(rf"(?<!\w){_BOUND}$", re.IGNORECASE), lazy(rf"\s*{_BOUND}\d", re.IGNORECASE)
# "Rẻ hơn 43 lần so với một quầy, 13 lần so với một máy": each is told against its own.
_TIMES_AS_MUCH = lazy(r"\s*so với (?P<what>[^,;:()\d]+)", re.IGNORECASE)
_AGAINST_ASKED = lazy(r" so voi (?P<what>.+)")
_ANY = frozenset({"mot", "cac", "nhung", "cung", "muc", "va"})


def beforehand(scene: Scene) -> Verdict:
    """Whether the figure is of the time "trước khi luật có hiệu lực" where that is asked for, and of none where it is
    not, if the sentence tells of both."""
    if _is_of_other_time(scene):
        return _OTHER_TIME, ""
    asked = _BEFORE in question_tokens(scene.question.repaired)
    if not asked and _BEFORE not in scene["own"].folded:
        return FINE
    own = scene.fact
    if asked == _is_before(own, scene):
        return FINE
    alike = (fact for fact in scene.together if (fact.quantity.kind, fact.quantity.unit) == _sort(own))
    return (_OTHER_SIDE, "") if any(_is_before(fact, scene) == asked for fact in alike) else FINE


def _is_of_other_time(scene: Scene) -> bool:
    """Whether what is asked "trước khi sáp nhập" is told "sau khi sáp nhập", or the other way round."""
    asked = _events(question_tokens(scene.question.repaired))
    told = _events(padded(scene.fact.before)) if asked else asked
    return any((not later, event) in told and (later, event) not in told for later, event in asked)


@lru_cache(maxsize=256)
def _events(folded: str) -> frozenset[tuple[bool, str]]:
    """The events before or after which something is so by a ``folded`` text, each with whether it is after."""
    return frozenset((found["when"] == "sau", found["event"]) for found in _EVENT.finditer(folded))


def held_against(scene: Scene) -> Verdict:
    """Whether the figure is of what another is held against, where that is not asked for: of "17% hộ Mây (so với cả
    nước là 11%)" the 11."""
    if _COMPARED not in scene.fact.citation.sentence.lower():
        return FINE
    if _is_against_another(scene) or _is_other_side(scene):
        return _OTHER_SIDE, ""
    if _COMPARED not in scene.fact.before:
        return FINE
    found = next((match for words in _led(scene.fact, scene) if (match := _AGAINST.match(words))), None)
    if found is None:
        return FINE
    asked = question_tokens(scene.question.repaired)
    named = [word for word in tokens(found["what"]) if word not in _LEADING]
    return FINE if any(f" {word} " in asked for word in named) else (_OTHER_SIDE, "")


def _is_against_another(scene: Scene) -> bool:
    """Whether a multiple is told against another than the one that is asked for, and that is in the same sentence."""
    own = _yardstick(scene.fact)
    asked = _AGAINST_ASKED.search(question_tokens(scene.question.repaired)) if own else None
    if asked is None:
        return False
    against = set(tokens(asked["what"]))
    others = (words for fact in scene.together if (words := _yardstick(fact)))
    return not own & against and any(words <= against for words in others)


def _is_other_side(scene: Scene) -> bool:
    """Whether the figure is the other of two, one of them a bound or a plan: of "77% so với mức trần 85%" the second,
    but where the "trần" is asked, and then the first."""
    told, question = scene.fact, scene.question.repaired
    if told.quantity.change or _COMPARING in question_tokens(question):
        return False
    if led := _BOUND_BEFORE.search(told.before):
        return not _is_asked(question, led["what"])
    held = _BOUND_BEHIND.match(told.behind_unit)
    return held is not None and _is_asked(question, held["what"])


def _is_asked(question: str, words: str) -> bool:
    """Whether the question has one of the ``words``."""
    return any(f" {word} " in question_tokens(question) for word in tokens(words))


def _yardstick(fact: Fact) -> set[str]:
    """The folded words of what a multiple is told against, "quầy" of "43 lần so với một quầy"; none for another."""
    found = _TIMES_AS_MUCH.match(fact.behind_unit) if fact.quantity.kind == "multiple" else None
    return set(tokens(found["what"])) - _ANY if found else set()


def _sort(fact: Fact) -> tuple[str, str]:
    return fact.quantity.kind, fact.quantity.unit


def _is_before(fact: Fact, scene: Scene) -> bool:
    """Whether a "trước khi" leads to the figure; "24 tháng trước khi nghỉ" only says which months."""
    return any(_BEFORE in padded(words) for words in _led(fact, scene))


def _led(fact: Fact, scene: Scene) -> Iterator[str]:
    """What of the figure's own words stands in front of its number."""
    text, number = scene.article.text if fact.field == "text" else scene.article.title, fact.quantity.span.start
    return (text[span.start : min(span.end, number)] for span in fact.scope if span.start < number)
