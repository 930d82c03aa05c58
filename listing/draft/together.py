"""Which of her selling points belong in one piece: a list behind one word, what follows from what."""

import re

from listing.draft.phrasing import is_turned
from listing.phrases.drafts.sayings import OFFERED, PREDICATE

_THEREFORE = re.compile(
    r"(?:jadi(?! (?:se(?!sudah|telah|belum|mua)|\d|dalam|besok|cepat))|sehingga|supaya|karena|biar|agar|makanya"
    r"|jadinya) ",
    re.IGNORECASE,
)
"""What follows from a thing stays with it: "berat, jadi tidak geser"."""
_INSTEAD = re.compile(r"bukan ", re.IGNORECASE)
_HERS = re.compile(r"(?:saya|kami|aku|no) ", re.IGNORECASE)
"""What she says of herself, or what it has not: no thing in a list."""
_GOVERNS = re.compile(
    r"(?:(?:sudah )?(?:gratis|free|bonus|termasuk|ada|dilengkapi|berisi)|latihan|belajar"
    r"|muat(?! (?:sampai|hingga|\d))"
    r"|(?:(?:bisa|cocok|pas|juga|dapat|dipakai|multifungsi|serbaguna) ){0,2}(?:buat|untuk))\b",
    re.IGNORECASE,
)
"""What speaks for the whole list behind it: what it has, what is given along, and what it is good for."""
_ALLOWS = re.compile(r"(?:bisa|boleh) (?!di)\w", re.IGNORECASE)
_HOW = re.compile(r"di[a-z]{4,} \w", re.IGNORECASE)
"""What is done for whom may have it so: "bisa buat seragam, disamakan dengan bajunya"."""
_MOST_GOVERNED = 2
"""Words of a thing in such a list; what is longer says something of its own. A choice."""
_OF_WHAT = re.compile(r"(?:\S+ ){1,3}(?:di[a-z]{4,}|asli|murni)|(?:pakai|memakai) .+", re.IGNORECASE)
"""What is said of a part or a stuff, behind which a "bukan ..." tells what stands there with others."""


def given_together(points: tuple[str, ...]) -> tuple[str, ...]:
    """The points with a list that one word governs in one piece, as she typed it.

    >>> given_together(("adem", "gratis desain", "plastik", "label nama"))
    ('adem', 'gratis desain, plastik, label nama')
    >>> given_together(("ada latihan kancing", "tali sepatu", "jam", "awet"))
    ('ada latihan kancing, tali sepatu, jam', 'awet')
    >>> given_together(("mata dirajut", "bukan kancing", "ringan", "bukan impor"))
    ('mata dirajut, bukan kancing', 'ringan', 'bukan impor')
    """
    found: list[str] = []
    for point in points:
        instead = found and _INSTEAD.match(point) and _OF_WHAT.fullmatch(found[-1])
        hung = found and ((_GOVERNS.match(found[-1]) and _is_bare(point)) or _THEREFORE.match(point))
        done = found and _ALLOWS.match(found[-1]) and _HOW.match(point) and PREDICATE.match(point)
        if instead or hung or done:
            found[-1] = f"{found[-1]}, {point}"
        else:
            found.append(point)
    return tuple(found)


def _is_bare(point: str) -> bool:
    """Whether it is a thing and no more, that may hang on what stands before it."""
    alone = OFFERED.match(point) or _GOVERNS.match(point) or _HERS.match(point) or is_turned(point)
    words = point.split()
    told = any(map(PREDICATE.match, words)) or re.search(r"\d|nya\b| (?:dari|dengan|pakai) ", point)
    return not alone and not told and not point[0].isupper() and len(words) <= _MOST_GOVERNED
