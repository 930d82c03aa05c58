"""Several opinions of where the product is, and the one answer that is made of them.

What a glance missed, no look at its surroundings can see. So where the drawn product earns no very good mark beside
the glance, the better network looks at the whole photo too, as rembg does, and both are mixed by their marks (see
`marks.py`). Where the two hardly agree, the surroundings of what the whole photo showed get a close look as well.
In a scene both networks draw the product, and it is the one that was taught products that looks at the whole.

All numbers were chosen on the photographs and the rendered scenes of three benches (277 pictures), with each kind of
product scored by marks that were fitted on the others.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from photo.cutout.marks import LEARNT, Marks, elsewhere, seen_at, signs
from photo.pixels.maps import resized
from photo.pixels.regions import mask_parts
from photo.types import Floats, Mask

SETTLED = 0.9
"""Mark from which a drawn product needs no further opinion: half of the photos are spared it. With 0.96 hardly any
are, and as many pictures lose over ten points of intersection over union against the view of the whole photo."""
LEFT_ELSEWHERE = 0.02
"""Size of a piece of the product's colours, apart from it and in shares of it, from which the whole photo is looked
at as well: a small jar of a set may have been left out. A choice."""
GAP_DOUBTED, GAP_SIZE = 0.95, 0.004
"""A gap within the drawn product is doubted where the glance is this sure of it, if it has this size in shares of it:
a patch or a label may have been taken for a hole. On the benches all that were none are doubted, and one in twelve of
those behind handles."""
FAINTEST = 0.3
"""What is fainter than this at its best is not raised: there is nothing. A choice."""
DISAGREED = 0.6
"""Agreement under which the view of the whole photo gets a close look of its own: one photo in eight. More of them
win nothing."""
SHARPNESS = 10.0
"""How much the better mark says: at a difference of 0.1, 2.7 times as much."""
BONUS = 0.05
"""Of a mark: given to the view of the whole photo where the product lies in a scene, and to the drawn one where it
fills the photo, since views of the whole at rembg's scale miss the middle of large things."""
SUREST = 0.99
"""No view is surer than this when two are mixed: one that errs must not outvote the other for ever. A choice."""
SURE, LOST = 0.9, 0.4
"""A part is given back where the glance is this sure of it, and the second look this much less."""
LARGE, ENORMOUS = 0.5, 10.0
"""Its size, in shares of what both looks agree on."""


@dataclass(frozen=True, slots=True)
class Further:
    """Views that are asked for only where they are needed, since each takes as long as the first two together.

    Attributes:
        whole: The better network's view of the whole photo, (h, w), 0..1.
        near: Its close look at what a view found, the same.
    """

    whole: Callable[[], Floats]
    near: Callable[[Floats], Floats]


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


def settled(
    first: Floats, drawn: Floats, lab: Floats, further: Further, in_scene: bool, marks: Marks = LEARNT
) -> Judged:
    """Return the drawn product where it looks right; else ask for further opinions and mix them by their marks.

    Args:
        first: The glance, (h', w'), 0..1.
        drawn: The second look, the same.
        lab: The photo as signs are read from it.
        further: Gives what else there is to see.
        in_scene: Whether the product is small in the photo.
        marks: What views are marked by.
    """
    trust = marks.beside(drawn, first, lab)
    if _convincing(trust, first, drawn, lab):
        return _judged(drawn, (first, drawn), trust, lab)
    wide = raised(further.whole())
    opinions, best = [first, drawn, wide], wide
    if agreement(drawn, wide) < DISAGREED:
        near = further.near(wide)
        opinions.append(near)
        best = mixed(near, wide, _say(near, wide, lab, -BONUS, marks))
    likely = mixed(drawn, best, _say(drawn, wide, lab, -BONUS if in_scene else BONUS, marks))
    return _judged(reconcile(first, likely), tuple(opinions), trust, lab)


