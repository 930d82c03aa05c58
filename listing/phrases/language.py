"""The two languages of the screens, and how one of them is taken out of a table."""

from typing import Any, Literal

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")


def said(sentence: tuple[str, str], language: Language) -> str:
    """Pick the language of a pair (Indonesian, English)."""
    return sentence[LANGUAGES.index(language)]


def spoken(table: Any, language: Language) -> Any:
    """Choose a language in a table, however deep it is.

    >>> spoken({"yes": ("Ya", "Yes"), "all": [("Satu", "One")]}, "id")
    {'yes': 'Ya', 'all': ['Satu']}

    Args:
        table: A pair (Indonesian, English), or lists and dicts of such pairs.
        language: "id" or "en".

    Returns:
        The same shape with sentences for pairs.
    """
    if isinstance(table, tuple):
        return table[LANGUAGES.index(language)]
    if isinstance(table, list):
        return [spoken(one, language) for one in table]
    return {name: spoken(one, language) for name, one in table.items()}
