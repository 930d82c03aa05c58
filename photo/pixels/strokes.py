"""A finger's way over a photo as a mask."""

from collections.abc import Sequence

import cv2
import numpy as np

from photo.types import Mask

Points = Sequence[tuple[float, float]]
"""(x, y) from the photo's top left corner, 0..1 of its width and height. A single one is a tap."""


def under_finger(points: Points, radius: float, shape: tuple[int, ...]) -> Mask:
    """Return the pixels within a radius of a line.

    Args:
        points: The line.
        radius: Share of the longer side.
        shape: (h, w) of the mask.
    """
    height, width = shape[:2]
    places = np.rint(np.array(points) * (width, height)).astype(np.int32)
    thickness = max(1, round(2 * radius * max(height, width)))
    canvas = np.zeros((height, width), np.uint8)
    cv2.polylines(canvas, [places.reshape(-1, 1, 2)], False, 1, thickness)
    if len(places) == 1:
        cv2.circle(canvas, (int(places[0, 0]), int(places[0, 1])), thickness // 2, 1, cv2.FILLED)
    return canvas > 0
