"""Why a file that she brought cannot be filled."""

from enum import StrEnum

from listing.phrases.app.sheets import REFUSED


class Why(StrEnum):
    """Each is a key of `REFUSED`."""

    TOO_LARGE = "too_large"
    NO_WORKBOOK = "no_workbook"
    OLD_FORMAT = "old_format"
    PASSWORD = "password"
    MACROS = "macros"
    BOMB = "bomb"
    DAMAGED = "damaged"
    NO_KEYS = "no_keys"
    OTHER_PLACE = "other_place"
    WEIGHT_UNIT = "weight_unit"
    NOT_THERE = "not_there"
    TEMPLATE_MISSING = "template_missing"
    NO_ADDRESSES = "no_addresses"


class SheetRefused(ValueError):
    """The file cannot be used; says why and what to do, in both languages.

    Attributes:
        why: The kind of trouble.
        says: The sentence by language, "id" and "en".
    """

    def __init__(self, why: Why, **words: object) -> None:
        self.why = why
        indonesian, english = REFUSED[why]
        self.says = {"id": indonesian.format_map(words), "en": english.format_map(words)}
        super().__init__(self.says["en"])
