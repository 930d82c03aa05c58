"""Where the next price begins that was typed without a comma before it.

>>> several_apart("12rb/kartu 10 kartu 100rb"), several_apart("35rb ambil 3 100rb")
('12rb/kartu, 10 kartu 100rb', '35rb, ambil 3 100rb')
>>> things_apart("S 75rb M 80rb"), things_apart("49rb ecer 45rb grosir")
('S 75rb, M 80rb', '49rb ecer, 45rb grosir')
"""

import re

from listing.facts.normalise import LETTER_SIZE, UNIT_SPELLINGS

_COST = r"(?:rp\.? ?)?\d[\d.,]* ?(?:rb|ribu|k)?"
_NEXT_SIZE = re.compile(
    rf"(?<=rb|\dk|bu|00)(?<!\bibu) (?!m2\b)(?={LETTER_SIZE}(?:[/-]{LETTER_SIZE})*[ :=]*(?:rp\.? ?)?\d)", re.IGNORECASE
)
"""Where the next size begins that was typed without a comma: "S 75rb M 80rb"."""
_IN_MONEY = r"(?:rp\.? ?\d[\d.,]*(?: ?(?:rb|ribu|k)\b)?|\d[\d.,]* ?(?:rb|ribu|k)\b|\d{1,3}\.\d{3})"
_THING_BEHIND = re.compile(rf"^({_COST}) ([a-z]{{3,}}) ({_IN_MONEY}) ([a-z]{{3,}})$", re.IGNORECASE)
"""What each price is for stands behind it: "49rb ecer 45rb grosir"."""
_NAME_BEHIND = (
    r"(?!(?:atau|dan|sampai|hingga|jadi|dari|ke|plus|tambah|ditambah|diskon|harga|promo|normal|cuma|hanya|kalau|ongkir"
    r"|gratis|bonus|turun|naik|tanpa|dapat|sudah|belum|ambil|beli|isi|untuk|buat|nego|saja|aja|pas|nett?|lebih|khusus"
    r"|paling|mulai|min(?:imal|imum)?"
    r"|ribu|rb|juta|jt|perak|rupiah)\b)"
)
_NAMED_BEHIND = (
    rf"(?:(?:{_NAME_BEHIND}[a-z]+)(?: {_NAME_BEHIND}[a-z]+)?(?: isi \d+)?"
    r"|(?:ambil|beli|isi|min(?:imal)?|di ?atas) \d+(?: (?!rb\b|ribu\b|k\b)[a-z]+)?"
    r"|\d{1,3} ?(?:menit|jam|pcs|biji|buah|lembar|potong|orang|hari|kg|gr|gram|ons|ml|liter|lt|cm))"
)
_ALL_BEHIND = re.compile(rf"{_IN_MONEY} {_NAMED_BEHIND}(?:,? {_IN_MONEY} {_NAMED_BEHIND})+", re.IGNORECASE)
"""The same of any number of them: "45rb polos 50rb coklat, 55rb keju"."""
_NEXT_BEHIND = re.compile(rf"(?<=\w)(?<!\brp) (?={_IN_MONEY} \w)", re.IGNORECASE)
_NEXT_THING = re.compile(
    r"(?<=rb|\dk|bu)(?<!\bibu) (?=(?!(?:dapat|isi|per|dan|atau|sampai|tambah|plus|untuk|hingga|ambil|jadi)\b)"
    r"[A-Za-z]{1,12}\d? \d+ ?(?:rb|k|ribu)\b)",
    re.IGNORECASE,
)
"""Where the price of another thing begins: "A4 25rb A3 40rb"."""
_NEXT_NAMED = re.compile(
    r"(?<=\.\d{3}) (?=(?!(?:dapat|isi|per|dan|atau|sampai|tambah|plus|untuk|hingga|ambil|jadi|beli|kalau|min\w*|sudah"
    r"|belum|diskon|promo|dari|ke|khusus|lebih|sama|hanya|cuma|buat|ongkir|turun|naik)\b)"
    r"[A-Za-z]{3,12}(?: [a-z]{3,12})? Rp\d)"
)
"""The same where the amounts are written out: "Rp30.000 campur Rp32.000"."""
_NEXT_OTHER = re.compile(
    r"(\d(?: ?(?:rb|ribu|k|jt)|[.]?\d00)(?: ?/ ?\w+)?) "
    r"(?=(?:yang|tanpa) (?:(?!isi |tambah |ongkir )[^\W\d]+ ){1,3}(?:Rp ?)?\d)",
    re.IGNORECASE,
)
"""Between two prices, the second of which says for which one it is: "8rb yang besar 18rb"."""
_NEXT_COUNT = re.compile(
    r"(?<=rb|\dk|bu|00)(?<!\bibu) (?=\d+ ?(?:pcs|bks|bungkus|box|pack|pak|biji|buah|pasang|botol|btl|toples|set|kotak"
    r"|ikat|kg|kilo|gr|gram|ons|ml|liter|lt|ltr) ?[=:]? ?(?:rp\.? ?)?\d)",
    re.IGNORECASE,
)
"""Where the price of several begins that was typed without a comma: "25rb 3 bks 70rb"."""
_SLASH = re.compile(
    r"(?:(?<=\d)|(?<=\drb)|(?<=\d rb)|(?<=ribu)|(?<=\dk))\s?/\s*"
    r"(?:(?=(?P<word>[^\W\d_]+)\s[^,;/()]*\d)|(?<=\s)(?=\d(?:[^,;/()]|,\d)*[a-z][^,;/()]*\s\d))",
    re.IGNORECASE,
)
"""Between two things with a price each: "spray 15/serbuk 10", "25rb/ 1 meter ke atas 60rb"; no "6rb/kg setrika 4"."""
_PAID_EACH = UNIT_SPELLINGS.keys() | {
    "orang",
    "org",
    "pax",
    "loyang",
    "porsi",
    "gelas",
    "mika",
    "tampah",
    "ekor",
    "hari",
    "malam",
}
_PAID = r"\d(?: ?(?:rb|ribu|k)\b|[05]00\b)"
_MANY_OF_IT = re.compile(rf"({_PAID})(?: ?(/) ?| (per ))([a-z]{{2,}}) (?=\d+ ?\4\b)", re.IGNORECASE)
"""Between what one costs and what several of the same cost: "12rb/kartu 10 kartu 100rb"."""
_TAKING_MORE = re.compile(
    rf"({_PAID}(?: ?/ ?[a-z]+| per [a-z]+)?) (?=(?:ambil|beli) \d+(?: [a-z]+){{0,3}} {_IN_MONEY}"
    r"|(?:di ?atas \d+|lusin(?:an)?|selusin|kodian|sekodi)(?: [a-z]+)? (?:rp\.? ?)?\d)",
    re.IGNORECASE,
)
"""Between what one costs and what it costs who takes more: "35rb ambil 3 100rb"."""
_UP_TO = re.compile(
    r"(\d ?(?:rb|ribu|k|jt|juta)?) ?(?:s/d|s\.d\.?|sd) ?(?=(?:rp\.? ?)?\d)(?!.*\b(?:smp|sma)\b)", re.IGNORECASE
)
"""Between the ends of a range, in letters that might be a name: "50rb s/d 200rb", not "100rb sd 150rb smp"."""
_SIZE_NAMED = re.compile(
    r"(?<![\w/.,-])(?<!\d )(?:s|m|l|x{1,3}l)(?= \d{2,3}\b(?! ?(?:cm|m|l)\b))(?=.*\bx?l\b)", re.IGNORECASE
)
"""A size in small letters before what it costs: "s 35 m 40 l 45 xl 50"."""
_FEW_TOGETHER = re.compile(
    r"^(?P<one>\d+) ?(?P<scale>rb|ribu|k)(?:, ?| ?/ ?| )(?P<count>\d|1\d|2[0-4]) (?P<all>\d+) ?(?P=scale)\b",
    re.IGNORECASE,
)
"""A price, and behind it how many cost how much."""
_SO_MANY = re.compile(rf"({_PAID})\s?/\s?(\d{{1,2}}) (?={_IN_MONEY}\s*(?:$|[,;.]))", re.IGNORECASE)
"""Between what one costs and how many there are for the next price: "15rb/2 25rb"."""
_SO_MANY_LAST = re.compile(r"^(\d+ ?(?:rb|ribu|k)), ?(\d+ ?(?:rb|ribu|k)) ?/ ?(\d{1,2})$", re.IGNORECASE)
"""The price of one, and behind it that of several: "5rb, 10rb/3"."""
_RANGES = re.compile(
    r"(?P<of>usia|umur|no|size|uk) (?P<row>\d+ ?- ?\d+ \d{2,3}(?:,? (?:(?P=of) )?\d+ ?- ?\d+ \d{2,3})+)", re.I
)
_IN_RANGE = re.compile(r"(\d+) ?- ?(\d+) (\d+)")
"""Ages or sizes in ranges, each before its price: "usia 2-5 120 6-10 140"."""
_ROUND = r"[1-9]\d{0,2}[05]00\b"
_SIZED = re.compile(rf"\d{{1,2}} {_ROUND}(?:, \d{{1,2}} {_ROUND})+(?= per\b|/|$)")
"""Sizes by number before thousands typed out: "18 3500, 20 4000"."""
_IN_HUNDREDS = rf"(?:{_NAME_BEHIND}[a-z]{{3,}} ){{1,2}}[1-9]\d{{0,2}}[05]0"
_HUNDREDS = re.compile(rf"{_IN_HUNDREDS}(?:,? {_IN_HUNDREDS})+", re.IGNORECASE)
"""Things and their prices in rupiah in turns: "hitam 500 warna 1000"."""
_PRINTED = re.compile(r"\b(?:print|fotokopi|foto ?kopi|foto ?copy|lembar)\b|\bhitam\b.*\bwarna\b", re.IGNORECASE)
"""What costs some hundred rupiah a sheet."""
_PAIRS = tuple(
    frozenset(words.split())
    for words in (
        "dewasa anak bayi remaja",
        "kecil sedang besar jumbo",
        "polos motif bordir",
        "matang mentah frozen beku",
        "siang malam",
        "panas dingin",
        "s m l xl xxl",
    )
)
"""Words of which one thing has one alone: "anak kecil" may be one, "dewasa anak" is two."""
_NAMES_BETWEEN = re.compile(rf"({_IN_MONEY}) ([a-z]+) ([a-z]+) ({_IN_MONEY})", re.IGNORECASE)
_NEXT_IN_FULL = re.compile(
    r"(Rp[\d.]*\d) (?=(?!(?:ecer|satuan|grosir|lusin|per|ambil|beli|isi|dapat|untuk|nego|sampai|dan|atau)\b)[a-z]+"
    r"(?: [a-z\d]+){0,2} Rp)|(Rp[\d.]*\d/(?:\d+ ?)?[a-z]+) (?=Rp)"
    r"|(Rp[\d.]*\d (?:per )[a-z]+) (?=[a-z]+(?: [a-z\d]+){0,2} Rp)",
    re.IGNORECASE,
)
"""The same where every amount has its Rp."""
_AFTER_ASIDE = re.compile(r"(Rp[\d.]+ \([^()]*\)) (?=[a-z]+(?: [a-z]+){0,2} Rp)", re.IGNORECASE)


