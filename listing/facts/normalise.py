"""From how people type to one tidy form: prices, units, sizes, lists, capital letters. Nothing is added.

>>> price("15rb"), price("Rp 1,5 juta")
(15000, 1500000)
>>> tidy_size("250gr"), tidy_size("20x30cm"), tidy_size("1/2kg")
('250 gram', '20 x 30 cm', '1/2 kg')
"""

import re
from decimal import Decimal

from listing.phrases.word_set import word_set

UNIT_SPELLINGS = {
    "g": "gram", "gr": "gram", "grm": "gram", "gram": "gram", "mg": "mg", "ons": "ons",
    "kg": "kg", "kilo": "kg", "kilogram": "kg",
    "l": "liter", "lt": "liter", "ltr": "liter", "liter": "liter",
    "ml": "ml", "mililiter": "ml", "cc": "ml",
    "mm": "mm", "cm": "cm", "m": "meter", "mtr": "meter", "meter": "meter", "inch": "inci", "inci": "inci",
    "pc": "pcs", "pcs": "pcs", "bh": "buah", "buah": "buah", "biji": "biji", "butir": "butir",
    "bks": "bungkus", "bungkus": "bungkus", "btl": "botol", "botol": "botol", "pak": "pak", "pack": "pak",
    "lbr": "lembar", "lembar": "lembar", "ptg": "potong", "potong": "potong", "psg": "pasang",
    "pasang": "pasang", "lusin": "lusin", "toples": "toples", "kotak": "kotak", "dus": "dus", "box": "box",
    "sachet": "saset", "saset": "saset", "ikat": "ikat", "porsi": "porsi", "set": "set", "cup": "cup",
    "hr": "hari", "hari": "hari", "mgg": "minggu", "minggu": "minggu", "bln": "bulan", "bulan": "bulan",
    "thn": "tahun", "tahun": "tahun", "kaleng": "kaleng", "polybag": "polybag", "batang": "batang",
    "tangkai": "tangkai", "gulung": "gulung",
}  # fmt: skip
LENGTHS = frozenset({"mm", "cm", "meter", "inci"})
ACRONYMS = word_set(
    """
    MSG PVC PE PP TPU LED USB HP DIY BPOM SNI PIRT P-IRT XS XL XXL XXXL UV SPF PO ABS MDF HVS ID
    MD ML
    """
)
SMALL_WORDS = word_set("dan di ke dari untuk yang dengan atau per x and of from with for in the or")
_UNITS_SMALL = word_set("g gram kg mg ml cm mm m meter liter litre litres")
NOTHING = frozenset({"", "-", "--", "tidak ada", "tdk ada", "no brand", "none", "kosong", "n/a", "belum ada"})

_NUMBER = r"\d+(?:[.,/]\d+)*"
_UNIT = re.compile(rf"({_NUMBER})\s*({'|'.join(sorted(UNIT_SPELLINGS, key=len, reverse=True))})\b\.?", re.IGNORECASE)
_TIMES = re.compile(r"(?<=[\d.,a-z])\s*[x×*]\s*(?=\d)", re.IGNORECASE)
_PRICE = re.compile(r"(\d+(?:[.,]\d+)*)\s*(ribuan|ribu|rb|k|juta|jt)?\b", re.IGNORECASE)
_LETTER_SIZE = r"(?:XXS|XS|S|M|L|X{1,4}L|\dXL)"
_LETTER_SIZES = re.compile(rf"{_LETTER_SIZE}(?:\s*[/,\- ]\s*{_LETTER_SIZE})+", re.IGNORECASE)
_LABEL = re.compile(r"^(?:isi|netto|neto|berat bersih|berat|ukuran|size|uk)\b[\s.:]*(?=\S)", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-•*·✓✔–]+|\d{1,2}[.)])\s+")
_BREAK = re.compile(r"\s*(?:[;\n]+|(?<!\d),|,(?!\d)|\s/\s)\s*")  # a comma between two digits is a decimal


def plain(text: str) -> str:
    """One line, single spaces, no stray marks at the ends; words that say "nothing" become nothing."""
    line = " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split()).strip(" ,;:")
    return "" if line.casefold() in NOTHING else line


def _is_shouting(text: str) -> bool:
    # First letters of words may be capitals anyway, so they do not count.
    inner = [c for word in re.findall(r"[^\W\d_]+", text) for c in word[1:]]
    return len(inner) > 2 and sum(c.isupper() for c in inner) > 0.7 * len(inner)


def _keep_capitals(word: str) -> bool:
    return word.strip("(),./").upper() in ACRONYMS or re.fullmatch(_LETTER_SIZE, word.strip("(),.")) is not None


def calm(text: str) -> str:
    """Text typed with the capital lock on, in small letters; other text unchanged. Acronyms stay."""
    line = plain(text)
    if not _is_shouting(line):
        return line
    return " ".join(word if _keep_capitals(word) else word.lower() for word in line.split())


def _title_word(word: str, before: str) -> str:
    """One word of a title after another; an empty one before it when it is the first."""
    if any(c.isupper() for c in word[1:]):
        return word  # McDonald, P-IRT: typed so on purpose
    if (before and word.lower() in SMALL_WORDS) or (before[-1:].isdigit() and word.lower() in _UNITS_SMALL):
        return word.lower()
    return "-".join(re.sub(r"[^\W\d_]", lambda m: m[0].upper(), piece, count=1) for piece in word.split("-"))


