"""Photo -> Matte: find the product, look again at its own scale, ask once more where that looks doubtful, refine.

U-2-Net answers for things of the size that it was trained on. A product that fills the photo is drawn best at
256 px; one that lies small in a scene, at 320 px of its own surroundings. So a coarse glance finds the product,
and a second look, of a better network where there is one, draws it. The coarser a look, the more it sees wholes
rather than parts: what the second look lost of a product that the frame cuts off, the glance gives back.

What the glance missed, no look at its surroundings can see. So where the drawn product earns no good mark, the better
network looks at the whole photo too, as rembg does, and both are mixed by their marks (see `marks.py`). On the bench
that is one photo in three; asking always would take half as long again.

For a fine cut-out a network of details (ISNet, 1024 px) looks too. It knows straps and gaps, U-2-Net knows what
belongs together; so it says most where the product lies in a scene, and less where the product fills the photo.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from photo.cutout.confidence import confidence, doubt
from photo.cutout.faults import faults
from photo.cutout.marks import alikeness, elsewhere, lab_of, mark, seen_at, signs
from photo.cutout.networks import FineNetworks, Networks
from photo.cutout.refine import COARSE_GRAIN, FINE_GRAIN, refine
from photo.cutout.views import brightened, fine_view, glance, surroundings, view_of, whole
from photo.models.segment import Segmenter
from photo.pixels.maps import resized, to_alpha
from photo.pixels.regions import mask_parts
from photo.pixels.resize import averaged
from photo.types import Alpha, Fault, Floats, Mask, Matte, Photo, Rgb

GLANCE_SIDE, WHOLE_SIDE, ZOOMED_SIDE, TRAINED_SIDE = 192, 256, 320, 320
"""Longer sides, pixels, of what a network is shown: measured on the bench; the last is U-2-Net's own."""
WORTH_A_ZOOM = 0.75
"""Share of the photo above which the surroundings are as good as the whole."""
SETTLED = 0.85
"""Mark from which a drawn product needs no further opinion: chosen on the bench, kinds left out; see above."""
LEFT_ELSEWHERE = 0.02
"""Size of a piece of the product's colours, apart from it and in shares of it, from which the whole photo is looked
at as well: a small jar of a set may have been left out. A choice; on the bench it is one settled photo in five."""
SHARPNESS = 10.0
"""How much the better mark says: at a difference of 0.1, 2.7 times as much. Chosen there as well."""
DOUBTED = 0.4
"""Most confidence where the view of the whole photo has a piece more. A choice, under one half."""
HEARD_ALWAYS = 2
"""Opinions that every photo gets."""
DETAIL_IN_SCENE, DETAIL_FILLING = 0.75, 0.3
"""What the network of details has to say, of 1; measured on the bench of photographs and that of scenes."""
SUREST = 0.99
"""No view is surer than this when two are mixed: one that errs must not outvote the other for ever. A choice."""
SURE, LOST = 0.9, 0.4
"""A part is given back where the glance is this sure of it, and the second look this much less; measured there."""
LARGE, ENORMOUS = 0.5, 10.0
"""Its size, in shares of what both looks agree on; measured on the bench of photographs."""
STRAY, ALIKE_ENOUGH = 0.15, 0.4
"""What lies apart and is smaller than this share of the largest part is of the product only where it shares so much
of its colours: measured on the benches, where most such pieces are crumbs and neighbours."""
NEIGHBOUR, UNLIKE = 0.7, 0.15
"""What lies apart, is smaller than this and shares less of the colours is a neighbour; on the benches that this was
chosen on, all were."""
CRUMB_SHARE = 0.01
"""Smaller than this share of the largest part, it is a crumb, whatever its colour. A choice."""
SEEN_SIDE = 64
"""Opacity that holds a part together. A choice."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What came of all opinions.

    Attributes:
        likely: How likely each pixel is product, (h, w), 0..1.
        opinions: The views that were heard, the same.
        trust: The mark of the drawn product before any further opinion, 0..1.
        seen: The signs of the answer beside the mean of the opinions; None where nothing was found.
    """

    likely: Floats
    opinions: tuple[Floats, ...]
    trust: float
    seen: Floats | None


