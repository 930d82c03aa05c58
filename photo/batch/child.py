"""The other end of the pipe: starts the process that does the jobs, gives it jobs, hears what became of them."""

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Final, Generic

from photo.batch.outcome import AnswerT, JobT, Outcome
from photo.errors import Crashed, OutOfMemory

BATCH_COMMAND: Final = (sys.executable, "-m", "photo.batch")
LEAVING = 3.0  # seconds to clean up what is half written
KILLED: Final = -9
"""What the process returns that the system ended, as it does where memory runs out."""
HELLO: Final = -1
"""The number of what it says first: that it is there."""


class Child(Generic[JobT, AnswerT]):
    """A process with jobs.

    Args:
        work: What is to be done with a job. It goes over the pipe, so it is a function of a module, or a `partial`.
        workers: How many jobs at a time.
    """

    def __init__(self, work: Callable[[JobT], AnswerT], workers: int) -> None:
        # in a session of its own, so that Ctrl+C reaches only whoever decides what that means
        self._process = subprocess.Popen(
            BATCH_COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._lock, self._next, self._dead = threading.Lock(), HELLO, False
        self._promised: dict[int, Future[Outcome[JobT, AnswerT]]] = {}
        self.hello = self._promise()
        threading.Thread(target=self._listen, daemon=True).start()
        self._send((work, workers))

    @property
    def is_dead(self) -> bool:
        """Tell whether it is known to have ended."""
        return self._dead

    def give(self, job: JobT) -> "Future[Outcome[JobT, AnswerT]]":
        """Let it do a job. What is promised fails with SetAside where the process does not live to do it."""
        with self._lock:
            promise = self._promise()
            if not self._dead:
                self._send((self._next - 1, job))
                return promise
        promise.set_exception(self._why())
        return promise

    def end(self, seconds: float = LEAVING) -> int:
        """End it, if it has not ended by itself, and return how it did."""
        with suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _promise(self) -> "Future[Outcome[JobT, AnswerT]]":
        promise = self._promised[self._next] = Future()
        self._next += 1
        return promise

    def _send(self, content: object) -> None:
        if self._process.stdin:
            with suppress(OSError, ValueError):  # it is dead, which is heard on the other pipe
                pickle.dump(content, self._process.stdin)
                self._process.stdin.flush()

    def _listen(self) -> None:
        heard = self._process.stdout
        while heard:
            try:
                number, outcome = pickle.load(heard)
            except (EOFError, OSError, pickle.UnpicklingError, ValueError):
                heard.close()
                return self._died()
            with self._lock:
                promise = self._promised.pop(number, None)
            if promise:
                promise.set_result(outcome)
        return None

    def _died(self) -> None:
        with self._lock:
            self._dead = True
            broken = tuple(self._promised.values())
            self._promised.clear()
        why = self._why()
        for promise in broken:
            with suppress(InvalidStateError):
                promise.set_exception(why)

    def _why(self) -> OutOfMemory | Crashed:
        return OutOfMemory() if self.end() == KILLED else Crashed()
