"""The real background made bright and white, without cutting: for glass, lace, clear pouches, white on white.

The light on the ground is fitted as a smooth surface and divided out, so that the ground becomes white whatever
its tint; the shadow stays, neutral and free of texture. Where the product is known it keeps its own tones to the
byte, and a narrow real rim of ground stays around it, so that no cut edge shows. Where it is not known, what
differs from the ground in colour or is much darker counts as product.
"""

from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np

from photo.ground.flatfield import HARD, SHOULDER, at_full_size, blended, divided, evened, unlike_ground
from photo.ground.shadow import lowness, shadow_on
from photo.ground.surface import Body, body_of, fit_ground, log_light, unevenness
from photo.pixels.colour import LUMA, lightness
from photo.types import Alpha, Floats, Mask, Rgb

_LIGHT_ENOUGH = 45.0  # L* of a ground that can become white
_PLAIN_ENOUGH = 0.16  # unevenness, log units, of a ground without pattern
_OTHER_THINGS = 0.35  # departure, log units, that is neither shading nor texture
_CLUTTER = 0.2  # share of the background that departs so
_FADE = 0.04  # a brightened photo fades to white over this share of its longer side
_FRAME = 0.15  # of the shorter side: where ground is looked for when nobody knows the product
_ENOUGH = 100  # pixels of the small copy
_RIM = 0.05  # width of the real rim around the product, in its sizes


class GroundTrouble(Enum):
    """Why a background cannot be brightened well; cutting is the better way then."""

    DARK = "dark"
    PATTERNED = "patterned"
    CLUTTERED = "cluttered"


@dataclass(frozen=True, slots=True)
class Ground:
    """What the product stands on.

    Attributes:
        lightness: Median L* of the background, 0..100.
        uneven: Texture and pattern, like a standard deviation of log light.
        clutter: Share of the background, 0..1, that is other things.
        trouble: What stands in the way of brightening it; None when nothing does.
    """

    lightness: float
    uneven: float
    clutter: float
    trouble: GroundTrouble | None


def measure_background(rgb: Rgb, alpha: Alpha | None) -> Ground:
    """Tell whether a background is light and plain enough to brighten.

    Args:
        rgb: The photo, its light corrected, (h, w, 3).
        alpha: The product, (h, w), if it is known.
    """
    light = log_light(rgb)
    seen = _background(light, None if alpha is None else body_of(alpha))
    departure = _grey(light - fit_ground(light, seen))
    light_level = float(np.median(lightness(np.exp(_grey(light)[seen]))))
    uneven = _unevenness(departure, seen)
    coarse = _coarse(departure - np.median(departure[seen]), seen)
    clutter = float((np.abs(coarse[seen]) > _OTHER_THINGS).mean())
    checks = (
        (light_level < _LIGHT_ENOUGH, GroundTrouble.DARK),
        (clutter > _CLUTTER, GroundTrouble.CLUTTERED),
        (uneven > _PLAIN_ENOUGH, GroundTrouble.PATTERNED),
    )
    return Ground(light_level, uneven, clutter, next((trouble for wrong, trouble in checks if wrong), None))


def brighten(rgb: Rgb, alpha: Alpha | None, strength: float = 1.0) -> Rgb:
    """Make the background white and keep the product and its shadow.

    Args:
        rgb: The photo, its light corrected, (h, w, 3).
        alpha: The product, (h, w); None where there is no network to find it.
        strength: 0 leaves the photo unchanged to the byte, 1 is white.

    Returns:
        A new picture of the same size.
    """
    if strength <= 0:
        return rgb.copy()
    body = None if alpha is None else body_of(alpha)
    bright = _brighten_all(rgb) if alpha is None or body is None else _brighten_around(rgb, alpha, body)
    return np.asarray(cv2.addWeighted(bright, strength, rgb, 1 - strength, 0), dtype=np.uint8)


def faded_frame(bright: Rgb, alpha: Alpha | None) -> Rgb:
    """Let a brightened photo end in white on all sides, so that it can lie on a larger white canvas unseen.

    Args:
        bright: The brightened photo, (h, w, 3).
        alpha: The product, (h, w), which is kept also where it touches the frame; None where it is not known.
    """
    height, width = bright.shape[:2]
    y, x = (np.minimum(np.arange(side), np.arange(side)[::-1]).astype(np.float32) for side in (height, width))
    inside = np.clip(np.minimum.outer(y, x) / (_FADE * max(height, width)), 0, 1)
    share = np.asarray(inside * 255, dtype=np.uint8)
    share = share if alpha is None else np.maximum(share, alpha)
    return blended(bright, np.full_like(bright, 255), share)


def _brighten_all(rgb: Rgb) -> Rgb:
    """Brighten without knowing the product."""
    light = log_light(rgb)
    ground = at_full_size(fit_ground(light, _background(light, None)), rgb)
    return blended(rgb, evened(rgb, ground, SHOULDER), unlike_ground(divided(rgb, ground)))


def _brighten_around(rgb: Rgb, alpha: Alpha, body: Body) -> Rgb:
    """Make everything white but the product, its shadow, and a rim of real ground where that is plain."""
    light = log_light(rgb)
    seen = _background(light, body)
    ground = fit_ground(light, seen)
    plain = float(np.clip(2 - _unevenness(_grey(light - ground), seen) / _PLAIN_ENOUGH, 0, 1))
    width_of_rim = _RIM * (0.2 + 0.8 * lowness(body))  # beside the upper half there may be a wall, not ground
    close = (255 * plain * np.exp(-((body.distance / width_of_rim) ** 2))).astype(np.uint8)
    rim = np.asarray(cv2.resize(close, rgb.shape[1::-1], interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
    behind = np.asarray(cv2.merge([255 - shadow_on(light, body, alpha)] * 3), dtype=np.uint8)
    left, top, width, height = cv2.boundingRect(rim)
    part = slice(top, top + height), slice(left, left + width)
    if width:
        even = evened(rgb[part], at_full_size(ground, rgb)[part], HARD)
        behind[part] = blended(even, behind[part], rim[part])
    return blended(rgb, behind, alpha)


def _grey(light: Floats) -> Floats:
    return np.asarray(light @ LUMA.astype(np.float32), dtype=np.float32)


def _coarse(departure: Floats, seen: Mask) -> Floats:
    """Average over areas as large as things are: a pattern goes, another thing stays."""
    size = (max(1, departure.shape[1] // 10),) * 2
    weight = cv2.blur(seen.astype(np.float32), size)
    amount = cv2.blur(np.where(seen, departure, 0).astype(np.float32), size)
    return np.asarray(amount / np.maximum(weight, 1e-3), dtype=np.float32)


def _unevenness(departure: Floats, seen: Mask) -> float:
    return unevenness(departure, seen, (seen.shape[1] / 2, seen.shape[0] / 2))


def _background(light: Floats, body: Body | None) -> Mask:
    """Return where background may be seen on the small copy: beside the product, or else along the frame."""
    if body is not None and (~body.near).sum() >= _ENOUGH:
        return ~body.near
    height, width = light.shape[:2]
    reach = max(1, round(_FRAME * min(height, width)))
    along = np.full((height, width), True)
    along[reach:-reach, reach:-reach] = False
    return along
