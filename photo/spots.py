"""Dust and crumbs taken away under her finger: what stands out there is filled from around it.

A spot is small, and what a finger covers beside it keeps its bytes, as does everything outside. Flaws of the product
are not told from crumbs here; whoever offers this says that they stay.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.regions import mask_parts
from photo.pixels.strokes import under_finger
from photo.types import Floats, Mask, Rgb

MOST_RADIUS = 0.04
"""Of a finger, as a share of the longer side: what needs a wider one is no spot. A choice."""
FILL_RADIUS = 3.0
"""Pixels around one that it is filled from (Telea, "An Image Inpainting Technique Based on the Fast Marching Method",
2004, whose examples use 3 to 10)."""
BESIDE_A_STROKE = 12
"""Pixels around a stroke that are looked at: what it is filled from, and how rough it is there."""
LEAST_STEP, MOST_STEP, TIMES_ROUGH = 10.0, 40.0, 2.0
"""From which difference between neighbours on a spot ends, in 8-bit Lab: so many times what is usual around it,
within bounds. Crumbs and dust drawn on the example photos stood out so. A choice."""
SHARP = 1.5
"""Times that step has an edge that is worth keeping. A choice."""
RIM = 2
"""Pixels around a spot that go with it: its shade, and what the JPEG mixed."""
MOST_FILLED = 40_000
"""Pixels of one stroke that are filled at the photo's size; of a longer one, a smaller copy is. Telea's method takes
about a microsecond and a half for each (measured)."""


@dataclass(frozen=True, slots=True)
class Rub:
    """One movement of a finger over something that shall go; a single point is a tap.

    Attributes:
        points: (x, y) from the photo's top left corner, 0..1 of its width and height.
        radius: Of the finger, as a share of the photo's longer side; no more than `MOST_RADIUS` counts.
    """

    points: tuple[tuple[float, float], ...]
    radius: float


def without_spots(rgb: Rgb, spots: Sequence[Rub]) -> Rgb:
    """Return the photo without what stood out under the strokes; outside them it keeps its bytes.

    Args:
        rgb: The photo, (h, w, 3).
        spots: In the order in which they were drawn: a later one is filled from what an earlier one left.
    """
    result = rgb.copy() if spots else rgb
    for spot in spots:
        line = under_finger(spot.points, min(spot.radius, MOST_RADIUS), rgb.shape)
        if not line.any() or line.all():
            continue
        rows, columns = (_span(np.flatnonzero(line.any(axis=axis))) for axis in (1, 0))
        part, under = result[rows, columns], line[rows, columns]
        island = _island(part, under)
        result[rows, columns] = np.where(island[..., None], _filled(part, island), part)
    return result


def _span(touched: npt.NDArray[np.intp]) -> slice:
    """Return the rows or columns around those that a stroke touches."""
    return slice(max(0, int(touched[0]) - BESIDE_A_STROKE), int(touched[-1]) + 1 + BESIDE_A_STROKE)


def _filled(part: Rgb, under: Mask) -> Rgb:
    """Return a part of a photo, filled under a mask from around it."""
    share = min(1.0, (MOST_FILLED / int(under.sum())) ** 0.5)
    if share == 1.0:
        return np.asarray(cv2.inpaint(part, under.astype(np.uint8), FILL_RADIUS, cv2.INPAINT_TELEA), np.uint8)
    size = (max(1, round(part.shape[1] * share)), max(1, round(part.shape[0] * share)))
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    mask = (cv2.resize(under.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0).astype(np.uint8)
    filled = cv2.inpaint(small, mask, FILL_RADIUS, cv2.INPAINT_TELEA)
    return np.asarray(cv2.resize(filled, part.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.uint8)


def _island(part: Rgb, under: Mask) -> Mask:
    """Return what under a stroke is an island: not to be reached from outside without a step in colour.

    A leaf or a stripe that the finger touches can be, along itself. Where nothing under the finger has an edge, or
    nothing is an island, all of the stroke is meant: a stain.
    """
    step = _steps(part)
    least = min(max(LEAST_STEP, TIMES_ROUGH * float(np.median(step[~under]))), MOST_STEP)
    if step[under].max() < SHARP * least:
        return under
    reached = _joined(step < least, ~under)
    edges = _joined(~reached & ~_islands(step < least, under), ~under)
    spot = under & ~reached & ~edges
    if not spot.any():
        return under
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * RIM + 1, 2 * RIM + 1))
    return (cv2.dilate(spot.astype(np.uint8), disc) > 0) & under & ~edges


def _steps(part: Rgb) -> Floats:
    """Return how far each pixel's neighbours are apart, (h, w), in 8-bit Lab."""
    lab = cv2.cvtColor(part, cv2.COLOR_RGB2LAB)
    window = np.ones((3, 3), np.uint8)
    return np.asarray((cv2.dilate(lab, window) - cv2.erode(lab, window)).max(axis=-1), dtype=np.float32)


def _islands(even: Mask, under: Mask) -> Mask:
    """Return the even places under a stroke that do not reach out of it, and the steps around them."""
    inner = even & ~_joined(even, ~under)
    return cv2.dilate(inner.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0


def _joined(places: Mask, to: Mask) -> Mask:
    """Return the places that hang together with others."""
    labels = mask_parts(places).labels
    touching = np.unique(labels[places & to])
    return places & np.isin(labels, touching[touching > 0])
