"""What a title can be put together from: each part with its words and the fact that it says."""

import re
from dataclasses import dataclass
from functools import lru_cache

from listing.draft import title_amounts, title_choices
from listing.draft.phrasing import heard_in, in_name, is_turned, place_of
from listing.draft.quiet import fits
from listing.draft.translate import translated
from listing.facts.origin import SPOKEN
from listing.facts.record import FOODLIKE, Category, Facts
from listing.phrases.drafts.headlines import NO_HEADLINE, is_attribute, is_searched_material
from listing.phrases.drafts.places import ALSO_EVERYDAY, ALSO_WORDS, REGENCIES
from listing.phrases.drafts.product_kinds import head_of, thing_of
from listing.phrases.drafts.sayings import PREDICATE
from listing.phrases.drafts.synonyms import IN_GENERAL, NAMED_FIRST, SEARCH_WORDS, SUPPLIES
from listing.phrases.drafts.terms import ILLNESS, NEGATION
from listing.phrases.drafts.wording import WORDINGS
from listing.phrases.word_set import word_set

_LONGEST_POINT = 30  # a selling point longer than this is a sentence, and belongs in the description
_STEM = 4
"""Letters of a word with an ending, "rajut" in "rajutan": of fewer nobody sees that they are one. A choice."""
_LONGEST_SECOND = 16
"""Letters of a second selling point: a title is no sentence. A choice."""
_MOST_MATERIAL_WORDS = 3
_MOST_FIRST = 3
"""Words of a selling point behind which a second one can stand: two sentences without a comma are none. A choice."""
_MIXED = frozenset({Category.HAMPERS, Category.PLANT, Category.SERVICE})
"""Of these one material says nothing: a parcel of butter, a potting mix of earth."""
_OUTER = re.compile(r"(?:(?:bagian |sisi )?luar(?:nya)?|bahan(?: luar)?(?:nya)?)[: ] ?(?P<of>\S.*)", re.IGNORECASE)
"""The side that one sees names the whole: "luar kain velboa, isi dakron"."""
_ONE_SIDE = re.compile(
    r"(?:(?:bagian|sisi) )?(?:luar|dalam|depan|belakang|atas|bawah|samping|isi|alas|lapis\w*|tengah)(?:nya)?\b",
    re.IGNORECASE,
)
_MADE_OF = re.compile(
    r"\b(?:kain|kayu|benang|kulit|anyaman) [^\W\d]+$|\b(?:no|nomor) (?:hp|wa)$"
    r"|\b(?:ukir|sulam|bordir|cetak|tulis|custom|dan) (?:nama|foto|logo)$", re.IGNORECASE
)  # fmt: skip
"""A name that ends with what it is made of, or what is put on it; a material there would read as one with it:
"Kain Batik Bambu", "Ukir Nama Nilon"."""
_PURPOSE = re.compile(r" (?:untuk|buat) [^\W\d].*$", re.IGNORECASE)
_GIVEN = re.compile(r"(?:gratis|free|bonus|dapat|termasuk)\b", re.IGNORECASE)
"""What is given along; the nouns behind it in a list are given as well."""
_FOR_SO_MANY = re.compile(r"untuk [\d± -]+ (?:orang|porsi)", re.IGNORECASE)
_FOR_SO_MANY_EACH = re.compile(r"\b(?:untuk|buat) (\d+(?:-\d+)?) orang\b")
_OF_A_TOWN = re.compile(
    r"\b(?:kota|kab|kabupaten|area|daerah|sekitar|khusus|wilayah|raya|dan sekitarnya)\b", re.IGNORECASE
)
_OUTSIDE = re.compile(r"\b(?:luar|selain|kecuali|tidak)\b", re.IGNORECASE)
_LINING = re.compile(r"furing [^\W\d]+(?: [^\W\d]+)?", re.IGNORECASE)
_COUNT = re.compile(r" \d\ds(?: ?/ ?\d\ds)*$", re.IGNORECASE)
"""How fine a yarn is, of which she has several: "cotton combed 24s / 30s"."""
_LAYERS = re.compile(r" \d+ lapis$", re.IGNORECASE)
_THICK = re.compile(r" \d+(?:[.,]\d+)? ?(?:mm|cm|ply)$", re.IGNORECASE)
"""How thick a cord or a board is, "tali katun 3 mm"; a title says of what it is."""
_ONLY_SO = re.compile(r"(?:bukan|cuma|hanya)\b", re.IGNORECASE)
"""Begins what answers a question that no title asks: "Bukan Semen Berat", "Cuma Dijepit Plastik"."""
_MIXES = re.compile(r"\b(?:campur|sedikit|sisa|dan|plus|atau)\b|[+/]", re.IGNORECASE)
_NOT_OWN = frozenset({"hanya", "punya", "tanya", "biasanya", "semuanya", "akhirnya", "sebenarnya"})
_UNSEARCHED = word_set(
    "air garam minyak gula parfum pewangi pewarna fragrance texapon naoh aqua pengawet alkohol lilin surfaktan sls"
    " sles busa foam emulsifier pengental gliserin foaming"
)
"""Nobody looks for a soap by these."""
_HEALTH = re.compile(
    r"\b(?:sehat|kesehatan|stamina|kulit|tubuh|badan|herbal|obat|diet|langsing|mengobati|menyembuhkan"
    r"|mencegah|mengatasi|mengurangi|menghilangkan|meningkatkan|melancarkan|menurunkan|mencerahkan|memutihkan"
    r"|penderita|pasien)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TitlePart:
    """A piece of a title.

    Attributes:
        text: Its words.
        fact: Name of the fact that it says.
    """

    text: str
    fact: str


@lru_cache(maxsize=4096)  # the same words are asked about for every place and variant
def clean(text: str) -> str:
    """No marks that places refuse or that shout; brackets go, commas, decimals, slashes and "Hj." stay."""
    text = re.sub(r"(?<=\d)\s?[–—]\s?(?=\d)", "-", text)
    text = re.sub(r"\s*,(?!\d)\s*|(?<!\d),\s*", ", ", text).strip(" ,")
    text = re.sub(r"\b(\w+) \((?=\1\b)", "(", text, flags=re.IGNORECASE)  # no "Jarik Ring Ring Sling"
    return " ".join(re.sub(r"(?<!\w)\.|(?<!\bHj)(?<!\bH)(?<!\bNy)\.(?!\w)|[^\w\s.,/&'%+±½¼¾-]", " ", text).split())


def named_apart(name: str) -> tuple[str, str]:
    """What it is and what it is for, "Kipas Kain" and "untuk Souvenir": of what it is made stands between them."""
    found = _PURPOSE.search(name)
    return (name[: found.start()], found[0].strip()) if found else (name, "")


@lru_cache(maxsize=64)
def parts_of(facts: Facts, lang: str) -> dict[str, TitlePart]:
    """The parts that her facts give, by name."""
    passing, named = title_choices.MOST_IN_PASSING, title_choices.MOST_NAMED
    served = next(filter(_FOR_SO_MANY.fullmatch, facts.content[:1] if lang == "id" else ()), "")
    amounts = served or (title_amounts.content(facts, lang) if title_choices.all_sent(facts) else "")
    materials, size = _materials(facts, lang), title_amounts.size(facts, lang)
    found = {
        "origin": TitlePart(_origin(facts, lang), "origin"),
        "content": TitlePart(amounts, _said_by(amounts, facts)),
        "things": TitlePart(title_choices.enclosed(facts, lang), "content"),
        "size": TitlePart(size, "size"),
        "sizes": TitlePart("" if size else title_amounts.sizes(facts, lang), "size"),
        "material": TitlePart(materials[0], "materials"),
        "part": TitlePart(materials[1], "materials"),
        "colours": TitlePart(title_choices.colours(facts, lang, passing), "colours"),
        "few_colours": TitlePart(title_choices.colours(facts, lang, named), "colours"),
        "few_variants": TitlePart(title_choices.variants(facts, lang, named), "variants"),
        "counted": TitlePart(title_choices.how_many(facts, lang), "colours" if facts.colours else "variants"),
        "process": TitlePart(translated(facts.process, lang) if _short_work(facts.process) else "", "process"),
        "any_variants": TitlePart(title_choices.variants(facts, lang, title_choices.MOST_AT_NEED), "variants"),
        "as_named": TitlePart(title_choices.as_named(facts, lang), "variants"),
        "within": TitlePart(title_choices.within(facts, lang), "content" if facts.content else "materials"),
        "variant" if len(facts.variants) == 1 else "variants": TitlePart(
            title_choices.variants(facts, lang, passing if facts.category in FOODLIKE else 1), "variants"
        ),
        "search": TitlePart(
            search_word(facts) if lang == "id" and search_word(facts) in NAMED_FIRST else "", "category"
        ),
        "kin": TitlePart(kin_of(facts) if lang == "id" else "", "category"),
        "area": TitlePart(_area(facts), "area"),
        "lining": TitlePart(
            next(filter(_LINING.fullmatch, facts.materials), "") if lang == "id" else "", "materials"
        ),
        "served": _served(facts) if lang == "id" else TitlePart("", "content"),
    }
    points = _points(facts)
    short = bool(points) and len(points[0].split()) <= _MOST_FIRST
    found |= {
        name: TitlePart(headline(translated(p, lang)), "points")
        for name, p in zip(("point", "point2"), points, strict=False)
        if name != "point2" or (len(p) <= _LONGEST_SECOND and short)
    }
    found |= {
        name: TitlePart(headline(translated(p, lang)), "points")
        for name, p in zip(("point3", "point4"), (p for p in _sayings(facts) if p not in points), strict=False)
    }
    return {name: part for name, part in found.items() if part.text}


def _said_by(amounts: str, facts: Facts) -> str:
    """Whose words amounts are: her content's, or her options' and prices', as "kelas 1-3 / 4-6" of a course."""
    told = {"content": " ".join(facts.content), "variants": " ".join(option.name for option in facts.variants)}
    numbers = re.findall(r"\d+", amounts)
    return next((fact for fact, said in told.items() if all(one in said for one in numbers)), "price_said")


def _points(facts: Facts) -> list[str]:
    """The selling points that are an attribute which buyers search for."""
    return [p for p in _sayings(facts) if is_attribute(headline(p))]


def _sayings(facts: Facts) -> list[str]:
    """Short selling points that a title carries at need; none beside a claim for the body, its part."""
    if any(ILLNESS.search(p) or _HEALTH.search(p) for p in facts.points):
        return []
    given = next((at for at, p in enumerate(facts.points) if _GIVEN.match(p)), len(facts.points))
    said = [p for at, p in enumerate(facts.points) if at <= given or PREDICATE.match(p)]
    fit = [
        p
        for p in said
        if len(p) <= _LONGEST_POINT and fits(p) and not p[0].isdigit() and not NO_HEADLINE.search(headline(p))
    ]
    return sorted((p for p in fit if not _ONLY_SO.match(p)), key=is_turned)


def search_word(facts: Facts) -> str:
    """A word that buyers search for beside hers, where the chosen kind agrees."""
    first = facts.name.split()[0].casefold()
    table = SEARCH_WORDS.get(facts.category, {})
    thing = thing_of(facts.name)
    two = " ".join(facts.name.casefold().split()[:2])
    alone = "" if " " in thing else table.get(first, "")  # a "kaos kaki" is no kaos
    found = table.get(two, "") or table.get(head_of(facts.name), "") or table.get(thing, "") * (" " in thing) or alone
    return "" if any(in_name(word, facts.name) or has_stem(facts.name, word) for word in found.split()) else found


def has_stem(name: str, word: str) -> bool:
    """Whether a word of a name is the beginning of another: "rajut" of "rajutan", or the other way round."""
    there = [one for one in name.casefold().split() if len(one) >= _STEM]
    return any(word.casefold().startswith(one) or one.startswith(word.casefold()) for one in there)


def kin_of(facts: Facts) -> str:
    """What such a thing is called besides, or in general; a parcel by nothing else."""
    if facts.category is Category.HAMPERS:
        return ""
    general = IN_GENERAL.get(facts.category, "")
    said = any(has_stem(facts.name, word) for word in general.split()) or facts.name.split()[0].casefold() in SUPPLIES
    return search_word(facts) or ("" if said else general)


def _area(facts: Facts) -> str:
    """Where a service is to be had: the one place that she names, or the town that she names first."""
    if facts.category is not Category.SERVICE or not facts.area:
        return ""
    places = [piece for one in facts.area for piece in one.split(", ")]
    named = [_OF_A_TOWN.sub("", one).strip() for one in re.split(r"[,:.;(/]| dan | & ", facts.area[0])[:2]]
    towns = [one for one in named if one.casefold() in REGENCIES]
    if towns and towns[0] == named[0]:
        return " & ".join(dict.fromkeys(towns))
    only = places[0] if len(places) == 1 else ""
    if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?", only) and fits(only):
        return only
    within = [one for one in re.findall(r"\b[A-Z][a-z]+", " ".join(facts.area)) if one.casefold() in REGENCIES]
    return within[0] if len(within) == 1 and not _OUTSIDE.search(" ".join(facts.area)) else ""


def _served(facts: Facts) -> TitlePart:
    """For how many it is, of which she has named a price or said it behind what is in it: "untuk 10/15 Orang"."""
    for said, fact in ((facts.price_said, "price_said"), (", ".join(facts.content), "content")):
        counts = dict.fromkeys(_FOR_SO_MANY_EACH.findall(said))
        if counts:
            return TitlePart(f"untuk {'/'.join(counts)} orang", fact)
    return TitlePart("", "content")


def _materials(facts: Facts, lang: str) -> tuple[str, str]:
    """What it is made of, and a part of it by which people search as well: "gagang bambu"."""
    if facts.category in _MIXED or not facts.materials or any(one.startswith("atau ") for one in facts.materials):
        return "", ""
    materials = [_THICK.sub("", m) for m in facts.materials]
    whole = next((m for m in materials if not is_turned(m)), "")
    outer = _OUTER.match(whole)
    whole = "" if _MADE_OF.search(named_apart(facts.name)[0]) or (_ONE_SIDE.match(whole) and not outer) else whole
    if outer and _is_material(outer["of"], facts.name):
        return translated(outer["of"], lang), ""
    fit = [m for m in materials if _is_material(m, facts.name)]
    others = [m for m in fit if m != whole and not _ONE_SIDE.match(m) and " " in m and facts.category not in FOODLIKE]
    if facts.category is Category.BODY:
        of_some = " ".join(one.name for one in facts.variants)
        others = [m for m in facts.materials if m.isalpha() and m.casefold() not in _UNSEARCHED and fits(m)]
        others = [m for m in others if not in_name(m, of_some)]  # of a balm that comes with honey as well
        others = [" ".join(m for m in others[:2] if not in_name(m, facts.name))]
    elif whole and whole not in fit and not any(heard_in(word, facts.name) for word in whole.split()):
        others = []  # of something else in the first place
    return translated(whole, lang) if whole in fit else "", translated(others[0], lang) if others else ""


def _is_material(text: str, name: str) -> bool:
    """Whether it is one plain material that people search for, which the name does not say."""
    text = _COUNT.sub("", _LAYERS.sub("", text))
    if any(heard_in(word, name) for word in text.split()):
        return False
    plain = len(text.split()) <= _MOST_MATERIAL_WORDS and not NEGATION.search(text) and not _MIXES.search(text)
    return plain and is_searched_material(text) and fits(text)


def _origin(facts: Facts, lang: str) -> str:
    """The town alone for food, as in "Sambal Pecel Blitar"; "dari Blitar" for things, "asli Blitar" as typed.

    Of food as well "dari Batu" and "dari Pare Kediri", which alone would be a stone and a gourd.
    """
    place = place_of(facts.origin)
    if not place or in_name(place.split()[-1], facts.name):
        return ""
    if any(in_name(word, facts.name) for word in place.split()):
        place = place.split()[-1]  # of a "Batik Jetis" from "Jetis Sidoarjo" the town, and no half of a village
    if SPOKEN.match(facts.origin) and "," not in facts.origin and " sendiri" not in facts.origin:
        return facts.origin
    open_ended = facts.name.casefold().split()[-1] in ("isi", "rasa", "khas", "bumbu")
    apart = open_ended or is_also_a_word(place.split()[0])
    bare = facts.category in FOODLIKE | {Category.SERVICE} and not apart
    kind = "place" if facts.category is Category.SERVICE else "origin"
    return place if bare else WORDINGS[lang].TITLE_WORDS[kind].format(place)


def is_also_a_word(place: str) -> bool:
    """Whether a place, alone or behind a "dari", is called like an everyday thing: Batu, Pare."""
    return place.casefold().removeprefix("dari ").removeprefix("di ") in ALSO_WORDS | ALSO_EVERYDAY


def _short_work(text: str) -> bool:
    """Whether it is work told in a few words: "dirajut tangan", "ditulis dengan canting"."""
    return (
        bool(re.match(r"di[a-z]{3,} (?:tangan|dengan canting)$", text)) and len(text) <= _LONGEST_POINT and fits(text)
    )


def headline(point: str) -> str:
    """A selling point as it stands in a title: "kainnya adem" -> "kain adem"."""
    first, _, rest = point.partition(" ")
    own = first.casefold().endswith("nya") and first.casefold() not in _NOT_OWN
    if own and rest.casefold().startswith(f"{first[:-3].casefold()} "):
        return rest  # "ayamnya ayam kampung"
    return f"{first[:-3]} {rest}" if own and rest else point
