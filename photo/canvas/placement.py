"""Where the product lies on its canvas: straight, in its size, centred by visual mass."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.regions import product_box
from photo.pixels.resize import reduced
from photo.types import Alpha, Size

FILL = 0.82  # of the canvas; marketplaces warn of products that touch the edge
LEAST_FILL = 0.6  # what they ask for: a product of few pixels is enlarged as far as that, blurred as it then is
MOST_ENLARGED = 2.0  # beyond this every eye sees it. A choice
NEAREST_EDGE = 0.04  # centring by mass may not push the product closer to the canvas's edge than this
MEASURED_SIDE = 640  # placements are measured on an alpha of at most this side
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """How the photo lies on the canvas.

    Attributes:
        matrix: (2, 3), continuous photo coordinates to continuous canvas coordinates.
        scale: Canvas pixels for one pixel of the photo.
    """

    matrix: Matrix
    scale: float


def place(
    alpha: Alpha,
    canvas: Size,
    fill: float = FILL,
    degrees: float = 0.0,
    zoom: float = 1.0,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Placement:
    """Decide turn, size and position: straight, `fill` of the canvas as far as its pixels go, centred by visual mass.

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
        small = warped(small, turned[0], turned[1], cv2.INTER_LINEAR)
    box = product_box(small)
    whole = min(have / need for have, need in zip(canvas, box.size, strict=True))
    scale = min(max(MOST_ENLARGED / reduction, LEAST_FILL * whole), fill * whole)
    origin = [_centred(small[box.slices], axis, canvas[axis], scale) for axis in (0, 1)]
    origin = [first - scale * start for first, start in zip(origin, (box.left, box.top), strict=True)]
    middle = np.array(canvas) / 2
    offset = middle + (np.array(origin) - middle) * zoom + np.array(shift) * canvas
    onto = np.array([[scale * zoom, 0, offset[0]], [0, scale * zoom, offset[1]]])
    return Placement(onto @ square(turned[0]) @ shrunk, scale * zoom * reduction)


def _centred(inside: Alpha, axis: int, have: int, scale: float) -> float:
    """Return where the box's first pixel lies on an axis of the canvas, so that the product's mass is centred."""
    mass = cv2.reduce(inside, axis, cv2.REDUCE_SUM, dtype=cv2.CV_64F).ravel()
    centre = float((mass * (np.arange(mass.size) + 0.5)).sum() / mass.sum())
    margin = min(NEAREST_EDGE * have, (have - scale * mass.size) / 2)
    return min(max(have / 2 - scale * centre, margin), have - margin - scale * mass.size)


def _turning(shape: tuple[int, ...], degrees: float) -> tuple[Matrix, Size]:
    """Return the map that turns a picture back by its tilt onto a canvas that holds all of it, and that canvas."""
    if not degrees:
        return np.eye(3)[:2], (shape[1], shape[0])
    matrix = np.asarray(cv2.getRotationMatrix2D((shape[1] / 2, shape[0] / 2), degrees, 1.0), dtype=np.float64)
    width = abs(matrix[0, 0]) * shape[1] + abs(matrix[0, 1]) * shape[0]
    height = abs(matrix[0, 1]) * shape[1] + abs(matrix[0, 0]) * shape[0]
    matrix[:, 2] += (width - shape[1]) / 2, (height - shape[0]) / 2
    return matrix, (int(np.ceil(width)), int(np.ceil(height)))


def warped(
    picture: npt.NDArray[np.uint8], matrix: Matrix, size: Size, way: int, outside: int = 0
) -> npt.NDArray[np.uint8]:
    """Draw a picture through a map of continuous coordinates."""
    by_index = matrix.copy()
    by_index[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5  # OpenCV counts from the centres of pixels
    return np.asarray(cv2.warpAffine(picture, by_index, size, flags=way, borderValue=(outside,) * 4), dtype=np.uint8)


def square(matrix: Matrix) -> Matrix:
    """Return a (2, 3) affine map as (3, 3)."""
    return np.vstack([matrix, (0.0, 0.0, 1.0)])
