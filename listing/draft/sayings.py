"""Her selling points in running text: "gurih, tidak keras" of a keripik is "Keripiknya gurih dan tidak keras".

Only where all of them are surely said of the product, or name their part themselves, they become a sentence, in her
order. Anything else stands as she typed it, behind a word that says what it is: that reads well whatever it is.
"""

import re
from dataclasses import dataclass

from listing.draft.phrasing import enumerated, is_turned
from listing.draft.together import given_together
from listing.draft.translate import translated
from listing.facts.normalise import capital, small_start
from listing.phrases.drafts.sayings import OF_A_PART, OF_HERSELF, OF_THE_WHOLE, OFFERED
from listing.phrases.drafts.wording import WORDINGS

_MOST_TOGETHER = 5
"""Things said in one sentence; of more a reader loses count. A choice."""
_LONGEST = 52
"""Letters; what is longer says more than how it is. A choice."""
_LONG_POINT = 60
"""Letters; where one is longer each is a sentence. A choice."""
_LEAST_TOLD = 4
"""Words of what reads as a sentence. A choice."""
_MARKED = re.compile(r"[!?…:]|\.\s")
"""What stands in no list: it is a sentence already, or has a list of its own."""
_AND_INSIDE = re.compile(r"\b(?:dan|atau|serta)\b|[&+]")
_HINGE = re.compile(
    r" (?:karena|krn|sebab|jadi|sehingga|supaya|agar|biar|kalau|walau|walaupun|meski|meskipun|tapi|tetapi|bukan|untuk"
    r"|buat) "
)
"""What a reason, a condition or a "but" holds together: behind it nothing else can be counted."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Her points as running text says them, without full stops.

    Attributes:
        sentences: Of the product and its parts, and what is offered with it; or hers as typed.
        listed: Each of them whole, where any is no sentence; up to where she speaks of herself.
    """

    sentences: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


def spoken_points(points: tuple[str, ...], thing: str, lang: str, parts: bool = True) -> Spoken:
    """Her points for running text.

    >>> spoken_points(("awet", "tidak mudah patah", "lidinya tua"), "sapu", "id").sentences
    ('Sapunya awet, tidak mudah patah, dan lidinya tua',)
    >>> spoken_points(("awet", "lidi tua"), "sapu", "id").listed
    ('awet', 'lidi tua')
    >>> spoken_points(("sabar", "saya bidan", "bisa malam"), "", "id")
    Spoken(sentences=('Saya bidan', 'Bisa malam'), listed=('sabar',))

    Args:
        points: As typed.
        thing: What they are about, in small letters; empty where no word for it is sure.
        lang: "id" or "en"; in English what has no translation stays as typed.
        parts: Whether what she says of a part is said of a part of the thing.
    """
    if lang != "id":
        said = (small_start(translated(point, lang)).rstrip(".") for point in points)
        return Spoken((capital(", ".join(said)),) if points else ())
    whole = given_together(points)
    named = f"{WORDINGS['id'].NYA.format(thing)} "
    pieces = [small_start(piece).removeprefix(named) for point in points for piece in point.rstrip(".").split(", ")]
    offers = [piece for piece in pieces if OFFERED.match(piece) and not OF_THE_WHOLE.match(piece)]
    told = pieces[: len(pieces) - len(offers)]
    sentence = _sentence(told, thing, parts) if whole == points and pieces[len(told) :] == offers else ""
    if sentence:
        return Spoken(tuple(map(capital, (sentence, *offers))))
    if any(map(_MARKED.search, whole)) or _are_sentences(whole):
        return Spoken(tuple(map(capital, whole)))
    at = next((at for at, one in enumerate(whole) if OF_HERSELF.match(one)), len(whole))
    listed, own = whole[:at], whole[at:]  # no "Nilai plusnya: saya bidan"
    return Spoken(tuple(map(capital, own)), tuple(map(small_start, listed)))


def _sentence(pieces: list[str], thing: str, parts: bool) -> str:
    """What is said of a thing and then of its parts in one sentence; empty where not all of it surely is."""
    of_parts = [piece for piece in pieces if parts and OF_A_PART.fullmatch(piece)]
    of_it = pieces[: len(pieces) - len(of_parts)]
    denied = [is_turned(piece) for piece in of_it]
    if (
        not 0 < len(pieces) <= _MOST_TOGETHER
        or (not thing and of_it)
        or [*of_it, *of_parts] != pieces
        or not all(map(OF_THE_WHOLE.fullmatch, of_it))
        or any(len(piece) > _LONGEST for piece in pieces)
        or denied != sorted(denied)  # a "tidak" would be read over what follows it
        or any(map(_HINGE.search, pieces[:-1]))
        or (len(pieces) > 1 and any(map(_AND_INSIDE.search, pieces)))
    ):
        return ""
    said = enumerated(pieces, WORDINGS["id"].AND)
    return f"{WORDINGS['id'].NYA.format(thing)} {said}" if of_it else said


def _are_sentences(points: tuple[str, ...]) -> bool:
    """Whether she wrote them as sentences, too long for a list."""
    return all(len(one.split()) >= _LEAST_TOLD for one in points) and any(len(one) > _LONG_POINT for one in points)


def points_row(points: tuple[str, ...], lang: str) -> str:
    """Selling points in running text: a list, or sentences where she wrote sentences."""
    said = [translated(p, lang) for p in points]
    if any(len(p) > _LONG_POINT or p[-1] in "!?…" or "," in p for p in said):
        return small_start(" ".join(f"{capital(p)}." for p in said)[:-1])
    return ", ".join(map(small_start, said))
