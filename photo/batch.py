"""Many photos, several at a time: each alone, so that a bad one harms no other, and an end in between is clean."""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

import psutil

from photo.errors import FileTrouble, PhotoError, Unexpected

log = logging.getLogger(__name__)

JobT = TypeVar("JobT")
AnswerT = TypeVar("AnswerT")

WORKERS = 3  # while the network looks at one photo, others are decoded and encoded
SHARED_BYTES = 700_000_000  # networks and libraries, once for all
EACH_BYTES = 150_000_000  # a photo at its working size on its way, measured with 12 megapixels


@dataclass(frozen=True, slots=True)
class Outcome(Generic[JobT, AnswerT]):
    """What became of one job: an answer, or the error that says why not."""

    job: JobT
    answer: AnswerT | None
    error: PhotoError | None
    seconds: float


def workers_now() -> int:
    """Return how many photos at a time this computer has cores and free memory for."""
    free = int(psutil.virtual_memory().available) - SHARED_BYTES
    return max(1, min(WORKERS, os.cpu_count() or 1, free // EACH_BYTES))


def run(
    jobs: Sequence[JobT], work: Callable[[JobT], AnswerT], stop: threading.Event, workers: int
) -> Iterator[Outcome[JobT, AnswerT]]:
    """Do all jobs and yield the outcomes in their order, as they come.

    Args:
        jobs: Small descriptions (paths, not pictures), so that only what is worked on is in memory.
        work: Raises `PhotoError` for a job that cannot be done.
        stop: Once set, no further job is begun; those in work are finished, and the rest has no outcome.
        workers: How many at a time.
    """

    def one(job: JobT) -> Outcome[JobT, AnswerT] | None:
        return None if stop.is_set() else _one(work, job)

    executor = ThreadPoolExecutor(workers)
    try:
        yield from (outcome for outcome in executor.map(one, jobs) if outcome)
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _one(work: Callable[[JobT], AnswerT], job: JobT) -> Outcome[JobT, AnswerT]:
    start = time.perf_counter()
    answer, error = None, None
    try:
        answer = work(job)
    except PhotoError as refused:
        error = refused
    except OSError as refused:
        error = FileTrouble(refused.strerror or str(refused))
    except Exception as fault:
        log.exception("a photo was given up")
        error = Unexpected(type(fault).__name__)
    return Outcome(job, answer, error, time.perf_counter() - start)
