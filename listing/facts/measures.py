"""Amounts and sizes, told apart in whichever box they stand; ranges stay ranges, labels stay with their numbers.

>>> measures("250gr", ""), measures("S-XXL", ""), measures("LD 120 PB 110", "")
((('250 gram',), ()), ((), ('S-XXL',)), ((), ('LD 120, PB 110',)))
"""

import re
from collections.abc import Callable
from itertools import pairwise

from listing.facts.lists import AsTyped, items, listed
from listing.facts.measure_rows import (
    bracket_apart,
    in_a_row,
    is_contents,
    is_thing,
    keeps_its_aside,
    large_again,
    of_all_apart,
    packed_in,
    row_of_sizes,
    rows_apart,
    served_apart,
    sizes_of,
    spelled_large,
    unit_for_all,
)
from listing.facts.money import price, rupiah
from listing.facts.normalise import LENGTHS, LETTER_SIZE, UNIT_SPELLINGS, about, calm, plain, units_out
from listing.facts.size_rows import holding_each, marked_alike, row_of_one, sides_aside
from listing.facts.spelling import money_out

_LETTER_RANGE = re.compile(rf"({LETTER_SIZE})\s*(?:-|–|sampai|s\.?/?d\.?|hingga|to)\s*({LETTER_SIZE})", re.IGNORECASE)
_LETTER = re.compile(rf"{LETTER_SIZE}\b", re.IGNORECASE)
_EXTRA = re.compile(
    r"\(?\s*(?:\+|tambah|nambah|plus|add)\s*(?:rp\.?\s*)?(\d[\d.,]*\s*(?:rb|ribu|k)?)\s*\)?$", re.IGNORECASE
)
_COSTS = re.compile(r"(?<=\w)\s+(\d{1,3}\.\d{3})$")
"""A price behind a size: "18x18 3.500"."""
_LABEL = re.compile(r"^(?:netto|neto|berat bersih|berat|ukuran|size|uk)\b[\s.:]*(?=\S)(?!lain\b)", re.IGNORECASE)
_CONTENT_LABEL = re.compile(r"^isi(?:nya)?(?: bersih)?\b[\s.:]*(?=\S)", re.IGNORECASE)
_IN_A_HOLDER = re.compile(
    r"(?:sama |dan )?(?:yang )?(?:loyang|cup|mika|box|kotak|toples|tampah|besek|mangkuk|pouch|botol|dus|nampan)\b",
    re.IGNORECASE,
)
_HOLDING = re.compile(r"isi(?:nya)? (?=[^\W\d]{2}|\d+ [^\W\d]{3,} [^\W\d])", re.IGNORECASE)
"""Behind what holds it, what is in it: "1 box, isinya 2 toples kue"."""
_SIDE = (
    r"(?:tinggi|lebar|panjang|diameter|tebal|lingkar(?: [^\W\d]+)?|pjg|lbr|tg|tgi|diam|dia|ld|pb|lp|pj|lb|lt|lk|pl"
    r"|tb|bb|pp|pd|p|l|t|d"
    r"|lebar dada|panjang badan|dada|pinggang|pinggul|lengan|bahu|insole)"
)  # fmt: skip
_SIDES = re.compile(
    rf"\b({_SIDE}|{LETTER_SIZE})\s*[:=.]?\s*(\d[\d.,]*(?:\s*-\s*\d+)?)(?:\s*(cm|mm|m|meter"
    rf"|inci|inch)\b(?!\s*\d))?(?![\w%])",
    re.IGNORECASE,
)
_SIDE_WORD = re.compile(rf"^(?:{_SIDE})\s*[:=.]?\s*\d", re.IGNORECASE)
_SPELL_SIDES = {
    "pjg": "panjang", "lbr": "lebar", "tg": "tinggi", "tgi": "tinggi", "diam": "diameter", "dia": "diameter",
}  # fmt: skip
_AGE = re.compile(r"\d+(?:\s*-\s*\d+)?\+? ?(?:bulan|bln|tahun|thn|th)(?: ke atas)?", re.IGNORECASE)
_NUMBERED = re.compile(
    r"^(?:ukuran|size|uk|nomor|nomer|no)\b[\s.:]*\d+(?:\s*(?:-|/|sampai|s/d)\s*\d+)*$", re.IGNORECASE
)
_BIG = re.compile(
    r"^(?:all ?size|one ?size|free ?size|jumbo|besar|kecil|sedang|mini|standar\w*|big size|dewasa|anak|bayi)\b",
    re.IGNORECASE,
)
_MUCH = re.compile(r"\d ?(?:gram|gr|kg|ml|liter|orang|org|pax|pcs|biji|buah|butir|porsi|potong)\b", re.IGNORECASE)
"""What tells how much is in it, though it begins with how big it is: "besar 50 orang"."""
_OF_PLANTS = re.compile(r"\b(?:pot|polybag|daun|tunas|kuntum|cabang|anakan|akar|bunga|ruas)\b", re.IGNORECASE)
_BODY_SIDE = re.compile(r"[\s,]*\b(ld|pb|lp|lb|pj|lk)\b(?=\s*[:=]?\s*\d)", re.IGNORECASE)
_OF_LETTER = re.compile(
    rf"(?<![\w(]){LETTER_SIZE}\s*[:=(-]?\s*"
    r"(?=\d+(?: ?- ?\d+)? ?(?:th|thn|tahun|bln|bulan|kg)\b"
    r"|(?:ld|pb|lp|pj|lk|pjg|panjang|lingkar|dada)\b\s*[:=]?\s*\w*\s*\d)",
    re.IGNORECASE,
)
"""A letter and what it measures: "M LD 100"."""
_NEXT_PACK = re.compile(r"(\d ?(?:gram|gr|kg|ml|liter|lt|pcs|biji|orang|org)) ?/ ?(?=[a-z]{3,} \d)", re.IGNORECASE)
"""Between two packs, each with what it holds: "botol 600 ml/jirigen 5 liter"."""
_NEXT_PRICED = re.compile(r"(?:(?<=\drb)|(?<=\dk)|(?<=000)) (?=(?:(?:XS|S|M|L|X+L) )?\d+ ?x ?\d)", re.IGNORECASE)
"""Between two sizes, each with its price: "120x200 95rb 160x200 120rb"."""
_EACH_HOLDS = re.compile(r"(\d ?[a-z]+) / (?=[a-z]+$)", re.IGNORECASE)
"""A count and what holds it, however far apart they were typed: "12 biji / mika"; "500 gram / 1 kg" is two."""
_THING_SIZED = re.compile(
    rf"(?!{_SIDE}\b|(?:ukuran|size|uk|pot|polybag|umur|usia|untuk|muat|kapasitas|loyang|tampah|nampan|cetakan)\b)"
    r"(?:\d+ )?[^\W\d]{3,}.*\d",
    re.IGNORECASE,
)
"""One of several things with its own size: "backdrop 3 x 2,5 meter"."""
_NAMED_SIDES = re.compile(
    r"(?P<named>(?:all|one|free) ?size|jumbo|standar|big size|besar|kecil|sedang|dewasa|anak)[ :=(]+"
    r"(?P<sides>(?:ld|pb|lp|lb|pj|lk|lingkar|panjang (?:badan|baju))\b[^()+]*\d(?: ?cm)?)"
    r"(?P<more>(?: (?:\+|tambah|nambah).*)?)[)]?",
    re.IGNORECASE,
)
"""A size by name and what it measures: "all size LD 110"."""
_FOR_HOW_MANY = re.compile(
    r"untuk [\d ±-]+(?:porsi|orang|gelas|cup|kali|sajian|mangkok|mangkuk|piring|cangkir)$", re.IGNORECASE
)
"""Behind an amount it says how far that goes."""
_HOLDS = re.compile(r"^(?:kapasitas|muat|daya tampung|volume|daya)\b", re.IGNORECASE)
LEAST_SHOE = 15
"""A bare number from here on is a size where things are worn, below it a count; children's shoes begin at 16."""
WORN = frozenset({"fesyen", "batik", "rajut"})


