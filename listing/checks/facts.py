"""Findings for the facts themselves and for pictures, from plain numbers."""

import math
import re
from collections.abc import Iterator

from listing.checks.findings import Finding, finding
from listing.draft.sayable import promises
from listing.draft.shop_page import SaidThere, changes, told_at
from listing.draft.translate import translated
from listing.facts.measures import is_size
from listing.facts.missing import missing
from listing.facts.money import rupiah
from listing.facts.permits import SHAPES
from listing.facts.record import Facts
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts import glossary
from listing.phrases.drafts.neighbours import KNOWN, UNKNOWN
from listing.phrases.drafts.wording import WORDINGS
from listing.places.forbidden_words import HEALTH_SOURCE
from listing.places.limits import Channel, Limit
from listing.places.rules import source_of

_AS_TYPED = frozenset({"name", "brand", "origin", "content", "size", "size_chart", "price", "pirt", "halal", "bpom"})
"""Facts that are no running words of hers."""
_SIDES = re.compile(r"\b(?:[PLTD]|diameter|tinggi|lebar|panjang|tebal|pot)\b")
_SAME = {phrase for phrase, english in glossary.PHRASES.items() if phrase == english}  # original, linen


def _unread(facts: Facts, body: str) -> Iterator[Finding]:
    """Boxes that were filled but could not be used: she is asked, by the name of the box."""
    for box in facts.unread:
        rule = (
            "address"
            if box.field == "origin"
            else f"{box.field}_shape"
            if box.field in SHAPES
            else f"{box.field}_unread"
        )
        rule = "price_said" if box.field == "price" and facts.price_said else rule
        yield finding(rule, False, box.field, (0, len(box.typed)), found=box.typed)
    lacking = missing(facts)
    if lacking:
        names = {lang: ", ".join(WORDINGS[lang].LABELS[name].lower() for name in lacking) for lang in WORDINGS}
        yield finding("little_told", False, body, found=names["id"], found_en=names["en"])


def _promised(facts: Facts) -> Iterator[Finding]:
    """What no draft repeats, though she typed it."""
    for name, said in promises(facts):
        yield finding("health_claim", True, name, (0, 0), HEALTH_SOURCE, found=said)


def _said_otherwise(facts: Facts, channel: Channel) -> Iterator[Finding]:
    """What a page of a shop leaves out or puts in other words: payment and talk outside of it, and other shops."""
    if not channel.marketplace and told_at(facts, channel).brand != facts.brand:
        yield finding("link_left_out", False, "brand", found=facts.brand, place=channel.name)
    left_out: dict[str, list[SaidThere]] = {}
    for said in changes(facts, channel) if channel.marketplace else ():
        if said.rule and (said.field == "points" or _ACCOUNT_NUMBER.search(said.said)):
            yield finding(said.rule, True, said.field, found=said.said, place=channel.name)  # in no box of hers
        elif said.now:
            rule = f"{said.about}_said_otherwise"
            yield finding(rule, False, said.field, found=said.said, now=said.now, place=channel.name)
        else:
            left_out.setdefault(said.about, []).append(said)
    for about, some in left_out.items():
        found = "”, “".join(dict.fromkeys(said.said for said in some))
        yield finding(f"{about}_left_out", False, some[0].field, found=found, place=channel.name)


_ACCOUNT_NUMBER = re.compile(r"(?:\d[\s.-]?){7,}")
"""Of a bank or a telephone."""


def _shortened(facts: Facts) -> Iterator[Finding]:
    """Shortened words that may mean several things: nobody guesses, she is asked."""
    for name in (n for n in facts.given() if n not in _AS_TYPED):
        for text in spoken_fact(facts, name):
            for word in UNKNOWN.findall(text):
                if word not in KNOWN:
                    yield finding("shortened", False, name, found=word)


_UNIT_LAST = re.compile(r"[\d.,x -]+ (?:cm|mm|m|meter|inci|inch)")
"""A measure that ends a row of them with the unit of all: "100 x 150, 120 x 180 cm"."""


def _units(facts: Facts) -> Iterator[Finding]:
    bare = [size for size in facts.size if is_size(size) and re.fullmatch(r"[\d.,x -]+", _SIDES.sub("", size))]
    if bare and not _UNIT_LAST.fullmatch(facts.size[-1]):
        yield finding("no_unit", False, "size", found=", ".join(bare))


