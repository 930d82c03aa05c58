"""What the seller knows about her product and typed. Only the name is required; nothing is ever filled in."""

from dataclasses import dataclass, field, fields
from enum import StrEnum


class FactError(ValueError):
    """A fact that cannot be read; says which one, and what to type instead, in both languages.

    Attributes:
        key: The key as written in a facts file, such as "harga"; empty when it is the file itself.
        says: The sentence by language, "id" and "en".
    """

    def __init__(self, key: str, indonesian: str, english: str) -> None:
        self.key = key
        self.says = {"id": indonesian, "en": english}
        super().__init__(english)


class Category(StrEnum):
    """What kind of product it is; decides the wording, never the claims."""

    FOOD = "makanan"
    DRINK = "minuman"
    FASHION = "fesyen"
    BATIK = "batik"
    CRAFT = "kerajinan"
    KNIT = "rajut"
    BODY = "perawatan tubuh"
    HOME = "rumah tangga"
    PLANT = "tanaman"
    TOY = "mainan"
    HAMPERS = "hampers"
    SERVICE = "jasa"
    OTHER = "lainnya"


EATEN = frozenset({Category.FOOD, Category.DRINK})
"""What is eaten or drunk."""
FOODLIKE = EATEN | {Category.BODY}
"""What is eaten, drunk or put on the skin: it has ingredients, keeps for a time, and may claim little."""
PERISHABLE = FOODLIKE | {Category.HAMPERS, Category.OTHER}
"""What may spoil, whose way to be kept belongs into every text."""


@dataclass(frozen=True, slots=True)
class Price:
    """What it costs.

    Attributes:
        least: Rupiah; the only price, or the lowest.
        most: The highest of a range, or None.
        lead: "mulai" where it begins there, "sekitar" where it is about that; else empty.
        unit: What it buys: "kg" for Rp60.000/kg; empty for one piece.
        deal: What goes with it, as typed: "isi 3", "dapat 3", "nego".
    """

    least: int
    most: int | None = None
    lead: str = ""
    unit: str = ""
    deal: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One of several to choose from.

    Attributes:
        name: "pedas", "kecil", "1 kg".
        price: Its own price in rupiah, or None.
        size: Its own size or content, or empty.
        behind: Whether that stands behind its price, and may be said of others too: "A 7rb, B 9rb (isi 10)".
        stock: Pieces of it, or None.
        lead: "mulai" where its price begins there; else empty.
        unit: What its price buys: "orang" for Rp175.000/orang; empty for one of it.
    """

    name: str
    price: int | None = None
    size: str = ""
    stock: int | None = None
    lead: str = ""
    unit: str = ""
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A box that was filled but holds nothing that can be used; she is told, and all the rest is written.

    Attributes:
        field: Name of the field of `Facts` that it would have been.
        typed: What stands in the box.
    """

    field: str
    typed: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything she typed, tidy, each thing where its type belongs. Empty or None: she did not say.

    Attributes:
        name: Product name.
        category: Product category.
        brand: Brand or shop name.
        content: How much is in it: "250 gram", "5 buah".
        size: How big it is: "20 x 30 cm", "S", "M", "LD 100", "S-XXL".
        size_chart: Measures of each size, a line each.
        materials: Ingredients (food, drink, body care) or materials.
        variants: Flavours, models, levels to choose from.
        options_said: What she says of the options, behind them: "boleh campur", "Rasa: bawang, asin".
        colours: Colours of the product.
        colour_choice: How one is chosen: "random, bisa request kalau stok ada".
        process: How it is made.
        care: How to keep, wash or look after it.
        shelf_life: How long it keeps.
        origin: Where it is from, with the word before it where she typed one: "Blitar", "asli Blitar".
        price: What it costs.
        price_said: What she says of the price where one number does not say it: "Rp10.000, 3 pcs Rp27.000".
        stock: Pieces in stock.
        stock_said: What she says of the stock where one number does not say it: "polos ready, karakter PO".
        weight: Grams of the parcel, for the shops' forms; no text says it.
        pirt: P-IRT number, of the right shape.
        halal: Halal certificate number, of the right shape.
        bpom: BPOM number (food MD/ML, cosmetics NA, jamu TR and kin), of the right shape.
        points: Her own selling points: what speaks for it, and nothing else.
        pre_order: What has to be known about time: "5 hari", "pesan H-2".
        minimum: The smallest order.
        deposit: What is paid when, and how.
        area: Where it is sent, or how it is fetched.
        hours: When the shop is open.
        returns: What can be brought back.
        terms: Other terms of an order: "motif acak", "belum termasuk isi bantal".
        warnings: Whom it is not for, what to take care of, what is wrong with it.
        allergens: What makes some people ill.
        unread: Boxes that could not be used, in whole or in part.
    """

    name: str
    category: Category = Category.OTHER
    brand: str = ""
    content: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    size_chart: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    variants: tuple[Option, ...] = ()
    options_said: str = ""
    colours: tuple[str, ...] = ()
    colour_choice: str = ""
    process: str = ""
    care: str = ""
    shelf_life: str = ""
    origin: str = ""
    price: Price | None = None
    price_said: str = ""
    stock: int | None = None
    stock_said: str = ""
    weight: int | None = None
    pirt: str = ""
    halal: str = ""
    bpom: str = ""
    points: tuple[str, ...] = ()
    pre_order: tuple[str, ...] = ()
    minimum: tuple[str, ...] = ()
    deposit: tuple[str, ...] = ()
    area: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    allergens: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = field(default=(), compare=False)

    def given(self) -> tuple[str, ...]:
        """Names of the facts that were given, category aside (it has a default)."""
        names = (f.name for f in fields(self) if f.name not in ("category", "unread"))
        return tuple(n for n in names if getattr(self, n) not in ("", (), None))


ORDER_TERMS = ("pre_order", "minimum", "deposit", "area", "hours", "returns", "terms")
"""What a buyer must know before she orders."""
CAUTIONS = ("allergens", "warnings")
"""What a buyer must know before she uses it."""
