"""What of her facts a text may say: promises about health, for which shops take products down, stay out of it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from listing.facts.record import Facts
from listing.places.forbidden_words import TEXT_RULES

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


def promises(facts: Facts) -> Iterator[tuple[str, str]]:
    """The statements that are left out, where the rest stands without them: the name of the fact and the words."""
    typed = (*(("points", one) for one in facts.points), *(("terms", one) for one in facts.terms),
             ("process", facts.process))  # fmt: skip
    yield from ((name, said) for name, said in typed if said and _HEALTH.spans(said))
