"""How much and how big, as a title says it; several to choose from are one phrase: "Toples 200/400 gram".

>>> series(("200 gram dalam toples kecil", "400 gram dalam toples besar")), series(("10 biji", "1 tray 30"))
('toples 200/400 gram', '')
>>> series(("isi 6", "isi 12")), series(("500 gram", "1 kg")), series(("tinggi 15", "20", "30 cm"))
('isi 6 & 12', '500 gram / 1 kg', 'tinggi 15/20/30 cm')
"""

import re
from collections.abc import Iterable

from listing.draft.phrasing import is_turned
from listing.draft.translate import translated
from listing.facts.alternatives import are_alternatives
from listing.facts.measures import is_choice
from listing.facts.record import Category, Facts
from listing.facts.stops import before_stop
from listing.phrases.drafts.headlines import PACK
from listing.phrases.drafts.wording import WORDINGS

_MOST_CHOICES = 4
_MOST_SIZES = 5
_A_FRACTION, _LAST_OF_A_FRACTION = 2, 12
"""Two numbers with a stroke between them are read as one where the first is no larger: "1/5 liter", "2/3 ekor"."""
_LONGEST_SERIES = 40
"""Letters of several sizes or contents in one phrase: a title is no table. A choice."""
_UNIT = r"(?:gram|kg|ml|liter|ons|cm|mm|meter|inci)"
_AMOUNT = r"[±\d.,/½¼¾-]+"
_PURE_WEIGHT = re.compile(r"[±\d.,/½¼¾ -]+ ?(?:gram|kg|ml|liter|ons)", re.IGNORECASE)
_WEIGHED = re.compile(
    r"[±\d.,/½¼¾& -]+ ?(?:gram|kg|ml|liter|ons|g|litres?|mg|cm|mm|meter|tahun|bulan)\b.*|1 \w+.*|isi .*",
    re.IGNORECASE,
)  # fmt: skip
"""What needs no "isi" before it."""
_LASTING = re.compile(
    r"\d ?(?:menit|jam|hari)\b|\b(?:pertemuan|sesi|seminggu|sebulan)\b|\bkali\b|\d ?x\b(?! ?\d)", re.IGNORECASE
)
"""How long and how often."""
_SERVED = re.compile(r"\b(?:porsi|orang|pax|kotak|box|pcs|potong|tusuk|buah|lembar|kelas)\b", re.IGNORECASE)
"""What a service that cooks or prints is counted in."""
_HOW_BIG = r"(?:(?:ukuran |yang )?(?:kecil|sedang|besar|jumbo|mini|tanggung|gede|cilik)\b ?)"
_A_CHOICE = re.compile(rf"{_HOW_BIG}?(?:isi )?{_AMOUNT}(?: [^\W\d]+)?|kelas [\d-]+", re.IGNORECASE)
_INSIDE = re.compile(rf"(?P<amount>{_AMOUNT} {_UNIT}) (?:dalam|di|per) (?P<pack>[^\W\d]+(?: [^\W\d]+)?)", re.I)
_BOTH = re.compile(
    r"[.;]?\s+(?:dan(?: juga)?|atau|ada juga(?: yang)?|juga ada(?: yang)?|sama)\s+|\s+[/&]\s+"
    r"|(?<=\d gram) (?=\d+ gram)|(?<=\d ml) (?=\d+ ml)|(?<=\d kg) (?=\d+ kg)", re.IGNORECASE
)  # fmt: skip
_ALSO = re.compile(r"^(?:dan |ada |juga |yang )+(?=\d)|(?<=\w)(?: juga| ada)+$", re.IGNORECASE)
"""How a second amount begins or ends that she added afterwards: "juga ada yang 1 kg", "1 liter juga ada"."""
_ENOUGH_FOR = re.compile(r"(?:cukup|bisa|kira-kira|kurang lebih)\b.*\b(?:untuk|buat|jadi)\b.*", re.IGNORECASE)
"""A remark on an amount: "cukup untuk 4 porsi"."""
_WITH_ITS_OWN = re.compile(r"\s*\+\s*\d*\s*(?:[^\W\d]+ )?[^\W\d]+nya\b.*", re.IGNORECASE)
"""What comes along, said of the thing: "1 set 6 pcs + tempatnya"."""
_ONE_AND = re.compile(r"1 (?:pcs|buah|biji|unit) \+.*", re.IGNORECASE)
"""One of it with what comes along: it is told in the description."""
_A_PACK = re.compile(rf"(?:(?:1|satu) )?(?P<said>{PACK}(?: [^\W\d]+)? {_AMOUNT} {_UNIT})", re.IGNORECASE)
_COUNTED_IN_PACK = re.compile(
    rf"(?P<pack>(?:1 )?{PACK}) (?P<count>\d+ (?:biji|buah|butir|pcs|lembar|potong|tusuk|bungkus))", re.I)  # fmt: skip
