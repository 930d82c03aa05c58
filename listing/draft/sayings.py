"""Her selling points in running text: "gurih, tidak keras" of a keripik is "Keripiknya gurih dan tidak keras".

Only what is surely said of the product or of a part of it becomes a sentence. Her own sentences stand as she typed
them. Where anything else is among them ("kancing kayu di bahu"), all stand in one list, which reads well whatever
stands in it; a sentence, and then what was left over, does not.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from listing.draft.clauses import Clause, Stand, said_by
from listing.draft.own_sentences import stands_alone
from listing.draft.phrasing import enumerated, in_order, is_turned
from listing.draft.together import given_together, worked_together
from listing.draft.translate import translated
from listing.facts.normalise import capital, small_start
from listing.phrases.drafts.parts import OF_A_PRODUCT
from listing.phrases.drafts.wording import WORDINGS

_MOST_TOGETHER = 5
"""Things said in one sentence; of more a reader loses count. A choice."""
_LONG_POINT = 60
"""Letters; where one is longer each is a sentence. A choice."""
_MOST_SAID = 8
"""Things said in sentences; more are read more easily in a list. A choice."""
_HAS = re.compile(r"(?:pakai|ada) ")
_PLACED = re.compile(r" (?:di|sampai|pada|untuk|buat) ")
_AND_INSIDE = re.compile(r"\b(?:dan|atau|serta|&)\b")
_AND = re.compile(r"\b(?:dan|serta|&)\b")
_HINGES = re.compile(
    r" (?:karena|krn|sebab|jadi(?! (?:se(?!sudah|telah|belum|mua)|\d))|sehingga|supaya|agar|biar|kalau|walau|walaupun"
    r"|meski|meskipun|tapi|tetapi|bukan) "
)
"""What a reason, a condition or a "but" holds together."""
_GIVEN = re.compile(r"dapat (?!(?:di|me|ber|ter)[a-z])")
"""What comes with it: "dapat tas serut"."""
_TO_BUYER, _TO_BUYER_ALONE = "Kakak juga", "Kakak"


@dataclass(frozen=True, slots=True)
class Spoken:
    """Her points as running text says them, without full stops.

    Attributes:
        sentences: Of the product and its parts, and what is offered with it.
        listed: Each of them whole, where any is no sentence: a word without a verb stands nowhere but in a list.
        own: Sentences of hers, as typed.
    """

    sentences: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


def spoken_points(
    points: tuple[str, ...], thing: str | None, lang: str, nouns: frozenset[str] = OF_A_PRODUCT
) -> Spoken:
    """Her points for running text.

    >>> spoken_points(("lidi tua", "tidak mudah patah", "awet"), "sapu", "id").sentences
    ('Sapunya awet, tidak mudah patah, dan lidinya tua',)
    >>> spoken_points(("lidi tua", "awet", "kuat"), "", "id").sentences
    ('Awet, kuat, dan lidinya tua',)
    >>> spoken_points(("awet", "kuat", "wis disikat"), "sapu", "id")
    Spoken(sentences=(), listed=('awet', 'kuat', 'wis disikat'), own=())

    Args:
        points: As typed.
        thing: What they are about, in small letters; empty where no word for it is sure, None for a service.
        lang: "id" or "en"; in English what has no translation stays as typed.
        nouns: What can be a part of it, in small letters.
    """
    if lang != "id":
        said = (small_start(translated(point, lang)).rstrip(".") for point in points)
        return Spoken((capital(", ".join(said)),) if points else ())
    told_together = worked_together(given_together(points), thing or "", nouns)
    by_point = [tuple(said_by(point, thing, nouns)) for point in told_together]
    clauses = list(chain.from_iterable(by_point))
    alone = _all_denied(clauses)
    others = [one for one in clauses if one.form is not Stand.OWN and one not in alone]
    told = [one for one in others if one.form in (Stand.OF_IT, Stand.OF_PART)]
    about = _sentences(told, thing or "")
    if (
        any(one.form is Stand.LISTED for one in others)
        or len(told) > _MOST_SAID
        or not all(" " in one for one in about)
    ):
        apart = [one for one in clauses if one in alone or (one.form is Stand.OWN and stands_alone(one.typed))]
        listed = (", ".join(one.typed for one in some) for some in by_point if not any(one in apart for one in some))
        return Spoken((), tuple(map(small_start, listed)), _own(apart))
    offers = [one.said for one in others if one.form is Stand.OFFER]
    given = [one for one in offers if _GIVEN.match(one)]
    offers = [one for one in offers if one not in given]
    sentences = [*about, *([_together(offers)] if offers else [])]
    if given:
        sentences.append(f"{_TO_BUYER if sentences else _TO_BUYER_ALONE} {_together(given)}")
    own = _own(one for one in clauses if one not in others)
    if thing and sentences:
        sentences[0] = _named_once(sentences[0], f"{WORDINGS['id'].NYA.format(thing)} ", own)
    return Spoken(tuple(map(capital, sentences)), (), own)


def _named_once(sentence: str, subject: str, own: tuple[str, ...]) -> str:
    """A sentence without the product before it, where one of hers begins with that: "tinggal rebus. Mienya ..."."""
    bare = sentence.removeprefix(subject)
    return bare if " " in bare and any(one.startswith(capital(subject)) for one in own) else sentence


def _own(clauses: Iterable[Clause]) -> tuple[str, ...]:
    return tuple(capital(one.said) for one in clauses)


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


def _sentences(told: list[Clause], thing: str) -> list[str]:
    """Of what kind and how it is, what it has, what it is not; then its parts.

    What has a reason or a "but" stands last: all that follows would be read with it, as in "tahan air karena divernis
    dan bisa untuk kado".
    """
    kinds = f"{thing} "
    ranked = sorted(told, key=lambda one: (not (thing and one.said.startswith(kinds)), _rank(one)))
    of_it = _hinge_last(_had_together([one.said for one in ranked if one.form is Stand.OF_IT]))
    of_parts = _hinge_last([one.said for one in told if one.form is Stand.OF_PART])
    together = [of_it[0] + of_parts[0], *of_parts[1:]] if len(of_it) == 1 else []
    bare = not thing and of_it[0] and len(" ".join(of_it[0]).split()) == 1  # no sentence of one word
    if (
        not together
        or len(together[0]) > _MOST_TOGETHER
        or _hinged(of_it[0])
        or (_and_inside(together[0]) and not bare)
    ):
        together = [*of_it, *of_parts]
    found = [_together(group) for group in together if group]
    first = (of_it[0] or [""])[0]
    done = thing.endswith("an") and re.search(rf"\bdi{re.escape(thing.removesuffix('an'))}\b", first)
    if thing and first and not done:  # no "minumannya bisa diminum"
        found[0] = f"{WORDINGS['id'].NYA.format(thing)} {found[0]}"
    return found


def _hinge_last(said: list[str]) -> list[list[str]]:
    """Sentences of so many things as one can hold, none of which has a reason before its end; one at least."""
    plain, hinged = ([one for one in said if bool(_HINGES.search(one)) is with_one] for with_one in (False, True))
    groups = [plain[at : at + _MOST_TOGETHER] for at in range(0, len(plain), _MOST_TOGETHER)] or [[]]
    groups[-1] += hinged[:1]
    return [*groups, *([one] for one in hinged[1:])]


def _hinged(group: list[str]) -> bool:
    return bool(group) and _HINGES.search(group[-1]) is not None


def _and_inside(group: list[str]) -> bool:
    return any(map(_AND_INSIDE.search, group))


def _had_together(said: list[str]) -> list[str]:
    """What it has in one: "pakai buah asli dan botol kaca"."""
    found: list[str] = []
    for one in sorted(said, key=lambda one: _HAS.match(one) is not None and _PLACED.search(one) is not None):
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
    said = list(group)
    if len(said) > 1 and _and_inside(said):
        both = WORDINGS["id"].ALSO if any(map(_AND.search, said)) else WORDINGS["id"].AND
        return f"{', '.join(said[:-1])}, {both} {said[-1]}"
    return enumerated(said, WORDINGS["id"].AND)