def cut_out(photo: Photo, networks: Networks) -> Matte:
    """Tell the product from its background."""
    first = glance(brightened(photo.rgb), networks.glance, GLANCE_SIDE)
    answer = settled(photo.rgb, first, look_again(photo.rgb, first, networks.look), networks.look)
    likely, grain = answer.likely, COARSE_GRAIN
    if isinstance(networks, FineNetworks):
        detail = DETAIL_IN_SCENE if in_scene(first, photo.rgb) else DETAIL_FILLING
        likely, grain = mixed(fine_view(photo.rgb, networks.detail), likely, detail), FINE_GRAIN
    alpha = without_strays(refine(photo.rgb, likely, grain), lab_of(photo.rgb))
    shown = np.asarray(
        cv2.resize(to_alpha(doubt(answer.opinions, answer.likely)), photo.rgb.shape[1::-1]), dtype=np.uint8
    )
    told = faults(answer.opinions, answer.likely)
    return Matte(alpha, min(confidence(answer.trust, answer.seen), _most(answer, told)), shown, told)


def _most(answer: Judged, told: tuple[Fault, ...]) -> float:
    """Return the most that a cut-out may be trusted: not much where a settled one may miss a part of a set."""
    missing = answer.trust >= SETTLED and any(fault.kind == "missing" for fault in told)
    return DOUBTED if missing and len(answer.opinions) > HEARD_ALWAYS else 1.0


def look_again(rgb: Rgb, first: Floats, network: Segmenter) -> Floats:
    """Return what a network draws where a glance found something, with what the glance gives back."""
    where, side = (surroundings(first, rgb), ZOOMED_SIDE) if in_scene(first, rgb) else (whole(rgb), WHOLE_SIDE)
    return reconcile(first, view_of(brightened(rgb), where, network, side))


def in_scene(first: Floats, rgb: Rgb) -> bool:
    """Tell whether the product is so small in the photo that its surroundings are worth a look of their own."""
    return surroundings(first, rgb).share(rgb.shape) < WORTH_A_ZOOM


def settled(rgb: Rgb, first: Floats, drawn: Floats, network: Segmenter) -> Judged:
    """Return the drawn product where it looks right; else ask for one more opinion and mix the two by their marks.

    Args:
        rgb: The photo, (h, w, 3).
        first: The glance, (h', w'), 0..1.
        drawn: The second look, the same.
        network: Is asked for a view of the whole photo.
    """
    lab = lab_of(rgb)
    trust = mark(signs(seen_at(drawn, lab), seen_at(first, lab), lab))
    likely, opinions = drawn, [first, drawn]
    if trust < SETTLED or elsewhere(seen_at(drawn, lab), lab) > LEFT_ELSEWHERE:
        # not brightened: where that misled the others, this one is right
        opinions.append(glance(rgb, network, TRAINED_SIDE))
    if trust < SETTLED:
        likely = weighed(first, drawn, opinions[-1], lab)
    together = np.asarray(np.mean(opinions, axis=0), dtype=np.float32)
    return Judged(likely, tuple(opinions), trust, signs(seen_at(likely, lab), seen_at(together, lab), lab))


def weighed(first: Floats, drawn: Floats, wide: Floats, lab: Floats) -> Floats:
    """Return two views mixed by their marks beside each other, with what the glance gives back."""
    drawn_seen, wide_seen = seen_at(drawn, lab), seen_at(wide, lab)
    better = mark(signs(drawn_seen, wide_seen, lab)) - mark(signs(wide_seen, drawn_seen, lab))
    return reconcile(first, mixed(drawn, wide, float(1 / (1 + np.exp(-SHARPNESS * better)))))


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


def without_strays(alpha: Alpha, lab: Floats) -> Alpha:
    """Return the cut-out without what lies apart and is not of the product: crumbs, a pencil, the plant beside it.

    A pair of sandals, a set of spoons or the small jars beside the large one stay: they have its colours.

    Args:
        alpha: (h, w).
        lab: The photo as signs are read from it.
    """
    parts = mask_parts(averaged(alpha, (lab.shape[1], lab.shape[0])) > SEEN_SIDE)
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


def reconcile(first: Floats, second: Floats) -> Floats:
    """Return the second view, with the large parts that it lost of a product cut off by the frame.

    Args:
        first: The glance, (h, w), 0..1.
        second: The better look, the same.
    """
    agreed = np.count_nonzero(np.minimum(first, second) > 0.5)
    parts = mask_parts(first - second > LOST)
    large = (parts.areas >= LARGE * agreed) & (parts.areas <= ENORMOUS * agreed)
    for number in np.flatnonzero(large):
        part = parts.labels == number + 1
        large[number] = _reaches_frame(part) and first[part].mean() > SURE
    return np.where(parts.where(large), first, second)


def _reaches_frame(part: Mask) -> bool:
    return bool(part[0].any() or part[-1].any() or part[:, 0].any() or part[:, -1].any())
