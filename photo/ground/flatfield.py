"""The light of a ground divided out of a photo, pixel by pixel."""

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.colour import to_srgb
from photo.types import Alpha, Floats, Rgb

_DARKEST_GROUND = 40  # stored value; what is darker is not divided by less
_HEADROOM = 1.1  # brighter than the fitted ground by this much is still told apart
_TEXTURE = 0.9  # of the fitted ground: from here on all is as good as white
_EVEN = np.arange(256) * (_HEADROOM / 255)  # what a stored quotient means, as a share of the ground
# two ways to bring near-white to white: at once, for a rim that runs into white; softly, where all depends on it
HARD: Alpha = np.rint(np.minimum(_EVEN / _TEXTURE, 1) * 255).astype(np.uint8)
SHOULDER: Alpha = np.rint(np.interp(_EVEN, (0, _TEXTURE, _HEADROOM), (0, 248, 255))).astype(np.uint8)


def at_full_size(ground: Floats, rgb: Rgb) -> Rgb:
    """Return the fitted ground as a picture."""
    stored = to_srgb(np.exp(ground)).clip(_DARKEST_GROUND, 255).astype(np.uint8)
    return np.asarray(cv2.resize(stored, rgb.shape[1::-1], interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


def divided(rgb: Rgb, ground: Rgb) -> Rgb:
    """Divide the photo by the light on its ground, per channel.

    Stored values are divided rather than linear ones: sRGB is nearly a power law, so the quotient is the same, and
    8 bits are enough for it.
    """
    return np.asarray(cv2.divide(rgb, ground, scale=255 / _HEADROOM), dtype=np.uint8)


def evened(rgb: Rgb, ground: Rgb, table: Alpha) -> Rgb:
    """Divide, bring near-white to white by a table, and make grey what is hardly coloured: shadow has no colour."""
    even = np.asarray(cv2.LUT(divided(rgb, ground), table), dtype=np.uint8)
    grey = cv2.cvtColor(cv2.cvtColor(even, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    most, least = _extremes(even)
    coloured = cv2.LUT(cv2.subtract(most, least), _steps(np.arange(256), 14, 40))
    return blended(even, np.asarray(grey, dtype=np.uint8), np.asarray(coloured, dtype=np.uint8))


def _extremes(rgb: Rgb) -> tuple[Alpha, Alpha]:
    """Return the largest and the smallest channel."""
    red, green, blue = cv2.split(rgb)
    most, least = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    return np.asarray(most, dtype=np.uint8), np.asarray(least, dtype=np.uint8)


def unlike_ground(even: Rgb) -> Alpha:
    """Return how much each pixel is product, 0..255: coloured against a white ground, or much darker than it."""
    most, least = _extremes(even)
    codes = np.arange(256)
    by_colour = cv2.LUT(cv2.subtract(most, least), _steps(codes, 30, 80))
    by_darkness = cv2.LUT(most, _steps(255 - codes, 120, 180))
    return np.asarray(cv2.GaussianBlur(cv2.max(by_colour, by_darkness), (0, 0), 1.0), dtype=np.uint8)


def _steps(codes: npt.NDArray[np.int_], low: int, high: int) -> Alpha:
    return np.asarray(np.clip((codes - low) * 255.0 / (high - low), 0, 255), dtype=np.uint8)


def blended(front: Rgb, back: Rgb, share: Alpha) -> Rgb:
    """Lay one picture over another; share is that of the front, 0..255, (h, w)."""
    left, top, width, height = cv2.boundingRect(share)
    result = back.copy()
    if width:
        part = slice(top, top + height), slice(left, left + width)
        weight = share[part].astype(np.float32) / np.float32(255)
        result[part] = cv2.blendLinear(front[part], back[part], weight, 1 - weight)
    return result
