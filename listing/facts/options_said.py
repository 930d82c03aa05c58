"""What she says of the options, behind them: "boleh campur", "Rasa: bawang, asin"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from listing.facts.money import amounts_out, price_words, rupiah
from listing.facts.names import names_out
from listing.facts.normalise import LETTER_SIZE, acronyms, plain, units_out
from listing.facts.options import ON_TOP, SAYS_HOW, told
from listing.facts.record import EATEN, Facts, Option
from listing.facts.spelling import money_out
from listing.facts.things import commas_in
from listing.phrases.drafts.product_kinds import category_of

_RANDOM = re.compile(r"(?:(?:jenis|warna|motif|model|rasa|karakter)(?:nya)? )?(?:random|acak|campur)", re.IGNORECASE)
_NO_CHOICE = re.compile(
    r"(?:tidak|belum|no) (?:bisa |boleh |dapat )?(?:di)?(?:pilih|milih|memilih|request)|(?:kalau|jika|bila) \w+ \w",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"isi(?:nya|ne)\b ?[:=]? ?((?:[^\d\n,]{2,}(?: \d+)?, ?){2,}[^\n,]+)", re.IGNORECASE)
_TOPIC = re.compile(r"^([a-z]+(?: [a-z]+)?): (?=[^:]*$)", re.IGNORECASE)
"""What the only list of a box is of: "topping: keju, oreo"."""
_PACKAGE = re.compile(
    r"\s*((?:paket|set|bundel|bundling)(?: [a-z\d]+){0,2}) ?: ?([^:()\n.]+?)((?: \d+ ?(?:rb|ribu|k|jt))?)",
    re.IGNORECASE,
)
"""The only thing to choose, with what is in it."""
_ITS_COST = re.compile(
    rf"(?=[^R]*\d[^R]*Rp|{LETTER_SIZE}\b)(?:(?!Rp|\+|\b(?i:tambah|nambah|plus|mulai|selisih|diskon)).)+ (Rp[\d.]*\d)"
)
"""A size or an amount that costs so much, and not so much more."""
_TIMES = frozenset({"jam", "hari", "malam", "minggu", "bulan", "tahun"})
SAID = "keterangan"
"""Key of the row of a file's options that holds it."""


def said_home(typed: Mapping[str, object]) -> dict[str, object]:
    """The boxes with what is said of the options in a place of its own, where a file keeps it among them.

    >>> said_home({"variants": ["keju", {"keterangan": "boleh campur"}]})
    {'variants': ['keju'], 'options_said': 'boleh campur'}
    """
    rows = typed.get("variants")
    if not isinstance(rows, list | tuple):
        return dict(typed)
    said = [str(row[SAID]) for row in rows if isinstance(row, Mapping) and SAID in row]
    kept = [row for row in rows if not (isinstance(row, Mapping) and SAID in row)]
    return {**typed, "variants": kept, "options_said": ". ".join(said)} if said else dict(typed)


def contents_home(typed: Mapping[str, object]) -> dict[str, object]:
    """The boxes with what is in it where that is asked for, if she told it as her options and nothing stands there.

    Of what is eaten it may be one filling or another: "isinya keju, coklat, kacang".

    >>> contents_home({"name": "Mainan", "variants": "isine: pawon, kendil, wajan"})
    {'name': 'Mainan', 'variants': '', 'content': 'pawon, kendil, wajan'}
    """
    name, told = str(typed.get("name", "")), _INSIDE.fullmatch(str(typed.get("variants", "")).strip())
    eaten = (typed.get("category") or category_of(name)) in EATEN
    if told is None or eaten or plain(str(typed.get("content", ""))):
        return dict(typed)
    return {**typed, "variants": "", "content": told[1]}


def with_its_no(items: tuple[str, ...]) -> tuple[str, ...]:
    """The items with "random" and the "tidak bisa pilih" or "kalau minta tertentu, tanya dulu" behind it as one."""
    if len(items) == 2 and _RANDOM.fullmatch(items[0]) and _NO_CHOICE.match(items[1]):
        return (", ".join(items),)
    return items


def of_what(text: str) -> str:
    """A list without the colon behind what it is of; what is in one package is no list of options.

    >>> of_what("topping: keju, oreo"), of_what("paket lengkap: 2 baju, henna 4jt")
    ('topping keju, oreo', 'paket lengkap (2 baju, henna) 4jt')
    """
    package = _PACKAGE.fullmatch(text)
    return f"{package[1]} ({package[2]}){package[3]}" if package else _TOPIC.sub(r"\1 ", text)


