"""Where the time of a photo goes: seconds by step."""

import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Literal

TimedStep = Literal["read", "find", "light", "draw", "write"]
Seconds = dict[TimedStep, float]


class Timings:
    """Seconds of each step of one photo; a step within another counts for the inner one alone."""

    def __init__(self) -> None:
        self.seconds: Seconds = {}
        self._inner = 0.0

    @contextmanager
    def of(self, step: TimedStep) -> Iterator[None]:
        """Add what happens inside to a step."""
        before, self._inner, start = self._inner, 0.0, time.perf_counter()
        try:
            yield
        finally:
            took = time.perf_counter() - start
            self.seconds[step] = self.seconds.get(step, 0.0) + took - self._inner
            self._inner = before + took


def shares(photos: Iterable[Mapping[TimedStep, float]]) -> list[tuple[TimedStep, float, float]]:
    """Return the steps of many photos with their seconds and their share of all, 0..1, the longest first."""
    sums: Seconds = {}
    for seconds in photos:
        for step, took in seconds.items():
            sums[step] = sums.get(step, 0.0) + took
    total = sum(sums.values()) or 1.0
    return sorted(((step, took, took / total) for step, took in sums.items()), key=lambda row: -row[1])
