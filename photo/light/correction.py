"""The light of a photo: measured once on a small copy, applied in one pass over the pixels."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.light.detail import Reading, denoise, measure_blur, measure_noise
from photo.light.exposure import Curve, Exposure, measure_exposure
from photo.light.tilt import Tilt, measure_tilt
from photo.light.white_balance import Balance, balance_from_point, measure_balance
from photo.pixels.colour import Values, to_linear, to_srgb
from photo.pixels.resize import reduced
from photo.types import Alpha, Rgb

__all__ = ["Light", "apply", "balance_from_point", "measure"]

_SMALL = 384  # longest side of the copy that is measured, pixels
_DARK = 1.6  # a photo whose shade had to be raised by more was dark: its noise shows
_SHADE = slice(16, 97)  # stored values where noise is brought out most, and seen most
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
    """

    balance: Balance
    exposure: Exposure
    tilt: Tilt
    noise: Reading
    blur: Reading


def measure(rgb: Rgb, alpha: Alpha | None, balance: Balance | None = None) -> Light:
    """Measure the light of a photo.

    Args:
        rgb: The photo, (h, w, 3).
        alpha: The product, (h, w), if it is known: exposure is then made for it and not for the frame.
        balance: White balance that is known already, such as from a tap on something white.
    """
    small, product = reduced(rgb, _SMALL), None if alpha is None else reduced(alpha, _SMALL)
    balance = balance or measure_balance(small, product)
    return Light(
        balance,
        measure_exposure(small, product, balance.gains),
        measure_tilt(small, product),
        measure_noise(rgb),
        measure_blur(rgb, alpha),
    )


def apply(rgb: Rgb, light: Light, strength: float = 1.0) -> Rgb:
    """Correct white balance, exposure and contrast, and smooth the noise that the correction brings out.

    Args:
        rgb: The photo, (h, w, 3).
        light: What was measured of it.
        strength: 0 leaves it unchanged to the byte, 1 is the full correction.

    Returns:
        A new picture of the same size. What was burnt out stays white, and nothing else is burnt out.
    """
    tables = np.stack([_table(gain, light, strength) for gain in light.balance.gains], axis=-1)
    corrected = np.asarray(cv2.LUT(rgb, tables[None]), dtype=np.uint8)
    shade = tables[_SHADE].astype(np.float64)
    brought_out = float(((shade[-1] - shade[0]) / (len(shade) - 1)).max())
    return denoise(corrected, light.noise.value * brought_out) if brought_out > _DARK else corrected


def _table(gain: float, light: Light, strength: float) -> npt.NDArray[np.uint8]:
    """Return the 256 values of one channel."""
    codes = to_linear(np.arange(256))
    curve, gain = light.exposure.curve.part(strength), gain**strength
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
