"""sRGB and light: the transfer curve, luminance and lightness, each stated once."""

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float64]

LUMA: Values = np.array([0.2126, 0.7152, 0.0722])  # of linear sRGB (IEC 61966-2-1)


def to_linear(values: npt.ArrayLike) -> Values:
    """Give linear light 0..1 of sRGB values 0..255."""
    x = np.asarray(values, dtype=np.float64) / 255
    return np.where(x <= 0.04045, x / 12.92, ((x + 0.055) / 1.055) ** 2.4)


def to_srgb(linear: npt.ArrayLike) -> Values:
    """Give sRGB values 0..255, not rounded, of linear light; values outside 0..1 are clipped."""
    x = np.clip(np.asarray(linear, dtype=np.float64), 0, 1)
    return np.asarray(255 * np.where(x <= 0.0031308, x * 12.92, 1.055 * x ** (1 / 2.4) - 0.055))


def lightness(luminance: npt.ArrayLike) -> Values:
    """Give CIE L* (0..100) of luminance 0..1."""
    y = np.maximum(np.asarray(luminance, dtype=np.float64), 0)
    return np.where(y > 0.008856, 116 * np.cbrt(y) - 16, 903.3 * y)
