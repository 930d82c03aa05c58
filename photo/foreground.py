"""Colours of the product at its soft edge, freed of the background that shone through."""

import cv2
import numpy as np

from photo.types import Alpha, Floats, Mask, Rgb

# Radii of the two passes, as shares of the longer side (90 and 6 of a 720 px picture in the paper's tests).
WIDE, NARROW = 0.06, 0.008


def edge_colours(rgb: Rgb, alpha: Alpha) -> Rgb:
    """Estimate the product's own colour where alpha is partial; elsewhere the photo is kept to the byte.

    A photo's pixel is I = a F + (1 - a) B. Both colours are first guessed as averages around the pixel, weighted
    by alpha, then corrected so that they explain I again (Forte, "Approximate Fast Foreground Colour Estimation",
    ICIP 2021, eqs. 3-7); twice, with a wide and a narrow window. What is averaged is smooth, so that half the
    size does for it; the correction is made at full size.

    Args:
        rgb: Photo, (h, w, 3).
        alpha: Opacity of the product, (h, w).

    Returns:
        (h, w, 3); compose it over any background with the same alpha.
    """
    edge = (alpha > 0) & (alpha < 255)
    if not edge.any():
        return rgb.copy()
    image, weight = rgb.astype(np.float32), alpha.astype(np.float32) / 255
    half = (max(1, rgb.shape[1] // 2), max(1, rgb.shape[0] // 2))
    small: Floats = np.asarray(cv2.resize(image, half, interpolation=cv2.INTER_AREA), dtype=np.float32)
    opacity: Floats = np.asarray(cv2.resize(weight, half, interpolation=cv2.INTER_AREA), dtype=np.float32)[..., None]
    front, back = small, small
    for share in (WIDE, NARROW):
        window = (2 * max(1, round(share * max(half) / 2)) + 1,) * 2
        front, back = _blurred(front, opacity, window), _blurred(back, np.float32(1) - opacity, window)
        miss = small - opacity * front - (1 - opacity) * back
        front = np.clip(front + opacity * miss, 0, 255).astype(np.float32)
    front, back = _at_edge(front, edge), _at_edge(back, edge)
    a = weight[edge][:, None]
    result = rgb.copy()
    result[edge] = np.clip(front + a * (image[edge] - a * front - (1 - a) * back), 0, 255).round()
    return result


def _blurred(colour: Floats, weight: Floats, window: tuple[int, int]) -> Floats:
    """Average of a colour around each pixel, weighted."""
    total = cv2.blur(colour * weight, window, borderType=cv2.BORDER_REFLECT)
    share = cv2.blur(weight, window, borderType=cv2.BORDER_REFLECT)
    return np.asarray(total / (share.reshape(weight.shape) + 1e-4), dtype=np.float32)


def _at_edge(small: Floats, edge: Mask) -> Floats:
    """Values of a half-size picture at the marked pixels of the full size."""
    full = cv2.resize(small, edge.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(full[edge], dtype=np.float32)
