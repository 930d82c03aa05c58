"""A reckoning in words: sections of lines, each with its working, the same for the screen and the terminal."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import TypedDict

from listing.kit.price.amounts import Amount
from listing.kit.price.reckon import DIGITS, RUPIAH, CostLine, Offer, Proceeds, Reckoning, TierOffer
from listing.kit.price.sheet import Lump, Material, Rated
from listing.phrases.app.kit_price import PRICE_LINES, PRICE_PARTS
from listing.phrases.language import Language, said


class ToldLine(TypedDict):
    """One line.

    Attributes:
        label: What it is.
        working: How it comes about; may be empty.
        sum: What it comes to.
        strong: Whether it is a sum of lines above it.
        take: Rupiah that she may put into her facts as the price; 0 where it is none.
    """

    label: str
    working: str
    sum: str
    strong: bool
    take: int


class PriceSection(TypedDict):
    """Lines below a heading."""

    key: str
    title: str
    lines: list[ToldLine]


def price_page(sections: Iterable[PriceSection], language: Language) -> str:
    """Return a reckoning as a page to read: every line, its working below it, and by which rules it was made."""
    found: list[str] = []
    for section in sections:
        found.append(f"== {section['title']} ==")
        for line in section["lines"]:
            found.append(f"{'*' if line['strong'] else ' '} {line['label']}: {line['sum']}".rstrip(": "))
            if line["working"]:
                found.append(f"    {line['working']}")
        found.append("")
    return "\n".join([*found, *(said(PRICE_LINES[key], language) for key in ("meaning", "rule"))]) + "\n"


def money(amount: Decimal) -> str:
    """Return rupiah as people write them; the sen only where there are any.

    >>> money(Decimal("12166.67")), money(Decimal("15000.00")), money(Decimal(-250))
    ('Rp12.166,67', 'Rp15.000', '-Rp250')
    """
    whole, _, sen = f"{abs(amount):,.2f}".partition(".")
    return f"{'-' if amount < 0 else ''}Rp{whole.replace(',', '.')}" + ("" if sen == "00" else f",{sen}")


def number(amount: Decimal, language: Language, places: int = 4) -> str:
    """Return a number without idle noughts.

    >>> number(Decimal("22.50"), "id"), number(Decimal(1500), "en")
    ('22,5', '1,500')
    """
    text = f"{amount:,.{places}f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if language == "id" else text


def told_price(found: Reckoning, language: Language) -> list[PriceSection]:
    """Return all sections that have something to say, in the order in which she reads."""
    with localcontext(prec=DIGITS):
        return _Teller(found, language).sections()


class _Teller:
    def __init__(self, found: Reckoning, language: Language) -> None:
        self._found, self._language = found, language

    def sections(self) -> list[PriceSection]:
        found = self._found
        parts = [
            ("bahan", self._costs(found.materials, "all_used")),
            ("tenaga", self._costs(found.labour, "lump")),
            ("lain", self._costs(found.other, "")),
            ("kemasan", self._costs(found.packing, "per_piece")),
            ("hpp", self._each()),
            ("trial", self._trial()),
            ("offers", [line for offer in found.offers for line in self._offer(offer)]),
            ("shop", [line for offer in found.shop_offers for line in self._offer(offer)]),
            ("tiers", [line for tier in found.tiers for line in self._tier(tier)]),
        ]
        price = money(found.sheet.trial or Decimal(0))
        return [
            PriceSection(key=key, title=self._say(PRICE_PARTS[key], price=price), lines=lines)
            for key, lines in parts
            if lines
        ]

    def _say(self, sentence: tuple[str, str], **values: str) -> str:
        return said(sentence, self._language).format(**values)

    def _word(self, key: str, **values: str) -> str:
        return self._say(PRICE_LINES[key], **values) if key else ""

    def _line(self, label: str, working: str, amount: Decimal | str, strong: bool = False, take: int = 0) -> ToldLine:
        shown = money(amount) if isinstance(amount, Decimal) else amount
        return ToldLine(label=label, working=working, sum=shown, strong=strong, take=take)

    def _number(self, amount: Decimal, places: int = 4) -> str:
        return number(amount, self._language, places)

    def _percent(self, amount: Decimal | None) -> str:
        return self._number((amount or Decimal(0)).quantize(Decimal("0.1"), ROUND_HALF_UP), 1)

    def _amount(self, amount: Amount) -> str:
        return f"{self._number(amount.number)} {amount.unit}".strip()

    def _costs(self, lines: Iterable[CostLine], lump: str) -> list[ToldLine]:
        return [
            self._line(line.cost.name or self._word("unnamed"), self._working(line, lump), line.sum) for line in lines
        ]

    def _working(self, line: CostLine, lump: str) -> str:
        match line.cost:
            case Material(_, price, bought, used):
                amounts = {"bought": self._amount(bought), "used": self._amount(used)}
                return self._word("material", price=money(price), **amounts)
            case Rated(_, amount, rate, unit):
                return self._word(unit, number=self._number(amount), rate=money(rate))
            case Lump():
                return self._word(lump)

    def _each(self) -> list[ToldLine]:
        found, sheet = self._found, self._found.sheet
        good = self._number(found.good)
        parts = [line.sum for line in (*found.materials, *found.labour, *found.other)]
        lines = [self._line(self._word("making"), " + ".join(map(money, parts)), found.making, strong=True)]
        working = self._word("good_of", pieces=self._number(sheet.pieces), lost=self._number(sheet.lost))
        lines.append(self._line(self._word("good"), working if sheet.lost else "", good))
        lines.append(self._line(self._word("spread"), f"{money(found.making)} ÷ {good}", found.spread))
        if found.packing:
            packed = " + ".join(money(line.sum) for line in found.packing)
            lines.append(self._line(self._word("packed"), packed, found.packed))
        both = f"{money(found.spread)} + {money(found.packed)} = " if found.packing else ""
        whole = found.each.quantize(RUPIAH, ROUND_HALF_UP)
        how = f"{both}{money(found.each)}" + (f", {self._word('rounded')}" if whole != found.each else "")
        return [*lines, self._line(self._word("each"), how, whole, strong=True)]

    def _wanted(self, offer: Offer) -> str:
        return self._word(self._found.sheet.basis, percent=self._number(offer.percent))

    def _offer(self, offer: Offer, label: str = "") -> list[ToldLine]:
        sold = offer.sold
        exact = self._line(label or self._wanted(offer), self._formula(offer), offer.exact)
        easy = self._line(self._word("rounded_up"), "", sold.price, strong=True, take=int(sold.price))
        return [exact, easy, *self._left(sold), self._profit(sold)]

    def _formula(self, offer: Offer) -> str:
        """How the price comes about, as she can type it into a calculator."""
        fees = self._found.sheet.fees if offer in self._found.shop_offers else ()
        fixed = sum((fee.fixed for fee in fees), Decimal(0))
        share = sum((fee.percent for fee in fees), Decimal(0))
        cost, profit = money(self._found.each), self._number(offer.percent)
        added = f" + {money(fixed)}" if fixed else ""
        kept = f" − {self._number(share)}%" if share else ""
        if self._found.sheet.basis == "margin":
            top = f"({cost}{added})" if added else cost
            return f"{top} ÷ (100% − {profit}%{kept})"
        top = f"{cost} × (100% + {profit}%){added}"
        return f"({top}) ÷ (100%{kept})" if kept else top

    def _left(self, sold: Proceeds) -> list[ToldLine]:
        if not sold.fee:
            return []
        kept = [
            f"{money(sold.price)} × {self._number(fee.percent)}%" if fee.percent else money(fee.fixed)
            for fee in self._found.sheet.fees
        ]
        return [
            self._line(self._word("fee"), " + ".join(kept), sold.fee),
            self._line(self._word("left"), f"{money(sold.price)} − {money(sold.fee)}", sold.left),
        ]

    def _profit(self, sold: Proceeds, word: str = "") -> ToldLine:
        shares = {"margin": self._percent(sold.margin), "markup": self._percent(sold.markup)}
        working = f"{money(sold.left)} − {money(self._found.each)}; "
        working += self._word("share" if sold.markup is None else "shares", **shares)
        name = word or ("loss" if sold.profit < 0 else "profit")
        return self._line(self._word(name), working, abs(sold.profit))

    def _tier(self, one: TierOffer) -> list[ToldLine]:
        tier = one.tier
        name, least = tier.name or self._word("unnamed"), self._number(tier.least)
        label = self._word("tier", name=name, least=least, percent=self._number(tier.percent))
        exact, easy, *rest = self._offer(one.offer, label)
        head = [exact, easy | {"take": 0}]
        price = money(self._found.usual)
        if one.gap <= 0:
            return [*head, *rest, self._line(self._word("gap_none", price=price), "", "")]
        working = f"{price} − {money(one.offer.sold.price)}"
        return [*head, *rest, self._line(self._word("gap", price=price), working, one.gap)]

    def _trial(self) -> list[ToldLine]:
        found = self._found
        if not found.trial:
            return []
        alone, *shop = found.trial
        lines = [self._profit(alone, "own_loss" if alone.profit < 0 else "own")]
        lines[0]["take"] = int(alone.price)
        for sold in shop:
            lines += [*self._left(sold), self._profit(sold)]
        return lines
