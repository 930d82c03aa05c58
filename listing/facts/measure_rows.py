"""Several amounts or sizes in a row, whatever stands between them: "350ml/650ml", "36 37 38", "isi 10/20"."""

import re
from collections.abc import Sequence
from itertools import takewhile

from listing.facts.lists import AsTyped, items, listed
from listing.facts.normalise import LENGTHS, LETTER_SIZE, UNIT_SPELLINGS

_LETTERS = re.compile(rf"{LETTER_SIZE}(?:\s*[/,\- ]\s*{LETTER_SIZE})+", re.IGNORECASE)
_APART = re.compile(r"\d+ ?(?:cm|bln|bulan|th|thn|tahun)(?: \d+ ?(?:cm|bln|bulan|th|thn|tahun))+", re.IGNORECASE)
_EITHER = re.compile(
    r"(isi|diameter|diam|dia|d|tinggi|t|panjang|p|pot) ?(?!\d ?/ ?\d(?!\d| ?/))(\d+(?: ?/ ?\d+)+)"
    r" ?(cm|gr|gram|ml|pcs|biji|buah)?",
    re.IGNORECASE,
)
"""One or the other under one label, "isi 10/20"; "isi 1/2" is a fraction."""
_EITHER_LABELS = {"d": "diameter", "dia": "diameter", "diam": "diameter", "t": "tinggi", "p": "panjang"}
_SHARED_UNIT = re.compile(r"((?:\d{2,}(?:, | ?/ ?))+)\d{2,} ?(gr|gram|ml|pcs|biji|buah|lembar)", re.IGNORECASE)
"""Several amounts with one unit behind the last: "200, 350, 500 gr"."""
_NUMBERS_APART = re.compile(r"[1-5]\d(?: [1-5]\d){2,}")
"""Sizes of shoes or clothes with nothing between them: "36 37 38"."""
_PACKS_APART = re.compile(
    r"\d+ ?(?:gr?|gram|kg|ml)(?: \d+ ?(?:gr?|gram|kg|ml|lt?|liter)){2,}|(?:\d+ ?(?:gr|gram)(?: |$)){2,}"
    r"|(?:\d+ ?ml(?: |$)){2,}",
    re.IGNORECASE,
)
"""Packs with nothing between them; of two, "1 kg 200 gram" may be one."""
_DEARER = rf"{LETTER_SIZE}(?: ?\((?:\+|tambah|nambah|plus) ?[^()]*\)| ?\+ ?\d+ ?(?:rb|k|ribu)?)?(?: ?[,/ ] ?|$)"
_LETTERS_DEARER = re.compile(rf"(?=.*[(+])(?:{_DEARER}){{2,}}", re.IGNORECASE)
"""Sizes, of which some cost more: "S M L XL XXL(+10rb)"."""
_SIDES_APART = re.compile(r"\d+ ?x ?\d+(?: ?x ?\d+)?(?: ?cm)?(?: \d+ ?x ?\d+(?: ?x ?\d+)?(?: ?cm)?)+", re.IGNORECASE)
"""Sizes of two or three sides with nothing between them: "40x40 45x45"."""
_NAMED_SIZES = re.compile(rf"{LETTER_SIZE}(?: {LETTER_SIZE})*(?: (?:jumbo|standar|big))+", re.IGNORECASE)
_WEIGHT = r"[±]?\s?\d[\d.,/]*\s*(?:gram|gr|g|kg|kilo|ml|liter|lt|ltr|l|ons)"
_HOLDER = (
    r"(?: ?(?:pouch|toples|botol|plastik|kaleng|jar|cup|box|mika|standing pouch|bungkus|spray|refill|isi ulang))?"
)
_WEIGHTS = re.compile(
    rf"{_WEIGHT}(?:\s*[/&+]\s*{_WEIGHT})+|{_WEIGHT}{_HOLDER}(?:\s*/\s*{_WEIGHT}{_HOLDER})+", re.IGNORECASE
)
_COUNT = (
    r"(?:isi ?\d+(?: ?[a-z]+)?|\d+ ?(?:pcs|pc|biji|bj|buah|bh|butir|lembar|lbr|potong|ptg|pasang|tusuk|cup|botol))"
)
_COUNTS = re.compile(rf"{_COUNT}(?:\s*(?:/|atau)\s*{_COUNT})+", re.IGNORECASE)
_MONTHS = r"[\d -]+ ?(?:bulan|bln|tahun|thn|th)"
_AGES = re.compile(rf"(?:new ?born|nb|{_MONTHS})(?:\s*/\s*{_MONTHS})+", re.IGNORECASE)
"""Several to choose from with a slash between them: "350ml/650ml", "isi 6 / isi 12", "newborn/3-6bln"."""
_YEARS = r"\d+(?: ?- ?\d+)?(?: ?(?:bulan|bln|tahun|thn|th))?"
_OLD = re.compile(rf"(?:umur|usia)\s*:?\s*{_YEARS}(?:\s*(?:[,/]|dan)\s*{_YEARS})+", re.IGNORECASE)
"""Several ages behind the word for them: "umur 2-3, 4-5, 6-7"."""
_SERVED = re.compile(
    r"(?:untuk|utk|buat) ([\d ±-]+(?:porsi|orang|org|gelas|cup|sajian|mangk[ou]k|piring|cangkir))\s*[:=]\s*(?=\S)",
    re.IGNORECASE,
)
_OR_ELSE = re.compile(r"\D, ?\D.*[^\W\d]{3} / ")
"""A slash within one of several sizes."""
_CUT_INTO = re.compile(r"(?<=\d )(potong|iris|slice) (\d+)$", re.IGNORECASE)


