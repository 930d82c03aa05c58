"""Scenes laid on a page of paper, with the thin lines that a knife or a fold follows. Lengths are pixels."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from photo.canvas.paint_scene import painted
from photo.canvas.scene import Area, Scene
from photo.types import Colour, Rgb, Size

CUT_COLOUR: Colour = (150, 150, 150)


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A scene and where its upper left corner lies; `turned` upside down, for what is folded."""

    scene: Scene
    left: int
    top: int
    turned: bool = False


def paper_of(size: Size, pieces: Iterable[Piece], marks: Iterable[Area]) -> Rgb:
    """Paint a page, (h, w, 3): its pieces, and thin grey lines where the areas of `marks` are."""
    page: Rgb = np.full((size[1], size[0], 3), 255, np.uint8)
    for piece in pieces:
        rgb = painted(piece.scene)
        shown = rgb[::-1, ::-1] if piece.turned else rgb
        window = page[piece.top : piece.top + shown.shape[0], piece.left : piece.left + shown.shape[1]]
        window[:] = shown[: window.shape[0], : window.shape[1]]
    for mark in marks:
        rows, columns = slice(round(mark.top), round(mark.bottom)), slice(round(mark.left), round(mark.right))
        page[rows, columns] = CUT_COLOUR
    return page
