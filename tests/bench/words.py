"""How good are the words? One table of figures over many products, places, variants and both languages.

    python -m tests.bench.words samples
    python -m tests.bench.words samples --each 20 --print 10
    python -m tests.bench.words samples --sets tests/listing/draft/fact_sets/*.toml
    python -m tests.bench.words samples --random 10000      # statements that no fact stands behind

Counts drafts beyond a hard limit, words that no fact stands behind, facts that no text of a place uses; prints how
much of a title's useful room is used, how alike the variants are (rapidfuzz, 0 to 100), how easily the Indonesian
reads (LIX, Björnsson 1968: words a sentence + percentage of words over six letters; below 40 is easy), and the time
for one draft.
"""

import argparse
import itertools
import re
import statistics
import time
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from rapidfuzz import fuzz

from listing.checks.grounding import claims
from listing.checks.texts import check_fields
from listing.draft.records import Draft
from listing.draft.write import draft
from listing.facts.form import facts_from, read_facts
from listing.facts.record import Facts
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS
from listing.places.limits import Channel
from tests.listing.any_facts import SETS
from tests.listing.fact_sets import failures, read
from tests.listing.products import products

OWN_BOX = {"price", "stock"}  # a product page has boxes of its own for these, and no text repeats them


@dataclass(frozen=True, slots=True)
class Made:
    """One draft and what it was made for."""

    facts: Facts
    place: Channel
    draft: Draft

    @property
    def body(self) -> str:
        """The description or caption without its hashtags."""
        return list(self.draft.fields().values())[-1].removesuffix(" ".join(self.draft.tags)).strip()


def make(facts: Iterable[Facts]) -> list[Made]:
    """Every draft of every product."""
    turns = itertools.product(facts, CHANNELS.values(), VARIANTS, ("id", "en"))
    return [Made(f, place, draft(f, place, variant, lang)) for f, place, variant, lang in turns]


def row(name: str, value: object) -> None:
    """Print one figure."""
    print(f"{name:32}{value}")


def share(part: int, whole: int) -> str:
    """A share in words."""
    return f"{100 * part / whole:.1f} % ({part} of {whole})"


def groups(made: list[Made], key: Callable[[Made], Hashable]) -> dict[Hashable, list[Made]]:
    """Drafts that have something in common."""
    found: dict[Hashable, list[Made]] = {}
    for m in made:
        found.setdefault(key(m), []).append(m)
    return found


def limits(made: list[Made]) -> None:
    """Drafts that a place would refuse, and by which rule."""
    hard = [{f.rule for f in check_fields(m.draft.fields(), m.place, m.facts) if f.is_hard} for m in made]
    row("within hard limits", share(sum(not rules for rules in hard), len(made)))
    for rule in sorted(set().union(*hard)):
        row(f"  refused: {rule}", sum(rule in rules for rules in hard))


def told(made: Made) -> set[str]:
    """Facts that at least one sentence says."""
    return {fact for _, sentence in made.draft.sentences() for fact in sentence.facts}


def used(pairs: list[tuple[set[str], set[str]]]) -> str:
    """The share of given facts that are told."""
    return share(sum(len(given & said) for given, said in pairs), sum(len(given) for given, _ in pairs))


def grounding(made: list[Made]) -> None:
    """Words that no fact stands behind, and facts that no text uses."""
    row("ungrounded words", sum(len(claims(m.draft, m.facts)) for m in made))
    sets = groups(made, lambda m: (m.facts, m.draft.variant, m.draft.lang))
    somewhere = [(set(ms[0].facts.given()), set().union(*map(told, ms))) for ms in sets.values()]
    row("facts used in some place", used(somewhere))
    pages = [m for m in made if "description" in m.place.fields]
    row("facts used on each page", used([(set(m.facts.given()) - OWN_BOX, told(m)) for m in pages]))


def titles(made: list[Made]) -> None:
    """How much of the useful room (from the 25 that every place takes to the most that is read) titles use."""
    for variant, ms in groups([m for m in made if "title" in m.place.fields], lambda m: m.draft.variant).items():
        lengths = [len(m.draft.fields()["title"]) for m in ms]
        used = statistics.mean(min(max(n - 25, 0) / 75, 1.0) for n in lengths)
        row(f"title room used, {variant}", f"{100 * used:.0f} % (mean length {statistics.mean(lengths):.0f})")


