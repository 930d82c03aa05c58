"""Her full stop within a list: the list ends there, and what stands behind it is said of it.

>>> ended("parang, kawung. XXL nambah 10rb"), ended("level 1, 3, 5. boleh campur")
(('parang, kawung', ('XXL nambah 10rb',)), ('level 1, 3, 5', ('boleh campur',)))
>>> ended("coklat, keju. kacang"), ended("1/4 kg. ada juga 1 kg"), ended("ayam 10rb. sapi 12rb")
(('coklat, keju, kacang', ()), ('1/4 kg, 1 kg', ()), ('ayam 10rb. sapi 12rb', ()))
"""

import re

from listing.facts.lists import AsTyped, headed, pieces_of
from listing.facts.normalise import LETTER_SIZE, UNIT_SPELLINGS, capital
from listing.facts.options import are_how_much, costs_of_all, each_with_cost, option
from listing.facts.things import has_money, things
from listing.phrases.word_set import word_set

_SHORT_UNIT = "|".join(unit for unit in UNIT_SPELLINGS if len(unit) < len("ons"))
_STOP = re.compile(
    rf"(?P<before>[^\W\d]{{2,}}|(?<=-)[^\W\d]|\d ?(?:{_SHORT_UNIT}|rb|k|jt)|\b{LETTER_SIZE}(?=\.\s+[^\W\d])|[\d)%])"
    r"\.\s+(?=[^\W\d]|\d[^.)]|±)",
    re.IGNORECASE,
)
_SHORTENED = word_set("min max maks tgl jl jln gg rt rw kec kab des dsn no uk telp rp")
"""Words whose stop ends nothing."""
_MORE = re.compile(
    r"(?:\+|\b(?:tambah|nambah|plus|diskon|selisih|lebih mahal)\b(?: [^\W\d]+){0,3}) ?(?:rp\.? ?)?\d", re.IGNORECASE
)
_SAYS = re.compile(
    r"(?:bisa|boleh|bs|request|req|pilih|kalau|jika|bila|sudah|belum|termasuk|gratis|free|bonus|pesan|order|harap|mohon"
    r"|tanya|chat|semua|masing-masing|tiap|setiap|stok|(?:yang|warna|motif|rasa|ukuran|model) lain\w*|tidak"
    r"|harga(?:nya)?)(?! ?(?:rp|\d| )*\d) \w",
    re.IGNORECASE,
)
"""Begins what is said of all that stands before it."""
_TOO = re.compile(
    r"(?!ada(?: juga)?(?: (?:yang|yg))? (?:untuk|buat|khusus)\b)"
    r"(?:ada|juga|dan|sama)(?: (?:juga|ada))?(?: (?:yang|yg))? (?=\w)",
    re.IGNORECASE,
)
"""Begins one more of the list: "ada juga 1 kg"; "ada yang untuk anak" says that it is another one."""
_MEASURE = re.compile(r"(?!untuk|cukup)(?:[^\W\d]+ )?[±\d][\d.,/x×± -]*(?:[^\W\d]+)?(?: [^\W\d]+)?", re.IGNORECASE)
_HEADED = re.compile(r"[^\W\d]{3,}(?: [^\W\d]+)? ?: ?\w")
_HOLDS = re.compile(r"(?:isi|per|sekitar|±)\b(?=.*\d)", re.IGNORECASE)
_HOW_MUCH = re.compile(
    r"(?:(?:kira-kira|kurang lebih|kurleb|sekitar|total(?:nya)?|(?:jadi )?(?:semua|jumlah)(?:nya)?|berat(?:nya)?"
    r"|(?:berat )?(?:bersih|kotor|total)|netto|isi(?:nya)?|cukup|pas|bisa|muat|untuk|buat) )*"
    r"[±\d][\d.,/½ -]*[^\W\d]+(?: (?:per|tiap|setiap) [^\W\d]+)?",
    re.IGNORECASE,
)
"""How much all that stands before it is, or for how many: "kira-kira 4 kg", "cukup untuk 10 orang"."""
_MEASURED = re.compile(
    r"(?!.*\b(?:bisa|boleh|kalau|tambah\w*|nambah|minimal|maksimal|tergantung|harap|mohon|kirim|selisih|toleransi|lain)\b)"
    r"[^\W\d].*\d ?(?:x \d|(?:cm|mm|m|meter|inci|ml|liter|kg|gram)\b)",
    re.IGNORECASE,
)
"""Another thing with its own size: "taplak meja kecil 80 x 80 cm"."""
_HOLDER = re.compile(r"(?:kemasan|dalam)\b", re.IGNORECASE)
_SIZED = re.compile(rf"{LETTER_SIZE}\b", re.IGNORECASE)
_OF_WHAT = word_set(
    "rasa aroma wangi motif karakter warna topping toping isian model tema bumbu saus sambal level bahan"
)
"""Heads of a list of its own: "16 cm 120rb, 20 cm 170rb. rasa coklat, vanila"."""
_BY_CHANCE = re.compile(r" (?:random|acak|bebas)$", re.IGNORECASE)
_MAY = re.compile(r"\b(?:bisa|boleh)\b", re.IGNORECASE)
"""Says how one chooses, however short: "mix bisa"."""
_NO = re.compile(r"[^\W\d] (?:tidak|belum|nggak|gak|enggak)$", re.IGNORECASE)
"""Says what is none of it: "sepatu tidak"."""
_FEW = {True: 2, False: 4}
"""Words of one more item behind a stop, where commas part the others and where none does. A choice."""
_FEW_EACH = 3
_DONE = re.compile(r"[^\W\d]+ di(?!nding|gital|tektor|sko|spenser)[a-z]{5,}", re.IGNORECASE)
"""Says what is done with one of the things: "tampah dipinjami"."""


