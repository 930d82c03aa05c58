"""Which networks a cut-out asks: a light one for the glance, a better one for the good look."""

from dataclasses import dataclass
from typing import Literal

from photo.models import table
from photo.models.segment import Segmenter, load_segmenter

Quality = Literal["cepat", "halus"]
"""Fast, for a hall; fine, for who has time: one more network, which sees four times as many details."""


@dataclass(frozen=True, slots=True)
class Networks:
    """The networks of one cut-out; the same one may stand in several places.

    Attributes:
        glance: Finds where the product is.
        look: Draws it.
        products: A small one that was taught products in scenes, and forgot something of all else.
    """

    glance: Segmenter
    look: Segmenter
    products: Segmenter

    @property
    def name(self) -> str:
        """Return the name of the network that draws the product."""
        return self.look.name


@dataclass(frozen=True, slots=True)
class FineNetworks(Networks):
    """Those of a fine cut-out.

    Attributes:
        detail: Looks at the whole photo at its one, large size.
    """

    detail: Segmenter


def load_networks(name: str | None = None, quality: Quality = "cepat") -> Networks:
    """Load what the disk has.

    Args:
        name: The network that shall draw the product; without it, the better of the everyday ones.
        quality: "halus" takes the network of details too.

    Raises:
        UnknownModel: The name is not in the table.
        ModelMissing: Its weights are not on this disk, or there are none at all.
    """
    look = load_segmenter(name or table.best_on_disk().name)
    glance = load_segmenter(table.DEFAULT) if table.on_disk(table.find(table.DEFAULT)) else look
    products = load_segmenter(table.PRODUCTS)
    if quality == "halus":
        return FineNetworks(glance, look, products, load_segmenter(table.FINE))
    return Networks(glance, look, products)
