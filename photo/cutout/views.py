"""One look of a network at a photo or a part of it: how large, how bright, and where it belongs."""

import math

import cv2
import numpy as np

from photo.models.segment import Segmenter
from photo.pixels.maps import resized
from photo.pixels.regions import Box, mask_parts
from photo.types import Floats, Rgb, Size

VIEW_FILL = 0.75
"""Share of the longer side of its surroundings that the product takes."""
SUSPECTED = 0.3
"""How likely a pixel must be product to belong into the surroundings: a neck or a handle that the glance only
suspects must not be cut off."""
VIEW_SPECK = 0.02
"""Parts smaller than this share of the largest one do not move the surroundings."""
MIDTONES = 0.6
"""Exponent that brightens what the networks see: they were trained on well-lit photographs."""
LEAST_VIEW = 64
"""Pixels: a speck of a small photo is looked at with something around it. A choice."""
COARSE_SIDE = 640


def brightened(rgb: Rgb) -> Rgb:
    """Return the picture with its midtones lifted, black and white kept."""
    table = ((np.arange(256) / 255) ** MIDTONES * 255).astype(np.uint8)
    return np.asarray(cv2.LUT(rgb, table), dtype=np.uint8)


def surroundings(likely: Floats, rgb: Rgb) -> Box:
    """Return the part of the picture that the product fills to `VIEW_FILL`, cut off at the frame."""
    height, width = rgb.shape[:2]
    parts = mask_parts(likely > SUSPECTED)
    if not len(parts.areas):
        return whole(rgb)
    seen, scale = parts.box_of(parts.areas >= VIEW_SPECK * parts.areas.max()), width / likely.shape[1]
    left, top, right, bottom = (scale * edge for edge in (seen.left, seen.top, seen.right, seen.bottom))
    extent = max(right - left, bottom - top)
    margin = max(extent * (1 / VIEW_FILL - 1), LEAST_VIEW - extent) / 2
    low = math.floor(max(0, left - margin)), math.floor(max(0, top - margin))
    return Box(*low, math.ceil(min(width, right + margin)), math.ceil(min(height, bottom + margin)))


def whole(rgb: Rgb) -> Box:
    """Return the box of the whole picture."""
    return Box(0, 0, rgb.shape[1], rgb.shape[0])


def view_of(rgb: Rgb, box: Box, network: Segmenter, side: int) -> Floats:
    """Return what a network sees in a part of the picture, at its place in the whole, 0 around it."""
    part = np.ascontiguousarray(rgb[box.top : box.bottom, box.left : box.right])
    seen = network(part, seen_size(network, part, side))
    result = np.zeros(coarse_size(rgb)[::-1], np.float32)
    scale = result.shape[1] / rgb.shape[1]
    left, top, right, bottom = (round(edge * scale) for edge in (box.left, box.top, box.right, box.bottom))
    target = result[top : max(bottom, top + 1), left : max(right, left + 1)]
    target[:] = resized(seen, target.shape[1::-1])
    return result


def seen_size(network: Segmenter, rgb: Rgb, side: int) -> Size:
    """Return what size to show a picture to a network: its aspect kept, in steps of 32 px."""
    if len(network.model.sides) == 1:
        return network.model.sides[0], network.model.sides[0]
    scale = side / max(rgb.shape[:2])
    return max(64, round(rgb.shape[1] * scale / 32) * 32), max(64, round(rgb.shape[0] * scale / 32) * 32)


def glance(rgb: Rgb, network: Segmenter, side: int) -> Floats:
    """Return what a network sees in the whole picture, squeezed into a square as in its training."""
    side = side if len(network.model.sides) > 1 else network.model.sides[0]
    return resized(network(rgb, (side, side)), coarse_size(rgb))


def fine_view(rgb: Rgb, network: Segmenter) -> Floats:
    """Return what a network of one, large size sees in the whole picture, at that size."""
    side = max(network.model.sides)
    return resized(network(rgb, (side, side)), coarse_size(rgb, side))


def coarse_size(rgb: Rgb, side: int = COARSE_SIDE) -> Size:
    """Return the size in which looks are compared."""
    scale = side / max(rgb.shape[:2])
    return max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale))
