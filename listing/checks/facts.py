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


def _pixels(width: int, height: int, place: Channel) -> Iterator[Finding]:
    limits, size = place.picture, f"{width} × {height}"
    short, long = min(width, height), max(width, height)
    if short < limits.least_px.value:
        hard = limits.least_px.sure in "AB"
        yield finding(
            "picture_small", hard, "picture", found=size, limit=int(limits.least_px.value), place=place.name
        )
    elif short < limits.advised_px.value:
        limit = int(limits.advised_px.value)
        yield finding("picture_rather_small", False, "picture", found=size, limit=limit, place=place.name)
    if limits.most_px and long > limits.most_px.value:
        yield finding("picture_large", True, "picture", found=size, limit=int(limits.most_px.value), place=place.name)
    ratio = width / height
    if not limits.ratio_least.value - 0.01 <= ratio <= limits.ratio_most.value + 0.01:
        yield finding("picture_ratio", False, "picture", found=f"{width}:{height}", place=place.name)


def check_picture(
    channel: Channel, width: int, height: int, size: int, file_format: str, fill: float | None = None
) -> tuple[Finding, ...]:
    """Findings for one finished picture.

    Args:
        channel: Where it goes.
        width: Pixels.
        height: Pixels.
        size: Bytes of the file.
        file_format: "JPEG", "png", ...
        fill: Share of the longer side that the product takes, 0 to 1; None when unknown.
    """
    limits = channel.picture
    found = list(_pixels(width, height, channel))
    if file_format.lower().lstrip(".") not in limits.formats:
        found.append(finding("picture_format", True, "picture", found=file_format, place=channel.name))
    if size > limits.most_bytes.value:
        most = f"{limits.most_bytes.value / 1e6:g}"
        taken = f"{size / 1e6:.1f}"
        found.append(finding("picture_bytes", True, "picture", found=taken, limit=most, place=channel.name))
    if fill is not None and limits.fill_least and fill < limits.fill_least.value:
        least = round(100 * limits.fill_least.value)
        found.append(finding("picture_fill", False, "picture", found=round(100 * fill), limit=least))
    return tuple(sorted(found, key=lambda f: not f.is_hard))


def check_count(channel: Channel, count: int) -> tuple[Finding, ...]:
    """Findings for how many pictures one product has."""
    most, advised = channel.picture.most_count, channel.picture.advised_count
    if most and count > most.value:
        return (finding("many_pictures", True, "picture", length=count, limit=int(most.value), place=channel.name),)
    if advised and count < advised.value:
        limit = int(advised.value)
        return (finding("few_pictures", False, "picture", length=count, limit=limit, place=channel.name),)
    return ()
