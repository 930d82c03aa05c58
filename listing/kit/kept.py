"""What the kit makes things of, as it is kept: her facts, her shop, the pictures of her product."""

from collections.abc import Sequence
from dataclasses import dataclass

from listing.draft.standing import language_of, typed
from listing.facts.form import facts_from
from listing.facts.record import Facts
from listing.kit.cards import materials_of, spec_of_product, subject_of
from listing.kit.designs import FormatKey, designs
from listing.kit.layout import Materials, Subject, lay_out
from listing.kit.shop import Shop, shop_from
from listing.kit.slides import Axis, SlideKind, slide_materials
from listing.phrases.language import Language
from listing.pictures.look_json import look_of
from listing.pictures.previews import Pictures
from listing.store.records import StoredPhoto, Work, owner_of
from listing.store.shops import Shops
from photo.canvas.scene import Scene
from photo.pipeline import detail

CLOSE = 0.45  # of the photo's shorter side: what a close-up shows. A choice
MIDDLE = (0.5, 0.5)  # of a photo, where she has not said which part to show from near


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a product.

    Attributes:
        logo: Of her shop, as PNG; None where she has none.
        language: Of her texts: her buyers', whatever the screen speaks.
    """

    facts: Facts
    shop: Shop
    logo: bytes | None
    language: Language

    def materials(self, product: Subject | None, *, code: bool = True) -> Materials:
        """Return what a card of it is made of, with a picture of the product, and with or without the QR code."""
        return materials_of(self.facts, self.shop, product, self.logo, self.language, code=code)


def kept(work: Work, shops: Shops) -> Kept:
    """Read what she typed of a product and of her shop.

    Raises:
        FactError: A box cannot be read; it says which.
    """
    owner = owner_of(work)
    facts, shop = facts_from(typed(work.facts)), shop_from(shops.boxes(owner))
    return Kept(facts, shop, shops.logo(owner), language_of(work.texts))


def slide_scene(
    kind: SlideKind,
    form: FormatKey,
    told: Kept,
    work: Work,
    photo: StoredPhoto,
    pictures: Pictures,
    axes: Sequence[Axis] = (),
    at: tuple[float, float] = MIDDLE,
) -> Scene:
    """Return a slide of a photo.

    Args:
        kind: Which.
        form: Its shape.
        told: Of the product.
        work: The product.
        photo: Its photo, studied.
        pictures: Where pictures are made.
        axes: Which way each of her measures runs, where she said so.
        at: Middle of a close-up, shares of the photo's width and height.

    Raises:
        PhotoError: There is no picture, see `Pictures.picture`.
    """
    given = told.materials(subject_in(pictures, work, photo))
    slide = slide_materials(kind, told.facts, told.shop, given, told.language, axes)
    if kind == "detail":
        source, known = pictures.studied(photo)
        slide = slide.showing(Subject(detail(source, known, look_of(work.look | photo.look), at, CLOSE)))
    return lay_out(designs("slides")[kind], form, slide)


def subject_in(pictures: Pictures, work: Work, photo: StoredPhoto, side: int | None = None) -> Subject:
    """Return the picture of a photo, in its look, that cards are made of; of a smaller side, prints.

    Raises:
        PhotoError: There is none, see `Pictures.picture`.
    """
    look = work.look | photo.look
    spec, bare = spec_of_product(look_of(look), side)
    return subject_of(pictures.picture(photo, look, spec, bare=bare))
