"""Prices as people type them: "15rb", "mulai 250rb", "60rb/kg", "10rb dapat 3". Value, unit and reach stay.

>>> price_words(price("mulai Rp 1,5 juta")), price_words(price("60rb sekilo")), price_words(price("10rb isi 3"))
('mulai Rp1.500.000', 'Rp60.000/kg', 'Rp10.000 isi 3')
"""

import re
from decimal import Decimal, InvalidOperation

from listing.facts.normalise import UNIT_SPELLINGS, plain, units_out
from listing.facts.record import Price

LEAST_TYPED = 500
"""Rupiah; a bare number below is half of a price ("15" for 15rb, "12.5" for 12.500): she is asked. A choice."""

_SCALES = {"rb": 10**3, "rbu": 10**3, "ribu": 10**3, "rebu": 10**3, "k": 10**3,
           "jt": 10**6, "jta": 10**6, "juta": 10**6}  # fmt: skip
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_AMOUNT = rf"\d+(?:[.,]\d+)*(?:\s*(?:{_SCALE})\b)?"
_ONE = re.compile(rf"(\d+(?:[.,]\d+)*)\s*({_SCALE})?\b", re.IGNORECASE)
_CURRENCY = re.compile(
    r"\b(?:rp|idr)\b\.?\s*|\brp(?=\d)\.?|^\s*(?:harga(?:nya)?|hrg)\b\s*:?|\b(?:harga|hrg)\b\s*:?\s*(?=rp|\d)",
    re.IGNORECASE,
)
"""What only says that it is money; of "hari ke-2 setengah harga" the word belongs to the rest."""
_TAIL = re.compile(r"(?<=\d)(?:[.,]?\s?-+|[.,]00)(?=\D|$)(?!\s*\d)")
_STARTS = re.compile(r"\b(?:mulai(?: dari)?|start(?:ing)?(?: from)?|dari)\s*(?=\d)|(?<=\w)\+(?=\s|$)", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:\b(?:sekitar|kisaran|kira-kira|kurang lebih|kurleb)\b|[±~])\s*(?=\d)"
    rf"|(?:(?<=\d)|{'|'.join(rf'(?<=[0-9]{gap}{scale})' for scale in _SCALES for gap in ('', ' '))})[- ]?an\b",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"({_AMOUNT})\s*(?:-|–|sampai|s\.?/?d\.?|hingga)\s*({_AMOUNT})", re.IGNORECASE)
_MILLIONS = re.compile(r"(\d+)\s*(?:jt|juta)\s*(\d{1,3})\s*(?:rb|ribu|k)\b", re.IGNORECASE)
_COUNTED = (
    "ekor tusuk loyang pot orang baju pax satuan item keranjang gelas mangkuk tampah jam m2 bal sak slop paket pasang"
)
_WORDS = sorted({*UNIT_SPELLINGS, *_COUNTED.split()}, key=len, reverse=True)
BOUGHT_WORD = rf"(?:{'|'.join(_WORDS)})"
"""Pattern of a word for what a price buys: "kg", "ekor", "porsi"."""
_THING = r"(?!(?:beli|ambil|pesan|order|min|minimal|kalau|gratis|bonus|diskon|dapat|isi|atau|lebih|nego)\b)[a-z]{3,}"
_BOUGHT = rf"meter persegi|(?:(?:[1-3]/\d|\d+(?:[.,]\d+)?|[½¼¾])\s*)?{BOUGHT_WORD}|(?<=/){_THING}|(?<=/ ){_THING}"
"""What a price buys; behind a slash any word: "1000/bibit"."""
_UNIT = re.compile(
    r"(?:(?<!\b[1-3])/|\bper\s*|\bse(?=(?:kilo|lusin|buah|porsi|loyang|bungkus|ikat|kg|box|botol|meter)\b))"
    rf"\s*({_BOUGHT})\b\.?",
    re.IGNORECASE,
)
_COUNT_FIRST = re.compile(rf"^((?:\d+/\d+|\d+|[½¼¾])\s*{BOUGHT_WORD})\b\s*(?:=|:)?\s*(?=\d)", re.IGNORECASE)
_IDLE = re.compile(r"^(?:aja|saja|ya|kak|net{1,2}|pas|=|:|,|\.|-|\s)+$", re.IGNORECASE)

