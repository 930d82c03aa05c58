"""The orders that a worker carries out: decode and judge a photo, find its product, load the networks."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from photo.advice import measure_framing, measure_photo
from photo.cutout.matte import cut_out
from photo.cutout.networks import load_networks
from photo.errors import FileTrouble, PhotoError, Unexpected
from photo.export import alpha_png, preview
from photo.read import read_photo
from photo.types import Cutout, Matte
from photo.worker.protocol import Reply

log = logging.getLogger(__name__)
BEFORE_SIDE, BEFORE_QUALITY = 1080, 88


def decode(path: Path) -> Reply:
    """Decode a photo, which proves that it is one; return it small, upright and without metadata, and advice."""
    photo = read_photo(path.read_bytes())
    small = preview(photo.rgb, BEFORE_SIDE, BEFORE_QUALITY)
    return Reply({"advice": list(measure_photo(photo.rgb)), "frames": photo.frames}, (small,))


def study_photo(path: Path, model: str) -> Reply:
    """Find the product; return its alpha as PNG, how far to trust it, and advice that only the alpha allows."""
    photo = read_photo(path.read_bytes())
    matte = Matte.given(photo.alpha) if isinstance(photo, Cutout) else cut_out(photo, load_networks(model))
    facts = {"advice": list(measure_framing(matte.alpha)), "confidence": round(float(matte.confidence), 3)}
    return Reply(facts, (alpha_png(matte.alpha),))


def warm(model: str) -> Reply:
    """Load the networks before the first photo needs them."""
    load_networks(model)
    return Reply({})


TASKS: dict[str, Callable[[dict[str, Any]], Reply]] = {
    "decode": lambda order: decode(Path(order["path"])),
    "study": lambda order: study_photo(Path(order["path"]), order["model"]),
    "warm": lambda order: warm(order["model"]),
}


def carry_out(order: dict[str, Any]) -> Reply:
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
