"""Who is in the hall: products grouped by the phone that they are made on, and who needs the trainer first."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from listing.store.records import LAST_STEP, Work

Trouble = Literal["failed", "stuck", "unsure", "", "finished", "away"]
QUIET = 300.0  # seconds without a sign of life, before the work was saved: long enough to read, to talk, to fetch tea
AWAY = 3600.0  # seconds without a sign, after which nobody waits for help at that phone any more
_ORDER: tuple[Trouble, ...] = ("failed", "stuck", "unsure", "", "finished", "away")

Quiet = Callable[[Work], float]
"""Seconds since a work was last asked for."""


@dataclass(frozen=True, slots=True)
class ProductState:
    """One product, by its code.

    Attributes:
        photos: How many of each status.
        trouble: What is wrong with it: "failed", "unsure", "left" where she has gone on to another one, or "".
        errors: Class names of what failed.
    """

    code: str
    step: int
    photos: dict[str, int]
    trouble: Literal["failed", "unsure", "left", ""]
    errors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the hall: one phone, or one product whose phone is not known.

    Attributes:
        phone: Key of the phone; "" where it is not known.
        trouble: Why she may need help: a photo failed, she has given no sign for long, the machine is unsure; or that
            she needs none: all is well, "finished", or "away" for an hour.
        quiet: Seconds since her phone last asked for something.
        products: Hers, the one in hand first.
    """

    phone: str
    trouble: Trouble
    quiet: int
    products: tuple[ProductState, ...]


def people_of(works: Iterable[Work], quiet: Quiet) -> tuple[Person, ...]:
    """Return everybody, those who need help first."""
    ordered = sorted(works, key=_owner)
    found = [_person(sorted(hers, key=quiet), quiet) for _, hers in groupby(ordered, _owner)]
    return tuple(sorted(found, key=lambda person: (_ORDER.index(person.trouble), person.products[0].code)))


def _owner(work: Work) -> str:
    return work.phone or work.key


def _person(works: list[Work], quiet: Quiet) -> Person:
    """Tell how somebody is from her works, the one in hand first."""
    products = tuple(_product(work, is_in_hand=at == 0) for at, work in enumerate(works))
    silent = quiet(works[0])
    return Person(works[0].phone, _trouble(products, silent), round(silent), products)


def _product(work: Work, *, is_in_hand: bool) -> ProductState:
    errors = tuple(photo.error or "" for photo in work.photos if photo.status == "failed")
    unsure = any(photo.status == "done" and photo.is_unsure for photo in work.photos)
    photos = dict(Counter[str](photo.status for photo in work.photos))
    if not is_in_hand and work.step < LAST_STEP:
        return ProductState(work.code, work.step, photos, "left", ())
    return ProductState(work.code, work.step, photos, "failed" if errors else "unsure" if unsure else "", errors)


def _trouble(products: tuple[ProductState, ...], silent: float) -> Trouble:
    """Weigh what is wrong. A product that she left for another is no reason to run."""
    troubles = {product.trouble for product in products}
    is_saved = products[0].step >= LAST_STEP
    if silent > AWAY:
        return "finished" if is_saved else "away"
    if "failed" in troubles:
        return "failed"
    if silent > QUIET and not is_saved:
        return "stuck"
    if "unsure" in troubles:
        return "unsure"
    return "finished" if is_saved and not _is_busy(products) else ""


def _is_busy(products: tuple[ProductState, ...]) -> bool:
    return any(product.photos.get(status) for product in products for status in ("queued", "working"))