def served_apart(line: str) -> str:
    """A list of dishes and for how many it is, where the number stands before it; into how many pieces it is cut.

    >>> served_apart("untuk 8-10 orang: nasi liwet, ayam goreng")
    'untuk 8-10 orang, nasi liwet, ayam goreng'
    >>> served_apart("1 loyang 20x20 potong 20")
    '1 loyang 20x20 isi 20 potong'
    """
    found = _SERVED.match(line)
    line = f"untuk {found[1]}, {line[found.end() :]}" if found else line
    return _CUT_INTO.sub(r"isi \2 \1", line)


def sizes_of(value: AsTyped) -> tuple[str, ...]:
    """The sizes of a list; a slash within one of several is her "or": "galon 19 l, kulkas 1 pintu / 2 pintu"."""
    return listed(value) if isinstance(value, str) and _OR_ELSE.search(value) else items(value)


_ONE_OF_ROW = re.compile(
    rf"(?P<label>(?:(?P<big>kecil|sedang|besar|gede|jumbo|mini|tanggung|{LETTER_SIZE})|[^\W\d]+(?: [^\W\d]+)?) )?"
    r"(?P<number>\d+(?:[.,/-]\d+)?)(?P<more>(?: x \d+)*)(?: (?P<unit>cm|mm|meter|gram|kg|ml|liter|tahun|bulan))?",
    re.IGNORECASE,
)
_ALIKE = 6
"""How many times the smallest number of a row the highest may be, for one unit to be that of all. A choice."""


def unit_for_all(row: Sequence[str]) -> tuple[str, ...]:
    """A row with the unit that stands once behind each number; as it is where that is not sure.

    >>> unit_for_all(("kecil 20 cm", "sedang 25", "besar 30")), unit_for_all(("1 kg", "500"))
    (('kecil 20 cm', 'sedang 25 cm', 'besar 30 cm'), ('1 kg', '500'))
    """
    found = [_ONE_OF_ROW.fullmatch(one) for one in row]
    units = {one["unit"] for one in found if one and one["unit"]}
    numbers = [_value(one["number"]) for one in found if one]
    told = all(one and (one["unit"] or not one["label"] or one["big"]) for one in found)
    if not told or len(units) != 1 or max(numbers) > _ALIKE * min(numbers):
        return tuple(row)
    unit = units.pop()
    return tuple(one if match and match["unit"] else f"{one} {unit}" for one, match in zip(row, found, strict=True))


