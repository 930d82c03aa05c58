"""Titles: the formula of each place, what buyers search first, the room used, nothing repeated, nothing claimed."""

import re
from dataclasses import dataclass

from listing.draft.phrasing import in_name, shares_a_name
from listing.draft.shop_page import without_account
from listing.draft.title_parts import TitlePart, clean, parts_of, quiet
from listing.draft.voice import is_catered
from listing.facts import normalise
from listing.facts.record import FOODLIKE, Category, Facts
from listing.phrases.drafts.outlines import VARIANTS
from listing.phrases.drafts.sayings import ADJECTIVE
from listing.phrases.drafts.synonyms import NAMED_FIRST
from listing.phrases.word_set import word_set
from listing.places.limits import Channel

_BRIEF = 60
_MEASURING = word_set(
    "berat tinggi lebar panjang tebal isi ukuran diameter besar kecil tahan muat kapasitas level nomor no"
)
"""Words that make a measure their own when it stands behind them."""
_AMOUNT_OR_AGE = re.compile(r"[\d.,/½¼¾]+ (?:gram|kg|ml|liter|ons)|(?:umur|usia) .*", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:dapur|dapoer|pawon|warung|rumah|omah|bu|bu?nda|ibu|mbak|mak|mbok|emak|mami|mama|umi|ummi|umik|pak|bapak|mas|mbah|eyang"
    r"|oma|nenek|bude|budhe|bulik|tante|cak|kang|yu|nyonya|ny|kebun)\b",
    re.IGNORECASE,
)
"""Whose it is, a person or her kitchen: that stands behind what it is, "Wajik Kletik Bu Suparmi"."""
_LEAST_TELLING = 4
"""Letters of a word that nobody reads twice in a title."""
_INSIDE = re.compile(rf"\bdalam(?=$| {ADJECTIVE}\b)", re.IGNORECASE)
"""The inner side, and no preposition."""
_SET_OF = re.compile(r"\d in \d$", re.IGNORECASE)

# Which parts follow the name, by variant. Food: whose and how much. Things: of what, which colour, how big.
_ORDER: dict[str, dict[bool, tuple[str, ...]]] = {
    "lugas": {
        True: ("variant", "origin", "content", "variants", "size", "colours"),
        False: ("material", "colours", "size", "content", "variant", "origin", "variants"),
    },
    "hangat": {
        True: ("point", "point2", "variant", "content", "process", "origin"),
        False: ("material", "variant", "size", "point", "point2", "process", "origin"),
    },
    "ringkas": {
        True: ("content", "variant"),
        False: ("size", "content", "material"),
    },
}
# Where a place advises a longer title: whatever else of hers buyers search for.
_MORE = (
    "origin",
    "content",
    "size",
    "colours",
    "variant",
    "variants",
    "point",
    "point2",
    "few_variants",
    "few_colours",
    "process",
    "material",
)
# Where it would refuse a shorter one: what such a thing is called, then whatever she says for it.
_AT_LEAST = ("kin", "point3", "point4")
_LEADING = NAMED_FIRST | {"Minuman"}
"""What stands before the name, "Camilan Keripik Tempe"; the others behind it, "Mug Cangkir"."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the facts that it says."""

    text: str
    facts: tuple[str, ...]


def _runs_on(so_far: str, text: str) -> bool:
    """Whether two parts would be read as one: "Berat" and "20 cm", "3 in 1" and "Parsel"."""
    last, first = so_far.rsplit(" ", 1)[-1].casefold(), text.split(" ", 1)[0].casefold()
    return (
        last == first
        or _SET_OF.search(so_far) is not None
        or (first[0].isdigit() and (last in _MEASURING or last[-1].isdigit()))
    )


def _repeats(text: str, so_far: str) -> bool:
    """Whether half of the words stand in the title already, or one of them twice."""
    words = [w for w in text.split() if w.isalpha()]
    if f" {text.casefold()} " in f" {so_far.casefold()} " or _same_amount(text, so_far):
        return True
    there = so_far.casefold().split()
    if any(there.count(w.casefold()) > 1 for w in words):
        return True
    return bool(words) and 2 * sum(in_name(w, so_far) for w in words) >= len(words)


def _says_again(point: str, so_far: str) -> bool:
    """Whether a selling point has a word of the title: "Bantal Perca Motif Tiap Bantal Beda"."""
    return any(in_name(word, so_far) for word in point.split() if len(word) >= _LEAST_TELLING)


def _same_amount(text: str, so_far: str) -> bool:
    """Whether an amount with its unit stands there already: "botol kaca 250 ml" behind "250 ml"."""
    return any(m[0] in so_far for m in re.finditer(r"\d[\d.,]* (?:gram|kg|ml|liter|cm|meter)\b", text))


def _start(facts: Facts, channel: Channel, search: TitlePart | None) -> list[TitlePart]:
    """The name with what it is searched as before it, and the brand where the place's formula wants it."""
    named = _named(facts, channel)
    at = next(at for at, part in enumerate(named) if part.fact == "name")
    said = search is None or in_name(search.text, facts.brand)  # "Naura Hijab" says it already
    return named if search is None or said else [*named[:at], search, *named[at:]]


