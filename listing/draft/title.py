"""Titles: the formula of each place, what buyers search first, the room used, nothing repeated, nothing claimed."""

import re
from dataclasses import dataclass

from listing.draft.phrasing import heard_in, in_name, is_turned
from listing.draft.title_names import named, stands_apart
from listing.draft.title_parts import TitlePart, clean, has_stem, is_also_a_word, named_apart, parts_of
from listing.draft.voice import is_catered
from listing.facts import normalise
from listing.facts.record import FOODLIKE, Category, Facts
from listing.phrases.drafts.headlines import is_plain, is_searched_material
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
_AMOUNT_OR_AGE = re.compile(r"[\d.,/½¼¾& ]+ (?:gram|kg|ml|liter|ons)|(?:umur|usia) .*", re.IGNORECASE)
_LEAST_TELLING = 4
"""Letters of a word that nobody reads twice in a title."""
_INSIDE = re.compile(rf"\bdalam(?=$| {ADJECTIVE}\b)", re.IGNORECASE)
"""The inner side, and no preposition."""
_NOT_ITS_OWN = re.compile(
    r"(?:(?<!in)(?<!in )\d|\b(?:anak|bayi|balita|ibu|bunda|wanita|pria|dewasa|remaja|cewek|cowok|perempuan"
    r"|laki-laki|muslim\w*|busui|bumil|kucing|anjing|ayam|ikan|burung|sapi|kambing|bebek|kelinci|hewan|orang|pengantin|wisudawan))$"
    r"|[+&/,]| dan |\d [^\W\d]+$|\b(?:isi|motif|gambar|karakter) [^\W\d]+$", re.IGNORECASE
)  # fmt: skip
"""Behind such a name an adjective would be read of somebody else: "Mukena Anak Lembut", "6 Warna Lembut".

Of a "3in1" it is read rightly.
"""
_ENDS_WITH_WHOSE = re.compile(
    r"(?<![\w-])(?:by|oleh|bu|pak|mbak|mak|mbok|mas|mbah|yu|ning|cak|bunda|mama|umi) [^\W\d]+$|, [^,]+$",
    re.IGNORECASE,
)
"""Behind a person everything would be said of her, "by Rere Tahan Keringat", and behind a list of its last word."""
_NO_JASA = re.compile(
    r"(?:jasa|ongkos|biaya|les|kursus|kelas|bimbel|sanggar|pelatihan|workshop|rental|catering|katering)\b",
    re.IGNORECASE,
)
"""What names a service by itself: nobody looks for "Jasa Les"."""
_ALSO_CALLED = frozenset({"Hijab"})
"""Another word for the same thing, which only who searches needs: no "Hijab Jilbab" in a catalogue."""
_WITH_STEMS = frozenset({"points", "materials"})
_AMOUNTS = ("content", "size", "sizes")
_WHOSE = frozenset({"brand", "origin"})
_LISTED = re.compile(r"[^\W\d]/[^\W\d]|, ")
"""A choice of words, or a list: two of them side by side are none."""

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
    "material",
    "things",
    "colours",
    "variant",
    "variants",
    "point",
    "point2",
    "part",
    "few_variants",
    "sizes",
    "few_colours",
    "any_variants",
    "counted",
    "process",
)
# Where it would refuse a shorter one: what such a thing is called, whatever she says for it, where it is done.
_AT_LEAST = ("any_variants", "search", "point3", "area", "lining", "kin", "point4", "as_named", "within", "served")
_OF_A_SERVICE = ("search", "kin", "area")
"""Of a service before it is called one: how it is done says little."""
_LEADING = NAMED_FIRST | {"Minuman", "Lauk", "Lauk Kering", "Wadah", "Bawahan"}
"""What stands before the name, "Camilan Keripik Tempe"; the others behind it, "Mug Cangkir"."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the facts that it says."""

    text: str
    facts: tuple[str, ...]


def _runs_on(so_far: str, text: str) -> bool:
    """Whether two parts would be read as one: "Berat" and "20 cm"."""
    last, first = so_far.rsplit(" ", 1)[-1].casefold(), text.split(" ", 1)[0].casefold()
    if last == "isi" and first != "dari":
        return True  # a "Roti Sobek Isi" has no loyang in it
    return last == first or (first[0].isdigit() and (last in _MEASURING or last[-1].isdigit()))


