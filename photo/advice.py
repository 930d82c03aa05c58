"""What could be better about a photo, said while it is still easy to take another one."""

import cv2
import numpy as np

from photo.pixels.resize import reduced
from photo.types import Alpha, Rgb

ADVICE_SIDE = 512  # longest side of what is measured, pixels: the same scene gets the same verdict from every phone
TOO_DARK = 60  # brightness (0..255) that nine tenths of the picture stay under
TOO_SOFT = 25.0  # variance of the Laplacian at that size, see `_sharpness`
TOUCHES = 0.05  # share of one side of the frame that the product may touch
TOO_SMALL = 0.03  # share of the frame


def measure_photo(rgb: Rgb) -> tuple[str, ...]:
    """Return what is wrong with a shot as such: "dark", "blurred".

    Args:
        rgb: The photo, (h, w, 3).
    """
    grey = np.asarray(cv2.cvtColor(reduced(rgb, ADVICE_SIDE), cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    dark = bool(np.percentile(grey, 90) < TOO_DARK)
    return ("dark",) * dark + ("blurred",) * (_sharpness(grey) < TOO_SOFT)


def measure_framing(alpha: Alpha) -> tuple[str, ...]:
    """Return what is wrong with where the product stands: "cut_off", "small".

    Args:
        alpha: The product, (h, w).
    """
    product = reduced(alpha, ADVICE_SIDE) > 127
    sides = (product[0], product[-1], product[:, 0], product[:, -1])
    cut_off = max(float(side.mean()) for side in sides) > TOUCHES
    return ("cut_off",) * cut_off + ("small",) * (0 < float(product.mean()) < TOO_SMALL)


def _sharpness(grey: Rgb) -> float:
    """Variance of the Laplacian in the sharpest of 16 tiles: a soft background is no fault, a soft product is."""
    edges = cv2.Laplacian(grey, cv2.CV_32F)
    tiles = [tile for row in np.array_split(edges, 4) for tile in np.array_split(row, 4, axis=1)]
    return max(float(tile.var()) for tile in tiles)
