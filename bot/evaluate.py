"""A user's own questions with known figures: how many are answered right, and how fast."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from bot import words
from bot.render import percent
from knowledge import Answer, Knowledge, KnowledgeError, Quantity

Gold = Mapping[str, Any]
_OFFERED = 3
_ANSWERABLE = ("right", "offered", "wrong", "refused")
_UNANSWERABLE = ("false", "asked_back", "declined")


class GoldError(KnowledgeError):
    """A line of the gold is not what it should be."""


def evaluate(knowledge: Knowledge, path: Path) -> str:
    """One line: the share of verdicts over the questions of the JSONL file ``path``, and milliseconds a question.

    Right is an answer whose first figure equals ``want`` or one of ``also``; offered, a question asked back with it
    among the first three choices; false, a figure for a question whose ``want`` is null. Raises GoldError, OSError.
    """
    golds = list(_load(path))
    tally: Counter[str] = Counter()
    start = time.perf_counter()
    for gold in golds:
        tally[verdict(knowledge.ask(gold["question"]), gold)] += 1
    took = time.perf_counter() - start
    answerable = sum(tally[name] for name in _ANSWERABLE)
    unanswerable = sum(tally[name] for name in _UNANSWERABLE)
    shares = {name: percent(tally[name], answerable) for name in _ANSWERABLE}
    shares |= {name: percent(tally[name], unanswerable) for name in _UNANSWERABLE}
    speed = f"{1000 * took / max(1, len(golds)):.1f}".replace(".", ",")
    return words.EVALUATED.format(answerable=answerable, unanswerable=unanswerable, speed=speed, **shares)


def verdict(answer: Answer, gold: Gold) -> str:
    """One of right, offered, wrong and refused; of false, asked_back and declined where there is no figure to find."""
    answered = answer.status == "answered" and bool(answer.figures)
    if gold["want"] is None:
        return "false" if answered else "asked_back" if answer.status == "choose" else "declined"
    wants = [gold["want"], *gold.get("also", [])]
    if answered:
        return "right" if any(_same(answer.figures[0].quantity, want) for want in wants) else "wrong"
    offered = answer.choices[:_OFFERED]
    return "offered" if any(_same(fact.quantity, want) for fact in offered for want in wants) else "refused"


def _same(quantity: Quantity, want: Gold) -> bool:
    """Whether both are the same point or the same interval; the one bound of an open interval counts as its point."""
    value, low, high = (_number(want.get(key)) for key in ("value", "low", "high"))
    if value is None:
        return (quantity.low, quantity.high) == (low, high)
    if quantity.value is not None:
        return quantity.value == value
    return value in (quantity.low, quantity.high)


def _number(value: object) -> Decimal | None:
    return None if value in (None, "") else Decimal(str(value))


def _load(path: Path) -> Iterator[Gold]:
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            gold = json.loads(line)
            if not isinstance(gold["question"], str):
                raise TypeError("“question” is no text")
            for want in [gold["want"], *gold.get("also", [])]:
                if want is not None:
                    [_number(want.get(key)) for key in ("value", "low", "high")]
        except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation) as error:
            raise GoldError(words.BAD_GOLD.format(path=path, number=number, reason=f"{error!r}")) from error
        yield gold
