"""Boxes for amounts and sizes as they were typed, a line or a thing each, before they are read."""

import re
from collections.abc import Sequence

from listing.facts.lists import pieces_of
from listing.facts.normalise import LETTER_SIZE, units_out

_HEADED = re.compile(rf"(?P<size>{LETTER_SIZE}|[^\W\d]{{3,}}(?: [^\W\d]+)?) ?: ?(?P<sides>[^:()]+)", re.IGNORECASE)
_NAMED = re.compile(r"(?!(?:xs|xl|xxl)\b)(?:\d+ (?=susun|tingkat|rak|pintu|laci|sekat))?[^\W\d]{3,}", re.IGNORECASE)
_ALSO = re.compile(
    r"(?:tinggi|lebar|panjang|diameter|tebal|lingkar|kedalaman|isi|muat|kapasitas|volume|berat|sudah|belum|minimal"
    r"|maksimal|cocok|untuk|dengan|tanpa|bisa di[a-z]{4,})\b"
    r"|(?!kecil|besar|sedang|jumbo|mini|anak|dewasa)[^\W\d]{4,} \d[\d.,]* ?(?:cm|mm|meter|inci)\b"
    r"|\d[\d -]*(?:sampai \d+ )?(?:batang|daun|tunas|kuntum|halaman|kamar|sekat)\b",
    re.IGNORECASE,
)
"""Tells more of the thing before it."""


def sides_aside(lines: list[str]) -> list[str]:
    """Lines that each name a thing and its size, what else is told of it in brackets.

    >>> sides_aside(["remaja pot 10 cm, tinggi 20 cm", "dewasa pot 12 cm"]), sides_aside(["hitam M, L", "putih S"])
    (['remaja pot 10 cm (tinggi 20 cm)', 'dewasa pot 12 cm'], ['hitam M, L', 'putih S'])
    """
    headed = [_HEADED.fullmatch(line.strip(" ,;.")) for line in lines]
    if all(headed) and any("," in head["sides"] for head in headed if head):
        return [f"{head['size']} ({head['sides']})" for head in headed if head]
    rows = [[piece.strip() for piece in pieces_of(line.strip(" ,;."), slashes=False)] for line in lines]
    also = [piece for _, *others in rows for piece in others]
    if len(rows) == 1 or not also or any("(" in line for line in lines):
        return lines
    if not all(_NAMED.match(first) for first, *_ in rows) or not all(map(_ALSO.match, also)):
        return lines
    return [f"{first} ({', '.join(others)})" if others else first for first, *others in rows]


def holding_each(pieces: list[str]) -> list[str]:
    """Several things and "@250gr" after the last: each of them holds as much."""
    if len(pieces) < 2 or any("@" in piece for piece in pieces[:-1]) or "@" not in pieces[-1]:
        return pieces
    last, _, each = pieces[-1].partition("@")
    return [*pieces[:-1], *([last.strip()] if last.strip() else []), f"masing-masing {units_out(each.strip())}"]


def span_sizes(names: Sequence[str], sizes: Sequence[str]) -> bool:
    """Whether what has a price each are sizes again, some together, or by their beginning: "M-XL" beside M, L and XL.

    >>> span_sizes(("M-XL", "XXL"), ("M", "L", "XL", "XXL")), span_sizes(("M", "L"), ("M", "L"))
    (True, False)
    >>> span_sizes(("18 x 18", "20 x 20"), ("18 x 18 tinggi 8 cm", "20 x 20"))
    True
    """
    row = re.compile(rf"{LETTER_SIZE}(?:[ ,/-]+{LETTER_SIZE})*", re.IGNORECASE)
    begun = all(n[0].isdigit() and any(f"{one} ".startswith(f"{n} ") for one in sizes) for n in names)
    return bool(names and sizes) and (begun or all(map(row.fullmatch, names))) and not set(names) <= set(sizes)


_BRACKETED = re.compile(r"[^()]+ \((?:ld|pb|lp|lb|pj|lk) [^()]*\d(?: cm)?\)", re.IGNORECASE)
_SIDED = re.compile(
    r"(?P<named>[^\W\d][^():,]*?) (?P<sides>(?:ld|pb|lp|lb|pj|lk) \d[^():]*?\d(?: cm)?)", re.IGNORECASE
)


def marked_alike(sizes: list[str]) -> list[str]:
    """Sizes of which some have what they measure in brackets, so with each of them.

    >>> marked_alike(["jumbo (LD 130)", "super jumbo LD 145"]), marked_alike(["tanggung LD 90"])
    (['jumbo (LD 130)', 'super jumbo (LD 145)'], ['tanggung LD 90'])
    """
    if not any(map(_BRACKETED.fullmatch, sizes)):
        return sizes
    found = [_SIDED.fullmatch(one) for one in sizes]
    return [f"{row['named']} ({row['sides']})" if row else one for one, row in zip(sizes, found, strict=True)]


_ROW_OF_ONE = re.compile(r"(?:\d+|satu) [^\W\d]{3,}(?: [^\W\d]+)* \d[\d.]*(?P<by> ?x ?\d+)?")
_NEXT_OF_ROW = re.compile(r"\d[\d.]*(?P<by> ?x ?\d+)?(?: ?(?:cm|inci|(?P<much>gram|gr|kg|ml|liter)))?")


def row_of_one(pieces: list[str]) -> list[str]:
    """One thing and its sizes as she typed them, the unit behind the last alone; any other pieces as they are.

    >>> row_of_one(["1 loyang diameter 16", "18", "22 cm"]), row_of_one(["1 box", "6", "12"])
    (['1 loyang diameter 16, 18, 22 cm'], ['1 box', '6', '12'])
    """
    first = _ROW_OF_ONE.fullmatch(pieces[0]) if len(pieces) > 1 else None
    others = [_NEXT_OF_ROW.fullmatch(piece) for piece in pieces[1:]]
    alike = first and all(one and bool(one["by"]) == bool(first["by"]) for one in others)
    alike = alike and not (len(others) == 1 and others[0] and others[0]["much"])  # "1 bungkus isi 25, 500 gram"
    return [", ".join(pieces)] if alike else pieces
