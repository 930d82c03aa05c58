"""Colours of the product at its soft edge, freed of the background that shone through."""

import cv2
import numpy as np

from photo.pixels.resize import averaged
from photo.types import Alpha, Floats, Mask, Rgb

NEAR, FAR = 0.03, 0.5  # windows in which known colours are gathered, shares of the longer side
GUESS_SIDE = 360  # longest side of the copy on which the guesses are made, pixels
TRUST = 0.05  # share of known pixels in the near window at which it counts as much as the far one


def edge_colours(rgb: Rgb, alpha: Alpha) -> Rgb:
    """Estimate the product's own colour where alpha is partial; elsewhere the photo is kept to the byte.

    A photo's pixel is I = a F + (1 - a) B. Both colours are first guessed as the average of what is surely
    product, or surely background, around the pixel, then corrected so that together they explain I: the smallest
    change of F and B that does. This is the idea of Forte, "Approximate Fast Foreground Colour Estimation" (ICIP
    2021), with known pixels in place of alpha-weighted ones: our soft edges are wide, and weights would let
    the old background in. The guesses are smooth, so a small copy does for them.

    Args:
        rgb: Photo, (h, w, 3).
        alpha: Opacity of the product, (h, w).

    Returns:
        (h, w, 3); compose it over any background with the same alpha.
    """
    edge = (alpha > 0) & (alpha < 255)
    if not edge.any():
        return rgb.copy()
    share = min(0.5, GUESS_SIDE / max(alpha.shape))
    size = (max(1, round(rgb.shape[1] * share)), max(1, round(rgb.shape[0] * share)))
    small = averaged(rgb, size).astype(np.float32)
    opacity = averaged(alpha, size).astype(np.float32) / 255
    front = _at_edge(_known_around(small, opacity), edge)
    back = _at_edge(_known_around(small, 1 - opacity), edge)
    a = alpha[edge].astype(np.float32)[:, None] / 255
    miss = rgb[edge] - a * front - (1 - a) * back
    result = rgb.copy()
    result[edge] = np.clip(front + a * miss / (a * a + (1 - a) * (1 - a)), 0, 255).round()
    return result


def _known_around(colour: cv2.typing.MatLike, share: cv2.typing.MatLike) -> Floats:
    """Average colour, around each pixel, of the pixels whose share (0..1) is nearly whole."""
    # a trace of the partial pixels decides where nothing is known for sure
    weight = (np.clip(share * 10 - 9, 0, 1) + 1e-4 * share)[..., None]
    seen, support = [], []
    for window in (NEAR, FAR):
        size = (2 * max(2, round(window * max(share.shape) / 2)) + 1,) * 2
        support.append(cv2.blur(weight, size, borderType=cv2.BORDER_REFLECT)[..., None])
        seen.append(cv2.blur(colour * weight, size, borderType=cv2.BORDER_REFLECT))
    far = seen[1] / (support[1] + 1e-9)
    return np.asarray((seen[0] + TRUST * far) / (support[0] + TRUST), dtype=np.float32)


def _at_edge(small: Floats, edge: Mask) -> Floats:
    """Values of a small picture at the marked pixels of the full size."""
    full = cv2.resize(small.round().astype(np.uint8), edge.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(full[edge], dtype=np.float32)
