"""A card from what there is of a product: its picture as the house makes it, its facts, her shop."""

from listing.facts.record import Facts
from listing.kit.content import content_of
from listing.kit.designs import FORMATS, Design, FormatKey, Palette
from listing.kit.layout import Materials, Subject, lay_out
from listing.kit.shop import Shop
from listing.phrases.language import Language
from photo.canvas.paint_scene import painted
from photo.export import encode
from photo.look import Look
from photo.pixels.palette import colours_of
from photo.read import read_working_copy
from photo.types import Colour, Cutout, Picture, PictureSpec

CARD_BYTES = 2_000_000  # as all our pictures: below every cap that was found
SIDE_OF_PRODUCT = 1200  # pixels of the picture that a card's product is taken from
USUAL: tuple[Colour, Colour] = ((124, 58, 38), (78, 98, 62))
"""Clay and leaf, where neither she nor the product says a colour."""


def spec_of_product(look: Look) -> tuple[PictureSpec, bool]:
    """Return what picture of a product a card is made of, and whether it is to be transparent."""
    bare = look.way == "cut"
    return PictureSpec((SIDE_OF_PRODUCT, SIDE_OF_PRODUCT), 8_000_000, "PNG" if bare else "JPEG"), bare


def subject_of(content: bytes) -> Subject:
    """Return the product in a picture that we made: `spec_of_product`'s, or a logo."""
    photo = read_working_copy(content)
    return Subject(photo.rgb, photo.alpha if isinstance(photo, Cutout) else None)


def palette_of(shop: Shop, product: Subject) -> Palette:
    """Return the two colours of a card: hers; what she did not choose comes from the product."""
    hers = [_colour(text) for text in shop.colours]
    found = [*hers, *(colours_of(product.rgb, product.alpha) if len(hers) < 2 else ())]
    first, second = [*found, *USUAL[len(found) :]][:2]
    return Palette(first, second)


def materials_of(
    facts: Facts, shop: Shop, product: Subject, logo: bytes | None, language: Language, *, code: bool = True
) -> Materials:
    """Gather what a card is made of; see `content_of` for what it says."""
    mark = subject_of(logo) if logo else None
    return Materials(content_of(facts, shop, language, code=code), product, mark, palette_of(shop, product))


def card(design: Design, form: FormatKey, materials: Materials) -> bytes:
    """Make a card as JPEG."""
    return encode(Picture(painted(lay_out(design, form, materials))), PictureSpec(FORMATS[form].size, CARD_BYTES))


def _colour(text: str) -> Colour:
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)
