"""Rectangles in a picture, and the parts of a product that are more than crumbs."""

from dataclasses import dataclass

import cv2
import numpy as np

from photo.errors import ProductNotFound
from photo.types import Alpha, Size

GRID = 512  # specks are told from parts on a grid of about this many points a side
SPECK = 0.01  # a part smaller than this share of the largest one is a crumb, not a part of the product


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; right and bottom are outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> Size:
        """Return (width, height)."""
        return self.right - self.left, self.bottom - self.top

    def share(self, shape: tuple[int, ...]) -> float:
        """Return the part of an array of this shape that the rectangle takes, 0..1."""
        return (self.right - self.left) * (self.bottom - self.top) / float(shape[1] * shape[0])

    @property
    def slices(self) -> tuple[slice, slice]:
        """Return the index of the rectangle in an array."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def grown(self, share: float, shape: tuple[int, ...]) -> "Box":
        """Return the box with a margin of `share` of its longer side, within an array's shape."""
        by = 1 + round(share * max(self.size))
        return Box(
            max(0, self.left - by),
            max(0, self.top - by),
            min(shape[1], self.right + by),
            min(shape[0], self.bottom + by),
        )


def product_box(alpha: Alpha) -> Box:
    """Return the tight box around everything that belongs to the product, stray specks left out.

    Args:
        alpha: (h, w).

    Raises:
        ProductNotFound: Nothing in it is more product than background.
    """
    step = max(1, max(alpha.shape) // GRID)
    rough = np.ascontiguousarray(alpha[::step, ::step] > 127, dtype=np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(rough, connectivity=8)
    if count < 2:
        raise ProductNotFound
    parts = stats[1:]
    parts = parts[parts[:, cv2.CC_STAT_AREA] >= SPECK * parts[:, cv2.CC_STAT_AREA].max()]
    left, top = parts[:, cv2.CC_STAT_LEFT], parts[:, cv2.CC_STAT_TOP]
    right, bottom = left + parts[:, cv2.CC_STAT_WIDTH], top + parts[:, cv2.CC_STAT_HEIGHT]
    return _tightened(alpha, Box(int(left.min()), int(top.min()), int(right.max()), int(bottom.max())), step)


def _tightened(alpha: Alpha, coarse: Box, step: int) -> Box:
    """Find to the pixel what was found in steps."""
    left, top = max(0, (coarse.left - 1) * step), max(0, (coarse.top - 1) * step)
    inside = alpha[top : (coarse.bottom + 1) * step, left : (coarse.right + 1) * step] > 127
    columns, rows = np.flatnonzero(inside.any(axis=0)), np.flatnonzero(inside.any(axis=1))
    return Box(left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1)