def in_full_apart(text: str) -> str:
    """Things and their prices in full with a comma behind each price.

    >>> in_full_apart("kecil Rp120.000 besar Rp225.000"), in_full_apart("Rp15.000 isi 3")
    ('kecil Rp120.000, besar Rp225.000', 'Rp15.000 isi 3')
    """
    text = _AFTER_ASIDE.sub(r"\1, ", text)
    return _NEXT_IN_FULL.sub(r"\1\2\3, ", text) if text[:2] != "Rp" or re.search(r"/| per ", text) else text


def several_apart(typed: str) -> str:
    """What several cost, or another one, with a comma before it."""
    typed = _SIZE_NAMED.sub(lambda size: size[0].upper(), _UP_TO.sub(r"\1 sampai ", typed))
    typed = _pairs_apart(_in_rupiah(typed))
    if _ALL_BEHIND.fullmatch(typed):
        return _NEXT_BEHIND.sub(", ", typed)
    typed = of_a_few(_SO_MANY.sub(r"\1, ambil \2 ", typed))
    typed = _NEXT_OTHER.sub(r"\1, ", _MANY_OF_IT.sub(lambda m: f"{m[1]}{m[2] or f' {m[3]}'}{m[4]}, ", typed))
    return _TAKING_MORE.sub(r"\1, ", typed)


