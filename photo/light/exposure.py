"""Exposure and contrast for the product: how light it should be, and a curve that gets it there.

The curve is x -> g k x / (1 + (k - 1) x / white): the brightest part of the product goes where the gain g
puts it, and shade is lifted by up to k times more, as the reflector of a studio would (the rational tone
curve of Reinhard et al., SIGGRAPH 2002, tied to a white that stays below burning out). It works on each
channel, so that lifted shade keeps its saturation.

A camera makes everything middle grey. What the product should be instead follows from three things:

- a grey product is as white, grey or black as it is beside the brightest surface of the scene;
- a coloured one is of middle lightness, unless even its bright parts are far below the scene's white;
- either way it gains no more than would make its ground white: in a photo that is well exposed things stay as they
  are, and nothing is ever made darker.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from photo.light.white_balance import Gains
from photo.pixels.colour import LUMA, Values, lightness, to_linear
from photo.types import Alpha, Mask, Rgb

_TOP = 0.9  # where the brightest part of the product goes, linear light; L* 96
_WHITEST = 99.7  # percentile of the product's pixels that is its brightest part
_MOST_LIFT, _MOST_GAIN = 6.0, 8.0
_ENOUGH = 50  # pixels that make a measurement
_MIDDLE_RADIUS = 0.2  # of the frame, when nobody knows where the product is

_GREY = 16.0  # chroma (at middle lightness) up to which a product is about as grey as coloured
_MIDDLE = 56.0  # L* of coloured things in a studio: 52 left those of the bench 4 too dark
_DARK = 0.6  # bright parts below this share of the scene's white make a dark product
_PAPER, _GLEAM = 100.0, 112.0  # L* that ground, and the lightest 2 % around, may reach: lamps and sheen burn out
_LIGHTEST = 97  # percentile around the product from which things are the lightest there
_TINGED, _COLOURED = 18.0, 28.0  # their chroma (at middle lightness): up to here maybe white; from there on no white
_IN_SIGHT = 98  # percentile around the product that is the white in sight
_BLACK_LIFT = 0.15  # L* for each L* squared: 8 becomes 18 at most, from 20 on it holds nothing back. A choice
_PER_WHITE, _SHEEN, _WHITE = 105.0, 20.0, 90.0  # L* of grey things against their share of the scene's white


@dataclass(frozen=True, slots=True)
class Curve:
    """A tone curve for linear light after white balance.

    Attributes:
        gain: Factor at `white`, and everywhere when `lift` is 1.
        lift: How much more than `gain` the deepest shade is raised; >= 1.
        white: Brightest part of the product, linear light.
    """

    gain: float
    lift: float
    white: float

    def __call__(self, linear: Values) -> Values:
        """Put linear light through the curve."""
        bend = 1 + (self.lift - 1) * np.minimum(linear / self.white, 1)
        return np.asarray(self.gain * self.lift * linear / bend)

    def part(self, strength: float) -> "Curve":
        """Return the curve at a part (0..1) of its strength, in stops; 0 changes nothing."""
        return Curve(self.gain**strength, self.lift**strength, self.white)


@dataclass(frozen=True, slots=True)
class Exposure:
    """How the product becomes as light as it is.

    Attributes:
        curve: What to do.
        stops: What that makes of the product's mean luminance, EV.
        certainty: 0..1; low where it makes a difference whether the product is grey or coloured.
    """

    curve: Curve
    stops: float
    certainty: float


def measure_exposure(rgb: Rgb, alpha: Alpha | None, gains: Gains) -> Exposure:
    """Find the curve that shows the product as light as it is.

    Args:
        rgb: The photo or a small copy of it, (h, w, 3).
        alpha: The product, (h, w); without it the middle of the frame counts.
        gains: Its white balance.
    """
    linear = to_linear(rgb) * gains
    inside = _middle(rgb) if alpha is None else alpha > 200
    if inside.sum() < _ENOUGH:
        inside = _middle(rgb)
    product = linear[inside]
    white = max(float(np.percentile(product.max(axis=1), _WHITEST)), 1e-3)
    plain = Curve(min(_TOP / white, _MOST_GAIN), 1.0, white)
    by_colour, doubt = _by_colour(linear @ LUMA, product)
    now = _mean(product)
    wanted = max(min(by_colour, _lightest(lightness(linear @ LUMA), inside), now + _BLACK_LIFT * now**2), now)
    wanted = now + _white_in_sight(linear, inside) * (wanted - now)
    curve = _curve_to(wanted, product, plain)
    before, after = product @ LUMA, curve(product) @ LUMA
    stops = float(np.log2(max(after.mean(), 1e-6) / max(before.mean(), 1e-6)))
    return Exposure(curve, stops, float(np.clip(1 - doubt / 20, 0, 1)))


def _middle(rgb: Rgb) -> Mask:
    """Return the ellipse in the middle of the frame, where a product most likely is."""
    y, x = np.ogrid[-0.5 : 0.5 : rgb.shape[0] * 1j, -0.5 : 0.5 : rgb.shape[1] * 1j]
    return np.asarray(x**2 + y**2 < _MIDDLE_RADIUS**2)


def _curve_to(wanted: float, product: Values, plain: Curve) -> Curve:
    """Return the curve that gives the product a mean L*: less gain, or all of it and a lift."""
    if _mean(plain(product)) > wanted:
        return Curve(_solve(lambda gain: _mean(product * gain), wanted, plain.gain), 1.0, plain.white)
    lift = _solve(lambda k: _mean(Curve(plain.gain, k, plain.white)(product)), wanted, _MOST_LIFT)
    return Curve(plain.gain, lift, plain.white)


def _solve(rising: Callable[[float], float], wanted: float, most: float) -> float:
    """Return the factor in 1..most at which a rising function reaches a value, by bisection in stops."""
    low, high = 1.0, most
    for _ in range(12):
        middle = float(np.sqrt(low * high))
        low, high = (middle, high) if rising(middle) < wanted else (low, middle)
    return float(np.sqrt(low * high)) if high > 1 else 1.0


def _lightest(scene: Values, inside: Mask) -> float:
    """Return the mean L* the product may reach before its ground, or a white thing in sight, is whiter than white.

    L* + 16 goes with the cube root of luminance, so a gain multiplies it.
    """
    around = scene[~inside] if not inside.all() else scene
    ground, white = np.percentile(around, (50, _IN_SIGHT))
    room = min((_PAPER + 16) / (ground + 16), (_GLEAM + 16) / (white + 16))
    return float((scene[inside].mean() + 16) * room - 16)


def _white_in_sight(linear: Values, inside: Mask) -> float:
    """Return how far the lightest things around can be white, 1, or are coloured, 0.

    Among colours alone nothing tells how light a product is: a grey pan on a red table is as light as the table's
    lightest part, and no white one for that.
    """
    around = linear[~inside] if not inside.all() else linear
    light = around @ LUMA
    lightest = around[light >= np.percentile(light, _LIGHTEST)]
    return float(np.interp(_chroma(lightest), (_TINGED, _COLOURED), (1.0, 0.0)))


def _by_colour(scene: Values, product: Values) -> tuple[float, float]:
    """Mean L* that a product of its colour has, and its spread where it may be grey or coloured."""
    mine = lightness(product @ LUMA)
    whitest = max(float(np.percentile(lightness(scene), 99)), 1.0)
    grey = float(np.exp(-((_chroma(product) / _GREY) ** 2)))
    share = float(mine.mean()) / whitest
    as_grey = min(_PER_WHITE * share + _SHEEN * (1 - float(np.exp(-share / 0.15))), _WHITE)
    as_coloured = _MIDDLE * float(np.clip(np.percentile(mine, 90) / whitest / _DARK, 0.2, 1))
    spread = float(np.sqrt(grey * (1 - grey))) * abs(as_grey - as_coloured)
    return grey * as_grey + (1 - grey) * as_coloured, spread


def _mean(linear: Values) -> float:
    return float(lightness(linear @ LUMA).mean())


def _chroma(product: Values) -> float:
    """Mean CIELAB chroma with the product's median at middle grey, so that a dark photo is not a grey one."""
    middle = np.clip(product * (0.18 / max(float(np.median(product @ LUMA)), 1e-4)), 0, 1)
    lab = cv2.cvtColor(middle.astype(np.float32)[None], cv2.COLOR_RGB2LAB)[0]
    return float(np.hypot(lab[:, 1], lab[:, 2]).mean())
