"""The colours that a picture is made of, as a person would name them: clusters in CIELAB, the most telling first."""

import cv2
import numpy as np

from photo.pixels.resize import reduced
from photo.types import Alpha, Colour, Rgb

SIDE = 96  # pixels; colours of a whole need no more
CLUSTERS = 6
SOLID = 200  # opacity from which on a pixel is the product's own colour
COLOURLESS = 12.0  # chroma in CIELAB below which a colour is called grey. A choice
APART = 18.0  # distance in CIELAB from which on two colours are two. A choice
PLAIN_CHROMA = 3.0  # what a grey counts, as if it had so much chroma: it is chosen where there is nothing else
SEED = 7  # the same picture gives the same colours


def colours_of(rgb: Rgb, alpha: Alpha | None = None, most: int = 4) -> tuple[Colour, ...]:
    """Return the main colours of a picture, the most telling first: much of it, and no grey where there is colour.

    Args:
        rgb: (h, w, 3).
        alpha: Opacity (h, w), where only a part counts.
        most: How many at most; fewer where the picture has fewer that differ.
    """
    small = reduced(rgb, SIDE)
    own = small.reshape(-1, 3) if alpha is None else small[reduced(alpha, SIDE) >= SOLID]
    if not len(own):
        return ()
    lab = cv2.cvtColor((own[None] / 255).astype(np.float32), cv2.COLOR_RGB2LAB)[0]
    count = min(CLUSTERS, len(lab))
    cv2.setRNGSeed(SEED)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 0.5)
    _, labels, centres = cv2.kmeans(lab, count, None, criteria, 2, cv2.KMEANS_PP_CENTERS)  # type: ignore[call-overload]
    share = np.bincount(labels.ravel(), minlength=count) / len(lab)
    chroma = np.hypot(centres[:, 1], centres[:, 2])
    # a little of a strong colour is seen, too
    telling = np.sqrt(share) * np.where(chroma < COLOURLESS, PLAIN_CHROMA, chroma)
    chosen: list[int] = []
    for number in np.argsort(-telling):
        if all(np.linalg.norm(centres[number] - centres[other]) >= APART for other in chosen):
            chosen.append(int(number))
    shown = cv2.cvtColor(centres[None].astype(np.float32), cv2.COLOR_LAB2RGB)[0]
    values = np.clip(shown * 255, 0, 255).round().astype(int)
    return tuple((int(r), int(g), int(b)) for r, g, b in values[chosen[:most]])
