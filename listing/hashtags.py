"""Facts -> hashtags, the most searched first. Every tag is a fact; none says more than she typed."""

import re

from listing.facts import Category, Facts
from listing.phrases.kinds import head_of, kind_of
from listing.tidy import capital
from listing.values import in_name

_LONGEST = 24
# Categories whose own word people search; "#Makanan" finds nobody.
_SEARCHED = frozenset({Category.CRAFT, Category.KNIT, Category.BATIK, Category.PLANT, Category.TOY})


def tag(text: str) -> str:
    """One hashtag: "sambal pecel" -> "#SambalPecel"; empty when no letter is left."""
    words = re.findall(r"[^\W_]+", text)
    return "#" + "".join(capital(w) for w in words) if any(c.isalpha() for c in text) else ""


def place_of(origin: str) -> str:
    """The town of an origin, the part that people search: "Desa Plosoarang, Kab. Blitar" -> "Blitar"."""
    last = origin.rsplit(",", 1)[-1].strip()
    return re.sub(r"^(?:kabupaten|kab\.?|kota|kec\.?|kecamatan|desa)\s+(?=\S)", "", last, flags=re.IGNORECASE)


def hashtags(facts: Facts) -> tuple[str, ...]:
    """Tags, most useful first: product, what it is and from where, brand, place, category, material."""
    place = place_of(facts.origin)
    head = head_of(facts.name)
    wanted = [
        facts.name if len(tag(facts.name)) <= _LONGEST else " ".join(facts.name.split()[:2]),
        f"{head} {place}" if head and place and not in_name(place, facts.name) else "",
        head,
        facts.brand,
        place,
        "camilan" if kind_of(facts.name) == "camilan" else facts.category if facts.category in _SEARCHED else "",
        *[m for m in facts.materials[:1] if m.replace(" ", "").isalpha() and m.count(" ") < 2],
    ]
    unique: dict[str, str] = {}
    for found in map(tag, wanted):
        if 2 < len(found) <= _LONGEST:
            unique.setdefault(found.casefold(), found)
    return tuple(unique.values())
