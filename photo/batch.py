"""Many photos over any executor: each one alone, so that a bad one harms no other."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from photo.errors import FileTrouble, PhotoError, Unexpected

log = logging.getLogger(__name__)

JobT = TypeVar("JobT")
AnswerT = TypeVar("AnswerT")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[JobT, AnswerT]):
    """What became of one job: an answer, or the error that says why not."""

    job: JobT
    answer: AnswerT | None
    error: PhotoError | None
    seconds: float


def run(
    jobs: Sequence[JobT], work: Callable[[JobT], AnswerT], executor: Executor
) -> Iterator[Outcome[JobT, AnswerT]]:
    """Do all jobs and yield the outcomes in their order, as they come.

    Args:
        jobs: Small descriptions (paths, not pictures), so that only what is worked on is in memory.
        work: Raises `PhotoError` for a job that cannot be done. With an executor of processes it and the jobs
            must be picklable.
        executor: Any of `concurrent.futures`, or another library's with the same `map`.
    """
    return executor.map(partial(_one, work), jobs)


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
