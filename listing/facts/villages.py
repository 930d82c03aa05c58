"""A box of places: what stands alone there is somebody's village, and no word that she mistyped.

>>> places_plainly("sooko, puri, mlirip"), places_plainly("antar smpe pare, krim jg bs")
('sooko, puri, mlirip', 'antar sampai pare, krim juga bisa')
"""

from listing.facts.slips import one_slip
from listing.facts.spelling import NO_NAMES, told_plainly
from listing.facts.vowels import is_speakable
from listing.phrases.drafts.loanwords import LOANWORDS
from listing.phrases.drafts.places import ALSO_WORDS, PLACES_TYPED
from listing.phrases.word_set import word_set

_NONE = PLACES_TYPED.keys() | LOANWORDS.keys() | word_set("anter dianter ngirim free")
"""Who brings it, what is said of places, and names that a thumb mistyped."""


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
    return ",".join(one if _is_village(one.strip()) else now for one, now in zip(typed, read, strict=True))


def _is_village(typed: str) -> bool:
    """Whether it is one word that nothing but speech makes another of: "deket" is Deket, "sby" is none."""
    small = typed.lower()
    return typed.isalpha() and (is_speakable(small) or one_slip(small) != "") and small not in _NONE
