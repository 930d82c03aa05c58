"""An error, in the words of the person who reads it."""

from collections.abc import Mapping
from typing import Any

from listing.phrases.app.errors import ERRORS
from listing.phrases.language import Language, said
from photo.errors import PhotoError


def explain(error: PhotoError, language: Language) -> str:
    """Say what happened, why, and what to do now.

    >>> from photo.errors import EmptyFile
    >>> explain(EmptyFile(), "id")
    'File ini kosong, sepertinya pengirimannya terputus. Kirim sekali lagi, ya.'
    """
    return explain_named(type(error).__name__, vars(error), language)


def explain_named(name: str, details: Mapping[str, Any], language: Language) -> str:
    """Say the same of an error that was written down: its class's name and its attributes."""
    return said(ERRORS[name], language).format_map(_values(details))


def _values(raw: Mapping[str, Any]) -> dict[str, str]:
    """Give an error's attributes in everyday units."""
    size, limit = raw.get("size"), raw.get("limit", 0)
    values = {"name": str(raw.get("name", "")), "known": ", ".join(raw.get("known", ()))}
    values |= {"reason": str(raw.get("reason", "")), "seconds": str(raw.get("seconds", ""))}
    values |= {"tries": str(raw.get("tries", ""))}
    values |= {"megapixels": f"{limit / 1e6:.0f}", "limit_kilobytes": f"{limit / 1e3:.0f}"}
    values |= {"limit_megabytes": f"{limit / 1e6:.0f}"}
    if isinstance(size, tuple | list):
        values |= {"width": str(size[0]), "height": str(size[1])}
    elif isinstance(size, int):
        values |= {"megabytes": f"{size / 1e6:.1f}"}
    return values
