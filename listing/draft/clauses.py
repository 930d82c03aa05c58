"""What each of her selling points is in a sentence: said of the product, of a part of it, an offer, or nothing sure.

Only what is surely said of the product or of a part follows a subject; a wrong "-nya" spoils a whole text, while what
is listed as she typed it always reads well.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from listing.draft.phrasing import is_turned
from listing.draft.subjects import has_subject, is_predicate, with_subject
from listing.phrases.drafts.parts import OF_A_PRODUCT, ON_ANYTHING
from listing.phrases.drafts.sayings import FINITE, PERSONS, PREDICATE
from listing.phrases.drafts.terms import ILLNESS, NEGATION
from listing.phrases.drafts.wording import WORDINGS

_LONGEST = 52
"""Letters; what is longer stands alone. A choice."""
_LONGEST_OF_PART = 45
"""What is said of a part is a sentence of its own from there on. A choice."""
_SENTENCE = re.compile(r"[!?…:;]|\.\s|, ")
_STARTS_SENTENCE = 3
"""Words behind the first among which the verb of a sentence stands: "boks bisa dipakai lagi untuk menyimpan baju"."""
_TWO_SUBJECTS = re.compile(
    r"(?!.*\b(?:jadi|sehingga|karena|supaya|agar)\b).* (?!se)[^\W\d]{3,}nya [^\W\d]", re.IGNORECASE
)
"""What it says of a part behind what it says of the whole: "segar nanasnya terasa"."""
_OF_BUYER = re.compile(
    r"(?:bisa|boleh|dapat|mau) (?!(?:juga |langsung |sekalian |tetap )?(?:di[a-z]{2,}|di|untuk|buat|jadi"
    r"|ber(?!langganan)[a-z]{3,}|ter[a-z]{4,}|tahan|muat|kena|masuk|menyala|mengembang|melar|lipat|bolak|lepas"
    r"|bongkar|(?:me|ng)[a-z]*(?:kan|i))\b)"
    rf"|(?:dapat|dpt) (?!di)|(?:buat|untuk) (?:{'|'.join(PERSONS)})\b|asli (?:pengrajin|perajin|bikinan|buatan)\b"
    r"|jadi \d|baru (?!di)\w|(?:hanya|cuma) (?!di|pakai)\w|dari \d",
    re.IGNORECASE,
)
"""What begins like a predicate, and the product is not its subject: "bisa kasih nama anak"."""
_OF_SELLER = re.compile(
    r"tidak (?:(?:bisa|boleh|dapat|mau) )?(?:me)?(?:n?[et]rima|terima|nerima|layani|jual|kirim|antar|antre)\b"
    r"|\w+ n[bcdfhj-mp-tv-xz]",
    re.IGNORECASE,
)
"""What the seller does not do, or a verb that is no Indonesian: "tidak nrima dadakan"."""
_OFFERED = re.compile(r"(?:gratis|free|bonus|beli \d+|bisa|boleh|dapat)\b", re.IGNORECASE)
"""What is offered stands well by itself: "Gratis kartu ucapan."."""
_GOVERNS = re.compile(
    r"(?:(?:sudah )?(?:gratis|free|bonus|termasuk)|muat(?! (?:sampai|hingga|\d))"
    r"|(?:(?:bisa|cocok|pas|juga|dapat|dipakai|multifungsi|serbaguna) ){0,2}(?:buat|untuk))\b",
    re.IGNORECASE,
)
"""What speaks for the whole list behind it: what is given along, and what it is good for."""
_HOLDS = re.compile(
    r"(?:sudah )?(?:ada|punya|memiliki|dilengkapi|berisi|isinya|pakai|memakai|menggunakan|terdiri|tersedia|tahan|anti"
    r"|dari|dibuat dari)\b",
    re.IGNORECASE,
)
"""What begins a list of what it has: "ada tulisan Arab, latin, dan arti"."""
_GIVES = re.compile(r"(?:sudah )?(?:gratis|free|bonus|termasuk)\b", re.IGNORECASE)
_MOST_GOVERNED = 3
"""Words of a thing in such a list; what is longer says something of its own. A choice."""
_HERS = re.compile(r"(?:saya|kami|aku|no) ", re.IGNORECASE)
"""What she says of herself, or what it has not: a sentence of its own, and no advantage to be counted."""
_DRAPES = re.compile(r"^jatuh\b(?! (?:di|ke|dari)\b)", re.IGNORECASE)
"""Said of the cloth: a "pashminanya jatuh" would have fallen."""
_PART_LAST = re.compile(r"(?!(?:(?:sudah|masih|juga) )?ada\b)\w+ \w.* \w{3,}nya$")
"""The part that it speaks of stands last: "masir kuning telurnya"; what has a part is no such."""
_THEREFORE = re.compile(
    r", (?=(?:jadi(?! (?:se|\d|dalam|besok|cepat))|sehingga|supaya|karena|biar|agar) )", re.IGNORECASE
)
"""What follows from a thing stays with it: "berat, jadi tidak geser"."""
_BY_HERSELF = re.compile(
    r"(?!\w+nya\b|(?:.* )?(?:dari|di[a-z]{3,}) )(?:[^\W\d]+ ){1,3}(?:sendiri|dewe|dhewe)", re.IGNORECASE
)
"""Who makes it, and nothing that a part is: "jahitan sendiri"."""
_WORKED = re.compile(
    r"(?:disusun|ditempel|dipasang|ditata|dipetik|dipanen)\b",
    re.IGNORECASE,
)
"""Work on what was named just before it."""
_IS_SO = re.compile(r"dari |(?:isi|umur|usia) \d|\d+ (?:lapis|susun|tingkat|sisi|layer)$|[^\W\d]+-free$")
"""What follows a thing without a verb: "umur 3 tahun", "18 lapis"."""
_JOINED = re.compile(r"(?<=[a-z)]) ?[+&] ?(?=[a-z])")
_PERSON = re.compile(
    r"(?:guru|pengajar|tutor|mentor|terapis|pelatih|penjahit|tukang|perias|pengasuh|sopir|driver|instruktur|bidan)(?:nya)?"
    r"(?: (?!.*\bdan\b)[^\W\d]+){1,3}$",
    re.IGNORECASE,
)
_OF_PERSONS = re.compile(
    r"sabar|ramah|telaten|teliti|sopan|jujur|amanah|berpengalaman|bersertifikat|profesional|terlatih", re.IGNORECASE
)
"""Said of the person before it, and of no service: "guru bersertifikat, sabar"."""
_INSTEAD = re.compile(r"bukan ", re.IGNORECASE)
_OF_WHAT = re.compile(r"(?:\S+ ){1,3}(?:di[a-z]{4,}|asli|murni)|(?:pakai|memakai) .+", re.IGNORECASE)
"""What is said of a part or a stuff, behind which a "bukan ..." tells what stands there with others."""


class Stand(Enum):
    """How a point stands in running text."""

    OF_IT = auto()
    """Behind the product: "gurih"."""
    OF_PART = auto()
    """With a subject of its own: "airnya banyak"."""
    OFFER = auto()
    """To the buyer, and alone: "bisa request isi"."""
    LISTED = auto()
    """In a list, as typed."""
    OWN = auto()
    """A sentence of hers."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A point, or one of the things that it says.

    Attributes:
        said: As running text says it, without its subject where that is the product.
        form: How it stands there.
        typed: As she typed it.
    """

    said: str
    form: Stand
    typed: str


def said_by(point: str, thing: str, nouns: frozenset[str]) -> Iterator[Clause]:
    """What one point says.

    >>> [(one.said, one.form.name) for one in said_by("adem, tidak luntur", "daster", OF_A_PRODUCT)]
    [('adem', 'OF_IT'), ('tidak luntur', 'OF_IT')]

    Args:
        point: One selling point, or a list that one word governs.
        thing: What it is about, in small letters; empty when no word for it is known.
        nouns: What can be a part of it, in small letters.
    """
    if _is_sentence(point, nouns) or (thing and is_governed(point, nouns)):
        yield Clause(point, Stand.OWN, point)
        return
    small = point if point[:2].isupper() else point[:1].lower() + point[1:]
    for piece in _pieces(small, nouns):
        typed = _JOINED.sub(" dan ", piece)
        yield _clause(_DRAPES.sub("bahannya jatuh", typed), typed, thing, nouns)


def _clause(piece: str, typed: str, thing: str, nouns: frozenset[str]) -> Clause:
    named = f"{WORDINGS['id'].NYA.format(thing)} "
    of_it = piece.startswith(named)
    said = piece.removeprefix(named) if of_it else with_subject(piece, thing, nouns)
    if said.casefold().startswith(named):  # "kain adem" of a kain
        said, of_it = said[len(named) :], True
    if _OFFERED.match(said) and (not thing or _OF_BUYER.match(said) or not PREDICATE.match(said)):
        return Clause(said, Stand.OFFER, typed)
    if thing and re.fullmatch(rf"{thing} [^\W\d]{{4,}}", typed) and typed.split()[-1] not in nouns and said == typed:
        return Clause(typed, Stand.OF_IT, typed)  # "kentang dieng" of a kentang mustofa
    if _BY_HERSELF.fullmatch(typed) and not PREDICATE.match(typed):
        return Clause(typed, Stand.LISTED, typed)
    if has_subject(said, nouns):
        if len(said) > _LONGEST_OF_PART and _has_room(said):
            return Clause(said, Stand.OWN, said)
        form = Stand.OF_PART if _has_room(said) and not _is_others(said) else Stand.LISTED
    else:
        form = Stand.OF_IT if thing and _has_room(said) and (of_it or _follows(said, nouns)) else Stand.LISTED
    return Clause(said, form, typed)


def given_together(points: tuple[str, ...]) -> tuple[str, ...]:
    """The points with a list that one word governs in one piece: the "plastik" of "gratis desain, plastik" is free.

    >>> given_together(("adem", "gratis desain", "plastik", "label nama"))
    ('adem', 'gratis desain, plastik, label nama')
    >>> given_together(("buat tempat mainan", "baju kotor", "awet"))
    ('buat tempat mainan, baju kotor', 'awet')
    >>> given_together(("mata dirajut", "bukan kancing", "ringan", "bukan impor"))
    ('mata dirajut, bukan kancing', 'ringan', 'bukan impor')
    """
    found: list[str] = []
    for point in points:
        instead = found and _INSTEAD.match(point) and _OF_WHAT.fullmatch(found[-1])
        if instead or (found and _is_hung_on(found[-1], point)):
            found[-1] = f"{found[-1]}, {point}"
        elif found and _PERSON.match(found[-1]) and _OF_PERSONS.fullmatch(point):
            found[-1] = f"{found[-1]} dan {point}"
        elif found and _THEREFORE.match(f", {point}"):
            found[-1] = f"{found[-1]} {point}"
        else:
            found.append(point)
    return tuple(found)


def worked_together(points: tuple[str, ...], thing: str, nouns: frozenset[str]) -> tuple[str, ...]:
    """The points with the work on a part in one piece: in "kerang asli, disusun tangan" it is no mirror that is laid.

    >>> worked_together(("kerang dari pantai", "disusun tangan", "awet"), "cermin", frozenset({"kerang"}))
    ('kerang dari pantai dan disusun tangan', 'awet')
    """
    found: list[str] = []
    for point in points:
        part = found[-1].split(" ", 1)[0].casefold() if found else ""
        if _WORKED.match(point) and part in nouns and part != thing:
            found[-1] = f"{found[-1]} dan {point}"
        else:
            found.append(point)
    return tuple(found)


def _is_hung_on(before: str, point: str) -> bool:
    """Whether a point belongs to the word that governs what stands before it; what is given along is a thing."""
    if not _GOVERNS.match(before) or not _is_bare(point, OF_A_PRODUCT):
        return False
    return not _GIVES.match(before) or point.split(" ", 1)[0].casefold() in OF_A_PRODUCT


def _is_bare(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a thing and no more, that may hang on what stands before it."""
    stands = _stands(with_subject(point[:1].lower() + point[1:], "", nouns), nouns)
    alone = _OFFERED.match(point) or _GOVERNS.match(point) or _HERS.match(point) or re.search(r"\d", point)
    first, *later = point.split()
    told = any(map(PREDICATE.match, later)) or (later and first.casefold() in ON_ANYTHING | {"detail"})
    return not stands and not alone and not told and not point[0].isupper() and len(point.split()) <= _MOST_GOVERNED