def is_sided(text: str) -> bool:
    """Whether a size says itself what it measures: "tinggi 9 cm", "LD 100", "kapasitas 2 liter", "pot 15 cm"."""
    return bool(
        _SIDE_WORD.match(text)
        or _HOLDS.match(text)
        or re.match(r"(?:pot|polybag|untuk|couple)\b(?!( \w+)? \d+ ?(?:gram|gr|kg|ml|liter)\b)", text, re.IGNORECASE)
    )


def is_choice(text: str) -> bool:
    """Whether a size is one to choose: "XL", "S-XXL", "S 80", "30 x 40 cm", "6-12 bulan", "38-42"."""
    if is_sided(text):
        return False
    return bool(_LETTER.match(text)) or text[0].isdigit()


def is_range(text: str) -> bool:
    """Whether one size stands for several: "S-XXL", "38-42"."""
    return bool(_LETTER_RANGE.fullmatch(text) or re.fullmatch(r"(?:ukuran |nomor |size )?\d{2}\s?-\s?\d{2}", text))


def _sides(text: str) -> str:
    """Labels with their numbers, a comma between them, if that is all the text holds; else empty."""
    found = list(_SIDES.finditer(text))
    rest = _SIDES.sub("", text).strip(" ,;x/dan&.")
    if (
        not found
        or rest
        or (len(found) == 1 and _LETTER.fullmatch(found[0][1]) and found[0][1].lower() not in ("l",))
    ):
        return ""
    labels = [_label(m[1]) for m in found]
    if len(set(labels)) < len(labels):  # several things, each with its own: which belong together, her words say
        return ""
    said = [f"{_label(m[1])} {m[2].strip(' .,').replace(' ', '')}{f' {_unit(m[3])}' if m[3] else ''}" for m in found]
    gaps = [text[one.end() : other.start()].strip(" ,.").lower() for one, other in pairwise(found)]
    return said[0] + "".join(f"{' x ' if gap == 'x' else ', '}{one}" for gap, one in zip(gaps, said[1:], strict=True))