def _repeats(text: str, so_far: str) -> bool:
    """Whether half of the words stand in the title already, or one of them twice."""
    words = [w for w in text.split() if w.isalpha()]
    if text[0] == "/":
        return False  # it goes on with the name
    if f" {text.casefold()} " in f" {so_far.casefold()} " or _same_amount(text, so_far):
        return True
    there = so_far.casefold().split()
    if any(there.count(w.casefold()) > 1 for w in words):
        return True
    said = [w for w in words if w.casefold() not in _MEASURING and heard_in(w, so_far)]
    return bool(words) and len(said) * (1 if text[0].isdigit() else 2) >= len(words)


def _says_again(part: TitlePart, so_far: str) -> bool:
    """Whether a part has a word of the title, or a selling point one of its stem: "33 Butir Butiran Halus"."""
    long = [word for word in part.text.split() if len(word) >= _LEAST_TELLING or word == "Isi"]
    return any(in_name(word, so_far) or (part.fact in _WITH_STEMS and has_stem(so_far, word)) for word in long)


def _same_amount(text: str, so_far: str) -> bool:
    """Whether an amount with its unit stands there already: "botol kaca 250 ml" behind "250 ml"."""
    return any(m[0] in so_far for m in re.finditer(r"\d[\d.,]* (?:gram|kg|ml|liter|cm|meter)\b", text))


def _start(facts: Facts, channel: Channel, search: TitlePart | None) -> list[TitlePart]:
    """The name with what it is searched as before it, and the brand where the place's formula wants it."""
    whose = named(facts, channel)
    at = next(at for at, part in enumerate(whose) if part.fact == "name")
    brand = facts.brand.casefold().replace("cemilan", "camilan")
    said = search is None or in_name(search.text, brand)  # "Naura Hijab" says it already
    said = said or (search is not None and search.text in _ALSO_CALLED and not channel.marketplace)
    return whose if search is None or said else [*whose[:at], search, *whose[at:]]


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
    for name in _OF_A_SERVICE if facts.category is Category.SERVICE else _AT_LEAST:
        if _length(taken) < least:
            taken = _taken(taken, parts, (name,), room)
    if _length(taken) < least and is_catered(facts) and lang == "id":
        taken = [TitlePart("Pesan", "category"), *taken]
    elif _length(taken) < least and facts.category is Category.SERVICE and lang == "id":
        named = _NO_JASA.match(facts.name) or in_name("jasa", facts.name)
        taken = [TitlePart("" if named else "Jasa", "category"), *taken]
    for name in (*_AT_LEAST, *_AMOUNTS):
        if _length(taken) < least:
            taken = _taken(taken, parts, (name,), room, at_need=True)
    taken = _arranged(taken)
    return Title(shortened(_line(taken), int(limits.most.value)), tuple(dict.fromkeys(part.fact for part in taken)))


def _arranged(taken: list[TitlePart]) -> list[TitlePart]:
    """The parts in the order of a title: what it is, how it is, whose and from where, how big, how much.

    A plain "Renyah" stands behind the name, before whose it is; where it could be said of somebody else, and where it
    is a phrase, it comes later: "Dewasa Jumbo" is a size of the product, not of the bag it comes in.
    """
    at = next((at for at, part in enumerate(taken) if part.fact == "name"), 0)
    what, purpose = named_apart(taken[at].text)
    kin = [part for part in taken[at + 1 :] if part.fact == "category" and part.text in _LEADING]
    behind = [part for part in taken[at + 1 :] if part not in kin]
    behind += [TitlePart(purpose, "name")] if purpose else []
    own = not _NOT_ITS_OWN.search(what)
    told = [TitlePart(what, "name"), *behind]
    apart = any(stands_apart(part, told) for part in behind)
    last = _WHOSE if apart else ()  # "20 x 20 cm untuk Balita - Flanel Ceria dari Gresik"
    behind.sort(key=lambda part: (part.fact in last, _place(part, own)))
    return [*taken[:at], *kin, TitlePart(what, "name"), *behind]


def _place(part: TitlePart, own: bool) -> int:
    """Where a part stands behind the name; `own` where an adjective there is said of it."""
    if part.fact == "points":
        return 2 if own and is_plain(part.text) else 5
    if part.fact == "materials" and not is_searched_material(part.text.split()[0].casefold()):
        return 3  # "pinggir kain" and "gagang bambu" are parts of it
    if part.fact == "variants":
        return 0 if part.text[0] == "/" else 9 if re.search(r"\d", part.text) else 3 if "/" in part.text else 1
    if part.fact == "size" and part.text.startswith(("Ukuran ", "Size ")):
        return 12  # "Ukuran M L XL dari Sidoarjo" would be sizes from there
    if part.fact in ("content", "size", "price_said"):
        return 12 if _AMOUNT_OR_AGE.fullmatch(part.text) or "+" in part.text else 9
    if part.fact == "origin":
        return 11 if part.text.startswith(("dari ", "from ")) else 7
    return _PLACES.get(part.fact, 7)


