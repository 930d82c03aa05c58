"""Titles: the formula of each place, what buyers search first, the room used, nothing repeated, nothing claimed."""

import re
from dataclasses import dataclass

from listing import tidy
from listing.facts import Category, Facts
from listing.hashtags import place_of
from listing.limits import Channel
from listing.rules import TITLE_RULES
from listing.values import LANGUAGES, in_name, joined, translated

_LONGEST_POINT = 30  # a selling point longer than this is a sentence, and belongs in the description
_BRIEF = 60
_NOT_OWN = frozenset({"hanya", "punya", "tanya", "biasanya", "semuanya", "akhirnya", "sebenarnya"})
_MOST_COLOURS = 3

_FOODLIKE = (Category.FOOD, Category.DRINK, Category.BODY)
# Order of the parts after the name. Food: whose and how much. Things: of what, which colour, how big.
_ORDER: dict[str, dict[bool, tuple[str, ...]]] = {
    "lugas": {
        True: ("variant", "origin", "content", "point", "variants", "point2", "process", "size", "colours"),
        False: (
            "material",
            "colours",
            "size",
            "content",
            "point",
            "process",
            "origin",
            "point2",
            "variant",
            "variants",
        ),
    },
    "hangat": {
        True: ("point", "variant", "content", "origin", "process", "variants", "point2", "size", "colours"),
        False: ("point", "colours", "material", "process", "size", "origin", "variant", "variants", "content"),
    },
    "ringkas": {
        True: ("variant", "content", "size", "origin", "point"),
        False: ("material", "size", "content", "colours", "origin"),
    },
}
# Where a place would refuse so short a title: whatever else she typed, before any neutral word.
_MORE = (
    "origin",
    "content",
    "size",
    "colours",
    "variant",
    "variants",
    "point",
    "point2",
    "process",
    "material",
    "shelf",
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the facts that it says."""

    text: str
    facts: tuple[str, ...]


def _clean(text: str) -> str:
    """No marks that places refuse or that shout; brackets and commas go, decimals, slashes and hyphens stay."""
    return " ".join(re.sub(r"(?<!\d)[.,]|[.,](?!\d)|[^\w\s.,/&'%+-]", " ", text).split())


def _parts(facts: Facts, lang: str) -> dict[str, tuple[str, str]]:
    """Part -> (text, fact)."""
    words = LANGUAGES[lang].TITLE_WORDS
    letters = all(re.fullmatch(r"\d?[A-Z]+", s) for s in facts.size)
    size = " ".join(facts.size)
    content = " ".join(translated(c, lang) for c in facts.content)
    counted = content.split(" ", 1)[-1] not in {"gram", "kg", "ml", "liter", "ons", "g", "litres", "mg"}
    points = [headline(translated(p, lang)) for p in facts.points if len(p) <= _LONGEST_POINT and _quiet(p)]
    places = f"{{}} {place_of(facts.origin)}" if facts.category in _FOODLIKE else f"{{}} {words['origin']}"
    found = {
        "origin": (places.format("", place_of(facts.origin)), "origin") if facts.origin else ("", ""),
        "content": (words["content"].format(content) if counted else content, "content"),
        "size": (words["size"].format(size) if letters else size, "size"),
        "material": (translated(facts.materials[0], lang) if facts.materials else "", "materials"),
        "point": (points[0] if points else "", "points"),
        "point2": (points[1] if len(points) > 1 else "", "points"),
        "process": (facts.process if _short_work(facts.process) else "", "process"),
        "shelf": (words["shelf"].format(translated(facts.shelf_life, lang)), "shelf_life"),
    }
    found["colours"] = (" ".join(translated(c, lang) for c in facts.colours[:_MOST_COLOURS]), "colours")
    variants = [translated(v, lang) for v in facts.variants]
    if len(variants) == 1:
        found["variant"] = (variants[0], "variants")
    elif variants:
        found["variants"] = (words["variants"].format(joined(variants, LANGUAGES[lang].AND)), "variants")
    return {part: (text, fact) for part, (text, fact) in found.items() if text.strip() and fact in facts.given()}


def _short_work(text: str) -> bool:
    """Whether it is work told in a few words: "dirajut tangan", "ditulis dengan canting"."""
    return bool(re.match(r"di[a-z]{3,} ", text)) and len(text) <= _LONGEST_POINT and _quiet(text)


def headline(point: str) -> str:
    """A selling point as it stands in a title: "kainnya adem" -> "kain adem"."""
    first, _, rest = point.partition(" ")
    own = first.casefold().endswith("nya") and first.casefold() not in _NOT_OWN
    return f"{first[:-3]} {rest}" if own and rest else point


def _quiet(text: str) -> bool:
    """Whether a title may carry it: her claims stay in her description, where a note stands beside them."""
    return not any(rule.pattern.search(text) for rule in TITLE_RULES)


def _repeats(text: str, so_far: str) -> bool:
    """Whether half of the words stand in the title already."""
    words = [w for w in text.split() if w.isalpha()]
    return bool(words) and 2 * sum(in_name(w, so_far) for w in words) >= len(words)


def _start(facts: Facts, channel: Channel) -> list[tuple[str, str]]:
    """Brand before name where the place's formula says so; a name that carries the brand is not given it twice."""
    name = (tidy.title_case(facts.name), "name")
    if not facts.brand or in_name(facts.brand, facts.name) or not _quiet(facts.brand):
        return [name]
    brand = (facts.brand, "brand")
    return [brand, name] if channel.marketplace else [name, brand]


def cut(text: str, most: int) -> str:
    """The text within `most` characters, ending with a whole word."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0]


def title_of(facts: Facts, channel: Channel, variant: str, lang: str) -> Title:
    """The title for a channel.

    Args:
        facts: What she typed.
        channel: A channel with a title.
        variant: Decides the order and, for "ringkas", a brief title.
        lang: "id" or "en".
    """
    limits = channel.fields["title"]
    least = int(limits.least.value) if limits.least else 0
    room = int(limits.advised_most.value if limits.advised_most else limits.most.value)
    enough = max(least, _BRIEF if variant == "ringkas" else room)
    parts = _parts(facts, lang)
    taken = _taken(_start(facts, channel), parts, _ORDER[variant][facts.category in _FOODLIKE], enough)
    if _length(taken) < least:
        taken = _taken(taken, parts, _MORE, room)
    if _length(taken) < least:
        taken = _padded(taken, facts, lang, least)
    return Title(cut(_line(taken), int(limits.most.value)), tuple(dict.fromkeys(fact for _, fact in taken)))


def _line(taken: list[tuple[str, str]]) -> str:
    return " ".join(_clean(text) for text, _ in taken)


def _length(taken: list[tuple[str, str]]) -> int:
    return len(_line(taken))


def _taken(
    taken: list[tuple[str, str]], parts: dict[str, tuple[str, str]], order: tuple[str, ...], most: int
) -> list[tuple[str, str]]:
    """The parts that fit, in order, after those already taken."""
    for part in order:
        text, fact = parts.get(part, ("", ""))
        text = tidy.title_case(_clean(text), starts=False)
        so_far = _line(taken)
        if text and not _repeats(text, so_far) and len(f"{so_far} {text}") <= most:
            taken = [*taken, (text, fact)]
    return taken


def _padded(taken: list[tuple[str, str]], facts: Facts, lang: str, least: int) -> list[tuple[str, str]]:
    """With what is certainly true of the category, if that makes it long enough; else as it was."""
    noun = LANGUAGES[lang].TITLE_NOUNS[facts.category]
    longer = [*taken, (noun, "category")] if facts.category is not Category.OTHER else [(noun, "category"), *taken]
    return longer if _length(longer) >= least else taken
