"""Where it is from: a town that buyers may know, never an address or a telephone."""

import re

from listing.facts.normalise import title_case
from listing.phrases.drafts.places import ALSO_EVERYDAY, ALSO_WORDS, PLACES, REGENCIES
from listing.phrases.word_set import word_set

_ALTITUDE = re.compile(r"[,\s]*\(?([\d.]{3,5}) ?mdpl\)?", re.IGNORECASE)
"""How high it grows, which is no house number."""
_PHONE = re.compile(r"\(?(?:\+?62|0)\)?[\s(-]*\d{2,3}\)?[\s.-]?\d{3,}(?:[\s.-]?\d{2,})*")
_ADDRESS = re.compile(
    r"\b(?:jl|jln|jalan|gg|gang|rt|rw|no|nomor|blok|perum\w*|komplek|kompleks|ruko|dusun|dsn|lingkungan|link"
    r"|telp?|hp|wa"
    r"|depan|belakang|samping|sebelah|utara|selatan|timur|barat|dekat|kode pos)\b\.?|\d", re.IGNORECASE)  # fmt: skip
_TOWN = re.compile(r"\d+\s+([^\W\d]{4,}(?: [^\W\d]{4,})?)\W*$")  # "Jalan Anggrek 5 Blitar"
_MARK = re.compile(r"\b(?:jl|jln|jalan|gg|gang|rt|rw|no|nomor|blok|ruko|telp?|hp|wa)\b\.?|\d{2,}", re.IGNORECASE)
SPOKEN = re.compile(
    r"(?:asli|dari|dibuat|buatan|produksi|karya|diproduksi|khas|made|home ?made|rumahan|import|lokal)\b",
    re.IGNORECASE,
)
"""Words that say how it is from there; "dari" does not stand before them."""


_HERS = re.compile(
    r"(?P<what>(?!(?:di|asli|dari|dibuat|buatan|produksi|karya|diproduksi|made|rumahan)\b)[a-z]+(?: [a-z]{3,})?)"
    r"(?: e| ne)? (?:sendiri|dewe|dhewe|pribadi)\b", re.IGNORECASE)  # fmt: skip
"""What is hers is no place: "kandang sendiri", "bebek e dewe"."""

_NO_NAME = word_set("lereng kaki pesisir pinggir tepi kawasan daerah wilayah sekitar perbatasan")
"""Where it lies by a mountain or a town, no part of the name: "lereng Semeru"."""


_TOWN_OF_IT = re.compile(r"^([^\W\d]+(?: [^\W\d]+)?) ([^\W\d]+)$")
"""A place and the regency that it lies in without a comma: "Dlanggu Mojokerto"."""


_A_VILLAGE = re.compile(r"(?:kampung|desa|dusun) \w")


def _titled(place: str) -> str:
    """A place with its capitals."""
    words = zip(place.split(), title_case(place).split(), strict=False)
    return " ".join(typed if typed in _NO_NAME else word for typed, word in words)


def _told_apart(place: re.Match[str]) -> str:
    village, town = place[1].casefold(), place[2].casefold()
    known = village != town and (village in PLACES | ALSO_WORDS | ALSO_EVERYDAY or _A_VILLAGE.match(village))
    return f"{place[1]}, {place[2]}" if known and town in REGENCIES else place[0]


_OFFICES = {"ds": "desa", "kec": "kecamatan", "kel": "kelurahan"}
_NEXT_OFFICE = re.compile(
    r"\b((?:desa|kelurahan|kecamatan) [a-z]+(?: [a-z]+)?|^[a-z]{3,}(?: [a-z]{4,})?) "
    r"(?=(?:kecamatan|kabupaten|kab)\b\.? \w|(?<!dari )(?<!di )kota [a-z])",
    re.IGNORECASE,
)
"""Where what a village lies in follows without a comma."""
_SHORT_OFFICE = re.compile(rf"\b({'|'.join(_OFFICES)})\b\.? *(?=[^\W\d])", re.IGNORECASE)
_WITHIN = re.compile(r"^([^(),]+?) *\(((?!kota\b|kab)[^\W\d]+(?: [^\W\d]+)?)\)[ .]*$", re.IGNORECASE)
"""A place and in brackets which part of it: "Kediri kota (Bandar Kidul)"."""
_OFFICE = re.compile(r"^(?:kota|kabupaten|kab)\b\.? +| kota$", re.IGNORECASE)
_OF_SOMETHING = re.compile(r" dari ", re.IGNORECASE)
"""Where something in it comes from, which is no village: "Lamongan, eceng dari Bengawan Jero"."""
_LARGER = re.compile(
    r"(?:(?:provinsi|prov)\.? )?(?:jawa|jatim|jateng|jabar|east java|indonesia|madura)\b", re.IGNORECASE
)
"""What a regency lies in."""