def _pairs_apart(typed: str) -> str:
    """Names and prices of which the order says what belongs to which.

    >>> _pairs_apart("35rb dewasa anak 25rb"), _pairs_apart("35rb anak kecil 25rb")
    ('dewasa 35rb, anak 25rb', '35rb anak kecil 25rb')
    >>> _pairs_apart("usia 2-5 120 6-10 140"), _pairs_apart("no 5-8 95 no 7-13 115")
    ('usia 2-5 120, usia 6-10 140', 'no 5-8 95 no 7-13 115')
    """
    if (found := _NAMES_BETWEEN.fullmatch(typed)) and any(
        {found[2].lower(), found[3].lower()} <= pair for pair in _PAIRS if found[2].lower() != found[3].lower()
    ):
        return f"{found[2]} {found[1]}, {found[3]} {found[4]}"
    if found := _RANGES.fullmatch(typed):
        rows = [tuple(map(int, row)) for row in _IN_RANGE.findall(found["row"])]
        ends = [end for least, most, _ in rows for end in (least, most)]
        if ends == sorted(set(ends)) and ends[-1] < min(cost for *_, cost in rows):
            return ", ".join(f"{found['of']} {least}-{most} {cost}" for least, most, cost in rows)
    return typed


def _in_rupiah(typed: str) -> str:
    """Prices that are typed out with their hundreds with Rp before each.

    >>> _in_rupiah("print hitam 500 warna 1000"), _in_rupiah("kecil 150 besar 250")
    ('print hitam Rp500, warna Rp1000', 'kecil 150 besar 250')
    >>> _in_rupiah("18 3500, 20 4000 per biji")
    '18 Rp3500, 20 Rp4000 per biji'
    """
    hundreds = re.search(r"\b\d{3}\b", typed)  # "wisuda 500 wedding 1000" is in thousands
    if _HUNDREDS.fullmatch(typed) and (_PRINTED.search(typed) if hundreds else True):
        return re.sub(r"(?<=Rp)(\d+),? (?=\w)", r"\1, ", re.sub(r" (?=\d)", " Rp", typed))
    return _SIZED.sub(lambda row: re.sub(rf" (?={_ROUND})", " Rp", row[0]), typed) if _SIZED.match(typed) else typed


