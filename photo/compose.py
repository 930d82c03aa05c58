"""Where the product stands on its canvas: crop, turn, size, centre.

A placement is one affine map from the photo to the canvas, so that straightening, sizing and centring touch the
pixels once. Coordinates are continuous: a pixel's centre lies at index + 0.5.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from photo.backdrop import Backdrop, paint
from photo.errors import ProductNotFound
from photo.resize import averaged, reduced
from photo.types import WHITE, Alpha, Colour, Picture, Rgb, Size

FILL = 0.82  # of the canvas; marketplaces ask for 60 % at least, and warn of products that touch the edge
MOST_ENLARGED = 2.0
NEAREST_EDGE = 0.04  # centring by mass may not push the product closer to the canvas's edge than this
SOFT_EDGE = 0.03  # how far outside the tight box a soft edge is still drawn, share of the box's longer side
WORTH_SHRINKING = 0.97  # a scale above it is as good as the photo's own
NEARLY = 0.75  # shrinking by less than this needs no averaging
STILL = 0.75  # a map that moves no pixel further than this from a mere shift counts as one
MEASURED_SIDE = 640  # placements are measured on an alpha of at most this side
COARSE = 512  # specks are told from parts on a grid of about this many points a side
SPECK = 0.01  # a part smaller than this share of the largest one is a crumb, not a part of the product
FADE = 0.14  # shadows are gone before the canvas ends, share of its side

Matrix = npt.NDArray[np.float64]


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


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """How the photo lies on the canvas.

    Attributes:
        matrix: (2, 3), continuous photo coordinates to continuous canvas coordinates.
        scale: Canvas pixels for one pixel of the photo.
    """

    matrix: Matrix
    scale: float


@dataclass(frozen=True, slots=True, eq=False)
class Closeup:
    """The part of a photo around its product, with no more pixels than the canvas will show.

    Attributes:
        rgb, alpha: (h, w, 3) and (h, w).
        matrix: (2, 3), its own continuous coordinates to those of the photo.
    """

    rgb: Rgb
    alpha: Alpha
    matrix: Matrix


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
    return _tightened(alpha, Box(int(left.min()), int(top.min()), int(right.max()), int(bottom.max())), step)


def _tightened(alpha: Alpha, coarse: Box, step: int) -> Box:
    """Find to the pixel what was found in steps."""
    left, top = max(0, (coarse.left - 1) * step), max(0, (coarse.top - 1) * step)
    inside = alpha[top : (coarse.bottom + 1) * step, left : (coarse.right + 1) * step] > 127
    columns, rows = np.flatnonzero(inside.any(axis=0)), np.flatnonzero(inside.any(axis=1))
    return Box(left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1)


def place(
    alpha: Alpha,
    canvas: Size,
    fill: float = FILL,
    degrees: float = 0.0,
    zoom: float = 1.0,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Placement:
    """Decide turn, size and position: straight, `fill` of the canvas, enlarged 2x at most, centred by visual mass.

    Args:
        alpha: (h, w).
        canvas: (width, height).
        fill: Share of the canvas that the product's box takes in its tighter direction, 0..1.
        degrees: Clockwise tilt of the photo, turned back here.
        zoom: By hand, on top of everything: 1 changes nothing.
        shift: By hand: right and down, shares of the canvas.

    Raises:
        ProductNotFound: Alpha holds no product.
    """
    small = reduced(alpha, MEASURED_SIDE)
    reduction = small.shape[1] / alpha.shape[1]
    shrunk = np.diag([reduction, small.shape[0] / alpha.shape[0], 1.0])
    turned = _turning(small.shape, degrees)
    if degrees:
        small = _warped(small, turned[0], turned[1], cv2.INTER_LINEAR)
    box = product_box(small)
    scale = min(MOST_ENLARGED / reduction, *(fill * have / need for have, need in zip(canvas, box.size, strict=True)))
    origin = [_centred(small[box.slices], axis, canvas[axis], scale) for axis in (0, 1)]
    origin = [first - scale * start for first, start in zip(origin, (box.left, box.top), strict=True)]
    middle = np.array(canvas) / 2
    offset = middle + (np.array(origin) - middle) * zoom + np.array(shift) * canvas
    onto = np.array([[scale * zoom, 0, offset[0]], [0, scale * zoom, offset[1]]])
    return Placement(onto @ _square(turned[0]) @ shrunk, scale * zoom * reduction)


def _centred(inside: Alpha, axis: int, have: int, scale: float) -> float:
    """Return where the box's first pixel lies on an axis of the canvas, so that the product's mass is centred."""
    mass = cv2.reduce(inside, axis, cv2.REDUCE_SUM, dtype=cv2.CV_64F).ravel()
    centre = float((mass * (np.arange(mass.size) + 0.5)).sum() / mass.sum())
    margin = min(NEAREST_EDGE * have, (have - scale * mass.size) / 2)
    return min(max(have / 2 - scale * centre, margin), have - margin - scale * mass.size)


def closeup(rgb: Rgb, alpha: Alpha, scale: float) -> Closeup:
    """Cut out the product's surroundings, shrunk to about what a canvas will show.

    What follows, light and edge colours, then costs what the result needs and not what the photo has.

    Args:
        rgb: The photo, (h, w, 3).
        alpha: Its product, (h, w).
        scale: Canvas pixels for one pixel of the photo; the largest of the placements to come.

    Raises:
        ProductNotFound: Alpha holds no product.
    """
    window = product_box(alpha).grown(SOFT_EDGE, alpha.shape)
    colours, opacity = (np.ascontiguousarray(layer[window.slices]) for layer in (rgb, alpha))
    size = window.size
    if scale < WORTH_SHRINKING:
        size = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
        colours, opacity = _smaller(colours, size), _smaller(opacity, size)
    across, down = window.size[0] / size[0], window.size[1] / size[1]
    return Closeup(colours, opacity, np.array([[across, 0, window.left], [0, down, window.top]]))


def _smaller(picture: npt.NDArray[np.uint8], size: Size) -> npt.NDArray[np.uint8]:
    """Shrink; by a little, interpolation is as good as averaging and takes a fifth of the time."""
    if size[0] > NEARLY * picture.shape[1]:
        return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
    return averaged(picture, size)


def compose(
    near: Closeup,
    placement: Placement,
    canvas: Size,
    colour: Colour | Backdrop | None = WHITE,
    shadow: Alpha | None = None,
) -> Picture:
    """Lay the product, and its shadow, on a canvas.

    Args:
        near: The product; its `rgb` has clean edge colours.
        placement: Where it lies.
        canvas: (width, height).
        colour: Colour or backdrop of the canvas; None leaves it transparent, and then without a shadow.
        shadow: On the canvas, (height, width): 0 none .. 255 black; it fades out before the canvas ends.

    Returns:
        A picture of exactly `canvas` pixels; where neither product nor shadow lie it has exactly `colour`.
    """
    front = cv2.multiply(near.rgb, cv2.merge([near.alpha] * 3), scale=1 / 255)
    layers = _joined([*cv2.split(front), near.alpha])
    layers = _laid(layers, placement.matrix @ _square(near.matrix), canvas)
    drawn, cover = np.ascontiguousarray(layers[..., :3]), np.ascontiguousarray(layers[..., 3])
    if colour is None:
        colours = drawn / (np.maximum(cover, 1)[..., None] / np.float32(255))
        return Picture(np.clip(colours, 0, 255).round().astype(np.uint8), cover)
    seen = 255 - cover
    if shadow is not None:
        lit = 255 - cv2.multiply(shadow, _faded(canvas), scale=1 / 255)
        seen = np.asarray(cv2.multiply(seen, lit, scale=1 / 255), dtype=np.uint8)
    if isinstance(colour, Backdrop):
        behind = np.asarray(cv2.multiply(paint(colour, canvas), _joined([seen] * 3), scale=1 / 255), dtype=np.uint8)
    else:
        behind = _joined([cv2.LUT(seen, _shades(channel)) for channel in colour])
    return Picture(np.asarray(cv2.add(drawn, behind), dtype=np.uint8))


def on_canvas(
    layer: npt.NDArray[np.uint8], photo: tuple[int, ...], placement: Placement, canvas: Size, outside: int = 0
) -> npt.NDArray[np.uint8]:
    """Draw a layer that covers the whole photo, at whatever size it has, where the photo lies on the canvas.

    Args:
        layer: (h, w) or (h, w, 3).
        photo: Shape of the photo that the placement was made for.
        placement: Where the photo lies.
        canvas: (width, height).
        outside: Value where the photo does not reach.
    """
    scale = placement.scale * photo[1] / layer.shape[1]
    if scale < 0.5:
        size = (max(1, round(layer.shape[1] * scale)), max(1, round(layer.shape[0] * scale)))
        layer = averaged(layer, size)
    grown = np.diag([photo[1] / layer.shape[1], photo[0] / layer.shape[0], 1.0])
    return _warped(layer, placement.matrix @ grown, canvas, cv2.INTER_LINEAR, outside)


@lru_cache(maxsize=8)
def _faded(canvas: Size) -> Alpha:
    """Return a mask that is 255 in the middle and falls smoothly to 0 at the canvas's edge."""
    ramps = []
    for side in canvas:
        distance = np.minimum(np.arange(side), np.arange(side)[::-1]) / (FADE * side)
        ramps.append(np.clip(distance, 0, 1) ** 2 * (3 - 2 * np.clip(distance, 0, 1)))
    return np.asarray((np.outer(ramps[1], ramps[0]) * 255).round(), dtype=np.uint8)