_TYPED_OUT = r"(?:\d{1,3}\.\d{3}|[1-9]\d{0,2}[05]00|[1-9][05]0(?= per\b| ?/))"
_THOUSANDS = re.compile(
    r"((?:[+@]|\b(?:ongkir|ongkos|biaya|tambah(?:an)?|nambah|plus|denda|diskon|potong(?:an)?|dp|harga|cuma|jadi|transport"
    r"|belanja|dipotong|jaminan|deposit|daftar|ditambah|dikenai|dikenakan|kena|seharga|bayar)\b"
    rf"(?: (?!isi\b|rp\b)[^\W\d]+){{0,3}}|\b(?:grosir|ambil|beli) \d+ [a-z]+) ?)"
    rf"(?<!rp)({_TYPED_OUT})(?:( ?(?:-|–|s/d|sampai) ?)({_TYPED_OUT}))?"
    r"(?![\w.,]?\d|[^\W\d]"
    r"| ?(?:pcs|gram|gr|kg|ml|liter|meter|cm|mah|watt|va|orang|buah|biji|lembar|box|porsi|kotak)\b)",
    re.IGNORECASE,
)
"""Thousands behind a word that costs: "ongkir 5.000-15.000", "+25.000", "jadi 4500"."""
_ROUND = r"(?:[5-9]|\d{2,3}|\d{1,3}(?:\.\d{3})+)\.[05]00"
_COUNTS = (
    "rp",
    "isi",
    "no",
    "no.",
    "nomor",
    "minimal",
    "maksimal",
    "min",
    "stok",
    "kapasitas",
    "terjual",
    "lebih dari",
)
_SUM = re.compile(
    rf"(?<![\w.,/:+-]){''.join(f'(?<!{word} )' for word in _COUNTS)}({_ROUND})( ?(?:-|sampai|s/d) ?{_ROUND})?"
    r"(?=$|[,;)/]|\.(?: |$)| (?:untuk|saat|waktu|pas|kalau|jika|bila|sekali|dalam|luar|per|sudah|belum|dipotong"
    r"|hangus|kembali|tidak|transfer|tunai|dulu|lunas|sebagai|di|setelah|sesudah|sebelum|sisa\w*|non|buat|tiap|setiap"
    r"|atau|dan|yang|termasuk|dengan|dari|selama|lewat|se(?:hari|minggu|bulan|jam))\b)",
    re.IGNORECASE,
)
"""Round thousands with which an amount ends or goes on as money does: "200.000 saat daftar"."""


def _with_rp(amount: re.Match[str]) -> str:
    return f"Rp{amount[1]}" + (re.sub(r"(?=\d)", "Rp", amount[2], count=1) if amount[2] else "")


_HUNDREDS = re.compile(r"(?<=[( ]\+)([1-9][05]0)(?=[),]|$)")
"""Some hundred on top, with which a thing ends: "durian (+500)", "daging +500"."""


_ON_TOP = re.compile(
    r"\b((?:tambah|nambah|ditambah|lebih mahal|selisih) )([1-9]\d?[05]00)"
    r"(?=$|[,;)]|\.(?:\s|$)| ?/ ?[a-z]| per[ a-z]| se[a-z])",
    re.IGNORECASE,
)
"""Thousands without their dot that are paid on top, "kaktus lebih mahal 1000"; hundreds may be thousands of them."""


def thousands_out(text: str) -> str:
    """A text with its Rp before bare thousands that can only be money: "ongkir 5.000-15.000"."""
    text = _ON_TOP.sub(lambda m: f"{m[1]}{rupiah(int(m[2]))}", text)

    def told(found: re.Match[str]) -> str:
        least, most = (rupiah(int(one.replace(".", ""))) if one else "" for one in (found[2], found[4]))
        return f"{found[1]}{least}{found[3] or ''}{most}"

    return _HUNDREDS.sub(r"Rp\1", _THOUSANDS.sub(told, _SUM.sub(_with_rp, text)))


_ALONE = re.compile(rf"(?<![\w.,])(\d{{1,3}}(?:\.\d{{3}})+)(?![\w.,]?\d| ?{BOUGHT_WORD}\b)", re.IGNORECASE)


def amounts_out(text: str) -> str:
    """A text of options, of which nobody counts thousands, with its Rp before each amount that counts nothing.

    >>> amounts_out("tebal 5.000 lebih mahal"), amounts_out("isi 1.000 lembar")
    ('tebal Rp5.000 lebih mahal', 'isi 1.000 lembar')
    """
    return _ALONE.sub(r"Rp\1", thousands_out(text))


