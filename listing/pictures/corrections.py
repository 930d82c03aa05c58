"""Her strokes on a cut-out. Each step of the last while is kept: a stroke is one step of work, and undo is none."""

import hashlib

import msgspec

from listing.pictures.cache import Cache
from listing.store.records import StoredPhoto, StrokeRecord
from photo.cutout.touchup import Stroke, touch_up
from photo.export import alpha_of, alpha_png
from photo.types import Alpha, Rgb

STEPS_BYTES = 50_000_000  # about a thousand steps as PNG


class Corrections:
    """Cut-outs with strokes applied, by photo and strokes."""

    def __init__(self) -> None:
        self._steps: Cache[bytes] = Cache(STEPS_BYTES, len)

    def applied(self, shot: StoredPhoto, rgb: Rgb, alpha: Alpha) -> Alpha:
        """Return the alpha with all strokes of a photo applied.

        Args:
            shot: The photo's record.
            rgb: Its pixels, (h, w, 3).
            alpha: The cut-out as the network left it, (h, w).
        """
        marks = _marks(shot)
        done = next((n for n in range(len(marks), 0, -1) if self._steps.peek((shot.id, marks[n - 1]))), 0)
        if done:
            alpha = alpha_of(self._steps.get((shot.id, marks[done - 1]), lambda: alpha_png(alpha)))
        strokes = [_stroke_of(one) for one in shot.cuts]
        for number in range(done, len(marks)):
            alpha = touch_up(rgb, alpha, strokes[number : number + 1], strokes[:number])
            self._steps.keep((shot.id, marks[number]), alpha_png(alpha))
        return alpha

    def forget(self, shot: StoredPhoto) -> None:
        """Drop everything of a photo."""
        self._steps.forget(shot.id)


def _marks(shot: StoredPhoto) -> list[str]:
    """Return a name for the state after each stroke: it depends on all strokes so far."""
    digest, marks = hashlib.sha256(), []
    for stroke in shot.cuts:
        digest.update(msgspec.json.encode(stroke))
        marks.append(digest.hexdigest())
    return marks


def _stroke_of(kept: StrokeRecord) -> Stroke:
    return Stroke("keep" if kept.kind == "keep" else "erase", kept.points, kept.radius)
