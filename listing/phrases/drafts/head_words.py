"""Whether a product is called by the first word of its name alone: a "lorjuk goreng" is, a "semar mendem" is not."""

import re
from collections.abc import Callable

from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.headlines import COLOUR_WORDS, SEARCHED_MATERIAL
from listing.phrases.drafts.places import PLACES
from listing.phrases.drafts.sayings import ADJECTIVE
from listing.phrases.word_set import word_set

_TELLS_HOW = re.compile(
    rf"(?!(?:asam|asem)\b)(?:{ADJECTIVE}|goreng|bakar|panggang|kukus|rebus|mentah|mateng|frozen|beku|instan"
    rf"|bubuk|cair|mini|jumbo|isi|khas|original|asap|asin|set|anak|bayi|wanita|pria|cewek|cowok|dewasa|lengan|motif"
    rf"|untuk|buat|utk|dari|dengan|dan|bu|mak|mbak|mbok|pak|rajut|anyam|lukis|sulam|bordir|ukir|custom|polos|hias"
    rf"|pasteurisasi|homemade|rumahan|{'|'.join(SEARCHED_MATERIAL)}|{'|'.join(COLOUR_WORDS)})$|\W|\d",
)
"""What stands behind the word for a thing and says no more than how, of what, for whom or from where it is."""
_HEADS = word_set(
    """
    cermin kaftan abaya khimar ciput bergo legging manset inset inner vest blazer jumpsuit handuk
    bolen karbol deodorant
    organizer lampion mobil kereta pesawat egrang yoyo ketapel sus soes bluder
    ledre ampo krecek sagon satru semprong bipang gipang lempuk wingko
    bandrek beras tepung mi misoa bihun soun keju mentega margarin tauco terasi trasi
    maggot jangkrik ulat cacing pelet serbuk
    """
)
"""Words that are what a thing is called, whatever stands behind them, though titles have no use for them."""
_OWN_NAMES = frozenset({"makanan", "minuman", "tanaman"})
"""Where a name of two words is often one word of a language, "semar mendem"; a "ciput bandana" is a ciput."""


def is_head(first: str, others: list[str], category: str, names_a_thing: Callable[[str], bool]) -> bool:
    """Whether a word that no table knows is what the thing is called, and not half of it as in "semar mendem"."""
    second = others[0].casefold() if others else ""
    titled = category == "fesyen" and first not in COMMON_WORDS  # "Nadia Tunik", "Aisyah Dress"
    reduplicated = "-" in first and len(set(first.split("-"))) == 1
    return (
        first in _HEADS
        or reduplicated
        or not second
        or second == first
        or second in PLACES
        or (bool(_TELLS_HOW.match(second)) and not (titled and second == "set"))
        or (
            category not in _OWN_NAMES
            and not (titled and names_a_thing(second))
            and (second in COMMON_WORDS or names_a_thing(second))
        )
    )
