"""What a title can be put together from: each part with its words and the fact that it says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from listing.draft.phrasing import in_name, is_turned, joined, place_of
from listing.draft.translate import translated
from listing.facts.alternatives import are_alternatives
from listing.facts.lists import is_rest
from listing.facts.measures import is_choice
from listing.facts.normalise import LETTER_SIZE
from listing.facts.origin import SPOKEN
from listing.facts.record import FOODLIKE, Category, Facts
from listing.phrases.drafts.headlines import DANGLES, NO_HEADLINE, is_attribute, is_searched_material
from listing.phrases.drafts.product_kinds import head_of, thing_of
from listing.phrases.drafts.sayings import PREDICATE
from listing.phrases.drafts.synonyms import NAMED_FIRST, SEARCH_WORDS
from listing.phrases.drafts.terms import ILLNESS, NEGATION
from listing.phrases.drafts.wording import WORDINGS
from listing.phrases.word_set import word_set
from listing.places.forbidden_words import TITLE_RULES

_LONGEST_POINT = 30  # a selling point longer than this is a sentence, and belongs in the description
_STEM = 4
"""Letters of a word with an ending, "rajut" in "rajutan": of fewer nobody sees that they are one. A choice."""
_LONGEST_SECOND = 16
"""Letters of a second selling point: a title is no sentence. A choice."""
_MOST_MATERIAL_WORDS = 3
_MOST_FIRST = 3
"""Words of a selling point behind which a second one can stand: two sentences without a comma are none. A choice."""
_MOST_COLOURS = 3
_MOST_SIZES = 5
_MOST_FEW_COLOURS = 4
_MOST_COLOUR_WORDS = 3
_COUNTED_COLOURS = re.compile(r"\b\d+ warna\b", re.IGNORECASE)
"""A name that counts them: "Playdough 6 Warna" and three of them do not go together."""
_SPELLED_OUT = re.compile(r"[aeiou]\w*[aeiou]|\w[aeiou]\w{2}", re.IGNORECASE)
"""A word that can be said, and is no "htm"."""
_MOST_VARIANTS = 3
_PLAIN_COLOURS = word_set(
    "merah putih hitam biru kuning hijau emas gold silver perak cokelat coklat pink ungu oranye abu"
)
_MIXED = frozenset({Category.HAMPERS, Category.PLANT, Category.SERVICE})
"""Of these one material says nothing: a parcel of butter, a potting mix of earth."""
_GIVEN = re.compile(r"(?:gratis|free|bonus|dapat|termasuk)\b", re.IGNORECASE)
"""What is given along; the nouns behind it in a list are given as well."""
_MIXES = re.compile(r"\b(?:campur|sedikit|sisa|dan|plus|atau)\b|[+/]", re.IGNORECASE)
_PURE_WEIGHT = re.compile(r"[±\d.,/½¼¾ -]+ ?(?:gram|kg|ml|liter|ons)", re.IGNORECASE)
_LASTING = re.compile(r"\d ?(?:menit|jam|hari)\b|\b(?:pertemuan|sesi|seminggu|sebulan)\b|\bkali\b", re.IGNORECASE)
"""How long and how often."""
_SLASHED = re.compile(r"[a-z]{2}\s?/|/\s?[a-z]{2}|\s/\s|^per\b|\b(?:dan|atau)\b", re.IGNORECASE)
"""Several sizes in one, or no size at all."""
_NOT_OWN = frozenset({"hanya", "punya", "tanya", "biasanya", "semuanya", "akhirnya", "sebenarnya"})
_HOW_BIG = re.compile(r"(?:kecil|sedang|besar|jumbo|mini|tanggung|standar|biasa)", re.IGNORECASE)
"""A choice of nothing but sizes: nobody searches for "Pilihan Kecil dan Besar"."""
_ODD_SIZE = re.compile(r"%|\bjamin|\d (?:gram|kg|ml|liter) \d|[(),:;@]|Rp\d|\b(?:untuk|buat|muat)\b")
_TWICE = r"(?:besar|kecil|gede|cilik) [\d.,]+ ?x.*"
_BARE_END = re.compile(rf"[^\W\d]+ [^\W\d]+ \d+$|{_TWICE}{_TWICE}")
"""A measure without its unit, "tinggi pegangan 35", or two in one."""
_WEIGHED = re.compile(r"[±\d.,/½¼¾ -]+ ?(?:gram|kg|ml|liter|ons|g|litres?|mg)\b.*|1 \w+.*|isi .*", re.IGNORECASE)
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


def clean(text: str) -> str:
    """No marks that places refuse or that shout; brackets and commas go, decimals, slashes and hyphens stay."""
    text = re.sub(r"(?<=\d)\s?[–—]\s?(?=\d)", "-", text)
    return " ".join(re.sub(r"(?<!\d)[.,]|[.,](?!\d)|[^\w\s.,/&'%+±½¼¾-]", " ", text).split())


@lru_cache(maxsize=64)
def parts_of(facts: Facts, lang: str) -> dict[str, TitlePart]:
    """The parts that her facts give, by name."""
    found = {
        "origin": TitlePart(_origin(facts, lang), "origin"),
        "content": TitlePart(_content(facts, lang), "content"),
        "size": TitlePart(_size(facts, lang), "size"),
        "material": TitlePart(_material(facts, lang), "materials"),
        "colours": TitlePart(" ".join(translated(c, lang, "colours") for c in _colours(facts)), "colours"),
        "process": TitlePart(translated(facts.process, lang) if _short_work(facts.process) else "", "process"),
        "variant" if len(facts.variants) == 1 else "variants": TitlePart(_variants(facts, lang), "variants"),
        "search": TitlePart(
            search_word(facts) if lang == "id" and search_word(facts) in NAMED_FIRST else "", "category"
        ),
        "kin": TitlePart(search_word(facts) if lang == "id" else "", "category"),
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
    found |= {
        "few_variants": TitlePart(_few_variants(facts, lang), "variants"),
        "few_colours": TitlePart(_few(_all_colours(facts), lang, whole=True), "colours"),
    }
    return {name: part for name, part in found.items() if part.text}


def _fits(text: str) -> bool:
    """Whether a phrase keeps its sense in a title, where no comma stands: no list, no condition, no claim."""
    return quiet(text) and not re.search(r"[,;:()@?!+]|Rp\d", text) and not is_rest(text) and not DANGLES.search(text)


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
        if len(p) <= _LONGEST_POINT and _fits(p) and not p[0].isdigit() and not NO_HEADLINE.search(headline(p))
    ]
    return sorted((p for p in fit if not p.casefold().startswith("bukan")), key=is_turned)  # "Bukan Semen Berat"


def search_word(facts: Facts) -> str:
    """A word that buyers search for beside hers, where the chosen kind agrees."""
    first = facts.name.split()[0].casefold()
    table = SEARCH_WORDS.get(facts.category, {})
    thing = thing_of(facts.name)
    found = table.get(head_of(facts.name), "") or (table.get(thing, "") if thing == first or " " in thing else "")
    return "" if any(in_name(word, facts.name) or _has_stem(facts.name, word) for word in found.split()) else found


def _has_stem(name: str, word: str) -> bool:
    """Whether a word of a name is the beginning of another: "rajut" of "rajutan", or the other way round."""
    there = [one for one in name.casefold().split() if len(one) >= _STEM]
    return any(word.casefold().startswith(one) or one.startswith(word.casefold()) for one in there)


def _all_colours(facts: Facts) -> tuple[str, ...]:
    """All colours of few; of many a title names none, for which of them would it leave out?"""
    counted = _COUNTED_COLOURS.search(facts.name)
    return () if facts.colour_choice or counted or len(facts.colours) > _MOST_FEW_COLOURS else facts.colours


def _colours(facts: Facts) -> tuple[str, ...]:
    """Colours that stay apart without a comma: not two pairs, not what it is wrapped in."""
    named = _all_colours(facts) if len(facts.colours) <= _MOST_COLOURS else ()
    fit = tuple(c for c in named if _fits(c) and len(c.split()) <= _MOST_COLOUR_WORDS and _SPELLED_OUT.search(c))
    pairs = [c for c in fit if c.count(" ") == 1 and _PLAIN_COLOURS.issuperset(c.split())]
    if len(fit) < len(named):
        return ()
    several = len(fit) > 1 and (pairs or any(" " in c for c in fit))  # "Biru Navy Maroon" might be one
    return () if several else fit


def _material(facts: Facts, lang: str) -> str:
    if facts.category in _MIXED:
        return ""
    first = next((m for m in facts.materials if not is_turned(m)), "")
    said = any(in_name(word, facts.name) for word in first.split())
    plain = len(first.split()) <= _MOST_MATERIAL_WORDS and not NEGATION.search(first) and not _MIXES.search(first)
    fit = plain and is_searched_material(first) and _fits(first)
    return translated(first, lang) if first and not said and fit else ""


def _few(names: Iterable[str], lang: str, whole: bool = False) -> str:
    """The first of many to choose from that are one word each, "Nangka Alpukat Durian"; all or none where `whole`."""
    told = [n for n in names if not _HOW_BIG.fullmatch(n)]
    single = [n for n in told if n.isalpha() and _SPELLED_OUT.search(n) and not is_turned(n) and _fits(n)]
    named = [] if whole and len(single) < len(told) else single[: _MOST_FEW_COLOURS if whole else _MOST_VARIANTS]
    return " ".join(translated(n, lang) for n in named) if len(named) > 1 else ""


def _few_variants(facts: Facts, lang: str) -> str:
    """Some flavours of many; of things all or none, for a title that leaves out the white roses says too little."""
    names = [one.name for one in facts.variants]
    if facts.category in FOODLIKE:
        return _few(names, lang)
    some = facts.category is not Category.SERVICE and len(names) <= _MOST_FEW_COLOURS
    return _few(names, lang, whole=True) if some else ""


def _origin(facts: Facts, lang: str) -> str:
    """The town alone for food, as in "Sambal Pecel Blitar"; "dari Blitar" for things, "asli Blitar" as typed."""
    place = place_of(facts.origin)
    if not place:
        return ""
    if SPOKEN.match(facts.origin) and "," not in facts.origin and " sendiri" not in facts.origin:
        return facts.origin
    return place if facts.category in FOODLIKE else WORDINGS[lang].TITLE_WORDS["origin"].format(place)


def _content(facts: Facts, lang: str) -> str:
    if not facts.content or not all(map(_fits, facts.content)) or len(facts.content) > 2:
        return ""
    plain = all(one[0].isdigit() or one[0] in "±½¼¾" or one.startswith("isi") for one in facts.content)
    several = all(map(_PURE_WEIGHT.fullmatch, facts.content)) or any(map(_SLASHED.search, facts.content))
    several = several or sum(one.startswith("1 ") for one in facts.content) > 1
    packs = [one for one in facts.content if one[0].isdigit() and not _PURE_WEIGHT.match(one)]
    several = several or (len(packs) > 1 and any(one.startswith("1 ") for one in packs))  # "10 biji, 1 tray 30"
    if are_alternatives(facts.content) or any(map(_LASTING.search, facts.content)):
        return ""  # how long a lesson is, is not what is in it
    if any(map(_SLASHED.search, facts.content)) or (len(facts.content) > 1 and (not plain or several)):
        return ""  # "1 kg 500 gram" would be one and a half, "1 lonjor 1 ikat" two packs
    pieces = [translated(c, lang) for c in facts.content]
    if pieces[0][-1].isdigit() and len(pieces) > 1:  # "isi 25, 500 gram" would be 25,500 grams
        pieces = [pieces[1], pieces[0]] if _PURE_WEIGHT.fullmatch(facts.content[1]) else pieces[:1]
    content = " ".join(pieces)
    counted = re.match(r"[\d±]", content) and not re.search(r"\bisi\b", content) and not _WEIGHED.fullmatch(content)
    return WORDINGS[lang].TITLE_WORDS["content"].format(content) if counted else content


def _size(facts: Facts, lang: str) -> str:
    sizes = tuple(s for s in facts.size if not is_turned(s))
    first, *others = sizes or ("",)
    if re.match(r"[\d.,]+ x .*\d (?:cm|mm|m|meter)$", first) and others and all(s[0].isalpha() for s in others):
        return first  # "35 x 40 cm, tali 60 cm": the whole before its parts
    odd = any(
        re.search(r"[(),:;@]|Rp\d|\b(?:untuk|buat|muat)\b", s) or _SLASHED.search(s) or _BARE_END.search(s)
        for s in sizes
    )
    if not sizes or odd or len(sizes) > _MOST_SIZES:
        return ""
    several = len(sizes) > 1 and not all(re.fullmatch(r"\d?[A-Z]+", s) for s in sizes)
    if several or any(re.fullmatch(r"[\d., x]+", s) for s in sizes):
        return ""  # "30 x 40 cm 40 x 60 cm" reads as one
    size = " ".join(translated(s, lang, "size") for s in sizes)
    letters = all(re.match(r"\d?[A-Z]+\b", s) and is_choice(s) for s in sizes)
    return WORDINGS[lang].TITLE_WORDS["size"].format(size) if letters else size


def _variants(facts: Facts, lang: str) -> str:
    names = [one.name for one in facts.variants]
    if any(in_name(name, facts.name) for name in names):
        return ""
    if (len(names) > 1 and facts.category not in FOODLIKE) or all(map(_HOW_BIG.fullmatch, names)):
        return ""  # "Pilihan Tamu Makan dan Set" of a tablecloth says little
    if len(names) > _MOST_VARIANTS or (len(names) > 1 and any(" " in name for name in names)):
        return ""  # without commas nobody sees where one ends
    sizes = facts.size and all(re.fullmatch(rf"{LETTER_SIZE}(?:-{LETTER_SIZE})?", name) for name in names)
    if (
        not names
        or sizes
        or not all(re.search(r"[^\W\d]{2}", name) for name in names)
        or not all(map(_fits, names))
        or any(map(is_turned, names))
    ):
        return ""
    variants = [translated(v, lang) for v in names]
    if len(variants) < 2:
        return "".join(variants)
    return WORDINGS[lang].TITLE_WORDS["variants"].format(joined(variants, WORDINGS[lang].AND))


def _short_work(text: str) -> bool:
    """Whether it is work told in a few words: "dirajut tangan", "ditulis dengan canting"."""
    return (
        bool(re.match(r"di[a-z]{3,} (?:tangan|dengan canting)$", text))
        and len(text) <= _LONGEST_POINT
        and _fits(text)
    )


def headline(point: str) -> str:
    """A selling point as it stands in a title: "kainnya adem" -> "kain adem"."""
    first, _, rest = point.partition(" ")
    own = first.casefold().endswith("nya") and first.casefold() not in _NOT_OWN
    return f"{first[:-3]} {rest}" if own and rest else point


@lru_cache(maxsize=4096)  # the same words are asked about for every place and variant
def quiet(text: str) -> bool:
    """Whether a title may carry it: her claims stay in her description, where a note stands beside them."""
    return not any(rule.spans(text) for rule in TITLE_RULES) and not ILLNESS.search(text)
