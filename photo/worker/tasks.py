"""The orders that a worker carries out: decode and judge a photo, find its product, load the networks."""

import io
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from photo.advice import measure_framing, measure_shot
from photo.cutout.matte import cut
from photo.cutout.networks import load_networks
from photo.errors import FileTrouble, PhotoError, Unexpected
from photo.read import read_photo
from photo.types import Cutout, Matte, Rgb
from photo.worker.protocol import Reply

log = logging.getLogger(__name__)
BEFORE_SIDE, BEFORE_QUALITY = 1080, 88


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
