"""What a buyer would ask first, and the facts do not say yet."""

from listing.facts.record import EATEN, FOODLIKE, Category, Facts

_ENOUGH = 2
"""Of what a buyer asks; with so many told, a text can be posted. A choice."""


def missing(facts: Facts) -> tuple[str, ...]:
    """Fields that would make a text worth posting; empty when enough is told.

    >>> missing(Facts("Zupa"))
    ('price', 'content', 'materials', 'points')
    """
    asked = ("price", *_asked(facts.category))
    told = sum(_is_told(facts, name) for name in asked)
    return () if told >= _ENOUGH else tuple(name for name in asked if not _is_told(facts, name))


def _asked(category: Category) -> tuple[str, ...]:
    if category is Category.SERVICE:
        return ("points", "area", "hours")
    if category is Category.PLANT:
        return ("size", "care", "points")
    if category in EATEN:
        return ("content", "shelf_life", "points")
    if category in FOODLIKE or category in (Category.OTHER, Category.HAMPERS):
        return ("content", "materials", "points")
    return ("size", "materials", "points")


def _is_told(facts: Facts, name: str) -> bool:
    """Content and size answer one question, in whichever box they were typed; her own words tell a price."""
    if name == "price" and facts.price_said:
        return True
    return bool(getattr(facts, name)) or (name in ("content", "size") and bool(facts.content or facts.size))
