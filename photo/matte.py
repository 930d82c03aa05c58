"""Photo -> Matte: find the product, look again at its own scale, reconcile, refine the edge.

U-2-Net answers for things of the size that it was trained on. A product that fills the photo is drawn best at
256 px; one that lies small in a scene, at 320 px of its own surroundings. So a glance finds the product, and
a second look, of another network where there is one, draws it.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from photo.networks import Networks
from photo.refine import refine, resized, to_alpha
from photo.segment import Segmenter
from photo.types import Floats, Matte, Photo, Rgb, Size

GLANCE_SIDE, WHOLE_SIDE, ZOOMED_SIDE = 256, 256, 320
FILL = 0.75
"""Share of the second look's longer side that the product shall take."""
WORTH_A_ZOOM = 0.75
"""Share of the photo above which the surroundings are as good as the whole."""
SPECK = 0.02
"""Parts smaller than this share of the largest one do not move the second look."""
MIDTONES = 0.6
"""Exponent that brightens what the networks see: they were trained on well-lit photographs."""
COARSE_SIDE = 640


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the photo, in pixels; right and bottom are the first ones outside."""

    left: int
    top: int
    right: int
    bottom: int

    def share(self, rgb: Rgb) -> float:
        """Return the part of the picture that the box takes."""
        return (self.right - self.left) * (self.bottom - self.top) / float(rgb.shape[1] * rgb.shape[0])


def cut(photo: Photo, networks: Networks) -> Matte:
    """Tell the product from its background."""
    rgb = brightened(photo.rgb)
    size = coarse_size(rgb)
    first = resized(networks.glance(rgb, glance_size(networks.glance)), size)
    box = surroundings(first, rgb)
    zoomed = box.share(rgb) < WORTH_A_ZOOM
    where, side = (box, ZOOMED_SIDE) if zoomed else (whole(rgb), WHOLE_SIDE)
    second = look_at(rgb, where, networks.look, side)
    likely = second if zoomed else (first + second) / np.float32(2)
    doubt = disagreement(first, likely)
    shown = to_alpha(resized(doubt, photo.rgb.shape[1::-1]))
    return Matte(refine(photo.rgb, likely), confidence(likely, doubt), shown)


def brightened(rgb: Rgb) -> Rgb:
    """Return the picture with its midtones lifted, black and white kept."""
    table = ((np.arange(256) / 255) ** MIDTONES * 255).astype(np.uint8)
    return np.asarray(cv2.LUT(rgb, table), dtype=np.uint8)


def surroundings(likely: Floats, rgb: Rgb) -> Box:
    """Return the part of the picture that the product fills to `FILL`, cut off at the frame."""
    height, width = rgb.shape[:2]
    parts = cv2.connectedComponentsWithStats((likely > 0.5).astype(np.uint8))[2][1:]
    if not len(parts):
        return whole(rgb)
    areas = parts[:, cv2.CC_STAT_AREA]
    parts = parts[areas >= SPECK * areas.max()] * (width / likely.shape[1])
    left, top = parts[:, 0].min(), parts[:, 1].min()
    right, bottom = (parts[:, 0] + parts[:, 2]).max(), (parts[:, 1] + parts[:, 3]).max()
    margin = max(right - left, bottom - top) * (1 / FILL - 1) / 2
    low = int(max(0, left - margin)), int(max(0, top - margin))
    return Box(*low, int(min(width, right + margin)), int(min(height, bottom + margin)))


def whole(rgb: Rgb) -> Box:
    """Return the box of the whole picture."""
    return Box(0, 0, rgb.shape[1], rgb.shape[0])


def look_at(rgb: Rgb, box: Box, network: Segmenter, side: int) -> Floats:
    """Return what a network sees in a part of the picture, at its place in the whole, 0 around it."""
    part = np.ascontiguousarray(rgb[box.top : box.bottom, box.left : box.right])
    seen = network(part, seen_size(network, part, side))
    result = np.zeros(coarse_size(rgb)[::-1], np.float32)
    scale = result.shape[1] / rgb.shape[1]
    left, top, right, bottom = (round(edge * scale) for edge in (box.left, box.top, box.right, box.bottom))
    target = result[top:bottom, left:right]
    target[:] = resized(seen, target.shape[1::-1])
    return result


def seen_size(network: Segmenter, rgb: Rgb, side: int) -> Size:
    """Return what size to show a picture to a network: its aspect kept, in steps of 32 px."""
    if len(network.model.sides) == 1:
        return network.model.sides[0], network.model.sides[0]
    scale = side / max(rgb.shape[:2])
    return max(64, round(rgb.shape[1] * scale / 32) * 32), max(64, round(rgb.shape[0] * scale / 32) * 32)


def glance_size(network: Segmenter) -> Size:
    """Return the size of a glance: a square, as these networks were trained on."""
    side = GLANCE_SIDE if len(network.model.sides) > 1 else network.model.sides[0]
    return side, side


def coarse_size(rgb: Rgb) -> Size:
    """Return the size in which looks are compared."""
    scale = COARSE_SIDE / max(rgb.shape[:2])
    return max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale))


def disagreement(first: Floats, likely: Floats) -> Floats:
    """Return where two looks differ or the answer is a toss-up, 0..1."""
    undecided = 1 - np.abs(2 * likely - 1)
    return np.asarray(np.maximum(np.abs(first - likely), undecided), dtype=np.float32)


def confidence(likely: Floats, doubt: Floats) -> float:
    """Return how much of what may be product is beyond doubt, 0..1."""
    total = float(np.maximum(likely, doubt).sum())
    return float(np.clip(1 - doubt.sum() / total, 0, 1)) if total else 0.0
