"""What happens to a photo on its way, one picture a stage, for people who want to see inside the machine."""

import cv2
import numpy as np
import numpy.typing as npt

from photo.canvas.compose import on_canvas
from photo.canvas.edge_colours import edge_colours
from photo.canvas.placement import place
from photo.errors import ProductNotFound
from photo.light import correction
from photo.pipeline import Found
from photo.pixels.resize import reduced
from photo.types import Alpha, Photo, Rgb

STAGE_SIDE = 1280  # longest side of a stage's picture
NIGHT = (38, 52, 78)  # what the machine takes for background
EDGE_SHOWN = 90  # pixels of the photo that the edge shows. A choice: single pixels can be told on a projector
KNOWN_AROUND = 40  # pixels around them that are known, for the colours of both sides
LARGER = 8  # magnification
FULL = 255.0


def straight(photo: Photo, known: Found, strength: float) -> Rgb:
    """Return the photo with part of its automatic light and turn: 0 is untouched, 1 is what the recipe does."""
    lit = correction.apply(reduced(photo.rgb, STAGE_SIDE), known.light, strength)
    return _turned(lit, known, strength, outside=255)


def _turned(layer: npt.NDArray[np.uint8], known: Found, strength: float, outside: int) -> npt.NDArray[np.uint8]:
    tilt = known.light.tilt
    if not (tilt.sure and strength):
        return layer
    size = (layer.shape[1], layer.shape[0])
    whole = place(np.full(layer.shape[:2], 255, np.uint8), size, 1.0, tilt.degrees * strength)
    return on_canvas(layer, layer.shape, whole, size, outside)


def seen(photo: Photo, known: Found, strength: float) -> Rgb:
    """Return it lit and straight, what is taken for background darkened: 0 not at all, 1 shows the product alone."""
    rgb = straight(photo, known, 1.0)
    alpha = _turned(reduced(known.alpha, STAGE_SIDE), known, 1.0, outside=0)
    opacity = 1 - strength * (1 - alpha[..., None].astype(np.float32) / 255)
    return _rounded(rgb * opacity + np.array(NIGHT, np.float32) * (1 - opacity))


def edge(photo: Photo, known: Found, strength: float) -> Rgb:
    """Return the softest piece of the product's edge on white, magnified: 0 with the old background's colour in it.

    Raises:
        ProductNotFound: There is no edge.
    """
    row, column = _softest(known.alpha)
    tall, wide = (
        slice(max(0, at - EDGE_SHOWN // 2 - KNOWN_AROUND), at + EDGE_SHOWN // 2 + KNOWN_AROUND)
        for at in (row, column)
    )
    rgb, alpha = (np.ascontiguousarray(layer[tall, wide]) for layer in (photo.rgb, known.alpha))
    rgb = correction.apply(rgb, known.light)
    clean = rgb + strength * (edge_colours(rgb, alpha).astype(np.float32) - rgb)
    opacity = alpha[..., None].astype(np.float32) / 255
    on_white = _rounded(clean * opacity + FULL * (1 - opacity))
    inner = (
        on_white[row - tall.start - EDGE_SHOWN // 2 :][:EDGE_SHOWN]
        if row - tall.start >= EDGE_SHOWN // 2
        else on_white[:EDGE_SHOWN]
    )
    left = max(0, column - wide.start - EDGE_SHOWN // 2)
    size = (LARGER * inner[:, left:][:, :EDGE_SHOWN].shape[1], LARGER * inner.shape[0])
    return np.asarray(cv2.resize(inner[:, left:][:, :EDGE_SHOWN], size, interpolation=cv2.INTER_NEAREST), np.uint8)


def _softest(alpha: Alpha) -> tuple[int, int]:
    """Return row and column of the middle of the window with most half-transparent pixels."""
    half = ((alpha > 25) & (alpha < 230)).astype(np.float32)
    found = cv2.boxFilter(half, -1, (EDGE_SHOWN, EDGE_SHOWN), normalize=False)
    if not found.max():
        raise ProductNotFound
    row, column = np.unravel_index(int(found.argmax()), alpha.shape)
    return int(row), int(column)


def _rounded(values: np.ndarray) -> Rgb:
    return np.asarray(np.rint(values).clip(0, 255), np.uint8)
