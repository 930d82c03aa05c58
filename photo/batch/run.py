"""The jobs of a batch on their way: given to a process, a few at a time, their outcomes in their order.

A photo may end the process that opens it (a decoder that crashes, memory that runs out) or keep it for ever. Whatever
was in work then is tried once more, alone, so that the one that did it is known; on its second try it is set aside.
"""

import os
import queue
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from typing import Generic

import psutil

from photo.batch.child import KILLED, Child
from photo.batch.outcome import AnswerT, JobT, Outcome
from photo.errors import Crashed, OutOfMemory, SetAside, TookTooLong

WORKERS = 3  # while the network looks at one photo, others are decoded and encoded
SHARED_BYTES = 700_000_000  # networks and libraries, once for all
EACH_BYTES = 150_000_000  # a photo at its working size on its way, measured with 12 megapixels
TRIES = 2
LONGEST = 300.0  # seconds for one photo; 50 megapixels with the large network take a tenth on a slow laptop


def workers_now() -> int:
    """Return how many photos at a time this computer has cores and free memory for."""
    free = int(psutil.virtual_memory().available) - SHARED_BYTES
    return max(1, min(WORKERS, os.cpu_count() or 1, free // EACH_BYTES))


def run(
    jobs: Sequence[JobT],
    work: Callable[[JobT], AnswerT],
    stop: threading.Event,
    workers: int,
    longest: float = LONGEST,
) -> Iterator[Outcome[JobT, AnswerT]]:
    """Do all jobs and yield the outcomes in their order, as they come.

    Args:
        jobs: Small descriptions (paths, not pictures), so that only what is worked on is in memory.
        work: A function of a module, or a `partial` of one; raises `PhotoError` for a job that cannot be done.
        stop: Once set, no further job is begun; those in work are finished, and the rest has no outcome.
        workers: How many at a time.
        longest: Seconds after which a job is given up.

    Raises:
        Crashed: No process can be started.
    """
    batch = _Batch(jobs, work, workers, longest)
    try:
        yield from batch.outcomes(stop)
    finally:
        batch.end()


class _Batch(Generic[JobT, AnswerT]):
    """Jobs that wait, are in work, are suspected of having ended a process, or have an outcome."""

    def __init__(self, jobs: Sequence[JobT], work: Callable[[JobT], AnswerT], workers: int, longest: float) -> None:
        self._jobs, self._work, self._workers, self._longest = jobs, work, workers, longest
        self._waiting, self._suspects = deque(range(len(jobs))), deque[int]()
        self._begun: dict[int, float] = {}
        self._deaths: Counter[int] = Counter()
        self._ready: dict[int, Outcome[JobT, AnswerT]] = {}
        self._child: Child[JobT, AnswerT] | None = None

    def outcomes(self, stop: threading.Event) -> Iterator[Outcome[JobT, AnswerT]]:
        due = 0
        while True:
            if not stop.is_set():
                self._give()
            if not self._begun:
                break
            self._hear()
            while due in self._ready:
                yield self._ready.pop(due)
                due += 1
        yield from (self._ready[number] for number in sorted(self._ready))

    def end(self) -> None:
        if self._child:
            self._child.end()
            self._child = None

    def _give(self) -> None:
        """Give the process jobs, a suspect only while it has nothing else."""
        if self._suspects:
            if not self._begun:
                self._give_one(self._suspects.popleft())
            return
        alone = any(self._deaths[number] for number in self._begun)
        while self._waiting and len(self._begun) < self._workers and not alone:
            self._give_one(self._waiting.popleft())

    def _give_one(self, number: int) -> None:
        if self._child is None:
            self._child = Child(self._work, self._workers)
            if self._child.hear(self._longest) is None:
                raise Crashed
        self._begun[number] = time.monotonic()
        self._child.give(number, self._jobs[number])

    def _hear(self) -> None:
        """Wait until a job has its outcome, or the process has ended, or a job took too long."""
        if self._child is None:
            return None
        left = min(self._begun.values()) + self._longest - time.monotonic()
        try:
            heard = self._child.hear(max(0.0, left))
        except queue.Empty:
            self._child.end(0)
            late = min(self._begun, key=lambda number: self._begun[number])
            self._deaths[late] = TRIES  # it has had its time
            return self._died(TookTooLong(round(self._longest)))
        if heard is None:
            return self._died(OutOfMemory() if self._child.end() == KILLED else Crashed())
        number, outcome = heard
        if outcome:
            del self._begun[number]
            self._ready[number] = outcome
        return None

    def _died(self, why: SetAside) -> None:
        for number, begun in sorted(self._begun.items()):
            self._deaths[number] += 1
            if self._deaths[number] < TRIES:
                self._suspects.append(number)
            else:
                self._ready[number] = Outcome(self._jobs[number], None, why, time.monotonic() - begun)
        self._begun, self._child = {}, None
