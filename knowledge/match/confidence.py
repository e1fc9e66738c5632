"""How sure it is that the best match is the figure asked for: by its score, and by its lead over the next value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.match.rounding import converts, rounds
from knowledge.match.verdicts.wording import DOUBTFUL
from knowledge.model import Match

__all__ = ["GREATEST_LEAD", "confidence", "distinct", "least_near"]

# Fitted by logistic regression on some 2,900 questions about 330 articles, a quarter of them without an answer. The
# logarithms of score and lead tell what a dozen features tell: no other lessened the loss on articles left out.
_ODDS, _SCORE_POWER, _LEAD_POWER = 124.0, 3.3, 0.64
# Two values that score alike are told apart by chance; beyond the greatest a lead tells no more.
_LEAST_LEAD, GREATEST_LEAD = 0.001, 0.2
# Of figures that agree alike with the question, none leads that says as much more as this.
_MUCH_MORE, _ALIKE = 0.85, 0.005
# A figure is named as near from this score on, if it is nearly as near as the nearest.
_NEAR, _NEARLY = 0.1, 0.6
# The exact figure is meant by a rounded one that scores hardly more.
_HARDLY_BEHIND = 0.75


def distinct(matches: Sequence[Match]) -> list[Match]:
    """The best match of every value among the ranked ``matches`` that no slot rules out: the same figure said twice is
    one candidate, of one that is also said roundly the exact one, of one told in two units that in front."""
    best: dict[object, Match] = {}
    for match in matches:
        if not match.rejected:
            best.setdefault(match.fact.quantity.amount, match)
    values: list[Match] = []
    for match in best.values():
        if any(rounds(match.fact, better.fact) or converts(match.fact, better.fact) for better in values):
            continue
        rough = next((at for at, better in enumerate(values) if _tells_rather(match, better)), None)
        if rough is None:
            values.append(match)
        else:
            values[rough] = replace(match, score=values[rough].score)
    return values


def _tells_rather(match: Match, better: Match) -> bool:
    """Whether a match tells exactly what a ``better`` one, which it is hardly behind, tells roundly, or in front of it
    what that says in other units."""
    if match.score < _HARDLY_BEHIND * better.score:
        return False
    alike = match.score >= better.score - _ALIKE
    return rounds(better.fact, match.fact) or (alike and converts(better.fact, match.fact))


def least_near(best: float) -> float:
    """The least score with which a figure is named as near where the nearest has the score ``best``, in [0, 1]."""
    return max(_NEAR, _NEARLY * best)


def confidence(values: Sequence[Match]) -> float:
    """How likely the first of the ranked ``values`` is the one asked for, in [0, 1]; 0 where there is none, a slot
    contradicts it, or its own words say nothing of the question."""
    said = dict(values[0].parts) if values else {}
    if not said or values[0].agreement <= DOUBTFUL or not (said["density"] and said["asked"]):
        return 0.0
    score, lead = values[0].score, min(max(_lead(values), _LEAST_LEAD), GREATEST_LEAD)
    odds = _ODDS * score**_SCORE_POWER * lead**_LEAD_POWER
    return float(odds / (1 + odds))


def _lead(values: Sequence[Match]) -> float:
    """How far the first is ahead of the next: "tỷ lệ dịch vụ công trực tuyến" is the beginning of three rates, and none
    of them is."""
    if len(values) == 1:
        return values[0].score
    best, rival = values[:2]
    said, other = dict(best.parts), dict(rival.parts)
    alike = max(abs(said["words"] - other["words"]), abs(best.agreement - rival.agreement)) < _ALIKE
    return 0.0 if alike and said["density"] < _MUCH_MORE else best.score - rival.score
