"""Her selling points in running text: "gurih, tidak keras" of a keripik is "Keripiknya gurih dan tidak keras".

Only what is surely said of the product or of a part of it becomes a sentence. Her own sentences stand as she typed
them; all else ("motif tiap lembar beda", "18 lapis") is a list, which reads well whatever stands in it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from listing.draft.clauses import Clause, Stand, given_together, said_by, worked_together
from listing.draft.phrasing import in_order, is_turned
from listing.draft.translate import translated
from listing.facts.normalise import capital, small_start
from listing.phrases.drafts.parts import OF_A_PRODUCT
from listing.phrases.drafts.wording import WORDINGS

_MOST_TOGETHER = 5
"""Things said in one sentence; of more a reader loses count. A choice."""
_LONG_POINT = 60
"""Letters; where one is longer each is a sentence. A choice."""
_HAS = re.compile(r"(?:pakai|ada) ")
_AND_INSIDE = re.compile(r"\b(?:dan|atau|serta|&)\b")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Her points as running text says them, without full stops.

    Attributes:
        sentences: Of the product and its parts.
        listed: What is said of neither.
        own: Sentences of hers, as typed.
    """

    sentences: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


def spoken_points(points: tuple[str, ...], thing: str, lang: str, nouns: frozenset[str] = OF_A_PRODUCT) -> Spoken:
    """Her points for running text.

    >>> spoken_points(("lidi tua", "tidak mudah patah", "awet"), "sapu", "id").sentences
    ('Sapunya awet, tidak mudah patah, dan lidinya tua',)
    >>> spoken_points(("awet", "kuat", "wis disikat"), "sapu", "id")
    Spoken(sentences=('Sapunya awet dan kuat',), listed=('wis disikat',), own=())
    >>> spoken_points(("wis disikat", "wis dijemur", "awet"), "sapu", "id").sentences
    ()

    Args:
        points: As typed.
        thing: What they are about, in small letters; empty when no word for it is known.
        lang: "id" or "en"; in English what has no translation stays as typed.
        nouns: What can be a part of it, in small letters.
    """
    if lang != "id":
        said = (small_start(translated(point, lang)).rstrip(".") for point in points)
        return Spoken((capital(", ".join(said)),) if points else ())
    told_together = worked_together(given_together(points), thing, nouns)
    clauses = [one for point in told_together for one in said_by(point, thing, nouns)]
    alone = _all_denied(clauses)
    others = [one for one in clauses if one.form is not Stand.OWN and one not in alone]
    own = tuple(capital(one.typed) for one in clauses if one not in others)
    told = [one for one in others if one.form in (Stand.OF_IT, Stand.OF_PART)]
    offers = [one.said for one in others if one.form is Stand.OFFER]
    listed = [one.typed for one in others if one not in told and one.form is not Stand.OFFER]
    if len(told) < len(listed):  # a sentence for a few of them would only be cut short
        return Spoken((), tuple(one.typed for one in others), own)
    sentences, over = _sentences(told, thing)
    return Spoken((*sentences, *([capital(_together(offers))] if offers else [])), (*listed, *over), own)


def points_row(points: tuple[str, ...], lang: str) -> str:
    """Selling points in running text: a list, or sentences where she wrote sentences."""
    said = [translated(p, lang) for p in in_order(points)]
    if any(len(p) > _LONG_POINT or p[-1] in "!?…" or "," in p for p in said):
        return small_start(" ".join(f"{capital(p)}." for p in said)[:-1])
    return ", ".join(map(small_start, said))


def _all_denied(clauses: list[Clause]) -> list[Clause]:
    """What it is not, where nothing says how it is: no text begins with "bolunya bukan bolu kukus"."""
    of_it = [one for one in clauses if one.form is Stand.OF_IT]
    return of_it if all(one.said.startswith("bukan ") for one in of_it) else []


def _sentences(told: list[Clause], thing: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of what kind and how it is, what it has, what it is not, then its parts; and what no sentence has room for."""
    kinds = f"{thing} "
    ranked = sorted(told, key=lambda one: (not one.said.startswith(kinds), _rank(one)))
    of_it = _had_together([one.said for one in ranked if one.form is Stand.OF_IT])
    of_parts = [one.said for one in told if one.form is Stand.OF_PART]
    over = of_it[_MOST_TOGETHER:]
    of_it = of_it[:_MOST_TOGETHER]
    room = _MOST_TOGETHER - len(of_it)
    groups = [of_it + of_parts] if len(of_parts) <= room else [of_it, of_parts[:_MOST_TOGETHER]]
    over += [] if len(of_parts) <= room else of_parts[_MOST_TOGETHER:]
    done = thing.endswith("an") and of_it and re.search(rf"\bdi{re.escape(thing.removesuffix('an'))}\b", of_it[0])
    lead = f"{WORDINGS['id'].NYA.format(thing)} " if of_it and not done else ""  # no "minumannya bisa diminum"
    found = [_together(group) for group in groups if group]
    return tuple(capital(f"{lead}{said}" if not at else said) for at, said in enumerate(found)), tuple(over)


def _had_together(said: list[str]) -> list[str]:
    """What it has in one: "pakai buah asli dan botol kaca"."""
    found: list[str] = []
    for one in said:
        has = _HAS.match(one)
        if has and found and found[-1].startswith(has[0]) and not _AND_INSIDE.search(found[-1]):
            found[-1] = f"{found[-1]} dan {one[has.end() :]}"
        else:
            found.append(one)
    return found


def _rank(clause: Clause) -> int:
    return 2 if is_turned(clause.said) else int(_HAS.match(clause.said) is not None)


def _together(group: Iterable[str]) -> str:
    """A list as people say it: "renyah, gurih, dan tidak keras"; "serta" where an "and" is inside one."""
    *head, last = group
    if head and any(map(_AND_INSIDE.search, (*head, last))):
        return f"{', '.join(head)}, {WORDINGS['id'].ALSO} {last}"
    return f"{', '.join(head)}{',' if len(head) > 1 else ''} dan {last}" if head else last
