"""White balance from the whole scene: which light fell on it, and how sure that is.

Every surface of the scene votes, in the plane of log chromaticities, for the lights that would make it a likely
surface ("colour by correlation": Finlayson, Hordley & Hubel, IEEE PAMI 2001; Brainard & Freeman, JOSA A 1997). Three
histograms vote: bright surfaces (paper, plates, walls, highlights), the whole background, and the product. How likely
a surface is was learned from rendered scenes with known light, as filters on those histograms (Barron, "Convolutional
Color Constancy", ICCV 2015), by `tests/bench/learn_light.py`. What is known of lights was not learned, since renders
have other lamps than kitchens:

- lamps and daylight lie on the Planckian locus, fluorescent tubes a little off it;
- a phone has balanced the photo once already, so the neutral answer is the likeliest before looking, the more so
  in a bright photo: lamps are dim.

The answer is the mean of the posterior, not its peak: where the scene does not say, it stays near neutral,
so a red product stays red and a cream one cream.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.colour import LUMA, lightness, to_linear
from photo.types import Alpha, Mask, Rgb

Gains = tuple[float, float, float]
NO_GAINS: Gains = (1.0, 1.0, 1.0)

Plane = npt.NDArray[np.float64]
LEARNED = Path(__file__).parent / "static" / "surfaces.npz"
BIN = 0.05  # width of a chromaticity bin, log units; 4 % is about the least cast an eye sees
WARMTH_BINS, TINT_BINS, FIRST = 96, 64, -1.6  # surfaces: along the locus to 3.2, across it to 1.6
WARMTHS: Plane = np.asarray(np.linspace(-0.6, 1.2, 37), dtype=np.float64)  # lights, along the locus
TINTS: Plane = np.asarray(np.linspace(-0.5, 0.5, 21), dtype=np.float64)  # and across it
_FROM = round(-FIRST / BIN)
LIGHTS = np.ix_(_FROM + np.arange(-12, 25), _FROM + np.arange(-10, 11))
LOCUS = np.array([1.0, -1.57]) / np.hypot(1.0, 1.57)  # from daylight to a lamp (6500 to 2856 K) in sRGB

_ALONG_DIM, _ALONG_BRIGHT, _ACROSS = 0.6, 0.25, 0.1  # spread of lights along and across the locus, log. A choice
_DIM, _BRIGHT = 42.0, 60.0  # median L* of dim and of bright photos. A choice
_COLDEST, _WARMEST, _BEYOND = -0.15, 1.1, 0.12  # shade under blue sky, a weak bulb, and how softly both end. A choice
_BRIGHT_POWER = 4.0  # how fast a vote falls with brightness: the bright-pixels cue (Joze et al., CIC 2012)
_NEARLY_BURNT = 235  # stored value from which a channel may be cut off
_TRACE = 1e-4  # linear light that stands for black, so that it has a logarithm
_BLUR = 0.7  # bins; noise spreads a surface over that many
_GUESS = 0.5  # certainty below which a correction is weaker than what was measured. A choice
_SLIGHT = 0.12  # log units: a cast so slight is as likely an error, and is left for the most part. A choice
_BY_HAND = 0.6  # the most that a hand may shift, log units: from a cold tube to a weak bulb. A choice
_FINGER = 0.01  # of the longer side: half of what a tap looks at, about what a fingertip hides. A choice
_CUT_OFF, _BLACK = 250, 4  # stored values beyond which a channel no longer tells colour. A choice
_PRODUCT_SHARE = 0.25  # a bright product pixel counts little: its colour is what is to be kept


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
    heard = posterior(votes(rgb, alpha), surfaces(), brightness_of(rgb))
    warmth, tint, spread = _mean_and_spread(heard)
    idle_warmth, idle_tint, idle_spread = _mean_and_spread(_normal(_log_light(_along(brightness_of(rgb)))))
    # what the prior alone would say is no reason to change anything: lamps are not likelier than daylight
    idle = min((spread / idle_spread) ** 2, 1.0)
    certainty = float(np.clip(1 - spread / idle_spread, 0, 1))
    there = np.array([warmth - idle * idle_warmth, tint - idle * idle_tint])
    worth = 1 - float(np.exp(-(there @ there) / _SLIGHT**2))
    there *= worth * (1 - _white_share(rgb, alpha)) * min(certainty / _GUESS, 1.0)
    red, blue = there[0] * LOCUS + there[1] * np.array([-LOCUS[1], LOCUS[0]])
    gains = keep_luminance(np.exp(-np.array([red, 0.0, blue])), rgb)
    return Balance(gains, certainty)


def brightness_of(rgb: Rgb) -> float:
    """Return the median L* of a photo, 0..100."""
    return float(np.median(lightness(to_linear(rgb) @ LUMA)))


@cache
def surfaces() -> Plane:
    """Return the learned filters, (3, warmth, tint): how likely a surface is under a light, in log units."""
    with np.load(LEARNED) as file:
        return np.asarray(file["filters"], dtype=np.float64)


def posterior(histograms: Plane, filters: Plane, brightness: float) -> Plane:
    """Return how likely each light is, (warmth, tint).

    Args:
        histograms: As `votes` gives them, (3, warmth, tint).
        filters: The same shape; index 0 stands for a surface of the light's own colour, and they wrap around.
        brightness: Median L* of the photo.
    """
    voices = np.fft.rfft2(histograms) * np.conj(np.fft.rfft2(filters))
    heard = np.fft.irfft2(voices.sum(axis=0), s=filters.shape[1:])
    return _normal(heard[LIGHTS] + _log_light(_along(brightness)))


def _normal(log_density: Plane) -> Plane:
    density = np.exp(log_density - log_density.max())
    return np.asarray(density / density.sum())


def _along(brightness: float) -> float:
    """Return how far lights spread along the locus, log units, rounded so that few priors are ever made."""
    return round(float(np.interp(brightness, (_DIM, _BRIGHT), (_ALONG_DIM, _ALONG_BRIGHT))), 2)


def _white_share(rgb: Rgb, alpha: Alpha | None) -> float:
    """Return the share of the background that is burnt-out white: so far somebody has balanced it already."""
    white = rgb.min(axis=2) >= _NEARLY_BURNT
    behind = white if alpha is None else white[alpha < 128]
    return float(behind.mean()) if behind.size else 0.0


def _mean_and_spread(density: Plane) -> tuple[float, float, float]:
    """Return the mean (warmth, tint) of a density over lights, and its standard deviation."""
    warmth, tint = float(density.sum(axis=1) @ WARMTHS), float(density.sum(axis=0) @ TINTS)
    away = (WARMTHS[:, None] - warmth) ** 2 + (TINTS[None] - tint) ** 2
    return warmth, tint, float(np.sqrt((density * away).sum()))


def warmed(warmth: float) -> Gains:
    """Return gains that a hand asks for, along the way from daylight to a lamp; they keep the luminance of grey.

    Args:
        warmth: -1 cooler .. 1 warmer; 0 changes nothing.
    """
    red, blue = warmth * _BY_HAND * LOCUS
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
    return Balance(keep_luminance(mean[1] / mean, rgb), 1.0)


def votes(rgb: Rgb, alpha: Alpha | None) -> Plane:
    """Return three histograms of log chromaticity, (3, warmth, tint), each summing to 1.

    Of bright surfaces, of the background and of the product; square roots, for a large surface tells little more
    than a small one.

    Args:
        rgb: A small copy of the photo, (h, w, 3).
        alpha: The product, (h, w), if it is known.
    """
    linear = np.maximum(to_linear(cv2.GaussianBlur(rgb, (0, 0), 1.0)[::2, ::2]), _TRACE)
    usable = _clear(rgb)[::2, ::2]
    product = np.zeros(usable.shape) if alpha is None else alpha[::2, ::2] / 255.0
    linear, product = linear[usable], product[usable]
    if not len(linear):
        return np.zeros((3, WARMTH_BINS, TINT_BINS))
    luminance = linear @ LUMA
    bright = np.minimum(luminance / np.percentile(luminance, 99), 1) ** _BRIGHT_POWER
    logs = np.log(linear)
    red, blue = logs[:, 0] - logs[:, 1], logs[:, 2] - logs[:, 1]
    places = (red * LOCUS[0] + blue * LOCUS[1], -red * LOCUS[1] + blue * LOCUS[0])
    rows, columns = (np.rint((place - FIRST) / BIN).astype(np.intp) for place in places)
    inside = (rows > 0) & (rows < WARMTH_BINS - 1) & (columns > 0) & (columns < TINT_BINS - 1)
    cells = rows[inside] * TINT_BINS + columns[inside]
    weights = (bright * (1 - (1 - _PRODUCT_SHARE) * product), 1 - product, product)
    return np.stack([_histogram(cells, weight[inside]) for weight in weights])


def _clear(rgb: Rgb) -> Mask:
    """Return where colour can be told: where only some channels are nearly burnt out it is gone; all are: white."""
    most, least = rgb.max(axis=2), rgb.min(axis=2)
    clear = ((most < _NEARLY_BURNT) & (least > _BLACK)) | (least >= _NEARLY_BURNT)
    return np.asarray(cv2.erode(clear.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0)


def _histogram(cells: npt.NDArray[np.intp], weight: Plane) -> Plane:
    area = np.bincount(cells, weight, WARMTH_BINS * TINT_BINS).astype(np.float64).reshape(WARMTH_BINS, TINT_BINS)
    shares = np.sqrt(cv2.GaussianBlur(area, (0, 0), _BLUR))
    return np.asarray(shares / max(float(shares.sum()), 1e-9))


@cache
def _log_light(along: float) -> Plane:
    """Log prior of lights over the plane, with their spread along the locus."""
    warmth, tint = WARMTHS[:, None], TINTS[None]
    outside = np.maximum(np.maximum(_COLDEST - warmth, warmth - _WARMEST), 0)
    return np.asarray(-0.5 * ((warmth / along) ** 2 + (tint / _ACROSS) ** 2 + (outside / _BEYOND) ** 2))


def keep_luminance(gains: npt.NDArray[np.float64], rgb: Rgb) -> Gains:
    """Scales gains so that the mean luminance of the photo stays."""
    mean = to_linear(np.array(cv2.mean(rgb)[:3]))
    scaled = gains * (mean @ LUMA) / max(float((gains * mean) @ LUMA), 1e-6)
    return float(scaled[0]), float(scaled[1]), float(scaled[2])