def things_apart(typed: str) -> str:
    """Things with a comma between the price of one and the name of the next."""
    typed = _THING_BEHIND.sub(r"\1 \2, \3 \4", _NEXT_NAMED.sub(", ", typed))
    return _NEXT_COUNT.sub(", ", _NEXT_THING.sub(", ", _NEXT_SIZE.sub(", ", typed)))


def of_a_few(typed: str) -> str:
    """A price and what some of it cost together, "10rb 3 25rb", with the word that tells the number from a price.

    >>> of_a_few("10rb 3 25rb"), of_a_few("45rb, 3 120rb"), of_a_few("20rb 30 25rb")
    ('10rb, ambil 3 25rb', '45rb, ambil 3 120rb', '20rb 30 25rb')
    >>> of_a_few("5rb, 10rb/3"), of_a_few("30rb, 25rb/10")
    ('5rb, ambil 3 10rb', '30rb, 25rb/10')
    """

    def told(found: re.Match[str]) -> str:
        one, count, together = int(found["one"]), int(found["count"]), int(found["all"])
        if not one < together <= one * count:
            return found[0]
        return f"{found['one']}{found['scale']}, ambil {count} {together}{found['scale']}"

    turned = _SO_MANY_LAST.sub(r"\1, \3 \2", typed)
    few = _FEW_TOGETHER.sub(told, turned)
    return few if few != turned else typed


def strokes_apart(typed: str) -> str:
    """Two things with a price each with a comma for the stroke between them; the stroke of "6rb/kg" as it is."""
    return _SLASH.sub(_apart, typed)


def _apart(slash: re.Match[str]) -> str:
    return slash[0] if slash[0].endswith("/") and (slash["word"] or "").lower() in _PAID_EACH else ", "
