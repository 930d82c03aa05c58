"""What stands in the box for the stock: a number, nothing left, or what is there and what is not."""

import re
from collections.abc import Mapping

from listing.facts.normalise import units_out
from listing.facts.record import Facts

_SOLD_OUT = re.compile(r"0|habis|kosong|sold ?out|stok (?:habis|kosong)|lagi kosong|sedang kosong", re.IGNORECASE)
_GONE = re.compile(
    r"(?P<what>[^,;]+?)\s*(?:(?:sudah|lagi|sedang|masih|stoknya|stok)\s+)?(?:semua )?(?:habis|kosong|sold ?out"
    r"|off|(?:belum|tidak) (?:produksi|ready|ada|bikin|restock)(?: lagi)?)(?: semua)?$"
    r"|(?:habis|kosong|sold ?out)\s*:?\s*(?P<after>[^,;]+)$", re.IGNORECASE)  # fmt: skip
_NOT_YET = "".join(f"(?<!{word} )" for word in ("cepat", "sampai", "kalau", "sebelum", "hampir", "sering", "mudah"))
"""Before these it is not sold out: "soalnya cepat habis"."""
_ALL_GONE = rf"{_NOT_YET}(?:sudah |lagi |sedang )?(?:habis|kosong|sold(?: ?out)?)"
USED_UP = re.compile(rf"\s*(?:\({_ALL_GONE}\)|\b{_ALL_GONE})$", re.IGNORECASE)
"""Behind what is sold out; in brackets with other words it is said of some of it: "dusty (dusty anak sold)"."""
USED_UP_TWICE = re.compile(r"^(.+?)\s*\(\1 (?:habis|kosong|sold(?: ?out)?)\)$", re.IGNORECASE)
_KIND_WORD = re.compile(r"^(?:yang|warna|varian|rasa|ukuran|size|motif|model|stok)\s+(?=\S)", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:ready|stok|sisa|tinggal|cuma|hanya|ada|±)?\s*(\d+(?:[.,]\d+)*)\s*([a-z]*)\.?(?: ready)?", re.IGNORECASE
)
_THERE_ARE = re.compile(r"(?:ada|stok|sisa|tinggal|ready) \d+ ?(?:pcs?|buah|bh|biji|unit|set|lembar)", re.IGNORECASE)
_BY_MANY = re.compile(
    r"(?:(?:ready|stok|sisa|tinggal|cuma|hanya|ada)\s+)?(\d[\d.,]* ?(?:lusin|kodi|gros|pak|pack|box|kotak|dus|set"
    r"|ikat|renteng|toples|paket|pasang|rim|roll|meter|liter|tray|karung|sak|bungkus|kg|kilo|besek|keranjang|peti|papan|krat"
    r"|loyang|tampah|nampan|tandan|sisir|rak))\.?(?: ready)?",
    re.IGNORECASE,
)
"""A stock that is counted by something else than pieces."""
_NO_MORE = (
    r"(?: ?(?:pcs?|buah|bh|biji|unit|set|lembar|lbr|potong|pasang|helai|ekor|pot|bungkus|botol)\b)?"
    r"(?! ?(?:/|per\b|tiap|setiap|masing))\s*(?:$|[,;.(](?!\d))"
)
"""Behind a number that counts what is there: neither "5 hari" nor "5 warna", and not "5 lembar per motif"."""
_SCALES = {"kg": 1000, "kilo": 1000, "ons": 100, "rb": 1000, "ribu": 1000, "jt": 10**6, "juta": 10**6}


def count_of(typed: str) -> int | None:
    """Pieces, or grams; None for what is no number, as in "50an".

    >>> count_of("ready 15"), count_of("1,5 kg"), count_of("terbatas 50 paket")
    (15, 1500, None)
    """
    found = _NUMBER.fullmatch(typed)
    if found is None or found[2].lower() == "an":  # "50an" is about fifty, and no number
        return None
    digits = re.sub(r"[.,](?=\d{3}\b)", "", found[1]).replace(",", ".")
    return int(float(digits) * _SCALES.get(found[2].lower(), 1)) if digits.count(".") < 2 else 0


