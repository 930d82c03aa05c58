"""Permits are numbers with a shape: P-IRT, halal certificate, BPOM for food, cosmetics and jamu.

A word in a box for a number proves nothing and is printed nowhere. Shapes: P-IRT 13 digits, a hyphen, 2 digits, the
first being the packaging, 1 to 8 (BPOM 22/2018, annex; old prints leave the hyphen out); BPJPH's halal certificate ID
and 17 digits; food MD (made here) or ML (imported) and 12 to 15 digits; cosmetics N, a letter A to E for the region,
11 digits; jamu and supplements TR, TI, TL, HT, FF, SD, SI, SL and 9 digits (BPOM's registers, cekbpom.pom.go.id).
"""

import re

_GAP = r"[\s.\-/]{0,2}"


def _digits(least: int, most: int = 0) -> str:
    return rf"\d(?:{_GAP}\d){{{least - 1},{(most or least) - 1}}}(?!\d)"


_PACKAGED = rf"[1-8](?:{_GAP}\d){{14}}(?!\d)"
_LABEL = (
    r"(?:\b(?:spp)?[\s-]*p?-?irt\b|\bbpom(?: ri)?\b|\bpom\b|\bhalal\b|\bmui\b|\bsertifikat\b"
    r"|\bizin edar\b|\bnomor\b|\bnomer\b|\bno\b|[\s.:#-])*"
)
SHAPES: dict[str, re.Pattern[str]] = {
    "pirt": re.compile(rf"{_LABEL}(?<!\d)({_PACKAGED})", re.IGNORECASE),
    "halal": re.compile(rf"{_LABEL}\b(ID{_GAP}{_digits(17)})", re.IGNORECASE),
    "bpom": re.compile(
        rf"{_LABEL}\b((?:MD|ML){_GAP}{_digits(12, 15)}|N[A-E]{_GAP}{_digits(11)}|(?:TR|TI|TL|HT|FF|SD|SI"
        rf"|SL){_GAP}{_digits(9)})",
        re.IGNORECASE,
    ),
}
"""What each number looks like, with the words that people write before it."""

_NOT_VALID = re.compile(
    r"\b(?:belum|blm|proses|diproses|diurus|pengajuan|contoh|cth|bukan|tidak|tdk|gak|ga|mati|expired?|kadaluarsa|kedaluwarsa"
    r"|habis|dicabut|dulu|lama|pinjam|tetangga)\b",
    re.IGNORECASE,
)
"""What makes a number doubtful, so that she is asked: "masih proses", "punya tetangga"."""


def _tidy(field: str, number: str) -> str:
    """Capitals, no stray marks; the hyphen of a P-IRT number stays where she typed it."""
    letters = re.sub(r"[^A-Za-z]", "", number).upper()
    digits = re.sub(r"\D", "", number)
    if field == "pirt":
        return f"{digits[:13]}-{digits[13:]}" if re.search(r"-\s*\d{2}$", number) else digits
    return f"{letters} {digits}" if field == "bpom" and letters[0] != "N" else letters + digits


def permit(field: str, typed: str) -> str:
    """The one number that was typed into a box for it, tidy, whatever words stand beside it.

    Empty when there is none of its shape, when there are several, or when the words say that it is not valid.

    >>> permit("pirt", "sudah ada, no 206350501012327"), permit("bpom", "pom na18201234567"), permit("halal", "belum")
    ('206350501012327', 'NA18201234567', '')
    """
    found = [one for one in SHAPES[field].finditer(typed) if not _is_longer(typed, one)]
    return _tidy(field, found[0][1]) if len(found) == 1 and not _NOT_VALID.search(typed) else ""


def _is_longer(typed: str, found: re.Match[str]) -> bool:
    """Whether more digits hang on a number, so that it is another one."""
    joined = re.search(r"\d[.\-/]?$", typed[: found.start(1)]) or re.match(r"[.\-/]?\d", typed[found.end(1) :])
    return joined is not None


def taken_out(text: str) -> tuple[str, dict[str, str]]:
    """A statement without the permit numbers in it, and the numbers by field.

    >>> taken_out("BPOM NA18201234567, wangi")
    (', wangi', {'bpom': 'NA18201234567'})
    """
    numbers: dict[str, str] = {}
    for field, shape in SHAPES.items():
        found = shape.search(text)
        if found:
            numbers[field] = _tidy(field, found[1])
            text = (text[: found.start()] + text[found.end() :]).strip()
    return text, numbers


def permit_named(text: str) -> str:
    """The field of the permit that a statement speaks of; most are P-IRT."""
    named = re.search(r"bpom|p-?irt|halal", text, re.IGNORECASE)
    return named[0].lower().replace("-", "") if named else "pirt"
