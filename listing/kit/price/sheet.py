"""The cost sheet: what one making costs, how many pieces come of it, and how she wants to sell them."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from listing.facts.record import FactError
from listing.kit.price.amounts import Amount

Basis = Literal["margin", "markup"]
"""What a profit in percent is a share of: the price, or the cost."""


@dataclass(frozen=True, slots=True)
class Material:
    """What is bought in one amount and used in another, of one measure.

    Attributes:
        price: Rupiah for what was bought.
    """

    name: str
    price: Decimal
    bought: Amount
    used: Amount


@dataclass(frozen=True, slots=True)
class Lump:
    """A sum that is not taken apart."""

    name: str
    sum: Decimal


@dataclass(frozen=True, slots=True)
class Rated:
    """What is paid by the hour, the day or the piece.

    Attributes:
        number: How many of `unit`.
        rate: Rupiah for one of them.
        unit: "jam", "hari" or "buah".
    """

    name: str
    number: Decimal
    rate: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Fee:
    """What a shop keeps of a sale: a share of the price, or so many rupiah."""

    name: str
    percent: Decimal
    fixed: Decimal


@dataclass(frozen=True, slots=True)
class Tier:
    """Whom she sells more at once to: from so many pieces, at so much profit."""

    name: str
    least: Decimal
    percent: Decimal


Cost = Material | Lump | Rated


@dataclass(frozen=True, slots=True)
class CostSheet:
    """Everything of one making.

    Attributes:
        materials, labour, other: Costs of the whole making.
        packing: Costs of each piece that is sold.
        pieces: How many are made.
        lost: How many of them cannot be sold; a share of them where she typed percent, so not always whole.
        basis: What the profits are a share of.
        profits: In percent.
        trial: Her own price, to see what is left; None where she typed none.
    """

    materials: tuple[Cost, ...] = ()
    packing: tuple[Cost, ...] = ()
    labour: tuple[Cost, ...] = ()
    other: tuple[Cost, ...] = ()
    pieces: Decimal = Decimal(1)
    lost: Decimal = Decimal(0)
    basis: Basis = "margin"
    profits: tuple[Decimal, ...] = ()
    fees: tuple[Fee, ...] = ()
    tiers: tuple[Tier, ...] = ()
    trial: Decimal | None = None


class UnreadCosts(Exception):
    """Boxes that cannot be read; each `FactError` has "ROW.BOX" or "BOX" as its key."""

    def __init__(self, found: Iterable[FactError]) -> None:
        self.found = tuple(found)
        super().__init__("; ".join(str(one) for one in self.found))