def likeness(made: list[Made]) -> None:
    """How alike the three variants of a text are, pair by pair."""
    for lang, place in itertools.product(("id", "en"), CHANNELS.values()):
        here = [m for m in made if m.draft.lang == lang and m.place is place]
        alike = [
            fuzz.ratio(a.body, b.body)
            for ms in groups(here, lambda m: m.facts).values()
            for a, b in itertools.combinations(ms, 2)
        ]
        row(
            f"variants alike, {lang}, {place.key}", f"{statistics.mean(alike):.1f} (most alike pair {max(alike):.0f})"
        )


def lix(text: str) -> float:
    """Björnsson's readability: lines count as sentences, as in a list of specifications."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    sentences = len([s for s in re.split(r"[.!?:\n]+", text) if s.strip()])
    return len(words) / sentences + 100 * sum(len(w) > 6 for w in words) / len(words)


def ease(made: list[Made]) -> None:
    """How easily the Indonesian reads."""
    for variant, ms in groups([m for m in made if m.draft.lang == "id"], lambda m: m.draft.variant).items():
        hard = [lix(m.body) for m in ms]
        row(f"reading ease (LIX), {variant}", f"{statistics.mean(hard):.1f} (hardest {max(hard):.1f})")


def measure(facts: list[Facts]) -> None:
    """Print the table."""
    start = time.perf_counter()
    made = make(facts)
    seconds = time.perf_counter() - start
    row("products, drafts", f"{len(facts)}, {len(made)}")
    for figures in (limits, grounding, titles, likeness, ease):
        figures(made)
    row("one draft", f"{seconds / len(made) * 1e3:.2f} ms")


def at_random(count: int) -> None:
    """Print how many statements no fact stands behind, in drafts of facts put together at random.

    Each set is drafted for every place in every variant, in Indonesian.
    """
    wrong: list[str] = []
    tried = 0

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(SETS)
    def each(typed: dict[str, object]) -> None:
        nonlocal tried
        tried += 1
        facts = facts_from(typed)
        for place, variant in itertools.product(CHANNELS.values(), VARIANTS):
            wrong.extend(
                f"{sentence.text} {words}" for sentence, words in claims(draft(facts, place, variant), facts)
            )

    each()
    row("statements without a fact", f"{len(wrong)} in the drafts of {tried} sets")
    for line in dict.fromkeys(wrong):
        print(f"  {line}")


def show(facts: list[Facts], count: int) -> None:
    """Print drafts to be read aloud: another category, place and variant each time."""
    one_of_each = list({f.category: f for f in reversed(facts)}.values())[:count]
    turns = itertools.cycle(zip(CHANNELS.values(), itertools.cycle(VARIANTS), strict=False))
    for f, (place, variant) in zip(one_of_each, turns, strict=False):
        print(f"\n=== {f.category} · {place.name} · {variant}")
        for field, text in draft(f, place, variant).fields().items():
            print(f"[{field}]\n{text}")


def main() -> None:
    """Read the command line and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("samples", type=Path, help="folder with facts files (.toml)")
    parser.add_argument("--each", type=int, default=20, help="made-up products of every category")
    parser.add_argument("--sets", type=Path, nargs="*", default=[], help="tables of fact sets, .toml")
    parser.add_argument("--random", type=int, default=0, metavar="N", help="also draft N sets put together at random")
    parser.add_argument("--print", dest="shown", type=int, default=0, metavar="N", help="also print N drafts")
    args = parser.parse_args()
    facts = [read_facts(p) for p in sorted(args.samples.glob("*.toml"))] + list(products(args.each))
    measure(list(dict.fromkeys(facts)))
    for table in args.sets:
        sets = read(table)
        wrong = [one.name for one in sets if failures(one)]
        row(f"fact sets that fail, {table.name}", f"{len(wrong)} of {len(sets)} {' '.join(wrong)}")
    if args.random:
        at_random(args.random)
    if args.shown:
        show(facts, args.shown)


if __name__ == "__main__":
    main()
