"""The jobs of a batch on their way: handed to an executor, a few at a time, their outcomes in their order."""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Generic, Protocol

import psutil

from photo.batch.outcome import AnswerT, JobT, Outcome
from photo.batch.process import LONGEST, Process

WORKERS = 3  # while the network looks at one photo, others are decoded and encoded
SHARED_BYTES = 700_000_000  # networks and libraries, once for all
EACH_BYTES = 150_000_000  # a photo at its working size on its way, measured with 12 megapixels


def workers_now() -> int:
    """Return how many photos at a time this computer has cores and free memory for."""
    free = int(psutil.virtual_memory().available) - SHARED_BYTES
    return max(1, min(WORKERS, os.cpu_count() or 1, free // EACH_BYTES))


@dataclass(frozen=True, slots=True)
class Crew(Generic[JobT, AnswerT]):
    """Who does the jobs of a batch.

    Attributes:
        executor: Of the standard library's kind.
        do: What it calls with each job; one that ends whatever process does it has that for its outcome.
        width: How many jobs may be begun now.
        lost: Puts in our words what an executor says of a job that it has lost, as an outcome, or raises.
    """

    executor: Executor
    do: Callable[[JobT], Outcome[JobT, AnswerT]]
    width: Callable[[], int]
    lost: Callable[[JobT, BaseException], Outcome[JobT, AnswerT]]


class Hands(Protocol):
    """Whose hands do the jobs of a batch."""

    def crew(self, work: Callable[[JobT], AnswerT]) -> AbstractContextManager[Crew[JobT, AnswerT]]:
        """Give who does the jobs, as long as the block lasts.

        Args:
            work: A function of a module, or a `partial` of one; raises `PhotoError` for a job that cannot be done.
        """


@dataclass(frozen=True, slots=True)
class Here:
    """This computer: so many processes that may die, each with so many jobs at a time.

    One process is the usual: the networks are in memory once, and threads keep the cores busy.

    Attributes:
        longest: Seconds after which a job is given up.
    """

    workers: int
    processes: int = 1
    longest: float = LONGEST

    @contextmanager
    def crew(self, work: Callable[[JobT], AnswerT]) -> Iterator[Crew[JobT, AnswerT]]:
        """Give who does the jobs. Ends all processes at the end of the block, whatever they do."""
        all_of_them = [Process(work, self.workers, self.longest) for _ in range(self.processes)]
        free: SimpleQueue[Process[JobT, AnswerT]] = SimpleQueue()
        width = self.workers * self.processes
        for number in range(width):
            free.put(all_of_them[number % self.processes])

        def do(job: JobT) -> Outcome[JobT, AnswerT]:
            process = free.get()
            try:
                return process.do(job)
            finally:
                free.put(process)

        with ThreadPoolExecutor(width) as executor:
            try:
                yield Crew(executor, do, lambda: width, _raised)
            finally:
                for process in all_of_them:
                    process.end()


def _raised(_: JobT, error: BaseException) -> Outcome[JobT, AnswerT]:
    raise error


def run(
    jobs: Sequence[JobT], work: Callable[[JobT], AnswerT], stop: threading.Event, hands: Hands
) -> Iterator[Outcome[JobT, AnswerT]]:
    """Do all jobs and yield the outcomes in their order, as they come.

    Args:
        jobs: Small descriptions (paths, not pictures), so that only what is worked on is in memory.
        work: A function of a module, or a `partial` of one; raises `PhotoError` for a job that cannot be done.
        stop: Once set, no further job is begun; those in work are finished, and the rest has no outcome.
        hands: Whose hands do them.

    Raises:
        Crashed: No process can be started.
    """
    with hands.crew(work) as crew:
        yield from _outcomes(jobs, crew, stop)


def _outcomes(
    jobs: Sequence[JobT], crew: Crew[JobT, AnswerT], stop: threading.Event
) -> Iterator[Outcome[JobT, AnswerT]]:
    waiting, due = deque(range(len(jobs))), 0
    begun: dict[Future[Outcome[JobT, AnswerT]], int] = {}
    ready: dict[int, Outcome[JobT, AnswerT]] = {}
    while True:
        while waiting and not stop.is_set() and len(begun) < crew.width():
            number = waiting.popleft()
            begun[crew.executor.submit(crew.do, jobs[number])] = number
        if not begun:
            break
        for future in wait(begun, return_when=FIRST_COMPLETED).done:
            number = begun.pop(future)
            ready[number] = _outcome(future, jobs[number], crew)
        while due in ready:
            yield ready.pop(due)
            due += 1
    yield from (ready[number] for number in sorted(ready))


def _outcome(
    future: "Future[Outcome[JobT, AnswerT]]", job: JobT, crew: Crew[JobT, AnswerT]
) -> Outcome[JobT, AnswerT]:
    try:
        return future.result()
    except BaseException as error:  # one that was cancelled is no Exception
        return crew.lost(job, error)