def _label(word: str) -> str:
    word = _SPELL_SIDES.get(word.lower(), word)
    return word.upper() if len(word) < 3 else word.lower()


def _unit(unit: str) -> str:
    return UNIT_SPELLINGS.get(unit.lower(), unit)


def tidy_size(text: str) -> str:
    """One amount or size with its unit written out."""
    quiet = bracket_apart(calm(text, around=" "))  # a part of a box that was calmed as a whole
    line = _LABEL.sub("", quiet) if not _NUMBERED.match(plain(text)) else quiet
    if re.fullmatch(LETTER_SIZE, line, re.IGNORECASE):
        return line.upper()
    span = _LETTER_RANGE.fullmatch(line)
    if span:
        return f"{span[1].upper()}-{span[2].upper()}"
    extra = _EXTRA.search(line)
    inside = extra is not None and line[: extra.start()].count("(") > line[: extra.start()].count(")")
    if extra and not inside and _LETTER.match(line):
        return f"{tidy_size(line[: extra.start()].strip())} (tambah {_more(extra[1])})"
    sides = _sides(line)
    if sides:
        return sides
    letter = _OF_LETTER.match(line)
    body = line[letter.end() :].strip(" ()") if letter else ""
    inner = _sides(body) or (body if re.match(r"(?:lingkar|panjang|lebar|dada)\b[^():]*\d", body) else "")
    if letter and inner:
        return f"{_LETTER.match(line)[0].upper()} ({inner})"  # type: ignore[index]
    aged = re.match(rf"({_AGE.pattern})[ :=(]+(?=[a-z])", line, re.IGNORECASE)
    inner = _sides(line[aged.end() :].strip(" ()")) if aged else ""
    if aged and inner:
        return f"{units_out(aged[1])} ({inner})"
    if named := _NAMED_SIDES.fullmatch(line):
        line = f"{named['named']} ({_sides(named['sides']) or named['sides']}){named['more']}"
    line = money_out(units_out(_COSTS.sub(r" Rp\1", line)))
    line = re.sub(r"^all ?size\b", "all size", line, flags=re.IGNORECASE)
    line = re.sub(
        r"(?<=\w) /(?=[a-z])",
        "/",
        _BODY_SIDE.sub(lambda m: f"{_before_side(line[: m.start()])}{m[1].upper()}", line),
    )
    return packed_in(line)


def _before_side(text: str) -> str:
    """What stands between a text and the side that is measured next: a comma behind another measure."""
    measured = re.search(r"(?:\d|cm|\bsize|tahun|bulan)$", text)
    return "" if not text or text.endswith("(") else ", " if measured else " "


def _more(text: str) -> str:
    try:
        found = price(text)
    except ValueError:
        found = None
    return rupiah(found.least) if found else text.strip()


def is_size(text: str, category: str = "") -> bool:
    """Whether a tidy text says how big it is (20 x 30 cm, XL, LD 100, 6-12 bulan), not how much (250 gram)."""
    words = text.split()
    if re.fullmatch(r"\d+(?:\s*-\s*\d+)?", text):
        return category in WORN and int(re.match(r"\d+", text)[0]) >= LEAST_SHOE  # type: ignore[index]
    letter = _LETTER.match(text) and not re.match(r"l(?:iter|embar)", text, re.IGNORECASE)
    big = _BIG.match(text) and not _MUCH.search(text)
    return bool(
        letter or big or _AGE.fullmatch(text) or _NUMBERED.match(text) or is_sided(text)
        or _HOLDS.match(text)
        or (category == "tanaman" and _OF_PLANTS.search(text) and not re.search(r"\bisi \d|\w \+ \w", text))
        or re.search(r"\d x \d", text) or (any(word in LENGTHS for word in words) and not _CONTENT_LABEL.match(text))
    )  # fmt: skip