def _value(number: str) -> float:
    least = number.split("-")[0]
    whole, _, part = least.partition("/")
    return int(whole) / max(int(part), 1) if part else float(least.replace(",", "."))


_ROW_OF_SIZES = re.compile(r"\d\d(?: \d\d)+|[SMLX]{1,4}(?: [SMLX]{1,4})+")


def in_a_row(line: str, bare: str) -> list[str]:
    """The single amounts or sizes, if that is all that stands there; else nothing.

    >>> in_a_row("isi 10/20", "isi 10/20"), in_a_row("200, 350 gr", "200, 350 gr"), in_a_row("kecil", "kecil")
    (['isi 10', 'isi 20'], ['200 gr', '350 gr'], [])

    Args:
        line: What was typed.
        bare: The same without "ukuran" or "berat" before it.
    """
    if _OLD.fullmatch(line):
        return [line]
    if _WEIGHTS.fullmatch(bare) or _AGES.fullmatch(bare):
        return re.split(r"\s*[/&+]\s*", bare)
    if _COUNTS.fullmatch(line):
        return re.split(r"\s*(?:/|\batau\b)\s*", line, flags=re.IGNORECASE)
    if _NAMED_SIZES.fullmatch(bare) or _NUMBERS_APART.fullmatch(bare):
        return bare.split()
    if either := _EITHER.fullmatch(line):
        label, unit = _EITHER_LABELS.get(either[1].lower(), either[1].lower()), either[3] or ""
        return [f"{label} {number} {unit}".strip() for number in re.findall(r"\d+", either[2])]
    if shared := _SHARED_UNIT.fullmatch(bare):
        return [f"{number} {shared[2]}" for number in re.findall(r"\d+", bare)]
    if _LETTERS_DEARER.fullmatch(bare):
        return [size.strip(" ,/") for size in re.findall(_DEARER, bare, re.IGNORECASE)]
    if _SIDES_APART.fullmatch(bare):
        return re.findall(r"\d+ ?x ?\d+(?: ?x ?\d+)?(?: ?cm)?", bare, re.IGNORECASE)
    if _APART.fullmatch(bare) or _PACKS_APART.fullmatch(bare):
        return re.split(r" (?=\d)", bare)
    return re.split(r"[/,\- ]+", bare) if _LETTERS.fullmatch(bare) else []


def rows_apart(listed_sizes: tuple[str, ...]) -> list[str]:
    """The items of a list, of sizes with nothing but spaces between them each: "37 38 39, ukuran lain bisa"."""
    return [size for one in listed_sizes for size in (one.split() if _ROW_OF_SIZES.fullmatch(one) else [one])]


def bracket_apart(size: str) -> str:
    """A letter with a space before what it measures: "S(2-3th)"."""
    return re.sub(rf"^({LETTER_SIZE})\(", r"\1 (", size)


_PACKED = re.compile(
    r"^(?P<much>[±\d][\d.,/½¼¾ ±-]*\s*(?:gram|kg|ml|liter|ons|pcs|buah|biji|butir))\s*(?P<per>/|per)?\s*(?:dalam "
    r"|kemasan )?"
    r"(?P<in>toples(?: \w+)?|pouch|standing pouch|botol(?: \w+)?|box|kotak|kardus|dus|mika|plastik"
    r"|kaleng|jar|cup|bungkus|pot|sachet|zip ?lock)(?: zip ?lock)?$", re.IGNORECASE)  # fmt: skip


