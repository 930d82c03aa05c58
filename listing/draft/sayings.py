"""Her selling points in running text: "gurih, tidak keras" of a keripik is "Keripiknya gurih dan tidak keras".

Only what is surely said of the product or of a part of it becomes a sentence. Her own sentences stand as she typed
them; all else ("karet keliling", "bisa pilih tutup") is a list, which reads well whatever stands in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from listing.draft.phrasing import is_turned
from listing.draft.translate import translated
from listing.facts.normalise import capital, small_start
from listing.phrases.drafts.parts import OF_A_PRODUCT, ON_ANYTHING
from listing.phrases.drafts.sayings import ADJECTIVE, FINITE, HELPERS_ALONE, NO_SUBJECT, PERSONS, PREDICATE
from listing.phrases.drafts.terms import ILLNESS
from listing.phrases.drafts.wording import WORDINGS

_LONGEST = 45
"""Letters; what is longer stands alone. A choice."""
_MOST_TOGETHER = 5
"""Things said in one sentence; of more a reader loses count. A choice."""
_SENTENCE = re.compile(r"[!?…:;]|\.\s|, ")
_STARTS_SENTENCE = 3
"""Words behind the first among which the verb of a sentence stands: "boks bisa dipakai lagi untuk menyimpan baju"."""
_OWN_SUBJECT = re.compile(r"(?:[^\W\d]+ ){0,2}[^\W\d]{2,}nya\b", re.IGNORECASE)
_OWN_SUBJECT_LATER = re.compile(r" [^\W\d]{3,}nya [^\W\d]", re.IGNORECASE)
_OF_BUYER = re.compile(
    rf"(?:(?:bisa|boleh|dapat|mau) (?:kasih|request|req|custom|pesan|order|pilih|tulis|kirim|antar|titip|ganti|bayar"
    rf"|cod|nego|retur|tukar|minta|tambah|campur|beli|ambil|sewa|cetak|pakai|sablon|bordir|jahit|ukir)\b"
    rf"|(?:dapat|dpt) (?!di)|(?:buat|untuk) (?:{'|'.join(PERSONS)})\b|asli (?:pengrajin|perajin|bikinan|buatan)\b)",
    re.IGNORECASE,
)
"""What begins like a predicate, and the product is not its subject: "bisa kasih nama anak"."""
_OF_SELLER = re.compile(
    r"tidak (?:(?:bisa|boleh|dapat|mau) )?(?:me)?(?:n?[et]rima|terima|nerima|layani|jual|kirim|antar|antre)\b"
    r"|\w+ n[bcdfhj-mp-tv-xz]",
    re.IGNORECASE,
)
"""What the seller does not do, or a verb that is no Indonesian: "tidak nrima dadakan"."""
_ALONE = re.compile(r"(?:gratis|free|bonus|beli \d+|bisa|boleh|dapat)\b", re.IGNORECASE)
"""What is offered stands well by itself: "Gratis kartu ucapan."."""
_TWO_THINGS = re.compile(rf"\bdan (?!{ADJECTIVE}\b|tidak\b|bisa\b|di\w{{4,}})", re.IGNORECASE)
"""A noun behind an "and" is another part: "daging ayam asli dan urat sapi"."""
_NO_PREDICATE = re.compile(r"(?:tiap|setiap|semua|di|ke|dari|dan|untuk|per)\b", re.IGNORECASE)
_GOVERNS = re.compile(
    r"(?:(?:sudah )?(?:gratis|free|bonus|termasuk)|muat"
    r"|(?:(?:bisa|cocok|pas|juga|dapat|dipakai|multifungsi|serbaguna) ){0,2}(?:buat|untuk))\b",
    re.IGNORECASE,
)
"""What speaks for the whole list behind it: what is given along, and what it is good for."""
_MOST_GOVERNED = 3
"""Words of a thing in such a list; what is longer says something of its own. A choice."""
_HERS = re.compile(r"(?:saya|kami|aku|no) ", re.IGNORECASE)
"""What she says of herself, or what it has not: a sentence of its own, and no advantage to be counted."""
_DRAPES = re.compile(r"^jatuh\b(?! (?:di|ke|dari)\b)", re.IGNORECASE)
"""Said of the cloth: a "pashminanya jatuh" would have fallen."""
_PART_LAST = re.compile(r"\w+ \w.* \w{3,}nya$")
"""The part that it speaks of stands last: "masir kuning telurnya"."""
_LONGEST_HAVING = len("punya")
_TWO_SAYINGS = re.compile(rf"({ADJECTIVE}) ((?:tidak|tanpa|bukan) .+)", re.IGNORECASE)
"""Two things without the comma between them: "bersih tidak berjamur"."""
_JOINED = re.compile(r"(?<=[a-z)]) ?[+&] ?(?=[a-z])")
_ADDED = re.compile(r"(?:pewarna|pemanis|perasa|penyedap|pengembang|pengental|pewangi) (?!tidak\b)\w", re.IGNORECASE)
"""What is put in and is no advantage by its bare name: "pewarna makanan" is told as what it is made with."""
_INSTEAD = re.compile(r"bukan ", re.IGNORECASE)
_OF_WHAT = re.compile(r"(?:\S+ ){1,3}(?:di[a-z]{4,}|asli|murni)|(?:pakai|memakai) .+", re.IGNORECASE)
"""What is said of a part or a stuff, behind which a "bukan ..." tells what stands there with others."""
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
    >>> spoken_points(("awet", "wis disikat"), "sapu", "id")
    Spoken(sentences=('Sapunya awet',), listed=('wis disikat',), own=())

    Args:
        points: As typed.
        thing: What they are about, in small letters; empty when no word for it is known.
        lang: "id" or "en"; in English what has no translation stays as typed.
        nouns: What can be a part of it, in small letters.
    """
    if lang != "id":
        said = (small_start(translated(point, lang)).rstrip(".") for point in points)
        return Spoken((capital(", ".join(said)),) if points else ())
    points = given_together(points)
    own = tuple(point for point in points if _is_sentence(point, nouns) or _is_governed(point, nouns))
    pieces = [
        _DRAPES.sub("bahannya jatuh", _JOINED.sub(" dan ", piece))
        for point in points
        if point not in own
        for piece in _pieces(small_start(point), nouns)
    ]
    named = f"{WORDINGS[lang].NYA.format(thing)} "
    told: list[str] = []
    listed: list[str] = []
    for piece in pieces:
        clause = _with_subject(piece.removeprefix(named), nouns) if piece.startswith(named) else piece
        clause = _with_subject(clause, nouns)
        fits = bool(thing) and (piece.startswith(named) or _is_said_of_it(clause, nouns))
        (told if fits else listed).append(clause if fits else piece)
    sentences, over = _sentences(told, named, nouns)
    listed += over
    if listed and all(map(_ALONE.match, listed)):
        return Spoken((*sentences, capital(_together(listed))), (), tuple(map(capital, own)))
    return Spoken(sentences, tuple(listed), tuple(map(capital, own)))


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
        if instead or (found and _GOVERNS.match(found[-1]) and _is_bare(point, OF_A_PRODUCT)):
            found[-1] = f"{found[-1]}, {point}"
        else:
            found.append(point)
    return tuple(found)


