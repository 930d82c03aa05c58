"""Photo -> Matte: find the product, look again at its own scale, ask once more where that looks doubtful, refine.

U-2-Net answers for things of the size that it was trained on. A product that fills the photo is drawn best at
256 px; one that lies small in a scene, at 320 px of its own surroundings. So a coarse glance finds the product,
and a second look, of a better network where there is one, draws it. The coarser a look, the more it sees wholes
rather than parts: what the second look lost of a product that the frame cuts off, the glance gives back.

In a scene a small network that was taught home products finds them better, lets go of what stands beside, and draws
half of them so well that the better network need not look. It forgot something of all else, so where the older one
sees no scene, both are drawn, and the better mark decides.

Where the drawn product looks doubtful, further opinions are asked for, and one answer is made of them (see
`choice.py`).

For a fine cut-out a network of details (ISNet, 1024 px) looks too. It knows straps and gaps, U-2-Net knows what
belongs together; so it says most where the product lies in a scene, and less where the product fills the photo.
"""

from typing import NamedTuple

import cv2
import numpy as np

from photo.cutout.choice import (
    SETTLED,
    Further,
    Judged,
    left_elsewhere,
    mixed,
    raised,
    reconcile,
    settled,
    settled_in_scene,
)
from photo.cutout.confidence import confidence, doubt
from photo.cutout.faults import MOST, faults, touching
from photo.cutout.marks import LEARNT, alikeness, lab_of, seen_at
from photo.cutout.networks import FineNetworks, Networks
from photo.cutout.refine import COARSE_GRAIN, FINE_GRAIN, refine
from photo.cutout.views import SUSPECTED, brightened, fine_view, glance, surroundings, view_of, whole
from photo.models.segment import Segmenter
from photo.pixels.maps import to_alpha
from photo.pixels.regions import mask_parts
from photo.pixels.resize import averaged
from photo.types import Alpha, Fault, Floats, Mask, Matte, Photo, Rgb

GLANCE_SIDE, TAUGHT_GLANCE_SIDE, WHOLE_SIDE, ZOOMED_SIDE, TRAINED_SIDE = 192, 256, 256, 320, 320
"""Longer sides, pixels, of what a network is shown: measured on the bench. The network that was taught scenes finds
small things in them at more pixels than the older one; the last is U-2-Net's own."""
WORTH_A_ZOOM = 0.75
"""Share of the photo above which the surroundings are as good as the whole."""
DOUBTED = 0.4
"""Most confidence where the view of the whole photo has a piece more. A choice, under one half."""
DRAWN = 1
"""Which of the opinions is the drawn product."""
DETAIL_IN_SCENE, DETAIL_FILLING = 0.75, 0.3
"""What the network of details has to say, of 1; measured on the bench of photographs and that of scenes."""
STRAY, ALIKE_ENOUGH = 0.15, 0.4
"""What lies apart and is smaller than this share of the largest part is of the product only where it shares so much
of its colours: measured on the benches, where most such pieces are crumbs and neighbours."""
NEIGHBOUR, UNLIKE = 0.7, 0.15
"""What lies apart, is smaller than this and shares less of the colours is a neighbour; on the benches that this was
chosen on, all were."""
GONE = 0.1
"""Opacity, of 1, under which a part was dropped. A choice."""
CRUMB_SHARE = 0.01
"""Smaller than this share of the largest part, it is a crumb, whatever its colour. A choice."""
HOLDS_TOGETHER = 64
"""Opacity, of 255, above which a part hangs together. A choice."""


def cut_out(photo: Photo, networks: Networks) -> Matte:
    """Tell the product from its background."""
    lab = lab_of(photo.rgb)
    answer, small = _judged_by(networks, photo.rgb, lab)
    likely, grain = answer.likely, COARSE_GRAIN
    if isinstance(networks, FineNetworks):
        detail = DETAIL_IN_SCENE if small else DETAIL_FILLING
        likely, grain = mixed(fine_view(photo.rgb, networks.detail), likely, detail), FINE_GRAIN
    alpha = without_strays(refine(photo.rgb, likely, grain), lab)
    shown = np.asarray(
        cv2.resize(to_alpha(doubt(answer.opinions, answer.likely)), photo.rgb.shape[1::-1]), dtype=np.uint8
    )
    beside = touching(seen_at(alpha.astype(np.float32), lab) > HOLDS_TOGETHER, lab)
    told = (*_faults_left(answer, alpha), *beside)[:MOST]
    return Matte(alpha, min(confidence(answer), _most(answer, told, lab)), shown, told)


def _judged_by(networks: Networks, rgb: Rgb, lab: Floats) -> tuple[Judged, bool]:
    """Return what the networks make of a photo, and whether the product is small in it."""
    bright = brightened(rgb)
    there = found(bright, lab, networks)
    first, drawn = there.first, there.drawn
    if there.taught:
        return settled_in_scene(first, drawn, lab, lambda: seen_in_scene(rgb, bright, there, networks)), True
    further = Further(
        # not brightened: where that misled the others, this one is right
        whole=lambda: glance(rgb, networks.look, TRAINED_SIDE),
        near=lambda seen: look_again(bright, seen, networks.look),
    )
    return settled(first, drawn, lab, further, there.small), there.small