"""A pack and how many are in it: "1 pak 10 biji"."""
_FOR_AN_AGE = re.compile(r"(?:[^\W\d]+ )?\d+-\d+ (?:tahun|bulan)", re.IGNORECASE)
_EACH_PACK = re.compile(
    r"\s?/\s?(?:set|pak|pack|bungkus|toples|mika|box|kotak|plastik|ikat|cup|dus|sak|karung|tray)$", re.IGNORECASE
)
"""By what it is sold: "10 biji/pak" are ten pieces."""
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)$")
_OF_EACH = re.compile(r"(?<=\w)\s*\(?@.*$|^@ ?|^masing-masing (?=\d)", re.IGNORECASE)
"""How heavy one of them is: "10 bungkus @ 20 gram"; "@100 gram" alone is what is in it."""
_LABEL_AND_NUMBER = re.compile(rf"(?P<label>[^\W\d]+ )?(?P<number>[\d.,-]+)(?P<unit> {_UNIT}| tahun| bulan)?", re.I)
_SLASHED = re.compile(r"[a-z]{2}\s?/|/\s?[a-z]{2}|^per\b|\b(?:dan|atau|sama)\b", re.IGNORECASE)
"""Several sizes in one, or no size at all."""
_TWICE = r"(?:besar|kecil|gede|cilik) [\d.,]+ ?x.*"
_OF_WHOLE = r"(?!(?:all|lingkar|diameter|panjang|lebar|tinggi|tebal|ukuran|kapasitas|pot|polybag)\b)"
_BARE_SIDES = r"\d x [\d.,]+ (?:(?!x |cm |mm |m |meter )[^\W\d]+ )?\d"
_BARE_END = re.compile(rf"[^\W\d]+ [^\W\d]+ \d+$|{_TWICE}{_TWICE}|^{_OF_WHOLE}[^\W\d]+ [^\W\d]+ ?\d|{_BARE_SIDES}")
"""A measure without its unit, "tinggi pegangan 35", "22 x 16 tali 110", two, or of a part: "balok 12 x 3 cm"."""
_NO_PHRASE = re.compile(r"[(),:;@?!=]|Rp\d|\b(?:untuk|buat|muat|bisa|boleh|semua|termasuk|sampai|kalau|jika)\b", re.I)
_ASIDE = re.compile(
    rf"(?<=\d)(?P<unit> {_UNIT})? (?:sudah )?(?:sama|dengan|bareng|beserta|sekalian)\b.*", re.IGNORECASE
)
"""A remark behind a measure: "tinggi 40 cm sama potnya"."""
_SIDES = re.compile(r"[\d.,]+ x [\d.,]+(?: x [\d.,]+)?(?: (?:cm|mm|m|meter))?")
_A_COUNT = re.compile(r"(?P<count>\d+ [^\W\d]+(?: [^\W\d]+){0,2}?)(?: \d+ ?(?:gram|kg|ml|liter))?(?: \(.*\))?")
"""Of the first thing in a parcel: "3 toples kue 250 gram (nastar, kastengel)" are three jars of biscuits."""


def series(pieces: tuple[str, ...]) -> str:
    """Several amounts to choose from as one phrase; empty where they differ in more than one number."""
    if len(pieces) < 2:
        return _INSIDE.sub(r"\g<pack> \g<amount>", "".join(pieces))
    if len(pieces) > _MOST_CHOICES:
        return ""
    bare = tuple(_INSIDE.sub(r"\g<pack> \g<amount>", re.sub(_HOW_BIG, "", one + " ", flags=re.IGNORECASE).strip())
                 for one in pieces)  # fmt: skip
    joined = _in_one_word(_with_pack(bare))
    found = (joined if re.search(r"[^\W\d]", joined) else "") or _labelled(bare)
    pack, _, first = bare[0].rpartition(" ")[0].rpartition(" ")  # "botol 350" of "botol 350 ml"
    if not found and all(map(_INSIDE.fullmatch, pieces)):
        return series(tuple(re.sub(r" (?:dalam|di) .*", "", one) for one in pieces))  # a jar or a tin, each its own
    if not found and all(map(_PURE_WEIGHT.fullmatch, (bare[0][len(pack) :].strip(), *bare[1:]))) and first:
        found = _by_unit(bare)
    packs = [m["said"] for one in bare if (m := _A_PACK.fullmatch(one))]
    if not found and len(packs) == len(bare):
        found = _in_one_word(tuple(packs)) or " / ".join(packs)
    return found if len(found) <= _LONGEST_SERIES else ""


