"""Her shop, kept once for all products of a phone; it goes with the last of them, see the trigger of the database."""

import msgspec

from listing.store.base import Base
from listing.store.records import FactBoxes, parsed


class Shops:
    """What each owner typed of her shop, and its logo; `owner_of` a work says whose it is."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def boxes(self, owner: str) -> FactBoxes:
        """Return what she typed, by box; {} where she has not yet."""
        found = self._base.rows("SELECT boxes FROM shops WHERE owner = ?", owner)
        return parsed(found[0]["boxes"], FactBoxes, {}) if found else {}

    def save_boxes(self, owner: str, boxes: FactBoxes) -> None:
        """Keep what she typed; on the disk when this returns. Raises DiskFull."""
        query = (
            "INSERT INTO shops (owner, boxes) VALUES (?, ?) ON CONFLICT (owner) DO UPDATE SET boxes = excluded.boxes"
        )
        with self._base.change() as link:
            link.execute(query, (owner, msgspec.json.encode(boxes).decode()))

    def logo(self, owner: str) -> bytes | None:
        """Return her logo as PNG; None where she has none."""
        found = self._base.rows("SELECT logo FROM shops WHERE owner = ?", owner)
        return found[0]["logo"] if found else None

    def save_logo(self, owner: str, logo: bytes | None) -> None:
        """Keep her logo as PNG, or take it away. Raises DiskFull."""
        query = "INSERT INTO shops (owner, logo) VALUES (?, ?) ON CONFLICT (owner) DO UPDATE SET logo = excluded.logo"
        with self._base.change() as link:
            link.execute(query, (owner, logo))