def title_case(text: str, starts: bool = True) -> str:
    """Capital first letters as in an Indonesian title; "dan", "di", "dari", "untuk" and units stay small.

    >>> title_case("KERIPIK SINGKONG pedas dan manis 250 gram")
    'Keripik Singkong Pedas dan Manis 250 gram'

    Args:
        text: The words.
        starts: Whether they begin the title, so that the first gets its capital whatever it is.
    """
    words = [w.lower() if _is_shouting(w) and not _keep_capitals(w) else w for w in calm(text).split()]
    return " ".join(map(_title_word, words, ["" if starts else "-", *words]))


def capital(text: str) -> str:
    """The first letter as a capital."""
    return text[:1].upper() + text[1:]


def small_start(text: str) -> str:
    """The first letter small, for use inside a sentence, unless the word carries other capitals (MSG, XL)."""
    first = text.split(" ", 1)[0]
    return text if any(c.isupper() for c in first[1:]) or len(first) == 1 else text[:1].lower() + text[1:]


def sentences(text: str) -> str:
    """Each further sentence of a text with its capital."""
    return re.sub(r"(?<=[^\W\d]{3}[.!?] )[^\W\d_]", lambda m: m[0].upper(), text)


def items(value: str | list[object] | tuple[object, ...]) -> tuple[str, ...]:
    """A list however it was typed (commas, lines, bullets, a real list), tidied, each item once."""
    return _each([str(v) for v in value] if isinstance(value, list | tuple) else _BREAK.split(value))


def points(value: str | list[object] | tuple[object, ...]) -> tuple[str, ...]:
    """Selling points, each once: a line or a sentence is one; commas part them only where there is neither.

    >>> points("pedas, tidak asin"), points("Digoreng pagi, siang, dan sore. Tidak alot.")
    (('pedas', 'tidak asin'), ('Digoreng pagi, siang, dan sore', 'Tidak alot'))
    """
    if isinstance(value, list | tuple):
        return items(value)
    lines = [line for line in re.split(r"[;\n]+", value) if line.strip()]
    if len(lines) == 1:
        lines = re.split(r"(?<=[^\W\d]{2}[.!?])\s+", lines[0])
    return _each(lines) if len(lines) > 1 else items(value)


def _each(pieces: list[str]) -> tuple[str, ...]:
    found = (re.sub(r"^dan ", "", calm(_BULLET.sub("", plain(piece))).rstrip(". ")) for piece in pieces)
    return tuple(dict.fromkeys(item for item in found if item))


def price(value: str | int | float) -> int | None:
    """Rupiah from "15rb", "Rp15.000", "15 ribu", "Rp 1,5 juta"; None when no price was typed.

    Raises:
        ValueError: When there is no number in it, or more than one.
    """
    text = plain(str(int(value)) if isinstance(value, float) else str(value)).lower()
    text = re.sub(r"(?:,-|\.-|,00)$", "", text.replace("rp.", "").replace("rp", "").replace("idr", "").strip())
    if not text:
        return None
    found = _PRICE.findall(text)
    if len(found) != 1 or "-" in text:
        raise ValueError(value)
    digits, scale = found[0]
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        digits = re.sub(r"[.,]", "", digits)
    times = {"": 1, "rb": 1000, "ribu": 1000, "ribuan": 1000, "k": 1000, "jt": 10**6, "juta": 10**6}[scale]
    return int(Decimal(digits.replace(",", ".")) * times)


def rupiah(amount: int) -> str:
    """The Indonesian way to write a price: Rp15.000."""
    return f"Rp{amount:,}".replace(",", ".")


def tidy_size(text: str) -> str:
    """One amount or size with its unit written out; a unit that was not typed is not added."""
    line = _LABEL.sub("", calm(text))
    if re.fullmatch(_LETTER_SIZE, line, re.IGNORECASE):
        return line.upper()
    line = _TIMES.sub(" x ", line)
    return _UNIT.sub(lambda m: f"{m[1]} {UNIT_SPELLINGS[m[2].lower()]}", line)


def measures(value: str | list[object] | tuple[object, ...]) -> tuple[str, ...]:
    """Amounts and sizes, each tidy; "S/M/L" becomes three."""
    pieces = [str(v) for v in value] if isinstance(value, list | tuple) else [value]
    spread = (p if not _LETTER_SIZES.fullmatch(_LABEL.sub("", plain(p))) else
              ",".join(re.split(r"[/,\- ]+", _LABEL.sub("", plain(p)))) for p in pieces)  # fmt: skip
    return tuple(dict.fromkeys(m for p in spread for i in items(p) if (m := tidy_size(i))))


def is_size(text: str) -> bool:
    """Whether a tidy tidy_size says how big (20 x 30 cm, XL), rather than how much (250 gram, 5 buah)."""
    words = text.split()
    letter = re.fullmatch(_LETTER_SIZE, text) or text.casefold() == "all size"
    return bool(letter) or "x" in words or any(word in LENGTHS for word in words)
