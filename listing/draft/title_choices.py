"""What there is to choose from, as a title says it: all of a few, how many of more, and never some of them."""

import re

from listing.draft import title_amounts
from listing.draft.phrasing import SERVES, in_name, is_turned
from listing.draft.quiet import fits
from listing.draft.translate import translated
from listing.facts.normalise import LETTER_SIZE
from listing.facts.record import EATEN, FOODLIKE, Category, Facts
from listing.facts.stops import before_stop
from listing.phrases.drafts.headlines import COLOUR_WORDS, PACK
from listing.phrases.drafts.terms import NEGATION
from listing.phrases.drafts.wording import WORDINGS

MOST_NAMED = 4
"""Things to choose from that a title names; of more it says how many. A choice."""
MOST_IN_PASSING = 3
"""Of them, where the title is long enough without."""
_LONGEST_LIST = 42
"""Letters of a list in a title. A choice."""
MOST_AT_NEED = 6
"""Things to choose from, where a place refuses or advises against a title without them."""
_LONGEST_AT_NEED = 60
_FEWEST_COUNTED = 3
_MOST_WORDS_EACH = 3
_COUNTED_COLOURS = re.compile(r"\b\d+ warna\b", re.IGNORECASE)
"""A name that counts them: "Playdough 6 Warna" and three of them do not go together."""
_SPELLED_OUT = re.compile(r"[aeiou]\w*[aeiou]|\w[aeiou]\w{2}", re.IGNORECASE)
"""A word that can be said, and is no "htm"."""
_HOW_BIG = re.compile(
    r"(?:(?:toples|box|pot|ukuran|botol|mika|porsi|loyang|dus|kotak|kardus|polybag) )?"
    r"(?:kecil|sedang|besar|jumbo|mini|tanggung|standar|biasa)", re.IGNORECASE
)  # fmt: skip
"""A choice of nothing but sizes: nobody searches for "Kecil/Besar"."""
_PACKED = re.compile(rf"{PACK}(?: (?:kecil|sedang|besar|jumbo|mini))?", re.IGNORECASE)
"""A choice of what it comes in, which the content tells with its amounts."""
_LABEL = re.compile(r"(?:isi|rasa|motif|bentuk|aroma|wangi|topping|toping|bumbu|warna)\b", re.IGNORECASE)
"""What options are of, where each begins with it: "isi kelapa", "isi pisang"."""
_PLAIN_THINGS = re.compile(
    r"(?!.*\b(?:dari|dengan|untuk|buat|sendiri|pakai|di|ke|per|atau|dan|termasuk|bisa|boleh|dll|via|di[a-z]{4,}i|di[a-z]{4,}kan"
    r"|di(?:bawa|antar|jemput|kirim|buat|sewa|cuci|setrika))\b)"
    r"[^\W\d]+(?:(?: ?[ +/-] ?)[^\W\d]+)*",
    re.IGNORECASE,
)
"""Things by name, with nothing but spaces, hyphens, strokes and plus signs between their words."""
_DEARER = re.compile(r"\s*\(?\+ ?Rp[\d.]+\)?$")
"""What one of them costs more: "milo +Rp1.000"."""
_REMARK = re.compile(
    r"(?:boleh|bisa|semua(?:nya)? (?:sama|harga|rasa)|harga)\b|(?:topping|toping|extra|ekstra|tambah\w*|plus)\b.*\+",
    re.IGNORECASE,
)
"""What is said of the options or paid on top, and is none: "boleh campur 2 rasa", "topping almond + Rp10.000"."""
_OF_NATURE = re.compile(
    r"\b(?:kayu|bambu|rotan|jati|beras|ketan|gula|jahe|batu|bawang|cabai|cabe|tanah)\b", re.IGNORECASE
)
"""Behind such a material a colour would name another one: "kayu dadap merah", "bambu hitam", "jahe merah"."""
_NO_KIND = re.compile(
    r"[\d()+:;@?!.]|\b(?:bisa|boleh|tanpa|pakai|tambah|custom|request|sesuai|bebas|paket|isi|saja|semua|campur|lain\w*)\b",
    re.IGNORECASE,
)
"""An option that is a service or a set, and no kind of the thing."""
_ONE_KIND = re.compile(r"(?!.*\b(?:dan|sama|atau|serta|plus|mix)\b)[^\W\d]+(?:[ -][^\W\d]+){0,2}", re.IGNORECASE)
"""A simple name. Only such are counted: "teri sama ebi" may be one kind or two."""
_NO_OTHER = re.compile(r" (?:saja|aja|tok|thok)$", re.IGNORECASE)
"""How an option ends that is nothing else, "matengan saja": side by side they need not say it."""
_WORK_FIRST = re.compile(r"^jasa [^+]*\+ ", re.IGNORECASE)
"""The work before the things that one gets: "jasa rangkai + wrapping"."""
_CHANGES = re.compile(
    r"\bkadang\b|\b(?:ikut|sesuai|tergantung|menurut) musim\b|\bmusiman\b"
    r"|\bisi(?:nya)? (?:\w+ )?(?:bisa|boleh|dapat) (?:beda|ber|ganti|di(?:ganti|ubah|sesuaikan))"
    r"|\b(?:di)?ganti (?:dengan )?(?:yang )?(?:seharga|setara|senilai|lain)",
    re.IGNORECASE,
)
"""What is in it is not always the same, so that no title promises it."""
_NOT_ALL_SENT = re.compile(
    r"\b(?:online|(?:di)?kirim|luar kota|ekspedisi)\b[^.;]*"
    r"\b(?:cuma|hanya|khusus)(?: (?:yang|untuk|ukuran|isi))* [\d.,]+ (?:gram|kg|ml|liter|cm)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
_COUNT_OF_IT = re.compile(
    r"^\d+ (?:pasang |pcs |buah |botol |toples |bungkus )?"
    r"| \d+(?:[.,]\d+)? ?(?:kg|gram|liter|ml|cm|meter|kantong|botol|buah|tangkai|lembar|pasang|pcs|biji|set)$",
    re.IGNORECASE,
)


def _slashed(names: tuple[str, ...], lang: str, field: str, most: int) -> str:
    """All of a few to choose from, "Pandan/Cokelat"; none of them where they are too many or too long."""
    said = "/".join(translated(one, lang, field) for one in names)
    if len({_ASIDE.sub("", one).casefold() for one in names}) < len(names):
        return ""  # "paket (2 kue)" and "paket (3 kue)" are one word in a title
    longest = _LONGEST_LIST if most < MOST_AT_NEED else _LONGEST_AT_NEED
    return said if 0 < len(names) <= most and len(said) <= longest else ""


def colours(facts: Facts, lang: str, most: int) -> str:
    """All colours of few; of many a title names none, for which of them would it leave out?"""
    plain = all(fits(c) and _SPELLED_OUT.search(c) for c in facts.colours)
    single = len(facts.colours) == 1 and len(facts.colours[0].split()) <= _MOST_WORDS_EACH
    if facts.category in EATEN and len(facts.colours) > 1:
        return ""  # in one cup they are a mixture as often as a choice
    if facts.colour_choice or _COUNTED_COLOURS.search(facts.name) or not plain:
        return ""
    if facts.category is Category.HAMPERS and most < MOST_NAMED:
        return ""  # what is in a parcel tells more than its ribbon
    if facts.category in FOODLIKE and len(facts.variants) > 1:
        return ""  # one chooses the flavour, and the colour comes with it
    made_of = () if facts.category in FOODLIKE else facts.materials[:1]
    if single and lang == "id" and _OF_NATURE.search(" ".join((facts.name, *made_of))):
        plain_colour = COLOUR_WORDS.issuperset(facts.colours[0].casefold().split())
        return f"warna {facts.colours[0]}" if plain_colour else facts.colours[0]
    return _slashed(facts.colours, lang, "colours", most) if single or all(map(str.isalpha, facts.colours)) else ""


def how_many(facts: Facts, lang: str) -> str:
    """How many colours or flavours there are to choose from."""
    words = WORDINGS[lang].TITLE_WORDS
    if "colours" not in words:
        return ""  # an English title has the room for all it needs
    told = [c for c in facts.colours if COLOUR_WORDS.intersection(c.casefold().split()) and fits(c)]
    if facts.category in FOODLIKE and len(facts.variants) > 1:
        told = []
    many = len(told) >= _FEWEST_COUNTED and len(told) == len(facts.colours) and all(map(_ONE_KIND.fullmatch, told))
    if many and facts.category not in EATEN and not facts.colour_choice and not _COUNTED_COLOURS.search(facts.name):
        return words["colours"].format(len(told))
    names = [one.name for one in facts.variants]
    kinds = [
        n for n in names if not _NO_KIND.search(n) and not _HOW_BIG.fullmatch(n) and not is_turned(n) and fits(n)
        and _ONE_KIND.fullmatch(n)
    ]  # fmt: skip
    if any(in_name(n, facts.name) for n in kinds) or all(map(_PACKED.fullmatch, names)):
        return ""  # a "Peyek Kacang" is one of them
    if told or len(kinds) < max(_FEWEST_COUNTED, len(names)) or facts.category not in FOODLIKE:
        return ""
    return words["kinds"].format(len(kinds))


def _changes(facts: Facts) -> bool:
    """Whether she says that what is in it is not always the same."""
    return _CHANGES.search(" ".join((*facts.content, *facts.terms, *facts.warnings, *facts.points))) is not None


def all_sent(facts: Facts) -> bool:
    """Whether she says of none of her amounts that it alone is sold online or sent."""
    return _NOT_ALL_SENT.search("; ".join((*facts.area, *facts.terms, *facts.warnings, *facts.minimum))) is None


def enclosed(facts: Facts, lang: str) -> str:
    """What is in a parcel, as people list it: "Selimut + Baju Bayi + Kaos Kaki"."""
    if facts.category is not Category.HAMPERS:
        return ""
    if _changes(facts):
        return ""
    bare = [_without_name(_COUNT_OF_IT.sub("", before_stop(c)), facts.name) for c in facts.content]
    fit = [translated(c, lang) for c in bare if re.fullmatch(r"[^\W\d]+(?: [^\W\d]+)?", c) and fits(c)]
    if not bare or fit[:1] != [translated(bare[0], lang)] or in_name(bare[0].split()[0], facts.name):
        return ""  # what matters most stands first, and the name may say it
    named = fit if len(fit) <= MOST_NAMED and len(" + ".join(fit)) <= _LONGEST_LIST else fit[:MOST_IN_PASSING]
    return " + ".join(named) if len(named) > 1 else ""


def _without_name(thing: str, name: str) -> str:
    """A thing without the occasion that the name says already: "boneka wisuda" in a "Hampers Wisuda"."""
    first, _, last = thing.rpartition(" ")
    return first if first and in_name(last, name) else thing


def variants(facts: Facts, lang: str, most: int) -> str:
    """All kinds to choose from, where they are few and the name says none of them.

    What all of them begin with is said once, "Isi Kelapa/Pisang Coklat"; where the name ends with one of them, the
    others follow it, "Peyek Kacang" and "/Teri/Ebi".
    """
    names = tuple(_DEARER.sub("", one.name) for one in facts.variants if not _REMARK.match(one.name))
    if len(names) == 1:  # "Susu Kambing Tawar Saja" is half a sentence
        names = (_NO_OTHER.sub("", names[0]),)
    if all(_DEARER.search(one.name) for one in facts.variants):
        return ""  # extras, which it is sold without
    label, names = _labelled(names, facts.name)
    if facts.category is Category.SERVICE and most < MOST_AT_NEED:
        return ""
    sizes = facts.size and all(re.fullmatch(rf"{LETTER_SIZE}(?:-{LETTER_SIZE})?", name) for name in names)
    plain = all(re.search(r"[^\W\d]{2}", name) and fits(name) and not is_turned(name) for name in names)
    at_need = most == MOST_AT_NEED and facts.category in (Category.SERVICE, Category.HAMPERS)
    big = any(map(_HOW_BIG.fullmatch, names)) and not at_need
    if sizes or not plain or big or (len(names) > 1 and "/" in facts.name):
        return ""
    if len(names) > 1 and any(_NO_KIND.search(name) or "/" in name for name in names):
        return ""
    if facts.content and (any if most < MOST_AT_NEED else all)(map(_PACKED.fullmatch, names)):
        return ""
    if most < MOST_AT_NEED and any(len(name.split()) > _MOST_WORDS_EACH for name in names):
        return ""  # an option that needs so many words is a sentence
    thing = facts.category not in FOODLIKE and facts.category is not Category.SERVICE
    if len(names) > 1 and thing and not label and not all(map(_is_one_word, names)):
        return ""
    others = tuple(name for name in names if not in_name(name, facts.name))
    told = any(in_name(word, facts.name) for name in others for word in name.split()[1:])
    halves = {any(in_name(word, facts.name) for word in name.split()) for name in others}
    if len(names) > 1 and (len(halves) > 1 or (told and most < MOST_AT_NEED)):
        return ""  # "Widaran Keju Asin Keju/Manis Gula" says it twice
    if len(others) == len(names):
        said = _slashed(names, lang, "variants", most)
        return f"{label} {said}".strip() if said else ""
    ends = len(names) > 1 and any(f" {facts.name}".casefold().endswith(f" {name}".casefold()) for name in names)
    if not ends or len(others) < len(names) - 1 or len(names) > max(most, MOST_NAMED):
        return ""
    said = _slashed(others, lang, "variants", MOST_NAMED)
    return f"/{said}" if said else ""


def as_named(facts: Facts, lang: str) -> str:
    """All her options in her words, amounts as well, for a title that has nothing else: "Cup/Toples 1 Liter"."""
    names = tuple(_NO_OTHER.sub("", _DEARER.sub("", one.name)) for one in facts.variants)
    fit = len(names) > 1 and not any(map(_REMARK.match, names)) and all(map(_fits, names))
    fit = fit and "/" not in "".join((facts.name, *names))
    fit = fit and not any(map(NEGATION.search, names))  # "Tanpa Gula/Manis" seems to be without both
    fit = fit and len({_HOW_BIG.fullmatch(one) is None for one in names}) == 1  # no "Kecil/Besar/Arang"
    if all(re.search(r"\d", name) for name in names):
        return title_amounts.series(names) if fit else ""  # "30 Cm/40 cm" is "30/40 cm"
    return _slashed(names, lang, "variants", MOST_AT_NEED) if fit else ""


def _fits(text: str) -> bool:
    """Whether it fits in a title, a plus sign with it: "make up + bulu mata"."""
    return fits(text.replace("+", " "))


def within(facts: Facts, lang: str) -> str:
    """What is in it, or of a dish what it is made of, for a title with nothing else: "Nasi Jagung + Ikan Asin"."""
    named = facts.content or (facts.materials if facts.category in FOODLIKE else ())
    if _changes(facts):
        return ""
    things = [_WORK_FIRST.sub("", one.replace(" sama ", " + ")) for one in named]
    others = [one for one in things if not in_name(one, facts.name) and not SERVES.fullmatch(one)]
    fit = [
        translated(one, lang) for one in others if _PLAIN_THINGS.fullmatch(one) and not is_turned(one) and _fits(one)
    ]
    fit = fit[: 1 if "+" in "".join(fit[:1]) else MOST_IN_PASSING]
    if fit[:1] != [translated(one, lang) for one in others[:1]]:
        return ""  # what matters most stands first
    said = " + ".join(fit)
    return said if len(said) <= _LONGEST_AT_NEED else ""


def _labelled(names: tuple[str, ...], product: str) -> tuple[str, tuple[str, ...]]:
    """What each option is of, and the options without it; no label where the name of the product says it already.

    >>> _labelled(("isi kelapa", "isi pisang coklat"), "dadar gulung")
    ('isi', ('kelapa', 'pisang coklat'))
    >>> _labelled(("sambal ijo", "sambal bawang"), "Sambal")
    ('', ('ijo', 'bawang'))
    """
    whole = re.compile(rf"{re.escape(product)} (?=\S)", re.IGNORECASE)
    if len(names) > 1 and all(map(whole.match, names)):
        return "", tuple(whole.sub("", name, count=1) for name in names)
    first = names[0].split()[0].casefold() if names else ""
    if len(names) < 2 or not names[0][len(first) + 1 :]:
        return "", names
    begins = re.compile(rf"{re.escape(first)} (?=\S)", re.IGNORECASE)
    bare = tuple(begins.sub("", name, count=1) for name in names)
    said = first in {word.casefold() for word in (product.split()[0], product.split()[-1])}
    if all(map(begins.match, names)) and (said or (_LABEL.match(first) and not in_name(first, product))):
        return "" if said else first, bare
    ends = _LABEL.match(first) and f" {product}".casefold().endswith(f" {bare[0]}".casefold())
    return "", bare if ends else names


def _is_one_word(name: str) -> bool:
    return name.isalpha() and _SPELLED_OUT.search(name) is not None