def second_list_said(text: str) -> str:
    r"""A list, and a line of its own with another one behind it, with a stop between them.

    >>> second_list_said("kunir asem, beras kencur\ngula aren atau tanpa gula"), second_list_said("polos\nkeju, 5rb")
    ('kunir asem, beras kencur. gula aren atau tanpa gula', 'polos\nkeju, 5rb')
    """
    lines = [line.strip(" ,;.") for line in text.split("\n") if line.strip()]
    plain = len(lines) > 1 and "," in lines[0] and not re.search(r"[\d:()]", text)
    return ". ".join(lines) if plain else text


def said_behind(pieces: Iterable[str]) -> str:
    """Remarks and sentences as one text: a remark goes on behind a comma, a sentence has its stop before it.

    >>> said_behind(("Karakter: beruang, panda", "tambah nama +10rb"))
    'tambah nama +Rp10.000. Karakter: beruang, panda'
    """
    tidy = [names_out(acronyms(amounts_out(money_out(units_out(commas_in(one)))))) for one in pieces if one]
    remarks = ", ".join(one for one in tidy if not one[0].isupper())
    return ". ".join(filter(None, (remarks, *(one for one in tidy if one[0].isupper()))))


def price_told(facts: Facts) -> str:
    """Her words about the price, or the sizes or amounts with one of which her price is told already.

    >>> from listing.facts.record import Price
    >>> price_told(Facts("Pakan", price=Price(38), size=("500 gram Rp38", "1 kg Rp72")))
    '500 gram Rp38, 1 kg Rp72'
    """
    if facts.price_said or facts.price is None or facts.variants:
        return facts.price_said
    for some in (facts.size, facts.content):
        costs = [found[1] for found in map(_ITS_COST.fullmatch, some) if found]
        if len(costs) == len(some) > 1 and price_words(facts.price) in costs:
            return ", ".join(some)
    return ""


def spans_price(facts: Facts) -> bool:
    """Whether what is said of the options tells both ends of the price."""
    ends = (facts.price.least, facts.price.most) if facts.price else ()
    return bool(ends) and all(one is not None and rupiah(one) in facts.options_said for one in ends)


def told_by_options(facts: Facts) -> bool:
    """Whether the options tell the lowest price: one costs as much, or each tells a price and one of them this."""
    if facts.price is None or not facts.variants:
        return False
    least = rupiah(facts.price.least)
    words = [told(one) for one in facts.variants]
    bare = not (facts.price.unit or facts.price.deal)  # "mulai 8rb per lembar A3+" tells more than they do
    each = bare and all("Rp" in one for one in words) and any(re.search(rf"{least}(?![\d.])", one) for one in words)
    # "mulai 60rb per hari" says for how long, which options at so much alone do not
    timed = facts.price.unit in _TIMES and not any(one.unit for one in facts.variants)
    return each or (not timed and facts.price.least in {one.price for one in facts.variants})


def some_cost_other(facts: Facts) -> bool:
    """Whether some options have a price of their own beside others at the price of its box: "polos, cokelat 30rb"."""
    own = {one.price for one in facts.variants if one.price}
    plain = any(not (one.price or SAYS_HOW.match(one.name) or "Rp" in told(one)) for one in facts.variants)
    return bool(plain and own and facts.price and not facts.price.most and facts.price.least not in own)


def cost_aside(one: Option) -> Option:
    """An option with its price in brackets, so that nobody reads it as that of those before it as well.

    What is paid on top says so itself.

    >>> told(cost_aside(Option("cokelat", 30000))), told(cost_aside(Option("polos")))
    ('cokelat (Rp30.000)', 'polos')
    """
    if not one.price or one.name.endswith(")") or ON_TOP.match(one.name):
        return one
    cost = told(replace(one, name="", size=""))
    return replace(one, price=None, lead="", unit="", size=", ".join(filter(None, (one.size, cost))))


def with_prices(said: str, gone: tuple[Option, ...]) -> str:
    """Words about what is sold out, with the price of each option that nothing else tells any more.

    >>> with_prices("teri lagi kosong", (Option("teri", 20000),))
    'teri (Rp20.000) lagi kosong'
    """
    for one in gone:
        if one.price:
            own = re.compile(rf"\b({re.escape(one.name)})\b(?! \(Rp)", re.IGNORECASE)
            said = own.sub(rf"\1 ({rupiah(one.price)})", said, count=1)
    return said