def settled_in_scene(
    first: Floats, drawn: Floats, lab: Floats, others: Callable[[], tuple[Floats, ...]], marks: Marks = LEARNT
) -> Judged:
    """Return the product in a scene as it was drawn where that looks right; else all views, weighed by their marks.

    Args:
        first: The glance, (h, w), 0..1.
        drawn: The second look, the same.
        lab: The photo as signs are read from it.
        others: Gives what else there is to see, the same.
        marks: What views are marked by.
    """
    trust = marks.beside(drawn, first, lab)
    if _convincing(trust, first, drawn, lab):
        return _judged(drawn, (first, drawn), trust, lab)
    views = drawn, *others()
    return _judged(weighed(views, lab, marks), (first, *views), trust, lab)


def _convincing(trust: float, first: Floats, drawn: Floats, lab: Floats) -> bool:
    """Tell whether the drawn product needs no further opinion: by its mark, and nothing seems to be left out."""
    return trust >= SETTLED and not (left_elsewhere(drawn, lab) or gap_doubted(first, drawn))


def left_elsewhere(drawn: Floats, lab: Floats) -> bool:
    """Tell whether a piece that has the colours of the drawn product lies apart from it: one of a set, maybe."""
    return elsewhere(seen_at(drawn, lab), lab) > LEFT_ELSEWHERE


def gap_doubted(first: Floats, drawn: Floats) -> bool:
    """Tell whether the drawn product (h, w), 0..1, has a closed gap that the glance is sure to be product."""
    found, first = drawn > 0.5, resized(first, drawn.shape[1::-1])
    gaps = mask_parts(~found)
    numbers = 1 + np.flatnonzero(gaps.areas >= GAP_SIZE * np.count_nonzero(found))
    return any(
        not _reaches_frame(gap) and first[gap].mean() > GAP_DOUBTED
        for gap in (gaps.labels == number for number in numbers)
    )


def raised(wide: Floats) -> Floats:
    """Return a view at its strongest, as rembg has it: white on white is seen faintly, but nothing else is at all."""
    return np.asarray(wide / max(float(wide.max()), FAINTEST), dtype=np.float32)


def _say(one: Floats, other: Floats, lab: Floats, bonus: float, marks: Marks) -> float:
    """Return what the first of two views has to say, of 1, by their marks beside each other and its bonus."""
    better = marks.beside(one, other, lab) - marks.beside(other, one, lab) + bonus
    return float(1 / (1 + np.exp(-SHARPNESS * better)))


def _judged(likely: Floats, opinions: tuple[Floats, ...], trust: float, lab: Floats) -> Judged:
    mean = np.asarray(np.mean(opinions, axis=0), dtype=np.float32)
    return Judged(likely, opinions, trust, signs(seen_at(likely, lab), seen_at(mean, lab), lab))


def agreement(one: Floats, other: Floats) -> float:
    """Return what share of what either view found both did, 0..1; 1 where neither found anything."""
    return float(np.minimum(one, other).sum() / max(float(np.maximum(one, other).sum()), 1e-6))


def mixed(fine: Floats, coarse: Floats, share: float) -> Floats:
    """Return two answers as one, weighed in logits, at the size of the finer one.

    Args:
        fine: (h, w), 0..1.
        coarse: 0..1, of any size and the same aspect.
        share: Weight of the finer one, 0..1.
    """
    return _likely(share * _logit(fine) + (1 - share) * _logit(resized(coarse, fine.shape[1::-1])))


def weighed(views: tuple[Floats, ...], lab: Floats, marks: Marks) -> Floats:
    """Return the mean of views of one size, in logits, each weighed by its mark beside the others' mean."""
    small = [seen_at(view, lab) for view in views]
    others = [(np.sum(small, axis=0) - view) / (len(views) - 1) for view in small]
    worth = np.array([marks.beside(view, other, lab) for view, other in zip(small, others, strict=True)])
    shares = np.exp(SHARPNESS * (worth - worth.max()))
    return _likely(np.average([_logit(view) for view in views], axis=0, weights=shares))


def _likely(evidence: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-evidence)), dtype=np.float32)


def _logit(values: Floats) -> Floats:
    held = np.clip(values, 1 - SUREST, SUREST)
    return np.asarray(np.log(held / (1 - held)), dtype=np.float32)


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