def packed_in(line: str) -> str:
    """An amount and what holds it with the word between them.

    >>> packed_in("250 gram pouch"), packed_in("500 gram/toples"), packed_in("250 gram")
    ('250 gram dalam pouch', '500 gram per toples', '250 gram')
    """
    packed = _PACKED.match(line)
    how = "per" if packed and packed["per"] else "dalam"
    return f"{packed['much'].strip()} {how} {packed['in']}" if packed else line


_COUNTED_THING = re.compile(r"\d+ ([^\W\d]{3,})[^()]*\((?P<aside>[^()]*)\)$")
"""One of several things with something said of it in brackets: "2 sarung guling (yang 90 x 200 cuma 1)"."""
_OF_SOME = re.compile(r"(?:yang|yg|kalau|untuk|khusus|kecuali|selain)\b", re.IGNORECASE)
_CONTENTS = re.compile(r"isi \d+ [^\W\d]{3,}|\d+ [^\W\d]{3,}[^@+]*(?:@ ?\d|\+ \d+ [^\W\d]{3,}).*", re.IGNORECASE)


_FOR_WHOM = re.compile(
    rf"(?:dewasa|anak|bayi)(?: ?[:(]| (?:di)?tambah\b)(?!.*\b(?:size|{LETTER_SIZE})\b)\D*", re.IGNORECASE
)


def keeps_its_aside(text: str, alone: bool) -> bool:
    """Whether the size in brackets behind a counted thing is that thing's alone, or of some of them."""
    thing = _COUNTED_THING.match(text)
    if thing is None or thing[1].lower() in UNIT_SPELLINGS:
        return False
    return not alone or _OF_SOME.match(thing["aside"]) is not None


def is_thing(text: str) -> bool:
    """Whether an item counts a thing or tells whose it is: "1 lampion dengan kabel 1,5 meter", "anak: baju"."""
    counted = re.match(rf"\d+ (?!(?:{'|'.join(LENGTHS)}|bulan|tahun)\b)[^\W\d]{{3,}}", text)
    return counted is not None or _FOR_WHOM.fullmatch(text) is not None


def is_contents(size: str) -> bool:
    """Whether what stands in the box for sizes counts what is in it: "6 warna @ 60 gram", "isi 30 lembar"."""
    return _CONTENTS.fullmatch(size) is not None


_MEASURES = re.compile(
    r"(?<![\w.,x-])(\d+(?:[.,]\d+)?)(?: ?(cm|mm|meter|m|inci|inch|ml|gram|gr|liter))?(?![\w-]|[.,]\d)"
)
_TWO_SIDES = re.compile(r"(?<![\d.,x×*])(?<!x )(\d+) ?[x×*] ?(\d+)(?!\d| ?[x×*])", re.IGNORECASE)
"""The sides of a sheet, which is called by the first of them."""
_PRICED = re.compile(
    r"(?P<before>^|[,;\n/] ?|(?:rb|ribu|\dk|00) )(?P<number>\d+(?:[.,]\d+)?)(?:(?: ?[=:] ?| - | )(?=(?:rp\.? ?)?\d))"
    r"(?=[\drp., ]+(?:rb|ribu|k\b|000)|\d{1,3}\.\d{3}\b)",
    re.IGNORECASE,
)
"""A bare number and what it costs: "50 = 75rb", "30 20rb"."""


