"""A product as an upload file sees it: what she typed, the words made of it, the names of its pictures."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from listing.facts.record import Facts
from listing.pictures.file_names import NAMELESS, slug

VARIATION = "Varian"  # what the options are called, in every file
_LEAST = re.compile(r"(\d{1,4})(?: (\w+))?")
_PIECES = ("", "pcs", "buah", "biji", "piece", "pieces")
_WAIT = re.compile(r"(\d{1,2}) (hari|minggu)")
_DAYS = {"hari": 1, "minggu": 7}


@dataclass(frozen=True, slots=True)
class Product:
    """One product of an upload.

    Attributes:
        key: Its name in file names, unique in the upload: "keripik-singkong".
        facts: What she typed.
        title: For the place.
        description: For the place.
        pictures: Names of its picture files, the main one first.
        shown: Which option each of them shows; "" where it shows them all.
    """

    key: str
    facts: Facts
    title: str
    description: str
    pictures: tuple[str, ...]
    shown: tuple[str, ...]

    def pictures_of(self, option: str) -> tuple[str, ...]:
        """Return the pictures of an option and those of the whole product; for "" all."""
        both = zip(self.pictures, self.shown, strict=True)
        return tuple(name for name, shown in both if not option or shown in ("", option))

    def picture_of(self, option: str) -> str | None:
        """Return the first picture that shows this very option."""
        both = zip(self.pictures, self.shown, strict=True)
        return next((name for name, shown in both if option and shown == option), None)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a buyer can put into the cart: the product itself, or one of its options.

    Attributes:
        name: Of the option; empty for the product itself.
        price: Rupiah, where she typed one amount and nothing around it ("mulai", "per kg", "isi 3").
        stock: Pieces, where she typed them for this very choice.
    """

    name: str
    price: int | None
    stock: int | None


def choices_of(facts: Facts) -> tuple[Choice, ...]:
    """Return what can be bought: one choice without a name, or one an option.

    The product's price is an option's too where the option has none of its own; the product's stock is not, since
    nobody said how it is shared.
    """
    price = _exact(facts)
    if not facts.variants:
        return (Choice("", price, facts.stock),)
    return tuple(
        Choice(option.name, price if option.price is None else option.price, option.stock)
        for option in facts.variants
    )


def _exact(facts: Facts) -> int | None:
    price = facts.price
    plain = price is not None and price.most is None and not (price.lead or price.unit or price.deal)
    return price.least if price is not None and plain else None


def smallest_order(facts: Facts) -> int | None:
    """Return how many a buyer must take at least; None where that is not said in what the price is for.

    >>> smallest_order(Facts("Keripik", minimum=("3 pcs",))), smallest_order(Facts("Keripik", minimum=("2 lusin",)))
    (3, None)
    """
    found = _LEAST.fullmatch(facts.minimum[0]) if len(facts.minimum) == 1 else None
    unit = facts.price.unit if facts.price else ""
    return int(found[1]) if found and (found[2] or "") in ((unit,) if unit else _PIECES) else None


def pre_order_days(facts: Facts) -> int | None:
    """Return after how many days it is sent; None where that is not said as one plain number.

    >>> pre_order_days(Facts("Gamis", pre_order=("2 minggu",))), pre_order_days(Facts("Gamis", pre_order=("H-2",)))
    (14, None)
    """
    found = _WAIT.fullmatch(facts.pre_order[0]) if len(facts.pre_order) == 1 else None
    return int(found[1]) * _DAYS[found[2]] if found else None


def keys_for(names: Iterable[str]) -> tuple[str, ...]:
    """Return a name for files for each product: lower case, safe everywhere, no two alike.

    >>> keys_for(["Keripik Singkong", "Keripik singkong!", "🌶"])
    ('keripik-singkong', 'keripik-singkong-2', 'produk')
    """
    taken: set[str] = set()
    keys = []
    for name in names:
        stem = slug(name) or NAMELESS
        key, number = stem, 2
        while key in taken:
            key, number = f"{stem}-{number}", number + 1
        taken.add(key)
        keys.append(key)
    return tuple(keys)


def product_of(key: str, facts: Facts, words: Mapping[str, str], shown: Sequence[str]) -> Product:
    """Return a product with its words, by field, and a picture for each of the options shown ("" for all)."""
    return Product(key, facts, words["title"], words["description"], picture_names(key, shown), tuple(shown))


def picture_names(key: str, shown: Sequence[str]) -> tuple[str, ...]:
    """Return the names of a product's pictures, the main one first, each with the option that it shows.

    >>> picture_names("keripik", ["", "Rasa pedas"])
    ('keripik-1.jpg', 'keripik-2-rasa-pedas.jpg')
    """
    parts = [(key, str(number), slug(option)) for number, option in enumerate(shown, 1)]
    return tuple("-".join(part for part in name if part) + ".jpg" for name in parts)
