"""Prices and amounts that strokes part: "12rb / 22rb / 40rb" beside "250 gram / 500 gram / 1 kg"."""

import re

from listing.facts.money import rupiah, value_of

_SLASHED = re.compile(r"(?:rp\.?\s*)?(\d+(?:[.,]\d+)*)\s*(rb|ribu|k|jt|juta)?", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?:\d{2,3} ?/ ?)+\d{2,3} ?(?:rb|ribu|k)", re.IGNORECASE)
"""Prices with their thousands behind the last alone."""
_BETWEEN = re.compile(
    r"(?:\s*(?:/|&|,\s)\s*(?:(?:dan|sama|atau)\s+)?)|\s+(?:dan|sama|atau)\s+|\s+(?=rp\d)", re.IGNORECASE
)
"""Between two of several prices."""


def slashed(typed: str) -> tuple[int, ...]:
    """Two prices or more with a slash, a comma or an "and" between them; empty for anything else.

    >>> slashed("2500/3000/3500"), slashed("12k / 42k"), slashed("15rb/500 gr")
    ((2500, 3000, 3500), (12000, 42000), ())
    >>> slashed("50/90/150rb"), slashed("1/2 jt")
    ((50000, 90000, 150000), ())
    """
    pieces = [_SLASHED.fullmatch(piece) for piece in _BETWEEN.split(typed.strip())]
    values = [value_of(one[1], one[2]) if one else None for one in pieces]
    if all(pieces) and not any(one[2] for one in pieces[:-1] if one) and _THOUSANDS.fullmatch(typed.strip()):
        values = [value_of(one[1], "rb") for one in pieces if one]  # "50/90/150rb"
    elif len({bool(one[2]) for one in pieces if one}) > 1:
        return ()
    return tuple(v for v in values if v) if len(values) > 1 and all(values) else ()


def as_many(each: tuple[int, ...], sizes: tuple[str, ...]) -> bool:
    """Whether one text tells as many sizes as there are prices, which may then be theirs.

    >>> as_many((70000, 95000), ("diameter 45 dan 55 cm",)), as_many((70000, 95000), ("30 x 40 cm",))
    (True, False)
    """
    return any(len(re.split(r", | / | dan | atau | & ", one)) == len(each) for one in sizes)


def with_strokes(each: tuple[int, ...], typed: str) -> str:
    """Prices with her own word between them."""
    *first, last = map(rupiah, each)
    word = re.search(r" (dan|atau) ", re.sub(r"\bsama\b", "dan", typed))
    return f"{', '.join(first)} {word[1]} {last}" if word else " / ".join((*first, last))


def several(names: tuple[str, ...]) -> tuple[str, ...]:
    """Amounts that stand between strokes as so many, each with the "isi" of the others.

    >>> several(("10 kecil / isi 20 kecil / loyang",)), several(("1/2 kg",))
    (('isi 10 kecil', 'isi 20 kecil', 'loyang'), ('1/2 kg',))
    """
    parts = re.split(r"\s+/\s+", names[0]) if len(names) == 1 else list(names)
    counted = any(one.startswith("isi ") for one in parts)
    return tuple(f"isi {one}" if counted and one[0].isdigit() else one for one in parts)
