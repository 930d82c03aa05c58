"""What a card may say: her facts and her shop, word for word; what she did not type is not there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import segno

from listing.checks.findings import Finding
from listing.checks.texts import check_text
from listing.draft.translate import translated
from listing.facts.money import price_words
from listing.facts.normalise import capital
from listing.facts.options import told
from listing.facts.record import Facts, Price
from listing.facts.stops import before_stop
from listing.kit.shop import Shop
from listing.phrases.app.kit_cards import ON_CARDS
from listing.phrases.language import Language, said
from listing.places.channels import CHANNELS
from photo.canvas.scene import Modules

MOST_POINTS_SHOWN = 3
BETWEEN = " · "
_TIME = re.compile(r"\d+ (?:hari|minggu|bulan|tahun)")


@dataclass(frozen=True, slots=True)
class Content:
    """The texts of a card.

    Attributes:
        texts: By the name that designs ask with; never empty ones.
        code: QR code of her chat or shop page; () where she has neither.
    """

    texts: Mapping[str, str]
    code: Modules = ()


def content_of(facts: Facts, shop: Shop, language: Language, *, code: bool = True) -> Content:
    """Return what a card of a product says.

    Args:
        facts: Of the product.
        shop: Hers.
        language: That her customers read.
        code: She wants the QR code.
    """
    taken = [point for point in facts.points if not _is_refused(point, facts)][:MOST_POINTS_SHOWN]
    points = [capital(translated(point, language)) for point in taken]
    texts = {
        "name": facts.name,
        "price": _price(facts, language),
        "facts": BETWEEN.join(
            (
                *(translated(before_stop(one), language) for one in (*facts.content, *facts.size)),
                *_keeps(facts, language),
            )
        ),
        "options": BETWEEN.join(translated(told(option), language) for option in facts.variants),
        "brand": shop.name or facts.brand,
        **{f"point{number}": f"• {point}" for number, point in enumerate(points, 1)},
        "shop": shop.name or facts.brand or (said(ON_CARDS["chat"], language) if shop.phone else ""),
        "contact": BETWEEN.join(part for part in (shop.shown_phone, shop.town) if part),
    }
    return Content({name: text for name, text in texts.items() if text}, code_of(shop.link) if code else ())


@lru_cache(maxsize=64)
def code_of(link: str) -> Modules:
    """Return the QR code of an address; () for none.

    Few and large squares are read from further away than many that mend errors, as on our other codes.
    """
    if not link:
        return ()
    return tuple(tuple(bool(module) for module in row) for row in segno.make(link, error="l", micro=False).matrix)


def findings_of(facts: Facts) -> tuple[Finding, ...]:
    """Return what is wrong with what a card would say whatever is left out: the name that she typed."""
    return tuple(found for found in check_text(facts.name, CHANNELS["whatsapp"], "title", facts) if found.is_hard)


def _price(facts: Facts, language: Language) -> str:
    """Return the price; from the cheapest option to the dearest, where options have prices. A long one breaks."""
    price, prices = facts.price, sorted({option.price for option in facts.variants if option.price})
    if prices:
        price = Price(prices[0], prices[-1] if len(prices) > 1 else None)
    if price is None:
        return ""
    lead = said(ON_CARDS[price.lead], language) if price.lead else ""
    return price_words(replace(price, lead=lead)).replace("-Rp", " – Rp")


def _keeps(facts: Facts, language: Language) -> tuple[str, ...]:
    """Return how long it keeps where that is a plain time; other ways to say it need their sentence."""
    if not _TIME.fullmatch(facts.shelf_life):
        return ()
    return (said(ON_CARDS["keeps"], language).format(time=translated(facts.shelf_life, language)),)


def _is_refused(text: str, facts: Facts) -> bool:
    return any(found.is_hard for found in check_text(text, CHANNELS["whatsapp"], "description", facts))
