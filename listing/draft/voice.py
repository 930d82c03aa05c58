"""How one speaks of it: in whose wording, by which word once it is named, and of her points in running text."""

import re
from functools import lru_cache

from listing.draft.sayings import Spoken, spoken_points
from listing.facts.record import EATEN, Category, Facts
from listing.phrases.drafts.parts import OF_A_PRODUCT
from listing.phrases.drafts.product_kinds import CATERED, FEAST, KINDS, called, kind_of
from listing.phrases.drafts.sayings import PREDICATE

_OCCASION = re.compile(
    r"\b(?:ultah|ulang tahun|ulangtahun|birthday|nikah\w*|wedding|manten|hajatan|wisuda|lamaran|seserahan|mahar"
    r"|aqiqah|tasyakuran|syukuran|khitan|souvenir|suvenir|undangan|tumpeng|tart)\b",
    re.IGNORECASE,
)
"""Words of a name by which it is for a feast."""
_OF_BUYERS = frozenset({"kulit", "rambut", "kuku", "tangan", "kaki", "kepala"})
"""What a cream is put on is no part of it."""


def voice(facts: Facts) -> tuple[str, ...]:
    """Whose wording to use, first choice first: the kind (if it fits her category), the category, the rest."""
    kind = kind_of(facts.name)
    fits = kind and KINDS[kind][0] == facts.category
    feast = facts.category is not Category.SERVICE and _OCCASION.search(facts.name)
    cooked = (CATERED,) if is_catered(facts) else ()
    return (*((FEAST,) if feast else ()), *cooked, *((kind,) if fits else ()), facts.category.value, "")


def is_catered(facts: Facts) -> bool:
    """Whether a service cooks what its name is: "nasi tumpeng" is ordered, and no "jasa nasi"."""
    kind = kind_of(facts.name)
    return facts.category is Category.SERVICE and bool(kind) and KINDS[kind][0] in EATEN


def spoken_of(facts: Facts) -> str:
    """The word for it once it is named: "rengginang" of Bu Sri's "Bu Sri Rengginang"; empty for a service."""
    name = re.sub(rf"^{re.escape(facts.brand)}\s+(?=\S)", "", facts.name, flags=re.IGNORECASE) if facts.brand else ""
    return called(name or facts.name, facts.category)


@lru_cache(maxsize=64)
def said_of(facts: Facts, lang: str) -> Spoken:
    """Her selling points as running text says them."""
    hers = re.findall(r"[a-z]{3,}", " ".join((facts.name, *facts.materials)).casefold())
    nouns = OF_A_PRODUCT.union(word for word in hers if not PREDICATE.match(word))
    nouns = nouns - _OF_BUYERS if facts.category is Category.BODY else nouns
    thing = "" if facts.category is Category.SERVICE else spoken_of(facts)  # no service is "kebayanya"
    return spoken_points(facts.points, thing, lang, nouns)
