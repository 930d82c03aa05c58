"""The recipe: study a photo once, which is slow; render it in any look for any place, which is fast."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from photo import light
from photo.compose import FILL, Placement, closeup, compose, on_canvas, place, reduced
from photo.detail import sharpen
from photo.export import encode
from photo.foreground import edge_colours
from photo.light import Light
from photo.shadow import shadow, soft_shadow
from photo.types import WHITE, Alpha, Colour, Cutout, Photo, Picture, PictureSpec

Shadow = Literal["real", "soft", "none"]
SHADOW_SIDE = 384  # shadows are looked for on a copy of this longest side; they have no finer detail

Matter = Callable[[Photo], Alpha]
"""Finds the product in a photo: returns its opacity, (h, w)."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures shall look; the argument, the cache key and the note on the download.

    Attributes:
        background: Colour of the canvas; None is transparent.
        shadow: What makes the product stand: its real shadow, a soft one made from its shape, or none.
        light: Strength of the automatic light, 0 (untouched) to 1.
        straighten: Turn a photo upright whose tilt is sure.
        turn: Clockwise degrees to turn back by hand, on top of that.
        zoom: Size by hand: 1 changes nothing.
        shift: Right and down by hand, shares of the canvas.
        fill: Share of the canvas that the product takes.
    """

    background: Colour | None = WHITE
    shadow: Shadow = "real"
    light: float = 1.0
    straighten: bool = True
    turn: float = 0.0
    zoom: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)
    fill: float = FILL


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """What is known of a photo after looking at it once.

    Attributes:
        alpha: Opacity of the product, (h, w), the size of the photo's `rgb`.
        light: What the light needs, how far the camera was tilted, how noisy and blurred the photo is.
    """

    alpha: Alpha
    light: Light


def study(photo: Photo, find: Matter) -> Study:
    """Find the product and measure the light; a picture that came cut out keeps its own alpha."""
    alpha = photo.alpha if isinstance(photo, Cutout) else find(photo)
    return Study(alpha, light.measure(photo.rgb, alpha))


def render(photo: Photo, known: Study, look: Look, specs: Iterable[tuple[PictureSpec, bool]]) -> list[bytes]:
    """Make one file for each spec; the flag beside it asks for a transparent canvas.

    Raises:
        ProductNotFound: There is nothing to put on the canvas.
        DoesNotFit: A file stays above its cap.
    """
    wanted = list(specs)
    placements = [_placement(known, look, spec) for spec, _ in wanted]
    near = closeup(photo.rgb, known.alpha, max(placement.scale for placement in placements))
    lit = light.apply(near.rgb, known.light, look.light)
    near = replace(near, rgb=edge_colours(lit, near.alpha))
    shade = _shadow(photo, known, look)
    files = []
    for (spec, bare), placement in zip(wanted, placements, strict=True):
        colour = None if bare else look.background
        under = None if shade is None else on_canvas(shade, photo.rgb.shape, placement, spec.size)
        picture = compose(near, placement, spec.size, colour, under)
        files.append(encode(replace(picture, rgb=sharpen(picture.rgb, look.light)), spec))
    return files


def _shadow(photo: Photo, known: Study, look: Look) -> Alpha | None:
    """Return the shadow's map on a small copy of the photo."""
    if look.shadow == "none" or isinstance(photo, Cutout):
        return None
    small, alpha = reduced(photo.rgb, SHADOW_SIDE), reduced(known.alpha, SHADOW_SIDE)
    return soft_shadow(alpha) if look.shadow == "soft" else shadow(light.apply(small, known.light, look.light), alpha)


def render_before(photo: Photo, known: Study, look: Look, spec: PictureSpec, outside: Colour = WHITE) -> bytes:
    """Make a picture of the untouched photo, lying exactly as in `render`, so that the two can be compared.

    Args:
        photo: The photo.
        known: Its study.
        look: Only what moves the product counts.
        spec: Size and cap.
        outside: Colour of the canvas where the photo does not reach.

    Raises:
        ProductNotFound: There is nothing to go by.
    """
    placement, shape = _placement(known, look, spec), photo.rgb.shape
    drawn = on_canvas(photo.rgb, shape, placement, spec.size)
    reached = on_canvas(np.full(shape[:2], 255, np.uint8), shape, placement, spec.size)
    beyond = (255 - reached)[..., None] * np.array(outside, np.float32) / 255
    return encode(Picture((drawn + beyond).clip(0, 255).round().astype(np.uint8)), spec)


def _placement(known: Study, look: Look, spec: PictureSpec) -> Placement:
    degrees = look.turn + (known.light.tilt.degrees if look.straighten and known.light.tilt.sure else 0.0)
    return place(known.alpha, spec.size, look.fill, degrees, look.zoom, look.shift)
