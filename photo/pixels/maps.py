"""Maps of 0..1 over a picture: how likely a pixel is product, how strong a shadow."""

import cv2
import numpy as np

from photo.types import Alpha, Floats, Size


def resized(values: Floats, size: Size) -> Floats:
    """Return a map at another size: averaged where it shrinks, linear where it grows."""
    way = cv2.INTER_AREA if size[0] < values.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(values, size, interpolation=way), dtype=np.float32)


def stretch(values: Floats, low: float, high: float) -> Floats:
    """Return the values with `low`..`high` spread over 0..1, the rest clipped."""
    return np.asarray(np.clip((values - low) / (high - low), 0, 1), dtype=np.float32)


def to_alpha(values: Floats) -> Alpha:
    """Return 0..1 as 0..255."""
    return np.asarray(values * 255 + 0.5, dtype=np.uint8)
