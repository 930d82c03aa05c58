"""What a buyer would ask first, and the facts do not say yet."""

import re

from listing.facts.record import EATEN, FOODLIKE, Category, Facts

_ENOUGH = 2
"""Of what a buyer asks; with so many told, a text can be posted. A choice."""

_AMOUNT = re.compile(r"(?:isi )?[±\d½¼¾]", re.IGNORECASE)
"""An option that is an amount, "500 gram" or "isi 6", tells how much is in it."""
_ALIVE = re.compile(
    r"(?:anakan|ikan|ayam|bebek|dod|doc|entog|enthok|mentok|angsa|puyuh|burung|lovebird|kelinci|marmut|hamster|kucing"
    r"|kambing|domba|sapi|lele|nila|gurame|koi|cupang|guppy|jangkrik|cacing|kura-kura|sugar glider|iguana)\b",
    re.IGNORECASE,
)
"""A live animal by the first word of its name: nobody asks of what it is made."""


def missing(facts: Facts) -> tuple[str, ...]:
    """Fields that would make a text worth posting; empty when enough is told.

    >>> missing(Facts("Zupa"))
    ('price', 'content', 'materials', 'points')
    >>> missing(Facts("Ikan Cupang"))
    ('price', 'size', 'points')
    """
    asked = ("price", *_asked(facts))
    told = sum(_is_told(facts, name) for name in asked)
    return () if told >= _ENOUGH else tuple(name for name in asked if not _is_told(facts, name))


def _asked(facts: Facts) -> tuple[str, ...]:
    category = facts.category
    if category is Category.SERVICE:
        return ("points", "area", "hours")
    if category is Category.OTHER and _ALIVE.match(facts.name):
        return ("size", "points")
    if category is Category.PLANT:
        return ("size", "care", "points")
    if category in EATEN:
        return ("content", "shelf_life", "points")
    if category in FOODLIKE or category in (Category.OTHER, Category.HAMPERS):
        return ("content", "materials", "points")
    return ("size", "materials", "points")


def _is_told(facts: Facts, name: str) -> bool:
    """Content and size answer one question, in whichever box they were typed.

    Her own words tell a price, and so do the options where each has its own.
    """
    if name == "price" and (facts.price_said or (facts.variants and all(one.price for one in facts.variants))):
        return True
    named = (*(one.name for one in facts.variants), *facts.price_said.split(", "))
    amounts = facts.content or facts.size or any(map(_AMOUNT.match, named))
    return bool(getattr(facts, name)) or (name in ("content", "size") and bool(amounts))
