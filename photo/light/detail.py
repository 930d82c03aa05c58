"""Noise and softness: measured, and treated gently. Detail that is not in the photo is never made up."""

from dataclasses import dataclass

import cv2
import numpy as np

from photo.types import Alpha, Rgb

_TILE = 512  # noise and blur are looked at on at most this many pixels square, at full size
_BLOCK = 16  # pixels square: small enough to lie between two textures, 196 differences are enough for a mean
_VISIBLE = 0.8  # standard deviation, sRGB values, from which noise is seen in flat colour
_SHARPEN_RADIUS, _SHARPEN_AMOUNT = 0.8, 0.35  # pixels, share; choice by eye: crisp at 100 %, no light rims
_CUT_OFF = 8  # sRGB values from black and from white within which noise is cut off
_FLATTEST = 20  # percentile of the blocks: texture is in some places, noise everywhere
_WHOLE = 0.9  # share of a block that must be usable

# second differences in both directions: zero on edges and ramps, 6 standard deviations on white noise
_NOISE_KERNEL = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Reading:
    """A measured value.

    Attributes:
        value: What was measured, in the unit that the measuring function names.
        certainty: 0 = there was nothing to measure it by, 1 = no doubt.
    """

    value: float
    certainty: float


def measure_noise(rgb: Rgb) -> Reading:
    """Measure the standard deviation of the noise, in sRGB values (0..255).

    Immerkaer's kernel (Computer Vision and Image Understanding, 1996) on small blocks, of which the flat ones
    count: texture is in some places, noise everywhere.

    Args:
        rgb: The photo at its own size, (h, w, 3): a smaller copy has less noise.
    """
    green = _tile(rgb, None)[..., 1]
    height, width = (side // _BLOCK * _BLOCK for side in green.shape)
    if not height * width:
        return Reading(0.0, 0.0)
    response = cv2.filter2D(green.astype(np.float32), -1, _NOISE_KERNEL)
    usable = ((green > _CUT_OFF) & (green < 255 - _CUT_OFF)).astype(np.float32)
    energy, whole = (
        plane[:height, :width].reshape(height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK).mean(axis=(1, 3))
        for plane in (response**2, usable)
    )
    flat = energy[whole > _WHOLE]
    if not flat.size:
        return Reading(0.0, 0.0)
    return Reading(float(np.sqrt(np.percentile(flat, _FLATTEST))) / 6, flat.size / energy.size)


def measure_blur(rgb: Rgb, alpha: Alpha | None) -> Reading:
    """Measure how blurred the product is: 0 is sharp, 1 nothing but blur; from about 0.6 on it is seen.

    The blur effect (Crété-Roffet et al., SPIE 6492, 2007): what a blurred copy loses, the photo had.

    Args:
        rgb: The photo at its own size, (h, w, 3).
        alpha: The product, (h, w), if it is known; else the middle of the frame is looked at.
    """
    grey = cv2.cvtColor(_tile(rgb, alpha), cv2.COLOR_RGB2GRAY).astype(np.float32)
    scores, texture = [], 0.0
    for turned in (grey, grey.T):
        steps = np.abs(np.diff(turned, axis=0))
        smooth = np.abs(np.diff(cv2.blur(turned, (1, 9)), axis=0))
        scores.append(1 - float(np.maximum(steps - smooth, 0).sum() / max(float(steps.sum()), 1e-6)))
        texture += float(steps.mean()) / 2
    return Reading(max(scores), float(np.clip(texture / 2, 0, 1)))


def denoise(rgb: Rgb, noise: float) -> Rgb:
    """Smooth noise that would be seen, and leave edges (bilateral filter; Tomasi & Manduchi, ICCV 1998).

    Args:
        rgb: The picture, (h, w, 3).
        noise: Standard deviation of its noise, sRGB values.

    Returns:
        A new picture; a plain copy where the noise is too little to be seen.
    """
    if noise < _VISIBLE:
        return rgb.copy()
    # phones have smoothed the finest noise already; what is left is coarser, and stronger, than the kernel sees
    return np.asarray(cv2.bilateralFilter(rgb, 5, min(10 * noise, 24), 1.5), dtype=np.uint8)


def sharpen(rgb: Rgb, strength: float = 1.0) -> Rgb:
    """Give a finished picture the slight crispness that reducing took (unsharp mask).

    Args:
        rgb: A picture at its output size, (h, w, 3).
        strength: 0 leaves it unchanged to the byte.
    """
    amount = _SHARPEN_AMOUNT * strength
    return np.asarray(
        cv2.addWeighted(rgb, 1 + amount, cv2.GaussianBlur(rgb, (0, 0), _SHARPEN_RADIUS), -amount, 0), dtype=np.uint8
    )


def _tile(rgb: Rgb, alpha: Alpha | None) -> Rgb:
    """Return the middle of the product or of the frame, at full size."""
    height, width = rgb.shape[:2]
    left, top, across, down = (0, 0, width, height) if alpha is None else cv2.boundingRect(alpha)
    x, y = left + across // 2, top + down // 2
    half = _TILE // 2
    part = rgb[max(0, y - half) : y + half, max(0, x - half) : x + half]
    return part if part.size else rgb
