"""What the seller knows about her product and typed. Only the name is required; nothing is ever filled in."""

from dataclasses import dataclass, fields
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
    OTHER = "lainnya"


FOODLIKE = frozenset({Category.FOOD, Category.DRINK, Category.BODY})
"""What is eaten, drunk or put on the skin: it has ingredients, keeps for a time, and may claim little."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything she typed, tidy. Empty string, empty tuple or None: she did not say.

    Attributes:
        name: Product name.
        category: Product category.
        brand: Brand or shop name.
        content: How much is in it: "250 gram", "5 buah".
        size: How big it is: "20 x 30 cm", "S", "M".
        materials: Ingredients (food, drink, body care) or materials.
        variants: Flavours, models, levels to choose from.
        colours: Colours of the product.
        process: How it is made.
        care: How to keep, wash or look after it.
        shelf_life: How long it keeps.
        origin: Where it is from.
        price: Rupiah.
        stock: Pieces in stock.
        pirt: P-IRT number.
        halal: Halal certificate number.
        bpom: BPOM number.
        points: Her own selling points.
    """

    name: str
    category: Category = Category.OTHER
    brand: str = ""
    content: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    process: str = ""
    care: str = ""
    shelf_life: str = ""
    origin: str = ""
    price: int | None = None
    stock: int | None = None
    pirt: str = ""
    halal: str = ""
    bpom: str = ""
    points: tuple[str, ...] = ()

    def given(self) -> tuple[str, ...]:
        """Names of the facts that were given, category aside (it has a default)."""
        names = (f.name for f in fields(self) if f.name != "category")
        return tuple(n for n in names if getattr(self, n) not in ("", (), None))
