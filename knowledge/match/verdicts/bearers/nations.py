"""Of which nation people are: of "5 đối tượng" who sold goods to Korea none need be "người Hàn Quốc".

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.places import COUNTRIES
from knowledge.lexicon.sorts import PERSONS
from knowledge.match.around.countries import country_of
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.wording import FINE, Verdict, places_in
from knowledge.model import Question
from knowledge.pattern import lazy

_OTHER_NATION = 0.5
# Whose nation the question asks for, and who is told of with theirs.
_ASKED = lazy(r"(?<!\w)(?:là|la|bao nhiêu|bao nhieu|mấy|may|số|so) (?:người|nguoi|công dân|cong dan) $", re.IGNORECASE)
_WHO = "|".join((*PERSONS, "khách", "chuyên gia", "kỹ sư", "nhà đầu tư", "công dân", "quốc tịch", "gốc"))
_TOLD = lazy(rf"(?<!\w)(?:{_WHO}) $", re.IGNORECASE)
_OUR_OWN = "Việt Nam"
_COUNTING = ("count", "percent")


def nation(scene: Scene) -> Verdict:
    """Whether people are told of as the nation that the question counts: "bao nhiêu người Hàn Quốc"."""
    if scene.fact.quantity.kind not in _COUNTING:
        return FINE
    if _is_counted_of_another(scene):
        return _OTHER_NATION, ""
    asked = _nations(scene.question.repaired, _ASKED)
    told = asked and any(asked & _nations(scene[region].text, _TOLD) for region in UP_TO_FIGURE)
    return (_OTHER_NATION, "") if asked and not told else FINE


def _is_counted_of_another(scene: Scene) -> bool:
    """Whether those counted are of a country by the word right behind them, and the question has another there: of "24
    lính Mỹ" no "lính Nga" are told."""
    country = _counted_of(scene.question)
    if not country:
        return False
    behind = scene.fact.behind_unit
    told = next(((span, name) for span, name in places_in(behind) if name in COUNTRIES), None)
    return told is not None and not behind[: told[0].start].strip() and told[1] != country


def _counted_of(question: Question) -> str:
    """The country that ends what the question counts: that of "bao nhiêu lính nga"; "" for none."""
    counted = question.asked.unit
    return country_of(counted[-1].forms[0].folded) if len(counted) > 1 else ""


@lru_cache(maxsize=256)
def _nations(text: str, led: re.Pattern[str]) -> frozenset[str]:
    """The foreign countries that a ``text`` names where the words that it is ``led`` by make it people's nation."""
    return frozenset(
        name
        for span, name in places_in(text)
        if name in COUNTRIES and name != _OUR_OWN and led.search(text, 0, span.start)
    )
