"""What the kit makes things of, as it is kept: her facts, her shop, the pictures of her product."""

from dataclasses import dataclass

from listing.draft.standing import language_of, typed
from listing.facts.form import facts_from
from listing.facts.record import Facts
from listing.kit.cards import materials_of, spec_of_product, subject_of
from listing.kit.layout import Materials, Subject
from listing.kit.shop import Shop, shop_from
from listing.phrases.language import Language
from listing.pictures.look_json import look_of
from listing.pictures.previews import Pictures
from listing.store.records import StoredPhoto, Work, owner_of
from listing.store.shops import Shops


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


def subject_in(pictures: Pictures, work: Work, photo: StoredPhoto, side: int | None = None) -> Subject:
    """Return the picture of a photo, in its look, that cards are made of; of a smaller side, prints.

    Raises:
        PhotoError: There is none, see `Pictures.picture`.
    """
    look = work.look | photo.look
    spec, bare = spec_of_product(look_of(look), side)
    return subject_of(pictures.picture(photo, look, spec, bare=bare))