def _pieces(value: AsTyped, split: Callable[[AsTyped], tuple[str, ...]] = items) -> list[str]:
    """The single measures of a box: "S/M/L" is three, "S-XXL", "LD 100, PB 135" and "20, 25 cm" are one each."""
    if isinstance(value, list | tuple):
        return [piece for one in value for piece in _pieces(str(one), split)]
    line = _NEXT_PACK.sub(r"\1, ", _NEXT_PRICED.sub(", ", _EACH_HOLDS.sub(r"\1/", served_apart(plain(value)))))
    bare = _LABEL.sub("", line)
    if _LETTER_RANGE.fullmatch(bare):
        return [bare]
    row = in_a_row(line, bare)
    if row:
        return row
    starts = [found.start() for found in _OF_LETTER.finditer(bare)]
    if len(starts) > 1 and starts[0] == 0:
        return of_all_apart([bare[a:b].strip(" ,;/") for a, b in zip(starts, [*starts[1:], len(bare)], strict=True)])
    slashed = [_sides(part) for part in re.split(r"\s*/\s*", bare)]
    if len(slashed) > 1 and all(slashed):
        return slashed  # "t 30 d 15 / t 45 d 20"
    sides = _sides(bare)
    if sides:
        each = sides.split(", ")
        same = len({one.split(" ")[0] for one in each}) < len(each)  # "D 16, D 20": one or the other
        if same or (_LETTER.match(sides) and not _SIDE_WORD.match(sides)):
            return [re.sub(r"^D (?=\d)", "diameter ", one) for one in each]
        return [sides]
    lines = [one for one in re.split(r"\s*\n\s*", value) if plain(one)]
    return rows_apart(split("\n".join(sides_aside(lines)) if len(lines) > 1 else line))


def _amount(text: str) -> str:
    """A count that was typed as "isi 10", or as a bare 10, says itself what it is."""
    bare = re.fullmatch(r"[±]?\s?\d+(?:\s*-\s*\d+)?", text)
    return (
        f"isi {text}"
        if bare
        else re.sub(r"^per (?=[a-z]+$)", "1 ", text if _HOLDING.match(text) else _CONTENT_LABEL.sub("", text))
    )


def _unlabelled(pieces: list[str]) -> list[str]:
    """The tidy pieces without the box's own label; "1 karung 5 kg, isinya tanah" keeps it."""
    hers = not any(map(_CONTENT_LABEL.match, pieces[:1]))
    return [tidy_size(one if hers and _HOLDING.match(one) else _CONTENT_LABEL.sub("", one)) for one in pieces]


def measures(content: AsTyped, size: AsTyped, category: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Amounts and sizes from the boxes "isi" and "ukuran"."""
    inside = list(
        unit_for_all(
            _unlabelled([calm(about(piece)) for piece in holding_each(row_of_one(_pieces(content, listed)))])
        )
    )
    size, large = spelled_large(size) if category in WORN else (size, False)
    each = marked_alike([tidy_size(about(piece)) for piece in _pieces(size, sizes_of)])
    sizes = large_again(unit_for_all(each), large)
    if not inside and all(map(is_contents, sizes)):
        inside, sizes = sizes, []
    parts = [text for text in inside if _is_part(text)] if _are_things(inside, category) else []
    parts = inside if len(inside) > 1 and all(map(_IN_A_HOLDER.match, inside)) else parts
    parts += [text for text in inside if keeps_its_aside(text, alone=len(inside) == 1) or is_thing(text)]
    parts += [text for text in inside if len(inside) > 1 and _FOR_HOW_MANY.match(text)]
    row = row_of_sizes(inside)
    if sum(is_sided(s) for s in sizes) == len(sizes) > 1 and all(re.match(r"[A-Z]{1,2} \d", s) for s in sizes):
        sizes = [", ".join(sizes)] if len({s.split(" ")[0] for s in sizes}) == len(sizes) else sizes
    large_ones = [text for text in inside if text in row or (is_size(text, category) and text not in parts)]
    amounts = [_amount(text) for text in inside if text and text not in large_ones]
    big = [*sizes, *large_ones]
    return tuple(dict.fromkeys(amounts)), tuple(dict.fromkeys(s for s in big if s))


def _are_things(inside: list[str], category: str) -> bool:
    """Whether a box holds a list of things, of which the size of one says nothing of the whole."""
    return any(text and not text[0].isdigit() and not is_size(text, category) for text in inside)


def _is_part(text: str) -> bool:
    """Whether an item is one of several things, however big: "backdrop 3 x 2 meter", "1 pot + media"."""
    return bool(_THING_SIZED.match(text) or re.match(r"(?:\d+ (?:pot|polybag|bibit)\b|pot(?: [^\W\d]+)?$)", text))
