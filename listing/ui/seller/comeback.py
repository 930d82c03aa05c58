"""The screen where a seller types what she wrote down, to open her products on another phone."""

from pathlib import Path

from listing.phrases.app.comeback import COMEBACK
from listing.phrases.language import Language, spoken
from listing.ui.component import component

STATIC = Path(__file__).parent / "static"

_comeback = component("comeback", (), (STATIC / "comeback.css",), STATIC / "comeback.js")


def comeback_screen(name: str, language: Language) -> None:
    """Ask for name and code; the phone goes on to its shelf by itself.

    Args:
        name: From the address that she opened; "" where she typed none.
        language: "id" or "en".
    """
    _comeback.draw({"words": spoken(COMEBACK, language), "language": language, "name": name[:40]})
