"""Exposure and contrast for the product: how light it should be, and a curve that gets it there.

The curve is x -> g k x / (1 + (k - 1) x / white): the brightest part of the product goes where the gain g
puts it, and shade is lifted by up to k times more, as the reflector of a studio would (the rational tone
curve of Reinhard et al., SIGGRAPH 2002, tied to a white that stays below burning out). It works on each
channel, so that lifted shade keeps its saturation.

A camera makes everything middle grey. What the product should be instead follows from the scene and from its colour:

- a grey product is as white, grey or black as it is beside the brightest surface of the scene;
- a coloured one is of middle lightness, more so beside a dark scene, less beside a light one; blue things are
  darker than others;
- one with light parts of its own, a label or a plate, is lighter than one that is dark all over;
- where the lightest things around are near white already, so much less is missing.

How much each tells was found on the bench's scenes by least absolute error, and scored on kinds of products that
were left out. It becomes a correction within limits: its ground stays below white, black stays black, and it is made
darker by half a stop at most, and only on a ground that is darker than itself, which a camera takes for a dark scene.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from photo.light.white_balance import Gains
from photo.pixels.colour import LUMA, Values, lightness, to_linear, to_srgb
from photo.types import Alpha, Floats, Mask, Rgb

_TOP = 0.9  # where the brightest part of the product goes, linear light; L* 96
_WHITEST = 99.7  # percentile of the product's pixels that is its brightest part
_MOST_LIFT, _MOST_GAIN = 8.0, 8.0
_FILL = (
    0.5  # share of the stops that lifts shade: a photo has harder light than a studio. By contrast, kinds left out
)
_TURN = 5.0  # a*b* by which the curve may turn hues: brown is no dark yellow. The bench's scenes need less
_SAMPLE = 2000  # pixels of the product by which the curve is found
_ENOUGH = 50  # pixels that make a measurement
_MIDDLE_RADIUS = 0.2  # of the frame, when nobody knows where the product is

# what the product's L* follows from; fitted to the bench's 230 mixed scenes, kinds left out for the score
_GREY = 14.0  # chroma (at middle lightness) up to which a product is about as grey as coloured
_PER_WHITE, _SHEEN, _WHITE = 118.0, 15.0, 90.0  # L* of grey things against their share of the scene's white
_COLOURED_BLACK, _COLOURED_WHITE = 43.5, 22.0  # the same of coloured things: at no share, and what the whole adds
_BLUE = 0.43  # L* by which coloured things are darker for each unit of b* (at middle lightness) below 0
_RICHEST = 78.0  # mean L* of its strongest channel that no coloured thing of the bench's studio has more than
_LABEL, _PLAIN = 13.5, 1.4  # L* for each unit by which the light tenth against the mean is more than usual
_NEAR_WHITE, _LESS = 74.5, 0.47  # L* of the lightest things around from which on less is missing, and how much

_PAPER = 100.0  # L* that the ground may reach
_LIGHTEST = 97  # percentile around the product from which things are the lightest there
_TINGED, _COLOURED = 18.0, 28.0  # their chroma (at middle lightness): up to here maybe white; from there on no white
_BLACK_ROOM, _BLACK_LIFT = 12.0, 0.15  # L*, and L* for each L* squared, by which dark things may rise. A choice
_DARKER = 0.5  # stops by which a product may be made darker: half of what a camera errs by on a dark ground. A choice


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
    product, around = linear[inside], linear[~inside] if not inside.all() else linear[inside]
    white = max(float(np.percentile(product.max(axis=1), _WHITEST)), 1e-3)
    natural, doubt = _natural(linear @ LUMA, product, around)
    now = _mean(product)
    wanted = float(np.clip(natural, *_limits(now, around)))
    curve = _curve_to(now + _white_in_sight(around) * (wanted - now), product, white)
    before, after = product @ LUMA, curve(product) @ LUMA
    stops = float(np.log2(max(after.mean(), 1e-6) / max(before.mean(), 1e-6)))
    return Exposure(curve, stops, float(np.clip(1 - doubt / 20, 0, 1)))


def _middle(rgb: Rgb) -> Mask:
    """Return the ellipse in the middle of the frame, where a product most likely is."""
    y, x = np.ogrid[-0.5 : 0.5 : rgb.shape[0] * 1j, -0.5 : 0.5 : rgb.shape[1] * 1j]
    return np.asarray(x**2 + y**2 < _MIDDLE_RADIUS**2)


def _curve_to(wanted: float, product: Values, white: float) -> Curve:
    """Return the curve that gives the product a mean L*, or as much of it as leaves hues, by bisection in stops."""
    some = product[:: max(1, len(product) // _SAMPLE)]
    colours, low, high = _lab(to_srgb(some) / 255), -_DARKER, float(np.log2(_MOST_LIFT * _MOST_GAIN))
    for _ in range(14):
        middle = (low + high) / 2
        after = _curve(middle, white)(some)
        enough = _mean(after) >= wanted or (middle > 0 and _turned(colours, _lab(to_srgb(after) / 255)) > _TURN)
        low, high = (low, middle) if enough else (middle, high)
    return _curve((low + high) / 2, white)


def _turned(before: Floats, after: Floats) -> float:
    """Return how far colours went across their hue, CIELAB a*b*, the mean by how strong they were."""
    _, a, b = before.T
    across = np.abs(a * after[:, 2] - b * after[:, 1])
    return float(across.sum() / max(float(np.hypot(a, b).sum()), 1e-6))


def _curve(stops: float, white: float) -> Curve:
    """Return the curve of so many stops: part gain, part lift, and lift alone from where gain would burn out."""
    if stops <= 0:
        return Curve(2.0**stops, 1.0, white)
    top = max(min(_TOP / white, _MOST_GAIN), 2.0**-stops)
    gain = min(2.0 ** (stops * (1 - _FILL)), top)
    return Curve(gain, min(2.0**stops / gain, _MOST_LIFT), white)


def _limits(now: float, around: Values) -> tuple[float, float]:
    """Return the least and the most mean L* that a product of now so much may get.

    L* + 16 goes with the cube root of luminance, so a gain multiplies it.
    """
    ground = float(np.median(lightness(around @ LUMA)))
    darkest = (now + 16) * 2 ** (-_DARKER / 3) - 16
    lightest = min((now + 16) * (_PAPER + 16) / (ground + 16) - 16, now + _BLACK_ROOM + _BLACK_LIFT * now**2)
    return max(darkest, min(ground, now)), max(lightest, now)


def _white_in_sight(around: Values) -> float:
    """Return how far the lightest things around can be white, 1, or are coloured, 0.

    Among colours alone nothing tells how light a product is: a grey pan on a red table is as light as the table's
    lightest part, and no white one for that.
    """
    light = around @ LUMA
    lightest = around[light >= np.percentile(light, _LIGHTEST)]
    return float(np.interp(_colour(lightest)[0], (_TINGED, _COLOURED), (1.0, 0.0)))


def _natural(scene: Values, product: Values, around: Values) -> tuple[float, float]:
    """Mean L* that such a product has in such a scene, and its spread where it may be grey or coloured."""
    mine = lightness(product @ LUMA)
    now = float(mine.mean())
    share = now / max(float(np.percentile(lightness(scene), 99)), 1.0)
    chroma, yellow = _colour(product)
    grey = float(np.exp(-((chroma / _GREY) ** 2)))
    as_grey = min(_PER_WHITE * share + _SHEEN * (1 - float(np.exp(-share / 0.15))), _WHITE)
    as_coloured = min(
        _COLOURED_BLACK + _COLOURED_WHITE * share + _BLUE * min(yellow, 0),
        (now + 16) * (_RICHEST + 16) / (float(lightness(product.max(axis=1)).mean()) + 16) - 16,
    )
    label = _LABEL * ((float(np.percentile(mine, 90)) + 16) / (now + 16) - _PLAIN)
    near = _LESS * max(float(lightness(np.percentile(around.max(axis=1), _LIGHTEST))) - _NEAR_WHITE, 0)
    spread = float(np.sqrt(grey * (1 - grey))) * abs(as_grey - as_coloured)
    return grey * as_grey + (1 - grey) * as_coloured + label - near, spread


def _mean(linear: Values) -> float:
    return float(lightness(linear @ LUMA).mean())


def _colour(product: Values) -> tuple[float, float]:
    """Mean chroma and b* with the product's median at middle grey, so that a dark photo is not a grey one.

    Linear light stands in for stored values: darker, so strong colours are further from weak ones than in CIELAB.
    """
    _, a, b = _lab(product * (0.18 / max(float(np.median(product @ LUMA)), 1e-4))).T
    return float(np.hypot(a, b).mean()), float(b.mean())


def _lab(values: Values) -> Floats:
    """CIELAB of sRGB values 0..1, (n, 3) each."""
    return np.asarray(cv2.cvtColor(np.clip(values, 0, 1).astype(np.float32)[None], cv2.COLOR_RGB2LAB)[0], np.float32)
