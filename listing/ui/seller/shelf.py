"""The screen "Produk Ibu": all her products, and upload files made of them."""

from pathlib import Path
from typing import Literal

from listing.phrases.app.comeback import WAY_BACK
from listing.phrases.app.shelf_screen import SHELF
from listing.phrases.language import Language, spoken
from listing.server.return_routes import is_offered
from listing.sheets.upload import Target
from listing.ui.component import component

STATIC = Path(__file__).parent / "static"
ShelfWish = Literal["another"]

_shelf = component("shelf", ("another",), (STATIC / "shelf.css",), STATIC / "shelf.js")


def shelf_screen(language: Language) -> ShelfWish | None:
    """Show what this phone began. Returns whether she wants a new product.

    Args:
        language: "id" or "en".
    """
    templates = [target.value for target in Target if target.fills_a_template]
    back = spoken(WAY_BACK, language) if is_offered() else None
    data = {"words": spoken(SHELF, language), "language": language, "templates": templates, "back": back}
    return "another" if _shelf.draw(data).another else None
