"""White balance from the whole scene: which light fell on it, and how sure that is.

No learning and no single assumption. Every surface of the scene votes, in the plane of log chromaticities
(log R/G, log B/G), for the lights that would make it a likely surface ("colour by correlation": Finlayson,
Hordley & Hubel, IEEE PAMI 2001; in its Bayesian form Brainard & Freeman, JOSA A 1997). What is known
beforehand about surfaces and lights is in five short statements:

- bright surfaces (paper, plates, walls, highlights) tell more than dark ones (the bright-pixels cue: Joze et
  al., CIC 2012), and a large surface tells little more than a small one (the square root of its area);
- surfaces are grey, or warmer than grey (skin, clay, straw, food), seldom bluer, and often of wood;
- lamps and daylight lie on the Planckian locus, fluorescent tubes a little off it;
- a phone has balanced the photo once already, so the neutral answer is the likeliest before looking, the more so
  in a bright photo: lamps are dim.

The answer is the mean of the posterior, not its peak: where the scene does not say, it stays near neutral,
so a red product stays red and a cream one cream.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.colour import LUMA, lightness, to_linear
from photo.types import Alpha, Rgb

Gains = tuple[float, float, float]
NO_GAINS: Gains = (1.0, 1.0, 1.0)

_Plane = npt.NDArray[np.float64]
_STEP = 0.04  # width of a chromaticity bin, log units; 4 % is about the least cast an eye sees
_RED = np.arange(-1.0, 1.4, _STEP)
_BLUE = np.arange(-2.4, 1.0, _STEP)
_LOCUS = np.array([1.0, -1.57]) / np.hypot(1.0, 1.57)  # from daylight to a lamp (6500 to 2856 K) in sRGB

_ALONG_DIM, _ALONG_BRIGHT, _ACROSS = 0.6, 0.25, 0.1  # spread of lights along and across the locus, log units
_DIM, _BRIGHT = 42.0, 60.0  # median L* of dim and of bright photos
_COLDEST, _WARMEST, _BEYOND = -0.15, 1.1, 0.12  # shade under blue sky, a weak bulb, and how softly both end
_BLUER, _WARMER, _TINTED = 0.15, 0.4, 0.12  # spread of surfaces against grey, log units
_WOOD, _WOOD_WARMTH, _WOOD_SPREAD, _WOOD_TINTED = 0.15, 0.95, 0.2, 0.1  # share of wood, and its own colour
_STRANGE = 0.15  # share of surfaces of which nothing is known: grass, dyed cloth, print
_SURFACES = 5.0  # how many independent surfaces a scene is worth
_BRIGHT_POWER = 4.0
_NEARLY_BURNT = 235
_BY_HAND = 0.6  # the most that a hand may shift, log units: from a cold tube to a weak bulb. A choice
_FINGER = 0.01  # of the longer side: half of what a tap looks at, about what a fingertip hides. A choice
_CUT_OFF, _BLACK = 250, 4  # stored values beyond which a channel no longer tells colour. A choice
_PRODUCT_SHARE = 0.25  # a product pixel counts little: its colour is what is to be kept


@dataclass(frozen=True, slots=True)
class Balance:
    """What makes the light of a scene neutral.

    Attributes:
        gains: Factors for linear R, G, B that keep the scene's mean luminance.
        certainty: 0 = the scene says nothing, 1 = no doubt.
    """

    gains: Gains
    certainty: float


NO_BALANCE = Balance(NO_GAINS, 0.0)


def measure_balance(rgb: Rgb, alpha: Alpha | None) -> Balance:
    """Estimate the light of a scene.

    Args:
        rgb: The photo or a small copy of it, (h, w, 3).
        alpha: The product, (h, w), if it is known.
    """
    votes = _votes(rgb, alpha)
    likely = cv2.filter2D(votes, -1, _log_surface(), borderType=cv2.BORDER_CONSTANT)
    brightness = float(np.median(lightness(to_linear(rgb) @ LUMA)))
    along = round(float(np.interp(brightness, (_DIM, _BRIGHT), (_ALONG_DIM, _ALONG_BRIGHT))), 2)
    red, blue, spread = _mean_and_spread(_log_light(along) + _SURFACES * likely)
    idle_red, idle_blue, idle_spread = _mean_and_spread(_log_light(along))
    # what the prior alone would say is no reason to change anything: lamps are not likelier than daylight
    idle = min((spread / idle_spread) ** 2, 1.0)
    logs = np.array([red - idle * idle_red, 0.0, blue - idle * idle_blue]) * (1 - _white_share(rgb, alpha))
    return Balance(_keep_luminance(np.exp(-logs), rgb), float(np.clip(1 - spread / idle_spread, 0, 1)))


def _white_share(rgb: Rgb, alpha: Alpha | None) -> float:
    """Return the share of the background that is burnt-out white: so far somebody has balanced it already."""
    white = rgb.min(axis=2) >= _NEARLY_BURNT
    behind = white if alpha is None else white[alpha < 128]
    return float(behind.mean()) if behind.size else 0.0


def _mean_and_spread(log_density: _Plane) -> tuple[float, float, float]:
    """Return the mean (red, blue) of a density over the plane, and its standard deviation."""
    density = np.exp(log_density - log_density.max())
    density /= density.sum()
    red, blue = np.meshgrid(_RED, _BLUE, indexing="ij")
    middle = float((density * red).sum()), float((density * blue).sum())
    spread = np.sqrt((density * ((red - middle[0]) ** 2 + (blue - middle[1]) ** 2)).sum())
    return *middle, float(spread)


def warmed(warmth: float) -> Gains:
    """Return gains that a hand asks for, along the way from daylight to a lamp; they keep the luminance of grey.

    Args:
        warmth: -1 cooler .. 1 warmer; 0 changes nothing.
    """
    red, blue = warmth * _BY_HAND * _LOCUS
    gains = np.exp(np.array([red, 0.0, blue]))
    gains /= gains @ LUMA
    return float(gains[0]), float(gains[1]), float(gains[2])


def balance_from_point(rgb: Rgb, right: float, down: float) -> Balance:
    """Find gains that make the place someone tapped grey: something that is white or grey in her hands.

    Args:
        rgb: The photo, (h, w, 3).
        right: The place across, a share of the width, 0..1.
        down: The same down, of the height.

    Returns:
        A sure balance; neutral and unsure where the place is burnt out or black.

    Raises:
        IndexError: The place is outside the photo.
    """
    if not (0 <= right <= 1 and 0 <= down <= 1):
        raise IndexError(f"({right}, {down}) is outside the photo")
    height, width = rgb.shape[:2]
    x, y = min(int(right * width), width - 1), min(int(down * height), height - 1)
    reach = max(1, round(_FINGER * max(width, height)))
    patch = rgb[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1].reshape(-1, 3)
    usable = patch[(patch.max(axis=1) < _CUT_OFF) & (patch.min(axis=1) > _BLACK)]
    if len(usable) == 0:
        return NO_BALANCE
    mean = to_linear(usable).mean(axis=0)
    return Balance(_keep_luminance(mean[1] / mean, rgb), 1.0)


def _votes(rgb: Rgb, alpha: Alpha | None) -> _Plane:
    """Return the share of the vote of each log chromaticity: square roots of area, weighed by brightness.

    Colours too strong for any light on a grey surface take part in the count but say nothing.
    """
    smooth = cv2.GaussianBlur(rgb, (0, 0), 1.0)[::2, ::2]
    most, least = rgb.max(axis=2), rgb.min(axis=2)
    # where only some channels are nearly burnt out the colour is gone; where all are, it is white
    clear = ((most < _NEARLY_BURNT) & (least > 4)) | (least >= _NEARLY_BURNT)
    whole = cv2.erode(clear.astype(np.uint8), np.ones((5, 5)))
    usable = whole[::2, ::2] > 0
    linear = np.maximum(to_linear(smooth[usable]), 1e-4)
    if len(linear) == 0:
        return np.zeros((len(_RED), len(_BLUE)))
    luminance = linear @ LUMA
    weight = np.minimum(luminance / np.percentile(luminance, 99), 1) ** _BRIGHT_POWER
    if alpha is not None:
        weight *= 1 - (1 - _PRODUCT_SHARE) * (alpha[::2, ::2][usable] / 255.0)
    logs = np.log(linear)
    rows = np.rint((logs[:, 0] - logs[:, 1] - _RED[0]) / _STEP).astype(np.intp)
    columns = np.rint((logs[:, 2] - logs[:, 1] - _BLUE[0]) / _STEP).astype(np.intp)
    inside = (rows >= 0) & (rows < len(_RED)) & (columns >= 0) & (columns < len(_BLUE))
    cells = rows[inside] * len(_BLUE) + columns[inside]
    area = np.bincount(cells, weight[inside], len(_RED) * len(_BLUE)).astype(np.float64)
    votes = np.sqrt(cv2.GaussianBlur(area.reshape(len(_RED), len(_BLUE)), (0, 0), 0.75))
    return np.asarray(votes / max(float(votes.sum() + np.sqrt(weight[~inside].sum())), 1e-9))


def _along_across(red: _Plane, blue: _Plane) -> tuple[_Plane, _Plane]:
    """Turn chromaticities to the axes of the locus: warmth along it, tint (magenta) across it."""
    return red * _LOCUS[0] + blue * _LOCUS[1], -red * _LOCUS[1] + blue * _LOCUS[0]


@cache
def _log_light(along: float) -> _Plane:
    """Log prior of lights over the plane, with their spread along the locus."""
    warmth, tint = _along_across(*np.meshgrid(_RED, _BLUE, indexing="ij"))
    outside = np.maximum(np.maximum(_COLDEST - warmth, warmth - _WARMEST), 0)
    return np.asarray(-0.5 * ((warmth / along) ** 2 + (tint / _ACROSS) ** 2 + (outside / _BEYOND) ** 2))


@cache
def _log_surface() -> _Plane:
    """Log density of a surface's chromaticity minus the light's, centred: grey or warm, seldom blue."""
    reach = np.arange(-60, 61) * _STEP
    warmth, tint = _along_across(*np.meshgrid(reach, reach, indexing="ij"))
    usual = _bell(warmth, np.where(warmth < 0, _BLUER, _WARMER), tint, _TINTED)
    wood = _bell(warmth - _WOOD_WARMTH, _WOOD_SPREAD, tint, _WOOD_TINTED)
    known = (1 - _WOOD) * usual + _WOOD * wood
    return np.asarray(np.log((1 - _STRANGE) * known + _STRANGE * 0.3))


def _bell(x: _Plane, x_spread: _Plane | float, y: _Plane, y_spread: float) -> _Plane:
    """Return a density with two spreads that sums to 1 over the plane."""
    bell = np.exp(-0.5 * ((x / x_spread) ** 2 + (y / y_spread) ** 2))
    return np.asarray(bell / (bell.sum() * _STEP**2))


def _keep_luminance(gains: npt.NDArray[np.float64], rgb: Rgb) -> Gains:
    """Scales gains so that the mean luminance of the photo stays."""
    mean = to_linear(np.array(cv2.mean(rgb)[:3]))
    scaled = gains * (mean @ LUMA) / max(float((gains * mean) @ LUMA), 1e-6)
    return float(scaled[0]), float(scaled[1]), float(scaled[2])
