"""Photo -> Alpha: find the product."""

import cv2
import numpy as np

from photo.segment import Segmenter
from photo.types import Alpha, Photo

LOOK = (320, 320)


def cut(photo: Photo, segmenter: Segmenter) -> Alpha:
    """Return the product's opacity, (h, w), from one look at the whole photo."""
    seen = segmenter(photo.rgb, LOOK)
    low, high = float(seen.min()), float(seen.max())
    stretched = (seen - low) / max(high - low, 1e-6)
    full = cv2.resize(stretched, photo.rgb.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray((np.clip(full, 0, 1) * 255).round(), dtype=np.uint8)
