"""From a cost sheet to the cost of a piece, prices, and what is left of them.

Every line is reckoned to the hundredth of a rupiah and shown so; sums are sums of what is shown, exactly. Prices are
rounded to the rupiah, half a rupiah up. No cost is in two lines: a loss is no cost of its own, it spreads the cost of
the making over fewer pieces, and what is packed is only what is sold.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal, localcontext

from listing.kit.price.sheet import Cost, CostSheet, Fee, Lump, Material, Rated, Tier

SEN, RUPIAH = Decimal("0.01"), Decimal(1)
DIGITS = 60
"""Of every number on its way: more than the largest price for the largest amount can have."""
STEPS = ((Decimal(5000), Decimal(500)), (Decimal(0), Decimal(100)))
"""From which price on it is rounded up to which step: to 500 from Rp5.000 on, to 100 below. A choice: change that a
stall has at hand."""


@dataclass(frozen=True, slots=True)
class CostLine:
    """A cost and what it comes to."""

    cost: Cost
    sum: Decimal


@dataclass(frozen=True, slots=True)
class Proceeds:
    """What is left of a price.

    Attributes:
        fee: What the shop keeps; 0 where there is none.
        left: What she gets.
        profit: What remains of it after the cost; below 0 it is a loss.
        margin: The profit in percent of the price.
        markup: The same in percent of the cost; None where a piece costs nothing.
    """

    price: Decimal
    fee: Decimal
    left: Decimal
    profit: Decimal
    margin: Decimal
    markup: Decimal | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A price for a profit.

    Attributes:
        percent: The profit that she wants.
        exact: The price that gives just that, to the rupiah.
        sold: At the price that is rounded up from it.
    """

    percent: Decimal
    exact: Decimal
    sold: Proceeds


@dataclass(frozen=True, slots=True)
class TierOffer:
    """A price for who takes more. `gap`: what is between it and the usual price."""

    tier: Tier
    offer: Offer
    gap: Decimal


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Everything that follows from a cost sheet.

    Attributes:
        materials, labour, other: Lines of the whole making.
        packing: Lines of one piece.
        making: Sum of the lines of the whole making.
        good: Pieces that can be sold.
        spread: The making's cost of one of them.
        packed: The packing's.
        each: Both: the cost of a piece.
        offers: Prices where no shop keeps anything.
        shop_offers: Prices that leave the same profit after the shop's fees; () without fees.
        tiers: Prices for resellers and wholesale.
        usual: The price that tiers are compared with: hers, else the middle one of `offers`.
        trial: Her own price, sold by herself and through the shop.
    """

    sheet: CostSheet
    materials: tuple[CostLine, ...]
    packing: tuple[CostLine, ...]
    labour: tuple[CostLine, ...]
    other: tuple[CostLine, ...]
    making: Decimal
    good: Decimal
    spread: Decimal
    packed: Decimal
    each: Decimal
    offers: tuple[Offer, ...]
    shop_offers: tuple[Offer, ...]
    tiers: tuple[TierOffer, ...]
    usual: Decimal
    trial: tuple[Proceeds, ...]


def rounded_up(price: Decimal) -> Decimal:
    """Return a price that can be paid without small change.

    >>> int(rounded_up(Decimal(12167))), int(rounded_up(Decimal(3010))), int(rounded_up(Decimal(5000)))
    (12500, 3100, 5000)
    """
    step = next(step for least, step in STEPS if price >= least)
    return (price / step).to_integral_value(ROUND_CEILING) * step


def reckon(sheet: CostSheet) -> Reckoning:
    """Reckon a cost sheet; every sum is a Decimal of rupiah."""
    with localcontext(prec=DIGITS):
        return _reckoned(sheet)


def _reckoned(sheet: CostSheet) -> Reckoning:
    materials, labour, other = map(_lines, (sheet.materials, sheet.labour, sheet.other))
    packing = _lines(sheet.packing)
    making, packed = _sum((*materials, *labour, *other)), _sum(packing)
    good = sheet.pieces - sheet.lost
    spread = _to(making / good, SEN)
    each = spread + packed
    offers = tuple(_offer(sheet, each, percent, ()) for percent in sheet.profits)
    shop = tuple(_offer(sheet, each, percent, sheet.fees) for percent in sheet.profits) if sheet.fees else ()
    usual = sheet.trial or offers[len(offers) // 2].sold.price
    tiers = tuple(_tier(sheet, each, tier, usual) for tier in sheet.tiers)
    ways = ((), sheet.fees) if sheet.fees else ((),)
    trial = tuple(proceeds(sheet.trial, each, fees) for fees in ways) if sheet.trial else ()
    return Reckoning(
        sheet,
        materials,
        packing,
        labour,
        other,
        making,
        good,
        spread,
        packed,
        each,
        offers,
        shop,
        tiers,
        usual,
        trial,
    )


def proceeds(price: Decimal, each: Decimal, fees: Iterable[Fee]) -> Proceeds:
    """Return what is left of a price above 0 for a piece that costs `each`."""
    fee = sum((_to(price * one.percent / 100, SEN) + one.fixed for one in fees), Decimal(0))
    left = price - fee
    profit = left - each
    return Proceeds(price, fee, left, profit, profit * 100 / price, profit * 100 / each if each else None)


def _offer(sheet: CostSheet, each: Decimal, percent: Decimal, fees: tuple[Fee, ...]) -> Offer:
    """A price whose profit is so many percent of it, or of the cost, after the fees."""
    fixed = sum((fee.fixed for fee in fees), Decimal(0))
    kept = 1 - sum((fee.percent for fee in fees), Decimal(0)) / 100
    if sheet.basis == "margin":
        exact = (each + fixed) / (kept - percent / 100)
    else:
        exact = (each * (1 + percent / 100) + fixed) / kept
    exact = max(_to(exact, RUPIAH), RUPIAH)
    return Offer(percent, exact, proceeds(rounded_up(exact), each, fees))


def _tier(sheet: CostSheet, each: Decimal, tier: Tier, usual: Decimal) -> TierOffer:
    offer = _offer(sheet, each, tier.percent, ())
    return TierOffer(tier, offer, usual - offer.sold.price)


def _lines(costs: tuple[Cost, ...]) -> tuple[CostLine, ...]:
    return tuple(CostLine(cost, _cost(cost)) for cost in costs)


def _cost(cost: Cost) -> Decimal:
    match cost:
        case Material(_, price, bought, used):
            return _to(price * used.size / bought.size, SEN)
        case Rated(_, number, rate, _):
            return _to(number * rate, SEN)
        case Lump(_, amount):
            return _to(amount, SEN)


def _sum(lines: Iterable[CostLine]) -> Decimal:
    return sum((line.sum for line in lines), Decimal(0))


def _to(amount: Decimal, least: Decimal) -> Decimal:
    return amount.quantize(least, ROUND_HALF_UP)
