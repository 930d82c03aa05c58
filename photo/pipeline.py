"""The recipe: a photo's bytes to the pictures of any number of places."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from photo.compose import FILL, compose
from photo.export import encode
from photo.foreground import edge_colours
from photo.types import WHITE, Alpha, Colour, Cutout, Photo, PictureSpec

Matter = Callable[[Photo], Alpha]
"""Finds the product: (h, w, 3) -> (h, w)."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures shall look; the argument, the cache key and the note on the download.

    Attributes:
        background: Colour of the canvas; None is transparent.
        fill: Share of the canvas that the product takes.
    """

    background: Colour | None = WHITE
    fill: float = FILL


def cut_out(photo: Photo, find: Matter) -> Cutout:
    """Tell the product from its background, with clean colours at its edge; a ready cut-out is kept."""
    alpha = photo.alpha if isinstance(photo, Cutout) else find(photo)
    return Cutout(edge_colours(photo.rgb, alpha), photo.full_size, photo.frames, alpha)


def render(cutout: Cutout, look: Look, specs: Iterable[tuple[PictureSpec, bool]]) -> list[bytes]:
    """Make one file for each spec; the flag beside it asks for a transparent canvas."""
    return [
        encode(compose(cutout, spec.size, None if bare else look.background, look.fill), spec) for spec, bare in specs
    ]
