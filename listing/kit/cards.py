"""A card from what there is of a product: its picture as the house makes it, its facts, her shop."""

from collections.abc import Iterable

from listing.facts.record import Facts
from listing.kit.content import content_of
from listing.kit.designs import FORMATS, Design, FormatKey, Palette
from listing.kit.layout import Materials, Subject, lay_out
from listing.kit.shop import Shop
from listing.phrases.language import Language
from photo.canvas.paint_scene import painted
from photo.canvas.scene import Scene
from photo.export import encode, preview
from photo.look import Look
from photo.pipeline import Found, Study, render
from photo.pixels.palette import colours_of
from photo.read import read_working_copy
from photo.types import Colour, Cutout, Photo, Picture, PictureSpec

CARD_BYTES = 2_000_000  # as all our pictures: below every cap that was found
PRINT_SIDE = 640  # pixels of a picture in print, where forty stand in one catalogue
SIDE_OF_PRODUCT = 1200  # pixels of the picture that a card's product is taken from
LOGO_SPEC = PictureSpec((360, 360), 400_000, "PNG")
"""Of a logo: twice what the largest card shows of it."""
MOST_COLOURS = 8
SMALL, SMALL_QUALITY = 0.5, 85  # of a card to choose by: a quarter of the work
USUAL: tuple[Colour, Colour] = ((124, 58, 38), (78, 98, 62))
"""Clay and leaf, where neither she nor the product says a colour."""


def spec_of_product(look: Look, side: int | None = None) -> tuple[PictureSpec, bool]:
    """Return what picture of a product a card, or with a smaller side a print, is made of; and whether it is bare."""
    bare, long = look.way == "cut", side or SIDE_OF_PRODUCT
    return PictureSpec((long, long), 8_000_000, "PNG" if bare else "JPEG"), bare


def subject_of(content: bytes) -> Subject:
    """Return the product in a picture that we made: `spec_of_product`'s, or a logo."""
    photo = read_working_copy(content)
    return Subject(photo.rgb, photo.alpha if isinstance(photo, Cutout) else None)


def palette_of(shop: Shop, product: Subject | None) -> Palette:
    """Return the two colours of a card: hers; what she did not choose comes from the product."""
    hers = [_colour(text) for text in shop.colours]
    seen = colours_of(product.rgb, product.alpha) if product is not None and len(hers) < 2 else ()
    found = [*hers, *seen]
    first, second = [*found, *USUAL[len(found) :]][:2]
    return Palette(first, second)


def materials_of(
    facts: Facts, shop: Shop, product: Subject | None, logo: bytes | None, language: Language, *, code: bool = True
) -> Materials:
    """Gather what a card is made of; see `content_of` for what it says."""
    mark = subject_of(logo) if logo else None
    return Materials(content_of(facts, shop, language, code=code), product, mark, palette_of(shop, product))


def card(design: Design, form: FormatKey, materials: Materials) -> bytes:
    """Make a card as JPEG."""
    return scene_jpeg(lay_out(design, form, materials))


def small_card(design: Design, form: FormatKey, materials: Materials, width: int) -> bytes:
    """Make a card as JPEG to choose by, so many pixels wide."""
    scale = SMALL if width <= SMALL * FORMATS[form].size[0] else 1.0
    return scene_jpeg(lay_out(design, form, materials, scale), width)


def scene_jpeg(scene: Scene, width: int = 0) -> bytes:
    """Paint a scene as JPEG, small where a width in pixels is asked for."""
    rgb = painted(scene)
    if width:
        return preview(rgb, round(max(1.0, rgb.shape[0] / rgb.shape[1]) * width), SMALL_QUALITY)
    return encode(Picture(rgb), PictureSpec(scene.size, CARD_BYTES))


def logo_of(photo: Photo, known: Study, *, sure: bool) -> bytes:
    """Make a logo of a photo of it, as PNG: cut out where that is sure, else on its paper made white.

    A cut-out takes what stands out, and letters beside a sign may not: then the paper is the better logo.
    """
    look = Look(shadow="none") if sure and isinstance(known, Found) else Look(way="brighten")
    return render(photo, known, look, [(LOGO_SPEC, look.way == "cut")])[0]


def colours_shown(pictures: Iterable[Subject]) -> tuple[str, ...]:
    """Return the colours of pictures, "#RRGGBB", without those that stand there already."""
    found = [colour for one in pictures for colour in colours_of(one.rgb, one.alpha)]
    return tuple(dict.fromkeys(f"#{bytes(colour).hex().upper()}" for colour in found))[:MOST_COLOURS]


def _colour(text: str) -> Colour:
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)
