"""Which of her selling points belong in one piece: a list behind one word, work on a part, what follows from what."""

import re

from listing.draft.phrasing import enumerated
from listing.draft.subjects import stands, with_subject
from listing.phrases.drafts.parts import OF_A_PRODUCT, ON_ANYTHING
from listing.phrases.drafts.sayings import PREDICATE

THEREFORE = re.compile(
    r", (?=(?:jadi(?! (?:se(?!sudah|telah|belum|mua)|\d|dalam|besok|cepat))|sehingga|supaya|karena|biar|agar|makanya"
    r"|jadinya) )",
    re.IGNORECASE,
)
"""What follows from a thing stays with it: "berat, jadi tidak geser"."""
INSTEAD = re.compile(r"bukan ", re.IGNORECASE)
HERS = re.compile(r"(?:saya|kami|aku|no) ", re.IGNORECASE)
"""What she says of herself, or what it has not: a sentence of its own, and no advantage to be counted."""
OFFERED = re.compile(
    r"(?:gratis|free|bonus|beli \d+|bisa|boleh|dapat|tersedia(?! (?:dalam|di|untuk|juga|dengan)\b))\b", re.IGNORECASE
)
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
_WORKED = re.compile(
    r"(?:disusun|ditempel|dipasang|ditata|dipetik|dipanen)\b",
    re.IGNORECASE,
)
"""Work on what was named just before it."""
_PERSON = re.compile(
    r"(?:guru|pengajar|tutor|mentor|terapis|pelatih|penjahit|tukang|perias|pengasuh|sopir|driver|instruktur|bidan)(?:nya)?"
    r"(?: (?!.*\bdan\b)[^\W\d]+){1,3}$",
    re.IGNORECASE,
)
_OF_PERSONS = re.compile(
    r"sabar|ramah|telaten|teliti|sopan|jujur|amanah|berpengalaman|bersertifikat|profesional|terlatih", re.IGNORECASE
)
"""Said of the person before it, and of no service: "guru bersertifikat, sabar"."""
_OF_WHAT = re.compile(r"(?:\S+ ){1,3}(?:di[a-z]{4,}|asli|murni)|(?:pakai|memakai) .+", re.IGNORECASE)
"""What is said of a part or a stuff, behind which a "bukan ..." tells what stands there with others."""


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
        instead = found and INSTEAD.match(point) and _OF_WHAT.fullmatch(found[-1])
        if instead or (found and _is_hung_on(found[-1], point)):
            found[-1] = f"{found[-1]}, {point}"
        elif found and _PERSON.match(found[-1]) and _OF_PERSONS.fullmatch(point):
            found[-1] = f"{found[-1]} dan {point}"
        elif found and THEREFORE.match(f", {point}"):
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
    told_of = stands(with_subject(point[:1].lower() + point[1:], "", nouns), nouns)
    alone = OFFERED.match(point) or _GOVERNS.match(point) or HERS.match(point) or re.search(r"\d", point)
    first, *later = point.split()
    of_what = re.search(r" (?:dari|dengan|pakai) ", point)
    told = of_what or any(map(PREDICATE.match, later)) or (later and first.casefold() in ON_ANYTHING | {"detail"})
    return not told_of and not alone and not told and not point[0].isupper() and len(point.split()) <= _MOST_GOVERNED


def is_governed(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a list behind one word: "buat tempat mainan, baju kotor, pot"."""
    first, *others = point.split(", ")
    if others and _HOLDS.match(first):  # its own "dan" makes it one
        return any(" dan " in f" {one}" for one in others) and all(
            _is_bare(one.removeprefix("dan "), nouns) for one in others
        )
    return bool(others) and _GOVERNS.match(first) is not None and all(_is_bare(one, nouns) for one in others)


def as_governed(point: str, nouns: frozenset[str]) -> str:
    """A list behind one word as a sentence says it; empty where the point is no such list.

    >>> as_governed("buat tempat mainan, baju kotor, pot", OF_A_PRODUCT)
    'bisa buat tempat mainan, baju kotor, dan pot'
    """
    if not is_governed(point, nouns):
        return ""
    joined = point if re.search(r"\b(?:dan|atau)\b", point) else enumerated(point.split(", "), "dan")
    return re.sub(r"^(?=(?:buat|untuk) )", "bisa ", joined[:1].lower() + joined[1:])