class Drawn(NamedTuple):
    """Where a glance found the product, and how a second look draws it there.

    Attributes:
        first: The glance, (h, w), 0..1.
        drawn: The second look, the same.
        by: The network that drew it.
        small: Whether the product lies small in a scene.
        taught: Whether it is the glance of the network that was taught products in scenes.
    """

    first: Floats
    drawn: Floats
    by: Segmenter
    small: bool
    taught: bool


def found(bright: Rgb, lab: Floats, networks: Networks) -> Drawn:
    """Glance at a brightened photo, and draw what was found.

    In a scene the network that was taught those says where the product is, and draws it. Of one that fills the photo
    it may take a part for a small thing; so where the other one sees no scene, both are drawn by the better network,
    and the better mark decides.
    """
    first = glance(bright, networks.glance, GLANCE_SIDE)
    taught = glance(bright, networks.products, TAUGHT_GLANCE_SIDE)
    scene, taught_scene = in_scene(first, bright), in_scene(taught, bright)
    if scene and (taught_scene or taught.max() > SUSPECTED):
        return _drawn(bright, taught, networks.products, small=True, taught=True)
    large = _drawn(bright, first, networks.look, small=scene, taught=False)
    if not taught_scene:
        return large
    small = _drawn(bright, taught, networks.look, small=True, taught=True)
    return max(large, small, key=lambda one: LEARNT.beside(one.drawn, one.first, lab))


def _drawn(bright: Rgb, first: Floats, by: Segmenter, *, small: bool, taught: bool) -> Drawn:
    return Drawn(first, look_again(bright, first, by), by, small, taught)


def seen_in_scene(rgb: Rgb, bright: Rgb, there: Drawn, networks: Networks) -> tuple[Floats, ...]:
    """Return how the other network draws a product in a scene, and what the one that was taught those sees of all.

    The network of the glance draws none: where there is no better one, scenes are cut out better without it.
    """
    others = {networks.look, networks.products} - {there.by, networks.glance}
    drawn = (look_again(bright, there.first, each) for each in others)
    return *drawn, raised(glance(rgb, networks.products, TRAINED_SIDE))


def _faults_left(answer: Judged, alpha: Alpha) -> tuple[Fault, ...]:
    """Return what may be wrong, but for what was dropped from the answer: it is neither too much now nor missing."""
    left = seen_at(alpha.astype(np.float32) / np.float32(255), answer.likely)
    dropped = (answer.likely > 0.5) & (left < GONE)
    opinions = tuple(np.where(dropped, np.float32(0), seen) for seen in answer.opinions)
    return faults(opinions, np.where(dropped, np.float32(0), answer.likely))


def _most(answer: Judged, told: tuple[Fault, ...], lab: Floats) -> float:
    """Return the most that a cut-out may be trusted: not much where a settled one may miss a part of a set."""
    missing = answer.trust >= SETTLED and any(fault.kind == "missing" for fault in told)
    return DOUBTED if missing and left_elsewhere(answer.opinions[DRAWN], lab) else 1.0


def look_again(bright: Rgb, first: Floats, network: Segmenter) -> Floats:
    """Return what a network draws of a brightened photo where a glance found something, with what that gives back."""
    small = in_scene(first, bright)
    where, side = (surroundings(first, bright), ZOOMED_SIDE) if small else (whole(bright), WHOLE_SIDE)
    return reconcile(first, view_of(bright, where, network, side))


def in_scene(first: Floats, rgb: Rgb) -> bool:
    """Tell whether the product is so small in the photo that its surroundings are worth a look of their own."""
    return surroundings(first, rgb).share(rgb.shape) < WORTH_A_ZOOM


def without_strays(alpha: Alpha, lab: Floats) -> Alpha:
    """Return the cut-out without what lies apart and is not of the product: crumbs, a pencil, the plant beside it.

    A pair of sandals, a set of spoons or the small jars beside the large one stay: they have its colours.

    Args:
        alpha: (h, w).
        lab: The photo as signs are read from it.
    """
    parts = mask_parts(averaged(alpha, (lab.shape[1], lab.shape[0])) > HOLDS_TOGETHER)
    if len(parts.areas) < 2:
        return alpha
    sizes = parts.areas / parts.areas.max()
    largest = parts.labels == 1 + int(sizes.argmax())
    strange = np.array(
        [_is_stray(size, parts.labels == 1 + i, largest, lab) for i, size in enumerate(sizes.tolist())]
    )
    if not strange.any():
        return alpha
    dropped = cv2.dilate(parts.where(strange).astype(np.uint8), np.ones((5, 5), np.uint8))
    dropped[cv2.dilate(parts.where(~strange).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0] = 0
    full = cv2.resize(dropped, alpha.shape[::-1], interpolation=cv2.INTER_NEAREST)
    return np.where(full > 0, np.uint8(0), alpha)


def _is_stray(size: float, part: Mask, largest: Mask, lab: Floats) -> bool:
    if size >= NEIGHBOUR:
        return False
    alike = alikeness(part, largest, lab)
    return size < CRUMB_SHARE or alike < UNLIKE or (size < STRAY and alike < ALIKE_ENOUGH)
