"""What became of a job, and how one is done so that whatever goes wrong becomes an outcome."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from photo.errors import FileTrouble, OutOfMemory, PhotoError, Unexpected

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


def outcome_of(work: Callable[[JobT], AnswerT], job: JobT) -> Outcome[JobT, AnswerT]:
    """Do one job."""
    start = time.perf_counter()
    answer: AnswerT | None = None
    error: PhotoError | None = None
    try:
        answer = work(job)
    except PhotoError as refused:
        error = refused
    except OSError as refused:
        error = FileTrouble(refused.strerror or str(refused))
    except MemoryError:
        error = OutOfMemory()
    except Exception as fault:
        log.exception("a photo was given up")
        error = Unexpected(type(fault).__name__)
    return Outcome(job, answer, error, time.perf_counter() - start)
