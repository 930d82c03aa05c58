"""Options to choose from, with what each has of its own: "kecil 40rb, besar 60rb", "1 kg: Rp90.000", "M (LD 96)"."""

import re
from collections.abc import Mapping
from dataclasses import replace

from listing.facts.bare_prices import prices_out
from listing.facts.lists import LIST_STOP, AsTyped, choices, headed, items
from listing.facts.measure_rows import unit_for_all
from listing.facts.measures import tidy_size
from listing.facts.money import BOUGHT_WORD, amounts_out, price, rupiah, unit_out
from listing.facts.normalise import units_out
from listing.facts.option_rows import rows_aside
from listing.facts.record import Category, Option, Price
from listing.facts.shared_prices import each_priced
from listing.facts.spelling import money_out
from listing.facts.things import BOUGHT, COST, has_money, things

_MONEY = re.compile(
    rf"[\s:=(@-]*(?<![\w.,])(?P<cost>{COST})(?P<bought>(?:{BOUGHT}){{1,2}})?"
    r"(?:\s+(?P<more>(?:lengkap|komplit|full)(?: [^\W\d]+){0,2}|(?:(?:sudah|sdh) )?(?:termasuk|dengan|tanpa|bonus"
    r"|gratis|free|include|plus)(?: [^\W\d]+){1,4})$"
    r"|\s*\((?P<inside>(?=[^()]*\d|(?:isi|(?:sudah |sdh )?termasuk|plus|dengan|tanpa|belum)\b)"
    r"(?![^()]*(?:\+ ?(?:rp|\d)|per\b))[^()]+)\)"
    r"|[\s).]*)$",
    re.IGNORECASE,
)
"""A price at the end, with what it buys, and in brackets what it holds."""
_OWN_SIZE = re.compile(r"\s*\(([^()]*\d[^()]*)\)\s*$")
_PER = re.compile(r"\s(?:per |/ ?)[^\W\d]+\s*$", re.IGNORECASE)
_COUNTED = re.compile(rf"(?:\bisi )?\b\d+(?:[.,]\d+)?(?: ?{BOUGHT_WORD})?$", re.IGNORECASE)
"""How many or how much of it: "isi 12", "500 gram"."""
_LISTED = re.compile(r"([^\W\d]+(?: \w+){0,2}) ?: ?([^:()]+,[^:()]+)")
"""A name and what is in it: "paket A: nasi, ayam"."""
SAYS_HOW = re.compile(
    r"(?:boleh|bisa|bs|request|req|custom|bebas|campur|mix|tanya|menyesuaikan|sesuai|tergantung)\b"
    r"(?!.*\d ?(?:gram|cm|ml))",
    re.IGNORECASE,
)
"""What says how one chooses and is nothing to choose: "boleh pilih 4 macam"."""
_HOW_MUCH = re.compile(
    r"\d|\b(?:kecil|sedang|besar|jumbo|mini|tanggung|standar|gelas|kaleng|toples|botol|pouch|box|kotak|dus|mika|plastik"
    r"|cup|jar|pot|tampah|loyang|paket|refill|isi ulang|pack|pak|besek|satuan|ecer\w*|lusin\w*|bungkus|saset|sachet"
    r"|nampan|piring|porsi|batang|lembar|gulung)\b",
    re.IGNORECASE,
)
"""What names an amount or what holds it, and no flavour."""
_AMOUNT = re.compile(r"(?:isi )?[\d½¼]+[\d/.,]* ?[^\W\d]+$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_AND = re.compile(
    r"(?<=[^\W\d]{3}) sama (?=(?!isi|isian|semua|saja|aja|dengan|kayak|seperti|persis)[^\W\d]{3})", re.IGNORECASE
)
"""The spoken "and" between two of several: "teri sama ebi"."""
_LEVELLED = re.compile(r"(level|lv|tipe|type) \d+", re.IGNORECASE)
_SEVERAL = 2
_BEHIND = "di_belakang"
"""Key of a row of a file that holds what stands in brackets behind its price."""
_CODED = re.compile(r"\b(?:motif|model|kode|seri|tipe|type|nomor|no|umur|tahun|kelas)\b", re.IGNORECASE)
"""Words whose numbers tell kinds apart: "motif 12, motif 15"."""
_HALF = re.compile(r"[^\W\d]{3,} \d{2,3}(?=\s*(?:[,/;\n]|$))|\d \d{2,3}(?=\s*(?:[,/;\n]|$))")
"""A number that may be a price beside others that are: "isi 6 45rb / isi 12 85"."""
_OF_ALL = re.compile(
    r"(?P<last>.*?)[\s(.]*(?:(?P<each>@)"
    r"|(?<![^\W\d])(?:harga )?(?:semua(?:nya)?|rata(?:-rata)?|sama(?: semua)?|masing-masing)"
    r"|(?<![^\W\d])harga)[\s:=]*(?=rp|\d)",
    re.IGNORECASE,
)
"""A price that is said of all before it: "ayam, teri @12rb", "ayam, teri. Semua 12rb"."""
_PRICES_BEHIND = re.compile(r"(?P<names>[^\d().;:\n]+?)\s*(?:[.;:\n]+\s*|\()(?P<costs>[^()]*\d[^()]*?)\)?[\s.]*")
"""Names, and behind them or in brackets what each of them costs."""
_STARTS = re.compile(r"\s*\b(?:mulai(?: dari)?|start(?:ing)?(?: from)?|dari)$", re.IGNORECASE)
ON_TOP = re.compile(r"(?:tambah|nambah|plus)\b|\+", re.IGNORECASE)
"""What is paid on top of what one chooses: "tambah boneka 35rb"."""
_MORE = re.compile(
    r"(?:\+|tambah|nambah|lebih (?:mahal|murah)|selisih|kurang|dikurangi|diskon|disc|\d hemat"
    r"|\btanpa\b[^,;\n]* (?:potong|hemat|-)|\(-)\s*(?:rp\.?)?\s*\d",
    re.IGNORECASE,
)
"""An amount that is a difference and no price: "keju tambah 5rb", "tanpa kotak kurang 3rb"."""


