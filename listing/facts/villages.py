"""A box of places: what stands alone there is somebody's village, and no word that she mistyped.

>>> places_plainly("sooko, puri, mlirip"), places_plainly("antar smpe pare, krim jg bs")
('sooko, puri, mlirip', 'antar sampai pare, krim juga bisa')
"""

from listing.facts.slips import one_slip
from listing.facts.spelling import NO_NAMES, told_plainly
from listing.phrases.drafts.places import ALSO_WORDS


def places_plainly(text: str, called: frozenset[str] = NO_NAMES) -> str:
    """The places as they are written, a name alone between two commas as she typed it.

    Args:
        text: What was typed.
        called: Words of the product's name, in small letters.
    """
    told = told_plainly(text, called | ALSO_WORDS)
    typed, read = text.split(","), told.split(",")
    if len(typed) != len(read):
        return told
    return ",".join(
        one if one_slip(one.strip()) == now.strip() else now for one, now in zip(typed, read, strict=True)
    )