def ended(text: str, of_amounts: bool = False, of_options: bool = False) -> tuple[str, tuple[str, ...]]:
    """A list up to her full stop, and the sentences behind it; a stop that only parts two items is a comma.

    Args:
        text: What stands in the box, its words spelled out.
        of_amounts: Whether the box asks how much it is, so that an amount behind the stop belongs to it.
        of_options: Whether it asks what there is to choose from, beside which a second list stands by itself.
    """
    if headed(text) != text:
        return text, ()
    kept, *behind = _parts(text)
    said: list[str] = []
    for part in behind:
        bare = _TOO.sub("", part, count=1) if _TOO.match(part) else part
        much = of_amounts and (_HOW_MUCH.fullmatch(part) or _MEASURED.match(part)) and not has_money(part)
        beside = of_options and _is_beside(part, kept)
        if beside or (not much and _is_said(bare if _is_item(bare, kept) else part, kept)):
            said.append(part)
        else:
            another = of_amounts and _is_another_list(part, kept)
            mark = ". " if has_money(part) or another else ", "
            mark = " " if mark == ", " and _HOLDER.match(part) and _MEASURE.fullmatch(kept) else mark
            kept += mark + (capital(part) if another else part if mark == ". " else bare)
    return kept, tuple(said)


def _is_another_list(part: str, before: str) -> bool:
    """Whether a list of things stands behind another, which a comma would make one: "pola rok, tunik. modul, minum".

    Of amounts each has its number; of things, "kain 3 meter, buku pola", one at least has none.
    """
    pieces = pieces_of(part, slashes=False)
    things_too = all(re.match(r"[^\W\d]", one) for one in pieces) and not all(re.search(r"\d", one) for one in pieces)
    return things_too and min(len(pieces), len(pieces_of(before, slashes=False))) > 1


def told_with(content: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    """What is in it, with her sentences behind the last of it: "sambal. Dibungkus daun pisang"."""
    if not content or not said:
        return content
    return *content[:-1], ". ".join((content[-1], *map(capital, said)))


def begins_with_one(sentence: str, options: str) -> bool:
    """Whether a sentence speaks of one of the options, by whose name it begins.

    >>> begins_with_one("Kaki tetap kokoh", "kaki lipat atau kaki tetap"), begins_with_one("Kirim", "kaki lipat")
    (True, False)
    """
    said = sentence.casefold()
    names = (name.casefold() for one in pieces_of(options) for name in re.split(r"\s+(?:atau|dan)\s+", one.strip()))
    return any(re.match(rf"{re.escape(name)}\b", said) for name in names if " " in name)


def before_stop(item: str) -> str:
    """An item without the sentences behind it."""
    return re.split(r"(?<=[^\W\d]{2})\. (?=[A-Z][a-z])", item, maxsplit=1)[0]


def sentence_last(value: AsTyped) -> tuple[AsTyped, tuple[str, ...]]:
    """A list as it was stored, and the sentence at its end."""
    said = isinstance(value, list | tuple) and len(value) > 1 and re.match(r"[A-Z][a-z]+ ", str(value[-1]))
    return (value[:-1], (str(value[-1]),)) if said and not isinstance(value, str) else (value, ())


def _parts(text: str) -> list[str]:
    """The text parted at each stop that ends something."""
    ends = [m for m in _STOP.finditer(text) if m["before"].casefold() not in _SHORTENED]
    starts = [0, *(m.end() for m in ends)]
    return [text[a:b].strip(" .") for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def _is_said(part: str, before: str) -> bool:
    """Whether what stands behind a stop is said of the list, and is none of it."""
    if _HEADED.match(part) or _BY_CHANCE.search(part) or _NO.search(part):
        return True
    if _MORE.search(part):
        return not (_SIZED.match(part) and _SIZED.search(before))
    return bool(_SAYS.match(part)) or not (has_money(part) or _is_item(part, before))


def _is_beside(part: str, before: str) -> bool:
    """Whether what stands behind a stop is no more of the options, but another list, or a price of something else.

    >>> _is_beside("set sama tutup galon 65rb", "bunga, sapi"), _is_beside("keju 12rb", "coklat 10rb")
    (True, False)
    """
    costs, several = has_money(before), len(pieces_of(part, slashes=False)) > 1
    if has_money(part):
        return not (costs or _is_of_them(part, before))
    if costs and several:
        return not are_how_much(things(before))
    head, *rest = part.casefold().split()
    of_what = head in _OF_WHAT or (head == "isi" and not part[len("isi ") : len("isi ") + 1].isdigit())
    headed = of_what and rest and not before.casefold().startswith(head)
    mixes = re.search(r"\d", part) and not _SIZED.match(part) and not re.search(r"\d", before)
    return bool(headed or mixes or _MAY.search(part))


def _is_of_them(part: str, before: str) -> bool:
    """Whether prices behind options are those of the options themselves, or of the amounts one takes of them."""
    own = things(part)
    names = {option(one).name.casefold() for one in own}
    again = not names.isdisjoint(one.casefold() for one in things(before))
    amounts = len(own) > 1 and all(map(has_money, own)) and are_how_much(own)
    return again or amounts or costs_of_all(part) or each_with_cost(f"{before}. {part}") is not None


def _is_item(part: str, before: str) -> bool:
    """Whether what stands behind a stop looks like one more of the list, or like a list itself."""
    pieces = pieces_of(part, slashes=False)
    if len(pieces) > 1:
        return all(len(piece.split()) <= _FEW_EACH for piece in pieces)
    few = not _DONE.fullmatch(part) and len(re.findall(r"\w+", part)) <= _FEW[bool(re.search(r"[,;\n]", before))]
    return few or _HOLDS.match(part) is not None or _MEASURE.fullmatch(part) is not None
