"""What of her facts a text may say: promises about health, for which shops take products down, stay out of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from listing.facts.record import Facts
from listing.places.forbidden_words import TEXT_RULES

_HEALTH = next(rule for rule in TEXT_RULES if rule.id == "health_claim")


_SENTENCES = re.compile(r"(?<=[^\W\d]{3})\.\s+(?=[A-Z])")
"""Between two sentences of one statement."""


@lru_cache(maxsize=64)
def sayable(facts: Facts) -> Facts:
    """The facts without the statements that promise something about health.

    >>> sayable(Facts("Jamu", points=("segar", "mengobati diabetes"))).points
    ('segar',)
    >>> sayable(Facts("Jamu", terms=("Pesan H-1 sore. Mengobati diabetes",))).terms
    ('Pesan H-1 sore',)
    """
    if not any(promises(facts)):
        return facts
    return replace(
        facts,
        points=tuple(filter(None, map(_without_promise, facts.points))),
        terms=tuple(filter(None, map(_without_promise, facts.terms))),
        process=_without_promise(facts.process),
    )


def promises(facts: Facts) -> Iterator[tuple[str, str]]:
    """The sentences that are left out, where the rest stands without them: the name of the fact and the words."""
    typed = (*(("points", one) for one in facts.points), *(("terms", one) for one in facts.terms),
             ("process", facts.process))  # fmt: skip
    for name, said in typed:
        yield from ((name, one) for one in _promised(said))


def _promised(said: str) -> list[str]:
    """The sentences of a statement that promise; all of it where none does so alone."""
    if not said or not _HEALTH.spans(said):
        return []
    return [one for one in _SENTENCES.split(said) if _HEALTH.spans(one)] or [said]


def _without_promise(said: str) -> str:
    promised = _promised(said)
    return ". ".join(one for one in _SENTENCES.split(said) if one not in promised) if promised != [said] else ""
