"""Photo -> Matte: find the product, look again at its own scale, reconcile, refine the edge.

U-2-Net answers for things of the size that it was trained on. A product that fills the photo is drawn best at
256 px; one that lies small in a scene, at 320 px of its own surroundings. So a coarse glance finds the product,
and a second look, of a better network where there is one, draws it. The coarser a look, the more it sees wholes
rather than parts: what the second look lost of a product that the frame cuts off, the glance gives back.

For a fine cut-out a network of details (ISNet, 1024 px) looks too. It knows straps and gaps, U-2-Net knows what
belongs together; so it says most where the product lies in a scene, and less where the product fills the photo.
"""

import cv2
import numpy as np

from photo.cutout.confidence import confidence, doubt
from photo.cutout.networks import FineNetworks, Networks
from photo.cutout.refine import COARSE_GRAIN, FINE_GRAIN, refine
from photo.cutout.views import brightened, fine_view, glance, surroundings, view_of, whole
from photo.pixels.maps import resized, to_alpha
from photo.pixels.resize import reduced
from photo.types import Alpha, Floats, Mask, Matte, Photo

GLANCE_SIDE, WHOLE_SIDE, ZOOMED_SIDE = 192, 256, 320
WORTH_A_ZOOM = 0.75
"""Share of the photo above which the surroundings are as good as the whole."""
DETAIL_IN_SCENE, DETAIL_FILLING = 0.75, 0.3
"""What the network of details has to say, of 1."""
SUREST = 0.99
SURE, LOST = 0.85, 0.4
"""A part is given back where the glance is this sure of it, and the second look this much less."""
LARGE, ENORMOUS = 0.5, 10.0
"""Its size, in shares of what both looks agree on."""
STRAY = 0.15
"""What lies apart and is smaller than this share of the largest part is not of the product."""
SEEN_SIDE, PARTS_SIDE = 64, 512
"""Opacity that holds a part together, and the side of the copy in which parts are told."""


def cut_out(photo: Photo, networks: Networks) -> Matte:
    """Tell the product from its background."""
    rgb = brightened(photo.rgb)
    first = glance(rgb, networks.glance, GLANCE_SIDE)
    box = surroundings(first, rgb)
    in_scene = box.share(rgb.shape) < WORTH_A_ZOOM
    where, side = (box, ZOOMED_SIDE) if in_scene else (whole(rgb), WHOLE_SIDE)
    second = view_of(rgb, where, networks.look, side)
    likely = reconcile(first, second)
    shown = np.asarray(cv2.resize(to_alpha(doubt(first, likely)), photo.rgb.shape[1::-1]), dtype=np.uint8)
    drawn, grain = likely, COARSE_GRAIN
    if isinstance(networks, FineNetworks):
        drawn = mixed(fine_view(photo.rgb, networks.detail), likely, DETAIL_IN_SCENE if in_scene else DETAIL_FILLING)
        grain = FINE_GRAIN
    return Matte(without_strays(refine(photo.rgb, drawn, grain)), confidence(first, second, likely), shown)


def mixed(fine: Floats, coarse: Floats, share: float) -> Floats:
    """Return two answers as one, weighed in logits, at the size of the finer one.

    Args:
        fine: (h, w), 0..1.
        coarse: 0..1, of any size and the same aspect.
        share: Weight of the finer one, 0..1.
    """
    evidence = share * _logit(fine) + (1 - share) * _logit(resized(coarse, fine.shape[1::-1]))
    return np.asarray(1 / (1 + np.exp(-evidence)), dtype=np.float32)


def _logit(values: Floats) -> Floats:
    held = np.clip(values, 1 - SUREST, SUREST)
    return np.asarray(np.log(held / (1 - held)), dtype=np.float32)


def without_strays(alpha: Alpha) -> Alpha:
    """Return the cut-out without what lies apart and is much smaller: crumbs, a pencil, the plant beside it.

    A pair of sandals or a set of spoons stays: its parts are of one size.

    Args:
        alpha: (h, w).
    """
    small = reduced(alpha, PARTS_SIDE)
    count, labels, parts, _ = cv2.connectedComponentsWithStats((small > SEEN_SIDE).astype(np.uint8), connectivity=8)
    areas = parts[1:, cv2.CC_STAT_AREA]
    if count < 3 or areas.min() >= STRAY * areas.max():
        return alpha
    stray = np.concatenate([[False], areas < STRAY * areas.max()])[labels]
    dropped = cv2.dilate(stray.astype(np.uint8), np.ones((5, 5), np.uint8))
    dropped[cv2.dilate(((labels > 0) & ~stray).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0] = 0
    full = cv2.resize(dropped, alpha.shape[::-1], interpolation=cv2.INTER_NEAREST)
    return np.where(full > 0, np.uint8(0), alpha)


def reconcile(first: Floats, second: Floats) -> Floats:
    """Return the second view, with the large parts that it lost of a product cut off by the frame.

    Args:
        first: The glance, (h, w), 0..1.
        second: The better look, the same.
    """
    agreed = int(np.count_nonzero(np.minimum(first, second) > 0.5))
    count, labels, parts, _ = cv2.connectedComponentsWithStats((first - second > LOST).astype(np.uint8))
    given_back = np.zeros(count, dtype=bool)
    for label in range(1, count):
        large = LARGE * agreed <= parts[label, cv2.CC_STAT_AREA] <= ENORMOUS * agreed
        part = labels == label
        given_back[label] = large and _reaches_frame(part) and first[part].mean() > SURE
    return np.where(given_back[labels], first, second)


def _reaches_frame(part: Mask) -> bool:
    return bool(part[0].any() or part[-1].any() or part[:, 0].any() or part[:, -1].any())
