"""A batch on many computers: handed to the scheduler of a cluster of Dask's, `tcp://host:8786`.

A worker of the cluster does a photo in a process of its own, as this computer would: a photo that ends it is known
there and set aside after its second try, and the worker goes on with others. A worker that goes away altogether loses
nothing: the scheduler gives what it had to another one.
"""

import logging
import pickle
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal

from photo.batch.outcome import AnswerT, JobT, Outcome
from photo.batch.process import LONGEST, Process
from photo.batch.run import Crew
from photo.errors import WorkersLost

if TYPE_CHECKING:
    from distributed import Client

CLUSTER_PATIENCE: Final = 10.0
"""Seconds. A choice: in a LAN the answer takes milliseconds, and a worker that was just started some seconds."""
AHEAD: Final = 2
"""Photos begun for each place of a worker: while one is done, the next is there already."""
COUNT_EVERY: Final = 2.0  # seconds between two looks how many workers there are

ClusterWhy = Literal["no_cluster_extra", "no_scheduler", "no_workers", "cluster_lost", "cluster_differs"]


class ClusterTrouble(Exception):
    """The cluster cannot be worked with: `why`, with the `address` of its scheduler."""

    def __init__(self, why: ClusterWhy, address: str) -> None:
        self.why, self.address = why, address
        super().__init__(f"{why}: {address}")


@dataclass(frozen=True, slots=True)
class Cluster:
    """The workers of a scheduler.

    Attributes:
        address: Of the scheduler, tcp://host:port.
        longest: Seconds after which a photo is given up.
        patience: Seconds for the scheduler to answer, and for its first worker to be there.
    """

    address: str
    longest: float = LONGEST
    patience: float = CLUSTER_PATIENCE

    @contextmanager
    def crew(self, work: Callable[[JobT], AnswerT]) -> Iterator[Crew[JobT, AnswerT]]:
        """Give who does the jobs, as long as the block lasts.

        Raises:
            ClusterTrouble: There is no scheduler, or no worker that could do them.
        """
        with _client(self.address, self.patience) as client:
            width = _Width(client)
            self._see_workers(client)
            name = pickle.dumps(work)
            executor = client.get_executor(pure=False)
            do: Callable[[JobT], Outcome[JobT, AnswerT]] = partial(done_by_worker, name, self.longest)
            try:
                yield Crew(executor, do, width, self._lost)
            finally:
                with suppress(Exception):  # who is gone needs not be told
                    executor.shutdown(wait=False)
                    client.run(forget, name)

    def _see_workers(self, client: "Client") -> None:
        """See that there are workers, and that they have Etalase."""
        from distributed.core import Status

        try:
            client.wait_for_workers(1, timeout=self.patience)
        except TimeoutError as error:
            raise ClusterTrouble("no_workers", self.address) from error
        try:
            client.run(ready)
        except Exception as error:  # whatever stands in its way: no such module, another release of Python
            lost = client.status != Status.running.value
            raise ClusterTrouble("cluster_lost" if lost else "cluster_differs", self.address) from error

    def _lost(self, job: JobT, error: BaseException) -> Outcome[JobT, AnswerT]:
        from distributed import KilledWorker

        if isinstance(error, KilledWorker):
            return Outcome(job, None, WorkersLost(error.allowed_failures + 1), 0.0)
        if isinstance(error, CancelledError | OSError):
            raise ClusterTrouble("cluster_lost", self.address) from error
        raise error


@contextmanager
def _client(address: str, patience: float) -> Iterator["Client"]:
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterTrouble("no_cluster_extra", address) from error
    for name in ("distributed", "distributed.client"):  # which have levels of their own; what matters is a sentence
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        client = Client(address, timeout=patience, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise ClusterTrouble("no_scheduler", address) from error
    try:
        yield client
    finally:
        with suppress(Exception):
            client.close(timeout=patience)


class _Width:
    """How many photos may be begun: workers come and go."""

    def __init__(self, client: "Client") -> None:
        self._client, self._counted, self._width = client, float("-inf"), AHEAD

    def __call__(self) -> int:
        now = time.monotonic()
        if now - self._counted > COUNT_EVERY:
            with suppress(OSError):  # the scheduler is lost, which its futures say
                self._width = AHEAD * max(1, sum(self._client.nthreads().values()))
            self._counted = now
        return self._width


def ready() -> bool:
    """Be called on a worker: it has Etalase, where this can be."""
    return True


_PROCESSES: dict[bytes, Process[Any, Any]] = {}
_LOCK = threading.Lock()


def done_by_worker(name: bytes, longest: float, job: JobT) -> Outcome[JobT, AnswerT]:
    """Do a job in a process of this worker's own, which is kept for the next job of its kind.

    Args:
        name: The work, pickled.
        longest: Seconds after which the job is given up.
        job: The job.
    """
    from distributed import get_worker

    with _LOCK:
        process: Process[JobT, AnswerT] | None = _PROCESSES.get(name)
        if process is None:
            for other in [known for known, one in _PROCESSES.items() if one.is_idle]:  # of a client that was killed
                _PROCESSES.pop(other).end()
            process = _PROCESSES[name] = Process(pickle.loads(name), get_worker().state.nthreads, longest)
    return process.do(job)


def forget(name: bytes) -> None:
    """End the process of a work: its batch is done, and its networks are large."""
    with _LOCK:
        process = _PROCESSES.pop(name, None)
    if process:
        process.end()
