"""The process that touches the photos: `python -m photo.worker`, one order a line in, one answer out.

It is a process of its own so that a file that crashes a decoder, or eats the memory, takes nothing else with it.
An order is a line of JSON: `{"task": ..., "path": ..., "model": ...}`. An answer is a line of JSON, whose "sizes"
say how many bytes of files follow it. End of input ends the process: it never outlives whoever started it.
"""

import io
import json
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from photo.advice import measure_framing, measure_shot
from photo.errors import FileTrouble, PhotoError, Unexpected
from photo.matte import cut
from photo.networks import load_networks
from photo.read import read_photo
from photo.types import Cutout, Matte, Rgb

log = logging.getLogger(__name__)

BEFORE_SIDE, BEFORE_QUALITY = 1080, 88
MORE_NICE = 5  # the screens of a hundred phones go before the next photo


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of an order.

    Attributes:
        facts: Small numbers and names, JSON.
        files: Contents of the files made.
    """

    facts: dict[str, Any]
    files: tuple[bytes, ...] = field(default=(), repr=False)


def look(path: Path) -> Reply:
    """Decode a photo, which proves that it is one; return it small, upright and without metadata, and advice."""
    photo = read_photo(path.read_bytes())
    return Reply({"advice": list(measure_shot(photo.rgb)), "frames": photo.frames}, (_small_jpeg(photo.rgb),))


def study_photo(path: Path, model: str) -> Reply:
    """Find the product; return its alpha as PNG, how far to trust it, and advice that only the alpha allows."""
    photo = read_photo(path.read_bytes())
    matte = Matte.given(photo.alpha) if isinstance(photo, Cutout) else cut(photo, load_networks(model))
    out = io.BytesIO()
    Image.fromarray(matte.alpha).save(out, "PNG", compress_level=1)
    facts = {"advice": list(measure_framing(matte.alpha)), "confidence": round(float(matte.confidence), 3)}
    return Reply(facts, (out.getvalue(),))


def warm(model: str) -> Reply:
    """Load the networks before the first photo needs them."""
    load_networks(model)
    return Reply({})


def _small_jpeg(rgb: Rgb) -> bytes:
    image = Image.fromarray(rgb)
    image.thumbnail((BEFORE_SIDE, BEFORE_SIDE), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=BEFORE_QUALITY)
    return out.getvalue()


TASKS: dict[str, Callable[[dict[str, Any]], Reply]] = {
    "look": lambda order: look(Path(order["path"])),
    "study": lambda order: study_photo(Path(order["path"]), order["model"]),
    "warm": lambda order: warm(order["model"]),
}


def answer(order: dict[str, Any]) -> Reply:
    """Carry out an order. What goes wrong becomes the name of its error, never an exception."""
    try:
        return TASKS[order["task"]](order)
    except PhotoError as error:
        return Reply({"error": type(error).__name__, "details": vars(error)})
    except OSError as error:
        log.warning("a photo's file could not be read: %s", error.strerror)
        return Reply({"error": FileTrouble.__name__, "details": {"reason": error.strerror or ""}})
    except Exception:
        log.exception("a photo was given up")
        return Reply({"error": Unexpected.__name__, "details": {}})


def main() -> None:
    """Answer orders until the input ends."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not get between the answers
    if hasattr(os, "nice"):
        os.nice(MORE_NICE)
    for line in sys.stdin.buffer:
        reply = answer(json.loads(line))
        head = reply.facts | {"sizes": [len(file) for file in reply.files]}
        try:
            answers.write(json.dumps(head).encode() + b"\n" + b"".join(reply.files))
            answers.flush()
        except BrokenPipeError:  # whoever asked was killed meanwhile
            os._exit(0)


if __name__ == "__main__":
    main()