def _is_bare(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a thing and no more, that may hang on what stands before it."""
    stands = _stands(_with_subject(small_start(point), nouns), nouns)
    alone = _ALONE.match(point) or _GOVERNS.match(point) or _HERS.match(point) or re.search(r"\d", point)
    return not stands and not alone and not point[0].isupper() and len(point.split()) <= _MOST_GOVERNED


def _is_governed(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a list behind one word: "buat tempat mainan, baju kotor, pot"."""
    first, *others = point.split(", ")
    return bool(others) and _GOVERNS.match(first) is not None and all(_is_bare(one, nouns) for one in others)


def _sentences(told: list[str], named: str, nouns: frozenset[str]) -> tuple[tuple[str, ...], list[str]]:
    """What follows the product, then what it is not, then its parts; and what no sentence has room for."""
    of_it = sorted((said for said in told if not _has_subject(said, nouns)), key=is_turned)
    of_parts = [said for said in told if _has_subject(said, nouns)]
    over = of_it[_MOST_TOGETHER:]
    of_it = of_it[:_MOST_TOGETHER]
    room = _MOST_TOGETHER - len(of_it)
    groups = [of_it + of_parts] if len(of_parts) <= room else [of_it, of_parts[:_MOST_TOGETHER]]
    over += [] if len(of_parts) <= room else of_parts[_MOST_TOGETHER:]
    lead = named if of_it else ""
    found = [_together(group) for group in groups if group]
    return tuple(capital(f"{lead}{said}" if not at else said) for at, said in enumerate(found)), over


def _pieces(point: str, nouns: frozenset[str]) -> Iterator[str]:
    """The things that one point says: "adem, menyerap keringat" are two, "lembut tidak seret" as well."""
    parts = point.rstrip(".").split(", ")
    hangs = (is_turned(one) and not _stands(_with_subject(two, nouns), nouns) for one, two in pairwise(parts))
    if "(" in point or any(hangs):
        parts = [point]  # "tanpa pewarna, pewangi" is one
    for part in parts:
        two = _TWO_SAYINGS.fullmatch(part)
        yield from (two.groups() if two else (part,))


def _is_sentence(point: str, nouns: frozenset[str]) -> bool:
    """Whether it is a sentence that she wrote, or says of an illness what nobody else should put into words."""
    if (ILLNESS.search(point) and not is_turned(point)) or _HERS.match(point):
        return True
    marked = re.search(r"[!?…:;]|\.\s", point) is not None
    parts = point.split(", ")
    if marked or (len(parts) == 1 and len(point) > _LONGEST and _stands(small_start(point), nouns)):
        return True
    if any(map(_INSTEAD.match, parts[1:])):
        return True
    if len(parts) > 1 and _has_subject(small_start(parts[0]), nouns):
        return True
    first, *later = point.casefold().split(" ")
    if later[:1] == ["itu"]:
        return True
    spoken = first in PERSONS or first in nouns
    return len(point) > _LONGEST and spoken and any(map(FINITE.fullmatch, later[:_STARTS_SENTENCE]))


def _stands(said: str, nouns: frozenset[str]) -> bool:
    """Whether it reads as a sentence, with or without its subject."""
    return _has_subject(said, nouns) or _is_predicate(said, nouns) or is_turned(said)


def _is_predicate(said: str, nouns: frozenset[str]) -> bool:
    first, _, rest = said.casefold().partition(" ")
    if rest and first.endswith("nya") and len(first) > _LONGEST_HAVING:
        return False  # "merahnya asli dari pisang": what only begins like a verb
    return PREDICATE.match(said) is not None and (
        first.removesuffix("nya") not in nouns or rest in ("", "sekali", "banget")
    )


def _is_said_of_it(said: str, nouns: frozenset[str]) -> bool:
    """Whether it can stand behind the product or has a subject of its own."""
    if _OF_BUYER.match(said) or _OF_SELLER.match(said) or _SENTENCE.search(said) or len(said) > _LONGEST:
        return False
    if said.split(" ", 1)[0].casefold() in PERSONS:
        return False
    return _has_subject(said, nouns) or (
        (_is_predicate(said, nouns) or is_turned(said)) and not _PART_LAST.match(said)
    )


def _has_subject(said: str, nouns: frozenset[str]) -> bool:
    """Whether it speaks of a part that it names: "airnya banyak", "aroma daun jeruknya terasa"."""
    return _OWN_SUBJECT.match(said) is not None and not _is_predicate(said, nouns) and not is_turned(said)


def _with_subject(point: str, nouns: frozenset[str]) -> str:
    """What is said of a part: "lidi tua" is "lidinya tua", "karet pinggang awet" is "karet pinggangnya awet"."""
    words = point.split(" ")
    if _has_subject(point, nouns) or _OWN_SUBJECT_LATER.search(point):
        return point  # "pisang kepok asli manisnya alami" speaks of two
    if words[-1] == "asli" and len(words) > 1 and _may_be_part(words[0], nouns):
        return f"pakai {point}"  # of what it is made: "baksonya pakai daging sapi asli"
    plain = f"pakai {point}" if _ADDED.match(point) else point  # unless something is said of it
    for end in (1, 2):
        part, rest = words[:end], " ".join(words[end:])
        if not rest or not all(_may_be_part(word, nouns) for word in part):
            return plain
        follows = (_is_predicate(rest, nouns) or is_turned(rest)) and not _TWO_THINGS.search(rest)
        if _NO_PREDICATE.match(rest):
            return plain if end > 1 else point
        if follows and rest not in HELPERS_ALONE:
            return f"{' '.join(part)}nya {rest}"
        if end == 1 and part[0].casefold() in ON_ANYTHING:
            plain = f"{part[0]}nya {rest}"
    return plain


def _may_be_part(word: str, nouns: frozenset[str]) -> bool:
    return word.isalpha() and word.casefold() in nouns and word.casefold() not in NO_SUBJECT


def _together(group: Iterable[str]) -> str:
    """A list as people say it: "renyah, gurih, dan tidak keras"; "serta" where an "and" is inside one."""
    *head, last = group
    if head and any(map(_AND_INSIDE.search, (*head, last))):
        return f"{', '.join(head)}, {WORDINGS['id'].ALSO} {last}"
    return f"{', '.join(head)}{',' if len(head) > 1 else ''} dan {last}" if head else last
