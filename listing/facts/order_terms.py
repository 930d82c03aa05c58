"""The terms and cautions of an order, each where its kind belongs, whichever box it was typed in."""

import re
from dataclasses import replace

from listing.facts.boxes import Boxes
from listing.facts.record import Price

TERM_FIELDS = ("pre_order", "minimum", "deposit", "area", "hours", "returns", "terms", "warnings", "allergens")
_FORBIDS = re.compile(r"(?:jangan|hindari|hindarkan|(?:tidak|bukan) (?:untuk|boleh|dianjurkan))\b", re.IGNORECASE)
"""Begins what warns, and names no allergen."""
_ASKS = re.compile(
    r"(?:tolong|mohon|harap|silakan|(?:di)?beri ?tahu|kabari|kasih|info(?:kan)?|tanya(?:kan)?|bilang|sebutkan|chat"
    r"|kalau|jika|bila|(?:yang|punya|ada) alergi)\b",
    re.IGNORECASE,
)
"""Begins what a buyer is asked to tell; behind what has an allergen it is part of that."""
_FREE_FROM = re.compile(
    r"\d+ ?[^\W\d]* (?:(?:gratis|free|bebas) ?(?:ongkir|ongkos|antar|kirim|delivery|biaya)"
    r"|(?:ongkir|ongkos|(?:di)?(?:antar|kirim)) (?:gratis|free))",
    re.IGNORECASE,
)
"""From how many on the delivery is free; nobody has to order as many."""
_BROUGHT = re.compile(r"(?:di)?(?:antar|kirim|jemput|cod)\b[^,;.]*\d[^,;.]*", re.IGNORECASE)
"""How many are brought; whoever fetches them takes as few as she likes."""
_GIVEN_FROM = re.compile(
    r"\d+ ?[^\W\d]* (?:(?:gratis|free|bonus|dapat|diskon|potongan|lebih murah)\b|(?:harga )?Rp\d)", re.IGNORECASE
)
"""From how many on something is given along, or each costs less: "20 pcs gratis kemasan", "10 pcs harga Rp9.000"."""
_CHEAPER = re.compile(
    r"(?!.*\bmin(?:imal)?\b)(?=.*\bRp ?\d)"
    r"(?:.*\bharga\b|(?:khusus |untuk )?(?:reseller|agen|grosir|dropship\w*|partai)\b)",
    re.IGNORECASE,
)
"""A price for who takes many; nobody has to: "harga reseller Rp23.000 mulai 20 bungkus"."""
_ANSWERS = re.compile(
    r"\d+(?: \w+)?(?:[,.]| (?:juga |pun |saja )?(?:boleh|bisa|untuk)\b)"
    r"|(?:(?:boleh|bisa|cukup) )?(?:\d|(?:ecer|satuan)\w*\b)[^,.]*[,.] ",
    re.IGNORECASE,
)
"""Begins with the least itself, and tells behind it what many cost: "1 botol. Reseller 10 botol harga Rp38.000"."""
_ONE_WILL_DO = re.compile(r"\b(?:boleh|bisa) 1\b|\b1(?: \w+)?(?: juga| pun| saja)? (?:boleh|bisa)\b", re.IGNORECASE)
_SINGLY = re.compile(r"(?:bisa|boleh|terima|melayani)(?: beli| pesan| order)? (?:satuan|ecer\w*)", re.IGNORECASE)
"""Beside "boleh 1 potong" it says nothing more."""
_NO_LEAST = re.compile(
    r"(?:tidak|tanpa|no|belum)(?: ada| pakai)?(?: (?:minimal|minimum|batas(?:an)?)"
    r"(?: (?:order|pesan\w*|pembelian|beli))?)?(?=,|$)",
    re.IGNORECASE,
)
_NO_DEPOSIT = re.compile(
    r"(?:tidak|tanpa|no|bebas)(?: (?:usah|perlu|pakai|ada|wajib|harus))*(?: dp)?(?: dulu)?(?P<rest>,.*)?",
    re.IGNORECASE,
)
_TELLS = re.compile(r"\d|\b(?:kalau|asal|untuk|khusus|kecuali|bayar|lunas|cod|transfer|tunai|cash)\b", re.IGNORECASE)


def order_terms(boxes: Boxes, cost: Price | None) -> dict[str, tuple[str, ...]]:
    """The terms and cautions of an order; a bare least number counts what the price is for."""
    terms = {field: boxes.terms(field) for field in TERM_FIELDS}
    terms["minimum"] = tuple(_NO_LEAST.sub("tanpa minimal pesan", one, count=1) for one in terms["minimum"])
    free = tuple(one for one in terms["minimum"] if _FREE_FROM.match(one) or _BROUGHT.fullmatch(one))
    if free:
        least = (one if "minimal" in one else f"minimal {one}" for one in free)
        terms["area"] = (", ".join((*terms["area"], *least)),)
    given = tuple(one for one in terms["minimum"] if _GIVEN_FROM.match(one) and one not in free)
    others = (one for one in terms["minimum"] if one not in given and not _ANSWERS.match(one))
    cheaper = tuple(filter(_CHEAPER.match, others))
    terms["terms"] += (*cheaper, *(f"minimal {one}" for one in given))
    terms["minimum"] = tuple(one for one in terms["minimum"] if one not in (*free, *cheaper, *given))
    if any(map(_ONE_WILL_DO.search, terms["minimum"])):
        terms["minimum"] = tuple(one for one in terms["minimum"] if not _SINGLY.fullmatch(one))
    asks = all(_FORBIDS.match(one) or _ASKS.match(one) for one in terms["allergens"])
    cautions = tuple(one for one in terms["allergens"] if asks or _FORBIDS.match(one))
    terms["warnings"] += cautions
    terms["warnings"] = tuple(
        one
        for one in terms["warnings"]
        if untold_in((one,), tuple(other for other in terms["warnings"] if len(other) > len(one)))
    )
    terms["deposit"] = tuple(map(_without_deposit, terms["deposit"]))
    terms["allergens"] = tuple(one for one in terms["allergens"] if one not in cautions)
    unit = cost.unit.split(" ")[-1] if cost and cost.unit else ""
    if unit:
        terms["minimum"] = tuple(f"{one} {unit}" if one.isdigit() else one for one in terms["minimum"])
    return terms


def without_least(price: Price | None, least: tuple[str, ...]) -> Price | None:
    """The price without the smallest order behind it that is told among the terms already."""
    told = price is not None and price.deal.startswith("minimal ") and price.deal.removeprefix("minimal ") in least
    return replace(price, deal="") if price and told else price


def untold_in(said: tuple[str, ...], elsewhere: tuple[str, ...]) -> tuple[str, ...]:
    """Statements without those that are told in the same words in a place of more weight.

    >>> untold_in(("jangan dilipat", "cuci tangan"), ("jangan dilipat, jangan kehujanan",))
    ('cuci tangan',)
    """
    told = {_same(clause) for one in elsewhere for clause in (one, *one.split(", "))}
    return tuple(one for one in said if _same(one) not in told and not told.issuperset(map(_same, one.split(", "))))


def _same(clause: str) -> str:
    return clause.strip(" .!").casefold()


def _without_deposit(term: str) -> str:
    """What says that none is asked for, "tidak usah, percaya": nobody is to read that she is not paid."""
    found = _NO_DEPOSIT.fullmatch(term)
    rest = found["rest"] or "" if found else ""
    return f"Tanpa DP{rest if _TELLS.search(rest) else ''}" if found else term
