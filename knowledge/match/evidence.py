"""How well a text speaks of the terms of a question: found near the figure, in its sentence, around it, or nowhere."""

from __future__ import annotations

import math
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from knowledge.match.around.implied import is_implied, may_be_implied
from knowledge.match.around.region import ALONE
from knowledge.match.around.scene import OF_ARTICLE, OF_SENTENCE, Scene
from knowledge.model import Term
from knowledge.text import pairs

# What a term is worth by the nearest region that holds it: one that says what is asked for must stand near the figure,
# one that says where to look may stand anywhere in the article.
_ASKED = {
    "own": 1.0, "topic": 0.95, "left": 0.9, "items": 0.9, "heading": 0.8, "title": 0.75, "before": 0.6, "right": 0.3,
    "lead": 0.25, "whole": 0.2,
}  # fmt: skip
_CONTEXT = {
    "own": 1.0, "topic": 1.0, "left": 0.97, "heading": 0.97, "items": 0.97, "title": 0.97, "right": 0.92,
    "before": 0.92, "lead": 0.92, "whole": 0.75,
}  # fmt: skip
_NEAR = ("own", "topic", "left", "heading", "title")
_Worth = tuple[tuple[str, float, bool], ...]


def _among(worth: Mapping[str, float], names: Container[str]) -> _Worth:
    """The regions of those ``names``, each with its worth and whether a syllable without its neighbour counts there."""
    return tuple((name, ceiling, name in _NEAR) for name, ceiling in worth.items() if name in names)


# By whether a term only says where to look.
_INSIDE = {False: _among(_ASKED, OF_SENTENCE), True: _among(_CONTEXT, OF_SENTENCE)}
_OUTSIDE = {False: _among(_ASKED, OF_ARTICLE), True: _among(_CONTEXT, OF_ARTICLE)}
_MOST_OUTSIDE = {context: max(ceiling for _, ceiling, _ in worth) for context, worth in _OUTSIDE.items()}
# The sentences of ordinary prose that a small index is thought to hold besides its own, the share of them that holds a
# syllable not listed as common, and the least weight of a term.
_BACKGROUND = 2000
_UNCOMMON = 0.001
_LEAST = 0.3
_ESTABLISHED = 3
# The share of all sentences that holds an everyday syllable, and what is left of its weight.
_ANYWHERE, _TELLS_LITTLE = 0.1, 0.5
# What a term is worth that only the figure's unit says.
_IMPLIED = 0.75


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each term of a question tells: inverse document frequency over the index.

    ``established`` says of each term whether it is a word that the index's texts use: where such a word is missing
    near a figure, the text had the word and did not mean it.
    """

    by_term: tuple[float, ...]
    established: tuple[bool, ...]

    @property
    def total(self) -> float:
        """The greatest mass that a candidate can reach."""
        return sum(self.by_term)


def weigh(terms: Sequence[Term], counts: Mapping[str, int], sentences: int, common: Mapping[str, float]) -> Weights:
    """The weights of ``terms``: how rare each is among the index's ``sentences`` and in the language at large.

    ``counts`` are the sentence counts of tokens, and of pairs as "a_b"; ``common`` the share of sentences that hold a
    syllable in Vietnamese prose, which stands in for texts that a small index does not have.
    """
    return Weights(
        tuple(_rarity(term, counts, sentences, common) for term in terms),
        tuple(_established(term, counts) for term in terms),
    )


def _established(term: Term, counts: Mapping[str, int]) -> bool:
    if term.context or term.name:
        return False
    if term.pairs:
        return any(counts.get(pair.replace(" ", "_"), 0) >= _ESTABLISHED for pair in term.pairs)
    together = pairs(term.forms[0].folded.split())
    return bool(together) and all(counts.get(pair, 0) for pair in together)


def _rarity(term: Term, counts: Mapping[str, int], sentences: int, common: Mapping[str, float]) -> float:
    size = sentences + _BACKGROUND
    syllables = term.forms[0].folded.split()
    single = [
        math.log(size / (counts.get(syllable, 0) + common.get(syllable, _UNCOMMON) * _BACKGROUND + 0.5))
        for syllable in syllables
    ]
    if len(syllables) == 1:
        tells_little = _is_everyday(term, counts, common)
        return max(single[0] * _TELLS_LITTLE if tells_little else single[0], _LEAST)
    joint = max(math.log(size / (counts.get(pair, 0) + 1.0)) for pair in pairs(syllables))
    return max(min(joint, sum(single)), _LEAST)


def _is_everyday(term: Term, counts: Mapping[str, int], common: Mapping[str, float]) -> bool:
    """Whether the term is a syllable that any text has and that makes no word of the index with its neighbours: the
    "bỏ" of "bỏ tiền mua", as against that of "xóa bỏ"."""
    if common.get(term.forms[0].folded, 0.0) < _ANYWHERE or not term.surface.islower():
        return False
    return not any(counts.get(pair.replace(" ", "_")) for pair in term.pairs)


def credited(term: Term, scene: Scene) -> float:
    """What the term counts for the figure of a ``scene``, in [0, 1]: the worth of the nearest region that holds it.

    A syllable without its neighbour counts near the figure alone: somewhere in an article every syllable stands. What
    all figures of a sentence share is looked at once.
    """
    inside = _credit(term, scene, _INSIDE[term.context]) if scene.is_said(term) else 0.0
    if inside < _IMPLIED:
        inside = max(inside, _implied(term, scene))
    return inside if inside >= _MOST_OUTSIDE[term.context] else max(inside, _outside(term, scene))


def _implied(term: Term, scene: Scene) -> float:
    """What the term counts as far as the figure's unit says it: of "tỷ lệ nợ xấu" the sign says the first part."""
    quantity = scene.fact.quantity
    if is_implied(term, quantity):
        return _IMPLIED
    if not any(is_implied(part, quantity) for part in term.parts):
        return 0.0
    inside = _INSIDE[term.context]
    worth = (_IMPLIED if is_implied(part, quantity) else _credit(part, scene, inside) for part in term.parts)
    return sum(worth) / len(term.parts)


def promised(term: Term, scene: Scene) -> float:
    """The most that the term may count for any figure of the sentence of ``scene``."""
    if scene.is_said(term):
        return 1.0
    implied = any(map(may_be_implied, (term, *term.parts)))
    return max(_IMPLIED, _outside(term, scene)) if implied else _outside(term, scene)


def _outside(term: Term, scene: Scene) -> float:
    known = scene.memory.get(id(term))
    if known is None:
        found = _credit(term, scene, _OUTSIDE[term.context]) if _may_stand(term, scene) else 0.0
        known = scene.memory[id(term)] = found
    return known


def _may_stand(term: Term, scene: Scene) -> bool:
    """Whether the term may stand in any part of the article; a short form may be spelt out in one, a name misspelt."""
    return term.short or term.name or bool(scene["whole"].support(term) or scene["title"].support(term))


def _credit(term: Term, scene: Scene, worth: _Worth) -> float:
    best = 0.0
    for name, ceiling, near in worth:
        if ceiling <= best:
            break
        support = scene[name].support(term)
        if (support > ALONE or near) and ceiling * support > best:
            best = ceiling * support
    if best == 0.0 and term.name and scene["whole"].similar(term):
        best = max(ceiling * scene[name].similar(term) for name, ceiling, _ in worth)
    return best
