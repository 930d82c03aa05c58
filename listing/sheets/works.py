"""Products as her shelf keeps them: their words as they stand, and the photos of which pictures can be made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from listing.draft.standing import standing_texts, typed
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.record import FactError, Facts
from listing.places.channels import CHANNELS
from listing.sheets.problems import LeftOut
from listing.sheets.product import Product, keys_for, picture_names
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
            left_out.append(
                LeftOut(str(work.facts.get("nama") or work.code), ((error.says["id"], error.says["en"]),))
            )
    channel = target.channel or CHANNELS["shopee"]
    products, pictures = [], []
    for key, (work, facts) in zip(keys_for(facts.name for _, facts in read), read, strict=True):
        words = _words(work, facts, channel.key)
        usable = [photo for photo in work.photos if photo.status == "done"]
        names = picture_names(key, len(usable))
        products.append(Product(key, facts, words["title"], words["description"], names))
        pictures += [UploadPicture(work, photo, name) for photo, name in zip(usable, names, strict=True)]
    return Shelf(tuple(products), tuple(pictures), tuple(left_out))


def _words(work: Work, facts: Facts, place: str) -> dict[str, str]:
    return draft(facts, CHANNELS[place]).fields() | standing_texts(work.facts, work.texts).get(place, {})


Make = Callable[[UploadPicture], bytes]
"""Makes one picture's file."""
