"""A picture with an alpha -> a photo, or a product that came cut out."""

import numpy as np
from PIL import Image

from photo.types import Cutout, Photo, Size


def as_photo(image: Image.Image, full_size: Size, frames: int, missing: float) -> Photo:
    """Return an upright sRGB picture, RGB or RGBA, as a photo; a `Cutout` where its alpha tells a product."""
    pixels = np.asarray(image)
    if image.mode == "RGB":
        return Photo(pixels, full_size, frames, missing=missing)
    rgb, alpha = np.ascontiguousarray(pixels[..., :3]), np.ascontiguousarray(pixels[..., 3])
    # a real cut-out has some of both; rounded corners or a stray pixel do not make one
    if (alpha < 128).mean() > 0.01 and (alpha > 127).mean() > 0.001:
        return Cutout(rgb, full_size, frames, alpha)
    if alpha.max() == 0:
        return Photo(rgb, full_size, frames)
    weight = alpha[..., None].astype(np.float32) / 255
    return Photo((rgb * weight + 255 * (1 - weight)).round().astype(np.uint8), full_size, frames)
