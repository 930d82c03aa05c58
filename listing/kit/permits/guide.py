"""Reads the table of permits, and tells which concern a product."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from listing.facts.record import Facts

TABLE = Path(__file__).with_name("permits.toml")
_Pair = tuple[str, str]  # Indonesian, English


class PermitSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who says so.

    Attributes:
        sure: A official, B several agree, C one, D old or contradicted.
        read: ISO date on which it was looked at.
    """

    name: str
    address: str
    read: str
    sure: Literal["A", "B", "C", "D"]


class Permit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One permit.

    Attributes:
        level: "must" for every product that it concerns, "case" where `when` tells in which case.
        check: What to look up again; None where nothing is known to be old.
        fact: The fact that holds its number: she has it where that is given.
        kinds: Categories that it concerns; empty for all.
        names: Words of a product name, one of which must be there; empty for any name.
        not_names: Words of a product name that it does not concern.
    """

    key: str
    level: Literal["must", "case"]
    name: _Pair
    when: _Pair
    steps: tuple[_Pair, ...]
    cost: _Pair
    where: _Pair
    sources: tuple[PermitSource, ...]
    address: str = ""
    check: _Pair | None = None
    fact: Literal["pirt", "halal", "bpom", ""] = ""
    kinds: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()


class _Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    permit: tuple[Permit, ...]


@lru_cache(maxsize=1)
def permits() -> tuple[Permit, ...]:
    """Return the table, in its order."""
    return msgspec.convert(tomllib.loads(TABLE.read_text(encoding="utf-8")), _Guide).permit


def permits_for(facts: Facts) -> tuple[Permit, ...]:
    """Return those that concern a product: what it must have before what it may need."""
    found = [permit for permit in permits() if _concerns(permit, facts)]
    return tuple(sorted(found, key=lambda permit: permit.level != "must"))


def _concerns(permit: Permit, facts: Facts) -> bool:
    if permit.kinds and facts.category.value not in permit.kinds:
        return False
    if _named(permit.not_names, facts.name):
        return False
    return not permit.names or _named(permit.names, facts.name)


def _named(words: tuple[str, ...], name: str) -> bool:
    return any(re.search(rf"\b{re.escape(word)}\b", name, re.IGNORECASE) for word in words)
