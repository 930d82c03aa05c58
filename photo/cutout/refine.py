"""Make a coarse alpha follow the picture's own edges, from the colours on either side of them.

Both steps fit linear functions of the colour in small windows. They are fitted on a shrunk picture and the
last one is applied to the full one (as in He & Sun, "Fast Guided Filter", 2015), so a 3 MP photo costs little
more than a small one and its edge is as sharp as its own pixels.
"""

from dataclasses import dataclass

import numpy as np

from photo.cutout.guided_filter import (
    SQUARES,
    blurred,
    dot,
    guided_coefficients,
    linear,
    products,
    solve,
    window,
)
from photo.pixels.maps import resized, stretch, to_alpha
from photo.pixels.resize import averaged
from photo.types import Alpha, Floats, Rgb

STATISTICS_SIDE = 256
EDGE_REACH = 0.004
COLOUR_NOISE = 4e-4
COLOUR_TRUST = 0.5
MOST_EVIDENCE = 2.0
MARGIN = 0.2
SURELY = 0.7
"""From here on a part is all product once its edge was fitted: the fit is pulled down by the ground beside it, and a
rim of half a pixel was lost. Measured on all three benches."""
ENOUGH = 1e-3
SURE_CHANCE = 0.01
FAINT_CHANCE = 0.02
SURROUNDINGS = 0.1
"""How far around what may be product the colours of the background are asked, share of the longer side."""


@dataclass(frozen=True, slots=True)
class Grain:
    """How fine the map is that is to be refined.

    Attributes:
        side: Longer side, pixels, of the copy on which edges are fitted.
        reaches: Windows in which colours are compared, one after the other, shares of the longer side.
    """

    side: int
    reaches: tuple[float, ...]


COARSE_GRAIN, FINE_GRAIN = Grain(512, (0.05, 0.03)), Grain(1024, (0.03,))


def refine(rgb: Rgb, coarse: Floats, grain: Grain = COARSE_GRAIN) -> Alpha:
    """Return the alpha at the size of the picture.

    Args:
        rgb: The picture, (h, w, 3).
        coarse: How likely each part is product, 0..1, of any size and the same aspect.
        grain: Of that map.
    """
    alpha = np.zeros(rgb.shape[:2], np.uint8)
    if (coarse > FAINT_CHANCE).any():
        rows, columns, part = _extent(coarse, rgb.shape)
        alpha[rows, columns] = _refined(np.ascontiguousarray(rgb[rows, columns]), part, max(rgb.shape), grain)
    return alpha


def _extent(coarse: Floats, shape: tuple[int, ...]) -> tuple[slice, slice, Floats]:
    """Return the rows and columns of the picture outside of which nothing is product, and the map of them."""
    ends = []
    for axis, length in ((1, shape[0]), (0, shape[1])):
        seen, size = np.flatnonzero((coarse > FAINT_CHANCE).any(axis=axis)), coarse.shape[1 - axis]
        margin = round(SURROUNDINGS * max(coarse.shape))
        first, last = max(0, int(seen[0]) - margin), min(size, int(seen[-1]) + 1 + margin)
        ends.append((slice(round(first * length / size), round(last * length / size)), slice(first, last)))
    (rows, coarse_rows), (columns, coarse_columns) = ends
    return rows, columns, np.ascontiguousarray(coarse[coarse_rows, coarse_columns])


def _refined(rgb: Rgb, coarse: Floats, longer: int, grain: Grain) -> Alpha:
    """Refine a part of a picture whose longer side is `longer`; windows are shares of that."""
    work, scale = _shown(rgb, longer, grain)
    likely = stretch(resized(coarse, work.shape[1::-1]), MARGIN, 1 - MARGIN)
    for reach in grain.reaches:
        likely = by_local_colour(work, likely, longer * scale, reach)
    return to_alpha(_along_edges(rgb, work, likely, window(EDGE_REACH, longer * scale)))


def follow_edges(rgb: Rgb, likely: Floats) -> Floats:
    """Return a mask, 0..1, at the size of the picture, its edge moved onto the picture's where one is near."""
    longer = max(rgb.shape)
    work, scale = _shown(rgb, longer, COARSE_GRAIN)
    return _along_edges(rgb, work, resized(likely, work.shape[1::-1]), window(EDGE_REACH, longer * scale))


def _shown(rgb: Rgb, longer: int, grain: Grain) -> tuple[Floats, float]:
    """Return the copy on which edges are fitted, and its scale."""
    scale = min(1.0, grain.side / longer)
    size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
    return _unit(averaged(rgb, size)), scale


def _along_edges(rgb: Rgb, work: Floats, likely: Floats, side: int) -> Floats:
    """Fit a guided filter on the shrunk picture and apply it to the full one."""
    size = rgb.shape[1::-1]
    slope, offset = guided_coefficients(work, likely, side)
    return stretch(linear(_unit(rgb), resized(slope, size), resized(offset, size)), MARGIN, SURELY)


def by_local_colour(picture: Floats, likely: Floats, longer: float, reach: float) -> Floats:
    """Move each pixel towards the side whose colours, nearby, it has.

    Around every pixel, the sure product and the sure background each have a mean colour and share a
    covariance (Fisher's linear discriminant in a sliding window). The discriminant is the evidence of the
    colour, in logits; it is bounded, because a product may have a patch in the colour of the table.

    Args:
        picture: (h, w, 3), 0..1.
        likely: (h, w), 0..1.
        longer: Longer side, pixels, of the whole picture of which this is a part.
        reach: Of the window each way, a share of that.
    """
    size = picture.shape[1::-1]
    scale = min(1.0, STATISTICS_SIDE / longer)
    small = resized(picture, (max(1, round(size[0] * scale)), max(1, round(size[1] * scale))))
    side = window(reach, longer * scale)
    weights, offset = _discriminant(small, resized(likely, small.shape[1::-1]), side)
    evidence = linear(picture, resized(weights, size), resized(offset, size))
    evidence = np.clip(COLOUR_TRUST * evidence, -MOST_EVIDENCE, MOST_EVIDENCE)
    held = np.clip(likely, SURE_CHANCE, 1 - SURE_CHANCE)
    return stretch(held / (held + (1 - held) * np.exp(-evidence)), SURE_CHANCE, 1 - SURE_CHANCE)


def _discriminant(picture: Floats, likely: Floats, side: int) -> tuple[Floats, Floats]:
    """Return Fisher's discriminant in a window around each pixel: weights (h, w, 3) and offset (h, w)."""
    product = _class_statistics(picture, np.clip(2 * likely - 1, 0, 1) ** 2, side)
    background = _class_statistics(picture, np.clip(1 - 2 * likely, 0, 1) ** 2, side)
    covariance = (product[1] + background[1]) / np.float32(2)
    covariance[..., SQUARES] += COLOUR_NOISE
    both = np.minimum(product[2], background[2]) > ENOUGH
    weights = solve(covariance, product[0] - background[0]) * both[..., None]
    return weights, -dot(weights, (product[0] + background[0]) / np.float32(2))


def _class_statistics(picture: Floats, weight: Floats, side: int) -> tuple[Floats, Floats, Floats]:
    """Return mean colour, covariance and share of one class in a window around each pixel."""
    share = blurred(weight, side)
    scale = np.float32(1) / (share + np.float32(1e-9))[..., None]
    mean = blurred(picture * weight[..., None], side) * scale
    return mean, blurred(products(picture) * weight[..., None], side) * scale - products(mean), share


def _unit(rgb: Rgb) -> Floats:
    return rgb.astype(np.float32) / np.float32(255)
