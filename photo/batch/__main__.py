"""The process that does the jobs of a batch: `python -m photo.batch`.

In come what is to be done with each job and how many at a time, then the jobs; out go hello, then the outcomes, as
they come. Both are pickles: on both ends of the pipe is this program. End of input ends the process in the middle of
whatever it does: it never outlives whoever started it.
"""

import os
import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from photo.batch.child import HELLO
from photo.batch.outcome import Outcome, outcome_of
from photo.errors import Unexpected
from photo.files import forget_unfinished
from photo.log import speak
from photo.system import share_memory

FIRST_TO_GO = "800"  # of 1000: where memory runs out, this process goes, and whoever counts the photos stays


def main() -> None:
    """Do jobs until the input ends."""
    speak()
    answers, orders = os.fdopen(os.dup(1), "wb"), sys.stdin.buffer
    os.dup2(2, 1)  # whatever a library prints must not get between the answers
    share_memory()
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(FIRST_TO_GO)
    work, workers = pickle.load(orders)
    speaking = threading.Lock()

    def answer(number: int, outcome: Outcome[object, object] | None) -> None:
        try:
            content = pickle.dumps((number, outcome))
        except Exception as fault:  # an answer that cannot be sent is as good as none
            job = outcome.job if outcome else None
            content = pickle.dumps((number, Outcome(job, None, Unexpected(type(fault).__name__), 0.0)))
        with speaking, suppress(BrokenPipeError):
            answers.write(content)
            answers.flush()

    def do(number: int, job: object) -> None:
        answer(number, outcome_of(work, job))

    answer(HELLO, None)
    executor = ThreadPoolExecutor(workers)
    while True:
        try:
            number, job = pickle.load(orders)
        except EOFError:
            forget_unfinished()
            os._exit(0)
        executor.submit(do, number, job)


if __name__ == "__main__":
    main()
