"""Where the product stands on its canvas: crop, size, centre."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from photo.errors import ProductNotFound
from photo.types import WHITE, Alpha, Colour, Cutout, Floats, Picture, Rgb, Size

FILL = 0.82  # of the canvas; marketplaces ask for 60 % at least, and warn of products that touch the edge
MOST_ENLARGED = 2.0
NEAREST_EDGE = 0.04  # centring by mass may not push the product closer to the canvas's edge than this
SOFT_EDGE = 0.03  # how far outside the tight box a soft edge is still drawn, share of the box's longer side
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
    count, _, stats, _ = cv2.connectedComponentsWithStats((alpha > 127).astype(np.uint8), connectivity=8)
    if count < 2:
        raise ProductNotFound
    parts = stats[1:]
    parts = parts[parts[:, cv2.CC_STAT_AREA] >= SPECK * parts[:, cv2.CC_STAT_AREA].max()]
    left, top = parts[:, cv2.CC_STAT_LEFT], parts[:, cv2.CC_STAT_TOP]
    right, bottom = left + parts[:, cv2.CC_STAT_WIDTH], top + parts[:, cv2.CC_STAT_HEIGHT]
    return Box(int(left.min()), int(top.min()), int(right.max()), int(bottom.max()))


@dataclass(frozen=True, slots=True)
class Placement:
    """How a photo's pixels map to the canvas: canvas = scale * photo + (left, top)."""

    scale: float
    left: float
    top: float

    def seen_from(self, window: Box) -> "Placement":
        """Return the same placement for pixels counted from the window's corner."""
        return Placement(self.scale, self.left + self.scale * window.left, self.top + self.scale * window.top)


def place(alpha: Alpha, canvas: Size, fill: float = FILL) -> Placement:
    """Decide size and position: `fill` of the canvas, never enlarged more than 2x, centred by visual mass.

    Args:
        alpha: (h, w).
        canvas: (width, height).
        fill: Share of the canvas that the product's box takes in its tighter direction, 0..1.

    Raises:
        ProductNotFound: Alpha holds no product.
    """
    box = product_box(alpha)
    inside = alpha[box.top : box.bottom, box.left : box.right].astype(np.float32)
    scale = min(MOST_ENLARGED, *(fill * have / need for have, need in zip(canvas, box.size, strict=True)))
    origin = []
    for axis, start, length, have in ((0, box.left, box.size[0], canvas[0]), (1, box.top, box.size[1], canvas[1])):
        mass = inside.sum(axis=axis)
        centre = float((mass * (np.arange(length) + 0.5)).sum() / mass.sum())
        first = have / 2 - scale * centre
        margin = min(NEAREST_EDGE * have, (have - scale * length) / 2)
        first = min(max(first, margin), have - margin - scale * length)
        origin.append(first - scale * start)
    return Placement(scale, origin[0], origin[1])


def compose(cutout: Cutout, canvas: Size, colour: Colour | None = WHITE, fill: float = FILL) -> Picture:
    """Put the product on a canvas.

    Args:
        cutout: Its `rgb` has clean edge colours.
        canvas: (width, height).
        colour: Of the canvas; None leaves it transparent.
        fill: See `place`.

    Returns:
        A picture of exactly `canvas` pixels; outside the product the canvas has exactly `colour`.

    Raises:
        ProductNotFound: Alpha holds no product.
    """
    placement = place(cutout.alpha, canvas, fill)
    window = product_box(cutout.alpha).grown(SOFT_EDGE, cutout.alpha.shape)
    opacity = cutout.alpha[window.slices].astype(np.float32)[..., None] / 255
    layers = np.concatenate([cutout.rgb[window.slices] * opacity, opacity], axis=2).astype(np.float32)
    layers = _drawn(layers, placement.seen_from(window), canvas)
    front, cover = layers[..., :3], np.clip(layers[..., 3:], 0, 1)
    if colour is None:
        colours = front / np.maximum(cover, 1 / 255)
        return Picture(_bytes(colours), _bytes(cover[..., 0] * 255))
    return Picture(_bytes(front + (1 - cover) * np.array(colour, dtype=np.float32)))


def _drawn(layers: Floats, placement: Placement, canvas: Size) -> Floats:
    """Scale premultiplied layers and lay them on an empty canvas; what falls outside is cut off."""
    h, w = layers.shape[:2]
    size = (max(1, round(w * placement.scale)), max(1, round(h * placement.scale)))
    way = cv2.INTER_AREA if placement.scale < 1 else cv2.INTER_CUBIC
    scaled = cv2.resize(layers, size, interpolation=way)
    left, top = round(placement.left), round(placement.top)
    result = np.zeros((canvas[1], canvas[0], layers.shape[2]), np.float32)
    x0, y0, x1, y1 = max(0, left), max(0, top), min(canvas[0], left + size[0]), min(canvas[1], top + size[1])
    result[y0:y1, x0:x1] = scaled[y0 - top : y1 - top, x0 - left : x1 - left]
    return result


def _bytes(values: npt.NDArray[np.floating[Any]]) -> Rgb:
    return np.asarray(np.clip(values, 0, 255).round(), dtype=np.uint8)
