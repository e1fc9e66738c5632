"""Whether a Vietnamese name that the question gives stands with the figure: what a province has is not its district's.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from knowledge.match.around.region import Region
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.bearers.small import small_names
from knowledge.match.verdicts.wording import FINE, Verdict, places_in, says
from knowledge.model import Span
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold, padded, padded_marked

_ELSEWHERE = 0.5
_AROUND = ("heading", "before", "lead")
# What a question opens with and asks for ("Mường Mây có bao nhiêu"), and what is named by its rank or with where it is.
_NAME = lazy(
    rf"(?:^|(?<!\w)(?i:xã|phường|huyện|quận|thị trấn|tỉnh|(?:thành phố|TP\.?)(?: mới)?|chuỗi|hệ thống|dự án|bệnh viện"
    r"|nhà máy|siêu thị) )"
    rf"(?P<name>[{CAPITALS}][^\W\d{CAPITALS}_]*(?: [{CAPITALS}][^\W\d{CAPITALS}_]*)+)(?!\w)"
)
_HAS = lazy(r" có (?:bao nhiêu|mấy)")
# What is told of the whole is told of none of its parts: "trên địa bàn tỉnh".
_OF_WHOLE = lazy(r"\b(?:(?:dia ban|toan|ca) (?:tinh|thanh pho|nuoc)|toan quoc)\b")
# "Toàn tỉnh có bao nhiêu dân" is not told of one of its towns.
_OF_ALL_OF_IT = lazy(r"\b(?:toan|ca) (?:tinh|thanh pho|huyen|xa|phuong|thon|ap|lang)\b")
_OF_MYSELF = lazy(r" (?:toi|gia dinh (?:toi|anh|chi|ong|ba)|nha (?:toi|minh)) ")
# "Có thêm thị xã Gió, tỉnh Mây có 34 phường": so many the province has.
_PROVINCE_HAS = lazy(r" tinh (?:\w+ ){1,4}?(?:hien |se |da |cung )?co (?!.* co )")
_ASKS_PROVINCE = lazy(r"\btinh\b")
_SMALLER = lazy(rf"(?<!\w)(?i:xã|phường|thị trấn|thị xã|huyện|quận) [{CAPITALS}]")


def local(scene: Scene) -> Verdict:
    """Whether the figure is told of the name asked for: one that the article has only with other figures is not told of
    here, nor where the figure's own words are of the whole, or say that a province has it; nor is all of a province
    told of where a part of it is."""
    question = scene.question.repaired
    if says(question, _OF_ALL_OF_IT) and _is_of_a_part(scene, unasked=not _SMALLER.search(question)):
        return _ELSEWHERE, ""
    names = [name for name in _names(question) if _holds(scene["whole"], name)]
    if names and not says(question, _ASKS_PROVINCE) and _is_of_province(scene, names):
        return _ELSEWHERE, ""
    if any(_holds(scene[region], name) for name in names for region in ("sentence", "title")):
        # "Xã Mây Lam (huyện Suối Bạc)" is told of by its own name.
        return (_ELSEWHERE, "") if names and all(_comes_later(name, scene) for name in names) else FINE
    for name in names:
        whole = _OF_WHOLE.search(scene["sentence"].folded) and not says(question, _OF_WHOLE)
        if whole or not any(_holds(scene[region], name) for region in _AROUND):
            return _ELSEWHERE, ""
    return FINE


def _comes_later(name: str, scene: Scene) -> bool:
    """Whether the sentence comes to the ``name`` only in a later item of its list: of "5 người chết ở xã Mây; xã Gió
    sập 7 nhà" nobody died in the second."""
    item, _, later = scene.fact.behind.partition(";")
    told = (padded_marked(part) for part in (scene.article.title, scene.fact.before, item))
    return name in padded_marked(later) and not any(name in text for text in told)


def _is_of_province(scene: Scene, names: Iterable[str]) -> bool:
    """Whether the sentence says that a province has the figure, behind all of the ``names`` that it has."""
    said = padded(scene.fact.before)
    has = _PROVINCE_HAS.search(said)
    return has is not None and not any(fold(name) in said[has.start() :] for name in names)


def _is_of_a_part(scene: Scene, *, unasked: bool) -> bool:
    """Whether the figure's own words are of who speaks, or, where none is asked for, the sentence names a part of a
    province up to the figure and tells nothing of all of it."""
    if _OF_MYSELF.search(scene["own"].folded):
        return True
    named = unasked and any(_SMALLER.search(scene[region].text) for region in UP_TO_FIGURE)
    return named and not _OF_WHOLE.search(scene["sentence"].folded)


def _holds(region: Region, name: str) -> bool:
    """Whether the region holds the padded ``name`` with its marks."""
    return fold(name) in region.folded and name in region.marked


@lru_cache(maxsize=64)
def _names(question: str) -> tuple[str, ...]:
    """The names of several Vietnamese syllables in a question, padded, but for those of the table of places."""
    if question.istitle():
        return ()
    known = [span for span, _ in places_in(question)]
    found = [
        Span(*match.span("name"))
        for match in _NAME.finditer(question)
        if match.start("name") or _HAS.match(question, match.end())
    ]
    found += small_names(question)
    return tuple(
        padded_marked(name.of(question))
        for name in found
        if all(is_syllable(fold(word)) for word in name.of(question).split()) and not any(map(name.meets, known))
    )
