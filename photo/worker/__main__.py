"""The process that touches the photos: `python -m photo.worker`, one order a line in, one answer out.

It is a process of its own so that a file that crashes a decoder, or eats the memory, takes nothing else with it.
What goes in and out is in `protocol.py`. End of input ends the process: it never outlives whoever started it.
"""

import os
import sys

from photo.errors import Unexpected
from photo.log import speak
from photo.system import limit_memory, share_memory
from photo.worker.protocol import Failed, Reply, order_of, packed
from photo.worker.tasks import carry_out

MORE_NICE = 5  # the screens of a hundred phones go before the next photo
MOST_MEMORY = 1_600_000_000  # bytes on top of the program: both networks take 900 million, the largest photo 500


def main() -> None:
    """WorkerAnswer orders until the input ends."""
    speak()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not get between the answers
    if hasattr(os, "nice"):
        os.nice(MORE_NICE)
    share_memory()
    limit_memory(MOST_MEMORY)
    for line in sys.stdin.buffer:
        try:
            answers.write(packed(_reply(line)))
            answers.flush()
        except BrokenPipeError:  # whoever asked was killed meanwhile
            os._exit(0)


def _reply(line: bytes) -> Reply:
    try:
        order = order_of(line)
    except ValueError:
        return Reply(Failed(Unexpected.__name__, {"reason": "an order without sense"}))
    return carry_out(order)


if __name__ == "__main__":
    main()
