"""Fact sets with what must and must not be written from them, held against every place and variant."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from listing.checks.facts import check_facts
from listing.checks.findings import Finding
from listing.checks.texts import check_fields
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.record import FactError, Facts
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS


@dataclass(frozen=True, slots=True)
class FactSet:
    """One set.

    Attributes:
        name: Its name, or number.
        kind: What can go wrong with it.
        facts: What was typed.
        checks: Place, variant, field ("*" for all), what is asked, and the pattern or rule.
    """

    name: str
    kind: str
    facts: dict[str, object]
    checks: tuple[tuple[str, str, str, str, str], ...]


def read(path: Path) -> list[FactSet]:
    """The sets of a table."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["set"]
    return [
        FactSet(
            row.get("name", f"{row['kind']}-{number}"), row["kind"], row["facts"], tuple(map(tuple, row["checks"]))
        )
        for number, row in enumerate(rows)
    ]


def failures(one: FactSet) -> list[str]:
    """What is wrong with the drafts of a set; empty when nothing is."""
    try:
        facts = facts_from(one.facts)
    except FactError as error:
        return [f"refused: {error}"]
    return [line for check in one.checks if check[3] != "accept" for line in _wrong(facts, check)]


def _wrong(facts: Facts, check: tuple[str, str, str, str, str]) -> Iterator[str]:
    place, variant, field, asked, pattern = check
    for channel in (c for c in CHANNELS.values() if place in ("*", c.key)):
        for one in (v for v in VARIANTS if variant in ("*", v)):
            fields = draft(facts, channel, one).fields()
            if field not in ("*", *fields):
                continue
            text = "\n".join(t for name, t in fields.items() if field in ("*", name))
            found = (*check_fields(fields, channel, facts), *check_facts(facts, channel))
            if not _holds(asked, pattern, text, found):
                yield f"{channel.key}/{one}/{field} {asked} {pattern}\n{text}"


def _holds(asked: str, pattern: str, text: str, found: tuple[Finding, ...]) -> bool:
    rules = {f.rule for f in found}
    hard = {f.rule for f in found if f.is_hard}
    return {
        "not": lambda: re.search(pattern, text) is None,
        "must": lambda: re.search(pattern, text) is not None,
        "hard": lambda: pattern in hard,
        "nohard": lambda: pattern not in hard,
        "nofinding": lambda: pattern not in rules,
        "anyfinding": lambda: pattern in rules,
        "anyhard": lambda: bool(hard),
    }[asked]()
