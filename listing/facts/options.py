"""Options to choose from, with what each has of its own: "kecil 40rb, besar 60rb", "1 kg: Rp90.000", "M (LD 96)"."""

import re
from collections.abc import Mapping

from listing.facts.lists import AsTyped, choices
from listing.facts.measures import tidy_size
from listing.facts.money import price, rupiah
from listing.facts.normalise import units_out
from listing.facts.record import Option, Price
from listing.facts.spelling import money_out

# Only what is certainly money: with Rp, with thousands, or with "rb"; "level 3" has no price.
_MONEY = re.compile(
    r"[\s:=(@-]*\b((?:rp\.?\s*\d[\d.,]*|\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?\s*(?=rb|ribu|k\b|jt"
    r"|juta))\s*(?:rb|ribuan|ribu|k|jt|juta)?)\b[\s)]*$",
    re.IGNORECASE,
)
_OWN_SIZE = re.compile(r"\s*\(([^()]*\d[^()]*)\)\s*$")
_STARTS = re.compile(r"\s*\b(?:mulai(?: dari)?|start(?:ing)?(?: from)?|dari)$", re.IGNORECASE)
_MORE = re.compile(r"(?:\+|tambah|nambah)\s*(?:rp)?\s*\d", re.IGNORECASE)


def option(typed: str) -> Option:
    """One option.

    >>> option("besar (40 cm) 60rb")
    Option(name='besar', price=60000, size='40 cm', stock=None, lead='')
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
        own = price(money[1]) if money else None
    except ValueError:
        return Option(typed)
    inside = tidy_size(size[1]) if size and size.start() else ""
    return Option(name, own.least if own else None, inside, lead="mulai" if own and starts else "")


def options(value: AsTyped) -> tuple[Option, ...]:
    """Options of a list, or of tables with nama, harga, ukuran and stok."""
    if isinstance(value, list | tuple):
        return tuple(
            _table(one) if isinstance(one, Mapping) else option(tidy) for one in value for tidy in _tidy(one)
        )
    return tuple(map(option, choices(value)))


def _tidy(one: object) -> tuple[str, ...]:
    return ("",) if isinstance(one, Mapping) else choices([str(one)])


def _table(row: Mapping[str, object]) -> Option:
    own = price(str(row["harga"])) if row.get("harga") else None
    stock = row.get("stok")
    return Option(
        str(row.get("nama", "")),
        own.least if own else None,
        str(row.get("ukuran", "")),
        stock if isinstance(stock, int) else None,
        own.lead if own else "",
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
    cost = [one.lead, rupiah(one.price)] if one.price else []
    return " ".join(filter(None, [one.name, f"({one.size})" if one.size else "", *cost]))


def table(one: Option) -> str | dict[str, object]:
    """An option for a file: its name, or a table where it has more."""
    cost = f"{one.lead} {one.price}" if one.lead else one.price
    row: dict[str, object] = {"nama": one.name, "harga": cost, "ukuran": one.size, "stok": one.stock}
    kept = {key: value for key, value in row.items() if value not in ("", None)}
    return one.name if len(kept) == 1 else kept
