"""A picture with an alpha -> a photo, or a product that came cut out."""

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from photo.types import Alpha, Cutout, Photo, Rgb, Size

LEAST_OPEN, LEAST_PRODUCT = 0.01, 0.001
"""Shares of a picture that are transparent, and opaque, in a cut-out: rounded corners or a stray pixel make none."""
MOSTLY = 0.4
"""Share that is opaque at least where a whole photo was turned or cropped: turning by 45 degrees leaves one half."""
OUTLINE_SIDE = 512
ALONG = 6
"""Pixels of the outline on either side of a point over which its direction is taken."""
SQUARE_CUT = 0.8
"""How far an outline's directions agree, corners folded onto each other: four straight sides at right angles reach
0.97, a box seen from a corner 0.8, other products under 0.5 (measured on drawn and rendered outlines)."""
ROUND_CUT = 0.997
"""An ellipse fills the one of its own second moments to 1, a square to 0.955, nothing fills it more."""


def as_photo(image: Image.Image, full_size: Size, frames: int, missing: float) -> Photo:
    """Return an upright sRGB picture, RGB or RGBA, as a photo; a `Cutout` where its alpha tells a product.

    What lies under a transparent part is nobody's to see, and often black: it becomes white, as paper would be.
    """
    pixels = np.asarray(image)
    if image.mode == "RGB":
        return Photo(pixels, full_size, frames, missing=missing)
    rgb, alpha = np.ascontiguousarray(pixels[..., :3]), np.ascontiguousarray(pixels[..., 3])
    if alpha.max() == 0:
        return Photo(rgb, full_size, frames, missing=missing)
    shown = _on_white(rgb, alpha)
    if (alpha < 128).mean() > LEAST_OPEN and (alpha > 127).mean() > LEAST_PRODUCT and not cropped(alpha):
        return Cutout(shown, full_size, frames, alpha, missing=missing)
    return Photo(shown, full_size, frames, missing=missing)


def cropped(alpha: Alpha) -> bool:
    """Tell whether an editor left this outline of a whole photo: turned, with a border, or cropped to a circle.

    A product that happens to be such a shape is no loss: it is then looked for, on white.

    Args:
        alpha: (h, w).
    """
    share = min(1.0, OUTLINE_SIDE / max(alpha.shape))
    size = (max(1, round(alpha.shape[1] * share)), max(1, round(alpha.shape[0] * share)))
    opaque = np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA) > 127, dtype=np.uint8)
    outlines = cv2.findContours(opaque, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)[0]
    outline = max(outlines, key=len, default=None)
    if outline is None or opaque.mean() < MOSTLY or sum(map(len, outlines)) > 1.02 * len(outline):
        return False
    points = np.asarray(outline[:, 0], dtype=np.float64)
    return _is_round(opaque) or _is_square(points, opaque.shape)


def _is_round(opaque: Alpha) -> bool:
    moments = cv2.moments(opaque, binaryImage=True)
    spread = moments["mu20"] * moments["mu02"] - moments["mu11"] ** 2
    return bool(moments["m00"] ** 2 > ROUND_CUT * 4 * np.pi * np.sqrt(max(spread, 0.0)))


def _is_square(points: npt.NDArray[np.float64], shape: tuple[int, ...]) -> bool:
    """Tell whether the sides of an outline lie at right angles, those that the frame cut left out."""
    run = np.roll(points, -ALONG, axis=0) - np.roll(points, ALONG, axis=0)
    end = np.array(shape[::-1]) - 1
    inside = ((points > 0) & (points < end)).all(axis=1)
    if inside.sum() < 4 * ALONG:
        return True
    folded = np.exp(4j * np.arctan2(run[inside, 1], run[inside, 0]))
    return bool(np.abs(folded.mean()) > SQUARE_CUT)


def _on_white(rgb: Rgb, alpha: Alpha) -> Rgb:
    weight = alpha[..., None].astype(np.float32) / np.float32(255)
    return np.asarray((rgb * weight + 255 * (1 - weight)).round(), dtype=np.uint8)