def _named(facts: Facts, channel: Channel) -> list[TitlePart]:
    """Brand before name where the place's formula says so; no word that both carry stands twice."""
    name = TitlePart(normalise.title_case(without_account(facts.name)), "name")
    if not facts.brand or in_name(facts.brand, facts.name) or not quiet(facts.brand):
        return [name]
    brand = TitlePart(normalise.title_case(facts.brand), "brand")
    if in_name(facts.name, facts.brand):
        return [TitlePart(brand.text, "name"), TitlePart("", "brand")]
    if shares_a_name(facts.brand, facts.name):
        return [name]
    first, *others = name.text.split()
    if others and len(facts.brand.split()) > 1 and first.casefold() == facts.brand.split()[0].casefold():
        return [brand, TitlePart(" ".join(others), "name")]  # "Jamu Mbah Yem" makes "Jamu Kunyit Asam"
    stumbles = facts.brand.split()[-1].casefold() == first.casefold()  # "Teras Kopi Kopi Susu"
    leads = channel.marketplace and not stumbles and not _PERSON.match(facts.brand)
    return [brand, name] if leads else [name, brand]


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
    advised = int(limits.advised_least.value) if limits.advised_least else 0
    room = int(limits.advised_most.value if limits.advised_most else limits.most.value)
    parts = parts_of(facts, lang)
    start = _start(facts, channel, parts.get("search") if variant == "hangat" else None)
    taken = _chosen(start, parts, facts, variant, max(least, _BRIEF) if variant == "ringkas" else room, room)
    for name in (n for n in _MORE if n != "material" or facts.category not in FOODLIKE):
        if _length(taken) < max(least, advised):
            taken = _taken(taken, parts, (name,), room)
    for name in _AT_LEAST:
        if _length(taken) < least:
            taken = _taken(taken, parts, (name,), room)
    if _length(taken) < least and is_catered(facts) and lang == "id":
        taken = [TitlePart("Pesan", "category"), *taken]
    elif _length(taken) < least and facts.category is Category.SERVICE and lang == "id":
        taken = [TitlePart("", "category") if in_name("jasa", facts.name) else TitlePart("Jasa", "category"), *taken]
    taken = _features_last(len(start), taken)
    return Title(shortened(_line(taken), int(limits.most.value)), tuple(dict.fromkeys(part.fact for part in taken)))


def _features_last(started: int, taken: list[TitlePart]) -> list[TitlePart]:
    """What speaks for it behind what it is, an amount and an age last.

    "Dewasa Jumbo" is a size of the product, not of the bag it comes in; "Gurih 250 gram" is how people write it.
    """
    kin = [part for part in taken[started:] if part.fact == "category" and part.text in _LEADING]
    others = [part for part in taken[started:] if part not in kin]
    at = next((at for at, part in enumerate(taken) if part.fact == "name"), 0)
    return [*taken[:at], *kin, *taken[at:started], *sorted(others, key=_place)]


def _place(part: TitlePart) -> int:
    """Where a part stands behind the name."""
    if part.fact in ("points", "process"):
        return 1
    return 2 if _AMOUNT_OR_AGE.fullmatch(part.text) else 0


def _chosen(
    start: list[TitlePart], parts: dict[str, TitlePart], facts: Facts, variant: str, most: int, room: int
) -> list[TitlePart]:
    """The parts of a variant; where an earlier variant says the same words, the last part gives way."""
    order = {name: _ORDER[name][facts.category in FOODLIKE] for name in VARIANTS}
    taken = _taken(start, parts, order[variant], most)
    before = VARIANTS[: VARIANTS.index(variant)]
    bare = [part for part in start if part.fact != "category"]  # only the warm one has a search word before the name
    others = [set(_line(_taken(bare, parts, order[name], room)).split()) for name in before]
    while len(taken) > len(start) and set(_line(taken).split()) in others:
        taken = taken[:-1]
    return taken


def _line(taken: list[TitlePart]) -> str:
    return " ".join(text for part in taken if (text := clean(part.text)))


def _length(taken: list[TitlePart]) -> int:
    return len(_line(taken))


def _taken(taken: list[TitlePart], parts: dict[str, TitlePart], order: tuple[str, ...], most: int) -> list[TitlePart]:
    """The parts that fit, in order, after those already taken."""
    for part in order:
        if part not in parts:
            continue
        text = _INSIDE.sub("Dalam", normalise.title_case(clean(parts[part].text), starts=False))
        so_far = _line(taken)
        again = parts[part].fact == "points" and _says_again(text, so_far)
        if (
            text
            and not again
            and not _repeats(text, so_far)
            and not _runs_on(so_far, text)
            and len(f"{so_far} {text}") <= most
        ):
            taken = [*taken, TitlePart(text, parts[part].fact)]
    return taken
