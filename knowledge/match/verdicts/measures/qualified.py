"""What a counted noun is qualified by: "thuê bao điện thoại cố định" is no other thuê bao.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from knowledge.grammar.quantity.units import ENDS, NOUNS
from knowledge.match.around.region import ALONE
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.measures.counters import AROUND_UNIT, counted_earlier
from knowledge.match.verdicts.wording import FINE, Verdict
from knowledge.model import Fact, Term
from knowledge.pattern import lazy
from knowledge.text import padded

_OF_ANOTHER, _SAID_BEFORE = 0.7, 0.95
# How many terms of a counted noun are looked at.
_MODIFIERS = 5
_NOUNS = frozenset(NOUNS)
# What stands directly behind a counted noun, and a few words behind a comma.
_JOINED = lazy(r"(?: [^\W\d]+){1,4},(?: [^\W\d]+){1,4}")
_ENDS = lazy(rf" (?:{'|'.join(sorted(ENDS, key=len, reverse=True))})(?!\w)")


def kind(scene: Scene) -> Verdict:
    """Whether the counted noun's own modifiers are near, and not those of another figure: "thuê bao điện thoại cố
    định" is no other thuê bao, "7.000 giải thưởng, 60 giải Nhì" has its giải Nhì."""
    if "count" not in scene.question.asked.kinds:
        # The syllables of "xăng-ti-mét" qualify nothing.
        return FINE
    factor, begun = 1.0, False
    for term in scene.question.asked.unit[1:_MODIFIERS]:
        # A bare syllable needs its neighbour, a word any of its forms.
        least = 1.0 if term.pairs else ALONE
        missing = not term.name and not any(scene[name].support(term) >= least for name in AROUND_UNIT)
        missing = missing and not _is_joined(term, scene.fact)
        # Two bare syllables side by side are one word: "công ty chủ chốt".
        ends_word = begun and bool(term.pairs)
        if missing and not ends_word:
            factor *= 0.85
        begun = missing and bool(term.pairs) and not ends_word
    if not scene.fact.part_of and _is_of_another(scene):
        # "30 nhóm hàng trên 1 tỷ USD, trong đó có 4 nhóm trên 10 tỷ USD": a part need not say of what again.
        factor *= _SAID_BEFORE if _is_said_before(scene) else _OF_ANOTHER
    return max(factor, 0.6), ""


def _is_joined(term: Term, fact: Fact) -> bool:
    """Whether the term stands with what the figure counts, where the clause breaks off at a comma that only joins: "5
    doanh nghiệp sản xuất, kinh doanh"."""
    joined = _JOINED.match(fact.behind_unit)
    return joined is not None and any(form.needle in padded(joined[0]) for form in term.forms)


def _is_said_before(scene: Scene) -> bool:
    """Whether the figure counts by a bare noun what an earlier one of the sentence counts by more: "bắt 27 vụ buôn lậu,
    khởi tố 5 vụ"; "chấm dứt hoạt động với 306 đại lý thuế, tạm dừng với 338 đại lý"."""
    quantity = scene.fact.quantity
    if " " in quantity.unit.strip() and not _is_bare(scene.fact):
        return False
    return any(padded(earlier).startswith(padded(quantity.unit)) for earlier in counted_earlier(scene))


def _is_bare(fact: Fact) -> bool:
    """Whether the figure counts by a noun of the lexicon alone, with nothing behind it that says of which sort: "338
    đại lý có vi phạm", not "338 đại lý thuế"."""
    if fact.quantity.unit.lower() not in _NOUNS:
        return False
    behind = fact.behind.lower().partition(fact.quantity.unit.lower())[2]
    return not behind[1:2].isalpha() or _ENDS.match(behind) is not None


def _is_of_another(scene: Scene) -> bool:
    """Whether another figure of the sentence has more of the counted noun's modifiers among its own words, or as many
    and the nearer ones: of "6 nước ASEAN và 3 nước đối tác phê chuẩn" the 6 are "nước ASEAN phê chuẩn"."""
    modifiers = scene.question.asked.unit[1:_MODIFIERS]
    if not modifiers:
        return False
    held = [[region.support(term) > ALONE for term in modifiers] for region in (scene["own"], *scene.beside)]
    return max((sum(each), each) for each in held) > (sum(held[0]), held[0])