def rupiah(amount: int) -> str:
    """The Indonesian way to write an amount: Rp15.000."""
    return f"Rp{amount:,}".replace(",", ".")


def value_of(digits: str, scale: str | None) -> int | None:
    """Rupiah of one amount; None for what is no whole price, such as 12.5 or 15."""
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        digits = re.sub(r"[.,]", "", digits)
    try:
        amount = Decimal(digits.replace(",", ".")) * (_SCALES[scale.lower()] if scale else 1)
    except InvalidOperation:
        return None
    return int(amount) if amount == int(amount) and amount >= LEAST_TYPED else None


def _amount(text: str, scale_after: str = "") -> int:
    found = _ONE.fullmatch(text.strip())
    value = value_of(found[1], found[2] or scale_after or None) if found else None
    if value is None:
        raise ValueError(text)
    return value


def _two(match: re.Match[str]) -> tuple[int, int]:
    """Both ends of a range; in "15-20rb" the first is thousands as well."""
    scale = re.search(rf"({_SCALE})$", match[2].strip(), re.IGNORECASE)
    bare = re.fullmatch(r"\d{1,3}(?:[.,]\d{1,2})?", match[1].strip())
    least, most = _amount(match[1], scale[1] if scale and bare else ""), _amount(match[2])
    if least >= most:
        raise ValueError(match[0])
    return least, most


def _cut(pattern: re.Pattern[str], text: str) -> tuple[str, re.Match[str] | None]:
    """A text without the first match, and the match."""
    found = pattern.search(text)
    return (f"{text[: found.start()]} {text[found.end() :]}".strip(), found) if found else (text, None)


def price(value: str) -> Price | None:
    """A price, or None when no price was typed.

    Raises:
        ValueError: When there is no price in it, more than one, or half of one ("12.5", "15", "0").
    """
    text = _TAIL.sub("", _CURRENCY.sub("", plain(value))).strip()
    if not text:
        return None
    text = _MILLIONS.sub(lambda m: str(int(m[1]) * 10**6 + int(m[2]) * 10**3), text)
    text, starts = _cut(_STARTS, text)
    text, about = _cut(_ABOUT, text)
    text, ends = _cut(_RANGE, text)
    least, most = _two(ends) if ends else (0, None)
    text, first = _cut(_COUNT_FIRST, text)
    text, unit = _cut(_UNIT, text)
    text, each = _cut(re.compile(r"@\s*"), text)
    if not ends:
        text, least = _only(text)
    rest = "" if _IDLE.match(text) else re.sub(r" +(?=[,;])", "", " ".join(text.split())).strip(" .,;:-/()")
    several = not ends and len(re.findall(r"\brp\.? ?\d", value, re.IGNORECASE)) > 1
    if several or re.search(rf"\d[\d.,]*\s*(?:{_SCALE})\b|\d[.,]\d{{3}}", rest):
        raise ValueError(value)
    lead = "mulai" if starts else "sekitar" if about else ""
    bought = unit or first
    what = re.sub(r"^1 (?=[^\W\d])", "", unit_out(bought[1])) if bought else ""
    return Price(least, most, lead, what, units_out(rest) or ("satuan" if each else ""))


def unit_out(word: str) -> str:
    """A unit in full: "kg" for "kilo", "500 gram" for "500gr"."""
    return UNIT_SPELLINGS.get(word.lower()) or units_out(word)


def _only(text: str) -> tuple[str, int]:
    """The text without its amount, and the amount: the first that is a whole price."""
    for found in _ONE.finditer(text):
        value = value_of(found[1], found[2])
        if value is not None:
            return f"{text[: found.start()]} {text[found.end() :]}".strip(), value
    raise ValueError(text)


def price_words(price: Price) -> str:
    """A price as it stands in a text: "mulai Rp250.000", "Rp60.000/kg", "Rp15.000-Rp20.000"."""
    amount = rupiah(price.least) + (f"-{rupiah(price.most)}" if price.most else "")
    mark = " per " if re.match(r"\d+/|[½¼¾]", price.unit) else "/"
    words = [price.lead, amount + (f"{mark}{price.unit}" if price.unit else "")]
    deal = price.deal if re.match(r"(?:isi|dapat|dpt|untuk)\b", price.deal) else f"({price.deal})"
    return " ".join([*filter(None, words), *([deal] if price.deal else [])])