def _by_unit(weights: tuple[str, ...]) -> str:
    """Weights in several units, the small ones first: "100 gram", "250 gram", "1 kg" -> "100/250 gram / 1 kg"."""
    runs: list[str] = []
    for one in reversed(weights) if re.search(r"(?:kg|liter) .*(?:gram|ml)$", " ".join(weights)) else weights:
        alike = runs and runs[-1].rsplit(" ", 1)[-1] == one.rsplit(" ", 1)[-1]
        same = alike and re.search(r"\d\d \w+$", runs[-1]) and re.match(r"\d\d", one)
        runs[-1:] = [f"{runs[-1].rsplit(' ', 1)[0]}/{one}"] if same else [*runs[-1:], one]
    return " / ".join(runs)


def _with_pack(pieces: tuple[str, ...]) -> tuple[str, ...]:
    """The pack that was typed before the first alone, before each: "botol 250 ml, 600 ml"."""
    words = pieces[0].split()
    at = next((at for at, word in enumerate(words) if word[0].isdigit()), 0)
    pack = " ".join(words[:at])
    if not pack or not all(one[0].isdigit() for one in pieces[1:]):
        return pieces
    return (pieces[0], *(f"{pack} {one}" for one in pieces[1:]))


def _in_one_word(pieces: tuple[str, ...]) -> str:
    """The pieces joined where they differ in one number: "1 pak 2 ekor", "1 pak 3 ekor" -> "1 pak 2/3 ekor"."""
    rows = [one.split() for one in pieces]
    if len({len(row) for row in rows}) > 1:
        return ""
    columns = list(zip(*rows, strict=True))
    apart = [at for at, column in enumerate(columns) if len({word.casefold() for word in column}) > 1]
    if len(apart) != 1 or not all(word[0].isdigit() and "/" not in word for word in columns[apart[0]]):
        return ""
    return " ".join(_numbers(column) if at == apart[0] else column[0] for at, column in enumerate(columns))


def _numbers(several: Iterable[str]) -> str:
    """Numbers to choose from: "200/400"; apart where they might be read as a fraction, "2 & 3", "0-6 / 6-12"."""
    told = tuple(several)
    if any("-" in one for one in told):
        return " / ".join(told)
    small = len(told) == _A_FRACTION and told[0].isdigit() and int(told[0]) <= _LAST_OF_A_FRACTION
    return (" & " if small else "/").join(told)


def _labelled(pieces: tuple[str, ...]) -> str:
    """Numbers under one label and with one unit, each typed once: "tinggi 15", "20", "30 cm"."""
    found = [m for one in pieces if (m := _LABEL_AND_NUMBER.fullmatch(one))]
    units = {m["unit"] for m in found if m["unit"]}
    if len(found) < len(pieces) or any(m["label"] for m in found[1:]) or len(units) > 1:
        return ""
    if not (found[0]["label"] or units) or (re.match(r"isi \d+$", pieces[0]) and _PURE_WEIGHT.fullmatch(pieces[-1])):
        return ""  # bare numbers say nothing
    return (found[0]["label"] or "") + _numbers(m["number"] for m in found) + (units.pop() if units else "")


def _options_alike(facts: Facts, one: str) -> tuple[str, ...]:
    """The options that a content or a size is one of: it alone would be half of what she sells."""
    names = tuple(option.name for option in facts.variants)
    bare = re.sub(r"^isi ", "", one.casefold())
    if bare in (chosen := _amounts_to_choose(facts)):
        return chosen
    same = tuple(name for name in names if re.sub(r"[\d.,]+", "#", name.casefold()) == re.sub(r"[\d.,]+", "#", bare))
    return same if len(same) > 1 else ()


def _amounts_to_choose(facts: Facts) -> tuple[str, ...]:
    """The options where they are amounts, "1 kg" and "30 kg", or classes: she put them there with their prices."""
    priced = re.findall(rf"(?:^|, )((?:isi )?{_AMOUNT} [a-z]+)(?=,? Rp\d)", facts.price_said)
    options = tuple(_EACH_PACK.sub("", option.name) for option in facts.variants)
    names = tuple(priced) if len(priced) > 1 else options
    return names if all(map(_A_CHOICE.fullmatch, names)) and len(names) > 1 and not facts.size else ()


