"""Correct a cut-out by finger: a stroke or a tap says "this is the product" or "this is not".

Each stroke claims the wrongly cut part that it lies in, up to the strongest edge around it; everything else keeps
its bytes. To undo, apply fewer strokes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from photo.refine import follow_edges, resized, shrunk, to_alpha
from photo.types import Alpha, Mask, Rgb

Kind = Literal["keep", "erase"]

SIDE = 480
"""Longer side of the copy in which edges are looked for."""
REACH = 6.0
"""How far a stroke may claim, in radii from its line."""
SMOOTHING = (9, 30.0, 4.0)
"""Diameter, colour and space sigma of the bilateral filter that takes the grain out before edges are looked for."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One movement of a finger; a single point is a tap.

    Attributes:
        kind: "keep": this is the product; "erase": it is not.
        points: (x, y) from the photo's top left corner, 0..1 of its width and height.
        radius: Of the finger, as a share of the photo's longer side.
    """

    kind: Kind
    points: tuple[tuple[float, float], ...]
    radius: float


def apply(rgb: Rgb, alpha: Alpha, strokes: Sequence[Stroke]) -> Alpha:
    """Return the corrected alpha.

    Args:
        rgb: The photo, (h, w, 3).
        alpha: The cut-out to correct, (h, w).
        strokes: In the order in which they were drawn.
    """
    small = shrunk(rgb, SIDE)
    smooth = np.asarray(cv2.bilateralFilter(small, *SMOOTHING), dtype=np.uint8)
    result = alpha.copy()
    for stroke in strokes:
        result = _applied(rgb, smooth, result, stroke)
    return result


def _applied(rgb: Rgb, smooth: Rgb, alpha: Alpha, stroke: Stroke) -> Alpha:
    """Return the alpha with one stroke's claim, soft at the claim's edge and the same bytes away from it."""
    size = smooth.shape[1::-1]
    product = resized(alpha.astype(np.float32), size) > 127
    line = _drawn(stroke, product.shape, 1)
    wrong = ~product if stroke.kind == "keep" else product
    claim = _claimed(smooth, line, wrong, _drawn(stroke, product.shape, REACH))
    touched = cv2.dilate((claim | line).astype(np.uint8), np.ones((5, 5), np.uint8))
    wanted = (product | claim | line) if stroke.kind == "keep" else product & ~claim & ~line
    drawn = to_alpha(follow_edges(rgb, wanted.astype(np.float32)))
    where = cv2.resize(touched, alpha.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    better = np.maximum(alpha, drawn) if stroke.kind == "keep" else np.minimum(alpha, drawn)
    return np.where(where, better, alpha)


def _drawn(stroke: Stroke, shape: tuple[int, ...], times: float) -> Mask:
    """Return the pixels within so many radii of the stroke's line."""
    height, width = shape[:2]
    points = np.rint(np.array(stroke.points) * (width, height)).astype(np.int32)
    thickness = max(1, round(2 * times * stroke.radius * max(height, width)))
    canvas = np.zeros((height, width), np.uint8)
    cv2.polylines(canvas, [points.reshape(-1, 1, 2)], False, 1, thickness)
    if len(points) == 1:
        cv2.circle(canvas, (int(points[0, 0]), int(points[0, 1])), thickness // 2, 1, cv2.FILLED)
    return canvas > 0


def _claimed(smooth: Rgb, line: Mask, wrong: Mask, reach: Mask) -> Mask:
    """Return what a stroke claims of the wrongly cut part: flooded from it and from beyond its reach at once.

    The two floods meet on the strongest edge between them (Meyer's watershed).
    """
    markers = np.zeros(line.shape, np.int32)
    markers[~reach | ~wrong] = 2
    markers[line & wrong] = 1
    if not (markers == 1).any():
        return np.zeros_like(line)
    flooded = cv2.watershed(smooth, markers)
    # the watershed leaves a line of one pixel between the floods, and around the frame
    grown = cv2.dilate((flooded == 1).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    return np.asarray(grown & (flooded != 2) & wrong, dtype=np.bool_)
