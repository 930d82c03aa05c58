"""What the product stands on: a smooth lit surface, fitted to the photo, and how far the photo departs from it.

All of it on a small copy: light on a ground has no fine detail.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.colour import to_linear
from photo.pixels.resize import reduced
from photo.types import Alpha, Floats, Mask, Rgb

SURFACE_SIDE = 192  # longest side of the small copy
_BLACK = 0.01  # added before the logarithm: darker than this is all the same
_ROUNDS = 6  # of reweighting; choice
_EVERY = 3  # pixel of the small copy is enough for six numbers
_BIN_MIN = 25  # pixels that make a sector of the ground


@dataclass(frozen=True, slots=True)
class Body:
    """Where the product is on the small copy.

    Attributes:
        alpha: (h, w), 0..1.
        left, top, right, bottom: Its box, pixels; right and bottom are outside.
        size: Geometric mean of its width and height, pixels.
        near: Product and its soft rim, where the ground is not seen.
        distance: From the product, in sizes.
    """

    alpha: Floats
    left: int
    top: int
    right: int
    bottom: int
    size: float
    near: Mask
    distance: Floats


def body_of(alpha: Alpha) -> Body | None:
    """Find the product on the small copy; None where there is none."""
    small = reduced(alpha, SURFACE_SIDE)
    left, top, width, height = cv2.boundingRect((small > 127).astype(np.uint8))
    if width == 0:
        return None
    size = float(np.sqrt(width * height))
    rim = 2 * max(1, round(0.012 * size)) + 1
    near = cv2.dilate((small > 5).astype(np.uint8), np.ones((rim, rim))) > 0
    distance = cv2.distanceTransform((small < 128).astype(np.uint8), cv2.DIST_L2, 3) / np.float32(size)
    opacity = np.asarray(small, dtype=np.float32) / np.float32(255)
    return Body(opacity, left, top, left + width, top + height, size, near, np.asarray(distance, dtype=np.float32))


def log_light(rgb: Rgb) -> Floats:
    """Return the logarithm of the linear light of the small copy, (h, w, 3)."""
    return np.asarray(np.log(to_linear(reduced(rgb, SURFACE_SIDE)) + _BLACK), dtype=np.float32)


def fit_ground(light: Floats, seen: Mask) -> Floats:
    """Fit a surface of second order to the lit ground.

    Robust in the way of Tukey's biweight, and more so against what is darker: shadow is not ground.

    Args:
        light: Log light, (h, w, channels); the middle channel decides what is ground.
        seen: Where the ground may be seen, at least fifty pixels.

    Returns:
        The same shape, also where the ground is not seen.
    """
    height, width, channels = light.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)
    known, values = terms[seen][::_EVERY], light[seen][::_EVERY]
    weight: Floats = np.ones(len(known), np.float32)
    factors = np.zeros((6, channels), np.float32)
    for _ in range(_ROUNDS):
        weighed = known * weight[:, None]
        factors = np.linalg.solve(weighed.T @ known + 1e-3 * np.eye(6, dtype=np.float32), weighed.T @ values)
        miss = (values - known @ factors)[:, channels // 2]
        spread = max(1.48 * float(np.median(np.abs(miss))), 0.06)
        tolerance = spread * np.where(miss < 0, 0.7, 2.0)
        weight = np.asarray(1 / (1 + (miss / tolerance) ** 4), dtype=np.float32)
    return np.asarray(terms @ factors, dtype=np.float32)


def unevenness(departure: Floats, where: Mask, centre: tuple[float, float]) -> float:
    """Measure texture and pattern of the ground: the spread of log light in the middle one of 16 directions.

    A shadow falls to one side; a pattern is on all of them.

    Args:
        departure: Log light minus the fitted ground, (h, w).
        where: The part of the ground that counts.
        centre: (x, y) around which directions are taken, pixels.

    Returns:
        Like a standard deviation, log units; infinite where no ground is seen.
    """
    y, x = np.nonzero(where)
    sector = ((np.arctan2(y - centre[1], x - centre[0]) / np.pi + 1) * 8).astype(np.intp) % 16
    values = departure[where]
    spreads = [_spread(values[sector == number]) for number in range(16) if (sector == number).sum() > _BIN_MIN]
    return float(np.median(spreads)) if spreads else float("inf")


def _spread(values: npt.NDArray[np.float32]) -> float:
    low, high = np.percentile(values, (10, 90))
    return float(high - low) / 2.56