def stock_home(typed: Mapping[str, object]) -> dict[str, object]:
    """The boxes with a stock that stands in another one where it is asked for, if nothing stands there.

    >>> stock_home({"size": "ada 24 pc"})
    {'size': '', 'stock': 'ada 24 pc'}
    """
    if typed.get("stock"):
        return dict(typed)
    for name in ("size", "content"):
        if _THERE_ARE.fullmatch(str(typed.get(name, "")).strip()):
            return {**typed, name: "", "stock": typed[name]}
    return dict(typed)


def counted_by(typed: str) -> str:
    """A number with what is counted, where that is no single piece; else empty.

    >>> counted_by("ready 10 lusin"), counted_by("15 pcs")
    ('10 lusin', '')
    """
    found = _BY_MANY.fullmatch(typed.strip())
    return found[1] if found else ""


def counts(facts: Facts) -> bool:
    """Whether her words about the stock begin with the number itself: "2 lembar, 1 per warna"."""
    return bool(facts.stock) and count_of(facts.stock_said.partition(",")[0]) == facts.stock


def with_more(number: int | None, said: str, waits: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Her words about the stock with when there is more than that, and the other terms of a pre-order.

    >>> with_more(300, "300 pasang", ("stok 300, lebih dari itu 7-10 hari",))
    ('300 pasang, lebih dari itu 7-10 hari', ())
    """
    told = re.compile(
        rf"(?:stok|ready|ada) {number}(?: [a-z]+)?, (?=(?:kalau )?(?:lebih|di atas|selebihnya)\b)", re.I
    )
    more = [told.sub("", one) for one in waits if number and told.match(one)]
    return ", ".join(filter(None, (said, *more))), tuple(one for one in waits if not (more and told.match(one)))


def told_among_terms(facts: Facts) -> bool:
    """Whether her terms say how many are there, in more words than the stock: "yang ready 5 lembar, lainnya PO"."""
    if not facts.stock or (facts.stock_said and not counts(facts)):
        return False
    number = re.escape(facts.stock_said or str(facts.stock))
    again = re.compile(rf"\b(?:stok|ready|sisa)(?: (?:stok|ready|ada|tinggal))? {number}{_NO_MORE}", re.IGNORECASE)
    return any(map(again.search, (*facts.pre_order, *facts.minimum, *facts.terms)))


def is_sold_out(typed: str) -> bool:
    """Whether nothing is left, whatever she says of it behind: "habis, nunggu jahit lagi"."""
    first, _, more = typed.partition(",")
    return _SOLD_OUT.fullmatch(first) is not None and not re.search(r"\b(?:ready|sisa|ada)\b", more, re.IGNORECASE)


def sold_out(typed: str) -> tuple[str, ...]:
    """What is sold out while the rest is there, in small letters.

    >>> sold_out("navy habis"), sold_out("100ml kosong, 60ml ready 8")
    (('navy',), ('100 ml',))
    """
    found = [m for piece in re.split(r"\s*[,;]\s*", typed) for m in [_GONE.fullmatch(piece)] if m]
    names = [name for m in found for name in re.split(r"\s*(?:&|/|\bdan\b)\s*", m["what"] or m["after"])]
    return tuple(_KIND_WORD.sub("", units_out(name)).casefold() for name in names if name)


def _without_others(item: str) -> str:
    """An item that names one thing; of several, "cup 200 ml dan toples 500 ml", one is left when one is gone."""
    return "" if re.search(r" dan |[,/&]", item) else item


def left(items: tuple[str, ...], gone: tuple[str, ...]) -> tuple[str, ...]:
    """The items that are not sold out: the one of that name, else the only one that has its words.

    >>> left(("merah", "merah muda"), ("merah",)), left(("motif bunga", "polos"), ("bunga",))
    (('merah muda',), ('polos',))
    """
    for name in gone:
        words = set(name.split())
        same = [item for item in items if item.casefold() == name]
        alike = same or [item for item in items if words <= set(_without_others(item).casefold().split())]
        items = tuple(item for item in items if item not in alike) if len(alike) == 1 else items
    return items
