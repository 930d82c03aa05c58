"""How likely a cut-out can be used as it is, and where it may be wrong, judged from what the networks said.

Three signs tell of failure, which is an intersection over union under 80 %: the mark of the drawn product beside the
glance (see `marks.py`), how sure the answer is of what it found, and how far the product's colours stand out from
what lies around it. A logistic function weighs them. `tests/bench/learn.py` fits it on the bench and on altered
copies (mirrored, dark, small, blurred, compressed, cropped), prints the table, and scores it on kinds left out.
An unseen failure costs the seller more than a look at a good one: one half stands for one failure in ten.
"""

import numpy as np

from photo.cutout.choice import Judged
from photo.cutout.marks import LEARNT, Sign
from photo.types import Floats

UNSURE = 0.5
"""Below this a cut-out needs a look; every screen and report goes by it."""
FAILURES_AT_HALF = 0.1
"""How many of the cut-outs with a confidence of one half fail. A choice, see above."""
# printed by tests/bench/learn.py
FAILURE_BASE = -1.663
TELLTALES = (
    Sign("mark", 0.8252, 0.1807, -0.4615),
    Sign("sureness", 0.9525, 0.0544, -1.3465),
    Sign("contrast", 2.0327, 1.3726, -0.0392),
)


def telltales(answer: Judged) -> Floats:
    """Return what tells of failure, in the order of `TELLTALES`; the answer has found something."""
    seen = [] if answer.seen is None else answer.seen.tolist()
    by_name = dict(zip([sign.name for sign in LEARNT.signs], seen, strict=True))
    return np.array([answer.trust, *(by_name[row.name] for row in TELLTALES[1:])], np.float32)


def confidence(answer: Judged) -> float:
    """Return how far the cut-out may be used as it is, 0..1; 0 where nothing was found."""
    if answer.seen is None:
        return 0.0
    means, spreads, weights = np.array([row[1:] for row in TELLTALES], np.float32).T
    evidence = FAILURE_BASE + float(((telltales(answer) - means) / spreads) @ weights)
    allowed = float(np.log(FAILURES_AT_HALF / (1 - FAILURES_AT_HALF)))
    return float(1 / (1 + np.exp(evidence - allowed)))


def doubt(opinions: tuple[Floats, ...], likely: Floats) -> Floats:
    """Return where any opinion differs from the answer, or the answer is a toss-up, 0..1."""
    apart = [np.abs(opinion - likely) for opinion in opinions]
    return np.asarray(np.max([*apart, toss_up(likely)], axis=0), dtype=np.float32)


def toss_up(likely: Floats) -> Floats:
    """Return how near the answer is to one half, 0 (sure) to 1."""
    return np.asarray(1 - np.abs(2 * likely - 1), dtype=np.float32)
