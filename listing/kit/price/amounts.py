"""Amounts and money of a cost sheet, as people type them.

>>> amount_of("1/2 kg"), money_of("12rb"), percent_of("8,5%")
(Amount(number=Decimal('0.5'), unit='kg'), Decimal('12000'), Decimal('8.5'))
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from listing.facts.normalise import UNIT_SPELLINGS

SMALLEST_COIN = Decimal(50)
"""Rupiah; Bank Indonesia's smallest coin in use. A sum below is half of one: "15" for 15rb, "12.5" for 12.500."""
LARGEST_NUMBER = Decimal(10) ** 12
"""The largest number that is read; far above any home business, and far below where Decimal would round."""

_GRAM, _ML, _CM, _MINUTE = "gram", "ml", "cm", "menit"
A_DAY = "hari"
_PHYSICAL = (A_DAY, _GRAM, _ML, _CM, _MINUTE)
PIECE = "buah"
MEASURES: dict[str, tuple[str, Decimal]] = {
    **{unit: (_GRAM, Decimal(size)) for unit, size in
       {"mg": "0.001", "gram": "1", "ons": "100", "kg": "1000", "kuintal": "100000"}.items()},
    **{unit: (_ML, Decimal(size)) for unit, size in {"ml": "1", "sdt": "5", "sdm": "15", "liter": "1000"}.items()},
    **{unit: (_CM, Decimal(size)) for unit, size in
       {"mm": "0.1", "cm": "1", "inci": "2.54", "yard": "91.44", "meter": "100"}.items()},
    **{unit: (_MINUTE, Decimal(size)) for unit, size in {"menit": "1", "jam": "60"}.items()},
    **{unit: (A_DAY, Decimal(size)) for unit, size in {"hari": "1", "minggu": "7"}.items()},
    **dict.fromkeys(("pcs", "buah", "biji", "butir", "lembar", "batang", "tangkai", "potong", "ekor", "siung",
                     "keping", "helai", "tusuk"), (PIECE, Decimal(1))),
    **{unit: (PIECE, Decimal(size)) for unit, size in {"lusin": "12", "kodi": "20", "gros": "144"}.items()},
}  # fmt: skip
"""Unit -> what it is a measure of, and how many of the smallest. Spoons are the kitchen's 5 and 15 ml: a measure of
room, so that a spoon of flour has no weight; a day of work has no number of hours. What holds others ("pak", "dus")
is a measure of its own."""
SPELLED = UNIT_SPELLINGS | {
    "mili": "ml", "sendok makan": "sdm", "sendok teh": "sdt", "yd": "yard", "gross": "gros", "rol": "gulung",
    "roll": "gulung", "karung": "karung", "sak": "karung", "tray": "papan", "papan": "papan", "kemasan": "kemasan",
    "hour": "jam", "hours": "jam", "minutes": "menit", "kwh": "kWh", "tabung": "tabung", "rim": "rim", "ball": "bal",
    "bal": "bal", "sisir": "sisir", "tandan": "tandan", "cones": "cone", "cone": "cone", "loyang": "loyang",
    "mangkuk": "mangkuk", "gelas": "gelas", "pack": "pak", "hank": "gulung", **{unit: unit for unit in MEASURES},
}  # fmt: skip
"""How people write a unit -> our spelling."""
_SAID = {"setengah": "1/2", "seperempat": "1/4", "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_ONE_OF = re.compile(r"\bse(?=(?:kilo|kg|liter|lusin|kodi|meter|pak|dus|ons|butir|lembar|botol|bungkus|karung)\b)")
_NUMBER = r"(?:\d+\s+)?\d+\s*/\s*\d+|\d+(?:[.,]\d+)*"
_AMOUNT = re.compile(rf"({_NUMBER})\s*([a-zA-Z][a-zA-Z ]*?)?\.?")
_TIMES = re.compile(rf"({_NUMBER})\s*(?:[a-z ]+\s(?:isi|@)|[x×@])\s*(\d.*)|(.+?)\s*[x×]\s*(\d+)")
"""So many of so much: "2 pak isi 500 gr", "3 x 250 ml", "250 ml x 3"."""
_SMALL = frozenset({"gram", "ml", "cm", "mm", "mg", "lembar", "buah", "pcs", "biji", "butir"})
"""Units of which nobody measures one and a half to three places: "1.500 gram" is fifteen hundred."""
_SCALES = {**dict.fromkeys(("rb", "rbu", "ribu", "rebu", "k"), 1000), **dict.fromkeys(("jt", "juta"), 10**6)}
_MONEY = re.compile(
    rf"(?:rp|idr)?\.?\s*(\d+(?:[.,]\d+)*)\s*({'|'.join(_SCALES)})?\s*(?:[.,]?-+)?(?:\s*(?:/|per\b|@)\s*(.+))?\s*"
)
_DOTS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_COMMAS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")


class Unreadable(ValueError):
    """It cannot be read; `why` is the key of the sentence that says so."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of something.

    Attributes:
        number: Above 0.
        unit: In our spelling; "" where she wrote none.
    """

    number: Decimal
    unit: str

    @property
    def measure(self) -> str:
        """What it is a measure of; a word that we do not know, or none, is one of its own."""
        return MEASURES[self.unit][0] if self.unit in MEASURES else self.unit

    @property
    def size(self) -> Decimal:
        """It, in the smallest unit of its measure."""
        return self.number * (MEASURES[self.unit][1] if self.unit in MEASURES else 1)


def amount_of(typed: str) -> Amount:
    """Read an amount.

    Raises:
        Unreadable: "no_amount", "two_ways" (1,500 may be 1.5 or 1500), "unit", "zero".
    """
    text = _ONE_OF.sub("1 ", " ".join(typed.lower().split()))
    for word, digits in _SAID.items():
        text = text.replace(word, f" {digits} ")
    text = re.sub(r"^(?:per|/)\s*", "", text.strip())
    several = _TIMES.fullmatch(text)
    if several:
        inner = amount_of(several[2] or several[3])
        return Amount(_bounded(_number(several[1] or several[4]) * inner.number), inner.unit)
    if text in SPELLED:  # "kg" is one of them
        return Amount(Decimal(1), SPELLED[text])
    found = _AMOUNT.fullmatch(text)
    if not found:
        raise Unreadable("no_amount")
    unit = SPELLED.get((found[2] or "").strip(), "") if found[2] else ""
    if found[2] and not unit:
        raise Unreadable("unit")
    is_thousands = unit in _SMALL and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", found[1])
    number = _number(found[1].replace(".", "") if is_thousands else found[1])
    if number <= 0:
        raise Unreadable("zero")
    return Amount(number, unit)


def counted_alike(one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Give a bare number the unit of the other amount where that counts things: 1 of "100 lembar", 2 of "12 toples".

    >>> counted_alike(amount_of("100 lembar"), amount_of("1"))[1], counted_alike(amount_of("1 kg"), amount_of("2"))[1]
    (Amount(number=Decimal('1'), unit='buah'), Amount(number=Decimal('2'), unit=''))
    """
    if one.unit and not other.unit and one.measure not in _PHYSICAL:
        return one, Amount(other.number, one.measure)
    if other.unit and not one.unit and other.measure not in _PHYSICAL:
        return Amount(one.number, other.measure), other
    return one, other


def number_of(typed: str) -> Decimal:
    """Read a bare number, which may be 0. Raises Unreadable: "no_number", "two_ways"."""
    text = " ".join(typed.split())
    if not re.fullmatch(_NUMBER, text):
        raise Unreadable("no_number")
    return _number(text)


def _number(text: str) -> Decimal:
    if "/" in text:
        *whole, top, bottom = map(Decimal, re.findall(r"\d+", text))
        if not bottom:
            raise Unreadable("no_number")
        return sum(whole, Decimal(0)) + top / bottom
    if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", text):
        raise Unreadable("two_ways")
    if _DOTS.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif _COMMAS.fullmatch(text):
        text = text.replace(",", "")
    elif not _PLAIN.fullmatch(text):
        raise Unreadable("no_number")
    return _bounded(Decimal(text.replace(",", ".")))


def _bounded(number: Decimal) -> Decimal:
    if number > LARGEST_NUMBER:
        raise Unreadable("too_much")
    return number


def money_of(typed: str) -> Decimal:
    """Read a sum of rupiah: "15rb", "Rp 12.500", "12,500", "1,5 jt", "0".

    Raises:
        Unreadable: "no_money"; "small_money", for what is half of a sum ("15", "12.5"); "for_a_time", for "500rb per
            bulan", of which only she knows how much falls on one making.
    """
    amount, each = rate_of(typed)
    if re.match(r"(?:bulan|bln|minggu|tahun|thn|hari|jam)\b", each):
        raise Unreadable("for_a_time")
    return amount


def rate_of(typed: str) -> tuple[Decimal, str]:
    """Read a sum, and what it is for where that stands behind it.

    >>> rate_of("12rb/kg"), rate_of("75rb per hari")
    ((Decimal('12000'), 'kg'), (Decimal('75000'), 'hari'))

    Raises:
        Unreadable: "no_money", "small_money", as `money_of`.
    """
    found = _MONEY.fullmatch(" ".join(typed.lower().split()))
    if not found:
        raise Unreadable("no_money")
    digits, scale = found[1], found[2]
    if _DOTS.fullmatch(digits):
        digits = digits.replace(".", "").replace(",", ".")
    elif _COMMAS.fullmatch(digits):
        digits = digits.replace(",", "")
    elif not _PLAIN.fullmatch(digits):
        raise Unreadable("no_money")
    amount = _bounded(Decimal(digits.replace(",", ".")) * (_SCALES[scale] if scale else 1))
    if 0 < amount < SMALLEST_COIN:
        raise Unreadable("small_money")
    return amount, (found[3] or "").strip()


def percent_of(typed: str) -> Decimal:
    """Read a share in hundredths: "8%", "8,5". Raises Unreadable: "no_number", "two_ways"."""
    return number_of(typed.replace("%", " ").replace("persen", " "))
