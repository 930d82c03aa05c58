"""Things and what each of them costs, told apart however they stand in a row.

A small scanner reads amounts of money, brackets, marks and words; a thing ends at a mark, or behind its price where
another thing with a price follows. Nothing is added or turned round: what is not sure stays one thing.

>>> things("S 45rb M 50rb"), things("merah/biru 15rb, putih 12rb. bridesmaid 175rb/orang tamu 90rb")
(['S 45rb', 'M 50rb'], ['merah/biru 15rb', 'putih 12rb', 'bridesmaid 175rb/orang', 'tamu 90rb'])
>>> things("12rb polos, 15rb motif"), things("kecil 10rb belum ongkir")
(['polos 12rb', 'motif 15rb'], ['kecil 10rb belum ongkir'])
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from listing.facts.money import BOUGHT_WORD

_SCALE = r"(?:rb|rbu|ribuan|ribu|rebu|jt|jta|juta|k)\b"
_ROUND = rf"(?<!isi )(?<![\d.,])[1-9]\d{{0,2}}[05]00(?![\w.,]|\s?(?:{BOUGHT_WORD}|mah|watt|va|orang|tahun)\b)"
"""Thousands typed out, "5000" and "12500", that count nothing."""
COST = (
    rf"(?:rp\.?\s*\d[\d.,]*\d(?:\s*{_SCALE})?|\d+(?:[.,]\d+)*\s*{_SCALE}"
    rf"|\d{{1,3}}(?:\.\d{{3}})+(?![.,]?\d)|{_ROUND})"
)
"""Pattern of an amount that is certainly money: with Rp, with "rb", or in thousands; "level 3" has no price."""
_TOKEN = re.compile(
    rf"(?P<aside>\([^()]*\)|\[[^\[\]]*\])"
    rf"|(?P<more>(?:\+|\b(?:tambah|nambah|plus|potong|diskon)\b)\s*(?:{COST}|\d+))"
    rf"|(?P<money>\b(?:\d[\d.,]*\s*(?:{_SCALE})?\s*[-–]\s*)?{COST})"
    r"|(?P<row>\s*(?:[;\n]+|(?<=[^\W\d]{4})\.\s+(?=\w)|(?<=rb|bu|\dk|jt)\.\s+(?=\w)|(?<=\d)\.\s+(?=[^\W\d])"
    r"|(?<=[)])\.\s+(?=[^\W\d]))\s*)"
    r"|(?P<ends>\s*(?:(?<!\d),|,(?!\d)|\s/\s)\s*)"
    r"|(?P<slash>[/=])|(?P<word>[^\s,;/=()\[\]+@]+?(?=\.?\s|[,;/=()\[\]+@]|$)|[()\[\]+@,.])",
    re.IGNORECASE,
)
BOUGHT = (
    rf"(?:\s?/(?:\d+\s?)?{BOUGHT_WORD}\b(?!\s*\d)|\s?/\s?(?:(?:\d+\s?)?{BOUGHT_WORD}|[a-z]{{3,}})(?=\s*(?:$|[,;.\n/(]))"
    r"|\s+per\s+[a-z]+\b)"
)
_BOUGHT = re.compile(BOUGHT, re.IGNORECASE)
"""What a price buys, behind it: "/orang", "per meter"."""
_HOLDS = re.compile(
    rf"\s*\b(?:isi|dapat|dpt)\s+\d+(?!\d)(?:\s?{BOUGHT_WORD}\b)?(?!\s*(?:{COST}))|\s+(?:saja|aja|nett?|pas|nego)\b",
    re.IGNORECASE,
)
"""How much one gets for a price, behind it: "15rb isi 3", unless that begins the next: "12rb isi 12 22rb"."""
_DASHES = re.compile(r"(?<=\d)[.,]\s?-+(?=\s|[,;/]|$)")
"""Behind a round price: "15.000,-"."""
_GOES_ON = re.compile(
    r"(?:per|dapat|dpt|untuk|utk|buat|kalau|kalo|sampai|dan|atau|sudah|belum|termasuk|plus|saja|aja|nego|ke|an)\b"
    r"|[-–/+=:.]",
    re.IGNORECASE,
)
"""Begins what belongs to the price before it, and is no name."""


_SEVERAL = 2
_HEAD = re.compile(r"(?<![^\s.,;])([^\W\d]+(?: (?:[^\W\d]+|\d+))?) ?: ?(?=[^\W\d])")
_NAMED_COST = re.compile(rf"[^\W\d].* (?:{COST})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    start: int
    end: int


def _tokens(text: str) -> Iterator[_Token]:
    """The tokens of a text; a price with what it buys is one."""
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            at += 1
            continue
        kind, end = found.lastgroup or "word", found.end()
        if kind == "money":
            while behind := _BOUGHT.match(text, end) or _HOLDS.match(text, end):
                end = behind.end()
        yield _Token(kind, found.start(), end)
        at = end


def has_money(text: str) -> bool:
    """Whether a text holds an amount that is certainly money."""
    return any(one.kind == "money" for one in _tokens(text))


def things(text: str) -> list[str]:
    """The things of a text in order, each with its own price if it has one.

    >>> things("nasi, ayam, es teh 15rb; nasi, lele 12rb"), things("keju, oreo 15rb")
    (['nasi, ayam, es teh 15rb', 'nasi, lele 12rb'], ['keju', 'oreo 15rb'])
    """
    text = _each_headed(_DASHES.sub("", text))
    rows = [row for row in _parted_at(list(_tokens(text)), "row") if row]
    if len(rows) > 1 and all(map(_is_one_thing, rows)):
        return [_words(text, row) for row in rows]
    filled = [part for row in rows for part in _parted_at(row, "ends") if part]
    priced = [row for row in filled if any(one.kind == "money" for one in row)]
    turn = bool(priced) and all(_begins_with_price(text, row) for row in priced)
    return [
        piece for row in filled for piece in (_turned(text, row) if turn and row in priced else _parted(text, row))
    ]


def _each_headed(text: str) -> str:
    """Things under several heads, each with its own: "toples: rebon 38rb, teri 35rb. plastik: rebon 17rb, teri 15rb".

    >>> _each_headed("toples: rebon 38rb teri 35rb. plastik: rebon 17rb teri 15rb")
    'toples rebon 38rb, toples teri 35rb, plastik rebon 17rb, plastik teri 15rb'
    """
    heads = list(_HEAD.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    rows = [things(text[head.end() : end].strip(" .,;\n")) for head, end in zip(heads, ends, strict=False)]
    told = all(len(row) > 1 and all(map(_NAMED_COST.fullmatch, row)) for row in rows)
    if len(heads) < _SEVERAL or heads[0].start() or not told:
        return text
    return ", ".join(f"{head[1]} {one}" for head, row in zip(heads, rows, strict=True) for one in row)


def commas_in(text: str) -> str:
    """A text with a comma between two things with their prices that were typed without one.

    >>> commas_in("huruf 8rb karakter 15rb"), commas_in("kecil 10rb belum ongkir")
    ('huruf 8rb, karakter 15rb', 'kecil 10rb belum ongkir')
    """
    joined = ", ".join(things(text))
    return joined if re.sub(r"[,\s]+", " ", joined) == re.sub(r"[,\s]+", " ", text) else text


def _parted_at(tokens: list[_Token], kind: str) -> list[list[_Token]]:
    """The tokens between those of one kind."""
    rows: list[list[_Token]] = [[]]
    for token in tokens:
        if token.kind == kind:
            rows.append([])
        else:
            rows[-1].append(token)
    return rows


def _is_one_thing(row: list[_Token]) -> bool:
    """Whether the only price of a row stands at its end, so that it is the price of all that stands before it."""
    costs = [at for at, one in enumerate(row) if one.kind == "money"]
    return len(costs) == 1 and costs[0] > 0 and all(one.kind == "aside" for one in row[costs[0] + 1 :])


def _begins_with_price(text: str, row: list[_Token]) -> bool:
    """Whether each price of a row stands before what it is for: "12rb polos"."""
    kinds = [one.kind for one in row]
    row = [one for one in row if one.kind != "slash"]
    names = [after for one, after in zip(row, [*row[1:], None], strict=True) if one.kind == "money"]
    named = all(one is not None and one.kind == "word" and not _GOES_ON.match(text, one.start) for one in names)
    return kinds[0] == "money" and named and "more" not in kinds


def _turned(text: str, row: list[_Token]) -> list[str]:
    """The things of a row whose prices stand first, each before its price."""
    row = [one for one in row if one.kind != "slash"]
    starts = [at for at, one in enumerate(row) if one.kind == "money"]
    found = []
    for first, end in zip(starts, [*starts[1:], len(row)], strict=True):
        cost, name = row[first], text[row[first + 1].start : row[end - 1].end].strip(" /=")
        found.append(f"{name} {text[cost.start : cost.end]}")
    return found


def _parted(text: str, row: list[_Token]) -> list[str]:
    """The things of a row, parted behind each price where a name and another price follow."""
    costs = [at for at, one in enumerate(row) if one.kind == "money"]
    cuts = [at + 2 if row[at + 1 : at + 2] and row[at + 1].kind == "aside" else at + 1 for at in costs[:-1]]
    last = costs[-1] + 1 if costs else 0
    if costs and row[-1].kind == "more" and [one.kind for one in row[last : last + 1]] == ["word"]:
        cuts.append(last)  # "besar 45rb nama +5rb"
    bounds = [0, *cuts, len(row)]
    parts = [row[a:b] for a, b in pairwise(bounds)]
    names = [[one for one in part if one.kind in ("word", "aside")] for part in parts]
    besides = len(parts) > _SEVERAL and text.startswith("+ ", _first(parts[-1]).start)  # "S 75rb M 85rb + tas 10rb"
    behind = parts[1:-1] if besides else parts[1:]
    sure = all(names[1:] if row[-1].kind == "more" else names) and not any(
        _GOES_ON.match(text, _first(part).start) for part in behind
    )
    return [_words(text, part) for part in (parts if sure else [row])]


def _first(part: list[_Token]) -> _Token:
    """The first token that is no slash or equals sign."""
    return next((one for one in part if one.kind != "slash"), part[0])


def _words(text: str, part: list[_Token]) -> str:
    return text[part[0].start : part[-1].end].strip(" /=")
