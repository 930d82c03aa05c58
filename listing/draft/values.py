"""Facts as words inside a sentence: lists joined, units in English, each word with the fact it stands for."""

import re
from dataclasses import dataclass
from functools import lru_cache

from listing.draft.phrasing import in_name, in_order, is_turned, joined
from listing.draft.translate import translated
from listing.facts import normalise
from listing.facts.measures import is_choice, is_range, is_sided
from listing.facts.money import price_words
from listing.facts.options import told
from listing.facts.origin import SPOKEN
from listing.facts.record import Facts, Price
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts.product_kinds import KINDS, head_of, kind_of, thing_of
from listing.phrases.drafts.wording import WORDINGS
from listing.phrases.word_set import word_set

_LONGEST_LIST_IN_OPENING = 4
_LONG_POINT = 60
_MOST_IN_OPENING = 2
"""Amounts; a list of what is in a parcel is a sentence of its own."""
# Words that begin an instruction, so that the text can stand as a sentence: "simpan di tempat kering".
_DOING = word_set(
    """
    simpan cuci jangan jemur setrika siram hindari tutup rendam lap gunakan pakai kocok letakkan
    taruh masukkan setelah sebelum cukup tidak bersihkan keringkan panaskan hangatkan sajikan
    jauhkan gantung beri pupuk lipat angin-anginkan dinginkan selalu bilas kukus goreng seduh rebus oven
    """
)
_PASSIVE = re.compile(r"di(?!hidang\b)[a-z]{3,}", re.IGNORECASE)
_RANGE = re.compile(r"(\w+) ?- ?(\w+)$")
_BY_HAND = re.compile(
    r"\b(?:di\w+|buatan|dengan|pakai|pake|tulis|jahit|rajut|anyam)\s+tangan\b(?! (?:pertama|kedua))", re.IGNORECASE
)
_TASTES = re.compile(
    r"(?:manis|asin|asam|gurih|pedas|pedes|original|balado|tawar|barbekyu|bbq|keju|cokelat|coklat)\b", re.IGNORECASE
)
_WHOLE = word_set(
    "porsi loyang box kotak toples botol pak set paket bungkus dus pouch kaleng ekor pcs lusin cup pot ikat lembar"
)


@dataclass(frozen=True, slots=True)
class Value:
    """A piece of text and the facts that it says.

    Attributes:
        text: The words.
        facts: Names of the fields of `Facts` they come from.
    """

    text: str
    facts: tuple[str, ...]


def voice(facts: Facts) -> tuple[str, ...]:
    """Whose wording to use, first choice first: the kind (if it fits her category), the category, the rest."""
    kind = kind_of(facts.name)
    fits = kind and KINDS[kind][0] == facts.category
    return (kind, facts.category.value, "") if fits else (facts.category.value, "")


def _choices(sizes: tuple[str, ...]) -> bool:
    """Whether sizes are there to choose from (S, M; S-XXL; 30 x 40 cm, 40 x 60 cm)."""
    return all(map(is_choice, sizes)) and (len(sizes) > 1 or any(map(is_range, sizes)))


def _says_itself(content: str) -> bool:
    """Whether an amount says itself what it is: "isi 10", "1 toples isi 500 gram", "1 loyang", "kemasan toples"."""
    whole = re.fullmatch(r"(?:1|satu|se) ?(\w+)(?: .*)?", content)
    return bool(re.search(r"\b(?:isi|kemasan|dalam|masing-masing)\b", content) or (whole and whole[1] in _WHOLE))


def _amounts(content: str, facts: Facts, lang: str) -> dict[str, Value]:
    """The content for a list, for a sentence ("isi 250 gram", unless it says so itself) and for an opening."""
    own = _says_itself(content)
    packed = re.search(r"\w \b(?:isi|dalam)\b", content) is not None
    filled = content if own or lang == "en" or not re.search(r"\d", content) else f"isi {content}"
    key = "content_packed" if packed else "content_own" if own and not content[0].isdigit() else "content_plain"
    found = {"content": content, key: content}
    found["content_bare"] = re.sub(r"^isi ", "", content)
    countable = len(facts.content) <= _MOST_IN_OPENING and re.search(r"\d", content)
    if countable and not in_name(" ".join(facts.content), facts.name):
        found |= {"amount": content, "filled": filled}
    return {key: Value(text, ("content",)) for key, text in found.items()}


