"""The recipe: study a photo once, which is slow; render it in any look for any place, which is fast."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from photo.compose import FILL, closeup, compose
from photo.export import encode
from photo.foreground import edge_colours
from photo.types import WHITE, Alpha, Colour, Cutout, Photo, PictureSpec

Matter = Callable[[Photo], Alpha]
"""Finds the product in a photo: returns its opacity, (h, w)."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures shall look; the argument, the cache key and the note on the download.

    Attributes:
        background: Colour of the canvas; None is transparent.
        fill: Share of the canvas that the product takes.
    """

    background: Colour | None = WHITE
    fill: float = FILL


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """What is known of a photo after looking at it once.

    Attributes:
        alpha: Opacity of the product, (h, w), the size of the photo's `rgb`.
    """

    alpha: Alpha


def study(photo: Photo, find: Matter) -> Study:
    """Find the product; a picture that came cut out keeps its own alpha."""
    return Study(photo.alpha if isinstance(photo, Cutout) else find(photo))


def render(photo: Photo, known: Study, look: Look, specs: Iterable[tuple[PictureSpec, bool]]) -> list[bytes]:
    """Make one file for each spec; the flag beside it asks for a transparent canvas.

    Raises:
        ProductNotFound: There is nothing to put on the canvas.
        DoesNotFit: A file stays above its cap.
    """
    wanted = list(specs)
    near = closeup(photo, known.alpha, [spec.size for spec, _ in wanted], look.fill)
    cutout = replace(near, rgb=edge_colours(near.rgb, near.alpha))
    return [
        encode(compose(cutout, spec.size, None if bare else look.background, look.fill), spec)
        for spec, bare in wanted
    ]
