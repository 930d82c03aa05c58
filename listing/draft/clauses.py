"""What each of her selling points is in a sentence: said of the product, of a part of it, an offer, or nothing sure.

Only what is surely said of the product or of a part follows a subject; a wrong "-nya" spoils a whole text, while what
is listed as she typed it always reads well.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from listing.draft.own_sentences import is_own_sentence, tells
from listing.draft.phrasing import is_turned
from listing.draft.subjects import has_subject, is_predicate, stands, with_subject
from listing.draft.together import OFFERED, THEREFORE, as_governed, is_governed
from listing.facts.normalise import small_start
from listing.phrases.drafts.sayings import PERSONS, PREDICATE
from listing.phrases.drafts.wording import WORDINGS

_LONGEST = 52
"""Letters; what is longer stands alone. A choice."""
_LONGEST_OF_PART = 45
"""What is said of a part is a sentence of its own from there on. A choice."""
_SENTENCE = re.compile(r"[!?…:;]|\.\s|, ")
_TWO_SUBJECTS = re.compile(
    r"(?!.*\b(?:jadi|sehingga|karena|supaya|agar)\b).* (?!se)[^\W\d]{3,}nya [^\W\d]", re.IGNORECASE
)
"""What it says of a part behind what it says of the whole: "segar nanasnya terasa"."""
_OF_BUYER = re.compile(
    r"(?:bisa|boleh|dapat|mau) (?!(?:juga |langsung |sekalian |tetap )?(?:di[a-z]{2,}|di|untuk|buat|jadi"
    r"|ber(?!langganan)[a-z]{3,}|ter[a-z]{4,}|tahan|muat|kena|masuk|menyala|mengembang|melar|lipat|bolak|lepas"
    r"|bongkar|(?:me|ng)[a-z]*(?:kan|i))\b)"
    rf"|(?:dapat|dpt) (?!di)|(?:buat|untuk) (?:{'|'.join(PERSONS)})\b|asli (?:pengrajin|perajin|bikinan|buatan)\b"
    r"|jadi \d|baru (?!di)\w|(?:hanya|cuma) (?!di|pakai)\w|dari \d"
    r"|tersedia (?!(?:dalam|di|untuk|juga|dengan)\b)\w",
    re.IGNORECASE,
)
"""What begins like a predicate, and the product is not its subject: "bisa kasih nama anak"."""
_OF_SELLER = re.compile(
    r"tidak (?:(?:bisa|boleh|dapat|mau) )?(?:me)?(?:n?[et]rima|terima|nerima|layani|jual|kirim|antar|antre)\b"
    r"|\w+ n[bcdfhj-mp-tv-xz]",
    re.IGNORECASE,
)
"""What the seller does not do, or a verb that is no Indonesian: "tidak nrima dadakan"."""
_DRAPES = re.compile(r"^jatuh\b(?! (?:di|ke|dari)\b)", re.IGNORECASE)
"""Said of the cloth: a "pashminanya jatuh" would have fallen."""
_PART_LAST = re.compile(r"(?!(?:(?:sudah|masih|juga) )?ada\b)\w+ \w.* \w{3,}nya$")
"""The part that it speaks of stands last: "masir kuning telurnya"; what has a part is no such."""
_HAS_IT_SO = re.compile(r"(?:dimakan|diminum|dipakai) .*\b(?:enak|nikmat|nyaman|segar)$", re.IGNORECASE)
"""How one likes it best, and nothing that it is: "dimakan hangat enak"."""
_BY_HERSELF = re.compile(
    r"(?!\w+nya\b|(?:.* )?(?:dari|di[a-z]{3,}) )(?:[^\W\d]+ ){1,3}(?:sendiri|dewe|dhewe)", re.IGNORECASE
)
"""Who makes it, and nothing that a part is: "jahitan sendiri"."""
_WORKED_PART = re.compile(r"nya (?:di[a-z]|dari )")
"""A part that she makes or grows: "jamurnya dipetik sendiri"."""
_DONE = r"(?:panen|petik|tanam|ternak|sangrai|jahit|rajut|anyam|tenun|bikin)"
_DONE_OFTEN = r"(?:panen|petik|bikin|buat|masak|goreng|panggang|kukus|sangrai|giling|cetak)"
_MADE_BY = re.compile(
    r"(?:asli )?(?:buatan|bikinan|garapan|olahan|racikan|masakan|jahitan|rajutan|anyaman|sulaman|tenunan)"
    r" (?:tangan|sendiri|rumahan|lokal|(?:ibu|ibu-ibu|pengrajin|perajin|penjahit|warga)\b.*)$"
    rf"|{_DONE} sendiri\b(?! (?:bisa|boleh))|{_DONE_OFTEN} (?:tiap|setiap|dadakan)\b",
    re.IGNORECASE,
)
"""Whose work it is, said of the whole: "jahitan sendiri"."""
_DONE_BY_HER = re.compile(rf"^(?:{_DONE}(?= sendiri\b(?! (?:bisa|boleh)))|{_DONE_OFTEN}(?= (?:tiap|setiap|dadakan)))")
_IS_SO = re.compile(r"dari |khas [A-Z]|(?:isi|umur|usia) \d|\d+ (?:lapis|susun|tingkat|sisi|layer)$|[^\W\d]+-free$")
"""What follows a thing without a verb: "umur 3 tahun", "18 lapis"."""
_FREE = frozenset({"gratis", "free", "tanpa biaya"})
"""What the offer before it costs: "bisa tulis nama, gratis"."""
_JOINED = re.compile(r"(?<=[a-z)]) ?[+&] ?(?=[a-z])")


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


def said_by(point: str, thing: str | None, nouns: frozenset[str]) -> Iterator[Clause]:
    """What one point says.

    >>> from listing.phrases.drafts.parts import OF_A_PRODUCT
    >>> [(one.said, one.form.name) for one in said_by("adem, tidak luntur", "daster", OF_A_PRODUCT)]
    [('adem', 'OF_IT'), ('tidak luntur', 'OF_IT')]

    Args:
        point: One selling point, or a list that one word governs.
        thing: What it is about, in small letters; empty where no word for it is sure, None for a service.
        nouns: What can be a part of it, in small letters.
    """
    if is_own_sentence(point, nouns) or (thing is not None and is_governed(point, nouns)):
        yield Clause(as_governed(point, nouns) or point, Stand.OWN, point)
        return
    small = small_start(point)
    found = [
        _clause(_DRAPES.sub("bahannya jatuh", one), one, thing, nouns)
        for one in (_JOINED.sub(" dan ", piece) for piece in _pieces(small, nouns))
    ]
    if len({one.form for one in found}) > 1 and any(one.form is Stand.OWN for one in found):
        yield Clause(point, Stand.OWN, point)
        return
    yield from found


def _clause(piece: str, typed: str, thing: str | None, nouns: frozenset[str]) -> Clause:
    named = f"{WORDINGS['id'].NYA.format(thing)} "
    of_it = piece.startswith(named)
    said = piece.removeprefix(named) if of_it else with_subject(piece, thing or "", nouns)
    if said.casefold().startswith(named):  # "kain adem" of a kain
        said, of_it = said[len(named) :], True
    if OFFERED.match(said) and (thing is None or _OF_BUYER.match(said) or not PREDICATE.match(said)):
        return Clause(said, Stand.OFFER, typed)
    if thing and re.fullmatch(rf"{thing} [^\W\d]{{4,}}", typed) and typed.split()[-1] not in nouns and said == typed:
        return Clause(typed, Stand.OF_IT, typed)  # "kentang dieng" of a kentang mustofa
    if thing is not None and _MADE_BY.match(said):
        return Clause(_DONE_BY_HER.sub(r"di\g<0>", said), Stand.OF_IT, typed)
    form = Stand.LISTED
    if _BY_HERSELF.fullmatch(typed) and not PREDICATE.match(typed) and not _WORKED_PART.search(said):
        return Clause(typed, form, typed)
    if has_subject(said, nouns):
        if len(said) > _LONGEST_OF_PART and _has_room(said):
            return Clause(said, Stand.OWN, said)
        form = Stand.OF_PART if _has_room(said) and not _is_others(said) else form
    elif thing is not None and _has_room(said) and (of_it or _follows(said, nouns)):
        form = Stand.OF_IT
    if form is Stand.LISTED and thing is not None and tells(typed, nouns):
        form = Stand.OWN
    return Clause(said if form is not Stand.OWN else typed, form, typed)


def _pieces(point: str, nouns: frozenset[str]) -> list[str]:
    """The things that one point says: "adem, menyerap keringat" are two."""
    parts = THEREFORE.sub(" ", point.rstrip(".")).split(", ")
    hangs = (is_turned(one) and not stands(with_subject(two, "", nouns), nouns) for one, two in pairwise(parts))
    if "(" in point or ", dan " in point or any(hangs) or parts[-1] in _FREE:
        return [point]  # "tanpa pewarna, pewangi" is one
    return parts


def _has_room(said: str) -> bool:
    return not _SENTENCE.search(said) and len(said) <= _LONGEST


def _is_others(said: str) -> bool:
    return bool(_OF_BUYER.match(said) or _OF_SELLER.match(said)) or said.split(" ", 1)[0].casefold() in PERSONS


def _follows(said: str, nouns: frozenset[str]) -> bool:
    """Whether it can stand behind the product."""
    if _is_others(said) or _HAS_IT_SO.match(said) or _PART_LAST.match(said) or _TWO_SUBJECTS.match(said):
        return False
    return is_predicate(said, nouns) or is_turned(said) or _IS_SO.match(said) is not None