def with_unit_of(prices: str, measured: str) -> str:
    """Prices of sizes that she calls by their number alone, with the unit that stands in the box for the sizes.

    Where none stands there, the number is told as a size.

    >>> with_unit_of("50 = 75rb, 60 = 90rb", "50 cm, 60 cm"), with_unit_of("5 = 37rb, 10 70rb", "20 cm")
    ('50 cm 75rb, 60 cm 90rb', '5 = 37rb, 10 70rb')
    >>> with_unit_of("120: 95rb, 160: 120rb", "120x200, 160x200")
    '120 x 200 95rb, 160 x 200 120rb'

    Args:
        prices: What stands in the box for the price.
        measured: What stands in the box for the sizes, or for how much is in it.
    """
    found = _MEASURES.findall(measured)
    units, numbers = {unit for _, unit in found if unit}, {number for number, _ in found}
    priced = [row["number"] for row in _PRICED.finditer(prices)]
    sides = dict(_TWO_SIDES.findall(measured))
    if len(priced) > 1 and sides.keys() >= set(priced):
        return _PRICED.sub(lambda row: f"{row['before']}{row['number']} x {sides[row['number']]} ", prices)
    if len(units) > 1 or len(priced) < 2 or not numbers.issuperset(priced):
        return prices
    named = rf"\g<number> {units.pop()}" if units else r"ukuran \g<number>"
    return _PRICED.sub(rf"\g<before>{named} ", prices)


def of_all_apart(sizes: list[str]) -> list[str]:
    """Several sizes with their sides, and apart from the last of them what is measured alike of all.

    >>> of_all_apart(["L LD 104", "XL LD 110, PB 100"]), of_all_apart(["L LD 104, PB 98", "XL LD 110, PB 100"])
    (['L LD 104', 'XL LD 110', 'PB 100'], ['L LD 104, PB 98', 'XL LD 110, PB 100'])
    """
    own, _, of_all = sizes[-1].partition(", ")
    alike = re.match(r"(?:ld|pb|lp|lb|pj|lk|panjang|lebar|tinggi|lengan)\b", of_all, re.IGNORECASE)
    return [*sizes[:-1], own, of_all] if alike and not any("," in one for one in sizes[:-1]) else sizes


_ROW_BEGINS = re.compile(
    r"(?:(?:ukuran|loyang|tampah|cetakan|bulat|bundar|persegi|oval) )*"
    r"(?:diameter|tinggi|panjang|lebar|lingkar|loyang|tampah|bulat|bundar|persegi|oval|ukuran|nomor|D) \d[\d.]*",
    re.IGNORECASE,
)
_ROW_GOES_ON = re.compile(r"\d[\d.]*(?: (?:dan|atau|&) \d[\d.]*)*(?: (?:cm|mm|m|meter|inci))?")


def row_of_sizes(pieces: Sequence[str]) -> list[str]:
    """The sizes in a row whose label is typed before the first alone; none where there is no such row.

    >>> row_of_sizes(("diameter 16", "20", "24 cm", "5 potong")), row_of_sizes(("diameter 16 cm", "20"))
    (['diameter 16', '20', '24 cm'], [])
    """
    first = next((at for at, piece in enumerate(pieces) if _ROW_BEGINS.fullmatch(piece)), len(pieces))
    row = list(takewhile(_ROW_GOES_ON.fullmatch, pieces[first + 1 :]))
    return [pieces[first], *row] if row else []


_MANY_L = re.compile(r"(?<![\w.,])([2-9])L\b")
"""A size of clothes: "2L", "5L"."""


def spelled_large(size: AsTyped) -> tuple[AsTyped, bool]:
    """Sizes of clothes with "2L" in the letters in which it is no litre, and whether any was so.

    >>> spelled_large(["M, L, 2L, 3L"]), spelled_large(["M, 2XL"])
    ((['M, L, 2XL, 3XL'], True), (['M, 2XL'], False))
    """
    typed = [str(one) for one in size] if isinstance(size, list | tuple) else [str(size)]
    large = any(map(_MANY_L.search, typed)) and not any(re.search(r"\dXL", one) for one in typed)
    return ([_MANY_L.sub(r"\1XL", one) for one in typed], True) if large else (size, False)


def large_again(sizes: Sequence[str], large: bool) -> list[str]:
    """The sizes as she calls them, where `spelled_large` has spelled them."""
    return [re.sub(r"(?<=\d)XL\b", "L", one) for one in sizes] if large else list(sizes)
