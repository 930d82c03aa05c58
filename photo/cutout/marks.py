"""How well a view of a photo has probably caught the product, told by what the view itself looks like.

Ten signs, each known without the truth. Of the view: is it decided, without crumbs and bays, sure; how large is
the product, and how far does its colour stand out from what lies around it? Beside a second view: do both find the
same, and as much; has what only this view found the colours of the product or those of the ground, and what only the
other one found? A linear regression on the signs gives the mark: the intersection over union to be expected.
`tests/bench/learn.py` fits it, prints the table below, and says how it does on kinds of products left out.
"""

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.maps import resized
from photo.pixels.regions import mask_parts
from photo.types import Floats, Mask, Rgb

SIGNS_SIDE = 256
"""Longer side of the copies that signs are read from. A choice: the networks see hardly finer."""
FEWEST = 8
"""Pixels of such a copy under which nothing was found, or nothing can be said. A choice."""
CORE, GAP, AROUND = 5, 5, 15
"""Windows, in pixels of such a copy: what is left of a product without its edge; the edge; what lies around it."""
COLOUR_SPREAD = 25.0
"""Variance (8-bit Lab) that is added to a region's own: two flat colours are not infinitely different. A choice."""
COLOUR_STEPS, CHROMA_STRETCH = 12, 2.5
"""Colours are counted in so many steps a channel of 8-bit Lab, a and b stretched about grey. A choice."""
CRUMB = 0.3
"""Share of the largest piece under which a piece is one: a pair or a set, in pieces of like size, is no bad sign."""
RARE = 2e-4
"""Share of a colour under which it says nothing. A choice: about a dozen pixels of such a copy."""
MOST_CONTRAST = 8.0
"""More, a red square on green, says no more; no view of the bench has more."""
GREY = 128
"""Of 8-bit Lab's a and b; the middle of its L."""


class Sign(NamedTuple):
    """One row of the table.

    Attributes:
        name: What is looked at.
        mean, spread: Of the sign, over the views of the bench.
        weight: What one spread above the mean adds to the mark.
    """

    name: str
    mean: float
    spread: float
    weight: float


class Marks(NamedTuple):
    """The table, and what it makes of what a view looks like.

    Attributes:
        mean: Mark of a view that is like the mean one in every sign.
        signs: Its rows.
    """

    mean: float
    signs: tuple[Sign, ...]

    def of(self, seen: Floats | None) -> float:
        """Return the intersection over union to be expected of a view, 0..1; 0 where nothing was found."""
        if seen is None:
            return 0.0
        means, spreads, weights = np.array([row[1:] for row in self.signs], np.float32).T
        return float(np.clip(self.mean + ((seen - means) / spreads) @ weights, 0, 1))

    def beside(self, view: Floats, other: Floats, lab: Floats) -> float:
        """Return the mark of a view beside a second one of the same photo.

        Args:
            view: (h, w), 0..1.
            other: The same, of any size.
            lab: The photo as signs are read from it.
        """
        return self.of(signs(seen_at(view, lab), seen_at(other, lab), lab))


# printed by tests/bench/learn.py on the photographs and the rendered scenes of three benches (277 pictures)
LEARNT = Marks(
    0.855,
    (
        Sign("undecided", 0.1359, 0.2112, -0.0541),
        Sign("crumbs", 0.0069, 0.0318, -0.0134),
        Sign("filled", 0.8365, 0.2084, 0.0083),
        Sign("agreement", 0.8711, 0.1964, 0.1073),
        Sign("larger", 0.0002, 0.3943, 0.0032),
        Sign("share", -2.1631, 0.8672, 0.0119),
        Sign("sureness", 0.9689, 0.0441, -0.0139),
        Sign("contrast", 2.0167, 1.3036, 0.0216),
        Sign("claimed", -0.0036, 0.0727, 0.0303),
        Sign("left_out", -0.0104, 0.0859, -0.0338),
    ),
)


def signs(view: Floats, other: Floats, lab: Floats) -> Floats | None:
    """Return what a view looks like, in the order of `LEARNT.signs`; None where it found nothing.

    Args:
        view: (h, w), 0..1.
        other: A second view of the same photo, of the same size.
        lab: The photo in 8-bit Lab, (h, w, 3).
    """
    found, there = view > 0.5, other > 0.5
    area = np.count_nonzero(found)
    if area < FEWEST:
        return None
    both, either = np.minimum(view, other).sum(), np.maximum(view, other).sum()
    pieces = mask_parts(found).areas
    crumbs = int(pieces[pieces < CRUMB * pieces.max()].sum())
    values = (
        (1 - np.abs(2 * view - 1)).sum() / view.sum(),
        crumbs / area,
        area / max(float(area), _hull(found)),
        both / either,
        np.log(max(float(view.sum()), 1.0) / max(float(other.sum()), 1.0)),
        np.log(area / found.size),
        view[found].mean(),
        _contrast(found, lab),
        *_claims(found, there, lab),
    )
    return np.array(values, np.float32)


