"""Rectangles in a picture, and the parts of a product that are more than crumbs."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.errors import ProductNotFound
from photo.types import Alpha, Mask, Size

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


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The pieces that a mask is in.

    Attributes:
        labels: (h, w), 0 outside of the mask, else the number of the piece, from 1.
        boxes: Left, top, width, height of each piece, (count, 4), pixels.
        areas: Of each, (count,), pixels.
    """

    labels: npt.NDArray[np.int32]
    boxes: npt.NDArray[np.int32]
    areas: npt.NDArray[np.int32]

    def where(self, wanted: Mask) -> Mask:
        """Return the pixels (h, w) of the pieces that are wanted, (count,)."""
        return np.asarray(np.concatenate([[False], wanted])[self.labels], dtype=np.bool_)

    def box_of(self, wanted: Mask) -> Box:
        """Return the box around the pieces that are wanted, of which there is one at least."""
        left, top, width, height = self.boxes[wanted].T
        return Box(int(left.min()), int(top.min()), int((left + width).max()), int((top + height).max()))


def mask_parts(mask: Mask) -> Parts:
    """Return the pieces of a mask (h, w); pixels that touch by a corner belong together."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    boxes, areas = stats[1:, : cv2.CC_STAT_AREA], stats[1:, cv2.CC_STAT_AREA]
    return Parts(*(np.asarray(each, dtype=np.int32) for each in (labels, boxes, areas)))


def product_box(alpha: Alpha) -> Box:
    """Return the tight box around everything that belongs to the product, stray specks left out.

    Args:
        alpha: (h, w).

    Raises:
        ProductNotFound: Nothing in it is more product than background.
    """
    step = max(1, max(alpha.shape) // GRID)
    parts = mask_parts(alpha[::step, ::step] > 127)
    if not len(parts.areas):
        raise ProductNotFound
    return _tightened(alpha, parts.box_of(parts.areas >= SPECK * parts.areas.max()), step)


def _tightened(alpha: Alpha, coarse: Box, step: int) -> Box:
    """Find to the pixel what was found in steps."""
    left, top = max(0, (coarse.left - 1) * step), max(0, (coarse.top - 1) * step)
    inside = alpha[top : (coarse.bottom + 1) * step, left : (coarse.right + 1) * step] > 127
    columns, rows = np.flatnonzero(inside.any(axis=0)), np.flatnonzero(inside.any(axis=1))
    return Box(left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1)