def _by_figure(rule: str, field: str, figure: Limit, place: Channel, **words: object) -> Finding:
    """A finding about what the place's order form does not take; says whose figure it is."""
    return finding(rule, True, field, (0, 0), source_of(figure, place.name), place=place.name, **words)


def _sales(facts: Facts, place: Channel) -> Iterator[Finding]:
    sales, price = place.sales, facts.price
    if sales is None:
        return
    least, most = (price.least, max(price.least, price.most or 0)) if price else (math.inf, 0)
    if least < sales.price_least.value:
        limit = rupiah(int(sales.price_least.value))
        yield _by_figure("price_low", "price", sales.price_least, place, found=rupiah(int(least)), limit=limit)
    if most > sales.price_most.value:
        limit = rupiah(int(sales.price_most.value))
        yield _by_figure("price_high", "price", sales.price_most, place, found=rupiah(most), limit=limit)
    if facts.stock is not None and facts.stock > sales.stock_most.value:
        limit = str(int(sales.stock_most.value))
        yield _by_figure("stock_high", "stock", sales.stock_most, place, found=facts.stock, limit=limit)


def _options(facts: Facts, place: Channel) -> Iterator[Finding]:
    if place.sales is None:
        return
    longest, most = place.sales.option_longest, place.sales.options_most
    for option in (one.name for one in facts.variants if len(_as_boxed(one.name)) > longest.value):
        yield _by_figure("long_option", "variants", longest, place, found=option, limit=int(longest.value))
    if len(facts.variants) > most.value:
        length = len(facts.variants)
        yield _by_figure("many_options", "variants", most, place, length=length, limit=int(most.value))


_REMARK = re.compile(
    r"(?:ada (?:yang|juga)|(?:boleh|bisa|bebas|dapat) \w+|campur (?:boleh|bisa)|mix (?:boleh|bisa|maks\w*)|kalau|jika"
    r"|asal|tersedia|semua(?:nya)?|(?:se)?tiap|minimal|maksimal|tanya|request|lainnya|dan lain)\b",
    re.IGNORECASE,
)
"""What is said of the options and is none: "boleh mix maksimal 2 rasa"."""
_BESIDE_A_NAME = re.compile(r"\s*(?:\([^()]*\)|[+@=]?\s*Rp\d[\d.]*(?:-\d[\d.]*)?(?:\s?/\s?\w+)?)\s*$")


def _as_boxed(name: str) -> str:
    """An option as it stands in a shop's box, without its price and what is said of it; empty where it is none.

    >>> _as_boxed("kue kering Rp55.000 (per anak)"), _as_boxed("boleh mix maksimal 2 rasa")
    ('kue kering', '')
    """
    if _REMARK.match(name):
        return ""
    before = ""
    while before != name:
        before, name = name, _BESIDE_A_NAME.sub("", name) or name
    return name


def _points(facts: Facts, place: Channel) -> Iterator[Finding]:
    count, sales = len(facts.points), place.sales
    if sales and sales.points_least and 0 < count < sales.points_least.value:
        limit = int(sales.points_least.value)
        yield finding("few_points", False, "points", length=count, limit=limit, place=place.name)
    if sales and sales.points_most and count > sales.points_most.value:
        limit = int(sales.points_most.value)
        yield finding("many_points", False, "points", length=count, limit=limit, place=place.name)


def _untranslated(facts: Facts) -> Iterator[Finding]:
    for name in ("materials", "variants", "colours", "points", "process", "care", "shelf_life"):
        for text in spoken_fact(facts, name):
            if text and translated(text, "en", name) == text and text.casefold() not in _SAME:
                yield finding("untranslated", False, name, found=text)


def check_facts(facts: Facts, channel: Channel, lang: str = "id") -> tuple[Finding, ...]:
    """What to ask her about her facts: odd permit numbers, missing units, prices and options out of range.

    Args:
        facts: What she typed.
        channel: Where it goes.
        lang: Language of the texts; in "en", phrases that the glossary does not have are named.
    """
    body = "description" if "description" in channel.fields else "caption"
    found = [
        *_unread(facts, body),
        *_promised(facts),
        *_said_otherwise(facts, channel),
        *_shortened(facts),
        *_units(facts),
        *_sales(facts, channel),
        *_options(facts, channel),
    ]
    found += _points(facts, channel)
    found += _untranslated(facts) if lang == "en" else ()
    return tuple(sorted(found, key=lambda f: not f.is_hard))
