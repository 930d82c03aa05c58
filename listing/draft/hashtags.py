"""Facts -> hashtags, the most searched first. Every tag is a fact; none says more than she typed."""

import re

from listing.draft.phrasing import in_name, place_of
from listing.facts.normalise import capital
from listing.facts.record import Category, Facts
from listing.phrases.drafts.product_kinds import head_of, kind_of

_LONGEST = 24
# Categories whose own word people search; "#Makanan" finds nobody.
_SEARCHED = frozenset({Category.CRAFT, Category.KNIT, Category.BATIK, Category.PLANT, Category.TOY})


def tag(text: str) -> str:
    """One hashtag: "sambal pecel" -> "#SambalPecel"; empty when no letter is left."""
    words = re.findall(r"[^\W_]+", text)
    return "#" + "".join(capital(w) for w in words) if any(c.isalpha() for c in text) else ""


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
