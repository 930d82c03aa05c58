"""A size chart: a line for each size with what it measures; a line with nothing but a price is an option."""

import re
from collections.abc import Mapping

from listing.facts.lists import AsTyped, pieces_of
from listing.facts.normalise import LETTER_SIZE, calm, plain, units_out
from listing.facts.options import option
from listing.facts.spelling import money_out
from listing.facts.things import has_money

_OLD = re.compile(r"(?<=\d) ?(?:(?P<years>th|thn)|(?:bln|bl))\b", re.IGNORECASE)
_SIDE = re.compile(r"\b(?!(?:no|up|uk|ke|di|xl|xs|cm|mm|kg|gr|ml|rb)\b)[a-z]{2}\b(?=\s*[:=]?\s*\d)", re.IGNORECASE)
"""What is measured, by two letters: LD, PB, PL."""
_NO_UNIT = re.compile(rf"^\dL\b|{_SIDE.pattern}", re.IGNORECASE)
"""A size and a side that are spelled like a unit: "3L: PC 50"."""
_BEGINS = re.compile(
    rf"(?:{LETTER_SIZE}\b|\d|isi \d|(?:all|one|free) ?size|kecil|sedang|besar|jumbo|mini|standar|anak|dewasa)",
    re.IGNORECASE,
)
"""Begins a line of a chart."""
_SHORT_NAME = 3
"""Words of a size; what is longer measures something as well. A choice."""


def chart(value: AsTyped) -> tuple[str, ...]:
    """The lines of a size chart, typed on lines of their own, or in one.

    >>> chart("S: LD 96, PB 130; M: LD 100, PB 132"), chart("S umur 3-5 th, M umur 6-8 th")
    (('S: LD 96, PB 130', 'M: LD 100, PB 132'), ('S umur 3-5 tahun', 'M umur 6-8 tahun'))
    >>> chart("S = LD 90 cm, panjang 60 cm"), chart("ld 96 75rb")
    (('S = LD 90 cm, panjang 60 cm',), ('LD 96 Rp75.000',))
    >>> chart("S: LD 94, PB 135, PL 55"), chart("no 10= 9-10 th")
    (('S: LD 94, PB 135, PL 55',), ('no 10 = 9-10 tahun',))
    >>> chart("2: LD 60 PB 38 PC 50")
    ('2: LD 60 PB 38 PC 50',)
    """
    if isinstance(value, list | tuple):
        lines = list(map(str, value))
    else:
        lines = re.split(r"[;\n]+", value)
        pieces = pieces_of(value) if len(lines) == 1 and ":" not in value else lines
        lines = pieces if all(map(_BEGINS.match, filter(None, pieces))) else lines
    told = (calm(line.strip(), around=" ".join(lines)).rstrip(". ") for line in lines if plain(line))
    return tuple(dict.fromkeys(map(_tidy, told)))


def _tidy(line: str) -> str:
    line = re.sub(r"\s*=\s*", " = ", line)
    line = _OLD.sub(lambda m: " tahun" if m["years"] else " bulan", line)
    sides = iter(_NO_UNIT.findall(line))
    told = money_out(units_out(_NO_UNIT.sub("\ue000", line)))
    return re.sub("\ue000", lambda _: next(sides).upper(), told)


def charted_prices_home(typed: Mapping[str, object]) -> dict[str, object]:
    r"""The boxes with a chart of sizes and their prices where the options are asked for, if nothing stands there.

    >>> charted_prices_home({"size_chart": "200ml 10rb\n350ml 17rb"})
    {'size_chart': '', 'variants': '200ml 10rb\n350ml 17rb'}
    """
    box = typed.get("size_chart")
    if not isinstance(box, str) or plain(str(typed.get("variants") or "")):
        return dict(typed)
    lines = [line for line in re.split(r"[;\n]+", box) if line.strip()]
    lines = pieces_of(box) if len(lines) == 1 else lines
    priced = len(lines) > 1 and all(has_money(line) and _is_priced(line) for line in lines)
    return {**typed, "size_chart": "", "variants": "\n".join(map(str.strip, lines))} if priced else dict(typed)


def _is_priced(line: str) -> bool:
    """Whether a line holds a size and its price alone."""
    own = option(line.strip())
    return own.price is not None and len(own.name.split()) <= _SHORT_NAME and not _SIDE.search(own.name)
