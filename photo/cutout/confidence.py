"""How likely a cut-out can be used as it is, and where it may be wrong, judged from what the networks said.

Three signs tell of failure: the two looks do not find the same thing, the answer is a toss-up in many places, or
the product is in pieces. A logistic function weighs them. It was fitted on photographs and renders with known
cut-outs and on altered copies of them (cropped, reduced, blurred, dark, with a colour cast, compressed) with both
U-2-Nets; "failed" means an intersection over union under 80 %. A failure counted twice: an unseen one costs the
seller more than a look at a good one.
"""

import numpy as np

from photo.pixels.regions import mask_parts
from photo.types import Floats

UNSURE = 0.5
"""Below this a cut-out is more likely to need a hand than not; every screen and report goes by it."""
BASE = 0.7
AGREEMENT = 0.5
"""For each logit of the overlap of both looks: more overlap, more trust."""
UNDECIDED = -7.0
"""For the toss-ups, as a share of the product."""
APART = -9.0
"""For the share of the product that is not in its largest piece."""
LEAST_OVERLAP = 0.01


def confidence(first: Floats, second: Floats, likely: Floats) -> float:
    """Return how likely the cut-out can be used as it is, 0..1; 0 where nothing was found.

    Args:
        first: The glance, (h, w), 0..1.
        second: The better look, the same.
        likely: What was made of both, the same.
    """
    parts = mask_parts(likely > 0.5).areas
    if not len(parts):
        return 0.0
    overlap = float(np.minimum(first, second).sum() / np.maximum(first, second).sum())
    overlap = min(max(overlap, LEAST_OVERLAP), 1 - LEAST_OVERLAP)
    agreement = float(np.log(overlap / (1 - overlap)))
    undecided = float(toss_up(likely).sum() / likely.sum())
    apart = 1 - float(parts.max() / parts.sum())
    return float(1 / (1 + np.exp(-(BASE + AGREEMENT * agreement + UNDECIDED * undecided + APART * apart))))


def doubt(opinions: tuple[Floats, ...], likely: Floats) -> Floats:
    """Return where any opinion differs from the answer, or the answer is a toss-up, 0..1."""
    apart = [np.abs(opinion - likely) for opinion in opinions]
    return np.asarray(np.max([*apart, toss_up(likely)], axis=0), dtype=np.float32)


def toss_up(likely: Floats) -> Floats:
    """Return how near the answer is to one half, 0 (sure) to 1."""
    return np.asarray(1 - np.abs(2 * likely - 1), dtype=np.float32)