def content(facts: Facts, lang: str) -> str:
    """What is in it: "Isi 10 Biji", "250 gram", "Toples 200/400 gram"; nothing that is no single phrase."""
    named = facts.content if facts.category is Category.HAMPERS else _alone(facts.content)
    pieces = tuple(_ALSO.sub("", piece) for one in named for piece in _pieces(before_stop(one)))
    pieces = tuple(_WITH_ITS_OWN.sub("", one) for one in pieces if not _ENOUGH_FOR.match(one))
    pieces = tuple(told if _PURE_WEIGHT.fullmatch(told := _IN_BRACKETS.sub("", one)) else one for one in pieces)
    pieces = () if any(map(_LASTING.search, pieces)) else pieces  # how long a lesson is, is not what is in it
    pieces = pieces or _amounts_to_choose(facts)
    if parcel := _counted_in_a_parcel(facts, pieces, lang):
        return parcel
    pieces = tuple(_EACH_PACK.sub("", _OF_EACH.sub("", one)) for one in pieces)
    if not pieces or any(map(_NO_PHRASE.search, pieces)):
        return ""
    if facts.category is Category.SERVICE and not all(map(_SERVED.search, pieces)):
        return ""
    counted_there = re.search(r"\bisi \d", facts.name, re.IGNORECASE) and not all(map(_PURE_WEIGHT.fullmatch, pieces))
    if counted_there or any(_names_itself(one, facts.name) or _SLASHED.search(one) for one in pieces):
        return ""
    if len(pieces) == 1 and (same := _options_alike(facts, pieces[0])):
        pieces = same
    pieces = tuple(_without_name(one, facts.name) for one in pieces)
    said = series(tuple(translated(one, lang) for one in pieces)) or _number_and_weight(pieces, lang)
    counted = re.match(r"[\d±]", said) and not re.search(r"\bisi\b", said) and not _WEIGHED.fullmatch(said)
    filled = "" if " isi " in f"{facts.name} ".casefold() else "isi "
    said = _COUNTED_IN_PACK.sub(rf"\g<pack> {filled}\g<count>", _ONE_AND.sub("", said)) if lang == "id" else said
    if said and facts.name.casefold().endswith(f" {said.split()[0].casefold()}"):
        said = said.split(" ", 1)[-1]  # "Puding Cup" in a "cup 150 ml"
    if not re.match(r"[\d±½¼¾]|[^\W\d]+ (?:[^\W\d]+ )?[\d±½¼¾]|isi\b", said, re.IGNORECASE):
        return ""
    if lang == "id" and (eaten_by := re.fullmatch(r"(?:cukup )?([\d/-]+ (?:orang|pax))", said)):
        return "" if facts.category is Category.SERVICE else f"untuk {eaten_by[1]}"  # so many may come to work
    bare = facts.category is Category.SERVICE or not counted or not filled
    return said if bare else WORDINGS[lang].TITLE_WORDS["content"].format(said)


def _alone(pieces: tuple[str, ...]) -> tuple[str, ...]:
    """The amount alone where what follows only tells what is in it: "1 cup 350 ml, isi ketan, roti"."""
    first, *others = pieces or ("",)
    told = re.search(r"\d.*\d", first) or _PURE_WEIGHT.fullmatch(first) or re.match(r"(?!1 )\d+ [^\W\d]", first)
    return (first,) if told and others and not any(re.search(r"\d", one) for one in others) else pieces


def _counted_in_a_parcel(facts: Facts, pieces: tuple[str, ...], lang: str) -> str:
    """How many of what a parcel begins with, "Isi 3 Toples Kue"; one of a thing is no count."""
    found = _A_COUNT.fullmatch(pieces[0]) if pieces and facts.category is Category.HAMPERS else None
    if found is None or found["count"].startswith("1 "):
        return ""
    said = _without_name(translated(found["count"], lang), facts.name)
    return said if said.startswith("isi ") else WORDINGS[lang].TITLE_WORDS["content"].format(said)


def _pieces(one: str) -> list[str]:
    """The amounts that she put in one: "100 gram dan 250 gram", "setengah kilo / 1 kg"."""
    parts = _BOTH.split(one)
    return parts if all(re.search(r"\d|^(?:satu|setengah|seperempat)\b", part) for part in parts) else [one]


def _without_name(one: str, name: str) -> str:
    """A count of what the name says already without it: "10-15 snack" of a "Bucket Snack" are "isi 10-15"."""
    count, _, noun = one.partition(" ")
    words = name.casefold().split()
    return f"isi {count}" if noun and count[0].isdigit() and noun.casefold() in (words[0], words[-1]) else one


