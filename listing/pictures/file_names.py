"""What her files are called: by product, photo and place, so that no two share a name on her phone or her laptop."""

import re
import unicodedata

from listing.draft.standing import options_of
from listing.places.outputs import Output
from listing.store.records import FactBoxes, StoredPhoto, Work

NAMELESS, LONGEST = "produk", 40
_NO_NAMES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
"""Names that Windows keeps for devices."""


def slug(text: str) -> str:
    """Return a text as part of a file's name: whole words of a-z, 0-9 and hyphens, whatever was typed.

    >>> slug("Keripik Tempe “Bu Sri” 250 g/../")
    'keripik-tempe-bu-sri-250-g'
    """
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = ""
    for word in re.findall(r"[a-z0-9]+", letters):
        longer = f"{name}-{word}" if name else word[:LONGEST]
        if len(longer) > LONGEST:
            break
        name = longer
    return name


def product_name(work: Work) -> str:
    """Return the name of a product with the code of its work: two products of one name have two.

    >>> product_name(Work("", "BCDF", 1, {"nama": "Keripik Tempe"}, {}, {}, ()))
    'keripik-tempe-bcdf'
    """
    name = slug(_typed_name(work.facts))
    usable = f"{NAMELESS}-{name}" if name in _NO_NAMES else name
    return f"{usable or NAMELESS}-{work.code.lower()}"


def picture_name(work: Work, shot: StoredPhoto, output: Output) -> str:
    """Return the name of a picture's file: product, number of the photo in the work, what it shows, and place."""
    number = 1 + [one.id for one in work.photos].index(shot.id)
    option = slug(shown_option(work, shot))
    return "-".join(part for part in (product_name(work), str(number), option, output.file) if part)


def shown_option(work: Work, shot: StoredPhoto) -> str:
    """Return the option that a photo shows; "" where it shows them all, or there is no such option any more."""
    return shot.option if shot.option and shot.option in options_of(work.facts) else ""


def text_name(work: Work, place: str) -> str:
    """Return the name of the file that holds the texts for a place."""
    return f"{product_name(work)}-teks-{place}.txt"


def _typed_name(facts: FactBoxes) -> str:
    name = facts.get("nama")
    return name if isinstance(name, str) else ""
