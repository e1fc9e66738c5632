"""Which place a text told of last in front of a figure, and whether it has left that."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from knowledge.lexicon.places import COUNTRIES, HOME, PROVINCES
from knowledge.lexicon.told import is_end_of_journey, told_of
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.places.listed import LIST
from knowledge.match.verdicts.wording import places_in
from knowledge.pattern import lazy

# A tale stays so long where it is, if no other place is named in it.
_REACH = 1500
# So far in front what it is on is told.
_LEAD = 400
# An article on more provinces leaves one with its paragraph.
_MANY, _PARAGRAPHS, _SENTENCE_END = 5, lazy(r"\n+"), lazy(r"[.!?…]\s|\n")
# What is traded is told of all markets where none is named; all else goes on where it began: "Tại Singapore khách bị
# phạt. Khách mang theo 490 quả trứng".
TRADE = lazy(r" (?:xuat khau|nhap khau|xk|nk|xnk|kim ngach|thi truong|thuong mai) ")


def named_last(name: str, scene: Scene) -> int | None:
    """Where the text last told of a place at home in front of the figure, if that is ``name`` and not far: "Tại Hưng
    Yên hàng dồi dào. Nguồn cung tăng 10%"; those that are asked for with it are no others."""
    fact = scene.fact
    if fact.field != "text":
        return None
    if name in COUNTRIES:
        if fact.quantity.kind != "count" and any(TRADE.search(scene[r].folded) for r in ("sentence", "before")):
            return None
        named = _told_abroad(scene.article.text)
    else:
        named = _told_at_home(scene.article.text)
    at = bisect_left(named, (fact.quantity.span.start, "")) - 1
    while at >= 0 and named[at][1] != name and named[at][1] in scene.question.places:
        at -= 1
    return named[at][0] if at >= 0 and named[at][1] == name and fact.sentence.start - named[at][0] < _REACH else None


def is_the_only_one(name: str, scene: Scene) -> bool:
    """Whether the text names no province but ``name``, or begins with it and tells of no other place at home up to the
    figure, nor does its title."""
    fact, article = scene.fact, scene.article
    if named_in(article.text) & PROVINCES.keys() == {name}:
        return True
    if fact.field != "text" or named_in(article.title) & PROVINCES.keys() - {name}:
        return False
    told = _told_at_home(article.text)
    before = told[: bisect_left(told, (fact.quantity.span.start, ""))]
    return {place for _, place in before} == {name} and before[0][0] < _LEAD


def told_last_abroad(scene: Scene) -> str:
    """The country abroad that the paragraph told of last in front of the figure's sentence, "" for none."""
    fact, text = scene.fact, scene.article.text
    if fact.field != "text":
        return ""
    told = _told_abroad(text)
    where, name = told[bisect_left(told, (fact.sentence.start, "")) - 1] if told else (fact.sentence.end, "")
    return name if where < fact.sentence.start and "\n" not in text[where : fact.sentence.start] else ""


def is_left(where: int, scene: Scene) -> bool:
    """Whether what is told has left the place that stands at ``where``: one of a list in a sentence before ("hỗ trợ Hải
    Dương 50 tỷ đồng, Hưng Yên 45 tỷ, Huế 25 tỷ"), or of a paragraph further back in an article on many provinces."""
    text, sentence = scene.article.text, scene.fact.sentence.start
    if where >= sentence:
        return False
    if len(_PARAGRAPHS.findall(text, where, sentence)) > 1 and len(named_in(text) & PROVINCES.keys()) > _MANY:
        return True
    begun = max((found.end() for found in _SENTENCE_END.finditer(text, max(0, where - _REACH), where)), default=0)
    ended = _SENTENCE_END.search(text, where, sentence)
    return len(named_in(text[begun : ended.end() if ended else sentence])) >= LIST


@lru_cache(maxsize=256)
def _told_at_home(text: str) -> list[tuple[int, str]]:
    """Where a text tells of a place at home, Vietnam as a whole among them, and of which; not of the ends of a
    journey."""
    return [
        (span.start, name)
        for span, name in told_of(text)
        if (name not in COUNTRIES or name in HOME) and not is_end_of_journey(text, span)
    ]


@lru_cache(maxsize=256)
def _told_abroad(text: str) -> list[tuple[int, str]]:
    """Where a text tells of a country abroad, and of which."""
    return [(span.start, name) for span, name in told_of(text) if name in COUNTRIES and name not in HOME]


@lru_cache(maxsize=256)
def named_in(text: str) -> frozenset[str]:
    """The places that a text names."""
    return frozenset(name for _, name in places_in(text))
