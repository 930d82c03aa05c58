"""What goes over the pipe between the server and its worker: a line of JSON each way, files behind the answer.

Orders and answers are records; msgspec writes them, and refuses a line that is none of them.
"""

import subprocess
from dataclasses import dataclass, field
from typing import ClassVar, Final, TypeAlias

import msgspec

from photo.errors import Details
from photo.types import Fault


class WorkerOrder(msgspec.Struct, frozen=True, tag=True):
    """Something to do. `SECONDS` is how long it may take before the worker is given up."""

    SECONDS: ClassVar[float] = 60.0  # the slowest photo on a slow laptop takes a tenth of it


class ToDecode(WorkerOrder, frozen=True):
    """See that a file is a photo: the answer is `WasDecoded`, a small copy for screens, and the working copy."""

    SECONDS: ClassVar[float] = 10.0  # 200 megapixels take less than one on a laptop; more is a file made to take long
    path: str


class ToStudy(WorkerOrder, frozen=True):
    """Find the product in a working copy: the answer is `WasStudied`, and the product's opacity."""

    path: str
    model: str


class ToWarm(WorkerOrder, frozen=True):
    """Load a network before the first photo needs it: the answer is `IsWarm`."""

    model: str


class WasDecoded(msgspec.Struct, frozen=True, tag=True):
    """A file is a photo.

    Attributes:
        advice: What could be better about it, see `photo/advice.py`.
    """

    advice: list[str]


class WasStudied(msgspec.Struct, frozen=True, tag=True):
    """The product was found.

    Attributes:
        advice: What only the cut-out tells.
        confidence: How sure it is of itself, 0..1.
        ask_colour: Whether only she can tell if the colour is right.
        faults: What may be wrong with the cut-out, and where, the largest first.
    """

    advice: list[str]
    confidence: float
    ask_colour: bool = False
    faults: tuple[Fault, ...] = ()


class IsWarm(msgspec.Struct, frozen=True, tag=True):
    """The network is loaded."""


class Failed(msgspec.Struct, frozen=True, tag=True):
    """The order was not carried out.

    Attributes:
        error: Class name of the error in `photo/errors.py`.
        details: Its attributes.
    """

    error: str
    details: Details


WorkerAnswer: TypeAlias = WasDecoded | WasStudied | IsWarm | Failed
AnyOrder: TypeAlias = ToDecode | ToStudy | ToWarm


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of an order: the answer, and the contents of the files made."""

    answer: WorkerAnswer
    files: tuple[bytes, ...] = field(default=(), repr=False)


class _Head(msgspec.Struct):
    answer: WorkerAnswer
    sizes: list[int]


_ORDERS: Final[msgspec.json.Decoder[AnyOrder]] = msgspec.json.Decoder(AnyOrder)
_HEADS: Final = msgspec.json.Decoder(_Head)


def order_of(line: bytes) -> AnyOrder:
    """Parse an order. Raises msgspec.ValidationError, a ValueError, where it is none."""
    return _ORDERS.decode(line)


def packed(reply: Reply) -> bytes:
    """Return a reply as it goes over the pipe."""
    head = _Head(reply.answer, [len(file) for file in reply.files])
    return msgspec.json.encode(head) + b"\n" + b"".join(reply.files)


def exchange(process: subprocess.Popen[bytes], order: AnyOrder) -> Reply:
    """Send an order and wait for what came of it.

    Raises:
        OSError, ValueError: The worker died, or its answer was cut short.
    """
    if process.stdin is None or process.stdout is None:
        raise ValueError("the worker has no pipes")
    process.stdin.write(msgspec.json.encode(order) + b"\n")
    process.stdin.flush()
    head = _HEADS.decode(process.stdout.readline())  # end of output is no JSON
    files = tuple(process.stdout.read(size) for size in head.sizes)
    if [len(file) for file in files] != head.sizes:
        raise ValueError("the worker's answer was cut short")
    return Reply(head.answer, files)
