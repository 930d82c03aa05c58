"""A process that does jobs and may die of one: whichever it was is found, and set aside.

A photo may end the process that opens it (a decoder that crashes, memory that runs out) or keep it for ever. Whatever
was in work then is tried once more, alone, so that the one that did it is known; on its second try it is set aside.
"""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import TimeoutError as NotDone
from contextlib import contextmanager
from typing import Final, Generic

from photo.batch.child import Child
from photo.batch.outcome import AnswerT, JobT, Outcome
from photo.errors import Crashed, SetAside, TookTooLong

LONGEST: Final = 300.0
"""Seconds for one photo; 50 megapixels with the large network take a tenth on a slow laptop."""


class Process(Generic[JobT, AnswerT]):
    """One process at a time, a new one for each that died. Safe to use from any thread.

    Args:
        work: A function of a module, or a `partial` of one; raises `PhotoError` for a job that cannot be done.
        workers: How many jobs it does at a time; a job that comes from another thread meanwhile waits.
        longest: Seconds after which a job is given up.
    """

    def __init__(self, work: Callable[[JobT], AnswerT], workers: int, longest: float = LONGEST) -> None:
        self._work, self._workers, self._longest = work, workers, longest
        self._turns, self._starting = _Turns(), threading.Lock()
        self._child: Child[JobT, AnswerT] | None = None
        self._ended = False

    def do(self, job: JobT) -> Outcome[JobT, AnswerT]:
        """Do a job; one that ends the process twice has that for its outcome.

        Raises:
            Crashed: No process can be started, or this one was told to end.
        """
        begun = time.monotonic()
        try:
            with self._turns.together():
                return self._tried(job)
        except TookTooLong as why:  # it has had its time
            return Outcome(job, None, why, time.monotonic() - begun)
        except SetAside:
            if self._ended:
                raise
        try:
            with self._turns.alone():
                return self._tried(job)
        except SetAside as why:
            return Outcome(job, None, why, time.monotonic() - begun)

    @property
    def is_idle(self) -> bool:
        """Tell whether it does nothing now."""
        return self._turns.are_free

    def end(self) -> None:
        """End it, in the middle of whatever it does."""
        with self._starting:
            self._ended = True
            if self._child:
                self._child.end()

    def _tried(self, job: JobT) -> Outcome[JobT, AnswerT]:
        child = self._living()
        try:
            return child.give(job).result(self._longest)
        except NotDone:
            child.end(0)
            raise TookTooLong(round(self._longest)) from None

    def _living(self) -> Child[JobT, AnswerT]:
        with self._starting:
            if self._ended:
                raise Crashed
            if self._child is None or self._child.is_dead:
                self._child = Child(self._work, self._workers)
                self._child.hello.result(self._longest)
            return self._child


class _Turns:
    """Many together, or one alone; one that waits to be alone goes before those that come after it."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._inside, self._wanting = 0, 0

    @property
    def are_free(self) -> bool:
        return not (self._inside or self._wanting)

    @contextmanager
    def together(self) -> Iterator[None]:
        with self._inside_when(lambda: not self._wanting):
            yield

    @contextmanager
    def alone(self) -> Iterator[None]:
        with self._change:
            self._wanting += 1
        try:
            with self._inside_when(lambda: not self._inside):
                yield
        finally:
            with self._change:
                self._wanting -= 1
                self._change.notify_all()

    @contextmanager
    def _inside_when(self, free: Callable[[], bool]) -> Iterator[None]:
        with self._change:
            self._change.wait_for(free)
            self._inside += 1
        try:
            yield
        finally:
            with self._change:
                self._inside -= 1
                self._change.notify_all()
