"""What a place would refuse, found before anything is written: a product is left out and named, with the reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from listing.checks.texts import check_text
from listing.facts.record import FactError
from listing.phrases.app.sheets import LEFT_OUT
from listing.places.limits import Channel
from listing.sheets.product import Choice, Product, choices_of

Reason = tuple[str, str]
"""A sentence in Indonesian and English."""

MOST_PRICE_STEPS = 7
"""Highest price of an option by the lowest, at Shopee; public copies of the form (certainty B)."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A product that is not in the file.

    Attributes:
        name: As she typed it.
        reasons: Each in both languages.
    """

    name: str
    reasons: tuple[Reason, ...]

    @classmethod
    def unread(cls, name: str, error: FactError) -> "LeftOut":
        """Return a product whose facts cannot be read."""
        return cls(name, ((error.says["id"], error.says["en"]),))


def reasons_against(product: Product, place: Channel | None) -> tuple[Reason, ...]:
    """Return why a place would refuse a product; empty where nothing speaks against it.

    Args:
        product: With the words that are to be written.
        place: Whose limits count; None for a shop of her own.
    """
    return tuple(dict.fromkeys(_reasons(product, place))) if place else ()


def _reasons(product: Product, place: Channel) -> Iterator[Reason]:
    for field, text in (("title", product.title), ("description", product.description)):
        for found in check_text(text, place, field, product.facts):
            if found.is_hard:
                yield found.says("id"), found.says("en")
    most = place.picture.most_count
    if most and len(product.pictures) > most.value:
        yield _said("pictures", count=len(product.pictures), limit=int(most.value), place=place.name)
    yield from _sales(choices_of(product.facts), place)
    if product.facts.weight is not None and product.facts.weight <= 0:
        yield _said("weight")


def _sales(choices: tuple[Choice, ...], place: Channel) -> Iterator[Reason]:
    sales = place.sales
    if sales is None:
        return
    prices = [choice.price for choice in choices if choice.price is not None]
    if any(not sales.price_least.value <= price <= sales.price_most.value for price in prices):
        yield _said("price", least=int(sales.price_least.value), most=int(sales.price_most.value), place=place.name)
    elif prices and max(prices) > MOST_PRICE_STEPS * min(prices):
        yield _said("steps", limit=MOST_PRICE_STEPS, place=place.name)
    if any(choice.stock is not None and choice.stock > sales.stock_most.value for choice in choices):
        yield _said("stock", most=int(sales.stock_most.value), place=place.name)
    named = [choice.name for choice in choices if choice.name]
    if len(named) > sales.options_most.value:
        yield _said("options", count=len(named), limit=int(sales.options_most.value), place=place.name)
    longest = max(named, key=len, default="")
    if len(longest) > sales.option_longest.value:
        yield _said("option_name", found=longest, limit=int(sales.option_longest.value), place=place.name)
    if len({name.casefold() for name in named}) < len(named):
        yield _said("option_twice", place=place.name)


def _said(key: str, **words: object) -> Reason:
    indonesian, english = LEFT_OUT[key]
    return indonesian.format_map(words), english.format_map(words)
