"""Correct a cut-out by finger: a stroke or a tap says "this is the product" or "this is not".

Each stroke claims the wrongly cut part that it lies in: what its colours lead to and an edge ends, near the finger.
Everything else keeps its bytes, and so does what an earlier stroke touched, unless a later one goes over it. Where
nothing was found, strokes draw the product from nothing. To undo, apply fewer strokes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from photo.cutout.refine import follow_edges
from photo.pixels.maps import resized, to_alpha
from photo.pixels.regions import mask_parts
from photo.pixels.resize import reduced
from photo.pixels.strokes import under_finger
from photo.types import Alpha, Mask, Rgb

Kind = Literal["keep", "erase"]

TOUCHUP_SIDE = 256
"""Longer side of the copy on which a claim is drawn; the photo's own edges are followed afterwards."""
NEAR, FAR = 3.0, 8.0
"""How far a stroke may claim, in radii from its line. Near, where she rubs: that is what she means. Far for a tap,
which means the thing that it is on, and for the first stroke where nothing was found. A choice."""
CORE = 0.6
"""Share of the radius within which the finger's word counts whatever the edges say. A choice: the rest of the finger
hides what it is on."""
GRAIN = 1.5
"""Sigma, in pixels of the copy, of the blur under which colours are compared."""
COLOUR_SHADES, ALIKE = 3, 15.0
"""Colours that a stroke may lie on, and how far from them a colour is still like them (8-bit Lab)."""
ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Stroke:
    """One movement of a finger; a single point is a tap.

    Attributes:
        kind: "keep": this is the product; "erase": it is not.
        points: (x, y) from the photo's top left corner, 0..1 of its width and height.
        radius: Of the finger, as a share of the photo's longer side.
    """

    kind: Kind
    points: tuple[tuple[float, float], ...]
    radius: float


def touch_up(rgb: Rgb, alpha: Alpha, strokes: Sequence[Stroke], earlier: Sequence[Stroke] = ()) -> Alpha:
    """Return the corrected alpha.

    Args:
        rgb: The photo, (h, w, 3).
        alpha: The cut-out to correct, (h, w).
        strokes: In the order in which they were drawn.
        earlier: Those that are in `alpha` already: they are not undone.
    """
    small = reduced(rgb, TOUCHUP_SIDE)
    result = alpha.copy()
    for number, stroke in enumerate(strokes):
        result = _applied(rgb, small, result, stroke, (*earlier, *strokes[:number]))
    return result


def _applied(rgb: Rgb, small: Rgb, alpha: Alpha, stroke: Stroke, earlier: Sequence[Stroke]) -> Alpha:
    """Return the alpha with one stroke's claim, soft at the claim's edge and the same bytes away from it."""
    size = small.shape[1::-1]
    product = resized(alpha.astype(np.float32), size) > 127
    line = _drawn(stroke, product.shape, 1)
    wrong = (~product if stroke.kind == "keep" else product) & ~_pinned(stroke, earlier, product.shape)
    claim = _claimed(small, line, wrong, _drawn(stroke, product.shape, _reach(stroke, product)))
    touched = cv2.dilate((claim | line).astype(np.uint8), np.ones((5, 5), np.uint8))
    wanted = (product | claim | line) if stroke.kind == "keep" else product & ~claim & ~line
    drawn = to_alpha(follow_edges(rgb, wanted.astype(np.float32)))
    where = cv2.resize(touched, alpha.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    better = np.maximum(alpha, drawn) if stroke.kind == "keep" else np.minimum(alpha, drawn)
    result = np.where(where & ~_pinned(stroke, earlier, alpha.shape), better, alpha)
    result[_drawn(stroke, alpha.shape, CORE)] = 255 if stroke.kind == "keep" else 0
    return result


def _reach(stroke: Stroke, product: Mask) -> float:
    return FAR if len(stroke.points) == 1 or not product.any() else NEAR


def _pinned(stroke: Stroke, earlier: Sequence[Stroke], shape: tuple[int, ...]) -> Mask:
    """Return what earlier strokes said the contrary of; the core of the new stroke counts all the same."""
    pinned = np.zeros(shape[:2], np.bool_)
    for one in earlier:
        own = _drawn(one, shape, CORE)
        pinned = pinned & ~own if one.kind == stroke.kind else pinned | own
    return pinned


def _drawn(stroke: Stroke, shape: tuple[int, ...], times: float) -> Mask:
    return under_finger(stroke.points, times * stroke.radius, shape)


def _claimed(small: Rgb, line: Mask, wrong: Mask, reach: Mask) -> Mask:
    """Return what a stroke claims of the wrongly cut part.

    It begins with the colours under the stroke as far as they hang together. From there, the colours of both sides
    are learned and the border is laid along an edge (Rother et al., "GrabCut", SIGGRAPH 2004).
    """
    state = np.full(line.shape, cv2.GC_FGD, np.uint8)
    state[wrong] = cv2.GC_BGD
    state[wrong & reach] = cv2.GC_PR_BGD
    state[_joined(_alike(small, line) & wrong & reach, line) & wrong] = cv2.GC_PR_FGD
    state[line] = cv2.GC_FGD
    claimed = (state == cv2.GC_FGD) | (state == cv2.GC_PR_FGD)
    if claimed.all() or not claimed.any():
        return line & wrong
    cv2.setRNGSeed(0)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, state, (0, 0, 0, 0), *models, ROUNDS, cv2.GC_INIT_WITH_MASK)
    claimed = (state == cv2.GC_FGD) | (state == cv2.GC_PR_FGD)
    return _joined(claimed & wrong, line) & wrong


def _alike(small: Rgb, line: Mask) -> Mask:
    """Return the pixels in the colours under a stroke."""
    lab = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32), (0, 0), GRAIN)
    under = lab[line]
    if not len(under):
        return np.zeros_like(line)
    cv2.setRNGSeed(0)
    labels, stop = np.zeros((len(under), 1), np.int32), (cv2.TERM_CRITERIA_MAX_ITER, 8, 1.0)
    shades = cv2.kmeans(under, min(COLOUR_SHADES, len(under)), labels, stop, 1, cv2.KMEANS_PP_CENTERS)[2]
    distance = np.min([np.square(lab - shade).sum(axis=-1) for shade in shades], axis=0)
    return np.asarray(distance < ALIKE**2, dtype=np.bool_)


def _joined(parts: Mask, line: Mask) -> Mask:
    """Return the parts that the stroke touches, with the stroke."""
    labels = mask_parts(parts | line).labels
    return np.isin(labels, labels[line])
