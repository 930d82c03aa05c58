"""What of her facts a text may say: promises about health, for which shops take products down, stay out of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from listing.facts.record import Facts
from listing.places.contact_words import RIVAL_NAMES, SHOPEE_NAMES, TIKTOK_NAMES, TOKOPEDIA_NAMES
from listing.places.forbidden_words import TEXT_RULES

_WHATSAPP = re.compile(r"\b(?:[Cc]hat )?(?:WA|wa|[Ww]hats ?[Aa]pp)\b(?! ?[\d+(:])(?! [A-Z])")
"""WhatsApp without a number behind it; "Wa Iyah" is a name."""
_ACCOUNT = re.compile(r"(?:\s+(?:by|oleh|ig|instagram))?\s+@[A-Za-z]\S*", re.IGNORECASE)
_SHOPS = "|".join((SHOPEE_NAMES, TOKOPEDIA_NAMES, TIKTOK_NAMES, RIVAL_NAMES))
_AROUND_SHOPS = (
    r"(?:ada|juga|jg|bisa|boleh|ready|tersedia|order|pesan|beli|cek|via|lewat|di|toko|kami|atau|dan|dari|ya|kak|sudah"
    r"|online|akun|link|klik)\b|[/&,+ ]"
)
_ELSEWHERE = re.compile(rf"(?:{_AROUND_SHOPS})*(?:{_SHOPS})(?:{_AROUND_SHOPS}|{_SHOPS})*")
"""No more than that it can be had at a shop: "Shopee ada", "bisa lewat Tokopedia"."""
_HEALTH = next(rule for rule in TEXT_RULES if rule.id == "health_claim")


@lru_cache(maxsize=64)
def sayable(facts: Facts) -> Facts:
    """The facts without the statements that promise something about health.

    >>> sayable(Facts("Jamu", points=("segar", "mengobati diabetes"))).points
    ('segar',)
    """
    promised = set(promises(facts))
    if not promised:
        return facts
    return replace(
        facts,
        points=tuple(one for one in facts.points if ("points", one) not in promised),
        terms=tuple(one for one in facts.terms if ("terms", one) not in promised),
        process="" if ("process", facts.process) in promised else facts.process,
    )


@lru_cache(maxsize=64)
def in_shop(facts: Facts) -> Facts:
    """The facts as a page of a shop may say them: what she sends by WhatsApp, she sends there by the shop's own chat.

    >>> in_shop(Facts("Koi", terms=("foto asli dikirim lewat WA",))).terms
    ('foto asli dikirim lewat chat',)
    """

    def each(said: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_WHATSAPP.sub("chat", kept) for one in said if (kept := _at_home(one)))

    return replace(
        facts,
        name=without_account(facts.name),
        colour_choice=_WHATSAPP.sub("chat", facts.colour_choice),
        stock_said=_WHATSAPP.sub("chat", facts.stock_said),
        price_said=_WHATSAPP.sub("chat", facts.price_said),
        points=each(facts.points),
        pre_order=each(facts.pre_order),
        minimum=each(facts.minimum),
        deposit=each(facts.deposit),
        area=each(facts.area),
        hours=each(facts.hours),
        returns=each(facts.returns),
        terms=each(facts.terms),
        warnings=each(facts.warnings),
    )


def without_account(name: str) -> str:
    """The name without an account behind it: whom to ask is no part of what it is.

    >>> without_account("Henna Art by @cik_fit")
    'Henna Art'
    """
    return _ACCOUNT.sub("", name)


def _is_elsewhere(said: str) -> bool:
    return _ELSEWHERE.fullmatch(said.casefold().rstrip(".! ")) is not None


def _at_home(said: str) -> str:
    """A term without where else she sells: "kirim se-Jawa Timur, Shopee ada" is "kirim se-Jawa Timur"."""
    pieces = said.split(", ")
    kept = [one for one in pieces if not _is_elsewhere(one)]
    return said if len(kept) == len(pieces) else ", ".join(kept)


def other_shops(facts: Facts) -> Iterator[str]:
    """The hints where else she sells, "Shopee ada": no page of a shop carries them, and her caption does."""
    typed = (*facts.area, *facts.terms, *facts.points, *facts.hours, *facts.minimum, *facts.pre_order)
    yield from (piece for one in typed for piece in one.split(", ") if _is_elsewhere(piece))


def promises(facts: Facts) -> Iterator[tuple[str, str]]:
    """The statements that are left out, where the rest stands without them: the name of the fact and the words."""
    typed = (*(("points", one) for one in facts.points), *(("terms", one) for one in facts.terms),
             ("process", facts.process))  # fmt: skip
    yield from ((name, said) for name, said in typed if said and _HEALTH.spans(said))
