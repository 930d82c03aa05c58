"""The colour guided filter: a map that follows the edges of the photo (He et al., ECCV 2010)."""

import cv2
import numpy as np

from photo.types import Floats

EDGE_NOISE = 1e-4


def window(reach: float, longer: float) -> int:
    """Return the odd side of a window that reaches a share of the longer side each way."""
    return 2 * max(1, round(reach * longer)) + 1


def guided_coefficients(picture: Floats, guided: Floats, side: int) -> tuple[Floats, Floats]:
    """Return slope (h, w, 3) and offset (h, w) of the colour guided filter (He et al., ECCV 2010)."""
    mean, target = blurred(picture, side), blurred(guided, side)
    covariance = blurred(products(picture), side) - products(mean)
    covariance[..., SQUARES] += EDGE_NOISE
    slope = solve(covariance, blurred(picture * guided[..., None], side) - mean * target[..., None])
    return blurred(slope, side), blurred(target - dot(slope, mean), side)


SQUARES = [0, 3, 5]


def products(picture: Floats) -> Floats:
    """Return rr, rg, rb, gg, gb, bb."""
    r, g, b = np.moveaxis(picture, -1, 0)
    return np.dstack([r * r, r * g, r * b, g * g, g * b, b * b])


def solve(symmetric: Floats, right: Floats) -> Floats:
    """Solve a symmetric 3 x 3 system, given as rr, rg, rb, gg, gb, bb, at every pixel (Cramer's rule)."""
    rr, rg, rb, gg, gb, bb = np.moveaxis(symmetric, -1, 0)
    a, b, c = gg * bb - gb * gb, rb * gb - rg * bb, rg * gb - rb * gg
    d, e, f = rr * bb - rb * rb, rg * rb - rr * gb, rr * gg - rg * rg
    x, y, z = np.moveaxis(right, -1, 0)
    answer = np.dstack([a * x + b * y + c * z, b * x + d * y + e * z, c * x + e * y + f * z])
    return np.asarray(answer / (rr * a + rg * b + rb * c + np.float32(1e-12))[..., None], dtype=np.float32)


def dot(a: Floats, b: Floats) -> Floats:
    """Return the dot product of two colours (h, w, 3) at every pixel, (h, w)."""
    return np.asarray(np.einsum("hwc,hwc->hw", a, b), dtype=np.float32)


def linear(picture: Floats, slope: Floats, offset: Floats) -> Floats:
    """Return slope * colour + offset at every pixel, (h, w)."""
    return dot(slope, picture) + offset


def blurred(values: Floats, side: int) -> Floats:
    """Return the mean over a square window of an odd side (pixels)."""
    return np.asarray(cv2.blur(values, (side, side)), dtype=np.float32)
