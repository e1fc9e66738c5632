"""What is left out: by the question ("không kể vốn kéo dài"), or by the text ("33 trang, chưa kể phụ lục").

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, question_tokens, says
from knowledge.pattern import lazy
from knowledge.text import fold, padded

# How much a figure loses that leaves out what is asked for, or counts what the question leaves out; and how much where
# the text does not say whether that is counted.
_EXCLUDED, _UNSAID, _OF_ALL = 0.4, 0.7, DOUBTFUL
_WITHOUT = lazy(r" (?:(?:chua|khong|ko) (?:ke|tinh|bao gom|gom)|chua(?: co)? (?:thue|phi|vat)|ngoai tru|loai tru|tru) ")
# What a share is of, behind its sign.
_OF_SOMETHING = lazy(r"\s*(?!(?:chưa|không|trừ|ngoại|loại)\b)[^\W\d_]")
# At the head of what is told of the one alone, "..., riêng cổng chào 800 triệu"; not "nhà ở riêng lẻ".
_ALONE = lazy(r"(?:^|[,;(.])\s*riêng (?!lẻ|tư)", re.IGNORECASE)
# Who asks for those that are not from somewhere is not told of all.
_OF_OTHERS = lazy(r"\bkhong phai (?:cua|tu|o)\b")
# In front of all: "trong 5.000 xe có 4.300 xe từ Gió".
_OUT_OF = lazy(r"\btrong (?:tong )?(?:so )?(?:(?:gan|hon|khoang|tren) )*$")
_ASIDE_FROM = lazy(r"\(ngoài (\w+)")
# "Giảm trừ" and "khấu trừ" leave nothing out, and "trừ trường hợp" says when a rule does not hold.
_EXCLUSION = lazy(
    r"(?<!\w)(?:(?:chưa|không) (?:kể|tính|bao gồm|gồm)|ngoại trừ|loại trừ"
    r"|(?<!giảm )(?<!khấu )(?<!cấn )(?<!bù )(?<!phòng )trừ(?! (?:hành vi|trường hợp|khi)(?!\w)))(?!\w)([^,.;)]*)"
)
# What leaves something out, looked for first: most sentences have none of these words.
_LEAVING_OUT = ("kể", "tính", "gồm", "trừ")


def excluded(scene: Scene) -> Verdict:
    """Whether the figure counts what is asked for: "33 trang (chưa kể phụ lục)" says nothing of the appendix; and
    nothing that the question leaves out."""
    if scene.question.excluded:
        return _counted_anyway(scene.question.excluded, scene), ""
    if _WITHOUT.search(question_tokens(scene.question.repaired)):
        return FINE
    left_out = _left_out(scene.fact.citation.sentence)
    if not left_out or _is_inside(left_out, scene) or _is_of_base(left_out, scene) or _is_of_another(scene):
        return FINE
    for term in scene.question.terms:
        form = f" {term.forms[0].folded} "
        # "Chưa kể quà 1,3 triệu" leaves no "1" out.
        if (
            not term.context
            and not form.strip().isdigit()
            and form in left_out
            and form not in scene["sentence"].folded.replace(left_out, " ")
        ):
            return _EXCLUDED, ""
    return FINE


def _is_inside(left_out: str, scene: Scene) -> bool:
    """Whether the figure says how much is left out: "chưa trừ số phải hoàn là 624 tỷ"."""
    return padded(scene.fact.quantity.surface) in left_out


def _is_of_another(scene: Scene) -> bool:
    """Whether another figure stands between this one and what is left out behind: "5 tấn, lãi chỉ 2%, chưa kể phí"."""
    fact = scene.fact
    found = _EXCLUSION.search(fact.behind_unit)
    at = fact.quantity.end + found.start() if found else 0
    return any(fact.quantity.end <= other.quantity.span.start < at for other in scene.together)


def _is_of_base(left_out: str, scene: Scene) -> bool:
    """Whether the figure is a share, and what is left out behind it is so from what it is a share of: "tiền nhà không
    quá 15% tổng thu nhập (chưa gồm tiền nhà)"."""
    fact = scene.fact
    return (
        fact.quantity.kind == "percent"
        and _OF_SOMETHING.match(fact.behind_unit) is not None
        and left_out in padded(fact.behind)
    )


def _counted_anyway(left_out: frozenset[str], scene: Scene) -> float:
    """What is left of a figure where the question leaves something out: all where its sentence does too, or tells of
    that by another figure."""
    own = scene["own"].folded
    if _WITHOUT.search(own):
        return 1.0
    aside = _ASIDE_FROM.search(scene["own"].text)
    if aside and fold(aside[1]) in left_out:
        return 1.0
    if left_out <= set(own.split()) or _OUT_OF.search(fold(scene.fact.before)):
        return _EXCLUDED
    # "Riêng cổng chào 800 triệu đồng" leaves out all else.
    if _ALONE.search(scene["clause"].text):
        return 1.0
    if left_out <= set(scene["sentence"].folded.split()):
        return 1.0
    return _OF_ALL if says(scene.question.repaired, _OF_OTHERS) else _UNSAID


@lru_cache(maxsize=256)
def _left_out(sentence: str) -> str:
    found = _EXCLUSION.search(sentence) if any(word in sentence for word in _LEAVING_OUT) else None
    return padded(found[1]) if found else ""
