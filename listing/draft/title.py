"""Titles: the formula of each place, what buyers search first, the room used, nothing repeated, nothing claimed."""

from dataclasses import dataclass

from listing.draft.phrasing import in_name
from listing.draft.title_parts import TitlePart, clean, parts_of, quiet
from listing.facts import normalise
from listing.facts.record import FOODLIKE, Category, Facts
from listing.phrases.drafts.wording import WORDINGS
from listing.places.limits import Channel

_BRIEF = 60

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


def _repeats(text: str, so_far: str) -> bool:
    """Whether half of the words stand in the title already, or one of them twice."""
    words = [w for w in text.split() if w.isalpha()]
    there = so_far.casefold().split()
    if any(there.count(w.casefold()) > 1 for w in words):
        return True
    return bool(words) and 2 * sum(in_name(w, so_far) for w in words) >= len(words)


def _start(facts: Facts, channel: Channel) -> list[TitlePart]:
    """Brand before name where the place's formula says so; a name that carries the brand is not given it twice."""
    name = TitlePart(normalise.title_case(facts.name), "name")
    if not facts.brand or in_name(facts.brand, facts.name) or not quiet(facts.brand):
        return [name]
    brand = TitlePart(facts.brand, "brand")
    return [brand, name] if channel.marketplace else [name, brand]


def shortened(text: str, most: int) -> str:
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
    parts = parts_of(facts, lang)
    taken = _taken(_start(facts, channel), parts, _ORDER[variant][facts.category in FOODLIKE], enough)
    if _length(taken) < least:
        taken = _taken(taken, parts, _MORE, room)
    if _length(taken) < least:
        taken = _padded(taken, facts, lang, least)
    return Title(shortened(_line(taken), int(limits.most.value)), tuple(dict.fromkeys(part.fact for part in taken)))


def _line(taken: list[TitlePart]) -> str:
    return " ".join(clean(part.text) for part in taken)


def _length(taken: list[TitlePart]) -> int:
    return len(_line(taken))


def _taken(taken: list[TitlePart], parts: dict[str, TitlePart], order: tuple[str, ...], most: int) -> list[TitlePart]:
    """The parts that fit, in order, after those already taken."""
    for part in order:
        if part not in parts:
            continue
        text = normalise.title_case(clean(parts[part].text), starts=False)
        so_far = _line(taken)
        if text and not _repeats(text, so_far) and len(f"{so_far} {text}") <= most:
            taken = [*taken, TitlePart(text, parts[part].fact)]
    return taken


def _padded(taken: list[TitlePart], facts: Facts, lang: str, least: int) -> list[TitlePart]:
    """With what is certainly true of the category, if that makes it long enough; else as it was."""
    noun = WORDINGS[lang].TITLE_NOUNS[facts.category]
    padding = TitlePart(noun, "category")
    longer = [padding, *taken] if facts.category is Category.OTHER else [*taken, padding]
    return longer if _length(longer) >= least else taken