def option(typed: str) -> Option:
    """One option.

    >>> option("besar (40 cm) 60rb")
    Option(name='besar', price=60000, size='40 cm', stock=None, lead='', unit='', behind=False)
    """
    money = None if _MORE.search(typed) else _MONEY.search(typed)
    name = _AND.sub(
        " dan ", units_out(typed[: money.start()].strip(" :=-(") if money else amounts_out(money_out(typed)))
    )
    head, opened, again = name.rpartition("(")
    if opened and ")" not in again:  # "coklat (coklat 6rb)"; "jumbo (topping 5rb)" does not cost that
        if head.strip().casefold() != again.strip().casefold():
            return Option(amounts_out(money_out(typed)))
        name = head.strip()
    name = _LISTED.sub(r"\1 (\2)", name)
    if not name or (money and (money_out(name) != name or "Rp" in name)):  # "kecil 10rb-15rb" has no single price
        return Option(amounts_out(money_out(typed)))
    starts = _STARTS.search(name) if money else None
    if starts and not starts.start():  # "mulai 85rb" names nothing
        return Option(amounts_out(money_out(typed)))
    name = name[: starts.start()] if starts else name
    size = _OWN_SIZE.search(name)
    name = name[: size.start()].strip() if size and size.start() else name
    try:
        own = price(money["cost"]) if money else None
    except ValueError:
        return Option(typed)
    inside = tidy_size(size[1]) if size and size.start() else ""
    said = money and (money["inside"] or money["more"])
    behind = bool(said) and not inside
    inside = money_out(tidy_size(said)) if said and behind else inside
    lead, name = "mulai" if own and starts else "", re.sub(r"^all ?size\b", "all size", name, flags=re.IGNORECASE)
    bought = re.sub(r"^\s*(?:/|per\b)\s*", "", money["bought"] or "") if money and own else ""
    unit = unit_out(bought) if bought else ""
    return Option(name, own.least if own else None, inside, lead=lead, unit=unit, behind=behind)


