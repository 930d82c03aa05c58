"""An error, in the words of the person who reads it."""

from typing import Literal

from listing.phrases.errors import ERRORS
from photo.errors import PhotoError

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")


def said(sentence: tuple[str, str], language: Language) -> str:
    """Pick the language of a pair (Indonesian, English)."""
    return sentence[LANGUAGES.index(language)]


def explain(error: PhotoError, language: Language) -> str:
    """Say what happened, why, and what to do now.

    >>> from photo.errors import EmptyFile
    >>> explain(EmptyFile(), "id")
    'File ini kosong, sepertinya pengirimannya terputus. Kirim sekali lagi, ya.'
    """
    template = said(ERRORS[type(error).__name__], language)
    return template.format_map(_values(error))


def _values(error: PhotoError) -> dict[str, str]:
    """Give the error's attributes in everyday units."""
    raw = vars(error)
    size, limit = raw.get("size"), raw.get("limit", 0)
    values = {"name": str(raw.get("name", "")), "known": ", ".join(raw.get("known", ()))}
    values |= {"reason": str(raw.get("reason", ""))}
    values |= {"megapixels": f"{limit / 1e6:.0f}", "limit_kilobytes": f"{limit / 1e3:.0f}"}
    values |= {"limit_megabytes": f"{limit / 1e6:.0f}"}
    if isinstance(size, tuple):
        values |= {"width": str(size[0]), "height": str(size[1])}
    elif isinstance(size, int):
        values |= {"megabytes": f"{size / 1e6:.1f}"}
    return values