def _sizes(facts: Facts, lang: str, csv: str) -> dict[str, Value]:
    """The size by how it reads: "tinggi 9 cm" says itself what it is, "20 x 30 cm" is called a size."""
    sided, choice = all(map(is_sided, facts.size)), _choices(facts.size)
    named = sided or re.match(r"(?:ukuran|size|nomor)\b", csv)
    found = {"size_sides": csv} if sided else {}
    if not named and not choice and len(facts.size) == 1:
        found["size_one"] = csv
    if not in_name(" ".join(facts.size), facts.name):
        called = "ukuran" if lang == "id" else "size"
        found |= {"dim": csv, "sized": csv if named else f"{called} {csv}"}
    return {key: Value(text, ("size",)) for key, text in found.items()}


def _pieces(facts: Facts, name: str, lang: str) -> list[str]:
    """The items of a list, translated where they can be, what it is before what it is not."""
    items = [one.name for one in facts.variants] if name == "variants" else getattr(facts, name)
    return [translated(normalise.small_start(piece), lang, name) for piece in in_order(items)]


def _lists(facts: Facts, lang: str) -> dict[str, Value]:
    words = WORDINGS[lang]
    found: dict[str, Value] = {}
    for name in ("content", "size", "materials", "variants", "colours"):
        pieces = _pieces(facts, name, lang)
        if not pieces:
            continue
        spans = [_RANGE.sub(rf"\1 {words.TO} \2", piece) if is_range(piece) else piece for piece in pieces]
        found[name] = Value(joined(spans, words.AND), (name,))
        found[f"{name}_csv"] = Value(", ".join(pieces), (name,))
    if "variants" in found:
        found |= _options(facts, lang)
    if len(facts.colours) == 1:
        found["colour_one"] = found["colours"]
    if "size" in found:
        csv = found["size_csv"].text
        found |= _sizes(facts, lang, csv)
        if _choices(facts.size):
            found["size_or"] = found["size"]
    if "content" in found:
        found |= _amounts(found["content_csv"].text, facts, lang)
    if "materials" in found:
        found["stuff"] = found["materials_csv"]
        if len(facts.materials) <= _LONGEST_LIST_IN_OPENING and not in_name(" ".join(facts.materials), facts.name):
            found["of"] = found["materials"]
    return found


def _options(facts: Facts, lang: str) -> dict[str, Value]:
    """Options as words; those with a price or a size of their own say it."""
    words, own = WORDINGS[lang], [told(one) for one in facts.variants]
    names = _pieces(facts, "variants", lang)
    plain = all(one.price is None and not one.size for one in facts.variants)
    found = {
        "variants_csv": ", ".join(names if plain else own),
        "variants_told": joined(names if plain else own, words.AND),
    }
    if not plain:
        found["option_price"] = found["variants_csv"]
    if len(names) == 1:
        found["variants_one"] = found["variants_csv"]
        if _TASTES.match(names[0]):
            found["taste_one"] = re.sub(r"^pedes\b", "pedas", found["variants_csv"])
    elif not any(map(is_turned, names)):
        found["variants_or"] = joined(names, words.OR)
    return {key: Value(text, ("variants",)) for key, text in found.items()}


def _source(facts: Facts, lang: str) -> dict[str, Value]:
    """Whose it is and where it is from, with the word that belongs before it."""
    by = "" if in_name(facts.brand, facts.name) else facts.brand
    place = "" if in_name(facts.origin, facts.name) else facts.origin
    from_ = WORDINGS[lang].TITLE_WORDS["origin"]
    spoken = SPOKEN.match(place) is not None
    found = {"by": Value(by, ("brand",)), "whose": Value(from_.format(by) if by else "", ("brand",))}
    found["from"] = Value(place if spoken or not place else from_.format(place), ("origin",))
    if facts.origin:
        found["origin_own" if SPOKEN.match(facts.origin) else "origin_plain"] = Value(facts.origin, ("origin",))
    told_of = tuple(n for n, v in (("brand", by), ("origin", place)) if v)
    whole = ", ".join(
        v for v in (from_.format(by) if by else "", found["from"].text if spoken or not by else place) if v
    )
    found["source"] = Value(whole, told_of)
    return {k: v for k, v in found.items() if v.text}


def _process_key(first: str) -> str:
    if first.endswith("nya") or first.casefold() in (
        "buatan",
        "handmade",
        "homemade",
        "asli",
        "batik",
        "anyaman",
        "rajutan",
    ):
        return "process_own"  # "kacangnya disangrai": a sentence already
    return "process_do" if _PASSIVE.match(first) else "process_noun"