def options_typed(value: AsTyped, category: Category = Category.OTHER, alone: bool = False) -> tuple[str, ...]:
    """The options of a box as they were typed; where they have prices, each with its own.

    Args:
        value: What stands in the box.
        category: The kind of product.
        alone: Whether no other box holds a price, so that bare numbers behind each of them are theirs.
    """
    if not isinstance(value, str):
        return choices(value)
    value = rows_aside(each_with_cost(value) or (value if "\n" in value or has_money(value) else headed(value)))
    if has_money(value) and _HALF.search(value):
        value = prices_out(value, category) or value
    elif alone and not _CODED.search(value) and not all(map(has_money, things(value))):
        full = prices_out(value, category) or ""
        priced_all = len(things(full)) > 1 and all(map(has_money, things(full)))
        value = full if priced_all else value
    return items(tuple(things(value))) if has_money(value) else choices(LIST_STOP.sub(", ", value))


def each_with_cost(typed: str) -> str | None:
    """Names and then prices of the same names, each name with its own; None for anything else.

    >>> each_with_cost("kacang, teri, ebi. kacang 15rb, teri sama ebi 18rb")
    'kacang Rp15.000, teri Rp18.000, ebi Rp18.000'
    >>> each_with_cost("ayam, cumi pedas, tuna. cumi dan tuna 14rb lainnya 12rb")
    'ayam Rp12.000, cumi pedas Rp14.000, tuna Rp14.000'
    """
    found = _PRICES_BEHIND.fullmatch(typed.strip())
    names = tuple(map(Option, choices(found["names"]))) if found else ()
    costs = tuple(map(option, things(found["costs"]))) if found else ()
    if len(names) < _SEVERAL or not all(one.price and not one.size and not one.lead for one in costs):
        return None
    each = {one.name: one for one in each_priced(costs, names) or ()}
    if not each or not each.keys() <= {one.name for one in names}:
        return None
    return ", ".join(told(each.get(one.name, one)) for one in names)


def are_how_much(typed: list[str]) -> bool:
    """Whether each of several things names an amount or what holds it: "botol 250 ml 7rb", "kecil 5rb"."""
    return all(_HOW_MUCH.search(option(one).name) for one in typed)


def costs_of_all(typed: str) -> bool:
    """Whether a price is said of all that stands before it: "semua 12rb"."""
    return _OF_ALL.match(typed) is not None


def options(value: AsTyped) -> tuple[Option, ...]:
    """Options of a list, or of tables with nama, harga, ukuran and stok."""
    if isinstance(value, str):
        return in_turn(_told_apart(_all_bought(options_typed(value))))
    if any(isinstance(one, Mapping) for one in value):
        return tuple(_table(one) if isinstance(one, Mapping) else option(str(one)) for one in value)
    return in_turn(_told_apart(_all_bought(items(value))))


def _all_bought(typed: tuple[str, ...]) -> tuple[Option, ...]:
    """The options; "per ekor" behind the last price alone is said of all, and stays among her words.

    >>> [told(one) for one in options("ayam, teri @12rb")]
    ['ayam Rp12.000', 'teri Rp12.000']
    """
    alone = tuple(map(option, typed))
    names = unit_for_all([one.name for one in alone])
    found = _each_at(typed, tuple(replace(one, name=name) for one, name in zip(alone, names, strict=True)))
    last = len(found) > 1 and found[-1].unit and not any(one.unit for one in found[:-1])
    return (*found[:-1], Option(amounts_out(money_out(typed[-1])))) if last and _PER.search(typed[-1]) else found


