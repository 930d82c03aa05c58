"""How good are the words? One table of figures over many products, places, variants and both languages.

    python -m tests.bench.words samples
    python -m tests.bench.words samples --each 20 --print 10

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
from collections.abc import Iterable
from pathlib import Path

from rapidfuzz import fuzz

from listing.channels import CHANNELS
from listing.checks import check_fields
from listing.draft import VARIANTS, Draft, draft
from listing.factfile import read_facts
from listing.facts import Facts
from listing.grounding import claims
from listing.limits import Channel
from tests.listing.products import products

LANGUAGES = ("id", "en")
OWN_BOX = {"price", "stock"}  # a product page has boxes of its own for these, and no text repeats them


def body_of(drafted: Draft) -> str:
    """The description or caption without its hashtags."""
    text = list(drafted.fields().values())[-1]
    return text.removesuffix(" ".join(drafted.tags)).strip()


def title_use(title: str, place: Channel) -> float:
    """Share of the useful room, from the 25 that every place takes to the most that is read."""
    most = place.fields["title"].advised_most
    return min(max(len(title) - 25, 0) / ((most.value if most else 100) - 25), 1.0)


def lix(text: str) -> float:
    """Björnsson's readability: lines count as sentences, as in a list of specifications."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    sentences = len([s for s in re.split(r"[.!?:\n]+", text) if s.strip()])
    return len(words) / sentences + 100 * sum(len(w) > 6 for w in words) / len(words)


def likeness(drafts: list[Draft]) -> float:
    """Mean similarity of the bodies, pair by pair."""
    return statistics.mean(fuzz.ratio(body_of(a), body_of(b)) for a, b in itertools.combinations(drafts, 2))


def told(drafts: Iterable[Draft]) -> set[str]:
    """Facts that at least one sentence says."""
    return {fact for d in drafts for _, s in d.sentences() for fact in s.facts}


def percent(part: int, whole: int) -> str:
    """A share in words."""
    return f"{100 * part / whole:.1f} % ({part} of {whole})"


def measure(facts: list[Facts]) -> None:
    """Print the table."""
    drafts = {(f, c.key, v, lang): draft(f, c, v, lang) for f in facts for c in CHANNELS.values() for v in VARIANTS
              for lang in LANGUAGES}  # fmt: skip
    hard = {
        key: [x.rule for x in check_fields(d.fields(), CHANNELS[key[1]], key[0]) if x.is_hard]
        for key, d in drafts.items()
    }
    print(f"products {len(facts)}, drafts {len(drafts)}")
    print("within hard limits      ", percent(sum(not found for found in hard.values()), len(hard)))
    for rule in sorted({rule for found in hard.values() for rule in found}):
        broken = [key for key, found in hard.items() if rule in found]
        print(f"   {rule}: {len(broken)} drafts of {len({k[0] for k in broken})} products")
    print("ungrounded words        ", sum(len(claims(d, key[0])) for key, d in drafts.items()))
    by_variant = [
        (f, [drafts[f, c, v, lang] for c in CHANNELS]) for f in facts for v in VARIANTS for lang in LANGUAGES
    ]
    given = sum(len(f.given()) for f, _ in by_variant)
    print("facts used somewhere    ", percent(sum(len(told(ds) & set(f.given())) for f, ds in by_variant), given))
    pages = [(key[0], d) for key, d in drafts.items() if "description" in CHANNELS[key[1]].fields]
    asked = sum(len(set(f.given()) - OWN_BOX) for f, _ in pages)
    print(
        "facts used on each page ", percent(sum(len(told([d]) & set(f.given()) - OWN_BOX) for f, d in pages), asked)
    )
    for variant in VARIANTS:
        used = [
            title_use(d.fields()["title"], CHANNELS[k[1]])
            for k, d in drafts.items()
            if k[2] == variant and "title" in d.fields()
        ]
        lengths = [len(d.fields()["title"]) for k, d in drafts.items() if k[2] == variant and "title" in d.fields()]
        print(
            f"title room used, {variant:8}",
            f"{100 * statistics.mean(used):.0f} % (mean length {statistics.mean(lengths):.0f})",
        )
    for lang in LANGUAGES:
        alike = {
            c: statistics.mean(likeness([drafts[f, c, v, lang] for v in VARIANTS]) for f in facts) for c in CHANNELS
        }
        print(f"variants alike, {lang}      ", f"{statistics.mean(alike.values()):.1f}",
              "·", " ".join(f"{c} {a:.1f}" for c, a in alike.items()))  # fmt: skip
    for variant in VARIANTS:
        ease = [lix(body_of(d)) for k, d in drafts.items() if k[2:] == (variant, "id")]
        print(f"reading ease (LIX), {variant:8}", f"{statistics.mean(ease):.1f} (hardest {max(ease):.1f})")
    start = time.perf_counter()
    for f, c, v, lang in drafts:
        draft(f, CHANNELS[c], v, lang)
    print("one draft               ", f"{(time.perf_counter() - start) / len(drafts) * 1e3:.2f} ms")


def show(facts: list[Facts], count: int) -> None:
    """Print drafts to be read aloud, another place and variant each time."""
    turns = itertools.cycle(itertools.product(CHANNELS.values(), VARIANTS))
    for f, (place, variant) in zip(facts[:: max(1, len(facts) // count)][:count], turns, strict=False):
        print(f"\n=== {f.category} · {place.name} · {variant}")
        for field, text in draft(f, place, variant).fields().items():
            print(f"[{field}]\n{text}")


def main() -> None:
    """Read the command line and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("samples", type=Path, help="folder with facts files (.toml)")
    parser.add_argument("--each", type=int, default=20, help="made-up products of every category")
    parser.add_argument("--print", dest="shown", type=int, default=0, metavar="N", help="also print N drafts")
    args = parser.parse_args()
    facts = [read_facts(p) for p in sorted(args.samples.glob("*.toml"))] + list(products(args.each))
    measure(list(dict.fromkeys(facts)))
    if args.shown:
        show(facts, args.shown)


if __name__ == "__main__":
    main()
