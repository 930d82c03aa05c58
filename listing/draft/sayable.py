"""What of her facts a text may say: promises about health, for which shops take products down, stay out of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from listing.facts.record import Facts
from listing.places.forbidden_words import TEXT_RULES

_WHATSAPP = re.compile(r"\b(?:[Cc]hat )?(?:WA|wa|[Ww]hats ?[Aa]pp)\b(?! ?[\d+(:])(?! [A-Z])")
"""WhatsApp without a number behind it; "Wa Iyah" is a name."""
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
        return tuple(_WHATSAPP.sub("chat", one) for one in said)

    return replace(
        facts,
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


def promises(facts: Facts) -> Iterator[tuple[str, str]]:
    """The statements that are left out, where the rest stands without them: the name of the fact and the words."""
    typed = (*(("points", one) for one in facts.points), *(("terms", one) for one in facts.terms),
             ("process", facts.process))  # fmt: skip
    yield from ((name, said) for name, said in typed if said and _HEALTH.spans(said))
