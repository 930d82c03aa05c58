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

from photo.canvas.backdrop import Backdrop, paint
from photo.canvas.placement import Matrix, Placement, square, warped
from photo.pixels.regions import product_box
from photo.pixels.resize import averaged
from photo.types import WHITE, Alpha, Colour, Picture, Rgb, Size

SOFT_EDGE = 0.03  # how far outside the tight box a soft edge is still drawn, share of the box's longer side
WORTH_SHRINKING = 0.97  # a scale above it is as good as the photo's own
NEARLY = 0.75  # shrinking by less than this needs no averaging
STILL = 0.75  # a map that moves no pixel further than this from a mere shift counts as one
FADE = 0.14  # shadows are gone before the canvas ends, share of its side


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
    layers = _laid(layers, placement.matrix @ square(near.matrix), canvas)
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
    return warped(layer, placement.matrix @ grown, canvas, cv2.INTER_LINEAR, outside)


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


def _laid(layers: npt.NDArray[np.uint8], matrix: Matrix, canvas: Size) -> npt.NDArray[np.uint8]:
    """Draw premultiplied layers, (h, w, 4), through a map. One that only shifts them costs no sharpness."""
    if np.abs(matrix[:, :2] - np.eye(2)).max() * max(layers.shape) > STILL:
        drawn = warped(layers, matrix, canvas, cv2.INTER_CUBIC)
        # cubic interpolation overshoots: colour may never be more than its opacity
        return np.minimum(drawn, drawn[..., 3:])
    height, width = layers.shape[:2]
    left, top = round(matrix[0, 2]), round(matrix[1, 2])
    x0, y0, x1, y1 = max(0, left), max(0, top), min(canvas[0], left + width), min(canvas[1], top + height)
    result = np.zeros((canvas[1], canvas[0], layers.shape[2]), np.uint8)
    result[y0:y1, x0:x1] = layers[y0 - top : y1 - top, x0 - left : x1 - left]
    return result


def _joined(channels: Sequence[cv2.typing.MatLike]) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.merge(channels), dtype=np.uint8)
