"""Products as her shelf keeps them: their words as they stand, and the photos of which pictures can be made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from listing.draft.standing import standing_texts, typed
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.record import FactError, Facts
from listing.pictures.file_names import shown_option
from listing.places.limits import Channel
from listing.sheets.problems import LeftOut
from listing.sheets.product import Product, keys_for, product_of
from listing.sheets.upload import Target
from listing.store.records import StoredPhoto, Work


@dataclass(frozen=True, slots=True)
class UploadPicture:
    """A picture to make for an upload: of which work, of which photo, and its name."""

    work: Work
    photo: StoredPhoto
    name: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """Works that become an upload.

    Attributes:
        products: Those whose facts can be read, in their order.
        pictures: All that belong to them.
        left_out: The others, with the reason.
    """

    products: tuple[Product, ...]
    pictures: tuple[UploadPicture, ...]
    left_out: tuple[LeftOut, ...]


def shelf_of(works: Sequence[Work], target: Target) -> Shelf:
    """Return works as products for a target: her own words where she changed them, else what Etalase proposes."""
    read, left_out = [], []
    for work in works:
        try:
            read.append((work, facts_from(typed(work.facts))))
        except FactError as error:
            left_out.append(LeftOut.unread(str(work.facts.get("nama") or work.code), error))
    products, pictures = [], []
    for key, (work, facts) in zip(keys_for(facts.name for _, facts in read), read, strict=True):
        usable = [photo for photo in work.photos if photo.status == "done"]
        shown = [shown_option(work, photo) for photo in usable]
        product = product_of(key, facts, _words(work, facts, target.like), shown)
        products.append(product)
        pictures += [UploadPicture(work, photo, name) for photo, name in zip(usable, product.pictures, strict=True)]
    return Shelf(tuple(products), tuple(pictures), tuple(left_out))


def _words(work: Work, facts: Facts, place: Channel) -> dict[str, str]:
    return draft(facts, place).fields() | standing_texts(work.facts, work.texts).get(place.key, {})


Make = Callable[[UploadPicture], bytes]
"""Makes one picture's file."""
