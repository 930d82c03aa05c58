"""The recipe: study a photo once, which is slow; render it in any look for any place, which is fast."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from photo.canvas.backdrop import FAINT_SHARE, Backdrop, faintness
from photo.canvas.compose import closeup, compose, on_canvas
from photo.canvas.edge_colours import edge_colours
from photo.canvas.placement import Placement, place
from photo.errors import ProductNotFound
from photo.export import encode
from photo.ground.brighten import Ground, brighten, faded_frame, measure_background
from photo.ground.shadow import shadow, soft_shadow
from photo.light import correction
from photo.light.correction import Light
from photo.light.detail import sharpen
from photo.light.white_balance import NO_BALANCE, balance_from_point, warmed
from photo.look import Look
from photo.pixels.resize import enlarged, reduced
from photo.read import WORKING_SIDE
from photo.types import WHITE, Alpha, Colour, Cutout, Matte, Photo, Picture, PictureSpec, Rgb, Size

STUDY_SIDE = 384  # shadows and ground are looked at on a copy of this longest side; they have no finer detail
Matter = Callable[[Photo], Matte]
"""Finds the product in a photo."""

Finder = Callable[[Photo], Alpha | None]
"""Finds the product in a photo, or says that it cannot."""


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """What is known of a photo after looking at it once.

    Attributes:
        light: What the light needs, how far the camera was tilted, how noisy and blurred the photo is.
        ground: What the product stands on, and whether that can be brightened.
    """

    light: Light
    ground: Ground


@dataclass(frozen=True, slots=True, eq=False)
class Found(Study):
    """The study of a photo whose product was found.

    Attributes:
        matte: The product's opacity, the size of the photo's `rgb`, and how far to trust it.
    """

    matte: Matte

    @property
    def alpha(self) -> Alpha:
        """Return the product's opacity, (h, w)."""
        return self.matte.alpha

    @property
    def region(self) -> Alpha:
        """Return what may be product by any opinion, (h, w): generous, and softer than its opacity."""
        return np.maximum(self.matte.alpha, self.matte.doubt)


def study(photo: Photo, find: Matter) -> Found:
    """Find the product and measure light and ground; a picture that came cut out keeps its own alpha."""
    matte = Matte.given(photo.alpha) if isinstance(photo, Cutout) else find(photo)
    seen = _measured(photo, matte.alpha)
    return Found(seen.light, seen.ground, matte)


def study_light(photo: Photo) -> Study:
    """Measure light and ground only: what brightening needs where no network is at hand."""
    return _measured(photo, None)


def _measured(photo: Photo, alpha: Alpha | None) -> Study:
    needs = correction.measure(photo.rgb, alpha)
    small = correction.apply(reduced(photo.rgb, STUDY_SIDE), needs)
    return Study(needs, measure_background(small, None if alpha is None else reduced(alpha, STUDY_SIDE)))


def render(photo: Photo, known: Study, look: Look, specs: Iterable[tuple[PictureSpec, bool]]) -> list[bytes]:
    """Make one file for each spec; the flag beside it asks for a transparent canvas.

    Raises:
        ProductNotFound: There is nothing to put on the canvas.
        DoesNotFit: A file stays above its cap.
    """
    wanted = list(specs)
    if look.way != "cut":
        pictures = _uncut(photo, known, look, [spec.size for spec, _ in wanted])
    elif isinstance(known, Found):
        canvases = [(spec.size, None if bare else look.background) for spec, bare in wanted]
        pictures = _cut_out(photo, known, look, canvases)
    else:
        raise ProductNotFound
    return [
        encode(replace(picture, rgb=sharpen(picture.rgb, look.light)), spec)
        for picture, (spec, _) in zip(pictures, wanted, strict=True)
    ]


def is_faint(photo: Photo, known: Found, look: Look) -> bool:
    """Tell whether the product would run into the background of a look, other than plain white."""
    if look.background is None or look.background == WHITE or look.way != "cut":
        return False
    backdrop = look.background if isinstance(look.background, Backdrop) else Backdrop.of(look.background)
    lit = lit_as_chosen(reduced(photo.rgb, STUDY_SIDE), photo, known, look)
    return faintness(lit, reduced(known.alpha, STUDY_SIDE), backdrop) >= FAINT_SHARE


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
    placement, shape = _placement(photo, known, look, spec.size), photo.rgb.shape
    drawn = on_canvas(photo.rgb, shape, placement, spec.size)
    reached = on_canvas(np.full(shape[:2], 255, np.uint8), shape, placement, spec.size)
    beyond = (255 - reached)[..., None] * np.array(outside, np.float32) / 255
    return encode(Picture((drawn + beyond).clip(0, 255).round().astype(np.uint8)), spec)


def lit_as_chosen(rgb: Rgb, photo: Photo, known: Study, look: Look) -> Rgb:
    """Return any part or copy of a photo in the light that a look asks for."""
    light, by_hand = known.light, np.array(warmed(look.warmth))
    if look.white is not None:
        tapped = balance_from_point(photo.rgb, *look.white)
        if tapped.certainty:
            light, by_hand = replace(light, balance=NO_BALANCE), by_hand * tapped.gains
    return correction.apply(rgb, light, look.light, (by_hand[0], by_hand[1], by_hand[2]))


