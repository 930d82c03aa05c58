"""Reads what she typed into a cost sheet; what cannot be read is asked, all of it at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from listing.facts.record import FactError
from listing.kit.price.amounts import (
    A_DAY,
    MEASURES,
    PIECE,
    SPELLED,
    Unreadable,
    amount_of,
    counted_alike,
    money_of,
    number_of,
    percent_of,
    rate_of,
)
from listing.kit.price.sheet import Basis, Cost, CostSheet, Fee, Lump, Material, Rated, Tier, UnreadCosts
from listing.phrases.app.kit_price import PRICE_TROUBLES

USUAL_PROFITS = ("20", "30", "50")
"""Percent, where she has not said: steps to compare, not advice. A choice."""
LARGEST_MARKUP = 1000
"""Percent of the cost; above it is a slip of the finger."""
_TIMES = ("jam", A_DAY)
T = TypeVar("T")
RowBoxes = Mapping[str, str]


@dataclass(slots=True)
class _Reader:
    """Reads boxes and goes on after one that cannot be read, so that she hears of all of them at once.

    Attributes:
        pieces: How many she makes.
        found: What could not be read.
    """

    pieces: Decimal = Decimal(1)
    found: list[FactError] = field(default_factory=list)

    def refuse(self, key: str, why: str, **values: str) -> None:
        indonesian, english = (text.format(**values) for text in PRICE_TROUBLES[why])
        self.found.append(FactError(key, indonesian, english))

    def read(self, key: str, typed: str, how: Callable[[str], T], name: str) -> T | None:
        try:
            return how(typed)
        except Unreadable as error:
            self.refuse(key, error.why, typed=typed, name=name)
            return None

    def asked(self, key: str, typed: str, how: Callable[[str], T], name: str, why: str) -> T | None:
        """As `read`; an empty box is asked for."""
        if typed:
            return self.read(key, typed, how, name)
        self.refuse(key, why, name=name)
        return None

    def material(self, row: str, boxes: RowBoxes, each: bool) -> Cost | None:
        """An ingredient or packing. `each`: its amount used is that of one piece, one of them where she said none."""
        name, bought, used = boxes.get("nama", ""), boxes.get("beli", ""), boxes.get("pakai", "")
        typed = self.asked(f"{row}.harga", boxes.get("harga", ""), rate_of, name, "ask_price")
        price, unit = typed or (None, "")
        bought = unit or bought  # "12rb/kg" costs that, however much she bought
        if not bought and not used:
            return None if price is None else Lump(name, price)
        used = used or ("1" if each else "")
        had = self.asked(f"{row}.beli", bought, amount_of, name, "ask_bought")
        took = self.asked(f"{row}.pakai", used, amount_of, name, "ask_used")
        if price is None or had is None or took is None:
            return None
        had, took = counted_alike(had, took)
        if had.measure != took.measure:
            why = "other_unit" if had.unit and took.unit else "no_unit"
            self.refuse(f"{row}.pakai", why, name=name, bought=bought, used=used)
            return None
        return Material(name, price, had, took)

    def labour(self, row: str, boxes: RowBoxes) -> Cost | None:
        """Work: by the time, by the piece, or as a whole."""
        name, hours = boxes.get("nama", ""), boxes.get("jam", "")
        typed = self.asked(f"{row}.upah", boxes.get("upah", ""), rate_of, name, "ask_pay")
        time = self.read(f"{row}.jam", hours, amount_of, name) if hours else None
        if typed is None or (hours and time is None):
            return None
        pay, paid_by = typed[0], _rate_unit(typed[1])
        if time is None:
            if paid_by in _TIMES:
                self.refuse(f"{row}.jam", "ask_hours", name=name, typed=boxes["upah"])
                return None
            return Rated(name, self.pieces, pay, PIECE) if paid_by == PIECE else Lump(name, pay)
        spent = _rate_unit(time.unit)
        if spent and spent not in _TIMES:
            self.refuse(f"{row}.jam", "no_hours", typed=hours)
            return None
        if paid_by and paid_by != (spent or paid_by):
            self.refuse(f"{row}.jam", "other_time", name=name, typed=boxes["upah"], used=hours)
            return None
        unit = spent or paid_by or "jam"
        return Rated(name, time.size / MEASURES[unit][1] if time.unit else time.number, pay, unit)

    def other(self, row: str, boxes: RowBoxes) -> Cost | None:
        """Any other cost of the making, or of each piece."""
        name, typed = boxes.get("nama", ""), boxes.get("harga", "")
        rate = self.asked(f"{row}.harga", typed, rate_of, name, "ask_price")
        if rate is not None and _rate_unit(rate[1]) == PIECE:
            return Rated(name, self.pieces, rate[0], PIECE)
        price = self.read(f"{row}.harga", typed, money_of, name) if rate else None
        return None if price is None else Lump(name, price)

    def fee(self, row: str, boxes: RowBoxes) -> Fee | None:
        name, typed = boxes.get("nama", ""), boxes.get("potong", "")
        is_share = "%" in typed or "persen" in typed
        amount = self.asked(f"{row}.potong", typed, percent_of if is_share else money_of, name, "ask_fee")
        if amount is None:
            return None
        return Fee(name, amount, Decimal(0)) if is_share else Fee(name, Decimal(0), amount)

    def tier(self, row: str, boxes: RowBoxes) -> Tier | None:
        name = boxes.get("nama", "")
        least = self.read(f"{row}.mulai", boxes.get("mulai", "") or "1", _count, name)
        percent = self.asked(f"{row}.untung", boxes.get("untung", ""), percent_of, name, "ask_profit")
        return None if least is None or percent is None else Tier(name, least, percent)


def _rate_unit(unit: str) -> str:
    """What something is paid by: "jam", "hari", "buah"; else as it stands."""
    word = unit.split(" ")[0].removesuffix("nya")
    spelled = SPELLED.get(word, word)
    measure = MEASURES[spelled][0] if spelled in MEASURES else spelled
    return "jam" if measure == "menit" else measure


def _count(typed: str) -> Decimal:
    """Pieces: a whole number above 0, with or without a word for them. Raises Unreadable."""
    number = amount_of(_thousands(typed)).number
    if number != int(number):
        raise Unreadable("no_count")
    return number


def _thousands(typed: str) -> str:
    """Pieces are whole, so "1.500" of them are 1500."""
    return typed.replace(".", "") if typed.count(".") == 1 and len(typed.split(".")[1]) == 3 else typed


def sheet_from(rows: Mapping[str, RowBoxes], rest: Mapping[str, str]) -> CostSheet:
    """Read a cost sheet.

    Args:
        rows: Boxes of each row by the row's name; `jenis` is its kind: bahan, kemasan, tenaga, lain, potongan,
            tingkat. A row with nothing in it is no row.
        rest: `jumlah` (pieces), `gagal` ("2", "5%"), `cara` (margin, markup), `untung1..3`, `coba` (her price).

    Raises:
        UnreadCosts: Not all of it can be read; nothing is reckoned without what was typed.
    """
    reader = _Reader()
    tidy_rest = {key: value.strip() for key, value in rest.items()}
    reader.pieces = reader.asked("jumlah", tidy_rest.get("jumlah", ""), _count, "", "ask_pieces") or Decimal(1)
    readers: dict[str, Callable[[str, RowBoxes], object]] = {
        "bahan": lambda row, boxes: reader.material(row, boxes, each=False),
        "kemasan": lambda row, boxes: reader.material(row, boxes, each=True),
        "tenaga": reader.labour,
        "lain": reader.other,
        "potongan": reader.fee,
        "tingkat": reader.tier,
    }
    got: dict[str, list[object]] = {kind: [] for kind in readers}
    for row, boxes in rows.items():
        tidy = {key: value.strip() for key, value in boxes.items()}
        kind = tidy.pop("jenis", "")
        if kind in readers and any(tidy.values()):
            got[kind].append(readers[kind](row, tidy))
    sheet = _sheet(reader, got, tidy_rest)
    if not any((sheet.materials, sheet.packing, sheet.labour, sheet.other)) and not reader.found:
        reader.refuse("", "nothing")
    if reader.found:
        raise UnreadCosts(reader.found)
    return sheet


def _sheet(reader: _Reader, got: Mapping[str, list[object]], rest: RowBoxes) -> CostSheet:
    costs = {
        kind: tuple(one for one in got[kind] if isinstance(one, Material | Lump | Rated))
        for kind in ("bahan", "kemasan", "tenaga", "lain")
    }
    fees = tuple(one for one in got["potongan"] if isinstance(one, Fee))
    tiers = tuple(one for one in got["tingkat"] if isinstance(one, Tier))
    basis: Basis = "markup" if rest.get("cara") == "markup" else "margin"
    profits = []
    for number, usual in enumerate(USUAL_PROFITS, 1):
        percent = reader.read(f"untung{number}", rest.get(f"untung{number}", "") or usual, percent_of, "")
        profits += [] if percent is None else [percent]
    shares = [(f"untung{number}", percent) for number, percent in enumerate(profits, 1)]
    shares += [("", tier.percent) for tier in tiers]
    _check_shares(reader, shares, basis, sum((fee.percent for fee in fees), Decimal(0)))
    trial = rest.get("coba", "")
    return CostSheet(
        costs["bahan"], costs["kemasan"], costs["tenaga"], costs["lain"], reader.pieces,
        _lost(reader, rest.get("gagal", "")), basis, tuple(profits), fees, tiers,
        reader.read("coba", trial, money_of, "") if trial else None,
    )  # fmt: skip


def _lost(reader: _Reader, typed: str) -> Decimal:
    """Pieces that cannot be sold."""
    if not typed:
        return Decimal(0)
    is_share = "%" in typed or "persen" in typed
    number = reader.read("gagal", typed, percent_of if is_share else number_of, "")
    if number is None:
        return Decimal(0)
    lost = reader.pieces * number / 100 if is_share else number
    if lost >= reader.pieces:
        reader.refuse("gagal", "all_lost")
        return Decimal(0)
    return lost


def _check_shares(reader: _Reader, shares: list[tuple[str, Decimal]], basis: Basis, fees: Decimal) -> None:
    """No price is so high that shares of it make more than all of it."""
    if fees >= 100:
        reader.refuse("", "fees_eat_all")
    for key, percent in shares:
        if basis == "margin" and percent + fees >= 100:
            reader.refuse(key, "margin_eats_all", typed=str(percent.normalize()))
        elif percent > LARGEST_MARKUP:
            reader.refuse(key, "too_much")