def _names_itself(one: str, name: str) -> bool:
    """Whether a set counts the thing itself, "Sprei ... 1 Sprei 2 Sarung Bantal", or the name ends with the count."""
    counted = r"(?:lembar|helai|potong|buah|biji|pcs|pasang|set|unit)"
    first = re.match(rf"1 (?:{counted} (?=[^\W\d]))?([^\W\d]+)|([^\W\d]+) 1$", one)
    itself = first is not None and (first[1] or first[2]).casefold() in name.casefold().split()
    filled = " isi " in name.casefold() and re.match(r"\d+ \+", one)  # no "Isi Telur 8 + Saus"
    return itself or bool(filled) or name.casefold().endswith(f" {one.casefold()}")


def _number_and_weight(pieces: tuple[str, ...], lang: str) -> str:
    """How many and how heavy: "500 gram" and "1 bungkus isi 25"; other pairs would be two packs."""
    told = [_INSIDE.sub(r"\g<pack> \g<amount>", translated(one, lang)) for one in pieces]
    if len(told) != 2 or are_alternatives(pieces) or all(re.match(rf"{_AMOUNT} {_UNIT}\b", one) for one in told):
        return ""
    weights = [one for one in told if re.fullmatch(rf"(?:total )?(?:[^\W\d]+ )?{_PURE_WEIGHT.pattern}", one, re.I)]
    packs = [one for one in told if one[0].isdigit() and one not in weights]
    if len(weights) != 1:  # "20, 1 mika" are twenty, "10 biji, 1 tray 30" two packs
        first_alone = told[0].isdigit() or re.fullmatch(r"isi \d+", told[0])
        fit = len(packs) == 2 and any(one.startswith("1 ") for one in packs) and not told[0].isdigit()
        return told[0] if first_alone and not fit and not re.match(r"isi \d", told[1]) else ""
    other = next(one for one in told if one not in weights)
    if other[0] == "±":
        return weights[0]
    if re.match(r"(?i)(?:sekitar|kurang lebih|kira-kira|rata-rata|berat|total)\b", weights[0]):
        return other  # a title need not tell it beside how many there are
    if not re.match(r"[\d±]|isi\b", other):
        return "" if re.search(r"\d|^(?:satu|setengah|separuh|seperempat|per)\b", other) else weights[0]
    behind = other[-1].isdigit() or other.endswith(f" {weights[0].split()[0]}")  # "1 pak isi 5 cup", "cup 200 gram"
    return f"{weights[0]} {other}" if behind else f"{other} {weights[0]}"


def size(facts: Facts, lang: str) -> str:
    """How big it is: one measure, or the letters of clothes; nothing that needs a sentence."""
    typed = tuple(_OF_EACH.sub("", _ASIDE.sub(r"\g<unit>", before_stop(s))) for s in facts.size if not is_turned(s))
    first, *others = typed or ("",)
    if re.match(r"[\d.,]+ x .*\d (?:cm|mm|m|meter)$", first) and others and all(s[0].isalpha() for s in others):
        return first  # "35 x 40 cm, tali 60 cm": the whole before its parts
    odd = any(_NO_PHRASE.search(s) or _SLASHED.search(s) or _BARE_END.search(s) for s in typed)
    if not typed or odd or len(typed) > _MOST_SIZES or (len(typed) == 1 and _options_alike(facts, first)):
        return ""
    several = len(typed) > 1 and not all(re.fullmatch(r"\d?[A-Z]+", s) for s in typed)
    if several or (re.fullmatch(r"[\d., x]+", first) and not _SIDES.fullmatch(first)):
        return ""  # "30 x 40 cm 40 x 60 cm" reads as one
    said = " ".join(translated(s, lang, "size") for s in typed)
    letters = all(re.match(r"\d?[A-Z]+\b", s) and is_choice(s) for s in typed)
    return WORDINGS[lang].TITLE_WORDS["size"].format(said) if letters else said


def sizes(facts: Facts, lang: str) -> str:
    """Several sizes to choose from, as one phrase: "Tinggi 15/20/30 cm", "All Size/Jumbo"."""
    typed = tuple(before_stop(s) for s in facts.size if not is_turned(s))
    if len(typed) < 2 or any(map(_NO_PHRASE.search, typed)):
        return ""
    if len(typed) <= _MOST_CHOICES and all(re.fullmatch(r"[A-Z]\d|all size|jumbo|[A-Z]+", s) for s in typed):
        return "/".join(translated(s, lang, "size") for s in typed)
    apart = any(all(map(one.fullmatch, typed)) for one in (_SIDES, _FOR_AN_AGE))
    sides = " / ".join(typed) if apart and lang == "id" else ""
    found = sides or series(tuple(translated(s, lang, "size") for s in typed))
    return found if len(found) <= _LONGEST_SERIES else ""