_MADE_THERE = re.compile(
    r"(?<=, )(?:Produksi|Dibuat|Diproduksi|Buatan|Dirakit|Dijahit|Dimasak|Diolah|Asli"
    r"|[A-Z][a-z]+(?= dari ))\b"
)
"""Behind the place it comes from, where it was made, or what is from elsewhere: "Wonogiri, produksi di Blitar"."""


def _smallest_first(parts: list[str]) -> list[str]:
    """The parts of a place as an address has them, where the regency was typed before its village.

    >>> _smallest_first(["Madiun", "Taman"]), _smallest_first(["Blitar", "Jawa Timur"])
    (['Taman', 'Madiun'], ['Blitar', 'Jawa Timur'])
    >>> _smallest_first(["Lamongan", "eceng dari Bengawan Jero"])
    ['Lamongan', 'eceng dari Bengawan Jero']
    """
    named = [_OFFICE.sub("", part).casefold() in REGENCIES for part in parts]
    others = parts[1:]
    villages = all(part.replace(" ", "").isalpha() and not _LARGER.match(part) for part in others)
    villages = villages and not any(SPOKEN.match(part) or _OF_SOMETHING.search(part) for part in others)
    return parts[::-1] if named[:1] == [True] and not any(named[1:]) and others and villages else parts


def origin_of(typed: str) -> tuple[str, bool]:
    """The place as a text may say it, and whether something private was left out.

    >>> origin_of("Jl. Merdeka no 12 RT 02, Kota Blitar"), origin_of("asli blitar"), origin_of("dari wlingi,blitar")
    (('Kota Blitar', True), ('asli Blitar', False), ('Wlingi, Blitar', False))
    >>> origin_of("kebun sendiri desa modangan"), origin_of("bebek e dewe")
    (('dari kebun sendiri, Desa Modangan', False), ('dari bebek sendiri', False))
    """
    bare = re.sub(r"^(?:(?:dari|asal(?:nya)?(?: dari)?|di)\s+)+(?=\S)", "", typed, flags=re.IGNORECASE)
    high = _ALTITUDE.search(bare)
    if high:
        place, private = origin_of(_ALTITUDE.sub("", bare))
        return f"{place} ({high[1]} mdpl)" if place else f"{high[1]} mdpl", private
    public = _PHONE.sub(" ", bare)
    private = public != bare
    public = _SHORT_OFFICE.sub(lambda m: f"{_OFFICES[m[1].lower()]} ", public)
    public = _NEXT_OFFICE.sub(r"\1, ", public)
    public = _TOWN_OF_IT.sub(_told_apart, public)
    public = _WITHIN.sub(r"\1, \2", public)
    bare_parts = (part.strip(" .,:;-") for part in public.split(","))
    parts = [part if part.count("(") == part.count(")") else part.strip("() ") for part in bare_parts]
    if any(_MARK.search(part) for part in parts):
        parts, private = [part for part in parts if part and not _ADDRESS.search(part)], True
        parts = parts or [town[1] for town in [_TOWN.search(public)] if town]
    place = ", ".join(_smallest_first([part for part in parts if part]))
    hers = _HERS.match(place)
    if hers:
        behind = place[hers.end() :].strip(" ,")
        there = re.match(r"di\s+(?=\S)", behind, re.IGNORECASE)
        rest = title_case(behind[there.end() :] if there else behind)
        return (" di " if there else ", ").join(filter(None, (f"dari {hers['what'].lower()} sendiri", rest))), private
    spoken = SPOKEN.match(place)
    if not spoken:
        return _MADE_THERE.sub(lambda said: said[0].lower(), _titled(place)), private
    verb, rest = place[: spoken.end()].lower(), place[spoken.end() :].strip()
    small = re.match(
        r"(?:(?:di|dari|oleh|sendiri|rumah|rumahan|dapur|tangan|sini|warga|ibu-ibu)\b\s*)+", rest, re.IGNORECASE
    )
    told = small[0].lower() if small else ""
    return " ".join(f"{verb} {told}{title_case(rest[len(told) :])}".split()), private
