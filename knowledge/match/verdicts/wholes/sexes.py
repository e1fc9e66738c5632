"""Men and women: how many there are of all is not how many of the one sex, nor is the number of the other.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.sorts import PERSONS
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.pattern import lazy

_OF_OTHERS = 0.45
_AROUND = ("sentence", "before", "heading", "title")
# In small letters and behind whom it may be said of: "Việt Nam", "miền nam" name no men.
_ASKED = lazy(rf"(?<!\w)(?:{'|'.join(PERSONS)}|ứng viên|vận động viên|trẻ|bé|dân số) (?P<sex>nam|nữ)(?!\w)")
# Whose an average is: "tuổi thọ của nam", "thu nhập bình quân của nữ giới".
_WHOSE = lazy(
    r"(?<!\w)của (?P<sex>nam|nữ)(?: giới)?(?=\s*(?:$|[?.,]|(?:là|đạt|bao nhiêu|mấy|năm|quý|tháng|ở|tại|trong)(?!\w)))"
)
_TOLD = lazy(r"(?<!\w)(?<!miền )(?<!phía )(nam|nữ)(?!\w)", re.IGNORECASE)
_MEN_IN_NAMES = lazy(r"[^\W\d_]+ Nam(?!\w)")


def sex(scene: Scene) -> Verdict:
    """Whether the figure is of the sex that is asked, where its own words or those of another figure of the sentence
    name one: "3.450 lao động (nữ 2.115 người)" tells how many women there are, and of no sex alone how many in all; nor
    does "3.450 lao động" of either."""
    asked = _asked(scene.question.repaired, counted=scene.fact.quantity.kind == "count")
    if not asked:
        return FINE
    own = _told(scene["own"].text)
    if own:
        return FINE if asked in own else (_OF_OTHERS, "")
    if any(_told(region.text) for region in scene.others):
        return _OF_OTHERS, ""
    # "500 học sinh" are of both, where nothing around them names one.
    return FINE if any(asked in _told(scene[name].text) for name in _AROUND) else (_OF_OTHERS, "")


@lru_cache(maxsize=64)
def _asked(question: str, *, counted: bool) -> str:
    """The sex of whom a question asks, "nam" or "nữ", where they are ``counted`` or it says whose something is; "" for
    either."""
    found = _WHOSE.search(question) or (_ASKED.search(question) if counted else None)
    return found["sex"] if found else ""


@lru_cache(maxsize=256)
def _told(text: str) -> frozenset[str]:
    """The sexes that a text names."""
    return frozenset(found.lower() for found in _TOLD.findall(_MEN_IN_NAMES.sub("", text)))
