"""What goes over the pipe between the server and its worker: a line of JSON each way, files behind the answer."""

import json
import subprocess
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of an order.

    Attributes:
        facts: Small numbers and names, JSON.
        files: Contents of the files made.
    """

    facts: dict[str, Any]
    files: tuple[bytes, ...] = field(default=(), repr=False)


def exchange(process: subprocess.Popen[bytes], order: dict[str, Any]) -> Reply:
    """Send an order and wait for what came of it.

    Raises:
        OSError, ValueError: The worker died, or its answer was cut short.
    """
    if process.stdin is None or process.stdout is None:
        raise ValueError("the worker has no pipes")
    process.stdin.write(json.dumps(order).encode() + b"\n")
    process.stdin.flush()
    facts = json.loads(process.stdout.readline())  # end of output is no JSON
    files = tuple(process.stdout.read(size) for size in facts["sizes"])
    if [len(file) for file in files] != facts.pop("sizes"):
        raise ValueError("the worker's answer was cut short")
    return Reply(facts, files)
