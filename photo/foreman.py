"""Keeps one worker process: starts it, asks it, replaces it when it dies, hangs or has worked long enough."""

import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import IO, Any

from photo.worker import Reply

COMMAND = (sys.executable, "-m", "photo.worker")
JOBS_EACH = 150  # then a fresh one: whatever a decoder leaks goes with the old
SECONDS_EACH = 120.0  # the slowest photo on a slow laptop takes a tenth of it


class WorkerDied(Exception):
    """The process ended, or was ended for taking too long, in the middle of an order."""


class Foreman:
    """One worker at a time, one order at a time. `ask` belongs to one thread; `stop` may come from any."""

    def __init__(
        self, command: Sequence[str] = COMMAND, jobs_each: int = JOBS_EACH, seconds_each: float = SECONDS_EACH
    ) -> None:
        self._command, self._jobs_each, self._seconds_each = tuple(command), jobs_each, seconds_each
        self._process: subprocess.Popen[bytes] | None = None
        self._jobs = 0

    @property
    def pid(self) -> int | None:
        """Return the worker's process number, if there is one."""
        return self._process.pid if self._process else None

    def ask(self, order: dict[str, Any]) -> Reply:
        """Let the worker carry out an order.

        Raises:
            WorkerDied: It did not live to answer. The next order gets a new worker.
        """
        process = self._worker()
        watchdog = threading.Timer(self._seconds_each, process.kill)
        watchdog.start()
        try:
            reply = _exchange(process, order)
        except (OSError, ValueError) as error:
            self.stop()
            raise WorkerDied from error
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


def _exchange(process: subprocess.Popen[bytes], order: dict[str, Any]) -> Reply:
    if process.stdin is None or process.stdout is None:
        raise ValueError("the worker has no pipes")
    process.stdin.write(json.dumps(order).encode() + b"\n")
    process.stdin.flush()
    facts = json.loads(process.stdout.readline())  # end of output is no JSON
    files = tuple(process.stdout.read(size) for size in facts["sizes"])
    if [len(file) for file in files] != facts.pop("sizes"):
        raise ValueError("the worker's answer was cut short")
    return Reply(facts, files)


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # the last order was still in the buffer
        return
