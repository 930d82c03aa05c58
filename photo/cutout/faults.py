"""What may be wrong with a cut-out, and where: something is missing, something too much, or an edge is poor.

Where one opinion has a large piece that the answer has not, that piece may be missing; where the answer has one that
an opinion has not, it may be too much; where the answer itself is a toss-up in a wide band, the edge is poor. Slivers
along an edge, on which no two views ever agree, are no faults.
"""

from typing import Literal

import cv2
import numpy as np

from photo.cutout.confidence import toss_up
from photo.cutout.marks import alikeness
from photo.pixels.regions import mask_parts
from photo.types import Fault, Floats, Mask

NOTABLE = 0.03
"""Size of a piece from which it is one, as a share of the product. A choice: what one sees at once."""
SLIVER = 5
"""Width of a piece, in pixels of the views, up to which it is an edge: under 1 % of their longer side. A choice."""
NECK = 9
"""Width, in pixels of the copy that signs are read from, of what joins two things that only touch. A choice."""
STRANGE = 0.05
"""Share of their colours under which they are two: on the benches all three such pieces were neighbours, and under
0.15 half of them were caps, lids and labels. So they are told, and not let go."""
NEIGHBOURLY = 0.02, 0.7
"""Size of such a piece, in shares of the largest. A choice."""
MOST = 3
"""Faults that are told: more than she would look at. A choice."""


def faults(opinions: tuple[Floats, ...], likely: Floats) -> tuple[Fault, ...]:
    """Return what may be wrong, the largest first.

    Args:
        opinions: Views of one photo, (h, w), 0..1.
        likely: The answer that was made of them, the same.
    """
    found = likely > 0.5
    anyone, everyone = np.max(opinions, axis=0) > 0.5, np.min(opinions, axis=0) > 0.5
    pieces = (
        *_pieces("missing", anyone & ~found, found),
        *_pieces("extra", found & ~everyone, found),
        *_pieces("edge", (toss_up(likely) > 0.5) & (anyone == everyone), found),
    )
    return tuple(fault for _, fault in sorted(pieces, key=lambda piece: -piece[0])[:MOST])


def touching(found: Mask, lab: Floats) -> tuple[Fault, ...]:
    """Return what hangs on the product by a thin neck and has none of its colours: likely a thing beside it.

    Args:
        found: The cut-out, (h, w).
        lab: The photo as signs are read from it, the same size.
    """
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (NECK, NECK))
    parts = mask_parts(cv2.morphologyEx(found.astype(np.uint8), cv2.MORPH_OPEN, disc) > 0)
    largest = parts.labels == 1 + int(parts.areas.argmax()) if len(parts.areas) else found
    told, (height, width), (least, most) = [], found.shape, NEIGHBOURLY
    for number, (left, top, wide, high) in enumerate(parts.boxes.tolist()):
        size = parts.areas[number] / parts.areas.max()
        if least < size < most and alikeness(parts.labels == number + 1, largest, lab) < STRANGE:
            box = (left / width, top / height, (left + wide) / width, (top + high) / height)
            told.append(Fault("extra", box))
    return tuple(told)


def _pieces(kind: Literal["missing", "extra", "edge"], where: Mask, found: Mask) -> list[tuple[int, Fault]]:
    """Return the notable pieces with their areas, as faults of one kind."""
    height, width = where.shape
    parts = mask_parts(cv2.morphologyEx(where.astype(np.uint8), cv2.MORPH_OPEN, np.ones((SLIVER, SLIVER))) > 0)
    rows, least = [], NOTABLE * float(max(1, int(np.count_nonzero(found))))
    for (left, top, wide, high), area in zip(parts.boxes.tolist(), parts.areas.tolist(), strict=True):
        if area >= least:
            box = (left / width, top / height, (left + wide) / width, (top + high) / height)
            rows.append((area, Fault(kind, box)))
    return rows