def _each_at(typed: tuple[str, ...], found: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options, those without a price with the one that is said of them behind: "ayam, teri @12rb"."""
    told: list[Option] = []
    for one, text in zip(found, typed, strict=True):
        of_all = _OF_ALL.match(text) if one.price else None
        free = next((at for at, other in enumerate(reversed(told)) if other.price), len(told))
        free = free if of_all and (of_all["each"] or free == len(told)) else 0
        before = told[len(told) - free :]
        if of_all and free and not any(SAYS_HOW.match(other.name) or has_money(other.name) for other in before):
            own = replace(one, name=option(of_all["last"]).name)
            same = [replace(other, price=one.price, lead=one.lead, unit=one.unit) for other in before]
            told = [*told[: len(told) - free], *same, *([own] if own.name else [])]
        else:
            told.append(one)
    return tuple(told)


def _told_apart(found: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options, of two alike each with what stands before the first of its row.

    >>> [one.name for one in options("polos isi 6 12rb, isi 12 22rb. topping isi 6 20rb, isi 12 38rb")]
    ['polos isi 6', 'polos isi 12', 'topping isi 6', 'topping isi 12']
    """
    found = _numbered(found)
    names = [one.name.casefold() for one in found]
    head, whole = "", []
    for one in found:
        counted = _COUNTED.search(one.name)
        if counted and counted.start():
            head = re.sub(r"\s*\([^()]*\)", "", one.name[: counted.start()]).strip()
        again = head and counted and not counted.start() and names.count(one.name.casefold()) > 1
        whole.append(replace(one, name=f"{head} {one.name}") if again else one)
    return tuple(whole)


def _numbered(found: tuple[Option, ...]) -> tuple[Option, ...]:
    """Bare numbers with the word that stands once before the first: "level 1, 3, 5" are three levels."""
    kind = _LEVELLED.fullmatch(found[0].name) if len(found) > 1 else None
    if not kind or not all(one.name.isdigit() for one in found[1:]):
        return found
    return (found[0], *(replace(one, name=f"{kind[1]} {one.name}") for one in found[1:]))


def _table(row: Mapping[str, object]) -> Option:
    own = price(str(row["harga"])) if row.get("harga") else None
    stock = row.get("stok")
    return Option(
        str(row.get("nama", "")),
        own.least if own else None,
        str(row.get("ukuran", row.get(_BEHIND, ""))),
        stock if isinstance(stock, int) else None,
        own.lead if own else "",
        own.unit if own else "",
        _BEHIND in row,
    )


def in_turn(found: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options, where some have prices, before what only says how one chooses."""
    costly = {one.name.casefold() for one in found if one.price}
    found = tuple(one for one in found if one.price or one.size or one.name.casefold() not in costly)
    how = tuple(one for one in found if not one.price and SAYS_HOW.match(one.name))
    return (*(one for one in found if one not in how), *how) if any(one.price for one in found) else found


def of_two_kinds(found: tuple[Option, ...]) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    """What is to choose, and how much of it at what price, where one list holds both; else all and nothing.

    >>> [[one.name for one in some] for some in of_two_kinds(options("sereh, melati, gelas 38rb, kaleng 65rb"))]
    [['sereh', 'melati'], ['gelas', 'kaleng']]
    """
    costly = tuple(one for one in found if one.price)
    free = tuple(one for one in found if not one.price and not SAYS_HOW.match(one.name))
    amounts, kinds = [one.name for one in costly], [one.name for one in free]
    told_apart = all(map(_HOW_MUCH.search, amounts)) and not any(map(_HOW_MUCH.search, kinds))
    told_apart |= all(map(_AMOUNT.match, amounts)) and not any(map(_DIGIT.search, kinds))
    if min(len(costly), len(free)) < _SEVERAL or not told_apart:
        return found, ()
    return tuple(one for one in found if one not in costly), costly


def priced(typed: str) -> tuple[Option, ...]:
    """Options of a box for the price: "ecer 12rb, grosir 10rb"; empty unless each has its name and its price."""
    found = options(typed)
    return found if len(found) > 1 and all(one.price for one in found) else ()


def span(found: tuple[Option, ...]) -> Price:
    """The price of options that each have one."""
    prices = [one.price for one in found if one.price]
    return Price(min(prices), max(prices) if max(prices) > min(prices) else None)


def told(one: Option) -> str:
    """An option with what it has of its own: "kecil (20 cm) Rp40.000"; brackets behind the price stay there."""
    cost = [one.lead, rupiah(one.price) + (f"/{one.unit}" if one.unit else "")] if one.price else []
    aside = [f"({one.size})"] if one.size else []
    last = [*cost, *aside] if one.behind or "Rp" in one.size else [*aside, *cost]
    return " ".join(filter(None, [one.name, *last]))


def table(one: Option) -> str | dict[str, object]:
    """An option for a file: its name, or a table where it has more."""
    own = f"{one.price}/{one.unit}" if one.unit else one.price
    cost = f"{one.lead} {own}" if one.lead else own
    size = _BEHIND if one.behind else "ukuran"
    row: dict[str, object] = {"nama": one.name, "harga": cost, size: one.size, "stok": one.stock}
    kept = {key: value for key, value in row.items() if value not in ("", None)}
    return one.name if len(kept) == 1 else kept
