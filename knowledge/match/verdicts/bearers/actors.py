"""Which country does it: what one gives away is not told of another, which the text may not speak of at all.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.places import forms
from knowledge.match.around.countries import country_of
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.pattern import lazy
from knowledge.text import PROPER_NAME, fold, padded

_ANOTHER_DOES = 0.4
# What may stand between who acts and the deed.
_YET = r"(?:(?:da|se|dang|cung|vua|tung|con|moi|du kien|co the|len ke hoach|tiep tuc|bat dau) )*"
# A question opens with who acts: "nga đưa bao nhiêu lính tới xứ Mây", typed in small letters as it may be.
_OPENED = lazy(rf" (?P<who>\w+(?: \w+)??) {_YET}(?P<deed>\w+)(?: \w+){{0,4}}? (?:bao nhieu|may|bn) ")
_CAPITAL = lazy(rf"(?<!\w)(?P<who>{PROPER_NAME})")


def actor(scene: Scene) -> Verdict:
    """Whether the country that acts by the question does so in the sentence: not where that names it nowhere in front
    of the figure, and says of another country that this does the same."""
    country, deed = _asked(scene.question.repaired)
    if not country:
        return FINE
    before = scene.fact.before
    if any(form.needle in padded(before) for form in forms(country)):
        return FINE
    acts = (found["who"] for found in _CAPITAL.finditer(before) if _does(deed).match(padded(before[found.end() :])))
    return (_ANOTHER_DOES, "") if any(country_of(fold(who)) for who in acts) else FINE


@lru_cache(maxsize=64)
def _does(deed: str) -> re.Pattern[str]:
    return re.compile(rf" {_YET}{re.escape(deed)} ")


@lru_cache(maxsize=64)
def _asked(question: str) -> tuple[str, str]:
    """The country that opens the ``question``, and the folded first syllable of what it does; "" where none does."""
    opened = _OPENED.match(question_tokens(question))
    country = country_of(opened["who"]) if opened else ""
    return (country, opened["deed"]) if opened and country else ("", "")
