"""Counters and timings of the running bot, in the text format that Prometheus reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

_BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_HELP: Final = {
    "giaoban_updates_total": "Updates received, by kind.",
    "giaoban_answers_total": "Questions answered, by status.",
    "giaoban_errors_total": "Updates that ended in an error, by kind of error.",
    "giaoban_duplicates_total": "Updates that came a second time and were left out.",
    "giaoban_api_retries_total": "Calls to the Bot API that were made again.",
    "giaoban_feedback_total": "Opinions on answers, by verdict.",
}
_SECONDS: Final = {
    "giaoban_answer_seconds": "Time to find an answer, waiting for its turn included.",
    "giaoban_update_seconds": "Time from an update's arrival to the end of its handling.",
}
CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """What is counted while the bot runs; used from the event loop alone."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {name: Counter() for name in _HELP}
        self._buckets: dict[str, list[int]] = {name: [0] * (len(_BUCKETS) + 1) for name in _SECONDS}
        self._sums: dict[str, float] = dict.fromkeys(_SECONDS, 0.0)
        self.in_flight = 0

    def count(self, name: str, label: str = "") -> None:
        """One more of ``giaoban_{name}_total``, with ``label`` as "kind" when there is one."""
        self._counts[f"giaoban_{name}_total"][label] += 1

    def took(self, name: str, seconds: float) -> None:
        """One more timing of ``giaoban_{name}_seconds``."""
        full = f"giaoban_{name}_seconds"
        place = next((place for place, most in enumerate(_BUCKETS) if seconds <= most), len(_BUCKETS))
        self._buckets[full][place] += 1
        self._sums[full] += seconds

    def text(self) -> str:
        """All of it, a line each."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        for name, about in _HELP.items():
            yield f"# HELP {name} {about}"
            yield f"# TYPE {name} counter"
            for label, number in sorted(self._counts[name].items()):
                yield f'{name}{{kind="{label}"}} {number}' if label else f"{name} {number}"
            if not self._counts[name]:
                yield f"{name} 0"
        yield "# HELP giaoban_updates_in_flight Updates being handled now."
        yield "# TYPE giaoban_updates_in_flight gauge"
        yield f"giaoban_updates_in_flight {self.in_flight}"
        for name, about in _SECONDS.items():
            yield f"# HELP {name} {about}"
            yield f"# TYPE {name} histogram"
            total = 0
            for most, number in zip((*map(str, _BUCKETS), "+Inf"), self._buckets[name], strict=True):
                total += number
                yield f'{name}_bucket{{le="{most}"}} {total}'
            yield f"{name}_sum {self._sums[name]:.6f}"
            yield f"{name}_count {total}"
