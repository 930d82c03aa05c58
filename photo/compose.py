"""Where the product stands on its canvas: crop, size, centre."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from photo.errors import ProductNotFound
from photo.types import WHITE, Alpha, Colour, Cutout, Photo, Picture, Rgb, Size

FILL = 0.82  # of the canvas; marketplaces ask for 60 % at least, and warn of products that touch the edge
MOST_ENLARGED = 2.0
NEAREST_EDGE = 0.04  # centring by mass may not push the product closer to the canvas's edge than this
SOFT_EDGE = 0.03  # how far outside the tight box a soft edge is still drawn, share of the box's longer side
WORTH_SHRINKING = 0.8  # above it, resizing once more costs more than the pixels it saves
COARSE = 512  # specks are told from parts on a grid of about this many points a side
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
    step = max(1, max(alpha.shape) // COARSE)
    rough = np.ascontiguousarray(alpha[::step, ::step] > 127, dtype=np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(rough, connectivity=8)
    if count < 2:
        raise ProductNotFound
    parts = stats[1:]
    parts = parts[parts[:, cv2.CC_STAT_AREA] >= SPECK * parts[:, cv2.CC_STAT_AREA].max()]
    left, top = parts[:, cv2.CC_STAT_LEFT], parts[:, cv2.CC_STAT_TOP]
    right, bottom = left + parts[:, cv2.CC_STAT_WIDTH], top + parts[:, cv2.CC_STAT_HEIGHT]
    coarse = Box(int(left.min()), int(top.min()), int(right.max()), int(bottom.max()))
    return _tightened(alpha, coarse, step)


def _tightened(alpha: Alpha, coarse: Box, step: int) -> Box:
    """Find to the pixel what was found in steps."""
    left, top = max(0, (coarse.left - 1) * step), max(0, (coarse.top - 1) * step)
    inside = alpha[top : (coarse.bottom + 1) * step, left : (coarse.right + 1) * step] > 127
    columns, rows = np.flatnonzero(inside.any(axis=0)), np.flatnonzero(inside.any(axis=1))
    return Box(left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1)


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
    scale = min(MOST_ENLARGED, *(fill * have / need for have, need in zip(canvas, box.size, strict=True)))
    origin = []
    for axis, start, length, have in ((0, box.left, box.size[0], canvas[0]), (1, box.top, box.size[1], canvas[1])):
        mass = cv2.reduce(alpha[box.slices], axis, cv2.REDUCE_SUM, dtype=cv2.CV_32F).ravel()
        centre = float((mass * (np.arange(length) + 0.5)).sum() / mass.sum())
        first = have / 2 - scale * centre
        margin = min(NEAREST_EDGE * have, (have - scale * length) / 2)
        first = min(max(first, margin), have - margin - scale * length)
        origin.append(first - scale * start)
    return Placement(scale, origin[0], origin[1])


def closeup(photo: Photo, alpha: Alpha, canvases: Iterable[Size], fill: float = FILL) -> Cutout:
    """Return the part of a photo around its product, with no more pixels than the largest canvas will show.

    What follows, edge colours and light, then costs what the result needs and not what the photo has.

    Args:
        photo: The whole photo.
        alpha: Opacity of its product, (h, w).
        canvases: Sizes that will be composed.
        fill: See `place`.

    Raises:
        ProductNotFound: Alpha holds no product.
    """
    window = product_box(alpha).grown(SOFT_EDGE, alpha.shape)
    scale = max(place(alpha, canvas, fill).scale for canvas in canvases)
    rgb, opacity = photo.rgb[window.slices], alpha[window.slices]
    if scale < WORTH_SHRINKING:
        size = (max(1, round(window.size[0] * scale)), max(1, round(window.size[1] * scale)))
        rgb = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        opacity = np.asarray(cv2.resize(opacity, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return Cutout(np.ascontiguousarray(rgb), photo.full_size, photo.frames, np.ascontiguousarray(opacity))


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
    opacity = np.ascontiguousarray(cutout.alpha[window.slices])
    front = cv2.multiply(cutout.rgb[window.slices], cv2.merge([opacity] * 3), scale=1 / 255)
    layers = _drawn(_joined([*cv2.split(front), opacity]), placement.seen_from(window), canvas)
    drawn, cover = np.ascontiguousarray(layers[..., :3]), np.ascontiguousarray(layers[..., 3])
    if colour is None:
        colours = drawn / (np.maximum(cover, 1)[..., None] / np.float32(255))
        return Picture(np.clip(colours, 0, 255).round().astype(np.uint8), cover)
    behind = _joined([cv2.LUT(cover, _share_of(channel)) for channel in colour])
    return Picture(np.asarray(cv2.add(drawn, behind), dtype=np.uint8))


def _joined(channels: Sequence[cv2.typing.MatLike]) -> Rgb:
    return np.asarray(cv2.merge(channels), dtype=np.uint8)


def _share_of(channel: int) -> Alpha:
    """Return, for every opacity of the product, how much of the canvas's channel value shows behind it."""
    return np.asarray(((255 - np.arange(256)) * (channel / 255)).round(), dtype=np.uint8)


def _drawn(layers: Rgb, placement: Placement, canvas: Size) -> Rgb:
    """Scale premultiplied layers, (h, w, 4), and lay them on an empty canvas; what falls outside is cut off."""
    h, w = layers.shape[:2]
    size = (max(1, round(w * placement.scale)), max(1, round(h * placement.scale)))
    way = cv2.INTER_AREA if placement.scale < 1 else cv2.INTER_CUBIC
    scaled = np.asarray(cv2.resize(layers, size, interpolation=way), dtype=np.uint8)
    # cubic enlarging overshoots: colour may never be more than its opacity
    scaled[..., :3] = np.minimum(scaled[..., :3], scaled[..., 3:])
    left, top = round(placement.left), round(placement.top)
    result = np.zeros((canvas[1], canvas[0], layers.shape[2]), np.uint8)
    x0, y0, x1, y1 = max(0, left), max(0, top), min(canvas[0], left + size[0]), min(canvas[1], top + size[1])
    result[y0:y1, x0:x1] = scaled[y0 - top : y1 - top, x0 - left : x1 - left]
    return result
