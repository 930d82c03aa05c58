"""Her strokes on a cut-out. Each step of the last while is kept: a stroke is one step of work, and undo is none."""

import hashlib
import io
import json

import numpy as np
from PIL import Image

from listing.pictures.cache import Recent
from listing.store.records import Json, Shot
from photo.cutout.touchup import Stroke, apply
from photo.types import Alpha, Rgb

STEPS_BYTES = 50_000_000  # about a thousand steps as PNG


class Corrections:
    """Cut-outs with strokes applied, by photo and strokes."""

    def __init__(self) -> None:
        self._steps: Recent[bytes] = Recent(STEPS_BYTES, len)

    def applied(self, shot: Shot, rgb: Rgb, alpha: Alpha) -> Alpha:
        """Return the alpha with all strokes of a photo applied.

        Args:
            shot: The photo's record.
            rgb: Its pixels, (h, w, 3).
            alpha: The cut-out as the network left it, (h, w).
        """
        marks = _marks(shot)
        done = next((n for n in range(len(marks), 0, -1) if self._steps.peek((shot.id, marks[n - 1]))), 0)
        if done:
            alpha = _decoded(self._steps.get((shot.id, marks[done - 1]), lambda: _encoded(alpha)))
        for mark, stroke in zip(marks[done:], shot.strokes[done:], strict=True):
            alpha = apply(rgb, alpha, [_stroke_of(stroke)])
            self._steps.keep((shot.id, mark), _encoded(alpha))
        return alpha

    def forget(self, shot: Shot) -> None:
        """Drop everything of a photo."""
        self._steps.forget(shot.id)


def _marks(shot: Shot) -> list[str]:
    """Return a name for the state after each stroke: it depends on all strokes so far."""
    digest, marks = hashlib.sha256(), []
    for stroke in shot.strokes:
        digest.update(json.dumps(stroke, sort_keys=True).encode())
        marks.append(digest.hexdigest())
    return marks


def _stroke_of(kept: Json) -> Stroke:
    return Stroke(kept["kind"], tuple((x, y) for x, y in kept["points"]), kept["radius"])


def _encoded(alpha: Alpha) -> bytes:
    out = io.BytesIO()
    Image.fromarray(alpha).save(out, "PNG", compress_level=1)
    return out.getvalue()


def _decoded(content: bytes) -> Alpha:
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image, dtype=np.uint8)
