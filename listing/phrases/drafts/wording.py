"""The tables of wording that a draft is made from, one set a language."""

from typing import Protocol

from listing.phrases.drafts import english, indonesian


class Wording(Protocol):
    """The tables of one language; the modules `phrases.indonesian` and `phrases.english` are such."""

    HEADINGS: dict[str, dict[str, str]]
    LABELS: dict[str, str]
    SLOTS: dict[str, dict[str, tuple[str, ...]]]
    TITLE_WORDS: dict[str, str]
    AND: str
    NYA: str


WORDINGS: dict[str, Wording] = {"id": indonesian, "en": english}
"""The tables of wording by language; "id" comes first everywhere."""