_PLACES = {"materials": 1, "colours": 3, "brand": 6, "category": 8, "process": 8, "area": 9, "name": 10}
"""Of the name what it is for: "Tas Anyaman Rotan 30 x 20 cm untuk Hantaran"."""


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
    """The parts one behind the other; a dash where a part would be read of the last words before it."""
    told = [TitlePart(text, part.fact) for part in taken if (text := clean(part.text))]
    line = "".join(part.text for part in told[:1])
    for at, part in enumerate(told[1:], 1):
        town = part.text if is_also_a_word(part.text) else part.text.removeprefix("dari ")
        line += f" - {town}" if stands_apart(part, told[:at]) else f" {part.text}"
    return re.sub(r" (?=/\S)", "", line)


def _length(taken: list[TitlePart]) -> int:
    return len(_line(taken))


def _stumbles(part: TitlePart, taken: list[TitlePart]) -> bool:
    """Whether a part would be read as one with its neighbour, where it will stand."""
    line = [one for one in _arranged([*taken, part]) if clean(one.text)]
    at = next(at for at, one in enumerate(line) if one is part)
    if part.fact == "points" and is_plain(part.text) and line[at - 1].fact in ("name", "brand", "origin"):
        own = line[at - 1].fact == "name" and not _NOT_ITS_OWN.search(line[at - 1].text)
        if not own:
            return True  # "Mukena Anak Lembut" is read of the child, "Blitar Kental" of the town
    if part.fact in ("points", "materials") and at and _ENDS_WITH_WHOSE.search(line[at - 1].text):
        return True
    before = _line(line[:at])
    after = clean(line[at + 1].text) if at + 1 < len(line) else ""
    if part.fact == "points" and is_turned(part.text) and line[at + 1 : at + 2] and line[at + 1].fact == "brand":
        return True  # "Tanpa Daging Mak Sri"
    pairs = [
        {one.fact: one.text, part.fact: part.text} for one in (*line[max(at - 1, 0) : at], *line[at + 1 : at + 2])
    ]
    if any(" " in pair.get("points", "") and pair.get("origin", "").startswith(("dari ", "from ")) for pair in pairs):
        return True  # "Gampang Dilipat dari Tulungagung"
    if any("variants" in pair and is_also_a_word(pair.get("origin", "")) for pair in pairs):
        return True  # "Original/Kayu Manis dari Batu": no flavour is from there
    if any(" " in pair.get("variants", "") and "/" in pair["variants"] and _WHOSE & pair.keys() for pair in pairs):
        return True  # "Gurih Bawang/Pedas Daun Jeruk Pacitan": where does the last option end?
    lists = [one.text for one in (*line[max(at - 1, 0) : at], *line[at + 1 : at + 2]) if _LISTED.search(one.text)]
    if lists and _LISTED.search(part.text):
        return True  # "Rayon/Jepang All Size/Jumbo"
    return bool((before and _runs_on(before, part.text)) or (after and _runs_on(part.text, after)))


def _taken(
    taken: list[TitlePart], parts: dict[str, TitlePart], order: tuple[str, ...], most: int, at_need: bool = False
) -> list[TitlePart]:
    """The parts that fit, in order, after those already taken; at need an amount whose word stands there as well."""
    for name in order:
        if name not in parts or (name == "counted" and any(one.fact == parts[name].fact for one in taken)):
            continue
        fact, so_far = parts[name].fact, _line(taken)
        part = TitlePart(_INSIDE.sub("Dalam", normalise.title_case(clean(parts[name].text), starts=False)), fact)
        again = (fact in _WITH_STEMS or (name in _AMOUNTS and not at_need)) and _says_again(part, so_far)
        again = again or (fact == "size" and re.search(r"\d ?cm\b", so_far) is not None)
        fits = bool(part.text) and _length([*taken, part]) <= most
        if fits and not again and not _repeats(part.text, so_far) and not _stumbles(part, taken):
            taken = [*taken, part]
    return taken
