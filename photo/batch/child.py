"""The other end of the pipe: starts the process that does the jobs, gives it jobs, hears what became of them."""

import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Generic

from photo.batch.outcome import AnswerT, JobT, Outcome

BATCH_COMMAND: Final = (sys.executable, "-m", "photo.batch")
LEAVING = 3.0  # seconds to clean up what is half written
KILLED: Final = -9
"""What the process returns that the system ended, as it does where memory runs out."""


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
        self._heard: queue.SimpleQueue[tuple[int, Outcome[JobT, AnswerT] | None] | None] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        self._send((work, workers))

    def give(self, number: int, job: JobT) -> None:
        """Let it do a job, known by its number. Whether it lives to do it is heard later."""
        self._send((number, job))

    def hear(self, seconds: float) -> tuple[int, Outcome[JobT, AnswerT] | None] | None:
        """Wait for the next outcome and its number, -1 and none for its hello; None when it is dead.

        Raises:
            queue.Empty: Nothing came for so long.
        """
        return self._heard.get(timeout=seconds)

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

    def _send(self, content: object) -> None:
        if self._process.stdin:
            with suppress(OSError):  # it is dead, which is heard on the other pipe
                pickle.dump(content, self._process.stdin)
                self._process.stdin.flush()

    def _listen(self) -> None:
        heard = self._process.stdout
        while heard:
            try:
                self._heard.put(pickle.load(heard))
            except (EOFError, OSError, pickle.UnpicklingError, ValueError):
                self._heard.put(None)
                heard.close()
                return