def is_governed(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a list behind one word: "buat tempat mainan, baju kotor, pot"."""
    first, *others = point.split(", ")
    if others and _HOLDS.match(first):  # its own "dan" makes it one
        return any(" dan " in f" {one}" for one in others) and all(
            _is_bare(one.removeprefix("dan "), nouns) for one in others
        )
    return bool(others) and _GOVERNS.match(first) is not None and all(_is_bare(one, nouns) for one in others)


def _pieces(point: str, nouns: frozenset[str]) -> Iterator[str]:
    """The things that one point says: "adem, menyerap keringat" are two."""
    parts = _THEREFORE.sub(" ", point.rstrip(".")).split(", ")
    hangs = (is_turned(one) and not _stands(with_subject(two, "", nouns), nouns) for one, two in pairwise(parts))
    if "(" in point or ", dan " in point or any(hangs):
        parts = [point]  # "tanpa pewarna, pewangi" is one
    yield from parts


def _promises(point: str) -> bool:
    """Whether it says of an illness what nobody else should put into words; "lembut, tidak gatal" does not."""
    found = (ILLNESS.search(piece) for piece in point.split(", "))
    pieces = zip(point.split(", "), found, strict=True)
    return any(ill and not NEGATION.search(piece[: ill.start()]) for piece, ill in pieces)


def _is_sentence(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a sentence that she wrote."""
    if _promises(point) or _HERS.match(point):
        return True
    marked = re.search(r"[!?…:;]|\.\s", point) is not None
    parts = point.split(", ")
    if marked or (len(parts) == 1 and len(point) > _LONGEST and _stands(point[:1].lower() + point[1:], nouns)):
        return True
    if any(map(_INSTEAD.match, parts[1:])):
        return True
    if len(parts) > 1 and has_subject(parts[0][:1].lower() + parts[0][1:], nouns):
        return True
    first, *later = point.casefold().split(" ")
    if later[:1] == ["itu"]:
        return True
    spoken = first in PERSONS or first in nouns
    return len(point) > _LONGEST and spoken and any(map(FINITE.fullmatch, later[:_STARTS_SENTENCE]))


def _stands(said: str, nouns: frozenset[str]) -> bool:
    """Whether it reads as a sentence, with or without its subject."""
    return has_subject(said, nouns) or is_predicate(said, nouns) or is_turned(said)


def _has_room(said: str) -> bool:
    return not _SENTENCE.search(said) and len(said) <= _LONGEST


def _is_others(said: str) -> bool:
    return bool(_OF_BUYER.match(said) or _OF_SELLER.match(said)) or said.split(" ", 1)[0].casefold() in PERSONS


def _follows(said: str, nouns: frozenset[str]) -> bool:
    """Whether it can stand behind the product."""
    if _is_others(said) or _PART_LAST.match(said) or _TWO_SUBJECTS.match(said):
        return False
    return is_predicate(said, nouns) or is_turned(said) or _IS_SO.match(said) is not None
