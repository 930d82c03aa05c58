"""Facts -> hashtags, the most searched first. Every tag is a fact; none says more than she typed."""

import re

from listing.facts import Facts
from listing.phrases.kinds import head_of
from listing.tidy import capital
from listing.values import in_name

_LONGEST = 24


def tag(text: str) -> str:
    """One hashtag: "sambal pecel" -> "#SambalPecel"; empty when no letter is left."""
    words = re.findall(r"[^\W_]+", text)
    return "#" + "".join(capital(w) for w in words) if any(c.isalpha() for c in text) else ""


def place_of(origin: str) -> str:
    """The town of an origin, the part that people search: "Desa Plosoarang, Kab. Blitar" -> "Blitar"."""
    last = origin.rsplit(",", 1)[-1].strip()
    return re.sub(r"^(?:kabupaten|kab\.?|kota|kec\.?|kecamatan|desa)\s+(?=\S)", "", last, flags=re.IGNORECASE)


def hashtags(facts: Facts) -> tuple[str, ...]:
    """Tags in order of use: the product, what it is and from where, the brand, the place, what it is made of."""
    place = place_of(facts.origin)
    head = head_of(facts.name)
    wanted = [
        facts.name,
        " ".join(facts.name.split()[:2]),
        f"{head} {place}" if head and place and not in_name(place, facts.name) else "",
        head,
        facts.brand,
        place,
        *facts.materials[:1],
        *facts.variants[:2],
    ]
    tags = (tag(text) for text in wanted)
    unique = {t.casefold(): t for t in reversed([t for t in tags if 2 < len(t) <= _LONGEST])}
    return tuple(reversed(unique.values()))
