"""Where goods and people go: what is sold "sang Việt Nam" is not what Vietnam sells.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.lexicon.places import COUNTRIES, EUROPE
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.places.elsewhere import behind
from knowledge.match.verdicts.wording import FINE, Verdict, places_in, question_tokens
from knowledge.pattern import lazy
from knowledge.text import CAPITALS, fold, padded

_OTHER_WAY = 0.5
# In front of a place: goods and people go there.
_TO = lazy(r"(?<!\w)(?:sang|vao|toi|den|di)(?: thi truong| nuoc)? $")
# Of what goes there in a question the first two tokens are looked at; an article writes them as a name.
_TRADED_TO = lazy(r" (?:xuat|ban|xk)(?: \w+)*? sang (?:thi truong |nuoc )?([a-z]+) ([a-z]+)(?= )")
_TWO_SYLLABLES = lazy(rf"(?<!\w)[{CAPITALS}]\w+ [{CAPITALS}]\w+")


def destination(scene: Scene) -> Verdict:
    """Whether goods and people go where is asked: what Anh sells "sang Việt Nam" is not what it buys."""
    if any(_is_elsewhere(name, scene) for name in _unknown_destinations(scene.question.repaired)):
        return _OTHER_WAY, ""
    asked = _destinations(scene.question.repaired)
    given = _destinations(scene["clause"].text) if asked else asked
    return (_OTHER_WAY, "") if given and not asked & given else FINE


@lru_cache(maxsize=64)
def _unknown_destinations(question: str) -> tuple[str, ...]:
    """What the question has goods go to that is no place of the lexicon, as two folded tokens between blanks."""
    known = [fold(span.of(question)) for span, _ in places_in(question)]
    found = (f" {one} {other} " for one, other in _TRADED_TO.findall(question_tokens(question)))
    return tuple(pair for pair in found if not any(pair.startswith(f" {name}") for name in known))


def _is_elsewhere(name: str, scene: Scene) -> bool:
    """Whether the article has the ``name``, and neither the sentence nor what it stands under does."""
    around = ("sentence", "heading", "title")
    if name not in scene["whole"].folded or any(name in scene[region].folded for region in around):
        return False
    return any(padded(found[0]) == name for found in _TWO_SYLLABLES.finditer(scene.article.text))


@lru_cache(maxsize=512)
def _destinations(text: str) -> frozenset[str]:
    towards = behind(_TO, text)
    # "Châu Âu" and "EU" are one market; a region may be of any of its countries.
    return frozenset(name for name in towards if name in COUNTRIES and name not in EUROPE)
