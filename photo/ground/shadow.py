"""The shadow that makes a thing stand: the real one carried over, or a soft one made from its shape.

A shadow is a map, uint8 (h, w): 0 = none, 255 = black. Laid over a new background it is neutral: the colour
of the old ground, its texture and its pattern stay behind.
"""

import cv2
import numpy as np

from photo.ground.surface import Body, body_of, fit_ground, log_light, unevenness
from photo.pixels.colour import LUMA
from photo.types import Alpha, Floats, Rgb

_REACH = 0.22  # how far shadows are carried over, sizes of the product: what reaches further is a distraction
_DARKEST = 0.5  # of a shadow; choice: black under a product hides its foot
_LEAST_SOFT = 0.6  # of the soft shadow where the real one is fainter, so that nothing floats; choice
_PLAIN, _UNEVEN = 0.08, 0.24  # unevenness up to which the real shadow is believed wholly, and not at all
_VEIL = 0.05  # darkening that is not seen as shadow, only as a white that is not clean
_FRAME = 0.05  # shadows end softly before the frame does, share of the longer side


def soft_shadow(alpha: Alpha) -> Alpha:
    """Make a soft shadow under a product.

    Dark and narrow where its lower edge meets the ground, lighter and wider around.

    Args:
        alpha: The product, (h, w).

    Returns:
        The map, (h, w). It goes on under the product, so that no light rim shows at its soft edge.
    """
    body = body_of(alpha)
    return np.zeros_like(alpha) if body is None else _as_map(_soft(body), alpha)


def shadow(rgb: Rgb, alpha: Alpha) -> Alpha:
    """Carry over the real shadow of a product.

    What is darker than the smooth lit ground, beyond the ground's own unevenness, and hangs together with the
    product, is shadow. Where the ground is too uneven to tell, the soft shadow takes its place, by degrees.

    Args:
        rgb: The photo, its light corrected, (h, w, 3).
        alpha: The product, (h, w).

    Returns:
        The map, (h, w), smooth. It goes on under the product.
    """
    body = body_of(alpha)
    return np.zeros_like(alpha) if body is None else shadow_on(log_light(rgb), body, alpha)


def shadow_on(light: Floats, body: Body, alpha: Alpha) -> Alpha:
    """Do the same as `shadow` for whoever has the small copies already.

    Args:
        light: Log light of the small copy, (h, w, 3).
        body: The product on it.
        alpha: The product at full size, (h, w).
    """
    real, trust = _real(np.asarray(light @ LUMA.astype(np.float32), dtype=np.float32), body)
    soft = _soft(body)
    return _as_map(trust * np.maximum(real, _LEAST_SOFT * soft) + (1 - trust) * soft, alpha)


def _real(light: Floats, body: Body) -> tuple[Floats, float]:
    """Return the real shadow, 0..1, and how far it can be believed."""
    low = lowness(body)
    ground = (body.distance < 0.8) & ~body.near & (low > 0)
    if ground.sum() < 50:
        return np.zeros_like(light), 0.0
    departure = light - fit_ground(light[..., None], ground)[..., 0]
    foot = ((body.left + body.right) / 2, body.bottom - 0.15 * (body.bottom - body.top))
    uneven = unevenness(departure, ground & (body.distance > 0.06), foot)
    dark = np.where(body.near, 0, np.maximum(-departure, 0))
    fine, coarse = (_blurred_beside(dark, body, share) for share in (0.02, 0.06))
    close = np.exp(-body.distance / 0.1)
    beyond = (close * fine + (1 - close) * coarse) ** 2 - (0.8 * min(uneven, 1.0)) ** 2
    fading = np.sqrt(np.maximum(beyond, 0)) * np.exp(-((body.distance / _REACH) ** 2)) * low
    joined = _joined_to_product(np.asarray(fading, dtype=np.float32), body)
    trust = float(np.clip((_UNEVEN - uneven) / (_UNEVEN - _PLAIN), 0, 1))
    return np.asarray(_DARKEST * (1 - np.exp(-joined / _DARKEST)), dtype=np.float32), trust


def lowness(body: Body) -> Floats:
    """Return 0 beside the upper half of the product, where a wall may be, to 1 beside its foot."""
    rows = np.arange(len(body.alpha), dtype=np.float32)[:, None]
    down = (rows - body.top) / (body.bottom - body.top)
    return np.asarray(np.clip((down - 0.5) / 0.3, 0, 1) + np.zeros_like(body.alpha), dtype=np.float32)


def _blurred_beside(dark: Floats, body: Body, share: float) -> Floats:
    """Blur what is seen of the ground only, and so continue it under the product."""
    seen, sigma = (~body.near).astype(np.float32), max(0.8, share * body.size)
    amount = cv2.GaussianBlur((dark * seen).astype(np.float32), (0, 0), sigma)
    return np.asarray(amount / np.maximum(cv2.GaussianBlur(seen, (0, 0), sigma), 1e-3), dtype=np.float32)


def _joined_to_product(dark: Floats, body: Body) -> Floats:
    """Keep what can be reached from the product without passing anything lighter (grey reconstruction)."""
    reached = np.where(body.distance < 0.06, dark, 0).astype(np.float32)
    kernel = np.ones((3, 3), np.uint8)
    for _ in range(round(2 * _REACH * body.size)):
        further = np.minimum(np.asarray(cv2.dilate(reached, kernel)), dark)
        if float((further - reached).max()) < 1e-3:
            break
        reached = further
    return np.asarray(reached, dtype=np.float32)


def _soft(body: Body) -> Floats:
    """Return the synthetic shadow, 0..1."""
    height, size = body.bottom - body.top, body.size
    rows = np.arange(len(body.alpha), dtype=np.float32)[:, None]
    low = np.clip(1 - (body.bottom - 1 - rows) / (0.25 * height), 0, 1)
    foot = np.clip(body.alpha - _lowered(body.alpha, -0.03 * size), 0, 1) * low
    touch = cv2.GaussianBlur(_lowered(foot, 0.008 * size), (0, 0), 0.022 * size, sigmaY=0.012 * size)
    spread = cv2.GaussianBlur(_lowered(foot, 0.02 * size), (0, 0), 0.09 * size, sigmaY=0.035 * size)
    around = cv2.GaussianBlur(_lowered(body.alpha, 0.012 * size), (0, 0), 0.02 * size) * (0.25 + 0.75 * low)
    parts = ((0.45, touch), (0.24, spread), (0.14, around))
    return np.asarray(sum(share * part / max(float(part.max()), 1e-6) for share, part in parts), dtype=np.float32)


def _lowered(picture: Floats, by: float) -> Floats:
    """Shift a picture down; what comes in from above, or from below when `by` is negative, is empty."""
    shift = np.array([[1, 0, 0], [0, 1, by]], dtype=np.float32)
    return np.asarray(cv2.warpAffine(picture, shift, picture.shape[1::-1]), dtype=np.float32)


def _as_map(share: Floats, alpha: Alpha) -> Alpha:
    """Fade a small shadow out towards the frame and enlarge it."""
    height, width = share.shape
    y, x = np.mgrid[0:height, 0:width]
    rim = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y)) / (_FRAME * max(height, width))
    values = np.clip((share - _VEIL) / (1 - _VEIL) * np.minimum(rim, 1), 0, 1) * 255
    small = values.round().astype(np.uint8)
    return np.asarray(cv2.resize(small, alpha.shape[1::-1], interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
