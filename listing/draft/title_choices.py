"""What there is to choose from, as a title says it: all of a few, how many of more, and never some of them."""

import re

from listing.draft.phrasing import in_name, is_turned
from listing.draft.quiet import fits
from listing.draft.translate import translated
from listing.facts.normalise import LETTER_SIZE
from listing.facts.record import FOODLIKE, Category, Facts
from listing.phrases.drafts.headlines import COLOUR_WORDS
from listing.phrases.drafts.wording import WORDINGS

MOST_NAMED = 4
"""Things to choose from that a title names; of more it says how many. A choice."""
MOST_IN_PASSING = 3
"""Of them, where the title is long enough without."""
_LONGEST_LIST = 42
"""Letters of a list in a title. A choice."""
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
_NO_KIND = re.compile(
    r"[\d()+:;@?!.]|\b(?:bisa|boleh|tanpa|pakai|tambah|custom|request|sesuai|bebas|paket|isi|saja|campur|lain\w*)\b",
    re.IGNORECASE,
)
"""An option that is a service or a set, and no kind of the thing."""
_ONE_KIND = re.compile(r"(?!.*\b(?:dan|sama|atau|serta|plus|mix)\b)[^\W\d]+(?:[ -][^\W\d]+){0,2}", re.IGNORECASE)
"""A simple name. Only such are counted: "teri sama ebi" may be one kind or two."""
_COUNT_OF_IT = re.compile(
    r"^\d+ (?:pasang |pcs |buah |botol |toples |bungkus )?| \d+ ?(?:kg|gram|liter|ml|kantong|botol|buah)$",
    re.IGNORECASE,
)


def _slashed(names: tuple[str, ...], lang: str, field: str, most: int) -> str:
    """All of a few to choose from, "Pandan/Cokelat"; none of them where they are too many or too long."""
    said = "/".join(translated(one, lang, field) for one in names)
    return said if 0 < len(names) <= most and len(said) <= _LONGEST_LIST else ""


def colours(facts: Facts, lang: str, most: int) -> str:
    """All colours of few; of many a title names none, for which of them would it leave out?"""
    plain = all(fits(c) and _SPELLED_OUT.search(c) for c in facts.colours)
    single = len(facts.colours) == 1 and len(facts.colours[0].split()) <= _MOST_WORDS_EACH
    if facts.colour_choice or _COUNTED_COLOURS.search(facts.name) or not plain:
        return ""
    if facts.category is Category.HAMPERS and most < MOST_NAMED:
        return ""  # what is in a parcel tells more than its ribbon
    return _slashed(facts.colours, lang, "colours", most) if single or all(map(str.isalpha, facts.colours)) else ""


def how_many(facts: Facts, lang: str) -> str:
    """How many colours or flavours there are to choose from."""
    words = WORDINGS[lang].TITLE_WORDS
    if "colours" not in words:
        return ""  # an English title has the room for all it needs
    told = [c for c in facts.colours if COLOUR_WORDS.intersection(c.casefold().split()) and fits(c)]
    many = len(told) >= _FEWEST_COUNTED and len(told) == len(facts.colours) and all(map(_ONE_KIND.fullmatch, told))
    if many and not facts.colour_choice and not _COUNTED_COLOURS.search(facts.name):
        return words["colours"].format(len(told))
    names = [one.name for one in facts.variants]
    kinds = [
        n for n in names if not _NO_KIND.search(n) and not _HOW_BIG.fullmatch(n) and not is_turned(n) and fits(n)
        and _ONE_KIND.fullmatch(n)
    ]  # fmt: skip
    if facts.colours or len(kinds) < max(_FEWEST_COUNTED, len(names)) or facts.category not in FOODLIKE:
        return ""
    return words["kinds"].format(len(kinds))


def enclosed(facts: Facts, lang: str) -> str:
    """What is in a parcel, as people list it: "Selimut + Baju Bayi + Kaos Kaki"."""
    if facts.category is not Category.HAMPERS:
        return ""
    bare = (_COUNT_OF_IT.sub("", c) for c in facts.content)
    fit = [translated(c, lang) for c in bare if re.fullmatch(r"[^\W\d]+(?: [^\W\d]+)?", c) and fits(c)]
    named = fit if len(fit) <= MOST_NAMED and len(" + ".join(fit)) <= _LONGEST_LIST else fit[:MOST_IN_PASSING]
    return " + ".join(named) if len(named) > 1 else ""


def variants(facts: Facts, lang: str, most: int) -> str:
    """All kinds to choose from, where they are few and the name says none of them."""
    names = tuple(one.name for one in facts.variants)
    if any(in_name(name, facts.name) for name in names) or facts.category is Category.SERVICE:
        return ""
    sizes = facts.size and all(re.fullmatch(rf"{LETTER_SIZE}(?:-{LETTER_SIZE})?", name) for name in names)
    plain = all(re.search(r"[^\W\d]{2}", name) and fits(name) and not is_turned(name) for name in names)
    if sizes or not plain or any(map(_HOW_BIG.fullmatch, names)) or (len(names) > 1 and "/" in facts.name):
        return ""
    if len(names) > 1 and any(_NO_KIND.search(name) or "/" in name for name in names):
        return ""
    if len(names) > 1 and facts.category not in FOODLIKE and not all(map(_is_one_word, names)):
        return ""
    return _slashed(names, lang, "variants", most)


def _is_one_word(name: str) -> bool:
    return name.isalpha() and _SPELLED_OUT.search(name) is not None
