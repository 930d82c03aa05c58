"""Findings for the facts themselves and for pictures, from plain numbers."""

import re
from collections.abc import Iterator

from listing.checks.findings import Finding, finding
from listing.draft.translate import translated
from listing.facts.normalise import is_size, rupiah
from listing.facts.record import Facts
from listing.phrases.drafts import glossary
from listing.places.limits import Channel

_SAME = {phrase for phrase, english in glossary.PHRASES.items() if phrase == english}  # original, linen
_PERMITS = {
    # 13 digits, a hyphen, 2 digits; the first digit is the packaging, 1 to 8 (BPOM 22/2018, A)
    "pirt": re.compile(r"[1-8]\d{12}-?\d{2}"),
    "halal": re.compile(r"ID ?\d{17}", re.IGNORECASE),
    "bpom": re.compile(r"(?:MD|ML) ?\d{12,15}", re.IGNORECASE),
}


def _permits(facts: Facts) -> Iterator[Finding]:
    for name, shape in _PERMITS.items():
        number = getattr(facts, name)
        bare = re.sub(r"^(?:p-?irt)?[\s:]*(?:no\.?)?[\s:]*", "", number, flags=re.IGNORECASE)
        if number and not shape.fullmatch(bare):
            yield finding(f"{name}_shape", False, name, (0, len(number)), found=number)


def _units(facts: Facts) -> Iterator[Finding]:
    for size in facts.size:
        if is_size(size) and re.fullmatch(r"[\d.,x ]+", size):
            yield finding("no_unit", False, "size", found=size)


def _sales(facts: Facts, place: Channel) -> Iterator[Finding]:
    sales = place.sales
    if sales is None:
        return
    amount = rupiah(facts.price or 0)
    if facts.price is not None and facts.price < sales.price_least.value:
        limit = rupiah(int(sales.price_least.value))
        yield finding("price_low", True, "price", found=amount, limit=limit, place=place.name)
    if facts.price is not None and facts.price > sales.price_most.value:
        limit = rupiah(int(sales.price_most.value))
        yield finding("price_high", True, "price", found=amount, limit=limit, place=place.name)
    if facts.stock is not None and facts.stock > sales.stock_most.value:
        most = int(sales.stock_most.value)
        yield finding("stock_high", True, "stock", found=facts.stock, limit=most, place=place.name)


def _options(facts: Facts, place: Channel) -> Iterator[Finding]:
    if place.sales is None:
        return
    longest, most = int(place.sales.option_longest.value), int(place.sales.options_most.value)
    for option in facts.variants:
        if len(option) > longest:
            yield finding("long_option", True, "variants", found=option, limit=longest, place=place.name)
    if len(facts.variants) > most:
        yield finding("many_options", True, "variants", length=len(facts.variants), limit=most, place=place.name)


def _points(facts: Facts, place: Channel) -> Iterator[Finding]:
    count, sales = len(facts.points), place.sales
    if sales and sales.points_least and 0 < count < sales.points_least.value:
        limit = int(sales.points_least.value)
        yield finding("few_points", False, "points", length=count, limit=limit, place=place.name)
    if sales and sales.points_most and count > sales.points_most.value:
        limit = int(sales.points_most.value)
        yield finding("many_points", False, "points", length=count, limit=limit, place=place.name)


def _untranslated(facts: Facts) -> Iterator[Finding]:
    lists = {name: getattr(facts, name) for name in ("materials", "variants", "colours", "points")}
    lines = {name: (getattr(facts, name),) for name in ("process", "care", "shelf_life")}
    for name, texts in (lists | lines).items():
        for text in texts:
            if text and translated(text, "en", name) == text and text.casefold() not in _SAME:
                yield finding("untranslated", False, name, found=text)


def check_facts(facts: Facts, channel: Channel, lang: str = "id") -> tuple[Finding, ...]:
    """What to ask her about her facts: odd permit numbers, missing units, prices and options out of range.

    Args:
        facts: What she typed.
        channel: Where it goes.
        lang: Language of the texts; in "en", phrases that the glossary does not have are named.
    """
    found = [*_permits(facts), *_units(facts), *_sales(facts, channel), *_options(facts, channel)]
    found += _points(facts, channel)
    found += _untranslated(facts) if lang == "en" else ()
    return tuple(sorted(found, key=lambda f: not f.is_hard))