def lab_of(rgb: Rgb) -> Floats:
    """Return a photo as signs are read from it."""
    scale = SIGNS_SIDE / max(rgb.shape[:2])
    size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), dtype=np.float32)


def seen_at(view: Floats, lab: Floats) -> Floats:
    """Return a view at the size that signs are read at."""
    return resized(view, (lab.shape[1], lab.shape[0]))


def _hull(found: Mask) -> float:
    points = cv2.findNonZero(found.astype(np.uint8))
    return float(cv2.contourArea(cv2.convexHull(points)))


def _contrast(found: Mask, lab: Floats) -> float:
    """Return how far apart the colours of a product and of what lies around it are, in their own spreads."""
    product = found.astype(np.uint8)
    core = cv2.erode(product, np.ones((CORE, CORE), np.uint8)) > 0
    inside = lab[core if np.count_nonzero(core) > FEWEST else found]
    around = cv2.dilate(product, np.ones((AROUND, AROUND), np.uint8)) > cv2.dilate(
        product, np.ones((GAP, GAP), np.uint8)
    )
    if np.count_nonzero(around) < FEWEST:
        return 0.0
    outside = lab[around]
    spread = inside.var(axis=0) + outside.var(axis=0) + COLOUR_SPREAD
    apart = float(np.sqrt((np.square(inside.mean(axis=0) - outside.mean(axis=0)) / spread).sum()))
    return min(MOST_CONTRAST, apart)


def _claims(found: Mask, there: Mask, lab: Floats) -> tuple[float, float]:
    """Return how much what only one view found has the colours of the product, and what only the other one found.

    Each is a share of what either found, negative where the colours are rather those of the ground.
    """
    product, ground = found & there, ~(found | there)
    if min(np.count_nonzero(product), np.count_nonzero(ground)) < FEWEST:
        return 0.0, 0.0
    evidence, either = _evidence(product, ground, lab), np.count_nonzero(found | there)
    return float(evidence[found & ~there].sum() / either), float(evidence[there & ~found].sum() / either)


def elsewhere(view: Floats, lab: Floats) -> float:
    """Return how large a piece of the product's colours lies apart from it, as a share of the product; 0 for none.

    Args:
        view: (h, w), 0..1.
        lab: The photo in 8-bit Lab, (h, w, 3).
    """
    found = view > 0.5
    if min(np.count_nonzero(found), np.count_nonzero(~found)) < FEWEST:
        return 0.0
    apart = cv2.dilate(found.astype(np.uint8), np.ones((AROUND, AROUND), np.uint8)) == 0
    like_it = (_evidence(found, ~found, lab) > 0.5) & apart
    pieces = mask_parts(cv2.morphologyEx(like_it.astype(np.uint8), cv2.MORPH_OPEN, np.ones((CORE, CORE))) > 0)
    return float(pieces.areas.max(initial=0) / np.count_nonzero(found))


def _evidence(product: Mask, ground: Mask, lab: Floats) -> Floats:
    """Return for each pixel whether its colour is the product's (1), the ground's (-1), or tells nothing (0)."""
    colours = _counted(lab)
    known, around = (
        np.bincount(colours[where], minlength=COLOUR_STEPS**3)[colours] / np.count_nonzero(where)
        for where in (product, ground)
    )
    return np.asarray((known - around) / (known + around + 2 * RARE), dtype=np.float32)


def _counted(lab: Floats) -> npt.NDArray[np.int64]:
    """Return the number of the colour of each pixel, (h, w)."""
    stretched = np.clip((lab - GREY) * (1, CHROMA_STRETCH, CHROMA_STRETCH) + GREY, 0, 255)
    steps = (stretched * (COLOUR_STEPS / 256)).astype(np.int64)
    return np.asarray(steps @ np.array([COLOUR_STEPS**2, COLOUR_STEPS, 1]))


def alikeness(one: Mask, other: Mask, lab: Floats) -> float:
    """Return what share of their colours two regions (h, w), neither of them empty, have in common, 0..1."""
    colours = _counted(lab)
    shares = (np.bincount(colours[each], minlength=COLOUR_STEPS**3) / np.count_nonzero(each) for each in (one, other))
    return float(np.minimum(*shares).sum())
