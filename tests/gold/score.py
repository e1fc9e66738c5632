"""Hold what the knowledge says against the gold: verdicts on questions and passages, agreement on facts.

The rules, on purpose the same for every set: a wrong figure is worse than a refusal, a choice counts only when the
right figure is among the first three, and a question without an answer may be refused or asked back.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from knowledge import Knowledge
from knowledge.model import Answer, Fact, Quantity

Gold = Mapping[str, Any]
FOLDER = Path(__file__).parent
OFFERED = 3


def load(name: str) -> list[Gold]:
    """The lines of ``tests/gold/<name>.jsonl``."""
    lines = (FOLDER / f"{name}.jsonl").read_text("utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


@dataclass
class Tally:
    """Verdicts counted, and one readable line for every one that is not as wanted."""

    counts: Counter[str] = field(default_factory=Counter)
    confusions: list[str] = field(default_factory=list)

    def note(self, said: str, gold: Gold, want: str | None, got: str) -> None:
        """Count one verdict, and keep what was wanted and got when it is a miss."""
        self.counts[said] += 1
        if said in ("wrong", "refused", "false"):
            self.confusions.append(f"{said:8} {gold['id']} {gold['question']}\n    want {want} got {got[:160]}")

    def share(self, verdict: str, *among: str) -> float:
        """The share of ``verdict`` among the verdicts named, 0.0 when there is none."""
        total = sum(self.counts[name] for name in among)
        return self.counts[verdict] / total if total else 0.0


ANSWERABLE = ("right", "offered", "wrong", "refused")
UNANSWERABLE = ("false", "asked back", "declined")


def same(quantity: Quantity, want: Gold) -> bool:
    """Whether both are the same point, or the same interval; one bound of an open interval counts as its point."""
    value, low, high = (None if want[key] is None else Decimal(want[key]) for key in ("value", "low", "high"))
    if value is None:
        return (quantity.low, quantity.high) == (low, high)
    if quantity.value is not None:
        return quantity.value == value
    return value in (quantity.low, quantity.high)


def verdict(answer: Answer, gold: Gold) -> str:
    """What ``answer`` is worth: one of ANSWERABLE when the gold has a figure, else one of UNANSWERABLE."""
    answered = answer.status == "answered" and bool(answer.figures)
    if gold["want"] is None:
        if answered:
            return "false"
        return "asked back" if answer.status == "choose" else "declined"
    wants = [gold["want"], *gold["also"]]
    if answered:
        return "right" if any(same(answer.figures[0].quantity, want) for want in wants) else "wrong"
    offered = answer.choices[:OFFERED] if answer.status == "choose" else ()
    return "offered" if any(same(fact.quantity, want) for fact in offered for want in wants) else "refused"


def score_questions(knowledge: Knowledge, golds: Iterable[Gold]) -> Tally:
    """The verdict on every question of ``golds``."""
    tally = Tally()
    for gold in golds:
        answer = knowledge.ask(gold["question"])
        said = verdict(answer, gold)
        first = next(iter(answer.figures), None)
        got = f"{first.quantity.surface} | {first.citation.sentence}" if first else "-"
        tally.note(said, gold, gold["surface"], got)
    return tally


def score_passages(knowledge: Knowledge, golds: Iterable[Gold]) -> Tally:
    """Whether the first cited passage of each answer holds the words that answer the question, if any do."""
    tally = Tally()
    for gold in golds:
        answer = knowledge.ask(gold["question"])
        cited = answer.passages if answer.status == "answered" else ()
        got = cited[0].citation.sentence if cited else "-"
        if gold["passage"] is None:
            said = "false" if answer.status == "answered" else "declined"
        else:
            said = "right" if gold["passage"] in got else "wrong" if answer.status == "answered" else "refused"
        tally.note(said, gold, gold["passage"] or "-", got)
    return tally


def score_facts(knowledge: Knowledge, golds: Iterable[Gold]) -> tuple[dict[str, float], list[str]]:
    """F1 of the values, and the shares of the found facts that agree on unit, hedge and change; then the misses.

    Facts of titles are left out; an optional gold line counts neither when found nor when missed.
    """
    listed = sorted(golds, key=lambda gold: bool(gold.get("optional")))
    articles = {name: knowledge.article(name) for name in sorted({gold["article"] for gold in listed})}
    texts = {name: article.text for name, article in articles.items() if article is not None}
    free = [fact for name in texts for fact in knowledge.facts(name) if fact.field == "text"]
    found: list[tuple[Gold, Fact]] = []
    misses: list[str] = []
    for gold in listed:
        fact = _overlapping(free, gold, texts[gold["article"]])
        if fact:
            free.remove(fact)
        if fact and not gold.get("optional"):
            found.append((gold, fact))
        elif not gold.get("optional"):
            misses.append(f"missed   {gold['surface']} {gold['unit']} | {gold['about']}")
    misses += [f"spurious {fact.quantity.surface} {fact.quantity.unit} | {fact.article}" for fact in free]
    wanted = sum(not gold.get("optional") for gold in listed)
    measured = {"f1": 2 * len(found) / max(1, wanted + len(found) + len(free))}
    for slot in ("unit", "hedge", "change"):
        scored = [(gold, fact) for gold, fact in found if slot == "unit" or not gold.get("loose")]
        differ = [pair for pair in scored if not _agree(slot, *pair)]
        measured[slot] = 1 - len(differ) / max(1, len(scored))
        misses += [f"{slot:8} {gold['surface']}: {gold[slot]} | {fact.quantity}" for gold, fact in differ]
    return measured, misses


def _overlapping(facts: list[Fact], gold: Gold, text: str) -> Fact | None:
    start = gold.get("start", -1)
    if start < 0:
        start = text.index(gold["sentence"]) + gold["sentence"].index(gold["surface"])
    for fact in facts:
        span = fact.quantity.span
        overlaps = span.start < start + len(gold["surface"]) and span.end > start
        if overlaps and fact.article == gold["article"] and (gold.get("optional") or same(fact.quantity, gold)):
            return fact
    return None


def _agree(slot: str, gold: Gold, fact: Fact) -> bool:
    want, got = gold[slot] or "", getattr(fact.quantity, slot) or ""
    if slot == "hedge":  # kept or lost
        return bool(want) == bool(got)
    if slot == "unit" and want and got:  # named more or less fully: "xã" for "xã, phường, thị trấn"
        return bool(want.startswith(got) or got.startswith(want))
    return bool(want == got)