@lru_cache(maxsize=256)
def _shades(channel: int) -> Alpha:
    """Return a channel of the canvas's colour for every share of it that is seen, 0..255."""
    return np.asarray((np.arange(256) * (channel / 255)).round(), dtype=np.uint8)


def _turning(shape: tuple[int, ...], degrees: float) -> tuple[Matrix, Size]:
    """Return the map that turns a picture back by its tilt onto a canvas that holds all of it, and that canvas."""
    if not degrees:
        return np.eye(3)[:2], (shape[1], shape[0])
    matrix = np.asarray(cv2.getRotationMatrix2D((shape[1] / 2, shape[0] / 2), degrees, 1.0), dtype=np.float64)
    width = abs(matrix[0, 0]) * shape[1] + abs(matrix[0, 1]) * shape[0]
    height = abs(matrix[0, 1]) * shape[1] + abs(matrix[0, 0]) * shape[0]
    matrix[:, 2] += (width - shape[1]) / 2, (height - shape[0]) / 2
    return matrix, (int(np.ceil(width)), int(np.ceil(height)))


def _warped(
    picture: npt.NDArray[np.uint8], matrix: Matrix, size: Size, way: int, outside: int = 0
) -> npt.NDArray[np.uint8]:
    """Draw a picture through a map of continuous coordinates."""
    by_index = matrix.copy()
    by_index[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5  # OpenCV counts from the centres of pixels
    return np.asarray(cv2.warpAffine(picture, by_index, size, flags=way, borderValue=(outside,) * 4), dtype=np.uint8)


def _laid(layers: npt.NDArray[np.uint8], matrix: Matrix, canvas: Size) -> npt.NDArray[np.uint8]:
    """Draw premultiplied layers, (h, w, 4), through a map. One that only shifts them costs no sharpness."""
    if np.abs(matrix[:, :2] - np.eye(2)).max() * max(layers.shape) > STILL:
        drawn = _warped(layers, matrix, canvas, cv2.INTER_CUBIC)
        # cubic interpolation overshoots: colour may never be more than its opacity
        return np.minimum(drawn, drawn[..., 3:])
    height, width = layers.shape[:2]
    left, top = round(matrix[0, 2]), round(matrix[1, 2])
    x0, y0, x1, y1 = max(0, left), max(0, top), min(canvas[0], left + width), min(canvas[1], top + height)
    result = np.zeros((canvas[1], canvas[0], layers.shape[2]), np.uint8)
    result[y0:y1, x0:x1] = layers[y0 - top : y1 - top, x0 - left : x1 - left]
    return result


def _square(matrix: Matrix) -> Matrix:
    return np.vstack([matrix, (0.0, 0.0, 1.0)])


def _joined(channels: Sequence[cv2.typing.MatLike]) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.merge(channels), dtype=np.uint8)
