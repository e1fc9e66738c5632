"""Time and memory, each system in a process of its own, so that none pays for another."""

from __future__ import annotations

import resource
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import perf_counter

from knowledge import Fact, Knowledge
from knowledge.text import fold, words
from tests.bench.systems import SYSTEMS

_ENOUGH_SECONDS = 15.0
_WARM_UP = 20
_WORDS_BESIDE = 9


@dataclass(frozen=True)
class Timing:
    """Milliseconds a question, median and 95th percentile, over so many; and the most memory resident, in MB."""

    p50: float
    p95: float
    questions: int
    resident: float


def questions(index: Path, number: int, seed: int) -> list[str]:
    """Questions that people might ask of ``index``: the words around a stored figure, "bao nhiêu" in its place.

    Every second one is typed without marks.
    """
    random = Random(seed)
    with Knowledge.open(index) as knowledge:
        articles = [source.id for source in knowledge.sources() if source.figures]
        chosen = [random.choice(list(knowledge.facts(random.choice(articles)))) for _ in range(number)]
    asked = [_question(fact) for fact in chosen]
    return [fold(question) if place % 2 else question for place, question in enumerate(asked)]


def _question(fact: Fact) -> str:
    sentence, offset = fact.citation.sentence, fact.sentence.start
    start, end = fact.quantity.span.start - offset, fact.quantity.span.end - offset
    before = [span.of(sentence) for span in words(sentence, 0, start)][-_WORDS_BESIDE:]
    after = [span.of(sentence) for span in words(sentence, end)][: _WORDS_BESIDE // 3]
    return " ".join([*before, "bao nhiêu", *after]) + "?"


def measure(system: str, index: Path, asked: Sequence[str]) -> Timing:
    """How fast ``system`` answers the questions ``asked``, warm; asks fewer when they take too long."""
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(system, index, list(asked), sender))
    process.start()
    sender.close()
    try:
        timing: Timing = receiver.recv()
    except EOFError:
        raise RuntimeError(f"the process that measures {system} died; its error stands above") from None
    finally:
        process.join()
    return timing


def _measure(system: str, index: Path, asked: Sequence[str], result: Connection) -> None:
    ask = SYSTEMS[system](index)
    begun = perf_counter()
    for question in asked[:_WARM_UP]:
        ask(question)
        if perf_counter() - begun > _ENOUGH_SECONDS / 3:
            break
    times: list[float] = []
    for question in asked:
        start = perf_counter()
        ask(question)
        times.append(perf_counter() - start)
        if sum(times) > _ENOUGH_SECONDS:
            break
    times.sort()
    result.send(Timing(1000 * _at(times, 0.5), 1000 * _at(times, 0.95), len(times), resident_megabytes()))


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def resident_megabytes() -> float:
    """The most memory that this process ever had resident."""
    status = Path("/proc/self/status")
    if status.exists():
        # Linux hands the peak of the parent on to a child in what getrusage tells, but not here.
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(peak.split()[1]) / 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
