"""Options to choose from, with what each has of its own: "kecil 40rb, besar 60rb", "1 kg: Rp90.000", "M (LD 96)"."""

import re
from collections.abc import Mapping
from dataclasses import replace

from listing.facts.lists import AsTyped, choices, items
from listing.facts.measures import tidy_size
from listing.facts.money import BOUGHT_WORD, price, rupiah
from listing.facts.normalise import units_out
from listing.facts.record import Option, Price
from listing.facts.spelling import money_out
from listing.facts.things import BOUGHT, COST, has_money, things

_MONEY = re.compile(rf"[\s:=(@-]*(?<![\w.,])(?P<cost>{COST})(?P<bought>{BOUGHT})?[\s).]*$", re.IGNORECASE)
_OWN_SIZE = re.compile(r"\s*\(([^()]*\d[^()]*)\)\s*$")
_PER = re.compile(r"\sper [^\W\d]+\s*$", re.IGNORECASE)
_COUNTED = re.compile(rf"(?:\bisi )?\b\d+(?:[.,]\d+)?(?: ?{BOUGHT_WORD})?$", re.IGNORECASE)
"""How many or how much of it: "isi 12", "500 gram"."""
_STARTS = re.compile(r"\s*\b(?:mulai(?: dari)?|start(?:ing)?(?: from)?|dari)$", re.IGNORECASE)
_MORE = re.compile(r"(?:\+|tambah|nambah)\s*(?:rp)?\s*\d", re.IGNORECASE)


def option(typed: str) -> Option:
    """One option.

    >>> option("besar (40 cm) 60rb")
    Option(name='besar', price=60000, size='40 cm', stock=None, lead='', unit='')
    """
    money = None if _MORE.search(typed) else _MONEY.search(typed)
    name = units_out(typed[: money.start()].strip(" :=-(") if money else money_out(typed))
    if not name or (money and (money_out(name) != name or "Rp" in name)):  # "kecil 10rb-15rb" has no single price
        return Option(money_out(typed))
    starts = _STARTS.search(name) if money else None
    if starts and not starts.start():  # "mulai 85rb" names nothing
        return Option(money_out(typed))
    name = name[: starts.start()] if starts else name
    size = _OWN_SIZE.search(name)
    name = name[: size.start()].strip() if size and size.start() else name
    try:
        own = price(f"{money['cost']}{money['bought'] or ''}") if money else None
    except ValueError:
        return Option(typed)
    inside = tidy_size(size[1]) if size and size.start() else ""
    lead, name = "mulai" if own and starts else "", re.sub(r"^all ?size\b", "all size", name, flags=re.IGNORECASE)
    return Option(name, own.least if own else None, inside, lead=lead, unit=own.unit if own else "")


def options_typed(value: AsTyped) -> tuple[str, ...]:
    """The options of a box as they were typed; where they have prices, each with its own."""
    return items(tuple(things(value))) if isinstance(value, str) and has_money(value) else choices(value)


def options(value: AsTyped) -> tuple[Option, ...]:
    """Options of a list, or of tables with nama, harga, ukuran and stok."""
    if isinstance(value, str):
        return _told_apart(_all_bought(options_typed(value)))
    if any(isinstance(one, Mapping) for one in value):
        return tuple(_table(one) if isinstance(one, Mapping) else option(str(one)) for one in value)
    return _told_apart(_all_bought(items(value)))


def _all_bought(typed: tuple[str, ...]) -> tuple[Option, ...]:
    """The options; "per ekor" behind the last price alone is said of all, and stays among her words."""
    found = tuple(map(option, typed))
    last = len(found) > 1 and found[-1].unit and not any(one.unit for one in found[:-1])
    return (*found[:-1], Option(money_out(typed[-1]))) if last and _PER.search(typed[-1]) else found


def _told_apart(found: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options, of two alike each with what stands before the first of its row.

    >>> [one.name for one in options("polos isi 6 12rb, isi 12 22rb. topping isi 6 20rb, isi 12 38rb")]
    ['polos isi 6', 'polos isi 12', 'topping isi 6', 'topping isi 12']
    """
    names = [one.name.casefold() for one in found]
    head, whole = "", []
    for one in found:
        counted = _COUNTED.search(one.name)
        if counted and counted.start():
            head = re.sub(r"\s*\([^()]*\)", "", one.name[: counted.start()]).strip()
        again = head and counted and not counted.start() and names.count(one.name.casefold()) > 1
        whole.append(replace(one, name=f"{head} {one.name}") if again else one)
    return tuple(whole)


def _table(row: Mapping[str, object]) -> Option:
    own = price(str(row["harga"])) if row.get("harga") else None
    stock = row.get("stok")
    return Option(
        str(row.get("nama", "")),
        own.least if own else None,
        str(row.get("ukuran", "")),
        stock if isinstance(stock, int) else None,
        own.lead if own else "",
        own.unit if own else "",
    )


def priced(typed: str) -> tuple[Option, ...]:
    """Options of a box for the price: "ecer 12rb, grosir 10rb"; empty unless each has its name and its price."""
    found = options(typed)
    return found if len(found) > 1 and all(one.price for one in found) else ()


def span(found: tuple[Option, ...]) -> Price:
    """The price of options that each have one."""
    prices = [one.price for one in found if one.price]
    return Price(min(prices), max(prices) if max(prices) > min(prices) else None)


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


def told(one: Option) -> str:
    """An option with what it has of its own: "kecil (20 cm) Rp40.000"."""
    cost = [one.lead, rupiah(one.price) + (f"/{one.unit}" if one.unit else "")] if one.price else []
    return " ".join(filter(None, [one.name, f"({one.size})" if one.size else "", *cost]))


def table(one: Option) -> str | dict[str, object]:
    """An option for a file: its name, or a table where it has more."""
    own = f"{one.price}/{one.unit}" if one.unit else one.price
    cost = f"{one.lead} {own}" if one.lead else own
    row: dict[str, object] = {"nama": one.name, "harga": cost, "ukuran": one.size, "stok": one.stock}
    kept = {key: value for key, value in row.items() if value not in ("", None)}
    return one.name if len(kept) == 1 else kept