def _sentences(facts: Facts, lang: str) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name in ("process", "care"):
        text = normalise.small_start(translated(getattr(facts, name), lang))
        if text:
            found[name] = Value(text, (name,))
    if "care" in found:
        found["care_do" if facts.care.split(" ")[0].casefold() in _DOING else "care_noun"] = found["care"]
    if "process" in found:
        found[_process_key(facts.process.split(" ")[0])] = found["process"]
    hand = _BY_HAND.search(facts.process)
    if hand and not re.search(
        r"\b(?:bukan|tidak|tanpa|tdk|gak)\b[^,.;]*$", facts.process[: hand.start()], re.IGNORECASE
    ):
        found["by_hand"] = Value(facts.process, ("process",))
    return found | _shelf(facts, lang)


def _shelf(facts: Facts, lang: str) -> dict[str, Value]:
    """How long it keeps: after "tahan" where it begins with a time, else as it was typed."""
    text = normalise.small_start(translated(facts.shelf_life, lang))
    if not text:
        return {}
    timed = re.match(r"(?:±|\d|se(?:minggu|hari|bulan|tahun)\b|sampai|hingga|maks)", facts.shelf_life, re.IGNORECASE)
    where = re.match(
        r"(?:kalau|jika|bila|di|dalam|suhu|kulkas|freezer|chiller)\b.*\d", facts.shelf_life, re.IGNORECASE
    )
    found = {"shelf_timed" if timed else "shelf_where" if where else "shelf_own": Value(text, ("shelf_life",))}
    if re.fullmatch(r"\d+ (?:minggu|bulan|tahun)", facts.shelf_life):
        found["shelf_plain"] = found["shelf_timed"]
    return found


def _spoken(points: tuple[str, ...], lang: str) -> str:
    """Selling points in running text: a list, or sentences where she wrote sentences."""
    said = [translated(p, lang) for p in in_order(points)]
    if any(len(p) > _LONG_POINT or p[-1] in "!?…" or "," in p for p in said):
        return normalise.small_start(" ".join(f"{normalise.capital(p)}." for p in said)[:-1])
    return ", ".join(map(normalise.small_start, said))


def _row(line: str) -> str:
    """A line of a size chart without the colon behind its size: another one stands before the chart."""
    return re.sub(r"^(\w{1,5})\s*:\s*", r"\1 ", line)


@lru_cache(maxsize=64)  # one product is written for five places in three variants
def values_of(facts: Facts, lang: str) -> dict[str, Value]:
    """Every word a template may ask for, by the name it asks with. A fact not given is not there."""
    found = {"name": Value(facts.name, ("name",))}
    if head := head_of(facts.name):
        found["head"] = Value(head, ("name",))
    if thing := thing_of(facts.name):
        found["thing_nya"] = Value(WORDINGS[lang].NYA.format(thing), ("name",))
    for name in ("brand", "pirt", "halal", "bpom"):
        if getattr(facts, name):
            found[name] = Value(getattr(facts, name), (name,))
    if facts.size_chart:
        found["size_chart"] = Value("; ".join(map(_row, facts.size_chart)), ("size_chart",))
    found |= _money(facts, lang)
    if facts.points:
        found["points"] = Value(_spoken(facts.points, lang), ("points",))
    return found | _lists(facts, lang) | _source(facts, lang) | _sentences(facts, lang)


def _reaches(price: Price) -> bool:
    """Whether a price says more than one number: from where, for how much, up to where."""
    return bool(price.lead or price.unit or price.deal or price.most)


def _money(facts: Facts, lang: str) -> dict[str, Value]:
    """The price; once more where it says more than the box of a shop takes; the stock, or that there is none."""
    found: dict[str, Value] = {}
    if facts.price is not None:
        text = price_words(facts.price)
        if lang == "en":
            text = re.sub(r"^mulai", "from", re.sub(r"^sekitar", "about", text))
        found["price"] = Value(text, ("price",))
        if not any(one.price for one in facts.variants) and _reaches(facts.price):
            found["price_reach"] = found["price"]
    if facts.stock is not None:
        found["stock" if facts.stock else "sold_out"] = Value(str(facts.stock), ("stock",))
    return found


def shown(facts: Facts, lang: str) -> tuple[tuple[str, str], ...]:
    """Label and tidy form of every given fact, for her to confirm."""
    labels = WORDINGS[lang].LABELS
    rows = [(labels["category"], facts.category.value)]
    return (*rows, *((labels[name], ", ".join(spoken_fact(facts, name))) for name in facts.given()))
