"""A fact in words, as it was typed and put in order: for her to confirm, and to hold texts against."""

from listing.facts.money import price_words
from listing.facts.options import told
from listing.facts.record import Facts, Option, Price


def spoken_fact(facts: Facts, name: str) -> tuple[str, ...]:
    """The words of one fact: one for each item of a list; empty when it was not given."""
    value = getattr(facts, name)
    if isinstance(value, Price):
        return (price_words(value),)
    if isinstance(value, tuple):
        return tuple(told(one) if isinstance(one, Option) else str(one) for one in value)
    return () if value in ("", None) else (str(value),)
