"""Frames of a film: a page that stands still, and on it the product, slowly nearer or further (Ken Burns).

A cut-out product grows inside its place on the page and never over it; a whole photo keeps its frame, and what it
shows grows. Words stand still, so that they can be read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from photo.canvas.paint_scene import inlay_area, painted
from photo.canvas.scene import Area, Element, Inlay, Scene
from photo.film.pace import Shot, frames_of
from photo.pixels.resize import averaged
from photo.types import WHITE, Alpha, Colour, Rgb, Size

FILM_SIZE: Size = (720, 1280)
"""9:16. Status and Stories are hardly larger when they come through WhatsApp, and it is drawn in half the time."""
GROWS = 0.1  # of its size, from one end of a shot to the other. A choice: slow enough to be no movement of its own
BLACK: Colour = (0, 0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """A page at the size of the film, and what moves on it.

    Attributes:
        page: The page without it, (h, w, 3).
        moving: Its colours times its opacity, (h, w, 3), and its opacity, (h, w).
        place: Where it lies, pixels.
        framed: It is a whole photo: it grows inside its outline.
    """

    page: Rgb
    moving: tuple[Rgb, Alpha]
    place: Area
    framed: bool


def still_of(scene: Scene) -> Still:
    """Take a page apart. It has a picture; of several, the largest moves."""
    inlays = [element for element in scene.elements if isinstance(element, Inlay)]
    product = max(inlays, key=lambda inlay: inlay.area.width * inlay.area.height)
    rest: tuple[Element, ...] = tuple(element for element in scene.elements if element is not product)
    # what is the same on black and on white is opaque: this takes the soft shadow along as it is painted
    dark, light = (_sized(painted(Scene(scene.size, ground, (product,)))) for ground in (BLACK, WHITE))
    alpha = 255 - (light.astype(np.int16) - dark).max(axis=-1).clip(0, 255)
    scale = FILM_SIZE[0] / scene.size[0]
    area = inlay_area(product)
    place = Area(area.left * scale, area.top * scale, area.width * scale, area.height * scale)
    page = _sized(painted(replace(scene, elements=rest)))
    return Still(page, (dark, alpha.astype(np.uint8)), place, product.alpha is None)


def _sized(rgb: Rgb) -> Rgb:
    return np.asarray(averaged(rgb, FILM_SIZE), dtype=np.uint8)


def frame(still: Still, nearness: float) -> Rgb:
    """Return a frame, (h, w, 3).

    Args:
        still: The page.
        nearness: How near the product has come, 0..1.
    """
    colours, alpha = still.moving
    zoom = 1 + GROWS * nearness if still.framed else 1 - GROWS * (1 - nearness)
    x, y = still.place.left + still.place.width / 2, still.place.top + still.place.height / 2
    matrix = np.array([[zoom, 0, (1 - zoom) * x], [0, zoom, (1 - zoom) * y]], np.float32)
    size = (alpha.shape[1], alpha.shape[0])
    moved = cv2.warpAffine(colours, matrix, size, flags=cv2.INTER_LINEAR)
    if still.framed:  # its outline stays, and nothing of it is beyond
        moved = cv2.multiply(moved, cv2.merge([alpha] * 3), scale=1 / 255)
    else:
        alpha = np.asarray(cv2.warpAffine(alpha, matrix, size, flags=cv2.INTER_LINEAR), np.uint8)
    under = cv2.multiply(still.page, cv2.merge([255 - alpha] * 3), scale=1 / 255)
    return np.asarray(cv2.add(under, moved), dtype=np.uint8)


def drawn_frames(shots: Sequence[Shot], stills: Sequence[Still]) -> Iterator[Rgb]:
    """Draw all frames of a film; every other shot goes away instead of coming near."""
    for seen in frames_of(shots):
        parts = [
            frame(stills[part.shot], part.progress if part.shot % 2 == 0 else 1 - part.progress) for part in seen
        ]
        if len(parts) == 1:
            yield parts[0]
        else:
            yield np.asarray(cv2.addWeighted(parts[0], seen[0].weight, parts[1], seen[1].weight, 0), np.uint8)
