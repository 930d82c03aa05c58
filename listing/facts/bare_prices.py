"""Several prices in one box as people type them, "45 ecer, 40 ambil 3": what counts and what costs told apart.

>>> prices_out("45 ecer, 40 ambil 3, 37 lusin")
'Rp45.000 ecer, Rp40.000 ambil 3, Rp37.000 lusin'
>>> prices_out("kecil 120 besar 225"), prices_out("meja 2, lemari 5"), prices_out("15rb isi 3")
('kecil Rp120.000, besar Rp225.000', None, '15rb isi 3')
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from listing.facts.levels import LEVEL, LEVELS_BEHIND, SPLIT
from listing.facts.money import LEAST_TYPED, rupiah, value_of
from listing.facts.next_prices import in_full_apart, strokes_apart
from listing.facts.normalise import LETTER_SIZE, UNIT_SPELLINGS
from listing.facts.record import EATEN, Category
from listing.facts.single_prices import FARTHEST, is_each, is_in_rupiah, is_on_top, may_be_rupiah, may_cost_hundreds
from listing.phrases.word_set import word_set

_LEAST, _MOST = 10, 499
"""Thousands: what a bare number may mean where no price of the box has its own. One digit may count, or be millions,
and from 500 on it may be rupiah already, see `money.LEAST_TYPED`. A choice."""
_LEAST_EATEN = 2
"""The same of food and drink: Rp5.000 is an everyday price of it, and five millions is none. A choice."""
_LEAST_BETWEEN = 20
"""The same between two words beside a price with its thousands; fewer may count: "risol 12 bentuk 40rb". A choice."""
_SURELY = 300
"""Thousands: what begins below and is not eaten has its higher prices in thousands, too: "rias 150, wedding 500"."""
_HIGHEST = 999
_A_HUNDRED = 100
_SEVERAL = 2
_NEAR = 5
"""How many times the highest known price a bare number may be that may be rupiah already: "kecil 145rb, besar 600" is
of one kind, "tray 25rb, ecer 700" is not. A choice."""

_NUMBER = re.compile(
    r"(?<![\w.,])(?P<rp>rp\.?\s*)?(?P<digits>\d+(?:[.,]\d+)*)"
    r"(?:\s?(?P<scale>rb|rbu|ribu|rebu|jt|jta|juta|k)(?!\w))?",
    re.IGNORECASE,
)
_IN_FULL = re.compile(r"(?!.*\d ?(?:rb|ribu|k|jt|juta)\b)(?:.*\b\d{1,3}\.\d{3}\b){2}", re.IGNORECASE | re.DOTALL)
"""Prices that have their thousands typed out, beside which a number without them counts: "Papan 20 huruf 85.000"."""
_SAYS_ON = re.compile(r"\s?[^\W_]|\s?[-/%\"']")
"""What stands behind a number that counts: more of its item."""
_PART_OF = re.compile(
    r"(?<![\w.,])[a-z]+\d+\b|\b\d{1,3}(?:s|d|v|w|watt|volt|in\d)\b"
    r"|(?<![\d/])\d/\d+(?= ?(?:kg|kilo|liter|lt|l|ons|lusin|loyang|kodi|ekor)\b)"
    r"|\d+(?:[.,]\d+)?\s?[x×]\s?\d+(?:\s?[x×]\s?\d+)?|\bh ?-\d+|\bsize \d+ ?- ?\d+|(?:\d+ ?- ?)?\d+ ?(?:m2|m²|r)\b"
    r"|\((?:(?!\brp|\d ?(?:rb|ribu|k|jt)\b|\d\.\d{3})[^()])*\)(?= ?(?:rp\.? ?)?\d)"
    r"|\([0-2]?\d[.:][0-5]\d ?(?:-|sampai|s/d) ?[0-2]?\d[.:][0-5]\d\)"
    r"|(?<=rb )\(\d\d? [a-z]{3,}(?:, [^()\d]+)?\)|(?<=00 )\(\d+ ?- ?\d+\)"
    r"|(?<=[a-z] )\d{1,3}(?= \d[\d.,]* ?(?:rb|ribu|k)\b)",
    re.IGNORECASE,
)
"""Numbers of something else: "A4", "1/4 kg", "30x40", "set (tamu + 2 bantal) 160", "(3 pot)", "box 20 48rb"."""
_NUMBERING = re.compile(
    r"(?:\b(?:(?:me)?(?:ng)?ambil|beli|pesan|order|min(?:imal|imum)?|maks(?:imal)?|isi|dapat|dpt|gratis|bonus|level"
    r"|(?<!all )size|ukuran|uk|nomor|nomer|no|umur|usia|tipe|type|grade|di ?atas|di ?bawah|diameter|tinggi|lebar"
    r"|panjang|seri|radius|ke|tiap|setiap|per|untuk|(?:kurang|lebih) dari|(?<!\d )(?<!\d)(?:jam|hari)|kelas"
    r"|lantai|langganan|(?<=[a-z]{3} )sampai)\b\.?\s*[:=]?|[<>≥≤])\s*$",
    re.IGNORECASE,
)
"""What counts or numbers what follows: "ambil 3", "isi 6", "level 2"."""
_TOGETHER = re.compile(r"\b(?:paket|bundling|bundel|promo|hampers|combo|set)(?: [a-z])?\s*$", re.IGNORECASE)
"""What says how many there are together, where a thing follows: "paket 3 jar"."""
_UPWARDS = re.compile(
    r"\s*(?:[a-z]+ )?(?:ke ?atas|up|lebih|mulai(?= \d))\b|(?: [a-z]{3,})?\s+Rp ?\d"
    r"|(?: dapat| jadi)?\s+\d+ ?(?:rb|ribu|k)\b",
    re.I,
)
"""Behind a number of how many, or a name: "3 ke atas", "20 pohon Rp30.000", "kursi 321 mulai 1,5jt"."""
_NAMES = re.compile(r" ?: ?(?:rp\.? ?)?\d", re.IGNORECASE)
"""Behind a number that says which one it is: "160: 130rb"."""
_BY_DOZENS = frozenset({"lusin", "lusinan", "kodi", "kodian"})
_UNITS = frozenset(UNIT_SPELLINGS) | word_set(
    """
    orang org ekor tusuk loyang baju pax porsi tangan kaki susun tingkat lapis rasa warna model motif pintu laci item
    keranjang gelas mangkuk tampah bal sak slop paket huruf titik kali kamar persen jar pouch mika galon termos
    jirigen karung kresek ember tabung sisir tandan rantang nampan besek sendok piring mata sabun lilin foto
    halaman detik produk konten slide gambar postingan reels kata soal pertemuan x macam jenis menu roll ruas lubang
    adegan watt volt gb mb hal
    """
)
_WORD = re.compile(r"\s?([a-z]+)\b|\s?([%\"'])", re.IGNORECASE)
_SIZED = re.compile(r"\bS\b|\bX+L\b|\bM\b.*\bL\b", re.IGNORECASE)
"""Beside other sizes M and L are sizes: "S 45 M 50 L 55"."""
_WITH_IT = re.compile(r"\b(?:termasuk|sudah|plus|dengan|gratis|bonus|dapat|sama|antar|kirim|free)\b", re.IGNORECASE)
"""What is given with it: "20rb termasuk 12 sendok"."""
_ABOUT = re.compile(r"^an\b")
"""Behind a price in hundreds: "500an"."""
_ASIDE = re.compile(r"Rp[\d.]+(?:/\w+)? \([^()]*$")
"""Behind a price in full what goes with it stands in brackets: "Rp50.000 (motif 3)"."""
_COSTS_FIRST = re.compile(r"\s*(?:\d.* )?(\d+)[\d.,]*\s?(?:rb|ribu|k) [a-z]+ $", re.IGNORECASE)
"""A price and what it is for, of which a number behind says which: "20rb pot 5"."""
_RANGE = re.compile(r"\s*(?:-|–|sampai|s\.?/?d\.?|hingga)\s*", re.IGNORECASE)
_LABEL = re.compile(
    rf"(?:[^\W\d_]{{2}}[^\d]*|\b{LETTER_SIZE}\s*[:=]?\s*|\b(?:isi|ambil|beli|min(?:imal)?|no) \d+\s*"
    r"|\b(?:no|usia|umur) \d+ ?- ?\d+\s*)$",
    re.IGNORECASE,
)
_IN_TURNS = re.compile(
    r"(?:(?!yang\b)[a-z]+(?: [a-z]+)?(?: \([^()]*\))? \d{1,3}(?:[.,]\d| ?- ?\d{1,3})? ?(?:rb|ribu|k)?(?: |$)){2,}",
    re.IGNORECASE,
)
"""Things and their prices in turns: "kecil 120 besar 225"."""
_ROW = re.compile(
    r"\d{1,3}(?:(?:\s*[/&]\s*\d{1,3})+|(?:, \d{1,3}){2,}|\s?-\s?\d{1,3})(?: (?:tergantung|sesuai|menyesuaikan)\b\D*)?"
)
"""Prices alone, or with what they hang on: "15/20/25", "25-30 tergantung ukuran"."""


@dataclass(frozen=True, slots=True)
class _Price:
    """A number of the box that is a price.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        typed: The number as it stands there.
        rupiah: What it is worth; None while its thousands are not told.
    """

    start: int
    end: int
    typed: Decimal
    rupiah: int | None


def prices_out(typed: str, category: Category = Category.OTHER, beside: str = "", box: str = "") -> str | None:
    """The box with each of its prices in full; as it is where there is one alone; None where a number is not sure.

    Args:
        typed: What stands in the box, its words spelled out.
        category: The kind of product: it decides which prices are plausible.
        beside: What stands in other boxes: "mulai 110" is sure beside "16 cm 110rb".
        box: The whole box of which this is a sentence: its certain prices are those of the sentence, too.
    """
    text = strokes_apart(typed)
    found = _told_singly(text, _prices(text))
    bare = [one for one in found or () if one.rupiah is None]
    if bare and found and _are_thousands(text, found, category, beside, _amounts(box)):
        bare = []
    elif len(_NUMBER.findall(text)) < _SEVERAL or (found is not None and not bare and len(found) < _SEVERAL):
        return typed
    if found is None or bare:
        return None
    for one in reversed(found):
        cost = rupiah(one.rupiah or int(one.typed * 1000))
        text = f"{text[: one.start]}{cost}{_ABOUT.sub('-an', text[one.end :])}"
    if _IN_TURNS.fullmatch(typed):
        return re.sub(r"(Rp[\d.]*\d) ", r"\1, ", text)
    return in_full_apart(text)


def _amounts(text: str) -> set[int]:
    """The amounts of a text that are certainly money."""
    found = (value_of(m["digits"], m["scale"]) for m in _NUMBER.finditer(text) if m["rp"] or m["scale"])
    return set(filter(None, found))


def _are_thousands(text: str, found: tuple[_Price, ...], category: Category, beside: str, certain: set[int]) -> bool:
    """Whether the bare numbers among the prices of a box are surely thousands."""
    bare = [int(one.typed * 1000) for one in found if one.rupiah is None]
    known = [*(one.rupiah for one in found if one.rupiah), *certain]
    if known:
        alike = all(any(one <= FARTHEST * cost and cost <= FARTHEST * one for cost in known) for one in bare)
        unsure = [may_be_rupiah(text, one.start, one.end, min(known)) for one in found if one.rupiah is None]
        on_top = [is_on_top(text, one.start, one.end) for one in found if one.rupiah is None]
        near = (
            one < _A_HUNDRED * 1000 or one <= (1 if more else _NEAR) * max(known)
            for one, more in zip(bare, on_top, strict=True)
        )
        return alike and all(close or not may for close, may in zip(near, unsure, strict=True))
    if _amounts(beside).issuperset(bare):
        return True
    whole = [int(one.typed * 1000) for one in found if one.rupiah is None and text[one.end : one.end + 1] != "/"]
    bare = whole if len(whole) >= _SEVERAL else bare  # "hybrid 120, volume 150, art 5/jari"
    least = _LEAST_EATEN if category in EATEN else _LEAST
    dear = _A_HUNDRED * 1000 <= min(bare) < LEAST_TYPED * 1000  # less would be no price in rupiah
    surely = dear if category in EATEN else min(bare) < _SURELY * 1000
    most = _HIGHEST if surely else _MOST
    plausible = least * 1000 <= min(bare) and max(bare) <= min(most * 1000, FARTHEST * min(bare))
    return len(bare) > 1 and plausible and not (max(bare) >= _A_HUNDRED * 1000 and may_cost_hundreds(text))


def _told_singly(text: str, found: tuple[_Price, ...] | None) -> tuple[_Price, ...] | None:
    """The prices, in rupiah what as thousands would be far too much.

    >>> prices_out("25rb/tray, ecer 700"), prices_out("lusin 400rb, ecer 40"), prices_out("4.500, 2 warna tambah 500")
    ('Rp25.000/tray, ecer Rp700', 'lusin Rp400.000, ecer Rp40.000', 'Rp4.500, 2 warna tambah Rp500')
    """
    known = [one.rupiah for one in found or () if one.rupiah]
    if not found:
        return found
    return tuple(
        replace(one, rupiah=int(one.typed))
        if one.rupiah is None and is_in_rupiah(text, one.start, one.end, max(known, default=0))
        else one
        for one in found
    )


def _prices(text: str) -> tuple[_Price, ...] | None:
    """The prices of a box from left to right; None where a number may be one or may count something."""
    parts = [found.span() for found in _PART_OF.finditer(text)]
    numbers = [m for m in _NUMBER.finditer(text) if not any(a <= m.start() < b for a, b in parts)]
    if _ROW.fullmatch(text) or _are_in_turns(text, numbers):
        return tuple(_price(number, number["scale"] or "") for number in numbers)
    found: list[_Price] = []
    for at, number in enumerate(numbers):
        after = numbers[at + 1] if at + 1 < len(numbers) else None
        before = numbers[at - 1] if at else None
        opens = after is not None and _is_range(text, number, after)
        closes = before is not None and _is_range(text, before, number)
        last, first = (after if after and opens else number), (before if before and closes else number)
        scale = number["scale"] or (last["scale"] if opens else "") or ""
        marked = bool(number["rp"] or scale or re.fullmatch(r"\d{1,3}(?:\.\d{3})+", number["digits"]))
        if not marked and _counts(text, first.start(), last.end()) and not is_each(text, number):
            continue
        price = _price(number, scale)
        if price.rupiah is None:
            kept = _kept(text, first.start(), last.end())
            if kept is None:
                return None
            if not kept:
                continue
        found.append(price)
    return tuple(found)


def _are_in_turns(text: str, numbers: list[re.Match[str]]) -> bool:
    """Whether things and their prices stand in turns, and no number among them counts something."""
    bare = [number for number in numbers if not number["scale"]]
    few = len(bare) < len(numbers) and any(_leading(number["digits"]) < _LEAST_BETWEEN for number in bare)
    counted = any(_counts(text, number.start(), number.end()) for number in bare)
    return _IN_TURNS.fullmatch(text) is not None and not few and not counted


def _is_range(text: str, least: re.Match[str], most: re.Match[str]) -> bool:
    """Whether two numbers are the ends of a range; "isi 10 - 25rb" is none."""
    return bool(_RANGE.fullmatch(text, least.end(), most.start())) and not (
        most["scale"] and _NUMBERING.search(text, 0, least.start())
    )


def _leading(text: str) -> int:
    return int(re.match(r"\d*", text)[0] or 0)  # type: ignore[index]


def _price(number: re.Match[str], scale: str) -> _Price:
    digits = re.sub(r"[.,](?=\d{3}(?!\d))", "", number["digits"]).replace(",", ".")
    typed = Decimal(digits) if digits.count(".") < 2 else Decimal(0)
    whole = number["rp"] or scale or typed >= 1000
    return _Price(number.start(), number.end(), typed, value_of(number["digits"], scale or None) if whole else None)


def _counts(text: str, start: int, end: int) -> bool:
    """Whether a number without Rp or thousands counts something: "3 pcs", "ambil 3", "100 ke atas"."""
    named = re.match(r" ?\(.*\) ?\d", text[end:])  # "paket 1 (nasi, ayam) 15rb"
    thing = re.match(r" ?[^\W\d_]{3}", text[end:]) and not LEVEL.match(text, end)
    if _TOGETHER.search(text, 0, start) and (named or thing):
        return True
    if _SAYS_ON.match(text, end) and not LEVELS_BEHIND.match(text, end) and _IN_FULL.match(text):
        return True
    if _NUMBERING.search(text, 0, start) or _UPWARDS.match(text, end) or _NAMES.match(text, end):
        return True
    word = _WORD.match(text, end)
    unit = word[1].lower() if word and word[1] else ""
    if unit in ("m", "l") and _SIZED.search(text):
        return False
    if unit in _BY_DOZENS:  # "37 lusin" is what a dozen costs, "1 lusin 36rb" a dozen
        rest = SPLIT.split(text[end:])[0]
        return bool(re.search(r"\d", rest))
    return bool(word and word[2]) or unit in _UNITS


def _kept(text: str, start: int, end: int) -> bool | None:
    """Whether a bare number is a price; None where it may be one."""
    named = _PART_OF.sub(lambda part: "ukuran" if part[0][0].isalpha() else "", text[:start])
    before, after = SPLIT.split(named)[-1], SPLIT.split(text[end:])[0]
    if _ASIDE.search(text, 0, start):
        return False
    number = _leading(text[start:])
    costly = _COSTS_FIRST.match(before)
    if costly and not after.strip() and number < _leading(costly[1]):
        return False
    likely = number >= _LEAST
    if number >= _LEAST_BETWEEN and _IN_TURNS.fullmatch(f"{before}{text[start:end]}{after}".strip()):
        return True
    labelled = _LABEL.search(re.sub(r"(\d\s?)(?:rb|ribu|k|jt|juta)\b", r"\1", before)) is not None
    costs = re.search(r"\d\s?(?:rb|ribu|k|jt|juta)\b|\brp|\d\.\d{3}", before + after, re.IGNORECASE) is not None
    if not LEVEL.match(text, end):
        may_cost = labelled and likely and not _WITH_IT.search(before)
        return False if costs and not may_cost and re.match(r"\s?[^\W_]|\s?[%\"']", text[end:]) else None
    if not start and not after.strip():  # "165, premium 220"
        return True if number >= _LEAST_BETWEEN else None
    if costs and not labelled and re.search(r"\d", after):
        return False
    return True if labelled or LEVELS_BEHIND.match(text, end) else None
