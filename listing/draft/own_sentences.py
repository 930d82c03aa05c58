"""Points that are sentences already: hers, as she typed them."""

import re

from listing.draft.subjects import has_subject, stands, with_subject
from listing.draft.together import HERS, INSTEAD
from listing.phrases.drafts.product_kinds import names_a_thing
from listing.phrases.drafts.sayings import FINITE, PERSONS
from listing.phrases.drafts.terms import ILLNESS, NEGATION
from listing.phrases.word_set import word_set

_LONGEST = 52
"""Letters; what is longer stands alone. A choice."""
_STARTS_SENTENCE = 3
"""Words behind the first among which the verb of a sentence stands: "boks bisa dipakai lagi untuk menyimpan baju"."""
_LEAST_TOLD = 3
"""Words of a sentence that reads as one: "reseller boleh" does not. A choice."""
_MARKED = re.compile(r"[!?…:;]|\.\s")
_VERB = (
    r"(?:bisa|boleh|dapat|sudah|belum|tidak|ada|akan|masih|tetap|jadi|harus|selalu"
    r"|di[a-z]{4,}|ber[a-z]{3,}|me[a-z]{5,})"
)
_TOLD = re.compile(
    r"(?P<each>(?:tiap|setiap|semua|masing-masing|\d+) )?(?P<first>[^\W\d]+(?:-[^\W\d]+)*)"
    r"(?: (?!untuk|buat|dari|dan)[^\W\d]+){0,3}?"
    rf" (?:{_VERB} \S.*|suka|doyan|ikut|hilang|beda|berbeda|habis|boleh|bisa|beda-beda)",
    re.IGNORECASE,
)
"""A subject, and a verb behind it."""
_WHAT_IF = re.compile(r"kena \w+ (?:tidak|aman|tetap|masih)\b", re.IGNORECASE)
"""What happens to it: "kena air tidak apa-apa"."""
_OF_OTHERS = word_set(
    """
    kulit rambut kuku tangan kaki kepala bulu ketiak bibir wajah muka badan tubuh perut baju kain lantai piring
    tanaman daun ayam kucing burung ikan kambing sapi anjing kelinci reseller toko pembeli pelanggan customer orang
    lalat nyamuk semut debu mesin guru murid peserta
    """
)
"""What a sentence can be about beside the product and its parts."""


def is_own_sentence(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a sentence that she wrote."""
    if _promises(point) or HERS.match(point) or _MARKED.search(point):
        return True
    parts = point.split(", ")
    if len(parts) == 1 and len(point) > _LONGEST and stands(point[:1].lower() + point[1:], nouns):
        return True
    if any(map(INSTEAD.match, parts[1:])):
        return True
    if len(parts) > 1 and _is_of_one_part(parts, nouns):
        return True
    first, *later = point.casefold().split(" ")
    if later[:1] == ["itu"]:
        return True
    spoken = first in PERSONS or first in nouns
    return len(point) > _LONGEST and spoken and any(map(FINITE.fullmatch, later[:_STARTS_SENTENCE]))


def _is_of_one_part(parts: list[str], nouns: frozenset[str]) -> bool:
    """Whether a line begins with a part that all of it may be said of: "tutup pas, tidak mudah lepas"."""
    first, *others = (part[:1].lower() + part[1:] for part in parts)
    told = [has_subject(with_subject(part, "", nouns), nouns) for part in (first, *others)]
    return has_subject(first, nouns) or (told[0] and not any(told[1:]))


def stands_alone(point: str) -> bool:
    """Whether a sentence of hers fits into no list of short points: with marks inside, of herself, of an illness."""
    return ", " in point or _MARKED.search(point) is not None or HERS.match(point) is not None or _promises(point)


def tells(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a clause with a subject of its own, however short.

    >>> tells("setiap kain tidak sama persis", frozenset()), tells("kancing kayu di bahu", frozenset({"kancing"}))
    (True, False)
    """
    found = _TOLD.fullmatch(point)
    if found is None or _WHAT_IF.match(point):
        return found is not None
    first = found["first"].casefold()
    if len(point.split()) < _LEAST_TOLD:
        return bool(found["each"])
    return bool(found["each"]) or first in nouns | PERSONS | _OF_OTHERS or names_a_thing(first)


def _promises(point: str) -> bool:
    """Whether it says of an illness what nobody else should put into words; "lembut, tidak gatal" does not."""
    found = (ILLNESS.search(piece) for piece in point.split(", "))
    pieces = zip(point.split(", "), found, strict=True)
    return any(ill and not NEGATION.search(piece[: ill.start()]) for piece, ill in pieces)
