"""Facts as words inside a sentence: lists joined, units in English, each word with the fact it stands for."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from listing.draft.contents import contents
from listing.draft.keeping import keeping, kept_alone
from listing.draft.looked_for import hooks
from listing.draft.making import making
from listing.draft.phrasing import (
    ENDS_WITH_ANOTHER,
    SERVES,
    as_listed,
    begins_with_word_of,
    charted,
    ends_alike,
    in_name,
    in_order,
    joined,
    joined_by,
    motifs,
    served_of,
    shares_a_name,
    small_behind,
    with_remark,
)
from listing.draft.sayings import points_row
from listing.draft.translate import translated
from listing.draft.voice import is_teacher, said_of, spoken_of
from listing.facts import normalise
from listing.facts.alternatives import all_told, are_alternatives, are_choices
from listing.facts.capitals import made_of
from listing.facts.colour_words import are_of_parts
from listing.facts.money import price_words
from listing.facts.names import names_out
from listing.facts.options import told
from listing.facts.options_said import cost_aside, price_told, some_cost_other, spans_price, told_by_options
from listing.facts.origin import SPOKEN
from listing.facts.record import EATEN, FOODLIKE, Category, Facts
from listing.facts.stock import counts, told_among_terms
from listing.phrases.drafts.headlines import is_material
from listing.phrases.drafts.ingredients import is_ingredient
from listing.phrases.drafts.places import REGENCIES
from listing.phrases.drafts.wording import WORDINGS

_MOST_IN_SENTENCE = 7
"""Ingredients that a sentence holds; a longer list is a line of its own. A choice."""
_MOST_WORDS = 3
"""Words of an ingredient in a sentence; "jati belanda bekas palet" is a line of its own. A choice."""
_PLAIN = re.compile(r"[^\W\d]+(?: (?:[^\W\d]+|\d+s))*")
"""Words and no amount, mark or choice."""
_OF_MATERIAL = re.compile(r"\bbahannya\b", re.IGNORECASE)
"""Her points speak of what it is made of; "bahannya ... Bahannya ..." would stumble."""
_MEDIUM = re.compile(
    r"\b(?:tanah|sekam|kompos|humus|cocopeat|pupuk|pakis|moss|media|akar|pasir|andam)\b", re.IGNORECASE
)
"""What a plant grows in."""
_LASTS = re.compile(
    r"(?:(?P<burns>nyala) )?(?P<how>(?(burns).+|(?:panas|dingin|air|api|beban|cuaca|pecah)\b.*))", re.IGNORECASE
)
"""What lasts a time and does not spoil: it burns for hours, or stands heat."""
_AGE = re.compile(r"(?:umur|usia)\s*:?\s+(?=\S)", re.IGNORECASE)
_BESIDE_AGE = re.compile(
    r"(?:(?<=\d hari)|(?<=\d minggu)|(?<=\d bulan)|(?<=\d tahun)) (?=tinggi \d)|(?<=\d cm) (?=(?:umur|usia) \d)",
    re.IGNORECASE,
)
"""Between how old one thing is and how high, typed without a comma."""
_WORN = frozenset({Category.FASHION, Category.KNIT})
_COUNTED = re.compile(r"\b\d+ warna\b", re.IGNORECASE)
_COLOURS_OF_ONE = 2
"""So many colours may be those of one thing, where nobody wears it. A choice."""
_LATER = re.compile(r"\bh ?-\d|\b(?:po|pre-?order|by order|pesan(?:an)? dulu)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Value:
    """A piece of text and the facts that it says.

    Attributes:
        text: The words.
        facts: Names of the fields of `Facts` they come from.
    """

    text: str
    facts: tuple[str, ...]


def _contents(facts: Facts, lang: str) -> dict[str, Value]:
    """What is in it, in the words of every label that it may have."""
    pieces = served_of(_pieces(facts, "content", lang))
    if not any(pieces) or all_told(facts.content, facts.price_said) or ", ".join(facts.content) == price_told(facts):
        return {}
    mark = " / " if are_alternatives(facts.content) else ", "  # "1 kg, 500 gram" might be one and a half
    found = contents(pieces, mark, facts.category is Category.SERVICE)
    return {key: Value(text, ("content",)) for key, text in found.items()}


def _sizes(facts: Facts, lang: str) -> dict[str, Value]:
    """How big it is; how old a plant is and how many it feeds have labels of their own."""
    pieces = _pieces(facts, "size", lang)
    pieces = _BESIDE_AGE.split(pieces[0]) if len(pieces) == 1 else pieces
    ages = [piece for piece in pieces if _AGE.match(piece)]
    serves = [piece for piece in pieces if SERVES.match(piece)]
    priced = all_told(facts.size, price_told(facts))  # the price tells them
    others = [piece for piece in pieces if piece not in (*ages, *serves) and not priced]
    found = {
        "size_csv": joined_by(others, " / ", all),
        "serves": ", ".join(serves),
        "age": ", ".join(_AGE.sub("", piece, count=1) for piece in ages),
    }
    found |= {"size_or": found["size_csv"]} if facts.size and _is_chosen(facts) and are_choices(facts.size) else {}
    return {key: Value(text, ("size",)) for key, text in found.items() if text}


def _pieces(facts: Facts, name: str, lang: str) -> list[str]:
    """The items of a list, translated where they can be; of what it is made comes before of what it is not."""
    if name == "variants":
        listed = as_listed([one.name for one in facts.variants])
        names = (names_out(normalise.acronyms(translated(one, lang, name))) for one in listed)
        named = tuple(replace(one, name=said) for one, said in zip(facts.variants, names, strict=True))
        return [told(one) for one in (map(cost_aside, named) if some_cost_other(facts) else named)]
    items = getattr(facts, name)
    if name == "materials":
        items = made_of(in_order(items), facts.category is Category.SERVICE)
    else:
        items = map(normalise.small_start, items)
    return [translated(piece, lang, name) for piece in items]


def _is_chosen(facts: Facts) -> bool:
    """Whether there may be several to choose from: of the last piece nobody chooses the colour."""
    return facts.stock != 0 and (facts.stock != 1 or bool(facts.stock_said))


def _chooses_colour(facts: Facts) -> bool:
    """Whether her colours are certainly several to choose from; two may be those of one thing, and toys have many."""
    mixed = (
        facts.category in EATEN | {Category.TOY, Category.HAMPERS}
        or facts.colour_choice
        or _COUNTED.search(facts.name)
        or are_of_parts(facts.colours)
    )
    return not mixed and len(facts.colours) > (1 if facts.category in _WORN else _COLOURS_OF_ONE)


def _lists(facts: Facts, lang: str) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, key in (("materials", "stuff"), ("variants", "variants_csv"), ("colours", "colours_csv")):
        if pieces := _pieces(facts, name, lang):
            found[key] = Value(joined_by(pieces, "; ", any) if name == "variants" else ", ".join(pieces), (name,))
    if facts.options_said:
        told_of = ("variants", "options_said")[not facts.variants :]
        listed = [found["variants_csv"].text] if facts.variants else []
        found["variants_csv"] = Value(with_remark(listed, facts.options_said), told_of)
    if facts.colour_choice:
        told_of = (*(["colours"] if facts.colours else []), "colour_choice")
        said = facts.colour_choice if facts.colours else normalise.small_start(facts.colour_choice)
        found["colours_csv"] = Value(with_remark(_pieces(facts, "colours", lang), said), told_of)
    if len(facts.variants) > 1 and _is_chosen(facts):
        found["variants_or"] = found["variants_csv"]
    if "colours_csv" in found:
        whole = found["colours_csv"]
        found |= {key: Value(text, whole.facts) for key, text in motifs(whole.text).items()}
    if _chooses_colour(facts) and _is_chosen(facts) and "motifs" not in found:
        found["colours_or"] = found["colours_csv"]
    found |= {"medium": found["stuff"]} if any(map(_MEDIUM.search, facts.materials)) else {}
    surely = is_ingredient if facts.category in FOODLIKE else is_material
    if (
        0 < len(facts.materials) <= _MOST_IN_SENTENCE
        and all(_PLAIN.fullmatch(one) and len(one.split()) <= _MOST_WORDS and surely(one) for one in facts.materials)
        and not in_name(" ".join(facts.materials), f"{facts.name} {' '.join(facts.points)}")
        and not (lang == "id" and any(map(_OF_MATERIAL.search, said_of(facts, lang).sentences)))
    ):
        made = joined(_pieces(facts, "materials", lang), WORDINGS[lang].AND)
        found["materials_plain"] = Value(made, ("materials",))
    return found


def _source(facts: Facts, lang: str) -> dict[str, Value]:
    """Whose it is and where it is from, with the word before it; what doubles or hangs has a line of its own."""
    by = "" if in_name(facts.brand, facts.name) or shares_a_name(facts.brand, facts.name) else facts.brand
    place = "" if in_name(facts.origin, facts.name) else facts.origin
    first, _, rest = place.partition(", ")
    if rest and not SPOKEN.match(place):  # "Sari Jeruk Magetan dari Bendo"
        place = rest if ends_alike(first, facts.name, facts.brand) else first if in_name(rest, facts.name) else place
    village, _, regency = place.rpartition(" ")
    within = village and not rest and regency.casefold() in REGENCIES and not SPOKEN.match(place)
    if within and in_name(village, facts.name):
        place = regency  # "Batik Jetis dari Jetis Sidoarjo"
    from_, in_ = (WORDINGS[lang].TITLE_WORDS[kind] for kind in ("origin", "place"))
    at = in_ if facts.category is Category.SERVICE and not by else from_
    spoken = SPOKEN.match(place) is not None
    found = {"by": Value(by, ("brand",))}
    found["town"] = Value("" if spoken else place, ("origin",))
    found["from"] = Value(place if spoken or not place else at.format(place), ("origin",))
    if facts.origin:
        found["origin_own" if SPOKEN.match(facts.origin) else "origin_plain"] = Value(facts.origin, ("origin",))
    if ENDS_WITH_ANOTHER.search(facts.name) and not spoken:
        return {k: v for k, v in found.items() if v.text}
    by = "" if begins_with_word_of(by, facts.name) else by  # "Kopi Bubuk dari Kopi Pak Tukiran"
    told_of = tuple(n for n, v in (("brand", by), ("origin", place)) if v)
    whole = ", ".join(
        v for v in (from_.format(by) if by else "", found["from"].text if spoken or not by else place) if v
    )
    before = from_.format("")
    if whole.startswith(before) and in_name(before, facts.name):  # "Lilin dari Minyak Jelantah (Srikandi, Rungkut)"
        whole = f"({whole.removeprefix(before)})"
    found["source"] = Value(re.sub(r"^(?=di[a-z]{3,} )", "yang ", whole), told_of)
    return {k: v for k, v in found.items() if v.text}


def _sentences(facts: Facts, lang: str) -> dict[str, Value]:
    found: dict[str, Value] = {}
    told = keeping(facts.care, facts.category, facts.name, facts.shelf_life)
    told |= {"stored": kept_alone(told["stored"])} if "stored" in told else {}
    for key, fact, text in (
        ("process", "process", facts.process),
        *((key, "care", text) for key, text in told.items()),
        ("shelf", "shelf_life", facts.shelf_life),
    ):
        if text:
            found[key] = Value(normalise.small_start(translated(text, lang)), (fact,))
    lasting = _LASTS.fullmatch(facts.shelf_life)
    if lasting:
        found["burning" if lasting["burns"] else "lasting"] = Value(lasting["how"], ("shelf_life",))
    if facts.shelf_life.startswith("kedaluwarsa:"):
        found["expiry"] = found.pop("shelf")
        found["expiry_date"] = Value(facts.shelf_life.partition(": ")[2], ("shelf_life",))
    if "process" in found:
        made = making(facts.process, found["process"].text, " ".join((*facts.terms, *facts.warnings)))
        found |= {key: Value(text, ("process",)) for key, text in made.items()}
    return found


@lru_cache(maxsize=64)  # one product is written for five places in three variants
def values_of(facts: Facts, lang: str) -> dict[str, Value]:
    """Every word a template may ask for, by the name it asks with. A fact not given is not there."""
    found = {"name": Value(facts.name, ("name",))}
    later = facts.pre_order or any(_LATER.search(said) for said in (*facts.minimum, *facts.terms))
    found |= {} if later or facts.stock == 0 else {"now": Value("", ())}  # nothing speaks against having it today
    found |= {key: Value(said, ("name",) if said else ()) for key, said in hooks(facts).items()}
    thing = spoken_of(facts)
    if thing:
        named = WORDINGS[lang].NYA.format(thing)
        found["thing_nya"] = Value(named, ("name",))
        if any(said.casefold().startswith(named) for said in said_of(facts, lang).sentences):
            found["thing_said"] = found["thing_nya"]
    for name in ("brand", "pirt", "halal", "bpom"):
        if getattr(facts, name):
            found[name] = Value(getattr(facts, name), (name,))
    if facts.size_chart:
        found["size_chart"] = Value(charted(facts.size_chart), ("size_chart",))
    found |= _money(facts, lang)
    if facts.points:
        found["points"] = Value(points_row(facts.points, lang), ("points",))
    found |= _contents(facts, lang) | _sizes(facts, lang) | _lists(facts, lang)
    found |= {"teacher": found["brand"]} if is_teacher(facts.brand) else {}
    return found | _source(facts, lang) | _sentences(facts, lang)


def _money(facts: Facts, lang: str) -> dict[str, Value]:
    """The price; once more where it says more than the box of a shop takes; the stock, or that there is none."""
    found: dict[str, Value] = {}
    price = facts.price
    if said := price_told(facts):
        told_too = (name for name in ("content", "size") for all_of in [getattr(facts, name)]
                    if all_of and all_told(all_of, said))  # fmt: skip
        box = "price_said" if facts.price_said else "price"
        found["price"] = found["price_reach"] = Value(small_behind(said), (box, *told_too))
    elif price is not None and not spans_price(facts) and not told_by_options(facts):
        text = price_words(price)
        if lang == "en":
            text = re.sub(r"^mulai", "from", re.sub(r"^sekitar", "about", text))
        found["price"] = Value(text, ("price",))
        if price.lead or price.unit or price.deal or price.most or some_cost_other(facts):
            found["price_reach"] = found["price"]
    if facts.stock is not None:
        found["stock" if facts.stock else "sold_out"] = Value(str(facts.stock), ("stock",))
    if facts.stock == 1:
        found["one_left"] = Value("", ("stock",))  # there is no number to choose
    if facts.stock == 0 and not facts.stock_said:
        found["none_left"] = found["sold_out"]
    if counts(facts):
        found["stock_said"] = Value(facts.stock_said, ("stock", "stock_said"))
        del found["stock"]
    elif facts.stock_said and facts.stock:  # "4, lebih dari itu PO": the one is not understood without the other
        found["stock_said"] = Value(f"{found.pop('stock').text}, {facts.stock_said}", ("stock", "stock_said"))
    elif facts.stock_said:
        found["stock_said"] = Value(facts.stock_said, ("stock_said",))
    twice = {"stock", "stock_said"} if told_among_terms(facts) else set()
    return {key: value for key, value in found.items() if key not in twice}
