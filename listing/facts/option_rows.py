r"""Options that she typed a line each: what is in one, and what is said of it, stands in brackets behind its name.

>>> rows_aside("Paket A: nasi, ayam\nPaket B: nasi, lele 12rb\nair tambah 3rb")
'Paket A (nasi, ayam)\nPaket B (nasi, lele) 12rb\nair tambah 3rb'
>>> rows_aside("asli\nkurang manis, hanya kalau pesan 6 botol"), rows_aside("coklat, keju\npisang")
('asli\nkurang manis (hanya kalau pesan 6 botol)', 'coklat, keju\npisang')
>>> rows_aside("toples: teri 38rb, ebi 35rb\nplastik: teri 17rb, ebi 15rb")
'toples: teri 38rb, ebi 35rb\nplastik: teri 17rb, ebi 15rb'
"""

import re

from listing.facts.lists import pieces_of
from listing.facts.money import amounts_out
from listing.facts.things import COST

_ROW = re.compile(
    r"(?P<name>[^\W\d][^:,()]{,60}?|(?P<costs>\d{1,3}(?:\.\d{3})+))\s*:\s*(?P<list>(?!\d+\b[^,]*$)[^:]+)"
)
"""A name and what belongs to it: "Paket A: rias, kebaya"."""
_HEADED = re.compile(r"(?P<name>[^\W\d]{3}[^:,()]{1,60}?)(?P<costs>(?!))?\s*:\s*(?P<list>[^:]+)")
_COSTS_MORE = re.compile(r" ?\((\+ ?(?:rp)?[\d.]+ ?(?:rb|ribu|k)?)\)", re.IGNORECASE)
_NAMED_COST = re.compile(rf"(?P<name>[^\W\d].*?)[ ,:=–-]+(?P<cost>{COST})", re.IGNORECASE)
_ON_TOP = re.compile(r"(?:\+|\b(?:tambah|nambah|mulai)\b)[^,]*$", re.IGNORECASE)
_PAID = re.compile(rf"{COST}(?: (?:per|sekali) .*| ?/ ?\w+)?", re.IGNORECASE)
"""A price alone, behind the last comma: "tanpa garam, botol saja, 32.000"."""
_DETAIL = re.compile(
    r"(?:hanya|cuma|khusus|kalau|asal|min(?:imal)?|maks(?:imal)?|tersedia|ada kalau"
    r"|(?:tambah|nambah|potong)(?= ?(?:rp)?\d)|di(?:buat|kerjakan|hitung|kirim|antar|pesan|ambil|jual|potong|bungkus"
    r"|kemas|sajikan)|lebih|selisih|sudah|belum|termasuk|bukan|gratis|tidak|[^\W\d]{3,}nya)\b",
    re.IGNORECASE,
)
"""Begins what is said of the option before it."""
_SEVERAL = 2


def rows_aside(text: str) -> str:
    """The options, the details of each in brackets; a text of one line, or of prices under each name, as it is."""
    lines = [_COSTS_MORE.sub(r" \1", line).strip(" ,;.") for line in text.split("\n") if line.strip()]
    rows = [_ROW.fullmatch(line) for line in lines]
    if len(lines) < _SEVERAL or all(row and _are_priced(row["list"]) for row in rows):
        return text
    return "\n".join(_under(row) if row else _aside(line) for row, line in zip(rows, lines, strict=True))


def rows_under_heads(text: str) -> str:
    r"""Lines that each have a name and what belongs to it, that in brackets; any other text as it is.

    >>> rows_under_heads("Hemat: 3 toples (nastar, kacang)\nBesar: 5 toples, sirup")
    'Hemat (3 toples: nastar, kacang)\nBesar (5 toples, sirup)'
    """
    rows = [_HEADED.fullmatch(line.strip(" ,;.")) for line in text.split("\n") if line.strip()]
    return "\n".join(map(_under, rows)) if len(rows) >= _SEVERAL and all(rows) else text  # type: ignore[arg-type]


def _are_priced(listed: str) -> bool:
    """Whether several things with a price each stand under a name."""
    pieces = pieces_of(listed, slashes=False)
    return len(pieces) >= _SEVERAL and all(map(_NAMED_COST.fullmatch, pieces))


def _under(row: re.Match[str]) -> str:
    """A name with what belongs to it in brackets, its own price behind them."""
    name = row["name"].strip()
    listed = re.sub(r" ?\(([^()]*)\)", r": \1", row["list"].replace(";", ",").strip())
    if row["costs"]:
        return f"Rp{name} {_in_brackets(listed)}"
    if costs := _NAMED_COST.fullmatch(name):
        return f"{costs['name']} {_in_brackets(listed)} {costs['cost']}"
    if "," not in listed and re.search(r"\d", listed):
        return f"{name} {listed}"
    ends = _NAMED_COST.fullmatch(listed)
    if ends and not re.search(COST, ends["name"], re.IGNORECASE) and not _ON_TOP.search(ends["name"]):
        return f"{name} {_in_brackets(ends['name'])} {ends['cost']}"
    return f"{name} {_in_brackets(listed)}"


def _aside(line: str) -> str:
    """A line with what is said of its first thing in brackets."""
    first, *others = (piece.strip() for piece in pieces_of(line, slashes=False))
    cost = others.pop() if others and _PAID.fullmatch(others[-1]) else ""
    if "(" in line or (others and not _DETAIL.match(others[0]) and not cost):
        return line
    return " ".join(filter(None, (first, _in_brackets(", ".join(others)) if others else "", cost)))


def _in_brackets(said: str) -> str:
    """What stands in brackets, its amounts written as money."""
    return f"({amounts_out(said)})"