def detail(photo: Photo, known: Study, look: Look, at: tuple[float, float], share: float) -> Rgb:
    """Return a close square of a photo in the light that a look asks for, (side, side, 3), at the photo's own pixels.

    Args:
        photo: The photo.
        known: Its study.
        look: How it shall look.
        at: Its middle, as shares of the photo's width and height; moved in where the square would leave the photo.
        share: Its side, of the photo's shorter side.
    """
    high, wide = photo.rgb.shape[:2]
    side = max(1, round(min(high, wide) * share))
    left, top = (
        min(max(0, round(middle * length - side / 2)), length - side)
        for middle, length in zip(at, (wide, high), strict=True)
    )
    part = np.ascontiguousarray(photo.rgb[top : top + side, left : left + side])
    return sharpen(lit_as_chosen(part, photo, known, look), look.light)


def _placement(photo: Photo, known: Study, look: Look, canvas: Size) -> Placement:
    """Place the product; where none is known or nothing shall be cut off, the whole photo is shown."""
    degrees = look.turn + (known.light.tilt.degrees if look.straighten and known.light.tilt.sure else 0.0)
    if isinstance(known, Found) and (look.way == "cut" or isinstance(photo, Cutout)):
        return place(known.alpha, canvas, look.fill, degrees, look.zoom, look.shift)
    return place(np.full(photo.rgb.shape[:2], 255, np.uint8), canvas, 1.0, degrees, look.zoom, look.shift)


def _cut_out(
    photo: Photo, known: Found, look: Look, canvases: list[tuple[Size, Colour | Backdrop | None]]
) -> list[Picture]:
    """Lay the product on new canvases."""
    placements = [_placement(photo, known, look, size) for size, _ in canvases]
    near = closeup(photo.rgb, known.alpha, max(placement.scale for placement in placements))
    lit = lit_as_chosen(near.rgb, photo, known, look)
    near = replace(near, rgb=edge_colours(lit, near.alpha))
    shade = _shadow(photo, known, look)
    return [
        compose(near, placement, size, colour, on_canvas(shade, photo.rgb.shape, placement, size))
        for placement, (size, colour) in zip(placements, canvases, strict=True)
    ]


def _uncut(photo: Photo, known: Study, look: Look, canvases: list[Size]) -> list[Picture]:
    """Keep the whole photo; a background made white fades into the canvas where the photo ends before it."""
    placements = [_placement(photo, known, look, size) for size in canvases]
    side = round(max(photo.rgb.shape) * min(1.0, max(placement.scale for placement in placements)))
    whole = lit_as_chosen(reduced(photo.rgb, side), photo, known, look)
    if look.way == "brighten" and not isinstance(photo, Cutout):
        whole = faded_frame(brighten(whole, reduced(known.region, side) if isinstance(known, Found) else None))
    return [
        Picture(on_canvas(whole, photo.rgb.shape, placement, size, outside=255))
        for placement, size in zip(placements, canvases, strict=True)
    ]


def _shadow(photo: Photo, known: Found, look: Look) -> Alpha:
    """Return the shadow's map on a small copy of the photo; a picture that came cut out has no real one."""
    alpha = reduced(known.alpha, STUDY_SIDE)
    if look.shadow == "none":
        return np.zeros(alpha.shape, np.uint8)
    if look.shadow == "soft" or isinstance(photo, Cutout):
        return soft_shadow(alpha)
    return shadow(lit_as_chosen(reduced(photo.rgb, STUDY_SIDE), photo, known, look), alpha)


@dataclass(frozen=True, slots=True, eq=False)
class Lit:
    """A photo whose light was put right, neither turned nor cropped.

    Attributes:
        rgb: (h, w, 3), as large as the photo; (h, w, 4) where it came cut out, with its opacity.
        light: What was measured and done.
        ground: What the product stands on, where that was made white; else None.
    """

    rgb: Rgb
    light: Light
    ground: Ground | None


def light_put_right(photo: Photo, find: Finder, whiten: bool) -> Lit:
    """Put the light of a photo right at its full size; with `whiten`, make its real background white, too."""
    small = replace(photo, rgb=reduced(photo.rgb, WORKING_SIDE))
    alpha = reduced(photo.alpha, WORKING_SIDE) if isinstance(photo, Cutout) else find(small)
    measured = correction.measure(small.rgb, alpha)
    lit = correction.apply(photo.rgb, measured)
    if isinstance(photo, Cutout):
        return Lit(np.dstack([edge_colours(lit, photo.alpha), photo.alpha]), measured, None)
    if not whiten:
        return Lit(lit, measured, None)
    product = None if alpha is None else enlarged(alpha, (photo.rgb.shape[1], photo.rgb.shape[0]))
    return Lit(brighten(lit, product).rgb, measured, measure_background(lit, alpha))
