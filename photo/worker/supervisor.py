"""Keeps one worker process: starts it, asks it, replaces it when it dies, hangs or has worked long enough."""

import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import IO

from photo.worker.protocol import AnyOrder, Reply, exchange

COMMAND = (sys.executable, "-m", "photo.worker")
JOBS_EACH = 150  # then a fresh one: whatever a decoder leaks goes with the old


class WorkerDied(Exception):
    """The process ended in the middle of an order."""


class WorkerHung(WorkerDied):
    """The process was ended because an order took too long."""


class Supervisor:
    """One worker at a time, one order at a time. `ask` belongs to one thread; `stop` may come from any.

    Args:
        command: Starts the worker.
        jobs_each: After so many orders a new one is started.
        seconds_each: What an order may take; each kind of order has its own limit where this is not given.
    """

    def __init__(
        self, command: Sequence[str] = COMMAND, jobs_each: int = JOBS_EACH, seconds_each: float | None = None
    ) -> None:
        self._command, self._jobs_each, self._seconds_each = tuple(command), jobs_each, seconds_each
        self._process: subprocess.Popen[bytes] | None = None
        self._jobs = 0

    @property
    def pid(self) -> int | None:
        """Return the worker's process number, if there is one."""
        return self._process.pid if self._process else None

    def ask(self, order: AnyOrder) -> Reply:
        """Let the worker carry out an order.

        Raises:
            WorkerDied: It did not live to answer, or (WorkerHung) took too long. The next order gets a new one.
        """
        process, late = self._worker(), threading.Event()

        def end_it() -> None:
            late.set()
            process.kill()

        watchdog = threading.Timer(self._seconds_each or order.SECONDS, end_it)
        watchdog.start()
        try:
            reply = exchange(process, order)
        except (OSError, ValueError) as error:
            self.stop()
            raise (WorkerHung if late.is_set() else WorkerDied) from error
        finally:
            watchdog.cancel()
        self._jobs += 1
        return reply

    def stop(self) -> None:
        """End the worker. A later order starts a new one."""
        process, self._process, self._jobs = self._process, None, 0
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close(pipe)

    def _worker(self) -> subprocess.Popen[bytes]:
        if self._jobs >= self._jobs_each or (self._process and self._process.poll() is not None):
            self.stop()
        if self._process is None:
            self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self._process


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # the last order was still in the buffer
        return
