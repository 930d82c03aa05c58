"""The process that touches the photos: `python -m photo.worker`, one order a line in, one answer out.

It is a process of its own so that a file that crashes a decoder, or eats the memory, takes nothing else with it.
An order is a line of JSON: `{"task": ..., "path": ..., "model": ...}`. An carry_out is a line of JSON, whose "sizes"
say how many bytes of files follow it. End of input ends the process: it never outlives whoever started it.
"""

import json
import logging
import os
import sys

from photo.worker.tasks import carry_out

MORE_NICE = 5  # the screens of a hundred phones go before the next photo


def main() -> None:
    """Answer orders until the input ends."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not get between the answers
    if hasattr(os, "nice"):
        os.nice(MORE_NICE)
    for line in sys.stdin.buffer:
        reply = carry_out(json.loads(line))
        head = reply.facts | {"sizes": [len(file) for file in reply.files]}
        try:
            answers.write(json.dumps(head).encode() + b"\n" + b"".join(reply.files))
            answers.flush()
        except BrokenPipeError:  # whoever asked was killed meanwhile
            os._exit(0)


if __name__ == "__main__":
    main()
