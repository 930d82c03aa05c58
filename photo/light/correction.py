"""The light of a photo: measured once on a small copy, applied in one pass over the pixels."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.light.detail import Reading, denoise, measure_blur, measure_noise
from photo.light.exposure import Curve, Exposure, measure_exposure
from photo.light.tilt import Tilt, measure_tilt
from photo.light.white_balance import NO_GAINS, Balance, Gains, measure_balance
from photo.pixels.colour import LUMA, Values, to_linear, to_srgb
from photo.pixels.resize import reduced
from photo.types import Alpha, Floats, Rgb

_SMALL = 384  # longest side of the copy that is measured, pixels
_DARK = 1.6  # a photo whose shade had to be raised by more was dark: its noise shows
_SHADE = slice(16, 97)  # stored values where noise is brought out most, and seen most
_PRODUCT = 200  # alpha of what is surely product
_SEEN, _FAR = 3.0, 15.0  # CIELAB: a change of colour that is seen beside the original, and one that nobody overlooks
_GUESS = 0.5  # certainty below which the colour is as much guessed as measured
_HELD, _GROWTH = 0.15, 3.0  # power of the growth of colours that is taken back, and the most. By cross-validation
_HARDLY = 0.99  # a saturation that nobody sees
_BURNT = 0.85  # linear light; towards 1 from here on, a channel is likely to have been cut off


@dataclass(frozen=True, slots=True)
class Light:
    """What is to be done about the light of a photo.

    Attributes:
        balance: White balance.
        exposure: Exposure and contrast for the product.
        tilt: How far the camera was turned. `apply` does not turn; whoever crops does, if it is sure.
        noise: Standard deviation of the noise, sRGB values.
        blur: 0 sharp .. 1 nothing but blur. Only reported.
        moved: How far white balance moves the product's mean colour, CIELAB a*b*; below 3 it is hardly seen.
        saturation: Factor on colours after it all: more light makes colours, and a cast that is left, stronger.
    """

    balance: Balance
    exposure: Exposure
    tilt: Tilt
    noise: Reading
    blur: Reading
    moved: float
    saturation: float

    @property
    def certainty(self) -> float:
        """How sure the colour of the light is, 0..1."""
        return self.balance.certainty

    @property
    def ask(self) -> bool:
        """Whether only she can tell if the colour is right: it was moved far, or a guess decided it."""
        return self.moved > _FAR or (self.moved > _SEEN and self.certainty < _GUESS)


def measure(rgb: Rgb, alpha: Alpha | None) -> Light:
    """Measure the light of a photo.

    Args:
        rgb: The photo, (h, w, 3).
        alpha: The product, (h, w), if it is known: exposure is then made for it and not for the frame.
    """
    small, product = reduced(rgb, _SMALL), None if alpha is None else reduced(alpha, _SMALL)
    balance = measure_balance(small, product)
    exposure = measure_exposure(small, product, balance.gains)
    untouched, balanced, exposed = _mean_colours(small, product, balance.gains, exposure)
    growth = float(np.hypot(*exposed[1:]) / max(np.hypot(*untouched[1:]), 1.0))
    return Light(
        balance,
        exposure,
        measure_tilt(small, product),
        measure_noise(rgb),
        measure_blur(rgb, alpha),
        float(np.hypot(*(balanced - untouched)[1:])),
        float(np.clip(growth, 1.0, _GROWTH)) ** -_HELD,
    )


def _mean_colours(rgb: Rgb, alpha: Alpha | None, gains: Gains, exposure: Exposure) -> Floats:
    """Return the product's mean colour, or the frame's, as it is, balanced, and exposed too: CIELAB, (3, 3)."""
    inside = rgb.reshape(-1, 3) if alpha is None or not (alpha > _PRODUCT).any() else rgb[alpha > _PRODUCT]
    mean = to_linear(inside).mean(axis=0)
    steps = np.stack([mean, mean * gains, exposure.curve(mean * gains)])
    shown = (to_srgb(steps) / 255).astype(np.float32)[None]
    return np.asarray(cv2.cvtColor(shown, cv2.COLOR_RGB2LAB)[0], dtype=np.float32)


def apply(rgb: Rgb, light: Light, strength: float = 1.0, by_hand: Gains = NO_GAINS) -> Rgb:
    """Correct white balance, exposure and contrast, and smooth the noise that the correction brings out.

    Args:
        rgb: The photo, (h, w, 3).
        light: What was measured of it.
        strength: 0 leaves it unchanged to the byte, 1 is the full correction.
        by_hand: Factors for linear R, G, B that count whole at any strength.

    Returns:
        A new picture of the same size. What was burnt out stays white, and nothing else is burnt out.
    """
    gains = [auto**strength * hand for auto, hand in zip(light.balance.gains, by_hand, strict=True)]
    tables = np.stack([_table(gain, light.exposure.curve.part(strength)) for gain in gains], axis=-1)
    corrected = np.asarray(cv2.LUT(rgb, tables[None]), dtype=np.uint8)
    kept = light.saturation**strength
    if kept < _HARDLY:
        mixed = kept * np.eye(3) + (1 - kept) * LUMA
        corrected = np.asarray(cv2.transform(corrected, mixed.astype(np.float32)), dtype=np.uint8)
    shade = tables[_SHADE].astype(np.float64)
    brought_out = float(((shade[-1] - shade[0]) / (len(shade) - 1)).max())
    return denoise(corrected, light.noise.value * brought_out) if brought_out > _DARK else corrected


def _table(gain: float, curve: Curve) -> npt.NDArray[np.uint8]:
    """Return the 256 values of one channel."""
    codes = to_linear(np.arange(256))
    values = _to_white(curve, codes * gain)
    missing = 1 - values[-1]  # a channel that is turned down would leave burnt-out white coloured
    values += missing * np.clip((codes - _BURNT) / (1 - _BURNT), 0, 1)
    return np.rint(to_srgb(values)).astype(np.uint8)


def _to_white(curve: Curve, light: Values) -> Values:
    """Put balanced light through the curve and, above the product's white, straight on to 1."""
    reached = float(curve(np.array(curve.white)))
    end = max(1.0, curve.white / reached)
    above = reached + (1 - reached) * (light - curve.white) / max(end - curve.white, 1e-6)
    return np.asarray(np.minimum(np.where(light < curve.white, curve(light), above), 1))
