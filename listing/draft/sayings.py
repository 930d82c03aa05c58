"""Her selling points as sentences: "gurih, tidak keras" of a keripik is "Keripiknya gurih dan tidak keras".

What says nothing of it ("karet keliling"), what the buyer does ("bisa pilih tutup"), her own sentences and what she
says of an illness stand as she typed them.
"""

import re
from collections.abc import Iterable

from listing.draft.phrasing import is_turned
from listing.draft.translate import translated
from listing.facts.normalise import capital, small_start
from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.sayings import HELPERS_ALONE, NO_SUBJECT, PART, PERSONS, PREDICATE
from listing.phrases.drafts.terms import ILLNESS
from listing.phrases.drafts.wording import WORDINGS

_LONGEST = 45
"""Letters; what is longer is a sentence of its own. A choice."""
_MOST_TOGETHER = 4
_FEW = 4
"""Words; a noun with few words behind it stands in a list with others: "Karet keliling, jahit rapi."."""
_SENTENCE = re.compile(r"[!?…:]|\.\s|, ")
_OWN_SUBJECT = re.compile(r"(?:[^\W\d]+ ){0,2}[^\W\d]+nya\b", re.IGNORECASE)
_OWN_SUBJECT_LATER = re.compile(r" [^\W\d]{3,}nya [^\W\d]", re.IGNORECASE)
_OF_BUYER = re.compile(
    rf"(?:(?:bisa|boleh|dapat|mau) (?:kasih|request|req|custom|pesan|order|pilih|tulis|kirim|antar|titip|ganti|bayar"
    rf"|cod|nego|retur|tukar|minta|tambah|campur|beli|ambil|sewa|cetak|pakai|sablon|bordir|jahit|ukir)\b"
    rf"|(?:buat|untuk) (?:{'|'.join(PERSONS)})\b|asli (?:pengrajin|perajin|bikinan|buatan)\b)",
    re.IGNORECASE,
)
"""What begins like a predicate, and the product is not its subject: "bisa kasih nama anak"."""
_PART_LAST = re.compile(r"\w+ \w.* \w{3,}nya$")
"""The part that it speaks of stands last: "masir kuning telurnya"."""
_AND_INSIDE = re.compile(r"\b(?:dan|atau|serta|&)\b")


def point_sentences(points: tuple[str, ...], thing: str, lang: str) -> tuple[str, ...]:
    """Sentences of the points, without their full stops.

    >>> point_sentences(("lidi tua", "tidak mudah patah", "awet"), "sapu", "id")
    ('Sapunya awet, tidak mudah patah, dan lidinya tua',)

    Args:
        points: As typed.
        thing: What they are about, in small letters; empty when no word for it is known.
        lang: "id" or "en"; in English what has no translation stays as typed.
    """
    if lang != "id":
        said = (small_start(translated(point, lang)).rstrip(".") for point in points)
        return (capital(", ".join(said)),) if points else ()
    # What follows the product, then what it is not, then its parts, each with a subject of its own.
    named = f"{WORDINGS[lang].NYA.format(thing)} "
    short = [_with_subject(point) for point in map(small_start, points) if _is_short(point, thing)]
    short = [said.removeprefix(named) if PREDICATE.match(said.removeprefix(named)) else said for said in short]
    aside = [said for said in short if thing and (said.startswith(named) or not _is_said_of_it(said))]
    ordered = sorted(
        (said for said in short if said not in aside), key=lambda said: (_has_subject(said), is_turned(said))
    )
    groups = [ordered[at : at + _MOST_TOGETHER] for at in range(0, len(ordered), _MOST_TOGETHER)]
    found = [_together(group) for group in groups]
    if found and thing and not _has_subject(ordered[0]):
        found[0] = f"{named}{found[0]}"
    found += [", ".join(aside)] if aside else []
    own = (point for point in points if not _is_short(small_start(point), thing))
    return (*map(capital, found), *map(capital, own))


def _is_short(point: str, thing: str) -> bool:
    """Whether it can stand in one sentence with others."""
    if len(point) > _LONGEST or _SENTENCE.search(point) or (ILLNESS.search(point) and not is_turned(point)):
        return False
    if point.split(" ", 1)[0].casefold() in PERSONS:
        return False
    # A longer one without a verb would be read of the wrong thing: "kateringnya menu ganti tiap hari".
    follows = PREDICATE.match(point) is not None or len(point.split()) < _FEW
    return follows or not thing or _has_subject(_with_subject(point))


def _is_said_of_it(said: str) -> bool:
    """Whether it can stand behind the product or has a subject of its own; all else is listed as it is."""
    if _OF_BUYER.match(said):
        return False
    return _has_subject(said) or (
        (PREDICATE.match(said) is not None or is_turned(said)) and not _PART_LAST.match(said)
    )


def _has_subject(said: str) -> bool:
    """Whether it speaks of a part that it names: "airnya banyak", "aroma daun jeruknya terasa"."""
    return _OWN_SUBJECT.match(said) is not None and not PREDICATE.match(said)


def _with_subject(point: str) -> str:
    """What is said of a part: "lidi tua" is "lidinya tua", "karet pinggang awet" is "karet pinggangnya awet"."""
    words = point.split(" ")
    if words[-1] == "asli" and len(words) > 1 and _may_be_part(words[0]) and not _has_subject(point):
        return f"pakai {point}"  # of what it is made: "baksonya pakai daging sapi asli"
    if _OWN_SUBJECT_LATER.search(point):
        return point  # "pisang kepok asli manisnya alami" speaks of two
    for end in (1, 2):
        part, rest = words[:end], " ".join(words[end:])
        if not rest or not all(map(_may_be_part, part)) or _has_subject(point):
            return point
        if (PREDICATE.match(rest) and rest not in HELPERS_ALONE) or (end == 1 and part[0].casefold() in PART):
            return f"{' '.join(part)}nya {rest}"
    return point


def _may_be_part(word: str) -> bool:
    javanese = word[-1] == "e" and not {word[:-1].casefold(), word[:-2].casefold()}.isdisjoint(COMMON_WORDS)
    plain = word.isalpha() and not javanese  # "manise" has its ending already
    return plain and not PREDICATE.match(word) and word.casefold() not in NO_SUBJECT


def _together(group: Iterable[str]) -> str:
    """A list as people say it: "renyah, gurih, dan tidak keras"; commas alone where an "and" is inside one."""
    *head, last = group
    if not head or any(map(_AND_INSIDE.search, (*head, last))):
        return ", ".join([*head, last])
    return f"{', '.join(head)}{',' if len(head) > 1 else ''} dan {last}"
