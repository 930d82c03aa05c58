"""From pixels as a format has them to few of eight bits: in bands, so that a large picture is never there twice."""

import cv2
import numpy as np
from PIL import Image

from photo.decode.encoded import Decoded
from photo.types import Size

BAND_PIXELS = 4_000_000
GAP = 1.5  # averaging in whole steps goes no further than this times the wanted size; then Lanczos does the rest


def shrunk(found: Decoded, size: Size) -> Image.Image:
    """Return a picture of eight bits, L, LA, RGB, RGBA or CMYK (or LAB, YCbCr, HSV), no larger than `size`."""
    wide = max(1, min(found.size[0] / size[0], found.size[1] / size[1]))
    step = max(1, int(wide / GAP))
    image = _stepped(found, step)
    return image.resize(size, Image.Resampling.LANCZOS) if wide > 1 else image


def _stepped(found: Decoded, step: int) -> Image.Image:
    width, height = found.size
    rows = max(1, BAND_PIXELS // width // step) * step
    result: Image.Image | None = None
    for top in range(0, height, rows):
        part = _eight_bits(found.band(top, min(height, top + rows)), found.white)
        part = part.reduce(step) if step > 1 else part
        if rows >= height:
            return part
        if result is None:
            result = Image.new(part.mode, (part.width, -(-height // step)))
        result.paste(part, (0, top // step))
    if result is None:
        raise ValueError("a picture without rows")
    return result


def _eight_bits(image: Image.Image, white: float) -> Image.Image:
    """Bring 1-bit, palette, 16-bit and float pictures to L, RGB or a mode with alpha."""
    clear = "transparency" in image.info
    if image.mode in ("P", "1", "PA", "La", "RGBa") or (image.mode in ("L", "RGB") and clear):
        return image.convert("RGBA" if clear or image.mode in ("PA", "La", "RGBa") else "RGB")
    if image.mode.startswith("I;16"):
        values = np.asarray(image).astype(np.uint16, copy=False)  # in this computer's order of bytes
        return Image.fromarray(cv2.convertScaleAbs(values, alpha=255 / white))
    if image.mode in ("F", "I"):
        values = np.nan_to_num(np.asarray(image).astype(np.float32)).clip(0, white)
        return Image.fromarray((values * np.float32(255 / white)).round().astype(np.uint8))
    return image
