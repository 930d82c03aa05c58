"""sRGB and light: the transfer curve, luminance and lightness, each stated once."""

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float64]

LUMA: Values = np.array([0.2126, 0.7152, 0.0722])  # of linear sRGB (IEC 61966-2-1)


def _linear(values: Values) -> Values:
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


_LINEAR: Values = _linear(np.arange(256) / 255)


def to_linear(values: npt.ArrayLike) -> Values:
    """Give linear light 0..1 of sRGB values 0..255."""
    given = np.asarray(values)
    if given.dtype == np.uint8:
        return np.asarray(_LINEAR[given])  # a look-up is ten times faster than the power
    return _linear(given.astype(np.float64) / 255)


def to_srgb(linear: npt.ArrayLike) -> Values:
    """Give sRGB values 0..255, not rounded, of linear light; values outside 0..1 are clipped."""
    x = np.clip(np.asarray(linear, dtype=np.float64), 0, 1)
    return np.asarray(255 * np.where(x <= 0.0031308, x * 12.92, 1.055 * x ** (1 / 2.4) - 0.055))


def lightness(luminance: npt.ArrayLike) -> Values:
    """Give CIE L* (0..100) of luminance 0..1."""
    y = np.maximum(np.asarray(luminance, dtype=np.float64), 0)
    return np.where(y > 0.008856, 116 * np.cbrt(y) - 16, 903.3 * y)
