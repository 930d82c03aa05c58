"""Her selling points as sentences: "gurih, tidak keras" of a keripik is "Keripiknya gurih, tidak keras".

Only what can follow a subject gets one; a noun ("kemasan toples") or a sentence of hers stands as she typed it.
"""

import re

from listing.draft.phrasing import in_order, joined
from listing.draft.translate import translated
from listing.facts.normalise import capital, small_start
from listing.phrases.drafts.sayings import NO_VERB, PREDICATE
from listing.phrases.drafts.terms import ILLNESS
from listing.phrases.drafts.wording import WORDINGS

_LONGEST = 40
"""Letters; what is longer is a sentence of its own. A choice."""
_MOST_TOGETHER = 3
_SENTENCE = re.compile(r"[!?…:]|\.\s")


def _follows(point: str) -> bool:
    """Whether a point can follow "keripiknya": "gurih", "tidak keras", "bisa dilipat", "dikemas dalam toples"."""
    first = point.split(" ", 1)[0].casefold()
    if len(point) > _LONGEST or _SENTENCE.search(point) or first.endswith("nya") or ", " in point:
        return False
    return bool(PREDICATE.match(point)) and first not in NO_VERB and not ILLNESS.search(point)


def point_sentences(points: tuple[str, ...], thing: str, lang: str) -> tuple[str, ...]:
    """Sentences of the points, without their full stops.

    >>> point_sentences(("gurih", "kemasan toples", "tidak keras"), "keripik", "id")
    ('Keripiknya gurih, tidak keras', 'Kemasan toples')

    Args:
        points: As typed.
        thing: What they are about, in small letters; empty when no word for it is known.
        lang: "id" or "en"; in English what has no translation stays as typed.
    """
    words = WORDINGS[lang]
    if lang != "id":
        return tuple(capital(translated(point, lang)) for point in points)
    said = [small_start(point) for point in points]
    following = [point for point in said if thing and _follows(point)]
    groups = [following[at : at + _MOST_TOGETHER] for at in range(0, len(following), _MOST_TOGETHER)]
    found = [capital(joined(group, words.AND)) for group in groups]
    if found:
        found[0] = capital(f"{words.NYA.format(thing)} {found[0][:1].lower() + found[0][1:]}")
    return (*found, *_named(tuple(point for point in said if point not in following)))


def _named(points: tuple[str, ...]) -> tuple[str, ...]:
    """Short nouns together ("Kancing depan, busui friendly"), her own sentences each for itself."""
    own = [p for p in points if len(p) > _LONGEST or _SENTENCE.search(p) or p.split(" ", 1)[0].endswith("nya")]
    short = in_order(p for p in points if p not in own)
    groups = [short[at : at + _MOST_TOGETHER] for at in range(0, len(short), _MOST_TOGETHER)]
    return (*(capital(", ".join(group)) for group in groups), *map(capital, own))
